#include "core/explain/explanation.h"
#include "tests/ui/shell/openwindow.h"
#include "ui/charts/factsmap.h"
#include "ui/inputs/fieldform.h"
#include "ui/inputs/plaintable.h"
#include "ui/inputs/tableeditor.h"
#include "ui/pages/park/boundaryview.h"
#include "ui/pages/park/parkpage.h"
#include "ui/shell/navigation.h"

#include <QAction>
#include <QLabel>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTest>

#include <cmath>

using namespace ui;
using namespace core;

/// The page "Park": the profile beside the map of facts, and the boundary. Source: interface rules, §2.
class TestParkPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_open.reset(); }
    void tabsAreThoseOfTheRules();
    void theMapShowsWhatComesInAndGoesOut();
    void piecesOfTheMapExplainThemselves();
    void theMapFollowsEditsAndCases();
    void withoutACaseTheMapSaysWhatHelps();
    void theBoundaryIsEditedInPlace();
    void enterprisesShowWhatTheyUse();
    void enterprisesExplainThemselves();
    void boundaryFactsLeadToTheirRows();
    void menusLeadToTheTabs();

private:
    ParkPage *page() { return qobject_cast<ParkPage *>(m_open->window.page(PageId::Park)); }
    QTabWidget *tabs() { return page()->findChild<QTabWidget *>(); }
    FactsMap *map() { return page()->findChild<FactsMap *>(); }
    BoundaryView *boundary() { return page()->findChild<BoundaryView *>(); }
    QString tab() { return tabs()->tabText(tabs()->currentIndex()); }
    std::unique_ptr<support::OpenWindow> m_open;
};

void TestParkPage::init()
{
    m_open = std::make_unique<support::OpenWindow>();
    m_open->appearance.setLanguage(Language::English);
    m_open->shown.show(2); // C2025
    m_open->window.showPage(PageId::Park);
}

void TestParkPage::tabsAreThoseOfTheRules()
{
    QStringList names;
    for (int i = 0; i < tabs()->count(); ++i)
        names << tabs()->tabText(i).section(u' ', 0, 0);
    QCOMPARE(names.first(4), (QStringList{"Profile", "Boundary", "Enterprises", "Parameters"}));
    QCOMPARE(tab(), QStringLiteral("Profile"));
    auto *form = tabs()->currentWidget()->findChild<FieldForm *>();
    QVERIFY(form && form->isVisible() && map()->isVisible());
    QVERIFY(form->mapTo(page(), QPoint()).x() < map()->mapTo(page(), QPoint()).x()); // form left, map right
}

void TestParkPage::theMapShowsWhatComesInAndGoesOut()
{
    const FactsMapScene &scene = map()->scene();
    QCOMPARE(scene.sources.size(), 7);
    QCOMPARE(scene.sinks.size(), 5);
    QCOMPARE(scene.systems.size(), 6);
    QCOMPARE(scene.inside.size(), 13);
    QVERIFY2(scene.park.value.startsWith(QStringLiteral("33.2° N, 120.8° E")), qPrintable(scene.park.value));
    QCOMPARE(scene.sources[2].name, QStringLiteral("海上风电直连线"));
    QCOMPARE(scene.sources[2].value, QStringLiteral("238.0 GWh"));
    QCOMPARE(map()->parts().size(), 7 + 1 + 6 + 13 + 5);
    QCOMPARE(map()->table().rows.size(), map()->parts().size());
    for (const Picture::Part &part : map()->parts()) {
        QVERIFY(!part.text.isEmpty());
        QVERIFY2(QRectF(map()->rect()).contains(part.rect), qPrintable(part.text));
    }
    // capacity and yield of a plant have two lines, so that no unit is cut
    const auto parts = map()->parts();
    QVERIFY2(scene.inside[0].value.contains(QStringLiteral(" MW · ")), qPrintable(scene.inside[0].value));
    QCOMPARE(parts[7 + 1 + 6].rect.height() - parts[0].rect.height(), double(map()->fontMetrics().height()));
    QVERIFY(!map()->accessibleName().isEmpty());
}

void TestParkPage::piecesOfTheMapExplainThemselves()
{
    QSignalSpy explained(page(), &Page::explainWanted);
    const auto parts = map()->parts();
    for (const Picture::Part &part : parts)
        QVERIFY2(part.figure.kind != FigureKind::None, qPrintable(part.text));
    map()->clickAt(parts[0].rect.center());
    QCOMPARE(explained.size(), 1);
    const auto figure = explained[0][0].value<Figure>();
    QVERIFY(figure.kind == FigureKind::RowValue);
    QCOMPARE(idAt(m_open->document.park(), figure.place), QStringLiteral("PR1"));
    map()->setFocus(Qt::TabFocusReason); // the keys do the same
    QTest::keyClick(map(), Qt::Key_Down);
    QTest::keyClick(map(), Qt::Key_Return);
    QCOMPARE(explained.size(), 2);
    QCOMPARE(idAt(m_open->document.park(), explained[1][0].value<Figure>().place), QStringLiteral("PR2"));
}

void TestParkPage::theMapFollowsEditsAndCases()
{
    const Address received = rowAddress(systemAddress(2, System::EnergySupply), 0, 0);
    const int energy = fieldIndex(objectAt(received), "mwh");
    m_open->document.push([] { return QStringLiteral("Test"); }, {Edit::set(received, energy, 700000.0)});
    QTRY_COMPARE(map()->scene().sources[0].value, QStringLiteral("700.0 GWh"));
    m_open->shown.show(3); // C2028 receives from three sources of power and three of heat
    QCOMPARE(map()->scene().sources.size(), 6);
}

void TestParkPage::withoutACaseTheMapSaysWhatHelps()
{
    const int cases = listIndex(parkObject, "cases");
    m_open->document.push([] { return QStringLiteral("Test"); },
                          {Edit::remove({}, cases, 0, m_open->document.park().cases.size())});
    QVERIFY(map()->parts().isEmpty());
    QVERIFY2(map()->emptySentence().startsWith(QStringLiteral("Add a case")), qPrintable(map()->emptySentence()));
    tabs()->setCurrentIndex(1);
    QVERIFY(!page()->findChild<PlainTable *>(QStringLiteral("boundaryFacts"))->isVisible());
}

void TestParkPage::theBoundaryIsEditedInPlace()
{
    const int text = fieldIndex(objectAt(profileAddress()), "boundaryText");
    m_open->window.findChild<QAction *>(QStringLiteral("showBoundary"))->trigger();
    QCOMPARE(tab(), QStringLiteral("Boundary"));
    auto *model = boundary()->findChild<FieldForm *>()->model();
    QVERIFY(model->setData(model->index(text, 1), QStringLiteral("East of the river.")));
    QCOMPARE(m_open->document.park().profile.boundaryText, QStringLiteral("East of the river."));
    m_open->document.undo();
    QCOMPARE(tab(), QStringLiteral("Boundary")); // what was taken back is in view
    QVERIFY(m_open->document.park().profile.boundaryText->contains(QStringLiteral("示例边界")));
}

void TestParkPage::boundaryFactsLeadToTheirRows()
{
    tabs()->setCurrentIndex(1);
    auto *facts = page()->findChild<PlainTable *>(QStringLiteral("boundaryFacts"));
    QCOMPARE(facts->model()->rowCount(), 7 + 5 + 13);
    QCOMPARE(facts->text(0, 0), QStringLiteral("Comes in"));
    QCOMPARE(facts->text(2, 4), QStringLiteral("No emissions.")); // direct green supply
    Enterprise silent;
    silent.id = QStringLiteral("E99");
    silent.name = QStringLiteral("Silent Works");
    m_open->document.push(
        [] { return QStringLiteral("Test"); },
        {Edit::insert<const void>({}, listIndex(parkObject, "enterprises"), m_open->document.park().enterprises.size(),
                                  {std::make_shared<Enterprise>(silent)})});
    QTRY_VERIFY(page()->findChild<QLabel *>(QStringLiteral("insideEnterprises"))->text().contains(silent.name));
    Q_EMIT facts->activated(facts->model()->index(0, 0));
    QCOMPARE(m_open->window.shownPage(), PageId::EnergySupply);
}

void TestParkPage::menusLeadToTheTabs()
{
    for (const auto &[action, name] : {std::pair("showBoundary", "Boundary"), std::pair("showEnterprises", "Enterprises 25"),
                                       std::pair("showParameters", "Parameters")}) {
        m_open->window.showPage(PageId::Overview);
        m_open->window.findChild<QAction *>(QLatin1StringView(action))->trigger();
        QCOMPARE(m_open->window.shownPage(), PageId::Park);
        QCOMPARE(tab(), QString(QLatin1StringView(name)));
    }
}

/// E08 of the example buys 32,400 MWh and burns nothing: at the equal value of 0.2856 tce/MWh it uses 9,253 tce.
void TestParkPage::enterprisesShowWhatTheyUse()
{
    RowsModel *enterprises = nullptr;
    for (auto *table : page()->findChildren<TableEditor *>())
        if (table->model()->list().key == "enterprises")
            enterprises = table->model();
    QVERIFY(enterprises);
    int used = 0;
    while (enterprises->columnKey(used) != "energyUsed")
        ++used;
    QCOMPARE(enterprises->headerData(7, Qt::Vertical).toString(), QStringLiteral("E08"));
    QCOMPARE(std::round(enterprises->index(7, used).data(RawRole).toDouble()), 9253.0);
    QVERIFY(enterprises->sum(used).isEmpty()); // a fuel that makes the heat of another counts with both
    QCOMPARE(enterprises->columnKey(used + 1), std::string("computed2")); // remembered widths stay with their columns
}

/// Ctrl+E on what E08 uses says how it came about: 32,400 MWh at the equal value.
void TestParkPage::enterprisesExplainThemselves()
{
    TableEditor *enterprises = nullptr;
    for (auto *table : page()->findChildren<TableEditor *>())
        if (table->model()->list().key == "enterprises")
            enterprises = table;
    QVERIFY(enterprises);
    int used = 0;
    while (enterprises->model()->columnKey(used) != "energyUsed")
        ++used;
    enterprises->view()->moveTo(7, used);
    QSignalSpy asked(page(), &Page::explainWanted);
    Q_EMIT enterprises->explainWanted();
    QCOMPARE(asked.size(), 1);
    const auto figure = asked[0][0].value<Figure>();
    QCOMPARE(figure.kind, FigureKind::EnterpriseEnergyUsed);
    const Results &results = m_open->results;
    const qsizetype shown = figure.place.caseIndex;
    const Explainer explainer(m_open->document.park(), shown, results.ofCase(shown), results.libraryOf(shown));
    COMPARE_CLOSE(*explainer.valueOf(figure), 32400 * 0.2856);
}

QTEST_MAIN(TestParkPage)
#include "tst_parkpage.moc"
