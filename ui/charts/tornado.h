#pragma once

#include "ui/charts/rowbars.h"

#include <vector>

namespace ui {

/// By how much a result changes with 20 % less and 20 % more of one input [10⁴ yuan]; empty: there is no result then.
struct TornadoRow {
    QString name;
    std::optional<double> less, more;
    double width() const { return std::max(std::abs(less.value_or(0)), std::abs(more.value_or(0))); }
};

/// The inputs as lying bars about the present result, the widest first; inputs that change nothing are left out. Title and
/// sentence are the page's.
struct Tornado {
    RowBarsScene scene;
    QString unit;
};
Tornado tornado(std::vector<TornadoRow> rows, const Format &format, const Palette &palette);

} // namespace ui
