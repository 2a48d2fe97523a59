#include "stackedbars.h"

#include "ui/model/format.h"

#include <QMouseEvent>
#include <QPainter>

namespace ui {

namespace {

constexpr double gapToLegend = 16, gapOfNames = 8, gapOfValues = 20, barShare = 0.62, widestBar = 72;
constexpr int leastPlotWidth = 180, leastHeight = 170;

} // namespace

void StackedBars::show(const BarStacks &stacks, const Palette &palette)
{
    m_stacks = stacks;
    m_pointed = -1;
    measure();
    changed(stacks.title, stacks.empty, palette);
}

void StackedBars::measure()
{
    double least = 0, largest = 0;
    for (qsizetype bar = 0; bar < m_stacks.bars.size(); ++bar) {
        double above = 0, below = 0;
        for (const BarSeries &series : m_stacks.series)
            if (isShown(series))
                (series.values[bar] < 0 ? below : above) += series.values[bar];
        least = std::min(least, below);
        largest = std::max(largest, above);
    }
    for (const double mark : m_stacks.marks) {
        least = std::min(least, mark);
        largest = std::max(largest, mark);
    }
    m_axis = axisLines(least, largest);
    layOut();
}

double StackedBars::total(qsizetype bar) const
{
    double total = 0;
    for (const BarSeries &series : m_stacks.series)
        total += isShown(series) ? series.values[bar] : 0;
    return total;
}

// ---- texts

QString StackedBars::totalText(qsizetype bar) const
{
    return m_stacks.known.value(bar) ? m_stacks.format.fixed(total(bar), m_stacks.decimals) : Format::absent();
}

QString StackedBars::valueText(const BarSeries &series, qsizetype bar) const
{
    return isShown(series) ? series.texts.value(bar) : tr("hidden");
}

QString StackedBars::barName(qsizetype bar) const
{
    return QStringLiteral("%1 %2").arg(m_stacks.bars.value(bar), m_stacks.barNotes.value(bar)).trimmed();
}

QString StackedBars::tip(qsizetype bar, qsizetype pointed) const
{
    QString rows;
    for (qsizetype series = m_stacks.series.size() - 1; series >= 0; --series)
        if (isShown(m_stacks.series[series]))
            rows += tipRow(m_stacks.series[series].name, m_stacks.series[series].texts.value(bar), series == pointed);
    if (!m_stacks.marks.isEmpty())
        rows += tipRow(m_stacks.markName, m_stacks.format.fixed(m_stacks.marks[bar], 1), false);
    return tipTable(QStringLiteral("%1 · %2").arg(barName(bar), m_stacks.unit), rows, totalText(bar));
}

/// All of the slot of a bar speaks for the bar.
QString StackedBars::tipAt(const QPointF &position) const
{
    if (QString tip = Picture::tipAt(position); !tip.isEmpty())
        return tip;
    const qsizetype bar = barAt(position);
    return bar < 0 ? QString() : tip(bar, -1);
}

/// The highest, the lowest and the shown bar.
QString StackedBars::summary() const
{
    qsizetype highest = -1, lowest = -1;
    for (qsizetype bar = 0; bar < m_stacks.bars.size(); ++bar) {
        if (!m_stacks.known.value(bar))
            continue;
        highest = highest < 0 || total(bar) > total(highest) ? bar : highest;
        lowest = lowest < 0 || total(bar) < total(lowest) ? bar : lowest;
    }
    const auto said = [&](const QString &sentence, qsizetype bar) {
        return bar < 0 ? QString() : sentence.arg(barName(bar), totalText(bar), m_stacks.unit);
    };
    QStringList texts{said(tr("highest: %1, %2 %3"), highest), said(tr("lowest: %1, %2 %3"), lowest),
                      said(tr("shown: %1, %2 %3"), m_stacks.shown)};
    texts.removeAll(QString());
    return texts.join(QStringLiteral("; "));
}

ChartTable StackedBars::table() const
{
    ChartTable table{{tr("Case"), tr("Kind")}, {}};
    for (const BarSeries &series : m_stacks.series)
        table.head << tr("%1 (%2)").arg(series.name, m_stacks.unit);
    table.head << tr("%1 (%2)").arg(tr("Total"), m_stacks.unit);
    if (!m_stacks.marks.isEmpty())
        table.head << tr("%1 (%2)").arg(m_stacks.markName, m_stacks.unit);
    for (qsizetype bar = 0; bar < m_stacks.bars.size(); ++bar) {
        const auto number = [&](double value) { return m_stacks.known.value(bar) ? Format::plain(value) : QString(); };
        QStringList row{m_stacks.bars[bar], m_stacks.barNotes.value(bar)};
        double sum = 0;
        for (const BarSeries &series : m_stacks.series) {
            row << number(series.values[bar]);
            sum += series.values[bar];
        }
        row << number(sum);
        if (!m_stacks.marks.isEmpty())
            row << Format::plain(m_stacks.marks[bar]);
        table.rows.append(row);
    }
    return table;
}

// ---- places

QFont StackedBars::small() const
{
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() * 0.9);
    return small;
}

QFont StackedBars::bold() const
{
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    return bold;
}

StackedBars::Legend StackedBars::legend() const
{
    const QFontMetricsF metrics(font());
    double names = 0, values = metrics.horizontalAdvance(tr("hidden"));
    for (const BarSeries &series : m_stacks.series) {
        names = std::max(names, metrics.horizontalAdvance(series.name));
        values = std::max(values, metrics.horizontalAdvance(series.texts.value(m_stacks.shown)));
    }
    for (const QString &sum : m_stacks.sums)
        values = std::max(values, metrics.horizontalAdvance(sum));
    const double swatch = metrics.ascent() - 1;
    return {swatch, double(lineHeight()), swatch + gapOfNames + names + gapOfValues + values};
}

QSize StackedBars::minimumSizeHint() const
{
    const Legend entries = legend();
    return {leastPlotWidth + int(gapToLegend + entries.width) + 1,
            std::max(leastHeight, int(entries.row * double(m_stacks.series.size() + 1)) + 1)};
}

QSize StackedBars::sizeHint() const
{
    return minimumSizeHint().expandedTo({420, 180});
}

void StackedBars::layOut()
{
    m_legend = legend();
    const QFontMetricsF metrics(small());
    double labels = 0;
    for (double line = m_axis.least; line <= m_axis.largest + m_axis.step / 2; line += m_axis.step)
        labels = std::max(labels, metrics.horizontalAdvance(m_stacks.format.fixed(line, m_axis.decimals)));
    const double left = labels + 6, top = lineHeight() + 6, bottom = height() - 2 * metrics.height() - 4;
    m_plot = {left, top, std::max(1.0, width() - gapToLegend - m_legend.width - left), std::max(1.0, bottom - top)};
}

void StackedBars::resizeEvent(QResizeEvent *event)
{
    Picture::resizeEvent(event);
    layOut();
}

void StackedBars::changeEvent(QEvent *event)
{
    Picture::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        layOut();
}

double StackedBars::y(double value) const
{
    return m_plot.bottom() - m_plot.height() * (value - m_axis.least) / (m_axis.largest - m_axis.least);
}

QRectF StackedBars::slot(qsizetype bar) const
{
    const double width = m_plot.width() / double(std::max<qsizetype>(1, m_stacks.bars.size()));
    return {m_plot.left() + double(bar) * width, 0, width, double(height())};
}

qsizetype StackedBars::barAt(const QPointF &position) const
{
    for (qsizetype bar = 0; bar < m_stacks.bars.size(); ++bar)
        if (slot(bar).contains(position))
            return bar;
    return -1;
}

QRectF StackedBars::pieceRect(qsizetype bar, qsizetype series) const
{
    const double value = m_stacks.series[series].values[bar];
    double from = 0;
    for (qsizetype below = 0; below < series; ++below)
        if (isShown(m_stacks.series[below]) && (m_stacks.series[below].values[bar] < 0) == (value < 0))
            from += m_stacks.series[below].values[bar];
    const double top = y(std::max(from, from + value)), bottom = y(std::min(from, from + value));
    const double width = std::min(widestBar, slot(bar).width() * barShare);
    return {slot(bar).center().x() - width / 2, top, width, bottom - top};
}

QRectF StackedBars::totalRect(qsizetype bar) const
{
    double above = 0;
    for (const BarSeries &series : m_stacks.series)
        above += isShown(series) ? std::max(0.0, series.values[bar]) : 0;
    const double width = QFontMetricsF(bold()).horizontalAdvance(totalText(bar)) + 4;
    return {slot(bar).center().x() - width / 2, y(above) - lineHeight() - 2, width, double(lineHeight())};
}

/// Around the line: what a mouse can meet.
QRectF StackedBars::markRect(qsizetype bar) const
{
    const double half = std::min(widestBar, slot(bar).width() * barShare) / 2 + 3;
    return {slot(bar).center().x() - half, y(m_stacks.marks[bar]) - 4, 2 * half, 8};
}

QRectF StackedBars::entryRect(qsizetype series) const
{
    const double top = m_legend.row * double(m_stacks.series.size() - series); // the head is the first row
    return {width() - m_legend.width, top, m_legend.width, m_legend.row};
}

/// Every bar is a line from below to its total, the legend the last one.
QList<Picture::Part> StackedBars::parts() const
{
    QList<Part> all;
    if (isEmpty())
        return all;
    const qsizetype count = m_stacks.series.size();
    for (qsizetype bar = 0; bar < m_stacks.bars.size(); ++bar) {
        for (qsizetype i = 0; i < count; ++i) {
            const BarSeries &series = m_stacks.series[i];
            if (!m_stacks.known.value(bar) || !isShown(series) || series.values[bar] == 0)
                continue;
            const QString text = QStringLiteral("%1, %2: %3 %4").arg(barName(bar), series.name, series.texts[bar], m_stacks.unit);
            all.append({pieceRect(bar, i), text, series.figures.value(bar), tip(bar, i), {}, int(bar), int(i)});
        }
        all.append({totalRect(bar),
                    QStringLiteral("%1: %2 %3").arg(barName(bar), totalText(bar), m_stacks.unit),
                    m_stacks.figures.value(bar),
                    tip(bar, -1),
                    {},
                    int(bar),
                    int(count)});
        if (!m_stacks.marks.isEmpty() && m_stacks.known.value(bar))
            all.append({markRect(bar),
                        QStringLiteral("%1, %2: %3 %4")
                            .arg(barName(bar), m_stacks.markName, m_stacks.format.fixed(m_stacks.marks[bar], 1), m_stacks.unit),
                        m_stacks.markFigures.value(bar),
                        tip(bar, -1),
                        {},
                        int(bar),
                        int(count) + 1});
    }
    for (qsizetype i = 0; i < count; ++i) {
        const BarSeries &series = m_stacks.series[i];
        Part entry = entryPart(entryRect(i), series.name, series.texts.value(m_stacks.shown));
        entry.figure = series.figures.value(m_stacks.shown); // Enter explains the value that stands there
        entry.line = int(m_stacks.bars.size());
        entry.rank = int(i);
        all.append(entry);
    }
    return all;
}

/// The lines lie over the pieces.
qsizetype StackedBars::partAt(const QPointF &position) const
{
    if (m_stacks.marks.isEmpty())
        return Picture::partAt(position);
    const QList<Part> all = parts();
    const int marks = int(m_stacks.series.size()) + 1;
    const auto mark =
        std::ranges::find_if(all, [&](const Part &part) { return part.rank == marks && part.rect.contains(position); });
    return mark == all.end() ? Picture::partAt(position) : mark - all.begin();
}

/// The total of the shown bar.
qsizetype StackedBars::firstPart() const
{
    const QList<Part> all = parts();
    const auto found = std::ranges::find_if(
        all, [&](const Part &part) { return part.line == int(m_stacks.shown) && part.rank == int(m_stacks.series.size()); });
    return found == all.end() ? 0 : found - all.begin();
}

// ---- painting

void StackedBars::paintEmpty(QPainter &painter)
{
    paintAxis(painter);
    painter.setPen(colours().muted);
    painter.drawText(m_plot.adjusted(10, 0, 0, 0), Qt::AlignCenter | Qt::TextWordWrap, emptySentence());
}

void StackedBars::paintPicture(QPainter &painter)
{
    paintAxis(painter);
    paintBars(painter);
    if (m_stacks.marks.isEmpty())
        paintTotals(painter);
    else
        paintMarks(painter);
    paintLabels(painter);
    paintShown(painter);
    paintPointed(painter);
    paintLegend(painter);
}

void StackedBars::paintAxis(QPainter &painter) const
{
    painter.setFont(small());
    const int lines = qRound((m_axis.largest - m_axis.least) / m_axis.step);
    for (int i = 0; i <= lines; ++i) {
        const double value = m_axis.least + i * m_axis.step, at = std::round(y(value)) + 0.5;
        const bool isZero = std::abs(value) < m_axis.step / 2;
        painter.setPen(QPen(isZero ? colours().frame : colours().line, 1));
        painter.drawLine(QPointF(m_plot.left(), at), QPointF(m_plot.right(), at));
        if (isEmpty() && !isZero)
            continue; // no scale without a value
        painter.setPen(colours().muted);
        painter.drawText(QRectF(0, at - 20, m_plot.left() - 6, 40), Qt::AlignRight | Qt::AlignVCenter,
                         m_stacks.format.fixed(isZero ? 0 : value, isZero ? 0 : m_axis.decimals));
    }
    painter.setFont(font());
}

/// Pieces with 1 px of ground between them.
void StackedBars::paintBars(QPainter &painter) const
{
    for (qsizetype bar = 0; bar < m_stacks.bars.size(); ++bar)
        for (qsizetype i = 0; i < m_stacks.series.size(); ++i) {
            const BarSeries &series = m_stacks.series[i];
            if (!isShown(series) || series.values[bar] == 0)
                continue;
            QRectF rect = pieceRect(bar, i);
            if (rect.height() > 2)
                rect.setTop(rect.top() + 1);
            fill(painter, rect, shade(series.colour), shade(series.hatch));
        }
    if (m_stacks.firstPlanned > 0 && m_stacks.firstPlanned < m_stacks.bars.size()) {
        painter.setPen(QPen(colours().muted, 1, Qt::DashLine));
        const double at = std::round(slot(m_stacks.firstPlanned).left()) + 0.5;
        painter.drawLine(QPointF(at, 0), QPointF(at, height() - 1.0));
    }
}

void StackedBars::paintMarks(QPainter &painter) const
{
    painter.setPen(QPen(colours().text, 2));
    for (qsizetype bar = 0; bar < m_stacks.bars.size(); ++bar) {
        const QRectF rect = markRect(bar);
        painter.drawLine(QPointF(rect.left(), rect.center().y()), QPointF(rect.right(), rect.center().y()));
    }
}

/// The shown bar first; a total that would touch another one is left to the tooltip.
void StackedBars::paintTotals(QPainter &painter) const
{
    painter.setFont(bold());
    painter.setPen(colours().text);
    QList<QRectF> taken;
    const auto place = [&](qsizetype bar) {
        const QRectF rect = totalRect(bar);
        if (std::ranges::any_of(taken, [&](const QRectF &other) { return other.intersects(rect); }))
            return;
        taken.append(rect);
        painter.drawText(rect, Qt::AlignCenter, totalText(bar));
    };
    if (m_stacks.shown >= 0 && m_stacks.shown < m_stacks.bars.size())
        place(m_stacks.shown);
    for (qsizetype bar = 0; bar < m_stacks.bars.size(); ++bar)
        if (bar != m_stacks.shown)
            place(bar);
    painter.setFont(font());
}

/// The names under the bars; where they are narrow only every second, third … and the shown one.
void StackedBars::paintLabels(QPainter &painter) const
{
    const QFontMetricsF metrics(small());
    double widest = 0;
    for (qsizetype bar = 0; bar < m_stacks.bars.size(); ++bar)
        widest = std::max(
            {widest, metrics.horizontalAdvance(m_stacks.bars[bar]), metrics.horizontalAdvance(m_stacks.barNotes.value(bar))});
    const qsizetype every = std::max<qsizetype>(1, qsizetype(std::ceil((widest + 4) / slot(0).width())));
    for (qsizetype bar = 0; bar < m_stacks.bars.size(); ++bar) {
        const bool shown = bar == m_stacks.shown;
        if (!shown && (bar % every != 0 || (m_stacks.shown >= 0 && std::abs(bar - m_stacks.shown) < every)))
            continue;
        QFont line = small();
        line.setWeight(shown ? QFont::DemiBold : QFont::Normal);
        painter.setFont(line);
        painter.setPen(colours().text);
        const QRectF first(slot(bar).center().x() - widest, m_plot.bottom() + 3, 2 * widest, metrics.height());
        painter.drawText(first, Qt::AlignCenter, m_stacks.bars[bar]);
        painter.setFont(small());
        painter.setPen(colours().muted);
        painter.drawText(first.translated(0, metrics.height()), Qt::AlignCenter, m_stacks.barNotes.value(bar));
    }
    painter.setFont(font());
}

void StackedBars::paintShown(QPainter &painter) const
{
    if (m_stacks.shown < 0 || m_stacks.shown >= m_stacks.bars.size())
        return;
    const QRectF place = slot(m_stacks.shown);
    const double inset = std::max(2.0, (place.width() - widestBar * 1.5) / 2);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colours().accent, 1.5));
    const double top = std::max(1.0, totalRect(m_stacks.shown).top() - 2);
    painter.drawRoundedRect(QRectF(place.left() + inset, top, place.width() - 2 * inset, height() - 1 - top), 3, 3);
    painter.restore();
}

/// The cursor that other charts share.
void StackedBars::paintPointed(QPainter &painter) const
{
    if (!isOnScreen() || m_pointed < 0 || m_pointed >= m_stacks.bars.size())
        return;
    const double at = std::round(slot(m_pointed).center().x()) + 0.5;
    painter.setPen(QPen(colours().text, 1, Qt::DashLine));
    painter.drawLine(QPointF(at, m_plot.top()), QPointF(at, m_plot.bottom()));
}

void StackedBars::mouseMoveEvent(QMouseEvent *event)
{
    Picture::mouseMoveEvent(event);
    Q_EMIT barPointed(barAt(event->position()));
}

void StackedBars::leaveEvent(QEvent *event)
{
    Picture::leaveEvent(event);
    Q_EMIT barPointed(-1);
}

/// Colour, name and value of each series, the topmost first.
void StackedBars::paintLegend(QPainter &painter) const
{
    painter.setPen(colours().muted);
    painter.setFont(small());
    if (m_stacks.shown >= 0)
        painter.drawText(QRectF(width() - m_legend.width, 0, m_legend.width, m_legend.row), Qt::AlignRight | Qt::AlignVCenter,
                         m_stacks.bars.value(m_stacks.shown));
    painter.setFont(font());
    for (qsizetype i = 0; i < m_stacks.series.size(); ++i) {
        const BarSeries &series = m_stacks.series[i];
        const QRectF entry = entryRect(i);
        const bool hidden = !isShown(series);
        paintSwatch(painter,
                    QRectF(entry.left(), entry.top() + (entry.height() - m_legend.swatch) / 2, m_legend.swatch, m_legend.swatch),
                    series.colour, series.hatch, hidden);
        paintEntry(painter, entry.adjusted(m_legend.swatch + gapOfNames, 0, 0, 0), series.name, hidden, colours().text);
        if (m_stacks.shown < 0 && m_stacks.sums.isEmpty())
            continue;
        painter.setPen(hidden ? colours().muted : colours().text);
        painter.drawText(entry, Qt::AlignRight | Qt::AlignVCenter,
                         m_stacks.shown >= 0 ? valueText(series, m_stacks.shown)
                         : hidden            ? tr("hidden")
                                             : m_stacks.sums.value(i));
    }
}

} // namespace ui
