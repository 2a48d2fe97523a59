#pragma once

#include "ui/pages/page.h"

namespace ui {

/// Measures that turn one case into the next: what they save and cost, in which order, and the road to the target.
class MeasuresPage : public Page
{
    Q_OBJECT
public:
    explicit MeasuresPage(const PageContext &context, QWidget *parent = nullptr);
    void refresh() override;
};

} // namespace ui
