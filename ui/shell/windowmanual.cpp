#include "mainwindow.h"

#include "ui/model/results.h"
#include "ui/pages/start/startpage.h"
#include "ui/shell/manualwindow.h"
#include "ui/shell/showdialog.h"

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

} // namespace ui
