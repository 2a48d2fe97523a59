#pragma once

#include "core/explain/explanation.h"
#include "core/hourly/carrierbus.h"

namespace core {

/// Figures of a simulated year: no evaluation holds them, the trial that was run does.
enum class HourlyFigure : qint32 {
    DirectShare,
    SelfUseOfGenerationDelivered,
    SelfUseOfGenerationGeneration,
    SelfUseOfLoadDelivered,
    SelfUseOfLoadGeneration,
    ExportOfGeneration,
    UnusedDelivered,
    UnusedGeneration,
    // ---- shares of carbon-free power, matched hour by hour: core::HourlyMatching
    MatchedShare,         ///< the 24/7 score
    MatchedShareWithGrid, ///< with the carbon-free part of the grid
    CleanShare,           ///< generation over the demand of the year, whatever the hour
    GridShare,            ///< carbon-free, of the grid's power
    // ---- MWh of the year
    Load,
    Unserved,
    Served,    ///< load less unserved
    Available, ///< own generation with what was curtailed
    Imported,
    Exported,
    Curtailed,
    Delivered,  ///< served less imported: storage losses are not in it
    OwnUsed,    ///< available less exported and curtailed: storage losses are in it
    NotUsed,    ///< available less delivered and exported
    Kept,       ///< available less curtailed
    Supply,     ///< imported and kept less exported: U of the accounting
    DirectKept, ///< of non-fossil plants and lines
    DirectSent, ///< of it exported
    DirectCounted,
    OnSite, ///< of firm plants
    Wind,
    Pv,
    Discharged,
    Charged,
    Matched,    ///< of the load in its hour by carbon-free power
    CleanUsed,  ///< matched, and the carbon-free part of the grid's
    GridClean,  ///< that part
    CleanPower, ///< carbon-free generation, with what is curtailed or fed in
    GridNeeded, ///< from the grid for load that is not matched
    // ---- others
    GridPeak,           ///< MW
    HoursWithoutImport, ///< of the year, nothing unserved: the park lives alone
    WholeBill,          ///< 10⁴ yuan a year
    FirstBillPart,      ///< and those after it: one for each core::BillPart, then the buses of heat, cooling and hydrogen
};

inline constexpr FigureKind hourlyKind = FigureKind::Hourly;
Figure hourlyFigure(qsizetype caseIndex, HourlyFigure figure);
Figure hourlyFigure(qsizetype caseIndex, BillPart part);
/// The part of the bill that a figure is; nothing where it is none, or that of a month.
std::optional<BillPart> billPartOf(const Figure &figure);

/// The load of the bus of a carrier, or what comes to it or leaves it there.
struct BusFigure {
    LoadCarrier carrier = LoadCarrier::Heat;
    std::optional<BusPart> part{}; ///< nothing: the load
    bool operator==(const BusFigure &) const = default;
};
/// Of electricity too, whose parts are figures of their own.
Figure hourlyFigure(qsizetype caseIndex, const BusFigure &figure);
/// What a figure of the year is of the bus of heat, cooling or hydrogen; nothing where it is none.
std::optional<BusFigure> busFigureOf(const Figure &figure);

/// Whether a figure of the year has one for each month: sums over the hours, the peak, hours alone, the bill and its parts,
/// the buses.
bool hasMonths(const Figure &figure);
/// The month's own of such a figure; month 0…11.
Figure ofMonth(const Figure &ofYear, size_t month);
/// The month that a figure is of; nothing: of the year. `ofYear` gives the figure of the year for it.
std::optional<size_t> monthOf(const Figure &figure);
Figure ofYear(const Figure &figure);

/// Whether a figure of the year has one for each hour: load, and what covers and leaves the bus.
bool hasHours(const Figure &figure);
/// The hour's own of such a figure; hour 0…8759.
Figure ofHour(const Figure &ofYear, size_t hour);
/// The hour that a figure is of; nothing: of a month or the year.
std::optional<size_t> hourOf(const Figure &figure);

/// A figure of a simulated year, or of a month or hour of it, with its formula; operands are figures of the same year. `Given`
/// without operands: from the hours (of the month). Sums of a year are those of its months; the load of an hour is the balance of
/// the bus. Source: hourly methods, §8, §10; rules/ndrc-910-and-power-rules.md, §5.1.
Explanation explainHourly(const Figure &figure, const HourlyModel &model, const HourlyResult &result);

} // namespace core
