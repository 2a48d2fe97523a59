#include "figureframe.h"

#include <QKeyEvent>
#include <QPainter>

namespace ui {

void FigureFrame::setFigure(const core::Figure &figure)
{
    m_figure = figure;
    setFocusPolicy(canExplain() ? Qt::TabFocus : Qt::NoFocus);
    setCursor(canExplain() ? Qt::PointingHandCursor : Qt::ArrowCursor);
    update();
}

void FigureFrame::setExplained(const core::Figure &figure)
{
    m_explained = figure;
    update();
}

bool FigureFrame::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) { // before the window takes the key for itself
        const auto *key = static_cast<QKeyEvent *>(event);
        if (canExplain() && key->key() == Qt::Key_E && key->modifiers() == Qt::ControlModifier) {
            event->accept();
            return true;
        }
    }
    return QFrame::event(event);
}

void FigureFrame::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space;
    const bool explain = event->key() == Qt::Key_E && event->modifiers() == Qt::ControlModifier;
    if (canExplain() && (enter || explain))
        Q_EMIT explainWanted(m_figure);
    else
        QFrame::keyPressEvent(event);
}

void FigureFrame::mouseReleaseEvent(QMouseEvent *event)
{
    if (canExplain() && event->button() == Qt::LeftButton && rect().contains(event->position().toPoint()))
        Q_EMIT explainWanted(m_figure);
    else
        QFrame::mouseReleaseEvent(event);
}

void FigureFrame::focusInEvent(QFocusEvent *event)
{
    QFrame::focusInEvent(event);
    update();
}

void FigureFrame::focusOutEvent(QFocusEvent *event)
{
    QFrame::focusOutEvent(event);
    update();
}

void FigureFrame::paintEvent(QPaintEvent *event)
{
    QFrame::paintEvent(event);
    const bool isExplained = canExplain() && m_figure == m_explained;
    if (!hasFocus() && !isExplained)
        return;
    QPainter painter(this);
    painter.setPen(QPen(palette().color(QPalette::Link), 2)); // the accent
    painter.drawRect(QRectF(rect()).adjusted(1, 1, -1, -1));
}

} // namespace ui
