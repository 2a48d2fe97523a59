#include "mixbar.h"

#include "ui/model/format.h"

#include <QPainter>

namespace ui {

namespace {

constexpr double barHeight = 26, usualMarkOver = 5, legendGap = 14, legendColumnGap = 28,
                 mixSwatch = 12; // at the usual size of text

} // namespace

void MixBar::show(const MixBarScene &scene, const Palette &palette)
{
    m_scene = scene;
    changed(scene.name, scene.empty, palette);
}

QSize MixBar::minimumSizeHint() const
{
    const qsizetype rows = (m_scene.pieces.size() + 1) / 2;
    return {360, int(lineHeight() + scaled(3 * usualMarkOver + barHeight + legendGap)) + int(rows) * (lineHeight() + 5)};
}

QRectF MixBar::barRect() const
{
    return {0, lineHeight() + scaled(2 * usualMarkOver), double(width()), scaled(barHeight)};
}

QList<Picture::Part> MixBar::parts() const
{
    double whole = 0;
    for (const MixBarPiece &piece : m_scene.pieces)
        whole += std::max(0.0, piece.amount);
    QList<Part> all;
    QRectF rect = barRect();
    for (const MixBarPiece &piece : m_scene.pieces) {
        rect.setWidth(whole > 0 ? std::max(0.0, piece.amount) / whole * barRect().width() : 0);
        all.append({rect, QStringLiteral("%1\n%2 · %3").arg(piece.name, piece.value, piece.share), piece.figure});
        rect.moveLeft(rect.right());
    }
    return all;
}

ChartTable MixBar::table() const
{
    ChartTable table{{title(), QStringLiteral("tce")}, {}};
    for (const MixBarPiece &piece : m_scene.pieces)
        table.rows.append({piece.name, Format::plain(piece.amount)});
    return table;
}

void MixBar::paintPicture(QPainter &painter)
{
    const QList<Part> all = parts();
    for (qsizetype i = 0; i < all.size(); ++i)
        fill(painter, all[i].rect.adjusted(0, 0, all[i].rect.width() > 2 ? -1 : 0, 0), shade(m_scene.pieces[i].colour),
             shade(m_scene.pieces[i].hatch));
    paintMarks(painter);
    paintLegend(painter);
}

/// "Now" in the colour of its state, the target in that of text; each names itself over the bar where there is room.
void MixBar::paintMarks(QPainter &painter) const
{
    const QRectF bar = barRect();
    const double markOver = scaled(usualMarkOver);
    const QFontMetricsF metrics(painter.font());
    double end = bar.left();
    const QList<Part> all = parts();
    for (qsizetype i = 0; i < all.size(); ++i)
        if (m_scene.pieces[i].isCounted)
            end = std::max(end, all[i].rect.right());
    const auto mark = [&](double x, const QString &text, const QColor &ink, bool leftOf) {
        painter.fillRect(QRectF(x - 1, bar.top() - markOver, 2, bar.height() + 2 * markOver), ink);
        const double wide = metrics.horizontalAdvance(text) + 2;
        const double left = std::clamp(leftOf ? x - wide - 5 : x + 5, bar.left(), std::max(bar.left(), bar.right() - wide));
        painter.setPen(ink);
        painter.drawText(QRectF(left, 0, wide, lineHeight() + 2), int(Qt::AlignLeft | Qt::AlignVCenter), text);
    };
    const auto status = size_t(m_scene.isMet ? core::ItemStatus::Met : core::ItemStatus::NotMet);
    const double target = bar.left() + m_scene.target.value_or(0) * bar.width();
    const bool isLate = end > bar.center().x(); // the texts stand on either side of the marks then
    if (m_scene.target)
        mark(target, m_scene.targetText, colours().text, !isLate || end <= target);
    mark(end, m_scene.now, colours().items[status].word, isLate && end <= target);
}

void MixBar::paintLegend(QPainter &painter) const
{
    const double top = barRect().bottom() + scaled(usualMarkOver + legendGap), line = lineHeight() + 5;
    const double wide = (width() - legendColumnGap) / 2, swatch = scaled(mixSwatch);
    const qsizetype rows = (m_scene.pieces.size() + 1) / 2;
    const double shares = QFontMetricsF(painter.font()).horizontalAdvance(QStringLiteral("−100.0 %")) + 4;
    for (qsizetype i = 0; i < m_scene.pieces.size(); ++i) {
        const MixBarPiece &piece = m_scene.pieces[i];
        const qsizetype column = i / rows;
        const QRectF rect(double(column) * (wide + legendColumnGap), top + double(i % rows) * line, wide, line);
        const double values = QFontMetricsF(painter.font()).horizontalAdvance(piece.value) + 6;
        fill(painter, QRectF(rect.left(), rect.center().y() - swatch / 2, swatch, swatch), shade(piece.colour),
             shade(piece.hatch));
        painter.setPen(colours().text);
        drawElided(painter, rect.adjusted(swatch + 8, 0, -shares - values, 0), Qt::AlignLeft | Qt::AlignVCenter, piece.name);
        painter.drawText(rect.adjusted(0, 0, -shares, 0), int(Qt::AlignRight | Qt::AlignVCenter), piece.value);
        painter.setPen(colours().muted);
        painter.drawText(rect, int(Qt::AlignRight | Qt::AlignVCenter), piece.share);
    }
}

} // namespace ui
