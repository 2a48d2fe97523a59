#include "picture.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollArea>
#include <QToolTip>

#include <algorithm>

namespace ui {

Picture::Picture(QWidget *parent) : QWidget(parent), m_palette(&Palette::of(Theme::Light))
{
    setFocusPolicy(Qt::TabFocus);
}

QStringList Picture::partTexts() const
{
    QStringList texts;
    for (const Part &part : parts())
        texts << part.text;
    return texts;
}

void Picture::changed(const QString &name, const QString &empty, const Palette &palette)
{
    m_empty = empty;
    m_palette = &palette;
    const QStringList texts = partTexts();
    m_current = std::clamp<qsizetype>(m_current, 0, std::max<qsizetype>(0, texts.size() - 1));
    setAccessibleName(name);
    setAccessibleDescription(texts.isEmpty() ? empty : texts.join(QStringLiteral("; ")).replace(u'\n', QStringLiteral(", ")));
    updateGeometry();
    update();
}

QColor Picture::readableOn(const QColor &ground) const
{
    const auto contrast = [&](const QColor &ink) { return std::abs(qGray(ink.rgb()) - qGray(ground.rgb())); };
    return contrast(m_palette->text) > contrast(m_palette->base) ? m_palette->text : m_palette->base;
}

void Picture::fill(QPainter &painter, const QRectF &rect, const QColor &colour, const std::optional<QColor> &hatch)
{
    painter.fillRect(rect, colour);
    if (!hatch)
        return;
    constexpr double gap = 6;
    painter.save();
    painter.setClipRect(rect, Qt::IntersectClip);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(*hatch, 1.2));
    for (double x = rect.left() - rect.height(); x < rect.right(); x += gap)
        painter.drawLine(QPointF(x, rect.bottom()), QPointF(x + rect.height(), rect.top()));
    painter.restore();
}

void Picture::drawElided(QPainter &painter, const QRectF &rect, Qt::Alignment alignment, const QString &text) const
{
    painter.drawText(rect, int(alignment), QFontMetricsF(painter.font()).elidedText(text, Qt::ElideRight, rect.width() + 0.5));
}

bool Picture::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    if (const qsizetype found = partAt(help->pos()); found >= 0) {
        const Part part = parts()[found];
        QToolTip::showText(help->globalPos(), part.text, this, part.rect.toRect());
        return true;
    }
    QToolTip::hideText();
    event->ignore();
    return true;
}

void Picture::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Up:
    case Qt::Key_Left:
        tell(m_current - 1);
        break;
    case Qt::Key_Down:
    case Qt::Key_Right:
        tell(m_current + 1);
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (const QList<Part> all = parts(); m_current < all.size())
            explain(all[m_current]);
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

void Picture::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return QWidget::mouseReleaseEvent(event);
    const qsizetype found = partAt(event->position());
    if (found < 0)
        return;
    m_current = found;
    explain(parts()[found]);
    update();
}

qsizetype Picture::partAt(const QPointF &position) const
{
    const QList<Part> all = parts();
    const auto found = std::ranges::find_if(all, [&](const Part &part) { return part.rect.contains(position); });
    return found == all.end() ? -1 : found - all.begin();
}

void Picture::explain(const Part &part)
{
    if (part.figure.kind != core::Figure::Kind::None)
        Q_EMIT explainWanted(part.figure);
}

void Picture::tell(qsizetype part)
{
    const QList<Part> all = parts();
    if (all.isEmpty())
        return;
    m_current = std::clamp<qsizetype>(part, 0, all.size() - 1);
    const QRect rect = all[m_current].rect.toRect();
    for (QWidget *above = parentWidget(); above; above = above->parentWidget())
        if (auto *area = qobject_cast<QScrollArea *>(above)) {
            area->ensureVisible(rect.center().x(), rect.center().y(), 20, rect.height());
            break;
        }
    QToolTip::showText(mapToGlobal(rect.bottomLeft()), all[m_current].text, this);
    update();
}

void Picture::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    if (event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason)
        tell(m_current);
    update();
}

void Picture::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    QToolTip::hideText();
    update();
}

void Picture::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QList<Part> all = parts();
    if (all.isEmpty()) {
        painter.setPen(m_palette->muted);
        painter.drawText(rect(), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap, m_empty);
    } else {
        paintPicture(painter);
    }
    if (!hasFocus())
        return;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(m_palette->accent, 2));
    paintCurrent(painter, all.isEmpty() ? QRectF(rect()) : all[m_current].rect);
}

void Picture::paintCurrent(QPainter &painter, const QRectF &rect)
{
    painter.drawRect(rect.adjusted(1, 1, -1, -1));
}

} // namespace ui
