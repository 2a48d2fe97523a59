#include "spreadsheet.h"

#include "core/exchange/json.h"

#include <algorithm>

namespace core {

const SheetCell *Sheet::at(qint32 row, qint32 column) const
{
    const auto before = [](const SheetCell &cell, std::pair<qint32, qint32> place) {
        return std::pair(cell.row, cell.column) < place;
    };
    const auto found = std::lower_bound(cells.begin(), cells.end(), std::pair(row, column), before);
    return found != cells.end() && found->row == row && found->column == column ? &*found : nullptr;
}

QString Sheet::textAt(qint32 row, qint32 column) const
{
    const SheetCell *cell = at(row, column);
    if (!cell)
        return {};
    return cell->type == SheetCell::Type::Number ? QString::fromStdString(json::numberText(cell->number)) : cell->text;
}

const Sheet *Spreadsheet::find(QStringView name) const
{
    const auto found = std::ranges::find_if(sheets, [name](const Sheet &sheet) { return sheet.name == name; });
    return found == sheets.end() ? nullptr : &*found;
}

QString cellName(qint32 row, qint32 column)
{
    QString letters;
    for (qint32 rest = column + 1; rest > 0; rest = (rest - 1) / 26)
        letters.prepend(QChar(u'A' + (rest - 1) % 26));
    return letters + QString::number(row + 1);
}

} // namespace core
