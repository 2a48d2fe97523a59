#pragma once

#include "ui/model/explaintexts.h"
#include "ui/pages/page.h"

class QComboBox;
class QLabel;
class QPushButton;
class QTableView;

namespace ui {

class Card;
class CasesMatrixModel;
class ColumnFit;
class ItemCard;
class ItemsModel;
class KeyNumbers;
class PlainTable;
class SchemeBox;
class SurenessCard;
class TodoList;
class ViewsCard;

/// The verdict of a scheme, item by item and case by case, and what to mend first.
class EvaluationPage : public Page
{
    Q_OBJECT
public:
    explicit EvaluationPage(const PageContext &context, QWidget *parent = nullptr);
    void refresh() override;
    void markExplained(const core::Figure &figure) override;
    /// Shows an item of a scheme, by their ids; an empty item: the scheme. False: there is none.
    bool showItem(const QString &scheme, const QString &item);
    ItemCard *itemCard() const { return m_item; }
    /// A figure of the simulated year of the shown case; empty without one.
    ExplainScene explained(const core::Figure &figure);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    /// The way through the evaluation by this scheme step by step.
    void wizardWanted(const QString &scheme);
    /// The result of this scheme as a document.
    void documentWanted(const QString &scheme);
    /// Another one is looked at, by its position among those of the results.
    void schemeShown(size_t scheme);

private:
    core::Figure figureAt(const QModelIndex &index) const;
    void explain(const QModelIndex &index);
    void chooseScheme(int scheme);
    void takeScheme(size_t scheme);
    void buildTitleLine();
    void buildFilters();
    void arrange();
    void fillFilters();
    void filter();
    void showAllSchemes();
    void showExport();
    QString answerBy(const core::Scheme &scheme) const;
    void showSchemes();
    void showFixes();
    void showItems();

    size_t m_scheme = 0; ///< by its position among those of the results
    SchemeBox *m_schemes;
    QPushButton *m_wizard;
    KeyNumbers *m_numbers;
    Card *m_itemsCard, *m_casesCard, *m_fixCard;
    ItemsModel *m_items;
    CasesMatrixModel *m_cases;
    QTableView *m_itemsView, *m_casesView;
    ColumnFit *m_itemsFit;
    core::Figure m_explained;
    TodoList *m_fixes;
    ItemCard *m_item;
    QComboBox *m_status, *m_category, *m_system; ///< which items are shown; the first entry: all
    QComboBox *m_order;                          ///< of what to fix first
    QAction *m_export, *m_document;
    Card *m_schemesCard;
    PlainTable *m_allSchemes;
    SurenessCard *m_sureness;
    ViewsCard *m_views;
};

} // namespace ui
