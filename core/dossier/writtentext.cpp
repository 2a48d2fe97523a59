#include "writtentext.h"

#include "core/dossier/docxpackage.h"
#include "core/dossier/madefrom.h"

#include <QCryptographicHash>
#include <QXmlStreamReader>

#include <algorithm>

namespace core {

namespace {

/// Reads the paragraphs; text boxes hold some of their own inside of one.
class ParagraphReader
{
public:
    explicit ParagraphReader(const QByteArray &part) : m_xml(part) {}

    std::vector<WrittenParagraph> run()
    {
        while (!m_xml.atEnd()) {
            const auto token = m_xml.readNext();
            if (token == QXmlStreamReader::StartElement)
                start();
            else if (token == QXmlStreamReader::EndElement)
                end();
        }
        return std::move(m_paragraphs);
    }

private:
    struct Open {
        QString text;
        bool isTitle = false;
    };

    bool is(QLatin1StringView name) const
    {
        return m_xml.name() == name && m_xml.namespaceUri().contains(QLatin1StringView("wordprocessingml"));
    }
    QString value(QLatin1StringView name) const
    {
        for (const QXmlStreamAttribute &each : m_xml.attributes())
            if (each.name() == name)
                return each.value().toString();
        return {};
    }

    void start()
    {
        if (m_xml.name() == QLatin1StringView("Fallback")) // the same once more, for older programs
            m_xml.skipCurrentElement();
        else if (is(QLatin1StringView("p")))
            m_open.emplace_back();
        else if (is(QLatin1StringView("fldSimple")))
            ++m_fields;
        else if (is(QLatin1StringView("fldChar")))
            m_fields += value(QLatin1StringView("fldCharType")) == u"begin" ? 1
                        : value(QLatin1StringView("fldCharType")) == u"end" ? -1
                                                                            : 0;
        else if (is(QLatin1StringView("pStyle")) && !m_open.empty()) {
            const QString style = value(QLatin1StringView("val"));
            m_open.back().isTitle = style.startsWith(QLatin1StringView("Heading")) || style == QLatin1StringView("Caption");
        } else if (is(QLatin1StringView("t")) && m_fields <= 0 && !m_open.empty())
            m_open.back().text += m_xml.readElementText(QXmlStreamReader::SkipChildElements);
    }

    void end()
    {
        if (is(QLatin1StringView("fldSimple")))
            --m_fields;
        if (!is(QLatin1StringView("p")) || m_open.empty())
            return;
        const QString text = m_open.back().text.simplified();
        const bool isTitle = m_open.back().isTitle;
        m_open.pop_back();
        if (text.isEmpty())
            return;
        m_paragraphs.push_back({text, isTitle ? QString() : m_under});
        if (isTitle)
            m_under = text;
    }

    QXmlStreamReader m_xml;
    std::vector<Open> m_open;
    std::vector<WrittenParagraph> m_paragraphs;
    QString m_under;
    int m_fields = 0; ///< that are open
};

QByteArray paragraphDigest(const QString &text)
{
    constexpr qsizetype shown = 8;
    return QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).toHex().left(shown);
}

/// The digests of the paragraphs as they were written; empty: the part is gone.
QList<QByteArray> writtenDigests(const QHash<QString, QByteArray> &files)
{
    for (auto each = files.cbegin(); each != files.cend(); ++each) { // Word gives custom parts names of its own
        if (!each.key().startsWith(QLatin1StringView("customXml/")))
            continue;
        QXmlStreamReader xml(each.value());
        if (xml.readNextStartElement() && xml.name() == QLatin1StringView("paragraphs") &&
            xml.namespaceUri() == QLatin1StringView("urn:parkwright:text"))
            return xml.readElementText(QXmlStreamReader::SkipChildElements).simplified().toLatin1().split(' ');
    }
    return {};
}

} // namespace

std::vector<WrittenParagraph> writtenParagraphs(const QByteArray &documentPart)
{
    return ParagraphReader(documentPart).run();
}

QString textDigest(const std::vector<WrittenParagraph> &paragraphs)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const WrittenParagraph &each : paragraphs) {
        hash.addData(each.text.toUtf8());
        hash.addData(QByteArrayView("\n"));
    }
    return QString::fromLatin1(hash.result().toHex());
}

QByteArray paragraphDigestsPart(const std::vector<WrittenParagraph> &paragraphs)
{
    QByteArrayList digests;
    for (const WrittenParagraph &each : paragraphs)
        digests.append(paragraphDigest(each.text));
    return R"(<?xml version="1.0" encoding="UTF-8" standalone="yes"?>)"
           "<paragraphs xmlns=\"urn:parkwright:text\">" +
           digests.join(' ') + "</paragraphs>";
}

std::optional<TextChanges> textChanges(const QByteArray &docx)
{
    constexpr qint64 limit = 256 << 20;
    bool isTooLarge = false;
    const auto files = unzipParts(docx, limit, isTooLarge);
    const auto from = madeFromDocx(docx);
    if (!files || !from || from->textDigest.isEmpty())
        return {};
    const std::vector<WrittenParagraph> now = writtenParagraphs(files->value(QStringLiteral("word/document.xml")));
    TextChanges changes{.isSame = textDigest(now) == from->textDigest, .isListed = false, .changed = {}, .gone = 0};
    const QList<QByteArray> written = writtenDigests(*files);
    if (changes.isSame || written.isEmpty())
        return changes;
    changes.isListed = true;
    QHash<QByteArray, qsizetype> left;
    for (const QByteArray &each : written)
        ++left[each];
    for (const WrittenParagraph &each : now)
        if (qsizetype &times = left[paragraphDigest(each.text)]; times > 0)
            --times;
        else
            changes.changed.push_back(each);
    changes.gone = std::max<qsizetype>(0, written.size() - qsizetype(now.size()));
    return changes;
}

} // namespace core
