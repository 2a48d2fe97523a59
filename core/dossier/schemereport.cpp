#include "outlines.h"

#include "core/dossier/dossierfigures.h"
#include "core/dossier/dossiersentences.h"
#include "core/dossier/dossiertables.h"

// The self-assessment by a scheme. Source: rules for the documents, 1.2.

namespace core {

namespace {

void writeIndicators(DossierWork &work, const SchemeResult &result)
{
    work.open("indicators", 1);
    const Scheme &scheme = *result.scheme;
    const auto write = [&](int category, const QString &id, const QString &heading) {
        auto table = assessmentTable(work, result, category);
        if (!table)
            return;
        work.open(id, 2, heading);
        work.add(*std::move(table));
        work.own(id);
        if (!work.hasOwn(id))
            work.add(DocumentParagraph{
                {}, ParagraphStyle::Body, {work.hintRun(work.text(QStringLiteral("hint.category")))}, false, false});
    };
    for (size_t i = 0; i < scheme.categories.size(); ++i)
        write(int(i), QStringLiteral("indicators.") + scheme.categories[i].id, work.local(scheme.categories[i].name));
    write(-1, QStringLiteral("indicators.all"), work.text(QStringLiteral("head.scheme.indicators.all")));
    work.add(achievementFigure(work, scheme.id, work.roles.reported));
}

} // namespace

void writeScheme(DossierWork &work, const SchemeResult &result)
{
    const qsizetype shown = work.roles.reported;
    writeCover(work);
    work.open("data", 0);
    work.add(profileTable(work));
    sayResult(work, result);
    work.open("statement", 0);
    work.own(QStringLiteral("statement"));
    work.open("park", 1);
    sayPark(work);
    work.own(QStringLiteral("park"));
    work.add(economyTable(work));
    work.add(indicatorTable(work, QStringLiteral("T13"), work.roles.history.empty() ? Cases{shown} : work.roles.history));
    work.open("prerequisites", 1);
    work.add(prerequisiteTable(work, result));
    sayPrerequisites(work, result);
    work.own(QStringLiteral("prerequisites"));
    writeIndicators(work, result);
    work.open("result", 1);
    sayEvidence(work, result);
    work.own(QStringLiteral("result"));
    work.add(statusFigure(work, result));
    work.open("plan", 1);
    work.own(QStringLiteral("plan"));
    if (auto table = rectificationTable(work, result))
        work.add(*std::move(table));
    else
        work.say("plan.none");
    openAnnex(work, "evidence");
    work.add(evidenceTable(work));
    openAnnex(work, "origin");
    doubtFindings(work, {shown});
    work.add(originTable(work));
    openAnnex(work, "gaps");
    work.add(gapTable(work));
}

} // namespace core
