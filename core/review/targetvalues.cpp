#include "targetvalues.h"

#include "core/base/keytext.h"
#include "core/compare/rows.h"
#include "core/dossier/digests.h"
#include "core/review/parkpath.h"
#include "core/schemes/answers.h"

#include <QCryptographicHash>

#include <algorithm>

namespace core {

namespace {

using Target = RemarkTarget::Kind;

constexpr qsizetype longestText = 200, longestNumbers = 24; // what is kept of a section; of a list of numbers

QString hex(QCryptographicHash &hash)
{
    return QString::fromLatin1(hash.result().toHex());
}

void add(QCryptographicHash &hash, const QString &part)
{
    hash.addData(part.toUtf8());
    hash.addData(QByteArrayView("\x1F"));
}

QString numbersText(const QList<double> &numbers)
{
    QStringList all;
    for (const double each : numbers)
        all.append(QString::number(each, 'g', 17));
    return all.join(u' ');
}

/// A list of numbers as a text: itself, or its SHA-256 where it is long.
QString shortNumbers(const QList<double> &numbers)
{
    if (numbers.size() <= longestNumbers)
        return numbersText(numbers);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    add(hash, numbersText(numbers));
    return QStringLiteral("sha256 ") + hex(hash);
}

/// The value as a file of remarks can hold it.
Value kept(const Value &value)
{
    const auto *numbers = std::get_if<QList<double>>(&value);
    return numbers ? Value(shortNumbers(*numbers)) : value;
}

void add(QCryptographicHash &hash, const Object &object, const void *at)
{
    for (const Field &field : object.fields) {
        const Value value = kept(field.get(at));
        if (value.index() == 0)
            continue;
        add(hash, keyText(field.key));
        if (const double *number = std::get_if<double>(&value))
            add(hash, QString::number(*number, 'g', 17));
        else if (const bool *flag = std::get_if<bool>(&value))
            add(hash, *flag ? QStringLiteral("true") : QStringLiteral("false"));
        else if (const QStringList *texts = std::get_if<QStringList>(&value))
            add(hash, texts->join(u'\n'));
        else
            add(hash, std::get<QString>(value));
    }
    for (const Part &part : object.parts)
        add(hash, *part.object, part.at(at));
    for (const List &list : object.lists) {
        if (list.onlyInProject) // factors come with a save
            continue;
        add(hash, keyText(list.key));
        for (qsizetype row = 0; row < list.size(at); ++row)
            add(hash, *list.element, list.at(at, row));
    }
}

SeenValues ofObject(const Object &object, const void *at)
{
    SeenValues values;
    for (const Field &field : object.fields) {
        const Value value = kept(field.get(at));
        const auto *items = std::get_if<QStringList>(&value);
        if (value.index() != 0 && !field.traits.isId && !(items && items->isEmpty()))
            values.push_back({keyText(field.key), value});
    }
    if (!object.parts.empty() || !object.lists.empty()) {
        QCryptographicHash below(QCryptographicHash::Sha256);
        for (const Part &part : object.parts)
            add(below, *part.object, part.at(at));
        for (const List &list : object.lists)
            for (qsizetype row = 0; !list.onlyInProject && row < list.size(at); ++row)
                add(below, *list.element, list.at(at, row));
        values.push_back({QStringLiteral("*"), QStringLiteral("sha256 ") + hex(below)});
    }
    return values;
}

std::optional<SeenValues> ofPlace(const Park &park, const QString &path)
{
    const auto end = endOfPath(park, path);
    if (!end)
        return std::nullopt;
    const Object &object = objectAt(end->object);
    const void *at = find(park, end->object);
    if (end->field < 0)
        return ofObject(object, at);
    const Field &field = object.fields[size_t(end->field)];
    const Value value = kept(field.get(at));
    return value.index() == 0 ? SeenValues() : SeenValues{{keyText(field.key), value}};
}

std::optional<SeenValues> ofItem(const ReviewedPark &reviewed, const RemarkTarget &target, bool &isUnknown)
{
    const auto &cases = reviewed.park.cases;
    const auto inCase = std::ranges::find(cases, target.caseId, &Case::id);
    const auto scheme = std::ranges::find(reviewed.schemes, target.scheme, &Scheme::id);
    if (inCase == cases.end())
        return std::nullopt;
    if (scheme == reviewed.schemes.end()) { // a pack that only one of the two has
        isUnknown = true;
        return std::nullopt;
    }
    const auto item = std::ranges::find(scheme->items, target.item, &SchemeItem::id);
    if (item == scheme->items.end())
        return std::nullopt;
    const CaseEvaluation &evaluated = reviewed.evaluation.cases[size_t(inCase - cases.begin())];
    const auto judged =
        std::ranges::find_if(evaluated.schemes, [&](const SchemeResult &each) { return each.scheme->id == scheme->id; });
    if (!evaluated.hasResults || judged == evaluated.schemes.end()) {
        isUnknown = true;
        return std::nullopt;
    }
    const ItemResult &result = judged->items[size_t(item - scheme->items.begin())];
    const QString key = answerKey(*scheme, item->id);
    SeenValues values;
    if (result.value)
        values.push_back({QStringLiteral("value"), *result.value});
    if (result.target)
        values.push_back({QStringLiteral("target"), *result.target});
    values.push_back({QStringLiteral("status"), keyText(core::key(result.status))});
    if (const Answer *answer = answerTo(*inCase, key)) {
        values.push_back({QStringLiteral("answer"), As<AnswerStatus>::out(answer->status)});
        if (answer->note)
            values.push_back({QStringLiteral("note"), *answer->note});
    }
    if (const QString reason = reasonFor(*inCase, key); !reason.isEmpty())
        values.push_back({QStringLiteral("reason"), reason});
    return values;
}

std::optional<SeenValues> ofSection(const ReviewedPark &reviewed, const RemarkTarget &target, bool &isUnknown)
{
    const Document *document = reviewed.documents ? reviewed.documents(target.document, target.caseId) : nullptr;
    if (!document) {
        isUnknown = true;
        return std::nullopt;
    }
    const auto section = std::ranges::find(document->sections, target.section, &DocumentSection::id);
    if (section == document->sections.end())
        return std::nullopt;
    const QString whole = sectionText(*section);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(whole.toUtf8());
    QString beginning = whole.left(longestText);
    if (!beginning.isEmpty() && beginning.back().isHighSurrogate())
        beginning.chop(1);
    if (whole.size() > longestText)
        beginning += QChar(0x2026);
    return SeenValues{{QStringLiteral("text"), beginning}, {QStringLiteral("sha256"), hex(hash)}};
}

bool isSame(const Value &a, const Value &b, bool isComputed)
{
    const double *x = std::get_if<double>(&a), *y = std::get_if<double>(&b);
    if (isComputed && x && y)
        return std::abs(*x - *y) <= 1e-9 * std::max(std::abs(*x), std::abs(*y));
    return a == b;
}

const Value *valueOf(const SeenValues &values, const QString &key)
{
    const auto found = std::ranges::find(values, key, &SeenValue::key);
    return found == values.end() ? nullptr : &found->value;
}

} // namespace

QString sectionText(const DocumentSection &section)
{
    QStringList lines{section.heading};
    const auto read = [](const Runs &runs) {
        QString all;
        for (const TextRun &run : runs)
            if (run.kind != RunKind::Hint)
                all += run.text;
        return all;
    };
    for (const DocumentBlock &block : section.blocks) {
        if (const auto *paragraph = std::get_if<DocumentParagraph>(&block)) {
            lines.append(read(paragraph->runs));
        } else if (const auto *table = std::get_if<DocumentTable>(&block)) {
            lines.append(table->caption);
            for (const DocumentTableRow &row : table->rows) {
                QStringList cells;
                for (const TableCell &cell : row.cells)
                    cells.append(read(cell.runs));
                lines.append(cells.join(u'\t'));
            }
        } else if (const auto *figure = std::get_if<DocumentFigure>(&block)) {
            lines.append(figure->caption);
        }
    }
    lines.removeAll(QString());
    return lines.join(u'\n');
}

std::optional<SeenValues> valuesAt(const ReviewedPark &reviewed, const RemarkTarget &target, bool &isUnknown)
{
    isUnknown = false;
    switch (target.kind) {
    case Target::Park:
        return SeenValues{{QStringLiteral("sha256"), projectDigest(reviewed.park)}};
    case Target::Place:
        return ofPlace(reviewed.park, target.path);
    case Target::Item:
        return ofItem(reviewed, target, isUnknown);
    case Target::Section:
        return ofSection(reviewed, target, isUnknown);
    }
    return std::nullopt;
}

RemarkStanding standingOf(const ReviewedPark &reviewed, const Remark &remark)
{
    bool isUnknown = false;
    auto now = valuesAt(reviewed, remark.target, isUnknown);
    if (!now)
        return {isUnknown ? RemarkStanding::Kind::Unknown : RemarkStanding::Kind::Gone, {}, {}};
    RemarkStanding standing{RemarkStanding::Kind::Same, *std::move(now), {}};
    const bool isComputed = remark.target.kind == Target::Item;
    const auto compare = [&](const QString &key) {
        const Value *then = valueOf(remark.seen, key), *present = valueOf(standing.now, key);
        const bool isTheSame = then && present ? isSame(*then, *present, isComputed) : !then && !present;
        if (!isTheSame && !standing.changed.contains(key))
            standing.changed.append(key);
    };
    for (const SeenValues *side : {&remark.seen, &std::as_const(standing.now)})
        for (const SeenValue &each : *side)
            compare(each.key);
    if (remark.target.kind == Target::Section && !standing.changed.contains(QStringLiteral("sha256")))
        standing.changed.clear(); // how much of the text is kept may differ
    if (!standing.changed.isEmpty())
        standing.kind = RemarkStanding::Kind::Changed;
    return standing;
}

} // namespace core
