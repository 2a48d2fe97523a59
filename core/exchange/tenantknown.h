#pragma once

#include "core/exchange/tenantsheets.h"

// The rows of the park that those of a returned sheet are compared with.

namespace core {

/// A row of the park that a sheet was made from.
struct KnownRow {
    System system;
    const void *owner;
    qsizetype at;  ///< in its list
    bool isInCase; ///< else only the year before has it
    const void *row;
    QString id;
};

/// The id of a row, which is its first field.
QString idOf(const Object &object, const void *row);

/// The rows an enterprise has for a sheet in the case, else those it had in the year before.
std::vector<KnownRow> knownRows(const Park &park, qsizetype caseIndex, const TenantSheet &sheet, const QString &enterprise);

/// The other enterprise that has a row with this id on the sheet, this year or the year before; empty: none.
QString otherOwner(const Park &park, qsizetype caseIndex, const TenantSheet &sheet, const QString &enterprise, const QString &id);

} // namespace core
