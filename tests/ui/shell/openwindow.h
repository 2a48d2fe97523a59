#pragma once

#include "tests/support/parks.h"
#include "ui/model/keeper.h"
#include "ui/prompts/prompts.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/parkfiles.h"

#include <QPrinter>
#include <QTemporaryDir>

namespace support {

/// A window with everything it lives with, shown offscreen; files are chosen beforehand, nothing else asks.
struct OpenWindow {
    class Silent : public ui::Prompts
    {
    public:
        Closing closeUnsaved(QWidget *, const QString &) override
        {
            if (whileAsked)
                whileAsked();
            return closing;
        }
        Closing closing = Closing::Discard;
        std::function<void()> whileAsked; ///< what happens while the question stands
        QString fileToSave(QWidget *, const QString &, const QString &proposal) override
        {
            proposed = proposal;
            return saved;
        }
        QString saved;    ///< empty: cancelled
        QString proposed; ///< when it was last asked where to save
        QStringList filesToRead(QWidget *, const QString &, const QString &) override { return files; }
        QStringList files; ///< that a user chooses
        QString folder(QWidget *, const QString &) override { return folderToAnswer; }
        QString fileToExport(QWidget *, const QString &, const QString &, const QString &, const QString &) override
        {
            return fileToAnswer;
        }
        Existing existingFiles(QWidget *, const QStringList &names) override
        {
            existing = names;
            return existingAnswer;
        }
        QStringList existing; ///< when it was last asked what to do with them
        Existing existingAnswer = Existing::Cancel;
        bool confirm(QWidget *, const QString &asked, const QString &) override
        {
            question = asked;
            return confirms;
        }
        QString question; ///< that was last asked for a yes
        QString text(QWidget *, const QString &, const QString &, const QString &) override { return textToAnswer; }
        std::optional<QString> note(QWidget *, const QString &, const QString &, const QString &) override
        {
            return noteToAnswer;
        }
        std::optional<QString> noteToAnswer; ///< nothing: cancelled
        bool printer(QWidget *, QPrinter &printer) override
        {
            printer.setOutputFileName(printTo);
            printer.setFromTo(printFrom, printUpTo);
            return !printTo.isEmpty();
        }
        QString printTo; ///< a PDF in the place of paper; empty: cancelled
        int printFrom = 0, printUpTo = 0;
        QString longText(QWidget *, const QString &, const QString &, const QString &) override { return textToAnswer; }
        QString folderToAnswer, fileToAnswer, textToAnswer; ///< empty: cancelled
        bool confirms = true;
    };

    QTemporaryDir folder;
    ui::Appearance appearance;
    ui::Document document;
    ui::Results results{document, library(), schemes(), currentYear};
    ui::ShownCase shown{document, results};
    ui::Keeper keeper{document, folder.filePath(QStringLiteral("working"))};
    Silent prompts;
    ui::MainWindow window{{document, results, shown, keeper, appearance, prompts}};

    explicit OpenWindow(const QString &file = QStringLiteral(EXAMPLES "/coastal-park.json"))
    {
        window.resize(1440, 900);
        window.show();
        if (!QTest::qWaitForWindowActive(&window)) // shortcuts go to the active one
            qFatal("the window does not become active");
        window.files().open(file);
    }
};

} // namespace support
