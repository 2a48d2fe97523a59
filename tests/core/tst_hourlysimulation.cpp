#include "core/accounting/accounting.h"
#include "core/exchange/designfile.h"
#include "core/exchange/designyears.h"
#include "core/exchange/hourlyfigures.h"
#include "core/hourly/carrierbus.h"
#include "core/hourly/matching.h"
#include "core/hourly/randomstream.h"
#include "core/hourly/synthetic.h"
#include "tests/support/hourlypark.h"

#include <QTemporaryDir>

#include <map>

using namespace core;
using support::hourlyTables, support::modelOf, support::smallPark, support::wholeDesign;

namespace {

MonthlyClimate climateOf(const ClimateStation &station)
{
    return {station.name, station.site, station.global, station.temperature, station.wind, station.windHeight};
}

} // namespace

/// Synthetic years, models of cases, and whole simulated years.
class TestHourlySimulation : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void syntheticMonthsAreExact();
    void seedsAndStreams();
    void impossibleMonthIsRefused();
    void syntheticDaysLookLikeDays();
    void loadsSumToTheAccounting();
    void usesOfAShapeAreOneLoad();
    void seriesOfEveryStep();
    void leapSeries();
    void wrongSeries_data();
    void wrongSeries();
    void outsideOfTheLimits_data();
    void outsideOfTheLimits();
    void fractionsOfMonthsAreSaid();
    void roundedSeedsAreRefused();
    void seedsOfAllSizesDiffer();
    void irradiancesAsSeries();
    void energyOfZeroStays();
    void loadsShareWhatNoneNames();
    void nothingFlowsAndAllHolds();
    void islandsPayNoNetwork();
    void generationRowsMakeTheirEnergy();
    void capacitiesScale();
    void identitiesOnRandomPlants();
    void sameBits();
    void everyPartOfADesign();
    void roofs();
    void nothingIsBelowZero();
    void schemesJudgeTheSimulatedYear();
    void nobodySimulatesWithoutNeed();
    void keptYearsAreThoseOfTheirInputs();
    void matchedHourByHour();
    void busesBalance();
    void piecesAddUp();
    void greenPowerIsTracedByUser();
    void hoursAsAWorkbook();
};

/// What comes to a bus less what leaves it is the load, each hour, for every carrier. Source: hourly methods, §8.1.
void TestHourlySimulation::busesBalance()
{
    const HourlyModel model = *modelOf(smallPark(wholeDesign));
    const HourlyResult result = simulate(model);
    const std::vector<LoadCarrier> carriers = carriersOf(result);
    QCOMPARE(carriers.size(), size_t(4)); // heat of the uses, cold and hydrogen of the design
    for (const LoadCarrier carrier : carriers) {
        const CarrierBus bus = carrierBus(model, result, carrier);
        QVERIFY(!bus.flows.empty());
        QCOMPARE(bus.level.empty(), carrier == LoadCarrier::Cooling);
        for (size_t hour = 0; hour < hoursPerYear; ++hour) {
            double balance = -bus.load[hour];
            for (const BusFlow &flow : bus.flows)
                balance += leavesBus(flow.part) ? -flow.values[hour] : flow.values[hour];
            QVERIFY2(std::abs(balance) <= 1e-6, qPrintable(QString::number(balance)));
        }
    }
    const CarrierBus heat = carrierBus(model, result, LoadCarrier::Heat);
    for (const BusPart part : {BusPart::Chp, BusPart::HeatPump})
        QCOMPARE(std::ranges::count(heat.flows, part, &BusFlow::part), 1);
    QCOMPARE(std::ranges::count(heat.flows, BusPart::ElectricBoiler, &BusFlow::part), 0); // the park has none
    QCOMPARE(carriersOf(HourlyResult()).size(), size_t(1));
}

/// Each megawatt once: the pieces are never negative and add up to what comes to the bus.
void TestHourlySimulation::piecesAddUp()
{
    const HourlyModel model = *modelOf(smallPark(wholeDesign));
    const HourlyResult result = simulate(model);
    QVERIFY(result.charged > 0 && result.sums.exported > 0);
    for (const LoadCarrier carrier : carriersOf(result)) {
        const CarrierBus bus = carrierBus(model, result, carrier);
        const std::vector<BusFlow> pieces = piecesOf(bus);
        QCOMPARE(pieces.size(), bus.flows.size());
        for (size_t hour = 0; hour < hoursPerYear; ++hour) {
            double comes = 0, drawn = 0;
            for (size_t i = 0; i < pieces.size(); ++i) {
                QVERIFY(pieces[i].values[hour] >= -1e-9);
                comes += leavesBus(bus.flows[i].part) ? 0 : bus.flows[i].values[hour];
                drawn += pieces[i].values[hour];
            }
            QVERIFY2(std::abs(comes - drawn) <= 1e-6, qPrintable(QString::number(hour)));
        }
    }
}

/// The hours of the users sum to their years; where all power of an hour is green, all that each uses is. Flexible loads have the
/// hours to which they moved.
void TestHourlySimulation::greenPowerIsTracedByUser()
{
    const HourlyModel model = *modelOf(smallPark(wholeDesign));
    const HourlyResult result = simulate(model);
    HourlyValues used(hoursPerYear), green(hoursPerYear);
    for (const LoadUser &user : model.users) {
        if (model.loads[user.load].carrier != LoadCarrier::Electricity)
            continue;
        const UserHours hours = userHours(model, result, user);
        COMPARE_CLOSE(sumOf(hours.power), userYear(result, user).energy);
        COMPARE_CLOSE(sumOf(hours.directGreen), userYear(result, user).directGreen);
        for (size_t hour = 0; hour < hoursPerYear; ++hour) {
            QVERIFY(hours.directGreen[hour] <= hours.power[hour] * (1 + 1e-9));
            used[hour] += hours.power[hour];
            green[hour] += hours.directGreen[hour];
        }
    }
    for (size_t hour = 0; hour < hoursPerYear; ++hour) { // heat pumps, chillers and electrolysers use the rest
        QVERIFY(used[hour] <= result.load[hour] * (1 + 1e-9));
        QVERIFY(green[hour] <= result.directGreen[hour] + 1e-9);
    }
}

/// The workbook has the columns of the CSV in their order, then two for each user.
void TestHourlySimulation::hoursAsAWorkbook()
{
    const HourlyModel model = *modelOf(smallPark(wholeDesign));
    const HourlyResult result = simulate(model);
    const OutBook book = hourlyBook(model, result);
    QCOMPARE(book.sheets.size(), size_t(2));
    QStringList heads;
    for (const Value &head : book.sheets[0].rows[0])
        heads << std::get<QString>(head);
    const QByteArray csv = hourlyCsv(model, result);
    QCOMPARE(heads.join(u',').toUtf8(), csv.left(csv.indexOf('\n')));
    QCOMPARE(book.sheets[0].rows.size(), hoursPerYear + 1);
    QCOMPARE(std::get<double>(book.sheets[0].rows[4001][1]), result.load[4000]);
    const auto users = size_t(std::ranges::count_if(
        model.users, [&](const LoadUser &user) { return model.loads[user.load].carrier == LoadCarrier::Electricity; }));
    QCOMPARE(book.sheets[1].rows[0].size(), 1 + 2 * users);
    const QTemporaryDir folder;
    const QString name = folder.filePath("hours.xlsx");
    QVERIFY(writeHours(model, result, name));
    QVERIFY(support::bytesOf(name).startsWith("PK\3\4")); // a workbook is a zip archive
    QVERIFY(writeHours(model, result, folder.filePath("hours.csv")));
    QVERIFY(support::bytesOf(folder.filePath("hours.csv")) == csv);
}

/// 650号, 688号 and 1192号 are judged by the simulated year of a design; every other scheme as without it.
void TestHourlySimulation::schemesJudgeTheSimulatedYear()
{
    const Park park = smallPark(wholeDesign);
    int asked = 0;
    const HourlyRatios hourly = [&, make = ratiosOfDesigns(support::library(), QStringLiteral(":/reference"),
                                                           [] { return QString(); })](const Park &of, qsizetype index) {
        ++asked;
        return make(of, index);
    };
    const auto with = core::evaluate(park, support::library(), support::schemes(), support::currentYear, hourly);
    const auto without = core::evaluate(park, support::library(), support::schemes(), support::currentYear);
    QVERIFY(with.cases[0].hasResults && !without.cases[0].hourly);
    QCOMPARE(asked, 1);
    const SupplyRatios expected = simulate(*modelOf(park)).ratios;
    QVERIFY(expected.selfUseOfLoadDelivered && *expected.selfUseOfLoadDelivered > 0);
    int judged = 0;
    for (size_t s = 0; s < support::schemes().size(); ++s) {
        const Scheme &scheme = support::schemes()[s];
        for (size_t i = 0; i < scheme.items.size(); ++i) {
            const int metric = scheme.items[i].measured.metric;
            const auto value = with.cases[0].schemes[s].items[i].value, before = without.cases[0].schemes[s].items[i].value;
            const std::string_view key = metric < 0 ? std::string_view() : allMetrics()[size_t(metric)].key;
            const auto of = key == "selfUseOfGeneration"    ? expected.selfUseOfGenerationGeneration
                            : key == "selfUseOfConsumption" ? expected.selfUseOfLoadDelivered
                            : key == "exportOfGeneration"   ? expected.exportOfGeneration
                                                            : before;
            QCOMPARE(value, of);
            judged += key == "selfUseOfConsumption" && value != before;
        }
    }
    QCOMPARE(judged, 3);
}

void TestHourlySimulation::nobodySimulatesWithoutNeed()
{
    const HourlyRatios hourly = [](const Park &, qsizetype) -> std::optional<SupplyRatios> {
        QTest::qFail("simulated without need", __FILE__, __LINE__);
        return {};
    };
    core::evaluate(smallPark(), support::library(), support::schemes(), support::currentYear, hourly); // no design
    const std::vector<Scheme> firstOnly(support::schemes().begin(), support::schemes().begin() + 1);
    QCOMPARE(firstOnly[0].id, QString(defaultScheme));
    core::evaluate(smallPark(wholeDesign), support::library(), firstOnly, support::currentYear, hourly);
}

/// Whatever is edited: the year that was kept is that of the park as it is, to the bit.
void TestHourlySimulation::keptYearsAreThoseOfTheirInputs()
{
    Park park = smallPark(wholeDesign);
    park.cases.append(park.cases[0]);
    park.cases[1].design.plants.clear(); // its rows make them
    Case &first = park.cases[0], &second = park.cases[1];
    DesignYears years(QStringLiteral(":/reference"));
    const auto same = [&] {
        for (qsizetype i = 0; i < park.cases.size(); ++i) {
            const SupplyRatios expected = simulate(*modelOf(park, i)).ratios;
            for (int again = 0; again < 2; ++again) { // simulated, then kept
                const auto kept = years.ratios(park, i, support::library(), QString());
                if (!kept || kept->selfUseOfLoadDelivered != expected.selfUseOfLoadDelivered ||
                    kept->exportOfGeneration != expected.exportOfGeneration ||
                    kept->unusedGeneration != expected.unusedGeneration)
                    return false;
            }
            const DesignYears::Year *year = years.year(park, i, support::library(), QString());
            if (!year || year->result.ratios.selfUseOfLoadDelivered != expected.selfUseOfLoadDelivered)
                return false;
        }
        return true;
    };
    QVERIFY(same());
    const std::function<void()> edits[]{
        [&] { first.name = QStringLiteral("another name"); },
        [&] { first.production.electricityUse[0].energy.value *= 2; },
        [&] { first.buildings.buildings[0].floorArea.value *= 3; },
        [&] { first.design.plants[0].capacity.value += 7; },
        [&] { first.design.storage[0].energy.value += 5; },
        [&] { first.design.grid.exportLimit.value += 1; },
        [&] { first.design.weather.emplace().seed = 7; },
        [&] { park.profile.latitude = Degrees{30}; },
        [&] { second.energySupply.generation.append(Generation{}), second.energySupply.generation.back().id = "G"; },
        [&] { second.energySupply.generation.back().energy.value = 9000; },
        [&] { first.transport.fleets.clear(); },
        [&] { park.cases.removeFirst(); },
    };
    for (const auto &edit : edits) {
        edit();
        QVERIFY2(same(), qPrintable(QString::number(&edit - edits)));
    }
    park.cases[0].design.plants.append(Plant{}); // no year is kept where none can be made
    park.cases[0].design.plants.back().technology = PlantTechnology::Series;
    QVERIFY(!years.ratios(park, 0, support::library(), QString()));
    QVERIFY(!years.year(park, 0, support::library(), QString()));
}

/// Only clean plants and no store: what is matched is what is not bought. Source: rules/evaluation-schemes.md, §6.7.
void TestHourlySimulation::matchedHourByHour()
{
    const Park park = smallPark(R"({"plants": [{"id": "pv", "technology": "pv", "mw": 30},
                                               {"id": "wind", "technology": "wind", "mw": 20, "meanMs": 6.5}]})");
    const HourlyModel model = *modelOf(park);
    const HourlyResult result = simulate(model);
    const HourlyMatching matching = matchYear(model, result);
    COMPARE_CLOSE(matching.matched, result.sums.load - result.sums.imported);
    COMPARE_CLOSE(matching.bought, result.sums.imported);
    COMPARE_CLOSE(matching.generation, result.sums.available);
    QVERIFY(matching.contracted && *matching.contracted > 0.2 && *matching.contracted < *matching.annual);
    COMPARE_CLOSE(*matching.contracted, *result.ratios.selfUseOfLoadDelivered);
    QVERIFY(matching.gridShare && *matching.gridShare > 0.3 && *matching.gridShare < 0.6); // China since 2020
    COMPARE_CLOSE(*matching.total, *matching.contracted + (1 - *matching.contracted) * *matching.gridShare);
    // with gas and a battery: gas matches nothing, and nothing is counted twice
    const HourlyModel whole = *modelOf(smallPark(wholeDesign));
    const HourlyResult of = simulate(whole);
    const HourlyMatching mixed = matchYear(whole, of);
    COMPARE_CLOSE(mixed.matched + mixed.imported, of.sums.load);
    COMPARE_CLOSE(mixed.matched + mixed.excess, mixed.generation + of.discharged - of.charged);
    QVERIFY(mixed.generation < of.sums.available - 1); // CHP
    QVERIFY(mixed.bought <= mixed.imported && mixed.bought <= of.sums.imported);
    QVERIFY(std::abs(*carbonFreeShare(0.5366, 0.8325) - 0.35544) < 5e-6);
    QCOMPARE(*carbonFreeShare(0.9, 0.8325), 0.0);
    QVERIFY(!carbonFreeShare({}, 0.8325));
}

void TestHourlySimulation::syntheticMonthsAreExact()
{
    for (const ClimateStation &station : hourlyTables().stations()) {
        const auto weather = syntheticYear(climateOf(station), 1);
        QVERIFY2(weather, qPrintable(station.name));
        const WeatherSums sums = sumsOf(*weather);
        for (size_t month = 0; month < 12; ++month) {
            const double target = station.global[month] * double(daysOfMonth[month]);
            QVERIFY(std::abs(sums.globalOfMonth[month] / target - 1) < 1e-12);
            QVERIFY(std::abs(sums.temperatureOfMonth[month] - station.temperature[month]) < 1e-9);
            QVERIFY(std::abs(sums.windOfMonth[month] / station.wind[month] - 1) < 1e-12);
        }
        QCOMPARE(weather->origin, WeatherOrigin::Synthetic);
        QVERIFY(*std::ranges::min_element(weather->global) >= 0);
        QVERIFY(*std::ranges::max_element(weather->global) < 1200);
    }
}

void TestHourlySimulation::seedsAndStreams()
{
    MonthlyClimate climate = climateOf(*hourlyTables().station("54511"));
    const WeatherYear one = *syntheticYear(climate, 7), again = *syntheticYear(climate, 7), other = *syntheticYear(climate, 8);
    QVERIFY(one.global == again.global && one.temperature == again.temperature && one.wind == again.wind);
    QVERIFY(one.global != other.global && one.temperature != other.temperature && one.wind != other.wind);
    climate.wind[3] += 1; // wind does not move the sun
    const WeatherYear windier = *syntheticYear(climate, 7);
    QVERIFY(one.global == windier.global && one.temperature == windier.temperature && one.wind != windier.wind);
}

void TestHourlySimulation::impossibleMonthIsRefused()
{
    MonthlyClimate climate = climateOf(*hourlyTables().station("54511"));
    climate.global[11] = 9; // more than the sun gives above the air
    const auto weather = syntheticYear(climate, 1);
    QVERIFY(!weather);
    QCOMPARE(weather.error().code, ErrorCode::NumberOutOfRange);
    QCOMPARE(weather.error().place, QStringLiteral("m12"));
}

void TestHourlySimulation::syntheticDaysLookLikeDays()
{
    const WeatherYear weather = *syntheticYear(climateOf(*hourlyTables().station("54511")), 1);
    const WeatherSums sums = sumsOf(weather);
    const SunYear sun = sunYear(weather.site, 0.5);
    for (size_t hour = 0; hour < hoursPerYear; ++hour)
        QVERIFY(sun.cosZenith[hour] > 0 || weather.global[hour] == 0);
    QVERIFY(std::abs(sums.globalCentroid - 12.2) < 0.2); // solar noon of Beijing
    QVERIFY(sums.warmestHour >= 13 && sums.warmestHour <= 17);
    // hourly methods, §7: within −1.4 to +0.4 % of a file's PV with the same months; here: the sky closes
    const SunShift shift = detectSunShift(weather);
    QCOMPARE(shift.offset, 0.5);
    QVERIFY(shift.closure < 2);
}

void TestHourlySimulation::loadsSumToTheAccounting()
{
    for (const Park &park : {smallPark(), support::coastalPark()})
        for (qsizetype i = 0; i < park.cases.size(); ++i) {
            std::vector<Finding> findings;
            const Account account = core::account(park, i, support::library(), findings);
            double electricity = 0, heat = 0;
            for (const System system : allSystems) {
                electricity += account.flows.electricityUse[size_t(system)].value;
                heat += account.flows.heatUse[size_t(system)].value;
            }
            Park plain = park;
            plain.cases[i].design = {};
            const auto model = modelOf(plain, i);
            QVERIFY(model);
            double power = 0, warmth = 0;
            for (const LoadProfile &load : model->loads)
                (load.carrier == LoadCarrier::Electricity ? power : warmth) += sumOf(load.power);
            COMPARE_CLOSE(power, electricity);
            COMPARE_CLOSE(warmth * 3.6, heat);
        }
}

/// The year is that of a load for each use, and each use has its part of it: use, peak, and green power hour by hour.
void TestHourlySimulation::usesOfAShapeAreOneLoad()
{
    Park park = smallPark(R"({"plants": [{"id": "pv", "technology": "pv", "mw": 30}], "grid": {"exportMw": 5},
                              "storage": [{"id": "b", "carrier": "electricity", "mwh": 40, "mw": 10}]})");
    QList<ProcessElectricity> &rows = park.cases[0].production.electricityUse;
    for (int i = 0; i < 6; ++i) {
        ProcessElectricity row = rows[i % 2];
        row.id = QStringLiteral("X%1").arg(i);
        row.energy.value /= 3 + i;
        rows.append(row);
    }
    const HourlyModel model = *modelOf(park);
    const std::vector<AnnualUse> uses = annualUses(park.cases[0]);
    QCOMPARE(model.users.size(), uses.size());
    QVERIFY(model.loads.size() + 6 <= uses.size());
    std::map<std::pair<LoadCarrier, QString>, double> together;
    for (const AnnualUse &use : uses)
        together[{use.carrier, use.shape}] += use.energy;
    HourlyModel apart = model;
    apart.loads.clear();
    apart.users.clear();
    for (size_t i = 0; i < uses.size(); ++i) {
        LoadProfile own = model.loads[model.users[i].load];
        QCOMPARE(model.users[i].id, uses[i].id);
        QVERIFY(own.carrier == uses[i].carrier && own.shape == uses[i].shape);
        own.id = uses[i].id;
        for (double &power : own.power)
            power *= uses[i].energy / together[{own.carrier, own.shape}];
        apart.loads.push_back(own);
        apart.users.push_back({own.id, i});
    }
    const HourlyResult one = simulate(model), other = simulate(apart);
    const auto isSame = [](double a, double b) {
        return std::abs(a - b) <= 1e-12 * std::max({1.0, std::abs(a), std::abs(b)});
    };
    for (const auto of : {&SupplySums::load, &SupplySums::imported, &SupplySums::exported, &SupplySums::curtailed})
        QVERIFY(isSame(one.sums.*of, other.sums.*of));
    for (size_t hour = 0; hour < hoursPerYear; ++hour)
        QVERIFY(isSame(one.grid.imported[hour], other.grid.imported[hour]) && isSame(one.heatLoad[hour], other.heatLoad[hour]));
    double green = 0;
    for (size_t i = 0; i < uses.size(); ++i) {
        const LoadYear year = userYear(one, model.users[i]);
        QVERIFY(isSame(year.energy, uses[i].energy));
        for (const auto of : {&LoadYear::energy, &LoadYear::peak, &LoadYear::directGreen})
            QVERIFY2(isSame(year.*of, other.loads[i].*of), qPrintable(uses[i].id));
        const UserHours part = userHours(model, one, model.users[i]), whole = userHours(apart, other, apart.users[i]);
        for (size_t hour = 0; hour < hoursPerYear; ++hour)
            QVERIFY(isSame(part.power[hour], whole.power[hour]) && isSame(part.directGreen[hour], whole.directGreen[hour]));
        green += year.directGreen;
    }
    QVERIFY(green > 0);
    COMPARE_CLOSE(green, sumOf(one.directGreen)); // nothing but these uses electricity here
    FigureTree figures;
    writeSimulation(figures, model, one, {});
    for (const AnnualUse &use : uses) // lists are by row
        QVERIFY2(figures.toJson().contains('"' + use.id.toUtf8() + '"'), qPrintable(use.id));
}

void TestHourlySimulation::seriesOfEveryStep()
{
    for (const int step : {15, 30, 60}) {
        HourlySeries series;
        series.id = "s";
        series.step = Minutes{double(step)};
        for (int i = 0; i < 8760 * 60 / step; ++i)
            series.values.append(double(i * step / 60)); // the hour's number
        const auto power = hourlyOf(series);
        QVERIFY(power && power->size() == hoursPerYear);
        QCOMPARE((*power)[100], 100.0); // a mean
        series.unit = SeriesUnit::Energy;
        QCOMPARE((*hourlyOf(series))[100], 100.0 * 60 / step); // a sum
    }
}

void TestHourlySimulation::leapSeries()
{
    HourlySeries series;
    for (int hour = 0; hour < 8784; ++hour)
        series.values.append(hour);
    const auto hourly = hourlyOf(series);
    QVERIFY(hourly);
    QCOMPARE((*hourly)[1415], 1415.0);
    QCOMPARE((*hourly)[1416], 1440.0); // 29 February is not there
    QCOMPARE(hourly->back(), 8783.0);
}

void TestHourlySimulation::wrongSeries_data()
{
    QTest::addColumn<QByteArray>("design");
    QTest::addColumn<int>("code");
    const auto row = [](const char *name, const QByteArray &design, ErrorCode code) {
        QTest::newRow(name) << QByteArray("{" + design + "}") << int(code);
    };
    row("unknown series", R"("loads": [{"id": "a", "carrier": "electricity", "series": "x"}])", ErrorCode::SeriesUnknown);
    row("too short", R"("series": [{"id": "s", "unit": "MW", "stepMinutes": 60, "values": [1, 2]}],
        "loads": [{"id": "a", "carrier": "electricity", "series": "s"}])",
        ErrorCode::SeriesLength);
    row("price as load", R"("series": [{"id": "s", "unit": "yuan/kWh", "stepMinutes": 60, "values": [1]}],
        "loads": [{"id": "a", "carrier": "electricity", "series": "s"}])",
        ErrorCode::SeriesUnit);
    row("unknown shape", R"("loads": [{"id": "a", "carrier": "electricity", "mwh": 5, "shape": "x"}])", ErrorCode::ShapeUnknown);
    row("unknown curve", R"("plants": [{"id": "a", "technology": "wind", "mw": 5, "curve": "x"}])", ErrorCode::CurveUnknown);
    row("unknown mount", R"("plants": [{"id": "a", "technology": "pv", "mw": 5, "mount": "x"}])", ErrorCode::MountUnknown);
    row("unknown station", R"("weather": {"kind": "synthetic", "station": "x"})", ErrorCode::StationUnknown);
    row("file not read", R"("weather": {"kind": "epw", "file": "x.epw"})", ErrorCode::NoWeather);
    row("hot heat pump", R"("plants": [{"id": "a", "technology": "heatPump", "mw": 5, "sinkC": 170}])",
        ErrorCode::NumberOutOfRange);
    row("low hub", R"("plants": [{"id": "a", "technology": "wind", "mw": 5, "hubM": 1}])", ErrorCode::NumberOutOfRange);
}

void TestHourlySimulation::wrongSeries()
{
    QFETCH(QByteArray, design);
    QFETCH(int, code);
    const auto model = modelOf(smallPark(design));
    QVERIFY(!model);
    QCOMPARE(int(model.error().code), code);
}

void TestHourlySimulation::outsideOfTheLimits_data()
{
    QTest::addColumn<QByteArray>("design");
    QTest::addColumn<QString>("place");
    QTest::addColumn<QString>("subject");
    const auto row = [](const char *name, const QByteArray &design, const char *place, const char *subject) {
        QTest::newRow(name) << QByteArray("{" + design + "}") << QString::fromLatin1(place) << QString::fromLatin1(subject);
    };
    const auto store = [](const QByteArray &members) {
        return R"("storage": [{"id": "b", "carrier": "electricity", "mwh": 4, "mw": 1, )" + members + "}]";
    };
    const auto plant = [](const QByteArray &members) {
        return R"("plants": [{"id": "p", "technology": "pv", )" + members + "}]";
    };
    const auto band = [](const QByteArray &months, const QByteArray &hours, const QByteArray &more = {}) {
        return R"("tariff": {"bands": [{"months": [)" + months + R"(], "hours": ")" + hours + '"' + more + "}]}";
    };
    const QByteArray day(24, 'F');
    row("efficiency above 1", store(R"("chargeEfficiency": 1.2)"), "design/storage/b/chargeEfficiency", "1.2");
    row("efficiency of 0", store(R"("dischargeEfficiency": 0)"), "design/storage/b/dischargeEfficiency", "0");
    row("least charge above the greatest", store(R"("socMin": 0.9, "socMax": 0.2)"), "design/storage/b/socMax", "0.2");
    row("negative capacity", plant(R"("mw": -5)"), "design/plants/p/mw", "-5");
    row("losses above 1", plant(R"("mw": 5, "losses": 2)"), "design/plants/p/losses", "2");
    row("negative losses", plant(R"("mw": 5, "losses": -0.5)"), "design/plants/p/losses", "-0.5");
    row("impossible inverter", plant(R"("mw": 5, "dcAc": 5)"), "design/plants/p/dcAc", "5");
    row("23 letters", band("1", day.chopped(1)), "design/tariff/bands/1/hours", "FFFFFFFFFFFFFFFFFFFFFFF");
    row("unknown letter", band("1", day.chopped(1) + 'X'), "design/tariff/bands/1/hours", "FFFFFFFFFFFFFFFFFFFFFFFX");
    row("month 13", band("1, 13", day), "design/tariff/bands/1/months", "13");
    row("half a month", band("1.5", day), "design/tariff/bands/1/months", "1.5");
    row("weekday 8", band("1", day, R"(, "weekdays": [1, 8])"), "design/tariff/bands/1/weekdays", "8");
    row("negative series", R"("series": [{"id": "s", "unit": "perUnit", "stepMinutes": 60, "values": [0, -0.25]}])",
        "design/series/s/values", "-0.25");
    row("two plants of one id",
        R"("plants": [{"id": "p", "technology": "pv", "mw": 1}, {"id": "p", "technology": "wind", "mw": 1}])", "design/plants/p",
        "");
    row("negative seed", R"("weather": {"kind": "synthetic", "seed": -1})", "design/weather/seed", "-1");
    row("sun a day away", R"("weather": {"kind": "synthetic", "sunOffsetH": 99})", "design/weather/sunOffsetH", "99");
    row("load beyond measure", R"("loads": [{"id": "a", "carrier": "electricity", "mwh": 1e300}])", "design/loads/a/mwh",
        "1e+300");
    row("plant beyond measure", plant(R"("mw": 1e308)"), "design/plants/p/mw", "1e+308");
    row("price beyond measure", R"("tariff": {"prices": {"P": 1e308, "F": 0.6, "V": 0.3}})", "design/tariff/prices/P", "1e+308");
    row("series beyond measure", R"("series": [{"id": "s", "unit": "MW", "stepMinutes": 60, "values": [1, 1e300]}])",
        "design/series/s/values", "1e+300");
    row("step of seven minutes", R"("series": [{"id": "s", "unit": "MW", "stepMinutes": 7, "values": [1]}])",
        "design/series/s/stepMinutes", "7");
    row("seed with decimals", R"("weather": {"kind": "synthetic", "seed": 1.5})", "design/weather/seed", "1.5");
}

/// What no year can be run with is refused and found, with its place, and not made to fit.
void TestHourlySimulation::outsideOfTheLimits()
{
    QFETCH(QByteArray, design);
    QFETCH(QString, place);
    QFETCH(QString, subject);
    const Park park = smallPark(design);
    const auto model = modelOf(park);
    QVERIFY(!model);
    QCOMPARE(model.error().place, place);
    QCOMPARE(model.error().subject, subject);
    const QStringList found = support::findings(park);
    const QString path = "cases/C1/" + place;
    const char *field = place.startsWith("design/weather")         ? "/weather"
                        : place.startsWith("design/tariff/prices") ? "/tariff"
                                                                   : "/";
    QVERIFY2(found.contains(path + " duplicateId") || found.contains(path.left(path.lastIndexOf(field)) + " designOutOfRange"),
             qPrintable(found.join('\n')));
}

/// Of a month that lies within 1 to 12 the answer says that it is not whole.
void TestHourlySimulation::fractionsOfMonthsAreSaid()
{
    const auto codeOf = [](const char *month) {
        return modelOf(smallPark(QByteArray(R"({"tariff": {"bands": [{"months": [)") + month + R"(], "hours": ")" +
                                 QByteArray(24, 'F') + R"("}]}})"))
            .error()
            .code;
    };
    QCOMPARE(codeOf("1.5"), ErrorCode::ExpectedWholeNumber);
    QCOMPARE(codeOf("13"), ErrorCode::NumberOutOfRange);
}

/// hourly methods, §7: an integer of 64 bits. What a double does not hold to the last digit is refused rather than rounded.
void TestHourlySimulation::roundedSeedsAreRefused()
{
    const auto read = [](const char *seed) {
        return parkFromJson(
            support::textWith(QByteArray(R"("design": {"weather": {"kind": "synthetic", "seed": )") + seed + "}}"));
    };
    for (const char *seed : {"0", "9007199254740992", "9100000000000000", "9223372036854775808"})
        QVERIFY2(read(seed), seed);
    for (const char *seed : {"9007199254740993", "18446744073709551615"}) {
        const auto park = read(seed);
        QVERIFY2(!park, seed);
        QCOMPARE(park.error().code, ErrorCode::NumberOutOfRange);
        QCOMPARE(park.error().subject, QString::fromLatin1(seed));
    }
}

void TestHourlySimulation::seedsOfAllSizesDiffer()
{
    const auto global = [](double seed) {
        Park park = smallPark(R"({"weather": {"kind": "synthetic"}})");
        park.cases[0].design.weather->seed = seed;
        return designWeather(park, park.cases[0], hourlyTables())->weather.global;
    };
    QVERIFY(global(9.0e15) != global(9.1e15));
    QVERIFY(global(1.2e19) != global(1.1e19));
}

/// hourly methods, §2: what is given stays; GHI from DNI and DHI, DHI from the other two, DNI and DHI by Erbs.
void TestHourlySimulation::irradiancesAsSeries()
{
    const WeatherYear year = *syntheticYear(climateOf(*hourlyTables().station("54511")), 3);
    const auto weather = [&](const QByteArrayList &given) {
        QByteArray series, names;
        for (const QByteArray &name : given) {
            const HourlyValues &values = name == "ghi" ? year.global : name == "dni" ? year.direct : year.diffuse;
            QByteArray text;
            for (const double value : values)
                text += (text.isEmpty() ? "" : ",") + QByteArray::number(value, 'g', 17);
            series += (series.isEmpty() ? R"({"id": ")" : R"(, {"id": ")") + name +
                      R"(", "unit": "W/m2", "stepMinutes": 60, "values": [)" + text + "]}";
            names += R"(, ")" + name + R"(": ")" + name + '"';
        }
        Park park = smallPark(R"({"series": [)" + series + R"(], "weather": {"kind": "series")" + names + "}}");
        park.profile.latitude = Degrees{year.site.latitude};
        park.profile.longitude = Degrees{year.site.longitude};
        park.profile.altitude = Metres{year.site.elevation};
        return designWeather(park, park.cases[0], hourlyTables());
    };
    const auto isNear = [](const HourlyValues &a, const HourlyValues &b, double most) {
        return std::abs(sumOf(a) / sumOf(b) - 1) < most;
    };
    const auto noGlobal = weather({"dni", "dhi"}), noDiffuse = weather({"ghi", "dni"}), global = weather({"ghi"});
    QVERIFY(noGlobal && noDiffuse && global);
    QVERIFY(noGlobal->weather.direct == year.direct && noGlobal->weather.diffuse == year.diffuse);
    QVERIFY(isNear(noGlobal->weather.global, year.global, 0.002)); // the year closes
    QVERIFY(noDiffuse->weather.direct == year.direct && isNear(noDiffuse->weather.diffuse, year.diffuse, 0.005));
    QVERIFY(isNear(global->weather.direct, year.direct, 1e-9)); // both by Erbs
    for (const char *alone : {"dni", "dhi"}) {
        const auto refused = weather({alone});
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::MissingKey);
        QCOMPARE(refused.error().subject, QStringLiteral("ghi"));
    }
}

/// hourly methods, §6: the annual value of the project is kept exactly, 0 too.
void TestHourlySimulation::energyOfZeroStays()
{
    QByteArray values = "1";
    for (int hour = 1; hour < 8760; ++hour)
        values += ",1";
    const HourlyModel model =
        *modelOf(smallPark(R"({"series": [{"id": "s", "unit": "MW", "stepMinutes": 60, "values": [)" + values +
                           R"(]}], "loads": [{"id": "a", "carrier": "electricity", "mwh": 0, "series": "s"}]})"));
    QCOMPARE(sumOf(model.loads[0].power), 0.0);
}

void TestHourlySimulation::loadsShareWhatNoneNames()
{
    const auto electricity = [](const QByteArray &loads) {
        double sum = 0;
        const auto model = modelOf(smallPark(R"({"loads": [)" + loads + "]}"));
        for (const LoadProfile &load : model->loads)
            if (load.carrier == LoadCarrier::Electricity)
                sum += sumOf(load.power);
        return sum;
    };
    const double all = electricity(R"({"id": "a", "carrier": "electricity"})");
    COMPARE_CLOSE(all, 60000 + 20000 + 50000 * 0.06 + 100 * 300 * 0.08 + 120);
    COMPARE_CLOSE(electricity(R"({"id": "a", "carrier": "electricity"}, {"id": "b", "carrier": "electricity"})"), all);
    COMPARE_CLOSE(electricity(R"({"id": "a", "carrier": "electricity"}, {"id": "U1", "carrier": "electricity"})"), all);
}

/// A store without power, and a park without load: every identity holds, and all that is printed is a number.
void TestHourlySimulation::nothingFlowsAndAllHolds()
{
    for (const char *design :
         {R"({"storage": [{"id": "b", "carrier": "electricity", "mwh": 60, "mw": 0, "socMin": 0.1}]})",
          R"({"loads": [{"id": "a", "carrier": "electricity", "mwh": 0}], "plants": [{"id": "pv", "technology": "pv", "mw": 30}],
             "storage": [{"id": "b", "carrier": "electricity", "mwh": 60, "mw": 20, "selfDischargePerHour": 0.0005}],
             "grid": {"exportMw": 15}})"}) {
        const HourlyModel model = *modelOf(smallPark(design));
        const HourlyResult result = simulate(model);
        for (const HourlyCheck &check : checksOf(model, result))
            QVERIFY2(check.holds(), qPrintable(QString::fromLatin1(check.name.data(), qsizetype(check.name.size())) +
                                               QString::number(check.residual)));
    }
}

/// rules, §5.3: off-grid projects pay no charge for the network, by capacity or per kWh.
void TestHourlySimulation::islandsPayNoNetwork()
{
    for (const char *rule : {"capacity1192", "perKwh"}) {
        const QByteArray design = QByteArray(R"({"plants": [{"id": "pv", "technology": "pv", "mw": 40}],
            "grid": {"island": true, "importMw": 40}, "tariff": {"networkRule": ")") +
                                  rule + R"(", "averageLoadRate": 0.6,
            "fees": {"transmission": 0.1, "loss": 0, "system": 0, "fund": 0}, "capacityYuanPerKwYear": 300,
            "demandYuanPerKwMonth": 30}})";
        const HourlyResult result = simulate(*modelOf(smallPark(design)));
        QCOMPARE(result.sums.imported, 0.0);
        QCOMPARE(result.connected, 0.0);
        QCOMPARE(totalOf(result.bill), 0.0);
    }
}

void TestHourlySimulation::generationRowsMakeTheirEnergy()
{
    Park park = smallPark();
    park.cases[0].energySupply.generation = {};
    for (const auto &[technology, energy] : {std::pair(PowerTechnology::Pv, 9000.0), std::pair(PowerTechnology::Wind, 4000.0),
                                             std::pair(PowerTechnology::Biomass, 800.0)}) {
        Generation row;
        row.id = QString::number(int(technology));
        row.technology = technology;
        row.energy = {energy};
        park.cases[0].energySupply.generation.append(row);
    }
    const HourlyResult result = simulate(*modelOf(park));
    COMPARE_CLOSE(result.plants[0].available, 9000.0);
    COMPARE_CLOSE(result.plants[1].available, 4000.0);
    COMPARE_CLOSE(result.plants[2].available, 800.0);
    COMPARE_CLOSE(result.sums.available, 13800.0);
}

/// Identity: twice all capacities and loads is twice all energies.
void TestHourlySimulation::capacitiesScale()
{
    HourlyModel model = *modelOf(smallPark(wholeDesign));
    const HourlyResult once = simulate(model);
    for (PlantProfile &plant : model.plants)
        plant.capacity *= 2;
    for (LoadProfile &load : model.loads)
        for (double &value : load.power)
            value *= 2;
    for (StoreProfile &store : model.stores) {
        store.settings.energy *= 2;
        store.settings.power *= 2;
    }
    model.grid.importLimit *= 2;
    model.grid.exportLimit *= 2;
    const HourlyResult twice = simulate(model);
    COMPARE_CLOSE(twice.sums.load, 2 * once.sums.load);
    COMPARE_CLOSE(twice.sums.imported, 2 * once.sums.imported);
    COMPARE_CLOSE(twice.sums.exported, 2 * once.sums.exported);
    COMPARE_CLOSE(twice.sums.curtailed, 2 * once.sums.curtailed);
    COMPARE_CLOSE(twice.charged, 2 * once.charged);
    COMPARE_CLOSE(totalOf(twice.bill), 2 * totalOf(once.bill));
}

/// hourly methods, §8, numbers 1 to 3, on plants of all sizes.
void TestHourlySimulation::identitiesOnRandomPlants()
{
    const HourlyModel whole = *modelOf(smallPark(wholeDesign));
    RandomStream random(2024, 9);
    for (int plant = 0; plant < 60; ++plant) {
        HourlyModel model = whole;
        for (PlantProfile &each : model.plants) {
            each.capacity *= random.uniform() < 0.2 ? 0 : 4 * random.uniform();
            each.direct = random.uniform() < 0.8 || !each.isGenerator();
            each.heat.mode = random.uniform() < 0.5 ? ChpMode::Heat : ChpMode::Power;
        }
        for (StoreProfile &each : model.stores) {
            each.settings.energy *= random.uniform() < 0.2 ? 0 : 3 * random.uniform();
            each.settings.power *= 3 * random.uniform();
            each.settings.selfDischarge = random.uniform() < 0.3 ? 0.001 : 0;
            each.gridCharging = random.uniform() < 0.4;
        }
        if (random.uniform() < 0.5)
            model.stores.push_back(model.stores.front());
        model.grid.island = random.uniform() < 0.2;
        model.grid.importLimit = 80 * random.uniform();
        model.grid.exportLimit = 30 * random.uniform();
        model.grid.exportShareMax = 0.3 * random.uniform();
        const HourlyResult result = simulate(model);
        for (const HourlyCheck &check : checksOf(model, result))
            QVERIFY2(check.holds(), qPrintable(QStringLiteral("plant %1, %2: %3")
                                                   .arg(plant)
                                                   .arg(QString::fromLatin1(check.name.data(), qsizetype(check.name.size())))
                                                   .arg(check.residual)));
        QVERIFY(result.sums.exported <= *model.grid.exportShareMax * result.sums.available + 1e-6);
        QVERIFY(*std::ranges::max_element(result.grid.imported) <= model.grid.importLimit + 1e-9);
        QVERIFY(*std::ranges::max_element(result.grid.exported) <= model.grid.exportLimit + 1e-9);
        for (const HourlyValues *values : {&result.directGreen, &result.directFossil, &result.tradedGreen, &result.gridPower,
                                           &result.grid.curtailed, &result.grid.unserved})
            QVERIFY(*std::ranges::min_element(*values) >= -1e-9);
        if (model.grid.island)
            QCOMPARE(result.sums.imported, 0.0);
        double traced = 0; // 688号: what is traced to users is no more than what was direct
        for (const LoadYear &load : result.loads)
            traced += load.directGreen;
        QVERIFY(traced <= sumOf(result.directGreen) * (1 + 1e-9));
    }
}

void TestHourlySimulation::sameBits()
{
    const Park park = smallPark(wholeDesign);
    const HourlyModel model = *modelOf(park), again = *modelOf(park);
    const HourlyResult a = simulate(model), b = simulate(again);
    QVERIFY(hourlyCsv(model, a) == hourlyCsv(again, b));
    HourlyResult reused;
    simulate(*modelOf(smallPark()), reused); // a result that held another park
    simulate(model, reused);
    QVERIFY(hourlyCsv(model, a) == hourlyCsv(model, reused));
}

void TestHourlySimulation::everyPartOfADesign()
{
    const HourlyModel model = *modelOf(smallPark(wholeDesign));
    const HourlyResult result = simulate(model);
    // loads: the named row, the rest of electricity as one, heat of the case, cold and hydrogen of their own
    double electricity = 0;
    for (const LoadProfile &load : model.loads)
        if (load.carrier == LoadCarrier::Electricity)
            electricity += sumOf(load.power);
    COMPARE_CLOSE(electricity, 60000 + 20000 + 50000 * 0.06 + 100 * 300 * 0.08 + 120);
    COMPARE_CLOSE(sumOf(result.heatLoad) * 3.6, 90000 + 50000 * 0.3);
    COMPARE_CLOSE(sumOf(result.coolingLoad), 4000.0);
    COMPARE_CLOSE(sumOf(result.hydrogenLoad), 5000.0);
    QVERIFY(result.plants[0].available > 30 * 900 && result.plants[0].available < 30 * 1700);
    QVERIFY(result.plants[2].heat > 0 && result.plants[3].heat > 0 && result.plants[5].hydrogen > 0);
    // all electricity in the park: loads, cooling, heat pump, electrolyser
    COMPARE_CLOSE(result.sums.load, electricity + 4000 / model.chillerCop + result.plants[3].power + result.plants[5].power);
    QVERIFY(result.sums.exported <= 0.05 * result.sums.available * (1 + 1e-12));
    QVERIFY(totalOf(result.bill) > 0);
    const IslandCheck hour = islandOf(model, result, 1), day = islandOf(model, result, 24);
    QVERIFY(day.meanLost > hour.meanLost && day.startsSurvived <= hour.startsSurvived);
    FigureTree figures;
    writeSimulation(figures, model, result, {hour});
    for (const char *key : {"\"annual\"", "\"charge_while_discharging_mwh\"", "\"leap_day_dropped\": false", "\"ratios\"",
                            "\"bill\"", "\"hoursIsland\"", "\"checks\"", "\"weather\"", "\"synthetic\""})
        QVERIFY2(figures.toJson().contains(key), key);
    QVERIFY(!figures.toJson().contains("\"holds\": false"));
    QCOMPARE(hourlyCsv(model, result).count('\n'), 8761);
}

/// cases/published/05, scenario A with our module efficiency: 90257.07 m² × 0.75.
void TestHourlySimulation::roofs()
{
    Buildings buildings;
    Building roof;
    roof.roofArea = SquareMetres{90257.07};
    roof.pvUsableShare = 0.75;
    buildings.buildings.append(roof);
    COMPARE_CLOSE(roofCapacity(buildings, hourlyTables()), 90257.07 * 0.75 * 0.235 / 1000);
    buildings.buildings.append(Building()); // a roof that nobody entered
    COMPARE_CLOSE(roofCapacity(buildings, hourlyTables()), 90257.07 * 0.75 * 0.235 / 1000);
}

/// No dust and no −0 where there can be nothing below zero; what only green plants made is green to the last bit.
void TestHourlySimulation::nothingIsBelowZero()
{
    const QByteArray sun =
        R"({"plants": [{"id": "pv", "technology": "pv", "mw": 60}, {"id": "w", "technology": "wind", "mw": 20}],
        "storage": [{"id": "b", "carrier": "electricity", "mwh": 60, "mw": 20}], "grid": {"exportMw": 30},
        "policy": {"exportOfGenerationMax": 0.05}})";
    for (const QByteArray &design : {sun, wholeDesign}) {
        const HourlyResult result = simulate(*modelOf(smallPark(design)));
        for (size_t hour = 0; hour < hoursPerYear; ++hour)
            for (const HourlyValues *values : {&result.grid.curtailed, &result.grid.exported, &result.grid.imported,
                                               &result.directGreen, &result.directFossil, &result.gridPower})
                QVERIFY(!std::signbit((*values)[hour]));
        QVERIFY((sumOf(result.directFossil) == 0) == (design == sun));
    }
}

QTEST_APPLESS_MAIN(TestHourlySimulation)
#include "tst_hourlysimulation.moc"
