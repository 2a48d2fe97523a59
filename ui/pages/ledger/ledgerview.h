#pragma once

#include "ui/charts/palette.h"

#include <QTreeView>

#include <algorithm>

namespace ui {

class LedgerModel;

/// The ledger as a table that can be a tree: group rows with their sums, figures that explain themselves.
class LedgerView : public QTreeView
{
    Q_OBJECT
public:
    static constexpr int rowHeight = 29, headerHeight = 30;
    /// Of a row in a size of text.
    static int rowHeightIn(const QFontMetrics &metrics) { return std::max(rowHeight, metrics.height() + 10); }

    LedgerView(LedgerModel &model, const Appearance &appearance, QWidget *parent = nullptr);
    /// What is said where no row is.
    void setEmptySentence(const QString &sentence);
    /// The selected rows in the order they are shown; all rows when none is selected.
    QModelIndexList rowsToCopy() const;
    /// The columns in view, from left to right.
    QList<int> shownColumns() const;
    /// What a column needs for its title and its contents.
    int neededWidth(int column) const;
    /// All rows in the order they are shown, groups before theirs.
    QModelIndexList allRows() const;

Q_SIGNALS:
    void copyWanted();

protected:
    void drawRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fitHeader();
    class Delegate;
    LedgerModel &m_model;
    const Appearance &m_appearance;
    QString m_emptySentence;
};

/// Whether a cell shows a figure that can be explained.
bool isLedgerFigure(const QModelIndex &index);

} // namespace ui
