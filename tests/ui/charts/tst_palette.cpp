#include "ui/charts/palette.h"

#include <QTest>

#include <cmath>
#include <numbers>

using namespace ui;

namespace {

using Vector = std::array<double, 3>;

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}
Vector linearRgb(const QColor &colour)
{
    return {linear(colour.redF()), linear(colour.greenF()), linear(colour.blueF())};
}
double luminance(const QColor &colour)
{
    const Vector rgb = linearRgb(colour);
    return 0.2126 * rgb[0] + 0.7152 * rgb[1] + 0.0722 * rgb[2];
}
/// Contrast ratio. Source: WCAG 2.1, relative luminance and contrast ratio.
double contrast(const QColor &a, const QColor &b)
{
    const double high = std::max(luminance(a), luminance(b)), low = std::min(luminance(a), luminance(b));
    return (high + 0.05) / (low + 0.05);
}

/// Severity 1.0. Source: Machado, Oliveira, Fernandes 2009, table of matrices.
constexpr std::array<std::array<double, 9>, 4> deficiencies{{
    {1, 0, 0, 0, 1, 0, 0, 0, 1},
    {0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998},
    {0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.011820, 0.042940, 0.968881},
    {1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.303900},
}};

Vector labOf(const QColor &colour, const std::array<double, 9> &matrix)
{
    const Vector rgb = linearRgb(colour);
    Vector seen{};
    for (size_t row = 0; row < 3; ++row)
        seen[row] = std::clamp(matrix[3 * row] * rgb[0] + matrix[3 * row + 1] * rgb[1] + matrix[3 * row + 2] * rgb[2], 0.0, 1.0);
    // sRGB to XYZ (D65), then CIELAB
    const double x = (0.4124564 * seen[0] + 0.3575761 * seen[1] + 0.1804375 * seen[2]) / 0.95047;
    const double y = 0.2126729 * seen[0] + 0.7151522 * seen[1] + 0.0721750 * seen[2];
    const double z = (0.0193339 * seen[0] + 0.1191920 * seen[1] + 0.9503041 * seen[2]) / 1.08883;
    const auto f = [](double t) { return t > 216.0 / 24389 ? std::cbrt(t) : (24389.0 / 27 * t + 16) / 116; };
    return {116 * f(y) - 16, 500 * (f(x) - f(y)), 200 * (f(y) - f(z))};
}

/// CIEDE2000 after Sharma, Wu, Dalal 2005.
double difference(const Vector &a, const Vector &b)
{
    using std::numbers::pi;
    const double c1 = std::hypot(a[1], a[2]), c2 = std::hypot(b[1], b[2]), mean7 = std::pow((c1 + c2) / 2, 7);
    const double g = 0.5 * (1 - std::sqrt(mean7 / (mean7 + std::pow(25, 7))));
    const double a1 = (1 + g) * a[1], a2 = (1 + g) * b[1], cp1 = std::hypot(a1, a[2]), cp2 = std::hypot(a2, b[2]);
    const auto hue = [](double x, double y) {
        const double h = x == 0 && y == 0 ? 0 : std::atan2(y, x);
        return h < 0 ? h + 2 * pi : h;
    };
    const double h1 = hue(a1, a[2]), h2 = hue(a2, b[2]);
    double dh = h2 - h1;
    if (cp1 * cp2 == 0)
        dh = 0;
    else if (dh > pi)
        dh -= 2 * pi;
    else if (dh < -pi)
        dh += 2 * pi;
    const double dL = b[0] - a[0], dC = cp2 - cp1, dH = 2 * std::sqrt(cp1 * cp2) * std::sin(dh / 2);
    const double l = (a[0] + b[0]) / 2, c = (cp1 + cp2) / 2;
    double h = h1 + h2;
    if (cp1 * cp2 != 0)
        h = std::abs(h1 - h2) <= pi ? (h1 + h2) / 2 : h1 + h2 < 2 * pi ? (h1 + h2 + 2 * pi) / 2 : (h1 + h2 - 2 * pi) / 2;
    const double t = 1 - 0.17 * std::cos(h - pi / 6) + 0.24 * std::cos(2 * h) + 0.32 * std::cos(3 * h + pi / 30) -
                     0.2 * std::cos(4 * h - 63 * pi / 180);
    const double sl = 1 + 0.015 * (l - 50) * (l - 50) / std::sqrt(20 + (l - 50) * (l - 50)), sc = 1 + 0.045 * c,
                 sh = 1 + 0.015 * c * t;
    const double c7 = std::pow(c, 7), degrees = h * 180 / pi;
    const double turn = 60 * pi / 180 * std::exp(-std::pow((degrees - 275) / 25, 2));
    const double rt = -std::sin(turn) * 2 * std::sqrt(c7 / (c7 + std::pow(25, 7)));
    return std::sqrt(std::pow(dL / sl, 2) + std::pow(dC / sc, 2) + std::pow(dH / sh, 2) + rt * dC / sc * dH / sh);
}

} // namespace

class TestPalette : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theFormulaOfDifferences();
    void seriesStayApart_data();
    void seriesStayApart();
    void textIsReadable_data();
    void textIsReadable();
    void highContrast();
};

void TestPalette::theFormulaOfDifferences()
{
    // Sharma, Wu, Dalal 2005, test pairs 1, 7 and 25
    QVERIFY(std::abs(difference({50, 2.6772, -79.7751}, {50, 0, -82.7485}) - 2.0425) < 1e-4);
    QVERIFY(std::abs(difference({50, 0, 0}, {50, -1, 2}) - 2.3669) < 1e-4);
    QVERIFY(std::abs(difference({60.2574, -34.0099, 36.2677}, {60.4626, -34.1751, 39.4387}) - 1.2644) < 1e-4);
}

void TestPalette::seriesStayApart_data()
{
    QTest::addColumn<int>("theme");
    QTest::addColumn<int>("deficiency");
    for (const int theme : {0, 1, 2})
        for (const int deficiency : {0, 1, 2, 3}) {
            static const char *const themes[]{"light", "dark", "contrast"};
            static const char *const names[]{"normal", "protan", "deutan", "tritan"};
            QTest::addRow("%s, %s", themes[theme], names[deficiency]) << theme << deficiency;
        }
}

void TestPalette::seriesStayApart()
{
    QFETCH(int, theme);
    QFETCH(int, deficiency);
    const Palette &palette = Palette::of(Theme(theme));
    const auto apart = [&](const auto &colours) {
        double least = 1e9;
        for (size_t i = 0; i < colours.size(); ++i)
            for (size_t j = 0; j < i; ++j)
                least = std::min(least, difference(labOf(colours[i], deficiencies[size_t(deficiency)]),
                                                   labOf(colours[j], deficiencies[size_t(deficiency)])));
        return least;
    };
    constexpr double floor = 8; // interface rules, §5
    QVERIFY2(apart(palette.mix) > floor, qPrintable(QString::number(apart(palette.mix))));
    QVERIFY2(apart(palette.systems) > floor, qPrintable(QString::number(apart(palette.systems))));
}

void TestPalette::textIsReadable_data()
{
    QTest::addColumn<int>("theme");
    QTest::newRow("light") << 0;
    QTest::newRow("dark") << 1;
    QTest::newRow("contrast") << 2;
}

/// Every word and frame of the theme of high contrast has seven to one. Source: WCAG 2.1, success criterion 1.4.6.
void TestPalette::highContrast()
{
    const Palette &p = Palette::of(Theme::Contrast);
    std::vector<QColor> inks{p.text, p.muted, p.accent, p.frame, p.line};
    for (const auto &status : p.items)
        inks.push_back(status.word);
    for (const auto &status : p.severities)
        inks.push_back(status.word);
    for (const QColor &ink : inks)
        for (const QColor &ground : {p.base, p.window, p.header, p.selection})
            QVERIFY2(contrast(ink, ground) >= 7, qPrintable(ink.name() + u' ' + ground.name()));
    QVERIFY(contrast(p.onAccent, p.accent) >= 7);
}

void TestPalette::textIsReadable()
{
    QFETCH(int, theme);
    const Palette &p = Palette::of(Theme(theme));
    // interface rules, §5
    for (const QColor &ground : {p.base, p.window}) {
        QVERIFY(contrast(p.text, ground) >= 12.5);
        QVERIFY(contrast(p.muted, ground) >= 5.5);
        QVERIFY(contrast(p.accent, ground) >= 5.4);
    }
    QVERIFY(contrast(p.muted, p.selection) >= 4.5);
    QVERIFY(contrast(p.frame, p.base) >= 3.1);
    for (const auto &status : p.items)
        QVERIFY2(contrast(status.word, status.ground) >= 5.0, qPrintable(status.word.name()));
}

QTEST_APPLESS_MAIN(TestPalette)
#include "tst_palette.moc"
