#include "designeconomics.h"

#include "casesizing.h"
#include "core/units/conversions.h"

#include <algorithm>
#include <cmath>

namespace core {

namespace {

using namespace economics;

constexpr double movedShare = 0.2; // Source: design.md, §5: ±20 % of each input
constexpr double kilowattsPerMegawatt = 1e3;

struct FigureRow {
    const char *key;
    double least, largest;
};
constexpr FigureRow figureRows[]{
    {"projectYears", 1, 60}, {"incomeTaxRate", 0, 1}, {"investmentSubsidyWanYuan", 0, 1e9}, {"priceGrowth", -0.2, 0.2}};

/// The money of a year of hours.
struct YearMoney {
    double bill = 0, carbon = 0, feedIn = 0; ///< 10⁴ yuan; the bill without the other two
    double delivered = 0, made = 0;          ///< MWh: own power that was used or sold, and that was not curtailed
};

YearMoney moneyOf(const HourlyResult &year)
{
    YearMoney money;
    money.carbon = totalOf(year.bill, BillPart::Carbon) / yuanPerTenThousand;
    money.feedIn = -totalOf(year.bill, BillPart::FeedIn) / yuanPerTenThousand;
    money.bill = totalOf(year.bill) / yuanPerTenThousand - money.carbon + money.feedIn;
    money.delivered = year.sums.load - year.sums.imported - year.unserved + year.sums.exported;
    money.made = year.sums.available - year.sums.curtailed;
    return money;
}

bool isBattery(const StoreProfile &store)
{
    return store.carrier == StorageCarrier::Electricity;
}

/// The plants that the investment buys, with their prices.
class Purchase
{
public:
    Purchase(const Case &inCase, const HourlyModel &model, const HourlyTables &tables) : m_tables(tables)
    {
        const Design &design = inCase.design;
        for (const PlantProfile &plant : model.plants) {
            const auto row = std::ranges::find(design.plants, plant.id, &Plant::id);
            if (row == design.plants.end() || !isSized(*row) || plant.capacity <= 0)
                continue;
            if (plant.technology == PlantTechnology::Pv)
                add(InvestmentKind::Pv, plant.id, plant.capacity, kilowattsPerMegawatt, row->costs,
                    {"pvCapex", "pvOmShare", "pvLife"});
            else
                add(InvestmentKind::Wind, plant.id, plant.capacity, kilowattsPerMegawatt, row->costs,
                    {"windCapex", "windOmShare", "windLife"});
        }
        for (const StoreProfile &store : model.stores) {
            const auto row = std::ranges::find(design.storage, store.id, &StorageUnit::id);
            if (!isBattery(store) || row == design.storage.end() || store.settings.energy <= 0 || store.settings.power <= 0)
                continue;
            // a given price is per kW of the whole system
            const double perKwh =
                row->costs.capex ? kilowattsPerMegawatt * store.settings.power / store.settings.energy : kilowattsPerMegawatt;
            add(InvestmentKind::Battery, store.id, store.settings.energy, perKwh, row->costs,
                {"batteryCapexPerKwh", "batteryOmShare", "batteryLife"});
        }
    }
    std::vector<InvestmentPart> parts;

private:
    void add(InvestmentKind kind, const QString &id, double capacity, double priced, const PlantCosts &costs,
             std::array<const char *, 3> defaults)
    {
        const double price = costs.capex ? orNothing(costs.capex->value) : m_tables.defaultOf(defaults[0]);
        const double investment = capacity * priced * price / yuanPerTenThousand;
        const double life = costs.life && costs.life->value >= 1 ? costs.life->value : m_tables.defaultOf(defaults[2]);
        parts.push_back({kind, id, capacity, investment, investment * costs.omShare.value_or(m_tables.defaultOf(defaults[1])),
                         life, !costs.capex});
    }
    const HourlyTables &m_tables;
};

/// In whole years.
int lifeOf(const InvestmentPart &part)
{
    return std::max(1, int(std::lround(part.life)));
}

/// Purchases again at the end of each life, and what is left of the last ones.
void addReplacements(const std::vector<InvestmentPart> &parts, Project &project)
{
    for (const InvestmentPart &part : parts) {
        const int life = lifeOf(part);
        int last = 0;
        for (int year = life; year < project.years; year += life) {
            project.replacements.push_back({year, part.investment});
            last = year;
        }
        project.residualValue += part.investment * std::max(0.0, 1.0 - double(project.years - last) / life);
    }
}

/// The model without what is bought; or with more or less output of its plants, or of those of one kind.
HourlyModel withOutput(HourlyModel model, const std::vector<InvestmentPart> &parts, double factor,
                       std::optional<InvestmentKind> kind = {})
{
    const auto isBought = [&](const QString &id) {
        const auto part = std::ranges::find(parts, id, &InvestmentPart::id);
        return part != parts.end() && part->kind == kind.value_or(part->kind);
    };
    for (PlantProfile &plant : model.plants)
        if (isBought(plant.id))
            plant.capacity *= factor;
    for (StoreProfile &store : model.stores)
        if (factor == 0 && isBattery(store) && isBought(store.id))
            store.settings.energy = store.settings.power = 0;
    return model;
}

/// Output of the solar plants in each year of the project, 1: as new; by capacity. Empty: none, or none that wears.
std::vector<double> solarOutput(const std::vector<InvestmentPart> &parts, const EconomicInputs &inputs)
{
    double capacity = 0;
    std::vector<double> output(size_t(inputs.years));
    for (const InvestmentPart &part : parts) {
        if (part.kind != InvestmentKind::Pv)
            continue;
        capacity += part.capacity;
        for (int year = 0; year < inputs.years; ++year) {
            const double lost = inputs.pvFirstYearLoss + inputs.pvYearlyLoss * (year % lifeOf(part));
            output[size_t(year)] += part.capacity * std::max(0.0, 1 - lost);
        }
    }
    if (capacity <= 0 || inputs.pvFirstYearLoss + inputs.pvYearlyLoss <= 0)
        return {};
    for (double &each : output)
        each /= capacity;
    return output;
}

/// What a design gives when it is new and when its solar plants are most worn.
struct DesignMoney {
    YearMoney asNew, worn;
};

DesignMoney moneyOf(const HourlyModel &model, const std::vector<InvestmentPart> &parts, const std::vector<double> &output)
{
    const YearMoney asNew = moneyOf(simulate(model));
    if (output.empty())
        return {asNew, asNew};
    return {asNew, moneyOf(simulate(withOutput(model, parts, std::ranges::min(output), InvestmentKind::Pv)))};
}

Project projectOf(const std::vector<InvestmentPart> &parts, const YearMoney &without, const DesignMoney &with,
                  const std::vector<double> &output, const EconomicInputs &inputs)
{
    Project project;
    project.years = inputs.years;
    project.discountRate = inputs.discountRate;
    project.taxRate = inputs.taxRate;
    project.subsidy = inputs.subsidy;
    project.yearlyGrowth = inputs.priceGrowth;
    for (const InvestmentPart &part : parts) {
        project.investment += part.investment;
        project.omCost += part.om;
    }
    project.avoidedCost = without.bill - with.asNew.bill;
    project.revenue = with.asNew.feedIn - without.feedIn;
    project.carbonCost = with.asNew.carbon - without.carbon;
    project.avoidedCostLost = with.worn.bill - with.asNew.bill;
    project.revenueLost = with.asNew.feedIn - with.worn.feedIn;
    project.carbonCostLost = with.asNew.carbon - with.worn.carbon;
    if (!output.empty())
        for (const double each : output)
            project.wear.push_back((1 - each) / (1 - std::ranges::min(output)));
    addReplacements(parts, project);
    return project;
}

/// Over the years at their present value.
double meanWear(const Project &project)
{
    double sum = 0, all = 0, discount = 1;
    for (const double each : project.wear) {
        discount /= 1 + project.discountRate;
        sum += each * discount;
        all += discount;
    }
    return all > 0 ? sum / all : 0;
}

double presentValue(Project project, EconomicDriver driver, double factor)
{
    switch (driver) {
    case EconomicDriver::Investment:
        project.investment *= factor;
        project.residualValue *= factor;
        for (Replacement &each : project.replacements)
            each.cost *= factor;
        break;
    case EconomicDriver::PowerPrice:
        project.avoidedCost *= factor;
        project.avoidedCostLost *= factor;
        break;
    case EconomicDriver::Om:
        project.omCost *= factor;
        break;
    case EconomicDriver::FeedIn:
        project.revenue *= factor;
        project.revenueLost *= factor;
        break;
    case EconomicDriver::CarbonPrice:
        project.carbonCost *= factor;
        project.carbonCostLost *= factor;
        break;
    case EconomicDriver::DiscountRate:
        project.discountRate *= factor;
        break;
    case EconomicDriver::Yield:
        break;
    }
    return indicators(project).netPresentValue;
}

} // namespace

const char *key(EconomicFigure figure)
{
    return figureRows[size_t(figure)].key;
}

std::pair<double, double> rangeOf(EconomicFigure figure)
{
    return {figureRows[size_t(figure)].least, figureRows[size_t(figure)].largest};
}

EconomicInputs economicInputs(const Case &inCase, double discountRate, const HourlyTables &tables)
{
    const auto valueOf = [&](EconomicFigure figure) {
        const FigureRow &row = figureRows[size_t(figure)];
        const auto given = std::ranges::find(inCase.economy, QLatin1StringView(row.key), &EconomyFigure::key);
        const double value =
            given != inCase.economy.end() && !std::isnan(given->value) ? given->value : tables.defaultOf(row.key);
        return std::clamp(value, row.least, row.largest);
    };
    return {int(std::lround(valueOf(EconomicFigure::ProjectYears))),
            discountRate,
            valueOf(EconomicFigure::IncomeTaxRate),
            valueOf(EconomicFigure::InvestmentSubsidy),
            valueOf(EconomicFigure::PriceGrowth),
            tables.defaultOf("pvFirstYearLoss"),
            tables.defaultOf("pvYearlyLoss")};
}

DesignEconomics designEconomics(const Case &inCase, const HourlyModel &model, const HourlyTables &tables,
                                const EconomicInputs &inputs)
{
    DesignEconomics made;
    made.parts = Purchase(inCase, model, tables).parts;
    const std::vector<double> output = solarOutput(made.parts, inputs);
    const YearMoney without = moneyOf(simulate(withOutput(model, made.parts, 0)));
    const DesignMoney with = moneyOf(model, made.parts, output);
    made.billWithout = without.bill + without.carbon - without.feedIn;
    made.billWith = with.asNew.bill + with.asNew.carbon - with.asNew.feedIn;
    made.project = projectOf(made.parts, without, with, output, inputs);
    made.years = cashFlow(made.project);
    made.indicators = indicators(made.project);

    double replaced = 0;
    for (const Replacement &each : made.project.replacements)
        replaced += each.cost / std::pow(1 + inputs.discountRate, each.year);
    const double residual = made.project.residualValue / std::pow(1 + inputs.discountRate, inputs.years);
    const double bought = made.project.investment + replaced - residual;
    constexpr double yuanPerKwh = yuanPerTenThousand / kilowattsPerMegawatt; // 10⁴ yuan/MWh
    const auto cost = [&](double yearly, double energy) {
        auto value = economics::levelisedCost(bought, yearly, energy, inputs.discountRate, inputs.years);
        if (value)
            *value *= yuanPerKwh;
        return value;
    };
    const double wear = meanWear(made.project);
    made.madeMwh = std::lerp(with.asNew.made, with.worn.made, wear) - without.made;
    made.deliveredMwh = std::lerp(with.asNew.delivered, with.worn.delivered, wear) - without.delivered;
    made.levelisedCost = cost(made.project.omCost, made.madeMwh);
    made.greenCost = cost(made.project.omCost - made.project.revenue + made.project.revenueLost * wear, made.deliveredMwh);

    for (size_t i = 0; i < economicDriverCount; ++i) {
        const auto driver = EconomicDriver(i);
        const auto moved = [&](double factor) {
            if (driver != EconomicDriver::Yield)
                return presentValue(made.project, driver, factor);
            const DesignMoney other = moneyOf(withOutput(model, made.parts, factor), made.parts, output);
            return indicators(projectOf(made.parts, without, other, output, inputs)).netPresentValue;
        };
        made.moved.push_back({driver, moved(1 - movedShare), moved(1 + movedShare)});
    }
    std::ranges::stable_sort(made.moved, std::greater{},
                             [](const DesignEconomics::Moved &each) { return std::abs(each.more - each.less); });
    return made;
}

} // namespace core
