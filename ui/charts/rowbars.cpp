#include "rowbars.h"

#include <QPainter>

namespace ui {

namespace {

constexpr double columnGap = 24, textGap = 10, scaleGap = 8;

QString tip(const RowBar &row, const QString &unit)
{
    QStringList lines{QStringLiteral("%1: %2 %3").arg(row.label, row.total, unit).trimmed()};
    for (const RowPiece &piece : row.pieces)
        lines << piece.name + QStringLiteral(": ") + piece.text;
    if (row.mark)
        lines << row.markText;
    return lines.join(u'\n');
}

} // namespace

void RowBars::show(const RowBarsScene &scene, const Palette &palette)
{
    m_scene = scene;
    measure();
    changed(scene.name, scene.empty, palette);
}

qsizetype RowBars::rowsPerColumn() const
{
    return (m_scene.rows.size() + m_scene.columns - 1) / m_scene.columns;
}

void RowBars::measure()
{
    m_ranges.clear();
    m_gaps.clear();
    for (qsizetype i = 0; i < m_scene.rows.size(); ++i) {
        const RowBar &row = m_scene.rows[i];
        const bool isFirst = i % rowsPerColumn() == 0;
        m_gaps.append(isFirst ? 0 : m_gaps.back() + (row.scale != m_scene.rows[i - 1].scale ? scaleGap : 0));
        double negative = 0, positive = 0;
        for (const RowPiece &piece : row.pieces)
            (piece.value < 0 ? negative : positive) += piece.value;
        Range &range = m_ranges[row.scale];
        range.least = std::min(range.least, negative);
        range.largest = std::max({range.largest, positive, row.mark.value_or(0)});
    }
}

QSize RowBars::minimumSizeHint() const
{
    const qsizetype rows = std::max<qsizetype>(rowsPerColumn(), 2);
    return {180, int(legendHeight() + m_gaps.value(rowsPerColumn() - 1)) + int(rows) * lineHeight()};
}

QRectF RowBars::rowRect(qsizetype row) const
{
    const qsizetype perColumn = rowsPerColumn();
    const double gaps = m_gaps[perColumn - 1];
    const double room = (height() - legendHeight() - gaps) / double(perColumn);
    const double rowHeight = std::min(room, 1.4 * lineHeight());
    const double columnWidth = (width() - (m_scene.columns - 1) * columnGap) / m_scene.columns;
    return {double(row / perColumn) * (columnWidth + columnGap),
            legendHeight() + double(row % perColumn) * rowHeight + m_gaps[row], columnWidth, rowHeight};
}

QList<Picture::Part> RowBars::parts() const
{
    QList<Part> all;
    for (qsizetype row = 0; row < m_scene.rows.size(); ++row)
        all.append({rowRect(row), tip(m_scene.rows[row], m_scene.unit)});
    return all;
}

RowBars::Columns RowBars::columns() const
{
    const QFontMetricsF metrics(font());
    Columns columns{0, 0, 0};
    for (const RowBar &row : m_scene.rows) {
        columns.labels = std::max(columns.labels, metrics.horizontalAdvance(row.label));
        columns.totals = std::max(columns.totals, metrics.horizontalAdvance(row.total));
    }
    const double whole = rowRect(0).width();
    columns.labels = std::min(columns.labels, (whole - columns.totals) / 2);
    columns.bars = std::max(0.0, whole - columns.labels - columns.totals - 2 * textGap);
    return columns;
}

void RowBars::paintPicture(QPainter &painter)
{
    paintLegend(painter);
    const Columns widths = columns();
    for (qsizetype i = 0; i < m_scene.rows.size(); ++i) {
        const QRectF row = rowRect(i);
        painter.setPen(colours().text);
        drawElided(painter, QRectF(row.left(), row.top(), widths.labels, row.height()), Qt::AlignLeft | Qt::AlignVCenter,
                   m_scene.rows[i].label);
        painter.drawText(row, Qt::AlignRight | Qt::AlignVCenter, m_scene.rows[i].total);
        paintBar(painter, m_scene.rows[i],
                 QRectF(row.left() + widths.labels + textGap, row.top() + 1, widths.bars, row.height() - 2));
    }
}

void RowBars::paintLegend(QPainter &painter) const
{
    const double swatch = fontMetrics().ascent() - 2;
    double x = 0;
    for (const RowPiece &entry : m_scene.legend) {
        fill(painter, QRectF(x, (lineHeight() - swatch) / 2, swatch, swatch), entry.colour, entry.hatch);
        painter.setPen(colours().muted);
        painter.drawText(QRectF(x + swatch + 5, 0, width(), lineHeight()), Qt::AlignLeft | Qt::AlignVCenter, entry.name);
        x += swatch + 5 + QFontMetricsF(font()).horizontalAdvance(entry.name) + 16;
    }
}

void RowBars::paintBar(QPainter &painter, const RowBar &row, const QRectF &rect) const
{
    const Range range = m_ranges[row.scale];
    const double length = range.largest - range.least;
    if (length <= 0)
        return;
    const auto x = [&](double value) { return rect.left() + rect.width() * (value - range.least) / length; };
    double positive = 0, negative = 0;
    for (const RowPiece &piece : row.pieces) {
        double &end = piece.value < 0 ? negative : positive;
        const double from = x(std::min(end, end + piece.value)), to = x(std::max(end, end + piece.value));
        end += piece.value;
        const QRectF box(from, rect.top(), std::max(1.0, to - from - 1), rect.height());
        fill(painter, box, piece.colour, piece.hatch);
        const double textWidth = QFontMetricsF(painter.font()).horizontalAdvance(piece.name);
        if (!m_scene.namesInside || textWidth + 10 > box.width())
            continue;
        if (piece.hatch) // lines would run through the letters
            painter.fillRect(QRectF(box.left() + 3, box.top() + 1, textWidth + 6, box.height() - 2), piece.colour);
        painter.setPen(readableOn(piece.colour));
        painter.drawText(box.adjusted(6, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, piece.name);
    }
    if (range.least < 0)
        painter.fillRect(QRectF(x(0) - 1, rect.top() - 1, 1, rect.height() + 2), colours().text);
    if (row.mark)
        painter.fillRect(QRectF(std::min(x(*row.mark), rect.right() - 1) - 1, rect.top() - 1, 2, rect.height() + 2),
                         colours().text);
}

} // namespace ui
