#include "tabletext.h"

#include <csv.h>

namespace core {

namespace {

struct Gathering {
    std::vector<QStringList> rows;
    QStringList row;
};

void takeCell(void *bytes, size_t size, void *into)
{
    static_cast<Gathering *>(into)->row.append(QString::fromUtf8(static_cast<const char *>(bytes), qsizetype(size)));
}

void takeRow(int, void *into)
{
    auto *gathering = static_cast<Gathering *>(into);
    gathering->rows.push_back(std::exchange(gathering->row, {}));
}

} // namespace

std::vector<QStringList> cellsOf(const QString &text)
{
    csv_parser parser;
    if (csv_init(&parser, CSV_REPALL_NL) != 0)
        return {};
    csv_set_delim(&parser, '\t');
    Gathering gathering;
    const QByteArray bytes = QString(text).replace(QStringLiteral("\r\n"), QStringLiteral("\n")).toUtf8(); // one line end, not two
    csv_parse(&parser, bytes.constData(), size_t(bytes.size()), takeCell, takeRow, &gathering);
    csv_fini(&parser, takeCell, takeRow, &gathering);
    csv_free(&parser);
    while (!gathering.rows.empty() && gathering.rows.back().join(QString()).isEmpty())
        gathering.rows.pop_back();
    return gathering.rows;
}

QString tableText(const std::vector<QStringList> &cells)
{
    QString text;
    for (const QStringList &row : cells) {
        for (qsizetype i = 0; i < row.size(); ++i) {
            const bool isQuoted = row[i].contains(u'\t') || row[i].contains(u'\n') || row[i].contains(u'"');
            text += isQuoted ? u'"' + QString(row[i]).replace(u'"', QStringLiteral("\"\"")) + u'"' : row[i];
            text += i + 1 < row.size() ? u'\t' : u'\n';
        }
        if (row.isEmpty())
            text += u'\n';
    }
    return text;
}

} // namespace core
