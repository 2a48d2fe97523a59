#include "richtext.h"

#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextList>

namespace ui {

namespace {

enum PictureProperty : int { FileName = QTextFormat::UserProperty + 1, Caption, Alternative };

QString fragmentHtml(const QTextFragment &fragment)
{
    if (const auto picture = pictureOf(fragment.charFormat()))
        return core::pictureHtml(*picture).repeated(fragment.length());
    QString words = fragment.text().toHtmlEscaped();
    words.replace(QChar::LineSeparator, QStringLiteral("<br/>"));
    words.remove(QChar::ObjectReplacementCharacter); // a picture from elsewhere
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

QTextImageFormat pictureFormat(const core::OwnPicture &picture)
{
    QTextImageFormat format;
    format.setName(picture.sha256);
    format.setProperty(FileName, picture.fileName);
    format.setProperty(Caption, picture.caption);
    format.setProperty(Alternative, picture.alternative);
    return format;
}

std::optional<core::OwnPicture> pictureOf(const QTextCharFormat &format)
{
    if (!format.isImageFormat())
        return std::nullopt;
    const core::OwnPicture picture{format.toImageFormat().name(), format.stringProperty(FileName), format.stringProperty(Caption),
                                   format.stringProperty(Alternative)};
    return core::picturesIn(core::pictureHtml(picture)).empty() ? std::nullopt : std::optional(picture);
}

void namePictures(QTextDocument &text, const QString &html)
{
    const std::vector<core::OwnPicture> pictures = core::picturesIn(html);
    size_t next = 0;
    QTextCursor cursor(&text);
    for (int at = 0; at < text.characterCount() && next < pictures.size(); ++at) {
        if (text.characterAt(at) != QChar::ObjectReplacementCharacter)
            continue;
        cursor.setPosition(at);
        cursor.movePosition(QTextCursor::Right, QTextCursor::KeepAnchor);
        if (cursor.charFormat().toImageFormat().name() == pictures[next].sha256)
            cursor.setCharFormat(pictureFormat(pictures[next++]));
    }
}

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
