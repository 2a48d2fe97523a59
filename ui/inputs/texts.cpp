#include "texts.h"

#include <QLabel>

namespace ui {

namespace {

/// The look (ui/shell) has a font for each role; so the labels follow the size of text while the program runs.
void setRole(QLabel *label, const char *role)
{
    label->setProperty("textRole", QLatin1StringView(role));
}

} // namespace

void asTitle(QLabel *label)
{
    setRole(label, "title");
}

void asPageTitle(QLabel *label)
{
    setRole(label, "pageTitle");
}

void asKeyNumber(QLabel *label, bool core)
{
    setRole(label, core ? "coreNumber" : "keyNumber");
}

void asMuted(QLabel *label)
{
    label->setForegroundRole(QPalette::PlaceholderText);
}

} // namespace ui
