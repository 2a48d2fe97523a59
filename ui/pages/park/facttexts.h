#pragma once

#include "core/indicators/parkfacts.h"
#include "ui/model/format.h"

namespace ui {

// The facts of a park (core/indicators/parkfacts) as people read them.

/// "Public grid", "Solar PV · 12 rows".
QString factKind(const core::ParkFact &fact);
/// What the row calls itself: its note, else its kind.
QString factName(const core::ParkFact &fact);
/// "83 MW · 89.6 GWh"; "—" where nothing is entered.
QString factAmount(const core::ParkFact &fact, const Format &format);
/// How it counts in the emissions, as a sentence.
QString countingText(core::Counting counting);
/// "33.2° N, 120.8° E · 3 m · 21.6 km²"; empty: none of it is entered.
QString siteText(const core::ParkProfile &profile, const Format &format);

} // namespace ui
