#include "core/dossier/checkbook.h"
#include "core/schemes/factorsinuse.h"
#include "tests/support/parks.h"
#include "tests/support/sheetmain.h"
#include "tests/support/zips.h"

#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace core;
using check::Cell;
using check::CellKind;
using check::CellValue;
using CheckSheet = check::Sheet;
using check::Term;
using L1 = QLatin1StringView;

namespace {

constexpr double falseNumber = 424'242;

const CheckWords &checkWords()
{
    static const auto read = CheckWords::read(QStringLiteral(":/dossier"));
    return *read;
}

check::Book bookOf(const Park &park, qsizetype caseIndex, const BookTexts &texts = BookTexts::english())
{
    const Evaluation evaluation = support::evaluate(park);
    auto book = checkBook(park, caseIndex, evaluation.cases[size_t(caseIndex)], support::library(), texts, checkWords());
    if (!book)
        qFatal("no book");
    return *std::move(book);
}

const CheckSheet &sheetOf(const check::Book &book, QLatin1StringView id)
{
    for (const auto &sheet : book.sheets)
        if (sheet->id() == id)
            return *sheet;
    qFatal("no sheet");
}

/// An input of a workbook and the same change of the park.
struct Change {
    const char *sheet, *column;
    QString key; ///< in the first column, or where `keyColumn` says
    CellValue value;
    std::function<void(Park &, Case &)> inPark;
    const char *keyColumn = "id";
};

/// The row whose key is this.
qsizetype rowOf(const CheckSheet &sheet, const Change &change)
{
    const auto keys = sheet.column(L1(change.keyColumn)).values;
    const auto found = std::ranges::find(keys, CellValue(change.key));
    return found == keys.end() ? -1 : found - keys.begin();
}

/// The book with other inputs, in which every formula is stored with a value that is not its own.
check::Book falsified(const check::Book &book, const QList<Change> &changes)
{
    check::Book copy;
    copy.names = book.names;
    copy.title = book.title;
    for (const auto &sheet : book.sheets) {
        auto made = std::make_unique<CheckSheet>(sheet->id(), sheet->name(), sheet->hint(), sheet->columns());
        for (size_t row = 0; row < sheet->rowCount(); ++row) {
            made->beginRow();
            for (size_t i = 0; i < sheet->columns().size(); ++i) {
                const QByteArray column = sheet->columns()[i].id.toLatin1();
                const Cell &cell = sheet->rows()[row][i];
                CellValue value = cell.value;
                for (const Change &change : changes)
                    if (sheet->id() == L1(change.sheet) && column == change.column && rowOf(*sheet, change) == qsizetype(row))
                        value = change.value;
                if (cell.kind == CellKind::Formula)
                    made->put(L1(column),
                              Term{cell.formula, std::holds_alternative<QString>(value) ? CellValue(QStringLiteral("false"))
                                                                                        : CellValue(falseNumber)});
                else
                    made->put(cell.kind, L1(column), value);
            }
        }
        copy.sheets.push_back(std::move(made));
    }
    return copy;
}

/// The check sheet of a book as path and value.
QMap<QString, CellValue> resultsOf(const check::Book &book, const char *column)
{
    const CheckSheet &sheet = sheetOf(book, L1("check"));
    const auto paths = sheet.column(L1("path")).values, values = sheet.column(L1(column)).values;
    QMap<QString, CellValue> results;
    for (size_t i = 0; i + 1 < paths.size(); ++i) // the last row says whether all agree
        results.insert(std::get<QString>(paths[i]), values[i]);
    return results;
}

/// What of two results differs by more than 1e-9; parts of a whole are measured by it.
QStringList differences(const QMap<QString, CellValue> &actual, const QMap<QString, CellValue> &expected)
{
    QStringList found;
    for (auto each = expected.begin(); each != expected.end(); ++each) {
        const CellValue &is = actual.value(each.key());
        const double *a = std::get_if<double>(&is), *b = std::get_if<double>(&each.value());
        if (a && b ? !support::isClose(*a, *b) : is != each.value())
            found << QStringLiteral("%1: %2 instead of %3")
                         .arg(each.key())
                         .arg(check::numberOf(is), 0, 'g', 17)
                         .arg(check::numberOf(each.value()), 0, 'g', 17);
    }
    return found;
}

QStringList failures(const check::Book &book)
{
    return differences(resultsOf(book, "book"), resultsOf(book, "program"));
}

} // namespace

/// The check workbook computes every result again from the raw data, and what it computes are the program's results.
class TestCheckBook : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QVERIFY(m_folder.isValid()); }
    void formulasGiveTheResults_data();
    void formulasGiveTheResults();
    void onlyAllowedFunctions();
    void everyWordIsThere();
    void textsAreNoFormulas();
    void sourcesAreThoseOfTheValues();
    void numbersAreShownRounded();
    void aCaseWithErrorsHasNoBook();
    void theFileAppearsWholeOrNotAtAll();
    void recalculatedByLibreOffice();

private:
    QMap<QString, QMap<QString, CellValue>> recalculated(const QStringList &fileNames);
    QTemporaryDir m_folder;
};

namespace {

QList<std::pair<QString, Park>> parks()
{
    QList<std::pair<QString, Park>> all{{"coastal", support::coastalPark()}};
    for (const char *name : {"minimal", "three-examples"})
        all.append({name, support::parkFromFile(QStringLiteral(TEST_DATA "/parks/%1.json").arg(name))});
    all.append({"new-zone", support::parkFromFile(QStringLiteral(EXAMPLES "/new-zone.json"))});
    // what the examples do not have: steam of all kinds, custom and biogenic fuels, plug-in hybrids, feedstock that counts
    all.append(
        {"rare",
         support::parkWith(
             R"("parameters": {"includeFeedstockInEnergy": true, "cleanEnergyIncludesGas": true, "onSiteCountsAsDirect": false},
        "energySupply": {"heatReceived": [
            {"id": "s1", "kind": "fossil", "steam": {"tonnes": 1000, "pressureMPa": 1.03, "temperatureC": 250}},
            {"id": "s2", "kind": "fossil", "steam": {"tonnes": 900, "pressureMPa": 1, "temperatureC": 305}, "factorTPerGj": 0.09},
            {"id": "s3", "kind": "nonFossil", "steam": {"tonnes": 800, "pressureMPa": 0.77}},
            {"id": "s4", "kind": "fossil", "steam": {"tonnes": 700, "pressureMPa": 0.63, "temperatureC": 120}}],
          "heatSent": [{"id": "s5", "kind": "fossil", "steam": {"tonnes": 300, "pressureMPa": 3.7, "temperatureC": 420}}],
          "powerReceived": [{"id": "p", "kind": "grid", "mwh": 5000}, {"id": "p2", "kind": "otherFossil", "mwh": 70}],
          "powerSent": [{"id": "q", "kind": "fossil", "mwh": 90}],
          "generation": [{"id": "g", "technology": "biomass", "mwh": 800}, {"id": "g2", "technology": "wasteHeat", "mwh": 300}],
          "heatProduced": [{"id": "h", "technology": "solarThermal", "gj": 500}],
          "greenAttributes": [{"id": "a", "kind": "certificate", "mwh": 9000, "producedFrom": "2023-01"},
                              {"id": "b", "kind": "certificate", "mwh": 1, "producedFrom": "2022-12"}]},
        "production": {"heatUse": [{"id": "u", "gj": 900}], "fuelUse": [
            {"id": "f1", "fuel": "anthracite", "quantity": 100, "unit": "t", "activity": "finalUse", "factorSet": "MEE_ETS"},
            {"id": "f2", "fuel": "natural_gas", "quantity": 10, "unit": "10^4Nm3", "activity": "feedstock"},
            {"id": "f3", "fuel": "anthracite", "quantity": 10, "unit": "t", "activity": "conversionInput", "custom": {"tco2PerUnit": 2.5, "source": "=1+1"}},
            {"id": "F3", "fuel": "anthracite", "quantity": 20, "unit": "t", "activity": "conversionOutput", "custom": {"ncvGjPerUnit": 25, "source": "own"}},
            {"id": "f5", "fuel": "diesel", "quantity": 7, "unit": "t", "activity": "finalUse", "internationalBunker": true}]},
        "transport": {"fleets": [
            {"id": "v1", "vehicle": "v", "powertrain": "phev", "count": 10, "annualKm": 9000, "energyPer100Km": 5, "energyUnit": "L", "shareInPark": 0.5},
            {"id": "v2", "vehicle": "v", "powertrain": "phev", "count": 10, "annualKm": 9000, "energyPer100Km": 15, "energyUnit": "kWh"},
            {"id": "v3", "vehicle": "v", "powertrain": "cng", "count": 3, "annualKm": 9000, "energyPer100Km": 15, "energyUnit": "m3"},
            {"id": "v4", "vehicle": "v", "powertrain": "lng", "count": 3, "annualKm": 9000, "energyPer100Km": 15, "energyUnit": "kg"},
            {"id": "v5", "vehicle": "v", "powertrain": "fcev", "count": 3, "annualKm": 9000, "energyPer100Km": 1, "energyUnit": "kg"},
            {"id": "v6", "vehicle": "v", "powertrain": "gasoline", "count": 3, "annualKm": 9000, "energyPer100Km": 6, "energyUnit": "kg"}]})")});
    all.append({"empty", support::parkWith({})});
    return all;
}

/// One input per sheet of a case of the coastal park, found by what the case has.
QList<Change> changesOf(const Park &park, const Case &of)
{
    QList<Change> changes;
    changes.append({"parameters", "value", "fossilPowerFactorTPerMwh", 0.79,
                    [](Park &, Case &to) { to.parameters.fossilPowerFactor = TonnesCo2PerMegawattHour{0.79}; }, "key"});
    const auto &fuel = of.production.fuelUse.front();
    changes.append({"fuels", "quantity", fuel.id, fuel.quantity.value * 1.37,
                    [](Park &, Case &to) { to.production.fuelUse.front().quantity.value *= 1.37; }});
    changes.append({"fleets", "count", of.transport.fleets.front().id, of.transport.fleets.front().count + 7,
                    [](Park &, Case &to) { to.transport.fleets.front().count += 7; }});
    changes.append({"buildings", "area", of.buildings.buildings.front().id, of.buildings.buildings.front().floorArea.value * 3,
                    [](Park &, Case &to) { to.buildings.buildings.front().floorArea.value *= 3; }});
    changes.append({"power", "mwh", of.energySupply.powerReceived.front().id,
                    of.energySupply.powerReceived.front().energy.value - 31'000,
                    [](Park &, Case &to) { to.energySupply.powerReceived.front().energy.value -= 31'000; }});
    const auto &attribute = of.energySupply.greenAttributes.front();
    changes.append({"attributes", "from", attribute.id, QStringLiteral("%1-01").arg(of.year - 2),
                    [](Park &, Case &to) { to.energySupply.greenAttributes.front().producedFrom = monthOf(to.year - 2, 1); }});
    const auto direct =
        std::ranges::find_if(of.energySupply.heatReceived, [](const HeatTransfer &row) { return row.energy.has_value(); });
    if (direct != of.energySupply.heatReceived.end()) {
        const qsizetype at = direct - of.energySupply.heatReceived.begin();
        changes.append({"heat", "gj", direct->id, direct->energy->value * 0.5,
                        [at](Park &, Case &to) { to.energySupply.heatReceived[at].energy->value *= 0.5; }});
    }
    const auto steam = std::ranges::find_if(of.energySupply.heatReceived, [](const HeatTransfer &row) { return !row.energy; });
    if (steam != of.energySupply.heatReceived.end()) {
        const qsizetype at = steam - of.energySupply.heatReceived.begin();
        changes.append({"steam", "tonnes", steam->id, steam->steam->mass.value * 1.25,
                        [at](Park &, Case &to) { to.energySupply.heatReceived[at].steam->mass.value *= 1.25; }});
    }
    changes.append({"processes", "output", of.production.processEmissions.front().id,
                    of.production.processEmissions.front().output.value * 1.1,
                    [](Park &, Case &to) { to.production.processEmissions.front().output.value *= 1.1; }});
    changes.append({"resources", "a", of.infrastructure.solidWaste.front().id,
                    of.infrastructure.solidWaste.front().used.value / 2,
                    [](Park &, Case &to) { to.infrastructure.solidWaste.front().used.value /= 2; }});
    changes.append({"indicators", "reason", "schemes.ndrc-910.items.waterReuse.value", QStringLiteral("no water"),
                    [](Park &, Case &to) {
                        to.notApplicable.append({{}, QStringLiteral("waterReuse"), QStringLiteral("no water")});
                    },
                    "path"});
    // a factor: the library's row as the case keeps it, with another heat value
    const Evaluation evaluation = support::evaluate(park);
    const qsizetype index = std::ranges::find(park.cases, of.id, &Case::id) - park.cases.begin();
    const QList<KeptFactor> kept = factorsInUse(park, index, evaluation.cases[size_t(index)], support::library());
    const check::FactorKeys keys = [&] {
        const CaseEvaluation &evaluated = evaluation.cases[size_t(index)];
        const BookTexts texts = BookTexts::english();
        return check::factorKeys({park, index, evaluated, evaluated.libraryOr(support::library()), texts, checkWords()}, fuel);
    }();
    const qint32 row = keys.heat.section(u'|', 3, 3).toInt() - 1;
    const QString id = support::library().fuels().table().id(row);
    changes.append({"factors", "ncv", keys.heat, 123.5,
                    [kept, id](Park &, Case &to) {
                        to.factors = kept;
                        for (KeptFactor &each : to.factors)
                            if (each.table == "fuels" && each.row == id)
                                each.cells[each.columns.indexOf("ncv_GJ_per_unit")] = "123.5";
                    },
                    "key"});
    return changes;
}

Park changed(Park park, qsizetype caseIndex, const QList<Change> &changes)
{
    for (const Change &change : changes)
        change.inPark(park, park.cases[caseIndex]);
    return park;
}

} // namespace

void TestCheckBook::formulasGiveTheResults_data()
{
    QTest::addColumn<Park>("park");
    QTest::addColumn<int>("caseIndex");
    const auto all = parks();
    for (const auto &[name, park] : all)
        for (qsizetype i = 0; i < park.cases.size(); ++i)
            if (support::evaluate(park).cases[size_t(i)].hasResults)
                QTest::addRow("%s %s", qPrintable(name), qPrintable(park.cases[i].id)) << park << int(i);
}

/// The values that the formulas have, computed apart from the accounting, are its results.
void TestCheckBook::formulasGiveTheResults()
{
    QFETCH(Park, park);
    QFETCH(int, caseIndex);
    const check::Book book = bookOf(park, caseIndex);
    const QStringList failed = failures(book);
    QVERIFY2(failed.isEmpty(), qPrintable(failed.join(u'\n')));
    QVERIFY(resultsOf(book, "book").size() > 60);
    for (const auto &sheet : book.sheets)
        for (const auto &row : sheet->rows())
            for (const Cell &cell : row)
                if (const double *value = std::get_if<double>(&cell.value))
                    QVERIFY2(std::isfinite(*value), qPrintable(sheet->name() + u' ' + cell.formula));
}

/// Source: rules for the documents, §6, "Rules".
void TestCheckBook::onlyAllowedFunctions()
{
    const QSet<QString> allowed{"SUM",      "SUMIFS", "SUMPRODUCT", "INDEX", "MATCH", "IF",  "AND",   "OR",    "NOT",   "IFERROR",
                                "ISNUMBER", "MIN",    "MAX",        "ABS",   "LEFT",  "MID", "RIGHT", "VALUE", "COUNT", "COUNTA"};
    static const QRegularExpression call(QStringLiteral("([A-Z][A-Z0-9.]*)\\("));
    static const QRegularExpression quoted(QStringLiteral("\"[^\"]*\"|'[^']*'"));
    QSet<QString> used;
    for (const auto &[name, park] : parks())
        for (const auto &sheet : bookOf(park, 0).sheets)
            for (const auto &row : sheet->rows())
                for (const Cell &cell : row)
                    for (auto each = call.globalMatch(QString(cell.formula).remove(quoted)); each.hasNext();)
                        used.insert(each.next().captured(1));
    QVERIFY(used.size() > 10);
    QVERIFY2((used - allowed).isEmpty(), qPrintable(QStringList((used - allowed).values()).join(u' ')));
}

void TestCheckBook::everyWordIsThere()
{
    BookTexts chinese = BookTexts::english();
    chinese.isChinese = true;
    for (const BookTexts &texts : {BookTexts::english(), chinese}) {
        const check::Book book = bookOf(support::coastalPark(), 2, texts);
        QStringList all;
        for (const auto &sheet : book.sheets) {
            all << sheet->name() << sheet->hint();
            QSet<QString> headings;
            for (const check::Column &column : sheet->columns()) {
                all << column.heading;
                QVERIFY2(!headings.contains(column.heading), qPrintable(sheet->name() + u' ' + column.heading));
                headings.insert(column.heading);
            }
            for (const auto &row : sheet->rows())
                for (const Cell &cell : row)
                    if (const QString *text = std::get_if<QString>(&cell.value))
                        all << *text;
        }
        QVERIFY(all.filter(QRegularExpression(QStringLiteral("^\\[[a-zA-Z]+\\.?[a-zA-Z0-9_.]*\\]$"))).isEmpty());
        QVERIFY(all.contains(texts.isChinese ? QStringLiteral("核对") : QStringLiteral("Check")));
    }
}

/// A note or an id that begins with "=" stays what it is.
void TestCheckBook::textsAreNoFormulas()
{
    Park park =
        support::parkWith(R"("production": {"processEmissions": [{"id": "=1+1", "process": "=A1", "outputT": 2, "factorTPerT": 3}]
})");
    const QString fileName = m_folder.filePath("texts.xlsx");
    QVERIFY(check::write(bookOf(park, 0), fileName));
    const auto read = support::sheetReader().read(fileName);
    QVERIFY(read);
    const core::Sheet *sheet = read->find(u"Processes");
    QVERIFY(sheet);
    const SheetCell *cell = sheet->at(check::Sheet::firstRow, 0);
    QVERIFY(cell && cell->type == SheetCell::Type::Text && !cell->isFormula);
    QCOMPARE(cell->text, "=1+1");
    const SheetCell *emission = sheet->at(check::Sheet::firstRow, 4);
    QVERIFY(emission && emission->isFormula);
    QCOMPARE(emission->number, 6);
}

/// The park states 0.8325 itself, and so does annex 4: the value has the source of the tables.
void TestCheckBook::sourcesAreThoseOfTheValues()
{
    Park park = support::coastalPark();
    const auto sourceOf = [&](const char *key) {
        const check::Book book = bookOf(park, 2);
        const CheckSheet &sheet = sheetOf(book, L1("parameters"));
        const auto keys = sheet.column(L1("key")).values, sources = sheet.column(L1("source")).values;
        const auto found = std::ranges::find(keys, CellValue(QString::fromLatin1(key)));
        return std::get<QString>(sources[size_t(found - keys.begin())]);
    };
    QVERIFY2(sourceOf("fossilPowerFactorTPerMwh").contains("annex 4"), qPrintable(sourceOf("fossilPowerFactorTPerMwh")));
    QVERIFY(sourceOf("fossilHeatFactorTPerGj").contains("annex 4"));
    park.parameters.fossilPowerFactor = TonnesCo2PerMegawattHour{0.9};
    QCOMPARE(sourceOf("fossilPowerFactorTPerMwh"), QStringLiteral("Set by the project"));
}

void TestCheckBook::numbersAreShownRounded()
{
    const QString fileName = m_folder.filePath("shown.xlsx");
    BookTexts texts = BookTexts::english();
    texts.isChinese = true;
    const check::Book book = bookOf(support::coastalPark(), 2, texts);
    QVERIFY(check::write(book, fileName));
    QFile file(fileName);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray archive = file.readAll(), styles = support::unzipped(archive, "xl/styles.xml");
    for (const char *form : {"[&gt;=1000]#,##0.00;", "0.0E+00", "[=1]"}) // two decimals, small differences, yes and no
        QVERIFY2(styles.contains(form), form);
    const QByteArray last =
        support::unzipped(archive, "xl/worksheets/sheet" + QByteArray::number(qlonglong(book.sheets.size())) + ".xml"); // 核对
    static const QRegularExpression first(QStringLiteral("<col min=\"1\" max=\"1\" width=\"([0-9.]+)\""));
    qsizetype longest = 0;
    for (const CellValue &path : sheetOf(book, L1("check")).column(L1("path")).values)
        if (const QString *text = std::get_if<QString>(&path))
            longest = std::max(longest, text->size());
    QVERIFY(first.match(QString::fromUtf8(last)).captured(1).toDouble() >= double(longest));
    const auto fuels = sheetOf(book, L1("fuels")).column(L1("fuel")).values;
    QVERIFY(std::ranges::find(fuels, CellValue(QStringLiteral("天然气"))) != fuels.end());
    QVERIFY(std::ranges::find(fuels, CellValue(QStringLiteral("natural_gas"))) == fuels.end());
}

void TestCheckBook::aCaseWithErrorsHasNoBook()
{
    const Park park = support::parkWith(
        R"("production": {"fuelUse": [{"id": "f", "fuel": "nothing", "quantity": 1, "unit": "t", "activity": "finalUse"}]})");
    const Evaluation evaluation = support::evaluate(park);
    const QString fileName = m_folder.filePath("none.xlsx");
    const auto done =
        writeCheckBook(park, 0, evaluation.cases[0], support::library(), BookTexts::english(), checkWords(), fileName);
    QVERIFY(!done);
    QCOMPARE(int(done.error().code), int(ErrorCode::CaseNotEvaluated));
    QCOMPARE(done.error().subject, "C1");
    QVERIFY(!QFile::exists(fileName));
}

void TestCheckBook::theFileAppearsWholeOrNotAtAll()
{
    const Park park = support::coastalPark();
    const Evaluation evaluation = support::evaluate(park);
    const auto write = [&](const QString &fileName) {
        return writeCheckBook(park, 2, evaluation.cases[2], support::library(), BookTexts::english(), checkWords(), fileName);
    };
    const auto refused = write(m_folder.filePath("no/such/folder.xlsx"));
    QVERIFY(!refused);
    QCOMPARE(int(refused.error().code), int(ErrorCode::FileNotWritable));
    const auto bytesOf = [](const QString &fileName) {
        QFile file(fileName);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    QVERIFY(write(m_folder.filePath("one.xlsx")) && write(m_folder.filePath("two.xlsx")));
    QVERIFY(bytesOf(m_folder.filePath("one.xlsx")).size() > 10'000);
    QCOMPARE(bytesOf(m_folder.filePath("one.xlsx")), bytesOf(m_folder.filePath("two.xlsx")));
}

/// The check sheets of workbooks after LibreOffice calculated every cell of them.
QMap<QString, QMap<QString, CellValue>> TestCheckBook::recalculated(const QStringList &fileNames)
{
    const QString profile = m_folder.filePath("profile"), out = m_folder.filePath("out");
    QDir().mkpath(profile + "/user");
    QFile settings(profile + "/user/registrymodifications.xcu");
    if (!settings.open(QIODevice::WriteOnly))
        return {};
    settings.write(R"(<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry"><item oor:path="/org.openoffice.Office.Calc/Formula/Load">
<prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item></oor:items>)");
    settings.close();
    QProcess office;
    office.start("soffice",
                 QStringList{"-env:UserInstallation=file://" + profile, "--headless", "--convert-to", "xlsx", "--outdir", out} +
                     fileNames);
    if (!office.waitForFinished(240'000))
        return {};
    QMap<QString, QMap<QString, CellValue>> results;
    for (const QString &fileName : fileNames) {
        const auto read = support::sheetReader().read(out + u'/' + QFileInfo(fileName).fileName());
        const core::Sheet *sheet = read ? read->find(u"Check") : nullptr;
        for (qint32 row = check::Sheet::firstRow; sheet && row + 1 < sheet->endRow(); ++row)
            if (const SheetCell *cell = sheet->at(row, 1))
                results[fileName].insert(sheet->textAt(row, 0),
                                         cell->type == SheetCell::Type::Text ? CellValue(cell->text) : CellValue(cell->number));
    }
    return results;
}

/// Every stored value is made false and inputs are changed: what LibreOffice calculates is what the program says of the changed
/// park.
void TestCheckBook::recalculatedByLibreOffice()
{
    if (QStandardPaths::findExecutable("soffice").isEmpty())
        QSKIP("LibreOffice is not installed.");
    QStringList fileNames;
    QMap<QString, QMap<QString, CellValue>> expected;
    const auto add = [&](const QString &name, const Park &park, qsizetype caseIndex, const QList<Change> &changes) {
        const QString fileName = m_folder.filePath(name + ".xlsx");
        const check::Book book = bookOf(park, caseIndex);
        for (const Change &change : changes)
            QVERIFY2(rowOf(sheetOf(book, L1(change.sheet)), change) >= 0, qPrintable(change.sheet + u' ' + change.key));
        QVERIFY(check::write(falsified(book, changes), fileName));
        fileNames << fileName;
        expected[fileName] = resultsOf(bookOf(changed(park, caseIndex, changes), caseIndex), "program");
    };
    for (const auto &[name, park] : parks())
        for (qsizetype i = 0; i < park.cases.size(); ++i)
            if (support::evaluate(park).cases[size_t(i)].hasResults)
                add(name + park.cases[i].id, park, i, name == "coastal" ? changesOf(park, park.cases[i]) : QList<Change>{});
    const Park coastal = support::coastalPark();
    for (const Change &change : changesOf(coastal, coastal.cases[2]))
        add(QStringLiteral("one-") + change.sheet, coastal, 2, {change});
    const auto stored = support::sheetReader().read(fileNames.front());
    QVERIFY(stored);
    QCOMPARE(stored->find(u"Check")->at(check::Sheet::firstRow, 1)->number, falseNumber);
    const auto results = recalculated(fileNames);
    for (const QString &fileName : fileNames) {
        QCOMPARE(results[fileName].keys(), expected[fileName].keys());
        const QStringList differ = differences(results[fileName], expected[fileName]);
        QVERIFY2(differ.isEmpty(), qPrintable(fileName + u'\n' + differ.join(u'\n')));
    }
    QVERIFY(fileNames.size() >= 20);
}

SHEET_TEST_MAIN(TestCheckBook)
#include "tst_checkbook.moc"
