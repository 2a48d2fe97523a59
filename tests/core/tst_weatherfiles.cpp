#include "core/exchange/epw.h"
#include "core/exchange/seriescsv.h"
#include "core/exchange/weatherimport.h"
#include "core/hourly/hourlymodel.h"
#include "core/hourly/pv.h"
#include "core/hourly/synthetic.h"
#include "tests/support/hourly.h"
#include "tests/support/parks.h"

#include <QStringEncoder>
#include <QTemporaryDir>

using namespace core;

namespace {

MonthlyClimate beijing()
{
    const ClimateStation &station = *support::hourlyTables().station("54511");
    return {station.name, station.site, station.global, station.temperature, station.wind, station.windHeight};
}

/// An EPW file of eight header lines and 8760 rows that closes: the sun of Beijing, kt 0.5.
QList<QByteArray> epwLines()
{
    QList<QByteArray> lines{"LOCATION,Somewhere,-,CHN,Test,0,39.8,116.467,8,32"};
    for (int i = 0; i < 7; ++i)
        lines << "HEADER";
    WeatherYear weather = *syntheticYear(beijing(), 1);
    for (size_t hour = 0; hour < hoursPerYear; ++hour) {
        const size_t month = monthOfHour(hour);
        lines << QByteArray("2001,") + QByteArray::number(qulonglong(month + 1)) + ',' +
                     QByteArray::number(qulonglong((hour - monthStart[month]) / 24 + 1)) + ',' +
                     QByteArray::number(qulonglong(hour % 24 + 1)) + ",0,x, " +
                     QByteArray::number(weather.temperature[hour], 'f', 1) + ",5,50,101325,0,0,0," +
                     QByteArray::number(weather.global[hour], 'f', 1) + ',' + QByteArray::number(weather.direct[hour], 'f', 1) +
                     ',' + QByteArray::number(weather.diffuse[hour], 'f', 1) + ",0,0,0,0,180," +
                     QByteArray::number(weather.wind[hour], 'f', 1);
    }
    return lines;
}

constexpr int headerLines = 8, globalColumn = 13, directColumn = 14, diffuseColumn = 15;

void setCell(QList<QByteArray> &lines, int hour, int column, const QByteArray &text)
{
    QList<QByteArray> cells = lines[headerLines + hour].split(',');
    cells[column] = text;
    lines[headerLines + hour] = cells.join(',');
}

WeatherFile fileOf(const QList<QByteArray> &lines)
{
    return *weatherFromEpw(lines.join('\n'));
}

} // namespace

/// Weather and series as files bring them, whole and damaged.
class TestWeatherFiles : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void damagedWeatherFiles_data();
    void damagedWeatherFiles();
    void gapsAreFilledUpToSixHours();
    void leapDayAndLineEnds();
    void globalFromDirectAndDiffuse();
    void aFewMissingHoursStayAFew_data();
    void aFewMissingHoursStayAFew();
    void datesOutOfOrder_data();
    void datesOutOfOrder();
    void byteOrderMarkIsPassedOver();
    void southernFieldsFaceNorth();
    void weatherTables();
    void tablesOfSeries();
    void tablesAsSpreadsheetsSaveThem();
    void gapsOfQuarterHours();
    void pressureIsNotSpeed();
    void damagedTables();
    void gapsNameTheirLine();
};

void TestWeatherFiles::damagedWeatherFiles_data()
{
    QTest::addColumn<int>("line");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("code"); // −1: read
    QTest::addColumn<int>("errorLine");
    const auto row = [](const char *name, int line, const char *text, ErrorCode code, int errorLine) {
        QTest::newRow(name) << line << QByteArray(text) << int(code) << errorLine;
    };
    QTest::newRow("whole") << -1 << QByteArray() << -1 << 0;
    row("no location", 0, "HELLO", ErrorCode::WeatherHeader, 1);
    row("location without numbers", 0, "LOCATION,a,b,c,d,e,f,g,h,i", ErrorCode::WeatherHeader, 1);
    row("impossible latitude", 0, "LOCATION,a,b,c,d,e,139,116,8,32", ErrorCode::NumberOutOfRange, 1);
    row("text for a number", 8, "2001,1,1,1,0,x,warm,5,50,101325,0,0,0,0,0,0,0,0,0,0,180,3", ErrorCode::WeatherRow, 9);
    row("not a number", 8, "2001,1,1,1,0,x,nan,5,50,101325,0,0,0,0,0,0,0,0,0,0,180,3", ErrorCode::WeatherRow, 9);
    row("hours out of order", 9, "2001,1,1,5,0,x,3,5,50,101325,0,0,0,0,0,0,0,0,0,0,180,3", ErrorCode::WeatherRow, 10);
    row("too few columns", 20, "2001,1,1,1,0", ErrorCode::WeatherRow, 21);
    row("nothing of the sun", 8, "2001,1,1,1,0,x,3,5,50,101325,0,0,0,9999,9999,9999,0,0,0,0,180,3", ErrorCode::WeatherRow, 9);
    row("a row less", 8767, "", ErrorCode::WeatherRowCount, 0);
}

void TestWeatherFiles::damagedWeatherFiles()
{
    QFETCH(int, line);
    QFETCH(QByteArray, text);
    QFETCH(int, code);
    QFETCH(int, errorLine);
    QList<QByteArray> lines = epwLines();
    if (line >= 0)
        lines[line] = text;
    const auto file = weatherFromEpw(lines.join('\n'));
    if (code < 0) {
        QVERIFY(file);
        const ImportedWeather imported = importWeather(*file, std::nullopt);
        QCOMPARE(imported.weather.sunOffset, 0.5);
        QVERIFY(imported.checks.empty());
        return;
    }
    QVERIFY(!file);
    QCOMPARE(int(file.error().code), code);
    QCOMPARE(file.error().line, errorLine);
    QVERIFY(!weatherFromEpw({}));
}

void TestWeatherFiles::gapsAreFilledUpToSixHours()
{
    const double nan = std::numeric_limits<double>::quiet_NaN();
    HourlyValues values(24, 0);
    values[4] = 10;
    for (size_t i = 5; i < 11; ++i)
        values[i] = nan;
    values[11] = 17;
    values[23] = values[0] = nan; // over the end of the year
    const auto filled = fillGaps(values, "t");
    QVERIFY(filled);
    QCOMPARE(*filled, size_t(8));
    for (size_t i = 4; i <= 11; ++i)
        COMPARE_CLOSE(values[i], 6.0 + double(i));
    QCOMPARE(values[0], 0.0);
    for (size_t i = 5; i < 12; ++i)
        values[i] = nan; // seven hours
    const auto refused = fillGaps(values, "t");
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::WeatherGap);
    QCOMPARE(refused.error().line, 6);
    HourlyValues empty(24, nan);
    QVERIFY(!fillGaps(empty, "t"));
}

/// A leap file and its cut differ by 29 February only; LF and CRLF give the same.
void TestWeatherFiles::leapDayAndLineEnds()
{
    QList<QByteArray> lines = epwLines();
    const auto plain = weatherFromEpw(lines.join('\n')), windows = weatherFromEpw(lines.join("\r\n"));
    for (int i = 0; i < 24; ++i) {
        QList<QByteArray> cells = lines[8 + 59 * 24 - 24 + 2 * i].split(',');
        cells[1] = "2";
        cells[2] = "29";
        cells[3] = QByteArray::number(i + 1);
        lines.insert(8 + 59 * 24 + i, cells.join(','));
    }
    const auto leap = weatherFromEpw(lines.join('\n'));
    QVERIFY(plain && windows && leap);
    QVERIFY(plain->weather.global == windows->weather.global && plain->weather.wind == windows->weather.wind);
    QVERIFY(leap->leapDayDropped && !plain->leapDayDropped);
    QCOMPARE(leap->rows, size_t(8784));
    QVERIFY(leap->weather.global == plain->weather.global);
}

/// hourly methods, §2: GHI from DNI and DHI. The file closes, so that what is derived is what stood there.
void TestWeatherFiles::globalFromDirectAndDiffuse()
{
    QList<QByteArray> lines = epwLines();
    const ImportedWeather whole = importWeather(fileOf(lines), std::nullopt);
    for (int hour = 0; hour < int(hoursPerYear); ++hour)
        setCell(lines, hour, globalColumn, "9999");
    const ImportedWeather derived = importWeather(fileOf(lines), std::nullopt);
    QVERIFY(!derived.shift && !derived.splitByErbs);
    QCOMPARE(derived.weather.sunOffset, 0.5);
    QCOMPARE(derived.derivedHours, hoursPerYear);
    QVERIFY(derived.checks.empty());
    const double before = sumsOf(whole.weather).global, now = sumsOf(derived.file.weather).global;
    QVERIFY2(std::abs(now / before - 1) < 0.002, qPrintable(QString::number(now / before)));
    QVERIFY(derived.weather.direct == whole.weather.direct && derived.weather.diffuse == whole.weather.diffuse);
}

void TestWeatherFiles::aFewMissingHoursStayAFew_data()
{
    QTest::addColumn<int>("column");
    QTest::addColumn<int>("first");
    QTest::addColumn<int>("step");
    QTest::addColumn<int>("count");
    QTest::newRow("200 hours of June without GHI") << globalColumn << 4000 << 1 << 200;
    QTest::newRow("200 hours of June without DHI") << diffuseColumn << 4000 << 1 << 200;
    QTest::newRow("every third hour without DNI") << directColumn << 0 << 3 << 2920;
}

/// Only what is missing is derived: hours that are whole keep what the file has, and close as before.
void TestWeatherFiles::aFewMissingHoursStayAFew()
{
    QFETCH(int, column);
    QFETCH(int, first);
    QFETCH(int, step);
    QFETCH(int, count);
    QList<QByteArray> lines = epwLines();
    const ImportedWeather whole = importWeather(fileOf(lines), std::nullopt);
    std::vector<bool> isMissing(hoursPerYear);
    for (int i = 0; i < count; ++i) {
        setCell(lines, first + i * step, column, "9999");
        isMissing[size_t(first + i * step)] = true;
    }
    const ImportedWeather imported = importWeather(fileOf(lines), std::nullopt);
    QCOMPARE(imported.derivedHours, size_t(count));
    QCOMPARE(imported.weather.sunOffset, 0.5);
    QVERIFY(imported.checks.empty());
    for (const double closure : imported.shift->closureOfMonth)
        QVERIFY(closure < 2);
    for (const auto &[now, before] : {std::pair(&imported.weather.direct, &whole.weather.direct),
                                      std::pair(&imported.weather.diffuse, &whole.weather.diffuse)})
        QVERIFY2(std::abs(sumOf(*now) / sumOf(*before) - 1) < 0.01, qPrintable(QString::number(sumOf(*now))));
    for (size_t hour = 0; hour < hoursPerYear; ++hour)
        QVERIFY(isMissing[hour] || (imported.weather.direct[hour] == whole.weather.direct[hour] &&
                                    imported.weather.diffuse[hour] == whole.weather.diffuse[hour]));
}

void TestWeatherFiles::datesOutOfOrder_data()
{
    QTest::addColumn<QList<QByteArray>>("lines");
    QTest::addColumn<int>("count");
    QTest::addColumn<int>("first");
    QTest::addColumn<double>("daysApart");
    const QList<QByteArray> whole = epwLines();
    QList<QByteArray> swapped = whole, thirteen = whole;
    for (int hour = 0; hour < 24; ++hour) {
        swapped.swapItemsAt(headerLines + 240 + hour, headerLines + 600 + hour);
        setCell(thirteen, 240 + hour, 1, "13");
    }
    const int july = headerLines + int(monthStart[6]);
    QTest::newRow("10 and 25 January exchanged") << swapped << 48 << 240 << 15.0;
    QTest::newRow("a day of month 13") << thirteen << 24 << 240 << 0.0;
    QTest::newRow("the year begins with July")
        << whole.first(headerLines) + whole.sliced(july) + whole.sliced(headerLines, july - headerLines) << 8760 << 0 << 184.0;
}

void TestWeatherFiles::datesOutOfOrder()
{
    QFETCH(QList<QByteArray>, lines);
    QFETCH(int, count);
    QFETCH(int, first);
    QFETCH(double, daysApart);
    const ImportedWeather imported = importWeather(fileOf(lines), std::nullopt);
    const auto found = std::ranges::find(imported.checks, WeatherDoubt::RowOrder, &WeatherCheck::doubt);
    QVERIFY(found != imported.checks.end());
    QCOMPARE(found->count, size_t(count));
    QCOMPARE(found->first, size_t(first));
    QCOMPARE(found->worst, daysApart);
}

void TestWeatherFiles::byteOrderMarkIsPassedOver()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath("bom.epw"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("\xEF\xBB\xBF" + epwLines().join('\n'));
    file.close();
    QVERIFY(readEpw(file.fileName()));
    QVERIFY(readWeatherFile(file.fileName(), std::nullopt));
}

/// hourly methods, §4 number 5: towards the equator, by latitude.
void TestWeatherFiles::southernFieldsFaceNorth()
{
    QCOMPARE(defaultTilt(-33), defaultTilt(33));
    QCOMPARE(defaultTilt(33), 28.0);
    QCOMPARE(defaultTilt(-40), 37.0);
    QCOMPARE(defaultAzimuth(33), 180.0);
    QCOMPARE(defaultAzimuth(-33), 0.0);
}

void TestWeatherFiles::weatherTables()
{
    const WeatherYear year = *syntheticYear(beijing(), 1);
    const auto text = [&](const char *separator, bool shuffled) {
        const QByteArray s(separator);
        QByteArray csv = shuffled ? "wind speed (m/s)" + s + "气温 (°C)" + s + "time" + s + "GHI (W/m2)\n"
                                  : "time" + s + "ghi" + s + "temp" + s + "ws10m\r\n";
        for (size_t hour = 0; hour < hoursPerYear; ++hour) {
            const QByteArray ghi = QByteArray::number(year.global[hour], 'f', 2),
                             t = QByteArray::number(year.temperature[hour], 'f', 2),
                             v = QByteArray::number(year.wind[hour], 'f', 2), stamp = "2023/1/1 0:00";
            csv += shuffled ? v + s + t + s + stamp + s + ghi + '\n' : stamp + s + ghi + s + t + s + v + "\r\n";
        }
        return csv;
    };
    const auto comma = seriesTable(text(",", false)), tab = seriesTable(text("\t", true));
    QVERIFY(comma && tab);
    QCOMPARE(labelsBeginnings(*comma), std::optional(true));
    const Site site = year.site;
    const auto a = weatherFromTable(*comma, guessedColumns(*comma), site), b = weatherFromTable(*tab, guessedColumns(*tab), site);
    QVERIFY(a && b);
    // LF or CRLF, order of columns and separator do not matter
    QVERIFY(a->weather.global == b->weather.global && a->weather.wind == b->weather.wind &&
            a->weather.temperature == b->weather.temperature);
    const ImportedWeather imported = importWeather(*a, std::nullopt);
    QVERIFY(imported.splitByErbs && !imported.shift);
    QCOMPARE(imported.weather.sunOffset, 0.5); // no direct irradiance: by the centroid
    QVERIFY(sumsOf(imported.weather).direct > 500);
    WeatherColumns none;
    QCOMPARE(weatherFromTable(*comma, none, site).error().code, ErrorCode::WeatherColumn);
}

void TestWeatherFiles::tablesOfSeries()
{
    QByteArray csv = "\xca\xb1\xbc\xe4;load (kW);price (yuan/MWh)\n"; // 时间 in GB18030
    for (int i = 0; i < 4 * 8784; ++i)
        csv += "2024-01-01 00:15;" + (i == 7 ? QByteArray() : QByteArray::number(1000 + i)) + ";350\n";
    const auto table = seriesTable(csv);
    QVERIFY(table);
    QCOMPARE(table->names.front(), QStringLiteral("时间"));
    QCOMPARE(labelsBeginnings(*table), std::optional(false));
    const auto load = seriesFromTable(*table, 1, SeriesUnit::Power, "l");
    QVERIFY(load);
    QVERIFY(load->isLeapYear);
    QCOMPARE(load->gaps, size_t(1));
    QCOMPARE(load->series.step, Minutes{15});
    COMPARE_CLOSE(load->series.values[0], 1.0); // kW in MW
    COMPARE_CLOSE(load->series.values[7], 1.007);
    COMPARE_CLOSE(seriesFromTable(*table, 2, SeriesUnit::Price, "p")->series.values[5], 0.35);
    QVERIFY(hourlyOf(load->series));
    QVERIFY(!seriesFromTable(*table, 0, SeriesUnit::Power, "t")); // stamps are no numbers
    QVERIFY(!seriesFromTable(*table, 9, SeriesUnit::Power, "t"));
}

/// "Unicode text" of a spreadsheet program, and numbers in quotes.
void TestWeatherFiles::tablesAsSpreadsheetsSaveThem()
{
    const QString text = QStringLiteral("时间\tload (MW)\n\"00:15\"\t\"1.5\"\n00:30\t2\n");
    QStringEncoder utf16(QStringConverter::Utf16LE, QStringConverter::Flag::WriteBom);
    for (const QByteArray &bytes : {QByteArray(utf16.encode(text)), text.toUtf8(), "\xef\xbb\xbf" + text.toUtf8()}) {
        const auto table = seriesTable(bytes);
        QVERIFY(table);
        QCOMPARE(table->names, (QStringList{"时间", "load (MW)"}));
        QCOMPARE(table->columns[1], (HourlyValues{1.5, 2}));
        QCOMPARE(labelsBeginnings(*table), std::optional(false));
    }
}

/// Six hours are six hours, whatever the step.
void TestWeatherFiles::gapsOfQuarterHours()
{
    const auto loadWithGap = [](int quarters) {
        QByteArray csv = "hour,load (MW)\n";
        for (int i = 0; i < 4 * 8760; ++i)
            csv += QByteArray::number(i) + (i >= 100 && i < 100 + quarters ? "," : ",5") + '\n';
        return seriesFromTable(*seriesTable(csv), 1, SeriesUnit::Power, "l");
    };
    const auto filled = loadWithGap(24);
    QVERIFY(filled);
    QCOMPARE(filled->gaps, size_t(24));
    const auto refused = loadWithGap(26);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::WeatherGap);
    QCOMPARE(refused.error().detail, "6.5"); // hours
    QCOMPARE(refused.error().line, 102);
}

void TestWeatherFiles::pressureIsNotSpeed()
{
    const auto pressure = [](const QByteArray &names, const QByteArray &last) {
        QByteArray csv = names + '\n';
        for (int hour = 0; hour < 8760; ++hour)
            csv += "100,15," + last + '\n';
        const auto table = seriesTable(csv);
        const auto file = weatherFromTable(*table, guessedColumns(*table), {30, 120, 8, 0});
        return file ? file->weather.pressure[0] : 0;
    };
    COMPARE_CLOSE(pressure("ghi,temp,wind_speed", "3"), 101325.0); // standard atmosphere at the sea
    COMPARE_CLOSE(pressure("ghi,temp,wind,SP", "3,99000"), 99000.0);
    COMPARE_CLOSE(pressure("ghi,temp,wind,sp (hPa)", "3,990"), 99000.0);
    COMPARE_CLOSE(pressure("ghi,temp,wind,气压 (kPa)", "3,99"), 99000.0);
}

void TestWeatherFiles::damagedTables()
{
    QCOMPARE(seriesTable({}).error().code, ErrorCode::WeatherRowCount);
    QCOMPARE(seriesTable("a,b\n").error().code, ErrorCode::WeatherRowCount);
    QCOMPARE(seriesTable("1,2\n3,4\n").error().code, ErrorCode::WeatherColumn); // no names
    QCOMPARE(seriesTable("a,b\n1,2\n1\n").error().line, 3);
    QCOMPARE(seriesFromTable(*seriesTable("a,b\n1,2\n"), 0, SeriesUnit::Power, "x").error().code, ErrorCode::WeatherRowCount);
    QVERIFY(!seriesTable("\xff\xff\xff,b\n1,2\n"));
}

/// A gap is where the file has it, behind the lines of the head and over blank lines.
void TestWeatherFiles::gapsNameTheirLine()
{
    QList<QByteArray> lines = epwLines();
    for (int row = 99; row < 106; ++row) { // data rows 100 to 106
        QList<QByteArray> cells = lines[8 + row].split(',');
        cells[21] = "999";
        lines[8 + row] = cells.join(',');
    }
    const Error wind = weatherFromEpw(lines.join('\n')).error();
    QCOMPARE(wind.code, ErrorCode::WeatherGap);
    QCOMPARE(wind.subject, QStringLiteral("wind speed"));
    QCOMPARE(wind.line, 108);
    QCOMPARE(wind.column, 22);
    lines.insert(8, QByteArray());
    QCOMPARE(weatherFromEpw(lines.join('\n')).error().line, 109);

    QByteArray csv = "hour,ghi,temp,wind\n";
    for (int row = 0; row < 2 * 8784; ++row) // half hours of a leap year; seven hours of 1 March lack the temperature
        csv += QByteArray::number(row) + ",100," + (row >= 2 * 1440 && row < 2 * 1447 ? "" : "15") + ",3\n";
    const auto table = seriesTable(csv);
    QVERIFY(table);
    const Error temperature = weatherFromTable(*table, guessedColumns(*table), {30, 120, 8, 0}).error();
    QCOMPARE(temperature.code, ErrorCode::WeatherGap);
    QCOMPARE(temperature.line, 2 * 1440 + 2); // the names stand in line 1
    QCOMPARE(temperature.column, 3);
    QCOMPARE(seriesFromTable(*table, 2, SeriesUnit::Power, "s").error().line, 2 * 1440 + 2);
}

QTEST_APPLESS_MAIN(TestWeatherFiles)
#include "tst_weatherfiles.moc"
