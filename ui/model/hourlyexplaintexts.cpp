#include "hourlyexplaintexts.h"

#include "ui/model/dates.h"
#include "ui/model/fieldtexts.h"
#include "ui/model/hourlytrial.h"

#include <QCoreApplication>

#include <algorithm>

namespace ui {

using namespace core;

namespace {

/// Gives the texts of this file their context.
struct Hourly {
    Q_DECLARE_TR_FUNCTIONS(Hourly)
};

QString ratioText(HourlyFigure figure)
{
    switch (figure) {
    case HourlyFigure::DirectShare:
        return Hourly::tr("Hourly direct share");
    case HourlyFigure::SelfUseOfGenerationDelivered:
        return Hourly::tr("Self-use of generation, losses not used");
    case HourlyFigure::SelfUseOfGenerationGeneration:
        return Hourly::tr("Self-use of generation, losses used");
    case HourlyFigure::SelfUseOfLoadDelivered:
        return Hourly::tr("Self-use of consumption, losses not used");
    case HourlyFigure::SelfUseOfLoadGeneration:
        return Hourly::tr("Self-use of consumption, losses used");
    case HourlyFigure::ExportOfGeneration:
        return Hourly::tr("Feed-in share of generation");
    case HourlyFigure::UnusedDelivered:
        return Hourly::tr("Unused share: curtailment and storage losses");
    case HourlyFigure::MatchedShare:
        return Hourly::tr("24/7 score: carbon-free power matched hour by hour");
    case HourlyFigure::MatchedShareWithGrid:
        return Hourly::tr("24/7 score with the carbon-free part of the grid");
    case HourlyFigure::CleanShare:
        return Hourly::tr("Carbon-free generation over the demand of the year");
    case HourlyFigure::GridShare:
        return Hourly::tr("Carbon-free share of the grid's power");
    default:
        return Hourly::tr("Curtailed share of generation");
    }
}

QString sumText(HourlyFigure figure)
{
    switch (figure) {
    case HourlyFigure::Load:
        return Hourly::tr("Load");
    case HourlyFigure::Unserved:
        return Hourly::tr("Load that nothing served");
    case HourlyFigure::Served:
        return Hourly::tr("Load served");
    case HourlyFigure::Available:
        return Hourly::tr("Available generation, with what is curtailed");
    case HourlyFigure::Imported:
        return Hourly::tr("Purchase from the grid");
    case HourlyFigure::Exported:
        return Hourly::tr("Feed-in to the grid");
    case HourlyFigure::Curtailed:
        return Hourly::tr("Curtailed");
    case HourlyFigure::Delivered:
        return Hourly::tr("Own power delivered to the load");
    case HourlyFigure::OwnUsed:
        return Hourly::tr("Own power to the bus, storage losses in it");
    case HourlyFigure::NotUsed:
        return Hourly::tr("Neither delivered nor fed in");
    case HourlyFigure::Kept:
        return Hourly::tr("Generation that is not curtailed");
    case HourlyFigure::Supply:
        return Hourly::tr("Electricity of the park, U");
    case HourlyFigure::DirectKept:
        return Hourly::tr("Non-fossil generation and direct lines");
    case HourlyFigure::DirectSent:
        return Hourly::tr("Non-fossil feed-in");
    case HourlyFigure::OnSite:
        return Hourly::tr("Generation of firm plants");
    case HourlyFigure::Wind:
        return Hourly::tr("Generation of wind");
    case HourlyFigure::Pv:
        return Hourly::tr("Generation of solar PV");
    case HourlyFigure::Discharged:
        return Hourly::tr("Battery out");
    case HourlyFigure::Charged:
        return Hourly::tr("Battery in");
    case HourlyFigure::Matched:
        return Hourly::tr("Load matched in its hour");
    case HourlyFigure::CleanUsed:
        return Hourly::tr("Carbon-free power used");
    case HourlyFigure::GridClean:
        return Hourly::tr("Carbon-free part of the grid power");
    case HourlyFigure::CleanPower:
        return Hourly::tr("Carbon-free generation, with what is curtailed or fed in");
    case HourlyFigure::GridNeeded:
        return Hourly::tr("Grid power for load that is not matched");
    default:
        return Hourly::tr("Power that counts as direct green supply");
    }
}

QString number(const std::optional<double> &value, Unit unit, const Format &format)
{
    if (!value)
        return Format::absent();
    if (unit == Unit::None)
        return format.share(*value);
    const QString text = std::abs(*value) >= 1e6 ? format.fixed(*value, 0) : format.computed(*value);
    return text + u' ' + unitText(unit);
}

/// How a sum over the hours comes about.
QString wordsOf(const Figure &figure, const HourlyPrices &prices, const Format &format)
{
    if (const auto part = billPartOf(ofYear(figure)))
        switch (*part) {
        case BillPart::Energy:
            return Hourly::tr("Σ of all hours: purchase × price of the hour");
        case BillPart::Loss:
        case BillPart::System:
        case BillPart::Fund:
            return Hourly::tr("purchase × the fee per kWh");
        case BillPart::Transmission:
            return Hourly::tr("purchase × the fee per kWh; by capacity: fee × average load rate × %1 h × connected capacity")
                .arg(format.entered(prices.hoursOfMonth));
        case BillPart::Capacity:
            return Hourly::tr("connected capacity × price of the capacity");
        case BillPart::Demand:
            return Hourly::tr("Σ of all months: highest purchase × price of the demand");
        case BillPart::SelfUse:
            return Hourly::tr("own generation × the levies per kWh");
        case BillPart::Carbon:
            return Hourly::tr("purchase × emission factor × price of carbon");
        case BillPart::FeedIn:
            return Hourly::tr("Σ of all hours: feed-in × price of the hour, earned");
        }
    if (hourOf(figure))
        return Hourly::tr("as it was simulated for this hour");
    switch (HourlyFigure(figure.index)) {
    case HourlyFigure::Matched:
        return Hourly::tr("Σ of the 8,760 hours: the smaller of the load and of carbon-free generation with what batteries give, "
                          "less what they take");
    case HourlyFigure::CleanPower:
        return Hourly::tr("Σ of the 8,760 hours: non-fossil plants of the park, on direct lines and in trades");
    case HourlyFigure::GridNeeded:
        return Hourly::tr("Σ of the 8,760 hours: purchase for load above carbon-free generation and batteries");
    case HourlyFigure::GridShare:
        return Hourly::tr("1 − average factor of the grid ÷ factor of its fossil power");
    default:
        break;
    }
    if (HourlyFigure(ofYear(figure).index) == HourlyFigure::GridPeak)
        return Hourly::tr("the highest purchase of all hours");
    if (HourlyFigure(ofYear(figure).index) == HourlyFigure::HoursWithoutImport)
        return Hourly::tr("the hours that buy nothing and leave nothing unserved");
    if (monthOf(figure))
        return Hourly::tr("Σ of the hours of the month");
    return Hourly::tr("Σ of the 8,760 hours that were simulated");
}

ExplainSource sourceOf(const SupplyRule &rule, const Table &table, const Format &format)
{
    const Source from = table.source(rule.row);
    const bool isChinese = format.language() == Language::Chinese;
    ExplainSource source;
    source.name = Hourly::tr("Notice %1: %2").arg(rule.notice, table.text(rule.row, isChinese ? "name_zh" : "name_en"));
    source.value = (rule.isLeast ? QStringLiteral("≥ ") : QStringLiteral("≤ ")) + format.share(rule.limit);
    source.isUnverified = from.check == QLatin1StringView("unverified");
    source.badge = from.document + (source.isUnverified ? QStringLiteral(" · ") + Hourly::tr("not verified") : QString());
    source.note = from.note;
    return source;
}

bool isOf(const SupplyRule &rule, HourlyFigure figure)
{
    switch (figure) {
    case HourlyFigure::SelfUseOfGenerationDelivered:
    case HourlyFigure::SelfUseOfGenerationGeneration:
        return rule.ratio == SupplyRule::Ratio::SelfUseOfGeneration;
    case HourlyFigure::SelfUseOfLoadDelivered:
    case HourlyFigure::SelfUseOfLoadGeneration:
        return rule.ratio == SupplyRule::Ratio::SelfUseOfLoad;
    case HourlyFigure::ExportOfGeneration:
        return rule.ratio == SupplyRule::Ratio::ExportOfGeneration;
    default:
        return false;
    }
}

/// Where no document says it.
void addReadings(const Figure &figure, ExplainScene &scene)
{
    const auto which = HourlyFigure(figure.index);
    if (which == HourlyFigure::MatchedShare || which == HourlyFigure::MatchedShareWithGrid || which == HourlyFigure::Matched)
        scene.readings << Hourly::tr("Certificates tell no hour and match nothing here; a trade counts where its plant is in the "
                                     "design and has hours of its own.");
    if (which == HourlyFigure::MatchedShareWithGrid || which == HourlyFigure::GridShare)
        scene.readings << Hourly::tr(
            "No hours of the grid are published: its carbon-free share is 1 less the average factor over "
            "that of fossil power, the same in every hour.");
}

} // namespace

QString besideAccounting(std::optional<double> byHour, std::optional<double> accounted, const Format &format)
{
    if (!byHour || !accounted || format.share(*byHour) == format.share(*accounted))
        return {};
    const QString apart = format.fixed(std::abs(*byHour - *accounted) * 100, 1);
    return *byHour < *accounted
               ? Hourly::tr(
                     "Direct share: %1 by the rows of energy supply, %2 by the hour, %3 points less. The rows say what was "
                     "contracted or metered over the year; the hours say what the load takes when there is wind and sun, "
                     "and what nobody takes is fed in or curtailed.")
                     .arg(format.share(*accounted), format.share(*byHour), apart)
               : Hourly::tr(
                     "Direct share: %1 by the rows of energy supply, %2 by the hour, %3 points more. The rows say what was "
                     "contracted or metered over the year; the hours say what the capacities of the design make of it.")
                     .arg(format.share(*accounted), format.share(*byHour), apart);
}

QString billPartText(BillPart part)
{
    switch (part) {
    case BillPart::Energy:
        return Hourly::tr("Energy");
    case BillPart::Loss:
        return Hourly::tr("Line losses");
    case BillPart::Transmission:
        return Hourly::tr("Network");
    case BillPart::System:
        return Hourly::tr("System operation");
    case BillPart::Fund:
        return Hourly::tr("Funds");
    case BillPart::Capacity:
        return Hourly::tr("Capacity");
    case BillPart::Demand:
        return Hourly::tr("Demand");
    case BillPart::SelfUse:
        return Hourly::tr("Levies on own power");
    case BillPart::Carbon:
        return Hourly::tr("Carbon");
    case BillPart::FeedIn:
        return Hourly::tr("Feed-in");
    }
    return {};
}

QString busPartText(BusPart part, LoadCarrier carrier)
{
    const bool isElectricity = carrier == LoadCarrier::Electricity;
    switch (part) {
    case BusPart::Firm:
        return Hourly::tr("On-site, firm");
    case BusPart::Wind:
        return Hourly::tr("Wind");
    case BusPart::Pv:
        return Hourly::tr("Solar PV");
    case BusPart::Chp:
        return Hourly::tr("CHP");
    case BusPart::HeatPump:
        return Hourly::tr("Heat pumps");
    case BusPart::ElectricBoiler:
        return Hourly::tr("Electric boilers");
    case BusPart::FuelBoiler:
        return Hourly::tr("Fuel boilers");
    case BusPart::Chiller:
        return Hourly::tr("Chillers");
    case BusPart::Electrolyser:
        return Hourly::tr("Electrolysers");
    case BusPart::FromStore:
        return isElectricity ? Hourly::tr("Battery out") : Hourly::tr("Store out");
    case BusPart::Bought:
        return isElectricity ? Hourly::tr("Grid import") : Hourly::tr("Bought");
    case BusPart::Unserved:
        return Hourly::tr("Not served");
    case BusPart::IntoStore:
        return isElectricity ? Hourly::tr("Battery in") : Hourly::tr("Store in");
    case BusPart::Exported:
        return Hourly::tr("Fed in");
    case BusPart::Curtailed:
        return Hourly::tr("Curtailed");
    case BusPart::Lost:
        break;
    }
    return Hourly::tr("Lost");
}

QString hourlyFigureText(const Figure &figure, const Calendar &calendar, Language language)
{
    if (const auto hour = hourOf(figure))
        return Hourly::tr("%1, %2").arg(hourlyFigureText(ofYear(figure), calendar, language),
                                        hourText(qsizetype(*hour), calendar, language));
    if (const auto month = monthOf(figure))
        return Hourly::tr("%1, month %2").arg(hourlyFigureText(ofYear(figure), calendar, language)).arg(*month + 1);
    if (const auto bus = busFigureOf(figure))
        return Hourly::tr("%1: %2").arg(fieldText(loadCarriers[size_t(bus->carrier)].label),
                                        bus->part ? busPartText(*bus->part, bus->carrier) : Hourly::tr("Load"));
    if (const auto part = billPartOf(figure))
        return Hourly::tr("Electricity bill: %1").arg(billPartText(*part));
    const auto which = HourlyFigure(figure.index);
    if (which < HourlyFigure::Load)
        return ratioText(which);
    if (which == HourlyFigure::GridPeak)
        return Hourly::tr("Grid peak");
    if (which == HourlyFigure::HoursWithoutImport)
        return Hourly::tr("Hours without the grid");
    return which == HourlyFigure::WholeBill ? Hourly::tr("Electricity bill") : sumText(which);
}

ExplainScene hourlyScene(const Figure &figure, const HourlyModel &model, const HourlyResult &result, const QString &whose,
                         const Format &format)
{
    const Explanation explanation = explainHourly(figure, model, result);
    const auto nameOf = [&](const Operand &operand) {
        return hourlyFigureText(operand.figure, model.calendar, format.language());
    };
    const auto numberOf = [&](const Operand &operand) { return number(operand.value, operand.unit, format); };
    ExplainScene scene;
    scene.crumbs = whose;
    scene.title = hourlyFigureText(figure, model.calendar, format.language());
    const bool isSynthetic = model.weather.origin == WeatherOrigin::Synthetic;
    scene.about = isSynthetic ? Hourly::tr("With a synthetic year of weather: months follow the climate means.") : QString();
    scene.result = number(explanation.value, explanation.unit, format);
    if (explanation.operation == Operation::Quotient) {
        const Operand &above = explanation.operands[0], &below = explanation.operands[1];
        scene.fraction = {nameOf(above), nameOf(below), numberOf(above), numberOf(below)};
    } else if (explanation.operands.empty()) {
        scene.words = wordsOf(figure, model.prices, format);
    } else {
        scene.words = hasMonths(figure) && monthOf(explanation.operands.front().figure) ? Hourly::tr("Σ of the twelve months")
                                                                                        : joinedOperands(explanation, nameOf);
        scene.numbers = joinedOperands(explanation, numberOf);
    }
    for (const Operand &operand : explanation.operands)
        scene.parts.push_back({nameOf(operand), {}, numberOf(operand), operand.figure});
    addReadings(figure, scene);
    return scene;
}

ExplainScene hourlyScene(const Figure &figure, const HourlyTrial &trial, const QString &caseName, const Format &format)
{
    const QString whose =
        (trial.differs() ? Hourly::tr("Trial beside %1, not written yet") : Hourly::tr("Simulated year of %1")).arg(caseName);
    ExplainScene scene = hourlyScene(figure, *trial.model(), trial.result(), whose, format);
    const auto which = HourlyFigure(figure.index);
    const std::vector<SupplyRule> rules = trial.rules();
    for (const SupplyRule &rule : rules)
        if (isOf(rule, which))
            scene.sources.push_back(sourceOf(rule, trial.rulesTable(), format));
    if (!scene.sources.empty() && which != HourlyFigure::ExportOfGeneration)
        scene.readings << Hourly::tr(
            "The notices do not say whether what storage loses counts as self-used. Both readings are shown.");
    return scene;
}

} // namespace ui
