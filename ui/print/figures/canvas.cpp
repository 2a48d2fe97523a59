#include "canvas.h"

#include <QLocale>
#include <QPainterPath>
#include <QTextOption>

#include <algorithm>
#include <cmath>
#include <limits>

namespace ui {

namespace {

constexpr double fontPoints = 8.5;
constexpr int mostDecimals = 2;

/// Three digits that count.
int decimalsOf(double value)
{
    const double size = std::abs(value);
    return size >= 100 || size == 0 ? 0 : size >= 10 ? 1 : mostDecimals;
}

} // namespace

FigureCanvas::FigureCanvas(QPainter &on, const core::DocumentFigure &shown, const QSizeF &size, const DocumentFonts &fonts,
                           core::DocumentLanguage language)
    : painter(on), figure(shown), palette(Palette::of(Theme::Light)), area(QPointF(), size), m_metrics(QFont())
{
    QFont font = fonts.font(core::FontRole::Hei, fontPoints);
    font.setBold(false);
    if (language == core::DocumentLanguage::English)
        font = fonts.font(core::FontRole::LatinHeading, fontPoints);
    painter.setFont(font);
    m_metrics = QFontMetricsF(font);
}

void FigureCanvas::text(const QRectF &box, Qt::Alignment alignment, const QString &content)
{
    painter.setPen(palette.text);
    QTextOption option(alignment);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere); // within a word where it alone is too long
    painter.drawText(box, content, option);
}

void FigureCanvas::name(const QRectF &box, Qt::Alignment alignment, const QString &content)
{
    const double lines = std::max(1.0, std::floor(box.height() / line()));
    QString shown = content;
    for (qsizetype left = content.size() - 1; left > 0 && linesOf(shown, box.width()) > lines; --left)
        shown = content.left(left).trimmed() + u'…';
    text(box, alignment, shown);
}

void FigureCanvas::pointNumber(const QPointF &point, const QString &content)
{
    constexpr double above = 1.3; // lines
    const double width = widthOf(content), high = line();
    painter.fillRect(
        QRectF(point.x() - width / 2 - high * 0.15, point.y() - high * above + high * 0.1, width + high * 0.3, high * 0.85),
        palette.base);
    painter.setPen(palette.text);
    painter.drawText(QRectF(point.x() - 1000, point.y() - high * above, 2000, high), Qt::AlignCenter | Qt::TextDontClip, content);
}

void FigureCanvas::muted(const QRectF &box, Qt::Alignment alignment, const QString &content)
{
    painter.setPen(palette.muted);
    painter.drawText(box, int(alignment) | Qt::TextDontClip, content);
}

QString FigureCanvas::number(double value, int decimals) const
{
    static const QLocale locale(QLocale::English, QLocale::UnitedStates);
    QString written = locale.toString(std::abs(value), 'f', decimals);
    const bool isZero = std::ranges::none_of(written, [](QChar sign) { return sign >= u'1' && sign <= u'9'; });
    return value < 0 && !isZero ? QChar(0x2212) + written : written;
}

QString FigureCanvas::shortNumber(double value) const
{
    return number(value, decimalsOf(value));
}

int FigureCanvas::commonDecimals(const std::vector<std::optional<double>> &values)
{
    double largest = 0, least = std::numeric_limits<double>::max();
    for (const auto &value : values)
        if (const double size = std::abs(value.value_or(0)); size > 0)
            largest = std::max(largest, size), least = std::min(least, size);
    int decimals = decimalsOf(largest);
    while (largest > 0 && decimals < mostDecimals && std::round(least * std::pow(10, decimals)) == 0)
        ++decimals;
    return decimals;
}

int FigureCanvas::commonDecimals(const core::FigureSeries &series)
{
    return std::max(commonDecimals(series.values), series.leastDecimals);
}

double FigureCanvas::linesOf(const QString &text, double width) const
{
    const QRectF room(0, 0, width, 100 * line());
    return std::max(1.0, std::round(m_metrics.boundingRect(room, Qt::TextWordWrap, text).height() / line()));
}

QColor FigureCanvas::colourAt(int place) const
{
    std::vector<QColor> all(palette.systems.begin(), palette.systems.end());
    all.insert(all.end(), palette.mix.begin(), palette.mix.end());
    all.insert(all.end(), {palette.hours.pv, palette.hours.battery, palette.hours.onSite});
    return all[size_t(place) % all.size()];
}

QColor FigureCanvas::colour(size_t series) const
{
    const int own = series < figure.series.size() ? figure.series[series].colour : -1;
    return colourAt(own >= 0 ? own : int(series));
}

void FigureCanvas::hatch(const QPainterPath &path, size_t series)
{
    if (series % 3 == 0)
        return;
    painter.save();
    painter.setClipPath(path, Qt::IntersectClip);
    QColor over = palette.base;
    over.setAlphaF(0.65F);
    painter.setPen(QPen(over, series % 3 == 1 ? 14 : 10));
    const QRectF box = path.boundingRect();
    const double step = series % 3 == 1 ? 90 : 60, down = box.height();
    for (double x = box.left() - down; x < box.right() + down; x += step)
        painter.drawLine(QPointF(x, series % 3 == 1 ? box.bottom() : box.top()),
                         QPointF(x + down, series % 3 == 1 ? box.top() : box.bottom()));
    painter.restore();
}

void FigureCanvas::piece(const QRectF &rect, size_t series)
{
    const QRectF box = rect.normalized();
    if (box.isEmpty())
        return;
    painter.fillRect(box, colour(series));
    QPainterPath path;
    path.addRect(box);
    hatch(path, series);
    painter.setPen(QPen(palette.base, 8));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(box);
}

QPen FigureCanvas::linePen(size_t series) const
{
    const bool isDashed = series < figure.series.size() && figure.series[series].isDashed;
    QPen pen(series < figure.series.size() && figure.series[series].colour < 0 && figure.series[series].isLine ? palette.text
                                                                                                               : colour(series),
             34);
    if (isDashed)
        pen.setDashPattern({4, 2.5});
    return pen;
}

QPen FigureCanvas::rulePen() const
{
    return {palette.line, 10};
}

void FigureCanvas::legend(const std::function<bool(size_t)> &isLine)
{
    const double box = line() * 0.62, gap = line() * 0.45;
    double x = area.left(), y = area.top();
    bool isWritten = false;
    const auto entry = [&](const QString &name, const std::function<void(const QRectF &)> &sample) {
        const double width = box * 1.6 + gap + widthOf(name) + 2.5 * gap;
        if (x + width > area.right() && x > area.left())
            x = area.left(), y += line() * 1.15;
        sample({x, y + (line() - box) / 2, box * 1.6, box});
        text({x + box * 1.6 + gap, y, area.right() - x - box * 1.6 - gap, line()}, Qt::AlignLeft | Qt::AlignVCenter, name);
        x += width;
        isWritten = true;
    };
    for (size_t i = 0; i < figure.series.size(); ++i)
        if (!figure.series[i].name.isEmpty())
            entry(figure.series[i].name, [&](const QRectF &at) {
                if (isLine && isLine(i)) {
                    painter.setPen(linePen(i));
                    painter.drawLine(QPointF(at.left(), at.center().y()), QPointF(at.right(), at.center().y()));
                } else
                    piece(at, i);
            });
    if (figure.limit && !figure.limitName.isEmpty())
        entry(figure.limitName, [&](const QRectF &at) { limitAt(at.center().y(), at); });
    if (isWritten)
        area.setTop(y + line() * 1.5);
}

void FigureCanvas::axisTitles()
{
    const bool hasUp = !figure.vertical.isEmpty() || !figure.secondVertical.isEmpty();
    if (hasUp) {
        const QRectF row(area.left(), area.top(), area.width(), line());
        muted(row, Qt::AlignLeft | Qt::AlignVCenter, figure.vertical);
        muted(row, Qt::AlignRight | Qt::AlignVCenter, figure.secondVertical);
        area.setTop(area.top() + line() * 1.5);
    }
    if (!figure.horizontal.isEmpty()) {
        muted({area.left(), area.bottom() - line(), area.width(), line()}, Qt::AlignRight | Qt::AlignVCenter, figure.horizontal);
        area.setBottom(area.bottom() - line() * 1.15);
    }
}

void FigureCanvas::limitAt(double y, const QRectF &plot)
{
    QPen pen(palette.items[1].word, 24);
    pen.setDashPattern({3, 2});
    painter.setPen(pen);
    painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
}

double axisWidth(const FigureCanvas &canvas, const AxisLines &lines)
{
    double width = 0;
    for (double value = lines.least; value <= lines.largest + lines.step / 2; value += lines.step)
        width = std::max(width, canvas.widthOf(canvas.number(value, lines.decimals)));
    return width + canvas.line() * 0.4;
}

void paintValueAxis(FigureCanvas &canvas, const ValueAxis &axis, bool isRight)
{
    const double gap = canvas.line() * 0.4, width = axisWidth(canvas, axis.lines);
    for (double value = axis.lines.least; value <= axis.lines.largest + axis.lines.step / 2; value += axis.lines.step) {
        const double y = axis.y(value);
        const QRectF box(isRight ? axis.plot.right() + gap : axis.plot.left() - width, y - canvas.line() / 2, width - gap,
                         canvas.line());
        canvas.muted(box, (isRight ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter,
                     canvas.number(value, axis.lines.decimals));
        if (isRight)
            continue;
        const bool isZero = std::abs(value) < axis.lines.step / 1000;
        canvas.painter.setPen(isZero ? QPen(canvas.palette.frame, 14) : canvas.rulePen());
        canvas.painter.drawLine(QPointF(axis.plot.left(), y), QPointF(axis.plot.right(), y));
    }
}

void paintAxisBelow(FigureCanvas &canvas, const ValueAxis &axis)
{
    for (double value = axis.lines.least; value <= axis.lines.largest + axis.lines.step / 2; value += axis.lines.step) {
        const double x = axis.x(value), wide = 4000;
        const bool isZero = std::abs(value) < axis.lines.step / 1000;
        canvas.painter.setPen(isZero ? QPen(canvas.palette.frame, 14) : canvas.rulePen());
        canvas.painter.drawLine(QPointF(x, axis.plot.top()), QPointF(x, axis.plot.bottom()));
        canvas.muted({x - wide / 2, axis.plot.bottom() + canvas.line() * 0.2, wide, canvas.line()},
                     Qt::AlignHCenter | Qt::AlignTop, canvas.number(value, axis.lines.decimals));
    }
}

} // namespace ui
