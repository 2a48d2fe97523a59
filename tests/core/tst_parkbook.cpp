#include "core/base/wholefile.h"
#include "core/exchange/bookcsv.h"
#include "core/exchange/parktables.h"
#include "core/exchange/sheetreader.h"
#include "tests/support/fill.h"
#include "tests/support/parks.h"
#include "tests/support/sheetmain.h"
#include "tests/support/zips.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace core;

/// The whole park as a workbook: written and read it is the same park, also after another program saved it.
class TestParkBook : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void writeReadIdentical_data();
    void writeReadIdentical();
    void textsStayTexts();
    void everyNumberAndListComesBack();
    void hiddenPlacesAreTold();
    void savedByLibreOffice_data();
    void savedByLibreOffice();
    void tablesComeBack_data();
    void tablesComeBack();
    void aTableStandsForItsList();
    void tablesOfNoList();
    void flagsAmongTextsStayWhatTheyShow();
    void listsOfNumbersAreFinite();
    void refusals();
    void twoExportsAreTheSame();

private:
    QString written(const Park &park, const QString &name = QStringLiteral("park.xlsx"))
    {
        const QString fileName = m_folder.filePath(name);
        if (const auto done = writeBook(parkBook(park, m_texts), fileName); !done)
            qFatal("%s", qPrintable(done.error().detail));
        return fileName;
    }
    /// The park as one table for each list, as the command line exports it.
    std::vector<ParkTable> tablesOf(const Park &park)
    {
        std::vector<ParkTable> tables;
        for (const OutSheet &sheet : parkBook(park, m_texts).sheets) {
            if (sheet.columns.empty())
                continue;
            const QString key = sheet.columns[0].key.mid(1),
                          fileName = m_folder.filePath("t-" + (key.isEmpty() ? QStringLiteral("document") : key) + ".csv");
            if (!writeCsv(sheet, fileName))
                qFatal("%s", qPrintable(fileName));
            tables.push_back({fileName, sheetFromCsv(*readFile(fileName, 1 << 30))->sheets.front()});
        }
        return tables;
    }
    ParkTable tableOf(const Park &park, const QString &key)
    {
        for (ParkTable &each : tablesOf(park))
            if (each.fileName.endsWith("t-" + key + ".csv"))
                return std::move(each);
        qFatal("no table %s", qPrintable(key));
    }
    Result<Park> read(const QString &fileName)
    {
        const auto book = support::sheetReader().read(fileName);
        return book ? parkFromBook(*book, m_texts) : fail(book.error());
    }
    QTemporaryDir m_folder;
    BookTexts m_texts = BookTexts::english();
};

namespace {

/// The first line in which two texts differ.
QByteArray firstDifference(const QByteArray &a, const QByteArray &b)
{
    const QByteArrayList one = a.split('\n'), other = b.split('\n');
    for (qsizetype i = 0; i < std::max(one.size(), other.size()); ++i)
        if (one.value(i) != other.value(i))
            return one.value(i) + " instead of " + other.value(i);
    return {};
}

} // namespace

#define VERIFY_SAME_PARK(actual, expected)                                                                                       \
    do {                                                                                                                         \
        QVERIFY2((actual), (actual) ? "" : qPrintable((actual).error().place + u' ' + (actual).error().detail));                 \
        QCOMPARE(firstDifference(toJson(*(actual)), toJson(expected)), QByteArray());                                            \
        QVERIFY(*(actual) == (expected));                                                                                        \
    } while (false)

void TestParkBook::writeReadIdentical_data()
{
    QTest::addColumn<Park>("park");
    QTest::newRow("every declared field") << support::filledPark();
    QTest::newRow("the example") << support::coastalPark();
    QTest::newRow("nothing") << Park{};
    QTest::newRow("x- keys and rules") << support::parkWith(
        R"("x-note": {"a": [1, "b"]}, "energySupply": {"x-s": 1, "heatReceived":
        [{"id": "H1", "kind": "fossil", "steam": {"tonnes": 1, "pressureMPa": 1, "x-k": 2}}]})");
}

void TestParkBook::writeReadIdentical()
{
    QFETCH(Park, park);
    const auto again = read(written(park));
    VERIFY_SAME_PARK(again, park);
}

void TestParkBook::textsStayTexts()
{
    Park park = support::coastalPark();
    const QStringList odd{QStringLiteral("=HYPERLINK(\"http://a\")"),
                          QStringLiteral("+1"),
                          QStringLiteral("-1"),
                          QStringLiteral("@a"),
                          QStringLiteral("\"\""),
                          QStringLiteral("\""),
                          QStringLiteral("_x0041_"),
                          QStringLiteral("00123"),
                          QStringLiteral(" blanks "),
                          QString(70'000, QChar(u'长')),
                          u'a' + QStringLiteral("😀").repeated(20'000),
                          QStringLiteral("#N/A"),
                          QStringLiteral("#REF!"),
                          QStringLiteral("a\x01z"),
                          QStringLiteral("1e5"),
                          QStringLiteral("<&>")};
    for (qsizetype i = 0; i < odd.size(); ++i)
        park.enterprises[i].name = odd[i];
    park.profile.boundaryText = QString();
    const QString fileName = written(park);
    const auto again = read(fileName);
    VERIFY_SAME_PARK(again, park);
    const auto book = support::sheetReader().read(fileName);
    for (const Sheet &sheet : book->sheets)
        for (const SheetCell &cell : sheet.cells)
            QVERIFY(!cell.isFormula);
}

/// Whoever takes a whole workbook is told what of it nobody sees; what the workbook itself hides is not meant.
void TestParkBook::hiddenPlacesAreTold()
{
    auto book = support::sheetReader().read(written(support::coastalPark()));
    QVERIFY(book);
    QVERIFY(hiddenInParkBook(*book).empty());
    Sheet &sheet = *std::ranges::find_if(book->sheets, [](const Sheet &each) {
        return each.textAt(KeyRow, 0) == QStringLiteral("@cases.energySupply.powerReceived");
    });
    sheet.hiddenRows = {KeyRow, FirstDataRow, FirstDataRow + 1};
    sheet.hiddenColumns = {0, 2};
    const auto findings = hiddenInParkBook(*book);
    QCOMPARE(findings.size(), size_t(2));
    QCOMPARE(findings[0].code, ImportCode::HiddenRows);
    QCOMPARE(findings[0].sheet, sheet.name);
    QCOMPARE(findings[0].found, QStringLiteral("%1–%2").arg(FirstDataRow + 1).arg(FirstDataRow + 2));
    QCOMPARE(findings[1].found, "C");
}

void TestParkBook::savedByLibreOffice_data()
{
    QTest::addColumn<QString>("ending");
    QTest::newRow("as .xlsx") << QStringLiteral("xlsx");
    QTest::newRow("as .ods") << QStringLiteral("ods");
}

void TestParkBook::savedByLibreOffice()
{
    QFETCH(QString, ending);
    const QString office = QStandardPaths::findExecutable(QStringLiteral("soffice"));
    if (office.isEmpty())
        QSKIP("LibreOffice is not installed");
    const Park park = support::coastalPark();
    const QString fileName = written(park, QStringLiteral("saved-%1.xlsx").arg(ending)),
                  out = m_folder.filePath(QStringLiteral("out"));
    QProcess process;
    process.start(office, {QStringLiteral("-env:UserInstallation=file://") + m_folder.filePath(QStringLiteral("profile")),
                           QStringLiteral("--headless"), QStringLiteral("--convert-to"), ending, QStringLiteral("--outdir"), out,
                           fileName});
    QVERIFY(process.waitForFinished(180'000));
    const auto again = read(out + QStringLiteral("/saved-%1.").arg(ending) + ending);
    VERIFY_SAME_PARK(again, park);
}

/// Numbers that need 17 digits, or 15 that become 16 in the workbook and less where it is read; ids and texts no XML can hold,
/// lists with empty entries and breaks: all as they were.
void TestParkBook::everyNumberAndListComesBack()
{
    Park park = support::coastalPark();
    auto &uses = park.cases[0].production.electricityUse;
    const QList<double> odd{0.1 + 0.2, 5e-324, 2.2250738585072011e-308, 1.7976931348623157e308, 123456789.12345679,
                            1 / 3.0,   -0.0,   96.0296063849513};
    for (qsizetype i = 0; i < odd.size(); ++i)
        uses[i].energy = MegawattHours(odd[i]);
    uses[0].id = QStringLiteral("a") + QChar(0) + QChar(0xFFFE) + QStringLiteral("\\u0041");
    park.cases[0].id = QString(QChar(QChar::ByteOrderMark)) + QStringLiteral("first");
    const QString columns = QStringLiteral("a long enough entry that no small buffer holds it");
    KeptFactor kept;
    kept.table = QStringLiteral("t");
    kept.row = QStringLiteral("r");
    kept.columns = {columns, QString(), columns};
    kept.cells = {QStringLiteral("one\ntwo"), QString(), columns};
    park.cases[0].factors = {kept};
    const auto again = read(written(park));
    VERIFY_SAME_PARK(again, park);
    QCOMPARE(again->cases[0].factors[0].cells, park.cases[0].factors[0].cells);
    for (qsizetype i = 0; i < odd.size(); ++i)
        QVERIFY2(std::bit_cast<quint64>(again->cases[0].production.electricityUse[i].energy.value) ==
                     std::bit_cast<quint64>(odd[i]),
                 qPrintable(QString::number(odd[i], 'g', 17)));

    OutBook book = parkBook(park, m_texts); // a figure typed over one of 17 digits is the one that counts
    for (OutSheet &sheet : book.sheets)
        for (std::vector<Value> &row : sheet.rows)
            for (Value &cell : row)
                if (cell == Value(0.1 + 0.2))
                    cell = 0.4;
    const QString fileName = m_folder.filePath(QStringLiteral("typed.xlsx"));
    QVERIFY(writeBook(book, fileName));
    const auto typed = read(fileName);
    QVERIFY(typed);
    QCOMPARE(typed->cases[0].production.electricityUse[0].energy.value, 0.4);
}

void TestParkBook::tablesComeBack_data()
{
    QTest::addColumn<Park>("park");
    QTest::newRow("every declared field") << support::filledPark();
    QTest::newRow("the example") << support::coastalPark();
}

void TestParkBook::tablesComeBack()
{
    QFETCH(Park, park);
    const auto again = parkWithTables({}, tablesOf(park), m_texts);
    VERIFY_SAME_PARK(again, park);
}

/// One table changes its list and nothing else; a wrong cell is named where it stands in the table.
void TestParkBook::aTableStandsForItsList()
{
    const Park park = support::coastalPark();
    ParkTable table = tableOf(park, "cases.energySupply.powerReceived"); // cases.id, id, kind, mwh
    const auto with = [&](const QString &mwh) {
        for (SheetCell &cell : table.sheet.cells)
            if (cell.row == 2 && cell.column == 3)
                cell.text = mwh;
        return parkWithTables(park, {table}, m_texts);
    };
    const auto wrong = with("12x");
    QVERIFY(!wrong);
    QCOMPARE(wrong.error().code, ErrorCode::WorkbookCell);
    QCOMPARE(wrong.error().place, "t-cases.energySupply.powerReceived.csv!D3");
    QCOMPARE(wrong.error().detail, "12x");
    Park expected = park;
    expected.cases[0].energySupply.powerReceived[1].energy.value = 12;
    const auto changed = with("12");
    VERIFY_SAME_PARK(changed, expected);
    table.sheet.cells.push_back({.row = table.sheet.endRow(), .column = 40, .text = "beside the table"});
    QCOMPARE(with("12").error().place, "t-cases.energySupply.powerReceived.csv!" + cellName(table.sheet.endRow() - 1, 40));
    ParkTable waste = tableOf(park, "cases.infrastructure.solidWaste");
    waste.fileName = "a.csv"; // its columns are those of this list alone
    const auto renamed = parkWithTables(park, {waste}, m_texts);
    VERIFY_SAME_PARK(renamed, park);
}

/// What is no list, may be several, or comes twice is refused, and the file is named.
void TestParkBook::tablesOfNoList()
{
    const Park park = support::coastalPark();
    ParkTable uses = tableOf(park, "cases.transport.electricityUse");
    QCOMPARE(listsOf(uses, m_texts), QStringList{"cases.transport.electricityUse"});
    const auto twice = parkWithTables(park, {uses, uses}, m_texts);
    QCOMPARE(twice.error().code, ErrorCode::TableListTwice);
    uses.fileName = "uses.csv";
    const auto unclear = parkWithTables(park, {uses}, m_texts);
    QCOMPARE(unclear.error().code, ErrorCode::TableListUnclear);
    QCOMPARE(unclear.error().subject, "uses.csv");
    QVERIFY(unclear.error().detail.contains("cases.buildings.electricityUse"));
    uses.sheet.cells.front().text = "caseses.id";
    QVERIFY(listsOf(uses, m_texts).isEmpty());
    QCOMPARE(parkWithTables(park, {uses}, m_texts).error().code, ErrorCode::TableOfNoList);
    ParkTable cut = tableOf(park, "cases.energySupply.powerReceived");
    cut.sheet.cells.back().text = QStringLiteral("\u2192long:1"); // stands on a sheet that tables do not have
    QCOMPARE(parkWithTables(park, {cut}, m_texts).error().code, ErrorCode::WorkbookCell);
}

/// A spreadsheet makes a flag of TRUE typed over a text.
void TestParkBook::flagsAmongTextsStayWhatTheyShow()
{
    Park park = support::coastalPark();
    park.profile.nameEnglish = QStringLiteral("the English name");
    park.enterprises[0].name = QStringLiteral("the first enterprise");
    auto book = support::sheetReader().read(written(park));
    QVERIFY(book);
    for (Sheet &sheet : book->sheets)
        for (SheetCell &cell : sheet.cells)
            if (cell.text == *park.profile.nameEnglish || cell.text == park.enterprises[0].name)
                cell = {.row = cell.row, .column = cell.column, .type = SheetCell::Type::Flag, .number = 1, .text = {}};
    const auto again = parkFromBook(*book, m_texts);
    QVERIFY(again);
    QCOMPARE(again->profile.nameEnglish.value_or(QString()), QStringLiteral("yes"));
    QCOMPARE(again->enterprises[0].name, QStringLiteral("yes"));
}

/// A project with such a list could not be opened again.
void TestParkBook::listsOfNumbersAreFinite()
{
    Park park = support::parkWith({});
    park.cases[0].design.series.append(HourlySeries{});
    park.cases[0].design.series[0].id = QStringLiteral("S1");
    park.cases[0].design.series[0].values = {1, 2, 3};
    for (const char *numbers : {"inf 1 2", "1 nan", "1 -inf"}) {
        OutBook book = parkBook(park, m_texts);
        const auto series = std::ranges::find_if(book.sheets, [](const OutSheet &each) {
            return !each.columns.empty() && each.columns[0].key == "@cases.design.series";
        });
        QVERIFY(series != book.sheets.end());
        const auto column = std::ranges::find(series->columns, QString("values"), &OutColumn::key) - series->columns.begin();
        series->rows[0][size_t(column)] = QString::fromLatin1(numbers);
        const QString fileName = m_folder.filePath(QStringLiteral("series.xlsx"));
        QVERIFY(writeBook(book, fileName));
        const auto refused = read(fileName);
        QVERIFY(!refused);
        QCOMPARE(int(refused.error().code), int(ErrorCode::NumberNotFinite));
    }
}

void TestParkBook::refusals()
{
    const QString plain = m_folder.filePath(QStringLiteral("plain.xlsx"));
    support::writeFile(plain, support::xlsxWith("<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>"));
    QCOMPARE(int(read(plain).error().code), int(ErrorCode::WorkbookNotOurs));

    OutBook book = parkBook(support::coastalPark(), m_texts);
    const auto sheet = std::ranges::find_if(
        book.sheets, [](const OutSheet &each) { return !each.columns.empty() && each.columns[0].key == "@cases"; });
    QVERIFY(sheet != book.sheets.end());
    sheet->rows[0][3] = QStringLiteral("perhaps");
    const QString fileName = m_folder.filePath(QStringLiteral("wrong.xlsx"));
    QVERIFY(writeBook(book, fileName));
    const auto park = read(fileName);
    QVERIFY(!park);
    QCOMPARE(int(park.error().code), int(ErrorCode::WorkbookCell));
    QVERIFY(park.error().place.endsWith("!D7"));
    QCOMPARE(park.error().detail, "perhaps");
    book = parkBook(support::coastalPark(), m_texts);
    int changed = 0;
    for (OutSheet &each : book.sheets) { // "nan" is a word, not a number that is not entered
        const auto energy = std::ranges::find(each.columns, QString("mwh"), &OutColumn::key);
        if (changed > 0 || energy == each.columns.end() || each.rows.empty())
            continue;
        each.rows[0][size_t(energy - each.columns.begin())] = QStringLiteral("nan");
        ++changed;
    }
    QCOMPARE(changed, 1);
    QVERIFY(writeBook(book, fileName));
    const auto withWord = read(fileName);
    QVERIFY(!withWord);
    QCOMPARE(withWord.error().detail, "nan");
    for (const auto &[id, code] : std::initializer_list<std::pair<QString, ErrorCode>>{
             {QString(), ErrorCode::EmptyId}, {QStringLiteral("a/b"), ErrorCode::SlashInId}}) {
        book = parkBook(support::coastalPark(), m_texts);
        const auto uses = std::ranges::find_if(book.sheets, [](const OutSheet &each) {
            return !each.columns.empty() && each.columns[0].key == "@cases.production.electricityUse";
        });
        QVERIFY(uses != book.sheets.end());
        const auto column = std::ranges::find(uses->columns, QString("id"), &OutColumn::key) - uses->columns.begin();
        uses->rows[0][size_t(column)] = id;
        QVERIFY(writeBook(book, fileName));
        const auto refused = read(fileName);
        QVERIFY(!refused);
        QCOMPARE(int(refused.error().code), int(code));
        QCOMPARE(refused.error().subject, id);
    }
    QCOMPARE(int(writeBook(book, m_folder.filePath("none/a.xlsx")).error().code), int(ErrorCode::FileNotWritable));
}

void TestParkBook::twoExportsAreTheSame()
{
    const Park park = support::coastalPark();
    QCOMPARE(support::bytesOf(written(park, "1.xlsx")).size(), support::bytesOf(written(park, "2.xlsx")).size());
}

SHEET_TEST_MAIN(TestParkBook)
#include "tst_parkbook.moc"
