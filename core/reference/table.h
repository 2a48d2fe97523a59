#pragma once

#include "core/base/result.h"

#include <QStringList>

#include <optional>
#include <string_view>
#include <vector>

namespace core {

/// Where a number comes from, as its row says it.
struct Source {
    QString document, url, status, check, note;
};

/// A CSV file of resources/reference: named columns, the first of them the row's stable id.
class Table
{
public:
    /// Reads a file. Fails: FileMissing; ReferenceRow when a row has another number of fields than the header.
    static Result<Table> read(const QString &directory, const QString &name);
    /// This table with other rows; each has a cell for every column.
    Table withRows(std::vector<QStringList> rows) const;

    const QString &name() const { return m_name; }
    const QStringList &columns() const { return m_columns; }
    qsizetype rowCount() const { return qsizetype(m_rows.size()); }
    /// The column of this name; −1 when there is none.
    int column(std::string_view name) const;
    const QStringList &cells(qsizetype row) const { return m_rows[size_t(row)]; }
    const QString &text(qsizetype row, int column) const { return m_rows[size_t(row)][column]; }
    QString text(qsizetype row, std::string_view columnName) const;
    /// The number in a cell; nothing when the cell is empty. Fails: ReferenceRow for a text that is no number.
    Result<std::optional<double>> number(qsizetype row, int column) const;
    const QString &id(qsizetype row) const { return text(row, 0); }
    /// The row of this id; −1 when there is none.
    qsizetype row(QStringView id) const;
    qsizetype row(QLatin1StringView id) const;
    Source source(qsizetype row) const;
    Error broken(qsizetype row, const QString &what) const;

private:
    QString m_name;
    QStringList m_columns;
    std::vector<QStringList> m_rows;
};

/// The number a text of ours or of a table holds, with '.' as point; nothing when it is none or not finite.
std::optional<double> numberFromText(QStringView text);

} // namespace core
