#include "prompts.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QInputDialog>
#include <QLabel>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPrintDialog>
#include <QPrinter>
#include <QProgressDialog>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

#include <atomic>
#include <future>

namespace ui {

namespace {

/// A file to write, overwriting confirmed: a name without an ending is asked about with the one it gets. `ending` becomes that
/// of the kind of file chosen.
QString chosenToWrite(QWidget *parent, const QString &title, const QString &proposal, const QString &filter, QString &ending)
{
    QFileDialog dialog(parent, title, QString(), filter);
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(ending);
    QObject::connect(&dialog, &QFileDialog::filterSelected, &dialog, [&](const QString &chosen) { // "Workbooks (*.xlsx)"
        const qsizetype dot = chosen.lastIndexOf(QLatin1StringView("*."));
        ending = dot < 0 ? QString() : chosen.mid(dot + 2).remove(u')');
        dialog.setDefaultSuffix(ending);
    });
    dialog.selectFile(proposal);
    return dialog.exec() == QDialog::Accepted ? dialog.selectedFiles().value(0) : QString();
}

} // namespace

QString Prompts::parkFilter()
{
    return QCoreApplication::translate("Prompts", "Park files (*.park *.json *.zip)") + QStringLiteral(";;") +
           QCoreApplication::translate("Prompts", "All files (*)");
}

QString Prompts::fileToOpen(QWidget *parent, const QString &directory)
{
    return QFileDialog::getOpenFileName(parent, QCoreApplication::translate("Prompts", "Open park"), directory, parkFilter());
}

QString Prompts::fileToSave(QWidget *parent, const QString &title, const QString &proposal)
{
    const QString kinds = QCoreApplication::translate("Prompts", "Project (*.park)") + QStringLiteral(";;") +
                          QCoreApplication::translate("Prompts", "Exchange file (*.json)");
    QString ending = QStringLiteral("park");
    const QString fileName = chosenToWrite(parent, title, proposal, kinds, ending);
    const bool hasEnding = fileName.endsWith(QLatin1StringView(".park"), Qt::CaseInsensitive) ||
                           fileName.endsWith(QLatin1StringView(".json"), Qt::CaseInsensitive);
    if (fileName.isEmpty() || hasEnding)
        return fileName;
    const QString whole = fileName + u'.' + ending; // "Park 2.1": the dialog took the number for its ending
    const QString question = QCoreApplication::translate("Prompts", "%1 is there already. Replace it?");
    const bool isFree = !QFileInfo::exists(whole) || confirm(parent, question.arg(QFileInfo(whole).fileName()),
                                                             QCoreApplication::translate("Prompts", "Replace"));
    return isFree ? whole : QString();
}

QString Prompts::fileToExport(QWidget *parent, const QString &title, const QString &proposal, const QString &filter,
                              const QString &ending)
{
    QString chosen = ending;
    return chosenToWrite(parent, title, proposal, filter, chosen);
}

QStringList Prompts::filesToRead(QWidget *parent, const QString &title, const QString &filter)
{
    return QFileDialog::getOpenFileNames(parent, title, QString(), filter);
}

bool Prompts::printer(QWidget *parent, QPrinter &printer)
{
    return QPrintDialog(&printer, parent).exec() == QDialog::Accepted;
}

QString Prompts::folder(QWidget *parent, const QString &title)
{
    return QFileDialog::getExistingDirectory(parent, title);
}

bool Prompts::isDecimalComma(QWidget *parent, const QString &column, const QString &example)
{
    QMessageBox box(
        QMessageBox::Question, QCoreApplication::translate("Prompts", "Paste"),
        QCoreApplication::translate("Prompts", "In the column \"%1\" stands %2. Does the comma stand before the decimals?")
            .arg(column, example),
        QMessageBox::NoButton, parent);
    const QAbstractButton *yes =
        box.addButton(QCoreApplication::translate("Prompts", "Yes, before the decimals"), QMessageBox::YesRole);
    box.addButton(QCoreApplication::translate("Prompts", "No, mark such cells"), QMessageBox::NoRole);
    box.exec();
    return box.clickedButton() == yes;
}

QString Prompts::text(QWidget *parent, const QString &title, const QString &label, const QString &proposal)
{
    return QInputDialog::getText(parent, title, label, QLineEdit::Normal, proposal).trimmed();
}

std::optional<QString> Prompts::note(QWidget *parent, const QString &title, const QString &label, const QString &proposal)
{
    bool isGiven = false;
    const QString text = QInputDialog::getText(parent, title, label, QLineEdit::Normal, proposal, &isGiven).trimmed();
    return isGiven ? std::optional(text) : std::nullopt;
}

QString Prompts::longText(QWidget *parent, const QString &title, const QString &label, const QString &proposal)
{
    constexpr int signsWide = 60, linesHigh = 14;
    QDialog dialog(parent);
    dialog.setWindowTitle(title);
    auto *name = new QLabel(label, &dialog);
    name->setTextFormat(Qt::PlainText);
    name->setWordWrap(true);
    auto *editor = new QPlainTextEdit(proposal, &dialog);
    editor->setTabChangesFocus(true);
    name->setBuddy(editor);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, &dialog);
    buttons->button(QDialogButtonBox::Ok)->setToolTip(QKeySequence(Qt::CTRL | Qt::Key_Return).toString(QKeySequence::NativeText));
    QObject::connect(buttons, &QDialogButtonBox::accepted, &dialog, &QDialog::accept);
    QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    for (const Qt::Key enter : {Qt::Key_Return, Qt::Key_Enter}) // alone it begins a line
        QObject::connect(new QShortcut(Qt::CTRL | enter, &dialog), &QShortcut::activated, &dialog, &QDialog::accept);
    auto *column = new QVBoxLayout(&dialog);
    column->addWidget(name);
    column->addWidget(editor, 1);
    column->addWidget(buttons);
    dialog.resize(signsWide * dialog.fontMetrics().averageCharWidth(), linesHigh * dialog.fontMetrics().lineSpacing());
    editor->setFocus();
    return dialog.exec() == QDialog::Accepted ? editor->toPlainText().trimmed() : QString();
}

Prompts::Closing Prompts::closeUnsaved(QWidget *parent, const QString &name)
{
    QMessageBox box(QMessageBox::Question, QCoreApplication::translate("Prompts", "Close"),
                    QCoreApplication::translate("Prompts", "Save the changes of %1 to its file?").arg(name),
                    QMessageBox::NoButton, parent);
    const QAbstractButton *save = box.addButton(QCoreApplication::translate("Prompts", "Save"), QMessageBox::AcceptRole);
    const QAbstractButton *discard =
        box.addButton(QCoreApplication::translate("Prompts", "Discard changes"), QMessageBox::DestructiveRole);
    box.addButton(QCoreApplication::translate("Prompts", "Cancel"), QMessageBox::RejectRole);
    box.exec();
    return box.clickedButton() == save ? Closing::Save : box.clickedButton() == discard ? Closing::Discard : Closing::Cancel;
}

Prompts::Existing Prompts::existingFiles(QWidget *parent, const QStringList &names)
{
    QMessageBox box(QMessageBox::Warning, QCoreApplication::applicationName(),
                    QCoreApplication::translate("Prompts",
                                                "%n files are there already. What enterprises filled in is lost when "
                                                "they are replaced.",
                                                nullptr, int(names.size())),
                    QMessageBox::NoButton, parent);
    box.setDetailedText(names.join(u'\n'));
    const QAbstractButton *replace =
        box.addButton(QCoreApplication::translate("Prompts", "Replace them"), QMessageBox::DestructiveRole);
    const QPushButton *leave = box.addButton(QCoreApplication::translate("Prompts", "Leave them"), QMessageBox::AcceptRole);
    box.addButton(QCoreApplication::translate("Prompts", "Cancel"), QMessageBox::RejectRole);
    box.exec();
    return box.clickedButton() == replace ? Existing::Replace : box.clickedButton() == leave ? Existing::Leave : Existing::Cancel;
}

bool Prompts::confirm(QWidget *parent, const QString &question, const QString &yes)
{
    QMessageBox box(QMessageBox::Question, QCoreApplication::translate("MainWindow", "Parkwright"), question, QMessageBox::NoButton, parent);
    const QAbstractButton *go = box.addButton(yes, QMessageBox::AcceptRole);
    box.addButton(QCoreApplication::translate("Prompts", "Cancel"), QMessageBox::RejectRole);
    box.exec();
    return box.clickedButton() == go;
}

void Prompts::wait(QWidget *parent, const QString &what, const Work &work)
{
    constexpr int thousand = 1000;
    constexpr auto unnoticed = std::chrono::milliseconds(300); // ours: a dialog that flashes up says nothing
    constexpr auto step = std::chrono::milliseconds(30);
    std::stop_source stop;
    std::atomic<int> share = 0;
    const auto tell = [&share](qint64 done, qint64 whole) { share = whole > 0 ? int(done * thousand / whole) : 0; };
    std::future<void> working = std::async(std::launch::async, [&] { work(stop.get_token(), tell); });
    if (working.wait_for(unnoticed) == std::future_status::ready)
        return working.get(); // what went wrong in the work is the caller's
    QProgressDialog dialog(what, QCoreApplication::translate("Prompts", "Cancel"), 0, thousand, parent);
    dialog.setWindowModality(Qt::ApplicationModal);
    dialog.setMinimumDuration(0);
    dialog.setAutoReset(false);
    dialog.show();
    while (working.wait_for(step) != std::future_status::ready) {
        dialog.setValue(share);
        QCoreApplication::processEvents();
        if (dialog.wasCanceled())
            stop.request_stop();
    }
    working.get();
}

} // namespace ui
