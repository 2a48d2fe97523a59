#include "mainwindow.h"

#include "core/storage/evidencefiles.h"
#include "ui/inputs/messagebar.h"
#include "ui/inputs/showdialog.h"
#include "ui/model/evidencestore.h"
#include "ui/model/sentences.h"
#include "ui/pages/compare/comparepage.h"
#include "ui/pages/park/parkpage.h"
#include "ui/pages/system/systempage.h"
#include "ui/prompts/prompts.h"
#include "ui/shell/evidencedrops.h"
#include "ui/shell/menus.h"
#include "ui/shell/mergedialog.h"
#include "ui/shell/packsdialog.h"
#include "ui/shell/remarking.h"
#include "ui/shell/settingsdialog.h"
#include "ui/shell/tabledialog.h"
#include "ui/shell/workbooksdialog.h"

// Where tables and copies of others come into the window, and what else the menus Park and Tools do.

namespace ui {

void MainWindow::connectParkAndTools()
{
    connect(m_parkMenu, &ParkMenu::workbooksWanted, this, [this] {
        offerManual(showDialog<WorkbooksDialog>(this, m_parts.document, m_parts.results, m_parts.shown, m_parts.appearance,
                                                m_parts.prompts),
                    QStringLiteral("collecting#workbooks"));
    });
    connect(m_parkMenu, &ParkMenu::tableWanted, this, [this] { importTable({}); });
    connect(m_parkMenu, &ParkMenu::mergeWanted, this, [this] { mergeCopy({}); });
    connect(m_parkMenu, &ParkMenu::attachWanted, this, &MainWindow::attachEvidence);
    connect(m_parkMenu, &ParkMenu::placeWanted, this, &MainWindow::showPlace);
    connect(m_parkMenu, &ParkMenu::pageWanted, this, &MainWindow::showPage);
    connect(m_toolsMenu, &ToolsMenu::pageWanted, this, &MainWindow::showPage);
    connect(m_toolsMenu, &ToolsMenu::settingsWanted, this,
            [this] { offerManual(showDialog<SettingsDialog>(this, m_parts.appearance), QStringLiteral("window#settings")); });
    connect(m_toolsMenu, &ToolsMenu::packsWanted, this, [this] {
        offerManual(showDialog<PacksDialog>(this, m_parts.results, m_parts.shown, m_parts.document, m_parts.appearance,
                                            m_parts.prompts, ownPacksFolder()),
                    QStringLiteral("evaluation#packs"));
    });
}

/// Nothing: the list that the table looks like.
void MainWindow::importTable(std::optional<core::TableTarget> into)
{
    auto *dialog =
        showDialog<TableDialog>(this, m_parts.document, m_parts.results, m_parts.shown, m_parts.appearance, m_parts.prompts);
    offerManual(dialog, QStringLiteral("collecting#tables"));
    if (into)
        dialog->setTarget(*into);
}

/// Asks for the files that prove the selected row or the chosen item, and attaches them.
void MainWindow::attachEvidence()
{
    if (!isParkOpen() || m_parts.document.isReadOnly() || !m_navigation->current())
        return;
    const QString path = m_remarking->provableOn(page(*m_navigation->current()));
    if (path.isEmpty())
        return m_message->say(tr("Select the row or the item that the files prove."));
    const QStringList files = m_parts.prompts.filesToRead(this, tr("Attach evidence to %1").arg(path), tr("All files (*)"));
    if (!files.isEmpty())
        m_evidence->attach(files, -1, {path});
}

/// Files become evidence of the row, item or condition under the pointer.
void MainWindow::dropFiles(const QStringList &fileNames, QPoint at)
{
    if (!isParkOpen() || m_parts.document.isReadOnly())
        return;
    const QString path = provenPathAt(*this, at, m_parts.document.park(), m_parts.shown.index(), m_parts.results.schemes());
    if (path.isEmpty())
        return m_message->say(
            tr("Drop files on the row, the item or the condition that they prove, or on the page \"Evidence\"."));
    m_evidence->attach(fileNames, -1, {path});
}

/// The files of evidence that lie beside a copy come along with it.
void MainWindow::bringEvidence(const QString &fileName)
{
    if (fileName.isEmpty())
        return;
    if (const auto brought = m_evidence->bring(core::storage::evidenceFolder(fileName)); !brought)
        m_message->say(sentence(brought.error()));
}

void MainWindow::mergeCopy(const QString &fileName)
{
    auto *dialog = showDialog<MergeDialog>(this, m_parts.document, m_parts.results, m_parts.appearance, m_parts.prompts);
    connect(dialog, &MergeDialog::taken, this, &MainWindow::bringEvidence, Qt::UniqueConnection);
    if (!fileName.isEmpty())
        dialog->chooseCopy(fileName);
}

std::unique_ptr<Page> MainWindow::makeCompare(const PageContext &context)
{
    auto page = std::make_unique<ComparePage>(context);
    connect(page.get(), &ComparePage::mergeWanted, this, &MainWindow::mergeCopy);
    return page;
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
