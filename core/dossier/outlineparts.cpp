#include "outlines.h"

#include "core/base/keytext.h"
#include "core/dossier/dossierfigures.h"
#include "core/dossier/dossiertables.h"
#include "core/dossier/hourlytable.h"

#include <QLocale>

#include <algorithm>

// What several documents share: cover, annexes, doubts.

namespace core {

namespace {

void cover(DossierWork &work, const QString &text, ParagraphStyle style = ParagraphStyle::Cover)
{
    if (!text.isEmpty())
        work.add(DocumentParagraph{{}, style, {work.run(text)}, false, false});
}

/// The place of a row in words, without keys: "2025, energy supply, green attributes GA2".
QString placeText(const DossierWork &work, const Place &place)
{
    const QString year = place.caseIndex >= 0 ? work.yearText(place.caseIndex) : QString();
    QStringList parts;
    if (!year.isEmpty())
        parts.append(work.text(QStringLiteral("place.year"), {{"year", year}}));
    const bool isInSystem = place.kind == Place::Kind::System || place.kind == Place::Kind::Row ||
                            place.kind == Place::Kind::List || place.kind == Place::Kind::Water;
    if (isInSystem)
        parts.append(work.word("system", systemPart(place.system).key));
    if (const List *list = listAt(place))
        parts.append(work.word("list", list->key) + QStringLiteral(" ") + idAt(work.park, place));
    return parts.join(work.text(QStringLiteral("list.separator")));
}

QString pageOf(const Place &place)
{
    const bool isInSystem = place.kind == Place::Kind::System || place.kind == Place::Kind::Row ||
                            place.kind == Place::Kind::List || place.kind == Place::Kind::Water;
    const std::string_view key = systemPart(place.system).key;
    return isInSystem ? keyText(key) : QStringLiteral("overview");
}

} // namespace

void writeCover(DossierWork &work)
{
    work.open("cover", 0);
    const ParkProfile &park = work.park.profile;
    cover(work, work.document.title);
    cover(work, work.document.subtitle, ParagraphStyle::Subtitle);
    if (!park.province.isEmpty())
        cover(work, work.text(QStringLiteral("cover.place"), {{"province", park.province}, {"city", park.city}}));
    const bool isOfPark = work.request.enterpriseId.isEmpty();
    cover(work, work.text(QStringLiteral("cover.body"),
                          {{"body", isOfPark ? park.managementBody.value_or(dash())
                                             : work.enterpriseName(Ref<Enterprise>{work.request.enterpriseId})}}));
    if (work.request.date.isValid()) {
        const QLocale locale(work.isChinese() ? QLocale::Chinese : QLocale::English);
        cover(work, work.text(QStringLiteral("cover.date"),
                              {{"date", locale.toString(work.request.date, work.text(QStringLiteral("cover.dateFormat")))}}));
    }
    work.own(QStringLiteral("cover"));
}

void openAnnex(DossierWork &work, const char *id)
{
    DocumentSection &section = work.open(QStringLiteral("annex.") + QLatin1StringView(id), 1,
                                         work.text(QStringLiteral("annex.") + QLatin1StringView(id)));
    section.isAnnex = true;
}

namespace {

/// What the hourly model of the goal assumes.
void writeAssumptions(DossierWork &work)
{
    openAnnex(work, "hourly");
    const qsizetype goal = work.roles.goal;
    if (goal < 0 || !hasDesign(work.at(goal)))
        return work.say(QStringLiteral("annex.hourly"), QStringLiteral("B7n"));
    work.own(QStringLiteral("annex.hourly"));
    if (const auto model = modelOfDesign(work, goal))
        work.add(assumptionsTable(work, goal, *model));
    else
        work.say(QStringLiteral("annex.hourly"), QStringLiteral("B7n"));
}

} // namespace

void writeAnnexes(DossierWork &work)
{
    Cases shown;
    for (const qsizetype each : {work.roles.base, work.roles.goal})
        if (each >= 0)
            shown.push_back(each);
    openAnnex(work, "ledger");
    for (const qsizetype each : shown) {
        const QString ofCase = u':' + work.at(each).id;
        work.add(summaryTable(work, each, ofCase));
        for (DocumentTable &table : ledgerTables(work, each))
            work.add(std::move(table));
        work.add(memoTable(work, each, ofCase));
    }
    openAnnex(work, "factors");
    for (const qsizetype each : shown.empty() ? Cases{work.roles.reported} : shown)
        for (DocumentTable &table : factorTables(work, each, u':' + work.at(each).id))
            work.add(std::move(table));
    openAnnex(work, "parameters");
    for (const qsizetype each : shown)
        work.add(parameterTable(work, each));
    openAnnex(work, "evidence");
    work.add(evidenceTable(work), "evidence.none");
    work.own(QStringLiteral("annex.evidence"));
    openAnnex(work, "enterprises");
    work.add(tenantTable(work), "enterprises.none");
    writeAssumptions(work);
    Cases judged = work.roles.history;
    if (work.roles.goal >= 0)
        judged.push_back(work.roles.goal);
    openAnnex(work, "origin");
    doubtFindings(work, judged);
    if (auto table = originTable(work))
        work.add(*std::move(table));
    openAnnex(work, "gaps");
    work.add(gapTable(work));
}

void doubtFindings(DossierWork &work, const Cases &cases)
{
    for (const qsizetype each : cases) {
        QStringList fallbacks;
        std::vector<Finding> findings = work.result(each).findings;
        std::ranges::copy_if(work.evaluation.findings, std::back_inserter(findings), [each](const Finding &finding) {
            return finding.place.kind == Place::Kind::Row && finding.place.caseIndex == each; // what cases say of each other
        });
        for (const PlacedFinding &placed : placed(work.park, findings)) {
            const Finding &finding = placed.finding;
            if (finding.code == FindingCode::FactorSetFallback) {
                fallbacks.append(idAt(work.park, finding.place));
                continue;
            }
            const QString base = QStringLiteral("finding.") + keyText(key(finding.code));
            work.doubt(work.text(base, {{"place", placeText(work, finding.place)}}),
                       work.has(base + QStringLiteral(".effect")) ? work.text(base + QStringLiteral(".effect")) : QString(),
                       placed.path, pageOf(finding.place));
            work.document.gaps.back().section = work.text(QStringLiteral("place.year"), {{"year", work.yearText(each)}});
        }
        if (fallbacks.isEmpty())
            continue;
        work.doubt(work.text(QStringLiteral("finding.factorSetFallback"),
                             {{"year", work.yearText(each)},
                              {"n", work.run(QString::number(fallbacks.size())), double(fallbacks.size())},
                              {"rows", fallbacks.join(QStringLiteral(", "))}}),
                   work.text(QStringLiteral("finding.factorSetFallback.effect")), QStringLiteral("cases/") + work.at(each).id,
                   QStringLiteral("ledger"));
        work.document.gaps.back().section = work.text(QStringLiteral("place.year"), {{"year", work.yearText(each)}});
    }
}

bool hasDesign(const Case &inCase)
{
    const Design &design = inCase.design;
    return !design.plants.isEmpty() || !design.storage.isEmpty() || !design.loads.isEmpty() || !design.series.isEmpty();
}

} // namespace core
