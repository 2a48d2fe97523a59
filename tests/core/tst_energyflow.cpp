#include "core/indicators/emissionflow.h"
#include "core/indicators/energyflow.h"
#include "core/schemes/firststeps.h"
#include "core/schemes/stillneeded.h"
#include "tests/support/parks.h"

#include <numeric>

using namespace core;

namespace {

std::optional<size_t> nodeAt(const auto &flow, std::string_view key)
{
    for (size_t i = 0; i < flow.nodes.size(); ++i)
        if (flow.nodes[i].key == key)
            return i;
    return std::nullopt;
}

double through(const EnergyFlow &flow, std::string_view key)
{
    const auto node = nodeAt(flow, key);
    return node ? flow.through(*node) : 0;
}

/// TJ of the path between two nodes.
double between(const EnergyFlow &flow, std::string_view from, std::string_view to)
{
    for (const FlowPath &path : flow.paths)
        if (flow.nodes[path.from].key == from && flow.nodes[path.to].key == to)
            return path.terajoules;
    return 0;
}

EnergyFlow flowOf(const Park &park, qsizetype index = 0)
{
    const Evaluation evaluation = support::evaluate(park);
    Q_ASSERT(evaluation.cases[size_t(index)].hasResults);
    return energyFlow(park, index, evaluation.cases[size_t(index)].account, support::library());
}

QStringList measureIds(const Park &park, const std::vector<qsizetype> &measures)
{
    QStringList ids;
    for (const qsizetype measure : measures)
        ids << park.measures[measure].id;
    return ids;
}

} // namespace

/// What flows where, and what is to be done first: every node balances, the numbers are those of the interface's picture.
class TestEnergyFlow : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void everyNodeBalances_data() { everyPark(); }
    void everyNodeBalances();
    void emissionsSumToTheTotal_data() { everyPark(); }
    void emissionsSumToTheTotal();
    void numbersOfThePicture_data();
    void numbersOfThePicture();
    void unitsOfTheFlow();
    void smallOnesAreGathered();
    void conversionOutputSuppliesItsFuelFirst();
    void surplusOutputIsSentOut();
    void whatIsNotAccountedForIsSaid();
    void feedstockFlowsWhenItCounts_data();
    void feedstockFlowsWhenItCounts();
    void attributesNeverCoverMoreThanTheGrid();
    void takenOffEmissionsKeepTheirSign();
    void stepsOfTheExample();
    void missingInputsAreSteps();
    void stillNeededOfTheExample_data();
    void stillNeededOfTheExample();
    void smallestGapFirst();

private:
    static void everyPark();
    Park m_park; ///< the example, case C2025 at 2
    Evaluation m_evaluation;
};

void TestEnergyFlow::initTestCase()
{
    m_park = support::coastalPark();
    m_evaluation = support::evaluate(m_park);
    QCOMPARE(m_park.cases[2].id, QStringLiteral("C2025"));
}

void TestEnergyFlow::everyPark()
{
    QTest::addColumn<QString>("file");
    QTest::newRow("coastal park") << EXAMPLES "/coastal-park.json";
    QTest::newRow("new zone") << EXAMPLES "/new-zone.json";
    QTest::newRow("examples of the notice") << TEST_DATA "/parks/three-examples.json";
    QTest::newRow("nothing but a case") << TEST_DATA "/parks/minimal.json";
}

void TestEnergyFlow::everyNodeBalances()
{
    QFETCH(QString, file);
    const Park park = support::parkFromFile(file);
    const Evaluation evaluation = support::evaluate(park);
    for (qsizetype i = 0; i < park.cases.size(); ++i) {
        const EnergyFlow flow = energyFlow(park, i, evaluation.cases[size_t(i)].account, support::library());
        double uses = 0;
        for (size_t node = 0; node < flow.nodes.size(); ++node) {
            const FlowColumn column = flow.nodes[node].column;
            if (column == FlowColumn::Sources)
                QCOMPARE(flow.into(node), 0.0);
            else if (column == FlowColumn::Uses)
                QCOMPARE(flow.outOf(node), 0.0);
            else
                COMPARE_CLOSE(flow.into(node), flow.outOf(node));
            if (column == FlowColumn::Uses)
                uses += flow.into(node);
        }
        COMPARE_CLOSE(flow.total(), uses);
        const Flows &flows = evaluation.cases[size_t(i)].account.flows;
        const auto used = [](const auto &bySystem) {
            return std::accumulate(bySystem.begin(), bySystem.end(), 0.0, [](double sum, auto each) { return sum + each.value; });
        };
        COMPARE_CLOSE(through(flow, "electricity") * 1000, 3.6 * std::max((flows.received() + flows.generation).value,
                                                                          used(flows.electricityUse) + flows.sent().value));
        COMPARE_CLOSE(through(flow, "heat") * 1000,
                      std::max((flows.heatReceived + flows.heatProduced).value, used(flows.heatUse) + flows.heatSent.value));
        for (const FlowPath &path : flow.paths) {
            QVERIFY(path.terajoules > 0);
            QVERIFY(flow.nodes[path.from].column < flow.nodes[path.to].column);
            double parts = 0;
            for (const FlowPart &part : path.parts) {
                QCOMPARE(part.row.kind, Place::Kind::Row);
                QVERIFY(!idAt(park, part.row).isEmpty());
                parts += part.terajoules;
            }
            if (!path.parts.empty())
                COMPARE_CLOSE(parts, path.terajoules);
        }
    }
}

void TestEnergyFlow::emissionsSumToTheTotal()
{
    QFETCH(QString, file);
    const Park park = support::parkFromFile(file);
    for (const CaseEvaluation &evaluated : support::evaluate(park).cases) {
        const Accounting &accounting = evaluated.account.accounting;
        const EmissionFlow flow = emissionFlow(evaluated.account);
        TonnesCo2 origins, systems;
        for (size_t node = 0; node < flow.nodes.size(); ++node)
            (flow.nodes[node].column == FlowColumn::Sources ? origins : systems) += flow.of(node);
        COMPARE_CLOSE(origins.value, accounting.total().value);
        COMPARE_CLOSE(systems.value, accounting.total().value);
        COMPARE_CLOSE(flow.total().value, accounting.total().value);
        for (const System system : allSystems)
            if (const auto node = nodeAt(flow, systemPart(system).key))
                COMPARE_CLOSE(flow.of(*node).value, accounting.bySystem[size_t(system)].value);
    }
}

void TestEnergyFlow::numbersOfThePicture_data()
{
    QTest::addColumn<QString>("node");
    QTest::addColumn<int>("terajoules");
    // interface rules, mock/overview-zh-light.png, case C2025
    QTest::newRow("wind by direct line") << "directGreen" << 857;
    QTest::newRow("PV") << "pv" << 403;
    QTest::newRow("certificates") << "certificates" << 936;
    QTest::newRow("grid") << "grid" << 3125;
    QTest::newRow("gas") << "gas" << 3444;
    QTest::newRow("coal") << "coal" << 1178;
    QTest::newRow("biomass") << "biomass" << 559;
    QTest::newRow("fossil steam") << "fossilHeat" << 2307;
    QTest::newRow("waste heat, heat pumps") << "otherHeat" << 424;
    QTest::newRow("other sources") << "otherSources" << 372;
    QTest::newRow("on-site plants") << "plants" << 2996;
    QTest::newRow("electricity") << "electricity" << 5717;
    QTest::newRow("heat") << "heat" << 4135;
    QTest::newRow("production") << "production" << 11821;
    QTest::newRow("buildings") << "buildings" << 331;
    QTest::newRow("transport") << "transport" << 262;
    QTest::newRow("other systems, sent out") << "otherUses" << 187;
    QTest::newRow("losses") << "losses" << 1002;
    QTest::newRow("nothing else") << "notAccounted" << 0;
}

void TestEnergyFlow::numbersOfThePicture()
{
    QFETCH(QString, node);
    QFETCH(int, terajoules);
    const EnergyFlow flow = energyFlow(m_park, 2, m_evaluation.cases[2].account, support::library());
    QCOMPARE(qRound(through(flow, node.toStdString())), terajoules);
}

void TestEnergyFlow::unitsOfTheFlow()
{
    COMPARE_CLOSE(inUnit(3.6, FlowUnit::MegawattHour, support::library()), 1000);
    COMPARE_CLOSE(inUnit(29.3076, FlowUnit::CoalEquivalent, support::library()), 1000); // GB/T 2589-2020, appendix A
    COMPARE_CLOSE(inUnit(5, FlowUnit::Terajoule, support::library()), 5);
}

void TestEnergyFlow::smallOnesAreGathered()
{
    const EnergyFlow flow = energyFlow(m_park, 2, m_evaluation.cases[2].account, support::library());
    for (size_t node = 0; node < flow.nodes.size(); ++node)
        QVERIFY(flow.through(node) >= smallestFlowShare * flow.total() || flow.nodes[node].key == "otherUses");
    for (const char *gathered : {"oil", "recovered", "nonFossilHeat", "energySupply", "infrastructure", "ecosystem", "sent"})
        QVERIFY(!nodeAt(flow, gathered));
    // one small node alone keeps its name: 100 against 1 MWh of other use
    const EnergyFlow one = flowOf(support::parkWith(
        R"("energySupply": {"powerReceived": [{"id": "P", "kind": "grid", "mwh": 101}]},
           "production": {"electricityUse": [{"id": "U", "mwh": 100}]}, "ecosystem": {"electricityUse": [{"id": "X", "mwh": 1}]})"));
    COMPARE_CLOSE(through(one, "ecosystem"), 0.0036);
}

void TestEnergyFlow::conversionOutputSuppliesItsFuelFirst()
{
    // coal 1,000 t × 23.204 GJ = 23.204 TJ in; 100 × 52.34 GJ = 5.234 TJ of gas out, all used: nothing is bought
    const EnergyFlow flow = flowOf(support::parkWith(R"("production": {"fuelUse": [
        {"id": "A", "fuel": "bituminous", "quantity": 1000, "unit": "t", "activity": "conversionInput"},
        {"id": "B", "fuel": "other_gas", "quantity": 100, "unit": "10^4Nm3", "activity": "conversionOutput"},
        {"id": "C", "fuel": "other_gas", "quantity": 100, "unit": "10^4Nm3", "activity": "finalUse"}]})"));
    COMPARE_CLOSE(between(flow, "coal", "plants"), 23.204);
    COMPARE_CLOSE(between(flow, "plants", "production"), 5.234);
    COMPARE_CLOSE(between(flow, "plants", "losses"), 23.204 - 5.234);
    QVERIFY(!nodeAt(flow, "gas"));
}

void TestEnergyFlow::surplusOutputIsSentOut()
{
    // 60 of 100 are used in the park's own power plant: they cross no border; 40 leave
    const EnergyFlow flow = flowOf(support::parkWith(R"("energySupply": {
        "generation": [{"id": "G", "technology": "otherFossil", "mwh": 300}], "fuelUse": [
        {"id": "A", "fuel": "bituminous", "quantity": 1000, "unit": "t", "activity": "conversionInput"},
        {"id": "B", "fuel": "other_gas", "quantity": 100, "unit": "10^4Nm3", "activity": "conversionOutput"},
        {"id": "C", "fuel": "other_gas", "quantity": 60, "unit": "10^4Nm3", "activity": "powerGeneration"}]})"));
    COMPARE_CLOSE(between(flow, "plants", "sent"), 40 * 52.34 / 1000);
    COMPARE_CLOSE(between(flow, "plants", "electricity"), 300 * 3.6 / 1000);
    COMPARE_CLOSE(through(flow, "plants"), 23.204);
    COMPARE_CLOSE(between(flow, "electricity", "losses"), 1.08); // nobody says who used it
}

void TestEnergyFlow::whatIsNotAccountedForIsSaid()
{
    const EnergyFlow flow = flowOf(support::parkWith(
        R"("energySupply": {"generation": [{"id": "G", "technology": "gas", "mwh": 100}], "heatProduced": [{"id": "H", "technology": "heatPump", "gj": 200}]},
           "production": {"electricityUse": [{"id": "U", "mwh": 150}], "heatUse": [{"id": "V", "gj": 500}]})"));
    COMPARE_CLOSE(between(flow, "notAccounted", "plants"), 0.36); // power without fuel
    COMPARE_CLOSE(between(flow, "notAccounted", "electricity"), 0.18);
    COMPARE_CLOSE(between(flow, "notAccounted", "heat"), 0.3);
    COMPARE_CLOSE(flow.total(), 0.54 + 0.5);
}

void TestEnergyFlow::feedstockFlowsWhenItCounts_data()
{
    QTest::addColumn<QByteArray>("parameters");
    QTest::addColumn<double>("terajoules");
    QTest::newRow("not counted") << QByteArray() << 0.0;
    QTest::newRow("counted") << QByteArray(R"("parameters": {"includeFeedstockInEnergy": true})") << 23.204;
}

void TestEnergyFlow::feedstockFlowsWhenItCounts()
{
    QFETCH(QByteArray, parameters);
    QFETCH(double, terajoules);
    const EnergyFlow flow = flowOf(support::parkWith(
        R"("production": {"fuelUse": [{"id": "A", "fuel": "bituminous", "quantity": 1000, "unit": "t", "activity": "feedstock"}]})",
        parameters));
    COMPARE_CLOSE(between(flow, "coal", "production"), terajoules);
}

void TestEnergyFlow::attributesNeverCoverMoreThanTheGrid()
{
    const EnergyFlow flow = flowOf(support::parkWith(R"("energySupply": {
        "powerReceived": [{"id": "P", "kind": "grid", "mwh": 100}],
        "greenAttributes": [{"id": "G1", "kind": "certificate", "mwh": 90, "producedFrom": "2025-01"},
                            {"id": "G2", "kind": "greenTrade", "mwh": 60, "producedFrom": "2025-02"}]})"));
    COMPARE_CLOSE(through(flow, "certificates"), 0.36);
    QVERIFY(!nodeAt(flow, "grid"));
}

void TestEnergyFlow::takenOffEmissionsKeepTheirSign()
{
    // more fossil power is sent than received: −50 MWh × 0.8325; heat received beside it
    const CaseEvaluation evaluated = support::evaluateOne(R"("energySupply": {
        "powerReceived": [{"id": "P", "kind": "grid", "mwh": 50}], "powerSent": [{"id": "S", "kind": "fossil", "mwh": 100}],
        "heatReceived": [{"id": "H", "kind": "fossil", "gj": 1000}]})");
    const EmissionFlow flow = emissionFlow(evaluated.account);
    COMPARE_CLOSE(flow.of(*nodeAt(flow, "electricity")).value, -50 * 0.8325);
    COMPARE_CLOSE(flow.of(*nodeAt(flow, "heat")).value, 110);
    COMPARE_CLOSE(flow.total().value, 110 - 50 * 0.8325);
}

void TestEnergyFlow::stepsOfTheExample()
{
    const auto steps = firstSteps(m_park, 2, m_evaluation.cases[2], support::library());
    QCOMPARE(steps.size(), size_t(5));
    QCOMPARE(steps[0].kind, StepKind::UncoveredGrid);
    COMPARE_CLOSE(steps[0].quantity, 838000); // 1,098,000 grid − 120,000 − 140,000 valid attributes
    COMPARE_CLOSE(steps[0].effect.value, 838000 * 0.8325);
    QCOMPARE(qRound(*steps[0].share * 1000), 518); // mock/overview-zh-light.png: 51.8 %
    QCOMPARE(measureIds(m_park, steps[0].measures), (QStringList{"M01", "M02", "M12", "M07"}));
    QCOMPARE(idAt(m_park, steps[0].place), QStringLiteral("PR1"));

    QCOMPARE(steps[1].kind, StepKind::FossilHeat);
    QCOMPARE(qRound(steps[1].effect.value), 243336); // the same picture: 24.3, 18.1 %
    QCOMPARE(measureIds(m_park, steps[1].measures), (QStringList{"M03", "M06", "M07"}));
    QCOMPARE(idAt(m_park, steps[1].place), QStringLiteral("HR1"));

    QCOMPARE(steps[2].kind, StepKind::Fuels);
    QCOMPARE(steps[2].carrier, Carrier::Gas);
    QCOMPARE(measureIds(m_park, steps[2].measures), (QStringList{"M05", "M10"}));
    QCOMPARE(idAt(m_park, steps[2].place), QStringLiteral("FP1"));

    QCOMPARE(steps[3].kind, StepKind::Process);
    COMPARE_CLOSE(steps[3].effect.value, 420000 * 0.114 + 330000 * 0.08);
    QCOMPARE(measureIds(m_park, steps[3].measures), QStringList{"M11"});

    QCOMPARE(steps[4].kind, StepKind::ExpiredAttribute);
    QCOMPARE(idAt(m_park, steps[4].place), QStringLiteral("GA2"));
    COMPARE_CLOSE(steps[4].effect.value, 30000 * 0.8325);
}

void TestEnergyFlow::missingInputsAreSteps()
{
    const Park park = support::parkWith({});
    const auto steps = firstSteps(park, 0, support::evaluate(park).cases[0], support::library());
    QCOMPARE(steps.size(), size_t(6));
    for (const FirstStep &step : steps)
        QCOMPARE(step.kind, StepKind::MissingInput);
    QCOMPARE(steps[5].place.kind, Place::Kind::Water);
    QCOMPARE(idAt(park, steps[3].place), QStringLiteral("solidWaste"));
}

void TestEnergyFlow::stillNeededOfTheExample_data()
{
    QTest::addColumn<int>("item");
    QTest::addColumn<double>("amount"); // below 0: met
    QTest::addColumn<Unit>("unit");
    // interface rules, mock/evaluation-zh-light.png: 1,211 kt, 420 ktce, 2 products, –, 71,160 GJ, 2.769 million m³
    QTest::newRow("carbon per energy") << 0 << 1347604.9 - 0.2 * 683292 << Unit::TonneCo2;
    QTest::newRow("clean energy") << 1 << 420000.0 << Unit::Tce;
    QTest::newRow("products") << 2 << 2.0 << Unit::None;
    QTest::newRow("solid waste is met") << 3 << -1.0 << Unit::None;
    QTest::newRow("waste energy") << 4 << 71160.0 << Unit::Gigajoule;
    QTest::newRow("water") << 5 << 7938462 * 4.0 - 28984615 << Unit::CubicMetre;
}

void TestEnergyFlow::stillNeededOfTheExample()
{
    QFETCH(int, item);
    QFETCH(double, amount);
    QFETCH(Unit, unit);
    const CaseEvaluation &evaluated = m_evaluation.cases[2];
    const SchemeResult &result = evaluated.schemes.front();
    const auto needed = stillNeeded(result.scheme->items[size_t(item)], result.items[size_t(item)], m_park, 2, evaluated.account,
                                    support::library());
    QCOMPARE(needed.has_value(), amount >= 0);
    if (!needed)
        return;
    QCOMPARE(needed->unit, unit);
    QVERIFY2(std::abs(needed->amount - amount) <= 2e-3 * amount, qPrintable(QString::number(needed->amount))); // digits printed
    if (unit == Unit::CubicMetre)
        COMPARE_CLOSE(*needed->replacing, 0.8 * (7938462 + 28984615) - 28984615);
    if (unit == Unit::Gigajoule)
        COMPARE_CLOSE(needed->amount, 71160);
}

void TestEnergyFlow::smallestGapFirst()
{
    const SchemeResult &result = m_evaluation.cases[2].schemes.front();
    // mock/evaluation-zh-light.png: water, waste energy, products
    QCOMPARE(itemsToFix(result), (std::vector<size_t>{5, 4, 2, 1, 0}));
    const auto ids = [&](size_t item) { return measureIds(m_park, measuresFor(result.scheme->items[item], m_park).measures); };
    QCOMPARE(ids(5), QStringList{"M08"}); // water: the reuse of water, not the use of waste
    QCOMPARE(ids(3), QStringList{"M09"}); // waste
    QCOMPARE(ids(4), QStringList{"M07"});
    QCOMPARE(ids(2), QStringList());
    QCOMPARE(ids(1), (QStringList{"M01", "M02"}));
}

QTEST_APPLESS_MAIN(TestEnergyFlow)
#include "tst_energyflow.moc"
