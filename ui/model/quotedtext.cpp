#include "quotedtext.h"

#include <QStringList>

namespace ui {

namespace {

constexpr qsizetype longestQuote = 64; // the hexadecimal digits of a hash
constexpr qsizetype longestStep = 160;

bool isUnseen(QChar c)
{
    switch (c.category()) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    default:
        return false;
    }
}

QString beginning(const QString &text, qsizetype longest)
{
    const bool isLong = text.size() > longest;
    qsizetype length = isLong ? longest : text.size();
    if (isLong && text[length - 1].isHighSurrogate())
        --length;
    QString shown;
    for (const QChar c : text.first(length))
        shown += isUnseen(c) ? QStringLiteral("\\u%1").arg(c.unicode(), 4, 16, QLatin1Char('0')) : QString(c);
    return isLong ? shown + QChar(0x2026) : shown;
}

} // namespace

QString quotedText(const QString &text)
{
    return beginning(text, longestQuote);
}

QString quotedPath(const QString &path)
{
    QStringList steps = path.split(u'/');
    for (QString &step : steps)
        step = beginning(step, longestStep);
    return steps.join(u'/');
}

} // namespace ui
