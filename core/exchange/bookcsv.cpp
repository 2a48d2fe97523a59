#include "bookcsv.h"

#include "core/base/wholefile.h"
#include "core/exchange/json.h"

#include <QRegularExpression>

namespace core {

namespace {

QByteArray cellText(const Value &value)
{
    if (const double *number = std::get_if<double>(&value))
        return QByteArray::fromStdString(json::numberText(*number));
    const QString *given = std::get_if<QString>(&value);
    if (!given || given->isEmpty())
        return {};
    static const QRegularExpression formula(QStringLiteral("^'*[=+\\-@]")); // with apostrophes of its own too
    QByteArray text = (formula.match(*given).hasMatch() ? u'\'' + *given : *given).toUtf8();
    const bool isQuoted = text.contains(',') || text.contains('"') || text.contains('\n') || text.contains('\r');
    return isQuoted ? '"' + text.replace('"', "\"\"") + '"' : text;
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
        addLine([&](size_t i) { return cellText(head == CsvHead::Keys ? sheet.columns[i].key : sheet.columns[i].label); });
    for (const auto &row : sheet.rows)
        addLine([&](size_t i) { return i < row.size() ? cellText(row[i]) : QByteArray(); });
    return writeFile(fileName, text);
}

} // namespace core
