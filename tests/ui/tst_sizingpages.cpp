#include "tests/support/hourly.h"
#include "tests/ui/shell/openwindow.h"
#include "ui/charts/pointcurve.h"
#include "ui/charts/rowbars.h"
#include "ui/charts/stackedbars.h"
#include "ui/inputs/elidedlabel.h"
#include "ui/inputs/fieldform.h"
#include "ui/inputs/figureframe.h"
#include "ui/model/designedits.h"
#include "ui/pages/economics/economicspage.h"
#include "ui/pages/sizing/sizingpage.h"
#include "ui/shell/explaindock.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QPushButton>
#include <QSlider>
#include <QTableView>
#include <QTest>
#include <QTextBrowser>

using namespace ui;
using namespace core;

/// The pages Sizing and Economics as their user has them: enter prices, see the least-cost design, choose a point, write it, read
/// what it earns, undo.
class TestSizingPages : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void saysWhatIsMissing();
    void pricesOfTheProvinceInOneClick();
    void anotherParkIsAskedAnew();
    void nothingIsTakenWhereNothingMayBeWritten();
    void economicsLeadsToWhatItLacks();
    void sizesWhenPricesAreThere();
    void solarOnRoofsAlone();
    void anotherPointHasLessCarbon();
    void curveBeginsAtTheDesign();
    void chosenPointStaysChosen();
    void writesThePointAsOneStep();
    void sharesAreTypedInPerCent();
    void infeasibleInWords();
    void whatNothingSizedCanMeetIsNotSized_data();
    void whatNothingSizedCanMeetIsNotSized();
    void anotherCaseShowsNoDesignOfTheFormer();
    void writingLeavesWhatIsNotSized();
    void cancelStopsAtOnce();
    void economicsOfTheDesign();
    void economicFiguresAreKept();
    void everyKeyNumberExplainsItself();
    void remarksOfChartsAreWhole();

private:
    void explainAll(Page &page, int least);
    SizingPage *sizing() { return qobject_cast<SizingPage *>(m_open->window.page(PageId::Sizing)); }
    EconomicsPage *economics() { return qobject_cast<EconomicsPage *>(m_open->window.page(PageId::Economics)); }
    const Design &design() { return m_open->document.park().cases[planned].design; }
    void set(const char *key, const Value &value)
    {
        m_open->document.push([] { return QStringLiteral("test"); },
                              {Edit::set(designAddress(planned), fieldIndex(designObject, key), value)});
    }
    void enterPrices()
    {
        set("tariff.prices.P", 1.0);
        set("tariff.prices.F", 0.65);
        set("tariff.prices.V", 0.3);
    }
    bool isDone() { return sizing()->run().step() == SizingRun::Step::Done; }
    static constexpr qsizetype planned = 3; ///< C2028 of the example
    static constexpr int patience = 120000; // ms, for a machine that is busy
    std::unique_ptr<support::OpenWindow> m_open;
};

void TestSizingPages::init()
{
    m_open = std::make_unique<support::OpenWindow>();
    m_open->shown.show(planned);
}

void TestSizingPages::saysWhatIsMissing()
{
    m_open->window.showPage(PageId::Sizing);
    auto *trouble = sizing()->findChild<QLabel *>(QStringLiteral("trouble"));
    QVERIFY(trouble->isVisible());
    QVERIFY(trouble->text().contains(QStringLiteral("price")));
    QVERIFY(!sizing()->findChild<QPushButton *>(QStringLiteral("writeSizing"))->isEnabled());
    m_open->window.showPage(PageId::Economics);
    // the solar plants of the annual rows have a price, but what they save is not known: no verdict
    QVERIFY(!economics()->economics()->parts.empty());
    auto *why = economics()->findChild<QLabel *>(QStringLiteral("trouble"));
    QVERIFY(why->isVisible() && why->text().contains(QStringLiteral("Sizing")));
    QVERIFY(!economics()->answer().contains(QStringLiteral("pay")));
}

void TestSizingPages::pricesOfTheProvinceInOneClick()
{
    m_open->window.showPage(PageId::Sizing);
    auto *lists = sizing()->findChild<QComboBox *>(QStringLiteral("emptyChoices"));
    auto *take = sizing()->findChild<QPushButton *>(QStringLiteral("emptyStep"));
    QVERIFY(lists->isVisible() && lists->count() == 37);
    QVERIFY(lists->currentText().startsWith(QStringLiteral("江苏"))); // the example's province
    QTest::mouseClick(take, Qt::LeftButton);
    QCOMPARE(design().tariff.prices->flat.value, 0.6106); // tariff_prices.csv, row 江苏/2026-03
    QVERIFY(!take->isVisible());
    QTRY_VERIFY_WITH_TIMEOUT(isDone(), patience);
    const core::sizing::Design &found = sizing()->run().result()->design;
    QCOMPARE(found.outcome, core::sizing::Outcome::Optimal);
    // as the manual's first hour says; near the least cost the plants may differ
    QCOMPARE(qRound(found.objectiveYuan / 1e6), 632);
    QVERIFY(std::abs(found.capacities.windMw - 480) < 5);
    QVERIFY(std::abs(found.capacities.pvMw - 623) < 6);
    QVERIFY(std::abs(found.capacities.batteryMwh - 1434) < 14);
    m_open->window.showPage(PageId::Economics);
    QVERIFY(economics()->answer().contains(QStringLiteral("pay")));
    m_open->document.undo();
    QVERIFY(design() == Design());
    QVERIFY(economics()->findChild<QPushButton *>(QStringLiteral("emptyStep"))->isVisible());
}

/// What was chosen for one park is not proposed for the next.
void TestSizingPages::anotherParkIsAskedAnew()
{
    m_open->window.showPage(PageId::Sizing);
    auto *lists = sizing()->findChild<QComboBox *>(QStringLiteral("emptyChoices"));
    const int proposed = lists->currentIndex();
    lists->setCurrentIndex(0);
    m_open->appearance.setLanguage(Language::Chinese);
    QCOMPARE(lists->currentIndex(), 0); // the same park in other words
    Park park = m_open->document.park();
    m_open->document.open(park, QString());
    QCOMPARE(lists->currentIndex(), proposed);
    park.profile.province = QStringLiteral("示例省");
    m_open->document.open(park, QString());
    QCOMPARE(lists->currentIndex(), -1);
}

void TestSizingPages::nothingIsTakenWhereNothingMayBeWritten()
{
    m_open->document.setReadOnly(QStringLiteral("opened by somebody"));
    m_open->window.showPage(PageId::Sizing);
    auto *take = sizing()->findChild<QPushButton *>(QStringLiteral("emptyStep"));
    QVERIFY(take->isVisible() && !take->isEnabled());
    QCOMPARE(take->toolTip(), QStringLiteral("opened by somebody"));
    auto *lists = sizing()->findChild<QComboBox *>(QStringLiteral("emptyChoices"));
    lists->setCurrentIndex(0);
    QVERIFY(!take->isEnabled());
}

/// No plants: to Sizing and Hourly. A park whose place nobody entered: the weather of a station; its inputs show what they are.
void TestSizingPages::economicsLeadsToWhatItLacks()
{
    const auto steps = [this] {
        QList<QPushButton *> visible = economics()->findChildren<QPushButton *>(QStringLiteral("emptyStep"));
        visible.removeIf([](const QPushButton *each) { return !each->isVisible(); });
        return visible;
    };
    Park park;
    park.profile.id = QStringLiteral("P");
    Case inCase;
    inCase.id = QStringLiteral("C");
    inCase.year = 2028;
    inCase.kind = CaseKind::Planned;
    park.cases.append(inCase);
    m_open->document.open(park, QString());
    m_open->window.showPage(PageId::Economics);
    QCOMPARE(economics()->findChild<QDoubleSpinBox *>(QStringLiteral("projectYears"))->value(), 25.0); // hourly_defaults.csv
    auto *stations = economics()->findChild<QComboBox *>(QStringLiteral("emptyChoices"));
    QCOMPARE(stations->count(), 61);
    QCOMPARE(stations->currentIndex(), -1); // nothing is taken for the place that nobody said
    QVERIFY(!steps().at(0)->isEnabled());
    stations->setCurrentIndex(stations->findText(QStringLiteral("Beijing")));
    QTest::mouseClick(steps().at(0), Qt::LeftButton);
    QCOMPARE(m_open->document.park().cases[0].design.weather->station.value_or(QString()), QStringLiteral("54511"));
    QVERIFY(economics()->findChild<QLabel *>(QStringLiteral("trouble"))->text().contains(QStringLiteral("no solar plant")));
    QCOMPARE(steps().size(), 2);
    QTest::mouseClick(steps().at(0), Qt::LeftButton);
    QVERIFY(sizing()->isVisible());
    QVERIFY(sizing()->findChild<QLabel *>(QStringLiteral("trouble"))->text().contains(QStringLiteral("No electricity use")));
}

void TestSizingPages::sizesWhenPricesAreThere()
{
    m_open->window.showPage(PageId::Sizing);
    enterPrices();
    QTRY_VERIFY_WITH_TIMEOUT(isDone(), patience);
    const auto &found = sizing()->run().result();
    QCOMPARE(found->design.outcome, core::sizing::Outcome::Optimal);
    QVERIFY(found->design.gap <= 1e-6);
    // cost falls along no point of the curve, carbon rises along none
    const auto &front = sizing()->run().front();
    QVERIFY(front.size() > 10);
    for (size_t i = 1; i < front.size(); ++i) {
        QVERIFY(front[i].costYuan >= front[i - 1].lowerBoundYuan);
        QVERIFY(front[i].importMaxMwh < front[i - 1].importMaxMwh);
    }
    QCOMPARE(sizing()->findChild<PointCurve *>()->scene().points.size(), qsizetype(front.size()));
    QVERIFY(!sizing()->findChild<RowBars *>()->scene().rows.isEmpty());
    for (const auto &each : sizing()->run().sensitivities())
        if (each.input == core::sizing::Sensitivity::Input::ImportPrice)
            QVERIFY(each.lessYuan.value() < found->design.objectiveYuan && each.moreYuan.value() > found->design.objectiveYuan);
}

/// What the roofs hold becomes the most of the solar plants, and the search keeps to it; one step to undo.
void TestSizingPages::solarOnRoofsAlone()
{
    enterPrices();
    m_open->window.showPage(PageId::Sizing);
    QTRY_VERIFY_WITH_TIMEOUT(isDone(), patience);
    const double free = sizing()->run().result()->design.capacities.pvMw;
    double roofs = 0; // m² × share × efficiency of the modules, in kW
    for (const Building &each : m_open->document.park().cases[planned].buildings.buildings)
        if (each.roofArea && each.pvUsableShare)
            roofs += each.roofArea->value * *each.pvUsableShare;
    roofs *= support::hourlyTables().defaultOf("moduleEfficiency") / 1000;
    QVERIFY(roofs > 0 && free > 0);
    auto *box = sizing()->findChild<QCheckBox *>(QStringLiteral("solarOnRoofs"));
    QVERIFY(box->isVisible() && !box->isChecked());
    QVERIFY2(box->text().contains(m_open->appearance.format().fixed(roofs, 1)), qPrintable(box->text()));
    const Design before = design();
    box->click();
    QVERIFY(box->isChecked());
    double most = 0;
    for (const Plant &each : design().plants)
        most += each.technology == PlantTechnology::Pv && each.most ? each.most->value : 0;
    QVERIFY(support::isClose(most, roofs));
    QVERIFY(support::isClose(sizing()->run().problem().pv.max, roofs));
    QTRY_VERIFY_WITH_TIMEOUT(isDone(), patience);
    QVERIFY(sizing()->run().result()->design.capacities.pvMw <= roofs * (1 + 1e-6));
    box->click(); // the plants stay in the design, without a most
    QVERIFY(!box->isChecked());
    QVERIFY(sizing()->run().problem().pv.max > free);
    m_open->document.undo();
    m_open->document.undo();
    QVERIFY(design() == before);
}

void TestSizingPages::anotherPointHasLessCarbon()
{
    m_open->window.showPage(PageId::Sizing);
    enterPrices();
    QTRY_VERIFY_WITH_TIMEOUT(isDone(), patience);
    auto *curve = sizing()->findChild<PointCurve *>();
    auto *slider = sizing()->findChild<QSlider *>(QStringLiteral("frontSlider"));
    QCOMPARE(curve->scene().chosen, 0);
    QCOMPARE(slider->value(), slider->maximum()); // the most carbon is at the right, as on the curve
    auto *binding = sizing()->findChild<QLabel *>(QStringLiteral("binding"));
    const QString atLeast = binding->text(), answer = sizing()->answer();
    QTest::keyClick(slider, Qt::Key_Home);
    QCOMPARE(slider->value(), 0); // at the left
    QCOMPARE(curve->scene().chosen, qsizetype(slider->maximum()));
    QVERIFY(binding->text() != atLeast && binding->text().contains(QStringLiteral("chosen point")));
    QVERIFY(sizing()->answer() != answer && sizing()->answer().contains(QStringLiteral("chosen point")));
    QVERIFY(curve->scene().points.last().x < curve->scene().points.first().x);
    // by the mouse
    const QPointF third = curve->parts()[2].rect.center();
    QTest::mouseClick(curve, Qt::LeftButton, {}, third.toPoint());
    QCOMPARE(slider->maximum() - slider->value(), 2);
    QTest::keyClick(slider, Qt::Key_End);
    QCOMPARE(curve->scene().chosen, 0);
    QCOMPARE(binding->text(), atLeast);
}

/// The least cost and the first point of the curve are one design.
void TestSizingPages::curveBeginsAtTheDesign()
{
    m_open->window.showPage(PageId::Sizing);
    enterPrices();
    QTRY_VERIFY_WITH_TIMEOUT(isDone(), patience);
    const core::sizing::Design &found = sizing()->run().result()->design;
    const core::sizing::FrontPoint &first = sizing()->run().front().front();
    QCOMPARE(first.capacities, found.capacities);
    QCOMPARE(first.costYuan, found.objectiveYuan);
    QCOMPARE(first.importMaxMwh, found.annual.importMwh);
    COMPARE_CLOSE(first.emissionsT, found.annual.importMwh * sizing()->run().problem().grid.emissionFactor);
}

/// What was written is what the page goes on to show, whatever is searched anew.
void TestSizingPages::chosenPointStaysChosen()
{
    m_open->window.showPage(PageId::Sizing);
    enterPrices();
    QTRY_VERIFY_WITH_TIMEOUT(isDone(), patience);
    auto *curve = sizing()->findChild<PointCurve *>();
    auto *slider = sizing()->findChild<QSlider *>(QStringLiteral("frontSlider"));
    slider->setValue(slider->maximum() - 2);
    QCOMPARE(curve->scene().chosen, 2);
    const double chosen = sizing()->run().front()[2].emissionsT;
    sizing()->findChild<QPushButton *>(QStringLiteral("writeSizing"))->click();
    QTRY_VERIFY_WITH_TIMEOUT(isDone(), patience);
    const auto &front = sizing()->run().front();
    QVERIFY(curve->scene().chosen > 0);
    const double shown = front[size_t(curve->scene().chosen)].emissionsT, step = front[1].emissionsT - front[2].emissionsT;
    QVERIFY(std::abs(shown - chosen) <= step / 2 + 1e-6);
    QVERIFY(sizing()->answer().contains(QStringLiteral("chosen point")));
}

void TestSizingPages::writesThePointAsOneStep()
{
    m_open->window.showPage(PageId::Sizing);
    enterPrices();
    QTRY_VERIFY_WITH_TIMEOUT(isDone(), patience);
    const Design before = design();
    const auto wanted = sizing()->run().result()->design.capacities;
    sizing()->findChild<QPushButton *>(QStringLiteral("writeSizing"))->click();
    double wind = 0, pv = 0;
    for (const Plant &plant : design().plants) {
        wind += plant.technology == PlantTechnology::Wind ? plant.capacity.value : 0;
        pv += plant.technology == PlantTechnology::Pv ? plant.capacity.value : 0;
    }
    // each plant is written to the kilowatt
    QVERIFY(std::abs(wind - wanted.windMw) < 0.002 && std::abs(pv - wanted.pvMw) < 0.002);
    QVERIFY(wind + pv > 10);
    m_open->document.undo();
    QCOMPARE(design(), before);
}

void TestSizingPages::sharesAreTypedInPerCent()
{
    m_open->window.showPage(PageId::Sizing);
    QAbstractItemModel *form = sizing()->findChild<FieldForm *>()->findChild<QTableView *>()->model();
    const int row = fieldIndex(designObject, "policy.selfUseOfLoadMin");
    QCOMPARE(form->index(row, 2).data().toString(), QStringLiteral("%"));
    QVERIFY(form->index(row, 1).data(Qt::TextAlignmentRole).toInt() & Qt::AlignRight); // numbers among numbers
    const int intensity = fieldIndex(designObject, "policy.carbonPerEnergyMax");
    QCOMPARE(form->index(intensity, 2).data().toString(), QStringLiteral("t/tce"));
    QVERIFY(form->setData(form->index(row, 1), QStringLiteral("60")));
    QCOMPARE(design().policy.selfUseOfLoadMin.value_or(0), 0.6);
    QCOMPARE(form->index(row, 1).data().toString(), QStringLiteral("60"));
    QVERIFY(form->setData(form->index(row, 1), QStringLiteral("55 %")));
    QCOMPARE(design().policy.selfUseOfLoadMin.value_or(0), 0.55);
    QVERIFY(!form->setData(form->index(row, 1), QStringLiteral("6000"))); // no share
    QCOMPARE(design().policy.selfUseOfLoadMin.value_or(0), 0.55);
}

void TestSizingPages::infeasibleInWords()
{
    m_open->window.showPage(PageId::Sizing);
    enterPrices();
    set("policy.selfUseOfLoadMin", 0.95);
    set("policy.unusedMax", 0.0);
    QTRY_VERIFY_WITH_TIMEOUT(isDone(), patience);
    QCOMPARE(sizing()->run().result()->design.outcome, core::sizing::Outcome::Infeasible);
    const QString text = sizing()->findChild<QLabel *>(QStringLiteral("binding"))->text();
    QVERIFY2(text.contains(QStringLiteral("No design")), qPrintable(text));
    QVERIFY(!sizing()->findChild<QPushButton *>(QStringLiteral("writeSizing"))->isEnabled());
}

void TestSizingPages::whatNothingSizedCanMeetIsNotSized_data()
{
    QTest::addColumn<QByteArray>("limit");
    QTest::addColumn<double>("value");
    QTest::addColumn<QString>("said");
    // fossil power of the case's own is some 10 % of its load
    QTest::newRow("direct share") << QByteArray("policy.directShareMin") << 0.999
                                  << QStringLiteral("least direct share cannot be met");
    QTest::newRow("core indicator") << QByteArray("policy.carbonPerEnergyMax") << 0.01
                                    << QStringLiteral("below what the rest of the park emits");
}

/// A limit that leaves less than nothing to buy is said to be missed; no design is called the cheapest under it.
void TestSizingPages::whatNothingSizedCanMeetIsNotSized()
{
    QFETCH(QByteArray, limit);
    QFETCH(double, value);
    QFETCH(QString, said);
    m_open->window.showPage(PageId::Sizing);
    enterPrices();
    QTRY_VERIFY_WITH_TIMEOUT(isDone(), patience);
    set(limit.constData(), value);
    QVERIFY(!sizing()->run().isRunning() && !sizing()->run().result());
    const QString text = sizing()->findChild<QLabel *>(QStringLiteral("binding"))->text();
    QVERIFY2(text.contains(said), qPrintable(text));
    QVERIFY2(!text.contains(QStringLiteral("No limit binds")), qPrintable(text));
    QVERIFY(!sizing()->findChild<QPushButton *>(QStringLiteral("writeSizing"))->isEnabled());
    m_open->document.undo();
    QTRY_VERIFY_WITH_TIMEOUT(isDone() && sizing()->run().result(), patience);
    QCOMPARE(sizing()->run().result()->design.outcome, core::sizing::Outcome::Optimal);
}

/// The design of one case is neither shown nor written while that of another is searched.
void TestSizingPages::anotherCaseShowsNoDesignOfTheFormer()
{
    m_open->window.showPage(PageId::Sizing);
    enterPrices();
    QTRY_VERIFY_WITH_TIMEOUT(isDone(), patience);
    QVERIFY(sizing()->run().result());
    std::vector<Edit> edits;
    for (const char *key : {"tariff.prices.P", "tariff.prices.F", "tariff.prices.V"})
        edits.push_back(Edit::set(designAddress(planned + 1), fieldIndex(designObject, key), 0.8));
    m_open->document.push([] { return QStringLiteral("test"); }, edits);
    m_open->shown.show(planned + 1);
    QVERIFY(sizing()->run().isRunning() && !sizing()->run().result());
    auto *write = sizing()->findChild<QPushButton *>(QStringLiteral("writeSizing"));
    QVERIFY(!write->isEnabled());
    sizing()->findChild<QPushButton *>(QStringLiteral("cancelSizing"))->click();
    // what was found so far is of this case, or nothing is shown
    const auto &left = sizing()->run().result();
    QCOMPARE(write->isEnabled(), left && !left->design.dispatch.importMw.empty());
    QVERIFY(!left || left->design.outcome == core::sizing::Outcome::Cancelled);
}

/// What the search does not size keeps every digit.
void TestSizingPages::writingLeavesWhatIsNotSized()
{
    set("grid.exportMw", 12.3456789);
    m_open->window.showPage(PageId::Sizing);
    enterPrices();
    QTRY_VERIFY_WITH_TIMEOUT(isDone(), patience);
    sizing()->findChild<QPushButton *>(QStringLiteral("writeSizing"))->click();
    QCOMPARE(design().grid.exportLimit.value, 12.3456789);
}

void TestSizingPages::cancelStopsAtOnce()
{
    m_open->window.showPage(PageId::Sizing);
    enterPrices();
    QVERIFY(sizing()->run().isRunning());
    auto *cancel = sizing()->findChild<QPushButton *>(QStringLiteral("cancelSizing"));
    cancel->click();
    QCOMPARE(sizing()->run().step(), SizingRun::Step::Cancelled);
    cancel->click(); // now it says "Size again"
    QVERIFY(sizing()->run().isRunning());
    QTRY_VERIFY_WITH_TIMEOUT(isDone(), patience);
}

void TestSizingPages::economicsOfTheDesign()
{
    m_open->window.showPage(PageId::Sizing);
    enterPrices();
    QTRY_VERIFY_WITH_TIMEOUT(isDone(), patience);
    sizing()->findChild<QPushButton *>(QStringLiteral("writeSizing"))->click();
    m_open->window.showPage(PageId::Economics);
    QVERIFY(economics()->economics());
    const DesignEconomics &made = *economics()->economics();
    QVERIFY(!made.parts.empty());
    // the sizing found plants that pay at 6 %: the same money by year is worth more than nothing before tax
    EconomicInputs untaxed = economicInputs(m_open->document.park().cases[planned], 0.06, support::hourlyTables());
    QCOMPARE(qsizetype(made.years.size()), untaxed.years + 1);
    const BarStacks &flow = economics()->findChild<StackedBars *>()->stacks();
    QCOMPARE(flow.bars.size(), qsizetype(made.years.size()));
    QCOMPARE(flow.sums.size(), flow.series.size());    // interface rules, §3: the legend has values
    for (qsizetype y = 0; y < flow.bars.size(); ++y) { // bars add up to the net of the year in the unit of the axis
        double sum = 0, scale = flow.marks[0] / made.years[0].net;
        for (const BarSeries &series : flow.series)
            sum += series.values[y];
        QVERIFY(std::abs(sum - made.years[size_t(y)].net * scale) <= 1e-9 * std::abs(made.years[0].net * scale));
    }
}

void TestSizingPages::economicFiguresAreKept()
{
    m_open->window.showPage(PageId::Sizing);
    enterPrices();
    QTRY_VERIFY_WITH_TIMEOUT(isDone(), patience);
    sizing()->findChild<QPushButton *>(QStringLiteral("writeSizing"))->click();
    m_open->window.showPage(PageId::Economics);
    const double before = economics()->economics()->indicators.netPresentValue;
    auto *tax = economics()->findChild<QDoubleSpinBox *>(QLatin1StringView(key(EconomicFigure::IncomeTaxRate)));
    QCOMPARE(tax->value(), 25.0);
    tax->setValue(0);
    const auto &economy = m_open->document.park().cases[planned].economy;
    QCOMPARE(economy.last().key, QLatin1StringView(key(EconomicFigure::IncomeTaxRate)));
    QCOMPARE(economy.last().value, 0.0);
    QVERIFY2(m_open->document.undoText().contains(QStringLiteral("Tax on profit")), qPrintable(m_open->document.undoText()));
    m_open->appearance.setLanguage(Language::Chinese); // the menu speaks it too
    QVERIFY2(!m_open->document.undoText().contains(QStringLiteral("Tax on profit")), qPrintable(m_open->document.undoText()));
    m_open->appearance.setLanguage(Language::English);
    QVERIFY(economics()->economics()->indicators.netPresentValue >= before);
    m_open->document.undo();
    QCOMPARE(tax->value(), 25.0);
    COMPARE_CLOSE(economics()->economics()->indicators.netPresentValue, before);
}

/// Each key number of a page opens the dock with its formula and its own value.
/// In a window of the usual size nothing that stands beside or below a title ends in "…".
void TestSizingPages::remarksOfChartsAreWhole()
{
    m_open->window.showPage(PageId::Sizing);
    enterPrices();
    QTRY_VERIFY_WITH_TIMEOUT(isDone(), patience);
    sizing()->findChild<QPushButton *>(QStringLiteral("writeSizing"))->click();
    QTRY_VERIFY_WITH_TIMEOUT(isDone(), patience);
    for (const Language language : {Language::English, Language::Chinese})
        for (const PageId id : {PageId::Sizing, PageId::Economics}) {
            m_open->appearance.setLanguage(language);
            m_open->window.showPage(id);
            for (int round = 0; round < 4; ++round)
                QCoreApplication::processEvents();
            for (const ElidedLabel *each : m_open->window.page(id)->findChildren<ElidedLabel *>())
                QVERIFY2(!each->isVisible() || !each->isElided(), qPrintable(each->text()));
        }
}

void TestSizingPages::explainAll(Page &page, int least)
{
    auto *text = m_open->window.findChild<ExplainDock *>()->findChild<QTextBrowser *>();
    QVERIFY(text);
    int explained = 0;
    for (FigureFrame *frame : page.findChildren<FigureFrame *>()) {
        if (!frame->isVisible() || frame->figure().kind == FigureKind::None)
            continue;
        Q_EMIT page.explainWanted(frame->figure());
        const QString name = frame->findChildren<QLabel *>().front()->text();
        QVERIFY2(text->isVisible() && text->toPlainText().contains(QStringLiteral("=")), qPrintable(name));
        QVERIFY2(!text->toPlainText().contains(QStringLiteral("There is no such figure")), qPrintable(name));
        ++explained;
    }
    QVERIFY2(explained >= least, qPrintable(QString::number(explained)));
}

void TestSizingPages::everyKeyNumberExplainsItself()
{
    m_open->window.showPage(PageId::Sizing);
    enterPrices();
    QTRY_VERIFY_WITH_TIMEOUT(isDone(), patience);
    explainAll(*sizing(), 6);
    // the parts of the cost add up to it
    const ExplainScene cost = sizing()->explained(caseFigure(FigureKind::Sizing, planned, SizingAnswer::Cost));
    QVERIFY(cost.parts.size() >= 3);
    const core::sizing::Design &found = sizing()->run().result()->design;
    COMPARE_CLOSE(found.costs.sum(), found.objectiveYuan);
    QCOMPARE(cost.result, Format(Language::English).computed(found.objectiveYuan / 1e4) + QStringLiteral(" 10⁴ yuan"));
    sizing()->findChild<QPushButton *>(QStringLiteral("writeSizing"))->click();
    m_open->window.showPage(PageId::Economics);
    explainAll(*economics(), 6);
    const ExplainScene value =
        economics()->explained(caseFigure(FigureKind::Economics, planned, EconomicAnswer::NetPresentValue));
    QVERIFY(value.parts.size() >= 4);
    QVERIFY(!value.sources.empty()); // prices and wear that are ours
    // without prices there is nothing to explain
    set("tariff.prices.P", Value());
    set("tariff.prices.F", Value());
    set("tariff.prices.V", Value());
    QVERIFY(economics()->explained(caseFigure(FigureKind::Economics, planned, EconomicAnswer::Payback)).title.isEmpty());
}

QTEST_MAIN(TestSizingPages)
#include "tst_sizingpages.moc"
