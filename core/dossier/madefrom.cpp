#include "madefrom.h"

#include "core/dossier/docxpackage.h"

#include <QXmlStreamReader>

#include <array>

namespace core {

namespace {

constexpr std::array kinds{QLatin1StringView("application"), QLatin1StringView("scheme"), QLatin1StringView("emissions"),
                           QLatin1StringView("brief")};
const QLatin1StringView project("ParkwrightProject"), factors("ParkwrightFactors"), theCase("ParkwrightCase"),
    theKind("ParkwrightKind"), theLanguage("ParkwrightLanguage"), thePark("ParkwrightPark"), theYear("ParkwrightYear"),
    theVersion("ParkwrightVersion"), theText("ParkwrightText");

} // namespace

QLatin1StringView wordOf(DocumentKind kind)
{
    return kinds[size_t(kind)];
}

QLatin1StringView wordOf(DocumentLanguage language)
{
    return language == DocumentLanguage::Chinese ? QLatin1StringView("zh") : QLatin1StringView("en");
}

std::optional<DocumentKind> documentKind(QStringView word)
{
    for (size_t i = 0; i < kinds.size(); ++i)
        if (word == kinds[i])
            return DocumentKind(i);
    return {};
}

std::vector<std::pair<QString, QString>> documentProperties(const Document &document, const QString &textDigest)
{
    std::vector<std::pair<QString, QString>> properties{
        {project, document.projectDigest},         {factors, document.factorDigest},         {theCase, document.caseId},
        {theKind, wordOf(document.kind)},          {theLanguage, wordOf(document.language)}, {thePark, document.parkName},
        {theYear, QString::number(document.year)}, {theVersion, document.programVersion}};
    if (!textDigest.isEmpty())
        properties.push_back({theText, textDigest});
    return properties;
}

std::optional<MadeFrom> madeFrom(const std::vector<std::pair<QString, QString>> &properties)
{
    MadeFrom found;
    const std::pair<QLatin1StringView, QString *> texts[]{{project, &found.projectDigest}, {factors, &found.factorDigest},
                                                          {theCase, &found.caseId},        {theKind, &found.kind},
                                                          {theLanguage, &found.language},  {thePark, &found.park},
                                                          {theVersion, &found.version},    {theText, &found.textDigest}};
    for (const auto &[name, value] : properties) {
        for (const auto &[known, target] : texts)
            if (name == known)
                *target = value;
        if (name == theYear)
            found.year = value.toInt();
    }
    if (found.projectDigest.isEmpty() || found.factorDigest.isEmpty())
        return {};
    return found;
}

std::optional<MadeFrom> madeFromDocx(const QByteArray &bytes)
{
    bool isTooLarge = false;
    constexpr qint64 limit = 256 << 20;
    const auto files = unzipParts(bytes, limit, isTooLarge);
    if (!files)
        return {};
    std::vector<std::pair<QString, QString>> properties;
    QXmlStreamReader xml(files->value(QStringLiteral("docProps/custom.xml")));
    QString name;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == QLatin1StringView("property"))
            name = xml.attributes().value(QLatin1StringView("name")).toString();
        else if (xml.name() == QLatin1StringView("lpwstr"))
            properties.push_back({name, xml.readElementText(QXmlStreamReader::SkipChildElements)});
    }
    return madeFrom(properties);
}

} // namespace core
