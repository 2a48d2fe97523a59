#include "outlines.h"

#include "core/dossier/dossierfigures.h"
#include "core/dossier/dossiersentences.h"
#include "core/dossier/dossiertables.h"
#include "core/dossier/proofs.h"

// The self-assessment by a scheme. Source: rules for the documents, 1.2.

namespace core {

namespace {

void writeIndicators(DossierWork &work, const SchemeResult &result, const Proofs &proofs)
{
    work.open("indicators", 1);
    const QString all = QStringLiteral("indicators.all"); // what was written of a scheme without categories
    if (work.hasOwn(all))
        work.own(all);
    for (const AssessedPart &part : assessedParts(work, *result.scheme)) {
        auto table = assessmentTable(work, result, part, proofs);
        if (!table)
            continue;
        work.open(part.id, 2, part.name);
        work.own(part.id);
        if (!work.hasOwn(part.id)) // before the table: behind a landscape one it would have a page to itself
            work.add(DocumentParagraph{
                {}, ParagraphStyle::Body, {work.hintRun(work.text(QStringLiteral("hint.category")))}, false, false});
        work.add(*std::move(table));
    }
    work.add(achievementFigure(work, result.scheme->id, work.roles.reported));
}

} // namespace

void writeScheme(DossierWork &work, const SchemeResult &result)
{
    const qsizetype shown = work.roles.reported;
    const Proofs proofs(work, result);
    writeCover(work);
    work.open("data", 0);
    work.add(profileTable(work));
    sayResult(work, result, {});
    work.open("statement", 0);
    work.own(QStringLiteral("statement"));
    work.open("park", 1);
    sayPark(work);
    work.own(QStringLiteral("park"));
    work.add(economyTable(work));
    work.add(indicatorTable(work, QStringLiteral("T13"), work.roles.history.empty() ? Cases{shown} : work.roles.history,
                            result.scheme->id));
    work.open("prerequisites", 1);
    work.add(prerequisiteTable(work, result, proofs), "prerequisites.none");
    sayPrerequisites(work, result);
    work.own(QStringLiteral("prerequisites"));
    writeIndicators(work, result, proofs);
    work.open("result", 1);
    sayResult(work, result, QStringLiteral(":result"));
    sayEvidence(work, result, proofs);
    work.own(QStringLiteral("result"));
    work.add(statusFigure(work, result));
    work.open("plan", 1);
    work.own(QStringLiteral("plan"));
    if (auto table = rectificationTable(work, result))
        work.add(*std::move(table));
    else
        sayNoneMissed(work, result, QStringLiteral("plan"));
    openAnnex(work, "evidence");
    work.add(evidenceTable(work), "evidence.none");
    openAnnex(work, "origin");
    doubtFindings(work, {shown});
    work.add(originTable(work));
    openAnnex(work, "gaps");
    work.add(gapTable(work));
}

} // namespace core
