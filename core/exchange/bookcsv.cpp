#include "bookcsv.h"

#include "core/base/wholefile.h"
#include "core/exchange/csvcell.h"
#include "core/exchange/json.h"

namespace core {

namespace {

QByteArray cellText(const Value &value)
{
    if (const double *number = std::get_if<double>(&value))
        return QByteArray::fromStdString(json::numberText(*number));
    const QString *given = std::get_if<QString>(&value);
    return given ? csvCell(*given) : QByteArray();
}

} // namespace

Result<void> writeCsv(const OutSheet &sheet, const QString &fileName, CsvHead head)
{
    QByteArray text("\xef\xbb\xbf");
    const auto addLine = [&](auto cellAt) {
        QByteArrayList cells;
        const size_t count = sheet.columns.empty() && !sheet.rows.empty() ? sheet.rows.front().size() : sheet.columns.size();
        for (size_t i = 0; i < count; ++i)
            if (sheet.columns.empty() || !sheet.columns[i].isHidden)
                cells << cellAt(i);
        text += cells.join(',') + "\r\n";
    };
    if (!sheet.columns.empty())
        addLine([&](size_t i) {
            const OutColumn &column = sheet.columns[i];
            return csvCell(head == CsvHead::Labels ? column.label : column.keyInCsv.isEmpty() ? column.key : column.keyInCsv);
        });
    for (const auto &row : sheet.rows)
        addLine([&](size_t i) { return i < row.size() ? cellText(row[i]) : QByteArray(); });
    return writeFile(fileName, text);
}

} // namespace core
