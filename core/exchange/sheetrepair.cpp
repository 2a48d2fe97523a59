#include "sheetrepair.h"

#include <QRegularExpression>
#include <QXmlStreamReader>
#include <QXmlStreamWriter>

#include <algorithm>
#include <array>

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
    return type == QLatin1StringView("e") || type == QLatin1StringView("inlineStr") || type == QLatin1StringView("str") ||
           type == QLatin1StringView("d");
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

/// A document of this root and namespace whose children `child` writes, each of which it reads to its end. Empty: no XML.
template <class Child> QByteArray rewritten(const QByteArray &bytes, const QString &root, Child &&child)
{
    QXmlStreamReader xml(bytes);
    QByteArray written;
    QXmlStreamWriter writer(&written);
    writer.writeStartDocument(QStringLiteral("1.0"), true);
    if (!xml.readNextStartElement())
        return {};
    writer.writeStartElement(root);
    writer.writeDefaultNamespace(xml.namespaceUri().toString());
    while (xml.readNextStartElement())
        child(xml, writer);
    writer.writeEndElement();
    return xml.hasError() ? QByteArray() : written;
}

} // namespace

bool makeTransitional(QByteArray &xml)
{
    const QByteArray strict = "http://purl.oclc.org/ooxml/", transitional = "http://schemas.openxmlformats.org/";
    if (!xml.contains(strict))
        return false;
    xml.replace(strict + "spreadsheetml/main", transitional + "spreadsheetml/2006/main");
    xml.replace(strict + "officeDocument/relationships", transitional + "officeDocument/2006/relationships");
    return true;
}

QByteArrayList hiddenSheetsOf(const QByteArray &workbook)
{
    QByteArrayList names;
    QXmlStreamReader xml(workbook);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement || xml.name() != QLatin1StringView("sheet"))
            continue;
        const QStringView state = xml.attributes().value(QLatin1StringView("state"));
        if (state == QLatin1StringView("hidden") || state == QLatin1StringView("veryHidden"))
            names << xml.attributes().value(QLatin1StringView("name")).toUtf8();
    }
    return names;
}

QByteArray repairedSheet(const QByteArray &bytes)
{
    static const QRegularExpression midnight(QStringLiteral("T00:00(:00(\\.0+)?)?Z?$"));
    if (std::ranges::none_of(std::array{"t=\"e\"", "t=\"inlineStr\"", "t=\"str\"", "t=\"d\""},
                             [&](const char *type) { return bytes.contains(type); }))
        return {};
    QXmlStreamReader xml(bytes);
    QByteArray repaired;
    QXmlStreamWriter writer(&repaired);
    writer.writeStartDocument(QStringLiteral("1.0"), true);
    bool needsFormula = false, isDate = false;
    while (!xml.atEnd()) {
        switch (xml.readNext()) {
        case QXmlStreamReader::StartElement:
            if (xml.name() == QLatin1StringView("c")) {
                const QStringView type = xml.attributes().value(QLatin1StringView("t"));
                needsFormula = isTextType(type);
                isDate = type == QLatin1StringView("d");
            } else if (xml.name() == QLatin1StringView("f"))
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
            writer.writeCharacters(isDate ? xml.text().toString().remove(midnight) : xml.text().toString());
            break;
        default:
            break;
        }
    }
    return xml.hasError() ? QByteArray() : repaired;
}

QByteArray repairedStrings(const QByteArray &bytes)
{
    return rewritten(bytes, QStringLiteral("sst"), [](QXmlStreamReader &xml, QXmlStreamWriter &writer) {
        if (xml.name() != QLatin1StringView("si"))
            return xml.skipCurrentElement();
        const QString text = inlineText(xml);
        writer.writeStartElement(QStringLiteral("si"));
        writer.writeStartElement(QStringLiteral("t"));
        writer.writeAttribute(QStringLiteral("xml:space"), QStringLiteral("preserve"));
        writer.writeCharacters(text.isEmpty() ? QString::fromUtf8(emptyText.data(), qsizetype(emptyText.size())) : text);
        writer.writeEndElement();
        writer.writeEndElement();
    });
}

QByteArray repairedRelations(const QByteArray &bytes, const QByteArray &folder)
{
    const QString root = u'/' + QString::fromUtf8(folder), up = QStringLiteral("../").repeated(folder.count('/'));
    return rewritten(bytes, QStringLiteral("Relationships"), [&](QXmlStreamReader &xml, QXmlStreamWriter &writer) {
        writer.writeEmptyElement(QStringLiteral("Relationship"));
        for (const QXmlStreamAttribute &each : xml.attributes()) {
            QString value = each.value().toString();
            if (each.name() == QLatin1StringView("Target") && value.startsWith(u'/'))
                value = value.startsWith(root) ? value.mid(root.size()) : up + value.mid(1);
            writer.writeAttribute(each.name().toString(), value);
        }
        xml.skipCurrentElement();
    });
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
