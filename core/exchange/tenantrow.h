#pragma once

#include "core/exchange/rowreading.h"
#include "core/exchange/tenantblanks.h"
#include "core/exchange/tenantlayout.h"

namespace core {

/// What the rows of a returned sheet are read with.
struct TenantCells {
    const SheetLayout &layout;
    const CellReader &reader;
    const BookTexts &texts;
    CellFindings &findings;
};

/// Reads the cells of one row of a returned sheet into an object. An empty cell takes nothing away from what the row was made
/// from: it keeps it, or is asked.
class TenantRow
{
public:
    /// `held` is what the row was made from, in the case itself or in the year before; null: nothing.
    TenantRow(const TenantCells &cells, qint32 row, const Object &object, const void *held, bool isInCase, bool withValues);

    /// Reads one field. False: the cell was not understood, or says nothing, and takes no part in checks.
    bool read(int field, void *content, const void *before);
    /// A nested object of which no cell is filled is not there.
    void dropEmptyGroups(void *content) const;
    /// Says which cells were empty and stay as the park has them.
    void reportKept();

private:
    bool isAnswered(const Field &field) const;
    bool readCell(int field, void *content, const void *before);
    void keepDigits(const Field &field, void *content) const;
    QString heldText(const Field &field) const;
    qint32 columnOf(const Field &field) const { return m_cells.layout.column(keyText(field.key)); }

    TenantCells m_cells;
    qint32 m_row;
    const Object &m_object;
    const void *m_held;
    RowBlanks m_blanks;
    std::set<int> m_kept; ///< fields whose cells are empty and that stay as they are
};

} // namespace core
