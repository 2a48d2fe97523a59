#include "core/explain/hourlyexplain.h"
#include "core/hourly/matching.h"
#include "tests/ui/shell/openwindow.h"
#include "ui/charts/carpet.h"
#include "ui/charts/hoursplot.h"
#include "ui/charts/stackedbars.h"
#include "ui/inputs/capacityslider.h"
#include "ui/inputs/fieldform.h"
#include "ui/inputs/figureframe.h"
#include "ui/inputs/plaintable.h"
#include "ui/inputs/tableeditor.h"
#include "ui/model/dates.h"
#include "ui/model/designedits.h"
#include "ui/model/hourlyexplaintexts.h"
#include "ui/pages/hourly/hourlyinputs.h"
#include "ui/pages/hourly/hourlypage.h"
#include "ui/pages/hourly/weathercheck.h"
#include "ui/shell/explaindock.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFile>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QSlider>
#include <QTest>
#include <QToolButton>

using namespace ui;
using namespace core;

/// The hourly page as its user has it: try, look, write, undo.
class TestHourly : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void loadsSumToTheAccounting();
    void rowsOfTheCaseRun();
    void figuresFollowTheSlider();
    void moreSunNeverNeedsMoreGrid();
    void writesTheTrialAsOneStep();
    void whatNobodyEnteredStaysSo();
    void writesTheSupplyOfAPlannedCase();
    void aTrialStaysWhenTheCaseChanges();
    void anotherCaseBeginsAnew();
    void theWeekIsChosen();
    void chartsShowTheResult();
    void theWeekShowsTheStore();
    void theMeanDayFollowsItsDays();
    void carriersAreChosen();
    void oneCursorGoesThroughAllCharts();
    void usersHaveTheirGreenPower();
    void everyFigureExplainsItself();
    void chartsLeadToTheirExplanations();
    void keysOfTheWeekExplainItsHours();
    void theEvaluationShowsTheScore();
    void theShareOfTheRowsStandsBeside();
    void stationsAreChosenByTheirDistance();
    void menusLeaveNothingBehind_data();
    void menusLeaveNothingBehind();
    void inputsAreStepsToUndo();
    void theCalendarIsTyped_data();
    void theCalendarIsTyped();
    void picturesFollowTheCalendar();
    void readsAWeatherFile();
    void readsALoad();
    void readsGenerationAndPrices();
    void bandsAreTyped();
    void refusesFilesThatAreNone();
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
    /// Types into a field of the design; the sentence where it is refused.
    QString typed(std::string_view key, const QString &text)
    {
        const int row = fieldIndex(designObject, key);
        const QString label = fieldText(designObject.fields[size_t(row)].label);
        for (const FieldForm *form : page()->findChildren<FieldForm *>())
            if (const QModelIndex cell = form->model()->index(row, 1);
                cell.siblingAtColumn(0).data() == label && !form->view()->isRowHidden(row))
                return form->model()->setData(cell, text) ? QString() : cell.data(Qt::ToolTipRole).toString();
        return QStringLiteral("no form shows it");
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

/// The case's own generation and direct line are in the year before anything is tried.
void TestHourly::rowsOfTheCaseRun()
{
    const EnergySupply &supply = m_open->document.park().cases[planned].energySupply;
    double generated = 0;
    for (const Generation &row : supply.generation)
        generated += row.energy.value;
    for (const PowerReceived &row : supply.powerReceived)
        generated += row.kind == ReceivedPowerKind::Grid ? 0 : row.energy.value;
    QVERIFY(generated > 1e6);
    QVERIFY(support::isClose(trial().result().sums.available, generated));
    QVERIFY(!trial().differs());
    QVERIFY(design().plants.isEmpty()); // looking writes nothing
}

void TestHourly::figuresFollowTheSlider()
{
    const double before = trial().result().sums.imported;
    auto *slider = page()->findChildren<CapacitySlider *>()[qsizetype(pv())]->findChild<QSlider *>();
    slider->setValue(slider->maximum() / 2);
    QVERIFY(trial().differs());
    QVERIFY(trial().capacities()[pv()].value > trial().capacities()[pv()].inCase);
    QVERIFY(trial().result().sums.imported < before);
    const HourlyResult &result = trial().result();
    QVERIFY(support::isClose(sumOf(result.pv) + sumOf(result.wind) + sumOf(result.other), result.sums.available));
    QVERIFY(page()->findChild<QPushButton *>("writeTrial")->isEnabled());
    auto *number = page()->findChildren<CapacitySlider *>()[qsizetype(pv())]->findChild<QDoubleSpinBox *>();
    QCOMPARE(number->value(), trial().capacities()[pv()].value);
    number->setValue(12.5);
    QCOMPARE(trial().capacities()[pv()].value, 12.5);
    // what the case has is said with the digits of the field
    const QString inCase =
        QStringLiteral("case: %1 MW").arg(m_open->appearance.format().fixed(trial().capacities()[pv()].inCase, 1));
    QVERIFY(std::ranges::any_of(page()->findChildren<CapacitySlider *>()[qsizetype(pv())]->findChildren<QLabel *>(),
                                [&inCase](const QLabel *each) { return each->text() == inCase; }));
    for (const CapacitySlider *each : page()->findChildren<CapacitySlider *>()) // thousands in threes, also at its ends
        for (const QLabel *label : each->findChildren<QLabel *>())
            QVERIFY2(!label->text().contains(QRegularExpression(QStringLiteral("\\d{4}"))), qPrintable(label->text()));
}

void TestHourly::moreSunNeverNeedsMoreGrid()
{
    trial().tryCapacity(pv(), 0);
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
    const auto ends = [this] {
        QList<double> all;
        for (const HourlyTrial::Capacity &each : trial().capacities())
            all << each.most;
        return all;
    };
    const QList<double> before = ends();
    page()->findChild<QPushButton *>("writeTrial")->click();
    QCOMPARE(ends(), before); // as many sliders as before, each as long
    QVERIFY(page()->findChildren<CapacitySlider *>().front()->isAncestorOf(m_open->window.focusWidget())); // the button is dim
    // the annual rows become plants of the design: six generation rows, one line; what stays at 0 is not written
    QCOMPARE(design().plants.size(), 7);
    // biomass, waste heat and gas run flat; the harbour's wind makes more than the station's without any losses
    QCOMPARE(design().series.size(), 4);
    QVERIFY(design().storage.isEmpty());
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

/// A capacity that was not moved and not entered is written neither.
void TestHourly::whatNobodyEnteredStaysSo()
{
    auto battery = std::make_shared<StorageUnit>();
    battery->id = QStringLiteral("B1");
    battery->energy = {10};
    battery->power = {notGiven};
    m_open->document.push([] { return QStringLiteral("test"); },
                          {Edit::insert(designAddress(planned), listIndex(designObject, "storage"), 0, std::vector{battery})});
    trial().tryCapacity(pv(), 120);
    trial().write();
    QCOMPARE(design().plants[0].capacity.value, 120.);
    QCOMPARE(design().storage.size(), 1);
    QCOMPARE(design().storage[0].power.value, notGiven);
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
    const double supplied = m_open->results.ofCase(planned).account.energy.electricityUse.value;
    QVERIFY(support::isClose(supplied, trial().result().sums.load + trial().result().charged - trial().result().discharged));
    QVERIFY(support::isClose(*m_open->results.ofCase(planned).indicators.directSupplyShare, *trial().result().directShare));
    QVERIFY(!m_open->window.message().isEmpty());
    // rows of a year follow the design that made them, in the same step
    trial().tryCapacity(pv(), 400);
    trial().write();
    QCOMPARE(design().plants[0].capacity.value, 400.);
    QVERIFY(support::isClose(m_open->results.ofCase(planned).account.flows.grid.value, trial().result().sums.imported));
    m_open->document.undo();
    QCOMPARE(design().plants[0].capacity.value, 300.);
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
        // each megawatt once: what is fed in or curtailed is a piece of its own and not in those it comes from
        const size_t at = 105 * 24 + hour;
        COMPARE_CLOSE(supply,
                      result.other[at] + result.wind[at] + result.pv[at] + result.discharge[at] + result.grid.imported[at]);
    }
    QSet<QString> units; // one for all names of the legend
    for (const HoursSeries &stack : week->scene().stacks)
        units.insert(stack.sum.section(u' ', -1));
    units.insert(week->scene().lines[0].sum.section(u' ', -1));
    QCOMPARE(units.size(), 1);
    const auto *months = page()->findChild<StackedBars *>("months");
    QCOMPARE(months->stacks().bars.size(), 12);
    double load = 0;
    for (const double mark : months->stacks().marks)
        load += mark;
    QVERIFY(load > 0);
    for (const QString &sum : months->stacks().sums) // in the legend: what is curtailed hangs below zero, but is no less than 0
        QVERIFY2(!sum.startsWith(QChar(0x2212)), qPrintable(sum));
    QVERIFY(std::ranges::any_of(months->stacks().series, [](const BarSeries &each) {
        return std::ranges::any_of(each.values, [](double value) { return value < 0; });
    }));
    const auto &duration = page()->findChild<HoursPlot *>("duration")->scene().lines;
    QVERIFY(!duration.empty());
    for (const HoursSeries &line : duration)
        QVERIFY(std::ranges::is_sorted(line.values, std::greater{}));
    int told = 0;
    for (Picture *chart : page()->findChildren<Picture *>())
        if (chart->isVisible() && !chart->parts().isEmpty()) { // no tariff, no bill
            QVERIFY(!chart->tipAt(QPointF(chart->rect().center())).isEmpty());
            ++told;
        }
    QVERIFY(told > 0);
}

/// Level and charging of a battery: the tooltip of an hour adds up, the level has an axis and a unit of its own.
void TestHourly::theWeekShowsTheStore()
{
    const auto *week = page()->findChild<HoursPlot *>("week");
    QCOMPARE(week->scene().lines.size(), 1); // no battery, no level
    trial().tryCapacity(pv(), 400);
    for (size_t i = 0; i < trial().capacities().size(); ++i)
        if (const auto of = trial().capacities()[i].of; of == HourlyTrial::Of::StorePower)
            trial().tryCapacity(i, 60);
        else if (of == HourlyTrial::Of::StoreEnergy)
            trial().tryCapacity(i, 240);
    const HourlyResult &result = trial().result();
    QVERIFY(result.charged > 0);
    QCOMPARE(week->scene().lines.size(), 2);
    const HoursSeries &level = week->scene().lines[1];
    QCOMPARE(level.unit, QStringLiteral("MWh"));
    const auto stack = [week](const QString &name) {
        const auto &all = week->scene().stacks;
        return *std::ranges::find(all, name, &HoursSeries::name);
    };
    const HoursSeries in = stack(QStringLiteral("Battery in")), out = stack(QStringLiteral("Battery out")),
                      fed = stack(QStringLiteral("Fed in")), lost = stack(QStringLiteral("Curtailed"));
    for (size_t hour = 0; hour < 168; ++hour) {
        const size_t at = 105 * 24 + hour;
        COMPARE_CLOSE(level.values[hour], result.level[at]);
        COMPARE_CLOSE(in.values[hour], result.charge[at]);
        double supply = 0;
        for (const HoursSeries &each : week->scene().stacks)
            supply += each.values[hour];
        QVERIFY(std::abs(supply - in.values[hour] - fed.values[hour] - lost.values[hour] - result.load[at]) < 1e-6);
    }
    const ChartTable table = week->table();
    QVERIFY(table.head.contains(QStringLiteral("Storage level (MWh)")) && table.head.contains(QStringLiteral("Load (MW)")));
    QVERIFY(week->partTexts().front().contains(QStringLiteral("MWh")));
    // in the months what is stored hangs below zero, so that a bar nets to its load
    const BarStacks &months = page()->findChild<StackedBars *>("months")->stacks();
    for (qsizetype month = 0; month < 12; ++month) {
        double net = 0;
        for (const BarSeries &series : months.series)
            net += series.values[month];
        QVERIFY(std::abs(net - months.marks[month]) < 1e-6 * months.marks[month]);
    }
}

void TestHourly::theMeanDayFollowsItsDays()
{
    const auto *day = page()->findChild<HoursPlot *>("averageDay");
    auto *choice = page()->findChild<QComboBox *>("dayChoice");
    QCOMPARE(choice->count(), 15); // all, workdays, days off, twelve months
    const HourlyResult &result = trial().result();
    const auto sumOfDay = [day] {
        double sum = 0;
        for (const double value : day->scene().lines[0].values)
            sum += value;
        return sum;
    };
    QCOMPARE(day->scene().lines[0].values.size(), size_t(24));
    COMPARE_CLOSE(sumOfDay(), result.sums.load / 365);
    const auto choose = [choice](int index) {
        choice->setCurrentIndex(index);
        Q_EMIT choice->activated(index);
    };
    choose(3 + 1); // February
    COMPARE_CLOSE(sumOfDay(), monthlySums(result.load)[1] / 28);
    choose(1);
    const double workday = sumOfDay();
    choose(2);
    QVERIFY(sumOfDay() < workday);
}

void TestHourly::carriersAreChosen()
{
    auto *carriers = page()->findChild<QComboBox *>("carriers");
    const auto *week = page()->findChild<HoursPlot *>("week");
    QVERIFY(carriers->isVisible()); // the example uses heat
    const int heat = carriers->findData(int(LoadCarrier::Heat));
    QVERIFY(heat > 0);
    carriers->setCurrentIndex(heat);
    Q_EMIT carriers->activated(heat);
    const HourlyResult &result = trial().result();
    for (size_t hour = 0; hour < 168; ++hour)
        COMPARE_CLOSE(week->scene().lines[0].values[hour], result.heatLoad[105 * 24 + hour]);
    QVERIFY(week->title().contains("Heat"));
    QVERIFY(week->scene().figureOf); // hours of heat explain themselves as those of electricity do
    QVERIFY(busFigureOf(ofYear(week->scene().figureOf(0))) == std::optional(BusFigure{LoadCarrier::Heat}));
    const BarStacks &months = page()->findChild<StackedBars *>("months")->stacks();
    QVERIFY(months.title.contains("Heat"));
    trial().tryCapacity(pv(), 70); // what was chosen stays while one tries
    QVERIFY(week->title().contains("Heat"));
    const auto *said = page()->findChild<QLabel *>("boughtAndLost");
    QVERIFY(said->isVisible());
    QVERIFY2(said->text().contains(m_open->appearance.format().headline(result.heatBought, Unit::MegawattHour).text()),
             qPrintable(said->text()));
}

/// An hour that is pointed at in one chart is marked in all: its step of the week, its month, its hour of the day, its place in
/// the duration curve, and back from there.
void TestHourly::oneCursorGoesThroughAllCharts()
{
    auto *carpet = page()->findChild<Carpet *>();
    const auto *week = page()->findChild<HoursPlot *>("week"), *day = page()->findChild<HoursPlot *>("averageDay");
    auto *duration = page()->findChild<HoursPlot *>("duration");
    const auto *months = page()->findChild<StackedBars *>("months");
    const qsizetype hour = 105 * 24 + 30; // 17 April, 6 o'clock
    Q_EMIT carpet->hourPointed(hour);
    QCOMPARE(week->shownStep(), 30);
    QCOMPARE(day->shownStep(), 6);
    QCOMPARE(months->pointedBar(), 3);
    const qsizetype place = duration->shownStep();
    QVERIFY(place >= 0);
    const HourlyResult &result = trial().result();
    const auto residual = [&result](size_t at) {
        return result.grid.imported[at] - result.grid.exported[at] - result.grid.curtailed[at];
    };
    const std::vector<double> &sorted = duration->scene().lines[1].values; // one of every twelve hours
    QVERIFY(sorted[size_t(place)] >= residual(hour));
    QVERIFY(place + 1 >= qsizetype(sorted.size()) || sorted[size_t(place) + 1] <= residual(hour));
    Q_EMIT carpet->hourPointed(-1);
    for (const HoursPlot *each : {week, day, static_cast<const HoursPlot *>(duration)})
        QCOMPARE(each->shownStep(), -1);
    QCOMPARE(months->pointedBar(), -1);
    Q_EMIT duration->stepPointed(place);
    QCOMPARE(duration->shownStep(), place);
    QVERIFY(months->pointedBar() >= 0 && day->shownStep() >= 0);
}

/// Green power traced by user: the rows sum to the whole, and follow what is tried.
void TestHourly::usersHaveTheirGreenPower()
{
    const auto *table = page()->findChild<PlainTable *>("users");
    const int last = table->model()->rowCount() - 1;
    QVERIFY(last >= 2);
    const auto isUser = [this](const LoadUser &user) {
        return trial().model()->loads[user.load].carrier == LoadCarrier::Electricity &&
               userYear(trial().result(), user).energy > 0;
    };
    QCOMPARE(last, int(std::ranges::count_if(trial().model()->users, isUser))); // a row each, though some are one load
    const Format format = m_open->appearance.format();
    const auto sum = [this](double LoadYear::*of) {
        double all = 0;
        for (size_t i = 0; i < trial().model()->loads.size(); ++i)
            all += trial().model()->loads[i].carrier == LoadCarrier::Electricity ? trial().result().loads[i].*of : 0;
        return all;
    };
    QCOMPARE(table->text(last, 2), format.fixed(sum(&LoadYear::energy), 0));
    QCOMPARE(table->text(last, 4), format.fixed(sum(&LoadYear::directGreen), 0));
    const double green = sum(&LoadYear::directGreen);
    QVERIFY(green > 0);
    trial().tryCapacity(pv(), 400);
    QVERIFY(sum(&LoadYear::directGreen) > green);
    QCOMPARE(table->text(last, 4), format.fixed(sum(&LoadYear::directGreen), 0));
    // the example meters its factories by enterprise
    bool isNamed = false;
    for (int row = 0; row < last; ++row)
        isNamed |= !table->text(row, 1).isEmpty();
    QVERIFY(isNamed);
}

void TestHourly::everyFigureExplainsItself()
{
    auto *dock = m_open->window.findChild<ExplainDock *>();
    int figures = 0;
    for (auto *frame : page()->findChildren<FigureFrame *>()) {
        if (frame->figure().kind != hourlyKind || !frame->isVisible())
            continue;
        frame->setFocus();
        QTest::keyClick(frame, Qt::Key_E, Qt::ControlModifier);
        QVERIFY2(!dock->scene().title.isEmpty(), qPrintable(frame->accessibleName()));
        QVERIFY(!dock->scene().result.isEmpty());
        QVERIFY(!dock->scene().fraction[0].isEmpty() || !dock->scene().words.isEmpty());
        ++figures;
    }
    QVERIFY(figures >= 12); // six key numbers, both readings of each rule
    dock->explain(hourlyFigure(planned, HourlyFigure::SelfUseOfLoadDelivered));
    QCOMPARE(dock->scene().sources.size(), size_t(3)); // notices 650, 688, 1192
    QVERIFY(dock->scene().sources[1].isUnverified);
    QVERIFY(!dock->scene().crumbs.contains("Trial"));
    trial().tryCapacity(pv(), 300); // it follows, and says what it is of
    QVERIFY(dock->scene().crumbs.contains("Trial"));
    QVERIFY(dock->scene().result.startsWith(m_open->appearance.format().share(*trial().result().ratios.selfUseOfLoadDelivered)));
}

/// A bar of a month, the line of its load, an hour, the hours alone: each leads to its own explanation.
void TestHourly::chartsLeadToTheirExplanations()
{
    auto *dock = m_open->window.findChild<ExplainDock *>();
    trial().takeTariff(*std::ranges::find(trial().tariffs(), QStringLiteral("上海(大工业)"), &AreaTariff::area));
    const auto click = [](Picture *chart, const Figure &figure) {
        for (const Picture::Part &part : chart->parts())
            if (part.figure == figure && part.series.isEmpty()) {
                QTest::mouseClick(chart, Qt::LeftButton, {}, part.rect.center().toPoint());
                return true;
            }
        return false;
    };
    auto *months = page()->findChild<StackedBars *>("months"), *bill = page()->findChild<StackedBars *>("bill");
    auto *week = page()->findChild<HoursPlot *>("week");
    const Figure load = hourlyFigure(planned, HourlyFigure::Load);
    const std::pair<Picture *, Figure> asked[]{
        {months, ofMonth(load, 2)},
        {months, ofMonth(hourlyFigure(planned, HourlyFigure::Imported), 2)},
        {months, ofMonth(hourlyFigure(planned, HourlyFigure::Pv), 5)},
        {bill, ofMonth(hourlyFigure(planned, BillPart::Energy), 11)},
        {bill, ofMonth(hourlyFigure(planned, HourlyFigure::WholeBill), 0)},
        {week, ofHour(load, 105 * 24 + 30)},
    };
    for (const auto &[chart, figure] : asked) {
        QVERIFY(click(chart, figure));
        QCOMPARE(dock->figure(), figure);
        QVERIFY(!dock->scene().title.isEmpty() && !dock->scene().result.isEmpty());
    }
    QVERIFY(dock->scene().title.contains("17 Apr")); // 105 days and 30 hours after New Year
    QVERIFY(dock->scene().parts.size() >= 2);
    dock->explain(ofMonth(load, 2));
    const double march = monthlySums(trial().result().load)[2];
    QVERIFY(dock->scene().result.startsWith(m_open->appearance.format().computed(march)));
}

void TestHourly::keysOfTheWeekExplainItsHours()
{
    auto *dock = m_open->window.findChild<ExplainDock *>();
    const Figure load = hourlyFigure(planned, HourlyFigure::Load);
    auto *week = page()->findChild<HoursPlot *>("week"), *duration = page()->findChild<HoursPlot *>("duration");
    week->setFocus(Qt::TabFocusReason);
    for (const int key : {Qt::Key_Right, Qt::Key_Right, Qt::Key_Return})
        QTest::keyClick(week, Qt::Key(key));
    QCOMPARE(dock->figure(), ofHour(load, 105 * 24 + 2));
    QTest::keyClick(week, Qt::Key_Left);
    QTest::keyClick(week, Qt::Key_E, Qt::ControlModifier);
    QCOMPARE(dock->figure(), ofHour(load, 105 * 24 + 1));
    duration->setFocus(Qt::TabFocusReason);
    QTest::keyClick(duration, Qt::Key_Down); // the legend
    QTest::keyClick(duration, Qt::Key_Return);
    QCOMPARE(dock->figure(), load);
}

/// A case with a design has its 24/7 score beside the verdict; one without is told what it needs.
void TestHourly::theEvaluationShowsTheScore()
{
    m_open->window.showPage(PageId::Evaluation);
    const auto *views = m_open->window.page(PageId::Evaluation)->findChild<PlainTable *>("views");
    const auto row = [&](const QString &name) {
        for (int each = 0; each < views->model()->rowCount(); ++each)
            if (views->text(each, 0) == name)
                return each;
        return -1;
    };
    const QString score = QStringLiteral("24/7 carbon-free score");
    QCOMPARE(views->text(row(score), 1), Format::absent());
    QVERIFY(views->text(row(score), 2).contains("needs a design"));
    trial().tryCapacity(pv(), 300);
    trial().write();
    const HourlyMatching of = matchYear(*trial().model(), trial().result());
    const Format format = m_open->appearance.format();
    QCOMPARE(views->text(row(score), 1), format.share(*of.contracted));
    QCOMPARE(views->text(row(QStringLiteral("24/7 score with the grid")), 1), format.share(*of.total));
    auto *dock = m_open->window.findChild<ExplainDock *>();
    Q_EMIT const_cast<PlainTable *>(views)->clicked(views->model()->index(row(score), 0));
    QCOMPARE(dock->figure(), hourlyFigure(planned, HourlyFigure::MatchedShare));
    QCOMPARE(dock->scene().result, format.share(*of.contracted));
    QVERIFY(!dock->scene().crumbs.contains("Trial"));
    QVERIFY(!dock->scene().readings.isEmpty());
}

void TestHourly::theShareOfTheRowsStandsBeside()
{
    const Format format = m_open->appearance.format();
    const auto byHour = trial().result().directShare, byRows = m_open->shown.evaluated()->indicators.directSupplyShare;
    QVERIFY(byHour && byRows && format.share(*byHour) != format.share(*byRows));
    const auto *beside = page()->findChild<QLabel *>("besideAccounting");
    QVERIFY(beside->isVisible());
    QVERIFY(beside->text().contains(format.share(*byHour)) && beside->text().contains(format.share(*byRows)));
    QVERIFY(besideAccounting(0.5, 0.5, format).isEmpty());
    QVERIFY(besideAccounting({}, 0.5, format).isEmpty());
}

void TestHourly::stationsAreChosenByTheirDistance()
{
    const auto choices = trial().stationChoices(Language::Chinese);
    QCOMPARE(choices.size(), trial().tables()->stations().size());
    QVERIFY2(choices.front().text.contains(QStringLiteral("苏州")), qPrintable(choices.front().text)); // the nearest
    QVERIFY(choices.front().isTaken && !choices.back().isTaken);
    QVERIFY(trial().stationChoices(Language::English).front().text.contains(QStringLiteral("Suzhou")));
    trial().useSyntheticWeather(); // it is so already
    QVERIFY(!m_open->document.canUndo());
    trial().useSyntheticWeather(choices[1].id);
    QVERIFY(m_open->document.canUndo());
    QVERIFY(trial().stationChoices(Language::English)[1].isTaken);
}

void TestHourly::menusLeaveNothingBehind_data()
{
    QTest::addColumn<QString>("button");
    QTest::newRow("stations") << "weatherMenu";
    QTest::newRow("price lists") << "tariffMenu";
}

/// A menu that is filled at each opening has no more submenus at the tenth than at the first.
void TestHourly::menusLeaveNothingBehind()
{
    QFETCH(const QString, button);
    QMenu *menu = page()->findChild<QToolButton *>(button)->menu();
    Q_EMIT menu->aboutToShow();
    const qsizetype inside = menu->findChildren<QMenu *>().size();
    QVERIFY(inside > 0);
    for (int opening = 0; opening < 10; ++opening)
        Q_EMIT menu->aboutToShow();
    QCOMPARE(menu->findChildren<QMenu *>().size(), inside);
}

void TestHourly::inputsAreStepsToUndo()
{
    const Design before = design();
    trial().takeTariff(*std::ranges::find(trial().tariffs(), QStringLiteral("上海(大工业)"), &AreaTariff::area));
    QVERIFY(totalOf(trial().result().bill) > 0);
    QCOMPARE(design().tariffBands.size(), 2);
    QVERIFY(!page()->findChild<StackedBars *>("bill")->stacks().series.isEmpty());
    const double byRule = totalOf(trial().result().bill);
    trial().setDispatch(core::Dispatch::Optimal);
    QVERIFY(trial().result().leastCost);
    QVERIFY(totalOf(trial().result().bill) <= byRule * (1 + 1e-12));
    trial().setNetworkRule(NetworkRule::Capacity1192);
    QVERIFY(design().tariff.networkRule == NetworkRule::Capacity1192);
    for (int step = 0; step < 3; ++step)
        m_open->document.undo();
    QVERIFY(design() == before);
    QVERIFY(!m_open->document.canUndo());
}

void TestHourly::theCalendarIsTyped_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("dates"); // empty: refused
    QTest::addColumn<QString>("said");
    QTest::newRow("as stored") << "01-01, 05-01" << QStringList{"01-01", "05-01"} << "01-01, 05-01";
    QTest::newRow("short") << "1-1;5/1" << QStringList{"01-01", "05-01"} << "01-01, 05-01";
    QTest::newRow("a span") << "02-27–03-02" << QStringList{"02-27", "02-28", "03-01", "03-02"} << "02-27–03-02";
    QTest::newRow("in Chinese") << "1月1日、10月1日至3日" << QStringList{"01-01", "10-01", "10-02", "10-03"}
                                << "01-01, 10-01–10-03";
    QTest::newRow("blanks") << "5-1 5-2" << QStringList{"05-01", "05-02"} << "05-01, 05-02";
    QTest::newRow("29 February") << "2-29" << QStringList() << "29 February";
    QTest::newRow("no date") << "1-1, Easter" << QStringList() << "\"Easter\" is no date";
    QTest::newRow("a reversed span") << "10-03~10-01" << QStringList() << "is no date";
    QTest::newRow("twice") << "5-1, 05-01" << QStringList() << "05-01 stands twice";
    QTest::newRow("in both lists") << "1-1, 9-27" << QStringList() << "holiday and a make-up workday";
}

void TestHourly::theCalendarIsTyped()
{
    QFETCH(QString, text);
    QFETCH(QStringList, dates);
    QFETCH(QString, said);
    QCOMPARE(typed("calendar.workdays", "9-27"), QString());
    const QString sentence = typed("calendar.holidays", text);
    QCOMPARE(design().calendar.holidays, dates);
    if (dates.isEmpty()) {
        QVERIFY2(sentence.contains(said), qPrintable(sentence));
        return;
    }
    QCOMPARE(sentence, QString());
    QCOMPARE(datesText(dates), said);
    QCOMPARE(datesMeant(said), dates); // what is shown can be typed
    QCOMPARE(typed("calendar.holidays", {}), QString());
    QVERIFY(design().calendar.holidays.isEmpty());
    QCOMPARE(typed("calendar.firstWeekday", "Thursday"), QString());
    QCOMPARE(design().calendar.firstWeekday, Weekday::Thursday);
    QCOMPARE(typed("calendar.firstWeekday", "7"), QString());
    QCOMPARE(design().calendar.firstWeekday, Weekday::Sunday);
    QVERIFY(typed("calendar.firstWeekday", "8").contains("not in the list"));
    for (int step = 0; step < 5; ++step)
        m_open->document.undo();
    QVERIFY(design().calendar == DesignCalendar());
    QVERIFY(!m_open->document.canUndo());
}

void TestHourly::picturesFollowTheCalendar()
{
    const auto *carpet = page()->findChild<Carpet *>("carpet");
    const auto *week = page()->findChild<HoursPlot *>("week");
    QCOMPARE(week->scene().ticks.front().second, QStringLiteral("Mon 16")); // 16 April of a year that begins on a Monday
    const double load = trial().result().sums.load;
    QCOMPARE(typed("calendar.firstWeekday", "Thursday"), QString()); // as 2026 does
    QCOMPARE(typed("calendar.holidays", "4-17"), QString());
    QCOMPARE(typed("calendar.workdays", "4-18"), QString());
    QCOMPARE(week->scene().ticks.front().second, QStringLiteral("Thu 16"));
    QCOMPARE(week->scene().ticks[1].second, QStringLiteral("Fri 17 off"));
    QCOMPARE(week->scene().ticks[2].second, QStringLiteral("Sat 18 at work"));
    QCOMPARE(week->scene().headOf(24), QStringLiteral("Fri 17 Apr (holiday), 00:00–01:00"));
    QVERIFY(!carpet->tipAt(QPointF(carpet->width() / 2.0, carpet->height() / 2.0)).isEmpty());
    QVERIFY(support::isClose(trial().result().sums.load, load)); // the energy stays
    const HourlyValues &hours = trial().result().load;
    QVERIFY(hours[24 * 106 + 10] < hours[24 * 107 + 10]); // the holiday is below the Saturday that is worked
    m_open->document.undo();
    m_open->document.undo();
    m_open->document.undo();
    QCOMPARE(week->scene().ticks.front().second, QStringLiteral("Mon 16"));
}

void TestHourly::readsAWeatherFile()
{
    const QString name = m_open->folder.filePath(QStringLiteral("pvgis.csv"));
    QFile file(name);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("Latitude (decimal degrees): 36.000\nLongitude (decimal degrees): 120.000\nElevation (m): 10\n"
               "time(UTC),T2m,G(h),Gb(n),Gd(h),WS10m,SP\n");
    for (int hour = 0; hour < 8760; ++hour) // sun from 7 to 17 by the clock
        file.write(QByteArray("x,12,") + ((hour + 8) % 24 >= 7 && (hour + 8) % 24 <= 17 ? "350,200,180" : "0,0,0") +
                   ",4,101000\n");
    file.close();
    m_open->prompts.files = {name};
    auto *inputs = page()->findChild<HourlyInputs *>();
    Q_EMIT inputs->weatherFileWanted();
    auto *view = page()->findChild<WeatherCheckView *>();
    QVERIFY(view->isVisible());
    QVERIFY(!design().weather); // looked at, not taken
    QCOMPARE(page()->findChild<StackedBars *>("irradianceMonths")->stacks().marks.size(), 12);
    view->findChild<QPushButton *>("takeWeather")->click();
    QVERIFY(design().weather && design().weather->kind == WeatherKind::Series);
    QCOMPARE(design().series.size(), 5);
    QCOMPARE(trial().model()->weather.origin, WeatherOrigin::Series);
    QVERIFY(!view->isVisible());
    trial().setScaledToStation(true);
    QVERIFY(trial().model()->scaledBy);
    const QString remark = page()->findChild<QLabel *>("inputRemark")->text(); // both values
    QVERIFY(remark.contains(m_open->appearance.format().fixed(trial().model()->globalBeforeScaling, 0)));
    trial().useSyntheticWeather();
    QVERIFY(design().series.isEmpty());
    for (int step = 0; step < 3; ++step)
        m_open->document.undo();
    QVERIFY(!design().weather && design().series.isEmpty());
}

void TestHourly::readsALoad()
{
    const QString name = m_open->folder.filePath(QStringLiteral("load.csv"));
    QFile file(name);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("time,load MW\n");
    for (int quarter = 0; quarter < 35136; ++quarter)
        file.write("x,200\n");
    file.close();
    m_open->prompts.files = {name};
    Q_EMIT page()->findChild<HourlyInputs *>()->seriesFileWanted(SeriesUse::Load);
    QVERIFY(support::isClose(trial().result().sums.load, 200. * 8760));
    QVERIFY2(m_open->window.message().contains("29 February"), qPrintable(m_open->window.message()));
    m_open->document.undo();
    QVERIFY(design().loads.isEmpty());
}

/// A generation series is a plant beside those of the annual rows, prices of hours stand in the place of the bands; each is a
/// step to undo.
void TestHourly::readsGenerationAndPrices()
{
    const QString name = m_open->folder.filePath(QStringLiteral("series.csv"));
    QFile file(name);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("time,power MW,price yuan/kWh\n");
    for (int hour = 0; hour < 8760; ++hour)
        file.write("x," + QByteArray::number(hour % 24) + ",0.5\n");
    file.close();
    const double before = trial().result().sums.available, load = trial().result().sums.load;
    m_open->prompts.files = {name};
    auto *inputs = page()->findChild<HourlyInputs *>();
    Q_EMIT inputs->seriesFileWanted(SeriesUse::Generation);
    QVERIFY(support::isClose(trial().result().sums.available, before + 365. * (23 * 24 / 2)));
    QVERIFY2(m_open->window.message().contains("plant"), qPrintable(m_open->window.message()));
    QVERIFY(!trial().differs());
    m_open->prompts.files = {name};
    Q_EMIT inputs->seriesFileWanted(SeriesUse::ImportPrice);
    QVERIFY(support::isClose(sumOf(trial().model()->prices.import), 0.5 * 8760));
    QVERIFY(design().tariff.importSeries);
    m_open->prompts.files = {name};
    Q_EMIT inputs->seriesFileWanted(SeriesUse::ExportPrice);
    QVERIFY(support::isClose(sumOf(trial().model()->prices.exported), 0.5 * 8760));
    for (int step = 0; step < 3; ++step)
        m_open->document.undo();
    QVERIFY(design() == Design());
    QVERIFY(support::isClose(trial().result().sums.available, before) && support::isClose(trial().result().sums.load, load));
}

/// Own bands of a tariff, cell by cell, and the basis of the shares.
void TestHourly::bandsAreTyped()
{
    const TableEditor *table = nullptr;
    for (const TableEditor *each : page()->findChildren<TableEditor *>())
        if (each->model()->list().key == "tariff.bands")
            table = each;
    QVERIFY(table);
    RowsModel *model = table->model();
    model->insertRowsAt(0, 1);
    QCOMPARE(design().tariffBands.size(), 1);
    const auto type = [model](int column, const QString &text) {
        const QModelIndex cell = model->index(0, column);
        return (model->flags(cell) & Qt::ItemIsEditable) && model->setData(cell, text);
    };
    QVERIFY(type(0, QStringLiteral("6-8, 12")));
    QVERIFY(type(1, QStringLiteral("1至5")));
    QVERIFY(type(2, QStringLiteral("vvvvvvvv pppppppp ffffffff")));
    const TariffBand &band = design().tariffBands[0];
    QCOMPARE(band.months, (QList<double>{6, 7, 8, 12}));
    QCOMPARE(*band.weekdays, (QList<double>{1, 2, 3, 4, 5}));
    QCOMPARE(band.hours, QStringLiteral("VVVVVVVVPPPPPPPPFFFFFFFF"));
    QCOMPARE(model->index(0, 0).data().toString(), QStringLiteral("6–8, 12"));
    QVERIFY(!type(0, QStringLiteral("13")) && !type(2, QStringLiteral("VVV")));
    QCOMPARE(design().tariffBands[0].months.size(), 4);
    QCOMPARE(typed("policy.basis", "Generation"), QString());
    QVERIFY(design().policy.basis == PolicyBasis::Generation);
    QCOMPARE(trial().model()->prices.band[24 * 151 + 3], 'V'); // 1 June, a Friday of a year that begins on a Monday
}

void TestHourly::refusesFilesThatAreNone()
{
    const QString name = m_open->folder.filePath(QStringLiteral("none.csv"));
    QFile file(name);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("Latitude: somewhere\n");
    file.close();
    for (const QString &each : {name, m_open->folder.filePath(QStringLiteral("missing.epw"))}) {
        m_open->prompts.files = {each};
        Q_EMIT page()->findChild<HourlyInputs *>()->weatherFileWanted();
        QVERIFY(!m_open->window.message().isEmpty());
        QVERIFY(!page()->findChild<WeatherCheckView *>()->isVisible());
        Q_EMIT page()->findChild<HourlyInputs *>()->seriesFileWanted(SeriesUse::Load);
        QVERIFY(!m_open->window.message().isEmpty());
        QVERIFY(design() == Design());
    }
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
    auto *stations = page()->findChild<QComboBox *>("emptyChoices");
    stations->setCurrentIndex(stations->findText(QStringLiteral("Beijing")));
    QTest::mouseClick(page()->findChild<QPushButton *>("emptyStep"), Qt::LeftButton);
    QVERIFY(trial().model() && !trouble->isVisible());
    QCOMPARE(design().weather->station.value_or(QString()), QStringLiteral("54511"));
    trial().useSyntheticWeather(); // of the station that the design names
    QCOMPARE(design().weather->station.value_or(QString()), QStringLiteral("54511"));
}

QTEST_MAIN(TestHourly)
#include "tst_hourly.moc"
