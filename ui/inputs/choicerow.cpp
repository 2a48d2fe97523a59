#include "choicerow.h"

#include "ui/inputs/icon.h"
#include "ui/inputs/statusmark.h"

#include <QPainter>

namespace ui {

namespace {

constexpr int padding = 14, symbolSize = 18, arrowSize = 14, gap = 12;
constexpr double leastTitle = 9, figuresWidth = 10, statusWidth = 6, remarkWidth = 6.5; // in lines

bool isWide(const ChoiceScene &scene)
{
    return !scene.figures.isEmpty() || scene.status || !scene.remark.isEmpty();
}

} // namespace

ChoicePlaces::ChoicePlaces(int rowWidth, const QFontMetrics &metrics)
{
    const int left = 2 * padding + symbolSize, line = metrics.height();
    int right = rowWidth - padding;
    const double room = double(right - gap - left) / line - leastTitle;
    const auto take = [&](double lines) {
        right -= int(lines * line);
        return QRect(right, 0, int(lines * line), 0);
    };
    if (room >= remarkWidth + statusWidth + figuresWidth)
        remark = take(remarkWidth);
    if (room >= statusWidth)
        status = take(statusWidth);
    if (room >= statusWidth + figuresWidth)
        figures = take(figuresWidth);
    title = QRect(left, 0, right - gap - left, 0);
}

ChoiceHead::ChoiceHead(QWidget *parent) : QWidget(parent), m_palette(&Palette::of(Theme::Light))
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ChoiceHead::show(const ChoiceScene &titles, const Palette &palette)
{
    m_titles = titles;
    m_palette = &palette;
    update();
}

QSize ChoiceHead::sizeHint() const
{
    return {420, fontMetrics().height() + gap};
}

void ChoiceHead::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_palette->header);
    painter.fillRect(QRect(0, height() - 1, width(), 1), m_palette->line);
    painter.setPen(m_palette->muted);
    const ChoicePlaces places(width(), fontMetrics());
    const auto write = [&](QRect place, Qt::Alignment side, const QString &text) {
        place.setHeight(height());
        if (place.width() > 0)
            painter.drawText(place, int(side | Qt::AlignVCenter), text);
    };
    write(places.title, Qt::AlignLeft, m_titles.title);
    write(places.figures, Qt::AlignLeft, m_titles.figures.value(0));
    write(places.status, Qt::AlignLeft, m_titles.statusWord);
    write(places.remark, Qt::AlignRight, m_titles.remark);
}

ChoiceRow::ChoiceRow(QWidget *parent) : QAbstractButton(parent), m_palette(&Palette::of(Theme::Light))
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
}

void ChoiceRow::show(const ChoiceScene &scene, const Palette &palette)
{
    m_scene = scene;
    m_palette = &palette;
    setAccessibleName(scene.title);
    setAccessibleDescription(
        (QStringList{scene.subtitle} + scene.figures + QStringList{scene.statusWord, scene.remark}).join(u' '));
    update();
}

QSize ChoiceRow::sizeHint() const
{
    return {420, 2 * fontMetrics().height() + 18};
}

void ChoiceRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Palette &p = *m_palette;
    painter.fillRect(rect(), underMouse() || hasFocus() ? p.selection : p.base);
    painter.fillRect(QRect(0, height() - 1, width(), 1), p.line);
    if (hasFocus()) {
        painter.setPen(QPen(p.accent, 2));
        painter.drawRect(rect().adjusted(1, 1, -1, -1));
    }
    painter.drawPixmap(padding, (height() - symbolSize) / 2, iconPixmap(m_scene.icon, p.accent, symbolSize, devicePixelRatioF()));

    const int line = fontMetrics().height(), top = (height() - 2 * line) / 2;
    QRect names = ChoicePlaces(width(), fontMetrics()).title;
    if (isWide(m_scene)) {
        paintFigures(painter);
    } else {
        const QRect arrow(width() - padding - arrowSize, (height() - arrowSize) / 2, arrowSize, arrowSize);
        painter.drawPixmap(arrow, iconPixmap(QStringLiteral("chevron-right"), p.muted, arrowSize, devicePixelRatioF()));
        names.setRight(arrow.left() - gap);
    }
    const auto write = [&](int y, Qt::TextElideMode elide, const QString &text) {
        painter.drawText(QRect(names.left(), y, names.width(), line), Qt::AlignLeft | Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(text, elide, names.width()));
    };
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    painter.setPen(p.text);
    painter.setFont(bold);
    write(top, Qt::ElideRight, m_scene.title);
    painter.setFont(font());
    painter.setPen(p.muted);
    write(top + line, Qt::ElideMiddle, m_scene.subtitle);
}

/// Figures, state and remark of a wide row.
void ChoiceRow::paintFigures(QPainter &painter) const
{
    const Palette &p = *m_palette;
    const ChoicePlaces places(width(), fontMetrics());
    const auto whole = [this](QRect place) {
        place.setHeight(height());
        return place;
    };
    if (places.remark.width() > 0) {
        painter.setPen(p.muted);
        painter.drawText(whole(places.remark), Qt::AlignRight | Qt::AlignVCenter, m_scene.remark);
    }
    if (m_scene.status && places.status.width() > 0)
        paintChip(painter, whole(places.status), iconName(*m_scene.status), m_scene.statusWord, p.items[size_t(*m_scene.status)]);
    if (places.figures.width() == 0)
        return;
    painter.setPen(p.text);
    const int line = fontMetrics().height(), figures = int(std::min<qsizetype>(m_scene.figures.size(), 2));
    for (int i = 0; i < figures; ++i)
        painter.drawText(QRect(places.figures.left(), (height() - figures * line) / 2 + i * line, places.figures.width(), line),
                         Qt::AlignLeft | Qt::AlignVCenter, m_scene.figures[i]);
}

} // namespace ui
