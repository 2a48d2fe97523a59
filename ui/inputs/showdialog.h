#pragma once

#include <QDialog>

#include <utility>

namespace ui {

/// One dialog of a kind at a time, beside the window and not in its way.
template <class Dialog, class... Arguments> Dialog *showDialog(QWidget *window, Arguments &&...arguments)
{
    auto *dialog = window->findChild<Dialog *>();
    if (!dialog) {
        dialog = new Dialog(std::forward<Arguments>(arguments)..., window);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
    }
    dialog->show();
    dialog->raise();
    dialog->activateWindow();
    return dialog;
}

/// Closes what stands open of these kinds.
template <class... Dialogs> void closeDialogs(const QWidget *window)
{
    const auto close = [](const auto &open) {
        for (auto *each : open)
            each->close();
    };
    (close(window->findChildren<Dialogs *>()), ...);
}

} // namespace ui
