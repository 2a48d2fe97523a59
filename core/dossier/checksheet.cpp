#include "checksheet.h"

#include <algorithm>

namespace core::check {

namespace {

QString letters(size_t column)
{
    QString name;
    for (size_t left = column + 1; left > 0; left = (left - 1) / 26)
        name.prepend(QChar(u'A' + char16_t((left - 1) % 26)));
    return name;
}

/// A formula gives a number where it would hand on a blank cell.
CellValue given(const CellValue &value)
{
    return value.index() == 0 ? CellValue(0.0) : value;
}

} // namespace

Sheet::Sheet(QString id, QString name, QString hint, std::vector<Column> columns)
    : m_id(std::move(id)), m_name(std::move(name)), m_hint(std::move(hint)), m_columns(std::move(columns))
{}

void Sheet::beginRow()
{
    m_current = m_rows.size();
    m_rows.emplace_back(m_columns.size());
}

Term Sheet::put(CellKind kind, QLatin1StringView column, const CellValue &value)
{
    m_rows[m_current][indexOf(column)] = {kind, value};
    return here(column);
}

Term Sheet::put(QLatin1StringView column, const Term &formula)
{
    m_rows[m_current][indexOf(column)] = {CellKind::Formula, given(formula.value), formula.formula};
    return here(column);
}

Term Sheet::here(QLatin1StringView column) const
{
    const size_t at = indexOf(column);
    return {place(m_current, at, false), m_rows[m_current][at].value};
}

Term Sheet::cell(QLatin1StringView column, size_t row) const
{
    const size_t at = indexOf(column);
    return {prefix() + place(row, at, true), m_rows[row][at].value};
}

Range Sheet::column(QLatin1StringView column) const
{
    const size_t at = indexOf(column);
    Range range{prefix() + place(0, at, true) + u':' + place(std::max<size_t>(m_rows.size(), 1) - 1, at, true), {}};
    for (const auto &row : m_rows)
        range.values.push_back(row[at].value);
    return range;
}

Range Sheet::row(QLatin1StringView from, size_t row, size_t cells) const
{
    const size_t at = indexOf(from);
    Range range{prefix() + place(row, at, true) + u':' + place(row, at + cells - 1, true), {}};
    for (size_t i = 0; i < cells; ++i)
        range.values.push_back(m_rows[row][at + i].value);
    return range;
}

size_t Sheet::indexOf(QLatin1StringView column) const
{
    const auto found = std::ranges::find_if(m_columns, [column](const Column &each) { return each.id == column; });
    Q_ASSERT(found != m_columns.end());
    return size_t(found - m_columns.begin());
}

QString Sheet::prefix() const
{
    return u'\'' + m_name + QStringLiteral("'!");
}

QString Sheet::place(size_t row, size_t column, bool isFixed)
{
    const QString number = QString::number(row + 1 + size_t(firstRow));
    return isFixed ? u'$' + letters(column) + u'$' + number : letters(column) + number;
}

} // namespace core::check
