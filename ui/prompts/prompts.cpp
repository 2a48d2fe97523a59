#include "prompts.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QMessageBox>

namespace ui {

QString Prompts::fileToOpen(QWidget *parent, const QString &directory)
{
    return QFileDialog::getOpenFileName(parent, QCoreApplication::translate("Prompts", "Open park"), directory,
                                        QCoreApplication::translate("Prompts", "Park files (*.park *.json)") +
                                            QStringLiteral(";;") + QCoreApplication::translate("Prompts", "All files (*)"));
}

QString Prompts::fileToSave(QWidget *parent, const QString &proposal)
{
    const QString project = QCoreApplication::translate("Prompts", "Project (*.park)");
    QString chosen = project;
    QString fileName = QFileDialog::getSaveFileName(
        parent, QCoreApplication::translate("Prompts", "Save a copy"), proposal,
        project + QStringLiteral(";;") + QCoreApplication::translate("Prompts", "Exchange file (*.json)"), &chosen);
    const bool hasEnding = fileName.endsWith(QLatin1StringView(".park")) || fileName.endsWith(QLatin1StringView(".json"));
    if (!fileName.isEmpty() && !hasEnding)
        fileName += chosen == project ? QStringLiteral(".park") : QStringLiteral(".json");
    return fileName;
}

void Prompts::about(QWidget *parent, const QString &title, const QString &text)
{
    QMessageBox::about(parent, title, text);
}

} // namespace ui
