#pragma once

#include <QString>

class QWidget;

namespace ui {

/// The only door to file dialogs and message boxes; tests answer through their own.
class Prompts
{
public:
    virtual ~Prompts() = default;
    /// The park file a user chooses; empty: cancelled.
    virtual QString fileToOpen(QWidget *parent, const QString &directory);
    /// Where a user wants to save, overwriting confirmed; empty: cancelled.
    virtual QString fileToSave(QWidget *parent, const QString &proposal);
    /// Says who made the program.
    virtual void about(QWidget *parent, const QString &title, const QString &text);
};

} // namespace ui
