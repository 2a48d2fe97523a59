#pragma once

#include <QFrame>
#include <QList>

class QLabel;

namespace ui {

class Columns;

/// A number at the top of a page.
struct KeyNumber {
    QString name, number, unit, remark;
};

/// The strip of key numbers of a page; in a narrow window it wraps to two lines.
class KeyNumbers : public QFrame
{
    Q_OBJECT
public:
    explicit KeyNumbers(QWidget *parent = nullptr);
    void show(const QList<KeyNumber> &numbers);
    using QWidget::show;
    /// The number at a point; −1: none.
    int numberAt(QPoint point) const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Cell {
        QWidget *widget;
        QLabel *name, *number, *unit, *remark;
    };
    Cell addCell();
    Columns *m_columns;
    QList<Cell> m_cells;
};

} // namespace ui
