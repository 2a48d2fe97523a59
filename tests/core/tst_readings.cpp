#include "core/schemes/readings.h"
#include "tests/support/parks.h"

using namespace core;

namespace {

constexpr qsizetype c2025 = 2;

std::vector<Reading> readingsOf(const Park &park, qsizetype caseIndex = c2025)
{
    return readings(park, caseIndex, support::library(), support::schemes(), support::currentYear);
}

const Reading &readingOf(const std::vector<Reading> &all, const char *key)
{
    return *std::ranges::find(all, readingParameter(key), &Reading::parameter);
}

/// A share as headlines print it: one decimal of a percent.
QString percent(std::optional<double> share)
{
    return share ? QString::number(*share * 100, 'f', 1) : QString();
}

std::optional<double> judgedCleanShare(const CaseEvaluation &evaluated)
{
    const SchemeResult &result = evaluated.schemes.front();
    for (size_t i = 0; i < result.items.size(); ++i)
        if (result.scheme->items[i].id == "cleanEnergyShare")
            return result.items[i].value;
    return {};
}

} // namespace

class TestReadings : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whichOnes();
    void bothResults();
    void theReadingInForceIsTheResult();
    void feedstock();
    void parkStaysAsItIs();
    void takingOne();
    void takingWhatTheProjectSays();
    void casesWithErrorsHaveNoResults();
};

void TestReadings::whichOnes()
{
    QStringList keys;
    for (const int parameter : readingParameters())
        keys.push_back(QString::fromLatin1(parametersObject.fields[size_t(parameter)].key.data()));
    QCOMPARE(keys, (QStringList{"onSiteCountsAsDirect", "includeFeedstockInEnergy", "cleanEnergyIncludesGas"}));
}

void TestReadings::bothResults()
{
    const Park park = support::coastalPark();
    QCOMPARE(park.cases.at(c2025).id, "C2025");
    const auto all = readingsOf(park);
    // the picture wizard-energy-mix: 23.4 and 15.1 %, 28.6 and 45.7 %
    const Reading &onSite = readingOf(all, "onSiteCountsAsDirect");
    QVERIFY(onSite.inForce);
    QCOMPARE(percent(onSite.on.indicators.directSupplyShare), "23.4");
    QCOMPARE(percent(onSite.off.indicators.directSupplyShare), "15.1");
    // 369,800 and 238,000 of 1,579,800 MWh: the rows of the example by hand
    COMPARE_CLOSE(*onSite.on.indicators.directSupplyShare, 369800.0 / 1579800.0);
    COMPARE_CLOSE(*onSite.off.indicators.directSupplyShare, 238000.0 / 1579800.0);
    const Reading &gas = readingOf(all, "cleanEnergyIncludesGas");
    QVERIFY(!gas.inForce);
    QCOMPARE(percent(judgedCleanShare(gas.off)), "28.6");
    QCOMPARE(percent(judgedCleanShare(gas.on)), "45.7");
}

void TestReadings::theReadingInForceIsTheResult()
{
    const Park park = support::coastalPark();
    const Evaluation evaluation = support::evaluate(park);
    for (qsizetype i = 0; i < park.cases.size(); ++i)
        for (const Reading &each : readingsOf(park, i)) {
            const CaseEvaluation &now = evaluation.cases[size_t(i)];
            QCOMPARE(each.under(each.inForce).account.energy.total.value, now.account.energy.total.value);
            QCOMPARE(each.under(each.inForce).indicators.directSupplyShare, now.indicators.directSupplyShare);
            QCOMPARE(judgedCleanShare(each.under(each.inForce)), judgedCleanShare(now));
            // no reading touches the emissions of annex 4
            QCOMPARE(each.under(!each.inForce).account.accounting.total().value, now.account.accounting.total().value);
        }
}

void TestReadings::feedstock()
{
    const Park park = support::parkWith(R"("production": {"fuelUse": [
        {"id": "F1", "fuel": "natural_gas", "quantity": 100, "unit": "10^4Nm3", "activity": "finalUse"},
        {"id": "F2", "fuel": "natural_gas", "quantity": 50, "unit": "10^4Nm3", "activity": "feedstock"}]})");
    const auto all = readingsOf(park, 0);
    const Reading &feedstock = readingOf(all, "includeFeedstockInEnergy");
    COMPARE_CLOSE(feedstock.on.account.energy.total.value, 1.5 * feedstock.off.account.energy.total.value);
}

void TestReadings::parkStaysAsItIs()
{
    const Park park = support::coastalPark();
    const Park before = park;
    readingsOf(park);
    QVERIFY(park == before);
}

void TestReadings::takingOne()
{
    Park park = support::coastalPark();
    const int parameter = readingParameter("onSiteCountsAsDirect");
    QVERIFY(editsToTake(park, c2025, parameter, true).empty());
    const auto edits = editsToTake(park, c2025, parameter, false);
    QCOMPARE(edits.size(), size_t(1));
    const Edit back = apply(park, edits.front());
    QVERIFY(!readingInForce(park, c2025, parameter));
    QVERIFY(readingInForce(park, 1, parameter)); // the other cases stay
    QCOMPARE(percent(support::evaluate(park).cases[c2025].indicators.directSupplyShare), "15.1");
    apply(park, back);
    QVERIFY(park == support::coastalPark());
}

void TestReadings::takingWhatTheProjectSays()
{
    Park park = support::coastalPark();
    const int parameter = readingParameter("cleanEnergyIncludesGas");
    park.parameters.cleanEnergyIncludesGas = true;
    QVERIFY(readingInForce(park, c2025, parameter));
    for (const Edit &edit : editsToTake(park, c2025, parameter, false))
        apply(park, edit);
    QCOMPARE(park.cases.at(c2025).parameters.cleanEnergyIncludesGas, std::optional(false));
    for (const Edit &edit : editsToTake(park, c2025, parameter, true))
        apply(park, edit);
    QCOMPARE(park.cases.at(c2025).parameters.cleanEnergyIncludesGas, std::optional<bool>());
}

void TestReadings::casesWithErrorsHaveNoResults()
{
    const Park park = support::parkWith(R"("energySupply": {"powerReceived": [{"id": "P1", "kind": "grid", "mwh": -1}]})");
    for (const Reading &each : readingsOf(park, 0))
        QVERIFY(!each.off.hasResults && !each.on.hasResults);
}

QTEST_APPLESS_MAIN(TestReadings)
#include "tst_readings.moc"
