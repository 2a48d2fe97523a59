#pragma once

#include "ui/model/appearance.h"

#include <QDialog>

class QComboBox;
class QFormLayout;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QScrollArea;
class QScrollArea;

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
    void buildScroll();
    void refresh();
    void showNumbers();
    void showUnits();
    void fit();

    Appearance &m_appearance;
    QScrollArea *m_scroll;
    QWidget *m_board; ///< all but the buttons
    QFormLayout *m_form;
    QHBoxLayout *m_buttons;
    QComboBox *m_language, *m_theme, *m_textSize, *m_thousands, *m_headlines;
    QList<QComboBox *> m_units; ///< as unitKinds
    QList<QLabel *> m_titles;
    QLineEdit *m_author;
    QLabel *m_unitsHint;
    QPushButton *m_forgetColumns, *m_defaults, *m_close;
};

} // namespace ui
