#include "historypage.h"

namespace ui {

HistoryPage::HistoryPage(const PageContext &context, QWidget *parent) : Page(context, parent) {}

void HistoryPage::refresh()
{
    setTitle(tr("History"), {});
}

} // namespace ui
