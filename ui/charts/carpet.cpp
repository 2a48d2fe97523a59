#include "carpet.h"

#include "ui/model/dates.h"

#include <QKeyEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

constexpr int hoursOfDay = 24, daysOfWeek = 7;
constexpr double gapToScale = 18, scaleWidth = 14, gapOfTexts = 6;

} // namespace

void Carpet::show(const CarpetScene &scene, const Palette &palette)
{
    m_scene = scene;
    m_image = {};
    m_hour = -1;
    const auto [least, largest] = std::ranges::minmax_element(scene.values);
    m_least = scene.values.empty() ? 0 : std::min(0.0, *least);
    m_largest = scene.values.empty() ? 0 : std::max(0.0, *largest);
    changed(scene.name, scene.empty, palette);
}

void Carpet::showWeek(qsizetype firstDay)
{
    m_scene.shownDay = std::clamp<qsizetype>(firstDay, 0, std::max<qsizetype>(0, days() - daysOfWeek));
    update();
}

void Carpet::showHour(qsizetype hour)
{
    if (m_hour == hour)
        return;
    m_hour = hour;
    update();
}

// ---- places

QRectF Carpet::plot() const
{
    const QFontMetricsF metrics(font());
    const double left = metrics.horizontalAdvance(QStringLiteral("24")) + gapOfTexts, half = metrics.height() / 2;
    return {left, half, std::max(1.0, scale().left() - gapToScale - left), std::max(1.0, height() - 2.5 * half - half)};
}

QRectF Carpet::scale() const
{
    const QFontMetricsF metrics(font());
    const double texts = std::max({metrics.horizontalAdvance(m_scene.format.fixed(m_largest, 0) + u' ' + m_scene.above),
                                   metrics.horizontalAdvance(m_scene.format.fixed(m_least, 0) + u' ' + m_scene.below)});
    const double half = metrics.height() / 2;
    return {width() - texts - gapOfTexts - scaleWidth, half, scaleWidth, std::max(1.0, height() - 3.5 * half)};
}

QRectF Carpet::weekRect(qsizetype firstDay) const
{
    const QRectF all = plot();
    const double day = all.width() / double(std::max<qsizetype>(1, days()));
    return {all.left() + double(firstDay) * day, all.top(), day * double(std::min<qsizetype>(daysOfWeek, days() - firstDay)),
            all.height()};
}

qsizetype Carpet::hourAt(const QPointF &position) const
{
    const QRectF all = plot();
    if (isEmpty() || !all.contains(position))
        return -1;
    const auto day = std::clamp<qsizetype>(qsizetype((position.x() - all.left()) / all.width() * double(days())), 0, days() - 1);
    const auto hour = std::clamp(int((all.bottom() - position.y()) / all.height() * hoursOfDay), 0, hoursOfDay - 1);
    return day * hoursOfDay + hour;
}

/// The week around a point.
qsizetype Carpet::weekAt(const QPointF &position) const
{
    const qsizetype hour = hourAt(position);
    return hour < 0 ? -1
                    : std::clamp<qsizetype>(hour / hoursOfDay - daysOfWeek / 2, 0, std::max<qsizetype>(0, days() - daysOfWeek));
}

// ---- texts

QString Carpet::valueText(double value) const
{
    const QString &sign = value < 0 ? m_scene.below : m_scene.above;
    return QStringLiteral("%1 %2 %3").arg(m_scene.format.fixed(value, 1), m_scene.unit, value == 0 ? QString() : sign).trimmed();
}

QString Carpet::tipAt(const QPointF &position) const
{
    const qsizetype hour = hourAt(position);
    if (hour < 0)
        return {};
    return QStringLiteral("<b>%1</b><br>%2")
        .arg(hourText(hour, m_scene.calendar, m_scene.format.language()).toHtmlEscaped(),
             valueText(m_scene.values[size_t(hour)]).toHtmlEscaped());
}

QString Carpet::summary() const
{
    const auto [least, largest] = std::ranges::minmax_element(m_scene.values);
    const auto said = [&](auto at) {
        return hourText(at - m_scene.values.begin(), m_scene.calendar, m_scene.format.language()) + u' ' + valueText(*at);
    };
    return tr("highest: %1; lowest: %2").arg(said(largest), said(least));
}

/// The weeks of the year: the keys walk along them.
QList<Picture::Part> Carpet::parts() const
{
    QList<Part> all;
    if (isEmpty())
        return all;
    double sum = 0;
    for (qsizetype hour = 0; hour < std::min<qsizetype>(daysOfWeek * hoursOfDay, qsizetype(m_scene.values.size())); ++hour)
        sum += m_scene.values[size_t(m_scene.shownDay * hoursOfDay + hour)];
    all.append({weekRect(m_scene.shownDay),
                tr("Week of %1: %2 %3 h in all")
                    .arg(dayText(m_scene.shownDay, m_scene.format.language()), m_scene.format.fixed(sum, 0), m_scene.unit)});
    return all;
}

ChartTable Carpet::table() const
{
    ChartTable table{{tr("Hour"), QStringLiteral("%1 (%2)").arg(m_scene.name, m_scene.unit)}, {}};
    for (size_t hour = 0; hour < m_scene.values.size(); ++hour)
        table.rows.append({hourKey(m_scene.year, qsizetype(hour)), Format::plain(m_scene.values[hour])});
    return table;
}

// ---- painting

QColor Carpet::colourOf(double value) const
{
    const auto &stops = colours().carpet;
    const double share = value < 0 ? (m_least < 0 ? value / m_least : 0) : (m_largest > 0 ? value / m_largest : 0);
    // the stops run from the deepest surplus over zero to the highest import; zero is stop `surplus`
    constexpr size_t zero = Palette::carpetZero;
    const size_t steps = value < 0 ? zero : stops.size() - 1 - zero;
    const double at = std::clamp(share, 0.0, 1.0) * double(steps);
    const auto whole = std::min(size_t(at), steps - 1);
    const double part = at - double(whole);
    const auto stop = [&](size_t step) { return value < 0 ? stops[zero - step] : stops[zero + step]; };
    const QColor from = stop(whole), to = stop(whole + 1);
    const auto mix = [part](int a, int b) { return int(std::lround(a + (b - a) * part)); };
    return QColor(mix(from.red(), to.red()), mix(from.green(), to.green()), mix(from.blue(), to.blue()));
}

/// One pixel per hour, 00 at the bottom.
QImage Carpet::image() const
{
    constexpr size_t shades = 256;
    std::array<QRgb, 2 * shades + 1> table; // looked up: 8,760 mixtures take as long as the rest of the page
    for (size_t i = 0; i < table.size(); ++i) {
        const double share = (double(i) - shades) / shades;
        table[i] = colourOf(share < 0 ? -share * m_least : share * m_largest).rgb();
    }
    QImage made(int(days()), hoursOfDay, QImage::Format_RGB32);
    for (int hour = 0; hour < hoursOfDay; ++hour) {
        auto *line = reinterpret_cast<QRgb *>(made.scanLine(hoursOfDay - 1 - hour));
        for (qsizetype day = 0; day < days(); ++day) {
            const double value = m_scene.values[size_t(day * hoursOfDay + hour)];
            const double share = value < 0 ? -value / m_least : m_largest > 0 ? value / m_largest : 0;
            line[day] = table[size_t(std::lround(std::clamp(share, -1.0, 1.0) * shades) + int(shades))];
        }
    }
    return made;
}

void Carpet::paintPicture(QPainter &painter)
{
    if (isOnScreen() && m_image.isNull())
        m_image = image();
    painter.drawImage(plot(), isOnScreen() ? m_image : image());
    paintAxes(painter);
    paintScale(painter);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colours().text, 2));
    painter.drawRect(weekRect(m_scene.shownDay).adjusted(0, -2, 0, 2));
    if (!isOnScreen() || m_hour < 0)
        return;
    const QRectF all = plot();
    const double day = all.width() / double(days()), hour = all.height() / hoursOfDay;
    painter.setPen(QPen(colours().text, 1));
    const auto dayOfYear = m_hour / hoursOfDay;
    painter.drawRect(QRectF(all.left() + double(dayOfYear) * day, all.bottom() - double(m_hour % hoursOfDay + 1) * hour,
                            std::max(3.0, day), std::max(3.0, hour)));
}

void Carpet::paintAxes(QPainter &painter) const
{
    const QRectF all = plot();
    const QFontMetricsF metrics(painter.font());
    painter.setPen(colours().muted);
    for (int hour = 0; hour <= hoursOfDay; hour += 6) {
        const double y = all.bottom() - all.height() * hour / hoursOfDay;
        painter.drawText(QRectF(0, y - 20, all.left() - gapOfTexts, 40), Qt::AlignRight | Qt::AlignVCenter,
                         QStringLiteral("%1").arg(hour, 2, 10, QLatin1Char('0')));
    }
    const double day = all.width() / double(days());
    for (int month = 1; month <= 12; ++month) {
        const double left = all.left() + day * double(firstDayOf(month)),
                     right = all.left() + day * double(firstDayOf(month + 1));
        const QString name = monthName(month, m_scene.format.language());
        painter.drawLine(QPointF(left, all.bottom()), QPointF(left, all.bottom() + 4));
        if (metrics.horizontalAdvance(name) < right - left)
            painter.drawText(QRectF(left, all.bottom() + 3, right - left, metrics.height()), Qt::AlignCenter, name);
    }
}

void Carpet::paintScale(QPainter &painter) const
{
    const QRectF bar = scale();
    QLinearGradient gradient(bar.bottomLeft(), bar.topLeft());
    const double range = m_largest - m_least;
    if (range <= 0)
        return;
    constexpr int steps = 24;
    for (int i = 0; i <= steps; ++i)
        gradient.setColorAt(double(i) / steps, colourOf(m_least + range * i / steps));
    painter.fillRect(bar, gradient);
    painter.setPen(colours().muted);
    const auto label = [&](double value, const QString &text) {
        const double y = bar.bottom() - bar.height() * (value - m_least) / range;
        painter.drawText(QRectF(bar.right() + gapOfTexts, y - 20, width() - bar.right() - gapOfTexts, 40),
                         Qt::AlignLeft | Qt::AlignVCenter, text);
    };
    const double room = QFontMetricsF(painter.font()).height() * range / bar.height();
    if (m_largest > 0)
        label(m_largest, m_scene.format.fixed(m_largest, 0) + u' ' + m_scene.above);
    if (m_largest > room && (-m_least > room || m_least == 0))
        label(0, QStringLiteral("0"));
    if (m_least < 0 && range > room)
        label(m_least, m_scene.format.fixed(m_least, 0) + u' ' + m_scene.below);
}

// ---- keys and mouse

void Carpet::keyPressEvent(QKeyEvent *event)
{
    const int step = event->key() == Qt::Key_Left ? -daysOfWeek : event->key() == Qt::Key_Right ? daysOfWeek : 0;
    if (step == 0 || isEmpty() || (event->modifiers() & ~Qt::KeypadModifier))
        return Picture::keyPressEvent(event);
    Q_EMIT weekChosen(std::clamp<qsizetype>(m_scene.shownDay + step, 0, std::max<qsizetype>(0, days() - daysOfWeek)));
}

void Carpet::mouseMoveEvent(QMouseEvent *event)
{
    Picture::mouseMoveEvent(event);
    setCursor(hourAt(event->position()) < 0 ? Qt::ArrowCursor : Qt::PointingHandCursor);
    Q_EMIT hourPointed(hourAt(event->position()));
}

void Carpet::mouseReleaseEvent(QMouseEvent *event)
{
    const qsizetype week = event->button() == Qt::LeftButton ? weekAt(event->position()) : -1;
    if (week < 0)
        return Picture::mouseReleaseEvent(event);
    Q_EMIT weekChosen(week);
}

void Carpet::leaveEvent(QEvent *event)
{
    Picture::leaveEvent(event);
    Q_EMIT hourPointed(-1);
}

} // namespace ui
