#include "core/accounting/certificates.h"
#include "core/schemes/factorsinuse.h"
#include "core/schemes/factorupdate.h"
#include "tests/support/othertables.h"

using namespace core;
using support::OtherTables;

namespace {

const QString gas = QStringLiteral("natural_gas/10^4Nm3/NDRC_24_industries");

Evaluation evaluateWith(const Park &park, const Library &library)
{
    return evaluate(park, library, support::schemes(), support::currentYear);
}

/// The park as it was saved with our library.
Park saved(const Park &park)
{
    return withFactorsInUse(park, support::evaluate(park), support::library());
}

Park withoutKept(Park park)
{
    for (Case &each : park.cases)
        each.factors.clear();
    return park;
}

FactorPreview preview(const Park &park, const Library &library)
{
    return {park, library, support::schemes(), support::currentYear};
}

Park accepted(Park park, const Library &library, std::span<const FactorChange> changes)
{
    for (const Edit &edit : editsToAccept(park, library, changes))
        apply(park, edit);
    return park;
}

} // namespace

/// What newer reference tables would do to saved cases, and who claims which certificate.
class TestFactorUpdate : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void sameTablesChangeNothing();
    void columnByColumn();
    void oneRowAloneAndAllTogether();
    void rowsThatCameAndWent();
    void acceptedIsTakenBackInOneStep();
    void acceptingAPart();
    void verdictsThatTurn();
    void casesThatKeepOtherRows();

    void serials_data();
    void serials();
    void claims();
    void aPlaceholderInEveryRow();
    void claimsAreThoseOfEachPair();
    void theLedgerOfTheExample();
};

void TestFactorUpdate::sameTablesChangeNothing()
{
    const Park park = saved(support::coastalPark());
    QVERIFY(factorChanges(park, support::library()).empty());
    QVERIFY(factorChanges(support::coastalPark(), OtherTables().library()).empty()); // keeps nothing
    const FactorPreview none = preview(park, support::library());
    QVERIFY(none.changes().empty() && none.effect({}).empty());
}

void TestFactorUpdate::columnByColumn()
{
    OtherTables tables;
    tables.set("fuels", gas, "ncv_GJ_per_unit", "400");
    tables.set("fuels", gas, "source", "a newer table");
    tables.set("fuels", "natural_gas/m3/JST303_2026", "note", "nobody here burns it");
    const Park park = saved(support::coastalPark());
    const auto changes = factorChanges(park, tables.library());
    const auto found = std::ranges::find(changes, gas, &FactorChange::row);
    QVERIFY(found != changes.end());
    QCOMPARE(int(found->kind), int(FactorChange::Kind::Changed));
    QCOMPARE(found->table, "fuels");
    QCOMPARE(found->cells.size(), size_t(2));
    QCOMPARE(found->cells[0].column, "ncv_GJ_per_unit");
    QCOMPARE(found->cells[0].kept, "389.31"); // Source: NDRC guidelines of the 24 industries, natural gas
    QCOMPARE(found->cells[0].now, "400");
    QCOMPARE(found->cells[1].column, "source");
    QCOMPARE(found->cases, (std::vector<qsizetype>{0, 1, 2, 3, 4}));
    QCOMPARE(changes.size(), size_t(1));
}

/// A row accepted alone gives what a library with only this row changed gives; all together what the newer library gives to a
/// park that keeps nothing.
void TestFactorUpdate::oneRowAloneAndAllTogether()
{
    const Park park = saved(support::coastalPark());
    OtherTables gasOnly, both;
    gasOnly.set("fuels", gas, "ncv_GJ_per_unit", "400");
    both.set("fuels", gas, "ncv_GJ_per_unit", "400");
    both.set("fuels", "diesel/t/NDRC_24_industries", "carbon_tC_per_TJ", "21");
    const Library newer = both.library();
    const FactorPreview all = preview(park, newer);
    const auto ofGas = std::ranges::find(all.changes(), gas, &FactorChange::row);
    QVERIFY(ofGas != all.changes().end());
    QCOMPARE(all.changes().size(), size_t(2));

    const auto check = [&](const std::vector<FactorEffect> &effects, const Library &expected) {
        const Evaluation before = support::evaluate(park), after = evaluateWith(withoutKept(park), expected);
        QCOMPARE(effects.size(), size_t(park.cases.size()));
        for (const FactorEffect &each : effects) {
            const auto i = size_t(each.caseIndex);
            QVERIFY(each.before && each.after && each.isAny());
            QCOMPARE(each.before->total, before.cases[i].account.accounting.total().value);
            QCOMPARE(each.after->total, after.cases[i].account.accounting.total().value);
            QCOMPARE(each.after->energy, after.cases[i].account.energy.total.value);
            QCOMPARE(*each.after->carbonPerEnergy, *after.cases[i].indicators.carbonPerEnergy);
            QVERIFY(each.after->total != each.before->total);
        }
    };
    check(all.effect({&*ofGas, 1}), gasOnly.library());
    check(all.effect(all.changes()), newer);
}

void TestFactorUpdate::rowsThatCameAndWent()
{
    OtherTables tables;
    tables.remove("fuels", "natural_gas/10^4Nm3/MEE_ETS");
    tables.copy("fuels", gas, "natural_gas/10^4Nm3/newer");
    const Library newer = tables.library();
    const Park park = saved(support::coastalPark());
    const auto changes = factorChanges(park, newer);
    const auto kindOf = [&](const char *row) {
        const auto found = std::ranges::find(changes, QLatin1StringView(row), &FactorChange::row);
        return found == changes.end() ? -1 : int(found->kind);
    };
    QCOMPARE(kindOf("natural_gas/10^4Nm3/newer"), int(FactorChange::Kind::Added));
    const bool hadOther = std::ranges::any_of(park.cases[2].factors,
                                              [](const KeptFactor &each) { return each.row == "natural_gas/10^4Nm3/MEE_ETS"; });
    QCOMPARE(kindOf("natural_gas/10^4Nm3/MEE_ETS"), hadOther ? int(FactorChange::Kind::Removed) : -1);
    const Park after = accepted(park, newer, changes);
    QVERIFY(factorChanges(after, newer).empty());
    const Evaluation kept = evaluateWith(after, newer), fresh = evaluateWith(withoutKept(park), newer);
    for (size_t i = 0; i < kept.cases.size(); ++i) {
        QVERIFY(!kept.cases[i].ownLibrary); // it keeps what the library has
        QCOMPARE(kept.cases[i].account.accounting.total().value, fresh.cases[i].account.accounting.total().value);
    }
}

void TestFactorUpdate::acceptedIsTakenBackInOneStep()
{
    OtherTables tables;
    tables.set("fuels", gas, "ncv_GJ_per_unit", "400");
    tables.remove("fuels", "natural_gas/10^4Nm3/MEE_ETS");
    tables.copy("fuels", gas, "natural_gas/10^4Nm3/newer");
    tables.set("parameters", "gasolineDensity", "value", "0.75");
    const Library newer = tables.library();
    const Park before = saved(support::coastalPark());
    Park park = before;
    std::vector<Edit> back;
    for (const Edit &edit : editsToAccept(park, newer, factorChanges(park, newer)))
        back.push_back(apply(park, edit));
    QVERIFY(park != before);
    QVERIFY(factorChanges(park, newer).empty());
    for (auto edit = back.rbegin(); edit != back.rend(); ++edit)
        apply(park, *edit);
    QVERIFY(park == before);
}

void TestFactorUpdate::acceptingAPart()
{
    OtherTables tables;
    tables.set("fuels", gas, "ncv_GJ_per_unit", "400");
    tables.set("fuels", "diesel/t/NDRC_24_industries", "carbon_tC_per_TJ", "21");
    const Library newer = tables.library();
    const Park park = saved(support::coastalPark());
    const auto changes = factorChanges(park, newer);
    QCOMPARE(changes.size(), size_t(2));
    const auto left = factorChanges(accepted(park, newer, {&changes[0], 1}), newer);
    QCOMPARE(left.size(), size_t(1));
    QVERIFY(left[0] == changes[1]);
}

/// 2,300 × 10⁴ Nm³ of gas beside 800 GWh of direct green power: 0.192 t/tce; with a heat value of 440 GJ it is above 0.2.
void TestFactorUpdate::verdictsThatTurn()
{
    const Park park =
        saved(support::parkWith(R"("energySupply": {"powerReceived": [{"id": "p", "kind": "directNonFossil", "mwh": 800000}],
        "fuelUse": [{"id": "f", "fuel": "natural_gas", "quantity": 2300, "unit": "10^4Nm3", "activity": "finalUse"}]},
        "notApplicable": {"cleanEnergyShare": "r", "productLimitShare": "r", "solidWasteUse": "r", "wasteEnergyUse": "r", "waterReuse": "r"})"));
    OtherTables tables;
    tables.set("fuels", gas, "ncv_GJ_per_unit", "440");
    const Library newer = tables.library();
    const FactorPreview of = preview(park, newer);
    const auto effects = of.effect(of.changes());
    QCOMPARE(effects.size(), size_t(1));
    QVERIFY(*effects[0].before->carbonPerEnergy < 0.2 && *effects[0].after->carbonPerEnergy > 0.2);
    QVERIFY(!effects[0].verdicts.empty());
    const VerdictChange &change = effects[0].verdicts.front();
    QCOMPARE(support::schemes()[change.scheme].id, QString(defaultScheme));
    QCOMPARE(change.items, std::vector<size_t>{0}); // carbon per energy
    QCOMPARE(int(change.after), int(Verdict::NotPassed));
    QCOMPARE(int(change.before), int(Verdict::Passed));
}

/// Cases that were saved with different libraries differ in different ways, and each keeps to itself.
void TestFactorUpdate::casesThatKeepOtherRows()
{
    OtherTables older;
    older.set("fuels", gas, "ncv_GJ_per_unit", "300");
    Park park = saved(support::coastalPark());
    const Park old = withFactorsInUse(withoutKept(park), evaluateWith(withoutKept(park), older.library()), older.library());
    park.cases[0].factors = old.cases[0].factors;
    const FactorPreview of = preview(park, support::library());
    QCOMPARE(of.changes().size(), size_t(1));
    QCOMPARE(of.changes()[0].cases, std::vector<qsizetype>{0});
    QCOMPARE(of.changes()[0].cells[0].kept, "300");
    const auto effects = of.effect(of.changes());
    for (const FactorEffect &each : effects)
        QVERIFY(each.caseIndex == 0 || !each.verdicts.empty());
    QVERIFY(!effects.empty() && effects[0].caseIndex == 0 && effects[0].after->total > effects[0].before->total);
}

void TestFactorUpdate::serials_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::addColumn<bool>("isSame");
    QTest::newRow("the same") << "GC-2025-17"
                              << "GC-2025-17" << true;
    QTest::newRow("spaces, case, width") << "gc 2025 17" << QString::fromUtf8("ＧＣ２０２５１７") << true;
    QTest::newRow("others") << "EXAMPLE-2023-1"
                            << "EXAMPLE-2023-2" << false;
    QTest::newRow("another year") << "EXAMPLE-2023-1"
                                  << "EXAMPLE-2024-1" << false;
    QTest::newRow("inside a range") << "GC0001~GC0100"
                                    << "GC0050" << true;
    QTest::newRow("its end") << "GC0001-GC0100"
                             << "GC0100" << true;
    QTest::newRow("beyond its end") << "GC0001-GC0100"
                                    << "GC0101" << false;
    QTest::newRow("short end") << QString::fromUtf8("GC0001 至 0100") << "GC0100" << true;
    QTest::newRow("ranges that overlap") << "GC0001~0100"
                                         << "GC0100~0200" << true;
    QTest::newRow("ranges side by side") << "GC0001~0099"
                                         << "GC0100~0200" << false;
    QTest::newRow("other digits") << "GC0001~GC0100"
                                  << "GC50" << false;
    QTest::newRow("no digits") << "abc"
                               << "ABC" << true;
    QTest::newRow("a range backwards is none") << "GC0100~GC0001"
                                               << "GC0050" << false;
    QTest::newRow("very long numbers") << "1234567890123456789012345"
                                       << "1234567890123456789012346" << false;
}

void TestFactorUpdate::serials()
{
    QFETCH(QString, one);
    QFETCH(QString, other);
    QFETCH(bool, isSame);
    const auto a = serialRange(one), b = serialRange(other);
    QVERIFY(a && b);
    QCOMPARE(a->overlaps(*b), isSame);
    QCOMPARE(b->overlaps(*a), isSame);
    QVERIFY(a->overlaps(*a));
    QVERIFY(!serialRange(QStringLiteral(" ")));
}

void TestFactorUpdate::claims()
{
    Park park = support::parkWith(R"("energySupply": {"greenAttributes": [
        {"id": "a", "kind": "certificate", "mwh": 10, "producedFrom": "2024-06", "serial": "GC0001~GC0010"},
        {"id": "b", "kind": "certificate", "mwh": 5, "producedFrom": "2024-06", "serial": "gc0010"},
        {"id": "c", "kind": "greenTrade", "mwh": 7, "producedFrom": "2025-01", "producedTo": "2025-03", "serial": "T1"},
        {"id": "d", "kind": "greenTrade", "mwh": 7, "producedFrom": "2021-01"},
        {"id": "e", "kind": "certificate", "mwh": 1, "producedFrom": "2025-05", "serial": "GC0900"}]})");
    const auto add = [&](const QString &id, CaseKind kind, int year, const QString &serial, const QString &from) {
        Case made = park.cases[0];
        made.id = id;
        made.kind = kind;
        made.year = year;
        made.energySupply.greenAttributes = {park.cases[0].energySupply.greenAttributes[2]};
        made.energySupply.greenAttributes[0].serial = serial;
        made.energySupply.greenAttributes[0].producedFrom = *monthFromText(from);
        made.energySupply.greenAttributes[0].producedTo.reset();
        park.cases.append(made);
    };
    add("C2", CaseKind::Actual, 2024, "T1", "2025-04"); // the same trade, later months
    add("P", CaseKind::Planned, 2026, "GC0900", "2025-05");
    using Claim = CertificateClaim;
    const auto ledger = certificateLedger(park, support::library());
    QCOMPARE(ledger.size(), size_t(7));
    std::vector<Claim> claims;
    for (const CertificateEntry &each : ledger)
        claims.push_back(each.claim);
    QCOMPARE(claims, (std::vector{Claim::Twice, Claim::Twice, Claim::SplitUp, Claim::NoSerial, Claim::AlsoInPlan, Claim::SplitUp,
                                  Claim::AlsoInPlan}));
    QCOMPARE(ledger[0].others, std::vector<size_t>{1});
    QCOMPARE(ledger[2].others, std::vector<size_t>{5});
    QCOMPARE(path(park, ledger[1].place), "cases/C1/energySupply/greenAttributes/b");
    QVERIFY(ledger[0].isValid && !ledger[3].isValid && !ledger[5].isValid); // of 2021; made after the year
    QCOMPARE(ledger[5].year, 2024);

    const auto found = [&] { return support::findings(park).filter("serialTwice"); };
    const QString second = QStringLiteral("cases/C1/energySupply/greenAttributes/b serialTwice");
    QCOMPARE(found(), QStringList{second}); // neither other months nor a plan claim the same

    park.cases[1].energySupply.greenAttributes[0].producedFrom = *monthFromText("2025-03"); // overlaps in one month
    QCOMPARE(int(certificateLedger(park, support::library())[2].claim), int(Claim::Twice));
    QCOMPARE(found(), QStringList({second, QStringLiteral("cases/C2/energySupply/greenAttributes/c serialTwice")}));
    const std::vector<Finding> twice = judgeClaims(park);
    QCOMPARE(twice.size(), size_t(2));
    QCOMPARE(twice[1].amount, 2025.0); // the year that claims it already
    QVERIFY(!hasError(twice));

    park.cases[1].energySupply.greenAttributes.append(park.cases[1].energySupply.greenAttributes[0]);
    park.cases[1].energySupply.greenAttributes[1].id = QStringLiteral("again"); // each time, without end
    QCOMPARE(found().size(), 3);
}

/// Who writes "see annex" everywhere claims one certificate many times: each row but the first is found, its ledger stays small.
void TestFactorUpdate::aPlaceholderInEveryRow()
{
    Park park = support::parkWith(R"("energySupply": {"greenAttributes": [
        {"id": "a", "kind": "certificate", "mwh": 1, "producedFrom": "2024-06", "serial": "见附件"}]})");
    constexpr qsizetype rows = 4000;
    auto &attributes = park.cases[0].energySupply.greenAttributes;
    while (attributes.size() < rows) {
        attributes.append(attributes.front());
        attributes.back().id = QString::number(attributes.size());
    }
    const auto ledger = certificateLedger(park, support::library());
    for (size_t i = 0; i < ledger.size(); ++i) {
        QCOMPARE(int(ledger[i].claim), int(CertificateClaim::Twice));
        QCOMPARE(ledger[i].otherCount, size_t(rows - 1));
        QCOMPARE(ledger[i].others.size(), namedOthers);
        QCOMPARE(ledger[i].before, i == 0 ? std::nullopt : std::optional<size_t>(0));
    }
    QCOMPARE(ledger[0].others.front(), size_t(1));
    QCOMPARE(ledger[7].others[6], size_t(6));
    QCOMPARE(ledger[7].others[7], size_t(8)); // never itself
    QCOMPARE(judgeClaims(park).size(), size_t(rows - 1));
}

/// Ranges, single serials and none, over cases that are planned or not: a row meets each row whose serials overlap its own.
void TestFactorUpdate::claimsAreThoseOfEachPair()
{
    Park park = support::parkWith(R"("energySupply": {"greenAttributes": [
        {"id": "a", "kind": "certificate", "mwh": 1, "producedFrom": "2024-01"}]})");
    const GreenAttribute row = park.cases[0].energySupply.greenAttributes[0];
    const QStringList serials{"", "A1~A5", "A3", "A5", "A4~A9", "A9~A9", "B1", "none", "a 3", "A2~A4"};
    park.cases = {park.cases[0], park.cases[0], park.cases[0]};
    park.cases[2].kind = CaseKind::Planned;
    for (qsizetype c = 0; c < 3; ++c) {
        auto &rows = park.cases[c].energySupply.greenAttributes;
        rows.clear();
        for (qsizetype i = c; i < 9; i += 2) { // some serials in one case, some in two
            rows.append(row);
            rows.back().serial = serials[(3 * i + c) % serials.size()];
            rows.back().producedFrom = monthOf(2024, 1 + int((5 * i + 3 * c) % 4));
        }
    }
    const auto ledger = certificateLedger(park, support::library());
    for (size_t i = 0; i < ledger.size(); ++i) {
        const auto own = serialRange(ledger[i].serial);
        std::vector<size_t> others;
        std::optional<size_t> before;
        CertificateClaim worst = own ? CertificateClaim::Single : CertificateClaim::NoSerial;
        for (size_t j = 0; j < ledger.size(); ++j) {
            const auto other = serialRange(ledger[j].serial);
            if (i == j || !own || !other || !own->overlaps(*other))
                continue;
            others.push_back(j);
            const bool isSame = ledger[i].place.caseIndex == ledger[j].place.caseIndex;
            const bool isPlan = !isSame && (ledger[i].place.caseIndex == 2 || ledger[j].place.caseIndex == 2);
            const bool isTwice = isSame || (ledger[i].from <= ledger[j].to && ledger[j].from <= ledger[i].to);
            worst = std::max(worst, isPlan    ? CertificateClaim::AlsoInPlan
                                    : isTwice ? CertificateClaim::Twice
                                              : CertificateClaim::SplitUp);
            if (!isPlan && isTwice && j < i && !before)
                before = j;
        }
        QCOMPARE(int(ledger[i].claim), int(worst));
        QCOMPARE(ledger[i].others, others);
        QCOMPARE(ledger[i].otherCount, others.size());
        QCOMPARE(ledger[i].before, before);
    }
}

/// Source: tests/data/parks, coastal park: its findings name the attributes that are not valid.
void TestFactorUpdate::theLedgerOfTheExample()
{
    const Park park = support::coastalPark();
    const auto ledger = certificateLedger(park, support::library());
    QStringList invalid;
    size_t rows = 0;
    for (const Case &each : park.cases)
        rows += size_t(each.energySupply.greenAttributes.size());
    QCOMPARE(ledger.size(), rows);
    for (const CertificateEntry &each : ledger)
        if (!each.isValid)
            invalid << path(park, each.place) + " expiredAttribute";
    QVERIFY(!invalid.isEmpty());
    QCOMPARE(support::findings(park).filter("expiredAttribute"), invalid);
}

QTEST_APPLESS_MAIN(TestFactorUpdate)
#include "tst_factorupdate.moc"
