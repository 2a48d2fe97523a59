#include "dossiertables.h"

#include "core/base/datetext.h"
#include "core/base/keytext.h"
#include "core/dossier/proofs.h"
#include "core/explain/explanation.h"
#include "core/explain/figurepaths.h"

#include <QRegularExpression>

#include <algorithm>

// Evidence, the reporting body, data quality, enterprises, gaps and the origin of figures: T26, T27, T34, T40, T53.

namespace core {

namespace {

/// What a path of a reference supports, in words: "2025, energy supply".
QString supported(const DossierWork &work, const QString &refers)
{
    const QStringList parts = refers.split(u'/');
    if (parts.first() != u"cases" || parts.size() < 2)
        return work.text(QStringLiteral("place.park"));
    QStringList words;
    for (const Case &each : work.park.cases)
        if (each.id == parts[1])
            words.append(work.text(QStringLiteral("place.year"), {{"year", QString::number(each.year)}}));
    if (parts.size() > 2) {
        const QString id = QStringLiteral("word.system.") + parts[2];
        words.append(work.has(id) ? work.text(id) : work.text(QStringLiteral("place.answers")));
    }
    if (parts.size() > 3) {
        const QString id = QStringLiteral("word.list.") + parts[3];
        if (work.has(id))
            words.append(work.text(id) + (parts.size() > 4 ? QStringLiteral(" ") + parts[4] : QString()));
    }
    return words.join(work.text(QStringLiteral("list.separator")));
}

} // namespace

MaybeTable evidenceTable(DossierWork &work)
{
    DocumentTable table = work.table(QStringLiteral("T34"));
    table.isLandscape = true;
    for (const Evidence &each : work.park.evidence) {
        QStringList refers;
        for (const QString &one : each.refers)
            if (const QString text = supported(work, one); !refers.contains(text))
                refers.append(text);
        const auto left = daysLeft(each, work.request.date);
        const auto doubt = [&](const QString &what, const char *effect = "evidence.effect") {
            work.doubt(work.text(QStringLiteral("evidence.") + what, {{"title", each.title},
                                                                      {"file", each.fileName},
                                                                      {"date", each.validUntil.value_or(QString())},
                                                                      {"days", QString::number(left.value_or(0))}}),
                       work.text(QLatin1StringView(effect)), QStringLiteral("evidence/") + each.id, QStringLiteral("park"));
        };
        if (left && *left < 0)
            doubt(QStringLiteral("expired"));
        else if (left && *left <= soonDays)
            doubt(QStringLiteral("expiresSoon"), "evidence.expiresSoon.effect");
        if (const auto fault = faultOfFile(work.request, each))
            doubt(*fault);
        constexpr int shown = 12; // rules for the documents, T34
        const auto text = [&](const QString &value) { return work.cell(value.isEmpty() ? dash() : value); };
        table.rows.push_back({RowKind::Usual,
                              {text(each.id), text(each.title), text(each.fileName), text(each.issuedOn.value_or(QString())),
                               text(each.validUntil.value_or(QString())),
                               text(refers.join(work.text(QStringLiteral("list.clause")))), text(each.sha256.left(shown))}});
    }
    return table.rows.empty() ? std::nullopt : std::optional(std::move(table));
}

DocumentTable reportedTable(DossierWork &work, qsizetype caseIndex)
{
    const ParkProfile &park = work.park.profile;
    DocumentTable table = work.table(QStringLiteral("T40"));
    const auto add = [&](const char *item, const QString &text) {
        table.rows.push_back({RowKind::Usual,
                              {work.cell(work.text(QStringLiteral("T40.") + QLatin1StringView(item))),
                               work.cell(text.isEmpty() ? dash() : text)}});
    };
    const auto reported = std::ranges::find(work.park.enterprises, work.request.enterpriseId, &Enterprise::id);
    const bool isOfPark = reported == work.park.enterprises.end();
    add("name", isOfPark ? work.parkName() : reported->name);
    add("year", work.yearText(caseIndex));
    if (isOfPark)
        add("body", park.managementBody.value_or(QString()));
    else
        add("park", work.parkName());
    add("location", work.text(QStringLiteral("T01.place"), {{"province", park.province}, {"city", park.city}}));
    add("boundary", isOfPark ? park.boundaryText.value_or(QString())
                             : work.text(QStringLiteral("T40.enterpriseBoundary"), {{"enterprise", reported->name}}));
    add("industry", work.industry(isOfPark ? park.leadIndustry : reported->industry));
    if (!isOfPark && reported->employees)
        add("employees", roundedText(*reported->employees, 0));
    table.rows.push_back({RowKind::Usual,
                          {work.cell(work.text(QStringLiteral("T40.contact"))),
                           TableCell{work.ownInCell(QStringLiteral("cover.contact"), QStringLiteral("hint.cell.contact"))}}});
    return table;
}

MaybeTable qualityTable(DossierWork &work, qsizetype caseIndex)
{
    DocumentTable table = work.table(QStringLiteral("T53"));
    const Case &inCase = work.at(caseIndex);
    const auto evidenceFor = [&](const QString &path) {
        QStringList ids;
        for (const Evidence &each : work.park.evidence)
            for (const QString &one : each.refers)
                if (one == path || one.startsWith(path + u'/')) {
                    ids.append(each.id);
                    break;
                }
        return ids.isEmpty() ? dash() : ids.join(QStringLiteral(", "));
    };
    for (const System system : allSystems)
        for (const List &list : systemPart(system).object->lists) {
            const qsizetype rows = list.size(systemOf(inCase, system));
            if (rows == 0 || !contributes(system, listIndex(system, list.key)))
                continue;
            const QString place =
                QStringLiteral("emissions.quality.%1.%2").arg(keyText(systemPart(system).key), keyText(list.key));
            const QString name = work.word("system", systemPart(system).key) + work.text(QStringLiteral("list.separator")) +
                                 work.word("list", list.key);
            const auto own = [&](const char *what) {
                return TableCell{work.ownInCell(place + u'.' + QLatin1StringView(what),
                                                QStringLiteral("hint.quality.") + QLatin1StringView(what))};
            };
            table.rows.push_back(
                {RowKind::Usual,
                 {work.cell(name), work.cell(roundedText(double(rows), 0)), own("way"),
                  work.cell(evidenceFor(
                      QStringLiteral("cases/%1/%2/%3").arg(inCase.id, keyText(systemPart(system).key), keyText(list.key)))),
                  own("frequency"), own("who"), own("missing")}});
        }
    return table.rows.empty() ? std::nullopt : std::optional(std::move(table));
}

MaybeTable tenantTable(DossierWork &work)
{
    DocumentTable table = work.table(QStringLiteral("T35"));
    int number = 0;
    for (const Enterprise &each : work.park.enterprises)
        table.rows.push_back(
            {RowKind::Usual,
             {work.cell(QString::number(++number)), work.cell(each.name), work.cell(each.industry.value_or(dash())),
              work.cell(each.employees ? roundedText(*each.employees, 0) : dash()),
              work.cell(work.text(each.aboveScale ? QStringLiteral("yes") : QStringLiteral("no")))}});
    return table.rows.empty() ? std::nullopt : std::optional(std::move(table));
}

DocumentTable gapTable(DossierWork &work)
{
    DocumentTable table = work.table(QStringLiteral("T26"));
    static const char *const kinds[]{"missing", "stale", "doubt"};
    int number = 0;
    for (const DocumentGap &each : work.document.gaps) {
        const QString kind = QStringLiteral("T26.") +
                             (each.isRequired ? QStringLiteral("required") : QString::fromLatin1(kinds[size_t(each.kind)]));
        const QString page = QStringLiteral("page.") + each.page;
        table.rows.push_back({RowKind::Usual,
                              {work.cell(QString::number(++number)), work.cell(each.section.isEmpty() ? dash() : each.section),
                               work.cell(work.text(kind)), work.cell(each.what),
                               work.cell(each.effect.isEmpty() ? dash() : each.effect), work.cell(work.text(page))}});
    }
    if (table.rows.empty())
        work.note(table, QStringLiteral("T26.none"));
    return table;
}

namespace {

/// The rows that a figure comes from, by their ids: of a line of annex 4 those that emit, else what explains the figure. Empty
/// where none does.
QString rowsOf(const DossierWork &work, const NumberField &field)
{
    const auto &cases = work.park.cases;
    const qsizetype index = std::ranges::find(cases, field.caseId, &Case::id) - cases.begin();
    if (index == cases.size())
        return dash();
    struct Named {
        const char *path;
        Line line;
    };
    static constexpr Named lines[]{{"accounting.fuelT", Line::Fuel},
                                   {"accounting.conversionT", Line::Conversion},
                                   {"accounting.electricityT", Line::Electricity},
                                   {"accounting.heatT", Line::Heat},
                                   {"accounting.processT", Line::Process}};
    const auto found = std::ranges::find_if(lines, [&](const Named &each) { return field.path == QLatin1StringView(each.path); });
    QStringList ids;
    if (found != std::end(lines)) {
        for (const Contribution &row : work.account(index).ledger)
            if (row.line == found->line && row.emission.value != 0)
                ids.append(idAt(work.park, {Place::Kind::Row, row.system, row.list, qint32(index), row.index}));
    } else if (const Figure figure = figureAtPath(work.result(index), index, field.path); figure.kind != FigureKind::None) {
        for (const Place &place : Explainer(work.park, index, work.result(index), work.library(index)).rows(figure))
            ids.append(place.kind == Place::Kind::Row ? idAt(work.park, place) : path(work.park, place).section(u'/', -1));
    }
    constexpr qsizetype listed = 12;
    if (ids.size() > listed && found == std::end(lines))
        return work.text(QStringLiteral("T27.more"),
                         {{"rows", ids.first(listed).join(QStringLiteral(", "))}, {"n", QString::number(ids.size())}});
    return ids.isEmpty() ? dash() : ids.join(QStringLiteral(", "));
}

QString formulaOf(const DossierWork &work, const QString &path)
{
    const qsizetype open = path.indexOf(u'(');
    const QString id = QStringLiteral("formula.") + (open > 0 ? path.left(open) : path);
    if (work.has(id))
        return work.text(id);
    if (path.contains(u'/'))
        return work.text(QStringLiteral("formula.input"));
    static const QRegularExpression ofTask(QStringLiteral("^programme\\.task\\d+\\."));
    if (path.contains(ofTask))
        return formulaOf(work, QString(path).replace(ofTask, QStringLiteral("programme.")));
    const QString group = id.section(u'.', 0, 1);
    return work.has(group) ? work.text(group) : dash();
}

} // namespace

MaybeTable originTable(DossierWork &work)
{
    DocumentTable table = work.table(QStringLiteral("T27"));
    table.isLandscape = true;
    int number = 0;
    QStringList known;
    for (const DocumentSection &section : work.document.sections)
        for (const DocumentBlock &block : section.blocks) {
            const auto *paragraph = std::get_if<DocumentParagraph>(&block);
            for (const TextRun &run : paragraph ? paragraph->runs : Runs()) {
                if (run.kind != RunKind::Number)
                    continue;
                const NumberField &field = work.document.numbers[size_t(run.number)];
                const QString key = field.caseId + u':' + field.path + u':' + field.printed;
                if (known.contains(key))
                    continue;
                known.append(key);
                table.rows.push_back(
                    {RowKind::Usual,
                     {work.cell(QString::number(++number)), work.cell(field.printed),
                      work.cell(field.value ? fullText(*field.value) : dash()),
                      work.cell(field.caseId.isEmpty() ? work.text(QStringLiteral("place.park")) : field.caseId),
                      work.cell(field.path), work.cell(formulaOf(work, field.path)), work.cell(rowsOf(work, field))}});
            }
        }
    return table.rows.empty() ? std::nullopt : std::optional(std::move(table));
}

} // namespace core
