#pragma once

#include "core/economics/cashflow.h"
#include "core/hourly/hourlyresult.h"

namespace core {

/// What the economics of a design is asked with; money in 10⁴ yuan. Kept in the case's economy figures.
struct EconomicInputs {
    int years = 25;
    double discountRate = 0; ///< the parameter discountRate
    double taxRate = 0;      ///< of profit
    double subsidy = 0;      ///< on the investment
    double priceGrowth = 0;  ///< of all yearly money, a year
    /// Of the output of solar plants: gone in their first year, and in each year after it. Source: hourly methods, §4, 4.
    double pvFirstYearLoss = 0, pvYearlyLoss = 0;
};
/// The figures of the economy that hold them, by their keys there.
enum class EconomicFigure : unsigned char { ProjectYears, IncomeTaxRate, InvestmentSubsidy, PriceGrowth };
inline constexpr size_t economicFigureCount = 4;
/// The key in the economy of a case, and the row of hourly_defaults.csv that holds where the case has none.
const char *key(EconomicFigure figure);
/// What a figure may be: [least, largest].
std::pair<double, double> rangeOf(EconomicFigure figure);
/// The figures of the case, else the defaults; a value outside of its range is cut to it.
EconomicInputs economicInputs(const Case &inCase, double discountRate, const HourlyTables &tables);

/// What is bought.
enum class InvestmentKind : unsigned char { Wind, Pv, Battery };
struct InvestmentPart {
    InvestmentKind kind;
    QString id;
    double capacity = 0;           ///< MW; MWh of a battery
    double investment = 0, om = 0; ///< 10⁴ yuan, the second a year
    double life = 0;               ///< years
    bool isDefault = false;        ///< the price is a row of hourly_defaults.csv
};

/// What moves the result, each by ±20 %.
enum class EconomicDriver : unsigned char { Investment, PowerPrice, Yield, Om, FeedIn, CarbonPrice, DiscountRate };
inline constexpr size_t economicDriverCount = 7;

/// The money of a design beside buying all of its power: what the plants cost and what they save on the bill.
struct DesignEconomics {
    std::vector<InvestmentPart> parts;
    double billWithout = 0, billWith = 0; ///< 10⁴ yuan a year
    economics::Project project;
    std::vector<economics::YearFlow> years;
    economics::Indicators indicators;
    double madeMwh = 0, deliveredMwh = 0; ///< a year, wear counted: own power not curtailed; of it used or sold
    std::optional<double> levelisedCost;  ///< yuan per kWh made and not curtailed, of plants and battery
    std::optional<double> greenCost;      ///< yuan per own kWh that reached a user or was sold, feed-in earnings off
    struct Moved {
        EconomicDriver driver;
        double less = 0, more = 0; ///< net present value with the driver × 0.8 and × 1.2
    };
    std::vector<Moved> moved; ///< the widest first
};

/// The economics of a design's solar, wind and batteries behind the meter: investment by capacity, operation as a share of it,
/// replacement at the end of a life, what is left of the last purchase in straight line as residual value; saved is the
/// difference of the year's bills without and with them, their earnings from feed-in and their carbon told apart. Solar plants
/// lose output from year to year until they are bought anew: the years between as new and most worn are taken by proportion.
/// Plants of heat and hydrogen are in both years. Source: hourly methods, §10; cases/02-direct-supply for the relations; ours
/// where those are silent.
DesignEconomics designEconomics(const Case &inCase, const HourlyModel &model, const HourlyTables &tables,
                                const EconomicInputs &inputs);

} // namespace core
