#pragma once

#include "core/explain/figure.h"

#include <QString>

namespace ui {

/// Something that can be found by name, or by a number that it holds.
struct Findable {
    enum class Kind : unsigned char { Page, List, Command, Enterprise, Fuel, Item, Row, Figure };
    Kind kind = Kind::Page;
    QString text;      ///< its name
    QString where;     ///< where it is, what it is
    core::Place place; ///< lists, enterprises, fuels and rows
    int index = -1;    ///< pages and commands: as they were given; items: in the first scheme; rows: the field, −1: the whole
    core::Figure figure{}; ///< of a number that was found
};

} // namespace ui
