#include "ui/charts/sankey.h"

#include <QApplication>
#include <QImage>
#include <QPainter>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace ui;

namespace {

/// Sources, plants, two carriers, uses; sums that fit. `small` uses of next to nothing.
SankeyScene scene(int small = 0)
{
    SankeyScene made{QStringLiteral("Energy flow"), QStringLiteral("Nothing flows."), {}, {}};
    const auto add = [&](const QString &name, int column) {
        made.nodes.append({name, QStringLiteral("1,234"), name + " in all", QColor::fromRgb(0, 100, 90), {}, column, false});
        return made.nodes.size() - 1;
    };
    const auto grid = add("Grid, uncovered", 0), wind = add("Direct green supply", 0), gas = add("Gas", 0);
    const auto plants = add("On-site plants", 1), power = add("Electricity", 2), heat = add("Heat", 2);
    const auto production = add("Production", 3), losses = add("Conversion and transport losses", 3);
    made.nodes[losses].last = true;
    const auto flow = [&](qsizetype from, qsizetype to, double value) {
        made.bands.append({from, to, value, made.nodes[from].name + " to " + made.nodes[to].name,
                           core::caseFigure(core::Figure::Kind::EnergyFlow, 0, made.bands.size())});
    };
    flow(grid, power, 300);
    flow(wind, power, 200);
    flow(gas, plants, 150);
    flow(gas, production, 50);
    flow(plants, heat, 100);
    flow(plants, losses, 50);
    flow(power, production, 480 - small);
    flow(power, losses, 20);
    flow(heat, production, 100);
    for (int i = 0; i < small; ++i)
        flow(power, add(QStringLiteral("Small use %1").arg(i), 3), 1);
    return made;
}

SankeyLayout placed(const SankeyScene &of, const QSizeF &size)
{
    return sankeyLayout(of, size, QFontMetricsF(QApplication::font()));
}

/// A scene by chance: bands between columns that need not balance.
SankeyScene anyScene(QRandomGenerator &chance)
{
    SankeyScene made;
    const int columns = 2 + chance.bounded(3);
    for (int i = 0; i < columns + chance.bounded(20); ++i)
        made.nodes.append({QStringLiteral("Node %1").arg(i),
                           QString::number(i),
                           {},
                           Qt::black,
                           {},
                           i < columns ? i : chance.bounded(columns),
                           chance.bounded(6) == 0});
    for (int i = 0; i < 40; ++i) {
        const qsizetype from = chance.bounded(int(made.nodes.size())), to = chance.bounded(int(made.nodes.size()));
        if (made.nodes[from].column < made.nodes[to].column)
            made.bands.append({from, to, std::pow(10.0, chance.bounded(6.0) - 2), {}, {}});
    }
    return made;
}

} // namespace

/// The picture of flows: everything inside, nothing over another, heights that are values.
class TestSankey : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void nothingOverlaps_data() { sizes(); }
    void nothingOverlaps();
    void bandsAddUpToTheirNodes_data() { sizes(); }
    void bandsAddUpToTheirNodes();
    void anySceneIsPlaced();
    void bandsDoNotCrossAtANode();
    void smallestLabelsGoFirst();
    void namesHaveRoomAtTheLeastHeight();
    void paintsAtEverySize_data() { sizes(); }
    void paintsAtEverySize();
    void hoverLiftsOneBand();
    void keysWalkTheBands();
    void saysWhereThereIsNothing();

private:
    static void sizes();
    static void verify(const SankeyScene &of, const SankeyLayout &layout, const QSizeF &size);
};

void TestSankey::sizes()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<int>("small");
    QTest::newRow("as on the overview") << QSize(760, 210) << 4;
    QTest::newRow("smallest") << QSize(180, 120) << 4;
    QTest::newRow("crowded") << QSize(300, 130) << 30;
    QTest::newRow("full size") << QSize(1800, 900) << 4;
    QTest::newRow("tall") << QSize(200, 900) << 0;
}

void TestSankey::verify(const SankeyScene &of, const SankeyLayout &layout, const QSizeF &size)
{
    const QRectF whole = QRectF(QPointF(), size).adjusted(-0.01, -0.01, 0.01, 0.01);
    for (qsizetype i = 0; i < layout.nodes.size(); ++i) {
        const auto &node = layout.nodes[i];
        QVERIFY(whole.contains(node.rect) || node.rect.height() == 0);
        QVERIFY(node.label.isNull() || whole.contains(node.label));
        for (qsizetype j = 0; j < i; ++j) {
            const auto &other = layout.nodes[j];
            if (of.nodes[i].column == of.nodes[j].column)
                QVERIFY(node.rect.bottom() <= other.rect.top() + 0.01 || other.rect.bottom() <= node.rect.top() + 0.01);
            const QRectF both = node.label & other.label;
            QVERIFY(both.width() < 0.01 || both.height() < 0.01);
        }
    }
}

void TestSankey::nothingOverlaps()
{
    QFETCH(QSize, size);
    QFETCH(int, small);
    verify(scene(small), placed(scene(small), size), size);
}

void TestSankey::bandsAddUpToTheirNodes()
{
    QFETCH(QSize, size);
    QFETCH(int, small);
    const SankeyScene of = scene(small);
    const SankeyLayout layout = placed(of, size);
    for (qsizetype i = 0; i < of.nodes.size(); ++i) {
        double in = 0, out = 0;
        for (qsizetype band = 0; band < of.bands.size(); ++band) {
            const auto &each = layout.bands[band];
            const QRectF &rect = layout.nodes[i].rect;
            if (of.bands[band].from == i) {
                out += each.width;
                QVERIFY(each.from.y() >= rect.top() - 0.01 && each.from.y() + each.width <= rect.bottom() + 0.01);
                QCOMPARE(each.from.x(), rect.right());
            }
            if (of.bands[band].to == i) {
                in += each.width;
                QVERIFY(each.to.y() >= rect.top() - 0.01 && each.to.y() + each.width <= rect.bottom() + 0.01);
                QCOMPARE(each.to.x(), rect.left());
            }
        }
        QVERIFY(std::abs(std::max(in, out) - layout.nodes[i].rect.height()) < 0.01);
        if (of.nodes[i].column == 1 || of.nodes[i].column == 2)
            QVERIFY(std::abs(in - out) < 0.01);
    }
}

void TestSankey::anySceneIsPlaced()
{
    QRandomGenerator chance(910);
    for (int i = 0; i < 300; ++i) {
        const SankeyScene of = anyScene(chance);
        const QSizeF size(180 + chance.bounded(900), 120 + chance.bounded(500));
        verify(of, placed(of, size), size);
        if (QTest::currentTestFailed())
            qFatal("scene %d", i);
    }
}

void TestSankey::bandsDoNotCrossAtANode()
{
    const SankeyScene of = scene(4);
    const SankeyLayout layout = placed(of, {760, 210});
    for (qsizetype a = 0; a < of.bands.size(); ++a)
        for (qsizetype b = 0; b < of.bands.size(); ++b)
            if (of.bands[a].from == of.bands[b].from && layout.bands[a].from.y() < layout.bands[b].from.y())
                QVERIFY(layout.nodes[of.bands[a].to].rect.center().y() <= layout.nodes[of.bands[b].to].rect.center().y());
}

void TestSankey::smallestLabelsGoFirst()
{
    const SankeyScene of = scene(30);
    const SankeyLayout layout = placed(of, {400, 130});
    QVERIFY(!layout.nodes[6].label.isNull()); // production
    const auto without = std::ranges::count_if(layout.nodes, [](const auto &node) { return node.label.isNull(); });
    QVERIFY(without > 20);
    for (const auto &node : placed(of, {900, 900}).nodes)
        QVERIFY(!node.label.isNull());
}

/// PV of the example had no name between two larger sources: at the least height every node has one, and flows are still seen.
void TestSankey::namesHaveRoomAtTheLeastHeight()
{
    for (const int small : {0, 4, 10}) {
        const SankeyScene of = scene(small);
        const QFontMetricsF metrics(QApplication::font());
        const QSizeF size(760, sankeyHeight(of, metrics));
        const SankeyLayout layout = placed(of, size);
        verify(of, layout, size);
        double largest = 0;
        for (const auto &node : layout.nodes) {
            QVERIFY(!node.label.isNull());
            largest = std::max(largest, node.rect.height());
        }
        QVERIFY(largest > metrics.height());
    }
    Sankey picture;
    picture.show(scene(10), Palette::of(Theme::Light));
    QFont large = picture.font();
    large.setPointSizeF(2 * large.pointSizeF());
    const int usual = picture.minimumSizeHint().height();
    picture.setFont(large);
    QVERIFY(picture.minimumSizeHint().height() > 1.5 * usual); // it follows the size of text
}

void TestSankey::paintsAtEverySize()
{
    QFETCH(QSize, size);
    QFETCH(int, small);
    for (const Theme theme : {Theme::Light, Theme::Dark}) {
        Sankey picture;
        picture.resize(size);
        SankeyScene of = scene(small);
        of.bands[3].value = -5; // taken off
        picture.show(of, Palette::of(theme));
        QImage image(size, QImage::Format_ARGB32_Premultiplied);
        image.fill(Palette::of(theme).base);
        const QImage before = image;
        QPainter painter(&image);
        picture.render(&painter);
        painter.end();
        QVERIFY(image != before);
    }
}

void TestSankey::hoverLiftsOneBand()
{
    Sankey picture;
    picture.resize(760, 300);
    picture.show(scene(), Palette::of(Theme::Light));
    picture.show();
    const SankeyLayout layout = placed(scene(), picture.size());
    const auto middle = [&](qsizetype band) {
        const auto &each = layout.bands[band];
        return ((each.from + each.to) / 2 + QPointF(0, each.width / 2)).toPoint();
    };
    const QImage calm = picture.grab().toImage();
    QTest::mouseMove(&picture, middle(0));
    QVERIFY(picture.grab().toImage() != calm);
    QSignalSpy explained(&picture, &Picture::explainWanted);
    QTest::mouseClick(&picture, Qt::LeftButton, {}, middle(0));
    QCOMPARE(explained.size(), 1);
    QCOMPARE(explained[0][0].value<core::Figure>(), core::caseFigure(core::Figure::Kind::EnergyFlow, 0, 0));
    QTest::mouseClick(&picture, Qt::LeftButton, {}, QPoint(1, 1)); // nothing there
    QCOMPARE(explained.size(), 1);
}

void TestSankey::keysWalkTheBands()
{
    Sankey picture;
    picture.resize(760, 300);
    picture.show(scene(), Palette::of(Theme::Dark));
    picture.show();
    QVERIFY(picture.accessibleDescription().contains("Gas to On-site plants"));
    picture.setFocus(Qt::TabFocusReason);
    QSignalSpy explained(&picture, &Picture::explainWanted);
    QTest::keyClick(&picture, Qt::Key_Down); // begins with the first
    QTest::keyClick(&picture, Qt::Key_Down);
    QTest::keyClick(&picture, Qt::Key_Right);
    QTest::keyClick(&picture, Qt::Key_Return);
    QCOMPARE(explained.size(), 1);
    QCOMPARE(explained[0][0].value<core::Figure>().index, 2);
    QVERIFY(!picture.grab().isNull());
    for (int i = 0; i < 40; ++i)
        QTest::keyClick(&picture, Qt::Key_Down); // ends at the last node, which explains nothing
    QTest::keyClick(&picture, Qt::Key_Return);
    QCOMPARE(explained.size(), 1);
}

void TestSankey::saysWhereThereIsNothing()
{
    Sankey picture;
    SankeyScene none;
    none.name = QStringLiteral("Energy flow");
    none.empty = QStringLiteral("Nothing flows.");
    picture.show(none, Palette::of(Theme::Light));
    QCOMPARE(picture.accessibleDescription(), none.empty);
    QVERIFY(picture.partTexts().isEmpty());
    QVERIFY(!picture.grab().isNull());
}

QTEST_MAIN(TestSankey)
#include "tst_sankey.moc"
