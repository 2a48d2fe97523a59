#include "texts.h"

#include <QFontMetrics>
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

QString elidedBefore(const QString &separator, const QString &text, const QFontMetrics &metrics, int width)
{
    const qsizetype at = text.lastIndexOf(separator);
    const QString end = at < 0 ? QString() : text.sliced(at);
    const int room = width - metrics.horizontalAdvance(end);
    if (end.isEmpty() || room <= 0 || metrics.horizontalAdvance(text) <= width)
        return metrics.elidedText(text, Qt::ElideRight, width);
    return metrics.elidedText(text.first(at), Qt::ElideRight, room) + end;
}

} // namespace ui
