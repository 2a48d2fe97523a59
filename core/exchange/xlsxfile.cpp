#include "xlsxfile.h"

#include "core/base/wholefile.h"
#include "core/exchange/outbook.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <xlsxwriter.h>

#include <algorithm>

namespace core {

QByteArray xlsxText(const QString &text)
{
    static const QRegularExpression likeAnEscape(QStringLiteral("_(?=x[0-9A-Fa-f]{4}_)"));
    QString cut = text.left(longestText);
    std::ranges::replace_if(
        cut, [](QChar c) { return c >= QChar(0xFFFE); }, QChar(QChar::ReplacementCharacter));
    if (cut.contains(QLatin1StringView("_x")))
        cut.replace(likeAnEscape, QStringLiteral("_x005F_"));
    return cut.toUtf8();
}

Result<void> writeXlsx(const QString &fileName, const std::function<void(lxw_workbook *)> &fill)
{
    const auto refuse = [&fileName](const QString &why) { return fail({ErrorCode::FileNotWritable, fileName, {}, why}); };
    const QTemporaryDir folder; // the library writes to the name it gets; the file is to appear whole or not at all
    const QString temporary = folder.filePath(QStringLiteral("book.xlsx"));
    lxw_workbook *workbook = workbook_new(QFile::encodeName(temporary).constData());
    if (!workbook)
        return refuse(folder.errorString());
    lxw_doc_properties properties{};
    properties.created = 946684800; // 2000-01-01: two exports of the same park differ in no byte
    workbook_set_properties(workbook, &properties);
    fill(workbook);
    if (const lxw_error error = workbook_close(workbook); error != LXW_NO_ERROR)
        return refuse(QString::fromUtf8(lxw_strerror(error)));
    QFile written(temporary);
    if (!written.open(QIODevice::ReadOnly))
        return refuse(written.errorString());
    return writeFile(fileName, written.readAll());
}

} // namespace core
