#include "dossiersentences.h"

#include "core/dossier/dossiertables.h"
#include "core/schemes/answers.h"

#include <algorithm>

namespace core {

namespace {

QString caseId(const char *sentence, const DossierWork &work, qsizetype caseIndex)
{
    return QStringLiteral("%1:%2").arg(QLatin1StringView(sentence), work.at(caseIndex).id);
}

} // namespace

void sayPark(DossierWork &work)
{
    const ParkProfile &park = work.park.profile;
    const auto given = [&](const std::optional<QString> &text, const char *gap, const char *path) {
        if (text && !text->isEmpty())
            return work.run(*text);
        work.missing(QLatin1StringView(gap), false, QLatin1StringView(path), QStringLiteral("park"));
        return work.gapRun(work.text(QStringLiteral("T01.") + QLatin1StringView(gap)));
    };
    const TextRun body = given(park.managementBody, "managementBody", "park/managementBody");
    const TextRun province =
        park.province.isEmpty() ? work.gapRun(work.text(QStringLiteral("T01.location"))) : work.run(park.province);
    TextRun area = work.gapRun(work.text(QStringLiteral("A1.area"))); // the unit stands behind it
    if (park.area)
        area = work.number(-1, QStringLiteral("park/areaKm2"), FigureFormat::Full, park.area->value);
    else
        work.missing(QStringLiteral("area"), false, QStringLiteral("park/areaKm2"), QStringLiteral("park"));
    work.say("A1", {{"park", work.parkName()},
                    {"province", province},
                    {"city", park.city},
                    {"area", area},
                    {"form", work.text(QStringLiteral("A1.") + QLatin1StringView(boundaries[size_t(park.boundary)].key))},
                    {"body", body}});
}

void sayIndustry(DossierWork &work)
{
    const qsizetype shown = shownCase(work);
    const EnterpriseUses uses = largestUses(work, shown);
    if (uses.largest.empty())
        return;
    const bool isPlanned = work.at(shown).kind == CaseKind::Planned;
    const double all = double(work.park.enterprises.size()),
                 large = double(std::ranges::count_if(work.park.enterprises, &Enterprise::aboveScale)),
                 shownUsers = double(uses.largest.size());
    work.say(QStringLiteral("A2"), isPlanned ? QStringLiteral("A2.planned") : QStringLiteral("A2"),
             {{"year", work.yearText(shown)},
              {"n", work.number(-1, QStringLiteral("enterprises.count"), FigureFormat::Count, all), all},
              {"m", work.number(-1, QStringLiteral("enterprises.aboveScale"), FigureFormat::Count, large), large},
              {"k", work.number(shown, QStringLiteral("enterprises.shown"), FigureFormat::Count, shownUsers), shownUsers},
              {"p", work.number(shown, QStringLiteral("enterprises.shownShare"), FigureFormat::Percent, uses.largestShare)}});
}

void missEnergy(DossierWork &work, qsizetype caseIndex)
{
    work.missing(QStringLiteral("energy"), true, QStringLiteral("cases/") + work.at(caseIndex).id, QStringLiteral("overview"),
                 {{"year", work.yearText(caseIndex)}});
}

void sayEnergyTrend(DossierWork &work)
{
    const Cases history = work.withEnergy(work.roles.history);
    const auto energy = QStringLiteral("energy.totalTce");
    if (work.park.profile.stage == Stage::New && work.roles.history.empty())
        return work.say("A3-0", {{"chapter", work.reference(QStringLiteral("feasibility"))}});
    QStringList years;
    for (int year = work.park.profile.baseYear - 2; year <= work.park.profile.baseYear; ++year)
        if (std::ranges::none_of(history, [&](qsizetype each) { return work.at(each).year == year; })) {
            years.append(QString::number(year));
            const auto empty = std::ranges::find(work.roles.history, year, [&](qsizetype each) { return work.at(each).year; });
            if (empty != work.roles.history.end())
                missEnergy(work, *empty);
            else if (work.park.profile.stage == Stage::Existing)
                work.missing(QStringLiteral("year"), true, QStringLiteral("cases"), QStringLiteral("overview"),
                             {{"year", years.back()}});
        }
    const TextRun lacking =
        work.gapRun(work.text(QStringLiteral("A3.years"), {{"years", years.join(work.text(QStringLiteral("list.separator")))}}));
    if (history.empty())
        return work.say("A3-none", {{"years", lacking}});
    const qsizetype first = history.front(), last = history.back();
    if (history.size() == 1)
        return work.say(
            "A3-1",
            {{"year", work.yearText(last)}, {"energy", work.number(last, energy, FigureFormat::CoalMass)}, {"years", lacking}});
    const auto equal = work.account(last).parameters.electricityEqualValue.value;
    work.sayChange(
        QStringLiteral("A3"), {first, last, energy},
        {{"y1", work.yearText(first)},
         {"y3", work.yearText(last)},
         {"first", work.number(first, energy, FigureFormat::CoalMass)},
         {"last", work.number(last, energy, FigureFormat::CoalMass)},
         {"k", work.number(last, QStringLiteral("parameters/electricityEqualValueTcePerMwh"), FigureFormat::Full, equal)}});
    if (!years.isEmpty())
        work.say("A3-years", {{"years", lacking}});
}

void sayElectricity(DossierWork &work, qsizetype caseIndex)
{
    if (!work.hasEnergy(caseIndex))
        return;
    const auto prose = [&](const char *path) {
        return work.number(caseIndex, QLatin1StringView(path), FigureFormat::ProseEnergy);
    };
    work.say(caseId("A4", work, caseIndex), QStringLiteral("A4"),
             {{"year", work.yearText(caseIndex)},
              {"use", prose("energy.electricityUseMwh")},
              {"share", work.number(caseIndex, QStringLiteral("indicators.directSupplyShare"), FigureFormat::Percent)},
              {"attributes", prose("energy.attributesMwh")},
              {"uncovered", prose("energy.uncoveredGridMwh")}});
}

namespace {

/// The two systems with the largest emissions; the first alone where the second would read as 0 %.
void sayMainSystems(DossierWork &work, qsizetype caseIndex)
{
    constexpr double least = 0.0005; // prints as 0.1 %
    const Accounting &accounting = work.account(caseIndex).accounting;
    const auto shareOf = [&](System of) { return accounting.bySystem[size_t(of)].value / accounting.total().value; };
    std::vector<System> systems(allSystems.begin(), allSystems.end());
    std::ranges::stable_sort(systems, std::ranges::greater(), shareOf);
    const auto partOf = [&](System of) {
        const QString path = QStringLiteral("share(bySystemT.%1)")
                                 .arg(QLatin1StringView(systemPart(of).key.data(), qsizetype(systemPart(of).key.size())));
        return work.number(caseIndex, path, FigureFormat::Percent, shareOf(of));
    };
    Puts puts{{"first", work.word("system", systemPart(systems[0]).key)}, {"p1", partOf(systems[0])}};
    const QString id = caseId("A6", work, caseIndex);
    if (shareOf(systems[1]) < least)
        return work.say(id, QStringLiteral("A6.one"), puts);
    puts.push_back({"second", work.word("system", systemPart(systems[1]).key)});
    puts.push_back({"p2", partOf(systems[1])});
    work.say(id, QStringLiteral("A6"), puts);
}

} // namespace

void sayEmissions(DossierWork &work, qsizetype caseIndex)
{
    if (!work.hasEnergy(caseIndex)) {
        missEnergy(work, caseIndex);
        return work.say(caseId("A5", work, caseIndex), QStringLiteral("A5-none"),
                        {{"year", work.yearText(caseIndex)}, {"gap", work.energyGap(caseIndex)}});
    }
    const auto mass = [&](const char *path) { return work.number(caseIndex, QLatin1StringView(path), FigureFormat::CarbonMass); };
    work.say(caseId("A5", work, caseIndex), QStringLiteral("A5"),
             {{"year", work.yearText(caseIndex)},
              {"total", mass("accounting.totalT")},
              {"per", work.number(caseIndex, QStringLiteral("indicators.carbonPerEnergy"), FigureFormat::PerCoal)},
              {"fuel", mass("accounting.fuelT")},
              {"conversion", mass("accounting.conversionT")},
              {"electricity", mass("accounting.electricityT")},
              {"heat", mass("accounting.heatT")},
              {"process", mass("accounting.processT")}});
    const Accounting &accounting = work.account(caseIndex).accounting;
    if (accounting.electricity.value < 0)
        work.say(caseId("A5n", work, caseIndex), QStringLiteral("A5n"));
    if (accounting.total().value > 0)
        sayMainSystems(work, caseIndex);
    double expired = 0;
    for (const Finding &each : work.result(caseIndex).findings)
        expired += each.code == FindingCode::ExpiredAttribute ? each.amount : 0;
    if (expired > 0)
        work.say(
            caseId("A7", work, caseIndex), QStringLiteral("A7"),
            {{"energy", work.number(caseIndex, QStringLiteral("expiredAttributesMwh"), FigureFormat::ProseEnergy, expired)}});
}

namespace {

/// The sentence of an item that is met or not, with its margin or gap in its own unit.
void sayJudged(DossierWork &work, qsizetype caseIndex, const SchemeResult &result, size_t i, const QString &id)
{
    const QString name = work.local(result.scheme->items[i].name);
    const ItemResult &judged = result.items[i];
    const bool isMet = judged.status == ItemStatus::Met;
    if (!judged.value || !judged.target)
        return;
    Puts puts{{"name", name}, {"value", work.itemValue(caseIndex, result, i)}, {"target", work.itemTarget(result, i)}};
    if (!isMet)
        puts.push_back({"gap", work.itemGap(caseIndex, result, i)});
    const QString sentence = isMet ? QStringLiteral("A8.met") : QStringLiteral("A8.notMet");
    work.say(id, work.hasPrintedTarget(result, i) ? sentence + QStringLiteral(".printed") : sentence, puts);
}

} // namespace

namespace {

/// The sentence of one item in its state.
void sayItem(DossierWork &work, qsizetype caseIndex, const SchemeResult &result, size_t i)
{
    const SchemeItem &item = result.scheme->items[i];
    const QString id = QStringLiteral("A8:%1/%2").arg(work.at(caseIndex).id, item.id), name = work.local(item.name);
    switch (result.items[i].status) {
    case ItemStatus::Met:
    case ItemStatus::NotMet:
        sayJudged(work, caseIndex, result, i, id);
        break;
    case ItemStatus::NotApplicable:
        work.say(id, QStringLiteral("A8.notApplicable"),
                 {{"name", name}, {"reason", reasonFor(work.at(caseIndex), answerKey(*result.scheme, item.id))}});
        break;
    case ItemStatus::NoData:
        if (item.role == ItemRole::Core && result.scheme->classes[result.classIndex].belowAll)
            work.say(QStringLiteral("A9:") + work.at(caseIndex).id, QStringLiteral("A9"),
                     {{"energy", work.number(caseIndex, QStringLiteral("energy.totalTce"), FigureFormat::CoalMass)}});
        else
            work.say(id, QStringLiteral("A8.noData"), {{"name", name}});
        break;
    }
}

} // namespace

void sayItems(DossierWork &work, qsizetype caseIndex)
{
    const SchemeResult *result = work.scheme(caseIndex, defaultScheme);
    for (size_t i = 0; result && i < result->items.size(); ++i)
        sayItem(work, caseIndex, *result, i);
}

void sayItemsOfGoal(DossierWork &work)
{
    const qsizetype goal = work.roles.goal;
    const SchemeResult *result = work.scheme(goal, defaultScheme);
    const bool isAll = work.roles.history.empty(); // nothing else is said of the items then
    bool isBegun = false;
    for (size_t i = 0; result && i < result->items.size(); ++i) {
        const ItemStatus status = result->items[i].status;
        const bool isInB3x = result->scheme->items[i].role == ItemRole::Core && status == ItemStatus::NotMet;
        if (!isAll && (status == ItemStatus::Met || isInB3x))
            continue;
        if (!isBegun)
            work.say(QStringLiteral("A8:%1/").arg(work.at(goal).id), isAll ? QStringLiteral("A8.goal") : QStringLiteral("A8.open"),
                     {{"goal", work.yearText(goal)}});
        isBegun = true;
        sayItem(work, goal, *result, i);
    }
}

void sayMethod(DossierWork &work, qsizetype caseIndex)
{
    const EffectiveParameters &parameters = work.account(caseIndex).parameters;
    work.say("M1", {{"power", work.number(caseIndex, QStringLiteral("parameters/fossilPowerFactorTPerMwh"), FigureFormat::Full,
                                          parameters.fossilPowerFactor.value)},
                    {"heat", work.number(caseIndex, QStringLiteral("parameters/fossilHeatFactorTPerGj"), FigureFormat::Full,
                                         parameters.fossilHeatFactor.value)}});
}

} // namespace core
