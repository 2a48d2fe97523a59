#include "outlines.h"

#include "core/dossier/dossierfigures.h"
#include "core/dossier/dossiersentences.h"
#include "core/dossier/dossiertables.h"

// The emissions report of one year. Source: rules for the documents, 1.3.

namespace core {

namespace {

/// The actual case of the year before; −1: none, or several.
qsizetype yearBefore(const DossierWork &work, qsizetype caseIndex)
{
    qsizetype found = -1;
    for (qsizetype i = 0; i < work.park.cases.size(); ++i) {
        const bool isIt =
            work.at(i).kind == CaseKind::Actual && work.at(i).year == work.at(caseIndex).year - 1 && work.result(i).hasResults;
        if (isIt && found >= 0)
            return -1;
        found = isIt ? i : found;
    }
    return found;
}

void writeProfile(DossierWork &work, qsizetype shown)
{
    work.open("boundary", 1);
    const bool isOfPark = work.request.enterpriseId.isEmpty(); // the boundary of the park is not that of an enterprise
    if (isOfPark && work.park.profile.boundaryText)
        work.say("H0", {{"boundary", *work.park.profile.boundaryText}});
    saySystems(work, shown);
    sayEnterprise(work, shown);
    work.own(QStringLiteral("boundary"));
    work.add(boundaryFigure(work, shown));
}

void writeMethod(DossierWork &work, qsizetype shown)
{
    work.open("method", 1);
    sayMethod(work, shown);
    for (int i = 1; work.has(QStringLiteral("method.%1").arg(i)); ++i)
        work.say(QStringLiteral("method.%1").arg(i), QStringLiteral("method.%1").arg(i), {}, ParagraphStyle::Numbered);
    work.own(QStringLiteral("method"));
    work.add(parameterTable(work, shown));
}

} // namespace

void writeEmissions(DossierWork &work)
{
    const qsizetype shown = work.roles.reported, before = yearBefore(work, shown);
    writeCover(work);
    work.open("data", 0);
    work.add(reportedTable(work, shown));
    work.open("statement", 0);
    work.own(QStringLiteral("statement"));
    writeProfile(work, shown);
    writeMethod(work, shown);

    work.open("emissions", 1);
    sayReport(work, shown, before);
    if (work.hasEnergy(shown)) // else it is said already
        sayEmissions(work, shown);
    work.own(QStringLiteral("emissions"));
    work.add(summaryTable(work, shown));
    if (auto table = comparisonTable(work, shown, before))
        work.add(*std::move(table));
    work.add(memoTable(work, shown));
    work.add(emissionFigure(work, before >= 0 ? Cases{before, shown} : Cases{shown}));
    work.add(systemFigure(work, shown));

    work.open("activity", 1);
    work.own(QStringLiteral("activity"));
    for (DocumentTable &table : ledgerTables(work, shown))
        work.add(std::move(table));

    work.open("factors", 1);
    sayFactors(work, shown);
    work.own(QStringLiteral("factors"));
    for (DocumentTable &table : factorTables(work, shown))
        work.add(std::move(table));

    work.open("quality", 1);
    work.own(QStringLiteral("quality"));
    work.add(qualityTable(work, shown), "quality.none");
    work.open("other", 1);
    work.own(QStringLiteral("other"));
    work.add(flowFigure(work, shown));

    openAnnex(work, "evidence");
    work.add(evidenceTable(work), "evidence.none");
    openAnnex(work, "origin");
    doubtFindings(work, {shown});
    if (auto table = originTable(work))
        work.add(*std::move(table));
    if (const auto &sum = work.request.checkSum; sum && work.request.enterpriseId.isEmpty()) {
        openAnnex(work, "check");
        work.say(sum->isEmpty() ? "check.later" : "check.sum", {{"sum", *sum}});
    }
    openAnnex(work, "gaps");
    work.add(gapTable(work));
}

} // namespace core
