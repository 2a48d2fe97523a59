#include "mainwindow.h"

#include "ui/inputs/showdialog.h"
#include "ui/model/results.h"
#include "ui/pages/start/startpage.h"
#include "ui/shell/manualwindow.h"

#include <QShortcut>
#include <QStackedWidget>

// The manual beside the window.

namespace ui {

void MainWindow::showManual(const QString &place)
{
    const bool isThere = findChild<ManualWindow *>();
    auto *manual = showDialog<ManualWindow>(this, m_parts.results.library(), m_parts.results.schemes(), m_parts.appearance);
    if (!isThere)
        connect(manual, &ManualWindow::pageWanted, this, [this](const QString &key) {
            if (const auto page = pageOfKey(key); page && m_parts.document.isOpen()) {
                showPage(*page);
                activateWindow();
            }
        });
    const bool isStart = m_stack->currentWidget() == m_start;
    const QString ofPage = manual->manual().placeOfPage(isStart ? QStringLiteral("start") : pageKey(m_shownPage));
    manual->show(place.isEmpty() ? ofPage : place);
}

void MainWindow::offerManual(QWidget *dialog, const QString &place)
{
    if (dialog->findChild<QShortcut *>(QStringLiteral("manual")))
        return;
    auto *key = new QShortcut(Qt::Key_F1, dialog);
    key->setObjectName(QStringLiteral("manual"));
    connect(key, &QShortcut::activated, this, [this, place] { showManual(place); });
}

} // namespace ui
