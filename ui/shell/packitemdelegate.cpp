#include "packitemdelegate.h"

#include <QLineEdit>

namespace ui {

QWidget *PackItemDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    return index.data(TypedRole).isValid() ? new QLineEdit(parent) : nullptr;
}

void PackItemDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    auto *line = static_cast<QLineEdit *>(editor);
    line->setText(index.data(TypedRole).toString());
    line->selectAll();
}

void PackItemDelegate::setModelData(QWidget *editor, QAbstractItemModel *, const QModelIndex &index) const
{
    const QString text = static_cast<QLineEdit *>(editor)->text().trimmed();
    if (text != index.data(TypedRole).toString())
        m_taker(index, text);
}

} // namespace ui
