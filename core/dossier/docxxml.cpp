#include "docxxml.h"

#include <cmath>

namespace core {

QString xmlText(const QString &text)
{
    QString clean;
    clean.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar sign = text[i];
        if (sign.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            const char32_t code = QChar::surrogateToUcs4(sign, text[i + 1]);
            if ((code & 0xFFFE) != 0xFFFE)
                clean.append(sign).append(text[i + 1]);
            ++i;
            continue;
        }
        const char16_t code = sign.unicode();
        const bool isAllowed = code >= 0x20 ? !sign.isSurrogate() && code < 0xFFFE : code == '\t' || code == '\n' || code == '\r';
        if (isAllowed)
            clean.append(sign);
    }
    return clean;
}

OfficeXml::OfficeXml(const char *root) : m_writer(&m_bytes)
{
    m_writer.writeStartDocument(QStringLiteral("1.0"), true);
    m_writer.writeStartElement(QByteArrayView(root) == "CustomProperties" ? QStringLiteral("Properties")
                                                                          : QString::fromLatin1(root));
    const QString office = QStringLiteral("http://schemas.openxmlformats.org/");
    const auto declare = [this](const char *prefix, const QString &space) {
        m_writer.writeAttribute(QString::fromLatin1(prefix), space);
    };
    const QByteArrayView name(root);
    if (name == "Relationships")
        declare("xmlns", office + QStringLiteral("package/2006/relationships"));
    else if (name == "Types")
        declare("xmlns", office + QStringLiteral("package/2006/content-types"));
    else if (name == "Properties" || name == "CustomProperties") {
        declare("xmlns",
                office + QStringLiteral("officeDocument/2006/") +
                    (name == "Properties" ? QStringLiteral("extended-properties") : QStringLiteral("custom-properties")));
        declare("xmlns:vt", office + QStringLiteral("officeDocument/2006/docPropsVTypes"));
    } else if (name == "cp:coreProperties") {
        declare("xmlns:cp", office + QStringLiteral("package/2006/metadata/core-properties"));
        declare("xmlns:dc", QStringLiteral("http://purl.org/dc/elements/1.1/"));
        declare("xmlns:dcterms", QStringLiteral("http://purl.org/dc/terms/"));
        declare("xmlns:xsi", QStringLiteral("http://www.w3.org/2001/XMLSchema-instance"));
    } else {
        const std::pair<const char *, const char *> spaces[]{{"xmlns:w", "wordprocessingml/2006/main"},
                                                             {"xmlns:r", "officeDocument/2006/relationships"},
                                                             {"xmlns:wp", "drawingml/2006/wordprocessingDrawing"},
                                                             {"xmlns:a", "drawingml/2006/main"},
                                                             {"xmlns:pic", "drawingml/2006/picture"}};
        for (const auto &[prefix, space] : spaces)
            declare(prefix, office + QString::fromLatin1(space));
    }
}

OfficeXml &OfficeXml::open(const char *name, Attributes attributes)
{
    m_writer.writeStartElement(QString::fromLatin1(name));
    for (const auto &[key, content] : attributes)
        m_writer.writeAttribute(QString::fromLatin1(key), xmlText(content));
    return *this;
}

OfficeXml &OfficeXml::leaf(const char *name, Attributes attributes)
{
    m_writer.writeEmptyElement(QString::fromLatin1(name));
    for (const auto &[key, content] : attributes)
        m_writer.writeAttribute(QString::fromLatin1(key), xmlText(content));
    return *this;
}

OfficeXml &OfficeXml::close()
{
    m_writer.writeEndElement();
    return *this;
}

OfficeXml &OfficeXml::text(const char *name, const QString &content, Attributes attributes)
{
    open(name, attributes);
    m_writer.writeCharacters(xmlText(content));
    return close();
}

QByteArray OfficeXml::finish()
{
    m_writer.writeEndDocument();
    return m_bytes;
}

QString twips(double points)
{
    return QString::number(std::lround(points * 20));
}

QString halfPoints(double points)
{
    return QString::number(std::lround(points * 2));
}

} // namespace core
