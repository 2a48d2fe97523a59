#pragma once

#include <QStyledItemDelegate>

#include <functional>

namespace ui {

class Appearance;

/// Whether a cell shows the figure that is explained.
using IsExplained = std::function<bool(const QModelIndex &)>;

/// States as chips, the comparison as a bullet, the core item bold.
class ItemDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    ItemDelegate(const Appearance &appearance, IsExplained isExplained, QObject *parent)
        : QStyledItemDelegate(parent), m_appearance(appearance), m_isExplained(std::move(isExplained))
    {}
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    const Appearance &m_appearance;
    IsExplained m_isExplained;
};

/// Values with the icon of their state, met ones on green, the shown case underlined.
class MatrixDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    MatrixDelegate(const Appearance &appearance, IsExplained isExplained, QObject *parent)
        : QStyledItemDelegate(parent), m_appearance(appearance), m_isExplained(std::move(isExplained))
    {}
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    const Appearance &m_appearance;
    IsExplained m_isExplained;
};

} // namespace ui
