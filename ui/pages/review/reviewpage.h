#pragma once

#include "ui/pages/page.h"

namespace ui {

/// Remarks of an examiner on rows, items and paragraphs, and the answers of the author.
class ReviewPage : public Page
{
    Q_OBJECT
public:
    explicit ReviewPage(const PageContext &context, QWidget *parent = nullptr);
    void refresh() override;
};

} // namespace ui
