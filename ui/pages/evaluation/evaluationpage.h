#pragma once

#include "ui/pages/page.h"

class QLabel;
class QTableView;

namespace ui {

class Card;
class CasesMatrixModel;
class ItemsModel;
class KeyNumbers;
class StepList;

/// The verdict of the scheme, item by item and case by case, and what to mend first.
class EvaluationPage : public Page
{
    Q_OBJECT
public:
    explicit EvaluationPage(const PageContext &context, QWidget *parent = nullptr);
    void refresh() override;

private:
    void showVerdict();
    void showFixes();
    static void fitHeight(QTableView *view);

    KeyNumbers *m_numbers;
    Card *m_itemsCard, *m_casesCard, *m_fixCard;
    ItemsModel *m_items;
    CasesMatrixModel *m_cases;
    QTableView *m_itemsView, *m_casesView;
    StepList *m_fixes;
};

} // namespace ui
