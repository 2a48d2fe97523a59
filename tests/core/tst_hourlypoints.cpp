#include "core/hourly/meanday.h"
#include "core/hourly/pv.h"
#include "core/hourly/sunshift.h"
#include "core/hourly/wind.h"
#include "tests/support/hourly.h"
#include "tests/support/parks.h"

#include <QDateTime>

#include <numeric>

using namespace core;
using support::golden;
using support::GoldenRow;
using support::hourlyTables;

namespace {

constexpr double degrees = 57.29577951308232;

void isWithin(double actual, double expected, double tolerance, const QString &what)
{
    QVERIFY2(std::abs(actual - expected) <= tolerance, qPrintable(QStringLiteral("%1: %2 instead of %3, allowed %4")
                                                                      .arg(what)
                                                                      .arg(actual, 0, 'g', 12)
                                                                      .arg(expected, 0, 'g', 12)
                                                                      .arg(tolerance)));
}

SunDirection sunOf(double zenith, double azimuth)
{
    const double flat = std::sin(zenith / degrees);
    return {flat * std::sin(azimuth / degrees), flat * std::cos(azimuth / degrees), std::cos(zenith / degrees)};
}

double daysOf(const QString &utc)
{
    const QDateTime time = QDateTime::fromString(utc, Qt::ISODate);
    return double(QDate(2000, 1, 1).daysTo(time.date())) - 0.5 + QTime(0, 0).msecsTo(time.time()) / 86400e3;
}

} // namespace

/// Points against public implementations (tests/data/hourly/README.md), within the tolerance stated there.
class TestHourlyPoints : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void solarPosition();
    void kilometresBetweenSites();
    void meanDaysKeepTheirSum();
    void meanDaysOfChosenDays();
    void daysCount();
    void aYearOfSunsIsTheSunOfEachHour();
    void sunriseAndSunset();
    void sunsThatStay();
    void erbsSplit();
    void transposition();
    void flatPlane();
    void pvChain();
    void inverterNeverExceedsItsRating();
    void tracker();
    void windPoints();
    void windCurvesAreAsPublished();
    void windOutsideOfTheCurve();
    void shapesHaveTheirLoadFactor_data();
    void shapesHaveTheirLoadFactor();
    void heatingSeasonRunsOverNewYear();
    void stations();
};

void TestHourlyPoints::solarPosition()
{
    double worst[5]{};
    const auto note = [&](int which, double difference) { worst[which] = std::max(worst[which], std::abs(difference)); };
    for (const GoldenRow &row : golden("hourly/solar_position.csv")) {
        const Site site{row["lat_deg"], row["lon_deg"], row["tz_h"], row["elev_m"]};
        const SunPosition sun = sunAt(site, daysOf(row.text("utc_time")));
        note(0, sun.zenith - row["zenith_deg"]);
        if (row["apparent_zenith_deg"] < 88)
            note(1, sun.apparentZenith - row["apparent_zenith_deg"]);
        note(2, std::remainder(sun.azimuth - row["azimuth_deg"], 360) * std::sin(row["zenith_deg"] / degrees));
        note(3, sun.equationOfTime - row["eot_min"]);
        note(4, sun.extraterrestrial - row["extra_dni_w_m2"]);
    }
    qInfo("largest differences: zenith %.4f, apparent %.4f, azimuth %.4f °; %.4f min; %.5f W/m²", worst[0], worst[1], worst[2],
          worst[3], worst[4]);
    QVERIFY(worst[0] <= 0.02);
    QVERIFY(worst[1] <= 0.02);
    QVERIFY(worst[2] <= 0.05);
    QVERIFY(worst[3] <= 0.1);
    QVERIFY(worst[4] <= 0.1);
}

void TestHourlyPoints::daysCount()
{
    for (const int year : {1999, 2000, 2001, 2004, 2023, 2024, 2025, 1950})
        QCOMPARE(daysSince2000(year, 0), double(QDate(2000, 1, 1).daysTo(QDate(year, 1, 1))) - 0.5);
}

void TestHourlyPoints::aYearOfSunsIsTheSunOfEachHour()
{
    for (const Site &site : {Site{39.8, 116.467, 8, 32}, Site{-35, 20, 2, 1500}, Site{65, 25, 5.75, 0}})
        for (const double offset : {0.5, -1.0, 1.25}) {
            const SunYear year = sunYear(site, offset);
            for (size_t hour = 0; hour < hoursPerYear; hour += 7) {
                const SunPosition sun = sunAt(site, daysSince2000(2023, double(hour) + 1 - offset - site.zone));
                const SunDirection at = sunOf(sun.apparentZenith, sun.azimuth);
                isWithin(year.cosZenith[hour], std::cos(sun.zenith / degrees), 3e-6, "zenith");
                isWithin(year.up[hour], at.up, 3e-6, "up");
                isWithin(year.east[hour], at.east, 3e-6, "east");
                isWithin(year.north[hour], at.north, 3e-6, "north");
                isWithin(year.extraterrestrial[hour], sun.extraterrestrial, 1e-9, "extraterrestrial");
            }
        }
}

void TestHourlyPoints::sunriseAndSunset()
{
    for (const GoldenRow &row : golden("hourly/sunrise_sunset.csv")) {
        const Site site{row["lat_deg"], row["lon_deg"], row["tz_h"], 0};
        const auto date = QDate::fromString(row.text("date"), Qt::ISODate);
        const SunTimes times = sunTimes(site, size_t(date.dayOfYear() - 1));
        QVERIFY(times.rise && times.set);
        isWithin(*times.rise, row["sunrise_local_h"], 0.04, row.text("place") + row.text("date"));
        isWithin(*times.set, row["sunset_local_h"], 0.04, row.text("place") + row.text("date"));
        isWithin(times.noon, row["transit_local_h"], 0.04, row.text("place") + row.text("date"));
    }
}

void TestHourlyPoints::sunsThatStay()
{
    QVERIFY(!sunTimes({75, 20, 1, 0}, 170).rise); // midsummer in the north: up all day
    QVERIFY(!sunTimes({75, 20, 1, 0}, 354).set);  // midwinter: down all day
}

void TestHourlyPoints::erbsSplit()
{
    for (const GoldenRow &row : golden("hourly/erbs.csv")) {
        const IrradianceSplit split = erbs(row["ghi_w_m2"], std::cos(row["zenith_deg"] / degrees), row["extra_dni_w_m2"]);
        isWithin(split.clearness, row["kt"], 1e-4, "kt");
        isWithin(split.diffuse, row["dhi_w_m2"], 0.01, "DHI");
        isWithin(split.direct, row["dni_w_m2"], 0.01, "DNI");
    }
}

void TestHourlyPoints::transposition()
{
    for (const GoldenRow &row : golden("hourly/transposition.csv")) {
        const Plane plane = planeOf(row["tilt_deg"], row["surface_azimuth_deg"]);
        const SunDirection sun = sunOf(row["solar_zenith_deg"], row["solar_azimuth_deg"]);
        const auto on = [&](Transposition model) {
            return onPlane(plane, sun, row["dni_w_m2"], row["ghi_w_m2"], row["dhi_w_m2"], row["extra_dni_w_m2"], row["albedo"],
                           model);
        };
        const PlaneIrradiance hayDavies = on(Transposition::HayDavies), perez = on(Transposition::Perez);
        isWithin(std::acos(hayDavies.cosIncidence) * degrees, row["aoi_deg"], 0.001, "AOI");
        isWithin(hayDavies.beam, row["poa_beam_w_m2"], 0.01, "beam");
        isWithin(hayDavies.sky, row["poa_sky_haydavies_w_m2"], 0.01, "Hay–Davies");
        isWithin(hayDavies.ground, row["poa_ground_w_m2"], 0.01, "ground");
        isWithin(hayDavies.total(), row["poa_global_haydavies_w_m2"], 0.01, "plane");
        isWithin(perez.sky, row["poa_sky_perez_w_m2"], 0.5, "Perez");
        isWithin(perez.total(), row["poa_global_perez_w_m2"], 0.5, "plane by Perez");
    }
}

/// Identity: on a flat plane beam and sky are DNI·cos z + DHI, and there is no ground (sun above 1°).
void TestHourlyPoints::flatPlane()
{
    for (double zenith = 0; zenith < 89; zenith += 3.7) {
        const SunDirection sun = sunOf(zenith, 211);
        const PlaneIrradiance on = onPlane(planeOf(0, 180), sun, 700, 600, 210, 1366, 0.2, Transposition::HayDavies);
        isWithin(on.beam + on.sky, 700 * sun.up + 210, 1e-9, "flat");
        QCOMPARE(on.ground, 0.0);
    }
}

void TestHourlyPoints::pvChain()
{
    for (const GoldenRow &row : golden("hourly/pv_chain.csv")) {
        PvSettings settings;
        settings.mount = *hourlyTables().mount(row.text("mount"));
        settings.gamma = row["gamma_per_k"];
        settings.losses = row["dc_losses"];
        settings.dcAc = row["dc_ac_ratio"];
        settings.inverter = row["eta_inv_nom"];
        const double beam = row["poa_beam_w_m2"], diffuse = row["poa_diffuse_w_m2"];
        const double modifier = incidenceModifier(std::cos(row["aoi_deg"] / degrees));
        isWithin(modifier, row["iam_physical"], 2e-6, "IAM");
        const double effective = beam * modifier + diffuse;
        isWithin(effective, row["effective_poa_w_m2"], 0.01, "effective");
        const double temperature = cellTemperature(settings.mount, beam + diffuse, row["temp_air_c"], row["wind_m_s"]);
        isWithin(temperature, row["cell_temp_sapm_c"], 0.001, "cell");
        const double dc = directCurrent(settings, effective, temperature);
        isWithin(dc, row["dc_kw_per_kwp"], 1e-5, "DC");
        isWithin(alternatingCurrent(settings, dc).power, row["ac_kw_per_kwp"], 1e-5, "AC");
    }
}

/// Identity: AC ≤ rated, DC − AC is the inverter's loss and what was clipped, never negative.
void TestHourlyPoints::inverterNeverExceedsItsRating()
{
    PvSettings settings;
    settings.dcAc = 1.2;
    settings.inverter = 0.98;
    for (double dc = 0; dc < 1.6; dc += 0.001) {
        const InverterOutput ac = alternatingCurrent(settings, dc);
        QVERIFY(ac.power >= 0 && ac.power <= 1 / 1.2 && ac.clipped >= 0);
        QVERIFY(dc - ac.power - ac.clipped >= -1e-12);
    }
}

void TestHourlyPoints::tracker()
{
    for (const GoldenRow &row : golden("hourly/tracker.csv")) {
        const SunDirection sun = sunOf(row["solar_zenith_deg"], row["solar_azimuth_deg"]);
        const PvTracker settings{row["max_angle_deg"], row["gcr"], row["backtrack"] == 1};
        const double rotation = trackerRotation(settings, sun);
        isWithin(rotation * degrees, row["rotation_deg"], 0.01, "rotation");
        const double incidence = -std::sin(rotation) * sun.east + std::cos(rotation) * sun.up;
        isWithin(std::acos(incidence) * degrees, row["aoi_deg"], 0.01, "AOI");
        isWithin(std::abs(rotation) * degrees, row["surface_tilt_deg"], 0.01, "tilt");
    }
}

void TestHourlyPoints::windPoints()
{
    for (const GoldenRow &row : golden("hourly/wind_points.csv")) {
        const double v = row["v10_m_s"], hub = row["hub_m"];
        const double speed = v * shearFactor(10, hub, row["shear_alpha"]);
        isWithin(speed, row["v_hub_power_law_m_s"], 1e-4, "power law");
        isWithin(v * logFactor(10, hub, row["roughness_m"]), row["v_hub_log_m_s"], 1e-4, "log law");
        const HubAir air = hubAir(row["temp2m_c"], row["pressure_pa"], hub);
        isWithin(air.temperature, row["temp_hub_k"], 1e-3, "temperature");
        isWithin(air.density, row["density_kg_m3"], 1e-4, "density");
        const WindCurve *curve = hourlyTables().curve(row.text("curve"));
        QVERIFY(curve);
        isWithin(windPower(*curve, speed), row["power_pu_no_density"], 1e-4, "without density");
        isWithin(windPower(*curve, speed, 1.225 / air.density), row["power_pu_density"], 1e-4,
                 QStringLiteral("with density at %1 m/s, %2 kg/m³").arg(speed).arg(air.density));
    }
}

void TestHourlyPoints::windCurvesAreAsPublished()
{
    QCOMPARE(hourlyTables().curveIds().size(), 5);
    for (const QString &id : hourlyTables().curveIds()) {
        const WindCurve &curve = *hourlyTables().curve(id);
        QCOMPARE(curve.cutOut(), 25.0);
        QCOMPARE(windPower(curve, 0), 0.0);
        for (size_t i = 0; i < curve.speed.size(); ++i) {
            COMPARE_CLOSE(windPower(curve, curve.speed[i]), curve.power[i]);
            QVERIFY(curve.power[i] <= 1.005);
        }
    }
}

/// Identity: nothing above the cut-out, and a density of 1.225 kg/m³ changes nothing.
void TestHourlyPoints::windOutsideOfTheCurve()
{
    const WindCurve &curve = *hourlyTables().curve("generic_220");
    for (const double ratio : {0.9, 1.0, 1.3}) {
        QCOMPARE(windPower(curve, 25.01, ratio), 0.0);
        QCOMPARE(windPower(curve, 60, ratio), 0.0);
    }
    QVERIFY(windPower(curve, 25, 0.9) > 0.99); // the cut-out stays where it is
    for (double v = 0; v < 26; v += 0.13)
        QVERIFY(windPower(curve, v, 1.25) <= windPower(curve, v, 1) + 1e-12);
}

void TestHourlyPoints::shapesHaveTheirLoadFactor_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<double>("least");
    QTest::addColumn<double>("most");
    // hourly methods, §6, evidence of each shape
    QTest::newRow("flat") << "flat" << 1.0 << 1.0;
    QTest::newRow("continuous") << "continuous" << 0.85 << 0.88;
    QTest::newRow("three shifts") << "threeShift" << 0.68 << 0.76;
    QTest::newRow("two shifts") << "twoShift" << 0.56 << 0.59;
    QTest::newRow("one shift") << "dayShift" << 0.2 << 0.3;
}

void TestHourlyPoints::shapesHaveTheirLoadFactor()
{
    QFETCH(QString, id);
    QFETCH(double, least);
    QFETCH(double, most);
    const HourlyValues values = hourlyShape(*hourlyTables().shape(id));
    COMPARE_CLOSE(sumOf(values), double(hoursPerYear));
    const double factor = 1 / std::ranges::max(values); // of the mean, which is 1, to the peak
    QVERIFY2(factor >= least - 1e-9 && factor <= most + 1e-9, qPrintable(QString::number(factor)));
}

void TestHourlyPoints::heatingSeasonRunsOverNewYear()
{
    HourlyValues temperature(hoursPerYear, 20);
    for (size_t day = 0; day < 60; ++day)
        std::fill_n(temperature.begin() + std::ptrdiff_t(24 * day), 24, 0.0);
    for (size_t day = 330; day < 365; ++day)
        std::fill_n(temperature.begin() + std::ptrdiff_t(24 * day), 24, 0.0);
    const std::vector<bool> days = heatingDays(temperature, 5);
    QVERIFY(days[0] && days[59] && !days[60] && !days[329] && days[330] && days[364]);
    const BuildingHeat rules{.balance = 18, .season = 5, .hotWater = 0.15};
    HourlyValues heat = buildingHeatShape(temperature, rules);
    COMPARE_CLOSE(sumOf(heat), 1.0);
    // Outside of the season there is hot water only: 15 % of the year, flat.
    COMPARE_CLOSE(heat[24 * 100], 0.15 / double(hoursPerYear));
    heat = buildingHeatShape(HourlyValues(hoursPerYear, 25), rules);
    COMPARE_CLOSE(heat[5000], 1 / double(hoursPerYear));
}

void TestHourlyPoints::stations()
{
    QCOMPARE(hourlyTables().stations().size(), size_t(61));
    QCOMPARE(hourlyTables().nearestStation(39.9, 116.4).id, QStringLiteral("54511"));
    QVERIFY(!hourlyTables().nearestStation(39.9, 116.4).isTemperatureEstimated);
    QCOMPARE(hourlyTables().stationOf(QStringLiteral("北京市"), {})->id, QStringLiteral("54511"));
    QVERIFY(!hourlyTables().stationOf(QStringLiteral("x"), QStringLiteral("y")));
    for (const ClimateStation &station : hourlyTables().stations())
        QVERIFY(station.wind[0] > 0 && station.global[6] > 0);
}

/// A degree along a meridian is the 360th part of the way around, and so is one along the equator; at 60° it is half of that.
void TestHourlyPoints::kilometresBetweenSites()
{
    const double degree = 2 * std::numbers::pi * 6371 / 360;
    const auto away = [](Site one, Site other) { return kilometresBetween(one, other); };
    COMPARE_CLOSE(away({39, 116}, {40, 116}), degree);
    COMPARE_CLOSE(away({0, 179.5}, {0, -179.5}), degree);
    COMPARE_CLOSE(away({-90, 0}, {90, 120}), 180 * degree);
    QCOMPARE(away({31.2, 121.5}, {31.2, 121.5}), 0.0);
    QVERIFY(std::abs(away({60, 10}, {60, 11}) - degree / 2) < 0.01 * degree);
}

/// The sun's day is drawn over the file's: the same energy, the peak at noon of the site's sun.
void TestHourlyPoints::meanDaysKeepTheirSum()
{
    HourlyValues values(hoursPerYear);
    for (size_t hour = 0; hour < values.size(); ++hour)
        values[hour] = double(hour % 24);
    const std::vector<double> day = meanDay(values);
    QCOMPARE(day.size(), size_t(24));
    for (size_t hour = 0; hour < 24; ++hour)
        COMPARE_CLOSE(day[hour], double(hour));
    const Site onItsMeridian{.latitude = 30, .longitude = 120, .zone = 8};
    const std::vector<double> sun = sunDay(onItsMeridian, 0.5, 5000);
    COMPARE_CLOSE(std::accumulate(sun.begin(), sun.end(), 0.0), 5000.0);
    const auto peak = std::ranges::max_element(sun) - sun.begin();
    QVERIFY(peak == 11 || peak == 12);
    QCOMPARE(sun[0], 0.0);
}

/// A year that begins on a Thursday has 261 days from Monday to Friday; the choices part the year and keep its sum.
void TestHourlyPoints::meanDaysOfChosenDays()
{
    HourlyValues number(hoursPerYear);
    for (size_t hour = 0; hour < hoursPerYear; ++hour)
        number[hour] = double(hour / 24); // of the day
    Calendar calendar{.firstWeekday = 3, .days = {}};
    const auto count = [&calendar](DayChoice choice) {
        int days = 0;
        for (size_t day = 0; day < daysPerYear; ++day)
            days += isChosen(choice, day, calendar);
        return days;
    };
    QCOMPARE(count(DayChoice::All), 365);
    QCOMPARE(count(DayChoice::Workdays), 261);
    QCOMPARE(count(DayChoice::DaysOff), 104);
    QCOMPARE(count(daysOfMonthChoice(1)), 28);
    COMPARE_CLOSE(meanDay(number, daysOfMonthChoice(0))[12], 15.0); // the mean of 0…30
    COMPARE_CLOSE(meanDay(number, DayChoice::Workdays, calendar)[0] * 261 + meanDay(number, DayChoice::DaysOff, calendar)[0] * 104,
                  364. * 365 / 2);
    calendar.days[0] = Calendar::Day::Holiday; // a Thursday that is off, and a Saturday that is worked
    calendar.days[2] = Calendar::Day::Workday;
    QVERIFY(isChosen(DayChoice::DaysOff, 0, calendar) && isChosen(DayChoice::Workdays, 2, calendar));
    QCOMPARE(count(DayChoice::Workdays), 261);
}

QTEST_APPLESS_MAIN(TestHourlyPoints)
#include "tst_hourlypoints.moc"
