#pragma once

#include "core/reference/hourlytables.h"

#include <QMap>

// What tests of the hourly model need: its tables, golden CSV files, and the weather files that may not be in the repository.

namespace support {

const core::HourlyTables &hourlyTables();

/// A row of a golden file by its column names.
class GoldenRow
{
public:
    GoldenRow(QStringList columns, QStringList cells) : m_columns(std::move(columns)), m_cells(std::move(cells)) {}
    QString text(const char *column) const;
    double operator[](const char *column) const;
    bool has(const char *column) const { return !text(column).isEmpty(); }

private:
    QStringList m_columns, m_cells;
};
/// The rows of tests/data/`name`. Cells have no quotes but for pv_year.csv, where a quoted comma is kept.
std::vector<GoldenRow> golden(const char *name);

/// A weather file of ../shared/data/weather beside the repository; empty: not there (no licence to carry it).
QString weatherFile(const QString &name);

} // namespace support
