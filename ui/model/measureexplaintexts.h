#pragma once

#include "core/explain/measureexplain.h"
#include "ui/model/explaintexts.h"

namespace ui {

/// A figure of measures tried on a case in words and numbers, as the dock shows it; an empty title: the measure is not in the
/// trial. Assumes that the case has results.
ExplainScene measureScene(const core::Figure &figure, const core::MeasuresTried &tried, const Document &document,
                          const Results &results, const Format &format);

} // namespace ui
