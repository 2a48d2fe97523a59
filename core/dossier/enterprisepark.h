#pragma once

#include "core/model/park.h"

namespace core {

/// The park with the rows of one enterprise alone, of every case: what its emissions report is evaluated from. What the park
/// shares (water, rows without enterprise) is left out; nothing is left of a park without this enterprise.
Park onlyEnterprise(const Park &park, const QString &enterpriseId);

} // namespace core
