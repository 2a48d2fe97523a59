#include "texts.h"

#include <QLabel>

namespace ui {

namespace {

void weigh(QLabel *label, double factor, QFont::Weight weight)
{
    QFont font = label->font();
    font.setPointSizeF(font.pointSizeF() * factor);
    font.setWeight(weight);
    label->setFont(font);
}

} // namespace

void asTitle(QLabel *label)
{
    weigh(label, 1, QFont::DemiBold);
}

void asPageTitle(QLabel *label)
{
    weigh(label, 1.4, QFont::DemiBold);
}

void asKeyNumber(QLabel *label, bool core)
{
    weigh(label, core ? 2.6 : 1.4, QFont::DemiBold);
}

void asMuted(QLabel *label)
{
    label->setForegroundRole(QPalette::PlaceholderText);
}

} // namespace ui
