#include "core/exchange/designfile.h"
#include "core/exchange/hourlyfigures.h"
#include "core/hourly/heat.h"
#include "core/hourly/runremarks.h"
#include "tests/support/hourlypark.h"

#include <QTest>

using namespace core;
using support::hourlyTables, support::modelOf, support::smallPark;

/// What a design lacks or says twice: where trouble stands, what is taken in its place and how that is said.
class TestHourlyDesign : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void troubleNamesItsPlace_data();
    void troubleNamesItsPlace();
    void weatherFilesAreNamed();
    void parksFarFromAnyStation();
    void seriesWithoutTheSunStaySynthetic();
    void noWeatherWhereNoneIsAsked();
    void remarksOfAYear();
    void plantsAboveTheirCapacityAreSaid();
    void byRuleNoBatteryChargesFromTheGrid();
    void heatPumpsFollowTheHeatingCurve();
};

void TestHourlyDesign::troubleNamesItsPlace_data()
{
    QTest::addColumn<QByteArray>("design");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("place");
    const auto row = [](const char *name, const QByteArray &design, ErrorCode code, const char *place) {
        QTest::newRow(name) << QByteArray("{" + design + "}") << int(code) << QString::fromLatin1(place);
    };
    const QByteArray shortSeries = R"("series": [{"id": "s", "unit": "MW", "stepMinutes": 60, "values": [1, 2]}], )";
    row("a file without a name", R"("weather": {"kind": "epw"})", ErrorCode::MissingKey, "design/weather");
    row("a file that nobody read", R"("weather": {"kind": "epw", "file": "x.epw"})", ErrorCode::NoWeather, "design/weather/file");
    row("series of nothing", R"("weather": {"kind": "series"})", ErrorCode::MissingKey, "design/weather");
    row("an unknown series of the sun", R"("weather": {"kind": "series", "ghi": "x"})", ErrorCode::SeriesUnknown,
        "design/weather/ghi");
    row("a plant of no series", R"("plants": [{"id": "p", "technology": "series", "mw": 1}])", ErrorCode::MissingKey,
        "design/plants/p");
    row("two hours", shortSeries + R"("loads": [{"id": "a", "carrier": "electricity", "series": "s"}])", ErrorCode::SeriesLength,
        "design/series/s/values");
    row("a load as a plant", shortSeries + R"("plants": [{"id": "p", "technology": "series", "mw": 1, "series": "s"}])",
        ErrorCode::SeriesUnit, "design/plants/p/series");
    row("a load as a price", shortSeries + R"("tariff": {"importSeries": "s"})", ErrorCode::SeriesUnit,
        "design/tariff/importSeries");
}

void TestHourlyDesign::troubleNamesItsPlace()
{
    QFETCH(QByteArray, design);
    const auto model = modelOf(smallPark(design));
    QVERIFY(!model);
    QTEST(int(model.error().code), "code");
    QTEST(model.error().place, "place");
}

/// A weather file that is not there is not the park's file.
void TestHourlyDesign::weatherFilesAreNamed()
{
    const Park park = smallPark(R"({"weather": {"kind": "epw", "file": "/nowhere/x.epw"}})");
    const auto model = readHourlyModel(park, 0, support::library(), hourlyTables(), QStringLiteral("park.json"));
    QVERIFY(!model);
    QCOMPARE(model.error().code, ErrorCode::FileMissing);
    QCOMPARE(model.error().place, QStringLiteral("design/weather/file (/nowhere/x.epw)"));
}

void TestHourlyDesign::parksFarFromAnyStation()
{
    const auto at = [](double latitude, double longitude) {
        Park park = smallPark();
        park.profile.latitude = Degrees{latitude};
        park.profile.longitude = Degrees{longitude};
        return modelOf(park);
    };
    const auto near = at(39.9, 116.4), sydney = at(-33.9, 151.2);
    QVERIFY(near && *near->stationKilometres < 100 && remarksOf(*near).empty());
    QVERIFY(sydney && *sydney->stationKilometres > 5000);
    const std::vector<RunRemark> said = remarksOf(*sydney);
    QCOMPARE(said.size(), size_t(1));
    QVERIFY(said.front() == RunRemark({RunRemarkCode::StationFar, sydney->weather.place, *sydney->stationKilometres}));
    const auto north = at(95, 116), east = at(40, 200);
    QVERIFY(!north && !east);
    QCOMPARE(north.error().code, ErrorCode::NumberOutOfRange);
    QCOMPARE(north.error().place, QStringLiteral("park/latitude"));
    QCOMPARE(east.error().place, QStringLiteral("park/longitude"));
    QCOMPARE(zoneOf(39.9, 116.4), 8.0);
    QCOMPARE(zoneOf(43.8, 87.6), 8.0); // Urumqi
    QCOMPARE(zoneOf(-33.9, 151.2), 10.0);
}

/// hourly methods, §7: a year whose sun is synthetic says so, whatever was measured beside it.
void TestHourlyDesign::seriesWithoutTheSunStaySynthetic()
{
    const QByteArray warm = QByteArray("20,").repeated(8759) + "20";
    const Park park = smallPark(R"({"series": [{"id": "t", "unit": "degC", "stepMinutes": 60, "values": [)" + warm +
                                R"(]}], "weather": {"kind": "series", "temperature": "t"}})");
    const auto weather = designWeather(park, park.cases[0], hourlyTables());
    const Park plain = smallPark();
    const auto kept = designWeather(plain, plain.cases[0], hourlyTables());
    QVERIFY(weather && kept);
    QCOMPARE(weather->weather.origin, WeatherOrigin::Synthetic);
    QCOMPARE(weather->weather.temperature[4000], 20.0);
    QVERIFY(weather->weather.global == kept->weather.global);
}

/// hourly methods, §10: every part is optional, and nothing here asks for the sun, the wind or the temperature.
void TestHourlyDesign::noWeatherWhereNoneIsAsked()
{
    const QByteArray ones = QByteArray("1,").repeated(8759) + "1";
    const auto park = [&](const QByteArray &plants) {
        return support::parkWith(R"("design": {"series": [{"id": "l", "unit": "MW", "stepMinutes": 60, "values": [)" + ones +
                                 R"(]}, {"id": "u", "unit": "perUnit", "stepMinutes": 60, "values": [)" + ones +
                                 R"(]}], "loads": [{"id": "a", "carrier": "electricity", "series": "l"}], "plants": [)" + plants +
                                 "]}");
    };
    const auto model = modelOf(park(R"({"id": "p", "technology": "series", "mw": 0.25, "series": "u"})"));
    QVERIFY(model);
    QVERIFY(!model->weather.isGiven());
    const HourlyResult result = simulate(*model);
    COMPARE_CLOSE(result.sums.imported, 0.75 * 8760);
    FigureTree figures;
    writeSimulation(figures, *model, result, {});
    QVERIFY(figures.toJson().contains("\"origin\": \"none\""));
    const QByteArray csv = hourlyCsv(*model, result);
    QCOMPARE(csv.count('\n'), 8761);
    QVERIFY(csv.split('\n')[1].endsWith(",,,"));
    for (const char *technology : {"pv", "wind", "heatPump"}) {
        const auto refused = modelOf(park(QByteArray(R"({"id": "p", "mw": 1, "technology": ")") + technology + R"("})"));
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::NoWeather);
        QCOMPARE(refused.error().place, QStringLiteral("design/plants/p"));
    }
}

/// What was taken without being said, or against something else that was said.
void TestHourlyDesign::remarksOfAYear()
{
    const QByteArray ones = QByteArray("1,").repeated(8759) + "1", valley(24, 'V'), peak(24, 'P');
    const auto said = [&](const QByteArray &load, const QByteArray &tariff) {
        const Park park = smallPark(R"({"series": [{"id": "l", "unit": "MW", "stepMinutes": 60, "values": [)" + ones +
                                    R"(]}], "loads": [{"id": "a", "carrier": "electricity", "series": "l")" + load +
                                    R"(}], "tariff": {"prices": {"P": 1, "F": 0.6, "V": 0.3}, )" + tariff + "}}");
        return remarksOf(*modelOf(park));
    };
    const QByteArray year = R"({"months": [1,2,3,4,5,6,7,8,9,10,11,12], "hours": ")" + valley + R"("})",
                     january = R"({"months": [1], "hours": ")" + valley + R"("})",
                     july = R"({"months": [7], "hours": ")" + peak + R"("})";
    QVERIFY(said({}, R"("bands": [)" + year + "]").empty());
    QVERIFY(said(R"(, "shape": "continuous")", R"("bands": [)" + year + "]") ==
            std::vector<RunRemark>({{RunRemarkCode::ShapeUnused, QStringLiteral("a")}}));
    QVERIFY(said({}, R"("bands": [)" + january + "]") ==
            std::vector<RunRemark>({{RunRemarkCode::HoursWithoutBand, {}, 8760 - 744}}));
    QVERIFY(said({}, R"("bands": [)" + year + ", " + july + "]") ==
            std::vector<RunRemark>({{RunRemarkCode::BandsContested, {}, 744}}));
    const auto lettersOf = [&](const QByteArray &hours) {
        return R"("bands": [{"months": [1,2,3,4,5,6,7,8,9,10,11,12], "hours": ")" + hours + R"("}])";
    };
    QVERIFY(said({}, lettersOf("DDDD" + QByteArray(17, 'F') + "SSS")) ==
            std::vector<RunRemark>(
                {{RunRemarkCode::SharpPeakUnpriced, {}, 3 * 365}, {RunRemarkCode::DeepValleyUnpriced, {}, 4 * 365}}));
    const QByteArray rule =
        R"("networkRule": "capacity1192", "fees": {"transmission": 0.1, "loss": 0, "system": 0, "fund": 0}, )";
    QVERIFY(said({}, rule + R"("bands": [)" + year + "]") == std::vector<RunRemark>({{RunRemarkCode::LoadRateAssumed, {}}}));
    QVERIFY(said({}, rule + R"("averageLoadRate": 0.6, "bands": [)" + year + "]").empty());
}

/// hourly methods, §8: power per unit is at most 1.005. What is more is taken as it is, and said.
void TestHourlyDesign::plantsAboveTheirCapacityAreSaid()
{
    const auto said = [](const QByteArray &most) {
        return remarksOf(*modelOf(smallPark(R"({"series": [{"id": "u", "unit": "perUnit", "stepMinutes": 60, "values": [)" +
                                            most + QByteArray(",0.5").repeated(8759) +
                                            R"(]}], "plants": [{"id": "p", "technology": "series", "mw": 1, "series": "u"}]})")));
    };
    QVERIFY(said("1").empty());
    QVERIFY(said("1.005").empty());
    QVERIFY(said("1.15").empty()); // as hours that are scaled to the energy of a row
    QVERIFY(said("1.5") == std::vector<RunRemark>({{RunRemarkCode::PerUnitAboveOne, QStringLiteral("p"), 1.5}}));
}

/// reference models, "Rule dispatch"; cases/02-direct-supply: charging from the grid is a matter of the dispatch at least cost.
void TestHourlyDesign::byRuleNoBatteryChargesFromTheGrid()
{
    const auto model = [](const QByteArray &dispatch) {
        return modelOf(smallPark(
            R"({"plants": [{"id": "sun", "technology": "pv", "mw": 5}], "storage": [{"id": "b", "carrier": "electricity", "mwh": 2,
                "mw": 1, "gridCharging": true}], "tariff": {"prices": {"P": 1, "F": 0.6, "V": 0.1}, "bands": [{"months": [1, 2, 3,
                4, 5, 6, 7, 8, 9, 10, 11, 12], "hours": "VVVVVVVVFFFFFFFFPPPPPPFF"}]}, "dispatch": ")" +
            dispatch + R"("})"));
    };
    const auto rule = model("rule"), optimal = model("optimal");
    QVERIFY(rule && optimal);
    const HourlyResult byRule = simulate(*rule), atLeastCost = simulate(*optimal);
    double fromGrid = 0;
    for (size_t hour = 0; hour < hoursPerYear; ++hour) {
        QVERIFY(std::min(byRule.charge[hour], byRule.grid.imported[hour]) <= 1e-9);
        fromGrid += std::min(atLeastCost.charge[hour], atLeastCost.grid.imported[hour]);
    }
    QVERIFY(fromGrid > 100); // MWh: a good half of two a day
    QVERIFY(remarksOf(*rule) == std::vector<RunRemark>({{RunRemarkCode::GridChargingIdle, QStringLiteral("b")}}));
    QVERIFY(remarksOf(*optimal).empty());
}

/// hourly methods, §6: without a sink temperature radiators, 40 − 1.0·T_out, at most 60 °C; on mild days less than 30 °C.
void TestHourlyDesign::heatPumpsFollowTheHeatingCurve()
{
    const auto model = modelOf(smallPark(R"({"plants": [{"id": "hp", "technology": "heatPump", "mw": 2}]})"));
    QVERIFY(model && model->plants.size() == 1);
    int mild = 0;
    for (size_t hour = 0; hour < hoursPerYear; ++hour) {
        const double outside = model->weather.temperature[hour];
        mild += outside > 10 && outside < 12;
        COMPARE_CLOSE(model->plants[0].cop[hour],
                      heatPumpCop(HeatPumpSource::Air, std::min(40 - outside, 60.0), outside, hourlyTables().heatPumps()));
    }
    QVERIFY(mild > 100);
}

QTEST_APPLESS_MAIN(TestHourlyDesign)
#include "tst_hourlydesign.moc"
