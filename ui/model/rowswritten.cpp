#include "rowsmodel.h"

#include "core/exchange/tablebook.h"
#include "core/exchange/tabletext.h"

#include <algorithm>
#include <numeric>
#include <utility>

// The rows of a table as others take them: cells for a spreadsheet, the list as a sheet.

namespace ui {

using namespace core;

QString RowsModel::copied(const CellBlock &block) const
{
    std::vector<QStringList> cells;
    for (const int at : block.rows) {
        if (at >= size())
            break;
        QStringList line;
        for (const int column : columnsFrom(block.column, block.columns)) {
            const QModelIndex cell = index(at, column);
            line << data(cell, isField(column) ? int(Qt::EditRole) : int(RawRole)).toString();
        }
        cells.push_back(line);
    }
    return tableText(cells);
}

OutSheet RowsModel::asSheet(const BookTexts &texts) const
{
    if (!m_owner)
        return {};
    OutSheet sheet = tableSheet({m_document.park(), m_library, texts}, *m_owner, m_listIndex);
    for (int column = fieldCount(); column < columnCount(); ++column) {
        const QString label = headerData(column, Qt::Horizontal).toString();
        sheet.columns.push_back({.key = QStringLiteral("#computed%1").arg(column - fieldCount()),
                                 .label = label,
                                 .otherLabel = {},
                                 .isLocked = true});
        for (int row = 0; row < std::min(size(), int(sheet.rows.size())); ++row) {
            const QVariant raw = data(index(row, column), RawRole);
            sheet.rows[size_t(row)].push_back(raw.typeId() == QMetaType::Double ? Value(raw.toDouble()) : Value{});
        }
    }
    std::vector<size_t> order{0, 1}; // the way to the list and the ids
    QList<int> columns = seenColumns();
    for (int column = 0; column < columnCount(); ++column)
        if (!columns.contains(column))
            columns.append(column);
    for (const int column : std::as_const(columns))
        order.push_back(size_t(column) + 2);
    const auto inOrder = [&order](auto &cells) {
        auto sorted = std::remove_reference_t<decltype(cells)>();
        for (const size_t at : order)
            sorted.push_back(std::move(cells[at]));
        cells = std::move(sorted);
    };
    inOrder(sheet.columns);
    for (std::vector<Value> &cells : sheet.rows)
        inOrder(cells);
    return sheet;
}

QList<int> RowsModel::seenColumns() const
{
    if (!m_seen.isEmpty())
        return m_seen;
    QList<int> all(columnCount());
    std::iota(all.begin(), all.end(), 0);
    return all;
}

QList<int> RowsModel::columnsFrom(int column, int most) const
{
    const QList<int> seen = seenColumns();
    return seen.mid(std::max<qsizetype>(0, seen.indexOf(column)), most);
}

} // namespace ui
