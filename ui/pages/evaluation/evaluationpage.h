#pragma once

#include "ui/pages/page.h"

class QLabel;
class QPushButton;
class QTableView;

namespace ui {

class Card;
class CasesMatrixModel;
class ItemsModel;
class KeyNumbers;

/// The verdict of the scheme, item by item and case by case.
class EvaluationPage : public Page
{
    Q_OBJECT
public:
    explicit EvaluationPage(const PageContext &context, QWidget *parent = nullptr);
    void refresh() override;

Q_SIGNALS:
    /// The way through the evaluation step by step.
    void wizardWanted();

private:
    void showVerdict();
    static void fitHeight(QTableView *view);

    QPushButton *m_wizard;
    KeyNumbers *m_numbers;
    Card *m_itemsCard, *m_casesCard;
    ItemsModel *m_items;
    CasesMatrixModel *m_cases;
    QTableView *m_itemsView, *m_casesView;
};

} // namespace ui
