#include "tenantrow.h"

#include "core/exchange/bookcells.h"
#include "core/exchange/json.h"

#include <algorithm>

namespace core {

TenantRow::TenantRow(const TenantCells &cells, qint32 row, const Object &object, const void *held, bool isInCase, bool withValues)
    : m_cells(cells),
      m_row(row),
      m_object(object),
      m_held(held),
      m_blanks{object, held, isInCase, withValues, [this](const Field &field) { return isAnswered(field); }}
{}

/// Whether a cell says something: neither empty nor "/" where a number or a date is asked.
bool TenantRow::isAnswered(const Field &field) const
{
    const SheetCell *cell = m_cells.layout.cell(m_row, keyText(field.key));
    if (!cell || cell->type != SheetCell::Type::Text)
        return cell;
    const QString text = narrowed(cell->text);
    const bool isQuantity = field.kind == Kind::Number || field.kind == Kind::Whole || field.traits.date;
    return !text.isEmpty() && !(isQuantity && isNoAnswer(text));
}

bool TenantRow::read(int index, void *content, const void *before)
{
    const Field &field = m_object.fields[size_t(index)];
    const qint32 column = columnOf(field);
    switch (m_blanks.of(field)) {
    case Blank::Nothing:
        return readCell(index, content, before);
    case Blank::Kept:
        if (const SheetCell *cell = m_cells.layout.sheet->at(m_row, column); cell && !narrowed(cell->text).isEmpty())
            m_cells.findings.report(m_row, column, {.code = ImportCode::NotAnswered, .found = cell->text, .field = index});
        m_kept.insert(index);
        return false;
    case Blank::Emptied:
        m_cells.findings.report(m_row, column,
                                {.code = ImportCode::BlankEmptied, .meant = heldText(field), .answer = Value{}, .field = index});
        return readCell(index, content, before);
    }
    return false;
}

/// What the row had in a field, in the words of the workbook.
QString TenantRow::heldText(const Field &field) const
{
    const Value value = field.get(m_held);
    if (const double *number = std::get_if<double>(&value))
        return QString::fromStdString(json::numberText(*number));
    if (const bool *flag = std::get_if<bool>(&value))
        return m_cells.texts.flag(*flag);
    const QString *text = std::get_if<QString>(&value);
    return !text ? QString() : field.kind == Kind::Choice ? m_cells.texts.word(field.choices, *text) : *text;
}

bool TenantRow::readCell(int index, void *content, const void *before)
{
    const Field &field = m_object.fields[size_t(index)];
    FieldCell from{.row = m_row, .column = columnOf(field)};
    from.cell = m_cells.layout.sheet->at(m_row, from.column);
    if (const SheetCell *unit = hasUnitColumn(field) ? m_cells.layout.cell(m_row, unitKey(field)) : nullptr) {
        const auto choices = unitChoices(field.unit);
        const UnitChoice *meant = CellReader::unit(choices, unit->text);
        if (!meant) {
            m_cells.findings.report(m_row, unit->column,
                                    {.code = ImportCode::UnknownUnit, .found = unit->text, .meant = unit->text});
            return false;
        }
        from.unitFactor = meant->factor;
        from.unit = unit->text;
    } else {
        from.isUnitEmpty = hasUnitColumn(field);
    }
    if (field.unit == Unit::FuelUnit)
        if (const SheetCell *unit = m_cells.layout.cell(m_row, QStringLiteral("unit")))
            from.fuelUnit = unit->text;
    const bool isUnderstood = readField(m_cells.findings, m_cells.reader, from, m_object, index, content, before);
    keepDigits(field, content);
    return isUnderstood;
}

/// A number that the workbook only rounded stays as it is.
void TenantRow::keepDigits(const Field &field, void *content) const
{
    const Value held = m_held ? field.get(m_held) : Value{}, read = field.get(content);
    const double *exact = std::get_if<double>(&held), *rounded = std::get_if<double>(&read);
    if (exact && rounded && isSameInBook(*exact, *rounded))
        field.set(content, held);
}

void TenantRow::dropEmptyGroups(void *content) const
{
    for (const Field &field : m_object.fields) {
        const bool isFilled = std::ranges::any_of(m_object.fields, [&](const Field &each) {
            return each.group() == field.group() && m_cells.layout.cell(m_row, keyText(each.key));
        });
        const bool isKept =
            std::ranges::any_of(m_kept, [&](int each) { return m_object.fields[size_t(each)].group() == field.group(); });
        if (field.inOptionalObject && !isFilled && !isKept && columnOf(field) >= 0)
            field.dropGroup(content);
    }
}

void TenantRow::reportKept()
{
    for (const int index : m_kept) {
        const Field &field = m_object.fields[size_t(index)];
        m_cells.findings.report(m_row, columnOf(field),
                                {.code = ImportCode::BlankKept, .meant = heldText(field), .field = index});
    }
}

} // namespace core
