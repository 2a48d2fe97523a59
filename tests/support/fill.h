#pragma once

#include "core/model/park.h"

namespace support {

/// A park in which every declared field has a value that is not its default, and every list two rows.
core::Park filledPark();

} // namespace support
