#pragma once

#include <QStringList>

#include <functional>
#include <optional>
#include <stop_token>

class QPrinter;
class QWidget;

namespace ui {

/// The only door to file dialogs and message boxes; tests answer through their own.
class Prompts
{
public:
    virtual ~Prompts() = default;
    /// The kinds of files that a park is read from, as dialogs show them.
    static QString parkFilter();
    /// The park file a user chooses; empty: cancelled.
    virtual QString fileToOpen(QWidget *parent, const QString &directory);
    /// Where a user wants to save, overwriting confirmed; empty: cancelled.
    virtual QString fileToSave(QWidget *parent, const QString &title, const QString &proposal);
    /// Where a user wants to write something that is not the park, overwriting confirmed; `ending` without the dot, `filter` as
    /// the dialog shows it. Empty: cancelled.
    virtual QString fileToExport(QWidget *parent, const QString &title, const QString &proposal, const QString &filter,
                                 const QString &ending);
    /// Files that are read beside the park; empty: cancelled.
    virtual QStringList filesToRead(QWidget *parent, const QString &title, const QString &filter);
    /// The printer, the copies and the pages; false: cancelled.
    virtual bool printer(QWidget *parent, QPrinter &printer);
    /// A folder to write several files into; empty: cancelled.
    virtual QString folder(QWidget *parent, const QString &title);
    /// Whether a comma stands before the decimals of a pasted column.
    virtual bool isDecimalComma(QWidget *parent, const QString &column, const QString &example);
    /// A line of text; empty: cancelled.
    virtual QString text(QWidget *parent, const QString &title, const QString &label, const QString &proposal);
    /// A line of text that may be empty; nothing: cancelled.
    virtual std::optional<QString> note(QWidget *parent, const QString &title, const QString &label, const QString &proposal);
    /// A text of several lines, which wrap; Ctrl+Enter takes it. Empty: cancelled.
    virtual QString longText(QWidget *parent, const QString &title, const QString &label, const QString &proposal);
    /// What to do with changes that are not in the file when it is closed.
    enum class Closing : unsigned char { Save, Discard, Cancel };
    virtual Closing closeUnsaved(QWidget *parent, const QString &name);
    /// Whether to go on with something that undo cannot take back.
    virtual bool confirm(QWidget *parent, const QString &question, const QString &yes);
    /// What takes long, on a thread of its own: it hears when it is to stop, and says how much of the whole is done.
    using Work = std::function<void(const std::stop_token &stop, const std::function<void(qint64 done, qint64 whole)> &progress)>;
    /// Lets it work while nothing else can be done in the window; what lasts shows how far it is, and can be cancelled.
    virtual void wait(QWidget *parent, const QString &what, const Work &work);
    /// What to do with files that are there already, where several are to be written.
    enum class Existing : unsigned char { Replace, Leave, Cancel };
    virtual Existing existingFiles(QWidget *parent, const QStringList &names);
};

} // namespace ui
