#pragma once

#include "unit.h"

#include <QStringList>

#include <span>
#include <vector>

namespace core {

/// A unit in which people write a quantity: one of it is `factor` of the canonical unit.
struct UnitChoice {
    QString symbol;
    double factor = 1;
    QStringList otherNames; ///< understood when typed: 万千瓦时
};

/// The units in which a quantity may be shown and typed, the canonical one first; empty where there is no choice. Prefixes are
/// those of the SI, 万 is 10⁴, 亿 10⁸, 亩 1/15 ha. Heat in tce needs the calorific value in force; 0 leaves it out.
std::vector<UnitChoice> unitChoices(Unit unit, double heatTcePerGj = 0);

/// The choice that a typed unit means, written in any width and case; null when it is none of them.
const UnitChoice *unitMeant(std::span<const UnitChoice> choices, QStringView typed);

} // namespace core
