#pragma once

#include "ui/charts/palette.h"

#include <QListView>
#include <QStandardItemModel>

namespace ui {

/// How a step looks in the list.
enum class StepState : unsigned char {
    Unseen, ///< not visited: a dashed circle, whatever is open
    Complete,
    Open
};

/// The steps of the wizard with number, name and state.
class StepList : public QListView
{
    Q_OBJECT
public:
    explicit StepList(const Appearance &appearance, QWidget *parent = nullptr);
    struct Row {
        QString name;
        StepState state = StepState::Unseen;
        qsizetype missing = 0, doubts = 0;
    };
    void show(const QList<Row> &rows);
    using QWidget::show;
    void setCurrent(qsizetype position);
    /// With the longest name in full.
    int neededWidth() const;
    const QList<Row> &rows() const { return m_rows; }

Q_SIGNALS:
    void chosen(qsizetype position);

private:
    class Delegate;
    const Appearance &m_appearance;
    QStandardItemModel m_model;
    QList<Row> m_rows;
};

} // namespace ui
