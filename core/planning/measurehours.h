#pragma once

#include "core/accounting/accounting.h"
#include "core/hourly/hourlyresult.h"

#include <map>

namespace core {

/// Where the power goes that measures save and add in a year [MWh]: displaced + sent + unused = saved + added.
struct PowerSplit {
    double displaced = 0; ///< grid power that is no longer received; below 0: received in addition
    double sent = 0;      ///< sent out in addition; below 0: no longer sent out
    double unused = 0;    ///< curtailed, or lost in the stores
    bool operator==(const PowerSplit &) const = default;
};

/// The year of a design, asked where power that is saved or added goes hour by hour. Our reading ▲, measures speak of years: a
/// saving takes the same share of each hour of all electricity loads; renewable power comes in the hours of the design's own
/// non-fossil plants behind the meter, all hours alike where it has none. Dispatch is by rule, also where the design asks for the
/// least cost.
class MeasureHours
{
public:
    /// Simulates the year as it is. What measures can take back of power sent out and of own green power is what the annual rows
    /// of the case have.
    MeasureHours(HourlyModel model, const Flows &flows);
    /// Simulates the year with it; asked again the same is known. Not for several threads.
    const PowerSplit &split(double saved, double added) const;

private:
    HourlyModel m_model;                 ///< its last plant is what measures add
    double m_needed = 0, m_exported = 0; ///< of the year as it is
    double m_load = 0;                   ///< of all electricity loads that a saving lowers
    double m_sent = 0, m_ownGreen = 0;
    mutable HourlyModel m_tried;
    mutable HourlyResult m_result;
    mutable std::map<std::pair<double, double>, PowerSplit> m_known;
};

} // namespace core
