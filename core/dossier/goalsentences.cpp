#include "dossiersentences.h"

#include "core/dossier/dossiertables.h"
#include "core/dossier/measureplan.h"
#include "core/economics/cashflow.h"
#include "core/schemes/answers.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace core {

namespace {

QString itemId(const char *sentence, const DossierWork &work, qsizetype caseIndex)
{
    return QStringLiteral("%1:%2").arg(QLatin1StringView(sentence), work.at(caseIndex).id);
}

/// The core item of the national scheme; nothing where the scheme has none.
std::optional<size_t> coreItem(const SchemeResult &result)
{
    for (size_t i = 0; i < result.items.size(); ++i)
        if (result.scheme->items[i].role == ItemRole::Core)
            return i;
    return std::nullopt;
}

} // namespace

void sayTrend(DossierWork &work)
{
    const qsizetype goal = work.roles.goal, base = work.roles.base, trend = work.roles.trend;
    if (goal < 0) {
        work.missing(QStringLiteral("goal"), true, QStringLiteral("cases"), QStringLiteral("overview"));
        return work.say("B1-none", {{"gap", work.gapRun(work.text(QStringLiteral("gap.goal.short")))}});
    }
    const Puts goalPuts{{"goal", work.yearText(goal)},
                        {"energy", work.number(goal, QStringLiteral("energy.totalTce"), FigureFormat::CoalMass)},
                        {"total", work.number(goal, totalResult, FigureFormat::CarbonMass)}};
    if (base < 0)
        return work.say("B1-alone", goalPuts);
    Puts puts = goalPuts;
    puts.push_back({"base", work.yearText(base)});
    work.sayChange(QStringLiteral("B1"), {base, goal, totalResult}, puts);
    if (trend < 0) {
        work.missing(QStringLiteral("trend"), false, QStringLiteral("cases"), QStringLiteral("overview"));
        return work.say("B2n");
    }
    const auto without = work.value(trend, totalResult), with = work.value(goal, totalResult);
    work.say("B2", {{"goal", work.yearText(goal)},
                    {"trend", work.number(trend, totalResult, FigureFormat::CarbonMass)},
                    {"saved",
                     work.number(goal, QStringLiteral("difference(%1,%2)").arg(work.at(trend).id, totalResult),
                                 FigureFormat::CarbonMass, without && with ? std::optional(*without - *with) : std::nullopt)}});
}

namespace {

/// B3, B3x: the core item of the goal against its limit.
void sayCore(DossierWork &work, const SchemeResult &result)
{
    const qsizetype goal = work.roles.goal;
    const auto core = coreItem(result);
    const auto energy = work.value(goal, QStringLiteral("energy.totalTce"));
    if (!core || !result.items[*core].target || !result.items[*core].gap || !energy)
        return;
    const ItemResult &judged = result.items[*core];
    const bool isMet = judged.status == ItemStatus::Met;
    const double tonnes = std::abs(*judged.gap) * *energy;
    Puts puts{{"goal", work.yearText(goal)},
              {"value", work.itemValue(goal, result, *core)},
              {"target", fullText(*judged.target)},
              {"tonnes", work.number(goal, QStringLiteral("marginT"), FigureFormat::WholeTonnes, tonnes)}};
    if (isMet) {
        puts.push_back({"class", work.local(result.scheme->classes[result.classIndex].name)});
        puts.push_back({"margin", work.number(goal, QStringLiteral("schemes.ndrc-910.items.carbonPerEnergy.margin"),
                                              FigureFormat::PerCoal, -*judged.gap)});
    }
    work.say(isMet ? "B3" : "B3x", puts);
}

/// B5, where no guiding item is left.
void sayGuiding(DossierWork &work, const SchemeResult &result)
{
    bool allMet = true, anyExcused = false;
    for (size_t i = 0; i < result.items.size(); ++i) {
        if (result.scheme->items[i].role != ItemRole::Guiding)
            continue;
        const ItemStatus status = result.items[i].status;
        anyExcused = anyExcused || status == ItemStatus::NotApplicable;
        allMet = allMet && (status == ItemStatus::NotApplicable || status == ItemStatus::Met);
    }
    if (allMet)
        work.say(QStringLiteral("B5"), anyExcused ? QStringLiteral("B5.excused") : QStringLiteral("B5.all"));
}

} // namespace

void sayReach(DossierWork &work)
{
    const qsizetype goal = work.roles.goal;
    const SchemeResult *result = work.scheme(goal, defaultScheme);
    if (result)
        sayCore(work, *result);
    const double count = double(measuresInPlan(work.park, work.roles).size());
    if (count == 0)
        work.say("B4-none", {{"gap", work.gapRun(work.text(QStringLiteral("gap.measures.short")))}});
    else
        work.say("B4", {{"n", work.parkNumber(QStringLiteral("programme.count"), FigureFormat::Count), count}});
    if (!result)
        return;
    sayItemsOfGoal(work); // before B5, which speaks of those that do not apply
    sayGuiding(work, *result);
}

void sayDirectSupply(DossierWork &work)
{
    const qsizetype goal = work.roles.goal;
    const auto direct = work.value(goal, QStringLiteral("indicators.directSupplyShare"));
    if (!direct)
        return;
    const double asked = work.library(goal).defaultOf("directShareInPrinciple").value;
    const QString askedText = fullText(100 * asked) + u'%';
    const bool isMet = *direct >= asked * (1 - 1e-9);
    const auto status = isMet ? ItemStatus::Met : ItemStatus::NotMet;
    const int more =
        decimalsToShow(direct, asked, Comparison::AtLeast, false, status, FigureFormat::Percent, work.request.language);
    work.say(isMet ? "B6" : "B6x",
             {{"goal", work.yearText(goal)},
              {"asked", askedText},
              {"share", work.number(goal, QStringLiteral("indicators.directSupplyShare"), FigureFormat::Percent, direct, more)}});
    if (!isMet) {
        work.missing(QStringLiteral("directReason"), false, QStringLiteral("documents/%1/feasibility.supply").arg(work.key()),
                     QStringLiteral("documents"), {{"asked", askedText}});
    }
}

void sayBalance(DossierWork &work, qsizetype caseIndex)
{
    const Flows &flows = work.account(caseIndex).flows;
    const auto say = [&](const char *what, double supply, double used) {
        const auto apart = imbalance(supply, used);
        if (!apart || isBalanced(supply, used))
            return;
        const QString id = itemId("B8", work, caseIndex) + u'/' + QLatin1StringView(what),
                      name = work.text(QStringLiteral("B8.") + QLatin1StringView(what));
        work.missing(QStringLiteral("imbalance"), false, QStringLiteral("cases/%1/energySupply").arg(work.at(caseIndex).id),
                     QStringLiteral("energySupply"), {{"what", name}, {"year", work.yearText(caseIndex)}});
        work.say(id, QStringLiteral("B8"),
                 {{"what", name},
                  {"year", work.yearText(caseIndex)},
                  {"p", work.number(caseIndex, QStringLiteral("imbalance.") + QLatin1StringView(what), FigureFormat::Percent,
                                    std::abs(*apart))},
                  {"gap", work.gapRun(work.text(QStringLiteral("B8.reason")))}});
    };
    const auto sum = [](const auto &uses) {
        double all = 0;
        for (const auto &each : uses)
            all += each.value;
        return all;
    };
    say("electricity", flows.supply().value, sum(flows.electricityUse));
    say("heat", flows.heatSupply().value, sum(flows.heatUse));
}

void sayTargets(DossierWork &work)
{
    const qsizetype goal = work.roles.goal;
    if (goal < 0)
        return;
    const int start = work.park.profile.baseYear;
    const QString way = work.wayOf({work.roles.base, goal, perEnergyResult});
    work.say(QStringLiteral("C1"), QStringLiteral("C1.") + way,
             {{"base", QString::number(start)},
              {"start", QString::number(start)},
              {"goal", work.yearText(goal)},
              {"per", work.number(goal, perEnergyResult, FigureFormat::PerCoal)},
              {"clean", work.number(goal, QStringLiteral("indicators.cleanEnergyShare"), FigureFormat::Percent)}});
}

void saySteps(DossierWork &work)
{
    const qsizetype base = work.roles.base, goal = work.roles.goal;
    for (const qsizetype each : work.roles.steps) {
        const Puts puts{{"year", work.yearText(each)}, {"per", work.number(each, perEnergyResult, FigureFormat::PerCoal)}};
        if (base < 0) {
            work.say(itemId("C2", work, each), QStringLiteral("C2-alone"), puts);
            continue;
        }
        work.sayChange(itemId("C2", work, each), {base, each, perEnergyResult}, puts);
    }
    if (goal >= 0)
        work.say(QStringLiteral("C3"),
                 work.account(goal).parameters.cleanEnergyIncludesGas ? QStringLiteral("C3.with") : QStringLiteral("C3.without"));
}

void sayTask(DossierWork &work, int task, const std::vector<qsizetype> &measures)
{
    if (measures.empty())
        return;
    std::optional<double> investment = 0.0;
    for (const qsizetype each : measures) {
        const auto &amount = work.park.measures.at(each).investment;
        investment = investment && amount ? std::optional(*investment + amount->value) : std::nullopt;
    }
    const QString path = QStringLiteral("programme.task%1.").arg(task);
    const double count = double(measures.size());
    work.say(
        QStringLiteral("D1:%1").arg(task), QStringLiteral("D1"),
        {{"n", work.number(-1, path + QLatin1StringView("count"), FigureFormat::Count, count), count},
         {"investment", work.number(-1, path + QLatin1StringView("investmentWanYuan"), FigureFormat::ProseMoney, investment)}});
    for (const qsizetype each : measures) {
        const Measure &measure = work.park.measures.at(each);
        const QString content = measure.content.value_or(QString());
        work.add(DocumentParagraph{QStringLiteral("D2:") + measure.id, ParagraphStyle::Bullet,
                                   work.filled(content.isEmpty() ? QStringLiteral("D2.name") : QStringLiteral("D2"),
                                               {{"name", measure.name}, {"content", content}}),
                                   false, false});
    }
}

void sayReturn(DossierWork &work, const QString &id)
{
    const auto money = [&](const char *path) { return work.parkNumber(QLatin1StringView(path), FigureFormat::ProseMoney); };
    const economics::Programme &programme = work.programme();
    const bool isSingle = programme.rates.size() == 1 && programme.payback;
    Puts puts{{"investment", money("programme.investmentWanYuan")},
              {"cost", money("programme.annualCostWanYuan")},
              {"saving", money("programme.annualSavingWanYuan")}};
    if (isSingle) {
        puts.push_back({"irr", work.parkNumber(QStringLiteral("programme.irr"), FigureFormat::Percent)});
        puts.push_back({"payback", work.parkNumber(QStringLiteral("programme.paybackYears"), FigureFormat::TwoDecimals)});
    }
    work.say(id, isSingle ? QStringLiteral("E1") : QStringLiteral("E1-money"), puts);
}

/// Why there is no return to print.
void sayLackOfReturn(DossierWork &work)
{
    const economics::Programme &programme = work.programme();
    if (!programme.changesSign)
        work.say("E2");
    else if (programme.rates.empty())
        work.say("E2-beyond", {{"highest", work.plain(economics::highestInternalRate, FigureFormat::Percent)}});
    else if (programme.rates.size() > 1)
        work.say("E3");
    const bool hasDebt = std::ranges::any_of(programme.years, [](const economics::ProgrammeYear &each) { return each.sum < 0; });
    if (hasDebt && !programme.payback)
        work.say("E3-never");
}

void sayEconomics(DossierWork &work)
{
    if (measuresInPlan(work.park, work.roles).empty())
        return;
    if (work.projects().empty()) {
        work.missing(QStringLiteral("return"), true, QStringLiteral("measures"), QStringLiteral("park"));
        work.say("E1-none", {{"gap", work.gapRun(work.text(QStringLiteral("gap.return.short")))}});
    } else {
        sayReturn(work, QStringLiteral("E1"));
        sayLackOfReturn(work);
    }
    work.say("E4",
             {{"rate", work.number(-1, QStringLiteral("parameters/discountRate"), FigureFormat::Percent, work.discountRate())}});
}

} // namespace core
