#pragma once

#include "core/compare/comparisonwriter.h"
#include "ui/model/format.h"

namespace commandline {

/// What a person reads of a comparison: the totals of every case on both sides, then each difference with what it alone does.
/// One difference: its path, and what stands in A and B.
QString differenceText(const core::Difference &difference, const ui::Format &format);
QString compareReport(const core::ParkComparison &comparison, const ui::Format &format);

} // namespace commandline
