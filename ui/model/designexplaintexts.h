#pragma once

#include "core/planning/casesizing.h"
#include "core/planning/designeconomics.h"
#include "core/sizing/design.h"
#include "ui/model/explaintexts.h"

namespace ui {

/// What the page Economics says of a design: the indices of its figures.
enum class EconomicAnswer : unsigned char { NetPresentValue, InternalRate, Payback, DiscountedPayback, LevelisedCost, GreenCost };
/// What the page Sizing says of the least-cost design.
enum class SizingAnswer : unsigned char { Wind, Pv, Battery, Connection, Cost, CoreIndicator };

/// A figure of a design's economics in words and numbers, as the dock shows it; money at present value where years are summed.
/// Assumes that there are years.
ExplainScene economicScene(EconomicAnswer answer, const core::DesignEconomics &economics, const core::EconomicInputs &inputs,
                           const core::HourlyTables &tables, const QString &caseName, const Format &format);

/// The design that is shown: that of the least cost, or a point of the curve, of which only capacities, cost and purchase are
/// known.
struct ShownDesign {
    core::sizing::Capacities capacities;
    double costYuan = 0, importMwh = 0;
    const core::sizing::Design *whole = nullptr; ///< null: a point of the curve
};
/// A figure of the least-cost design, or of a point of the curve, in words and numbers.
ExplainScene sizingScene(SizingAnswer answer, const ShownDesign &design, const core::CaseSizing &asked,
                         const core::HourlyTables &tables, const QString &caseName, const Format &format);

} // namespace ui
