#include "rowbars.h"

#include "ui/model/format.h"

#include <QPainter>

namespace ui {

namespace {

constexpr double columnGap = 24, textGap = 10, scaleGap = 8;

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
            if (!isHiddenSeries(piece.name))
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
    const qsizetype column = row / perColumn;
    return {double(column) * (columnWidth + columnGap), legendHeight() + double(row % perColumn) * rowHeight + m_gaps[row],
            columnWidth, rowHeight};
}

QRectF RowBars::barRect(qsizetype row, const Columns &columns) const
{
    const QRectF whole = rowRect(row);
    return {whole.left() + columns.labels + textGap, whole.top() + 1, columns.bars, whole.height() - 2};
}

/// The legend is the line above the rows; a row is its pieces and its total.
QList<Picture::Part> RowBars::parts() const
{
    QList<Part> all;
    const Columns widths = m_scene.rows.isEmpty() ? Columns{} : columns();
    for (qsizetype i = 0; i < m_scene.rows.size(); ++i) {
        const RowBar &row = m_scene.rows[i];
        const QList<QRectF> boxes = pieceRects(row, barRect(i, widths));
        for (qsizetype piece = 0; piece < boxes.size(); ++piece)
            if (!boxes[piece].isEmpty())
                all.append({boxes[piece],
                            QStringLiteral("%1, %2: %3").arg(row.label, row.pieces[piece].name, row.pieces[piece].text),
                            row.pieces[piece].figure,
                            tip(row, piece),
                            {},
                            int(i) + 1,
                            int(piece)});
        const QRectF whole = rowRect(i);
        all.append({QRectF(whole.right() - widths.totals - 4, whole.top(), widths.totals + 4, whole.height()),
                    QStringLiteral("%1: %2 %3").arg(row.label, total(row), m_scene.unit).trimmed(),
                    row.figure,
                    tip(row),
                    {},
                    int(i) + 1,
                    int(row.pieces.size())});
    }
    const QList<QRectF> entries = legendRects();
    for (qsizetype i = 0; i < entries.size(); ++i) {
        Part entry = entryPart(entries[i], m_scene.legend[i].name, {});
        entry.line = 0;
        entry.rank = int(i);
        all.append(entry);
    }
    return all;
}

QString RowBars::total(const RowBar &row) const
{
    const bool isWhole = std::ranges::none_of(row.pieces, [&](const RowPiece &piece) { return isHiddenSeries(piece.name); });
    if (isWhole || !row.isKnown)
        return row.total;
    double sum = 0;
    for (const RowPiece &piece : row.pieces)
        sum += isHiddenSeries(piece.name) ? 0 : piece.value;
    return m_scene.format.fixed(sum / m_scene.divisor, m_scene.decimals);
}

/// All pieces of a row with the one pointed at in bold.
QString RowBars::tip(const RowBar &row, qsizetype piece) const
{
    QString rows;
    for (qsizetype i = 0; i < row.pieces.size(); ++i)
        if (!isHiddenSeries(row.pieces[i].name))
            rows += tipRow(row.pieces[i].name, row.pieces[i].text, i == piece);
    if (row.mark)
        rows += QStringLiteral("<tr><td colspan=2>%1</td></tr>").arg(row.markText.toHtmlEscaped());
    return tipTable(row.label, rows, QStringLiteral("%1 %2").arg(total(row), m_scene.unit).trimmed());
}

/// The label of a row speaks for the row.
QString RowBars::tipAt(const QPointF &position) const
{
    if (QString tip = Picture::tipAt(position); !tip.isEmpty())
        return tip;
    for (qsizetype i = 0; i < m_scene.rows.size(); ++i)
        if (rowRect(i).contains(position))
            return tip(m_scene.rows[i]);
    return {};
}

QString RowBars::summary() const
{
    QStringList rows;
    for (const RowBar &row : m_scene.rows) {
        QStringList texts{QStringLiteral("%1: %2 %3").arg(row.label, total(row), m_scene.unit).trimmed()};
        for (const RowPiece &piece : row.pieces)
            texts << piece.name + u' ' + piece.text;
        rows << texts.join(QStringLiteral(", "));
    }
    return rows.join(QStringLiteral("; "));
}

ChartTable RowBars::table() const
{
    ChartTable table{{tr("Row"), tr("Part"), tr("Value"), tr("Unit")}, {}};
    for (const RowBar &row : m_scene.rows) {
        const QString unit = m_scene.units.value(row.scale);
        double sum = 0;
        for (const RowPiece &piece : row.pieces) {
            table.rows.append({row.label, piece.name, Format::plain(piece.value), unit});
            sum += piece.value;
        }
        table.rows.append({row.label, tr("Total"), row.isKnown ? Format::plain(sum) : QString(), unit});
        if (row.mark)
            table.rows.append({row.label, tr("To compare with"), Format::plain(*row.mark), unit});
    }
    return table;
}

RowBars::Columns RowBars::columns() const
{
    const QFontMetricsF metrics(font());
    Columns columns{0, 0, 0};
    for (const RowBar &row : m_scene.rows) {
        columns.labels = std::max(columns.labels, metrics.horizontalAdvance(row.label));
        columns.totals = std::max(columns.totals, metrics.horizontalAdvance(total(row)));
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
        painter.drawText(row, Qt::AlignRight | Qt::AlignVCenter, total(m_scene.rows[i]));
        paintBar(painter, m_scene.rows[i], barRect(i, widths));
    }
}

QList<QRectF> RowBars::legendRects() const
{
    QList<QRectF> all;
    double x = 0;
    for (const RowPiece &entry : m_scene.legend) {
        const double entryWidth = fontMetrics().ascent() - 2 + 5 + QFontMetricsF(font()).horizontalAdvance(entry.name);
        all.append(QRectF(x, 0, entryWidth, lineHeight()));
        x += entryWidth + 16;
    }
    return all;
}

void RowBars::paintLegend(QPainter &painter) const
{
    const double side = fontMetrics().ascent() - 2;
    const QList<QRectF> entries = legendRects();
    for (qsizetype i = 0; i < entries.size(); ++i) {
        const RowPiece &entry = m_scene.legend[i];
        const bool hidden = isHiddenSeries(entry.name);
        paintSwatch(painter, QRectF(entries[i].left(), (lineHeight() - side) / 2, side, side), entry.colour, entry.hatch, hidden);
        paintEntry(painter, entries[i].adjusted(side + 5, 0, 1, 0), entry.name, hidden, colours().muted);
    }
}

double RowBars::x(double value, int scale, const QRectF &bar) const
{
    const Range range = m_ranges[scale];
    const double length = range.largest - range.least;
    return length > 0 ? bar.left() + bar.width() * (value - range.least) / length : bar.left();
}

QList<QRectF> RowBars::pieceRects(const RowBar &row, const QRectF &bar) const
{
    QList<QRectF> all;
    double positive = 0, negative = 0;
    for (const RowPiece &piece : row.pieces) {
        if (isHiddenSeries(piece.name)) {
            all.append(QRectF());
            continue;
        }
        double &end = piece.value < 0 ? negative : positive;
        const double from = x(std::min(end, end + piece.value), row.scale, bar);
        const double to = x(std::max(end, end + piece.value), row.scale, bar);
        end += piece.value;
        all.append(QRectF(from, bar.top(), std::max(1.0, to - from - 1), bar.height()));
    }
    return all;
}

void RowBars::paintBar(QPainter &painter, const RowBar &row, const QRectF &rect) const
{
    const QList<QRectF> boxes = pieceRects(row, rect);
    for (qsizetype i = 0; i < boxes.size(); ++i) {
        const RowPiece &piece = row.pieces[i];
        const QRectF &box = boxes[i];
        if (box.isEmpty())
            continue;
        const QColor colour = shade(piece.colour);
        fill(painter, box, colour, shade(piece.hatch));
        const double textWidth = QFontMetricsF(painter.font()).horizontalAdvance(piece.name);
        if (!m_scene.namesInside || textWidth + 10 > box.width())
            continue;
        if (piece.hatch) // lines would run through the letters
            painter.fillRect(QRectF(box.left() + 3, box.top() + 1, textWidth + 6, box.height() - 2), colour);
        painter.setPen(readableOn(colour));
        painter.drawText(box.adjusted(6, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, piece.name);
    }
    if (m_ranges[row.scale].least < 0)
        painter.fillRect(QRectF(x(0, row.scale, rect) - 1, rect.top() - 1, 1, rect.height() + 2), colours().text);
    if (row.mark)
        painter.fillRect(
            QRectF(std::min(x(*row.mark, row.scale, rect), rect.right() - 1) - 1, rect.top() - 1, 2, rect.height() + 2),
            colours().text);
}

} // namespace ui
