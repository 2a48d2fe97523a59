#include "sheetrepair.h"

#include <QXmlStreamReader>
#include <QXmlStreamWriter>

#include <algorithm>

namespace core {

namespace {

/// The text of <is>, without what is only read aloud (<rPh>).
QString inlineText(QXmlStreamReader &xml)
{
    QString text;
    while (xml.readNextStartElement()) {
        if (xml.name() == QLatin1StringView("t"))
            text += xml.readElementText(QXmlStreamReader::IncludeChildElements);
        else if (xml.name() == QLatin1StringView("r"))
            text += inlineText(xml);
        else
            xml.skipCurrentElement();
    }
    return text;
}

/// Types of cells whose texts are seen only as results of formulas.
bool isTextType(QStringView type)
{
    return type == QLatin1StringView("e") || type == QLatin1StringView("inlineStr") || type == QLatin1StringView("str");
}

void copyStart(const QXmlStreamReader &xml, QXmlStreamWriter &writer)
{
    writer.writeStartElement(xml.qualifiedName().toString());
    for (const QXmlStreamNamespaceDeclaration &each : xml.namespaceDeclarations())
        writer.writeAttribute(each.prefix().isEmpty() ? QStringLiteral("xmlns")
                                                      : QStringLiteral("xmlns:") + each.prefix().toString(),
                              each.namespaceUri().toString());
    const bool isCell = xml.name() == QLatin1StringView("c");
    for (const QXmlStreamAttribute &each : xml.attributes()) {
        const bool isType = isCell && each.name() == QLatin1StringView("t");
        const bool isUnseen = isType && isTextType(each.value());
        writer.writeAttribute(each.qualifiedName().toString(), isUnseen ? QStringLiteral("str") : each.value().toString());
    }
}

} // namespace

QByteArray repairedSheet(const QByteArray &bytes)
{
    if (!bytes.contains("t=\"e\"") && !bytes.contains("t=\"inlineStr\"") && !bytes.contains("t=\"str\""))
        return {};
    QXmlStreamReader xml(bytes);
    QByteArray repaired;
    QXmlStreamWriter writer(&repaired);
    writer.writeStartDocument(QStringLiteral("1.0"), true);
    bool needsFormula = false;
    while (!xml.atEnd()) {
        switch (xml.readNext()) {
        case QXmlStreamReader::StartElement:
            if (xml.name() == QLatin1StringView("c"))
                needsFormula = isTextType(xml.attributes().value(QLatin1StringView("t")));
            else if (xml.name() == QLatin1StringView("f"))
                needsFormula = false;
            else if (needsFormula && (xml.name() == QLatin1StringView("v") || xml.name() == QLatin1StringView("is"))) {
                writer.writeTextElement(QStringLiteral("f"),
                                        QString::fromLatin1(plainTextFormula.data(), qsizetype(plainTextFormula.size())));
                needsFormula = false;
            }
            if (xml.name() == QLatin1StringView("is"))
                writer.writeTextElement(QStringLiteral("v"), inlineText(xml));
            else
                copyStart(xml, writer);
            break;
        case QXmlStreamReader::EndElement:
            writer.writeEndElement();
            break;
        case QXmlStreamReader::Characters:
            writer.writeCharacters(xml.text().toString());
            break;
        default:
            break;
        }
    }
    return xml.hasError() ? QByteArray() : repaired;
}

QByteArray repairedStrings(const QByteArray &bytes)
{
    QXmlStreamReader xml(bytes);
    QByteArray repaired;
    QXmlStreamWriter writer(&repaired);
    writer.writeStartDocument(QStringLiteral("1.0"), true);
    if (!xml.readNextStartElement())
        return {};
    writer.writeStartElement(QStringLiteral("sst"));
    writer.writeDefaultNamespace(xml.namespaceUri().toString());
    while (xml.readNextStartElement()) {
        if (xml.name() != QLatin1StringView("si")) {
            xml.skipCurrentElement();
            continue;
        }
        const QString text = inlineText(xml);
        writer.writeStartElement(QStringLiteral("si"));
        writer.writeStartElement(QStringLiteral("t"));
        writer.writeAttribute(QStringLiteral("xml:space"), QStringLiteral("preserve"));
        writer.writeCharacters(text.isEmpty() ? QString::fromUtf8(emptyText.data(), qsizetype(emptyText.size())) : text);
        writer.writeEndElement();
        writer.writeEndElement();
    }
    writer.writeEndElement();
    return xml.hasError() ? QByteArray() : repaired;
}

QByteArray repairedContent(const QByteArray &bytes)
{
    QXmlStreamReader xml(bytes);
    QByteArray repaired;
    QXmlStreamWriter writer(&repaired);
    writer.writeStartDocument(QStringLiteral("1.0"), true);
    bool isOpen = false; // a paragraph that perhaps goes on
    const auto closeParagraph = [&] {
        if (std::exchange(isOpen, false))
            writer.writeEndElement();
    };
    while (!xml.atEnd()) {
        switch (xml.readNext()) {
        case QXmlStreamReader::StartElement:
            if (xml.name() == QLatin1StringView("annotation")) {
                xml.skipCurrentElement();
            } else if (xml.name() == QLatin1StringView("p")) {
                if (isOpen)
                    writer.writeCharacters(QStringLiteral("\n"));
                else
                    copyStart(xml, writer);
                isOpen = true;
            } else if (xml.name() == QLatin1StringView("s") && isOpen) {
                const int count = xml.attributes().value(QLatin1StringView("text:c")).toInt();
                writer.writeCharacters(QString(std::clamp(count, 1, 1000), u' '));
                xml.skipCurrentElement();
            } else if (isOpen && (xml.name() == QLatin1StringView("tab") || xml.name() == QLatin1StringView("line-break"))) {
                writer.writeCharacters(xml.name() == QLatin1StringView("tab") ? QStringLiteral("\t") : QStringLiteral("\n"));
                xml.skipCurrentElement();
            } else {
                copyStart(xml, writer);
            }
            break;
        case QXmlStreamReader::EndElement:
            if (xml.name() == QLatin1StringView("p"))
                break; // closed when it is known that none follows
            if (xml.name() != QLatin1StringView("span") && xml.name() != QLatin1StringView("a"))
                closeParagraph();
            writer.writeEndElement();
            break;
        case QXmlStreamReader::Characters:
            writer.writeCharacters(xml.text().toString());
            break;
        default:
            break;
        }
    }
    return xml.hasError() ? QByteArray() : repaired;
}

} // namespace core
