#include "mainwindow.h"

#include "ui/pages/park/parkpage.h"
#include "ui/pages/system/systempage.h"
#include "ui/shell/showdialog.h"
#include "ui/shell/tabledialog.h"

// Where tables of others come into the window.

namespace ui {

/// Nothing: the list that the table looks like.
void MainWindow::importTable(std::optional<core::TableTarget> into)
{
    auto *dialog =
        showDialog<TableDialog>(this, m_parts.document, m_parts.results, m_parts.shown, m_parts.appearance, m_parts.prompts);
    offerManual(dialog, QStringLiteral("collecting#tables"));
    if (into)
        dialog->setTarget(*into);
}

std::unique_ptr<Page> MainWindow::makeSystem(const PageContext &context, core::System system)
{
    auto page = std::make_unique<SystemPage>(context, system);
    connect(page.get(), &SystemPage::importWanted, this, [this, system](int list) {
        importTable(core::TableTarget{system, list});
    });
    return page;
}

std::unique_ptr<Page> MainWindow::makePark(const PageContext &context)
{
    auto page = std::make_unique<ParkPage>(context);
    connect(page.get(), &ParkPage::importWanted, this, [this] { importTable(core::tableTarget(QStringLiteral("enterprises"))); });
    return page;
}

} // namespace ui
