#include "core/exchange/csvcell.h"
#include "core/exchange/sheetframes.h"
#include "core/exchange/xlsxfile.h"
#include "tests/support/sheetmain.h"
#include "tests/support/zips.h"

#include <QTemporaryDir>

using namespace core;

/// Spreadsheets as cells: what stands in a file is read or named; what is wrong with a file is a code, in bounded memory.
class TestSheets : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyKindOfCell();
    void sharedTextsAreWhole();
    void manyWaysToWriteTheSame_data();
    void manyWaysToWriteTheSame();
    void mergedCells();
    void hiddenPlaces();
    void openDocument();
    void wrongFiles_data();
    void wrongFiles();
    void aMillionDeclaredRows();
    void separatedValues_data();
    void separatedValues();
    void separatedValuesHaveLimits_data();
    void separatedValuesHaveLimits();
    void textsAreNoFormulasInCsv_data();
    void textsAreNoFormulasInCsv();
    void textsThatNoXmlHolds();
    void framesComeBack();
    void hiddenPlacesInFrames();
    void brokenFrames_data();
    void brokenFrames();
    void severalFilesInTheirOrder();
    void cellNames();

private:
    Result<Spreadsheet> read(const QByteArray &bytes, const QString &name = QStringLiteral("a.xlsx"))
    {
        const QString fileName = m_folder.filePath(name);
        support::writeFile(fileName, bytes);
        return support::sheetReader().read(fileName);
    }
    QTemporaryDir m_folder;
};

using Type = SheetCell::Type;

void TestSheets::everyKindOfCell()
{
    const auto book = read(support::xlsxWith(R"(<row r="1"><c r="A1"><v>0.1</v></c><c r="B1" t="s"><v>0</v></c>
        <c r="C1" t="s"><v>1</v></c><c r="D1" t="b"><v>1</v></c><c r="E1" t="e"><v>#REF!</v></c><c r="F1" s="1"><v>45292</v></c></row>
        <row r="3"><c r="A3"><f>1+1</f><v>2</v></c><c r="B3"><f>A3*2</f></c><c r="C3"><f>[1]Sheet1!A1</f></c>
        <c r="D3" t="str"><f>"a"&amp;"b"</f><v>ab</v></c><c r="E3" t="e"><f>A0</f><v>#REF!</v></c>
        <c r="F3" t="inlineStr"><is><t>inline</t></is></c></row>)"));
    QVERIFY2(book, qPrintable(QString::number(book ? 0 : int(book.error().code))));
    QCOMPARE(book->sheets.size(), size_t(1));
    const Sheet &sheet = book->sheets[0];
    QCOMPARE(sheet.name, "Sheet1");
    const auto is = [&sheet](qint32 row, qint32 column, Type type, double number, const QString &text = {},
                             bool isFormula = false) {
        const SheetCell *cell = sheet.at(row, column);
        return cell && cell->type == type && cell->number == number && cell->text == text && cell->isFormula == isFormula;
    };
    QVERIFY(is(0, 0, Type::Number, 0.1));
    QVERIFY(is(0, 1, Type::Text, 0, "shared"));
    QVERIFY(is(0, 2, Type::Text, 0, "rich text"));
    QVERIFY(is(0, 3, Type::Flag, 1));
    QVERIFY(is(0, 4, Type::Error, 0, "#REF!"));
    QVERIFY(is(0, 5, Type::Date, 0, "2024-01-01"));
    QVERIFY(is(2, 0, Type::Number, 2, {}, true));
    QVERIFY(is(2, 1, Type::Formula, 0, "=A3*2", true));
    QVERIFY(is(2, 2, Type::Formula, 0, "=[1]Sheet1!A1", true));
    QVERIFY(sheet.at(2, 2)->isExternal);
    QVERIFY(!sheet.at(2, 1)->isExternal);
    QVERIFY(is(2, 3, Type::Text, 0, "ab", true));
    QVERIFY(is(2, 4, Type::Error, 0, "#REF!", true));
    QVERIFY(is(2, 5, Type::Text, 0, "inline"));
    QCOMPARE(sheet.cells.size(), size_t(12));
}

/// Empty texts are empty, not those before them; runs join; what is only read aloud and comments are no text.
void TestSheets::sharedTextsAreWhole()
{
    const QByteArray strings =
        R"(<?xml version="1.0" encoding="UTF-8"?><sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">
        <si><t>first</t></si><si><t/></si><si><t></t></si><si/><si><r><t>ab</t></r><r><t></t></r><r><t xml:space="preserve"> c</t></r></si>
        <si><t>东京</t><rPh sb="0" eb="2"><t>dongjing</t></rPh></si><si><t>a<!-- no text -->b</t></si></sst>)";
    QByteArray row = "<row r=\"1\">";
    for (int i = 0; i < 7; ++i)
        row += QByteArray("<c r=\"") + char('A' + i) + "1\" t=\"s\"><v>" + QByteArray::number(i) + "</v></c>";
    const auto book = read(support::rezipped(support::xlsxWith(row + "</row>"), "xl/sharedStrings.xml", strings));
    QVERIFY(book);
    const QStringList expected{"first", "", "", "", "ab c", QStringLiteral("东京"), "ab"};
    for (int i = 0; i < 7; ++i)
        QCOMPARE(book->sheets[0].textAt(0, i), expected[i]);
}

/// What ECMA-376 lets programs write in several ways, and they do.
void TestSheets::manyWaysToWriteTheSame_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray row =
        R"(<row r="1"><c r="A1"><v>7</v></c><c r="B1" t="s"><v>0</v></c><c r="C1" s="1"><v>45292</v></c></row>)";
    const QByteArray plain = support::xlsxWith(row);
    const auto changed = [&plain](const QList<QByteArray> &parts, const std::function<void(QByteArray &)> &change) {
        QByteArray archive = plain;
        for (const QByteArray &part : parts) {
            QByteArray content = support::unzipped(plain, part);
            change(content);
            archive = support::rezipped(archive, part, content);
        }
        return archive;
    };
    const QByteArray relations = "xl/_rels/workbook.xml.rels", sheet = "xl/worksheets/sheet1.xml";
    QTest::newRow("targets from the folder") << plain;
    QTest::newRow("targets from the root") << changed({relations, "_rels/.rels"}, [](QByteArray &xml) {
        xml.replace("Target=\"xl/", "Target=\"/xl/")
            .replace("Target=\"s", "Target=\"/xl/s")
            .replace("Target=\"w", "Target=\"/xl/w");
    });
    QTest::newRow("names with a prefix") << changed({sheet, "xl/workbook.xml", "xl/sharedStrings.xml", "xl/styles.xml"},
                                                    [](QByteArray &xml) {
                                                        xml.replace("</", "</x:")
                                                            .replace("<", "<x:")
                                                            .replace("<x:/x:", "</x:")
                                                            .replace("<x:?", "<?")
                                                            .replace("xmlns=", "xmlns:x=");
                                                    });
    QTest::newRow("no places") << support::xlsxWith(
        R"(<row><c><v>7</v></c><c t="s"><v>0</v></c><c s="1"><v>45292</v></c></row>)");
    QTest::newRow("a date in words") << support::xlsxWith(
        R"(<row r="1"><c r="A1"><v>7</v></c><c r="B1" t="s"><v>0</v></c><c r="C1" s="1" t="d"><v>2024-01-01T00:00:00</v></c></row>)");
    QTest::newRow("strict names") << changed(
        {sheet, "xl/workbook.xml", "xl/sharedStrings.xml", "xl/styles.xml", relations, "_rels/.rels"}, [](QByteArray &xml) {
            xml.replace("http://schemas.openxmlformats.org/spreadsheetml/2006/main",
                        "http://purl.oclc.org/ooxml/spreadsheetml/main")
                .replace("http://schemas.openxmlformats.org/officeDocument/2006/relationships",
                         "http://purl.oclc.org/ooxml/officeDocument/relationships");
        });
}

void TestSheets::manyWaysToWriteTheSame()
{
    QFETCH(QByteArray, bytes);
    const auto book = read(bytes);
    QVERIFY2(book, qPrintable(QString::number(book ? 0 : int(book.error().code))));
    QCOMPARE(book->sheets.size(), size_t(1));
    const Sheet &sheet = book->sheets[0];
    QVERIFY(sheet.at(0, 0));
    QCOMPARE(sheet.at(0, 0)->number, 7.0);
    QCOMPARE(sheet.textAt(0, 1), "shared");
    QCOMPARE(sheet.textAt(0, 2), "2024-01-01");
}

void TestSheets::mergedCells()
{
    const auto book = read(support::xlsxWith(R"(<row r="2"><c r="B2"><v>1</v></c></row>)",
                                             R"(<mergeCells count="1"><mergeCell ref="B2:B4"/></mergeCells>)"));
    QVERIFY(book);
    QCOMPARE(book->sheets[0].merged, (std::vector<SheetArea>{{1, 1, 3, 1}}));
}

/// What a file hides is taken as all else and marked; empty rows and columns that are hidden are not worth a word.
void TestSheets::hiddenPlaces()
{
    const QByteArray rows = R"(<row r="1"><c r="A1"><v>1</v></c><c r="C1"><v>3</v></c></row>)"
                            R"(<row r="3" hidden="1"><c r="A3"><v>5</v></c></row><row r="4" hidden="1"/>)";
    const QByteArray plain = support::xlsxWith(rows), sheetPart = "xl/worksheets/sheet1.xml", bookPart = "xl/workbook.xml";
    const auto seen = read(plain);
    QVERIFY(seen && !seen->sheets[0].isHidden && seen->sheets[0].hiddenColumns.empty());
    const QByteArray columns = R"(<cols><col min="2" max="4" width="9" hidden="1"/></cols><sheetData>)";
    const QByteArray sheet = support::unzipped(plain, sheetPart).replace("<sheetData>", columns);
    for (const QByteArray state : {"hidden", "veryHidden"}) {
        const QByteArray in = support::unzipped(plain, bookPart).replace("sheetId=", "state=\"" + state + "\" sheetId=");
        const auto book = read(support::rezipped(support::rezipped(plain, sheetPart, sheet), bookPart, in));
        QVERIFY(book);
        QVERIFY(book->sheets[0].isHidden);
        QCOMPARE(book->sheets[0].cells.size(), size_t(3));
        QCOMPARE(book->sheets[0].hiddenRows, std::vector<qint32>{2});
        QCOMPARE(book->sheets[0].hiddenColumns, std::vector<qint32>{2});
    }
}

void TestSheets::openDocument()
{
    const auto book = read(support::odsWith(R"(<table:table table:name="甲"><table:table-row>
        <table:table-cell office:value-type="float" office:value="1.5"/><table:table-cell table:number-columns-repeated="2"/>
        <table:table-cell office:value-type="string"><text:p>文字</text:p></table:table-cell>
        <table:table-cell office:value-type="date" office:date-value="2025-06-01"/></table:table-row></table:table>)"),
                           QStringLiteral("a.ods"));
    QVERIFY(book);
    const Sheet &sheet = book->sheets[0];
    QCOMPARE(sheet.name, "甲");
    QCOMPARE(sheet.at(0, 0)->number, 1.5);
    QCOMPARE(sheet.textAt(0, 3), "文字");
    QCOMPARE(sheet.at(0, 4)->type, Type::Date);
    QCOMPARE(sheet.textAt(0, 4), "2025-06-01");
}

void TestSheets::wrongFiles_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<ErrorCode>("expected");
    QByteArray wide;
    for (const char c : QByteArray("EncryptedPackage"))
        wide.append(c).append('\0');
    QTest::newRow("the container of a protected .xlsx")
        << QByteArray("\xd0\xcf\x11\xe0") + QByteArray(600, '\0') + wide << ErrorCode::WorkbookProtected;
    QTest::newRow("an .xls") << QByteArray("\xd0\xcf\x11\xe0") + QByteArray(600, '\0') << ErrorCode::WorkbookWrongContent;
    QTest::newRow("html named .xlsx") << QByteArray("<html><table><tr><td>1</td></tr></table></html>")
                                      << ErrorCode::WorkbookWrongContent;
    QTest::newRow("nothing") << QByteArray() << ErrorCode::WorkbookWrongContent;
    QTest::newRow("a zip of something else") << support::zipped({{"a.txt", "hello"}}) << ErrorCode::WorkbookWrongContent;
    QTest::newRow("cut off") << support::xlsxWith("<row/>").left(700) << ErrorCode::WorkbookDamaged;
    QTest::newRow("broken XML") << support::xlsxWith("<row r=\"1\"><c r=\"A1\"><v>1</v>") << ErrorCode::WorkbookDamaged;
    QTest::newRow("a protected .ods") << support::zipped({{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"},
                                                          {"content.xml", "x"},
                                                          {"META-INF/manifest.xml",
                                                           "<manifest><file-entry><encryption-data/></file-entry></manifest>"}})
                                      << ErrorCode::WorkbookProtected;
    QTest::newRow("a zip bomb") << support::rezipped(support::xlsxWith({}), "xl/worksheets/sheet1.xml",
                                                     QByteArray(310 * 1024 * 1024, ' '))
                                << ErrorCode::WorkbookTooLarge;
}

void TestSheets::wrongFiles()
{
    QFETCH(QByteArray, bytes);
    QFETCH(ErrorCode, expected);
    const auto book = read(bytes);
    QVERIFY(!book);
    QCOMPARE(int(book.error().code), int(expected));
    QVERIFY(book.error().subject.endsWith("a.xlsx"));
    QCOMPARE(int(support::sheetReader().read(m_folder.filePath("none.xlsx")).error().code), int(ErrorCode::FileMissing));
}

void TestSheets::aMillionDeclaredRows()
{
    const auto book = read(support::odsWith(R"(<table:table table:name="t"><table:table-row>
        <table:table-cell office:value-type="float" office:value="7"/></table:table-row>
        <table:table-row table:number-rows-repeated="1048575"><table:table-cell table:number-columns-repeated="1024"/>
        </table:table-row></table:table>)"),
                           QStringLiteral("a.ods"));
    QVERIFY(book);
    QCOMPARE(book->sheets[0].cells.size(), size_t(1));

    const auto entities = read(support::rezipped(support::xlsxWith({}), "xl/worksheets/sheet1.xml",
                                                 R"(<?xml version="1.0"?><!DOCTYPE w [<!ENTITY a "aaaaaaaaaa">
        <!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;">]>
        <worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row r="1">
        <c r="A1" t="inlineStr"><is><t>&c;</t></is></c></row></sheetData></worksheet>)"));
    QVERIFY(!entities);
    QCOMPARE(int(entities.error().code), int(ErrorCode::WorkbookDamaged));
}

void TestSheets::separatedValues_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("UTF-8") << QByteArray("名称,电量\n\"一,二\",1.5\n");
    QTest::newRow("UTF-8 with its mark") << QByteArray("\xef\xbb\xbf名称,电量\r\n\"一,二\",1.5\r\n");
    QTest::newRow("semicolons") << QByteArray("名称;电量\n一,二;1.5\n");
    QTest::newRow("tabs") << QByteArray("名称\t电量\n一,二\t1.5");
    QTest::newRow("tabs in quotes") << QByteArray("名称,电量,注\n\"一,二\",1.5,\"a\n\tb\n\tc\n\td\"\n");
    QTest::newRow("GB18030") << QByteArray("\xc3\xfb\xb3\xc6,\xb5\xe7\xc1\xbf\n\"\xd2\xbb,\xb6\xfe\",1.5\n");
}

void TestSheets::separatedValues()
{
    QFETCH(QByteArray, bytes);
    const auto book = read(bytes, QStringLiteral("a.csv"));
    QVERIFY(book);
    const Sheet &sheet = book->sheets[0];
    QCOMPARE(sheet.textAt(0, 0), "名称");
    QCOMPARE(sheet.textAt(0, 1), "电量");
    QCOMPARE(sheet.textAt(1, 0), "一,二");
    QCOMPARE(sheet.textAt(1, 1), "1.5");
    QCOMPARE(sheet.endRow(), 2);
    QCOMPARE(int(read(support::xlsxWith({}), QStringLiteral("b.csv")).error().code), int(ErrorCode::WorkbookWrongContent));
}

/// A text is bounded as a workbook is: 2^20 rows and 2^14 columns, and as many cells as come from one.
void TestSheets::separatedValuesHaveLimits_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("isTaken");
    QTest::newRow("the last column") << QByteArray("1,").repeated(16383) + "1\n" << true;
    QTest::newRow("a column more") << QByteArray("1,").repeated(16384) + "1\n" << false;
    QTest::newRow("commas without cells") << QByteArray("1\n") + QByteArray(100'000, ',') << true;
    QTest::newRow("the last row") << QByteArray(1048575, '\n') + "1\n" << true;
    QTest::newRow("a row more") << QByteArray(1048576, '\n') + "1\n" << false;
    QTest::newRow("more cells than are taken in") << (QByteArray("1,").repeated(1999) + "1\n").repeated(1001) << false;
}

void TestSheets::separatedValuesHaveLimits()
{
    QFETCH(QByteArray, bytes);
    QFETCH(bool, isTaken);
    const auto book = read(bytes, QStringLiteral("many.csv"));
    QCOMPARE(book.has_value(), isTaken);
    if (!isTaken) {
        QCOMPARE(int(book.error().code), int(ErrorCode::WorkbookTooLarge));
        QVERIFY(book.error().subject.endsWith("many.csv"));
    }
}

/// What a cell holds is read back as it was, and nothing that spreadsheet programs take for a formula stands first.
void TestSheets::textsAreNoFormulasInCsv_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("cell");
    QTest::newRow("a plain text") << QString("E01") << QByteArray("E01");
    QTest::newRow("a comma") << QString("a,b") << QByteArray("\"a,b\"");
    QTest::newRow("quotes") << QString("\"a\"") << QByteArray("\"\"\"a\"\"\"");
    QTest::newRow("blanks at an end") << QString(" a ") << QByteArray("\" a \"");
    QTest::newRow("a formula") << QString("=1+1") << QByteArray("'=1+1");
    QTest::newRow("a formula with quotes") << QString("=HYPERLINK(\"x\",1)") << QByteArray("\"'=HYPERLINK(\"\"x\"\",1)\"");
    QTest::newRow("plus") << QString("+1") << QByteArray("'+1");
    QTest::newRow("minus") << QString("-1") << QByteArray("'-1");
    QTest::newRow("at") << QString("@SUM(A1)") << QByteArray("'@SUM(A1)");
    QTest::newRow("an apostrophe of its own") << QString("'=1") << QByteArray("''=1");
}

void TestSheets::textsAreNoFormulasInCsv()
{
    QFETCH(QString, text);
    QFETCH(QByteArray, cell);
    QCOMPARE(csvCell(text), cell);
    const auto book = sheetFromCsv(cell + ",x\n");
    QVERIFY(book);
    QCOMPARE(book->sheets[0].textAt(0, 0), text);
}

/// Source: XML 1.0, 2.2, Char.
void TestSheets::textsThatNoXmlHolds()
{
    QCOMPARE(xlsxText(QString("a") + QChar(0xFFFE) + QChar(0xFFFF)), QString("a\uFFFD\uFFFD").toUtf8());
    QCOMPARE(xlsxText(QString("a") + QChar(0xD800)), QByteArray("a?")); // half of a pair, as Qt writes it
    QCOMPARE(xlsxText("电量_x0041_"), QString("电量_x005F_x0041_").toUtf8());
}

namespace {

QByteArray someFrames()
{
    QByteArray bytes;
    FrameWriter frames(bytes);
    frames.version();
    frames.sheet("一");
    frames.cell({.row = 1, .column = 2, .type = Type::Number, .number = 0.1, .text = {}}, {});
    frames.cell({.row = 1, .column = 3, .type = Type::Text, .isFormula = true, .text = {}}, "文");
    frames.merged({1, 2, 3, 4});
    frames.end();
    return bytes;
}

} // namespace

void TestSheets::framesComeBack()
{
    const QByteArray bytes = someFrames();
    for (const qsizetype step : {qsizetype(1), qsizetype(7), bytes.size()}) {
        FrameReader reader;
        for (qsizetype at = 0; at < bytes.size(); at += step)
            QVERIFY(reader.feed(bytes.mid(at, step)));
        const auto book = reader.finish("a");
        QVERIFY(book);
        QCOMPARE(book->sheets[0].name, "一");
        QCOMPARE(book->sheets[0].at(1, 2)->number, 0.1);
        QCOMPARE(book->sheets[0].at(1, 3)->text, "文");
        QVERIFY(book->sheets[0].at(1, 3)->isFormula);
        QCOMPARE(book->sheets[0].merged.size(), size_t(1));
    }
}

void TestSheets::hiddenPlacesInFrames()
{
    const auto booked = [](const std::function<void(FrameWriter &)> &say) {
        QByteArray bytes;
        FrameWriter frames(bytes);
        frames.version();
        say(frames);
        frames.end();
        FrameReader reader;
        reader.feed(bytes);
        return reader.finish("a");
    };
    const auto book = booked([](FrameWriter &frames) {
        frames.hiddenSheet("二");
        frames.sheet("一");
        frames.hiddenRow(3);
        frames.hiddenRow(9);
        frames.hiddenColumn(1);
        frames.sheet("二");
    });
    QVERIFY(book);
    QVERIFY(!book->sheets[0].isHidden && book->sheets[1].isHidden);
    QCOMPARE(book->sheets[0].hiddenRows, (std::vector<qint32>{3, 9}));
    QCOMPARE(book->sheets[0].hiddenColumns, std::vector<qint32>{1});
    QVERIFY(book->sheets[1].hiddenRows.empty());
    QVERIFY(!booked([](FrameWriter &frames) { frames.hiddenRow(1); })); // of no sheet
    QVERIFY(!booked([](FrameWriter &frames) {
        frames.sheet("一");
        frames.hiddenRow(4);
        frames.hiddenRow(4);
    }));
    QVERIFY(!booked([](FrameWriter &frames) {
        frames.sheet("一");
        frames.hiddenColumn(sheetColumns);
    }));
}

void TestSheets::brokenFrames_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray whole = someFrames();
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("no end") << whole.left(whole.size() - 5);
    QTest::newRow("cut in a frame") << whole.left(whole.size() - 9);
    QTest::newRow("more after the end") << whole + whole;
    QTest::newRow("no version") << whole.mid(6);
    QTest::newRow("a longer frame than any") << whole.left(6) + QByteArray("S\xff\xff\xff\x7f", 5);
    QTest::newRow("a negative length") << whole.left(6) + QByteArray("S\xff\xff\xff\xff", 5);
    QTest::newRow("an unknown tag") << whole.left(6) + QByteArray("Q\0\0\0\0", 5);
    QTest::newRow("a cell before any sheet") << whole.left(6) + whole.mid(14);
    QTest::newRow("cells out of order") << whole.left(whole.size() - 5) + whole.mid(14, 23) + whole.right(5);
}

void TestSheets::brokenFrames()
{
    QFETCH(QByteArray, bytes);
    FrameReader reader;
    reader.feed(bytes);
    const auto book = reader.finish("a");
    QVERIFY(!book);
    QCOMPARE(int(book.error().code), int(ErrorCode::WorkbookDamaged));

    FrameReader few(SheetLimits{.cells = 1});
    few.feed(someFrames());
    QCOMPARE(int(few.finish("a").error().code), int(ErrorCode::WorkbookTooLarge));
    FrameReader small(SheetLimits{.bytes = 20});
    small.feed(someFrames());
    QCOMPARE(int(small.finish("a").error().code), int(ErrorCode::WorkbookTooLarge));
}

void TestSheets::severalFilesInTheirOrder()
{
    QStringList names;
    for (int i = 0; i < 7; ++i) {
        names << m_folder.filePath(QStringLiteral("%1.xlsx").arg(i));
        const QByteArray cell = "<row r=\"1\"><c r=\"A1\"><v>" + QByteArray::number(i) + "</v></c></row>";
        support::writeFile(names.back(), i == 3 ? QByteArray("no") : support::xlsxWith(cell));
    }
    const auto books = support::sheetReader().read(names);
    QCOMPARE(books.size(), size_t(7));
    for (size_t i = 0; i < 7; ++i) {
        QCOMPARE(books[i].has_value(), i != 3);
        if (books[i])
            QCOMPARE(books[i]->sheets[0].at(0, 0)->number, double(i));
    }
}

void TestSheets::cellNames()
{
    QCOMPARE(cellName(6, 3), "D7");
    QCOMPARE(cellName(0, 25), "Z1");
    QCOMPARE(cellName(0, 26), "AA1");
    QCOMPARE(cellName(1048575, 16383), "XFD1048576");
}

SHEET_TEST_MAIN(TestSheets)
#include "tst_sheets.moc"
