#pragma once

#include "core/model/park.h"

namespace bench {

/// A park with one case of about this many rows: the rows of the example's case 2025 again and again, each with its own id.
core::Park parkOf(qsizetype rows);

} // namespace bench
