#include "stackedbars.h"

#include <QHBoxLayout>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <qcustomplot.h>

namespace ui {

namespace {

/// A brush of a colour with diagonal lines over it.
QBrush hatched(const QColor &ground, const QColor &lines)
{
    constexpr int size = 12, gap = 6;
    QPixmap tile(size, size);
    tile.fill(ground);
    QPainter painter(&tile);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(lines, 1.4));
    for (int offset = -size; offset <= size; offset += gap)
        painter.drawLine(offset - 1, size + 1, offset + size + 1, -1);
    return QBrush(tile);
}

QBrush brushOf(const BarSeries &series)
{
    return series.hatch ? hatched(series.colour, *series.hatch) : QBrush(series.colour);
}

} // namespace

/// Colour, name and value of each series, the topmost first.
class StackedBars::Legend : public QWidget
{
public:
    explicit Legend(StackedBars *chart) : QWidget(chart), m_chart(*chart) {}

    QSize sizeHint() const override
    {
        const BarStacks &stacks = m_chart.m_stacks;
        int names = 0, values = 0;
        for (const BarSeries &series : stacks.series) {
            names = std::max(names, fontMetrics().horizontalAdvance(series.name));
            if (stacks.shown >= 0)
                values = std::max(values, fontMetrics().horizontalAdvance(series.texts.value(stacks.shown)));
        }
        return {swatch() + 8 + names + 20 + values, rowHeight() * int(stacks.series.size() + 1)};
    }
    QSize minimumSizeHint() const override { return sizeHint(); }

    void setMuted(const QColor &muted) { m_muted = muted; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const BarStacks &stacks = m_chart.m_stacks;
        QPainter painter(this);
        int y = 0;
        if (stacks.shown >= 0) {
            painter.setPen(m_muted);
            painter.drawText(QRect(0, y, width(), rowHeight()), Qt::AlignRight | Qt::AlignVCenter,
                             stacks.bars.value(stacks.shown));
        }
        for (auto series = stacks.series.crbegin(); series != stacks.series.crend(); ++series) {
            y += rowHeight();
            const QRect box(0, y + (rowHeight() - swatch()) / 2, swatch(), swatch());
            painter.fillRect(box, brushOf(*series));
            painter.setPen(palette().color(QPalette::WindowText));
            painter.drawText(QRect(swatch() + 8, y, width(), rowHeight()), Qt::AlignLeft | Qt::AlignVCenter, series->name);
            if (stacks.shown >= 0)
                painter.drawText(QRect(0, y, width(), rowHeight()), Qt::AlignRight | Qt::AlignVCenter,
                                 series->texts.value(stacks.shown));
        }
    }

private:
    int rowHeight() const { return fontMetrics().height() + 3; }
    int swatch() const { return fontMetrics().ascent() - 1; }

    StackedBars &m_chart;
    QColor m_muted;
};

StackedBars::StackedBars(QWidget *parent) : QWidget(parent), m_plot(new QCustomPlot(this)), m_legend(new Legend(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(12);
    layout->addWidget(m_plot, 1);
    layout->addWidget(m_legend, 0, Qt::AlignTop);
    setMinimumHeight(170);
    m_plot->setMinimumSize(180, 120);
    m_plot->installEventFilter(this);
}

void StackedBars::show(const BarStacks &stacks, const Palette &palette)
{
    m_stacks = stacks;
    setAccessibleName(stacks.title);
    m_legend->setMuted(palette.muted);
    m_legend->updateGeometry();
    m_legend->update();
    draw(palette);
}

void StackedBars::draw(const Palette &palette)
{
    m_plot->clearPlottables();
    m_plot->clearItems();
    m_plot->setBackground(palette.base);
    m_plot->setFont(font());
    m_plot->axisRect()->setAutoMargins(QCP::msLeft | QCP::msBottom);
    m_plot->axisRect()->setMargins({0, fontMetrics().height() + 6, 2, 0});

    const qsizetype count = m_stacks.bars.size();
    double largest = 0, least = 0;
    for (qsizetype bar = 0; bar < count; ++bar) {
        largest = std::max(largest, m_stacks.sums.value(bar));
        double negative = 0;
        for (const BarSeries &series : m_stacks.series)
            negative += std::min(0.0, series.values.value(bar));
        least = std::min(least, negative);
    }

    QCPBars *below = nullptr;
    for (const BarSeries &series : m_stacks.series) {
        auto *bars = new QCPBars(m_plot->xAxis, m_plot->yAxis);
        bars->setWidth(0.62);
        bars->setPen(Qt::NoPen);
        bars->setStackingGap(1);
        bars->setBrush(brushOf(series));
        for (qsizetype bar = 0; bar < count; ++bar)
            bars->addData(double(bar), series.values.value(bar));
        if (below)
            bars->moveAbove(below);
        below = bars;
    }

    auto ticker = QSharedPointer<QCPAxisTickerText>::create();
    for (qsizetype bar = 0; bar < count; ++bar)
        ticker->addTick(double(bar), m_stacks.bars[bar] + u'\n' + m_stacks.barNotes.value(bar));
    m_plot->xAxis->setTicker(ticker);
    m_plot->yAxis->ticker()->setTickCount(4);
    m_plot->yAxis->ticker()->setTickStepStrategy(QCPAxisTicker::tssReadability);
    m_plot->yAxis->setNumberFormat(QStringLiteral("f"));
    m_plot->yAxis->setNumberPrecision(largest < 2 ? 2 : largest < 10 ? 1 : 0);
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() * 0.9);
    m_plot->setLocale(m_stacks.locale);
    for (QCPAxis *axis : {m_plot->xAxis, m_plot->yAxis}) {
        axis->setTickLabelFont(small);
        axis->setTickLabelColor(palette.text);
        axis->setBasePen(QPen(palette.frame, 1));
        axis->setTickPen(Qt::NoPen);
        axis->setSubTickPen(Qt::NoPen);
    }
    m_plot->yAxis->setTickLabelColor(palette.muted);
    m_plot->yAxis->setBasePen(Qt::NoPen);
    m_plot->xAxis->grid()->setVisible(false);
    m_plot->yAxis->grid()->setPen(QPen(palette.line, 1));
    m_plot->yAxis->grid()->setZeroLinePen(QPen(palette.frame, 1));
    m_plot->xAxis->setRange(-0.6, std::max(0.6, double(count) - 0.4));
    m_plot->yAxis->setRange(least < 0 ? least * 1.1 : 0, largest > 0 ? largest * 1.08 : 1);

    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    for (qsizetype bar = 0; bar < count; ++bar) {
        auto *text = new QCPItemText(m_plot);
        text->setClipToAxisRect(false);
        text->setFont(bold);
        text->setColor(palette.text);
        text->setPositionAlignment(Qt::AlignHCenter | Qt::AlignBottom);
        text->position->setCoords(double(bar), m_stacks.sums.value(bar));
        text->setPadding({0, 0, 0, 1});
        text->setText(m_stacks.totals.value(bar));
    }
    if (m_stacks.shown >= 0 && m_stacks.shown < count) {
        auto *frame = new QCPItemRect(m_plot);
        frame->setClipToAxisRect(false);
        frame->setPen(QPen(palette.accent, 1.5));
        frame->topLeft->setTypeX(QCPItemPosition::ptPlotCoords);
        frame->topLeft->setTypeY(QCPItemPosition::ptViewportRatio);
        frame->topLeft->setCoords(double(m_stacks.shown) - 0.42, 0.005);
        frame->bottomRight->setTypeX(QCPItemPosition::ptPlotCoords);
        frame->bottomRight->setTypeY(QCPItemPosition::ptViewportRatio);
        frame->bottomRight->setCoords(double(m_stacks.shown) + 0.42, 0.995);
    }
    if (m_stacks.firstPlanned > 0 && m_stacks.firstPlanned < count) {
        auto *rule = new QCPItemStraightLine(m_plot);
        rule->setPen(QPen(palette.muted, 1, Qt::DashLine));
        rule->point1->setCoords(double(m_stacks.firstPlanned) - 0.5, 0);
        rule->point2->setCoords(double(m_stacks.firstPlanned) - 0.5, 1);
    }
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

QString StackedBars::tooltip(qsizetype bar) const
{
    QString rows;
    for (auto series = m_stacks.series.crbegin(); series != m_stacks.series.crend(); ++series)
        rows += QStringLiteral("<tr><td>%1</td><td align=right>&nbsp;&nbsp;%2</td></tr>")
                    .arg(series->name.toHtmlEscaped(), series->texts.value(bar).toHtmlEscaped());
    return QStringLiteral("<b>%1 %2</b> · %3<table>%4<tr><td><b>Σ</b></td><td align=right><b>%5</b></td></tr></table>")
        .arg(m_stacks.bars.value(bar).toHtmlEscaped(), m_stacks.barNotes.value(bar).toHtmlEscaped(),
             m_stacks.unit.toHtmlEscaped(), rows, m_stacks.totals.value(bar).toHtmlEscaped());
}

bool StackedBars::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_plot && event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const qsizetype bar = qRound(m_plot->xAxis->pixelToCoord(help->pos().x()));
        if (bar >= 0 && bar < m_stacks.bars.size())
            QToolTip::showText(help->globalPos(), tooltip(bar), m_plot);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace ui
