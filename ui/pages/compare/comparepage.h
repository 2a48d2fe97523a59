#pragma once

#include "ui/pages/page.h"

namespace ui {

/// Cases of this park, other parks, or two versions of a file side by side.
class ComparePage : public Page
{
    Q_OBJECT
public:
    explicit ComparePage(const PageContext &context, QWidget *parent = nullptr);
    void refresh() override;
};

} // namespace ui
