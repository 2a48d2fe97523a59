#include "ownpictures.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace core {

namespace {

QString decoded(QString text)
{
    return text.replace(QLatin1StringView("&lt;"), QLatin1StringView("<"))
        .replace(QLatin1StringView("&gt;"), QLatin1StringView(">"))
        .replace(QLatin1StringView("&quot;"), QLatin1StringView("\""))
        .replace(QLatin1StringView("&amp;"), QLatin1StringView("&"));
}

} // namespace

bool isKeptName(const QString &name)
{
    constexpr qsizetype digits = 64;
    return name.size() == digits &&
           std::ranges::all_of(name, [](QChar each) { return (each >= u'0' && each <= u'9') || (each >= u'a' && each <= u'f'); });
}

QString pictureHtml(const OwnPicture &picture)
{
    return QStringLiteral("<img src=\"%1\" data-file=\"%2\" title=\"%3\" alt=\"%4\"/>")
        .arg(picture.sha256, picture.fileName.toHtmlEscaped(), picture.caption.toHtmlEscaped(),
             picture.alternative.toHtmlEscaped());
}

std::optional<OwnPicture> pictureOfTag(const QString &inside)
{
    static const QRegularExpression attribute(QStringLiteral("([A-Za-z-]+)\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)')"));
    static const QRegularExpression picture(QStringLiteral("^img\\s"), QRegularExpression::CaseInsensitiveOption);
    if (!picture.match(inside).hasMatch())
        return std::nullopt;
    OwnPicture found;
    for (auto each = attribute.globalMatch(inside); each.hasNext();) {
        const auto one = each.next();
        const QString name = one.captured(1).toLower(), value = decoded(one.captured(2) + one.captured(3));
        if (name == u"src")
            found.sha256 = value;
        else if (name == u"data-file")
            found.fileName = value;
        else if (name == u"title")
            found.caption = value;
        else if (name == u"alt")
            found.alternative = value;
    }
    return isKeptName(found.sha256) ? std::optional(found) : std::nullopt;
}

std::vector<OwnPicture> picturesIn(const QString &html)
{
    std::vector<OwnPicture> found;
    for (qsizetype at = html.indexOf(QLatin1StringView("<img"), 0, Qt::CaseInsensitive); at >= 0;
         at = html.indexOf(QLatin1StringView("<img"), at + 1, Qt::CaseInsensitive)) {
        const qsizetype end = html.indexOf(u'>', at);
        if (auto picture = end < 0 ? std::nullopt : pictureOfTag(html.mid(at + 1, end - at - 1)))
            found.push_back(*std::move(picture));
    }
    return found;
}

std::vector<OwnPicture> picturesOf(const Park &park)
{
    std::vector<OwnPicture> found;
    QSet<QString> names;
    for (const OwnText &text : park.ownTexts)
        for (OwnPicture &each : picturesIn(text.text))
            if (!names.contains(each.sha256)) {
                names.insert(each.sha256);
                found.push_back(std::move(each));
            }
    return found;
}

} // namespace core
