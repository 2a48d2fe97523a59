#pragma once

#include "ui/model/format.h"
#include "ui/model/measurestrial.h"

#include <QStandardItemModel>
#include <QTableView>

namespace ui {

/// The measures of a trial under the eight key tasks, each with a tick, its money, its effect alone and in the order.
class MeasuresTable : public QTableView
{
    Q_OBJECT
public:
    explicit MeasuresTable(MeasuresTrial &trial, QWidget *parent = nullptr);
    /// Shows the present choices; `tasks`: names of the tasks from 0 (none of them) to 8.
    void refresh(const QStringList &tasks, const Format &format);
    /// The measure of the selected line; −1: none.
    qsizetype current() const;
    void select(qsizetype measure);
    QString text(qsizetype measure, int column) const;
    enum Column : int { Name, Investment, YearlyCost, Alone, InOrder, UnitCost, ColumnCount };

Q_SIGNALS:
    /// A measure was double-clicked, or Enter was pressed on it.
    void editWanted(qsizetype measure);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build(const QStringList &tasks);
    void fill(const Format &format);
    void layOut();
    void takeTick(const QStandardItem *item);
    QStringList cells(const TriedMeasure &of, const Format &format) const;
    QString remarkOf(qsizetype row) const;
    int lineOf(qsizetype measure) const;

    MeasuresTrial &m_trial;
    QStandardItemModel m_model;
    QList<qsizetype> m_lines; ///< measure of each line; −1: the name of a task
    QStringList m_shape;      ///< what the lines are, to build them anew only where they change
    bool m_isFilling = false;
};

} // namespace ui
