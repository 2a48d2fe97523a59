#include "tests/support/parks.h"

#include <functional>
#include <numeric>
#include <random>

using namespace core;

namespace {

/// Calls `visit` for every row of every list of every case.
void forRows(Park &park, const std::function<void(const List &, void *owner, qsizetype row)> &visit)
{
    for (Case &each : park.cases)
        for (const System system : allSystems) {
            void *owner = systemPart(system).edit(&each);
            for (const List &list : systemPart(system).object->lists)
                for (qsizetype i = list.size(owner); i-- > 0;)
                    visit(list, owner, i);
        }
}

/// Fields whose doubling doubles the flow a row stands for.
bool isExtensive(std::string_view key)
{
    static constexpr std::string_view keys[]{
        "mwh",           "gj",        "quantity",    "outputT",      "usedT",     "generatedT",  "usedFromStockT",
        "recoverableGj", "usedGj",    "tonnes",      "steam.tonnes", "count",     "floorAreaM2", "areaHa",
        "output",        "disposedT", "landfilledT", "roofAreaM2",   "capacityMw"};
    return std::ranges::find(keys, key) != std::end(keys);
}

} // namespace

class TestIdentities : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_park = support::coastalPark(); }
    void systemsSumToTheTotal();
    void carriersSumToTheConsumption();
    void ledgerSumsToEveryLine();
    void scalingAllQuantitiesScalesTheResults();
    void splittingRowsChangesNothing();
    void orderOfRowsChangesNothing();
    void aLineOfZeroChangesNothing();

private:
    void compareResults(const Park &changed, double factor);
    Park m_park;
};

void TestIdentities::systemsSumToTheTotal()
{
    for (const CaseEvaluation &each : support::evaluate(m_park).cases) {
        const auto &parts = each.account.accounting.bySystem;
        COMPARE_CLOSE(std::accumulate(parts.begin(), parts.end(), TonnesCo2{}).value, each.account.accounting.total().value);
    }
}

void TestIdentities::carriersSumToTheConsumption()
{
    for (const CaseEvaluation &each : support::evaluate(m_park).cases) {
        const auto &parts = each.account.energy.byCarrier;
        COMPARE_CLOSE(std::accumulate(parts.begin(), parts.end(), Tce{}).value, each.account.energy.total.value);
    }
}

void TestIdentities::ledgerSumsToEveryLine()
{
    for (const CaseEvaluation &each : support::evaluate(m_park).cases) {
        std::array<double, 6> lines{}, carriers{};
        double biogenic = 0;
        for (const Contribution &row : each.account.ledger) {
            lines[size_t(row.line)] += row.emission.value;
            carriers[size_t(row.carrier)] += row.energy.value;
            biogenic += row.biogenic.value;
            if (row.factorFrom.kind == FactorOrigin::Kind::FuelRow)
                QVERIFY(row.factorFrom.index >= 0 && row.factorFrom.index < support::library().fuels().table().rowCount());
        }
        const Accounting &accounting = each.account.accounting;
        COMPARE_CLOSE(lines[size_t(Line::Fuel)], accounting.fuel.value);
        COMPARE_CLOSE(lines[size_t(Line::Conversion)], accounting.conversion.value);
        COMPARE_CLOSE(lines[size_t(Line::Electricity)], accounting.electricity.value);
        COMPARE_CLOSE(lines[size_t(Line::Heat)], accounting.heat.value);
        COMPARE_CLOSE(lines[size_t(Line::Process)], accounting.process.value);
        COMPARE_CLOSE(biogenic, accounting.biogenic.value);
        for (size_t i = 0; i < carrierCount; ++i)
            COMPARE_CLOSE(carriers[i], each.account.energy.byCarrier[i].value);
    }
}

void TestIdentities::compareResults(const Park &changed, double factor)
{
    const Evaluation before = support::evaluate(m_park), after = support::evaluate(changed);
    QCOMPARE(after.cases.size(), before.cases.size());
    for (size_t i = 0; i < before.cases.size(); ++i) {
        QVERIFY(after.cases[i].hasResults);
        const Accounting &a = before.cases[i].account.accounting, &b = after.cases[i].account.accounting;
        COMPARE_CLOSE(b.fuel.value, a.fuel.value * factor);
        COMPARE_CLOSE(b.conversion.value, a.conversion.value * factor);
        COMPARE_CLOSE(b.electricity.value, a.electricity.value * factor);
        COMPARE_CLOSE(b.heat.value, a.heat.value * factor);
        COMPARE_CLOSE(b.process.value, a.process.value * factor);
        COMPARE_CLOSE(b.locationBasedTotal->value, a.locationBasedTotal->value * factor);
        for (const System system : allSystems)
            COMPARE_CLOSE(b.bySystem[size_t(system)].value, a.bySystem[size_t(system)].value * factor);
        COMPARE_CLOSE(after.cases[i].account.energy.total.value, before.cases[i].account.energy.total.value * factor);
        for (const Indicator &indicator : allIndicators()) {
            if (indicator.key == "greenCoverage" || indicator.key == "productLimitShare")
                continue; // the area of the park stays; products are counted, not weighed
            COMPARE_CLOSE(*(after.cases[i].indicators.*indicator.value), *(before.cases[i].indicators.*indicator.value));
        }
    }
}

void TestIdentities::scalingAllQuantitiesScalesTheResults()
{
    Park scaled = m_park;
    int touched = 0;
    forRows(scaled, [&](const List &list, void *owner, qsizetype row) {
        for (const Field &field : list.element->fields)
            if (const Value value = field.get(list.at(owner, row));
                isExtensive(field.key) && std::holds_alternative<double>(value)) {
                QVERIFY(field.set(list.edit(owner, row), std::get<double>(value) * 3));
                ++touched;
            }
    });
    for (Case &each : scaled.cases) {
        each.infrastructure.water->fresh.value *= 3;
        each.infrastructure.water->reused.value *= 3;
    }
    QVERIFY(touched > 500);
    compareResults(scaled, 3);
}

void TestIdentities::splittingRowsChangesNothing()
{
    Park split = m_park;
    int copies = 0;
    forRows(split, [&](const List &list, void *owner, qsizetype row) {
        const bool whole = list.key == "products"; // counted, not weighed
        list.insert(owner, row + 1);
        for (const Field &field : list.element->fields) {
            const Value value = field.get(list.at(owner, row));
            field.set(list.edit(owner, row + 1), value);
            if (const double *number = std::get_if<double>(&value); number && isExtensive(field.key) && !whole) {
                field.set(list.edit(owner, row), 0.3 * *number);
                field.set(list.edit(owner, row + 1), 0.7 * *number);
            }
        }
        list.element->fields[0].set(list.edit(owner, row + 1), QStringLiteral("copy %1").arg(++copies));
    });
    compareResults(split, 1);
}

void TestIdentities::orderOfRowsChangesNothing()
{
    Park shuffled = m_park;
    std::mt19937 random(1);
    const auto shuffle = [&random](auto &rows) { std::shuffle(rows.begin(), rows.end(), random); };
    for (Case &each : shuffled.cases) {
        shuffle(each.energySupply.powerReceived);
        shuffle(each.energySupply.greenAttributes);
        shuffle(each.energySupply.generation);
        shuffle(each.energySupply.heatReceived);
        shuffle(each.energySupply.fuelUse);
        shuffle(each.production.fuelUse);
        shuffle(each.production.products);
        shuffle(each.production.electricityUse);
        shuffle(each.transport.fleets);
        shuffle(each.buildings.buildings);
    }
    QVERIFY(!(shuffled == m_park));
    compareResults(shuffled, 1);
    QCOMPARE(support::findings(shuffled), support::findings(m_park));
}

void TestIdentities::aLineOfZeroChangesNothing()
{
    Park more = m_park;
    for (Case &each : more.cases) {
        FuelUse none;
        none.id = QStringLiteral("none");
        none.fuel = QStringLiteral("anthracite");
        none.unit = QStringLiteral("t");
        each.production.fuelUse.append(none);
    }
    compareResults(more, 1);
}

QTEST_APPLESS_MAIN(TestIdentities)
#include "tst_identities.moc"
