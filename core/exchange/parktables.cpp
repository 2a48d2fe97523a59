#include "parktables.h"

#include "core/exchange/bookcells.h"

#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>
#include <set>

namespace core {

namespace {

constexpr qint32 rowShift = FirstDataRow - 1, columnShift = 1; ///< from a table to the sheet of a workbook

/// The key of a column in the head of a table.
QString headOf(const OutColumn &column)
{
    return column.keyInCsv.isEmpty() ? column.key : column.keyInCsv;
}

/// The key of the list or object a sheet is about; nothing: it is about none.
std::optional<QString> listOf(const OutSheet &sheet)
{
    return sheet.columns.empty() ? std::nullopt : std::optional(sheet.columns[0].key.mid(1));
}

/// Whether the head of a table is that of a sheet: the same columns in any order, with or without x- keys.
bool hasHeadOf(const Sheet &table, const OutSheet &sheet)
{
    std::multiset<QString> found, expected;
    for (const SheetCell &cell : table.cells)
        if (cell.row == 0 && cell.text.trimmed() != extraKey)
            found.insert(cell.text.trimmed());
    for (const OutColumn &column : sheet.columns)
        if (!column.isHidden && column.key != extraKey)
            expected.insert(headOf(column));
    return found == expected && table.endRow() > 0 && table.cells.front().row == 0;
}

QStringList listsIn(const OutBook &book, const ParkTable &table)
{
    QStringList keys;
    for (const OutSheet &sheet : book.sheets)
        if (const auto key = listOf(sheet); key && hasHeadOf(table.sheet, sheet))
            keys << *key;
    const QString name = QFileInfo(table.fileName).completeBaseName();
    for (const QString &key : keys)
        if (name.endsWith(u'-' + (key.isEmpty() ? QStringLiteral("document") : key)))
            return {key};
    return keys;
}

/// A sheet as it would be read if it was written.
Sheet asRead(const OutSheet &sheet)
{
    Sheet read{.name = sheet.name, .cells = {}, .merged = {}};
    const auto put = [&read](qint32 row, size_t column, const Value &value) {
        SheetCell cell{.row = row, .column = qint32(column), .text = {}};
        if (const double *number = std::get_if<double>(&value)) {
            cell.type = SheetCell::Type::Number;
            cell.number = *number;
        } else if (const QString *text = std::get_if<QString>(&value)) {
            cell.text = *text;
        }
        if (cell.type == SheetCell::Type::Number || !cell.text.isEmpty())
            read.cells.push_back(std::move(cell));
    };
    for (size_t column = 0; column < sheet.columns.size(); ++column)
        put(KeyRow, column, sheet.columns[column].key);
    const qint32 first = sheet.columns.empty() ? 0 : FirstDataRow;
    for (size_t row = 0; row < sheet.rows.size(); ++row)
        for (size_t column = 0; column < sheet.rows[row].size(); ++column)
            if (sheet.columns.empty() || column < sheet.columns.size())
                put(first + qint32(row), column, sheet.rows[row][column]);
    return read;
}

/// The table as a sheet of the workbook: keys above its columns, its rows where those of a workbook begin. Fails: WorkbookCell.
Result<Sheet> asSheet(const ParkTable &table, const OutSheet &like)
{
    Sheet sheet{.name = QFileInfo(table.fileName).fileName(), .cells = {}, .merged = {}};
    sheet.cells.push_back({.row = KeyRow, .column = 0, .text = like.columns[0].key});
    std::set<qint32> headed;
    for (SheetCell cell : table.sheet.cells) {
        const bool isHead = cell.row == 0;
        if (isHead) {
            headed.insert(cell.column);
            const auto column = std::ranges::find_if(
                like.columns, [&cell](const OutColumn &each) { return headOf(each) == cell.text.trimmed(); });
            cell.text = column->key; // hasHeadOf() saw it
        } else if (!headed.contains(cell.column) || cell.text.startsWith(longMark)) {
            return fail({ErrorCode::WorkbookCell, cell.text, sheet.name + u'!' + cellName(cell.row, cell.column), cell.text});
        }
        cell.row = isHead ? qint32(KeyRow) : cell.row + rowShift;
        cell.column += columnShift;
        sheet.cells.push_back(std::move(cell));
    }
    return sheet;
}

/// The place in the table of what stands at a place of its sheet.
QString placeInTable(const QString &place, const QString &sheet)
{
    static const QRegularExpression cell(QStringLiteral("^([A-Z]+)([0-9]+)$"));
    const auto match = cell.match(place.mid(sheet.size() + 1));
    if (!match.hasMatch())
        return place;
    qint32 column = 0;
    for (const QChar letter : match.captured(1))
        column = column * 26 + (letter.unicode() - u'A' + 1);
    const qint32 row = match.captured(2).toInt() - 1;
    return sheet + u'!' + cellName(std::max(row - rowShift, 0), std::max(column - 1 - columnShift, 0));
}

} // namespace

QStringList listsOf(const ParkTable &table, const BookTexts &texts)
{
    return listsIn(parkBook({}, texts, ExtraColumns::Everywhere), table);
}

Result<Park> parkWithTables(const Park &park, const std::vector<ParkTable> &tables, const BookTexts &texts)
{
    const OutBook held = parkBook(park, texts, ExtraColumns::Everywhere);
    Spreadsheet book;
    for (const OutSheet &sheet : held.sheets)
        book.sheets.push_back(asRead(sheet));
    QStringList taken;
    for (const ParkTable &table : tables) {
        const QStringList keys = listsIn(held, table);
        if (keys.size() != 1)
            return fail({keys.isEmpty() ? ErrorCode::TableOfNoList : ErrorCode::TableListUnclear,
                         table.fileName,
                         {},
                         keys.join(QStringLiteral(", "))});
        if (taken.contains(keys[0]))
            return fail({ErrorCode::TableListTwice, table.fileName, {}, keys[0]});
        taken << keys[0];
        const auto at = std::ranges::find(held.sheets, keys[0], listOf) - held.sheets.begin();
        auto sheet = asSheet(table, held.sheets[size_t(at)]);
        if (!sheet)
            return fail(sheet.error());
        book.sheets[size_t(at)] = *std::move(sheet);
    }
    auto made = parkFromBook(book, texts);
    if (!made)
        for (const ParkTable &table : tables)
            if (const QString name = QFileInfo(table.fileName).fileName(); made.error().place.startsWith(name + u'!')) {
                made.error().place = placeInTable(made.error().place, name);
                break;
            }
    return made;
}

} // namespace core
