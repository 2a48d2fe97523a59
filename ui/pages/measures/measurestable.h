#pragma once

#include "ui/model/format.h"
#include "ui/model/measurestrial.h"

#include <QStandardItemModel>
#include <QTableView>

class QShortcut;

namespace ui {

/// The measures of a trial under the eight key tasks, each with a tick, its money, its effect alone and in the order.
class MeasuresTable : public QTableView
{
    Q_OBJECT
public:
    explicit MeasuresTable(MeasuresTrial &trial, QWidget *parent = nullptr);
    /// What it and its key are called in the present language.
    void showTexts();
    /// Shows the present choices; `tasks`: names of the tasks from 0 (none of them) to 8.
    void refresh(const QStringList &tasks, const Format &format);
    /// The measure of the selected line; −1: none.
    qsizetype current() const;
    void select(qsizetype measure);
    QString text(qsizetype measure, int column) const;
    /// Frames the cell of this figure while it is explained; −1: none.
    void setExplained(qsizetype measure, core::MeasureFigure figure);
    enum Column : int { Name, Investment, YearlyCost, Alone, InOrder, UnitCost, ColumnCount };

Q_SIGNALS:
    /// A measure was double-clicked, or Enter was pressed on it.
    void editWanted(qsizetype measure);
    /// A figure of a measure was clicked, or Ctrl+E was pressed on it.
    void explainWanted(qsizetype measure, core::MeasureFigure figure);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void build(const QStringList &tasks);
    void fill(const Format &format);
    void layOut();
    void takeTick(const QStandardItem *item);
    void explain(const QModelIndex &index);
    QStringList cells(const TriedMeasure &of, const Format &format) const;
    QString remarkOf(qsizetype row) const;
    int lineOf(qsizetype measure) const;

    MeasuresTrial &m_trial;
    QStandardItemModel m_model;
    QList<qsizetype> m_lines; ///< measure of each line; −1: the name of a task
    QStringList m_shape;      ///< what the lines are, to build them anew only where they change
    QShortcut *m_explainKey;
    qsizetype m_explained = -1; ///< the measure whose figure is explained, and the column
    int m_explainedColumn = -1;
    bool m_isFilling = false;
};

} // namespace ui
