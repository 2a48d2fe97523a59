#pragma once

#include "ui/pages/page.h"

namespace ui {

/// Snapshots of the park, and who changed what.
class HistoryPage : public Page
{
    Q_OBJECT
public:
    explicit HistoryPage(const PageContext &context, QWidget *parent = nullptr);
    void refresh() override;
};

} // namespace ui
