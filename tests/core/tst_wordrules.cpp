#include "core/dossier/docx.h"
#include "core/dossier/docxpackage.h"
#include "core/dossier/numbering.h"
#include "core/model/ownpictures.h"
#include "tests/support/dossiers.h"
#include "tests/support/wordrules.h"
#include "tests/support/zips.h"

using namespace core;
using namespace support;

namespace {

using Files = QHash<QString, QByteArray>;

const QByteArray onePixel =
    QByteArray::fromBase64("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==");
const QString pictureHash = QString(64, u'c');

/// A park whose author wrote everywhere: lists, links, pictures with and without caption, signs that XML forbids.
Park withOwnTexts(Park park)
{
    const QString text =
        QStringLiteral(
            "<p>A <b>bold</b> <i>word</i> &amp; <a href=\"https://example.org/?a=1&amp;b=2\">a link</a>\u0001 </p>"
            "<ol><li>first</li><li>second</li></ul><p>between</p><ol><li>again first</li></ol><ul><li>point</li></ul>") +
        "<p>" +
        pictureHtml({pictureHash, QStringLiteral("map.png"), QStringLiteral("规划图 <1>"), QStringLiteral("The \"park\"")}) +
        "</p><p>" + pictureHtml({pictureHash, QStringLiteral("map.png"), QStringLiteral("Again"), {}}) + "</p><p>" +
        pictureHtml({QString(64, u'd'), QStringLiteral("lost.jpg"), QStringLiteral("Lost"), {}}) + "</p>";
    for (const char *document :
         {"application/zh", "application/en", "emissions/zh", "emissions/en", "scheme:ndrc-910/zh", "scheme:ndrc-910/en"})
        for (const char *place : {"basis.park", "feasibility.supply", "tasks.1", "cover", "statement", "boundary", "park",
                                  "other", "annex.evidence", "projects.M01.plan"}) {
            OwnText own;
            own.document = QLatin1StringView(document);
            own.section = QLatin1StringView(place);
            own.text = text;
            park.ownTexts.append(own);
        }
    return park;
}

FigurePicture paintNothing(const DocumentFigure &, double widthMm)
{
    return {onePixel, widthMm, widthMm / 2};
}

Document documentWith(const Park &park, DocumentKind kind, DocumentLanguage language)
{
    DossierRequest request;
    request.kind = kind;
    request.language = language;
    request.date = QDate(2026, 7, 1);
    request.pictures = [](const QString &sha256) {
        return sha256 == pictureHash ? KeptPicture{PictureState::There, onePixel, 100, 50} : KeptPicture();
    };
    auto made = dossierOf(park, request);
    return made ? *std::move(made) : Document();
}

/// A template as Word writes them: numbered styles with Chinese ids, links between styles, tables, a header with a picture, page
/// numbers in a footer.
DocxTemplate office()
{
    const QByteArray space = R"(xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" )"
                             R"(xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" )"
                             R"(xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" mc:Ignorable="w14" )"
                             R"(xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships")";
    const QByteArray relation = R"(<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">)";
    const QByteArray type = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    const QByteArray styles =
        "<w:styles " + space +
        R"(><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Calibri"/><w:sz w:val="21"/></w:rPr></w:rPrDefault>)"
        R"(<w:pPrDefault/></w:docDefaults><w:latentStyles w:count="1"/>)"
        R"(<w:style w:type="paragraph" w:default="1" w:styleId="a"><w:name w:val="Normal"/><w:qFormat/><w:rsid w:val="00AB12CD"/>)"
        R"(<w:pPr><w:widowControl w:val="0"/><w:jc w:val="both"/></w:pPr></w:style>)"
        R"(<w:style w:type="paragraph" w:styleId="1"><w:name w:val="heading 1"/><w:basedOn w:val="a"/><w:next w:val="a"/>)"
        R"(<w:link w:val="10"/><w:uiPriority w:val="9"/><w:qFormat/><w:pPr><w:keepNext/><w:keepLines/><w:numPr><w:numId w:val="77"/>)"
        R"(</w:numPr><w:spacing w:before="340"/><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:b/><w:color w:val="C00000"/>)"
        R"(<w:sz w:val="44"/></w:rPr></w:style>)"
        R"(<w:style w:type="character" w:customStyle="1" w:styleId="10"><w:name w:val="标题 1 字符"/><w:link w:val="1"/><w:rPr>)"
        R"(<w:b/><w14:ligatures w14:val="none"/></w:rPr></w:style>)"
        R"(<w:style w:type="paragraph" w:styleId="2"><w:name w:val="heading 2"/><w:basedOn w:val="a"/><w:rPr><w:i/></w:rPr></w:style>)"
        R"(<w:style w:type="paragraph" w:styleId="3"><w:name w:val="heading 3"/><w:basedOn w:val="a"/></w:style>)"
        R"(<w:style w:type="paragraph" w:styleId="a3"><w:name w:val="header"/><w:basedOn w:val="a"/></w:style>)"
        R"(<w:style w:type="table" w:default="1" w:styleId="a1"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/>)"
        R"(<w:semiHidden/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/></w:tblCellMar>)"
        R"(</w:tblPr></w:style></w:styles>)";
    const QByteArray header =
        R"(<w:p><w:pPr><w:pStyle w:val="a3"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="77"/></w:numPr><w:jc w:val="center"/>)"
        R"(</w:pPr><w:r><w:t>管委会文件</w:t></w:r></w:p>)";
    const auto read = readDocxTemplate(support::zipped({
        {"word/document.xml",
         "<w:document " + space + R"(><w:body><w:p/><w:sectPr><w:headerReference w:type="default" r:id="rId7"/>)" +
             R"(<w:footerReference w:type="default" r:id="rId8"/><w:titlePg/></w:sectPr></w:body></w:document>)"},
        {"word/styles.xml", styles},
        {"word/_rels/document.xml.rels", relation + R"(<Relationship Id="rId7" Type=")" + type +
                                             R"(header" Target="header3.xml"/><Relationship Id="rId8" Type=")" + type +
                                             R"(footer" Target="footer1.xml"/></Relationships>)"},
        {"word/header3.xml", "<w:hdr " + space + ">" + header + "</w:hdr>"},
        {"word/footer1.xml", "<w:ftr " + space + ">" + header + "</w:ftr>"},
        {"word/_rels/header3.xml.rels",
         relation + R"(<Relationship Id="rId1" Type=")" + type + R"(image" Target="media/emblem.PNG"/></Relationships>)"},
        {"word/media/emblem.PNG", onePixel},
    }));
    return read ? *read : DocxTemplate();
}

Files filesOf(const Document &document, const DocxTemplate *with)
{
    const auto bytes = writeDocx(document, paintNothing, with, {QDate(2026, 7, 1), {}, {}});
    bool isTooLarge = false;
    return bytes ? unzipParts(*bytes, 1 << 28, isTooLarge).value_or(Files()) : Files();
}

} // namespace

/// Word and WPS cannot be run here: what they refuse or repair on opening is read from the specification instead.
class TestWordRules : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void documentsKeepTheRules_data();
    void documentsKeepTheRules();
    void brokenPackagesAreFound_data();
    void brokenPackagesAreFound();
    void referencesAreFieldsWithNumbers();
    void picturesStandInTheText();
    void headersWithUnknownPartsAreLeftOut();
};

void TestWordRules::documentsKeepTheRules_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("language");
    QTest::addColumn<bool>("isOffice");
    for (const int kind : {0, 1, 2, 3})
        for (const int language : {0, 1})
            for (const bool isOffice : {false, true})
                QTest::addRow("%d %d %d", kind, language, isOffice) << kind << language << isOffice;
}

void TestWordRules::documentsKeepTheRules()
{
    QFETCH(int, kind);
    QFETCH(int, language);
    QFETCH(bool, isOffice);
    const DocxTemplate theirs = office();
    QVERIFY(!theirs.styles.isEmpty() && theirs.edges.size() == 2);
    for (const Park &park : {withOwnTexts(coastalPark()), parkFromFile(QStringLiteral(EXAMPLES "/new-zone.json"))}) {
        const Document document = documentWith(park, DocumentKind(kind), DocumentLanguage(language));
        QVERIFY(!document.sections.empty());
        const QStringList faults = wordFaults(filesOf(document, isOffice ? &theirs : nullptr));
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    }
}

void TestWordRules::brokenPackagesAreFound_data()
{
    QTest::addColumn<QString>("part");
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    const QString text = QStringLiteral("word/document.xml"), styles = QStringLiteral("word/styles.xml"),
                  core = QStringLiteral("docProps/core.xml"), settings = QStringLiteral("word/settings.xml");
    QTest::newRow("order in paragraphs") << text << QByteArray("<w:keepNext/></w:pPr>")
                                         << QByteArray("<w:jc w:val=\"left\"/><w:keepNext/></w:pPr>");
    QTest::newRow("unknown element") << text << QByteArray("<w:cantSplit/>") << QByteArray("<w:cannotSplit/>");
    QTest::newRow("style") << text << QByteArray("w:pStyle w:val=\"Caption\"") << QByteArray("w:pStyle w:val=\"Nothing\"");
    QTest::newRow("list") << text << QByteArray("<w:numId w:val=\"10\"/>") << QByteArray("<w:numId w:val=\"4711\"/>");
    QTest::newRow("bookmark that does not end") << text << QByteArray("<w:bookmarkEnd w:id=\"1\"/>") << QByteArray();
    QTest::newRow("field that does not end")
        << text << QByteArray("<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>") << QByteArray();
    QTest::newRow("bookmark that is not there") << text << QByteArray(" REF pw_T") << QByteArray(" REF pw_X");
    QTest::newRow("cell without paragraph") << text << QByteArray("</w:p></w:tc>") << QByteArray("</w:p><w:tbl/></w:tc>");
    QTest::newRow("span") << text << QByteArray("<w:gridSpan w:val=\"") << QByteArray("<w:gridSpan w:val=\"1");
    QTest::newRow("picture without size") << text << QByteArray("<wp:extent cx=\"") << QByteArray("<wp:extent cx=\"-");
    QTest::newRow("picture without relation") << text << QByteArray("r:embed=\"rId") << QByteArray("r:embed=\"rIdX");
    QTest::newRow("half a twip") << text << QByteArray("<w:gridCol w:w=\"") << QByteArray("<w:gridCol w:w=\"0.5");
    QTest::newRow("spaces") << text << QByteArray("<w:t xml:space=\"preserve\">图 ") << QByteArray("<w:t>图 ");
    QTest::newRow("order in styles") << styles << QByteArray("<w:qFormat/>")
                                     << QByteArray("<w:qFormat/><w:next w:val=\"Normal\"/>");
    QTest::newRow("order in runs") << styles << QByteArray("<w:b w:val=\"0\"/>")
                                   << QByteArray("<w:sz w:val=\"1\"/><w:b w:val=\"0\"/>");
    QTest::newRow("date") << core << QByteArray("T00:00:00Z") << QByteArray("");
    QTest::newRow("settings") << settings << QByteArray("<w:zoom w:percent=\"100\"/>")
                              << QByteArray("<w:compat/><w:zoom w:percent=\"100\"/>");
    QTest::newRow("vocabulary")
        << settings << QByteArray("<w:settings ")
        << QByteArray(
               "<w:settings xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\" mc:Ignorable=\"w14\" ");
    QTest::newRow("type") << QStringLiteral("[Content_Types].xml") << QByteArray("Extension=\"png\"")
                          << QByteArray("Extension=\"gif\"");
    QTest::newRow("relation") << QStringLiteral("word/_rels/document.xml.rels") << QByteArray("Target=\"styles.xml\"")
                              << QByteArray("Target=\"style.xml\"");
}

void TestWordRules::brokenPackagesAreFound()
{
    QFETCH(QString, part);
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    static const Document document =
        documentWith(withOwnTexts(coastalPark()), DocumentKind::Application, DocumentLanguage::Chinese);
    static const Files whole = filesOf(document, nullptr);
    Files files = whole;
    QByteArray &bytes = files[part];
    const qsizetype at = bytes.indexOf(before);
    QVERIFY(at >= 0);
    bytes.replace(at, before.size(), after);
    QVERIFY(!wordFaults(files).isEmpty());
}

/// "(see Table 7, Figure 3)": each reference names what is in the document and reads as its number.
void TestWordRules::referencesAreFieldsWithNumbers()
{
    for (const DocumentKind kind : {DocumentKind::Application, DocumentKind::Scheme, DocumentKind::Emissions})
        for (const DocumentLanguage language : {DocumentLanguage::Chinese, DocumentLanguage::English})
            for (const Park &park : {coastalPark(), parkFromFile(QStringLiteral(EXAMPLES "/new-zone.json"))}) {
                const Document document = documentWith(park, kind, language);
                const DocumentNumbers numbers(document);
                int references = 0;
                for (const DocumentSection &section : document.sections)
                    for (const DocumentBlock &block : section.blocks)
                        if (const auto *paragraph = std::get_if<DocumentParagraph>(&block))
                            for (const TextRun &run : paragraph->runs)
                                if (run.kind == RunKind::Reference) {
                                    ++references;
                                    const CaptionLabel *label = numbers.caption(run.target);
                                    QVERIFY2(label || numbers.section(run.target), qPrintable(run.target));
                                    QVERIFY(!label || (label->number > 0 && numbers.text(run) == label->text()));
                                    QVERIFY2(!numbers.text(run).isEmpty(), qPrintable(run.target));
                                }
                QVERIFY2(references >= (kind == DocumentKind::Scheme ? 2 : 5), qPrintable(QString::number(references)));
                const QByteArray part = filesOf(document, nullptr)[QStringLiteral("word/document.xml")];
                QVERIFY(part.count("<w:instrText xml:space=\"preserve\"> REF ") >= references);
            }
    const Document document = documentWith(coastalPark(), DocumentKind::Application, DocumentLanguage::Chinese);
    const DocumentParagraph *sentence = findParagraph(document, "A5:C2025");
    QString read;
    for (const TextRun &run : sentence->runs)
        read += DocumentNumbers(document).text(run);
    const DocumentNumbers numbers(document);
    QVERIFY2(read.endsWith(QStringLiteral("（见%1、%2）。").arg(numbers.caption("T11")->text(), numbers.caption("F06")->text())),
             qPrintable(read));
    for (const DocumentParagraph *each : {findParagraph(document, "summary:A5:C2025")}) // the summary is read alone
        QVERIFY(each && std::ranges::none_of(each->runs, [](const TextRun &run) { return run.kind == RunKind::Reference; }));
}

void TestWordRules::picturesStandInTheText()
{
    const Document document = documentWith(withOwnTexts(coastalPark()), DocumentKind::Application, DocumentLanguage::Chinese);
    const DocumentNumbers numbers(document);
    int pictures = 0;
    for (size_t i = 0; i < document.sections.size(); ++i)
        for (size_t j = 0; j < document.sections[i].blocks.size(); ++j)
            if (const auto *figure = std::get_if<DocumentFigure>(&document.sections[i].blocks[j]);
                figure && figure->type == FigureType::Picture) {
                ++pictures;
                QVERIFY(numbers.caption(i, j));
                QVERIFY(figure->alternative == QLatin1StringView("The \"park\"") || figure->alternative == u"Again");
                QCOMPARE(figure->picture.bytes, onePixel);
            }
    QVERIFY(pictures >= 8); // two in each section that stands in the application
    // the third one has no file: a gap in the text and in the list, and the document is a draft
    const auto lost = std::ranges::count_if(document.gaps, [](const DocumentGap &gap) {
        return gap.isRequired && gap.what.contains("Lost") && gap.what.contains("lost.jpg");
    });
    QCOMPARE(lost, pictures / 2);
    QVERIFY(document.isDraft);
    const QByteArray part = filesOf(document, nullptr)[QStringLiteral("word/document.xml")];
    QVERIFY(part.contains("descr=\"The &quot;park&quot;\""));
    QVERIFY(part.contains("规划图 &lt;1&gt;"));
}

/// A header that shows a chart would need a part that is not taken: better none than one that Word cannot open.
void TestWordRules::headersWithUnknownPartsAreLeftOut()
{
    const QByteArray space = R"(xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" )"
                             R"(xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships")";
    const QByteArray relation = R"(<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">)";
    const QByteArray type = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    const auto theirs = readDocxTemplate(support::zipped({
        {"word/document.xml", "<w:document " + space + R"(><w:body><w:sectPr><w:headerReference w:type="default" r:id="rId7"/>)" +
                                  "</w:sectPr></w:body></w:document>"},
        {"word/styles.xml", "<w:styles " + space + "/>"},
        {"word/_rels/document.xml.rels",
         relation + R"(<Relationship Id="rId7" Type=")" + type + R"(header" Target="header1.xml"/></Relationships>)"},
        {"word/header1.xml", "<w:hdr " + space + R"(><w:p><w:r><w:object r:id="rId1"/></w:r></w:p></w:hdr>)"},
        {"word/_rels/header1.xml.rels",
         relation + R"(<Relationship Id="rId1" Type=")" + type + R"(oleObject" Target="embeddings/o.bin"/></Relationships>)"},
        {"word/embeddings/o.bin", "OLE"},
    }));
    QVERIFY(theirs && theirs->edges.empty() && theirs->parts.empty());
    const Document document = documentWith(coastalPark(), DocumentKind::Brief, DocumentLanguage::English);
    const QStringList faults = wordFaults(filesOf(document, &*theirs));
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

QTEST_GUILESS_MAIN(TestWordRules)
#include "tst_wordrules.moc"
