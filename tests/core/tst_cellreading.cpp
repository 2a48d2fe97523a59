#include "core/exchange/cellreading.h"
#include "core/model/edit.h"
#include "tests/support/parks.h"

using namespace core;

/// Cells of people: understood or named, never guessed silently.
class TestCellReading : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void numbers_data();
    void numbers();
    void otherCells();
    void words_data();
    void words();
    void everyCodeHasItsKey();

private:
    const BookTexts m_texts = BookTexts::english();
    const CellReader m_reader{support::library(), m_texts};
};

namespace {

const Field &field(const Object &object, std::string_view key)
{
    return object.fields[size_t(fieldIndex(object, key))];
}
const Object &element(System system, std::string_view list)
{
    return *systemPart(system).object->lists[size_t(listIndex(system, list))].element;
}

constexpr double none = -1e300;
constexpr int silent = -1;

} // namespace

void TestCellReading::numbers_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<double>("before");
    QTest::addColumn<double>("expected");
    QTest::addColumn<int>("code");
    const auto row = [](const char *name, const char *text, double before, double expected, ImportCode code) {
        QTest::newRow(name) << QString::fromUtf8(text) << before << expected << int(code);
    };
    row("a text that is a number", "191460", none, 191460, ImportCode::TextNumber);
    row("thousands that agree with last year", "206,190", 200000, 206190, ImportCode::Thousands);
    row("thousands that cannot be decimals", "1,206,190", none, 1206190, ImportCode::Thousands);
    row("thousands with decimals", "1,206.5", none, 1206.5, ImportCode::Thousands);
    row("one comma and nothing to compare with", "1,375", none, none, ImportCode::CommaUnclear);
    row("one comma far from last year", "1,375", 1.4, none, ImportCode::CommaUnclear);
    row("a point is decimal", "1.375", none, 1.375, ImportCode::TextNumber);
    row("full width", "１３９９１０", none, 139910, ImportCode::FullWidthDigits);
    row("a comma nowhere", "20,62", none, none, ImportCode::CommaMisplaced);
    row("ten thousand of a unit", "3240万度", none, 32400, ImportCode::NumberWithUnit);
    row("ten thousand", "4.6万", none, 46000, ImportCode::NumberWithUnit);
    row("with its unit", "12 GWh", none, 12000, ImportCode::NumberWithUnit);
    row("a unit of something else", "12 t", none, none, ImportCode::UnknownUnit);
    row("about", "约26510", none, none, ImportCode::NotANumber);
    row("a range", "190000-200000", none, none, ImportCode::NotANumber);
    row("with a remark", "197203.8（含光伏）", none, none, ImportCode::NotANumber);
    row("a sum", "100000+97203.8", none, none, ImportCode::NotANumber);
    row("ten thousand, to the last bit", "19720.38万度", none, 197203.8, ImportCode::NumberWithUnit);
    row("in kWh, to the last bit", "197203800kWh", none, 197203.8, ImportCode::NumberWithUnit);
    row("a stroke", "/", none, none, ImportCode::NotAnswered);
    row("below zero", "-5", none, none, ImportCode::Negative);
    row("per cent of no share", "5%", none, none, ImportCode::UnknownUnit);
}

void TestCellReading::numbers()
{
    QFETCH(QString, text);
    QFETCH(double, before);
    QFETCH(double, expected);
    QFETCH(int, code);
    CellContext context{.field = &field(electricityUseObject, "mwh")};
    if (before != none)
        context.before = before;
    const SheetCell cell{.type = SheetCell::Type::Text, .text = text};
    const CellReading reading = m_reader.read(&cell, context);
    QVERIFY(reading.remark);
    QCOMPARE(int(reading.remark->code), code);
    QCOMPARE(std::holds_alternative<double>(reading.value), expected != none);
    if (expected != none)
        QCOMPARE(std::get<double>(reading.value), expected);
    QCOMPARE(reading.isTaken, expected != none || ImportCode(code) == ImportCode::NotAnswered);
}

void TestCellReading::otherCells()
{
    const CellContext context{.field = &field(electricityUseObject, "mwh")};
    const auto code = [&](SheetCell cell, const CellContext &in) {
        const CellReading reading = m_reader.read(&cell, in);
        return reading.remark ? int(reading.remark->code) : silent;
    };
    using Type = SheetCell::Type;
    QVERIFY(!m_reader.read(nullptr, context).remark);
    QCOMPARE(code({.type = Type::Text, .text = "  "}, context), silent);
    QCOMPARE(code({.type = Type::Number, .number = 5, .text = {}}, context), silent);
    QCOMPARE(code({.type = Type::Number, .number = -5, .text = {}}, context), int(ImportCode::Negative));
    QCOMPARE(code({.type = Type::Number, .isFormula = true, .number = 5, .text = {}}, context), int(ImportCode::StoredValue));
    QCOMPARE(code({.type = Type::Formula, .isFormula = true, .text = {}}, context), int(ImportCode::NoStoredValue));
    QCOMPARE(code({.type = Type::Formula, .isFormula = true, .isExternal = true, .text = {}}, context),
             int(ImportCode::NoStoredExternal));
    const CellContext note{.field = &field(electricityUseObject, "note")};
    const SheetCell link{.type = Type::Formula, .isFormula = true, .text = "=HYPERLINK(\"http://x\",\"y\")"};
    QCOMPARE(code(link, note), int(ImportCode::FormulaLikeText)); // a note is text, whatever it begins with
    QVERIFY(m_reader.read(&link, note).value == Value(link.text));
    QCOMPARE(code(link, context), int(ImportCode::NoStoredValue));
    const SheetCell shown{.type = Type::Text, .isFormula = true, .text = "y"};
    QCOMPARE(code(shown, note), int(ImportCode::StoredValue));
    QCOMPARE(m_reader.read(&shown, note).remark->meant, "y"); // and not "0"
    const SheetCell yes{.type = Type::Flag, .number = 1, .text = {}}, no{.type = Type::Flag, .text = {}};
    const CellContext name{.field = &field(enterpriseObject, "name")};
    QVERIFY(m_reader.read(&yes, note).value == Value(QString("yes"))); // a spreadsheet makes a flag of the text TRUE
    QVERIFY(m_reader.read(&no, name).value == Value(QString("no")));
    QCOMPARE(code({.type = Type::Error, .text = "#REF!"}, context), int(ImportCode::FormulaError));
    QCOMPARE(code({.type = Type::Date, .text = "2025-06-01"}, context), int(ImportCode::DateFound));
    QCOMPARE(code({.type = Type::Flag, .number = 1, .text = {}}, context), int(ImportCode::NotANumber));

    const CellContext share{.field = &field(element(System::Transport, "fleets"), "shareInPark")};
    const SheetCell eighty{.type = Type::Number, .number = 80, .text = {}};
    const CellReading reading = m_reader.read(&eighty, share);
    QCOMPARE(int(reading.remark->code), int(ImportCode::SharePercent));
    QCOMPARE(*reading.remark->answer, Value(0.8));
    QCOMPARE(code({.type = Type::Text, .text = "80%"}, share), int(ImportCode::NumberWithUnit));

    const CellContext converted{.field = context.field, .unitFactor = 10};
    const SheetCell number{.type = Type::Number, .number = 7069, .text = {}};
    QCOMPARE(m_reader.read(&number, converted).value, Value(70690.0));
    QCOMPARE(code(number, converted), int(ImportCode::UnitConverted));
    const SheetCell decimals{.type = Type::Number, .number = 19720.38, .text = {}};
    QCOMPARE(m_reader.read(&decimals, converted).value, Value(197203.8)); // the point moves, nothing is rounded

    const CellContext open{.field = context.field, .isUnitEmpty = true};
    const SheetCell kilowattHours{.type = Type::Number, .number = 185'000'000, .text = {}};
    QCOMPARE(code(kilowattHours, open), int(ImportCode::UnitForgotten));
    QCOMPARE(*m_reader.read(&kilowattHours, open).remark->answer, Value(185'000.0));
    QCOMPARE(code(kilowattHours, context), silent); // the unit is named
    QCOMPARE(code({.type = Type::Number, .number = 185'000, .text = {}}, open), silent);
    const CellContext large{.field = context.field, .before = 170'000'000, .isUnitEmpty = true};
    QCOMPARE(code(kilowattHours, large), silent); // as the year before

    CellContext fuel{.field = &field(fuelUseObject, "quantity"), .fuelUnit = "万Nm³"}; // tenant workbooks, 万方 = 10⁴Nm³
    const SheetCell gas{.type = Type::Text, .text = "4532万方"};
    QCOMPARE(m_reader.read(&gas, fuel).value, Value(4532.0));
    fuel.fuelUnit = "立方米";
    QCOMPARE(m_reader.read(&gas, fuel).value, Value(45320000.0));
    fuel.fuelUnit = "t";
    QCOMPARE(code(gas, fuel), int(ImportCode::UnknownUnit));

    const CellContext people{.field = &field(enterpriseObject, "employees")};
    const SheetCell many{.type = Type::Text, .text = "1850人"};
    QCOMPARE(m_reader.read(&many, people).value, Value(1850.0));
    QCOMPARE(code({.type = Type::Text, .text = "1850 tonnes"}, people), int(ImportCode::NotANumber)); // there is no list of units

    const CellContext kind{.field = &field(element(System::EnergySupply, "powerReceived"), "kind")};
    QCOMPARE(code(yes, kind), int(ImportCode::UnknownWord));

    const CellContext date{.field = &field(evidenceObject, "validUntil")};
    QCOMPARE(code({.type = Type::Date, .text = "2026-01-20"}, date), silent);
    QCOMPARE(code({.type = Type::Text, .text = "2026/1/20"}, date), int(ImportCode::DateRead));
    QCOMPARE(code({.type = Type::Text, .text = "soon"}, date), int(ImportCode::NotADate));
}

void TestCellReading::words_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<int>("code");
    QTest::newRow("a fuel in Chinese") << "fuel"
                                       << "天然气"
                                       << "natural_gas" << silent;
    QTest::newRow("a fuel in English") << "fuel"
                                       << "natural gas"
                                       << "natural_gas" << silent;
    QTest::newRow("a fuel by its id") << "fuel"
                                      << "natural_gas"
                                      << "natural_gas" << silent;
    QTest::newRow("a fuel written wrongly") << "fuel"
                                            << "天燃气"
                                            << "" << int(ImportCode::WordMeant);
    QTest::newRow("a grade of a fuel") << "fuel"
                                       << "0号柴油"
                                       << "" << int(ImportCode::WordMeant);
    QTest::newRow("coal") << "fuel"
                          << "煤"
                          << "" << int(ImportCode::FuelTooGeneral);
    QTest::newRow("no fuel") << "fuel"
                             << "太阳能"
                             << "" << int(ImportCode::UnknownWord);
    QTest::newRow("a unit of gas without the sign") << "unit"
                                                    << "万Nm3"
                                                    << "10^4Nm3" << silent;
    QTest::newRow("a unit of gas as people say it") << "unit"
                                                    << "万方"
                                                    << "10^4Nm3" << silent;
    QTest::newRow("tonnes in Chinese") << "unit"
                                       << "吨"
                                       << "t" << silent;
    QTest::newRow("litres in Chinese") << "unit"
                                       << "升"
                                       << "L" << silent;
    QTest::newRow("no unit of a fuel") << "unit"
                                       << "车"
                                       << "车" << silent; // the fuel of the row says what it lacks
    QTest::newRow("a purpose") << "activity"
                               << "Final use"
                               << "finalUse" << silent;
    QTest::newRow("a purpose in capitals") << "activity"
                                           << "FEEDSTOCK"
                                           << "feedstock" << silent;
    QTest::newRow("a purpose written wrongly") << "activity"
                                               << "Feedstok"
                                               << "" << int(ImportCode::WordMeant);
    QTest::newRow("no purpose") << "activity"
                                << "?"
                                << "" << int(ImportCode::UnknownWord);
    QTest::newRow("a note like a formula") << "note"
                                           << "=HYPERLINK(\"x\")"
                                           << "=HYPERLINK(\"x\")" << int(ImportCode::FormulaLikeText);
    QTest::newRow("a note") << "note"
                            << "电炉喷碳"
                            << "电炉喷碳" << silent;
    QTest::newRow("grid power as people say it") << "kind"
                                                 << "网电"
                                                 << "grid" << silent;
    QTest::newRow("direct supply as people say it") << "kind"
                                                    << "直供绿电"
                                                    << "directNonFossil" << silent;
    QTest::newRow("a month") << "producedFrom"
                             << "2025-06"
                             << "2025-06" << silent;
    QTest::newRow("a month in Chinese") << "producedFrom"
                                        << "2025年6月"
                                        << "2025-06" << int(ImportCode::MonthRead);
    QTest::newRow("no month") << "producedFrom"
                              << "2025/13"
                              << "" << int(ImportCode::NotAMonth);
}

void TestCellReading::words()
{
    QFETCH(QString, key);
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QFETCH(int, code);
    const Object &object = key == "producedFrom" ? element(System::EnergySupply, "greenAttributes")
                           : key == "kind"       ? element(System::EnergySupply, "powerReceived")
                                                 : fuelUseObject;
    const SheetCell cell{.type = SheetCell::Type::Text, .text = text};
    const CellReading reading = m_reader.read(&cell, {.field = &field(object, key.toStdString())});
    QCOMPARE(reading.remark ? int(reading.remark->code) : silent, code);
    QCOMPARE(reading.isTaken, !expected.isEmpty());
    if (!expected.isEmpty())
        QCOMPARE(std::get<QString>(reading.value), expected);
}

void TestCellReading::everyCodeHasItsKey()
{
    QSet<std::string> keys;
    for (int code = 0; code < importCodeCount; ++code)
        keys.insert(std::string(key(ImportCode(code))));
    QCOMPARE(keys.size(), importCodeCount);
    QVERIFY(!keys.contains(std::string()));
}

QTEST_APPLESS_MAIN(TestCellReading)
#include "tst_cellreading.moc"
