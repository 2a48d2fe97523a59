#include "wordschema.h"

namespace support {

const QHash<QString, QString> &prefixes()
{
    const QString office = QStringLiteral("http://schemas.openxmlformats.org/");
    static const QHash<QString, QString> all{
        {office + QStringLiteral("wordprocessingml/2006/main"), QStringLiteral("w:")},
        {office + QStringLiteral("officeDocument/2006/relationships"), QStringLiteral("r:")},
        {office + QStringLiteral("drawingml/2006/wordprocessingDrawing"), QStringLiteral("wp:")},
        {office + QStringLiteral("drawingml/2006/main"), QStringLiteral("a:")},
        {office + QStringLiteral("drawingml/2006/picture"), QStringLiteral("pic:")},
        {QStringLiteral("http://schemas.openxmlformats.org/markup-compatibility/2006"), QStringLiteral("mc:")},
        {QStringLiteral("http://www.w3.org/XML/1998/namespace"), QStringLiteral("xml:")}};
    return all;
}

const QHash<QString, QStringList> &orders()
{
    const auto list = [](const char *prefix, const char *names) {
        QStringList all;
        for (const QString &each : QString::fromLatin1(names).split(u' ', Qt::SkipEmptyParts))
            all << QLatin1StringView(prefix) + each;
        return all;
    };
    static const QStringList paragraph = list(
        "w:",
        "pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs "
        "suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd snapToGrid "
        "spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment textboxTightWrap outlineLvl "
        "divId cnfStyle rPr sectPr pPrChange");
    static const QStringList run = list(
        "w:", "rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof snapToGrid vanish "
              "webHidden color spacing w kern position sz szCs highlight u effect bdr shd fitText vertAlign rtl cs em lang "
              "eastAsianLayout specVanish oMath");
    static const QHash<QString, QStringList> all{
        {QStringLiteral("w:pPr"), paragraph},
        {QStringLiteral("w:rPr"), run},
        {QStringLiteral("w:tblPr"),
         list("w:", "tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize tblW jc tblCellSpacing tblInd "
                    "tblBorders shd tblLayout tblCellMar tblLook tblCaption tblDescription tblPrChange")},
        {QStringLiteral("w:tblBorders"), list("w:", "top left start bottom right end insideH insideV")},
        {QStringLiteral("w:tblCellMar"), list("w:", "top left start bottom right end")},
        {QStringLiteral("w:tcBorders"), list("w:", "top left start bottom right end insideH insideV tl2br tr2bl")},
        {QStringLiteral("w:pBdr"), list("w:", "top left bottom right between bar")},
        {QStringLiteral("w:tcPr"),
         list("w:", "cnfStyle tcW gridSpan hMerge vMerge tcBorders shd noWrap tcMar textDirection tcFitText vAlign hideMark")},
        {QStringLiteral("w:sectPr"),
         list("w:",
              "edgeReference footnotePr endnotePr type pgSz pgMar paperSrc pgBorders lnNumType pgNumType cols formProt vAlign "
              "noEndnote titlePg textDirection bidi rtlGutter docGrid printerSettings sectPrChange")},
        {QStringLiteral("w:lvl"),
         list("w:", "start numFmt lvlRestart pStyle isLgl suff lvlText lvlPicBulletId legacy lvlJc pPr rPr")},
        {QStringLiteral("w:abstractNum"), list("w:", "nsid multiLevelType tmpl name styleLink numStyleLink lvl")},
        {QStringLiteral("w:num"), list("w:", "abstractNumId lvlOverride")},
        {QStringLiteral("w:lvlOverride"), list("w:", "startOverride lvl")},
        {QStringLiteral("w:numbering"), list("w:", "numPicBullet abstractNum num numIdMacAtCleanup")},
        {QStringLiteral("w:numPr"), list("w:", "ilvl numId numberingChange ins")},
        {QStringLiteral("w:style"),
         list("w:",
              "name aliases basedOn next link autoRedefine hidden uiPriority semiHidden unhideWhenUsed qFormat locked personal "
              "personalCompose personalReply rsid pPr rPr tblPr trPr tcPr tblStylePr")},
        {QStringLiteral("w:styles"), list("w:", "docDefaults latentStyles style")},
        {QStringLiteral("w:docDefaults"), list("w:", "rPrDefault pPrDefault")},
        {QStringLiteral("w:font"),
         list("w:", "altName panose1 charset family notTrueType pitch sig embedRegular embedBold embedItalic embedBoldItalic")},
        {QStringLiteral("w:settings"),
         list("w:",
              "writeProtection view zoom removePersonalInformation removeDateAndTime doNotDisplayPageBoundaries "
              "displayBackgroundShape printPostScriptOverText printFractionalCharacterWidth printFormsData embedTrueTypeFonts "
              "embedSystemFonts saveSubsetFonts saveFormsData mirrorMargins alignBordersAndEdges bordersDoNotSurroundHeader "
              "bordersDoNotSurroundFooter gutterAtTop hideSpellingErrors hideGrammaticalErrors activeWritingStyle proofState "
              "formsDesign attachedTemplate linkStyles stylePaneFormatFilter stylePaneSortMethod documentType mailMerge "
              "revisionView trackRevisions doNotTrackMoves doNotTrackFormatting documentProtection autoFormatOverride "
              "styleLockTheme styleLockQFSet defaultTabStop autoHyphenation consecutiveHyphenLimit hyphenationZone "
              "doNotHyphenateCaps showEnvelope summaryLength clickAndTypeStyle defaultTableStyle evenAndOddHeaders "
              "bookFoldRevPrinting bookFoldPrinting bookFoldPrintingSheets drawingGridHorizontalSpacing "
              "drawingGridVerticalSpacing displayHorizontalDrawingGridEvery displayVerticalDrawingGridEvery "
              "doNotUseMarginsForDrawingGridOrigin drawingGridHorizontalOrigin drawingGridVerticalOrigin doNotShadeFormData "
              "noPunctuationKerning characterSpacingControl printTwoOnOne strictFirstAndLastChars noLineBreaksAfter "
              "noLineBreaksBefore savePreviewPicture doNotValidateAgainstSchema saveInvalidXml ignoreMixedContent "
              "alwaysShowPlaceholderText doNotDemarcateInvalidXml saveXmlDataOnly useXSLTWhenSaving saveThroughXslt "
              "showXMLTags alwaysMergeEmptyNamespace updateFields hdrShapeDefaults footnotePr endnotePr compat docVars rsids "
              "mathPr attachedSchema themeFontLang clrSchemeMapping doNotIncludeSubdocsInStats doNotAutoCompressPictures "
              "forceUpgrade captions readModeInkLockDown smartTagType schemaLibrary shapeDefaults doNotEmbedSmartTags "
              "decimalSymbol listSeparator")},
        {QStringLiteral("w:tbl"), list("w:", "tblPr tblGrid tr")},
        {QStringLiteral("w:tr"), list("w:", "tblPrEx trPr tc")},
        {QStringLiteral("w:trPr"), list("w:", "cnfStyle divId gridBefore gridAfter wBefore wAfter cantSplit trHeight tblHeader "
                                              "tblCellSpacing jc hidden")},
        {QStringLiteral("wp:inline"), list("", "wp:extent wp:effectExtent wp:docPr wp:cNvGraphicFramePr a:graphic")},
        {QStringLiteral("pic:pic"), list("pic:", "nvPicPr blipFill spPr")},
        {QStringLiteral("pic:nvPicPr"), list("pic:", "cNvPr cNvPicPr")},
        {QStringLiteral("pic:blipFill"), list("a:", "blip srcRect stretch")},
        {QStringLiteral("pic:spPr"), list("a:", "xfrm prstGeom")},
        {QStringLiteral("a:xfrm"), list("a:", "off ext")}};
    return all;
}

const QHash<QString, QStringList> &words()
{
    const auto list = [](const char *names) { return QString::fromLatin1(names).split(u' '); };
    static const QHash<QString, QStringList> all{
        {QStringLiteral("w:jc"), list("left start center right end both distribute")},
        {QStringLiteral("w:suff"), list("tab space nothing")},
        {QStringLiteral("w:lvlJc"), list("left start center right end")},
        {QStringLiteral("w:multiLevelType"), list("singleLevel multilevel hybridMultilevel")},
        {QStringLiteral("w:vAlign"), list("top center both bottom")},
        {QStringLiteral("w:type"), list("nextPage nextColumn continuous evenPage oddPage")},
        {QStringLiteral("w:numFmt"), list("decimal bullet chineseCountingThousand none lowerLetter upperLetter lowerRoman")},
        {QStringLiteral("w:tab"), list("clear left start center right end decimal bar num")},
        {QStringLiteral("w:family"), list("decorative modern roman script swiss auto")},
        {QStringLiteral("w:pitch"), list("fixed variable default")},
        {QStringLiteral("w:characterSpacingControl"),
         list("doNotCompress compressPunctuation compressPunctuationAndJapaneseKana")}};
    return all;
}

} // namespace support
