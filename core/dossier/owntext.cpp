#include "owntext.h"

#include "core/model/ownpictures.h"

#include <QHash>

#include <algorithm>

namespace core {

namespace {

/// Reads the subset of HTML tag by tag.
class OwnTextReader
{
public:
    std::vector<DocumentBlock> read(const QString &html)
    {
        for (qsizetype at = html.indexOf(u'<'); at >= 0 && !m_isHtml; at = html.indexOf(u'<', at + 1))
            m_isHtml = isTag(html, at);
        qsizetype at = 0;
        while (at < html.size()) {
            const qsizetype close = isTag(html, at) ? html.indexOf(u'>', at) : -1;
            if (close > 0) {
                takeTag(html.mid(at + 1, close - at - 1));
                at = close + 1;
                continue;
            }
            qsizetype next = html.indexOf(u'<', at + 1);
            while (next >= 0 && !isTag(html, next))
                next = html.indexOf(u'<', next + 1);
            next = next < 0 ? html.size() : next;
            takeText(html.mid(at, next - at));
            at = next;
        }
        finish();
        return std::move(m_blocks);
    }

private:
    /// A sign < that begins a tag, not one that compares.
    static bool isTag(const QString &html, qsizetype at)
    {
        return html[at] == u'<' && at + 1 < html.size() &&
               (html[at + 1].isLetter() || html[at + 1] == u'/' || html[at + 1] == u'!');
    }

    void takeTag(const QString &inside)
    {
        const bool isEnd = inside.startsWith(u'/');
        qsizetype end = isEnd ? 1 : 0;
        while (end < inside.size() && inside[end].isLetterOrNumber())
            ++end;
        const QString name = inside.mid(isEnd ? 1 : 0, end - (isEnd ? 1 : 0)).toLower();
        static const QStringList silent{u"style"_qs, u"script"_qs, u"head"_qs, u"title"_qs},
            breaking{u"p"_qs,  u"div"_qs, u"br"_qs, u"tr"_qs, u"h1"_qs,   u"h2"_qs,
                     u"h3"_qs, u"h4"_qs,  u"h5"_qs, u"h6"_qs, u"table"_qs};
        const int step = isEnd ? -1 : 1;
        if (silent.contains(name))
            m_silent = std::max(0, m_silent + step);
        else if (name == u"b" || name == u"strong")
            m_bold = std::max(0, m_bold + step);
        else if (name == u"i" || name == u"em")
            m_italic = std::max(0, m_italic + step);
        else if (name == u"a")
            m_link = isEnd ? QString() : hrefOf(inside);
        else if (name == u"ul" || name == u"ol")
            takeList(name == u"ol", isEnd);
        else if (name == u"li" || breaking.contains(name))
            finish();
        else if (name == u"img")
            takePicture(inside);
    }

    void takePicture(const QString &inside)
    {
        const auto named = pictureOfTag(inside);
        if (!named)
            return;
        finish();
        DocumentFigure figure;
        figure.type = FigureType::Picture;
        figure.id = QStringLiteral("picture-") + named->sha256.left(12);
        figure.caption = named->caption;
        figure.alternative = !named->alternative.isEmpty() ? named->alternative
                             : !named->caption.isEmpty()   ? named->caption
                                                           : named->fileName;
        figure.picture.sha256 = named->sha256;
        figure.picture.fileName = named->fileName;
        m_blocks.emplace_back(std::move(figure));
    }

    void takeList(bool isNumbered, bool isEnd)
    {
        finish();
        if (!isEnd)
            m_lists.push_back(isNumbered);
        else if (!m_lists.empty())
            m_lists.pop_back();
    }

    /// The address of a link; only those that a reader may follow.
    static QString hrefOf(const QString &inside)
    {
        const qsizetype at = inside.indexOf(QLatin1StringView("href="), 0, Qt::CaseInsensitive);
        if (at < 0 || at + 6 >= inside.size())
            return {};
        const QChar quote = inside[at + 5];
        const bool isQuoted = quote == u'"' || quote == u'\'';
        const qsizetype from = at + (isQuoted ? 6 : 5), to = isQuoted ? inside.indexOf(quote, from) : inside.indexOf(u' ', from);
        QString address = plain(inside.mid(from, to < 0 ? -1 : to - from)).trimmed();
        for (const char *scheme : {"https://", "http://", "mailto:"})
            if (address.startsWith(QLatin1StringView(scheme), Qt::CaseInsensitive))
                return address;
        return {};
    }

    static QString plain(const QString &text)
    {
        QString result;
        for (qsizetype at = 0; at < text.size(); ++at) {
            const qsizetype end = text[at] == u'&' ? text.indexOf(u';', at) : -1;
            if (end < 0 || end - at > 10) {
                result += text[at];
                continue;
            }
            const QString name = text.mid(at + 1, end - at - 1);
            const QString decoded = entity(name);
            result += decoded.isEmpty() ? text.mid(at, end - at + 1) : decoded;
            at = end;
        }
        return result;
    }

    static QString entity(const QString &name)
    {
        static const QHash<QString, QString> named{{u"amp"_qs, u"&"_qs},   {u"lt"_qs, u"<"_qs},   {u"gt"_qs, u">"_qs},
                                                   {u"quot"_qs, u"\""_qs}, {u"apos"_qs, u"'"_qs}, {u"nbsp"_qs, u" "_qs}};
        if (!name.startsWith(u'#'))
            return named.value(name);
        const bool isHex = name.size() > 1 && (name[1] == u'x' || name[1] == u'X');
        bool isNumber = false;
        const uint code = name.mid(isHex ? 2 : 1).toUInt(&isNumber, isHex ? 16 : 10);
        const bool isUsable = isNumber && code >= 0x20 && code <= 0x10FFFF && (code < 0xD800 || code > 0xDFFF);
        return isUsable ? QString::fromUcs4(reinterpret_cast<const char32_t *>(&code), 1) : QString();
    }

    void takeText(const QString &raw)
    {
        if (m_silent > 0)
            return;
        if (!m_isHtml) {
            for (const QString &line : plain(raw).split(u'\n')) {
                add(line.trimmed());
                finish();
            }
            return;
        }
        const QString text = plain(raw);
        QString spaced; // white space as browsers read it
        for (const QChar each : text)
            if (!each.isSpace())
                spaced += each;
            else if (!spaced.endsWith(u' '))
                spaced += u' ';
        if (m_runs.empty() && spaced.startsWith(u' '))
            spaced.remove(0, 1);
        add(spaced);
    }

    void add(const QString &text)
    {
        if (text.isEmpty())
            return;
        const RunKind kind = !m_link.isEmpty() ? RunKind::Link
                             : m_bold > 0      ? RunKind::Bold
                             : m_italic > 0    ? RunKind::Italic
                                               : RunKind::Plain;
        m_runs.push_back({kind, text, -1, m_link});
    }

    void finish()
    {
        const bool hasWords = std::ranges::any_of(m_runs, [](const TextRun &run) { return !run.text.trimmed().isEmpty(); });
        if (hasWords) {
            while (m_runs.back().text.trimmed().isEmpty())
                m_runs.pop_back();
            const auto style = m_lists.empty()  ? ParagraphStyle::Body
                               : m_lists.back() ? ParagraphStyle::Numbered
                                                : ParagraphStyle::Bullet;
            m_blocks.emplace_back(DocumentParagraph{{}, style, std::move(m_runs), true, false});
        }
        m_runs = {};
    }

    bool m_isHtml = false;
    int m_bold = 0, m_italic = 0, m_silent = 0;
    QString m_link;
    std::vector<bool> m_lists; ///< numbered or not, from the outside
    Runs m_runs;
    std::vector<DocumentBlock> m_blocks;
};

} // namespace

std::vector<DocumentBlock> ownBlocks(const QString &html)
{
    return OwnTextReader().read(html);
}

std::vector<DocumentParagraph> ownParagraphs(const QString &html)
{
    std::vector<DocumentParagraph> paragraphs;
    for (DocumentBlock &block : ownBlocks(html))
        if (auto *paragraph = std::get_if<DocumentParagraph>(&block))
            paragraphs.push_back(std::move(*paragraph));
    return paragraphs;
}

Runs ownRuns(const QString &html)
{
    Runs runs;
    for (DocumentParagraph &each : ownParagraphs(html)) {
        if (!runs.empty())
            runs.push_back({RunKind::Plain, QStringLiteral(" "), -1, {}});
        std::ranges::move(each.runs, std::back_inserter(runs));
    }
    return runs;
}

} // namespace core
