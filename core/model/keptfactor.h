#pragma once

#include "field.h"

namespace core {

/// A row of a reference table as it stood when the project was saved: the case is evaluated with it whatever the library of the
/// program says later. Its cells name value, unit, source and status, as the table does.
struct KeptFactor : Described {
    QString table;       ///< "fuels"
    QString row;         ///< its id: the cell of the first column
    QStringList columns; ///< the names of the columns
    QStringList cells;   ///< their texts, as many
    bool operator==(const KeptFactor &) const = default;
};
extern const Object keptFactorObject;

} // namespace core
