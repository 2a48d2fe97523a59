#pragma once

#include "core/model/park.h"

namespace core {

/// The exchange text of a park: UTF-8, indented by one space, a line break at the end.
QByteArray writePark(const Park &park);

} // namespace core
