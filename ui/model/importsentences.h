#pragma once

#include "core/exchange/bookchanges.h"
#include "ui/model/format.h"

namespace ui {

/// The sentence of a finding in a returned workbook: what stands there and what helps.
QString importSentence(const core::ImportFinding &finding, const Format &format);
/// "Error", "Warning", "Read as", "Question".
QString importClassText(core::ImportClass importClass);
/// "Sheet!D7"; the sheet alone where no cell is meant; empty for the file.
QString importPlace(const core::ImportFinding &finding);
/// "new", "changed", "conflicting", "removed".
QString changeText(core::RowChange::Kind kind);

} // namespace ui
