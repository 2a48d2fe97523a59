#pragma once

#include "core/review/remarksjson.h"

#include <QString>

namespace ui {

/// Why a file of remarks was not taken: what happened, where in it, what to do.
QString remarksSentence(const core::RemarksError &error);

} // namespace ui
