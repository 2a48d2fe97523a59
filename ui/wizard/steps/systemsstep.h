#pragma once

#include "ui/wizard/stepview.h"

class QStackedWidget;
class QTabBar;
class QTabWidget;

namespace ui {

class CellView;
class ListModel;
class ObjectModel;
class TableEditor;

/// The lists of one system as tables, its fields as a form before them.
class SystemLists : public QWidget
{
    Q_OBJECT
public:
    SystemLists(const WizardContext &context, core::System system, QWidget *parent = nullptr);
    void refresh();
    void refreshResults();
    bool showField(const core::Place &place, int field);
    const QList<TableEditor *> &tables() const { return m_tables; }

Q_SIGNALS:
    void hinted(const QString &text);
    /// A table of others is to be imported into this list.
    void importWanted(int list);

private:
    void addTable(int list);
    void addForm();
    void showTabs();

    PageContext m_context;
    core::System m_system;
    QTabWidget *m_tabs;
    QList<ListModel *> m_models; ///< of the tables
    QList<TableEditor *> m_tables;
    ObjectModel *m_form = nullptr; ///< water
    CellView *m_formView = nullptr;
};

/// Step 5: the six systems one after the other; each is made when it is first shown.
class SystemsStep : public StepView
{
    Q_OBJECT
public:
    explicit SystemsStep(const WizardContext &context, QWidget *parent = nullptr);
    bool showPlace(const core::Place &place) override { return showField(place, -1); }
    bool showField(const core::Place &place, int field) override;
    void showSystem(core::System system);
    SystemLists *lists(core::System system);

protected:
    void show() override;
    void showResults() override;

private:
    void showChips();
    void showSentence();
    core::System current() const;

    QTabBar *m_chips;
    QLabel *m_sentence;
    QStackedWidget *m_stack;
    std::array<SystemLists *, core::allSystems.size()> m_lists{};
    std::array<bool, core::allSystems.size()> m_stale{};
};

} // namespace ui
