#pragma once

#include "ui/model/listmodel.h"

#include <QStyledItemDelegate>

#include <functional>

namespace ui {

/// Of a cell that can be typed into: the text the line begins with.
inline constexpr int TypedRole = ComputedRole + 1;

/// A line in the cells that have a text to begin with. What is typed goes to whoever takes it; the table shows what comes of it.
class PackItemDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using Taker = std::function<void(const QModelIndex &index, const QString &text)>;
    PackItemDelegate(Taker taker, QObject *parent) : QStyledItemDelegate(parent), m_taker(std::move(taker)) {}

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;

private:
    Taker m_taker;
};

} // namespace ui
