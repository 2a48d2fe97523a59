#pragma once

#include "ui/shell/navigation.h"

#include <QPointer>
#include <QWidget>

#include <functional>

namespace ui {

class MainWindow;

/// Five balloons that point at what the program lives from: verdict, a cell, Explain, the cases, what to fix. It changes nothing
/// in the park; Enter goes on, Esc ends it.
class Tour : public QObject
{
    Q_OBJECT
public:
    explicit Tour(MainWindow &window);
    ~Tour() override;

    /// Begins on the park that is open, else on the example.
    void start();
    void next();
    void end();
    /// The step that is shown, from 0; −1: none.
    int step() const { return m_step; }
    /// The balloon in view; null: none.
    QWidget *balloon() const;
    /// Texts and colours after language or theme changed.
    void refresh();

    /// Whether the start page offers it: until it was begun once.
    static bool isOffered();

Q_SIGNALS:
    void ended();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    class Balloon;
    struct Step {
        std::optional<PageId> page;
        std::function<QWidget *()> target;
        std::function<QString()> title, text;
    };
    std::vector<Step> steps() const;
    QWidget *inPage(PageId page, const char *name) const;
    QWidget *tableIn(PageId page) const;
    void show(int step);
    QRect targetRect() const;
    void place();

    MainWindow &m_window;
    std::vector<Step> m_steps;
    int m_step = -1;
    QPointer<Balloon> m_balloon;
    QPointer<QWidget> m_target, m_before; ///< what had the keyboard before
};

} // namespace ui
