#include "tests/ui/shell/openwindow.h"
#include "ui/charts/carpet.h"
#include "ui/charts/hoursplot.h"
#include "ui/charts/stackedbars.h"
#include "ui/inputs/capacityslider.h"
#include "ui/pages/hourly/hourlypage.h"

#include <QDoubleSpinBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QSlider>
#include <QTest>

using namespace ui;
using namespace core;

/// The hourly page as its user has it: try, look, write, undo.
class TestHourly : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void loadsSumToTheAccounting();
    void figuresFollowTheSlider();
    void moreSunNeverNeedsMoreGrid();
    void writesTheTrialAsOneStep();
    void writesTheSupplyOfAPlannedCase();
    void aTrialStaysWhenTheCaseChanges();
    void anotherCaseBeginsAnew();
    void theWeekIsChosen();
    void chartsShowTheResult();
    void saysWhyThereIsNoYear();

private:
    HourlyPage *page() { return qobject_cast<HourlyPage *>(m_open->window.page(PageId::Hourly)); }
    HourlyTrial &trial() { return page()->trial(); }
    const Design &design() { return m_open->document.park().cases[planned].design; }
    static constexpr qsizetype planned = 3; ///< C2028 of the example
    /// The slider of solar power.
    size_t pv()
    {
        const auto &all = trial().capacities();
        return size_t(std::ranges::find_if(all,
                                           [](const auto &each) {
                                               return each.of == HourlyTrial::Of::Plant && each.technology == PlantTechnology::Pv;
                                           }) -
                      all.begin());
    }
    std::unique_ptr<support::OpenWindow> m_open;
};

void TestHourly::init()
{
    m_open = std::make_unique<support::OpenWindow>();
    m_open->shown.show(planned);
    m_open->window.showPage(PageId::Hourly);
    QVERIFY(trial().model());
}

/// Electricity of the year by hour is the electricity that the six systems use.
void TestHourly::loadsSumToTheAccounting()
{
    double uses = 0;
    for (const auto use : m_open->results.ofCase(planned).account.flows.electricityUse)
        uses += use.value;
    QVERIFY(uses > 1e6);
    QVERIFY(support::isClose(trial().result().sums.load, uses));
}

void TestHourly::figuresFollowTheSlider()
{
    const double before = trial().result().sums.imported;
    auto *slider = page()->findChildren<CapacitySlider *>()[qsizetype(pv())]->findChild<QSlider *>();
    slider->setValue(slider->maximum() / 2);
    QVERIFY(trial().differs());
    QVERIFY(trial().capacities()[pv()].value > 0);
    QVERIFY(trial().result().sums.imported < before);
    const auto sum = [](const HourlyValues &values) { return sumOf(values); };
    QVERIFY(support::isClose(sum(trial().result().pv), trial().result().sums.available));
    QVERIFY(page()->findChild<QPushButton *>("writeTrial")->isEnabled());
    auto *number = page()->findChildren<CapacitySlider *>()[qsizetype(pv())]->findChild<QDoubleSpinBox *>();
    QCOMPARE(number->value(), trial().capacities()[pv()].value);
    number->setValue(12.5);
    QCOMPARE(trial().capacities()[pv()].value, 12.5);
}

void TestHourly::moreSunNeverNeedsMoreGrid()
{
    double imported = trial().result().sums.imported;
    for (const double megawatts : {10., 50., 100., 200., 400.}) {
        trial().tryCapacity(pv(), megawatts);
        QVERIFY(trial().result().sums.imported < imported);
        imported = trial().result().sums.imported;
    }
}

void TestHourly::writesTheTrialAsOneStep()
{
    QVERIFY(design().plants.isEmpty());
    trial().tryCapacity(pv(), 150);
    page()->findChild<QPushButton *>("writeTrial")->click();
    QCOMPARE(design().plants.size(), 1); // what stays at 0 is not written
    QCOMPARE(design().plants[0].capacity.value, 150.);
    QVERIFY(!trial().differs());
    QVERIFY(m_open->document.undoText().contains("2028"));
    trial().tryCapacity(pv(), 90);
    trial().write();
    QCOMPARE(design().plants[0].capacity.value, 90.);
    m_open->document.undo();
    QCOMPARE(design().plants[0].capacity.value, 150.);
    m_open->document.undo();
    QVERIFY(design().plants.isEmpty());
    QVERIFY(!m_open->document.canUndo());
}

void TestHourly::writesTheSupplyOfAPlannedCase()
{
    const auto before = m_open->document.park().cases[planned].energySupply;
    trial().tryCapacity(pv(), 300);
    auto *button = page()->findChild<QPushButton *>("writeSupply");
    QVERIFY(button->isEnabled());
    button->click();
    const Flows &flows = m_open->results.ofCase(planned).account.flows;
    QVERIFY(support::isClose(flows.grid.value, trial().result().sums.imported));
    QVERIFY(support::isClose(flows.primaryGeneration.value, trial().result().sums.available - trial().result().sums.curtailed));
    QVERIFY(!m_open->window.message().isEmpty());
    m_open->document.undo();
    QVERIFY(m_open->document.park().cases[planned].energySupply == before);
    m_open->shown.show(2); // what happened is not simulated away
    QVERIFY(!button->isEnabled());
}

void TestHourly::aTrialStaysWhenTheCaseChanges()
{
    trial().tryCapacity(pv(), 70);
    const Address row = rowAddress(systemAddress(planned, System::Production),
                                   listIndex(*systemPart(System::Production).object, "electricityUse"), 0);
    const Object &element = objectAt(row);
    const int energy = fieldIndex(element, "mwh");
    const double now = std::get<double>(element.fields[size_t(energy)].get(find(m_open->document.park(), row)));
    const double load = trial().result().sums.load;
    m_open->document.push([] { return QString(); }, {Edit::set(row, energy, now + 1000)});
    QCOMPARE(trial().capacities()[pv()].value, 70.);
    QVERIFY(support::isClose(trial().result().sums.load, load + 1000));
}

void TestHourly::anotherCaseBeginsAnew()
{
    trial().tryCapacity(pv(), 70);
    m_open->shown.show(4);
    QVERIFY(!trial().differs());
}

void TestHourly::theWeekIsChosen()
{
    auto *carpet = page()->findChild<Carpet *>();
    auto *week = page()->findChild<HoursPlot *>("week");
    const QString before = week->title();
    QTest::keyClick(carpet, Qt::Key_Right);
    QVERIFY(week->title() != before);
    QTest::keyClick(carpet, Qt::Key_Left);
    QCOMPARE(week->title(), before);
    QSignalSpy chosen(carpet, &Carpet::weekChosen);
    QTest::mouseClick(carpet, Qt::LeftButton, {}, carpet->rect().center());
    QCOMPARE(chosen.size(), 1);
    for (int i = 0; i < 60; ++i)
        QTest::keyClick(carpet, Qt::Key_Right);
    QVERIFY(week->title().contains("25 December")); // the last whole week
}

void TestHourly::chartsShowTheResult()
{
    const ChartTable carpet = page()->findChild<Carpet *>()->table();
    QCOMPARE(carpet.rows.size(), qsizetype(hoursPerYear));
    double imported = 0;
    for (const QStringList &row : carpet.rows)
        imported += row[1].toDouble();
    const HourlyResult &result = trial().result();
    QVERIFY(support::isClose(imported, result.sums.imported - result.sums.exported - result.sums.curtailed));
    const auto *week = page()->findChild<HoursPlot *>("week");
    for (size_t hour = 0; hour < 168; ++hour) { // what comes in covers the load
        double supply = 0;
        for (const HoursSeries &stack : week->scene().stacks)
            supply += stack.values[hour];
        QVERIFY(supply > week->scene().lines[0].values[hour] - 1e-6);
    }
    const auto *months = page()->findChild<StackedBars *>("months");
    QCOMPARE(months->stacks().bars.size(), 12);
    double load = 0;
    for (const double mark : months->stacks().marks)
        load += mark;
    QVERIFY(load > 0);
    const auto &duration = page()->findChild<HoursPlot *>("duration")->scene().lines;
    for (const HoursSeries &line : duration)
        QVERIFY(std::ranges::is_sorted(line.values, std::greater{}));
    for (Picture *chart : page()->findChildren<Picture *>())
        QVERIFY(!chart->tipAt(QPointF(chart->rect().center())).isEmpty());
}

void TestHourly::saysWhyThereIsNoYear()
{
    Park park = m_open->document.park();
    park.cases[planned].design.weather.emplace();
    park.cases[planned].design.weather->station = QStringLiteral("99999");
    m_open->document.open(park, QString());
    m_open->shown.show(planned);
    m_open->window.showPage(PageId::Hourly);
    QVERIFY(!trial().model());
    auto *trouble = page()->findChild<QLabel *>("trouble");
    QVERIFY(trouble->isVisible());
    QVERIFY2(trouble->text().contains("99999"), qPrintable(trouble->text()));
    QVERIFY(!page()->findChild<QPushButton *>("writeSupply")->isEnabled());
}

QTEST_MAIN(TestHourly)
#include "tst_hourly.moc"
