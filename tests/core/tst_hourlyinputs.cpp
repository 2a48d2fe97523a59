#include "core/exchange/designseries.h"
#include "core/exchange/weatherimport.h"
#include "core/explain/hourlyexplain.h"
#include "core/hourly/supplyrules.h"
#include "core/reference/tarifftables.h"
#include "tests/support/hourlypark.h"
#include "tests/support/parks.h"

#include <QTest>

using namespace core;

namespace {

const QString directory = QStringLiteral(":/reference");

/// A year as PVGIS writes it: place before, hours in UTC, legends behind. Irradiance only in the first hour of UTC: 8:00 in
/// China.
QByteArray pvgisFile(const char *lineEnd = "\r\n")
{
    QByteArray text = QByteArray("Latitude (decimal degrees): 39.900") + lineEnd + "Longitude (decimal degrees): 116.400" +
                      lineEnd + "Elevation (m): 44" + lineEnd + "month,year" + lineEnd + "1,2012" + lineEnd +
                      "time(UTC),T2m,RH,G(h),Gb(n),Gd(h),IR(h),WS10m,WD10m,SP" + lineEnd;
    for (int hour = 0; hour < 8760; ++hour)
        text += "20120101:0000," + QByteArray::number(hour % 24) + ",50," + (hour % 24 == 0 ? "300,200,100" : "0,0,0") +
                ",300,2.5,180,101000" + lineEnd;
    return text + lineEnd + "T2m: 2-m air temperature (degree Celsius)" + lineEnd;
}

QByteArray loadFile(int rows, const char *head = "time,load_kw")
{
    QByteArray text = QByteArray(head) + "\n";
    for (int row = 0; row < rows; ++row)
        text += "x," + QByteArray::number(1000 + row % 7) + "\n";
    return text;
}

HourlyModel smallModel()
{
    Park park = support::parkWith(R"("production": {"electricityUse": [{"id": "U1", "mwh": 60000, "loadShape": "twoShift"}]},
        "design": {"plants": [{"id": "pv", "technology": "pv", "mw": 40}],
            "storage": [{"id": "b", "carrier": "electricity", "mwh": 20, "mw": 10}], "grid": {"importMw": 9, "exportMw": 4},
            "tariff": {"bands": [{"months": [1,2,3,4,5,6,7,8,9,10,11,12], "hours": "VVVVVVVVFFPPPFFFFFPPPPFF"}],
                       "prices": {"P": 1.0, "F": 0.6, "V": 0.3}, "exportPrice": 0.3, "demandYuanPerKwMonth": 38}})");
    park.profile.latitude = Degrees{39.9};
    park.profile.longitude = Degrees{116.4};
    auto weather = designWeather(park, park.cases[0], support::hourlyTables());
    return *hourlyModel(park, 0, support::library(), support::hourlyTables(), *std::move(weather));
}

} // namespace

/// What the hourly year is given from outside: price lists, rules of the notices, files of weather and loads; and its figures
/// explained.
class TestHourlyInputs : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void priceListsOfAreas();
    void firstListOfAProvince();
    void hoursOfAreas();
    void takenTariffGivesThePrices();
    void monthsAsTheyAreWritten();
    void rulesOfTheNotices();
    void pvgisIsMovedToTheClock();
    void weatherByItsContent();
    void brokenPvgisIsRefused();
    void loadsOfOddLengths_data();
    void loadsOfOddLengths();
    void weatherBecomesSeries();
    void generationAndPricesBecomeSeries();
    void everyFigureIsItsFormula();
    void everyMonthIsItsHours();
    void everyHourIsTheBalanceOfTheBus();
    void heatCoolingAndHydrogenExplainThemselves();
};

void TestHourlyInputs::priceListsOfAreas()
{
    const auto tables = TariffTables::read(directory);
    QVERIFY(tables);
    QCOMPARE(tables->all().size(), size_t(37));
    const auto shandong = std::ranges::find(tables->all(), QStringLiteral("山东"), &AreaTariff::area);
    QCOMPARE(shandong->month, QStringLiteral("2026-03"));
    QCOMPARE(shandong->prices.sharpPeak->value, 1.0948); // tariff_prices.csv: grid-agent purchase, March 2026
    QCOMPARE(shandong->prices.deepValley->value, 0.1815);
    QVERIFY(shandong->bands.isEmpty()); // its hours are not in the tables
    for (const AreaTariff &each : tables->all())
        QVERIFY(!tables->prices().source(each.row).document.isEmpty());
}

void TestHourlyInputs::firstListOfAProvince()
{
    const auto tables = TariffTables::read(directory);
    const std::pair<const char *, const char *> provinces[]{
        {"江苏", "江苏"},           {"江苏省", "江苏"}, {"上海市", "上海(大工业)"}, {"内蒙古自治区", "内蒙古西"},
        {"河北省", "河北南"},       {"河南省", "河南"}, {"黑龙江省", "黑龙江"},     {"广西壮族自治区", "广西"},
        {"广东", "广东-珠三角五市"}};
    for (const auto &[province, area] : provinces) {
        const qsizetype found = firstOfProvince(tables->all(), QString::fromUtf8(province));
        QVERIFY2(found >= 0, province);
        QCOMPARE(tables->all()[size_t(found)].area, QString::fromUtf8(area));
    }
    for (const char *none : {"", "江", "示例省", "Jiangsu", "西藏自治区"})
        QCOMPARE(firstOfProvince(tables->all(), QString::fromUtf8(none)), -1);
}

void TestHourlyInputs::hoursOfAreas()
{
    const auto tables = TariffTables::read(directory);
    const auto shanghai = std::ranges::find(tables->all(), QStringLiteral("上海(大工业)"), &AreaTariff::area);
    QCOMPARE(shanghai->bands.size(), 2); // summer and the rest, of two-part customers
    QCOMPARE(shanghai->bands[0].months, (QList<double>{7, 8, 9}));
    QCOMPARE(shanghai->bands[1].hours, QStringLiteral("VVVVVVFFPPPFFFFFFFPPPFVV"));
    int withHours = 0;
    for (const AreaTariff &each : tables->all())
        withHours += !each.bands.isEmpty();
    QCOMPARE(withHours, 6); // Shanghai twice, Zhejiang twice, Hainan, Hunan
}

void TestHourlyInputs::takenTariffGivesThePrices()
{
    const auto tables = TariffTables::read(directory);
    const auto shanghai = std::ranges::find(tables->all(), QStringLiteral("上海(大工业)"), &AreaTariff::area);
    Tariff tariff;
    tariff.fees = GridFees{{0.1}, {}, {}, {}};
    tariff.exportPrice = YuanPerKilowattHour{0.3};
    QList<TariffBand> bands;
    takeTariff(*shanghai, tariff, bands);
    QVERIFY(!tariff.fees); // the list's prices hold them
    QCOMPARE(tariff.exportPrice->value, 0.3);
    const HourlyPrices prices = hourlyPrices(tariff, bands, {}, {});
    QCOMPARE(prices.import[0], 0.3884);                   // 1 January, 0–1 h: valley
    QCOMPARE(prices.import[8], 1.0956);                   // 8–9 h: peak
    QCOMPARE(prices.import[monthStart[6] + 13], 1.0956);  // July, 13–14 h: peak
    QCOMPARE(prices.import[monthStart[10] + 13], 0.7099); // November, 13–14 h: flat
}

void TestHourlyInputs::monthsAsTheyAreWritten()
{
    QCOMPARE(monthsFromText("7-9"), (QList<double>{7, 8, 9}));
    QCOMPARE(monthsFromText("1-2,12"), (QList<double>{1, 2, 12}));
    for (const char *wrong : {"", "x", "0-3", "9-7", "1-2-3", "11-13"})
        QVERIFY2(monthsFromText(wrong).isEmpty(), wrong);
}

void TestHourlyInputs::rulesOfTheNotices()
{
    const auto table = Table::read(directory, QStringLiteral("supply_rules"));
    const auto limitOf = [&](int year, const char *notice, SupplyRule::Ratio ratio) {
        const auto rules = supplyRules(*table, year);
        for (const SupplyRule &rule : *rules)
            if (rule.notice == QLatin1StringView(notice) && rule.ratio == ratio)
                return rule.limit;
        return -1.0;
    };
    // rules/ndrc-910-and-power-rules.md, §5.1 to §5.3
    for (const char *notice : {"650", "688", "1192"}) {
        QCOMPARE(limitOf(2028, notice, SupplyRule::Ratio::SelfUseOfGeneration), 0.6);
        QCOMPARE(limitOf(2028, notice, SupplyRule::Ratio::SelfUseOfLoad), 0.3);
        QCOMPARE(limitOf(2030, notice, SupplyRule::Ratio::SelfUseOfLoad), 0.35);
    }
    QCOMPARE(limitOf(2028, "650", SupplyRule::Ratio::ExportOfGeneration), 0.2);
    QCOMPARE(limitOf(2028, "1192", SupplyRule::Ratio::ExportOfGeneration), -1.0);
    const SupplyRatios ratios = ratiosOf({100, 80, 75, 5, 6}); // losses decide: 25 of 80, or 69 of 80
    const SupplyRule rule = supplyRules(*table, 2028)->front();
    QCOMPARE(rule.isMet(rule.delivered(ratios)), std::optional(false));
    QCOMPARE(rule.isMet(rule.generation(ratios)), std::optional(true));
    QVERIFY(!rule.isMet(rule.delivered(ratiosOf({}))));
}

void TestHourlyInputs::pvgisIsMovedToTheClock()
{
    for (const char *lineEnd : {"\n", "\r\n"}) {
        const auto file = weatherFromPvgis(pvgisFile(lineEnd));
        QVERIFY2(file, file ? "" : qPrintable(file.error().subject));
        const WeatherYear &weather = file->weather;
        QCOMPARE(weather.site.latitude, 39.9);
        QCOMPARE(weather.site.longitude, 116.4);
        QCOMPARE(weather.site.elevation, 44.0);
        QCOMPARE(weather.site.zone, 8.0);
        for (size_t hour = 0; hour < 48; ++hour) {
            QCOMPARE(weather.global[hour], hour % 24 == 8 ? 300.0 : 0.0); // UTC 0 is 8 o'clock
            QCOMPARE(weather.temperature[hour], double((hour + 16) % 24));
        }
        QCOMPARE(weather.wind[0], 2.5);
        QCOMPARE(weather.pressure[0], 101000.0);
    }
}

void TestHourlyInputs::weatherByItsContent()
{
    QVERIFY(weatherFromBytes(pvgisFile(), {}));
    QByteArray table = "hour,ghi,temp,wind\n";
    for (int hour = 0; hour < 8761; ++hour) // the last midnight stands twice
        table += QByteArray::number(hour) + ",100,15,3\n";
    const auto file = weatherFromBytes(table, Site{30, 120, 8, 10});
    QVERIFY(file);
    QCOMPARE(file->weather.global.size(), hoursPerYear);
    QCOMPARE(file->weather.site.latitude, 30.0);
    const auto noPlace = weatherFromBytes(table, {});
    QVERIFY(!noPlace);
    QCOMPARE(noPlace.error().code, ErrorCode::NoWeather);
}

void TestHourlyInputs::brokenPvgisIsRefused()
{
    QByteArray noPlace = pvgisFile();
    noPlace.replace("Longitude (decimal degrees): 116.400", "Longitude (decimal degrees): east");
    QCOMPARE(weatherFromPvgis(noPlace).error().code, ErrorCode::WeatherHeader);
    QCOMPARE(weatherFromPvgis("Latitude: 3\nLongitude: 4\n").error().code, ErrorCode::WeatherHeader);
    QByteArray noWind = pvgisFile();
    noWind.replace("WS10m", "other");
    QCOMPARE(weatherFromPvgis(noWind).error().code, ErrorCode::WeatherColumn);
    const QByteArray half = pvgisFile().left(200000);
    QVERIFY(!weatherFromPvgis(half));
}

void TestHourlyInputs::loadsOfOddLengths_data()
{
    QTest::addColumn<int>("rows");
    QTest::addColumn<int>("fitted");
    QTest::addColumn<bool>("isRead");
    QTest::newRow("a year") << 8760 << 0 << true;
    QTest::newRow("a leap year of quarters") << 35136 << 0 << true;
    QTest::newRow("one more midnight") << 8761 << -1 << true;
    QTest::newRow("quarters with one more") << 35041 << -1 << true;
    QTest::newRow("two hours short") << 8758 << 2 << true;
    QTest::newRow("half a year") << 4380 << 0 << false;
    QTest::newRow("a day short") << 8736 << 0 << false;
}

void TestHourlyInputs::loadsOfOddLengths()
{
    QFETCH(int, rows);
    QFETCH(int, fitted);
    QFETCH(bool, isRead);
    const auto load = seriesFromBytes(loadFile(rows), SeriesUse::Load);
    QCOMPARE(load.has_value(), isRead);
    if (!isRead) {
        QCOMPARE(load.error().code, ErrorCode::WeatherRowCount);
        return;
    }
    QCOMPARE(load->rowsFitted, fitted);
    QCOMPARE(load->column, QStringLiteral("load_kw"));
    QCOMPARE(load->series.series.unit, SeriesUnit::Power);
    COMPARE_CLOSE(load->series.least, 1.0); // kW in MW
    QVERIFY(!load->labelsBeginnings);       // "x" is no stamp
    const auto energy = seriesFromBytes(loadFile(8760, "time,电量 kWh"), SeriesUse::Load);
    QCOMPARE(energy->series.series.unit, SeriesUnit::Energy);
    QCOMPARE(seriesFromBytes(loadFile(rows).replace("\nx,", "\n2025-01-01 00:00,"), SeriesUse::Load)->labelsBeginnings,
             std::optional(true));
    QCOMPARE(seriesFromBytes(loadFile(rows).replace("\nx,", "\n2025-01-01 01:00,"), SeriesUse::Load)->labelsBeginnings,
             std::optional(false));
}

/// A weather file becomes series, and the design that reads them runs as the file would.
void TestHourlyInputs::weatherBecomesSeries()
{
    WeatherFile file = *weatherFromPvgis(pvgisFile());
    const ImportedWeather imported = importWeather(file, 0.5);
    Design design;
    putWeather(imported, QStringLiteral("a.csv"), 0.25, design);
    QCOMPARE(design.series.size(), 5);
    QCOMPARE(design.weather->sunOffset->value, 0.25);
    QCOMPARE(*design.series[0].origin, QStringLiteral("a.csv"));
    Park park = support::parkWith("\"design\": {}");
    park.profile.latitude = Degrees{39.9};
    park.profile.longitude = Degrees{116.4};
    park.cases[0].design = design;
    const auto weather = designWeather(park, park.cases[0], support::hourlyTables());
    QVERIFY(weather);
    QVERIFY(weather->weather.global == imported.weather.global && weather->weather.direct == imported.weather.direct);
    QVERIFY(weather->weather.temperature == imported.weather.temperature && weather->weather.wind == imported.weather.wind);
    putWeather(imported, QStringLiteral("b.csv"), {}, design); // without dropping: rows twice, so it is dropped first
    QCOMPARE(design.series.size(), 10);
    dropWeatherSeries(design);
    QVERIFY(design.series.isEmpty());

    const auto load = seriesFromBytes(loadFile(35040), SeriesUse::Load);
    putLoad(load->series, QStringLiteral("l.csv"), design);
    putLoad(load->series, QStringLiteral("m.csv"), design);
    QCOMPARE(design.loads.size(), 1);
    QCOMPARE(design.series.size(), 1);
    QCOMPARE(*design.series[0].origin, QStringLiteral("m.csv"));
}

/// A series of generation is a plant whose energy is that of the file, whatever its step and unit; prices keep their file's.
void TestHourlyInputs::generationAndPricesBecomeSeries()
{
    Design design;
    const auto energy = seriesFromBytes(loadFile(35040, "time,出力 kWh"), SeriesUse::Generation);
    QVERIFY(energy && energy->series.series.unit == SeriesUnit::Energy);
    QVERIFY(putGeneration(energy->series, QStringLiteral("g.csv"), design));
    QVERIFY(putGeneration(energy->series, QStringLiteral("h.csv"), design)); // in the place of the first
    QCOMPARE(design.plants.size(), 1);
    QCOMPARE(design.series.size(), 1);
    QCOMPARE(*design.series[0].origin, QStringLiteral("h.csv"));
    const Plant &plant = design.plants[0];
    QCOMPARE(plant.technology, PlantTechnology::Series);
    COMPARE_CLOSE(plant.capacity.value, energy->series.most * 4); // MWh of a quarter of an hour
    const auto perUnit = hourlySeries(design, *plant.series, {SeriesUnit::PerUnit}, {});
    QVERIFY(perUnit);
    COMPARE_CLOSE(sumOf(*perUnit) * plant.capacity.value, energy->series.sum);
    ImportedSeries dark = energy->series;
    dark.most = 0;
    QCOMPARE(putGeneration(dark, {}, design).error().code, ErrorCode::NumberOutOfRange);

    QByteArray prices = "time,load kW,price yuan/MWh\n";
    for (int hour = 0; hour < 8760; ++hour)
        prices += "x,1000," + QByteArray::number(300 + hour % 24) + '\n';
    const auto bought = seriesFromBytes(prices, SeriesUse::ImportPrice);
    QCOMPARE(bought->column, QStringLiteral("price yuan/MWh"));
    QCOMPARE(bought->series.series.unit, SeriesUnit::Price);
    COMPARE_CLOSE(bought->series.most, 0.323); // yuan/kWh
    putPrices(bought->series, QStringLiteral("p.csv"), false, design);
    putPrices(bought->series, QStringLiteral("p.csv"), true, design);
    QVERIFY(design.tariff.importSeries && design.tariff.exportSeries && design.tariff.importSeries != design.tariff.exportSeries);
    QVERIFY(hourlySeries(design, *design.tariff.importSeries, {SeriesUnit::Price}, {}));
}

/// Every figure of the page is what its operands make of it, down to the sums over the hours.
void TestHourlyInputs::everyFigureIsItsFormula()
{
    HourlyModel model = smallModel();
    model.gridShare = 0.3;
    const HourlyResult result = simulate(model);
    QVERIFY(result.unserved > 0 && result.sums.exported > 0 && result.sums.curtailed > 0);
    int formulas = 0;
    for (qint32 index = 0; index < qint32(HourlyFigure::FirstBillPart) + qint32(billParts); ++index) {
        const Explanation explanation = explainHourly(caseFigure(hourlyKind, 0, index), model, result);
        QVERIFY(explanation.value);
        if (explanation.operands.empty())
            continue;
        ++formulas;
        const auto made = combined(explanation.operation, explanation.operands);
        QVERIFY(made);
        QVERIFY2(std::abs(*made - *explanation.value) <= 1e-9 * std::max(1.0, std::abs(*made)),
                 qPrintable(QStringLiteral("figure %1: %2, not %3").arg(index).arg(*explanation.value).arg(*made)));
    }
    QCOMPARE(formulas, 43); // 11 shares, 9 sums, the bill; 11 sums, 10 parts of the bill and the hours alone by months
    COMPARE_CLOSE(*explainHourly(hourlyFigure(0, HourlyFigure::WholeBill), model, result).value, totalOf(result.bill) / 1e4);
    QCOMPARE(billPartOf(hourlyFigure(0, BillPart::Demand)), std::optional(BillPart::Demand));
    QVERIFY(!billPartOf(hourlyFigure(0, HourlyFigure::Load)));
}

/// The figures of a month: the bill of its parts, the others from its own hours.
void TestHourlyInputs::everyMonthIsItsHours()
{
    const HourlyModel model = smallModel();
    const HourlyResult result = simulate(model);
    const auto valueOf = [&](const Figure &figure) { return *explainHourly(figure, model, result).value; };
    const Figure load = hourlyFigure(0, HourlyFigure::Load), bill = hourlyFigure(0, HourlyFigure::WholeBill);
    const Figure peak = hourlyFigure(0, HourlyFigure::GridPeak), alone = hourlyFigure(0, HourlyFigure::HoursWithoutImport);
    QVERIFY(hasMonths(load) && hasMonths(bill) && hasMonths(alone));
    QVERIFY(!hasMonths(hourlyFigure(0, HourlyFigure::DirectShare)) && !hasMonths(hourlyFigure(0, HourlyFigure::Served)));
    QVERIFY(!monthOf(load) && ofYear(load) == load);
    const MonthlyValues loads = monthlySums(result.load);
    double highest = 0, hours = 0;
    for (size_t month = 0; month < 12; ++month) {
        const Figure each = ofMonth(bill, month);
        QCOMPARE(monthOf(each), std::optional(month));
        QCOMPARE(ofYear(each), bill);
        QVERIFY(!billPartOf(ofMonth(hourlyFigure(0, BillPart::FeedIn), month)) && !hasMonths(each));
        COMPARE_CLOSE(valueOf(ofMonth(load, month)), loads[month]);
        const Explanation explanation = explainHourly(each, model, result);
        COMPARE_CLOSE(*explanation.value, result.bill[month].total() / 1e4);
        COMPARE_CLOSE(*combined(explanation.operation, explanation.operands), *explanation.value);
        for (const Operand &operand : explanation.operands)
            QVERIFY(std::abs(valueOf(operand.figure) - *operand.value) < 1e-12);
        highest = std::max(highest, valueOf(ofMonth(peak, month)));
        hours += valueOf(ofMonth(alone, month));
    }
    QCOMPARE(highest, valueOf(peak));
    QCOMPARE(hours, double(result.hoursWithoutImport));
    QCOMPARE(explainHourly(alone, model, result).unit, Unit::Hour);
}

/// The load of each hour is what comes to the bus less what leaves it (hourly methods, §8 number 1); months are sums of hours.
void TestHourlyInputs::everyHourIsTheBalanceOfTheBus()
{
    const HourlyModel model = smallModel();
    const HourlyResult result = simulate(model);
    const Figure load = hourlyFigure(0, HourlyFigure::Load);
    QVERIFY(hasHours(load) && hasHours(hourlyFigure(0, HourlyFigure::Charged)));
    QVERIFY(!hasHours(hourlyFigure(0, HourlyFigure::GridPeak)) && !hasHours(hourlyFigure(0, HourlyFigure::Matched)));
    QVERIFY(!hourOf(load) && !hourOf(ofMonth(load, 11)) && !hasHours(ofMonth(load, 0)));
    double january = 0;
    for (size_t hour = 0; hour < hoursPerYear; ++hour) {
        const Figure each = ofHour(load, hour);
        QCOMPARE(hourOf(each), std::optional(hour));
        QCOMPARE(ofYear(each), load);
        QVERIFY(!monthOf(each) && !hasMonths(each) && !hasHours(each));
        const Explanation explanation = explainHourly(each, model, result);
        QCOMPARE(*explanation.value, result.load[hour]);
        QVERIFY(!explanation.operands.empty());
        QVERIFY(std::abs(*combined(explanation.operation, explanation.operands) - result.load[hour]) <= 1e-6 * result.load[hour]);
        for (const Operand &operand : explanation.operands)
            QCOMPARE(explainHourly(operand.figure, model, result).value, operand.value);
        january += hour < monthStart[1] ? *explanation.value : 0;
    }
    COMPARE_CLOSE(january, *explainHourly(ofMonth(load, 0), model, result).value);
}

/// The load of heat, cooling and hydrogen is what comes to their bus less what leaves it, in the year, each month and each hour;
/// the year is the energy that was entered (hourly methods, §6: kept exactly): 90,000 GJ and 50,000 m² × 0.3 GJ/m² of heat.
void TestHourlyInputs::heatCoolingAndHydrogenExplainThemselves()
{
    const auto model = support::modelOf(support::smallPark(support::wholeDesign));
    QVERIFY(model);
    const HourlyResult result = simulate(*model);
    const auto holds = [&](const Figure &figure) {
        const Explanation of = explainHourly(figure, *model, result);
        for (const Operand &operand : of.operands)
            if (explainHourly(operand.figure, *model, result).value != operand.value)
                return false;
        return of.value && std::abs(*combined(of.operation, of.operands) - *of.value) <= 1e-6 * std::max(1.0, *of.value);
    };
    const std::pair<LoadCarrier, double> wanted[]{
        {LoadCarrier::Heat, 105000 / 3.6}, {LoadCarrier::Cooling, 4000}, {LoadCarrier::Hydrogen, 5000}};
    for (const auto &[carrier, mwh] : wanted) {
        const Figure load = hourlyFigure(0, BusFigure{carrier});
        QVERIFY(busFigureOf(load) == std::optional(BusFigure{carrier}) && !billPartOf(load) && hasMonths(load) && hasHours(load));
        COMPARE_CLOSE(*explainHourly(load, *model, result).value, mwh);
        QVERIFY(holds(load) && holds(ofMonth(load, 6)));
        for (const size_t hour : {size_t(0), size_t(12), size_t(4000), hoursPerYear - 1})
            QVERIFY(holds(ofHour(load, hour)));
        for (const BusFlow &flow : carrierBus(*model, result, carrier).flows) {
            const Figure part = hourlyFigure(0, BusFigure{carrier, flow.part});
            QVERIFY(busFigureOf(ofYear(ofHour(part, 5))) == std::optional(BusFigure{carrier, flow.part}));
            QVERIFY(holds(part));
            COMPARE_CLOSE(*explainHourly(part, *model, result).value, sumOf(flow.values));
        }
    }
    QCOMPARE(hourlyFigure(0, BusFigure{LoadCarrier::Electricity, BusPart::Bought}), hourlyFigure(0, HourlyFigure::Imported));
}

QTEST_APPLESS_MAIN(TestHourlyInputs)
#include "tst_hourlyinputs.moc"
