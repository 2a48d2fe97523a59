#include "table.h"

#include <QFile>

#include <csv.h>

#include <algorithm>
#include <charconv>
#include <cmath>

namespace core {

namespace {

struct Reading {
    QStringList row;
    std::vector<QStringList> rows;
};

void takeField(void *bytes, size_t size, void *reading)
{
    static_cast<Reading *>(reading)->row.append(QString::fromUtf8(static_cast<const char *>(bytes), qsizetype(size)));
}

void takeRow(int, void *reading)
{
    auto &into = *static_cast<Reading *>(reading);
    into.rows.push_back(std::move(into.row));
    into.row = {};
    into.row.reserve(into.rows.front().size());
}

} // namespace

std::optional<double> numberFromText(QStringView text)
{
    const QByteArray bytes = text.toLatin1();
    double number = 0;
    const auto [end, code] = std::from_chars(bytes.data(), bytes.data() + bytes.size(), number);
    if (code != std::errc{} || end != bytes.data() + bytes.size() || !std::isfinite(number))
        return std::nullopt;
    return number;
}

Result<Table> Table::read(const QString &directory, const QString &name)
{
    const QString path = directory + u'/' + name + QStringLiteral(".csv");
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail({ErrorCode::FileMissing, path, {}, file.errorString()});
    const QByteArray bytes = file.readAll();

    Reading reading;
    csv_parser parser;
    csv_init(&parser, CSV_STRICT | CSV_STRICT_FINI);
    const bool whole =
        csv_parse(&parser, bytes.data(), size_t(bytes.size()), takeField, takeRow, &reading) == size_t(bytes.size()) &&
        csv_fini(&parser, takeField, takeRow, &reading) == 0;
    csv_free(&parser);
    if (!whole || reading.rows.empty())
        return fail({ErrorCode::ReferenceRow, path, {}, QStringLiteral("quotes")});

    Table table;
    table.m_name = name;
    table.m_columns = reading.rows.front();
    table.m_rows.assign(std::make_move_iterator(reading.rows.begin() + 1), std::make_move_iterator(reading.rows.end()));
    for (qsizetype row = 0; row < table.rowCount(); ++row)
        if (table.m_rows[size_t(row)].size() != table.m_columns.size())
            return fail({ErrorCode::ReferenceRow, path, QString::number(row + 2), QStringLiteral("columns")});
    return table;
}

Table Table::withRows(std::vector<QStringList> rows) const
{
    Table other;
    other.m_name = m_name;
    other.m_columns = m_columns;
    other.m_rows = std::move(rows);
    return other;
}

int Table::column(std::string_view name) const
{
    return int(m_columns.indexOf(QLatin1StringView(name.data(), qsizetype(name.size()))));
}

qsizetype Table::row(QStringView id) const
{
    const auto found = std::ranges::find_if(m_rows, [id](const QStringList &cells) { return cells.front() == id; });
    return found == m_rows.end() ? -1 : found - m_rows.begin();
}

qsizetype Table::row(QLatin1StringView id) const
{
    return row(QString(id));
}

QString Table::text(qsizetype row, std::string_view columnName) const
{
    const int index = column(columnName);
    return index < 0 ? QString() : text(row, index);
}

Result<std::optional<double>> Table::number(qsizetype row, int column) const
{
    const QString &cell = text(row, column);
    if (cell.isEmpty())
        return std::optional<double>{};
    const auto read = numberFromText(cell);
    if (!read)
        return fail(broken(row, m_columns[column] + u'=' + cell));
    return read;
}

Source Table::source(qsizetype row) const
{
    return {text(row, "source"), text(row, "url"), text(row, "status"), text(row, "check"), text(row, "note")};
}

Error Table::broken(qsizetype row, const QString &what) const
{
    return {ErrorCode::ReferenceRow, m_name, id(row), what};
}

} // namespace core
