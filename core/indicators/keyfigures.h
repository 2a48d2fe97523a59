#pragma once

#include "core/explain/figure.h"
#include "core/indicators/indicators.h"

#include <span>

namespace core {

/// A number at the top of a system's page.
struct KeyFigure {
    const char *label;
    std::optional<double> value;
    Unit unit = Unit::None; ///< None: a share
    Figure figure{};        ///< what explains it; without the case
};

/// The key figures of a system: its emissions and their share of the total first (nothing when the total is not above 0).
/// Nothing is an absent input, never 0: rows that lack a quantity by the findings of the case are none. Source: domain model, §4;
/// interface rules, §2.
std::vector<KeyFigure> keyFigures(const Case &inCase, System system, const Account &account, const Indicators &indicators,
                                  std::span<const Finding> findings = {});

} // namespace core
