#include "richtext.h"

#include <QTextBlock>
#include <QTextDocument>
#include <QTextList>

namespace ui {

namespace {

QString fragmentHtml(const QTextFragment &fragment)
{
    QString words = fragment.text().toHtmlEscaped();
    words.replace(QChar::LineSeparator, QStringLiteral("<br/>"));
    words.remove(QChar::ObjectReplacementCharacter); // a picture
    const QTextCharFormat format = fragment.charFormat();
    if (format.fontItalic())
        words = QStringLiteral("<i>%1</i>").arg(words);
    if (format.fontWeight() >= QFont::DemiBold)
        words = QStringLiteral("<b>%1</b>").arg(words);
    if (format.isAnchor() && !format.anchorHref().isEmpty())
        words = QStringLiteral("<a href=\"%1\">%2</a>").arg(format.anchorHref().toHtmlEscaped(), words);
    return words;
}

QString listTag(const QTextList *list)
{
    if (!list)
        return {};
    const int style = list->format().style();
    const bool isCounted = style <= QTextListFormat::ListDecimal && style >= QTextListFormat::ListUpperRoman;
    return isCounted ? QStringLiteral("ol") : QStringLiteral("ul");
}

} // namespace

QString keptHtml(const QTextDocument &text)
{
    if (text.toPlainText().trimmed().isEmpty())
        return {};
    QString html, open;
    const auto enter = [&](const QString &tag) {
        if (tag == open)
            return;
        if (!open.isEmpty())
            html += QStringLiteral("</%1>").arg(open);
        if (!tag.isEmpty())
            html += QStringLiteral("<%1>").arg(tag);
        open = tag;
    };
    for (QTextBlock block = text.begin(); block.isValid(); block = block.next()) {
        QString words;
        for (auto at = block.begin(); !at.atEnd(); ++at)
            words += fragmentHtml(at.fragment());
        if (words.trimmed().isEmpty())
            continue;
        enter(listTag(block.textList()));
        html += (open.isEmpty() ? QStringLiteral("<p>%1</p>") : QStringLiteral("<li>%1</li>")).arg(words);
    }
    enter({});
    return html;
}

} // namespace ui
