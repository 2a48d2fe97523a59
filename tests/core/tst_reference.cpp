#include "core/reference/hourlytables.h"
#include "core/reference/library.h"
#include "core/reference/sourcenames.h"
#include "core/units/conversions.h"
#include "tests/support/parks.h"

#include <QDir>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>

using namespace core;

class TestReference : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyTableIsUnderstood_data();
    void everyTableIsUnderstood();
    void numberColumnsHoldNumbers_data();
    void numberColumnsHoldNumbers();
    void fuelRowsAgreeWithTheirPrintedFactor();
    void fuelsAreSearchedInOrder();
    void steamOfTheTable_data();
    void steamOfTheTable();
    void steamOutsideOfTheTable();
    void limits();
    void nationalAverages();
    void defaultsAgreeWithTheModel();
    void sourcesAreNamedByTheirDocument();
    void damagedTablesAreRefused();
    void missingHourlyDefaultIsNamed();
    void industriesByTheirDivision();
    void processesAreChosenByName();
};

/// What is proposed as process emission: CO2 of a tonne of something, with a name of its own in either language and the document.
void TestReference::processesAreChosenByName()
{
    const Library &library = support::library();
    QSet<QString> names;
    for (const ProcessFactor &each : library.processes()) {
        const Table &table = library.processFactors();
        QCOMPARE(table.text(each.row, "gas"), QStringLiteral("CO2"));
        QVERIFY2(table.text(each.row, "unit").startsWith(QStringLiteral("tCO2/t")), qPrintable(each.nameEnglish));
        QVERIFY2(!table.text(each.row, "unit").contains(QStringLiteral("deduct")), qPrintable(each.nameEnglish));
        QVERIFY(each.factor.value > 0 && each.factor.value < 44.0 / 12 + 1.5); // magnesium from dolomite: 5.13
        for (const QString &text : {each.nameChinese, each.nameEnglish, each.perChinese, each.perEnglish})
            QVERIFY2(!text.isEmpty(), qPrintable(each.nameChinese));
        QVERIFY2(!names.contains(each.nameChinese) && !names.contains(each.nameEnglish), qPrintable(each.nameEnglish));
        names << each.nameChinese << each.nameEnglish;
        QCOMPARE(library.process(each.nameChinese)->row, each.row);
        QCOMPARE(library.process(each.nameEnglish)->row, each.row);
    }
    QVERIFY(names.size() > 80);
    QCOMPARE(library.process(QStringLiteral("硅酸盐水泥熟料"))->factor, TonnesCo2PerTonne{0.535});
    QVERIFY(!library.process(QString()) && !library.process(QStringLiteral("novel")));
}

/// GB/T 4754-2017 has 97 divisions, 31 of them of manufacturing (C 13 to 43).
void TestReference::industriesByTheirDivision()
{
    const Library &library = support::library();
    QCOMPARE(library.industries().rowCount(), 97);
    const auto name = [&library](const char *code) {
        const qsizetype row = library.industryRow(QString::fromUtf8(code));
        return row < 0 ? QString() : library.industries().text(row, "name_zh");
    };
    for (const char *code : {"39", "398", "3985", "C3985", " c39 "})
        QCOMPARE(name(code), QStringLiteral("计算机、通信和其他电子设备制造业"));
    QCOMPARE(name("2614"), QStringLiteral("化学原料和化学制品制造业"));
    QCOMPARE(name("01"), QStringLiteral("农业"));
    QCOMPARE(name("97"), QStringLiteral("国际组织"));
    for (const char *code : {"", "3", "98", "00", "39851", "V39", "电子", "3-9"})
        QCOMPARE(name(code), QString());
}

void TestReference::everyTableIsUnderstood_data()
{
    QTest::addColumn<QString>("name");
    const QStringList files = QDir(QStringLiteral(":/reference")).entryList({QStringLiteral("*.csv")});
    QVERIFY(files.size() >= 20);
    for (const QString &file : files)
        QTest::newRow(qPrintable(file)) << file.chopped(4);
}

void TestReference::everyTableIsUnderstood()
{
    QFETCH(QString, name);
    const auto table = Table::read(QStringLiteral(":/reference"), name);
    QVERIFY(table);
    QVERIFY(table->rowCount() > 0);
    QCOMPARE(table->columns().front(), QStringLiteral("row"));
    static const QSet<QString> checks{QStringLiteral("two_sources"),   QStringLiteral("three_sources"),
                                      QStringLiteral("one_source"),    QStringLiteral("cross_check"),
                                      QStringLiteral("computed"),      QStringLiteral("unverified"),
                                      QStringLiteral("computed_check")};
    QSet<QString> ids;
    for (qsizetype row = 0; row < table->rowCount(); ++row) {
        QVERIFY2(!table->id(row).isEmpty() && !ids.contains(table->id(row)), qPrintable(table->id(row)));
        ids.insert(table->id(row));
        const Source source = table->source(row);
        QVERIFY2(!source.document.isEmpty(), qPrintable(table->id(row)));
        QVERIFY2(!source.status.isEmpty(), qPrintable(table->id(row)));
        QVERIFY2(checks.contains(source.check), qPrintable(table->id(row) + u' ' + source.check));
    }
}

void TestReference::numberColumnsHoldNumbers_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("column");
    for (const char *pair :
         {"fuels/ncv_GJ_per_unit", "fuels/carbon_tC_per_TJ", "fuels/oxidation_pct", "fuels/tCO2_per_unit", "grid_factors/value",
          "grid_factors/year", "steam_enthalpy/enthalpy_kJ_per_kg", "limits/level_2_entry", "climate_monthly/m01",
          "climate_monthly/m12", "climate_monthly/lat", "tariff_prices/flat"}) {
        const QStringList parts = QString::fromLatin1(pair).split(u'/');
        QTest::newRow(pair) << parts[0] << parts[1];
    }
}

void TestReference::numberColumnsHoldNumbers()
{
    QFETCH(QString, name);
    QFETCH(QString, column);
    const auto table = Table::read(QStringLiteral(":/reference"), name);
    QVERIFY(table);
    const int index = int(table->columns().indexOf(column));
    QVERIFY(index > 0);
    for (qsizetype row = 0; row < table->rowCount(); ++row)
        QVERIFY2(table->number(row, index), qPrintable(table->id(row) + QStringLiteral(": ") + table->text(row, index)));
}

void TestReference::fuelRowsAgreeWithTheirPrintedFactor()
{
    const Table &fuels = support::library().fuels().table();
    int compared = 0;
    for (qsizetype row = 0; row < fuels.rowCount(); ++row) {
        const auto number = [&](const char *column) { return *fuels.number(row, fuels.column(column)); };
        const auto heat = number("ncv_GJ_per_unit"), carbon = number("carbon_tC_per_TJ"), oxidation = number("oxidation_pct"),
                   printed = number("tCO2_per_unit");
        if (!heat || !carbon || !oxidation || !printed)
            continue;
        const double computed = fuelFactor({*heat}, *carbon, *oxidation / 100).value;
        QVERIFY2(std::abs(computed - *printed) <= 6e-4 * *printed, qPrintable(fuels.id(row))); // printed with four or five digits
        ++compared;
    }
    QVERIFY(compared > 40);
}

void TestReference::fuelsAreSearchedInOrder()
{
    const Fuels &fuels = support::library().fuels();
    const auto factor = [&](const char *fuel, QStringView unit, QStringView set) {
        return (*fuels.find(QString::fromLatin1(fuel))->inUnit(unit))[size_t(fuels.setIndex(set))];
    };
    // bituminous of MEE_ETS has a heat value only: the factor comes from the next set, and is called a fallback
    const FuelFactor bituminous = factor("bituminous", u"t", u"MEE_ETS");
    COMPARE_CLOSE(bituminous.heatValue->value, 23.076);
    QVERIFY(!bituminous.heatValueFallback && bituminous.emissionFallback);
    COMPARE_CLOSE(bituminous.emission->value, 23.204 * 26.18 / 1000 * 0.93 * 44 / 12);
    COMPARE_CLOSE(bituminous.fullOxidation.value, 23.204 * 26.18 / 1000 * 44 / 12);
    // JST303_2026 is searched only where it is named
    QVERIFY(!factor("diesel", u"L", u"NDRC_24_industries").unitKnown);
    const FuelFactor litres = factor("diesel", u"L", u"JST303_2026");
    QVERIFY(litres.unitKnown && litres.emission && !litres.heatValue && !litres.emissionFallback);
    // a set without the unit falls back although it has the fuel
    QVERIFY(factor("natural_gas", u"10^4Nm3", u"JST303_2026").emissionFallback);
    QVERIFY(fuels.find(QStringLiteral("straw"))->biogenic);
    QVERIFY(!fuels.find(QStringLiteral("unobtainium")));
    QCOMPARE(fuels.setIndex(u"OTHER_SET"), -1);
}

void TestReference::steamOfTheTable_data()
{
    QTest::addColumn<double>("pressure");
    QTest::addColumn<double>("temperature");
    QTest::addColumn<double>("expected");
    const double saturated = -1;
    // README of the example parks, check 2
    QTest::newRow("1.1 MPa, 250 °C between 1 and 3 MPa") << 1.1 << 250.0 << 2942.65 - 88.4 * 0.05;
    QTest::newRow("0.45 MPa saturated") << 0.45 << saturated << 2743.55;
    // rows of the table themselves
    QTest::newRow("0.001 MPa saturated") << 0.001 << saturated << 2513.7;
    QTest::newRow("1 MPa, 300 °C") << 1.0 << 300.0 << 3051.3;
    QTest::newRow("1 MPa, 600 °C") << 1.0 << 600.0 << 3697.4;
    // not hotter than boiling counts as saturated
    QTest::newRow("0.45 MPa, 20 °C") << 0.45 << 20.0 << 2743.55;
}

void TestReference::steamOfTheTable()
{
    QFETCH(double, pressure);
    QFETCH(double, temperature);
    QFETCH(double, expected);
    const auto enthalpy =
        support::library().steam().enthalpy({pressure}, temperature < 0 ? std::nullopt : std::optional(Celsius{temperature}));
    QVERIFY(enthalpy);
    COMPARE_CLOSE(*enthalpy, expected);
}

void TestReference::steamOutsideOfTheTable()
{
    const SteamTable &steam = support::library().steam();
    const SteamTable::Range range = steam.range(); // domain model, §2.1
    QCOMPARE(range.leastSaturated, 0.001);
    QCOMPARE(range.mostSaturated, 22.0);
    QCOMPARE(range.leastSuperheated, 0.01);
    QCOMPARE(range.mostSuperheated, 20.0);
    QCOMPARE(range.hottest, 600.0);
    QVERIFY(!steam.enthalpy({0.0009}, {}));
    QVERIFY(!steam.enthalpy({22.1}, {}));
    QVERIFY(!steam.enthalpy({-1}, {}));
    QVERIFY(!steam.enthalpy({std::nan("")}, {}));
    QVERIFY(steam.enthalpy({22}, {}));
    QVERIFY(!steam.enthalpy({0.005}, Celsius{200})); // below the superheated pressures
    QVERIFY(steam.enthalpy({0.005}, Celsius{20}));   // but saturated there
    QVERIFY(!steam.enthalpy({20.5}, Celsius{500}));
    QVERIFY(steam.enthalpy({20}, Celsius{500}));
    QVERIFY(steam.enthalpy({1}, Celsius{600}));
    QVERIFY(!steam.enthalpy({1}, Celsius{601}));
}

void TestReference::limits()
{
    const ProductLimit *clinker = support::library().limit(QStringLiteral("GB 16780-2021"), QStringLiteral("水泥熟料"));
    QVERIFY(clinker);
    QCOMPARE(*clinker->level2, 107.0); // the first row in kgce/, not the one in kWh/t
    QVERIFY(!support::library().limit(QStringLiteral("GB 16780-2021"), QStringLiteral("水泥制备工段"))); // kWh/t only
    QVERIFY(!support::library().limit(QStringLiteral("GB 0"), QStringLiteral("x")));
}

void TestReference::nationalAverages()
{
    // announcements of 2021, 2022 and 2023 (rules, §4: 0.5366 and 0.5306)
    COMPARE_CLOSE(support::library().nationalAverage(2022)->value, 0.5366);
    COMPARE_CLOSE(support::library().nationalAverage(2023)->value, 0.5306);
    COMPARE_CLOSE(support::library().nationalAverage(2060)->value, 0.5306);
    QVERIFY(!support::library().nationalAverage(2020));
}

void TestReference::defaultsAgreeWithTheModel()
{
    // domain model, §1
    const Library &library = support::library();
    COMPARE_CLOSE(library.defaultOf("electricityEqualValueTcePerMwh").value, 0.2856);
    COMPARE_CLOSE(library.defaultOf("heatTcePerGj").value, 1 / 29.3076);
    COMPARE_CLOSE(library.defaultOf("fossilPowerFactorTPerMwh").value, 0.8325);
    COMPARE_CLOSE(library.defaultOf("fossilHeatFactorTPerGj").value, 0.11);
    COMPARE_CLOSE(library.defaultOf("greenAttributeValidityMonths").value, 24);
    COMPARE_CLOSE(library.defaultOf("directShareInPrinciple").value, 0.5); // rules, §0: annex 4
    QCOMPARE(library.fuels().sets().id(0), QStringLiteral("NDRC_24_industries"));
    // what our own rows repeat from energy_conversion.csv is the same there
    const auto conversions = Table::read(QStringLiteral(":/reference"), QStringLiteral("energy_conversion"));
    for (const auto &[ours, theirs] : {std::pair{"standardCoal", "kgce"}, std::pair{"feedWaterEnthalpy", "feed_enthalpy"},
                                       std::pair{"gasolineDensity", "gasoline_density"}})
        for (qsizetype row = 0; row < conversions->rowCount(); ++row)
            if (conversions->id(row) == QLatin1StringView(theirs))
                COMPARE_CLOSE(library.defaultOf(ours).value, **conversions->number(row, conversions->column("value")));
}

/// Every source of a table that documents and Explain print has a name in both languages, none of them that of a copy.
void TestReference::sourcesAreNamedByTheirDocument()
{
    const auto names = SourceNames::read(QStringLiteral(":/reference"));
    QVERIFY(names);
    const auto isHan = [](const QString &text) {
        return std::ranges::any_of(text, [](QChar sign) { return sign.script() == QChar::Script_Han; });
    };
    int read = 0;
    const Library &library = support::library();
    std::vector<std::pair<const Table *, qsizetype>> rows;
    for (const Table *table : library.keptTables())
        for (qsizetype row = 0; row < table->rowCount(); ++row)
            rows.emplace_back(table, row);
    for (const ProcessFactor &each : library.processes())
        rows.emplace_back(&library.processFactors(), each.row);
    for (const auto &[table, row] : rows)
        for (const bool isChinese : {true, false}) {
            const Source shown = names->shown(table->source(row), isChinese);
            const QString where = table->name() + u'/' + table->id(row) + QStringLiteral(": ") + shown.document;
            QVERIFY2(!shown.document.isEmpty() && isHan(shown.document) == isChinese, qPrintable(where));
            for (const char *copy : {"github", "transcription", "transcribed", ".csv"})
                QVERIFY2(!(shown.document + shown.url).contains(QLatin1StringView(copy), Qt::CaseInsensitive),
                         qPrintable(where + shown.url));
            if (isChinese)
                QVERIFY2(shown.note.isEmpty() || isHan(shown.note) || !shown.note.contains(QRegularExpression("[a-z]{4}")),
                         qPrintable(where + shown.note));
            ++read;
        }
    QVERIFY(read > 1000);
    const Table &sets = support::library().fuels().sets();
    QCOMPARE(factorSetName(sets, "IPCC_2006", true), QStringLiteral("IPCC 2006 指南"));
    QCOMPARE(factorSetName(sets, "nothing", true), QStringLiteral("nothing"));
}

void TestReference::damagedTablesAreRefused()
{
    QVERIFY(!Table::read(QStringLiteral(":/reference"), QStringLiteral("nothing")));
    QTemporaryDir directory;
    const auto write = [&](const QByteArray &text) {
        QFile file(directory.filePath(QStringLiteral("t.csv")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    };
    write("row,a\nx,1,2\n");
    const auto wide = Table::read(directory.path(), QStringLiteral("t"));
    QVERIFY(!wide);
    QCOMPARE(wide.error().code, ErrorCode::ReferenceRow);
    write("row,a\nx,\"1\n");
    QVERIFY(!Table::read(directory.path(), QStringLiteral("t")));
    write("row,a\nx,1.5e\n");
    const auto text = Table::read(directory.path(), QStringLiteral("t"));
    QVERIFY(text && !text->number(0, 1));
}

/// A number that the hourly model asks for is never a silent 0: a row that is missing is named.
void TestReference::missingHourlyDefaultIsNamed()
{
    QTemporaryDir directory;
    QFile whole(QStringLiteral(":/reference/hourly_defaults.csv"));
    QVERIFY(whole.open(QIODevice::ReadOnly));
    QByteArray without;
    for (const QByteArray &line : whole.readAll().split('\n'))
        if (!line.startsWith("heatPumpGroundPerK2,"))
            without += line + '\n';
    QFile file(directory.filePath(QStringLiteral("hourly_defaults.csv")));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(without) == without.size());
    file.close();
    const auto read = HourlyTables::read(directory.path());
    QVERIFY(!read);
    QCOMPARE(read.error().code, ErrorCode::ReferenceRow);
    QCOMPARE(read.error().subject, QStringLiteral("hourly_defaults"));
    QCOMPARE(read.error().detail, QStringLiteral("heatPumpGroundPerK2"));
}

QTEST_APPLESS_MAIN(TestReference)
#include "tst_reference.moc"
