#pragma once

#include "ui/charts/picture.h"

class QTableWidget;

namespace ui {

/// A chart in a window of its own beside the program's; Esc closes it.
class ChartWindow : public QWidget
{
    Q_OBJECT
public:
    explicit ChartWindow(Picture &picture);

protected:
    /// The chart; null while it goes away with its page.
    Picture *picture() const { return m_picture; }
    /// Something else is shown.
    virtual void refresh() = 0;
    void begin();
    void keyPressEvent(QKeyEvent *event) override;

private:
    Picture *m_picture;
};

/// The numbers of a chart as a table whose cells can be copied.
class ChartTableWindow : public ChartWindow
{
    Q_OBJECT
public:
    explicit ChartTableWindow(Picture &picture);
    QTableWidget *view() const { return m_view; }
    /// The selected cells as tab-separated text into the clipboard; nothing selected: all with the head.
    void copy() const;

protected:
    void refresh() override;

private:
    QTableWidget *m_view;
};

/// A chart as large as its window.
class ChartSizeWindow : public ChartWindow
{
    Q_OBJECT
public:
    explicit ChartSizeWindow(Picture &picture);

protected:
    void refresh() override { update(); }
    bool event(QEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QTransform toWindow() const;
};

} // namespace ui
