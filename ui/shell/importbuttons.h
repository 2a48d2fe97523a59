#pragma once

#include <QDialogButtonBox>

class QPushButton;

namespace ui {

class ReturnedChangesModel;

/// The buttons below rows that were read from files: ticks for all that ask nothing or for none, taking those that are ticked,
/// and closing.
class ImportButtons : public QDialogButtonBox
{
    Q_OBJECT
public:
    /// `takeName` is the object name of the button that takes. The changes must live as long as the buttons.
    ImportButtons(ReturnedChangesModel &changes, const QString &takeName, QWidget *parent);

    /// How many rows are ticked and what can be done with them, in the language of the moment; nothing is taken into a park for
    /// reading only.
    void refresh(bool isReadOnly);

Q_SIGNALS:
    void takeWanted();

private:
    ReturnedChangesModel &m_changes;
    QPushButton *m_all, *m_none, *m_take;
};

} // namespace ui
