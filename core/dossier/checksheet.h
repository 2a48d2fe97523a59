#pragma once

#include "core/base/result.h"
#include "core/dossier/checkterm.h"

#include <memory>

// The check workbook as a value: sheets of one table each, and names for single cells.

namespace core::check {

/// Who a cell comes from; each has a colour of its own.
enum class CellKind : unsigned char {
    Blank,
    Label,   ///< says what its row is
    Input,   ///< raw data of the park, open to be changed
    Factor,  ///< of a reference table, open to be changed
    Formula, ///< locked
};

struct Cell {
    CellKind kind = CellKind::Blank;
    CellValue value;
    QString formula{}; ///< without "="
};

struct Column {
    QString id, heading;
};

/// One table: a title, what it is about, the heading in row 6, rows from row 7 on.
class Sheet
{
public:
    static constexpr int headingRow = 5, firstRow = 6; ///< from 0

    Sheet(QString id, QString name, QString hint, std::vector<Column> columns);

    void beginRow();
    /// Goes back to a row; it is then as if it was begun last.
    void select(size_t row) { m_current = row; }
    /// Writes into the row that was begun last. The term stands for the cell in formulas of the same sheet.
    Term put(CellKind kind, QLatin1StringView column, const CellValue &value);
    Term put(QLatin1StringView column, const Term &formula);
    /// The cell of the row that was begun last, in formulas of the same sheet.
    Term here(QLatin1StringView column) const;
    /// The same in formulas of all sheets; the row counts from 0.
    Term cell(QLatin1StringView column, size_t row) const;
    /// All cells of the column, in formulas of all sheets. Assumes that all rows are there. Without rows: one blank cell.
    Range column(QLatin1StringView column) const;
    /// The cells of a row from a column on, in formulas of all sheets.
    Range row(QLatin1StringView from, size_t row, size_t cells) const;

    const QString &id() const { return m_id; }
    const QString &name() const { return m_name; }
    const QString &hint() const { return m_hint; }
    const std::vector<Column> &columns() const { return m_columns; }
    const std::vector<std::vector<Cell>> &rows() const { return m_rows; }
    size_t rowCount() const { return m_rows.size(); }

private:
    size_t indexOf(QLatin1StringView column) const;
    QString prefix() const;
    static QString place(size_t row, size_t column, bool isFixed);

    QString m_id, m_name, m_hint;
    std::vector<Column> m_columns;
    std::vector<std::vector<Cell>> m_rows;
    size_t m_current = 0;
};

struct Book {
    std::vector<std::unique_ptr<Sheet>> sheets;
    std::vector<std::pair<QString, QString>> names; ///< of single cells, and where they are
    QString title, yes, no;                         ///< words for 1 and 0 where a column asks yes or no
};

/// Writes the workbook: heading frozen and repeated, A4 landscape one page wide, what is no input locked without password, texts
/// always as texts. Fails: FileNotWritable; then what was there is untouched.
Result<void> write(const Book &book, const QString &fileName);

} // namespace core::check
