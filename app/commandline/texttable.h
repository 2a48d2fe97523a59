#pragma once

#include <QList>
#include <QStringList>

#include <algorithm>

namespace commandline {

/// Columns a text takes on a terminal: Chinese characters and full-width signs take two.
inline qsizetype columns(const QString &text)
{
    qsizetype width = 0;
    for (const QChar c : text) {
        const char16_t code = c.unicode();
        const bool wide = (code >= 0x1100 && code <= 0x115F) || (code >= 0x2E80 && code <= 0xA4CF) ||
                          (code >= 0xAC00 && code <= 0xD7A3) || (code >= 0xF900 && code <= 0xFAFF) ||
                          (code >= 0xFE30 && code <= 0xFE6F) || (code >= 0xFF00 && code <= 0xFF60);
        width += wide ? 2 : 1;
    }
    return width;
}
inline QString left(const QString &text, qsizetype width)
{
    return text + QString(std::max<qsizetype>(0, width - columns(text)), u' ');
}
inline QString right(const QString &text, qsizetype width)
{
    return QString(std::max<qsizetype>(0, width - columns(text)), u' ') + text;
}

/// Rows of cells; the first column is aligned left, the others right unless the header says otherwise.
class TextTable
{
public:
    explicit TextTable(QList<bool> alignLeft) : m_left(std::move(alignLeft)) {}
    void add(const QStringList &row) { m_rows.append(row); }
    QString text(const QString &indent) const
    {
        QList<qsizetype> widths(m_left.size(), 0);
        for (const QStringList &row : m_rows)
            for (qsizetype i = 0; i < row.size(); ++i)
                widths[i] = std::max(widths[i], columns(row[i]));
        QString text;
        for (const QStringList &row : m_rows) {
            QString line = indent;
            for (qsizetype i = 0; i < row.size(); ++i)
                line += (i ? QStringLiteral("  ") : QString()) + (m_left[i] ? left(row[i], widths[i]) : right(row[i], widths[i]));
            while (line.endsWith(u' '))
                line.chop(1);
            text += line + u'\n';
        }
        return text;
    }

private:
    QList<bool> m_left;
    QList<QStringList> m_rows;
};

} // namespace commandline
