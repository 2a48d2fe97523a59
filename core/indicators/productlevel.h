#pragma once

#include "core/model/production.h"
#include "core/reference/library.h"

namespace core {

/// The best level of its limit standard that a product reaches, or why none is known.
enum class LimitLevel : unsigned char {
    One,
    Two,
    Three,
    Worse,   ///< than the last level its standard gives
    NoLimit, ///< no standard is named, or it has no row
    NoData,  ///< the energy per unit is missing
};
inline constexpr Word limitLevels[]{
    {"1", QT_TRANSLATE_NOOP("LimitLevel", "Level 1")},
    {"2", QT_TRANSLATE_NOOP("LimitLevel", "Level 2")},
    {"3", QT_TRANSLATE_NOOP("LimitLevel", "Level 3")},
    {"worse", QT_TRANSLATE_NOOP("LimitLevel", "Above the limit")},
    {"noLimit", QT_TRANSLATE_NOOP("LimitLevel", "No limit standard")},
    {"noData", QT_TRANSLATE_NOOP("LimitLevel", "No data")},
};

/// The limits that a product names; null when it names none or they have no row. Source: limits.csv.
const ProductLimit *limitOf(const Product &product, const Library &library);

/// Compares the energy per unit of output [kgce] with the levels; smaller is better, a level that the standard leaves out is
/// passed over. Source: domain model, §4, productLimitShare.
LimitLevel limitLevel(const Product &product, const Library &library);

} // namespace core
