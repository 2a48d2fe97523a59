#include "tests/ui/shell/openwindow.h"
#include "ui/inputs/figureframe.h"
#include "ui/inputs/keynumbers.h"
#include "ui/inputs/tableeditor.h"
#include "ui/pages/dossier/pagepreview.h"
#include "ui/pages/system/systempage.h"
#include "ui/shell/explaindock.h"

#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTextBrowser>
#include <QTextFrame>
#include <QToolButton>

#include <set>

using namespace core;
using ui::ExplainDock;

class TestExplainDock : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void coreIndicatorOfTheExample();
    void unverifiedLooksSo();
    void theOtherReadingIsSaid();
    void everyFigureHasNameAndFormula();
    void goesDeeperAndBack();
    void followsTheCaseAndTheEdits();
    void jumpsToTheRow();
    void copiesAsText();
    void theTrailIsPrinted();
    void explainsTheCellUnderTheCursor();
    void parametersExplainThemselves();
    void whatIsNoFigureSaysSo();
    void anotherFactorIsUsed();
    void figuresAreClicked();
    void aCaseWithoutResults();
};

namespace {

ExplainDock &dockOf(support::OpenWindow &open)
{
    return *open.window.explanation();
}

QString textOf(support::OpenWindow &open)
{
    return open.window.findChild<QDockWidget *>(QStringLiteral("explainDock"))->findChild<QTextBrowser *>()->toPlainText();
}

} // namespace

void TestExplainDock::coreIndicatorOfTheExample()
{
    // picture of the overview: 1,347,605 t ÷ 683,292 tce = 1.9722 t/tce
    support::OpenWindow open;
    open.shown.show(2);
    dockOf(open).explain(caseFigure(FigureKind::Item, 2, 0));
    const ui::ExplainScene &scene = dockOf(open).scene();
    QCOMPARE(scene.fraction[2], QStringLiteral("1,347,605 t CO₂"));
    QCOMPARE(scene.fraction[3], QStringLiteral("683,292 tce"));
    QCOMPARE(scene.result, QStringLiteral("1.97222 t/tce"));
    QVERIFY(scene.about.contains(QStringLiteral("≤ 0.2")));
    QCOMPARE(scene.about.count(QStringLiteral("annex 3")), 1); // document and clause both name it
    QVERIFY2(scene.about.contains(QStringLiteral("NDRC, annex 3, core indicator")), qPrintable(scene.about));
    QStringList notes; // heat value and emission factor of a fuel come from one row, which has one note
    for (const ui::ExplainSource &source : scene.sources)
        if (source.note.contains(QStringLiteral("supply-chain CO2"))) // hydrogen
            notes << source.note;
    QCOMPARE(notes.size(), 1);
    QVERIFY(textOf(open).contains(QStringLiteral("1.97222")));
}

void TestExplainDock::unverifiedLooksSo()
{
    support::OpenWindow open;
    open.shown.show(2);
    dockOf(open).explain(caseFigure(FigureKind::Emissions, 2));
    bool seen = false;
    for (const ui::ExplainSource &source : dockOf(open).scene().sources) {
        QVERIFY(!source.badge.isEmpty());
        QCOMPARE(source.isUnverified, source.badge.contains(QStringLiteral("not verified")));
        seen = seen || source.isUnverified;
    }
    QVERIFY(seen); // the fossil power factor of the example
    const auto frames = dockOf(open).findChild<QTextBrowser *>()->document()->rootFrame()->childFrames();
    QVERIFY(std::ranges::any_of(frames, [](const QTextFrame *frame) {
        return frame->frameFormat().borderStyle() == QTextFrameFormat::BorderStyle_Dashed;
    }));
}

void TestExplainDock::theOtherReadingIsSaid()
{
    // picture of the wizard: 15.1 % when only the direct line counts
    support::OpenWindow open;
    open.shown.show(2);
    const auto all = allIndicators();
    dockOf(open).explain(caseFigure(FigureKind::Indicator, 2, indicator("directSupplyShare") - all.data()));
    QCOMPARE(dockOf(open).scene().alternatives.size(), 1);
    QVERIFY(dockOf(open).scene().alternatives[0].contains(QStringLiteral("15.1 %")));
    QVERIFY(!dockOf(open).scene().readings.isEmpty());
}

void TestExplainDock::everyFigureHasNameAndFormula()
{
    support::OpenWindow open;
    for (const ui::Language language : {ui::Language::English, ui::Language::Chinese}) {
        open.appearance.setLanguage(language);
        const ui::ExplainTexts texts(open.document, open.results, open.appearance.format());
        for (qsizetype i = 0; i < open.document.park().cases.size(); ++i) {
            const Explainer explainer(open.document.park(), i, open.results.ofCase(i), open.results.libraryOf(i));
            for (const Figure &figure : explainer.allOfCase()) {
                QVERIFY2(!texts.name(figure).isEmpty(), qPrintable(QString::number(int(figure.kind))));
                if (i != 2)
                    continue;
                const ui::ExplainScene scene = texts.scene(figure);
                QVERIFY(!scene.title.isEmpty() && !scene.result.isEmpty());
                for (const ui::ExplainLine &part : scene.parts)
                    QVERIFY2(!part.name.isEmpty() && !part.value.isEmpty(), qPrintable(scene.title));
            }
        }
    }
}

void TestExplainDock::goesDeeperAndBack()
{
    support::OpenWindow open;
    open.shown.show(2);
    const Figure first = caseFigure(FigureKind::Emissions, 2), second = caseFigure(FigureKind::Line, 2, Line::Electricity);
    dockOf(open).explain(first);
    const auto &parts = dockOf(open).scene().parts;
    QVERIFY(std::ranges::any_of(parts, [&](const ui::ExplainLine &part) { return part.figure == second; }));
    Q_EMIT dockOf(open).findChild<QTextBrowser *>()->anchorClicked(QUrl(QStringLiteral("figure:2"))); // the third part
    QCOMPARE(dockOf(open).figure(), second);
    dockOf(open).back();
    QCOMPARE(dockOf(open).figure(), first);
    dockOf(open).back(); // nothing before: stays
    QCOMPARE(dockOf(open).figure(), first);
}

void TestExplainDock::followsTheCaseAndTheEdits()
{
    support::OpenWindow open;
    open.shown.show(2);
    dockOf(open).explain(caseFigure(FigureKind::Emissions, 2));
    const QString before = dockOf(open).scene().result;
    open.document.push([] { return QString(); },
                       {Edit::set(rowAddress(systemAddress(2, System::EnergySupply), 0, 0), 2, 1.0)}); // grid power of PR1
    QVERIFY(dockOf(open).scene().result != before);
    open.document.undo();
    QCOMPARE(dockOf(open).scene().result, before);
    open.shown.show(4);
    QCOMPARE(dockOf(open).figure().place.caseIndex, 4);
    QCOMPARE(dockOf(open).scene().result, QStringLiteral("121,507 t CO₂"));
}

void TestExplainDock::jumpsToTheRow()
{
    support::OpenWindow open;
    open.shown.show(2);
    const Place row{Place::Kind::Row, System::EnergySupply, 0, 2, 2};
    dockOf(open).explain({FigureKind::RowEmission, row});
    QVERIFY(dockOf(open).scene().place);
    QSignalSpy jumped(&dockOf(open), &ExplainDock::placeWanted);
    const QString html = dockOf(open).findChild<QTextBrowser *>()->toHtml();
    const qsizetype at = html.indexOf(QStringLiteral("place:"));
    QVERIFY(at > 0);
    const QString link = html.mid(at, html.indexOf(u'"', at) - at);
    Q_EMIT dockOf(open).findChild<QTextBrowser *>()->anchorClicked(QUrl(link));
    QCOMPARE(jumped.size(), 1);
}

void TestExplainDock::copiesAsText()
{
    support::OpenWindow open;
    open.shown.show(2);
    dockOf(open).explain(caseFigure(FigureKind::Emissions, 2));
    dockOf(open).copy();
    const QString text = QGuiApplication::clipboard()->text();
    QVERIFY(text.contains(QStringLiteral("719,280 t CO₂")));
    QVERIFY(text.contains(QStringLiteral("not verified")));
    QVERIFY(!text.contains(u'<'));
}

/// From the indicator down to the input rows with their evidence and to the factors with their documents, on pages.
void TestExplainDock::theTrailIsPrinted()
{
    support::OpenWindow open;
    open.shown.show(2);
    QVERIFY(!dockOf(open).document());
    dockOf(open).explain(caseFigure(FigureKind::Item, 2, 0));
    const auto document = dockOf(open).document();
    QVERIFY(document);
    QCOMPARE(document->sections.front().heading, dockOf(open).scene().title);
    const auto text = [&] {
        dockOf(open).copy();
        return QGuiApplication::clipboard()->text();
    }();
    QVERIFY(text.startsWith(ui::ExplainTexts::plain(dockOf(open).scene())));
    QVERIFY(text.contains(QStringLiteral("PR1"))); // a row that goes in
    const auto tables = [&](const QString &start) {
        size_t rows = 0;
        for (const DocumentSection &section : document->sections)
            for (const DocumentBlock &block : section.blocks)
                if (const auto *table = std::get_if<DocumentTable>(&block); table && table->id.startsWith(start))
                    rows += table->rows.size();
        return rows;
    };
    QVERIFY(tables(QStringLiteral("parts")) > 10);
    QVERIFY(tables(QStringLiteral("sources")) > 3);
    std::set<QString> headings;
    for (const DocumentSection &section : document->sections)
        headings.insert(section.heading);
    QVERIFY(headings.size() > 5); // emissions, consumption, their lines, rows
    open.window.findChild<QToolButton *>(QStringLiteral("printTrail"))->click();
    auto *preview = open.window.findChild<ui::PagePreview *>();
    QVERIFY(preview && preview->view()->count() >= 2);
    open.prompts.printTo = open.folder.filePath(QStringLiteral("annex.pdf"));
    preview->findChild<QPushButton *>(QStringLiteral("print"))->click();
    QVERIFY(QFile::exists(open.prompts.printTo));
}

void TestExplainDock::explainsTheCellUnderTheCursor()
{
    support::OpenWindow open;
    open.shown.show(2);
    open.window.showPage(ui::PageId::EnergySupply);
    auto *page = static_cast<ui::SystemPage *>(open.window.page(ui::PageId::EnergySupply));
    QTableView *table = page->tables().front()->view();
    table->setFocus();
    table->setCurrentIndex(table->model()->index(0, 1));
    QTest::keyClick(table, Qt::Key_E, Qt::ControlModifier);
    QVERIFY(!dockOf(open).isHidden());
    QCOMPARE(dockOf(open).figure().kind, FigureKind::RowValue);
    QCOMPARE(dockOf(open).scene().result, QStringLiteral("680,760 MWh")); // PR1 of the picture: 68,076 万 kWh
    QVERIFY(!dockOf(open).scene().usedIn.empty());
    table->setCurrentIndex(table->model()->index(0, 0));
    QTest::keyClick(table, Qt::Key_E, Qt::ControlModifier);
    QCOMPARE(dockOf(open).scene().result, QStringLiteral("Public grid")); // a word, not "no number"
    const auto wood = [&open](ui::Language language) { // the fuel of FE3
        const int list = listIndex(System::EnergySupply, "fuelUse");
        const Place row{Place::Kind::Row, System::EnergySupply, static_cast<signed char>(list), 2, 2};
        const ui::ExplainTexts texts(open.document, open.results, ui::Format(language));
        return texts.scene(rowValue(row, "fuel")).result;
    };
    QVERIFY2(wood(ui::Language::English).startsWith(QStringLiteral("Wood")), qPrintable(wood(ui::Language::English)));
    QVERIFY2(wood(ui::Language::Chinese).contains(u'木'), qPrintable(wood(ui::Language::Chinese))); // no key of a file
}

void TestExplainDock::parametersExplainThemselves()
{
    support::OpenWindow open;
    open.shown.show(2);
    open.window.showPage(ui::PageId::Park);
    ui::Page *page = open.window.page(ui::PageId::Park);
    const Place place = parameterPlace(2, "electricityEqualValueTcePerMwh");
    QVERIFY(page->showPlace(place));
    QWidget *table = QApplication::focusWidget();
    QVERIFY(table);
    QTest::keyClick(table, Qt::Key_E, Qt::ControlModifier);
    QCOMPARE(dockOf(open).figure(), caseFigure(FigureKind::Parameter, 2, place.index));
    QVERIFY(!dockOf(open).scene().title.isEmpty() && !dockOf(open).scene().result.isEmpty());
}

/// Where nothing is computed the dock says so, and does not go on showing what was asked before.
void TestExplainDock::whatIsNoFigureSaysSo()
{
    support::OpenWindow open;
    open.appearance.setLanguage(ui::Language::English);
    open.shown.show(2);
    const Figure before = caseFigure(FigureKind::Emissions, 2);
    dockOf(open).explain(before);
    open.window.showPage(ui::PageId::Park);
    Place measure;
    measure.kind = Place::Kind::Measure;
    measure.index = 1;
    QVERIFY(open.window.page(ui::PageId::Park)->showPlace(measure));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_E, Qt::ControlModifier);
    QCOMPARE(dockOf(open).figure().kind, FigureKind::None);
    QVERIFY2(textOf(open).startsWith(QStringLiteral("Nothing was computed here")), qPrintable(textOf(open)));
    dockOf(open).back();
    QCOMPARE(dockOf(open).figure(), before);
}

/// The sets that have a factor for the fuel of a row stand below its source, and one of them can be taken: one step to undo.
void TestExplainDock::anotherFactorIsUsed()
{
    support::OpenWindow open;
    open.appearance.setLanguage(ui::Language::English);
    open.shown.show(2);
    const int list = listIndex(System::EnergySupply, "fuelUse");
    const Place coal{Place::Kind::Row, System::EnergySupply, static_cast<signed char>(list), 2, 4}; // FE5
    dockOf(open).explain({FigureKind::RowEmission, coal});
    const auto &others = dockOf(open).scene().otherFactors;
    QVERIFY(others.size() > 1);
    QCOMPARE(std::ranges::count(others, true, &ui::OtherFactor::isUsed), 1);
    QVERIFY(textOf(open).contains(QStringLiteral("use this factor")));
    const auto other = std::ranges::find(others, false, &ui::OtherFactor::isUsed);
    const QString set = other->set, before = dockOf(open).scene().result;
    const auto chosen = [&open] { return open.document.park().cases[2].energySupply.fuelUse[4].factorSet; };
    QVERIFY(!chosen());
    Q_EMIT dockOf(open).findChild<QTextBrowser *>()->anchorClicked(QUrl(QStringLiteral("factor:%1").arg(other - others.begin())));
    QCOMPARE(*chosen(), set);
    QVERIFY(dockOf(open).scene().result != before);
    const auto &now = dockOf(open).scene().otherFactors;
    QCOMPARE(std::ranges::find(now, true, &ui::OtherFactor::isUsed)->set, set);
    open.document.undo();
    QVERIFY(!chosen());
    QCOMPARE(dockOf(open).scene().result, before);
}

void TestExplainDock::figuresAreClicked()
{
    support::OpenWindow open;
    open.shown.show(2);
    open.window.showPage(ui::PageId::Overview);
    auto *value = open.window.page(ui::PageId::Overview)->findChild<QWidget *>(QStringLiteral("coreValue"));
    QTest::mouseClick(value, Qt::LeftButton);
    QCOMPARE(dockOf(open).figure(), caseFigure(FigureKind::Item, 2, 0));
    open.window.showPage(ui::PageId::EnergySupply);
    auto *numbers = open.window.page(ui::PageId::EnergySupply)->findChild<ui::KeyNumbers *>();
    QCoreApplication::processEvents(); // laid out when it is shown; beside the dock in two lines
    QTest::mouseClick(numbers->findChild<ui::FigureFrame *>(), Qt::LeftButton);
    QCOMPARE(dockOf(open).figure(), systemFigure(FigureKind::KeyFigure, 2, System::EnergySupply, 0));
    QCOMPARE(dockOf(open).scene().parts.size(), 3u); // own, of electricity, of heat
    open.window.showPage(ui::PageId::Evaluation);
    auto *items = open.window.page(ui::PageId::Evaluation)->findChild<QTableView *>(QStringLiteral("items"));
    QTest::mouseClick(items->viewport(), Qt::LeftButton, {}, items->visualRect(items->model()->index(2, 2)).center());
    QCOMPARE(dockOf(open).figure(), caseFigure(FigureKind::Item, 2, 2));
}

void TestExplainDock::aCaseWithoutResults()
{
    support::OpenWindow open;
    open.shown.show(2);
    dockOf(open).explain(caseFigure(FigureKind::Emissions, 2));
    open.document.push([] { return QString(); }, {Edit::set(rowAddress(systemAddress(2, System::EnergySupply), 0, 0), 2, -5.0)});
    QVERIFY(!open.results.ofCase(2).hasResults);
    QVERIFY(textOf(open).contains(QStringLiteral("errors stop")));
    QVERIFY(dockOf(open).scene().parts.empty());
}

QTEST_MAIN(TestExplainDock)
#include "tst_explaindock.moc"
