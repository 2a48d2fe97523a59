#pragma once

#include "ui/model/appearance.h"

#include <QDialog>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace ui {

/// Language, theme, size of text, numbers, units and the name in the trail. What is chosen acts at once on the whole window;
/// closing remembers it.
class SettingsDialog : public QDialog
{
    Q_OBJECT
public:
    explicit SettingsDialog(Appearance &appearance, QWidget *parent = nullptr);

private:
    /// A row with a list; `chosen` acts with the data of what is chosen.
    template <class Act> QComboBox *addChoice(const char *name, Act chosen);
    QLabel *labelOf(const QWidget *input) const;
    void refresh();
    void showNumbers();
    void showUnits();

    Appearance &m_appearance;
    QFormLayout *m_form;
    QComboBox *m_language, *m_theme, *m_textSize, *m_thousands, *m_headlines;
    QList<QComboBox *> m_units; ///< as unitKinds
    QList<QLabel *> m_titles;
    QLineEdit *m_author;
    QLabel *m_unitsHint;
    QPushButton *m_forgetColumns, *m_defaults, *m_close;
};

} // namespace ui
