#pragma once

#include "core/schemes/factorupdate.h"
#include "core/schemes/usedfactors.h"
#include "ui/pages/page.h"

#include <QStandardItemModel>

class QPushButton;
class QTableView;

namespace ui {

class Card;
class PlainTable;

/// The factors that the shown case counts with, and those that the cases keep against those of the program: which rows differ,
/// and what totals and verdicts become before a row is taken over.
class FactorsPage : public Page
{
    Q_OBJECT
public:
    explicit FactorsPage(const PageContext &context, QWidget *parent = nullptr);
    void refresh() override;

private:
    void fill(const std::vector<core::FactorChange> &held);
    void showEffect();
    void accept();
    void tickAll();
    void showUsed();
    std::array<QString, 3> fuelFactor(const core::UsedFactor &factor) const;
    std::array<QString, 3> ownFactor(const core::UsedFactor &factor) const;
    QStringList usedRow(const core::UsedFactor &factor) const;
    std::vector<core::FactorChange> ticked() const;
    QString cellsText(const core::FactorChange &change) const;
    QString casesText(const std::vector<qsizetype> &cases) const;
    QString verdictText(const core::FactorEffect &effect) const;

    std::vector<core::FactorChange> m_changes;
    QStandardItemModel m_model;
    bool m_isFilling = false; ///< no tick of the user's
    Card *m_changesCard, *m_effectCard, *m_usedCard;
    QTableView *m_view;
    PlainTable *m_effect, *m_used;
    QLabel *m_none;
    QPushButton *m_all, *m_accept;
};

} // namespace ui
