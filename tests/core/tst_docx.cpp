#include "core/dossier/docx.h"
#include "core/dossier/docxpackage.h"
#include "core/dossier/docxxml.h"
#include "core/dossier/layout.h"
#include "core/dossier/madefrom.h"
#include "core/dossier/numbering.h"
#include "core/dossier/writtentext.h"
#include "tests/support/documents.h"
#include "tests/support/zips.h"

#include <QDir>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace core;

namespace {

using Files = QHash<QString, QByteArray>;

/// The smallest PNG: one grey pixel.
const QByteArray onePixel =
    QByteArray::fromBase64("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==");

FigurePicture paintNothing(const DocumentFigure &, double widthMm)
{
    return {onePixel, widthMm, widthMm / 2};
}

QByteArray written(const Document &document, const DocxTemplate *office = nullptr)
{
    const auto bytes = writeDocx(document, paintNothing, office, {QDate(2026, 3, 12), {}, {}});
    return bytes ? *bytes : QByteArray();
}

Files filesOf(const QByteArray &docx)
{
    bool isTooLarge = false;
    return unzipParts(docx, 1 << 28, isTooLarge).value_or(Files());
}

QString parseError(const QByteArray &part)
{
    QXmlStreamReader xml(part);
    while (!xml.atEnd())
        xml.readNext();
    return xml.errorString();
}

/// The values of an attribute of all elements of a name, in order.
QStringList attributes(const QByteArray &part, const char *element, const char *name)
{
    QStringList values;
    QXmlStreamReader xml(part);
    while (!xml.atEnd())
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == QLatin1StringView(element))
            for (const QXmlStreamAttribute &each : xml.attributes())
                if (each.name() == QLatin1StringView(name))
                    values << each.value().toString();
    return values;
}

/// The text of all elements of a name.
QString texts(const QByteArray &part, const char *element)
{
    QString all;
    QXmlStreamReader xml(part);
    while (!xml.atEnd())
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.qualifiedName() == QLatin1StringView(element))
            all += xml.readElementText();
    return all;
}

/// A .docx of an office: red headings named in Chinese Word's way, a header with a picture.
QByteArray officeDocx(const QByteArray &header = "<w:p><w:r><w:t>管委会文件</w:t></w:r></w:p>")
{
    const QByteArray space = R"(xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" )"
                             R"(xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships")";
    const QByteArray relation = R"(<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">)";
    const QByteArray type = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    return support::zipped({
        {"word/document.xml", "<w:document " + space +
                                  R"(><w:body><w:p/><w:sectPr><w:headerReference w:type="default" r:id="rId7"/>)" +
                                  "</w:sectPr></w:body></w:document>"},
        {"word/styles.xml",
         "<w:styles " + space +
             R"(><w:style w:type="paragraph" w:default="1" w:styleId="a"><w:name w:val="Normal"/></w:style>)"
             R"(<w:style w:type="paragraph" w:styleId="1"><w:name w:val="heading 1"/><w:basedOn w:val="a"/><w:pPr><w:keepNext/>)"
             R"(<w:numPr><w:numId w:val="77"/></w:numPr></w:pPr><w:rPr><w:color w:val="C00000"/></w:rPr></w:style></w:styles>)"},
        {"word/_rels/document.xml.rels",
         relation + R"(<Relationship Id="rId7" Type=")" + type + R"(header" Target="header3.xml"/></Relationships>)"},
        {"word/header3.xml", "<w:hdr " + space + ">" + header + "</w:hdr>"},
        {"word/_rels/header3.xml.rels",
         relation + R"(<Relationship Id="rId1" Type=")" + type + R"(image" Target="media/emblem.png"/></Relationships>)"},
        {"word/media/emblem.png", onePixel},
    });
}

} // namespace

/// The .docx writer: what Word, WPS and LibreOffice need to open it, and what the rules for the documents ask of it.
class TestDocx : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyPartIsWellFormed_data();
    void everyPartIsWellFormed();
    void everyRelationHasItsTarget();
    void twoExportsAreEqual();
    void headersOfReportsFitEveryPage();
    void badSignsAreDropped();
    void referencesResolve();
    void captionsAreCounted();
    void headingsAreNumbered();
    void tablesFillTheBlock();
    void pagesTurn();
    void headingAndHintStandWithTheirTable();
    void hintsStandInDraftsAlone();
    void draftsSaySo();
    void stylesAreThere();
    void officeStylesWin();
    void changedTextIsTold();
    void badTemplates_data();
    void badTemplates();
    void saysWhatItWasMadeFrom();
    void chineseNumbers();
    void officeReadsIt();
};

void TestDocx::everyPartIsWellFormed_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("language");
    for (const int kind : {0, 1, 2, 3})
        for (const int language : {0, 1})
            QTest::addRow("%d %d", kind, language) << kind << language;
}

void TestDocx::everyPartIsWellFormed()
{
    QFETCH(int, kind);
    QFETCH(int, language);
    const Files files = filesOf(written(support::sampleDocument(DocumentKind(kind), DocumentLanguage(language))));
    QVERIFY(files.size() > 10);
    for (auto part = files.begin(); part != files.end(); ++part)
        if (!part.key().endsWith(QLatin1StringView(".png")))
            QVERIFY2(parseError(part.value()).isEmpty(), qPrintable(part.key() + parseError(part.value())));
}

void TestDocx::everyRelationHasItsTarget()
{
    const Files files = filesOf(written(support::sampleDocument()));
    const QByteArray types = files[QStringLiteral("[Content_Types].xml")];
    QStringList named = attributes(types, "Override", "PartName");
    for (const QString &part : std::as_const(named))
        QVERIFY2(files.contains(part.mid(1)), qPrintable(part));
    const QStringList endings = attributes(types, "Default", "Extension");
    int relations = 0;
    for (auto part = files.begin(); part != files.end(); ++part) {
        QVERIFY2(named.contains(u'/' + part.key()) || endings.contains(part.key().section(u'.', -1)), qPrintable(part.key()));
        if (!part.key().endsWith(QLatin1StringView(".rels")))
            continue;
        const QString folder = part.key().section(QLatin1StringView("_rels/"), 0, 0);
        QXmlStreamReader xml(part.value());
        while (!xml.atEnd()) {
            if (xml.readNext() != QXmlStreamReader::StartElement || xml.name() != QLatin1StringView("Relationship"))
                continue;
            ++relations;
            const auto target = xml.attributes().value(QLatin1StringView("Target")).toString();
            if (xml.attributes().value(QLatin1StringView("TargetMode")).isEmpty())
                QVERIFY2(files.contains(QDir::cleanPath(folder + target)), qPrintable(target));
        }
    }
    QVERIFY(relations > 20);
    // every relation that the text names is there
    const QStringList ids = attributes(files[QStringLiteral("word/_rels/document.xml.rels")], "Relationship", "Id");
    for (const auto &[element, name] : {std::pair("blip", "embed"), std::pair("hyperlink", "id"),
                                        std::pair("headerReference", "id"), std::pair("footerReference", "id")})
        for (const QString &id : attributes(files[QStringLiteral("word/document.xml")], element, name))
            QVERIFY2(ids.contains(id), qPrintable(id));
}

void TestDocx::twoExportsAreEqual()
{
    const QByteArray first = written(support::sampleDocument());
    QVERIFY(!first.isEmpty());
    QCOMPARE(written(support::sampleDocument()), first);
    const auto later = writeDocx(support::sampleDocument(), paintNothing, nullptr, {QDate(2026, 3, 13), {}, {}});
    QVERIFY(later && *later != first);
    Files before = filesOf(first), after = filesOf(*later);
    before.remove(QStringLiteral("docProps/core.xml"));
    after.remove(QStringLiteral("docProps/core.xml"));
    QCOMPARE(after, before);
}

void TestDocx::headersOfReportsFitEveryPage()
{
    Document document = support::sampleDocument(DocumentKind::Emissions);
    document.programVersion = QStringLiteral("1.2.3");
    document.isDraft = true;
    const QByteArray header = filesOf(written(document))[QStringLiteral("word/header-body.xml")];
    QVERIFY(!header.contains("w:tab w:val")); // stops of the upright page would stand in the middle of a landscape one
    QCOMPARE(attributes(header, "tblW", "type"), QStringList{QStringLiteral("pct")});
    QCOMPARE(attributes(header, "tblW", "w"), QStringList{QStringLiteral("5000")});
    const QString said = texts(header, "w:t");
    for (const QString &part :
         {shortTitle(document), QStringLiteral("草稿 DRAFT"), QString::number(document.year), QStringLiteral("1.2.3")})
        QVERIFY2(said.contains(part), qPrintable(part));
    QVERIFY(said.contains("园匠 1.2.3"));
    // a user may swap the two presets; a brief has one page of its own
    document.preset = PagePreset::Government;
    QCOMPARE(layoutOf(document).page.top, 37.0);
    QCOMPARE(DocumentNumbers(document).heading(3), DocumentNumbers(support::sampleDocument()).heading(3));
    document.kind = DocumentKind::Application;
    document.preset = PagePreset::Report;
    QVERIFY(layoutOf(document).preset == PagePreset::Report);
    document.kind = DocumentKind::Brief;
    QVERIFY(layoutOf(document).preset == PagePreset::Government);
    // a title that is too long is not cut in a word or between its brackets
    document.title = QStringLiteral("示例滨海新区先进制造产业园《绿色工业园区评价要求（示例）》自评价报告");
    document.kindName = QStringLiteral("园区自评价报告");
    QCOMPARE(shortTitle(document), document.kindName);
    document.language = DocumentLanguage::English;
    QVERIFY(headerRight(document).endsWith("Parkwright 1.2.3"));
}

void TestDocx::badSignsAreDropped()
{
    QCOMPARE(xmlText(QStringLiteral("a\u0001b\u000Bc\td\ne\uFFFEf") + QChar(0xD800) + u'g'), QStringLiteral("abc\td\nefg"));
    QCOMPARE(xmlText(QStringLiteral("𠮷")), QStringLiteral("𠮷"));
    Document document = support::sampleDocument();
    const QString bad = QStringLiteral("<w:p>&\u0001\"'") + QChar(0xDC00) + QStringLiteral("]]>=HYPERLINK()");
    std::get<DocumentParagraph>(document.sections[2].blocks[0]).runs[0].text = bad;
    document.title = bad;
    std::get<DocumentTable>(document.sections[4].blocks[2]).caption = bad;
    for (DocumentBlock &block : document.sections[6].blocks)
        std::get<DocumentFigure>(block).alternative = bad;
    const Files files = filesOf(written(document));
    for (auto part = files.begin(); part != files.end(); ++part)
        if (!part.key().endsWith(QLatin1StringView(".png")))
            QVERIFY2(parseError(part.value()).isEmpty(), qPrintable(part.key()));
    QVERIFY(texts(files[QStringLiteral("word/document.xml")], "w:t").contains(QLatin1StringView("<w:p>&\"']]>=HYPERLINK()")));
}

void TestDocx::referencesResolve()
{
    const QByteArray part = filesOf(written(support::sampleDocument()))[QStringLiteral("word/document.xml")];
    const QStringList bookmarks = attributes(part, "bookmarkStart", "name");
    QCOMPARE(QSet<QString>(bookmarks.begin(), bookmarks.end()).size(), bookmarks.size());
    const QStringList ids = attributes(part, "bookmarkStart", "id");
    QCOMPARE(attributes(part, "bookmarkEnd", "id").size(), ids.size());
    QCOMPARE(QSet<QString>(ids.begin(), ids.end()).size(), ids.size());
    static const QRegularExpression reference(QStringLiteral(" (?:REF|PAGEREF) (\\S+) "));
    int found = 0;
    for (auto each = reference.globalMatch(texts(part, "w:instrText")); each.hasNext(); ++found) {
        const QString name = each.next().captured(1);
        QVERIFY2(bookmarks.contains(name), qPrintable(name));
        QVERIFY(name.size() <= 40);
    }
    QVERIFY(found > 10);
    QVERIFY(bookmarks.contains(QStringLiteral("pw_T08")));
    for (const QString &anchor : attributes(part, "hyperlink", "anchor"))
        QVERIFY2(bookmarks.contains(anchor), qPrintable(anchor));
    const QStringList signs = attributes(part, "fldChar", "fldCharType");
    QCOMPARE(signs.count(QStringLiteral("begin")), signs.count(QStringLiteral("end")));
    QCOMPARE(signs.count(QStringLiteral("begin")), signs.count(QStringLiteral("separate")));
    // the sentence reads on with what the references say
    QVERIFY(texts(part, "w:t").contains(QStringLiteral("见表 1和图 2；“双碳”")));
}

void TestDocx::captionsAreCounted()
{
    const Document document = support::sampleDocument();
    const DocumentNumbers numbers(document);
    QCOMPARE(numbers.caption(QStringLiteral("T08"))->text(), QStringLiteral("表 1"));
    QCOMPARE(numbers.caption(QStringLiteral("T04"))->text(), QStringLiteral("表 2"));
    QCOMPARE(numbers.caption(QStringLiteral("T20"))->text(), QStringLiteral("表 3"));
    QCOMPARE(numbers.caption(QStringLiteral("T42:C2025"))->text(), QStringLiteral("附表 1"));
    QCOMPARE(numbers.caption(QStringLiteral("T42:C2025"))->bookmark, QStringLiteral("pw_T42_C2025"));
    QCOMPARE(numbers.caption(QStringLiteral("T50"))->text(), QStringLiteral("附表 2"));
    QCOMPARE(numbers.caption(QStringLiteral("F01"))->text(), QStringLiteral("图 1"));
    QVERIFY(!numbers.caption(QStringLiteral("T99")));
    QCOMPARE(numbers.text({RunKind::Reference, QStringLiteral("the table"), -1, QStringLiteral("T99")}),
             QStringLiteral("the table"));
    const Document english = support::sampleDocument(DocumentKind::Emissions, DocumentLanguage::English);
    QCOMPARE(DocumentNumbers(english).caption(QStringLiteral("T50"))->text(), QStringLiteral("Annex table 2"));
}

void TestDocx::headingsAreNumbered()
{
    const auto of = [](DocumentKind kind, DocumentLanguage language) {
        const Document document = support::sampleDocument(kind, language);
        const DocumentNumbers numbers(document);
        QStringList all;
        for (size_t i = 0; i < document.sections.size(); ++i)
            all << numbers.heading(i);
        return all.mid(3);
    };
    using L = DocumentLanguage;
    QCOMPARE(of(DocumentKind::Application, L::Chinese),
             (QStringList{QStringLiteral("一、"), QStringLiteral("（一）"), QStringLiteral("（二）"), QStringLiteral("二、"),
                          QStringLiteral("1."), QStringLiteral("三、"), QStringLiteral("附件1　"), QStringLiteral("附件2　")}));
    QCOMPARE(
        of(DocumentKind::Emissions, L::English),
        (QStringList{QStringLiteral("1 "), QStringLiteral("1.1 "), QStringLiteral("1.2 "), QStringLiteral("2 "),
                     QStringLiteral("2.0.1 "), QStringLiteral("3 "), QStringLiteral("Annex 1 "), QStringLiteral("Annex 2 ")}));
    // the list says the same: levels are bound to the styles
    const QByteArray lists = filesOf(written(support::sampleDocument()))[QStringLiteral("word/numbering.xml")];
    QCOMPARE(attributes(lists, "pStyle", "val"), (QStringList{QStringLiteral("Heading1"), QStringLiteral("Heading2"),
                                                              QStringLiteral("Heading3"), QStringLiteral("Heading4")}));
    QVERIFY(attributes(lists, "lvlText", "val").mid(0, 4) ==
            (QStringList{QStringLiteral("%1、"), QStringLiteral("（%2）"), QStringLiteral("%3."), QStringLiteral("（%4）")}));
}

void TestDocx::tablesFillTheBlock()
{
    // 156 mm and, on turned pages, 225 mm in twentieths of a point: no table is wider than the page
    for (const auto &[kind, upright, turned] :
         {std::tuple(DocumentKind::Application, 8845, 12756), std::tuple(DocumentKind::Emissions, 8504, 13153)}) {
        const QByteArray part = filesOf(written(support::sampleDocument(kind)))[QStringLiteral("word/document.xml")];
        QXmlStreamReader xml(part);
        QList<int> widths, rows;
        while (!xml.atEnd()) {
            if (xml.readNext() != QXmlStreamReader::StartElement)
                continue;
            const int width = xml.attributes().isEmpty() ? 0 : xml.attributes().front().value().toInt();
            if (xml.name() == QLatin1StringView("tblGrid"))
                widths << 0;
            else if (xml.name() == QLatin1StringView("gridCol"))
                widths.back() += width;
            else if (xml.name() == QLatin1StringView("tr"))
                rows << 0;
            else if (xml.name() == QLatin1StringView("tcW")) {
                rows.back() += width;
                QVERIFY(rows.back() <= widths.back());
            }
        }
        QCOMPARE(widths.size(), 5);
        for (const int width : std::as_const(widths))
            QVERIFY2(std::abs(width - upright) <= 2 || std::abs(width - turned) <= 2, qPrintable(QString::number(width)));
        QCOMPARE(part.count("<w:tblHeader/>"), 5);
        QCOMPARE(part.count("<w:cantSplit/>"), rows.size());
    }
    DocumentTable thirds;
    thirds.columns = {{{}, 1}, {{}, 1}, {{}, 1}};
    QCOMPARE(columnWidths(thirds, 100), (std::vector<int>{33, 34, 33}));
}

void TestDocx::pagesTurn()
{
    const QByteArray part = filesOf(written(support::sampleDocument()))[QStringLiteral("word/document.xml")];
    QCOMPARE(part.count("w:orient=\"landscape\""), 2);       // the projects, and an annex with its heading
    QCOMPARE(part.count("<w:pgNumType w:start=\"1\"/>"), 1); // pages count from the first chapter
    const qsizetype numbered = part.indexOf("w:pgNumType"), cover = part.indexOf("</w:sectPr>");
    QVERIFY(numbered > cover);
    QCOMPARE(part.count("linePitch=\"579\""), 3); // 22 lines of 28 signs on upright pages of the body
    QVERIFY(part.contains("w:charSpace=\"-848\""));
}

/// A page with a heading and a hint alone says nothing: both turn with the table below them, and so do a few lines of text.
void TestDocx::headingAndHintStandWithTheirTable()
{
    Document document = support::sampleDocument(DocumentKind::Scheme);
    const QString mark = QStringLiteral("对本类指标作简要评述");
    const auto pageOfMark = [&](RunKind kind, int times) {
        document.sections[8].blocks[0] =
            DocumentParagraph{{}, ParagraphStyle::Body, {TextRun{kind, mark.repeated(times), -1, {}}}};
        const QByteArray part = filesOf(written(document))[QStringLiteral("word/document.xml")];
        const qsizetype at = part.indexOf(mark.toUtf8()), page = part.indexOf("<w:sectPr>", at);
        const bool isWithHeading = part.lastIndexOf("\"Heading1\"", at) > part.lastIndexOf("</w:sectPr>", at);
        const bool isTurned = part.mid(page, part.indexOf("</w:sectPr>", page) - page).contains("landscape");
        return QString(isWithHeading ? "with its heading" : "alone") + (isTurned ? ", turned" : ", upright");
    };
    QCOMPARE(pageOfMark(RunKind::Hint, 1), QString("with its heading, turned"));
    QCOMPARE(pageOfMark(RunKind::Plain, 5), QString("with its heading, turned"));    // 50 signs
    QCOMPARE(pageOfMark(RunKind::Plain, 100), QString("with its heading, upright")); // a page of text
    document.sections[4].blocks = {
        DocumentParagraph{{}, ParagraphStyle::Body, {TextRun{RunKind::Hint, QStringLiteral("附规划图"), -1, {}}}},
        document.sections[4].blocks[2]};
    const QByteArray part = filesOf(written(document))[QStringLiteral("word/document.xml")];
    const qsizetype hint = part.indexOf(QStringLiteral("附规划图").toUtf8()), begin = part.lastIndexOf("<w:p>", hint);
    QVERIFY(part.mid(begin, hint - begin).contains("<w:keepNext/>"));
}

void TestDocx::hintsStandInDraftsAlone()
{
    Document document = support::sampleDocument();
    QVERIFY(written(document).size() > 0);
    QVERIFY(texts(filesOf(written(document))[QStringLiteral("word/document.xml")], "w:t").contains(QStringLiteral("编写提示")));
    document.isDraft = false;
    const Files files = filesOf(written(document));
    QVERIFY(!texts(files[QStringLiteral("word/document.xml")], "w:t").contains(QStringLiteral("编写提示")));
    QVERIFY(texts(files[QStringLiteral("word/document.xml")], "w:t").contains(QStringLiteral("【待补：2023 年数据】")));
}

void TestDocx::draftsSaySo()
{
    for (const bool isDraft : {true, false})
        for (const DocumentKind kind : {DocumentKind::Application, DocumentKind::Emissions, DocumentKind::Brief}) {
            Document document = support::sampleDocument(kind);
            document.isDraft = isDraft;
            const Files files = filesOf(written(document));
            bool says = false;
            for (auto part = files.begin(); part != files.end(); ++part)
                says = says || (part.key().contains(QLatin1StringView("header")) && part.value().contains("草稿 DRAFT"));
            QCOMPARE(says, isDraft);
        }
}

void TestDocx::stylesAreThere()
{
    const Files files = filesOf(written(support::sampleDocument()));
    const QStringList ids = attributes(files[QStringLiteral("word/styles.xml")], "style", "styleId");
    for (const char *id :
         {"Title",  "Subtitle", "Heading1", "Heading2",  "Heading3",  "Heading4",    "Normal",    "BodyText",  "TOC1",
          "TOC2",   "TOC3",     "Caption",  "TableText", "TableHead", "TableNumber", "TableNote", "FigureBox", "pwGap",
          "pwHint", "pwStale",  "pwSource", "pwCover",   "Header",    "Footer",      "Hyperlink"})
        QCOMPARE(ids.count(QString::fromLatin1(id)), 1);
    for (const char *used : {"pStyle", "rStyle", "tblStyle"})
        for (const QString &id : attributes(files[QStringLiteral("word/document.xml")], used, "val"))
            QVERIFY2(ids.contains(id), qPrintable(id));
    const QByteArray styles = files[QStringLiteral("word/styles.xml")];
    QVERIFY(styles.contains("w:eastAsia=\"zh-CN\""));
    QVERIFY(styles.contains("w:eastAsia=\"仿宋_GB2312\""));
    QVERIFY(files[QStringLiteral("word/fontTable.xml")].contains("<w:altName w:val=\"FangSong_GB2312\"/>"));
    const QStringList alternatives = attributes(files[QStringLiteral("word/document.xml")], "docPr", "descr");
    QCOMPARE(alternatives.size(), qsizetype(support::sampleFigures().size()));
    QVERIFY(!alternatives.contains(QString()));
}

void TestDocx::officeStylesWin()
{
    const auto office = readDocxTemplate(officeDocx());
    QVERIFY(office);
    const Files files = filesOf(written(support::sampleDocument(), &*office));
    const QByteArray styles = files[QStringLiteral("word/styles.xml")];
    QVERIFY2(parseError(styles).isEmpty(), qPrintable(parseError(styles)));
    const QStringList ids = attributes(styles, "style", "styleId");
    QCOMPARE(ids.count(QStringLiteral("Heading1")), 1);
    QCOMPARE(ids.count(QStringLiteral("Normal")), 1);
    QVERIFY(!ids.contains(QStringLiteral("1")) && !ids.contains(QStringLiteral("a")));
    QVERIFY(styles.contains("C00000"));
    QVERIFY(!styles.contains("w:val=\"77\"")); // a list that the document does not have
    QVERIFY(ids.contains(QStringLiteral("Heading2")) && ids.contains(QStringLiteral("pwGap")));
    const QByteArray header = files[QStringLiteral("word/office-header1.xml")];
    QVERIFY(header.contains("管委会文件") && header.contains("草稿 DRAFT"));
    QVERIFY2(parseError(header).isEmpty(), qPrintable(parseError(header)));
    QVERIFY(files.contains(QStringLiteral("word/_rels/office-header1.xml.rels")));
    for (const QString &target :
         attributes(files[QStringLiteral("word/_rels/office-header1.xml.rels")], "Relationship", "Target"))
        QVERIFY2(files.contains(QStringLiteral("word/") + target), qPrintable(target));
    for (auto part = files.begin(); part != files.end(); ++part)
        QVERIFY(!part.key().contains(QLatin1StringView("footer"))); // the office has none
}

void TestDocx::changedTextIsTold()
{
    const QByteArray docx = written(support::sampleDocument());
    const Files files = filesOf(docx);
    const QByteArray part = files[QStringLiteral("word/document.xml")];
    const auto with = [&](const QByteArray &from, const QByteArray &to) {
        return support::rezipped(docx, "word/document.xml", QByteArray(part).replace(from, to));
    };
    QVERIFY(textChanges(docx)->isSame);
    // what Word does when it saves: runs are split, numbers of pages are made anew
    const QByteArray run = "<w:t xml:space=\"preserve\">园区位于", field = "PAGEREF _Toc00000004 \\h </w:instrText></w:r>";
    QVERIFY(part.contains(run) && part.contains(field));
    QVERIFY(textChanges(with(run, "<w:t>园区</w:t></w:r><w:r><w:t>位于"))->isSame);
    QVERIFY(textChanges(with(field, field + "<w:r><w:t>99</w:t></w:r>"))->isSame);
    const auto altered = textChanges(with("181,699.81", "171,699.81"));
    QVERIFY(!altered->isSame && altered->isListed);
    QCOMPARE(altered->changed.size(), size_t(2)); // the table stands twice
    QCOMPARE(altered->changed[0].text, QString("171,699.81"));
    QVERIFY2(altered->changed[0].under.contains(QStringLiteral("能源消费结构")), qPrintable(altered->changed[0].under));
    QCOMPARE(altered->gone, qsizetype(0));
    const auto shorter = textChanges(with("181,699.81", {}));
    QVERIFY(!shorter->isSame && shorter->changed.empty());
    QCOMPARE(shorter->gone, qsizetype(2));
    // another program may drop parts that it does not know: that the text was changed is told all the same
    const auto unlisted = textChanges(support::rezipped(with("181,699.81", "171,699.81"), paragraphDigestsName, "<other/>"));
    QVERIFY(!unlisted->isSame && !unlisted->isListed && unlisted->changed.empty());
    QVERIFY(!textChanges(officeDocx()));
    QVERIFY(!textChanges("%PDF-1.4"));
}

void TestDocx::badTemplates_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("trouble");
    QTest::newRow("empty") << QByteArray() << int(TemplateTrouble::NotDocx);
    QTest::newRow("no archive") << QByteArray("PK\3\4 nothing") << int(TemplateTrouble::NotDocx);
    QTest::newRow("a workbook") << support::xlsxWith("<row/>") << int(TemplateTrouble::NotDocx);
    QTest::newRow("broken header") << officeDocx("<w:p>") << int(TemplateTrouble::Damaged);
    QTest::newRow("broken styles") << support::rezipped(officeDocx(), "word/styles.xml", "<w:styles")
                                   << int(TemplateTrouble::Damaged);
    QTest::newRow("a bomb") << support::rezipped(officeDocx(), "word/styles.xml", QByteArray(70 << 20, ' '))
                            << int(TemplateTrouble::TooLarge);
}

void TestDocx::badTemplates()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, trouble);
    const auto office = readDocxTemplate(bytes);
    QVERIFY(!office);
    QCOMPARE(int(office.error()), trouble);
}

void TestDocx::saysWhatItWasMadeFrom()
{
    const auto from = madeFromDocx(written(support::sampleDocument()));
    QVERIFY(from);
    QCOMPARE(from->projectDigest, QString(64, u'a'));
    QCOMPARE(from->factorDigest, QString(64, u'b'));
    QCOMPARE(from->caseId, QStringLiteral("C2028"));
    QCOMPARE(from->kind, QStringLiteral("application"));
    QCOMPARE(from->language, QStringLiteral("zh"));
    QCOMPARE(from->park, QStringLiteral("滨海产业园"));
    QCOMPARE(from->year, 2025);
    QVERIFY(!madeFromDocx(officeDocx()));
    QVERIFY(!madeFromDocx("%PDF-1.4"));
}

void TestDocx::chineseNumbers()
{
    QCOMPARE(chineseNumber(1), QStringLiteral("一"));
    QCOMPARE(chineseNumber(10), QStringLiteral("十"));
    QCOMPARE(chineseNumber(12), QStringLiteral("十二"));
    QCOMPARE(chineseNumber(20), QStringLiteral("二十"));
    QCOMPARE(chineseNumber(99), QStringLiteral("九十九"));
}

void TestDocx::officeReadsIt()
{
    const QString office = QStandardPaths::findExecutable(QStringLiteral("soffice"));
    if (office.isEmpty())
        QSKIP("LibreOffice (libreoffice-writer) is not installed");
    const QTemporaryDir folder;
    support::writeFile(folder.filePath(QStringLiteral("application.docx")), written(support::sampleDocument()));
    QProcess process;
    process.start(office,
                  {QStringLiteral("-env:UserInstallation=file://") + folder.filePath(QStringLiteral("profile")),
                   QStringLiteral("--headless"), QStringLiteral("--convert-to"), QStringLiteral("txt:Text (encoded):UTF8"),
                   QStringLiteral("--outdir"), folder.path(), folder.filePath(QStringLiteral("application.docx"))});
    QVERIFY(process.waitForFinished(180000));
    QFile file(folder.filePath(QStringLiteral("application.txt")));
    QVERIFY2(file.open(QIODevice::ReadOnly), process.readAllStandardError().constData());
    const QString text = QString::fromUtf8(file.readAll()).remove(u' '); // it puts one behind the numbers of headings
    qsizetype at = 0;
    for (const char16_t *next : {u"滨海零碳园区申报书",
                                 u"管理委员会",
                                 u"目　录",
                                 u"摘　要",
                                 u"一、园区情况",
                                 u"（一）基本情况",
                                 u"见表 1和图 2",
                                 u"【待补：2023 年数据】",
                                 u"表 1　能源消费结构",
                                 u"181,699.81",
                                 u"合计由未修约的数据得出。",
                                 u"（二）产业发展情况",
                                 u"企业60",
                                 u"第一条",
                                 u"二、图件",
                                 u"图 1　2025 年重点企业能源消费",
                                 u"1.细目",
                                 u"三、重点项目",
                                 u"表 3　重点项目表",
                                 u"附件1　核算台账",
                                 u"附表 1　化石燃料",
                                 u"附件2　因子"}) {
        const qsizetype found = text.indexOf(QString::fromUtf16(next).remove(u' '), at);
        QVERIFY2(found >= at, qPrintable(QString::fromUtf16(next)));
        at = found;
    }
}

QTEST_GUILESS_MAIN(TestDocx)
#include "tst_docx.moc"
