#pragma once

#include <QStandardItemModel>
#include <QTableView>

namespace ui {

class Appearance;

/// Of tables, in px at the usual size of text (interface rules, §3).
inline constexpr int tableRowHeight = 29, tableHeaderHeight = 30;

/// A small table to read: texts in rows, as tall as they are.
class PlainTable : public QTableView
{
    Q_OBJECT
public:
    explicit PlainTable(QWidget *parent = nullptr);
    struct Column {
        QString title;
        bool isNumber = false; ///< at the right
        bool stretches = false;
    };
    /// `bold`: rows that sum or stand out.
    void show(const QList<Column> &columns, const QList<QStringList> &rows, const QList<int> &bold = {});
    using QWidget::show;
    void setRowIcon(int row, const QIcon &icon, int column = 0);
    /// Paints how what a cell says was checked: a word becomes a badge, a number that is not verified gets its frame.
    void paintChecks(const Appearance &appearance);
    void setCheck(int row, int column, const QString &check, bool isWord);
    QString text(int row, int column) const;

private:
    QStandardItemModel m_model;
};

} // namespace ui
