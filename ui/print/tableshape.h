#pragma once

#include "ui/print/textshape.h"

namespace ui {

/// One cell of a measured row.
struct ShapedCell {
    ShapedText text;
    double x = 0, width = 0;
    bool isShaded = false;
};
struct ShapedRow {
    std::vector<ShapedCell> cells;
    double height = 0;
};
/// A table measured for a width; what stands above and below it is apart.
struct ShapedTable {
    ShapedRow head;
    std::vector<ShapedRow> rows;
    double width = 0;
    bool isGrid = true; ///< thin lines everywhere; else three lines
};
constexpr double cellPadding = 70, cellGap = 30; // beside and above the text of cells

ShapedTable shapeTable(const TextShaper &shaper, const core::DocumentTable &table, double width);

} // namespace ui
