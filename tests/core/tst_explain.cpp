#include "core/explain/explanation.h"
#include "core/indicators/keyfigures.h"
#include "tests/support/parks.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <map>

using namespace core;

namespace {

/// The tables as they lie on disk, read without the program's reader: by file, row id and column.
class Tables
{
public:
    double number(const QString &table, const QString &row, const QString &column)
    {
        if (!m_rows.contains(table))
            read(table);
        const QString text = m_rows[table].value(row).value(int(m_columns[table].indexOf(column)));
        const QStringList quotient = text.split(u'/');
        return quotient.size() == 2 ? quotient[0].toDouble() / quotient[1].toDouble() : text.toDouble();
    }

private:
    void read(const QString &table)
    {
        QFile file(QStringLiteral(SOURCE_ROOT "/resources/reference/%1.csv").arg(table));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QList<QByteArray> lines = file.readAll().split('\n');
        m_columns[table] = cells(QString::fromUtf8(lines[0]));
        for (const QByteArray &line : lines.mid(1))
            if (const QStringList row = cells(QString::fromUtf8(line)); row.size() > 1)
                m_rows[table].insert(row[0], row);
    }
    static QStringList cells(const QString &line)
    {
        QStringList found{QString()};
        bool quoted = false;
        for (const QChar each : line) {
            if (each == u'"')
                quoted = !quoted;
            else if (each == u',' && !quoted)
                found.append(QString());
            else if (each != u'\r')
                found.last().append(each);
        }
        return found;
    }
    QHash<QString, QHash<QString, QStringList>> m_rows;
    QHash<QString, QStringList> m_columns;
};

/// The number at a path of the exchange file, lists by id, nested keys by dots; nothing: the key is not there.
std::optional<double> inFile(QJsonValue at, const QString &path)
{
    for (const QString &step : path.split(u'/')) {
        if (at.isArray()) {
            QJsonValue found;
            for (const QJsonValue &each : at.toArray())
                if (each[QLatin1StringView("id")] == step)
                    found = each;
            at = found;
        } else {
            for (const QString &key : step.split(u'.'))
                at = at[key];
        }
    }
    return at.isDouble() ? std::optional(at.toDouble()) : at.isBool() ? std::optional<double>(at.toBool()) : std::nullopt;
}

/// Makes every figure again from what its leaves say in the park's file and in the tables' files.
class Recomputation
{
public:
    Recomputation(const Explainer &explainer, const Park &park, const QJsonValue &file)
        : m_explainer(explainer), m_park(park), m_file(file)
    {}

    std::optional<double> operator()(const Figure &figure)
    {
        const auto known = m_known.find(figure);
        return known != m_known.end() ? known->second : m_known[figure] = make(figure);
    }
    /// Leaves that were looked up in the files.
    int rows = 0, cells = 0;

private:
    std::optional<double> make(const Figure &figure)
    {
        Explanation found = m_explainer.explain(figure);
        if (found.operands.empty() && found.operation != Operation::Sum && found.operation != Operation::SumNotBelow0)
            return found.operation == Operation::ByRule ? 0 : leaf(found);
        if (found.operands.empty() && !found.value)
            return std::nullopt; // no row: no data, never 0
        for (Operand &operand : found.operands) {
            const bool counts = operand.figure.kind == FigureKind::RowValue && operand.label; // a product counts one
            operand.value = operand.figure.kind != FigureKind::None && !counts ? (*this)(operand.figure) : constant(operand);
        }
        return combined(found.operation, found.operands);
    }
    std::optional<double> leaf(const Explanation &found)
    {
        const Figure &figure = found.figure;
        if (figure.kind == FigureKind::RowValue) {
            ++rows;
            return rowValue(figure);
        }
        if (figure.kind == FigureKind::Parameter)
            return parameter(found);
        if (figure.kind == FigureKind::FuelFactor && found.source.table >= 0) {
            ++cells;
            return cell(found.source, figure.index == 1 ? QStringLiteral("ncv_GJ_per_unit") : QStringLiteral("tCO2_per_unit"));
        }
        return std::nullopt;
    }
    std::optional<double> rowValue(const Figure &figure) const
    {
        if (figure.place.kind == Place::Kind::ParkArea)
            return inFile(m_file, QStringLiteral("park/areaKm2"));
        const bool isWater = figure.place.kind == Place::Kind::Water;
        const Object &object = isWater ? infrastructureObject : *listAt(figure.place)->element;
        const Field &field = object.fields[size_t(figure.index)];
        QString key = QString::fromLatin1(field.key.data(), qsizetype(field.key.size()));
        const QString place = isWater ? path(m_park, casePlace(figure.place.caseIndex)) + QStringLiteral("/infrastructure")
                                      : path(m_park, figure.place);
        const auto given = inFile(m_file, place + u'/' + key);
        if (given || field.presence != Presence::Defaulted)
            return given;
        const Value initial = field.initial();
        return std::get<double>(initial);
    }
    std::optional<double> parameter(const Explanation &found)
    {
        const Field &field = parametersObject.fields[size_t(found.figure.index)];
        const QString key = QString::fromLatin1(field.key.data(), qsizetype(field.key.size()));
        for (const QString &place : {path(m_park, casePlace(found.figure.place.caseIndex)) + QStringLiteral("/parameters/") + key,
                                     QStringLiteral("parameters/") + key})
            if (const auto own = inFile(m_file, place))
                return own;
        ++cells;
        return cell(found.source, QStringLiteral("value"));
    }
    double cell(const ReferenceRow &row, const QString &column)
    {
        const Table &table = *m_explainer.library().keptTables()[size_t(row.table)];
        return m_tables.number(table.name().chopped(table.name().endsWith(QLatin1StringView(".csv")) ? 4 : 0), table.id(row.row),
                               column);
    }
    std::optional<double> constant(const Operand &operand)
    {
        const QByteArray label = operand.label;
        if (operand.source.table < 0) {
            if (label.startsWith("Share of the row")) // of a fuel that is made on site too; tst_energyflow sums them
                return std::abs(*operand.value) <= 1 + 1e-9 ? operand.value : std::nullopt;
            // units and 44/12 are all that stands in formulas without a row
            static const QList<double> known{1, 100, 1000, 1e4, 3.6, 44.0 / 12};
            return known.contains(*operand.value) ? operand.value : std::nullopt;
        }
        ++cells;
        if (label.startsWith("Heat value"))
            return cell(operand.source, QStringLiteral("ncv_GJ_per_unit"));
        if (label.startsWith("Carbon"))
            return cell(operand.source, QStringLiteral("carbon_tC_per_TJ"));
        if (label.startsWith("Oxidation"))
            return cell(operand.source, QStringLiteral("oxidation_pct")) / 100;
        if (label == "Product" || label.startsWith("Enthalpy of the steam"))
            return operand.value; // counted; interpolated, which tst_reference checks
        return cell(operand.source, QStringLiteral("value"));
    }

    const Explainer &m_explainer;
    const Park &m_park;
    QJsonValue m_file;
    Tables m_tables;
    std::map<Figure, std::optional<double>> m_known;
};

bool isSame(std::optional<double> a, std::optional<double> b)
{
    // differences of large sums: relative to what was subtracted, which is below 1e7 t here
    return a && b ? support::isClose(*a, *b) || std::abs(*a - *b) < 1e-6 : a == b;
}

QString named(const Figure &figure)
{
    return QStringLiteral("kind %1 index %2 system %3 list %4 row %5")
        .arg(int(figure.kind))
        .arg(figure.index)
        .arg(int(figure.place.system))
        .arg(int(figure.place.list))
        .arg(figure.place.index);
}

} // namespace

class TestExplain : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyFigureFollowsFromFiles_data();
    void everyFigureFollowsFromFiles();
    void resultsOfTheCases_data();
    void resultsOfTheCases();
    void figuresOfAnEnterprise();
    void theOtherReading();
    void factorsOfTheExample();
    void whereARowIsUsed();
    void usedInIsTheOtherWayRound();
    void aRowThatIsGone();
    void whatIsAboutTheCaseProvesNoFigure();
    void aWordLeadsToTheFiguresOfItsRow();
    void evidenceOfARow();
    void findingsOfAFigure();
    void missingInputIsNoData();
    void keyNumbersAreWhatTheyExplain();
    void whatNothingWasEnteredForIsMissing();
    void itemsOfEverySchemeExplainThemselves();
};

namespace {

void addParks()
{
    QTest::addColumn<QString>("file");
    QTest::newRow("coastal park") << QStringLiteral(EXAMPLES "/coastal-park.json");
    QTest::newRow("new zone") << QStringLiteral(EXAMPLES "/new-zone.json");
    QTest::newRow("minimal") << QStringLiteral(TEST_DATA "/parks/minimal.json");
    QTest::newRow("three examples") << QStringLiteral(TEST_DATA "/parks/three-examples.json");
}

/// Everything that pages, charts, ledger and items show of a case.
std::vector<Figure> shown(const Explainer &explainer, const Park &park, qsizetype caseIndex)
{
    std::vector<Figure> figures = explainer.allOfCase();
    for (size_t i = 0; i < explainer.evaluated().schemes.front().items.size(); ++i)
        figures.push_back(caseFigure(FigureKind::Item, caseIndex, i));
    for (const System system : allSystems)
        for (size_t i = 0;
             i <
             keyFigures(park.cases[caseIndex], system, explainer.evaluated().account, explainer.evaluated().indicators).size();
             ++i)
            figures.push_back(explainer.resolved(systemFigure(FigureKind::KeyFigure, caseIndex, system, qint32(i))));
    const EnergyFlow flow = energyFlow(park, caseIndex, explainer.evaluated().account, explainer.library());
    for (size_t i = 0; i < flow.paths.size(); ++i) {
        figures.push_back(caseFigure(FigureKind::EnergyFlow, caseIndex, qint32(i)));
        for (const FlowPart &part : flow.paths[i].parts)
            figures.push_back({FigureKind::RowFlow, part.row, qint32(i)});
    }
    for (qsizetype i = 0; i < park.enterprises.size(); ++i)
        for (int kind = int(FigureKind::EnterpriseEmissions); isOfEnterprise(FigureKind(kind)); ++kind)
            figures.push_back(enterpriseFigure(FigureKind(kind), caseIndex, i));
    for (const Contribution &row : explainer.evaluated().account.ledger)
        for (const FigureKind kind : {FigureKind::RowEmission, FigureKind::RowBiogenic, FigureKind::RowEnergy})
            figures.push_back({kind, {Place::Kind::Row, row.system, row.list, qint32(caseIndex), row.index}});
    return figures;
}

} // namespace

void TestExplain::everyFigureFollowsFromFiles_data()
{
    addParks();
}

void TestExplain::everyFigureFollowsFromFiles()
{
    QFETCH(QString, file);
    const Park park = support::parkFromFile(file);
    const QJsonValue json = QJsonDocument::fromJson(support::bytesOf(file)).object();
    const Evaluation evaluation = support::evaluate(park);
    for (qsizetype i = 0; i < park.cases.size(); ++i) {
        const CaseEvaluation &evaluated = evaluation.cases[size_t(i)];
        QVERIFY(evaluated.hasResults);
        const Explainer explainer(park, i, evaluated, evaluated.libraryOr(support::library()));
        Recomputation recomputed(explainer, park, json);
        int withValue = 0;
        for (const Figure &figure : shown(explainer, park, i)) {
            const auto value = explainer.valueOf(figure), again = recomputed(figure);
            withValue += value.has_value();
            QVERIFY2(isSame(value, again), qPrintable(QStringLiteral("case %1, %2: %3, from the files %4")
                                                          .arg(i)
                                                          .arg(named(figure))
                                                          .arg(value.value_or(-1), 0, 'g', 15)
                                                          .arg(again.value_or(-1), 0, 'g', 15)));
        }
        QVERIFY(withValue > 60);
        QVERIFY(recomputed.rows > 0 && recomputed.cells > 0);
    }
}

void TestExplain::resultsOfTheCases_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("expected");
    for (const auto &[file, expected] : {std::pair(QStringLiteral(EXAMPLES "/coastal-park.json"), "coastal-park"),
                                         {QStringLiteral(EXAMPLES "/new-zone.json"), "new-zone"},
                                         {QStringLiteral(TEST_DATA "/parks/minimal.json"), "minimal"},
                                         {QStringLiteral(TEST_DATA "/parks/three-examples.json"), "three-examples"}})
        QTest::newRow(expected) << file << QStringLiteral(TEST_DATA "/parks/%1.expected.json").arg(QLatin1StringView(expected));
}

void TestExplain::resultsOfTheCases()
{
    QFETCH(QString, file);
    QFETCH(QString, expected);
    const Park park = support::parkFromFile(file);
    const QJsonValue json = QJsonDocument::fromJson(support::bytesOf(file)).object();
    const QJsonArray results = QJsonDocument::fromJson(support::bytesOf(expected)).object()[QLatin1StringView("cases")].toArray();
    QCOMPARE(results.size(), park.cases.size());
    const Evaluation evaluation = support::evaluate(park);
    for (qsizetype i = 0; i < park.cases.size(); ++i) {
        const CaseEvaluation &evaluated = evaluation.cases[size_t(i)];
        const Explainer explainer(park, i, evaluated, evaluated.libraryOr(support::library()));
        Recomputation recomputed(explainer, park, json);
        const auto check = [&](const QString &where, const Figure &figure) {
            const QStringList steps = where.split(u'/');
            QJsonValue value = results[i];
            for (const QString &step : steps)
                value = value[step];
            const auto wanted = value.isDouble() ? std::optional(value.toDouble()) : std::nullopt;
            QVERIFY2(isSame(recomputed(figure), wanted), qPrintable(where));
        };
        const std::pair<const char *, Figure> lines[]{
            {"accounting/fuelT", caseFigure(FigureKind::Line, i, Line::Fuel)},
            {"accounting/conversionT", caseFigure(FigureKind::Line, i, Line::Conversion)},
            {"accounting/electricityT", caseFigure(FigureKind::Line, i, Line::Electricity)},
            {"accounting/heatT", caseFigure(FigureKind::Line, i, Line::Heat)},
            {"accounting/processT", caseFigure(FigureKind::Line, i, Line::Process)},
            {"accounting/totalT", caseFigure(FigureKind::Emissions, i)},
            {"accounting/internationalBunkersT", caseFigure(FigureKind::InternationalBunkers, i)},
            {"accounting/biogenicT", caseFigure(FigureKind::Biogenic, i)},
            {"accounting/locationBasedTotalT", caseFigure(FigureKind::LocationBased, i)},
            {"energy/totalTce", caseFigure(FigureKind::Consumption, i)},
            {"energy/electricityUseMwh", caseFigure(FigureKind::Flow, i, FlowSum::Electricity)},
            {"energy/directNonFossilMwh", caseFigure(FigureKind::Flow, i, FlowSum::DirectCounted)},
            {"energy/attributesMwh", caseFigure(FigureKind::Flow, i, FlowSum::Attributes)},
            {"energy/uncoveredGridMwh", caseFigure(FigureKind::Flow, i, FlowSum::UncoveredGrid)},
        };
        for (const auto &[where, figure] : lines)
            check(QString::fromLatin1(where), figure);
        for (const System system : allSystems) {
            const std::string_view key = systemPart(system).key;
            check(QStringLiteral("bySystemT/") + QString::fromLatin1(key.data(), qsizetype(key.size())),
                  systemFigure(FigureKind::SystemEmissions, i, system));
        }
        const char *carriers[]{"coal", "oil", "gas", "electricity", "heat", "biomassWasteOther"};
        for (size_t carrier = 0; carrier < carrierCount; ++carrier)
            check(QStringLiteral("energy/byCarrierTce/") + QLatin1StringView(carriers[carrier]),
                  caseFigure(FigureKind::Carrier, i, carrier));
        for (size_t each = 0; each < allIndicators().size(); ++each)
            check(QStringLiteral("indicators/") +
                      QString::fromLatin1(allIndicators()[each].key.data(), qsizetype(allIndicators()[each].key.size())),
                  caseFigure(FigureKind::Indicator, i, each));
    }
}

/// 600 of 1,000 MWh at the fossil factor of 0.8325 t/MWh (annex 4) are 499.5 t; at 0.2856 tce/MWh they are 171.36 tce.
void TestExplain::figuresOfAnEnterprise()
{
    const QByteArray members = R"("energySupply": {"powerReceived": [{"id": "P", "kind": "grid", "mwh": 1000}]},
        "production": {"electricityUse": [{"id": "U1", "mwh": 600, "enterprise": "E1"}, {"id": "U2", "mwh": 300, "enterprise": "E2"}]})";
    const Park park = support::parkWith(members);
    const CaseEvaluation evaluated = support::evaluate(park).cases[0];
    const Explainer explainer(park, 0, evaluated, support::library());
    const Figure all = enterpriseFigure(FigureKind::EnterpriseEmissions, 0, 0);
    const Explanation emissions = explainer.explain(all);
    COMPARE_CLOSE(*emissions.value, 499.5);
    COMPARE_CLOSE(*combined(emissions.operation, emissions.operands), 499.5);
    COMPARE_CLOSE(*explainer.valueOf(enterpriseFigure(FigureKind::EnterpriseEnergyUsed, 0, 0)), 171.36);
    COMPARE_CLOSE(*explainer.valueOf(enterpriseFigure(FigureKind::EnterpriseEmissions, 0, 1)), 249.75);
    const auto factors = explainer.factors(all);
    QVERIFY(std::ranges::any_of(factors, [&](const FactorUse &each) {
        return each.figure.kind == FigureKind::Parameter &&
               parametersObject.fields[size_t(each.figure.index)].key == "fossilPowerFactorTPerMwh" && each.source.table >= 0;
    }));
    // its own row leads to it, that of the other enterprise does not
    const Figure use = enterpriseFigure(FigureKind::EnterpriseElectricityUse, 0, 0);
    const auto usedIn = [&](qsizetype row) {
        const auto found = explainer.usedIn(rowValue(rowPlace(0, System::Production, "electricityUse", row), "mwh"));
        return std::ranges::find(found, use) != found.end();
    };
    QVERIFY(usedIn(0) && !usedIn(1));
    const Explanation gone = explainer.explain(enterpriseFigure(FigureKind::EnterpriseEmissions, 0, park.enterprises.size()));
    QVERIFY(!gone.value && gone.operands.empty());
}

void TestExplain::theOtherReading()
{
    // picture of the wizard: 23.4 % with on-site power, 15.1 % without; 28.6 % without natural gas, 45.7 % with it
    const Park park = support::coastalPark();
    const auto other = [&](const Figure &figure) {
        return alternatives(park, figure, support::library(), support::schemes(), support::currentYear);
    };
    const auto index = [](std::string_view key) { return int(indicator(key) - allIndicators().data()); };
    const auto direct = other(caseFigure(FigureKind::Indicator, 2, index("directSupplyShare")));
    QCOMPARE(direct.size(), 1u);
    QCOMPARE(parametersObject.fields[size_t(direct[0].parameter)].key, std::string_view("onSiteCountsAsDirect"));
    QCOMPARE(direct[0].value, false);
    QCOMPARE(std::round(*direct[0].result * 1000), 151);
    const auto clean = other(caseFigure(FigureKind::Item, 2, 1)); // feedstock changes C, gas what is clean
    QCOMPARE(clean.size(), 2u);
    QCOMPARE(parametersObject.fields[size_t(clean[1].parameter)].key, std::string_view("cleanEnergyIncludesGas"));
    QCOMPARE(std::round(*clean[1].result * 1000), 457);
    QCOMPARE(other(caseFigure(FigureKind::Line, 2, Line::Heat)).size(), 0u); // no switch touches heat
}

void TestExplain::factorsOfTheExample()
{
    // picture of the overview: the factors behind the core indicator, fossil power first
    const Park park = support::coastalPark();
    const CaseEvaluation evaluated = support::evaluate(park).cases[2];
    const Explainer explainer(park, 2, evaluated, evaluated.libraryOr(support::library()));
    const auto factors = explainer.factors(caseFigure(FigureKind::Emissions, 2));
    QVERIFY(factors.size() > 5);
    const auto tables = explainer.library().keptTables();
    const auto idOf = [&](const FactorUse &use) {
        return use.source.table < 0 ? QString() : tables[size_t(use.source.table)]->id(use.source.row);
    };
    QCOMPARE(idOf(factors[0]), QStringLiteral("fossilPowerFactorTPerMwh"));
    QCOMPARE(idOf(explainer.factors(caseFigure(FigureKind::Item, 2, 0))[0]), QStringLiteral("fossilPowerFactorTPerMwh"));
    QStringList ids;
    for (const FactorUse &use : factors) {
        ids << idOf(use);
        QVERIFY(use.source.table < 0 || !tables[size_t(use.source.table)]->source(use.source.row).document.isEmpty());
    }
    QVERIFY(ids.contains(QStringLiteral("fossilHeatFactorTPerGj")));
    QVERIFY(ids.contains(QStringLiteral("natural_gas/10^4Nm3/NDRC_24_industries")));
    ids.removeAll(QString());
    QCOMPARE(QSet<QString>(ids.begin(), ids.end()).size(), ids.size()); // each row of a table once
}

void TestExplain::whereARowIsUsed()
{
    const Park park = support::parkWith(R"("energySupply": {"powerReceived": [{"id": "P1", "kind": "grid", "mwh": 1000}]})");
    const CaseEvaluation evaluated = support::evaluate(park).cases[0];
    const Explainer explainer(park, 0, evaluated, support::library());
    const Place row{Place::Kind::Row, System::EnergySupply, 0, 0, 0};
    const auto used = explainer.usedIn(rowValue(row, "mwh"));
    const auto has = [&](const Figure &figure) { return std::ranges::find(used, figure) != used.end(); };
    QVERIFY(has({FigureKind::RowEmission, row}));
    QVERIFY(has({FigureKind::RowEnergy, row}));
    QVERIFY(has(caseFigure(FigureKind::Flow, 0, FlowSum::Grid)));
    QVERIFY(!has(caseFigure(FigureKind::Flow, 0, FlowSum::DirectNonFossil)));
}

/// What is an operand of a figure says that it is used there, and nothing else does.
void TestExplain::usedInIsTheOtherWayRound()
{
    const Park park = support::coastalPark();
    const CaseEvaluation evaluated = support::evaluate(park).cases[2];
    const Explainer explainer(park, 2, evaluated, support::library());
    const auto all = explainer.allOfCase();
    for (const Figure &figure : all) {
        const auto used = explainer.usedIn(figure);
        for (const Figure &other : all) {
            const auto operands = explainer.explain(other).operands;
            const bool isOperand = other != figure && std::ranges::any_of(operands, [&](const Operand &operand) {
                                       return operand.figure == figure;
                                   });
            QVERIFY2(isOperand == (std::ranges::find(used, other) != used.end()),
                     qPrintable(named(figure) + u';' + named(other)));
        }
    }
}

void TestExplain::aRowThatIsGone()
{
    const Park park = support::parkWith({});
    const CaseEvaluation evaluated = support::evaluate(park).cases[0];
    const Explainer explainer(park, 0, evaluated, support::library());
    const Place row{Place::Kind::Row, System::EnergySupply, 0, 0, 7};
    for (const FigureKind kind : {FigureKind::RowEmission, FigureKind::RowEnergy, FigureKind::RowValue, FigureKind::FuelFactor,
                                  FigureKind::RowQuantity}) {
        const Explanation explanation = explainer.explain({kind, row, 2});
        QVERIFY(!explanation.value);
        QVERIFY(explanation.operands.empty());
    }
}

void TestExplain::whatIsAboutTheCaseProvesNoFigure()
{
    // EV6 of the example refers to the park and to all of the case: a statement on safety
    const Park park = support::coastalPark();
    const CaseEvaluation evaluated = support::evaluate(park).cases[2];
    const Explainer explainer(park, 2, evaluated, support::library());
    const auto ids = [&](const Figure &figure) {
        QStringList found;
        for (const qsizetype each : explainer.evidence(figure))
            found << park.evidence[each].id;
        return found;
    };
    const auto receivedPower = [](qint32 row) {
        return Figure{FigureKind::RowEmission, {Place::Kind::Row, System::EnergySupply, 0, 2, row}};
    };
    QCOMPARE(ids(receivedPower(0)), QStringList{QStringLiteral("EV1")});
    QCOMPARE(ids(receivedPower(2)), QStringList());
    QCOMPARE(ids(caseFigure(FigureKind::Emissions, 2)), QStringList());
}

void TestExplain::aWordLeadsToTheFiguresOfItsRow()
{
    const Park park = support::coastalPark();
    const CaseEvaluation evaluated = support::evaluate(park).cases[2];
    const Explainer explainer(park, 2, evaluated, support::library());
    const Place row{Place::Kind::Row, System::EnergySupply, 0, 2, 0};
    const auto used = explainer.usedIn(rowValue(row, "kind"));
    QVERIFY(std::ranges::find(used, Figure{FigureKind::RowEmission, row}) != used.end());
}

void TestExplain::evidenceOfARow()
{
    const Park park = support::coastalPark();
    const CaseEvaluation evaluated = support::evaluate(park).cases[2];
    const Explainer explainer(park, 2, evaluated, support::library());
    for (qsizetype i = 0; i < park.evidence.size(); ++i)
        for (const QString &refers : park.evidence[i].refers)
            if (refers.startsWith(QStringLiteral("cases/C2025/energySupply/powerReceived/"))) {
                const auto &rows = park.cases[2].energySupply.powerReceived;
                const auto row = std::ranges::find(rows, refers.section(u'/', -1), &PowerReceived::id);
                const auto found = explainer.evidence(
                    {FigureKind::RowEmission, {Place::Kind::Row, System::EnergySupply, 0, 2, qint32(row - rows.begin())}});
                QVERIFY(std::ranges::find(found, i) != found.end());
                return;
            }
    QFAIL("The example has no evidence for received power.");
}

void TestExplain::findingsOfAFigure()
{
    const Park park = support::coastalPark();
    const CaseEvaluation evaluated = support::evaluate(park).cases[2];
    const Explainer explainer(park, 2, evaluated, support::library());
    const auto codes = [&](const Figure &figure) {
        QStringList found;
        for (const Finding *finding : explainer.findings(figure))
            found << QString::fromLatin1(key(finding->code).data());
        return found;
    };
    QVERIFY(codes(caseFigure(FigureKind::Line, 2, Line::Fuel)).contains(QStringLiteral("factorSetFallback")));
    QVERIFY(codes(caseFigure(FigureKind::Line, 2, Line::Process)).isEmpty());
}

void TestExplain::missingInputIsNoData()
{
    const Park park = support::parkWith({});
    const CaseEvaluation evaluated = support::evaluate(park).cases[0];
    const Explainer explainer(park, 0, evaluated, support::library());
    for (size_t i = 0; i < allIndicators().size(); ++i) {
        const Explanation explanation = explainer.explain(caseFigure(FigureKind::Indicator, 0, i));
        QVERIFY(!explanation.value);
        QCOMPARE(combined(explanation.operation, explanation.operands), std::nullopt);
    }
}

/// A key number of a page is the value of the figure that explains it; one that the page shows as absent says where to enter it.
void TestExplain::keyNumbersAreWhatTheyExplain()
{
    const Park park = support::coastalPark();
    const Evaluation evaluation = support::evaluate(park);
    for (qsizetype c = 0; c < park.cases.size(); ++c) {
        const CaseEvaluation &evaluated = evaluation.cases[size_t(c)];
        const Explainer explainer(park, c, evaluated, support::library());
        for (const System system : allSystems) {
            const auto figures = keyFigures(park.cases[c], system, evaluated.account, evaluated.indicators, evaluated.findings);
            for (size_t i = 0; i < figures.size(); ++i) {
                const Figure figure = explainer.resolved(systemFigure(FigureKind::KeyFigure, c, system, qint32(i)));
                QVERIFY2(!figures[i].value || isSame(figures[i].value, explainer.valueOf(figure)), figures[i].label);
                QVERIFY2(figures[i].value.has_value() != explainer.missing(figure).has_value(), figures[i].label);
            }
        }
    }
}

void TestExplain::whatNothingWasEnteredForIsMissing()
{
    // two hectares of lawn: no native species is 0 of 2 ha, an uptake that no row states is missing, and so is power that nothing
    // uses
    const Park park =
        support::parkWith(R"("ecosystem": {"greenAreas": [{"id": "a", "type": "lawn", "areaHa": 2, "native": false}]})");
    const CaseEvaluation evaluated = support::evaluate(park).cases[0];
    const Explainer explainer(park, 0, evaluated, support::library());
    const Place areas{Place::Kind::List, System::Ecosystem, listIndex(System::Ecosystem, "greenAreas"), 0};
    QCOMPARE(explainer.valueOf({FigureKind::NativeArea, areas}), std::optional(0.0));
    QVERIFY(!explainer.missing({FigureKind::NativeArea, areas}));
    QCOMPARE(explainer.valueOf({FigureKind::Uptake, areas}), std::optional<double>());
    QVERIFY(explainer.missing({FigureKind::Uptake, areas}) == areas);
    for (const FigureKind kind : {FigureKind::ElectricityUse, FigureKind::OwnEmissions}) {
        const Figure figure = systemFigure(kind, 0, System::Ecosystem);
        QVERIFY(explainer.missing(figure) == figure.place);
    }
    QVERIFY(explainer.missing(systemFigure(FigureKind::SystemEmissions, 0, System::Production)));
    QVERIFY(
        !explainer.missing(systemFigure(FigureKind::SystemEmissions, 0, System::Ecosystem))); // entered, and they emit nothing
}

/// An item says the value of its scheme, and where it has a formula that gives the value again.
void TestExplain::itemsOfEverySchemeExplainThemselves()
{
    const Park park = support::coastalPark();
    const Evaluation evaluation = support::evaluate(park);
    int withFormula = 0, without = 0;
    for (size_t c = 0; c < evaluation.cases.size(); ++c) {
        const Explainer explainer(park, qsizetype(c), evaluation.cases[c], support::library());
        for (size_t s = 0; s < evaluation.cases[c].schemes.size(); ++s)
            for (size_t i = 0; i < evaluation.cases[c].schemes[s].items.size(); ++i) {
                const Figure figure = itemFigure(qsizetype(c), s, i);
                QCOMPARE(schemeOf(figure), s);
                QCOMPARE(itemOf(figure), i);
                const Explanation explanation = explainer.explain(figure);
                const auto value = evaluation.cases[c].schemes[s].items[i].value;
                QCOMPARE(explanation.value, value);
                const auto again = combined(explanation.operation, explanation.operands);
                ++(again ? withFormula : without);
                if (again && value)
                    QVERIFY(std::abs(*again - *value) <= 1e-9 * std::max(1.0, std::abs(*value)));
            }
    }
    QVERIFY(withFormula > 12 * int(evaluation.cases.size())); // those of the notice are six: others have theirs too
    QVERIFY(without > 0);
}

QTEST_GUILESS_MAIN(TestExplain)
#include "tst_explain.moc"
