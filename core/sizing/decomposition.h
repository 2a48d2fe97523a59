#pragma once

#include "core/sizing/annuallimits.h"
#include "core/sizing/fewrowslp.h"
#include "core/sizing/year.h"

#include <functional>
#include <optional>

namespace core::sizing {

constexpr double yuan = 1000.0;    ///< per thousand yuan, in which the searches count
constexpr double tolerated = 1e-9; ///< oversteps and unserved energy of a design that meets everything, in annual loads
constexpr int mostRaises = 4;      ///< of the penalties

/// The outer problem of problem S: which capacities, by cuts from below and convex combinations of dispatched years from above.
/// Both stay true when capacity costs, bounds or limits change, so a sweep keeps them. Method: reference-models/method.md §1.2.
/// Inside, capacities are counted in mean loads, energies in annual loads, money in annual loads × 1 yuan/kWh.
class Decomposition
{
public:
    /// What is minimised.
    enum class Goal : unsigned char {
        Cost,
        Shortfall, ///< phase 1: unserved energy and oversteps of limits, as shares of the annual load; energy and plants are free
    };
    struct Bounds {
        double min, max;
    };
    /// The bounds of the five capacities; `power` is ignored when the case has a power per energy and it is not fixed.
    struct Frame {
        Bounds wind, pv, energy, power, grid;
        bool powerFollowsEnergy = false;
    };
    static Frame frameOf(const SizingCase &sizing);
    static Frame frameOf(const SizingCase &sizing, const Capacities &fixed, bool gridIsFree);

    /// Keeps a reference to the case.
    Decomposition(const SizingCase &sizing, const Frame &frame, std::vector<AnnualLimit> limits, Goal goal);

    /// Moves the right-hand side of a limit; cuts and columns are kept.
    void moveLimit(size_t index, double rhs);
    /// Load may stay unserved, at its price; for given capacities that cannot serve all of it.
    void allowUnserved() { m_mayLeaveUnserved = true; }
    /// Whether the best combination meets every limit and, unless it may not, serves every hour.
    bool isMet() const;
    /// What a thousandth of overstepping and unserved energy cost, times this factor; when the optimum still oversteps.
    void raisePenalties();

    /// Below this a cost counts as such a cost in gap(): a thousandth yuan per kWh of the load; thousand yuan a year.
    double leastScale() const { return leastCounted * m_moneyUnit; }
    /// One round: both bounds, then one to three more solves of the year. False: nothing better can be found.
    bool step();
    double lower() const { return m_lower * m_moneyUnit; } ///< thousand yuan a year (Shortfall: times the annual load)
    double upper() const { return m_upper * m_moneyUnit; }
    double lowerShare() const { return m_lower; }
    double upperShare() const { return m_upper; }
    double gap() const;
    int solves() const { return m_solves; }
    /// What the best combination oversteps and leaves unserved, as shares of the annual load.
    double overstep() const { return m_overstep; }
    double unserved() const { return m_unserved; }
    /// What is counted for it in the bounds, thousand yuan.
    double unservedCost() const { return m_unservedPrice * m_unserved * m_moneyUnit; }
    Capacities best() const;
    /// The multipliers of the limits with which the lower bound holds: thousand yuan per MWh.
    const std::vector<double> &limitPrices() const { return m_globalPrices; }
    /// Multipliers of the capacity bounds from the cuts: positive for a maximum that holds back, negative for a minimum.
    struct BoundPrices {
        double wind = 0, pv = 0, energy = 0, power = 0, grid = 0;
    };
    BoundPrices boundPrices() const;
    /// What the best combination imports, MWh a year.
    double importMwh() const;
    /// The dispatch of the best combination, charging against discharging set off hour by hour.
    Dispatch dispatch();

private:
    static constexpr double leastCounted = 1e-3;
    using Values = std::vector<double>;
    struct Column {
        Values point;
        Prices prices;
        double unservedPrice;
        double cost, importShare, exportShare, ownShare, unservedShare; ///< in the units inside
        size_t inner;
    };
    struct Variable {
        double low, high, cost;
        double most; ///< what is permitted; `high`: above it a plan costs more than the best one
        size_t lowColumn = 0, highColumn = 0;
    };

    void start();
    void startInner();
    void startOuter();
    void firstQueries();
    void query(const Values &point, const std::vector<double> &limitPrices);
    void addCut(const Values &point, const Prices &prices);
    void solveInner();
    void tightenBounds();
    void tightenFree();
    bool solveOuter(bool inBox);
    void restartInner();
    void restartOuter();
    void setOff(Dispatch &sum, size_t hour) const;
    Point pointOf(const Values &values) const;
    const YearAnswer &solveYear(const Values &values, const Prices &prices, double unservedPrice);
    Prices pricesOf(const std::vector<double> &limitPrices) const;
    double columnCost(const Column &column) const;
    std::vector<double> columnRows(const Column &column) const;
    Values between(const Values &a, const Values &b, double share) const;
    size_t periods() const { return m_year.periodCount(); }

    const SizingCase &m_case;
    const double m_enlarged; ///< the year is dispatched in so many times its megawatts, so that a load of kilowatts is not dust
    const std::optional<SizingCase> m_large;
    const Frame m_frame;
    const Goal m_goal;
    Year m_year;
    double m_capacityUnit, m_energyUnit, m_moneyUnit, m_weight;
    std::vector<AnnualLimit> m_limits;
    std::vector<Variable> m_variables; ///< capacities, then M, X, S, C, overstep
    size_t m_capacityCount = 0, m_firstImport = 0, m_gridVariable = 0;
    bool m_hasPower = false;
    double m_mostWind = 0.0, m_mostPv = 0.0, m_mostLoad = 0.0; ///< of the hours; per unit, the load in its mean
    const bool m_wasteMayPay;                                  ///< charging and discharging in one hour
    double m_mostEarned = 0.0;                                 ///< no year earns more with exports and with prices below zero
    double m_penalty = 20.0, m_unservedPrice = 20000.0;

    FewRowsLp m_inner, m_outer;
    std::vector<size_t> m_limitColumns, m_slackColumns;
    size_t m_overstepColumn = 0;
    std::vector<Column> m_columns;
    Values m_center, m_outerPoint, m_globalPoint;
    std::vector<double> m_innerPrices, m_outerPrices, m_globalPrices;
    double m_lower = -1e300, m_upper = 1e300, m_overstep = 1.0, m_unserved = 1.0;
    double m_radius = 0.5;
    bool m_mayLeaveUnserved = false;
    int m_solves = 0, m_rounds = 0, m_idleRounds = 0;
};

} // namespace core::sizing
