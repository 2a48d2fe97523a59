#include "designexplaintexts.h"

#include "core/reference/sourcenames.h"
#include "core/units/conversions.h"
#include "ui/model/parametersmodel.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace ui {

using namespace core;

namespace {

/// Gives the texts of this file their context.
struct DesignExplain {
    Q_DECLARE_TR_FUNCTIONS(DesignExplain)
};
using Texts = DesignExplain;

QString moneyText(double wanYuan, const Format &format)
{
    return format.computed(wanYuan) + u' ' + unitText(Unit::TenThousandYuan);
}

QString yearsText(const std::optional<double> &years, const Format &format)
{
    return years ? Texts::tr("%1 years").arg(format.fixed(*years, 1)) : Format::absent();
}

QString perKwhText(const std::optional<double> &cost, const Format &format)
{
    return cost ? format.fixed(*cost, 4) + u' ' + unitText(Unit::YuanPerKilowattHour) : Format::absent();
}

QString energyText(double mwh, const Format &format)
{
    return format.fixed(mwh, 0) + u' ' + unitText(Unit::MegawattHour);
}

/// Leaves out what is nothing.
void addPart(ExplainScene &scene, const QString &name, double value, const QString &text)
{
    if (value != 0)
        scene.parts.push_back({name, {}, text});
}

/// A default of ours that the figure rests on.
void addDefault(ExplainScene &scene, const QString &name, const char *key, const HourlyTables &tables, const Format &format)
{
    const Source from = SourceNames::carried().shown(tables.sourceOf(key), format.language() == Language::Chinese);
    ExplainSource source;
    source.name = name;
    source.value = format.entered(tables.defaultOf(key));
    source.badge = QStringLiteral("%1 · %2").arg(from.document, checkText(from.check));
    source.isUnverified = from.check == QLatin1StringView("unverified");
    source.note = from.note;
    scene.sources.push_back(source);
}

/// The flows of a project as the net present value has them; they add up to it.
void addFlows(ExplainScene &scene, const DesignEconomics &economics, double rate, const Format &format)
{
    const economics::YearFlow sums = economics::presentValues(economics.years, rate);
    const std::pair<QString, double> flows[]{{Texts::tr("Investment"), -sums.investment},
                                             {Texts::tr("Subsidy"), sums.subsidy},
                                             {Texts::tr("Saved on the bill"), sums.avoidedCost},
                                             {Texts::tr("Feed-in"), sums.revenue},
                                             {Texts::tr("Carbon"), -sums.carbonCost},
                                             {Texts::tr("Operation"), -sums.omCost},
                                             {Texts::tr("Replacement"), -sums.replacement},
                                             {Texts::tr("Rest value"), sums.residualValue},
                                             {Texts::tr("Tax"), -sums.tax}};
    for (const auto &[name, value] : flows)
        addPart(scene, name, value, moneyText(value, format));
}

/// The years between which a sum of flows turns.
void addTurn(ExplainScene &scene, const DesignEconomics &economics, const std::optional<double> &years,
             double economics::YearFlow::*sum, const Format &format)
{
    if (!years)
        return;
    for (const double year : {std::ceil(*years) - 1, std::ceil(*years)})
        if (year >= 0 && size_t(year) < economics.years.size())
            scene.parts.push_back(
                {Texts::tr("Sum after year %1").arg(year), {}, moneyText(economics.years[size_t(year)].*sum, format)});
}

/// What is bought and run over energy, both at present value.
void addCost(ExplainScene &scene, const DesignEconomics &economics, const EconomicInputs &inputs, bool ofUse,
             const Format &format)
{
    const economics::YearFlow sums = economics::presentValues(economics.years, inputs.discountRate);
    const double annuity = economics::annuityFactor(inputs.discountRate, inputs.years);
    const double energy = ofUse ? economics.deliveredMwh : economics.madeMwh;
    scene.words = ofUse
                      ? Texts::tr("(what is bought and run − what feed-in earns) ÷ own power used or sold, all at present value")
                      : Texts::tr("what is bought and run ÷ own power that is not curtailed, all at present value");
    addPart(scene, Texts::tr("Investment"), sums.investment, moneyText(sums.investment, format));
    addPart(scene, Texts::tr("Replacement"), sums.replacement, moneyText(sums.replacement, format));
    addPart(scene, Texts::tr("Rest value"), sums.residualValue, moneyText(-sums.residualValue, format));
    const double operation = economics.project.omCost * annuity;
    addPart(scene, Texts::tr("Operation"), operation, moneyText(operation, format));
    if (ofUse)
        addPart(scene, Texts::tr("Feed-in"), sums.revenue, moneyText(-sums.revenue, format));
    scene.parts.push_back({Texts::tr("Energy a year, wear counted"), {}, energyText(energy, format)});
    scene.parts.push_back({Texts::tr("Present value of 1 a year over %1 years").arg(inputs.years), {}, format.fixed(annuity, 4)});
    if (inputs.priceGrowth != 0)
        scene.readings << Texts::tr("Yearly money counts here as in the first year: its growth is left out.");
}

QString economicName(EconomicAnswer answer)
{
    switch (answer) {
    case EconomicAnswer::NetPresentValue:
        return Texts::tr("Net present value");
    case EconomicAnswer::InternalRate:
        return Texts::tr("Internal rate of return");
    case EconomicAnswer::Payback:
        return Texts::tr("Payback");
    case EconomicAnswer::DiscountedPayback:
        return Texts::tr("Discounted payback");
    case EconomicAnswer::LevelisedCost:
        return Texts::tr("Levelised cost of own power");
    case EconomicAnswer::GreenCost:
        return Texts::tr("Cost of green power where it is used or sold");
    }
    return {};
}

void addRate(ExplainScene &scene, const DesignEconomics &economics, const Format &format)
{
    scene.words = Texts::tr("the interest at which the net present value is 0");
    QStringList rates;
    for (const double rate : economics.indicators.internalRates)
        rates << format.share(rate);
    scene.result = rates.isEmpty() ? Format::absent() : rates.join(QStringLiteral(", "));
    if (rates.size() == 1)
        addFlows(scene, economics, economics.indicators.internalRates.front(), format);
}

/// The defaults that stand behind prices and wear.
void addDefaults(ExplainScene &scene, const DesignEconomics &economics, const EconomicInputs &inputs, const HourlyTables &tables,
                 const Format &format)
{
    const auto isDefault = [&](InvestmentKind kind) {
        return std::ranges::any_of(economics.parts,
                                   [kind](const InvestmentPart &part) { return part.kind == kind && part.isDefault; });
    };
    if (isDefault(InvestmentKind::Wind))
        addDefault(scene, Texts::tr("Price of wind, yuan/kW"), "windCapex", tables, format);
    if (isDefault(InvestmentKind::Pv))
        addDefault(scene, Texts::tr("Price of solar PV, yuan/kW"), "pvCapex", tables, format);
    if (isDefault(InvestmentKind::Battery))
        addDefault(scene, Texts::tr("Price of batteries, yuan/kWh"), "batteryCapexPerKwh", tables, format);
    if (economics.project.wear.empty())
        return;
    addDefault(scene, Texts::tr("Solar output lost in the first year"), "pvFirstYearLoss", tables, format);
    addDefault(scene, Texts::tr("Solar output lost in each year after it"), "pvYearlyLoss", tables, format);
    scene.readings << Texts::tr("Solar plants end at %1 of their output as new; the years between are taken by proportion.")
                          .arg(format.share(1 - inputs.pvFirstYearLoss - inputs.pvYearlyLoss * (inputs.years - 1)));
}

QString sizingName(SizingAnswer answer)
{
    switch (answer) {
    case SizingAnswer::Wind:
        return Texts::tr("Wind");
    case SizingAnswer::Pv:
        return Texts::tr("Solar PV");
    case SizingAnswer::Battery:
        return Texts::tr("Battery energy");
    case SizingAnswer::Connection:
        return Texts::tr("Grid connection");
    case SizingAnswer::Cost:
        return Texts::tr("Cost a year");
    case SizingAnswer::CoreIndicator:
        return Texts::tr("Core indicator");
    }
    return {};
}

void addCosts(ExplainScene &scene, const ShownDesign &design, const Format &format)
{
    scene.words = Texts::tr("Σ investment × annuity + operation + purchase and fees + carbon − feed-in");
    scene.result = moneyText(design.costYuan / yuanPerTenThousand, format);
    if (!design.whole) {
        scene.readings << Texts::tr("A point of the curve: its year is known once it is written to the case.");
        return;
    }
    const sizing::Costs &costs = design.whole->costs;
    const std::pair<QString, double> parts[]{{Texts::tr("Wind"), costs.wind},
                                             {Texts::tr("Solar PV"), costs.pv},
                                             {Texts::tr("Battery"), costs.batteryEnergy + costs.batteryPower},
                                             {Texts::tr("Connection"), costs.gridCapacity},
                                             {Texts::tr("Demand"), costs.gridDemand},
                                             {Texts::tr("Purchase"), costs.importEnergy},
                                             {Texts::tr("Carbon"), costs.carbon},
                                             {Texts::tr("Feed-in"), -costs.exportRevenue},
                                             {Texts::tr("Levies on own power"), costs.ownLevy}};
    for (const auto &[name, yuan] : parts)
        addPart(scene, name, yuan, moneyText(yuan / yuanPerTenThousand, format));
}

void addCore(ExplainScene &scene, const ShownDesign &design, const CarbonOfImport &carbon, const Format &format)
{
    const double uncovered = std::max(0.0, design.importMwh - carbon.attributesMwh);
    const QString t = unitText(Unit::TonneCo2);
    const double above = carbon.othersT + carbon.factor * uncovered;
    scene.fraction = {Texts::tr("other emissions + fossil power factor × purchase that no attribute covers"),
                      Texts::tr("energy consumption"), format.fixed(above, 0) + u' ' + t,
                      format.fixed(carbon.energyTce, 0) + QStringLiteral(" tce")};
    if (const auto value = carbon.carbonPerEnergy(design.importMwh))
        scene.result = format.intensity(*value) + QStringLiteral(" t/tce");
    scene.parts.push_back({Texts::tr("Other emissions"), {}, format.fixed(carbon.othersT, 0) + u' ' + t});
    scene.parts.push_back({Texts::tr("Purchase"), {}, energyText(design.importMwh, format)});
    scene.parts.push_back({Texts::tr("Green attributes"), {}, energyText(carbon.attributesMwh, format)});
    scene.parts.push_back({Texts::tr("Fossil power factor"), {}, format.entered(carbon.factor) + QStringLiteral(" t/MWh")});
}

/// A capacity is chosen with all others at once: what it costs and what it may be.
void addCapacity(ExplainScene &scene, const sizing::Technology &technology, double capacity, const QString &unit,
                 const QString &priceUnit, const Format &format)
{
    scene.words = Texts::tr("the capacities and the hours of the year that cost least together and meet every limit");
    scene.result = format.fixed(capacity, 1) + u' ' + unit;
    scene.parts.push_back({Texts::tr("Price"), {}, format.entered(technology.capexYuanPerKw) + u' ' + priceUnit});
    scene.parts.push_back({Texts::tr("Operation, of the price a year"), {}, format.share(technology.omShare)});
    scene.parts.push_back({Texts::tr("Life"), {}, Texts::tr("%1 years").arg(format.entered(technology.lifeYears))});
    if (technology.min > 0)
        scene.parts.push_back({Texts::tr("At least"), {}, format.entered(technology.min) + u' ' + unit});
    if (technology.max < sizing::Technology().max)
        scene.parts.push_back({Texts::tr("At most"), {}, format.entered(technology.max) + u' ' + unit});
}

void addConnection(ExplainScene &scene, const ShownDesign &design, const sizing::GridConnection &grid, const Format &format)
{
    const QString mw = QStringLiteral(" MW");
    if (grid.capacityCharge > 0) {
        scene.words = Texts::tr("the connection that costs least together with the plants");
        scene.result = format.fixed(design.capacities.gridMw, 1) + mw;
        scene.parts.push_back(
            {Texts::tr("Charge"), {}, format.entered(grid.capacityCharge) + u' ' + unitText(Unit::YuanPerKilowattYear)});
    } else {
        scene.words = Texts::tr("the largest purchase of an hour: any connection that carries it costs the same");
        scene.result = design.whole ? format.fixed(design.whole->peakImportMw, 1) + mw : Format::absent();
    }
}

} // namespace

ExplainScene economicScene(EconomicAnswer answer, const DesignEconomics &economics, const EconomicInputs &inputs,
                           const HourlyTables &tables, const QString &caseName, const Format &format)
{
    ExplainScene scene;
    scene.crumbs = Texts::tr("Economics of %1").arg(caseName);
    scene.title = economicName(answer);
    scene.about = Texts::tr("Beside buying all power from the grid; after tax, flows at the end of their year.");
    const economics::Indicators &found = economics.indicators;
    switch (answer) {
    case EconomicAnswer::NetPresentValue:
        scene.words =
            Texts::tr("Σ net of a year ÷ (1 + %1)^year, years 0 to %2").arg(format.share(inputs.discountRate)).arg(inputs.years);
        scene.result = moneyText(found.netPresentValue, format);
        addFlows(scene, economics, inputs.discountRate, format);
        break;
    case EconomicAnswer::InternalRate:
        addRate(scene, economics, format);
        break;
    case EconomicAnswer::Payback:
        scene.words = Texts::tr("years until the sum of the flows stays at or above 0, within the year by proportion");
        scene.result = yearsText(found.payback, format);
        addTurn(scene, economics, found.payback, &economics::YearFlow::sum, format);
        break;
    case EconomicAnswer::DiscountedPayback:
        scene.words = Texts::tr("the same with each flow at its present value");
        scene.result = yearsText(found.discountedPayback, format);
        addTurn(scene, economics, found.discountedPayback, &economics::YearFlow::discountedSum, format);
        break;
    case EconomicAnswer::LevelisedCost:
        addCost(scene, economics, inputs, false, format);
        scene.result = perKwhText(economics.levelisedCost, format);
        break;
    case EconomicAnswer::GreenCost:
        addCost(scene, economics, inputs, true, format);
        scene.result = perKwhText(economics.greenCost, format);
        break;
    }
    addDefaults(scene, economics, inputs, tables, format);
    return scene;
}

ExplainScene sizingScene(SizingAnswer answer, const ShownDesign &design, const CaseSizing &asked, const HourlyTables &tables,
                         const QString &caseName, const Format &format)
{
    ExplainScene scene;
    scene.crumbs = Texts::tr("Least-cost design of %1").arg(caseName);
    scene.title = sizingName(answer);
    const sizing::SizingCase &problem = asked.problem;
    switch (answer) {
    case SizingAnswer::Wind:
        addCapacity(scene, problem.wind, design.capacities.windMw, QStringLiteral("MW"), unitText(Unit::YuanPerKilowatt), format);
        if (asked.windDefault)
            addDefault(scene, Texts::tr("Price of wind, yuan/kW"), "windCapex", tables, format);
        break;
    case SizingAnswer::Pv:
        addCapacity(scene, problem.pv, design.capacities.pvMw, QStringLiteral("MW"), unitText(Unit::YuanPerKilowatt), format);
        if (asked.pvDefault)
            addDefault(scene, Texts::tr("Price of solar PV, yuan/kW"), "pvCapex", tables, format);
        break;
    case SizingAnswer::Battery:
        addCapacity(scene, problem.batteryEnergy, design.capacities.batteryMwh, QStringLiteral("MWh"),
                    unitText(Unit::YuanPerKilowattHour), format);
        if (asked.batteryDefault)
            addDefault(scene, Texts::tr("Price of batteries, yuan/kWh"), "batteryCapexPerKwh", tables, format);
        break;
    case SizingAnswer::Connection:
        addConnection(scene, design, problem.grid, format);
        break;
    case SizingAnswer::Cost:
        addCosts(scene, design, format);
        break;
    case SizingAnswer::CoreIndicator:
        addCore(scene, design, asked.carbon, format);
        break;
    }
    return scene;
}

} // namespace ui
