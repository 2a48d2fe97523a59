#pragma once

#include "core/sizing/leastcost.h"
#include "ui/model/format.h"

#include <QStringList>

namespace ui {

/// The name of an annual limit, and of a capacity.
QString limitName(core::sizing::LimitKind limit);
QString capacityName(core::sizing::Infeasibility::Capacity capacity);

/// Why no design meets everything: one sentence a cause, and by how much each limit would have to give.
QStringList infeasibleSentences(const core::sizing::SizingCase &sizing, const core::sizing::Infeasibility &why, const Format &format);

/// What one per cent more of each binding limit costs a year; nothing for limits that cost nothing.
QStringList shadowPriceSentences(const core::sizing::Design &design, const Format &format);

} // namespace ui
