#include "outlines.h"

#include "core/dossier/dossierfigures.h"
#include "core/dossier/dossiersentences.h"
#include "core/dossier/dossiertables.h"
#include "core/dossier/measureplan.h"

#include <algorithm>

// The application: chapters and their sections as annex 2 names them.

namespace core {

namespace {

void writePark(DossierWork &work)
{
    work.open("basis.park", 2);
    sayPark(work);
    work.own(QStringLiteral("basis.park"));
    work.add(profileTable(work));
    work.add(conditionsTable(work));
    work.add(economyTable(work));
}

void writeIndustry(DossierWork &work)
{
    work.open("basis.industry", 2);
    const bool isNew = work.roles.history.empty() && work.park.profile.stage == Stage::New;
    if (isNew && !work.hasOwn(QStringLiteral("basis.industry")))
        work.missing(QStringLiteral("industry"), false, QStringLiteral("documents/%1/basis.industry").arg(work.key()),
                     QStringLiteral("documents"));
    sayIndustry(work);
    work.own(QStringLiteral("basis.industry"));
    work.add(enterpriseTable(work, largestUses(work, shownCase(work))));
    work.add(productTable(work));
    work.add(enterpriseFigure(work));
}

void writeEnergy(DossierWork &work)
{
    work.open("basis.energy", 2);
    const Cases &history = work.roles.history;
    sayEnergyTrend(work);
    if (work.roles.base >= 0)
        sayElectricity(work, work.roles.base);
    work.own(QStringLiteral("basis.energy"));
    if (history.empty())
        return;
    work.add(supplyTable(work, history));
    for (const qsizetype each : history)
        work.add(useTable(work, each));
    work.add(mixTable(work, history));
    work.add(electricityTable(work, QStringLiteral("T09"), history));
    work.add(heatTable(work, QStringLiteral("T10"), history));
    for (const qsizetype each : history)
        sayBalance(work, each);
    work.add(carrierFigure(work, history));
    work.add(mixFigure(work));
    work.add(flowFigure(work, shownCase(work)));
    work.add(powerFigure(work, history));
}

void writeEmissionsPart(DossierWork &work)
{
    work.open("basis.emissions", 2);
    const Cases &history = work.roles.history;
    if (history.empty()) {
        if (work.park.profile.stage == Stage::New)
            work.say("A5-0");
        sayMethod(work, work.roles.reported);
        if (work.hasOwn(QStringLiteral("basis.emissions"))) // there are no changes whose reasons a hint could ask for
            work.own(QStringLiteral("basis.emissions"));
        return;
    }
    const qsizetype base = history.back();
    sayEmissions(work, base);
    sayMethod(work, base);
    work.own(QStringLiteral("basis.emissions"));
    work.add(emissionsByYearTable(work, history));
    work.add(emissionsBySystemTable(work, history));
    work.add(indicatorTable(work, QStringLiteral("T13"), history));
    sayItems(work, base);
    work.add(emissionFigure(work, history));
    work.add(systemFigure(work, base));
    work.add(sourceFigure(work, base));
}

void writeFeasibility(DossierWork &work)
{
    work.open("feasibility", 1);
    work.open("feasibility.trend", 2);
    sayTrend(work);
    work.own(QStringLiteral("feasibility.trend"));
    work.add(trendTable(work));
    work.add(trendFigure(work));

    work.open("feasibility.reach", 2);
    sayReach(work);
    work.own(QStringLiteral("feasibility.reach"));
    work.add(reachTable(work));
    work.add(bridgeFigure(work));
    work.add(achievementFigure(work, QString(defaultScheme), work.roles.goal));

    work.open("feasibility.supply", 2);
    if (work.roles.goal < 0)
        return work.own(QStringLiteral("feasibility.supply"));
    const qsizetype goal = work.roles.goal;
    sayDirectSupply(work);
    work.add(capacityTable(work));
    work.add(electricityTable(work, QStringLiteral("T09:") + work.at(goal).id, {goal}));
    work.add(heatTable(work, QStringLiteral("T10:") + work.at(goal).id, {goal}));
    sayBalance(work, goal);
    writeHourly(work, goal);
    work.own(QStringLiteral("feasibility.supply"));
}

void writeTargets(DossierWork &work)
{
    work.open("targets", 1);
    work.open("targets.overall", 2);
    sayTargets(work);
    work.own(QStringLiteral("targets.overall"));
    work.open("targets.indicators", 2);
    Cases shown;
    if (work.roles.base >= 0)
        shown.push_back(work.roles.base);
    for (const qsizetype step : work.roles.steps)
        shown.push_back(step);
    if (work.roles.goal >= 0) {
        shown.push_back(work.roles.goal);
        saySteps(work);
        work.add(indicatorTable(work, QStringLiteral("T18"), shown));
    } else {
        work.missing(QStringLiteral("goal"), true, QStringLiteral("cases"), QStringLiteral("overview"));
        work.add(DocumentParagraph{
            {}, ParagraphStyle::Body, {work.gapRun(work.text(QStringLiteral("gap.goal.short")))}, false, false});
    }
    work.open("targets.roadmap", 2);
    work.own(QStringLiteral("targets.roadmap"));
    work.add(roadmapTable(work));
    work.add(roadmapFigure(work));
}

void writeTasks(DossierWork &work)
{
    constexpr int tasks = 8; // annex 2: the notice's eight key tasks
    work.open("tasks", 1);
    work.own(QStringLiteral("tasks"));
    const std::vector<qsizetype> planned = measuresInPlan(work.park, work.roles);
    const auto ofTask = [&](int task) {
        std::vector<qsizetype> found;
        for (const qsizetype each : planned) {
            const int own = work.park.measures.at(each).task.value_or(0);
            if ((own >= 1 && own <= tasks ? own : 0) == task)
                found.push_back(each);
        }
        return found;
    };
    const auto write = [&](int task, const QString &id) {
        const auto measures = ofTask(task);
        if (measures.empty() && !work.hasOwn(id))
            return;
        work.open(id, 2, work.text(QStringLiteral("task.%1").arg(task)));
        sayTask(work, task, measures);
        work.own(id);
        if (!work.hasOwn(id))
            work.add(DocumentParagraph{
                {}, ParagraphStyle::Body, {work.hintRun(work.text(QStringLiteral("hint.task")))}, false, false});
    };
    for (int task = 1; task <= tasks; ++task)
        write(task, QStringLiteral("tasks.%1").arg(task));
    write(0, QStringLiteral("tasks.others"));
    work.open("tasks.projects", 2);
    work.own(QStringLiteral("tasks.projects"));
    work.add(projectTable(work));
    if (planned.empty()) {
        work.missing(QStringLiteral("measures"), true, QStringLiteral("measures"), QStringLiteral("park"));
        work.add(DocumentParagraph{
            {}, ParagraphStyle::Body, {work.gapRun(work.text(QStringLiteral("gap.measures.short")))}, false, false});
    }
    work.add(abatementFigure(work));
}

void writeEconomics(DossierWork &work)
{
    work.open("economics", 1);
    work.open("economics.cost", 2);
    sayEconomics(work);
    work.own(QStringLiteral("economics.cost"));
    work.add(costTable(work));
    work.open("economics.revenue", 2);
    work.own(QStringLiteral("economics.revenue"));
    work.add(cashFlowTable(work));
    work.open("economics.structure", 2);
    work.own(QStringLiteral("economics.structure"));
    work.add(cashFlowFigure(work));
    work.open("economics.measures", 2);
    work.own(QStringLiteral("economics.measures"));
    work.add(returnTable(work));
    work.open("economics.sensitivity", 2);
    work.own(QStringLiteral("economics.sensitivity"));
    work.add(sensitivityTable(work));
    work.add(sensitivityFigure(work));
}

void writeSafeguards(DossierWork &work)
{
    work.open("safeguards", 1);
    for (const char *each : {"support", "mechanism", "platform", "pilots", "staff"}) {
        const QString place = QStringLiteral("safeguards.") + QLatin1StringView(each);
        if (!work.hasOwn(place))
            work.missing(QStringLiteral("safeguard"), false, QStringLiteral("documents/%1/%2").arg(work.key(), place),
                         QStringLiteral("documents"), {{"what", work.text(QStringLiteral("T25.") + QLatin1StringView(each))}});
        work.own(place);
    }
    work.add(safeguardTable(work));
}

/// The summary repeats sentences of the text: the same figures, so that it cannot say anything else. The sentences of the items
/// are one paragraph, those of what is planned another, so that it stays on its page.
void writeSummary(DossierWork &work, size_t at)
{
    std::vector<DocumentBlock> chosen;
    const QString base = work.roles.base >= 0 ? work.at(work.roles.base).id : work.at(work.roles.reported).id;
    const struct {
        QString id; ///< what is confirmed of it; that of the one sentence, or of none
        QStringList sentences;
    } paragraphs[]{{QStringLiteral("A1"), {QStringLiteral("A1")}},
                   {QStringLiteral("A5:") + base, {QStringLiteral("A5:") + base}},
                   {QStringLiteral("A8:") + base, {QStringLiteral("A8:") + base + u'/'}},
                   {QStringLiteral("plan"),
                    {QStringLiteral("B1"), QStringLiteral("B1-alone"), QStringLiteral("C1"), QStringLiteral("E1")}}};
    for (const auto &[id, sentences] : paragraphs) {
        std::optional<DocumentParagraph> copy;
        const auto take = [&](const DocumentParagraph &paragraph) {
            if (!copy) {
                copy = paragraph;
                copy->id = QStringLiteral("summary:") + id;
                return;
            }
            if (!work.isChinese())
                copy->runs.push_back(work.run(QStringLiteral(" ")));
            copy->runs.insert(copy->runs.end(), paragraph.runs.begin(), paragraph.runs.end());
            copy->isStale = copy->isStale || paragraph.isStale;
        };
        for (const QString &wanted : sentences)
            for (const DocumentSection &section : work.document.sections)
                for (const DocumentBlock &block : section.blocks)
                    if (const auto *paragraph = std::get_if<DocumentParagraph>(&block);
                        paragraph && (wanted.endsWith(u'/') ? paragraph->id.startsWith(wanted) : paragraph->id == wanted))
                        take(*paragraph);
        if (copy)
            chosen.emplace_back(*std::move(copy));
    }
    auto &blocks = work.document.sections[at].blocks;
    blocks.insert(blocks.begin(), std::make_move_iterator(chosen.begin()), std::make_move_iterator(chosen.end()));
}

} // namespace

void writeApplication(DossierWork &work)
{
    writeCover(work);
    if (work.hasOwn(QStringLiteral("statement"))) {
        work.open("statement", 0);
        work.own(QStringLiteral("statement"));
    }
    work.open("summary", 0);
    work.own(QStringLiteral("summary"));
    const size_t summary = work.document.sections.size() - 1;
    work.open("basis", 1);
    writePark(work);
    writeIndustry(work);
    writeEnergy(work);
    writeEmissionsPart(work);
    writeFeasibility(work);
    writeTargets(work);
    writeTasks(work);
    writeEconomics(work);
    writeSafeguards(work);
    writeSummary(work, summary);
    writeAnnexes(work);
}

} // namespace core
