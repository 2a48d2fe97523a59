#include "matrix.h"

#include "ui/model/format.h"

#include <QPainter>

namespace ui {

namespace {

constexpr double leastColumn = 84, leastHead = 90;

} // namespace

void Matrix::show(const MatrixScene &scene, const Palette &palette)
{
    m_scene = scene;
    changed(scene.name, scene.empty, palette);
}

QSize Matrix::minimumSizeHint() const
{
    return {std::max(180, int(leastHead + leastColumn * double(m_scene.columns.size()))),
            rowHeight() * int(std::max<qsizetype>(m_scene.rows.size(), 1) + 1)};
}

double Matrix::headWidth() const
{
    double widest = QFontMetricsF(font()).horizontalAdvance(m_scene.corner);
    for (const QString &row : m_scene.rows)
        widest = std::max(widest, QFontMetricsF(font()).horizontalAdvance(row));
    return std::clamp(widest + 12, leastHead, std::max(leastHead, width() * 0.3));
}

double Matrix::columnWidth() const
{
    return (width() - 1 - headWidth()) / double(std::max<qsizetype>(1, m_scene.columns.size()));
}

QRectF Matrix::cellRect(qsizetype row, qsizetype column) const
{
    const double left = column < 0 ? 0 : headWidth() + double(column) * columnWidth();
    return {left, double(row + 1) * rowHeight(), column < 0 ? headWidth() : columnWidth(), double(rowHeight())};
}

QList<Picture::Part> Matrix::parts() const
{
    QList<Part> all;
    for (const MatrixCell &cell : m_scene.cells)
        all.append({cellRect(cell.row, cell.column), cell.tip, cell.figure, {}, {}, int(cell.row), int(cell.column)});
    return all;
}

ChartTable Matrix::table() const
{
    ChartTable table{{tr("From"), tr("To"), tr("What"), tr("Value"), tr("Unit")}, {}};
    for (const MatrixCell &cell : m_scene.cells)
        for (const MatrixEntry &entry : cell.entries)
            table.rows.append(
                {m_scene.rows[cell.row], m_scene.columns[cell.column], entry.name, Format::plain(entry.value), entry.unit});
    return table;
}

void Matrix::paintPicture(QPainter &painter)
{
    constexpr Qt::Alignment side = Qt::AlignLeft | Qt::AlignVCenter;
    painter.setPen(colours().muted);
    drawElided(painter, cellRect(-1, -1).adjusted(2, 0, -6, 0), side, m_scene.corner);
    painter.setPen(colours().text);
    for (qsizetype column = 0; column < m_scene.columns.size(); ++column)
        drawElided(painter, cellRect(-1, column).adjusted(6, 0, -4, 0), side, m_scene.columns[column]);
    for (qsizetype row = 0; row < m_scene.rows.size(); ++row)
        drawElided(painter, cellRect(row, -1).adjusted(2, 0, -6, 0), side, m_scene.rows[row]);
    for (const MatrixCell &cell : m_scene.cells) {
        const QRectF rect = cellRect(cell.row, cell.column);
        painter.fillRect(rect, colours().alternate);
        painter.fillRect(QRectF(rect.left(), rect.top(), 3, rect.height()), shade(m_scene.colour));
        drawElided(painter, rect.adjusted(8, 0, -4, 0), side, cell.text);
    }
    painter.setPen(colours().line);
    const QRectF last = cellRect(m_scene.rows.size() - 1, m_scene.columns.size() - 1);
    for (qsizetype row = 0; row <= m_scene.rows.size(); ++row) {
        const double y = double(row + 1) * rowHeight();
        painter.drawLine(QPointF(0, std::min(y, height() - 1.0)), QPointF(last.right(), std::min(y, height() - 1.0)));
    }
    for (qsizetype column = 0; column <= m_scene.columns.size(); ++column) {
        const double x = headWidth() + double(column) * columnWidth();
        painter.drawLine(QPointF(x, 0), QPointF(x, std::min(last.bottom(), height() - 1.0)));
    }
}

} // namespace ui
