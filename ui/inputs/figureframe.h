#pragma once

#include "core/explain/figure.h"

#include <QFrame>

namespace ui {

/// A figure that stands in labels: it takes the focus; a click, Enter or Ctrl+E asks to explain it; framed while it is explained.
class FigureFrame : public QFrame
{
    Q_OBJECT
public:
    using QFrame::QFrame;
    /// None: nothing to explain, no focus.
    void setFigure(const core::Figure &figure);
    const core::Figure &figure() const { return m_figure; }
    void setExplained(const core::Figure &figure);

Q_SIGNALS:
    void explainWanted(const core::Figure &figure);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    bool canExplain() const { return m_figure.kind != core::Figure::Kind::None; }

    core::Figure m_figure, m_explained;
};

} // namespace ui
