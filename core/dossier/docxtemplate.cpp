#include "docxtemplate.h"

#include "core/dossier/docxpackage.h"

#include <QDir>
#include <QSet>
#include <QXmlStreamReader>

#include <algorithm>
#include <iterator>

namespace core {

namespace {

using Files = QHash<QString, QByteArray>;
constexpr qint64 largest = 64 << 20;

struct Relation {
    QString type, target;
    bool isExternal = false;
};

/// The relationships of a part, by id; targets as names inside the archive.
QHash<QString, Relation> relationsOf(const Files &files, const QString &part)
{
    const qsizetype slash = part.lastIndexOf(u'/');
    const QString folder = part.left(slash + 1);
    QXmlStreamReader xml(files.value(folder + QStringLiteral("_rels/") + part.mid(slash + 1) + QStringLiteral(".rels")));
    QHash<QString, Relation> relations;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement || xml.name() != QLatin1StringView("Relationship"))
            continue;
        const auto attributes = xml.attributes();
        const bool isExternal = attributes.value(QLatin1StringView("TargetMode")) == QLatin1StringView("External");
        const QString target = attributes.value(QLatin1StringView("Target")).toString();
        const QString type = attributes.value(QLatin1StringView("Type")).toString();
        relations[attributes.value(QLatin1StringView("Id")).toString()] = {type.mid(type.lastIndexOf(u'/') + 1),
                                                                           isExternal ? target
                                                                           : target.startsWith(u'/')
                                                                               ? target.mid(1)
                                                                               : QDir::cleanPath(folder + target),
                                                                           isExternal};
    }
    return relations;
}

bool isWellFormed(const QByteArray &part)
{
    QXmlStreamReader xml(part);
    while (!xml.atEnd())
        xml.readNext();
    return !xml.hasError();
}

/// What the last section of the template shows at the edges of its pages: references by relationship id.
struct LastSection {
    struct Reference {
        bool isHeader;
        QString place, id;
    };
    std::vector<Reference> references;
    bool hasTitlePage = false;
};

LastSection lastSection(const QByteArray &part)
{
    LastSection last;
    QXmlStreamReader xml(part);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == QLatin1StringView("sectPr")) // one that names no header keeps those before it
            last.hasTitlePage = false;
        else if (xml.name() == QLatin1StringView("titlePg"))
            last.hasTitlePage = true;
        else if (xml.name() == QLatin1StringView("headerReference") || xml.name() == QLatin1StringView("footerReference")) {
            LastSection::Reference found{xml.name() == QLatin1StringView("headerReference"), {}, {}};
            for (const QXmlStreamAttribute &each : xml.attributes()) {
                if (each.name() == QLatin1StringView("type"))
                    found.place = each.value().toString();
                else if (each.name() == QLatin1StringView("id"))
                    found.id = each.value().toString();
            }
            std::erase_if(last.references, [&found](const LastSection::Reference &each) {
                return each.isHeader == found.isHeader && each.place == found.place;
            });
            last.references.push_back(found);
        }
    }
    return last;
}

QString typeOfPicture(const QString &name)
{
    const QString ending = name.mid(name.lastIndexOf(u'.') + 1).toLower();
    static const QHash<QString, QString> types{
        {QStringLiteral("png"), QStringLiteral("image/png")},   {QStringLiteral("jpg"), QStringLiteral("image/jpeg")},
        {QStringLiteral("jpeg"), QStringLiteral("image/jpeg")}, {QStringLiteral("gif"), QStringLiteral("image/gif")},
        {QStringLiteral("bmp"), QStringLiteral("image/bmp")},   {QStringLiteral("emf"), QStringLiteral("image/x-emf")},
        {QStringLiteral("wmf"), QStringLiteral("image/x-wmf")}, {QStringLiteral("svg"), QStringLiteral("image/svg+xml")},
        {QStringLiteral("tif"), QStringLiteral("image/tiff")},  {QStringLiteral("tiff"), QStringLiteral("image/tiff")}};
    return types.value(ending);
}

/// Whether a part names relationships that are not among these: it could not be opened.
bool namesOthers(const QByteArray &part, const QSet<QString> &taken)
{
    QXmlStreamReader xml(part);
    while (!xml.atEnd())
        if (xml.readNext() == QXmlStreamReader::StartElement)
            for (const QXmlStreamAttribute &each : xml.attributes())
                if (each.namespaceUri() ==
                        QLatin1StringView("http://schemas.openxmlformats.org/officeDocument/2006/relationships") &&
                    !taken.contains(each.value().toString()))
                    return true;
    return false;
}

/// Takes a header or footer with the pictures it shows; one with anything else behind it is left out.
void takeEdge(DocxTemplate &result, const Files &files, const LastSection::Reference &reference, const QString &part)
{
    const QString kind = reference.isHeader ? QStringLiteral("header") : QStringLiteral("footer");
    const QString name = QStringLiteral("office-%1%2.xml").arg(kind).arg(result.edges.size() + 1);
    QByteArray relations;
    QSet<QString> taken;
    std::vector<DocxPart> pictures;
    const auto used = relationsOf(files, part);
    QStringList ids = used.keys();
    ids.sort();
    for (const QString &id : std::as_const(ids)) {
        const Relation &relation = used[id];
        QString target = relation.target;
        if (!relation.isExternal) {
            const QString type = typeOfPicture(target);
            if (relation.type != QLatin1StringView("image") || type.isEmpty() || !files.contains(target))
                continue;
            const QString copied = QStringLiteral("media/office%1%2")
                                       .arg(result.parts.size() + pictures.size())
                                       .arg(target.mid(target.lastIndexOf(u'.')).toLower());
            pictures.push_back({QStringLiteral("word/") + copied, files[target], type});
            target = copied;
        } else if (relation.type != QLatin1StringView("hyperlink"))
            continue;
        taken.insert(id);
        relations += "<Relationship Id=\"" + id.toHtmlEscaped().toUtf8() +
                     "\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/" + relation.type.toUtf8() +
                     "\" Target=\"" + target.toHtmlEscaped().toUtf8() + (relation.isExternal ? "\" TargetMode=\"External" : "") +
                     "\"/>";
    }
    if (namesOthers(files[part], taken))
        return;
    std::ranges::move(pictures, std::back_inserter(result.parts));
    if (!relations.isEmpty())
        result.parts.push_back({QStringLiteral("word/_rels/%1.rels").arg(name),
                                R"(<?xml version="1.0" encoding="UTF-8" standalone="yes"?>)"
                                R"(<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">)" +
                                    relations + "</Relationships>",
                                {}});
    result.parts.push_back({QStringLiteral("word/") + name, files[part],
                            QStringLiteral("application/vnd.openxmlformats-officedocument.wordprocessingml.%1+xml").arg(kind)});
    result.edges.push_back({reference.place, reference.isHeader, name});
}

} // namespace

tl::expected<DocxTemplate, TemplateTrouble> readDocxTemplate(const QByteArray &bytes)
{
    bool isTooLarge = false;
    const auto files = unzipParts(bytes, largest, isTooLarge);
    if (!files)
        return tl::unexpected(isTooLarge ? TemplateTrouble::TooLarge : TemplateTrouble::NotDocx);
    const QString document = QStringLiteral("word/document.xml"), styles = QStringLiteral("word/styles.xml"),
                  settings = QStringLiteral("word/settings.xml");
    if (!files->contains(document) || !files->contains(styles))
        return tl::unexpected(TemplateTrouble::NotDocx);
    DocxTemplate result;
    result.styles = files->value(styles);
    if (!isWellFormed(result.styles) || !isWellFormed(files->value(document)))
        return tl::unexpected(TemplateTrouble::Damaged);
    const LastSection last = lastSection(files->value(document));
    const auto relations = relationsOf(*files, document);
    for (const LastSection::Reference &reference : last.references) {
        const QString part = relations.value(reference.id).target;
        if (!files->contains(part))
            continue;
        if (!isWellFormed(files->value(part)))
            return tl::unexpected(TemplateTrouble::Damaged);
        takeEdge(result, *files, reference, part);
    }
    result.hasTitlePage = last.hasTitlePage;
    result.isOddEven = files->value(settings).contains("evenAndOddHeaders");
    return result;
}

} // namespace core
