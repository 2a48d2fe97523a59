#include "core/exchange/tenantbook.h"
#include "core/exchange/tenantimport.h"
#include "core/exchange/workbooknotes.h"
#include "core/storage/projectfile.h"
#include "tests/support/parks.h"
#include "tests/support/sheetmain.h"
#include "tests/support/zips.h"

#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <cmath>

using namespace core;

/// Workbooks handed out to the 25 enterprises of the example and returned with the faults that people make: each is found with
/// its class, none is invented.
class TestTenants : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void asHandedOut();
    void longNumbersAsHandedOut();
    void plantedFaults();
    void separateFiles_data();
    void separateFiles();
    void requiredColumnGone_data();
    void requiredColumnGone();
    void emptiedCells();
    void emptyCellsOfBlankBooks();
    void strokesTakeNothingAway();
    void bookOfAnotherEnterprise();
    void sheetsOfOtherBooks();
    void rowOfAnotherEnterprise();
    void formulasInNotes();
    void hiddenChangesAreTold();
    void returnedTwice();
    void sameFileTwice();
    void datesOfEvidence();
    void sheetsOfTheirOwn();
    void columnsOfTheirOwn();
    void newRowsTwice();
    void wordsThatAreMeant();
    void litresAreAsked();
    void exampleRowsArePossible();
    void returnedBlank();
    void waterGivenTwice();
    void markLost();
    void certificatesAreClaimedOnce();
    void months();
    void emptyBooks();
    void changesBecomeEdits();
    void newRowsReadAgain_data();
    void newRowsReadAgain();
    void conflicts();
    void unitsFollowTheFuel();
    void chineseWorkbooksShowWords();
    void waterAndEvidence();
    void evidenceOfRows();
    void severalFilesShareAReader();
    void savedByLibreOffice();
    void notesAreKeptInTheProject();

private:
    using Planting = std::function<void(OutBook &)>;
    OutBook book(const QString &enterprise, bool withValues = true) const;
    ReturnedFile returned(const OutBook &book, const QString &name, const QList<std::pair<QString, QByteArray>> &cells = {});
    TenantImport read(const std::vector<ReturnedFile> &files) const
    {
        return readTenantBooks(m_park, support::library(), m_texts, m_case, files);
    }

    Park m_park = support::coastalPark();
    qsizetype m_case = 2; ///< 2025
    BookTexts m_texts = BookTexts::english();
    QTemporaryDir m_folder;
};

namespace {

OutSheet &sheetOf(OutBook &book, const QString &list)
{
    for (OutSheet &sheet : book.sheets)
        if (!sheet.columns.empty() && sheet.columns[0].key == u'@' + list)
            return sheet;
    qFatal("no sheet %s", qPrintable(list));
}
size_t columnOf(const OutSheet &sheet, const QString &key)
{
    for (size_t i = 0; i < sheet.columns.size(); ++i)
        if (sheet.columns[i].key == key)
            return i;
    qFatal("no column %s", qPrintable(key));
}
size_t rowOf(const OutSheet &sheet, const QString &id)
{
    for (size_t i = 0; i < sheet.rows.size(); ++i)
        if (sheet.rows[i][0] == Value(id))
            return i;
    qFatal("no row %s", qPrintable(id));
}
Value &cellOf(OutBook &book, const QString &list, const QString &id, const QString &key)
{
    OutSheet &sheet = sheetOf(book, list);
    return sheet.rows[rowOf(sheet, id)][columnOf(sheet, key)];
}
/// "Electricity use!D7".
QString placeOfCell(OutBook &book, const QString &list, const QString &id, const QString &key)
{
    const OutSheet &sheet = sheetOf(book, list);
    return sheet.name + u'!' + cellName(qint32(rowOf(sheet, id)) + FirstDataRow, qint32(columnOf(sheet, key)));
}
QString lineOf(const ImportFinding &finding)
{
    const QLatin1StringView classes("EWIQ");
    return QString(finding.sheet + u'!' + (finding.row < 0 ? QString() : cellName(finding.row, finding.column)) + u' ' +
                   classes[qsizetype(importClass(finding.code))] + u' ' + QString::fromLatin1(key(finding.code).data()));
}
/// 12.5 of natural gas in a new row.
void addFuel(OutSheet &fuels, const QString &unit)
{
    fuels.rows.push_back(std::vector<Value>(fuels.columns.size()));
    for (const auto &[name, value] : std::initializer_list<std::pair<const char *, Value>>{{"#system", QString("Production")},
                                                                                           {"fuel", QString("天然气")},
                                                                                           {"quantity", 12.5},
                                                                                           {"unit", unit},
                                                                                           {"activity", QString("Final use")}})
        fuels.rows.back()[columnOf(fuels, name)] = value;
}
QStringList linesOf(const TenantImport &import)
{
    QStringList lines;
    for (const ImportFinding &finding : import.findings)
        lines << QString::number(finding.file) + u' ' + lineOf(finding);
    return lines;
}

} // namespace

void TestTenants::initTestCase()
{
    QCOMPARE(m_park.cases[m_case].id, "C2025");
    QCOMPARE(m_park.enterprises.size(), 25);
}

OutBook TestTenants::book(const QString &enterprise, bool withValues) const
{
    const qsizetype index = std::ranges::find(m_park.enterprises, enterprise, &Enterprise::id) - m_park.enterprises.begin();
    return tenantBook(m_park, support::library(), m_texts,
                      {.caseIndex = m_case, .enterprise = index, .withValues = withValues, .exportedOn = "2026-01-15"});
}

/// Writes a workbook, puts other XML into cells ("Sheet!D7"), reads it back.
ReturnedFile TestTenants::returned(const OutBook &book, const QString &name, const QList<std::pair<QString, QByteArray>> &cells)
{
    const QString fileName = m_folder.filePath(name);
    if (!writeBook(book, fileName))
        qFatal("not written");
    if (!cells.isEmpty()) {
        QByteArray archive = support::bytesOf(fileName);
        QByteArray styles = support::unzipped(archive, "xl/styles.xml");
        styles.replace("</cellXfs>", "<xf numFmtId=\"14\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\"/></cellXfs>");
        const QByteArray formats =
            styles.mid(styles.indexOf("<cellXfs"), styles.indexOf("</cellXfs>") - styles.indexOf("<cellXfs"));
        const QByteArray dateStyle = "s=\"" + QByteArray::number(formats.count("<xf ") - 1) + '"';
        archive = support::rezipped(archive, "xl/styles.xml", styles);
        for (const auto &[place, xml] : cells) {
            const QStringList parts = place.split(u'!');
            size_t number = 0;
            while (book.sheets[number].name != parts[0])
                ++number;
            const QByteArray part = "xl/worksheets/sheet" + QByteArray::number(qulonglong(number + 1)) + ".xml";
            QString sheet = QString::fromUtf8(support::unzipped(archive, part));
            static const QString cell = QStringLiteral("<c r=\"%1\"[^>]*?(/>|>.*?</c>)");
            if (xml.startsWith("<mergeCells"))
                sheet.replace(QStringLiteral("<dataValidations"), QString::fromUtf8(xml) + QStringLiteral("<dataValidations"));
            else
                sheet.replace(QRegularExpression(cell.arg(parts[1])),
                              QString::fromUtf8(QByteArray(xml).replace("s=\"date\"", dateStyle)));
            archive = support::rezipped(archive, part, sheet.toUtf8());
        }
        support::writeFile(fileName, archive);
    }
    return {name, support::sheetReader().read(fileName)};
}

void TestTenants::asHandedOut()
{
    std::vector<ReturnedFile> files;
    for (const Enterprise &enterprise : m_park.enterprises)
        files.push_back(returned(book(enterprise.id), enterprise.id + ".xlsx"));
    const TenantImport import = read(files);
    QCOMPARE(linesOf(import), QStringList());
    QCOMPARE(import.changes.size(), size_t(0));
    QCOMPARE(import.missing, QStringList());
    QCOMPARE(import.answers[24].enterprise, "E25");
    QCOMPARE(import.answers[24].exportedOn, "2026-01-15");
}

/// A workbook rounds a number to 16 digits: that is no change of it.
void TestTenants::longNumbersAsHandedOut()
{
    const Park example = m_park;
    auto &use = m_park.cases[m_case].production.electricityUse[0];
    use.energy.value = std::nextafter(use.energy.value, 1e9); // 191460.00000000003 is written as 191460
    const TenantImport import = read({returned(book("E01"), "long.xlsx")});
    m_park = example;
    QCOMPARE(import.changes.size(), size_t(0));
}

void TestTenants::plantedFaults()
{
    QMap<QString, OutBook> books;
    for (const Enterprise &enterprise : m_park.enterprises)
        books[enterprise.id] = book(enterprise.id);
    QMap<QString, QList<std::pair<QString, QByteArray>>> surgery;
    QStringList expected;
    const auto expect = [&](const QString &enterprise, const QString &place, char severity, const char *code) {
        const qsizetype file = std::ranges::find(m_park.enterprises, enterprise, &Enterprise::id) - m_park.enterprises.begin();
        expected << QStringLiteral("%1 %2 %3 %4")
                        .arg(file)
                        .arg(place, QString(QChar::fromLatin1(severity)), QString::fromLatin1(code));
    };
    const auto plant = [&](const QString &enterprise, const QString &list, const QString &id, const QString &key,
                           const Value &value, char severity, const char *code, const QString &at = {}) {
        OutBook &in = books[enterprise];
        cellOf(in, list, id, key) = value;
        expect(enterprise, placeOfCell(in, list, id, at.isEmpty() ? key : at), severity, code);
    };
    const auto replace = [&](const QString &enterprise, const QString &id, const QByteArray &xml, char severity,
                             const char *code) {
        const QString place = placeOfCell(books[enterprise], "electricityUse", id, "mwh");
        surgery[enterprise].append({place, QByteArray(xml).replace("R1C1", place.mid(place.indexOf(u'!') + 1).toUtf8())});
        expect(enterprise, place, severity, code);
    };
    const QString electricity = "electricityUse", mwh = "mwh", fuels = "fuelUse";
    plant("E01", electricity, "XP01", mwh, QString("191460"), 'I', "textNumber");
    plant("E02", electricity, "XP02", mwh, QString("206,190"), 'I', "thousands");
    plant("E03", electricity, "XP03", mwh, QString("１３９９１０"), 'I', "fullWidthDigits");
    plant("E04", electricity, "XP04", mwh, 154.64, 'W', "magnitude");
    plant("E05", electricity, "XP05", mwh, QString("20,62"), 'E', "commaMisplaced");
    OutSheet &waste = [&]() -> OutSheet & {
        OutSheet sheet = sheetOf(books["E01"], "solidWaste"); // E06 has no waste: the sheet it would get on request
        sheet.rows.clear();
        sheet.title.replace("E01", "E06");
        books["E06"].sheets.insert(books["E06"].sheets.end() - 1, sheet);
        for (auto &row : books["E06"].sheets.back().rows)
            if (row[0] == Value(QString("sheets")))
                row[1] = std::get<QString>(row[1]) + " solidWaste";
        return sheetOf(books["E06"], "solidWaste");
    }();
    waste.rows.push_back(std::vector<Value>(waste.columns.size()));
    waste.rows[0][columnOf(waste, "material")] = QString("砂");
    waste.rows[0][columnOf(waste, "generatedT")] = QString("1,375");
    waste.rows[0][columnOf(waste, "usedT")] = 1.0;
    expect("E06", waste.name + u'!' + cellName(FirstDataRow, qint32(columnOf(waste, "generatedT"))), 'Q', "commaUnclear");
    cellOf(books["E07"], electricity, "XP07", "mwh#unit") = QString("万kWh");
    plant("E07", electricity, "XP07", mwh, 7069.0, 'I', "unitConverted");
    plant("E08", electricity, "XP08", mwh, QString("3240万度"), 'I', "numberWithUnit");
    plant("E09", electricity, "XP09", mwh, QString("约26510"), 'E', "notANumber");
    plant("E10", electricity, "XP10", mwh, QString("/"), 'W', "notAnswered");
    replace("E11", "XP11", "<c r=\"R1C1\" t=\"e\"><f>A0+1</f><v>#REF!</v></c>", 'E', "formulaError");
    replace("E12", "XP12", "<c r=\"R1C1\"><f>SUM(B1:B3)</f><v>55970</v></c>", 'I', "storedValue");
    replace("E13", "XP13", "<c r=\"R1C1\"><f>[1]Sheet1!$A$1</f></c>", 'E', "noStoredExternal");
    replace("E14", "XP14", "<c r=\"R1C1\" s=\"date\"><v>45809</v></c>", 'E', "dateFound");
    plant("E15", electricity, "XP15", mwh, Value{}, 'E', "requiredEmpty");
    OutSheet &printing = sheetOf(books["E16"], electricity);
    printing.rows.push_back(std::vector<Value>(printing.columns.size()));
    printing.rows.back()[columnOf(printing, "#system")] = QString("合计");
    printing.rows.back()[columnOf(printing, mwh)] = 29460.0;
    expect("E16",
           printing.name + u'!' +
               cellName(qint32(printing.rows.size()) - 1 + FirstDataRow, qint32(columnOf(printing, "#system"))),
           'W', "totalRow");
    OutSheet &copied = sheetOf(books["E17"], electricity);
    copied.rows.push_back(copied.rows[0]);
    expect("E17", copied.name + u'!' + cellName(FirstDataRow + 1, qint32(columnOf(copied, "#system"))), 'E', "idTwice");
    expect("E18", placeOfCell(books["E18"], electricity, "XP18", "#system"), 'Q', "idLost");
    cellOf(books["E18"], electricity, "XP18", "@electricityUse") = Value{};
    expect("E19", sheetOf(books["E19"], electricity).name + u'!', 'Q', "rowMissing");
    sheetOf(books["E19"], electricity).rows.clear();
    const QString merged = placeOfCell(books["E20"], electricity, "XP20", mwh), first = merged.mid(merged.indexOf(u'!') + 1);
    surgery["E20"].append({merged, "<mergeCells count=\"1\"><mergeCell ref=\"" + first.toUtf8() + ":" +
                                       first.left(first.size() - 1).toUtf8() + "9\"/></mergeCells>"});
    expect("E20", merged, 'W', "mergedCells");

    cellOf(books["E01"], fuels, "FP1", "quantity") = 44000000.0;
    plant("E01", fuels, "FP1", "unit", QString("m3"), 'Q', "normalCubicMetres");
    plant("E06", fuels, "FP2", "fuel", QString("天燃气"), 'Q', "wordMeant");
    plant("E16", fuels, "FE5", "fuel", QString("煤"), 'E', "fuelTooGeneral");
    plant("E12", fuels, "FP8", "activity", Value{}, 'E', "requiredEmpty");
    plant("E13", fuels, "FP5", "unit", QString("t"), 'E', "noFactorInUnit");
    plant("E02", fuels, "FP7", "quantity", -2600.0, 'E', "negative");
    plant("E12", fuels, "FP10", "custom.source", Value{}, 'E', "ownFactorWithoutSource");
    plant("E21", "fleets", "FL1", "energyUnit", QString("kWh"), 'E', "fleetUnit");
    plant("E21", "fleets", "FL2", "shareInPark", 80.0, 'Q', "sharePercent");
    plant("E10", "generation", "GE3", mwh, 240000.0, 'W', "aboveCapacity");
    plant("E07", "generation", "GE2", "capacityMw", 21000.0, 'W', "fewFullLoadHours");
    plant("E16", "heatReceived", "HR2", "gj", 300000.0, 'E', "heatAndSteam");
    plant("E22", "wasteEnergy", "WE4", "usedGj", 61920.0, 'E', "usedExceedsAvailable");
    plant("E01", "solidWaste", "SW2", "usedFromStockT", 19000.0, 'E', "stockExceedsUsed");
    plant("E01", "products", "PD1", "unitEnergyKgce", 0.259, 'W', "magnitude");
    plant("E02", "products", "PD2", "limitProduct", Value{}, 'E', "limitHalfGiven");
    plant("E11", "products", "PD4", "limitProduct", QString("轮胎"), 'E', "unknownLimitProduct");
    plant("E25", "buildings", "BU1", "floorAreaM2", QString("4.6万"), 'I', "numberWithUnit");
    plant("E24", "enterprise", "E24", "name", QString("示例资源循环有限公司"), 'Q', "nameChanged");
    plant("E23", electricity, "XI1", "note", QString("=HYPERLINK(\"http://example.com\")"), 'I', "formulaLikeText");
    QCOMPARE(expected.size(), 40);

    std::vector<ReturnedFile> files;
    for (const Enterprise &enterprise : m_park.enterprises)
        files.push_back(returned(books[enterprise.id], enterprise.id + ".xlsx", surgery[enterprise.id]));
    const TenantImport import = read(files);
    QStringList found = linesOf(import), missed, invented;
    for (const QString &line : expected)
        if (!found.removeOne(line))
            missed << line;
    invented = found;
    QVERIFY2(missed.isEmpty(), qPrintable(missed.join(u'\n') + "\n-- instead of\n" + invented.join(u'\n')));
    QVERIFY2(invented.isEmpty(), qPrintable(invented.join(u'\n')));

    const auto finding = [&import](const char *code) {
        return *std::ranges::find_if(import.findings, [code](const ImportFinding &each) { return key(each.code) == code; });
    };
    QCOMPARE(finding("magnitude").other, 0.001);
    QCOMPARE(finding("normalCubicMetres").value, 4400.0);
    QCOMPARE(finding("wordMeant").answer, std::optional<Value>(QString("natural_gas")));
    QCOMPARE(finding("aboveCapacity").other, 52560.0);
    COMPARE_CLOSE(finding("fewFullLoadHours").value, 22400.0 / 21000);
    QCOMPARE(finding("numberWithUnit").value, 32400.0);
    QCOMPARE(finding("unitConverted").value, 70690.0);
    QCOMPARE(finding("rowMissing").meant, "XP19");

    // what was only understood changes nothing: the same figures were meant
    const auto accepted = acceptable(import);
    Park after = m_park;
    for (const Edit &edit : editsOf(m_park, import, accepted))
        apply(after, edit);
    QCOMPARE(after.cases[m_case].production.electricityUse[0].energy.value, 191460.0);
    QCOMPARE(after.cases[m_case].production.electricityUse[3].energy.value, 154.64); // a warning: taken after a look
    QCOMPARE(after.cases[m_case].production.electricityUse[9].energy.value,          // "/" takes nothing away
             m_park.cases[m_case].production.electricityUse[9].energy.value);
    QCOMPARE(after.cases[m_case].production.electricityUse[18].id, "XP19"); // nothing is removed without an answer
    QCOMPARE(after.cases[m_case].production.fuelUse[0].quantity.value, 4400.0);
    QCOMPARE(after.enterprises, m_park.enterprises);
}

void TestTenants::separateFiles_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("expected");
    QTest::newRow("another year") << "year"
                                  << "0 ! E otherYear";
    QTest::newRow("another park") << "park"
                                  << "0 ! E otherPark";
    QTest::newRow("a password") << "password"
                                << "0 ! E fileRefused";
    QTest::newRow("html") << "html"
                          << "0 ! E fileRefused";
    QTest::newRow("a newer template") << "newer"
                                      << "0 ! E newerTemplate";
    QTest::newRow("a sheet deleted") << "sheet"
                                     << "0 ! W sheetMissing";
    QTest::newRow("no workbook of ours") << "foreign"
                                         << "0 ! E notATenantBook";
    QTest::newRow("an enterprise that is none") << "enterprise"
                                                << "0 ! E unknownEnterprise";
}

void TestTenants::separateFiles()
{
    QFETCH(QString, what);
    QFETCH(QString, expected);
    OutBook made = book("E21");
    auto &mark = made.sheets.back().rows;
    const auto set = [&mark](const char *name, const Value &value) {
        for (auto &row : mark)
            if (row[0] == Value(QString(name)))
                row[1] = value;
    };
    ReturnedFile file{"a.xlsx", Spreadsheet{}};
    if (what == "year")
        set("year", 2024.0);
    else if (what == "park")
        set("park", QString("another"));
    else if (what == "newer")
        set("version", 2.0);
    else if (what == "enterprise")
        set("enterprise", QString("E99"));
    else if (what == "sheet")
        std::erase_if(made.sheets,
                      [](const OutSheet &sheet) { return !sheet.columns.empty() && sheet.columns[0].key == "@fleets"; });
    else if (what == "foreign")
        made = OutBook{{OutSheet{.name = "a", .rows = {{QString("b"), 1.0}}}}};
    file = returned(made, "a.xlsx");
    const QString fileName = m_folder.filePath("b.xlsx");
    if (what == "password") {
        QByteArray wide;
        for (const char c : QByteArray("EncryptedPackage"))
            wide.append(c).append('\0');
        support::writeFile(fileName, "\xd0\xcf\x11\xe0" + wide);
        file = {"b.xlsx", support::sheetReader().read(fileName)};
        QCOMPARE(int(file.content.error().code), int(ErrorCode::WorkbookProtected));
    } else if (what == "html") {
        support::writeFile(fileName, "<html></html>");
        file = {"b.xlsx", support::sheetReader().read(fileName)};
        QCOMPARE(int(file.content.error().code), int(ErrorCode::WorkbookWrongContent));
    }
    const TenantImport import = read({file});
    QCOMPARE(linesOf(import), QStringList{expected});
    QCOMPARE(import.changes.size(), size_t(0));
    QCOMPARE(import.missing.size(), what == "sheet" ? 24 : 25);
}

void TestTenants::requiredColumnGone_data()
{
    QTest::addColumn<QString>("list");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("label");
    QTest::newRow("the figure") << "electricityUse"
                                << "mwh"
                                << "Electricity";
    QTest::newRow("the quantity") << "fuelUse"
                                  << "quantity"
                                  << "Quantity";
    QTest::newRow("a word") << "fuelUse"
                            << "activity"
                            << "Use";
    QTest::newRow("where it is used") << "fuelUse"
                                      << "#system"
                                      << "Where it is used";
    QTest::newRow("the name of the enterprise") << "enterprise"
                                                << "name"
                                                << "Name";
}

/// What every row needs cannot be missed without a word: the sheet is named, and none of its rows is taken.
void TestTenants::requiredColumnGone()
{
    QFETCH(QString, list);
    QFETCH(QString, key);
    QFETCH(QString, label);
    OutBook made = book("E01");
    cellOf(made, "products", "PD1", "output") = 430000.0; // another sheet is read as ever
    OutSheet &sheet = sheetOf(made, list);
    if (list == "fuelUse")
        cellOf(made, list, "FP1", "note") = QString("changed");
    const size_t column = columnOf(sheet, key);
    sheet.columns.erase(sheet.columns.begin() + std::ptrdiff_t(column));
    for (auto &row : sheet.rows)
        row.erase(row.begin() + std::ptrdiff_t(column));
    const TenantImport import = read({returned(made, "a.xlsx")});
    QCOMPARE(linesOf(import), QStringList{"0 " + sheet.name + "! E sheetColumnMissing"});
    QCOMPARE(import.findings[0].label, label);
    QCOMPARE(import.changes.size(), size_t(1));
    QCOMPARE(import.changes[0].id, "PD1");
}

/// Cells that were handed out with something and are empty now: asked, and nothing is lost until somebody says so.
void TestTenants::emptiedCells()
{
    OutBook fleets = book("E21");
    cellOf(fleets, "fleets", "FL1", "shareInPark") = Value{};
    TenantImport import = read({returned(fleets, "a.xlsx")});
    QCOMPARE(linesOf(import), QStringList{"0 " + placeOfCell(fleets, "fleets", "FL1", "shareInPark") + " Q blankEmptied"});
    QCOMPARE(import.findings[0].meant, "0.35");
    QCOMPARE(acceptable(import), std::vector<bool>{false});
    Park after = m_park;
    for (const Edit &edit : editsOf(m_park, import, {true})) // emptied on purpose, as a tick says: the whole of it then
        apply(after, edit);
    QCOMPARE(after.cases[m_case].transport.fleets[0].shareInPark, 1.0);

    OutBook glass = book("E01");
    const std::vector<std::array<QString, 3>> emptied{{"solidWaste", "SW2", "usedFromStockT"},
                                                      {"products", "PD1", "unitEnergyKgce"},
                                                      {"generation", "GE4", "capacityMw"},
                                                      {"processEmissions", "PE1", "justification"},
                                                      {"enterprise", "E01", "employees"}};
    QStringList expected;
    for (const auto &[list, id, key] : emptied) {
        cellOf(glass, list, id, key) = Value{};
        expected << "0 " + placeOfCell(glass, list, id, key) + " Q blankEmptied";
    }
    expected << "0 " + placeOfCell(glass, "solidWaste", "SW2", "usedT") + " E usedExceedsAvailable"; // 18600 t of 18000 t then
    import = read({returned(glass, "a.xlsx")});
    QStringList found = linesOf(import);
    found.sort();
    expected.sort();
    QCOMPARE(found, expected);
    QVERIFY(std::ranges::none_of(acceptable(import), [](bool each) { return each; }));
}

/// A workbook that was handed out without figures: what stays empty there is not answered and stays as the park has it.
void TestTenants::emptyCellsOfBlankBooks()
{
    OutBook made = book("E01", false);
    QCOMPARE(cellOf(made, "products", "PD1", "unitEnergyKgce"), Value{});
    cellOf(made, "products", "PD1", "output") = 430000.0;
    const TenantImport import = read({returned(made, "a.xlsx")});
    const QString place = "0 " + placeOfCell(made, "products", "PD1", "unitEnergyKgce");
    QVERIFY2(linesOf(import).contains(place + " W blankKept"), qPrintable(linesOf(import).join(u'\n')));
    Park after = m_park;
    for (const Edit &edit : editsOf(m_park, import, acceptable(import)))
        apply(after, edit);
    QCOMPARE(after.cases[m_case].production.products[0].output, 430000.0);
    QCOMPARE(after.cases[m_case].production.products[0].unitEnergy->value, 259.0);

    cellOf(made, "products", "PD1", "unitEnergyKgce") = QString("/"); // the same, and they meant it
    const TenantImport stroke = read({returned(made, "a.xlsx")});
    QVERIFY2(linesOf(stroke).contains(place + " W notAnswered"), qPrintable(linesOf(stroke).join(u'\n')));
    QVERIFY(!linesOf(stroke).contains(place + " W blankKept"));
    const auto change = std::ranges::find(stroke.changes, QString("PD1"), &RowChange::id);
    QVERIFY(change != stroke.changes.end() && change->fields.size() == 1);
}

/// Signs for "nothing to say" in a required cell: the row waits, the figure of the park stays.
void TestTenants::strokesTakeNothingAway()
{
    for (const QString sign : {"/", "—", "无", "N/A"}) {
        OutBook made = book("E01");
        cellOf(made, "electricityUse", "XP01", "mwh") = sign;
        const TenantImport import = read({returned(made, "a.xlsx")});
        QCOMPARE(linesOf(import), QStringList{"0 " + placeOfCell(made, "electricityUse", "XP01", "mwh") + " W notAnswered"});
        QCOMPARE(import.changes.size(), size_t(1));
        QVERIFY(import.changes[0].isTakable && import.changes[0].isAsked);
        QVERIFY(editsOf(m_park, import, acceptable(import)).empty());
    }
}

/// E02 filled a copy of the workbook of E01: its figures are not those of E01.
void TestTenants::bookOfAnotherEnterprise()
{
    OutBook copied = book("E01");
    cellOf(copied, "enterprise", "E01", "name") = m_park.enterprises[1].name;
    cellOf(copied, "electricityUse", "XP01", "mwh") = 212375.7;
    const QString place = placeOfCell(copied, "enterprise", "E01", "name");
    const TenantImport import = read({returned(copied, "2.xlsx"), returned(book("E01"), "1.xlsx")});
    QCOMPARE(linesOf(import), QStringList{"0 " + place + " E nameOfAnother"}); // and the true answer of E01 is not disturbed
    QCOMPARE(import.findings[0].meant, "E02");
    QCOMPARE(import.changes.size(), size_t(2));
    QVERIFY(std::ranges::none_of(import.changes, &RowChange::isTakable));
    QVERIFY(import.missing.contains("E02") && !import.missing.contains("E01"));
}

/// A sheet that was copied from another workbook says so in its title, whatever the hidden mark of the workbook says.
void TestTenants::sheetsOfOtherBooks()
{
    const auto nothing = [this](const OutBook &made, const QStringList &expected) {
        const TenantImport import = read({returned(made, "1.xlsx")});
        QCOMPARE(linesOf(import), expected);
        QCOMPARE(import.changes.size(), size_t(0));
    };
    OutBook earlier =
        tenantBook(m_park, support::library(), m_texts, {.caseIndex = m_case - 1, .enterprise = 0, .withValues = true});
    OutBook other = book("E02"), made = book("E01");
    const QString name = sheetOf(made, "electricityUse").name;
    sheetOf(made, "electricityUse") = sheetOf(earlier, "electricityUse");
    nothing(made, {"0 " + name + "! E sheetOfOtherYear"});
    sheetOf(made, "electricityUse") = sheetOf(other, "electricityUse");
    nothing(made, {"0 " + name + "! E sheetOfAnother"});
    made = book("E01");
    sheetOf(made, "electricityUse").title = "Our electricity · E02 · 2024"; // no mark, so nothing can be said
    nothing(made, {});
}

/// Rows that were copied without the title would count here and there: they wait for an answer.
void TestTenants::rowOfAnotherEnterprise()
{
    OutBook made = book("E01"), other = book("E02");
    OutSheet &sheet = sheetOf(made, "electricityUse");
    sheet.rows.push_back(sheetOf(other, "electricityUse").rows[rowOf(sheetOf(other, "electricityUse"), "XP02")]);
    const QString place =
        sheet.name + u'!' + cellName(qint32(sheet.rows.size()) - 1 + FirstDataRow, qint32(columnOf(sheet, "#system")));
    const TenantImport import = read({returned(made, "1.xlsx")});
    QCOMPARE(linesOf(import), QStringList{"0 " + place + " Q rowOfAnother"});
    QCOMPARE(import.findings[0].found, "XP02");
    QCOMPARE(import.findings[0].meant, "E02");
    QCOMPARE(import.changes.size(), size_t(1));
    QVERIFY(import.changes[0].kind == RowChange::Kind::New && import.changes[0].isAsked);
    QCOMPARE(acceptable(import), std::vector<bool>{false});
}

/// A formula without a stored value in a note keeps its row, and the note is its text.
/// A change in a hidden row or column is taken, and the sheet, the row and the column are named.
void TestTenants::hiddenChangesAreTold()
{
    OutBook changed = book("E05");
    OutSheet &list = sheetOf(changed, "electricityUse");
    const qint32 row = qint32(rowOf(list, "XP05")) + FirstDataRow, column = qint32(columnOf(list, "mwh"));
    ReturnedFile file = returned(changed, "E05.xlsx");
    Sheet &sheet = *std::ranges::find(file.content->sheets, list.name, &Sheet::name);
    sheet.hiddenRows = {2, row}; // the keys are always hidden
    sheet.hiddenColumns = {0, 1, column};
    QCOMPARE(linesOf(read({file})), QStringList());
    Value &energy = cellOf(changed, "electricityUse", "XP05", "mwh");
    energy = std::get<double>(energy) + 1;
    ReturnedFile other = returned(changed, "E05.xlsx");
    Sheet &otherSheet = *std::ranges::find(other.content->sheets, list.name, &Sheet::name);
    otherSheet.hiddenRows = sheet.hiddenRows;
    otherSheet.hiddenColumns = sheet.hiddenColumns;
    const TenantImport import = read({other});
    const QString place = "0 " + list.name + "! W ";
    QCOMPARE(linesOf(import), (QStringList{place + "hiddenRows", place + "hiddenColumns"}));
    QCOMPARE(import.findings[0].found, QString::number(row + 1));
    QCOMPARE(import.findings[1].found, cellName(0, column).chopped(1));
    QCOMPARE(acceptable(import), std::vector<bool>{true});
}

void TestTenants::formulasInNotes()
{
    OutBook made = book("E01");
    cellOf(made, "electricityUse", "XP01", "note") = QString("replaced below"); // a cell that is there
    const QString place = placeOfCell(made, "electricityUse", "XP01", "note");
    const QByteArray cell = place.mid(place.indexOf(u'!') + 1).toUtf8();
    const TenantImport import =
        read({returned(made, "1.xlsx", {{place, "<c r=\"" + cell + "\"><f>HYPERLINK(\"http://x\",\"y\")</f><v></v></c>"}})});
    QCOMPARE(linesOf(import), QStringList{"0 " + place + " I formulaLikeText"});
    QCOMPARE(acceptable(import), std::vector<bool>{true});
    Park after = m_park;
    for (const Edit &edit : editsOf(m_park, import, acceptable(import)))
        apply(after, edit);
    QCOMPARE(after.cases[m_case].production.electricityUse[0].note, "=HYPERLINK(\"http://x\",\"y\")");
}

void TestTenants::sameFileTwice()
{
    OutBook made = book("E15");
    cellOf(made, "electricityUse", "XP15", "mwh") = 9000.0;
    const TenantImport import = read({returned(made, "1.xlsx"), returned(made, "copy of 1.xlsx")});
    QCOMPARE(linesOf(import), QStringList{"1 ! I sameAnswer"});
    QCOMPARE(import.findings[0].found, "1.xlsx");
    QCOMPARE(import.changes.size(), size_t(1));
    QCOMPARE(acceptable(import), std::vector<bool>{true});
}

void TestTenants::datesOfEvidence()
{
    OutBook made = book("E01");
    OutSheet &sheet = sheetOf(made, "evidence");
    const auto add = [&sheet](const QString &title, const QString &file, const Value &issued, const Value &until) {
        sheet.rows.push_back(std::vector<Value>(sheet.columns.size()));
        sheet.rows.back()[columnOf(sheet, "title")] = title;
        sheet.rows.back()[columnOf(sheet, "fileName")] = file;
        sheet.rows.back()[columnOf(sheet, "issuedOn")] = issued;
        sheet.rows.back()[columnOf(sheet, "validUntil")] = until;
    };
    sheet.rows.clear();
    add("A", "C:\\Users\\张三\\f.pdf", QString("2026/1/15"), QString("2026.1.20"));
    add("B", "/home/z/b.pdf", QString("2026年1月15日"), QString("2026-01-20"));
    add("C", "c.pdf", 20260115.0, Value{});
    add("D", "d.pdf", QString("2026-13-45"), QString("长期"));
    const TenantImport import = read({returned(made, "a.xlsx")});
    QStringList codes;
    for (const ImportFinding &finding : import.findings)
        codes << QString::fromLatin1(key(finding.code));
    QCOMPARE(codes, (QStringList{"dateRead", "dateRead", "dateRead", "dateRead", "notADate", "notADate"}));
    QCOMPARE(acceptable(import), (std::vector<bool>{true, true, true, false}));
    Park after = m_park;
    for (const Edit &edit : editsOf(m_park, import, acceptable(import)))
        apply(after, edit);
    const auto document = [&after](qsizetype back) { return after.evidence[after.evidence.size() - back]; };
    QCOMPARE(document(3).fileName, "f.pdf"); // no folders of somebody's computer
    QCOMPARE(document(3).issuedOn, std::optional(QString("2026-01-15")));
    QCOMPARE(document(3).validUntil, std::optional(QString("2026-01-20")));
    QCOMPARE(document(2).fileName, "b.pdf");
    QCOMPARE(document(2).issuedOn, std::optional(QString("2026-01-15")));
    QCOMPARE(document(1).issuedOn, std::optional(QString("2026-01-15")));
}

void TestTenants::sheetsOfTheirOwn()
{
    OutBook made = book("E21");
    made.sheets.insert(made.sheets.begin() + 2, OutSheet{.name = "Our months", .rows = {{QString("January"), 1.0}}});
    const TenantImport import = read({returned(made, "a.xlsx")});
    QCOMPARE(linesOf(import), QStringList{"0 Our months! W sheetUnknown"});
}

/// A column that was put in between is told, with its heading; the others are read as ever.
void TestTenants::columnsOfTheirOwn()
{
    OutBook made = book("E22");
    OutSheet &sheet = sheetOf(made, "electricityUse");
    const qint32 after = qint32(columnOf(sheet, "mwh"));
    sheet.columns.insert(sheet.columns.begin() + after, OutColumn{.key = {}, .label = "our meter", .otherLabel = {}});
    for (auto &row : sheet.rows)
        row.insert(row.begin() + after, Value(7.0));
    TenantImport import = read({returned(made, "a.xlsx")});
    QCOMPARE(linesOf(import), QStringList{"0 " + sheet.name + "! W columnUnknown"});
    QCOMPARE(import.findings[0].found, cellName(0, after).chopped(1) + " (our meter)");
    QCOMPARE(import.changes.size(), size_t(0));
    for (auto &row : sheet.rows) // an empty one says nothing
        row[size_t(after)] = Value{};
    import = read({returned(made, "a.xlsx")});
    QCOMPARE(linesOf(import), QStringList());
}

void TestTenants::newRowsTwice()
{
    OutBook made = book("E22");
    OutSheet &fuels = sheetOf(made, "fuelUse");
    addFuel(fuels, "万Nm³");
    addFuel(fuels, "万Nm³");
    const qint32 second = qint32(fuels.rows.size()) - 1 + FirstDataRow;
    TenantImport import = read({returned(made, "a.xlsx")});
    QCOMPARE(linesOf(import),
             QStringList{"0 " + fuels.name + u'!' + cellName(second, qint32(columnOf(fuels, "#system"))) + " W rowTwice"});
    QCOMPARE(import.findings[0].value, double(second)); // the line above, counted from 1
    QCOMPARE(import.changes.size(), size_t(2));
    fuels.rows.back()[columnOf(fuels, "quantity")] = 13.0;
    import = read({returned(made, "a.xlsx")});
    QCOMPARE(linesOf(import), QStringList());
}

/// A part of the name of a system is asked, as a fuel written wrongly is.
void TestTenants::wordsThatAreMeant()
{
    OutBook made = book("E22");
    OutSheet &fuels = sheetOf(made, "fuelUse");
    addFuel(fuels, "万Nm³");
    fuels.rows.back()[columnOf(fuels, "#system")] = QString("Product");
    const qint32 row = qint32(fuels.rows.size()) - 1 + FirstDataRow;
    const TenantImport import = read({returned(made, "a.xlsx")});
    QCOMPARE(linesOf(import),
             QStringList{"0 " + fuels.name + u'!' + cellName(row, qint32(columnOf(fuels, "#system"))) + " Q wordMeant"});
    QCOMPARE(import.findings[0].meant, "Production");
    QCOMPARE(import.changes.size(), size_t(1));
    QVERIFY(import.changes[0].isTakable && import.changes[0].isAsked);
}

/// Litres of what vehicles burn are asked by the density; the row is in tonnes when the answer is yes.
void TestTenants::litresAreAsked()
{
    OutBook made = book("E22");
    OutSheet &fuels = sheetOf(made, "fuelUse");
    addFuel(fuels, "升");
    fuels.rows.back()[columnOf(fuels, "fuel")] = QString("柴油");
    fuels.rows.back()[columnOf(fuels, "quantity")] = 1000.0;
    const ReturnedFile file = returned(made, "a.xlsx");
    const TenantImport import = read({file});
    const QString row = QString::number(fuels.rows.size() + size_t(FirstDataRow)); // counted from 1
    QCOMPARE(linesOf(import), QStringList{"0 " + fuels.name + u'!' + cellName(0, qint32(columnOf(fuels, "unit"))).chopped(1) +
                                          row + " Q litresOfFuel"});
    QCOMPARE(import.findings[0].other, 0.84); // kg/L. Source: domain model, section 2.4
    QCOMPARE(acceptable(import), std::vector<bool>{false});
    const auto *use = static_cast<const FuelUse *>(import.changes[0].content.get());
    QCOMPARE(use->unit, "t");
    COMPARE_CLOSE(use->quantity.value, 0.84);
    const Park same = m_park;
    for (const Edit &edit : editsOf(m_park, import, {true}))
        apply(m_park, edit);
    const TenantImport again = read({file});
    m_park = same;
    QVERIFY(std::ranges::none_of(again.changes, [](const RowChange &each) { return each.kind == RowChange::Kind::New; }));
}

/// The grey row of each sheet, typed into the first empty one, is a row that can be; what is required stands in it, and each
/// column that has an example says it in its comment.
void TestTenants::exampleRowsArePossible()
{
    QStringList lists;
    for (const TenantSheet &sheet : tenantSheets())
        lists << keyText(sheet.list);
    OutBook made = tenantBook(m_park, support::library(), m_texts,
                              {.caseIndex = m_case, .enterprise = 5, .withValues = true, .exportedOn = {}, .sheets = lists});
    for (const QString &list : lists) {
        OutSheet &sheet = sheetOf(made, list);
        sheet.rows.push_back({});
        for (const OutColumn &column : sheet.columns) {
            QVERIFY2(!column.label.endsWith(" *") || !column.example.isEmpty(), qPrintable(list + u' ' + column.key));
            QVERIFY2(column.label.endsWith(" *") == column.otherLabel.endsWith(" *"), qPrintable(list + u' ' + column.key));
            QVERIFY2(column.example.isEmpty() || column.key.contains(u'#') || column.explanation.contains(column.example),
                     qPrintable(list + u' ' + column.key));
            bool isNumber = false;
            const double number = column.example.toDouble(&isNumber);
            sheet.rows.back().push_back(isNumber && column.isNumber ? Value(number) : Value(column.example));
        }
    }
    const OutSheet &fuels = sheetOf(made, "fuelUse");
    QCOMPARE(fuels.columns[columnOf(fuels, "custom.tco2PerUnit")].label, "Own factor (t per unit of fuel)");
    QCOMPARE(fuels.columns[columnOf(fuels, "custom.tco2PerUnit")].example, QString());
    const TenantImport import = read({returned(made, "a.xlsx")});
    QCOMPARE(linesOf(import), QStringList());
    QCOMPARE(import.changes.size(), size_t(lists.size()));
}

/// Handed out to an enterprise without rows and returned as it was: that is no answer, and it is said.
void TestTenants::returnedBlank()
{
    for (Case &each : m_park.cases)
        for (const TenantSheet &sheet : tenantSheets())
            for (const System system : sheet.systems) {
                const List &list = sheet.listIn(system);
                void *owner = const_cast<void *>(systemOf(each, system));
                while (list.size(owner) > 0)
                    list.remove(owner, 0);
            }
    OutBook made = book("E22", false);
    TenantImport import = read({returned(made, "a.xlsx")});
    QCOMPARE(linesOf(import), QStringList{"0 ! W returnedBlank"});
    QVERIFY(!import.answers[0].isFilled);
    addFuel(sheetOf(made, "fuelUse"), "万Nm³");
    import = read({returned(made, "a.xlsx")});
    QCOMPARE(linesOf(import), QStringList());
    QVERIFY(import.answers[0].isFilled);
    m_park = support::coastalPark();
}

/// Two files of one enterprise: its water is that of the later one, not the sum.
void TestTenants::waterGivenTwice()
{
    OutBook first = book("E22"), second = book("E22");
    const auto setWater = [](OutBook &made, double cubicMetres) {
        OutSheet &sheet = sheetOf(made, "water");
        sheet.rows = {std::vector<Value>(sheet.columns.size())};
        sheet.rows[0][columnOf(sheet, "water.freshM3")] = cubicMetres;
    };
    setWater(first, 122'000);
    setWater(second, 122'000);
    cellOf(second, "electricityUse", "XP22", "note") = QString("b");
    const auto water = [&](const TenantImport &import) {
        return static_cast<const Infrastructure *>(import.changes.back().content.get())->water->fresh;
    };
    TenantImport import = read({returned(first, "1.xlsx"), returned(second, "2.xlsx")});
    QCOMPARE(water(import), std::optional(CubicMetres{122'000}));
    QCOMPARE(linesOf(import), (QStringList{"-1 ! Q waterSummed", "1 ! Q answeredTwice"}));
    QCOMPARE(import.findings[0].value, 1.0); // one enterprise
    setWater(second, 120'000);
    import = read({returned(first, "1.xlsx"), returned(second, "2.xlsx")});
    QCOMPARE(water(import), std::optional(CubicMetres{120'000}));
    QCOMPARE(linesOf(import), (QStringList{"-1 ! Q waterSummed", "0 ! W waterTwice", "1 ! Q answeredTwice"}));
}

void TestTenants::returnedTwice()
{
    OutBook second = book("E15");
    cellOf(second, "electricityUse", "XP15", "mwh") = 9000.0;
    cellOf(second, "electricityUse", "XP15", "note") = QString("b");
    const TenantImport import = read({returned(book("E15"), "1.xlsx"), returned(second, "2.xlsx")});
    QCOMPARE(linesOf(import), QStringList{"1 ! Q answeredTwice"});
    QCOMPARE(import.findings[0].value, 2.0);
    QCOMPARE(import.changes.size(), size_t(1));
    QVERIFY(import.changes[0].isAsked);
}

void TestTenants::markLost()
{
    OutBook made = book("E21");
    std::erase_if(made.sheets, [](const OutSheet &sheet) { return sheet.name == "_pw"; });
    for (OutSheet &sheet : made.sheets) {
        for (OutColumn &column : sheet.columns)
            column.key.clear();
        for (auto &row : sheet.rows)
            if (!sheet.columns.empty())
                row[0] = row[1] = Value{};
        if (sheet.columns.empty() || sheet.name == "Enterprise")
            continue;
        sheet.columns.insert(sheet.columns.begin() + 3, OutColumn{.key = {}, .label = "our number", .otherLabel = {}});
        for (auto &row : sheet.rows)
            row.insert(row.begin() + 3, Value(QString("7")));
    }
    const TenantImport import = read({returned(made, "a.xlsx")});
    QCOMPARE(linesOf(import), QStringList{"0 ! W markLost"});
    QVERIFY(import.findings[0].value > 20);
    QCOMPARE(import.answers[0].enterprise, "E21");
    QCOMPARE(import.changes.size(), size_t(0));
}

void TestTenants::certificatesAreClaimedOnce()
{
    GreenAttribute attribute;
    attribute.energy.value = 10;
    attribute.producedFrom = monthOf(2025, 1);
    attribute.serial = "S-1";
    attribute.id = "GA5";
    attribute.enterprise = Ref<Enterprise>{"E05"};
    m_park.cases[m_case].energySupply.greenAttributes.append(attribute);
    attribute.id = "GA7";
    attribute.enterprise = Ref<Enterprise>{"E07"};
    attribute.serial = "S-2";
    m_park.cases[m_case].energySupply.greenAttributes.append(attribute);
    OutBook fifth = book("E05"), seventh = book("E07");
    cellOf(fifth, "greenAttributes", "GA5", "serial") = QString("S-2");
    const TenantImport import = read({returned(seventh, "7.xlsx"), returned(fifth, "5.xlsx")});
    QCOMPARE(linesOf(import), QStringList{"1 " + placeOfCell(fifth, "greenAttributes", "GA5", "serial") + " E serialTwice"});
    QCOMPARE(import.findings[0].meant, "E07");
    QVERIFY(!import.changes[0].isTakable);
    m_park = support::coastalPark();
}

void TestTenants::months()
{
    GreenAttribute attribute;
    attribute.energy.value = 10;
    attribute.producedFrom = monthOf(2025, 1);
    attribute.id = "GA5";
    attribute.enterprise = Ref<Enterprise>{"E05"};
    m_park.cases[m_case].energySupply.greenAttributes.append(attribute);
    OutBook made = book("E05");
    cellOf(made, "greenAttributes", "GA5", "producedFrom") = QString("2025年6月");
    cellOf(made, "greenAttributes", "GA5", "producedTo") = QString("2025/13");
    const TenantImport import = read({returned(made, "a.xlsx")});
    QCOMPARE(linesOf(import), (QStringList{"0 " + placeOfCell(made, "greenAttributes", "GA5", "producedFrom") + " I monthRead",
                                           "0 " + placeOfCell(made, "greenAttributes", "GA5", "producedTo") + " E notAMonth"}));
    m_park = support::coastalPark();
}

void TestTenants::emptyBooks()
{
    OutBook made = book("E02", false);
    QCOMPARE(cellOf(made, "electricityUse", "XP02", "mwh"), Value{});
    QVERIFY(std::holds_alternative<double>(cellOf(made, "electricityUse", "XP02", "mwh#last")));
    QVERIFY(std::holds_alternative<QString>(cellOf(made, "fuelUse", "FP7", "fuel")));
    const TenantImport import = read({returned(made, "a.xlsx")});
    QVERIFY(!import.findings.empty());
    for (const ImportFinding &finding : import.findings)
        QVERIFY(finding.code == ImportCode::RequiredEmpty || finding.code == ImportCode::BlankKept);
    QVERIFY(std::ranges::none_of(acceptable(import), [](bool each) { return each; }));
    for (const TenantSheet &sheet : tenantSheets())
        QVERIFY(!sheet.systems.empty());
    QCOMPARE(tenantFileName(m_park, {.caseIndex = m_case, .enterprise = 0}), "E01 示例光伏玻璃有限公司 2025.xlsx");
    Park park = m_park;
    park.enterprises[0].name = QString(100, u'厂'); // the year stays, and a file system takes 255 bytes
    const QString name = tenantFileName(park, {.caseIndex = m_case, .enterprise = 0});
    QVERIFY(name.startsWith("E01 厂") && name.endsWith("厂 2025.xlsx"));
    QVERIFY(name.toUtf8().size() <= 255);
}

void TestTenants::changesBecomeEdits()
{
    OutBook made = book("E22");
    cellOf(made, "electricityUse", "XP22", "mwh") = 3000.0;
    OutSheet &fuels = sheetOf(made, "fuelUse");
    addFuel(fuels, "万m³");
    const TenantImport import = read({returned(made, "a.xlsx")});
    QCOMPARE(linesOf(import), QStringList());
    QCOMPARE(import.changes.size(), size_t(2));
    QCOMPARE(acceptable(import), (std::vector<bool>{true, true}));
    Park after = m_park;
    for (const Edit &edit : editsOf(m_park, import, acceptable(import)))
        apply(after, edit);
    const auto &uses = after.cases[m_case].production.fuelUse;
    QCOMPARE(uses.size(), 11);
    QCOMPARE(uses.back().id, "FP11");
    QCOMPARE(uses.back().fuel, "natural_gas");
    QCOMPARE(uses.back().unit, "10^4Nm3");
    QCOMPARE(uses.back().quantity.value, 12.5);
    QCOMPARE(uses.back().enterprise->id, "E22");
    QCOMPARE(after.cases[m_case].production.electricityUse[21].energy.value, 3000.0);
    QCOMPARE(editsOf(m_park, import, {true, false}).size(), size_t(1));
    // a second reading finds nothing left to do but the new row, which has no id in the file
    Park same = m_park;
    m_park = after;
    const TenantImport again = read({returned(book("E22"), "b.xlsx")});
    QCOMPARE(linesOf(again), QStringList());
    QCOMPARE(again.changes.size(), size_t(0));
    m_park = same;
}

void TestTenants::newRowsReadAgain_data()
{
    QTest::addColumn<QString>("unit");
    for (const char *unit : {"万Nm³", "万Nm3", "万m3", "万方", "m3"})
        QTest::newRow(unit) << QString::fromUtf8(unit);
}

/// The same file read again after its new row was taken: the row is that of the park, however its unit is written.
void TestTenants::newRowsReadAgain()
{
    QFETCH(QString, unit);
    OutBook made = book("E22");
    OutSheet &fuels = sheetOf(made, "fuelUse");
    addFuel(fuels, unit);
    const ReturnedFile file = returned(made, "a.xlsx");
    const TenantImport first = read({file});
    QCOMPARE(first.changes.size(), size_t(1));
    const Park same = m_park;
    for (const Edit &edit : editsOf(m_park, first, {true}))
        apply(m_park, edit);
    const TenantImport again = read({file});
    m_park = same;
    QVERIFY2(linesOf(again).contains("0 " + fuels.name + u'!' +
                                     cellName(qint32(fuels.rows.size()) - 1 + FirstDataRow, qint32(columnOf(fuels, "#system"))) +
                                     " Q idLost"),
             qPrintable(linesOf(again).join(u'\n')));
    QVERIFY(std::ranges::none_of(again.changes, [](const RowChange &each) { return each.kind == RowChange::Kind::New; }));
}

void TestTenants::conflicts()
{
    OutBook made = book("E22");
    cellOf(made, "electricityUse", "XP22", "mwh") = 3000.0;
    const ReturnedFile file = returned(made, "a.xlsx");
    m_park.cases[m_case].production.electricityUse[21].energy.value = 3100; // since it was handed out
    const TenantImport import = read({file});
    QCOMPARE(import.changes.size(), size_t(1));
    QCOMPARE(int(import.changes[0].kind), int(RowChange::Kind::Conflicting));
    QCOMPARE(acceptable(import), std::vector<bool>{false});
    m_park = support::coastalPark();
}

/// The part of a drop-down list that a spreadsheet program would offer beside a word: OFFSET, MATCH and COUNTIF by hand.
static QStringList offered(const Spreadsheet &book, const QString &formula, const QString &word)
{
    static const QRegularExpression shape(QStringLiteral("^OFFSET\\(_lists!\\$([A-Z]+)\\$1,MATCH\\(\\$([A-Z]+)7,_lists!\\$([A-Z]+"
                                                         ")\\$1:\\$\\3\\$\\d+,0\\)-1,0,COUNTIF\\(.*,\\$\\2(7)\\),1\\)$"));
    const auto match = shape.match(formula);
    if (!match.hasMatch())
        return {formula};
    const auto number = [](const QString &letters) {
        qint32 column = 0;
        for (const QChar c : letters)
            column = column * 26 + (c.unicode() - u'A' + 1);
        return column - 1;
    };
    const Sheet &lists = *book.find(u"_lists");
    const qint32 words = number(match.captured(3)), choices = number(match.captured(1));
    qint32 first = 0, count = 0;
    for (qint32 row = lists.endRow() - 1; row >= 0; --row)
        if (lists.textAt(row, words) == word) {
            first = row;
            ++count;
        }
    QStringList offer;
    for (qint32 row = first; row < first + count; ++row)
        offer << lists.textAt(row, choices);
    return offer;
}

void TestTenants::unitsFollowTheFuel()
{
    const QString name = m_folder.filePath("lists.xlsx");
    OutBook made = book("E22");
    QVERIFY(writeBook(made, name));
    const auto read = support::sheetReader().read(name);
    QVERIFY(read);
    qsizetype at = 1;
    for (const OutSheet &sheet : made.sheets)
        if (sheet.columns.empty() || sheet.columns[0].key != "@fuelUse")
            ++at;
        else
            break;
    QFile file(name);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString xml =
        QString::fromUtf8(support::unzipped(file.readAll(), "xl/worksheets/sheet" + QByteArray::number(at) + ".xml"));
    static const QRegularExpression dependent(QStringLiteral("<formula1>(OFFSET[^<]*)</formula1>"));
    const QString formula = dependent.match(xml).captured(1);
    QVERIFY2(formula.size() > 0 && formula.size() <= 255, qPrintable(formula));
    for (const Fuel &fuel : support::library().fuels().all()) {
        QStringList units;
        for (const Fuel::Unit &unit : fuel.units)
            units << unit.symbol;
        QCOMPARE(offered(*read, formula, fuel.nameEnglish), units);
    }
    const size_t fuelColumn = columnOf(sheetOf(made, "fuelUse"), "fuel");
    QVERIFY(formula.contains("MATCH($" + cellName(6, qint32(fuelColumn)) + u','));
}

/// Load shapes and units by their names, which are read whatever the language of who reads.
void TestTenants::chineseWorkbooksShowWords()
{
    BookTexts chinese = m_texts;
    chinese.isChinese = true;
    OutBook made = tenantBook(m_park, support::library(), chinese,
                              {.caseIndex = m_case, .enterprise = 0, .withValues = true, .exportedOn = "2026-01-15"});
    const OutSheet &use = sheetOf(made, "electricityUse"), &fuels = sheetOf(made, "fuelUse");
    QVERIFY(use.columns[columnOf(use, "loadShape")].choices.contains("两班"));
    QVERIFY(cellOf(made, "electricityUse", "XP01", "loadShape") == Value(QString("连续生产")));
    const auto &units = fuels.columns[columnOf(fuels, "unit")].dependentChoices;
    QVERIFY(std::ranges::count(units, std::pair(QString("天然气"), QString("万Nm³"))) == 1);
    QVERIFY(cellOf(made, "fuelUse", "FP1", "unit") == Value(QString("万Nm³")));
    const TenantImport unchanged = read({returned(made, "1.xlsx")});
    QCOMPARE(linesOf(unchanged), QStringList());
    QCOMPARE(unchanged.changes.size(), size_t(0));
    cellOf(made, "electricityUse", "XP01", "loadShape") = QString("两班");
    const TenantImport import = read({returned(made, "1.xlsx")});
    QCOMPARE(acceptable(import), std::vector<bool>{true});
    Park after = m_park;
    for (const Edit &edit : editsOf(m_park, import, acceptable(import)))
        apply(after, edit);
    QCOMPARE(after.cases[m_case].production.electricityUse[0].loadShape, "twoShift");
}

void TestTenants::waterAndEvidence()
{
    OutBook first = book("E21"), second = book("E22");
    const auto setWater = [](OutBook &made, double cubicMetres) {
        OutSheet &sheet = sheetOf(made, "water");
        sheet.rows = {std::vector<Value>(sheet.columns.size())};
        sheet.rows[0][columnOf(sheet, "water.freshM3")] = cubicMetres;
    };
    setWater(first, 100);
    setWater(second, 50);
    OutSheet &documents = sheetOf(second, "evidence");
    documents.rows = {std::vector<Value>(documents.columns.size())};
    documents.rows[0][columnOf(documents, "title")] = QString("Bills of 2025");
    documents.rows[0][columnOf(documents, "fileName")] = QString("bills.pdf");
    documents.rows[0][columnOf(documents, "#of")] = sheetOf(second, "electricityUse").name;
    const std::vector<ReturnedFile> files{returned(first, "a.xlsx"), returned(second, "b.xlsx")};
    const TenantImport import = read(files);
    QCOMPARE(linesOf(import), QStringList{"-1 ! Q waterSummed"});
    QCOMPARE(import.changes.size(), size_t(2));
    QCOMPARE(acceptable(import), (std::vector<bool>{true, false})); // whether it is all of the park only people know
    Park after = m_park;
    for (const Edit &edit : editsOf(m_park, import, {true, true}))
        apply(after, edit);
    QCOMPARE(after.cases[m_case].infrastructure.water->fresh, std::optional(CubicMetres{150}));
    QCOMPARE(after.evidence.size(), m_park.evidence.size() + 1);
    QCOMPARE(after.evidence.back().title, "Bills of 2025");
    QVERIFY(!after.evidence.back().id.isEmpty());
    QVERIFY(after.evidence.back().refers.contains("cases/C2025/production/electricityUse/XP22"));
    QVERIFY(
        std::ranges::all_of(after.evidence.back().refers, [](const QString &each) { return each.contains("/electricityUse/"); }));
    m_park = after;
    QCOMPARE(read(files).changes.size(), size_t(0));
    m_park = support::coastalPark();
}

/// A document is about the lines that are named beside it and about the rows that name it.
void TestTenants::evidenceOfRows()
{
    OutBook made = book("E01");
    const OutSheet &use = sheetOf(made, "electricityUse");
    OutSheet &documents = sheetOf(made, "evidence");
    const auto add = [&documents](const QString &title, const QString &of, const QString &lines) {
        documents.rows.push_back(std::vector<Value>(documents.columns.size()));
        documents.rows.back()[columnOf(documents, "title")] = title;
        documents.rows.back()[columnOf(documents, "fileName")] = title + ".pdf";
        documents.rows.back()[columnOf(documents, "#of")] = of;
        documents.rows.back()[columnOf(documents, "#rows")] = lines;
    };
    add("Meter", use.name, QString::number(rowOf(use, "XP01") + size_t(FirstDataRow) + 1));
    add("Gas", {}, {});
    OutSheet &fuels = sheetOf(made, "fuelUse");
    fuels.rows[rowOf(fuels, "FP1")].resize(fuels.columns.size());
    cellOf(made, "fuelUse", "FP1", "#evidence") = QString("Gas.pdf");
    const TenantImport import = read({returned(made, "a.xlsx")});
    QCOMPARE(linesOf(import), QStringList());
    QCOMPARE(import.changes.size(), size_t(2));
    const auto refers = [&](size_t at) { return static_cast<const Evidence *>(import.changes[at].content.get())->refers; };
    QCOMPARE(refers(0), QStringList{"cases/C2025/production/electricityUse/XP01"});
    QCOMPARE(refers(1), QStringList{"cases/C2025/production/fuelUse/FP1"});
}

void TestTenants::severalFilesShareAReader()
{
    QStringList names;
    for (const char *enterprise : {"E20", "E21", "E22"}) {
        names << m_folder.filePath(QString(enterprise) + ".xlsx");
        QVERIFY(writeBook(book(enterprise), names.back()));
    }
    const QString broken = m_folder.filePath("broken.xlsx"), table = m_folder.filePath("table.csv");
    support::writeFile(broken, "PK\x03\x04 and no more");
    support::writeFile(table, "a,b\n1,2\n");
    names.insert(1, broken);
    names.insert(3, m_folder.filePath("missing.xlsx"));
    names.insert(4, table);
    const auto together = support::sheetReader().read(names);
    QCOMPARE(together.size(), size_t(names.size()));
    for (size_t i = 0; i < together.size(); ++i) { // as each alone
        const auto alone = support::sheetReader().read(names[qsizetype(i)]);
        QCOMPARE(together[i].has_value(), alone.has_value());
        if (alone)
            QVERIFY(*together[i] == *alone);
        else
            QCOMPARE(int(together[i].error().code), int(alone.error().code));
    }
}

void TestTenants::savedByLibreOffice()
{
    const QString office = QStandardPaths::findExecutable(QStringLiteral("soffice"));
    if (office.isEmpty())
        QSKIP("LibreOffice is not installed");
    OutBook made = book("E21");
    cellOf(made, "fleets", "FL2", "shareInPark") = 80.0;
    returned(made, "office.xlsx");
    for (const QString ending : {"ods", "xlsx"}) {
        QProcess process;
        process.start(office, {QStringLiteral("-env:UserInstallation=file://") + m_folder.filePath(QStringLiteral("profile")),
                               QStringLiteral("--headless"), QStringLiteral("--convert-to"), ending, QStringLiteral("--outdir"),
                               m_folder.filePath("out"), m_folder.filePath("office.xlsx")});
        QVERIFY(process.waitForFinished(180'000));
        const TenantImport import = read({{"a", support::sheetReader().read(m_folder.filePath("out/office.") + ending)}});
        QCOMPARE(linesOf(import), QStringList{"0 " + placeOfCell(made, "fleets", "FL2", "shareInPark") + " Q sharePercent"});
        QCOMPARE(import.changes.size(), size_t(0));
    }
}

/// Who got a workbook and who returned it, through a file and back.
void TestTenants::notesAreKeptInTheProject()
{
    const auto caseId = QStringLiteral("C2025"), first = QStringLiteral("E01"), second = QStringLiteral("E02");
    Park park = m_park;
    const auto take = [&park](const std::vector<Edit> &edits) {
        for (const Edit &edit : edits) {
            QVERIFY(isOfWorkbookNote(edit));
            apply(park, edit);
        }
    };
    take(editsToNoteHandedOut(park, caseId, {first, second}, QStringLiteral("2026-01-10")));
    QCOMPARE(park.workbookNotes.size(), 2);
    QVERIFY(!workbookNote(park, QStringLiteral("C2024"), first)); // another year was not asked
    const std::vector<TenantAnswer> answers{{first, QStringLiteral("2026-01-10"), true}, {{}, {}, false}};
    const std::vector<ReturnedOn> files{{QStringLiteral("e01.xlsx"), QStringLiteral("2026-01-20")},
                                        {QStringLiteral("other.xlsx"), QStringLiteral("2026-01-21")}};
    take(editsToNoteReturned(park, caseId, answers, files));
    QVERIFY(editsToNoteReturned(park, caseId, answers, files).empty()); // read once more
    TenantImport import;
    import.answers = answers;
    for (const qsizetype file : {0, 0, 0, 1})
        import.changes.push_back({.file = file});
    import.changes[1].isTakable = false;
    take(editsToNoteTaken(park, caseId, import, {true, true, true, true}));
    take(editsToNoteHandedOut(park, caseId, {first}, QStringLiteral("2026-02-01"))); // what came back stays

    const QString file = m_folder.filePath(QStringLiteral("notes.park"));
    QVERIFY(storage::writeProject(park, file));
    const auto read = storage::readProject(file);
    QVERIFY(read);
    const WorkbookNote *of = workbookNote(*read, caseId, first);
    QVERIFY(of);
    QCOMPARE(of->handedOutOn.value_or(QString()), "2026-01-10");
    QCOMPARE(of->returnedOn.value_or(QString()), "2026-01-20");
    QCOMPARE(of->fileName.value_or(QString()), "e01.xlsx");
    QCOMPARE(of->rowsTaken.value_or(0), 2); // of the four one is wrong, and one of somebody unknown
    QVERIFY(workbookNote(*read, caseId, second) && !workbookNote(*read, caseId, second)->returnedOn); // silent
    // another file of the same enterprise
    const std::vector<ReturnedOn> later{{QStringLiteral("e01-b.xlsx"), QStringLiteral("2026-02-03")}};
    take(editsToNoteReturned(park, caseId, {answers[0]}, later));
    QCOMPARE(workbookNote(park, caseId, first)->fileName.value_or(QString()), "e01-b.xlsx");
    QVERIFY(!workbookNote(park, caseId, first)->rowsTaken);
    QCOMPARE(park.workbookNotes.size(), 2);
}

SHEET_TEST_MAIN(TestTenants)
#include "tst_tenants.moc"
