#pragma once

#include <QHeaderView>

#include <functional>

class QMenu;

namespace ui {

class Appearance;

/// Lets the columns of a table be put in another order by dragging their titles, by menu and by keys, and remembers it like their
/// widths. The first column of a tree stays the first.
class ColumnOrder : public QObject
{
    Q_OBJECT
public:
    /// The key by which a column is remembered.
    using KeyOf = std::function<std::string(int column)>;
    /// `head` stands in the view whose columns it heads; its Alt+Shift+Left and Right move the column of the current cell.
    ColumnOrder(QHeaderView *head, std::string list, KeyOf keyOf, Appearance &appearance);

    /// The remembered order; columns that it does not name come behind.
    void show();
    bool canMove(int column, int direction) const { return target(column, direction) >= 0; }
    /// Over the next column that is seen at the left (−1) or at the right (1).
    void move(int column, int direction);
    bool isUsual() const;
    /// As the columns are declared.
    void reset();
    /// From left to right, without the hidden ones.
    QList<int> seen() const;
    /// What a menu offers for a column.
    void addTo(QMenu &menu, int column);
    /// Puts the columns of another head, a row of sums say, in the same order.
    void lead(QHeaderView &other) const;

Q_SIGNALS:
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    int target(int column, int direction) const;
    void remember();

    QHeaderView *m_head;
    QAbstractItemView *m_view;
    std::string m_list;
    KeyOf m_keyOf;
    Appearance &m_appearance;
    bool m_isShowing = false; ///< the moves are ours, not the user's
};

} // namespace ui
