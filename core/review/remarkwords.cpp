#include "remarkwords.h"

#include "core/base/keytext.h"
#include "core/dossier/figureformat.h"
#include "core/dossier/madefrom.h"
#include "core/dossier/numbering.h"
#include "core/review/parkpath.h"

#include <algorithm>

namespace core {

namespace {

using Target = RemarkTarget::Kind;

const QString dot = QStringLiteral(" · ");

/// How much of a digest people read.
QString shown(const QString &digest)
{
    constexpr qsizetype enough = 12;
    const qsizetype from = digest.startsWith(QLatin1StringView("sha256 ")) ? 7 : 0;
    return digest.mid(from, enough);
}

/// The first words of a section, on one line.
QString beginning(const QString &text)
{
    constexpr qsizetype enough = 60;
    const QString line = text.simplified();
    return line.size() <= enough ? line : line.left(enough) + QChar(0x2026);
}

bool isDigest(const SeenValue &seen)
{
    const QString *text = std::get_if<QString>(&seen.value);
    return text && (seen.key == u"sha256" || text->startsWith(QLatin1StringView("sha256 ")));
}

} // namespace

QString RemarkWords::text(const QString &id, const std::vector<std::pair<QString, QString>> &puts) const
{
    QString whole;
    for (const TemplatePiece &piece : templatePieces(m_texts.text(id, m_language))) {
        const auto put = std::ranges::find(puts, piece.name, &std::pair<QString, QString>::first);
        if (piece.name.isEmpty())
            whole += piece.words;
        else if (put != puts.end())
            whole += piece.plural.isEmpty() ? put->second : put->second == u"1" ? piece.singular : piece.plural;
    }
    return whole;
}

QString RemarkWords::word(const char *group, std::string_view key) const
{
    return text(QLatin1StringView(group) + keyText(key));
}

QString RemarkWords::standing(RemarkStanding::Kind kind) const
{
    constexpr std::array<std::string_view, 4> keys{"same", "changed", "gone", "unknown"};
    return word("review.standing.", keys[size_t(kind)]);
}

QString RemarkWords::by(const RemarkEntry &entry) const
{
    return entry.by.isEmpty() ? text(QStringLiteral("review.noone")) : entry.by;
}

/// As people know a case; its id where the park has it no longer, or where it has no name.
static QString caseName(const ReviewedPark &reviewed, const QString &id)
{
    const auto found = std::ranges::find(reviewed.park.cases, id, &Case::id);
    return found == reviewed.park.cases.end() || found->name.isEmpty() ? id : found->name;
}

QString RemarkWords::where(const ReviewedPark &reviewed, const RemarkTarget &target) const
{
    switch (target.kind) {
    case Target::Park:
        return text(QStringLiteral("review.park"));
    case Target::Place:
        return placeText(reviewed, target.path);
    case Target::Item:
        return itemText(reviewed, target);
    case Target::Section:
        return sectionText(reviewed, target);
    }
    return {};
}

QString RemarkWords::placeText(const ReviewedPark &reviewed, const QString &path) const
{
    QStringList names;
    for (const PathStep &step : stepsOf(path))
        if (step.label && step.name.isEmpty())
            names << m_labels.label(step.label);
        else if (step.label && std::string_view(step.label) == "Cases") // their names say it
            names << caseName(reviewed, step.name);
        else if (step.label)
            names << m_labels.label(step.label) << step.name;
        else
            names << step.name;
    return names.join(dot);
}

QString RemarkWords::itemText(const ReviewedPark &reviewed, const RemarkTarget &target) const
{
    const auto scheme = std::ranges::find(reviewed.schemes, target.scheme, &Scheme::id);
    if (scheme == reviewed.schemes.end())
        return QStringList{caseName(reviewed, target.caseId), target.scheme, target.item}.join(dot);
    const auto local = [this](const LocalText &of) { return of.in(isChinese()); };
    const auto item = std::ranges::find(scheme->items, target.item, &SchemeItem::id);
    return QStringList{caseName(reviewed, target.caseId), local(scheme->name),
                       item == scheme->items.end() ? target.item : local(item->name)}
        .join(dot);
}

QString RemarkWords::sectionText(const ReviewedPark &reviewed, const RemarkTarget &target) const
{
    const QString kind = target.document.section(u'/', 0, 0), language = target.document.section(u'/', 1);
    const QString word = kind.section(u':', 0, 0), scheme = kind.section(u':', 1);
    QString name = documentKind(word) ? text(QStringLiteral("review.document.") + word) : target.document;
    if (language == u"zh" || language == u"en")
        name = text(QStringLiteral("review.in.") + language, {{QStringLiteral("document"), name}});
    QStringList parts{name};
    if (const auto found = std::ranges::find(reviewed.schemes, scheme, &Scheme::id); found != reviewed.schemes.end())
        parts << found->name.in(isChinese());
    else if (!scheme.isEmpty())
        parts << scheme;
    if (!target.caseId.isEmpty())
        parts << caseName(reviewed, target.caseId);
    const Document *document = reviewed.documents ? reviewed.documents(target.document, target.caseId) : nullptr;
    QString heading = target.section;
    for (size_t i = 0; document && i < document->sections.size(); ++i)
        if (const DocumentSection &each = document->sections[i]; each.id == target.section && !each.heading.isEmpty())
            heading = DocumentNumbers(*document).heading(i) + each.heading;
    return (parts << heading).join(dot);
}

QString RemarkWords::fieldValue(const Field *field, const Value &value) const
{
    if (const double *number = std::get_if<double>(&value)) {
        const QString unit = field ? QString::fromUtf8(symbol(field->unit)) : QString();
        const bool isYear = field && field->kind == Kind::Whole && *number > 1800 && *number < 2200;
        return (isYear ? QString::number(*number) : fullText(*number)) + (unit.isEmpty() ? QString() : u' ' + unit);
    }
    if (const bool *flag = std::get_if<bool>(&value))
        return m_labels.flag(*flag);
    if (const QStringList *texts = std::get_if<QStringList>(&value))
        return texts->join(QStringLiteral(", "));
    const QString *given = std::get_if<QString>(&value);
    if (!given)
        return text(QStringLiteral("review.nothing"));
    return field && field->kind == Kind::Choice ? m_labels.word(field->choices, *given) : *given;
}

/// A figure of an item in its unit, words as words.
QString RemarkWords::itemValue(const ReviewedPark &reviewed, const RemarkTarget &target, const SeenValue &seen) const
{
    const double *number = std::get_if<double>(&seen.value);
    const QString *given = std::get_if<QString>(&seen.value);
    if (given && seen.key == u"status")
        return word("word.status.", given->toStdString());
    if (given && seen.key == u"answer")
        return word("word.answer.", given->toStdString());
    if (!number)
        return fieldValue(nullptr, seen.value);
    QString unit;
    const auto scheme = std::ranges::find(reviewed.schemes, target.scheme, &Scheme::id);
    if (scheme != reviewed.schemes.end())
        if (const auto item = std::ranges::find(scheme->items, target.item, &SchemeItem::id); item != scheme->items.end())
            unit = item->unit;
    if (unit == u"share")
        return roundedText(*number * 100, 2) + QStringLiteral(" %"); // as they are read; the file has all of it
    const QString id = QStringLiteral("unit.") + unit;
    const QString printed = unit.isEmpty() ? QString() : m_texts.has(id) ? text(id) : unit;
    return roundedText(*number, 4) + (printed.isEmpty() ? QString() : u' ' + printed);
}

QString RemarkWords::values(const ReviewedPark &reviewed, const RemarkTarget &target, const SeenValues &all,
                            const QStringList &only) const
{
    const bool isPlace = target.kind == Target::Place;
    const Object *object = isPlace ? objectOf(target.path) : nullptr;
    const auto fieldOf = [object](const QString &key) -> const Field * {
        const int index = object ? fieldIndex(*object, key.toStdString()) : -1;
        return index < 0 ? nullptr : &object->fields[size_t(index)];
    };
    const auto labelOf = [&](const QString &key) {
        const Field *field = fieldOf(key);
        return field                                               ? m_labels.label(field->label)
               : m_texts.has(QStringLiteral("review.seen.") + key) ? text(QStringLiteral("review.seen.") + key)
                                                                   : key;
    };
    const auto valueText = [&](const SeenValue &seen) {
        if (isDigest(seen))
            return text(QStringLiteral("review.sha256"), {{QStringLiteral("digest"), shown(std::get<QString>(seen.value))}});
        if (const QString *given = std::get_if<QString>(&seen.value); given && target.kind == Target::Section)
            return beginning(*given);
        return target.kind == Target::Item ? itemValue(reviewed, target, seen) : fieldValue(fieldOf(seen.key), seen.value);
    };
    QStringList keys = only;
    if (keys.isEmpty())
        for (const SeenValue &each : all)
            keys << each.key;
    if (target.kind == Target::Section && keys.contains(QStringLiteral("text")))
        keys.removeAll(QStringLiteral("sha256")); // says the same to people
    QStringList parts;
    for (const QString &key : keys) {
        const auto found = std::ranges::find(all, key, &SeenValue::key);
        const SeenValue seen = found == all.end() ? SeenValue{key, {}} : *found;
        const bool isAlone = keys.size() == 1 && (!isPlace || all.size() <= 1);
        parts << (isAlone ? valueText(seen)
                          : text(QStringLiteral("review.pair"),
                                 {{QStringLiteral("name"), labelOf(key)}, {QStringLiteral("value"), valueText(seen)}}));
    }
    return parts.isEmpty() && target.kind == Target::Place ? text(QStringLiteral("review.nothing"))
                                                           : parts.join(m_texts.text(QStringLiteral("list.clause"), m_language));
}

QString RemarkWords::then(const ReviewedPark &reviewed, const Remark &remark, const RemarkStanding &standing) const
{
    return values(reviewed, remark.target, remark.seen, standing.changed);
}

QString RemarkWords::now(const ReviewedPark &reviewed, const Remark &remark, const RemarkStanding &standing) const
{
    return standing.kind == RemarkStanding::Kind::Changed ? values(reviewed, remark.target, standing.now, standing.changed)
                                                          : QString();
}

std::optional<System> systemOf(const RemarkTarget &target)
{
    const QString key = target.path.section(u'/', 2, 2);
    if (target.kind == Target::Place && target.path.startsWith(QLatin1StringView("cases/")))
        for (const System system : allSystems) {
            const std::string_view of = systemPart(system).key;
            if (key == QLatin1StringView(of.data(), qsizetype(of.size())))
                return system;
        }
    return std::nullopt;
}

} // namespace core
