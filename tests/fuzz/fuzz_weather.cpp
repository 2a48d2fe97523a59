#include "core/exchange/epw.h"
#include "core/exchange/seriescsv.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>

namespace {

/// A whole EPW year, for bytes to be laid over.
QByteArray epwYear()
{
    QByteArray text = "LOCATION,Somewhere,-,CHN,Test,0,39.8,116.467,8,32\n" + QByteArray("HEADER\n").repeated(7);
    for (int month = 1, days[]{31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31}; month <= 12; ++month)
        for (int day = 1; day <= days[month - 1]; ++day)
            for (int hour = 1; hour <= 24; ++hour)
                text += QByteArray("2001,") + QByteArray::number(month) + ',' + QByteArray::number(day) + ',' +
                        QByteArray::number(hour) + ",0,x,10.0,5,50,101325,0,0,0,200,150,120,0,0,0,0,180,3.0\n";
    return text;
}

} // namespace

// Any bytes, also laid over a whole year: weather that can be checked, or an error; a table of series or an error.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    using namespace core;
    const auto bytes = QByteArray::fromRawData(reinterpret_cast<const char *>(data), qsizetype(size));
    weatherFromEpw(bytes);
    static const QByteArray base = epwYear();
    QByteArray year = base;
    for (size_t at = 0; at + 4 < size; at += 12) { // 4 bytes say where, 8 are laid there
        const size_t where =
            (size_t(data[at]) << 16 | size_t(data[at + 1]) << 8 | size_t(data[at + 2])) % size_t(year.size() - 8);
        std::copy_n(data + at + 4, std::min<size_t>(8, size - at - 4), year.data() + where);
    }
    if (const auto file = weatherFromEpw(year)) {
        const ImportedWeather imported = importWeather(*file, 0.5);
        for (const double value : imported.weather.temperature)
            if (!std::isfinite(value))
                std::abort();
    }
    if (const auto table = seriesTable(bytes)) {
        weatherFromTable(*table, guessedColumns(*table), {39.8, 116.5, 8, 30});
        for (size_t column = 0; column < table->names.size(); ++column)
            seriesFromTable(*table, column, SeriesUnit::Power, QStringLiteral("s"));
    }
    return 0;
}
