#pragma once

#include "ui/pages/page.h"

class QPushButton;

namespace ui {

class Card;
class SnapshotsCard;
class TrailView;

/// Snapshots of the park, and who changed what.
class HistoryPage : public Page
{
    Q_OBJECT
public:
    explicit HistoryPage(const PageContext &context, QWidget *parent = nullptr);
    void refresh() override;
    void refreshResults() override;

private:
    void showTexts();

    SnapshotsCard *m_snapshots;
    Card *m_trailCard;
    TrailView *m_trail;
    QPushButton *m_make;
};

} // namespace ui
