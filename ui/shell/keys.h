#pragma once

#include <QDialog>
#include <QList>

class QLineEdit;
class QTableWidget;

namespace ui {

/// One line of Help ▸ Keys.
struct KeyLine {
    QString group; ///< the menu, or where the keys act
    QString does;
    QString keys;
};

/// All keys: those of the window's menus and shortcuts as they are, then those of tables, charts and the window's parts. A
/// QShortcut says in whatsThis() what it does.
QList<KeyLine> keyLines(const QWidget &window);

/// The keys as a table that can be searched.
class KeysDialog : public QDialog
{
    Q_OBJECT
public:
    explicit KeysDialog(const QWidget &window, QWidget *parent = nullptr);

private:
    void filter(const QString &wanted);

    QLineEdit *m_search;
    QTableWidget *m_table;
};

} // namespace ui
