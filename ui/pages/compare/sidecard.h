#pragma once

#include "ui/inputs/card.h"
#include "ui/model/sidemodel.h"
#include "ui/pages/page.h"

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;

namespace ui {

class Labelled;
class SideTree;
class TableMenu;

/// A comparison as a tree under what chooses its rows: only differences, one system, changes of some size.
class SideCard : public Card
{
    Q_OBJECT
public:
    explicit SideCard(const PageContext &context, QWidget *parent = nullptr);

    core::ShownSides shownSides() const;
    void show(SideScene scene);
    using QWidget::show;
    void refreshTexts(const QString &title, const QString &remark, const QString &emptySentence);
    void exportTable();
    SideModel *model() const { return m_model; }

Q_SIGNALS:
    /// Other rows are wanted.
    void sidesWanted();
    /// What happened to a file.
    void said(const QString &sentence);

private:
    void filter();

    const PageContext m_context;
    SideModel *m_model;
    SideTree *m_tree;
    TableMenu *m_menu;
    QCheckBox *m_onlyDifferences, *m_deltas;
    QComboBox *m_system;
    QDoubleSpinBox *m_least;
    Labelled *m_systemField, *m_leastField;
};

} // namespace ui
