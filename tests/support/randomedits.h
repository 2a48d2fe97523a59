#pragma once

#include "core/model/newrows.h"

#include <random>

namespace support {

/// An edit that fits the park: any field of any object, rows of any list inserted, removed, put into another order.
core::Edit randomEdit(const core::Park &park, std::mt19937 &random);

} // namespace support
