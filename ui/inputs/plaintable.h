#pragma once

#include <QStandardItemModel>
#include <QTableView>

namespace ui {

class Appearance;
class ColumnFit;

/// Of tables, in px at the usual size of text (interface rules, §3).
inline constexpr int tableRowHeight = 29, tableHeaderHeight = 30;

/// A table to read: rows are selected, nothing is edited in its cells, Tab leaves it, and no row is higher than its line.
void asPlainTable(QTableView *view);

/// A small table to read: texts in rows, as tall as they are; columns that have no room scroll.
class PlainTable : public QTableView
{
    Q_OBJECT
public:
    explicit PlainTable(QWidget *parent = nullptr);
    struct Column {
        QString title;
        bool isNumber = false; ///< at the right
        bool givesWay = false; ///< where there is not room; the first of them takes what is left
    };
    /// `bold`: rows that sum or stand out.
    void show(const QList<Column> &columns, const QList<QStringList> &rows, const QList<int> &bold = {});
    using QWidget::show;
    /// Longer tables scroll.
    void limitHeight(int pixels);
    void setRowIcon(int row, const QIcon &icon, int column = 0);
    /// Paints how what a cell says was checked: a word becomes a badge, a number that is not verified gets its frame.
    void paintChecks(const Appearance &appearance);
    void setCheck(int row, int column, const QString &check, bool isWord);
    QString text(int row, int column) const;

private:
    void fitHeight();

    QStandardItemModel m_model;
    ColumnFit *m_fit;
    int m_mostHeight = QWIDGETSIZE_MAX;
};

} // namespace ui
