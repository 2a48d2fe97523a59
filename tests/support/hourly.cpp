#include "hourly.h"

#include "tests/support/parks.h"

#include <QDir>
#include <QFileInfo>

namespace support {

const core::HourlyTables &hourlyTables()
{
    static const core::HourlyTables tables = *core::HourlyTables::read(":/reference");
    return tables;
}

QString GoldenRow::text(const char *column) const
{
    const qsizetype index = m_columns.indexOf(QLatin1StringView(column));
    Q_ASSERT_X(index >= 0, "golden", column);
    return m_cells.value(index);
}

double GoldenRow::operator[](const char *column) const
{
    bool ok = false;
    const double value = text(column).toDouble(&ok);
    Q_ASSERT_X(ok, "golden", column);
    return value;
}

std::vector<GoldenRow> golden(const char *name)
{
    std::vector<GoldenRow> rows;
    QStringList columns;
    const QString all = QString::fromUtf8(bytesOf(QStringLiteral(TEST_DATA "/") + QString::fromLatin1(name)));
    for (QString line : all.split(u'\n', Qt::SkipEmptyParts)) {
        QStringList parts = line.trimmed().split(u'"');
        for (qsizetype i = 1; i < parts.size(); i += 2)
            parts[i].replace(u',', u';');
        const QStringList cells = parts.join(QString()).split(u',');
        if (columns.isEmpty())
            columns = cells;
        else
            rows.emplace_back(columns, cells);
    }
    return rows;
}

QString weatherFile(const QString &name)
{
    for (const char *place : {"/../shared/data/weather/", "/../../shared/data/weather/"}) {
        const QString path = QStringLiteral(SOURCE_ROOT) + QString::fromLatin1(place) + name;
        if (QFileInfo::exists(path))
            return QDir::cleanPath(path);
    }
    return {};
}

} // namespace support
