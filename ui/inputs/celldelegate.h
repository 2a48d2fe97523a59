#pragma once

#include "ui/model/fieldtexts.h"

#include <QStyledItemDelegate>

#include <functional>

namespace ui {

/// Where the cursor goes when a cell was accepted.
enum class CellMove : unsigned char { Down, Up, Right, Left, Stay };

/// Paints and edits the cells of all tables: findings as an icon at the right edge, texts that could not be read in red with a
/// corner, computed columns on another ground; a list with search where there are choices, else a line.
class CellDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using Choices = std::function<std::vector<FieldChoice>(const QModelIndex &)>;
    CellDelegate(const Appearance &appearance, Choices choices, QObject *parent);

    /// Whether it asks if Alt+Up or Alt+Down is a shortcut of the window: not while a cell or its editor has the keyboard.
    static bool isCaseKey(const QEvent &event);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

Q_SIGNALS:
    void accepted(ui::CellMove move);
    /// Ctrl+Enter: this text into all selected cells.
    void acceptedForAll(const QString &text);

protected:
    bool eventFilter(QObject *editor, QEvent *event) override;

private:
    bool acceptBy(QWidget *editor, int key, Qt::KeyboardModifiers modifiers);

    const Appearance &m_appearance;
    Choices m_choices;
};

} // namespace ui
