#pragma once

#include <QMenu>

namespace ui {

/// Empties a menu that is filled anew each time it opens: QMenu::clear() leaves its submenus behind.
inline void emptyMenu(QMenu *menu)
{
    menu->clear();
    qDeleteAll(menu->findChildren<QMenu *>(Qt::FindDirectChildrenOnly));
}

} // namespace ui
