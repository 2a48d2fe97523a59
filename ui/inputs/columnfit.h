#pragma once

#include <QObject>

#include <vector>

class QTableView;

namespace ui {

/// Widths of columns in a room: as wanted where there is enough, and the first of those that give way takes what is left. Else
/// these narrow, the widest first and the first of them last, none below `least`; the others stay.
std::vector<int> fittedWidths(std::vector<int> wanted, const std::vector<int> &giveWay, int least, int room);

/// Keeps the columns of a table as wide as their texts as long as the table has room for them.
class ColumnFit : public QObject
{
public:
    explicit ColumnFit(QTableView *view);
    /// Widths are about to be set one by one.
    void pause();
    /// The present widths are those that are wanted; whoever drags one wants another.
    void begin(std::vector<int> giveWay);
    /// Somebody wants another width than `begin` found.
    bool isDragged() const { return m_isDragged; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void share();
    void take(int column, int width);

    QTableView *m_view;
    std::vector<int> m_wanted, m_giveWay;
    bool m_isSharing = false, m_isDragged = false;
};

} // namespace ui
