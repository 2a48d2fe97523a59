#pragma once

#include "core/explain/explanation.h"
#include "core/hourly/hourlyresult.h"

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
    // ---- others
    GridPeak,      ///< MW
    WholeBill,     ///< 10⁴ yuan a year
    FirstBillPart, ///< and those after it: one for each core::BillPart
};

/// Beside the kinds of results; figures of it are explained by explainHourly alone.
inline constexpr FigureKind hourlyKind{FigureKind(200)};
Figure hourlyFigure(qsizetype caseIndex, HourlyFigure figure);
Figure hourlyFigure(qsizetype caseIndex, BillPart part);
/// The part of the bill that a figure is; nothing where it is none.
std::optional<BillPart> billPartOf(const Figure &figure);

/// A figure of a simulated year with its formula; operands are figures of the same year. `Given` without operands: summed over
/// the hours. Source: hourly methods, §8, §10; rules/ndrc-910-and-power-rules.md, §5.1.
Explanation explainHourly(const Figure &figure, const HourlyModel &model, const HourlyResult &result);

} // namespace core
