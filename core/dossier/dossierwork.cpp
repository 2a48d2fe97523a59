#include "dossierwork.h"

#include "core/dossier/measureplan.h"
#include "core/dossier/owntext.h"
#include "core/dossier/resultpaths.h"
#include "core/exchange/json.h"

#include <algorithm>
#include <cmath>

namespace core {

DossierWork::DossierWork(const Park &ofPark, const Evaluation &ofEvaluation, const Library &library,
                         const std::vector<Scheme> &ofSchemes, const DossierTexts &texts, const DossierRequest &asked,
                         DossierRoles ofRoles)
    : park(ofPark),
      evaluation(ofEvaluation),
      schemes(ofSchemes),
      request(asked),
      roles(std::move(ofRoles)),
      m_library(library),
      m_texts(texts),
      m_key(documentKey(asked.kind, asked.authored.value_or(asked.language), asked.schemeId))
{
    for (const CaseEvaluation &each : evaluation.cases)
        m_paths.push_back(resultPaths(each));
    m_discountRate = park.parameters.discountRate.value_or(library.defaultOf("discountRate").value);
    countProgramme();
}

// ---- words

QString DossierWork::text(const QString &id, const Puts &puts) const
{
    QString whole;
    for (const TextRun &each : filled(id, puts))
        whole += each.text;
    return whole;
}

QString DossierWork::word(const char *group, std::string_view key) const
{
    return text(QStringLiteral("word.%1.%2").arg(QLatin1StringView(group), QLatin1StringView(key.data(), qsizetype(key.size()))));
}

QString DossierWork::fuelName(const QString &id, qsizetype caseIndex) const
{
    const Fuel *fuel = library(caseIndex).fuels().find(id);
    return !fuel ? id : isChinese() ? fuel->nameChinese : fuel->nameEnglish;
}

QString DossierWork::enterpriseName(const std::optional<Ref<Enterprise>> &reference) const
{
    if (!reference)
        return dash();
    for (const Enterprise &each : park.enterprises)
        if (each.id == reference->id)
            return each.name;
    return reference->id;
}

QString DossierWork::parkName() const
{
    return park.profile.nameIn(isChinese());
}

QString DossierWork::industry(const std::optional<QString> &code) const
{
    const qsizetype row = code ? m_library.industryRow(*code) : -1;
    if (row < 0)
        return code.value_or(QString());
    const QString name = m_library.industries().text(row, isChinese() ? "name_zh" : "name_en");
    return isChinese() ? QStringLiteral("%1（%2）").arg(name, *code) : QStringLiteral("%1 (%2)").arg(name, *code);
}

// ---- cases and figures

std::optional<double> DossierWork::value(qsizetype caseIndex, const QString &path) const
{
    if (caseIndex < 0 || (path.startsWith(QLatin1StringView("accounting.")) && !hasEnergy(caseIndex)))
        return std::nullopt;
    const auto &paths = m_paths[size_t(caseIndex)];
    const auto found = paths.constFind(path);
    return found == paths.cend() ? std::nullopt : std::optional(*found);
}

Cases DossierWork::withEnergy(Cases cases) const
{
    std::erase_if(cases, [this](qsizetype each) { return !hasEnergy(each); });
    return cases;
}

const SchemeResult *DossierWork::scheme(qsizetype caseIndex, const QString &id) const
{
    if (caseIndex >= 0)
        for (const SchemeResult &each : result(caseIndex).schemes)
            if (each.scheme->id == id)
                return &each;
    return nullptr;
}

TextRun DossierWork::number(qsizetype caseIndex, const QString &path, FigureFormat format, std::optional<double> of, int more)
{
    if (of && !std::isfinite(*of))
        of.reset();
    const QString printed = figureText(of, format, request.language, more);
    document.numbers.push_back({caseIndex < 0 ? QString() : at(caseIndex).id, path, format, of, printed});
    return {RunKind::Number, printed, int(document.numbers.size()) - 1, {}};
}

std::optional<double> DossierWork::change(qsizetype from, qsizetype to, const QString &path) const
{
    const auto before = value(from, path), after = value(to, path);
    if (!before || !after || *before <= 0)
        return std::nullopt;
    return (*after - *before) / *before;
}

QString DossierWork::wayOf(const Change &of) const
{
    constexpr double unchanged = 0.005; // rules for the documents, §4: below it nothing has changed
    const auto changed = change(of.from, of.to, of.path);
    const bool isEven = changed && std::abs(*changed) < unchanged;
    return QLatin1StringView(!changed ? "plain" : isEven ? "even" : *changed > 0 ? "up" : "down");
}

void DossierWork::sayChange(const QString &id, const Change &of, Puts puts)
{
    const QString named = QStringLiteral("change(%1,%2)").arg(of.path, at(of.from).id);
    if (const auto changed = change(of.from, of.to, of.path))
        puts.push_back({"p", number(of.to, named, FigureFormat::Percent, std::abs(*changed))});
    say(id, id.section(u':', 0, 0) + u'.' + wayOf(of), puts);
}

namespace {

FigureFormat formatOf(const SchemeItem &item)
{
    return item.unit == u"share"   ? FigureFormat::Percent
           : item.unit == u"t/tce" ? FigureFormat::PerCoal
                                   : FigureFormat::TwoDecimals;
}

} // namespace

TextRun DossierWork::itemValue(qsizetype caseIndex, const SchemeResult &of, size_t item)
{
    const SchemeItem &asked = of.scheme->items[item];
    const ItemResult &judged = of.items[item];
    const FigureFormat format = formatOf(asked);
    const int more = decimalsToShow(judged.value, judged.target, asked.comparison, asked.rule.isStrict, judged.status, format,
                                    request.language);
    return number(caseIndex, QStringLiteral("schemes.%1.items.%2.value").arg(of.scheme->id, asked.id), format, judged.value,
                  more);
}

namespace {

QString printedTarget(const SchemeResult &of, size_t item)
{
    return QStringLiteral("target.%1.%2").arg(of.scheme->id, of.scheme->items[item].id);
}

} // namespace

bool DossierWork::hasPrintedTarget(const SchemeResult &of, size_t item) const
{
    return has(printedTarget(of, item));
}

TextRun DossierWork::itemGap(qsizetype caseIndex, const SchemeResult &of, size_t item)
{
    const SchemeItem &asked = of.scheme->items[item];
    const auto gap = of.items[item].gap;
    const bool isShare = asked.unit == u"share";
    const FigureFormat format = isShare ? FigureFormat::Points : FigureFormat::PerCoal;
    constexpr int mostDecimals = 9;
    int more = 0;
    while (gap && *gap != 0 && more < mostDecimals && roundedValue(*gap * (isShare ? 100 : 1), (isShare ? 1 : 3) + more) == 0)
        ++more;
    return number(caseIndex, QStringLiteral("schemes.%1.items.%2.gap").arg(of.scheme->id, asked.id), format, gap, more);
}

QString DossierWork::itemUnit(const SchemeItem &item) const
{
    const QString id = QStringLiteral("unit.") + item.unit;
    return item.unit == u"share" ? QStringLiteral("%") : has(id) ? text(id) : item.unit.isEmpty() ? dash() : item.unit;
}

QString DossierWork::itemTarget(const SchemeResult &of, size_t item) const
{
    const SchemeItem &asked = of.scheme->items[item];
    const auto target = of.items[item].target;
    if (hasPrintedTarget(of, item))
        return text(printedTarget(of, item));
    if (!target)
        return dash();
    constexpr int enough = 8;
    const bool isShare = asked.unit == u"share";
    const QString limit =
        fullText(isShare ? roundedValue(100 * *target, enough) : *target) + (isShare ? QStringLiteral("%") : QString());
    const bool isMost = asked.comparison == Comparison::AtMost;
    const QChar sign = asked.rule.isStrict ? QChar(isMost ? u'<' : u'>') : QChar(isMost ? 0x2264 : 0x2265);
    return sign + QString(QChar::Nbsp) + limit; // never parted
}

// ---- text

Runs DossierWork::filled(const QString &templateId, const Puts &puts) const
{
    const auto named = [&](const QString &name) {
        return std::ranges::find_if(puts, [&](const Put &each) { return each.name == name; });
    };
    Runs runs;
    for (const TemplatePiece &piece : templatePieces(text(templateId))) {
        if (piece.name.isEmpty()) {
            runs.push_back(run(piece.words));
            continue;
        }
        const auto put = named(piece.name);
        if (put == puts.end())
            runs.push_back(run(u'{' + piece.name + u'}')); // a test finds it
        else if (piece.plural.isEmpty())
            runs.insert(runs.end(), put->runs.begin(), put->runs.end());
        else
            runs.push_back(run(put->count && *put->count == 1 ? piece.singular : piece.plural));
    }
    return runs;
}

TextRun DossierWork::gapRun(const QString &what) const
{
    return {RunKind::Gap, text(QStringLiteral("mark.gap"), {{"what", what}}), -1, {}};
}

TextRun DossierWork::energyGap(qsizetype caseIndex) const
{
    return gapRun(text(QStringLiteral("gap.energy.short"), {{"year", yearText(caseIndex)}}));
}

TextRun DossierWork::hintRun(const QString &hint) const
{
    return {RunKind::Hint, text(QStringLiteral("mark.hint"), {{"what", hint}}), -1, {}};
}

// ---- sections

DocumentSection &DossierWork::open(const QString &id, int level, const QString &heading)
{
    document.sections.push_back({id, level, heading, false, {}});
    return document.sections.back();
}

DocumentSection &DossierWork::open(const char *id, int level)
{
    static const char *const kinds[]{"application", "scheme", "emissions", "brief"};
    const QLatin1StringView kind(kinds[size_t(request.kind)]);
    return open(QString::fromLatin1(id), level, text(QStringLiteral("head.%1.%2").arg(kind, QLatin1StringView(id))));
}

void DossierWork::add(DocumentParagraph paragraph)
{
    section().blocks.emplace_back(std::move(paragraph));
}

void DossierWork::add(DocumentTable table)
{
    section().blocks.emplace_back(std::move(table));
}

void DossierWork::add(std::optional<DocumentTable> table)
{
    if (table)
        add(*std::move(table));
}

void DossierWork::add(std::optional<DocumentTable> table, const char *otherwise)
{
    if (table)
        add(*std::move(table));
    else
        say(otherwise);
}

void DossierWork::say(const QString &id, const QString &templateId, const Puts &puts, ParagraphStyle style)
{
    for (const Put &put : puts)
        for (const TextRun &each : put.runs)
            if (each.kind == RunKind::Number && !document.numbers[size_t(each.number)].value) {
                const NumberField &field = document.numbers[size_t(each.number)];
                return missing(QStringLiteral("sentence"), false,
                               field.caseId.isEmpty() ? field.path : QStringLiteral("cases/") + field.caseId,
                               QStringLiteral("overview"), {{"sentence", beginningOf(text(templateId, puts))}});
            }
    DocumentParagraph paragraph{id, style, filled(templateId, puts), false, false};
    for (const ConfirmedParagraph &each : park.confirmedParagraphs)
        if (each.document == m_key && each.paragraph == id && each.values != confirmedValues(document, paragraph)) {
            paragraph.isStale = true;
            document.gaps.push_back({DocumentGap::Kind::Stale,
                                     false,
                                     section().heading,
                                     text(QStringLiteral("gap.stale"), {{"sentence", beginningOf(text(templateId, puts))}}),
                                     {},
                                     QStringLiteral("documents/%1/%2").arg(m_key, id),
                                     QStringLiteral("documents")});
        }
    add(std::move(paragraph));
}

bool DossierWork::hasOwn(const QString &place) const
{
    return std::ranges::any_of(park.ownTexts, [&](const OwnText &each) {
        return each.document == m_key && each.section == place && !ownBlocks(each.text).empty();
    });
}

void DossierWork::own(const QString &place)
{
    if (!hasOwn(place)) {
        const QString hint = QStringLiteral("hint.") + place;
        if (has(hint))
            add(DocumentParagraph{{}, ParagraphStyle::Body, {hintRun(text(hint))}, false, false});
        return;
    }
    for (const OwnText &each : park.ownTexts) {
        if (each.document != m_key || each.section != place)
            continue;
        for (DocumentBlock &block : ownBlocks(each.text)) {
            if (auto *picture = std::get_if<DocumentFigure>(&block))
                addPicture(std::move(*picture), place);
            else
                section().blocks.push_back(std::move(block));
        }
    }
}

/// A picture of the author; what is not there as it was taken in is a gap with its name.
void DossierWork::addPicture(DocumentFigure figure, const QString &place)
{
    KeptPicture kept = request.pictures ? request.pictures(figure.picture.sha256) : KeptPicture();
    if (kept.state == PictureState::There) {
        figure.picture.bytes = std::move(kept.bytes);
        figure.picture.widthMm = kept.widthMm;
        figure.picture.heightMm = kept.heightMm;
        return add(std::move(figure));
    }
    const char *const states[]{"there", "missing", "changed", "unreadable"};
    const QString name = figure.caption.isEmpty() ? figure.picture.fileName : figure.caption;
    missing(QStringLiteral("picture.") + QLatin1StringView(states[size_t(kept.state)]), true,
            QStringLiteral("documents/%1/%2").arg(m_key, place), QStringLiteral("documents"),
            {{"name", name}, {"file", figure.picture.fileName}});
    TextRun gap = gapRun(text(QStringLiteral("gap.picture.short"), {{"name", name}}));
    add(DocumentParagraph{{}, ParagraphStyle::Body, {gap}, false, false});
}

Runs DossierWork::ownInCell(const QString &place, const QString &hintId) const
{
    for (const OwnText &each : park.ownTexts)
        if (each.document == m_key && each.section == place)
            if (Runs runs = ownRuns(each.text); !runs.empty())
                return runs;
    return {hintRun(text(hintId))};
}

// ---- gaps

void DossierWork::missing(const QString &what, bool isRequired, const QString &path, const QString &page, const Puts &puts)
{
    const QString id = QStringLiteral("gap.") + what, effect = id + QStringLiteral(".effect"), said = text(id, puts);
    const auto same = std::ranges::find_if(document.gaps, [&](const DocumentGap &each) {
        return each.kind == DocumentGap::Kind::Missing && each.what == said && each.path == path;
    });
    if (same != document.gaps.end()) {
        same->isRequired = same->isRequired || isRequired;
        return;
    }
    document.gaps.push_back({DocumentGap::Kind::Missing, isRequired, document.sections.empty() ? QString() : section().heading,
                             said, has(effect) ? text(effect, puts) : QString(), path, page});
}

void DossierWork::doubt(const QString &what, const QString &effect, const QString &path, const QString &page)
{
    document.gaps.push_back(
        {DocumentGap::Kind::Doubt, false, document.sections.empty() ? QString() : section().heading, what, effect, path, page});
}

// ---- the money of the measures

void DossierWork::countProgramme()
{
    m_projects = programmeProjects(park, measuresInPlan(park, roles));
    m_programme = economics::programme(m_projects, m_discountRate);
}

std::optional<double> DossierWork::parkValue(const QString &path) const
{
    const std::vector<qsizetype> measures = measuresInPlan(park, roles);
    const auto sum = [&](std::optional<TenThousandYuan> Measure::*of) -> std::optional<double> {
        double total = 0;
        for (const qsizetype each : measures) {
            const auto &amount = park.measures.at(each).*of;
            if (!amount)
                return std::nullopt;
            total += amount->value;
        }
        return measures.empty() ? std::nullopt : std::optional(total);
    };
    if (path == u"programme.investmentWanYuan")
        return sum(&Measure::investment);
    if (path == u"programme.annualCostWanYuan")
        return sum(&Measure::annualCost);
    if (path == u"programme.annualSavingWanYuan")
        return sum(&Measure::annualSaving);
    if (path == u"programme.count")
        return double(measures.size());
    if (m_projects.empty())
        return std::nullopt;
    if (path == u"programme.irr")
        return m_programme.rate();
    if (path == u"programme.paybackYears")
        return m_programme.payback;
    if (path == u"programme.discountedPaybackYears")
        return m_programme.discountedPayback;
    if (path == u"programme.npvWanYuan")
        return m_programme.netPresentValue;
    return std::nullopt;
}

QStringList confirmedValues(const Document &document, const DocumentParagraph &paragraph)
{
    QStringList values;
    for (const TextRun &each : paragraph.runs)
        if (each.kind == RunKind::Number && each.number >= 0) {
            const NumberField &field = document.numbers[size_t(each.number)];
            const QString number = field.value ? QString::fromStdString(json::numberText(*field.value)) : QStringLiteral("null");
            values.append(QStringLiteral("%1:%2=%3").arg(field.caseId, field.path, number));
        }
    return values;
}

} // namespace core
