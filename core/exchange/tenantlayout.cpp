#include "tenantlayout.h"

#include <algorithm>
#include <set>

namespace core {

namespace {

SheetLayout byKeys(const Sheet &sheet, const SheetCell &first)
{
    SheetLayout layout{.sheet = &sheet, .columns = {}, .firstRow = first.row + FirstDataRow - KeyRow, .idColumn = first.column};
    for (const SheetCell &cell : sheet.cells)
        if (cell.row == first.row && cell.column != first.column)
            layout.columns[cell.text] = cell.column;
    layout.hashColumn = layout.column(hashKey);
    layout.columns.erase(hashKey);
    return layout;
}

} // namespace

bool SheetLayout::isFilled(qint32 row) const
{
    if (idColumn >= 0 && sheet->at(row, idColumn) && cell(row, systemKey))
        return true;
    return std::ranges::any_of(columns,
                               [&](const auto &column) { return !column.first.contains(u'#') && sheet->at(row, column.second); });
}

std::vector<qint32> SheetLayout::unknownColumns() const
{
    std::set<qint32> known{idColumn, hashColumn}, found;
    for (const auto &[key, column] : columns)
        known.insert(column);
    for (const SheetCell &cell : sheet->cells)
        if (idColumn >= 0 && cell.row >= firstRow && !known.contains(cell.column) &&
            (cell.type != SheetCell::Type::Text || !cell.text.trimmed().isEmpty()))
            found.insert(cell.column);
    return {found.begin(), found.end()};
}

QStringList SheetLayouts::keysByName() const
{
    QStringList keys;
    for (const TenantSheet &sheet : tenantSheets())
        if (named(sheet))
            keys << keyText(sheet.list);
    return keys;
}

std::vector<const Sheet *> SheetLayouts::unknown(const QStringList &keys) const
{
    std::set<const Sheet *> known;
    for (const QString &key : keys)
        known.insert(find(key).sheet);
    for (const char *own : {guideSheetName, enterpriseSheetName, waterSheetName, evidenceSheetName})
        for (const QString &name : {m_texts.own("Workbook", own), m_texts.other("Workbook", own)})
            known.insert(m_book.find(name));
    std::vector<const Sheet *> unknown;
    for (const Sheet &sheet : m_book.sheets)
        if (!sheet.cells.empty() && !sheet.name.startsWith(u'_') && !known.contains(&sheet))
            unknown.push_back(&sheet);
    return unknown;
}

const Sheet *SheetLayouts::named(const TenantSheet &sheet) const
{
    const Sheet *own = m_book.find(m_texts.label(sheet.label));
    return own ? own : m_book.find(m_texts.otherLabel(sheet.label));
}

SheetLayout SheetLayouts::find(const QString &key) const
{
    constexpr qint32 lastKeyRow = 10; // somebody may have put rows above
    for (const Sheet &sheet : m_book.sheets)
        for (const SheetCell &cell : sheet.cells) {
            if (cell.row > lastKeyRow)
                break;
            if (cell.text == u'@' + key)
                return byKeys(sheet, cell);
        }
    const auto known = std::ranges::find(tenantSheets(), key, [](const TenantSheet &each) { return keyText(each.list); });
    const Sheet *sheet = known == tenantSheets().end() ? nullptr : named(*known);
    return sheet ? byLabels(*sheet, *known) : SheetLayout{};
}

/// The row of headings is the one in which most are known.
SheetLayout SheetLayouts::byLabels(const Sheet &sheet, const TenantSheet &known) const
{
    SheetLayout best{.sheet = &sheet, .columns = {}};
    for (qint32 row = 0; row < std::min(sheet.endRow(), 15); ++row)
        if (SheetLayout layout = inRow(sheet, known, row); layout.columns.size() > best.columns.size())
            best = std::move(layout);
    return best;
}

SheetLayout SheetLayouts::inRow(const Sheet &sheet, const TenantSheet &known, qint32 row) const
{
    SheetLayout layout{.sheet = &sheet, .columns = {}, .firstRow = row + FirstDataRow - LabelRow};
    static const QString star = QStringLiteral(" *");
    const Field *last = nullptr;
    const auto isLabel = [this](const Field &field, const QString &label) {
        const QString plain = headingUnit(field, QStringLiteral("%1")); // as it was in older workbooks
        return label == m_texts.label(field.label) + headingUnit(field, m_texts.own("Workbook", perUnitLabel)) ||
               label == m_texts.otherLabel(field.label) + headingUnit(field, m_texts.other("Workbook", perUnitLabel)) ||
               label == m_texts.label(field.label) + plain || label == m_texts.otherLabel(field.label) + plain;
    };
    for (const SheetCell &cell : sheet.cells) {
        if (cell.row != row)
            continue;
        const QString label = QString(cell.text).remove(star).trimmed();
        const auto isOwnLabel = [&](const char *own) {
            return label == m_texts.own("Workbook", own).remove(star) || label == m_texts.other("Workbook", own).remove(star);
        };
        if (last && hasUnitColumn(*last) && isOwnLabel(unitLabel))
            layout.columns[unitKey(*last)] = cell.column;
        else if (isOwnLabel(systemLabel))
            layout.columns[systemKey] = cell.column;
        else
            for (const Field *field : known.fields())
                if (isLabel(*field, label) && layout.columns.emplace(keyText(field->key), cell.column).second) {
                    last = field;
                    break;
                }
    }
    return layout;
}

} // namespace core
