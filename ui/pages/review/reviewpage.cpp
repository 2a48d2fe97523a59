#include "reviewpage.h"

namespace ui {

ReviewPage::ReviewPage(const PageContext &context, QWidget *parent) : Page(context, parent) {}

void ReviewPage::refresh()
{
    setTitle(tr("Review"), {});
}

} // namespace ui
