#include "measurespage.h"

namespace ui {

MeasuresPage::MeasuresPage(const PageContext &context, QWidget *parent) : Page(context, parent) {}

void MeasuresPage::refresh()
{
    setTitle(tr("Measures and road"), {});
}

} // namespace ui
