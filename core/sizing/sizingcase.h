#pragma once

#include "core/base/result.h"

#include <QString>

#include <array>
#include <optional>
#include <vector>

namespace core::sizing {

// Problem S: least-cost sizing of wind, PV, battery and grid connection over every hour of a series. Statement, field names and
// defaults: reference-models/README.md, with a levy on own power (s + x) in the objective. Money inside is thousand yuan: 1
// yuan/kWh × 1 MWh = 1 yuan/kW × 1 MW.

/// A plant that is bought by its size; per kW, the battery's energy per kWh.
struct Technology {
    double capexYuanPerKw = 0.0;
    double omShare = 0.0; ///< of capex, per year
    double lifeYears = 20.0;
    double min = 0.0; ///< MW or MWh
    double max = 1e4;
    bool operator==(const Technology &) const = default;
};

struct Battery {
    double chargeEfficiency = 0.95;
    double dischargeEfficiency = 0.95;
    double socMin = 0.1;
    double socMax = 1.0;
    std::optional<double> socStart; ///< none: free, the year is a circle
    double selfDischargePerHour = 0.0;
    std::optional<double> powerPerEnergy; ///< 1/h; none: power is chosen by itself
    bool gridCharging = true;
    bool operator==(const Battery &) const = default;
};

struct GridConnection {
    double minMw = 0.0;
    double maxMw = 1e4;
    double capacityCharge = 0.0; ///< yuan/kW and year on the contracted power
    double demandCharge = 0.0;   ///< yuan/kW and month on the highest import of the month
    double exportMaxMw = 0.0;
    double emissionFactor = 0.0; ///< t CO2/MWh
    double carbonPrice = 0.0;    ///< yuan/t
    double ownLevy = 0.0;        ///< yuan/kWh on own power that is used (charging included) or exported; the statement's l
    bool operator==(const GridConnection &) const = default;
};

/// Whether storage losses count as self-used: no (delivered) or yes (generation).
enum class Basis : unsigned char { Delivered, Generation };

/// The annual limits; none: no limit.
struct Limits {
    Basis basis = Basis::Delivered;
    std::optional<double> selfUseOfGenerationMin;
    std::optional<double> selfUseOfLoadMin;
    std::optional<double> exportOfGenerationMax;
    std::optional<double> unusedMax;
    std::optional<double> importMaxMwh;
    bool operator==(const Limits &) const = default;
};

/// One value an hour; all of one length.
struct Series {
    std::vector<double> loadMw, windPu, pvPu, importPrice, exportPrice; ///< prices in yuan/kWh
    size_t hours() const { return loadMw.size(); }
    bool operator==(const Series &) const = default;
};

/// What makes hours no series: none at all (SeriesEmpty), another length than the load (SeriesLength), no finite number
/// (SeriesCell), below zero where that means nothing (SeriesNegative; prices may be). Subject: the column of the case file;
/// place: the hour.
std::optional<Error> seriesTrouble(const Series &series);

struct SizingCase {
    QString name;
    double discountRate = 0.06;
    Technology wind, pv, batteryEnergy, batteryPower;
    Battery battery;
    GridConnection grid;
    Limits limits;
    Series series;
    bool operator==(const SizingCase &) const = default;
};

struct Capacities {
    double windMw = 0.0, pvMw = 0.0, batteryMwh = 0.0, batteryMw = 0.0, gridMw = 0.0;
    bool operator==(const Capacities &) const = default;
};

/// The dispatch, one value an hour: README's s, x, m, c, d, e (with the content below the minimum level) and what could not be
/// served.
struct Dispatch {
    std::vector<double> ownMw, exportMw, importMw, chargeMw, dischargeMw, levelMwh, unservedMw;
    explicit Dispatch(size_t hours = 0);
};

/// Turns sums over the series into sums of a year.
double yearWeight(size_t hours);
/// The annuity of one yuan over the life: r / (1 − (1+r)^−life), 1/life without interest.
double capitalRecovery(double rate, double lifeYears);
/// Thousand yuan per MW (MWh) and year.
double annualCost(const Technology &technology, double rate);
/// The month of an hour, counted on over the years; every 8760 hours begin a new year of 365 days.
int monthOf(size_t hour);

} // namespace core::sizing
