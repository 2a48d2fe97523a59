#include "prompts.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QMessageBox>

namespace ui {

QString Prompts::fileToOpen(QWidget *parent, const QString &directory)
{
    return QFileDialog::getOpenFileName(parent, QCoreApplication::translate("Prompts", "Open park"), directory,
                                        QCoreApplication::translate("Prompts", "Park files (*.park *.json)") + QStringLiteral(";;") +
                                            QCoreApplication::translate("Prompts", "All files (*)"));
}

void Prompts::about(QWidget *parent, const QString &title, const QString &text)
{
    QMessageBox::about(parent, title, text);
}

} // namespace ui
