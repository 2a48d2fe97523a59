#pragma once

#include "core/model/park.h"

namespace support {

/// A park in which every declared field has a value that is not its default, and every list two rows.
core::Park filledPark();
/// Takes away what only a project holds, not the exchange format.
void dropProjectOnly(core::Park &park);

} // namespace support
