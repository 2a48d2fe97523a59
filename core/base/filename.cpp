#include "filename.h"

namespace core {

/// The name without so much before its last signs that it is short enough; no sign of two halves is cut.
static QString shortened(QString name)
{
    constexpr qsizetype mostBytes = 240, keptAtEnd = 10; // " 2025.xlsx"
    if (name.toUtf8().size() <= mostBytes)
        return name;
    QString end = name.right(keptAtEnd);
    if (end.front().isLowSurrogate())
        end = end.sliced(1);
    name.chop(end.size());
    name.truncate(mostBytes);
    while (name.toUtf8().size() + end.toUtf8().size() > mostBytes)
        name.chop(name.back().isLowSurrogate() ? 2 : 1);
    return name + end;
}

QString plainFileName(const QString &given)
{
    QString name = given;
    for (QChar &each : name)
        if (each.unicode() < 0x20 || QStringView(u"/\\:*?\"<>|").contains(each))
            each = u'_';
    name = name.trimmed();
    while (name.endsWith(u'.'))
        name.chop(1);
    return shortened(name);
}

} // namespace core
