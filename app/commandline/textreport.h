#pragma once

#include "core/exchange/resultcsv.h"
#include "ui/model/format.h"

namespace commandline {

/// The report a person reads: totals, the six systems as bars, items with status and gap. Several parks give one table.
QString textReport(const std::vector<core::NamedEvaluation> &parks, const core::ResultChoice &choice,
                   const core::Sentence &sentence, const ui::Format &format);

/// Only the findings of each park.
QString textFindings(const std::vector<core::NamedEvaluation> &parks, const core::Sentence &sentence);

} // namespace commandline
