#include "hiddencells.h"

#include <algorithm>
#include <set>

namespace core {

namespace {

/// "5, 7–9" or "D, F–H": runs as one, many of them cut short.
QString runsText(const std::set<qint32> &places, const std::function<QString(qint32)> &named)
{
    constexpr qsizetype mostRuns = 12;
    QStringList runs;
    for (auto first = places.begin(); first != places.end();) {
        auto last = first;
        while (std::next(last) != places.end() && *std::next(last) == *last + 1)
            ++last;
        if (runs.size() == mostRuns)
            return runs.join(QStringLiteral(", ")) + QStringLiteral(", …");
        runs << (first == last ? named(*first) : named(*first) + u'–' + named(*last));
        first = std::next(last);
    }
    return runs.join(QStringLiteral(", "));
}

QString rowName(qint32 row)
{
    return QString::number(row + 1);
}

QString columnName(qint32 column)
{
    return cellName(0, column).chopped(1); // without its row, 1
}

} // namespace

std::vector<ImportFinding> hiddenFindings(const Sheet &sheet, const std::function<bool(const SheetCell &)> &isTaken)
{
    std::set<qint32> rows, columns;
    bool isAnyTaken = false;
    for (const SheetCell &cell : sheet.cells) {
        const bool isRowHidden = std::ranges::binary_search(sheet.hiddenRows, cell.row),
                   isColumnHidden = std::ranges::binary_search(sheet.hiddenColumns, cell.column);
        if (!(sheet.isHidden || isRowHidden || isColumnHidden) || !isTaken(cell))
            continue;
        isAnyTaken = true;
        if (isRowHidden)
            rows.insert(cell.row);
        if (isColumnHidden)
            columns.insert(cell.column);
    }
    std::vector<ImportFinding> findings;
    if (sheet.isHidden && isAnyTaken)
        return {{.code = ImportCode::HiddenSheet, .sheet = sheet.name}};
    if (!rows.empty())
        findings.push_back({.code = ImportCode::HiddenRows, .sheet = sheet.name, .found = runsText(rows, rowName)});
    if (!columns.empty())
        findings.push_back({.code = ImportCode::HiddenColumns, .sheet = sheet.name, .found = runsText(columns, columnName)});
    return findings;
}

std::vector<ImportFinding> hiddenFindings(const Sheet &sheet, const std::vector<RowChange> &changes,
                                          const std::function<qint32(const Field &)> &columnOf)
{
    if (!sheet.isHidden && sheet.hiddenRows.empty() && sheet.hiddenColumns.empty())
        return {};
    std::set<std::pair<qint32, qint32>> taken;
    for (const RowChange &change : changes) {
        if (change.sheet != sheet.name || change.sheetRow < 0)
            continue;
        const std::span<const Field> fields = elementOf(change).fields;
        const bool isWhole = change.fields.empty();
        for (size_t i = 0; i < fields.size(); ++i)
            if (isWhole || std::ranges::find(change.fields, int(i)) != change.fields.end())
                taken.insert({change.sheetRow, columnOf(fields[i])});
    }
    return hiddenFindings(sheet, [&taken](const SheetCell &cell) { return taken.count({cell.row, cell.column}) > 0; });
}

} // namespace core
