#include "docx.h"

#include "core/dossier/docxbody.h"
#include "core/dossier/docxedges.h"
#include "core/dossier/docxpackage.h"
#include "core/dossier/docxstyles.h"
#include "core/dossier/madefrom.h"
#include "core/dossier/writtentext.h"

#include <QMap>

namespace core {

namespace {

const QString officeSchemas = QStringLiteral("http://schemas.openxmlformats.org/officeDocument/2006/");
const QString package = QStringLiteral("http://schemas.openxmlformats.org/package/2006/");
const QString wordType = QStringLiteral("application/vnd.openxmlformats-officedocument.wordprocessingml.%1+xml");

QByteArray relationsPart(const std::vector<DocxRelations::Entry> &entries)
{
    OfficeXml xml("Relationships");
    for (size_t i = 0; i < entries.size(); ++i) {
        const bool isCore = entries[i].type == QLatin1StringView("core-properties");
        const QString type = isCore ? package + QStringLiteral("relationships/metadata/core-properties")
                                    : officeSchemas + QStringLiteral("relationships/") + entries[i].type;
        if (entries[i].isExternal)
            xml.leaf("Relationship", {{"Id", QStringLiteral("rId%1").arg(i + 1)},
                                      {"Type", type},
                                      {"Target", entries[i].target},
                                      {"TargetMode", QStringLiteral("External")}});
        else
            xml.leaf("Relationship", {{"Id", QStringLiteral("rId%1").arg(i + 1)}, {"Type", type}, {"Target", entries[i].target}});
    }
    return xml.finish();
}

/// [Content_Types].xml: one entry for each part.
QByteArray typesPart(const std::vector<DocxPart> &parts)
{
    OfficeXml xml("Types");
    QMap<QString, QString> defaults{
        {QStringLiteral("rels"), QStringLiteral("application/vnd.openxmlformats-package.relationships+xml")},
        {QStringLiteral("xml"), QStringLiteral("application/xml")}};
    for (const DocxPart &part : parts)
        if (part.type.startsWith(QLatin1StringView("image/")))
            defaults[part.name.mid(part.name.lastIndexOf(u'.') + 1).toLower()] = part.type; // whatever their case, they are one
    for (auto each = defaults.cbegin(); each != defaults.cend(); ++each)
        xml.leaf("Default", {{"Extension", each.key()}, {"ContentType", each.value()}});
    for (const DocxPart &part : parts)
        if (!part.type.isEmpty() && !part.type.startsWith(QLatin1StringView("image/")))
            xml.leaf("Override", {{"PartName", u'/' + part.name}, {"ContentType", part.type}});
    return xml.finish();
}

/// docProps/core.xml: title, park and year; no user, no clock.
QByteArray corePart(const Document &document, const QDate &date)
{
    OfficeXml xml("cp:coreProperties");
    xml.text("dc:title", document.title);
    xml.text("dc:subject", document.year > 0 ? document.parkName + u' ' + QString::number(document.year) : document.parkName);
    xml.text("dc:creator", document.parkName);
    xml.text("dc:language", document.language == DocumentLanguage::Chinese ? QStringLiteral("zh-CN") : QStringLiteral("en"));
    if (date.isValid())
        for (const char *moment : {"dcterms:created", "dcterms:modified"})
            xml.text(moment, date.toString(Qt::ISODate) + QStringLiteral("T00:00:00Z"),
                     {{"xsi:type", QStringLiteral("dcterms:W3CDTF")}});
    return xml.finish();
}

QByteArray customPart(const Document &document, const QString &textDigest)
{
    OfficeXml xml("CustomProperties");
    int id = 2; // the first that is allowed
    for (const auto &[name, value] : documentProperties(document, textDigest))
        xml.open("property", {{"fmtid", QStringLiteral("{D5CDD505-2E9C-101B-9397-08002B2CF9AE}")},
                              {"pid", QString::number(id++)},
                              {"name", name}})
            .text("vt:lpwstr", value)
            .close();
    return xml.finish();
}

} // namespace

Result<QByteArray> writeDocx(const Document &document, const FigurePainter &paint, const DocxTemplate *theirs,
                             const DocxOptions &options)
{
    const DocumentLayout layout = layoutOf(document);
    DocxRelations relations;
    for (const auto &[type, target] : {std::pair("styles", "styles.xml"), std::pair("numbering", "numbering.xml"),
                                       std::pair("fontTable", "fontTable.xml"), std::pair("settings", "settings.xml")})
        relations.add(type, QString::fromLatin1(target));
    DocxEdgeParts edges = docxEdges(document, layout, theirs, relations);
    DocxBody body = docxBody(document, paint, options, edges.edges, relations);
    const std::vector<WrittenParagraph> paragraphs = writtenParagraphs(body.part);
    const QString digests = QString::fromLatin1(paragraphDigestsName);
    relations.add("customXml", QStringLiteral("../") + digests);

    const auto word = [](const char *name) { return QStringLiteral("word/") + QString::fromLatin1(name); };
    std::vector<DocxPart> parts{
        {word("document.xml"), body.part, wordType.arg(QStringLiteral("document.main"))},
        {word("styles.xml"), stylesPart(layout, theirs), wordType.arg(QStringLiteral("styles"))},
        {word("numbering.xml"), numberingPart(layout, body.lists), wordType.arg(QStringLiteral("numbering"))},
        {word("fontTable.xml"), fontTablePart(), wordType.arg(QStringLiteral("fontTable"))},
        {word("settings.xml"), settingsPart(layout, edges.isOddEven, contentsPlace(document) >= 0),
         wordType.arg(QStringLiteral("settings"))},
        {word("_rels/document.xml.rels"), relationsPart(relations.entries), {}},
    };
    parts.insert(parts.end(), edges.parts.begin(), edges.parts.end());
    parts.insert(parts.end(), body.pictures.begin(), body.pictures.end());
    parts.push_back({QStringLiteral("docProps/core.xml"), corePart(document, options.date),
                     QStringLiteral("application/vnd.openxmlformats-package.core-properties+xml")});
    parts.push_back({QStringLiteral("docProps/app.xml"),
                     OfficeXml("Properties").text("Application", QStringLiteral("Parkwright")).finish(),
                     QStringLiteral("application/vnd.openxmlformats-officedocument.extended-properties+xml")});
    parts.push_back({QStringLiteral("docProps/custom.xml"), customPart(document, textDigest(paragraphs)),
                     QStringLiteral("application/vnd.openxmlformats-officedocument.custom-properties+xml")});
    parts.push_back({digests, paragraphDigestsPart(paragraphs), {}});
    parts.insert(parts.begin(), {QStringLiteral("_rels/.rels"),
                                 relationsPart({{QStringLiteral("officeDocument"), QStringLiteral("word/document.xml")},
                                                {QStringLiteral("core-properties"), QStringLiteral("docProps/core.xml")},
                                                {QStringLiteral("extended-properties"), QStringLiteral("docProps/app.xml")},
                                                {QStringLiteral("custom-properties"), QStringLiteral("docProps/custom.xml")}}),
                                 {}});
    parts.insert(parts.begin(), {QStringLiteral("[Content_Types].xml"), typesPart(parts), {}});
    return zipParts(parts);
}

} // namespace core
