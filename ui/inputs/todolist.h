#pragma once

#include "ui/charts/palette.h"
#include "ui/model/todotexts.h"

#include <QWidget>

class QVBoxLayout;

namespace ui {

/// Things to do, one below the other, each with its number, and links to their places.
class TodoList : public QWidget
{
    Q_OBJECT
public:
    explicit TodoList(QWidget *parent = nullptr);
    /// At most `most` of the steps; `empty` where there are none.
    void show(const QList<TodoText> &steps, qsizetype most, const QString &empty, const Palette &palette);
    using QWidget::show;
    const QList<TodoText> &steps() const { return m_steps; }

Q_SIGNALS:
    void placeWanted(const core::Place &place);

private:
    void addStep(qsizetype index, const Palette &palette);

    QList<TodoText> m_steps;
    QString m_empty;
    const Palette *m_palette = nullptr;
    QWidget *m_board = nullptr;
    QVBoxLayout *m_column;
};

} // namespace ui
