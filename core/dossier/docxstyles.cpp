#include "docxstyles.h"

#include "core/dossier/docxxml.h"

#include <cmath>

namespace core {

namespace {

void writeFonts(OfficeXml &xml, const DocumentStyle &style)
{
    const QString latin = documentFont(style.latin).name;
    xml.leaf("w:rFonts",
             {{"w:ascii", latin}, {"w:hAnsi", latin}, {"w:eastAsia", documentFont(style.eastAsian).name}, {"w:cs", latin}});
}

/// In the order that the schema asks for.
void writeRunProperties(OfficeXml &xml, const DocumentStyle &style, double charSpace)
{
    xml.open("w:rPr");
    if (!style.isCharacter)
        writeFonts(xml, style);
    if (!style.isCharacter || style.isBold) {
        xml.value("w:b", style.isBold ? 1 : 0);
        xml.value("w:bCs", style.isBold ? 1 : 0);
    }
    if (style.isItalic)
        xml.leaf("w:i").leaf("w:iCs");
    if (!style.ink.isEmpty() || !style.isCharacter)
        xml.value("w:color", style.ink.isEmpty() ? QStringLiteral("000000") : QString(style.ink));
    if (!style.isCharacter)
        xml.value("w:spacing", twips(style.exactLine > 0 ? charSpace : 0));
    if (style.size > 0)
        xml.value("w:sz", halfPoints(style.size)).value("w:szCs", halfPoints(style.size));
    if (!style.fill.isEmpty())
        xml.leaf("w:shd", {{"w:val", QStringLiteral("clear")}, {"w:color", QStringLiteral("auto")}, {"w:fill", style.fill}});
    xml.close();
}

const char *word(TextAlignment alignment)
{
    switch (alignment) {
    case TextAlignment::Centre:
        return "center";
    case TextAlignment::Right:
        return "right";
    case TextAlignment::Both:
        return "both";
    case TextAlignment::Left:
        break;
    }
    return "left";
}

void writeSpacing(OfficeXml &xml, const DocumentStyle &style)
{
    xml.leaf("w:spacing",
             {{"w:before", twips(style.before)},
              {"w:after", twips(style.after)},
              {"w:line", style.exactLine > 0 ? twips(style.exactLine) : QString::number(std::lround(style.lineFactor * 240))},
              {"w:lineRule", style.exactLine > 0 ? QStringLiteral("exact") : QStringLiteral("auto")}});
}

void writeParagraphProperties(OfficeXml &xml, const DocumentStyle &style, int numbering)
{
    xml.open("w:pPr");
    if (style.keepWithNext)
        xml.leaf("w:keepNext");
    if (style.outline >= 0)
        xml.leaf("w:keepLines");
    if (numbering > 0) {
        xml.open("w:numPr");
        if (style.outline > 0)
            xml.value("w:ilvl", style.outline);
        xml.value("w:numId", numbering).close();
    }
    xml.value("w:snapToGrid", 0); // lines are exact, signs spaced: other programs read the grid of signs otherwise
    writeSpacing(xml, style);
    if (style.firstLine > 0)
        xml.leaf("w:ind", {{"w:firstLineChars", QString::number(std::lround(style.firstLine * 100))},
                           {"w:firstLine", twips(style.firstLine * style.size)}});
    else if (style.left > 0)
        xml.leaf("w:ind", {{"w:left", twips(style.left)}});
    xml.value("w:jc", QString::fromLatin1(word(style.alignment)));
    if (style.outline >= 0)
        xml.value("w:outlineLvl", style.outline);
    xml.close();
}

void writeStyle(OfficeXml &xml, const DocumentStyle &style, double charSpace)
{
    const bool isDefault = style.id == QLatin1StringView("Normal");
    const QString type = style.isCharacter ? QStringLiteral("character") : QStringLiteral("paragraph");
    if (isDefault)
        xml.open("w:style", {{"w:type", type}, {"w:default", QStringLiteral("1")}, {"w:styleId", style.id}});
    else
        xml.open("w:style", {{"w:type", type}, {"w:styleId", style.id}});
    xml.value("w:name", style.name);
    if (!style.parent.isEmpty())
        xml.value("w:basedOn", style.parent);
    if (style.outline >= 0)
        xml.value("w:next", QStringLiteral("BodyText"));
    xml.leaf("w:qFormat");
    const int numbering = style.outline >= 0                            ? int(ListId::Headings)
                          : style.id == QLatin1StringView("ListBullet") ? int(ListId::Bullets)
                                                                        : 0;
    if (!style.isCharacter)
        writeParagraphProperties(xml, style, numbering);
    writeRunProperties(xml, style, charSpace);
    xml.close();
}

void writeDefaults(OfficeXml &xml, const DocumentLayout &layout)
{
    const bool isChinese = layout.language == DocumentLanguage::Chinese;
    xml.open("w:docDefaults").open("w:rPrDefault").open("w:rPr");
    writeFonts(xml, layout.styles.front());
    xml.value("w:sz", halfPoints(layout.styles.front().size));
    xml.leaf("w:lang",
             {{"w:val", isChinese ? QStringLiteral("en-US") : QStringLiteral("en-GB")}, {"w:eastAsia", QStringLiteral("zh-CN")}});
    xml.close().close().open("w:pPrDefault").close().close();
}

/// The table style: a thin grid, or three lines in reports.
void writeTableStyle(OfficeXml &xml, const DocumentLayout &layout)
{
    const bool isGrid = layout.preset == PagePreset::Government;
    xml.open("w:style", {{"w:type", QStringLiteral("table")}, {"w:styleId", QStringLiteral("pwTable")}});
    xml.value("w:name", QStringLiteral("pw Table")).open("w:tblPr").value("w:jc", QStringLiteral("center")).open("w:tblBorders");
    for (const char *edge : {"w:top", "w:left", "w:bottom", "w:right", "w:insideH", "w:insideV"}) {
        const bool isRule = QByteArrayView(edge) == "w:top" || QByteArrayView(edge) == "w:bottom";
        const bool isRow = QByteArrayView(edge) == "w:insideH";
        if (isGrid || isRule || isRow)
            xml.leaf(edge, {{"w:val", QStringLiteral("single")},
                            {"w:sz", isGrid   ? QStringLiteral("4")
                                     : isRule ? QStringLiteral("12")
                                              : QStringLiteral("2")},
                            {"w:space", QStringLiteral("0")},
                            {"w:color", isGrid || isRule ? QStringLiteral("000000") : QStringLiteral("C8C8C8")}});
    }
    xml.close().open("w:tblCellMar");
    for (const char *side : {"w:top", "w:left", "w:bottom", "w:right"}) {
        const bool isAcross = QByteArrayView(side) == "w:left" || QByteArrayView(side) == "w:right";
        xml.leaf(side, {{"w:w", isAcross ? QStringLiteral("70") : QStringLiteral("25")}, {"w:type", QStringLiteral("dxa")}});
    }
    xml.close().close().close();
}

/// One level of a multilevel list.
void writeLevel(OfficeXml &xml, int level, const QString &format, const QString &text, const QString &style, const QString &after,
                double left = 0)
{
    xml.open("w:lvl", {{"w:ilvl", QString::number(level)}}).value("w:start", 1).value("w:numFmt", format);
    if (!style.isEmpty())
        xml.value("w:pStyle", style);
    xml.value("w:suff", after).value("w:lvlText", text).value("w:lvlJc", QStringLiteral("left"));
    xml.open("w:pPr");
    if (left > 0)
        xml.leaf("w:ind", {{"w:left", twips(2 * left)}, {"w:hanging", twips(left)}});
    xml.close();
    if (format == QLatin1StringView("bullet"))
        xml.open("w:rPr")
            .leaf("w:rFonts", {{"w:ascii", QStringLiteral("Times New Roman")}, {"w:hAnsi", QStringLiteral("Times New Roman")}})
            .close();
    xml.close();
}

QString dotted(int level)
{
    QString text;
    for (int i = 1; i <= level + 1; ++i)
        text += (i > 1 ? QStringLiteral(".%") : QStringLiteral("%")) + QString::number(i);
    return text;
}

void writeHeadingLists(OfficeXml &xml, const DocumentLayout &layout)
{
    const bool isChinese = layout.language == DocumentLanguage::Chinese;
    const bool isOfficial = isChinese && layout.preset == PagePreset::Government;
    const QString chinese = QStringLiteral("chineseCountingThousand"), decimal = QStringLiteral("decimal");
    const QString nothing = QStringLiteral("nothing"), wide = QStringLiteral("　");
    const auto begin = [&](int id) {
        xml.open("w:abstractNum", {{"w:abstractNumId", QString::number(id)}})
            .value("w:multiLevelType", QStringLiteral("multilevel"));
    };
    const QStringList official{QStringLiteral("%1、"), QStringLiteral("（%2）"), QStringLiteral("%3."), QStringLiteral("（%4）")};
    begin(0);
    for (int level = 0; level < 4; ++level)
        writeLevel(xml, level, isOfficial && level < 2 ? chinese : decimal,
                   isOfficial ? official[level] : dotted(level) + (isChinese ? wide : QStringLiteral(" ")),
                   QStringLiteral("Heading%1").arg(level + 1), nothing);
    xml.close();
    begin(1);
    for (int level = 0; level < 4; ++level)
        writeLevel(xml, level, decimal,
                   (isChinese ? QStringLiteral("附件") : QStringLiteral("Annex ")) + dotted(level) +
                       (isChinese ? wide : QStringLiteral(" ")),
                   {}, nothing);
    xml.close();
}

} // namespace

TemplateStyles officeStyles(const DocumentLayout &layout, const DocxTemplate &office)
{
    QStringList ids, names;
    for (const DocumentStyle &style : layout.styles) {
        ids << style.id;
        names << style.name;
    }
    ids << QStringLiteral("pwTable");
    names << QStringLiteral("pw Table");
    return templateStyles(office.styles, ids, names);
}

QByteArray stylesPart(const DocumentLayout &layout, const DocxTemplate *office)
{
    const TemplateStyles theirs = office ? officeStyles(layout, *office) : TemplateStyles();
    OfficeXml xml("w:styles");
    if (theirs.defaults.isEmpty())
        writeDefaults(xml, layout);
    for (const DocumentStyle &style : layout.styles)
        if (!theirs.present.contains(style.id))
            writeStyle(xml, style, layout.charSpace);
    if (!theirs.present.contains(QStringLiteral("pwTable")))
        writeTableStyle(xml, layout);
    QByteArray part = xml.finish();
    if (!theirs.defaults.isEmpty()) // they begin the part, as the schema asks for
        part.insert(part.indexOf('>', part.indexOf("<w:styles")) + 1, theirs.defaults);
    part.insert(part.lastIndexOf("</w:styles>"), theirs.styles);
    return part;
}

QByteArray numberingPart(const DocumentLayout &layout, int lists)
{
    OfficeXml xml("w:numbering");
    writeHeadingLists(xml, layout);
    const double indent = layout.style(QLatin1StringView("BodyText")).size;
    for (const int id : {2, 3}) {
        xml.open("w:abstractNum", {{"w:abstractNumId", QString::number(id)}})
            .value("w:multiLevelType", QStringLiteral("singleLevel"));
        writeLevel(xml, 0, id == 2 ? QStringLiteral("bullet") : QStringLiteral("decimal"),
                   id == 2 ? QStringLiteral("•") : QStringLiteral("%1."), {}, QStringLiteral("tab"), indent);
        xml.close();
    }
    const auto instance = [&xml](int id, int of, bool startsAnew) {
        xml.open("w:num", {{"w:numId", QString::number(id)}}).value("w:abstractNumId", of);
        if (startsAnew)
            xml.open("w:lvlOverride", {{"w:ilvl", QStringLiteral("0")}}).value("w:startOverride", 1).close();
        xml.close();
    };
    instance(int(ListId::Headings), 0, false);
    instance(int(ListId::Annexes), 1, false);
    instance(int(ListId::Bullets), 2, false);
    for (int i = 0; i < lists; ++i)
        instance(int(ListId::firstList) + i, 3, true);
    return xml.finish();
}

QByteArray fontTablePart()
{
    OfficeXml xml("w:fonts");
    for (int i = 0; i < fontRoleCount; ++i) {
        const DocumentFont &font = documentFont(FontRole(i));
        const bool isLatin = font.otherName.isEmpty();
        xml.open("w:font", {{"w:name", font.name}});
        if (!isLatin)
            xml.value("w:altName", font.otherName);
        xml.value("w:charset", isLatin ? QStringLiteral("00") : QStringLiteral("86"));
        xml.value("w:family", isLatin ? QStringLiteral("roman") : QStringLiteral("auto"));
        xml.value("w:pitch", QStringLiteral("variable")).close();
    }
    return xml.finish();
}

QByteArray settingsPart(const DocumentLayout &layout, bool isOddEven, bool updateFields)
{
    const bool isChinese = layout.language == DocumentLanguage::Chinese;
    OfficeXml xml("w:settings");
    xml.leaf("w:zoom", {{"w:percent", QStringLiteral("100")}});
    xml.value("w:defaultTabStop", 420);
    if (isOddEven)
        xml.leaf("w:evenAndOddHeaders");
    xml.value("w:characterSpacingControl", QStringLiteral("compressPunctuation"));
    if (updateFields)
        xml.value("w:updateFields", QStringLiteral("true"));
    xml.open("w:compat");
    xml.leaf("w:compatSetting", {{"w:name", QStringLiteral("compatibilityMode")},
                                 {"w:uri", QStringLiteral("http://schemas.microsoft.com/office/word")},
                                 {"w:val", QStringLiteral("15")}});
    xml.close();
    xml.leaf("w:themeFontLang",
             {{"w:val", isChinese ? QStringLiteral("en-US") : QStringLiteral("en-GB")}, {"w:eastAsia", QStringLiteral("zh-CN")}});
    return xml.finish();
}

} // namespace core
