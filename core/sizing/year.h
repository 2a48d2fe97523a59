#pragma once

#include "core/sizing/ownchargehour.h"
#include "core/sizing/sizingcase.h"
#include "core/sizing/slopelist.h"
#include "core/sizing/thresholdwalk.h"
#include "core/sizing/usualhours.h"

namespace core::sizing {

/// What the year may use; imports: one cap for all hours, or one a month. Also the slope of a cost by each.
struct Point {
    double wind = 0.0, pv = 0.0, energy = 0.0, power = 0.0;
    std::vector<double> imports;
};

/// Multipliers of the annual limits as they reach the hours: thousand yuan per MWh on top of import, off export, off own use. The
/// levy of the case is not among them.
struct Prices {
    double onImport = 0.0, offExport = 0.0, forOwnUse = 0.0;
};

/// The inner problem's answer at a point; energies and cost are sums over the series, not of a year.
struct YearAnswer {
    double bound = 0.0; ///< no dispatch at these prices costs less; with `slopes` at no other point either
    Point slopes;
    double cost = 0.0; ///< of the dispatch that was found, at the case's own prices, without unserved energy
    double importMwh = 0.0, exportMwh = 0.0, ownMwh = 0.0;
    double unservedMwh = 0.0;
    double violationMwh =
        0.0; ///< by how much the dispatch oversteps the battery's power; above 0 only when passes did not settle
};

/// The inner problem of problem S: the least cost of a series of hours with given capacities and prices, exact by one pass over
/// the value of the level, one over the price of stored energy, one over the hours, one over reachable levels.
/// Method: reference-models/method.md §1.1; self-discharge and fixed start level as its §2.7 says.
class Year
{
public:
    /// `withCosts` false: energy costs nothing, only unserved energy and the multipliers count (phase 1). Keeps a reference.
    explicit Year(const SizingCase &sizing, bool withCosts = true);

    size_t hours() const { return m_hours; }
    size_t periodCount() const { return m_periodEnds.size(); }
    const YearAnswer &solve(const Point &point, const Prices &prices, double unservedPrice);
    /// The dispatch of the last solve.
    const Dispatch &dispatch();
    /// Adds a share of it.
    void addDispatch(double share, Dispatch &sum);

private:
    void prepare();
    struct Range {
        double low, high;
        bool operator==(const Range &) const = default;
    };
    void passLaps();
    /// What a lap from a start s can reach: between max(floor, share·s + least) and min(ceiling, share·s + most).
    struct FreeLap {
        double share = 1.0, least = 0.0, most = 0.0, floor = -1e300, ceiling = 1e300;
        Range starts; ///< from which no bound is crossed on the way
        Range ends(double start) const;
        Range circle() const;
    };
    int seamSide(double seam, double found) const;
    FreeLap freeLap() const;
    Range levelsTo(size_t pinned) const;
    double levelAt(int pinned) const { return pinned > 0 ? room() : 0.0; }
    Range changes(size_t hour) const;
    Range after(const Range &before, const Range &change) const;
    double lapFrom(double seam);
    double guessedSeam();
    void beginLap(std::initializer_list<SlopeList::Piece> level);
    void passHours(size_t from, size_t to);
    void findLevels();
    void passBack(size_t from, size_t to);
    void dual();
    void boundUsual();
    void boundUnusual();
    void energySlope();
    UsualHours usualHours(size_t from, size_t count) const;
    void reach();
    void settleFree();
    void reachFrom(size_t start, double low, double high);
    template <bool Keeps> void reachLap(size_t start, double low, double high);
    void levelsBackFrom(size_t start, double level);
    template <bool Keeps> void levelsOfLap(size_t start, double level);
    void allChanges();
    void fillDispatch();
    void fillUsual();
    void addUsual(double share, Dispatch &sum);
    void changesOfLevel(size_t from, size_t count);
    void fillUnusual();
    /// Own use earns nothing, and no price makes waste worth while.
    bool isUsual() const { return !m_wastePays && !m_chargesOwn && m_prices.forOwnUse <= 0.0; }
    double ownPrice() const { return -m_prices.forOwnUse; }
    OwnChargeHour::Plan planOf(size_t hour, double change) const;
    OwnChargeHour::Plan ownChargePlan(size_t hour, double change) const;

    double drain() const { return m_storage.selfDischargePerHour * m_storage.socMin * m_point.energy; }
    double room() const { return (m_storage.socMax - m_storage.socMin) * m_point.energy; }
    size_t before(size_t hour) const { return hour == 0 ? m_hours - 1 : hour - 1; }
    size_t after(size_t hour) const { return hour + 1 == m_hours ? 0 : hour + 1; }
    HourSupply supply(size_t hour) const;
    HourStorage storage(size_t hour, double power) const;
    HourCost cost(size_t hour, double power) const;
    OwnChargeHour ownChargeHour(size_t hour, double power) const;
    double startShare() const; ///< of the room, when the start level is fixed
    /// Whether the start level is fixed; nothing stored has none.
    bool hasStart() const { return m_storage.socStart && m_point.energy > 0.0; }
    /// −1: the level must be at its minimum after this hour, 1: at its maximum, 0: neither.
    int pin(size_t hour) const;

    const SizingCase &m_case;
    const Battery m_storage;
    const size_t m_hours;
    const double m_keep; ///< 1 − self-discharge
    std::vector<size_t> m_periodEnds;
    std::vector<double> m_importPrice, m_exportPrice; ///< the case's own, with carbon and levy
    double m_lowestImportPrice = 0.0;
    const double m_ownLevy;

    Point m_point;
    Prices m_prices; ///< own use less its levy
    double m_unservedPrice = 0.0;
    double m_lowest = 0.0, m_highest = 0.0; ///< of any price of stored energy
    bool m_wastePays = false;               ///< the usual hour, charging and discharging together
    bool m_chargesOwn = false;              ///< own use pays and the battery takes own power only
    std::vector<double> m_available, m_exportable, m_cap, m_buy, m_sell;
    SlopeList m_list;
    ThresholdWalk m_walk;
    bool m_fewPrices = false; ///< so few that the walk holds all slopes
    bool m_usesWalk = false;
    std::vector<double> m_importLevels, m_exportLevels; ///< the prices that occur
    std::vector<double> m_low, m_high;                  ///< of each hour, at both ends of the level: slopes; then changes
    std::vector<double> m_worth, m_reachLow, m_reachHigh, m_level;
    static constexpr size_t blockHours = 512;
    std::array<std::array<double, blockHours>, 9> m_scratch; ///< of a block of hours
    YearAnswer m_answer;
    Dispatch m_dispatch;
    bool m_hasDispatch = false;
};

} // namespace core::sizing
