#include "core/hourly/hourlymodel.h"
#include "core/hourly/shapes.h"
#include "core/planning/casesizing.h"
#include "tests/support/hourly.h"
#include "tests/support/parks.h"

#include <QTest>

#include <cmath>

using namespace core;
using support::hourlyTables;

namespace {

const QStringList shapes{"flat",   "continuous",  "threeShift", "twoShift", "dayShift",
                         "office", "evWorkplace", "evDepot",    "evTruck"};

Calendar calendarWith(int firstWeekday, const QStringList &holidays = {}, const QStringList &workdays = {})
{
    return calendarOf({Weekday(firstWeekday), holidays, workdays});
}

/// A park in Beijing with prices by weekday; `calendar`: the member of the design, or nothing.
Park parkOf(const QByteArray &calendar = {})
{
    Park park = support::parkWith(QByteArray(R"(
        "transport": {"fleets": [{"id": "v", "vehicle": "bus", "powertrain": "bev", "count": 100, "annualKm": 30000,
                                  "energyPer100Km": 90, "energyUnit": "kWh"}]},
        "production": {"electricityUse": [{"id": "U1", "mwh": 60000, "loadShape": "twoShift"}]},
        "design": {@calendar "plants": [{"id": "pv", "technology": "pv", "mw": 10}], "grid": {"importMw": 60},
            "tariff": {"bands": [{"months": [1,2,3,4,5,6,7,8,9,10,11,12], "weekdays": [7], "hours": "VVVVVVVVVVVVVVVVVVVVVVVV"},
                                 {"months": [1,2,3,4,5,6,7,8,9,10,11,12], "hours": "VVVVVVVVFFPPPFFFFFPPPPFF"}],
                       "prices": {"P": 1.0, "F": 0.6, "V": 0.3}}})")
                                      .replace("@calendar", calendar));
    park.profile.latitude = Degrees{39.9};
    park.profile.longitude = Degrees{116.4};
    return park;
}

HourlyModel modelOf(const Park &park)
{
    auto weather = designWeather(park, park.cases[0], hourlyTables());
    return *hourlyModel(park, 0, support::library(), hourlyTables(), *std::move(weather));
}

const HourlyValues &loadOf(const HourlyModel &model, const char *id)
{
    return std::ranges::find(model.loads, QString(id), &LoadProfile::id)->power;
}

constexpr size_t newYear = 0, saturday = 5 * 24, sunday = 6 * 24;

} // namespace

/// The weekdays of the simulated year: the weekday of 1 January, holidays and make-up workdays.
class TestCalendar : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void datesOfAYear();
    void daysOfAYear();
    void meanStaysOne();
    void anotherFirstWeekdayShiftsTheWeeks();
    void aHolidayIsASunday();
    void bandsByWeekday();
    void yearlySumsAreTheAccountings();
    void nothingGivenIsTheSameYear();
    void sizingHasTheSameYear();
};

void TestCalendar::datesOfAYear()
{
    QCOMPARE(dayOfYearFromText("01-01"), 0);
    QCOMPARE(dayOfYearFromText("02-28"), 58);
    QCOMPARE(dayOfYearFromText("03-01"), 59); // no 29 February between them
    QCOMPARE(dayOfYearFromText("10-01"), 273);
    QCOMPARE(dayOfYearFromText("12-31"), 364);
    for (int day = 0; day < 365; ++day)
        QCOMPARE(dayOfYearFromText(toDayText(day)), day);
    for (const char *wrong : {"", "02-29", "1-1", "13-01", "00-10", "04-31", "01-00", "01/01", "2026-01-01", "0１-01", "ab-cd"})
        QVERIFY2(!dayOfYearFromText(wrong), wrong);
}

/// 1 January 2026 is a Thursday, its 365 days are those of the year; the holidays of the notice of the State Council for 2026 on
/// 1 to 3 January, worked on Sunday 4 January.
void TestCalendar::daysOfAYear()
{
    const Calendar calendar = calendarWith(3, {"01-01", "01-02", "01-03"}, {"01-04"});
    const QDate first(2026, 1, 1);
    for (size_t day = 0; day < daysPerYear; ++day) {
        const size_t byDate = size_t(first.addDays(qint64(day)).dayOfWeek() - 1);
        QCOMPARE(calendar.weekdayByDate(day), byDate);
        QCOMPARE(calendar.weekdayOfHour(24 * day + 23), day < 3 ? size_t(6) : day == 3 ? size_t(0) : byDate);
    }
}

void TestCalendar::meanStaysOne()
{
    for (const QString &id : shapes)
        for (const Calendar &calendar :
             {Calendar(), calendarWith(3, {"01-01", "10-01", "10-02"}, {"01-04"}), calendarWith(6, {}, {"12-30"})})
            QVERIFY2(std::abs(sumOf(hourlyShape(*hourlyTables().shape(id), calendar)) / 8760 - 1) < 1e-12, qPrintable(id));
}

/// A year that begins k weekdays later is the year from its day k on, but for the scale: other weekdays stand at its end.
void TestCalendar::anotherFirstWeekdayShiftsTheWeeks()
{
    for (const QString &id : shapes) {
        const HourlyValues monday = hourlyShape(*hourlyTables().shape(id));
        for (size_t k = 1; k < 7; ++k) {
            const HourlyValues later = hourlyShape(*hourlyTables().shape(id), calendarWith(int(k)));
            size_t busiest = 0;
            for (size_t hour = 0; hour < hoursPerYear - 24 * k; ++hour)
                busiest = monday[hour + 24 * k] > monday[busiest + 24 * k] ? hour : busiest;
            const double scale = later[busiest] / monday[busiest + 24 * k];
            QVERIFY(std::abs(scale - 1) < 0.01); // one day of 365
            for (size_t hour = 0; hour < hoursPerYear - 24 * k; ++hour)
                QVERIFY(std::abs(later[hour] - scale * monday[hour + 24 * k]) < 1e-12);
        }
    }
}

void TestCalendar::aHolidayIsASunday()
{
    const Calendar calendar = calendarWith(0, {"01-01"}, {"01-06"}); // a Monday and a Saturday
    for (const QString &id : shapes) {
        const HourlyValues year = hourlyShape(*hourlyTables().shape(id), calendar);
        for (size_t hour = 0; hour < 24; ++hour) {
            QCOMPARE(year[newYear + hour], year[sunday + hour]);
            QCOMPARE(year[saturday + hour], year[24 + hour]); // as Tuesday, an ordinary workday
        }
    }
    const HourlyValues usual = hourlyShape(*hourlyTables().shape("dayShift")),
                       off = hourlyShape(*hourlyTables().shape("dayShift"), calendarWith(0, {"01-01"}));
    QVERIFY(off[newYear + 10] < 0.2 * usual[newYear + 10]); // load_shapes.csv: 0.15 of a weekday
    QVERIFY(off[24 + 10] > usual[24 + 10]);                 // the other days make up for it
}

void TestCalendar::bandsByWeekday()
{
    Tariff tariff;
    tariff.prices = BandPrices{{}, {1.0}, {0.6}, {0.3}, {}};
    TariffBand sundays, all;
    sundays.months = all.months = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12};
    sundays.weekdays = QList<double>{7};
    sundays.hours = QString(24, 'V');
    all.hours = QString(24, 'P');
    const Calendar calendar = calendarWith(3, {"01-01"}, {"01-04"});
    const HourlyPrices prices = hourlyPrices(tariff, {sundays, all}, {}, {}, calendar);
    QCOMPARE(prices.import[12], 0.3);           // Thursday, a holiday
    QCOMPARE(prices.import[24 + 12], 1.0);      // Friday
    QCOMPARE(prices.import[3 * 24 + 12], 1.0);  // Sunday, worked
    QCOMPARE(prices.import[10 * 24 + 12], 0.3); // the next Sunday
    QCOMPARE(hourlyPrices(tariff, {sundays, all}, {}, {}).import[12], 1.0);
}

void TestCalendar::yearlySumsAreTheAccountings()
{
    const HourlyModel usual = modelOf(parkOf()),
                      other = modelOf(parkOf(R"("calendar": {"firstWeekday": 4, "holidays": ["01-01", "10-01", "10-02"],
                                                             "workdays": ["01-04"]},)"));
    QCOMPARE(usual.loads.size(), size_t(2));
    for (const char *id : {"U1", "v"}) {
        const double sum = QLatin1StringView(id) == QLatin1StringView("v") ? 2700 : 60000; // MWh: 100 × 30,000 km × 0.9 kWh/km
        QVERIFY(std::abs(sumOf(loadOf(usual, id)) / sum - 1) < 1e-12);
        QVERIFY(std::abs(sumOf(loadOf(other, id)) / sum - 1) < 1e-12);
        QVERIFY(loadOf(usual, id) != loadOf(other, id));
        for (size_t hour = 0; hour < 24; ++hour)
            QCOMPARE(loadOf(other, id)[hour], loadOf(other, id)[10 * 24 + hour]); // the holiday as the second Sunday
    }
    QVERIFY(other.prices.import != usual.prices.import);
    QVERIFY(other.plants[0].perUnit == usual.plants[0].perUnit); // the sun has no weekdays
}

void TestCalendar::nothingGivenIsTheSameYear()
{
    const HourlyModel usual = modelOf(parkOf());
    for (const char *calendar : {R"("calendar": {},)", R"("calendar": {"firstWeekday": 1, "holidays": [], "workdays": []},)"}) {
        const Park park = parkOf(calendar);
        QVERIFY(park == parkOf());
        const HourlyModel same = modelOf(park);
        QVERIFY(same.calendar == Calendar());
        QVERIFY(loadOf(same, "U1") == loadOf(usual, "U1") && same.prices.import == usual.prices.import);
    }
}

void TestCalendar::sizingHasTheSameYear()
{
    const auto sizingOf = [](const Park &park) {
        const CaseEvaluation evaluated =
            evaluateCase(park, 0, support::library(), support::schemes(), support::currentYear, false);
        return *caseSizing(park.cases[0], modelOf(park), evaluated.account, hourlyTables());
    };
    const Park usual = parkOf(), other = parkOf(R"("calendar": {"firstWeekday": 4, "holidays": ["01-01"]},)");
    const CaseSizing before = sizingOf(usual), after = sizingOf(other);
    QVERIFY(std::abs(after.loadMwh / before.loadMwh - 1) < 1e-12);
    const HourlyModel model = modelOf(other);
    for (size_t hour = 0; hour < 14 * 24; ++hour) {
        QVERIFY(std::abs(after.problem.series.loadMw[hour] - loadOf(model, "U1")[hour] - loadOf(model, "v")[hour]) < 1e-9);
        QCOMPARE(after.problem.series.importPrice[hour], model.prices.import[hour]);
    }
    QCOMPARE(after.problem.series.importPrice[12], 0.3); // a holiday; on a Monday 1.0
    QCOMPARE(before.problem.series.importPrice[12], 1.0);
}

QTEST_APPLESS_MAIN(TestCalendar)
#include "tst_calendar.moc"
