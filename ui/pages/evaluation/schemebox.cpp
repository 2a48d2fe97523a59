#include "schemebox.h"

#include "ui/inputs/texts.h"

#include <QAbstractItemView>
#include <QScrollBar>
#include <QStylePainter>

namespace ui {

SchemeBox::SchemeBox(QWidget *parent) : QComboBox(parent)
{
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(16);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed); // it takes what the title leaves
}

QString SchemeBox::separator()
{
    return QStringLiteral(" — ");
}

QString SchemeBox::textIn(int width) const
{
    return elidedBefore(separator(), currentText(), fontMetrics(), width);
}

void SchemeBox::showPopup()
{
    view()->setMinimumWidth(view()->sizeHintForColumn(0) + view()->verticalScrollBar()->sizeHint().width());
    QComboBox::showPopup();
}

void SchemeBox::paintEvent(QPaintEvent *)
{
    constexpr int beside = 4; // px that the style leaves free around the text
    QStylePainter painter(this);
    QStyleOptionComboBox option;
    initStyleOption(&option);
    const QRect room = style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, this);
    option.currentText = textIn(room.width() - beside);
    painter.drawComplexControl(QStyle::CC_ComboBox, option);
    painter.drawControl(QStyle::CE_ComboBoxLabel, option);
}

} // namespace ui
