#pragma once

#include "ui/model/findmodel.h"
#include "ui/shell/navigation.h"

#include <QLineEdit>
#include <QPointer>

class QMenuBar;

namespace ui {

/// The field of Ctrl+K: finds pages, lists, rows, numbers and commands while one types. Enter jumps, Alt+Enter explains, Esc goes
/// back.
class FindField : public QLineEdit
{
    Q_OBJECT
public:
    FindField(FindModel &model, const Navigation &navigation, QMenuBar &menus, const Appearance &appearance,
              QWidget *parent = nullptr);

    /// Takes the keyboard and reads what can be found.
    void begin();
    void refresh();
    QListView *list() const { return m_list; }

Q_SIGNALS:
    void pageWanted(ui::PageId page);
    void placeWanted(core::Place place, int field);
    void explainWanted(const core::Figure &figure);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    class Delegate;
    class List;
    void read();
    void showList();
    void move(int rows);
    void take(const QModelIndex &index);
    void explain(const QModelIndex &index);
    /// Closes the list and gives the keyboard back.
    void end();

    FindModel &m_model;
    const Navigation &m_navigation;
    QMenuBar &m_menus;
    const Appearance &m_appearance;
    QListView *m_list;
    QAction *m_icon;
    QList<QAction *> m_commands;
    QPointer<QWidget> m_before; ///< had the keyboard
};

} // namespace ui
