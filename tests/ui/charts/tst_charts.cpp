#include "tests/support/parks.h"
#include "ui/charts/axis.h"
#include "ui/charts/bullet.h"
#include "ui/charts/chartexport.h"
#include "ui/charts/costcurve.h"
#include "ui/charts/gauge.h"
#include "ui/charts/levelscale.h"
#include "ui/charts/matrix.h"
#include "ui/charts/rowbars.h"
#include "ui/charts/stackedbars.h"
#include "ui/charts/tornado.h"
#include "ui/inputs/card.h"
#include "ui/inputs/chartmenu.h"
#include "ui/inputs/chartwindow.h"
#include "ui/inputs/figureframe.h"
#include "ui/inputs/itembullets.h"
#include "ui/model/evaluationmodels.h"
#include "ui/prompts/prompts.h"
#include "ui/shell/look.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/parkfiles.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QLabel>
#include <QMenu>
#include <QMimeData>
#include <QMouseEvent>
#include <QPainter>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QSvgRenderer>
#include <QTableView>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QVBoxLayout>
#include <QXmlStreamReader>

using namespace ui;

namespace {

class Answers : public Prompts
{
public:
    QString file, proposed;
    QString fileToExport(QWidget *, const QString &, const QString &proposal, const QString &, const QString &) override
    {
        proposed = proposal;
        return file;
    }
};

constexpr auto figureOf = [](int bar, int part) { return core::caseFigure(core::Figure::Kind::MixPart, bar, part); };

/// Two bars of three series; gas of the first is taken back.
BarStacks stacksOf(const Palette &palette)
{
    BarStacks stacks;
    stacks.title = QStringLiteral("Mix");
    stacks.unit = QStringLiteral("ktce");
    stacks.empty = QStringLiteral("Nothing yet.");
    stacks.bars = {QStringLiteral("2024"), QStringLiteral("2025")};
    stacks.barNotes = {QStringLiteral("Actual"), QStringLiteral("Planned")};
    stacks.known = {true, true};
    stacks.shown = stacks.firstPlanned = 1;
    const QList<double> values[]{{100.25, 50}, {30, 120}, {-20, 1234.5}};
    const char *const names[]{"Coal", "Oil", "Gas"};
    for (int part = 0; part < 3; ++part) {
        BarSeries series{QString::fromLatin1(names[part]), palette.mix[size_t(part)], {}, values[part], {}, {}};
        for (int bar = 0; bar < 2; ++bar) {
            series.texts << Format().fixed(values[part][bar], 1);
            series.figures << figureOf(bar, part);
        }
        stacks.series << series;
    }
    stacks.series[1].hatch = palette.certificateLines;
    for (int bar = 0; bar < 2; ++bar)
        stacks.figures << core::caseFigure(core::Figure::Kind::Consumption, bar);
    return stacks;
}

RowBarsScene rowsOf(const Palette &palette)
{
    RowBarsScene scene;
    scene.name = QStringLiteral("Freight");
    scene.empty = QStringLiteral("Nothing yet.");
    scene.unit = QStringLiteral("kt");
    scene.units = {QStringLiteral("t")};
    scene.divisor = 1000;
    scene.decimals = 1;
    const RowPiece clean{QStringLiteral("Clean"), QStringLiteral("1,200.0 kt"), palette.systems[3], {}, 1200000, figureOf(0, 0)};
    const RowPiece rest{QStringLiteral("Rest"), QStringLiteral("300.5 kt"), palette.frame, {}, 300500, figureOf(0, 1)};
    const RowPiece sent{QStringLiteral("Sent"), QStringLiteral("−100.0 kt"), palette.frame, {}, -100000, figureOf(0, 2)};
    scene.rows = {{QStringLiteral("Road"), QStringLiteral("1,500.5"), {clean, rest}, {}, {}, 0, figureOf(0, 3), true},
                  {QStringLiteral("Rail"), QStringLiteral("−100.0"), {sent}, 50000, QStringLiteral("mean 50.0 kt"), 0, {}, true}};
    scene.legend = {clean, rest};
    return scene;
}

void click(QWidget *widget, const QPointF &at)
{
    for (const QEvent::Type type : {QEvent::MouseButtonPress, QEvent::MouseButtonRelease}) {
        QMouseEvent event(type, at, widget->mapToGlobal(at), Qt::LeftButton, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(widget, &event);
    }
}

bool isBlank(const QImage &image)
{
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            if (image.pixel(x, y) != image.pixel(0, 0))
                return false;
    return true;
}

/// Pixels of this colour.
int count(const QImage &image, const QColor &colour)
{
    int found = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            found += image.pixelColor(x, y) == colour;
    return found;
}

const Palette &light()
{
    return Palette::of(Theme::Light);
}

} // namespace

/// The charts: what they answer to mouse and keys, what leaves them as picture and data, and that every page has its menus.
class TestCharts : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void measuresFollowTheSizeOfText();
    void initTestCase();
    void axesHaveAtMostFiveLines_data();
    void axesHaveAtMostFiveLines();
    void stacksAreWalkedByKeys();
    void partsAskToBeExplained();
    void seriesAreHiddenAndShown();
    void rowsRecountWhatIsShown();
    void tornadoPrintsBothEnds();
    void emptyChartsHaveASentence();
    void explainedPartsAreFramed();
    void paperIsWhiteInBothThemes();
    void dataAreTheNumbersOfTheScene();
    void menuSaves_data();
    void menuSaves();
    void menuSaysWhatFails();
    void menuSavesData();
    void menuCopiesAndShows();
    void everyChartOfThePages_data();
    void everyChartOfThePages();
    void figuresOutsideOfCharts();

private:
    struct Open {
        Appearance appearance;
        Document document;
        Results results{document, support::library(), support::schemes(), support::currentYear};
        ShownCase shown{document, results};
        QTemporaryDir folder;
        Keeper keeper{document, folder.filePath(QStringLiteral("working"))};
        Answers answers;
        MainWindow window{{document, results, shown, keeper, appearance, answers}};
        Open()
        {
            window.resize(1440, 900);
            window.show();
            window.files().open(QStringLiteral(EXAMPLES "/coastal-park.json"));
        }
    };
    /// A chart in a card with its menu.
    struct Framed {
        Card card;
        StackedBars *chart = new StackedBars(&card);
        Answers answers;
        ChartMenu *menu = nullptr;
        Framed()
        {
            card.content()->addWidget(chart);
            card.setTitle(QStringLiteral("Mix"), QStringLiteral("ktce, equal value"));
            chart->show(stacksOf(light()), light());
            menu = new ChartMenu(&card, chart, answers);
            card.resize(560, 300);
            card.show();
        }
        void choose(const char *action) { menu->findChild<QAction *>(QString::fromLatin1(action))->trigger(); }
    };
};

void TestCharts::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true); // settings of a test are not the user's
    QCoreApplication::setOrganizationName(QStringLiteral("ParkwrightTests"));
    QSettings().clear();
    applyLook(*qApp, Theme::Light);
}

void TestCharts::axesHaveAtMostFiveLines_data()
{
    QTest::addColumn<double>("least");
    QTest::addColumn<double>("largest");
    QTest::addColumn<double>("step");
    // mock/overview-*: the axes of the pictures
    QTest::newRow("683 ktce") << 0.0 << 683.3 << 200.0;
    QTest::newRow("1,595 kt") << 0.0 << 1595.0 << 500.0;
    QTest::newRow("159.5 ten thousand t") << 0.0 << 159.5 << 50.0;
    QTest::newRow("on a line") << 0.0 << 800.0 << 200.0;
    QTest::newRow("small") << 0.0 << 0.034 << 0.01;
    QTest::newRow("below zero") << -30.0 << 100.0 << 50.0;
    QTest::newRow("only below zero") << -7.0 << 0.0 << 2.0;
}

void TestCharts::axesHaveAtMostFiveLines()
{
    QFETCH(double, least);
    QFETCH(double, largest);
    QFETCH(double, step);
    const AxisLines axis = axisLines(least, largest);
    COMPARE_CLOSE(axis.step, step);
    QVERIFY(axis.least <= least && axis.largest >= largest);
    QVERIFY((axis.largest - axis.least) / axis.step < 4.001);
}

void TestCharts::stacksAreWalkedByKeys()
{
    StackedBars chart;
    chart.show(stacksOf(light()), light());
    chart.resize(520, 260);
    chart.show();
    QSignalSpy wanted(&chart, &Picture::explainWanted);
    QVERIFY(chart.accessibleDescription().contains(QStringLiteral("highest: 2025 Planned, 1,404.5 ktce")));
    QVERIFY(chart.accessibleDescription().contains(QStringLiteral("lowest: 2024 Actual, 110.3 ktce"))); // 110.25
    QVERIFY(chart.accessibleDescription().contains(QStringLiteral("shown: 2025 Planned")));
    QFocusEvent tabbed(QEvent::FocusIn, Qt::TabFocusReason); // on the total of the shown bar
    QApplication::sendEvent(&chart, &tabbed);
    QVERIFY(chart.accessibleDescription().startsWith(QStringLiteral("2025 Planned: 1,404.5 ktce")));
    const auto press = [&](Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(&chart, key, modifiers); };
    const auto explained = [&] {
        press(Qt::Key_Return);
        return wanted.isEmpty() ? core::Figure() : wanted.takeLast()[0].value<core::Figure>();
    };
    QVERIFY(explained() == core::caseFigure(core::Figure::Kind::Consumption, 1));
    press(Qt::Key_Down);
    QVERIFY(explained() == figureOf(1, 2));
    QVERIFY(chart.accessibleDescription().contains(QStringLiteral("2025 Planned, Gas: 1,234.5 ktce")));
    press(Qt::Key_Left);
    QVERIFY(explained() == figureOf(0, 2));
    press(Qt::Key_Down);
    press(Qt::Key_Down);
    press(Qt::Key_Down); // the end
    QVERIFY(explained() == figureOf(0, 0));
    press(Qt::Key_E, Qt::ControlModifier);
    QVERIFY(wanted.takeLast()[0].value<core::Figure>() == figureOf(0, 0));
    press(Qt::Key_Right);
    press(Qt::Key_Right); // the legend
    QVERIFY(chart.accessibleDescription().startsWith(QStringLiteral("Coal")));
    QVERIFY(explained() == figureOf(1, 0)); // of the shown case
    press(Qt::Key_Space);
    QVERIFY(chart.isHiddenSeries(QStringLiteral("Coal")));
    QCOMPARE(chart.accessibleDescription(), QStringLiteral("Coal, hidden"));
    press(Qt::Key_Space);
    QVERIFY(!chart.isHiddenSeries(QStringLiteral("Coal")));
}

void TestCharts::partsAskToBeExplained()
{
    Gauge gauge;
    GaugeScene onGauge{
        QStringLiteral("Carbon"), QStringLiteral("t/tce"), QStringLiteral("Nothing yet."), {}, 0.2, QStringLiteral("limit"), {}};
    for (int i = 0; i < 3; ++i)
        onGauge.marks.append({QString::number(i), 1.9 + 0.05 * i, i == 2, i == 1, QStringLiteral("mark"), figureOf(i, 0)});
    gauge.show(onGauge, light());
    RowBars rows;
    rows.show(rowsOf(light()), light());
    LevelScale levels;
    levels.show({QStringLiteral("Products"),
                 QStringLiteral("Nothing yet."),
                 {QStringLiteral("1"), QStringLiteral("2")},
                 {0.3, 0.6},
                 1,
                 {{QStringLiteral("Glass"), QStringLiteral("1"), QStringLiteral("Glass"), 0.2, true, figureOf(0, 0)},
                  {QStringLiteral("Steel"), QStringLiteral("3"), QStringLiteral("Steel"), 0.9, false, figureOf(0, 1)}}},
                light());
    Matrix matrix;
    matrix.show({QStringLiteral("Symbiosis"),
                 QStringLiteral("Nothing yet."),
                 QStringLiteral("From"),
                 {QStringLiteral("A")},
                 {QStringLiteral("B"), QStringLiteral("C")},
                 {{0,
                   0,
                   QStringLiteral("slag"),
                   QStringLiteral("slag"),
                   {{QStringLiteral("slag"), 12000, QStringLiteral("t")}},
                   figureOf(0, 0)},
                  {0, 1, QStringLiteral("steam"), QStringLiteral("steam"), {}, figureOf(0, 1)}},
                 light().systems[1]},
                light());
    StackedBars stacks;
    stacks.show(stacksOf(light()), light());
    for (Picture *picture : std::initializer_list<Picture *>{&gauge, &rows, &levels, &matrix, &stacks}) {
        picture->resize(520, 200);
        picture->show();
        QSignalSpy wanted(picture, &Picture::explainWanted);
        const QList<Picture::Part> parts = picture->parts();
        QVERIFY(parts.size() >= 2);
        for (const Picture::Part &part : parts) {
            QVERIFY(!part.text.isEmpty());
            QVERIFY2(QRectF(picture->rect()).adjusted(-1, -1, 1, 1).contains(part.rect), qPrintable(part.text));
            if (!part.series.isEmpty())
                continue;
            click(picture, part.rect.center());
            if (part.figure.kind == core::Figure::Kind::None) {
                QVERIFY(wanted.isEmpty());
                continue;
            }
            QCOMPARE(wanted.size(), 1);
            QVERIFY2(wanted.takeFirst()[0].value<core::Figure>() == part.figure, qPrintable(part.text));
            QVERIFY(!picture->tipAt(part.rect.center()).isEmpty());
        }
        picture->setFocus(Qt::TabFocusReason);
        for (const Qt::Key key : {Qt::Key_Down, Qt::Key_Right, Qt::Key_Up, Qt::Key_Left, Qt::Key_Return})
            QTest::keyClick(picture, key);
        QVERIFY(!picture->grab().isNull());
    }
}

void TestCharts::seriesAreHiddenAndShown()
{
    StackedBars chart;
    chart.show(stacksOf(light()), light());
    chart.resize(520, 260);
    chart.show();
    const QList<Picture::Part> before = chart.parts();
    const auto total = [&] { return std::pair(chart.total(0), chart.total(1)); };
    QCOMPARE(total(), std::pair(110.25, 1404.5));
    const auto clickEntry = [&](const QString &series) {
        const QList<Picture::Part> parts = chart.parts();
        const auto entry = std::ranges::find(parts, series, &Picture::Part::series);
        QVERIFY(entry != parts.end());
        click(&chart, entry->rect.center());
    };
    clickEntry(QStringLiteral("Gas"));
    QCOMPARE(total(), std::pair(130.25, 170.0)); // by hand
    QCOMPARE(chart.parts().size(), before.size() - 2);
    QVERIFY(chart.partTexts().contains(QStringLiteral("Gas, hidden")));
    QVERIFY(chart.partTexts().contains(QStringLiteral("2025 Planned: 170.0 ktce")));
    QVERIFY(chart.parts()[0].rect.height() > before[0].rect.height()); // the axis follows
    chart.show(stacksOf(light()), light());                            // another case is shown: it stays hidden
    QCOMPARE(total(), std::pair(130.25, 170.0));
    clickEntry(QStringLiteral("Gas"));
    QCOMPARE(total(), std::pair(110.25, 1404.5));
    const QList<Picture::Part> after = chart.parts();
    QCOMPARE(after.size(), before.size());
    for (qsizetype i = 0; i < after.size(); ++i)
        QCOMPARE(after[i].rect, before[i].rect);
    for (const char *name : {"Coal", "Oil", "Gas"})
        clickEntry(QString::fromLatin1(name));
    QCOMPARE(total(), std::pair(0.0, 0.0)); // all hidden: axes, legend, no trouble
    QVERIFY(!chart.grab().isNull());
}

/// An input that does not move the result as far up as down has no "±".
void TestCharts::tornadoPrintsBothEnds()
{
    const Tornado made = tornado({{QStringLiteral("even"), -6.0, 6.001},
                                  {QStringLiteral("skew"), -7.7, 4.8},
                                  {QStringLiteral("one way"), 1.0, 2.0},
                                  {QStringLiteral("no design"), std::nullopt, 3.0}},
                                 Format(Language::Chinese), Palette::of(Theme::Light));
    QStringList totals;
    for (const RowBar &row : made.scene.rows)
        totals << row.total;
    QCOMPARE(totals, (QStringList{QStringLiteral("−7.70 / +4.80"), QStringLiteral("± 6.00"), QStringLiteral("infeasible / +3.00"),
                                  QStringLiteral("+1.00 / +2.00")}));
}

void TestCharts::rowsRecountWhatIsShown()
{
    RowBars chart;
    chart.show(rowsOf(light()), light());
    chart.resize(420, 120);
    QVERIFY(chart.partTexts().contains(QStringLiteral("Road: 1,500.5 kt")));
    chart.toggleSeries(QStringLiteral("Clean"));
    QVERIFY(chart.partTexts().contains(QStringLiteral("Road: 300.5 kt")));
    QVERIFY(chart.partTexts().contains(QStringLiteral("Clean, hidden")));
    chart.toggleSeries(QStringLiteral("Clean"));
    QVERIFY(chart.partTexts().contains(QStringLiteral("Road: 1,500.5 kt")));
    // what is below zero stands left of what is above
    const QList<Picture::Part> parts = chart.parts();
    const auto sent = std::ranges::find(parts, QStringLiteral("Rail, Sent: −100.0 kt"), &Picture::Part::text);
    QVERIFY(sent != parts.end());
    QVERIFY(sent->rect.right() <= parts[0].rect.left());
}

void TestCharts::emptyChartsHaveASentence()
{
    StackedBars stacks;
    BarStacks none;
    none.title = QStringLiteral("Mix");
    none.empty = QStringLiteral("No case has a result yet.");
    none.bars = {QStringLiteral("2025")};
    none.known = {false};
    none.series = {{QStringLiteral("Coal"), light().mix[0], {}, {0}, {Format::absent()}, {}}};
    stacks.show(none, light());
    Gauge gauge;
    gauge.show({QStringLiteral("Carbon"), {}, QStringLiteral("Nothing yet."), {}, {}, {}, {}}, light());
    RowBars rows;
    RowBarsScene noRows;
    noRows.name = QStringLiteral("Rows");
    noRows.empty = QStringLiteral("Nothing yet.");
    rows.show(noRows, light());
    for (Picture *picture : std::initializer_list<Picture *>{&stacks, &gauge, &rows}) {
        picture->resize(400, 200);
        picture->show();
        QVERIFY(picture->parts().isEmpty());
        QVERIFY(!picture->emptySentence().isEmpty());
        QCOMPARE(picture->accessibleDescription(), picture->emptySentence());
        const QImage image = picture->grab().toImage();
        QVERIFY(!isBlank(image));
        QCOMPARE(count(image, light().mix[0]), 0);
        picture->setFocus(Qt::TabFocusReason);
        for (const Qt::Key key : {Qt::Key_Down, Qt::Key_Return, Qt::Key_Space})
            QTest::keyClick(picture, key);
        QVERIFY(!picture->canExplain());
    }
}

void TestCharts::explainedPartsAreFramed()
{
    RowBars chart;
    chart.show(rowsOf(light()), light());
    chart.resize(420, 120);
    chart.show();
    QCOMPARE(count(chart.grab().toImage(), light().accent), 0);
    chart.setExplained(figureOf(0, 1));
    QVERIFY(count(chart.grab().toImage(), light().accent) > 40);
    chart.setExplained({});
    QCOMPARE(count(chart.grab().toImage(), light().accent), 0);
}

void TestCharts::paperIsWhiteInBothThemes()
{
    const ChartHead head{QStringLiteral("Mix"), QStringLiteral("ktce")};
    QList<QImage> images;
    for (const Theme theme : {Theme::Light, Theme::Dark}) {
        const Palette &palette = Palette::of(theme);
        StackedBars chart;
        chart.show(stacksOf(palette), palette);
        chart.resize(520, 260);
        images << imageOf(chart, head);
        const QImage screen = chart.grab().toImage();
        QVERIFY(count(screen, palette.mix[2]) > 500);
    }
    QCOMPARE(images[0], images[1]);
    QVERIFY(count(images[0], light().mix[2]) > 2000);
    QCOMPARE(images[0].pixelColor(1, 1), light().base);
    for (size_t i = 0; i < core::mixPartCount; ++i)
        QCOMPARE(light().inPlaceOf(Palette::of(Theme::Dark).mix[i], Palette::of(Theme::Dark)), light().mix[i]);
}

void TestCharts::dataAreTheNumbersOfTheScene()
{
    StackedBars stacks;
    stacks.show(stacksOf(light()), light());
    stacks.toggleSeries(QStringLiteral("Oil")); // what is copied is all
    QCOMPARE(stacks.table().text(), QStringLiteral("Case\tKind\tCoal (ktce)\tOil (ktce)\tGas (ktce)\tTotal (ktce)\n"
                                                   "2024\tActual\t100.25\t30\t-20\t110.25\n"
                                                   "2025\tPlanned\t50\t120\t1234.5\t1404.5\n"));
    RowBars rows;
    rows.show(rowsOf(light()), light());
    QCOMPARE(rows.table().text(), QStringLiteral("Row\tPart\tValue\tUnit\n"
                                                 "Road\tClean\t1200000\tt\n"
                                                 "Road\tRest\t300500\tt\n"
                                                 "Road\tTotal\t1500500\tt\n"
                                                 "Rail\tSent\t-100000\tt\n"
                                                 "Rail\tTotal\t-100000\tt\n"
                                                 "Rail\tTo compare with\t50000\tt\n"));
}

void TestCharts::menuSaves_data()
{
    QTest::addColumn<QString>("action");
    QTest::addColumn<QString>("ending");
    QTest::newRow("PNG") << "savePng"
                         << "png";
    QTest::newRow("SVG") << "saveSvg"
                         << "svg";
    QTest::newRow("PDF") << "savePdf"
                         << "pdf";
}

void TestCharts::menuSaves()
{
    QFETCH(QString, action);
    QFETCH(QString, ending);
    Framed framed;
    QTemporaryDir folder;
    framed.answers.file = folder.filePath(QStringLiteral("chart.") + ending);
    QSignalSpy said(framed.menu, &ChartMenu::said);
    framed.choose(action.toLatin1());
    QCOMPARE(said.size(), 1);
    QVERIFY2(said[0][0].toString().isEmpty(), qPrintable(said[0][0].toString()));
    QCOMPARE(framed.answers.proposed, QStringLiteral("Mix.") + ending);
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files), {QStringLiteral("chart.") + ending});
    QFile file(framed.answers.file);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    if (ending == "png") {
        const QImage image = QImage::fromData(bytes);
        QVERIFY(image.width() >= 2 * framed.chart->width() && image.height() >= 2 * framed.chart->height());
        QVERIFY(!isBlank(image));
        QCOMPARE(image.text(QStringLiteral("Title")), QStringLiteral("Mix"));
        QVERIFY(image.text(QStringLiteral("Description")).contains(QStringLiteral("highest")));
    } else if (ending == "svg") {
        QXmlStreamReader xml(bytes);
        QString text;
        while (!xml.atEnd())
            if (xml.readNext() == QXmlStreamReader::Characters)
                text += xml.text();
        QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
        for (const char *word : {"Mix", "ktce, equal value", "Coal", "Gas", "1,234.5", "2025"})
            QVERIFY2(text.contains(QString::fromLatin1(word)), word);
        QVERIFY(!bytes.contains("<image")); // hatches are lines
        // and end in their piece, though SVG Tiny knows no clipping: it looks like the PNG
        const QImage image = imageOf(*framed.chart, {framed.card.title(), framed.card.remark()});
        QImage drawn(image.size(), QImage::Format_RGB32);
        QPainter painter(&drawn);
        QSvgRenderer(bytes).render(&painter);
        painter.end();
        int different = 0;
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                different += std::abs(qGray(image.pixel(x, y)) - qGray(drawn.pixel(x, y))) > 80;
        QVERIFY2(different < image.width() * image.height() / 100, qPrintable(QString::number(different)));
    } else {
        QVERIFY(bytes.startsWith("%PDF"));
        QVERIFY(bytes.size() > 2000);
    }
    framed.answers.file.clear(); // cancelled: nothing happens
    framed.choose(action.toLatin1());
    QCOMPARE(said.size(), 1);
}

void TestCharts::menuSaysWhatFails()
{
    Framed framed;
    QTemporaryDir folder;
    framed.answers.file = folder.filePath(QStringLiteral("absent/chart.svg"));
    QSignalSpy said(framed.menu, &ChartMenu::said);
    framed.choose("saveSvg");
    QCOMPARE(said.size(), 1);
    QVERIFY2(said[0][0].toString().startsWith(QStringLiteral("chart.svg: The file cannot be written")),
             qPrintable(said[0][0].toString()));
    QVERIFY(QDir(folder.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot).isEmpty());
    // a file that is there stays as it was when it cannot be replaced: it is a folder
    QVERIFY(QDir(folder.path()).mkdir(QStringLiteral("chart.pdf")));
    framed.answers.file = folder.filePath(QStringLiteral("chart.pdf"));
    framed.choose("savePdf");
    QVERIFY(!said.last()[0].toString().isEmpty());
    QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot), {QStringLiteral("chart.pdf")});
}

/// The data of a chart as a workbook, numbers as numbers, and as separated values; cancelled: nothing.
void TestCharts::menuSavesData()
{
    Framed framed;
    QTemporaryDir folder;
    QSignalSpy said(framed.menu, &ChartMenu::said);
    framed.answers.file.clear();
    framed.choose("saveData");
    QCOMPARE(said.size(), 0);
    const ChartTable table = framed.chart->table();
    framed.answers.file = folder.filePath(QStringLiteral("data.csv"));
    framed.choose("saveData");
    QVERIFY2(said.last()[0].toString().contains(QStringLiteral("data.csv")), qPrintable(said.last()[0].toString()));
    QFile csv(framed.answers.file);
    QVERIFY(csv.open(QIODevice::ReadOnly));
    const QByteArray text = csv.readAll();
    QVERIFY(text.contains(table.head.last().toUtf8()));
    QVERIFY(text.contains("1234.5"));
    framed.answers.file = folder.filePath(QStringLiteral("data.xlsx"));
    framed.choose("saveData");
    QFile book(framed.answers.file);
    QVERIFY(book.open(QIODevice::ReadOnly));
    QVERIFY(book.read(4) == QByteArray("PK\3\4")); // a workbook is a zip archive
}

void TestCharts::menuCopiesAndShows()
{
    Framed framed;
    framed.choose("copyData");
    QCOMPARE(QGuiApplication::clipboard()->text(), framed.chart->table().text());
    framed.choose("copyPicture");
    QVERIFY(QGuiApplication::clipboard()->mimeData()->hasImage());
    QVERIFY(QGuiApplication::clipboard()->mimeData()->data(QStringLiteral("image/svg+xml")).contains("<svg"));
    QSignalSpy wanted(framed.chart, &Picture::explainWanted);
    framed.choose("explain");
    QVERIFY(wanted[0][0].value<core::Figure>() == core::caseFigure(core::Figure::Kind::Consumption, 1));
    // the keys without the menu
    QGuiApplication::clipboard()->clear();
    framed.chart->setFocus();
    QApplication::setActiveWindow(&framed.card);
    QTest::keyClick(framed.chart, Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(QGuiApplication::clipboard()->mimeData()->hasImage());
    QContextMenuEvent menuKey(QContextMenuEvent::Keyboard, QPoint(5, 5), framed.chart->mapToGlobal(QPoint(5, 5)));
    QApplication::sendEvent(framed.chart, &menuKey);
    auto *menu = framed.menu->findChild<QMenu *>();
    QVERIFY(menu->isVisible());
    QCOMPARE(menu->actions().size(), 11);
    menu->close();

    framed.choose("showTable");
    QPointer<ChartTableWindow> table = framed.card.findChild<ChartTableWindow *>();
    QVERIFY(table && table->isVisible() && !table->isModal());
    QCOMPARE(table->accessibleName(), QStringLiteral("Mix"));
    QCOMPARE(table->view()->rowCount(), 2);
    QCOMPARE(table->view()->item(1, 4)->text(), QStringLiteral("1234.5"));
    table->view()->setRangeSelected(QTableWidgetSelectionRange(0, 2, 1, 3), true);
    table->copy();
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("100.25\t30\n50\t120\n"));
    QTest::keyClick(table->view(), Qt::Key_Escape);
    QTRY_VERIFY(!table);

    framed.choose("fullSize");
    QPointer<ChartSizeWindow> large = framed.card.findChild<ChartSizeWindow *>();
    QVERIFY(large && large->isVisible() && !large->isModal());
    QVERIFY(!large->accessibleName().isEmpty() && !large->accessibleDescription().isEmpty());
    QVERIFY(!isBlank(large->grab().toImage()));
    BarStacks stacks = stacksOf(light());
    stacks.title = QStringLiteral("Other");
    framed.chart->show(stacks, light());
    QCOMPARE(large->windowTitle(), QStringLiteral("Other")); // it follows
    QTest::keyClick(large, Qt::Key_Escape);
    QTRY_VERIFY(!large);
}

void TestCharts::everyChartOfThePages_data()
{
    QTest::addColumn<bool>("isChinese");
    QTest::addColumn<bool>("isDark");
    QTest::newRow("English, dark") << false << true;
    QTest::newRow("Chinese, light") << true << false;
}

void TestCharts::everyChartOfThePages()
{
    QFETCH(bool, isChinese);
    QFETCH(bool, isDark);
    Open open;
    open.appearance.setLanguage(isChinese ? Language::Chinese : Language::English);
    open.appearance.setTheme(isDark ? Theme::Dark : Theme::Light);
    int charts = 0;
    for (int id = 0; id < pageCount; ++id) {
        open.window.showPage(PageId(id));
        Page *page = open.window.page(PageId(id));
        QSignalSpy wanted(page, &Page::explainWanted);
        QList<Picture *> withMenu;
        for (ChartMenu *menu : page->findChildren<ChartMenu *>()) {
            withMenu << menu->picture();
            if (!menu->picture()->isVisible()) // of a weather file that nobody chose, of a sizing without prices
                continue;
            QVERIFY(menu->isVisible() && menu->width() >= 24 && menu->height() >= 24);
            QVERIFY(menu->accessibleName().contains(menu->picture()->title()));
            auto *card = qobject_cast<Card *>(menu->parentWidget());
            QVERIFY(card && !card->title().isEmpty());
            QVERIFY2(!card->remark().isEmpty(), qPrintable(card->title())); // the unit
        }
        for (Picture *picture : page->findChildren<Picture *>()) {
            if (!picture->isVisible())
                continue;
            if (picture->parts().isEmpty()) { // no prices, no bill
                QVERIFY2(!picture->emptySentence().isEmpty(), qPrintable(picture->title()));
                continue;
            }
            ++charts;
            QVERIFY2(withMenu.contains(picture), qPrintable(picture->title()));
            QVERIFY(!picture->title().isEmpty() && !picture->accessibleDescription().isEmpty());
            QVERIFY(picture->focusPolicy() & Qt::TabFocus);
            QList<Picture::Part> parts = picture->parts();
            QVERIFY2(!parts.isEmpty(), qPrintable(picture->title()));
            int explained = 0;
            for (qsizetype i = 0; i < parts.size(); ++i) {
                QVERIFY(!parts[i].text.isEmpty());
                if (!parts[i].series.isEmpty() || parts[i].figure.kind == core::Figure::Kind::None)
                    continue;
                parts = picture->parts(); // the dock made the page narrower
                const Picture::Part part = parts[i];
                if (++explained; part.rect.height() < 3) // a thin band under others: by the keys
                    continue;
                bool isFound = false; // where flows cross, the smaller one is above
                for (const double share : {0.5, 0.25, 0.75, 0.1, 0.9}) {
                    wanted.clear();
                    const QRectF rect = picture->parts()[i].rect;
                    picture->clickAt({rect.center().x(), rect.top() + share * rect.height()});
                    isFound = wanted.size() == 1 && wanted[0][0].value<core::Figure>() == part.figure;
                    if (isFound)
                        break;
                }
                QVERIFY2(isFound, qPrintable(picture->title() + u' ' + part.text));
                QVERIFY(part.figure.place.caseIndex >= 0);
            }
            // hours, sizing, money and what measures cost are results of a plan, not of the accounting
            if (PageId(id) != PageId::Hourly && PageId(id) != PageId::Sizing && PageId(id) != PageId::Economics &&
                !qobject_cast<CostCurve *>(picture))
                QVERIFY2(explained > 0, qPrintable(picture->title()));
            const ChartTable table = picture->table();
            QVERIFY(!table.rows.isEmpty());
            for (const QStringList &row : table.rows)
                QCOMPARE(row.size(), table.head.size());
            QVERIFY(!isBlank(imageOf(*picture, {picture->title(), {}})));
            page->markExplained(parts.front().figure);
            QVERIFY(!page->grab().isNull());
        }
    }
    QVERIFY(charts >= 14);
}

void TestCharts::figuresOutsideOfCharts()
{
    Open open;
    for (const PageId id : {PageId::Overview, PageId::EnergySupply, PageId::Evaluation}) {
        open.window.showPage(id);
        Page *page = open.window.page(id);
        QSignalSpy wanted(page, &Page::explainWanted);
        int frames = 0;
        for (FigureFrame *frame : page->findChildren<FigureFrame *>()) {
            if (!frame->isVisible() || frame->figure().kind == core::Figure::Kind::None)
                continue;
            ++frames;
            QVERIFY(!frame->accessibleName().isEmpty());
            click(frame, QPointF(5, 5));
            QTest::keyClick(frame, Qt::Key_Return);
            QTest::keyClick(frame, Qt::Key_E, Qt::ControlModifier);
            QCOMPARE(wanted.size(), 3);
            for (const auto &each : wanted)
                QVERIFY(each[0].value<core::Figure>() == frame->figure());
            wanted.clear();
            page->markExplained(frame->figure());
            QVERIFY(count(frame->grab().toImage(), light().accent) > 20);
        }
        QVERIFY(frames > 0);
    }
    Page *page = open.window.page(PageId::Evaluation);
    QSignalSpy wanted(page, &Page::explainWanted);
    auto *items = page->findChild<QTableView *>(QStringLiteral("items"));
    Q_EMIT items->clicked(items->model()->index(3, ItemsModel::ValueColumn));
    QVERIFY(wanted.takeFirst()[0].value<core::Figure>() == core::caseFigure(core::Figure::Kind::Item, 2, 3));
    auto *cases = page->findChild<QTableView *>(QStringLiteral("cases"));
    cases->setCurrentIndex(cases->model()->index(1, 5));
    QTest::keyClick(cases, Qt::Key_E, Qt::ControlModifier);
    QVERIFY(wanted.takeFirst()[0].value<core::Figure>() == core::caseFigure(core::Figure::Kind::Item, 4, 1));
    QTest::keyClick(cases, Qt::Key_Return);
    QCOMPARE(wanted.size(), 1);
    page->markExplained({}); // the dock had it framed
    const int before = count(cases->grab().toImage(), light().accent);
    page->markExplained(core::caseFigure(core::Figure::Kind::Item, 4, 1));
    QVERIFY(count(cases->grab().toImage(), light().accent) > before + 40);
    Q_EMIT cases->clicked(cases->model()->index(1, 0)); // a name is no figure
    QCOMPARE(wanted.size(), 1);
}

/// Interface rules, §6: all in font-height units. Bars of bullets and the gauge grow as their texts do, and never shrink.
void TestCharts::measuresFollowTheSizeOfText()
{
    QFont large = QApplication::font(), small = large;
    large.setPixelSize(42);
    small.setPixelSize(6);
    const double ratio = double(QFontMetrics(large).height()) / 19; // of the line that the measures are given for
    QVERIFY(ratio > 1.5);
    const auto barHeight = [](const QFont &font) {
        QImage image(200, 120, QImage::Format_RGB32);
        image.fill(light().base);
        QPainter painter(&image);
        painter.setFont(font);
        paintBullet(painter, QRectF(0, 0, 200, 120), {0.5, 0.9, core::ItemStatus::Met}, light());
        int height = 0;
        for (int y = 0; y < image.height(); ++y)
            height += image.pixelColor(20, y) == light().items[size_t(core::ItemStatus::Met)].word;
        return height;
    };
    QVERIFY(std::abs(barHeight(large) - 10 * ratio) <= 2);
    QVERIFY(std::abs(barHeight(small) - 10) <= 1);
    Gauge gauge;
    gauge.setFont(small);
    const int least = gauge.minimumSizeHint().height() - 3 * QFontMetrics(small).height();
    gauge.setFont(large);
    QVERIFY(std::abs(gauge.minimumSizeHint().height() - 3 * QFontMetrics(large).height() - ratio * least) <= 1);
}

QTEST_MAIN(TestCharts)
#include "tst_charts.moc"
