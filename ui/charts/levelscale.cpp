#include "levelscale.h"

#include "ui/model/format.h"

#include <QPainter>

namespace ui {

void LevelScale::show(const LevelScaleScene &scene, const Palette &palette)
{
    m_scene = scene;
    changed(scene.name, scene.empty, palette);
}

QSize LevelScale::minimumSizeHint() const
{
    return {180, int(std::max<qsizetype>(m_scene.rows.size(), 1) + 1) * lineHeight()};
}

QRectF LevelScale::rowRect(qsizetype row) const
{
    const double room = (height() - lineHeight()) / double(m_scene.rows.size());
    const double rowHeight = std::min(room, 1.4 * lineHeight());
    return {0, lineHeight() + double(row) * rowHeight, double(width()), rowHeight};
}

QList<Picture::Part> LevelScale::parts() const
{
    QList<Part> all;
    for (qsizetype row = 0; row < m_scene.rows.size(); ++row)
        all.append({rowRect(row), m_scene.rows[row].tip, m_scene.rows[row].figure});
    return all;
}

ChartTable LevelScale::table() const
{
    const auto number = [](const std::optional<double> &value) { return value ? Format::plain(*value) : QString(); };
    ChartTable table{{tr("Row"), tr("Value")}, {}};
    table.head << m_scene.levels << tr("Unit") << tr("State");
    for (const LevelRow &row : m_scene.rows) {
        QStringList cells{row.label, number(row.value)};
        for (qsizetype level = 0; level < m_scene.levels.size(); ++level)
            cells << number(row.levelsAt.value(level));
        table.rows.append(cells << row.unit << row.verdict);
    }
    return table;
}

void LevelScale::paintPicture(QPainter &painter)
{
    painter.setRenderHint(QPainter::Antialiasing);
    const QFontMetricsF metrics(font());
    double labels = 0, verdicts = 0;
    for (const LevelRow &row : m_scene.rows) {
        labels = std::max(labels, metrics.horizontalAdvance(row.label));
        verdicts = std::max(verdicts, metrics.horizontalAdvance(row.verdict));
    }
    labels = std::min(labels, width() * 0.36);
    constexpr double gap = 10;
    const double left = labels + gap, right = width() - verdicts - gap;
    paintHead(painter, QRectF(left, 0, right - left, lineHeight()));
    for (qsizetype i = 0; i < m_scene.rows.size(); ++i) {
        const LevelRow &row = m_scene.rows[i];
        const QRectF rect = rowRect(i);
        painter.setPen(colours().text);
        drawElided(painter, QRectF(0, rect.top(), labels, rect.height()), Qt::AlignLeft | Qt::AlignVCenter, row.label);
        const auto status = row.reached ? core::ItemStatus::Met : core::ItemStatus::NotMet;
        painter.setPen(row.position ? colours().items[size_t(status)].word : colours().muted);
        painter.drawText(QRectF(right + gap, rect.top(), verdicts, rect.height()), Qt::AlignLeft | Qt::AlignVCenter, row.verdict);
        paintRow(painter, row, QRectF(left, rect.top(), right - left, rect.height()));
    }
}

/// The names of the levels, or their numbers where the names would touch.
void LevelScale::paintHead(QPainter &painter, const QRectF &track) const
{
    const QFontMetricsF metrics(font());
    double widest = 0, nearest = track.width();
    for (qsizetype i = 0; i < m_scene.at.size(); ++i) {
        widest = std::max(widest, metrics.horizontalAdvance(m_scene.levels[i]));
        if (i > 0)
            nearest = std::min(nearest, (m_scene.at[i] - m_scene.at[i - 1]) * track.width());
    }
    painter.setPen(colours().muted);
    for (qsizetype i = 0; i < m_scene.at.size(); ++i) {
        const double x = track.left() + m_scene.at[i] * track.width();
        painter.drawText(QRectF(x - 60, 0, 120, lineHeight()), Qt::AlignHCenter | Qt::AlignVCenter,
                         widest + 6 > nearest ? QString::number(i + 1) : m_scene.levels[i]);
    }
}

void LevelScale::paintRow(QPainter &painter, const LevelRow &row, const QRectF &track) const
{
    const double radius = scaled(4.5), half = scaled(5);
    const auto x = [&](double position) { return track.left() + position * track.width(); };
    const auto &met = colours().items[size_t(core::ItemStatus::Met)], &notMet = colours().items[size_t(core::ItemStatus::NotMet)];
    const QRectF band = track.adjusted(0, track.height() / 2 - half, 0, half - track.height() / 2);
    const double goal = x(m_scene.at[m_scene.goal]);
    painter.fillRect(QRectF(band.left(), band.top(), goal - band.left(), band.height()), met.ground);
    painter.fillRect(QRectF(goal, band.top(), band.right() - goal, band.height()), notMet.ground);
    for (qsizetype i = 0; i < m_scene.at.size(); ++i)
        painter.fillRect(QRectF(x(m_scene.at[i]) - (i == m_scene.goal ? 1 : 0.5), band.top() - 2, i == m_scene.goal ? 2 : 1,
                                band.height() + 4),
                         i == m_scene.goal ? colours().text : colours().frame);
    if (!row.position)
        return;
    const QPointF centre(std::clamp(x(*row.position), band.left() + radius, band.right() - radius), band.center().y());
    painter.setPen(QPen(colours().base, 1));
    painter.setBrush(row.reached ? met.word : notMet.word);
    painter.drawEllipse(centre, radius, radius);
}

} // namespace ui
