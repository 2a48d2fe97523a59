#include "comparepage.h"

namespace ui {

ComparePage::ComparePage(const PageContext &context, QWidget *parent) : Page(context, parent) {}

void ComparePage::refresh()
{
    setTitle(tr("Compare"), {});
}

} // namespace ui
