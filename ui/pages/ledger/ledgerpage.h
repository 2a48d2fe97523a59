#pragma once

#include "ui/model/explaintexts.h"
#include "ui/model/ledgermodel.h"
#include "ui/pages/page.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QMenu;
class QPushButton;
class QStackedWidget;
class QTableView;
class QToolButton;

class QShortcut;

namespace ui {

class ColumnOrder;
class LedgerView;

/// Every contribution of the shown case, to be filtered, grouped, sorted and copied; each figure explains itself.
class LedgerPage : public Page
{
    Q_OBJECT
public:
    explicit LedgerPage(const PageContext &context, QWidget *parent = nullptr);
    void refresh() override;
    bool showPlace(const core::Place &place) override;

    LedgerModel *model() const { return m_model; }
    LedgerView *view() const { return m_view; }
    std::unique_ptr<QMenu> menuAt(const QModelIndex &index);
    /// A sum of the ledger in words and numbers; an empty title: it is not shown now.
    ExplainScene explained(const core::Figure &sum) const;

private:
    class Totals;
    QComboBox *addCombo(const char *name);
    void buildBar();
    void buildTotals();
    void connectView();
    void addColumnChoices(QMenu &menu, int column);
    void showOrder();
    void fillCombos();
    void takeFilter();
    void takeGrouping();
    void showContent();
    void showTitle();
    void showTrouble();
    void showColumns();
    void go(const QModelIndex &index);
    core::Figure figureAt(const QModelIndex &index) const;
    void explain(const QModelIndex &index);
    QString sumText(const core::LedgerSumFigure &sum) const;
    void copy(const QModelIndexList &rows, bool withTitles) const;
    void exportTable();
    QString emptySentence() const;

    LedgerModel *m_model;
    Totals *m_totals;
    QStackedWidget *m_stack;
    LedgerView *m_view;
    ColumnOrder *m_order;
    QTableView *m_totalsView;
    QWidget *m_bar;
    QLabel *m_groupLabel;
    EmptyState *m_trouble;
    QComboBox *m_grouping, *m_system, *m_enterprise, *m_carrier, *m_line;
    QLineEdit *m_text;
    QToolButton *m_clear, *m_copy, *m_export;
    bool m_isFitting = false; ///< columns get their widths from what is in them, not from the user
    QShortcut *m_findKey = nullptr, *m_explainKey = nullptr, *m_explainSumKey = nullptr;
};

} // namespace ui
