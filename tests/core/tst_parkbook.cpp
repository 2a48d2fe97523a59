#include "core/exchange/parkbook.h"
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
    void savedByLibreOffice_data();
    void savedByLibreOffice();
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
    QCOMPARE(int(writeBook(book, m_folder.filePath("none/a.xlsx")).error().code), int(ErrorCode::FileNotWritable));
}

void TestParkBook::twoExportsAreTheSame()
{
    const Park park = support::coastalPark();
    QCOMPARE(support::bytesOf(written(park, "1.xlsx")).size(), support::bytesOf(written(park, "2.xlsx")).size());
}

SHEET_TEST_MAIN(TestParkBook)
#include "tst_parkbook.moc"
