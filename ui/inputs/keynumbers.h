#pragma once

#include "core/explain/figure.h"

#include <QFrame>
#include <QList>

class QLabel;

namespace ui {

class Columns;
class FigureFrame;

/// A number at the top of a page.
struct KeyNumber {
    QString name, number, unit, remark;
    core::Figure figure{}; ///< None: nothing to explain
};

/// The strip of key numbers of a page; in a narrow window it wraps to two lines.
class KeyNumbers : public QFrame
{
    Q_OBJECT
public:
    explicit KeyNumbers(QWidget *parent = nullptr);
    void show(const QList<KeyNumber> &numbers);
    using QWidget::show;

Q_SIGNALS:
    void explainWanted(const core::Figure &figure);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Cell {
        FigureFrame *widget;
        QLabel *name, *number, *unit, *remark;
    };
    Cell addCell();
    Columns *m_columns;
    QList<Cell> m_cells;
};

} // namespace ui
