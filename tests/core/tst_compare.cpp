#include "core/compare/comparisonwriter.h"
#include "core/compare/parktable.h"
#include "core/compare/sidebyside.h"
#include "tests/support/fill.h"
#include "tests/support/parks.h"
#include "tests/support/randomedits.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace core;

class TestCompare : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void sameParksDifferInNothing();
    void everyFieldIsSeen();
    void rowsAreMatchedById();
    void orderIsSaidOnce();
    void rowsWithoutIdAreMatchedByContents();
    void differencesApplyOneByOne();
    void effectsAreThoseOfTheRules();
    void parametersActOnEveryCase();
    void aWrittenDefaultIsNoDifference();
    void notesHaveNoEffect();
    void heatGivenTheOtherWayIsTriedWhole();
    void writersTellTheSame();
    void ranksSharesAndLeavesOut();
    void theNewestMeteredCaseStandsForAPark();
    void sharesOfSystemsAreTheWhole();
    void effectsCanBeStopped();
    void sideBySideTellsTheDifferences();
    void aWrittenDefaultIsNotShown();
    void equalRowsAreFolded();
    void rowsOfThreeVersions();
    void casesOfOnePark();
    void resultsStandBelowInputs();
    void changesOfNumbers();
};

namespace {

QStringList paths(const std::vector<Difference> &differences)
{
    QStringList paths;
    for (const Difference &each : differences)
        paths.append(each.path);
    return paths;
}

ParkComparison compared(const Park &a, const Park &b, const Evaluation &ofA, const Evaluation &ofB)
{
    return compare(QStringLiteral("a.park"), a, ofA, QStringLiteral("b.park"), b, ofB, support::library(), support::currentYear);
}

} // namespace

void TestCompare::sameParksDifferInNothing()
{
    QVERIFY(parkDifferences(support::coastalPark(), support::coastalPark()).empty());
    QVERIFY(parkDifferences(support::filledPark(), support::filledPark()).empty());
}

/// Each edit of any field of a park that is filled completely is one difference at least, and only in that object.
void TestCompare::everyFieldIsSeen()
{
    const Park a = support::filledPark();
    std::mt19937 random(20261127);
    int sets = 0;
    for (int i = 0; i < 3000; ++i) {
        const Edit edit = support::randomEdit(a, random);
        Park b = a;
        apply(b, edit);
        const auto found = parkDifferences(a, b);
        const bool isSameAgain = isSame(parkObject, &a, &b);
        QCOMPARE(found.empty(), isSameAgain);
        if (edit.kind != Edit::Kind::Set || isSameAgain)
            continue;
        ++sets;
        const Object &object = objectAt(edit.object);
        const bool isKey =
            std::ranges::any_of(found, [](const Difference &each) { return each.kind == Difference::Kind::Added; });
        if (!isKey) // a row whose key changes is another row
            QVERIFY(std::ranges::any_of(found, [&](const Difference &each) {
                return each.field == &object.fields[size_t(edit.member)] && each.inA == edit.object;
            }));
    }
    QVERIFY(sets > 1000);
}

void TestCompare::rowsAreMatchedById()
{
    const Park a = support::coastalPark();
    Park b = a;
    b.cases[2].energySupply.powerReceived[0].energy = MegawattHours{681760};
    b.cases[2].energySupply.generation.removeAt(1);
    b.enterprises[3].name = QStringLiteral("另一家");
    b.profile.area = SquareKilometres{30};
    b.cases[2].infrastructure.water->fresh = {8000000};
    b.cases[4].answers.clear();
    QCOMPARE(
        paths(parkDifferences(a, b)),
        (QStringList{"park/areaKm2", "enterprises/E04/name", "cases/C2025/energySupply/powerReceived/PR1/mwh",
                     "cases/C2025/energySupply/generation/GE2", "cases/C2025/infrastructure/water/freshM3"}) +
            [&] {
                QStringList gone;
                for (const Answer &each : a.cases[4].answers)
                    gone.append("cases/C2030/answers/" + each.key);
                return gone;
            }());
}

void TestCompare::orderIsSaidOnce()
{
    const Park a = support::coastalPark();
    Park b = a;
    std::reverse(b.cases[2].production.electricityUse.begin(), b.cases[2].production.electricityUse.end());
    const auto found = parkDifferences(a, b);
    QCOMPARE(paths(found), QStringList{"cases/C2025/production/electricityUse"});
    QCOMPARE(found[0].kind, Difference::Kind::Order);
}

void TestCompare::rowsWithoutIdAreMatchedByContents()
{
    Park a = support::filledPark(), b = a;
    b.tableMappings.removeFirst();
    const auto found = parkDifferences(a, b);
    QCOMPARE(found.size(), size_t(1));
    QCOMPARE(found[0].kind, Difference::Kind::Removed);
    QCOMPARE(found[0].rowInA, 0);
    b = a;
    b.tableMappings[1].sheet = QStringLiteral("other");
    QCOMPARE(paths(parkDifferences(a, b)), QStringList{"tableMappings/#2/sheet"});
}

/// All differences, applied one after the other from the last to the first, make b of a, but for the order of rows.
void TestCompare::differencesApplyOneByOne()
{
    std::mt19937 random(7);
    for (int round = 0; round < 100; ++round) {
        const Park a = support::coastalPark();
        Park b = a;
        for (int i = 0; i < 6; ++i) {
            const Edit edit = support::randomEdit(b, random);
            if (edit.kind != Edit::Kind::Order)
                apply(b, edit);
        }
        Park made = a;
        const auto found = parkDifferences(a, b);
        for (size_t i = found.size(); i-- > 0;)
            for (const Edit &edit : editsFor(found[i], a, b)) {
                Edit fitting = edit;
                if (edit.kind == Edit::Kind::Insert)
                    fitting.row = found[i].list->size(find(made, edit.object));
                apply(made, fitting);
            }
        for (const Difference &rest : parkDifferences(made, b))
            QVERIFY2(rest.kind == Difference::Kind::Order, qPrintable(rest.path));
    }
}

/// 1,000 MWh more of grid power that no certificate covers: 832.5 t (annex 4, 0.8325 t/MWh) and 285.6 tce (0.2856 tce/MWh).
void TestCompare::effectsAreThoseOfTheRules()
{
    const Park a = support::coastalPark();
    Park b = a;
    b.cases[2].energySupply.powerReceived[0].energy.value += 1000;
    b.cases[2].production.processEmissions[0].output.value -= 10000; // × 0.114 t/t
    const Evaluation ofA = support::evaluate(a), ofB = support::evaluate(b);
    const ParkComparison comparison = compared(a, b, ofA, ofB);
    QCOMPARE(comparison.differences.size(), size_t(2));
    const auto &power = comparison.effects[0], &process = comparison.effects[1];
    QCOMPARE(power.size(), size_t(1));
    QCOMPARE(power[0].caseInA, 2);
    COMPARE_CLOSE(power[0].total, 832.5);
    COMPARE_CLOSE(power[0].energy, 285.6);
    QCOMPARE(process.size(), size_t(1));
    COMPARE_CLOSE(process[0].total, -1140);
    QCOMPARE(process[0].energy, 0.0);
    const double t = ofA.cases[2].account.accounting.total().value, c = ofA.cases[2].account.energy.total.value;
    COMPARE_CLOSE(*power[0].carbonPerEnergy, (t + 832.5) / (c + 285.6) - t / c);
    COMPARE_CLOSE(*process[0].carbonPerEnergy, -1140 / c);
    // here nothing acts together, so that the effects are the whole
    COMPARE_CLOSE(power[0].total + process[0].total, ofB.cases[2].account.accounting.total().value - t);
}

/// The example writes its parameters as the defaults are.
void TestCompare::aWrittenDefaultIsNoDifference()
{
    const Park a = support::coastalPark();
    Park b = a;
    b.parameters = {};
    b.cases[0].parameters.fossilPowerFactor = TonnesCo2PerMegawattHour{0.8325};
    const Evaluation ofA = support::evaluate(a), ofB = support::evaluate(b);
    QVERIFY(!parkDifferences(a, b).empty()); // merging and the trail still see them
    QCOMPARE(paths(compared(a, b, ofA, ofB).differences), QStringList());
    QCOMPARE(paths(compared(b, a, ofB, ofA).differences), QStringList());
    b.parameters.discountRate = 0.5;
    b.cases[0].parameters.fossilPowerFactor = TonnesCo2PerMegawattHour{0.8};
    const QString ofCase = "cases/" + a.cases[0].id + "/parameters/fossilPowerFactorTPerMwh";
    QCOMPARE(paths(compared(a, b, ofA, support::evaluate(b)).differences), (QStringList{"parameters/discountRate", ofCase}));
}

void TestCompare::parametersActOnEveryCase()
{
    const Park a = support::coastalPark();
    Park b = a;
    b.parameters.fossilPowerFactor = TonnesCo2PerMegawattHour{0.8};
    const Evaluation ofA = support::evaluate(a), ofB = support::evaluate(b);
    const auto comparison = compared(a, b, ofA, ofB);
    QCOMPARE(paths(comparison.differences), QStringList{"parameters/fossilPowerFactorTPerMwh"});
    QCOMPARE(comparison.effects[0].size(), size_t(a.cases.size()));
    for (const DifferenceEffect &each : comparison.effects[0]) {
        const Account &account = ofA.cases[size_t(each.caseInA)].account;
        QVERIFY(std::abs(each.total - account.accounting.electricity.value / 0.8325 * (0.8 - 0.8325)) < 1e-6);
    }
}

void TestCompare::notesHaveNoEffect()
{
    const Park a = support::coastalPark();
    Park b = a;
    b.cases[2].energySupply.powerReceived[0].note = QStringLiteral("x");
    b.cases[2].energySupply.powerReceived[0].enterprise = Ref<Enterprise>{QStringLiteral("E01")};
    b.measures[0].investment = TenThousandYuan{1};
    b.cases[2].energySupply.fuelUse[0].fuel = QStringLiteral("unobtainium"); // an error with it: nothing to say
    const Evaluation ofA = support::evaluate(a), ofB = support::evaluate(b);
    const auto comparison = compared(a, b, ofA, ofB);
    QCOMPARE(comparison.differences.size(), size_t(4));
    for (const auto &effects : comparison.effects)
        QVERIFY(effects.empty());
}

void TestCompare::heatGivenTheOtherWayIsTriedWhole()
{
    const Park a = support::parkWith(R"("energySupply": {"heatReceived": [{"id": "H", "kind": "fossil", "gj": 1000}]})");
    const Park b = support::parkWith(
        R"("energySupply": {"heatReceived": [{"id": "H", "kind": "fossil", "steam": {"tonnes": 100, "pressureMPa": 1}}]})");
    const Evaluation ofA = support::evaluate(a), ofB = support::evaluate(b);
    const auto comparison = compared(a, b, ofA, ofB);
    QCOMPARE(paths(comparison.differences),
             (QStringList{"cases/C1/energySupply/heatReceived/H/gj", "cases/C1/energySupply/heatReceived/H/steam/tonnes",
                          "cases/C1/energySupply/heatReceived/H/steam/pressureMPa"}));
    const double whole = ofB.cases[0].account.accounting.total().value - ofA.cases[0].account.accounting.total().value;
    QVERIFY(whole != 0);
    for (const auto &effects : comparison.effects) {
        QCOMPARE(effects.size(), size_t(1));
        COMPARE_CLOSE(effects[0].total, whole);
    }
}

void TestCompare::writersTellTheSame()
{
    const Park a = support::coastalPark();
    Park b = a;
    b.cases[2].energySupply.powerReceived[0].energy.value += 1000;
    b.cases[2].energySupply.powerReceived[0].note = QStringLiteral("a, \"b\"");
    b.cases.removeLast();
    const Evaluation ofA = support::evaluate(a), ofB = support::evaluate(b);
    const auto comparison = compared(a, b, ofA, ofB);
    const QJsonObject json = QJsonDocument::fromJson(comparisonToJson(comparison)).object();
    QCOMPARE(json["format"].toString(), "parkwright-comparison");
    QCOMPARE(json["cases"].toArray().size(), 5);
    QVERIFY(json["cases"].toArray()[4].toObject()["b"].isNull());
    COMPARE_CLOSE(json["cases"].toArray()[2].toObject()["a"].toObject()["totalT"].toDouble(),
                  ofA.cases[2].account.accounting.total().value);
    const QJsonArray differences = json["differences"].toArray();
    QCOMPARE(differences.size(), 3);
    QCOMPARE(differences[0].toObject()["a"].toDouble(), 680760.0);
    COMPARE_CLOSE(differences[0].toObject()["effects"].toArray()[0].toObject()["totalT"].toDouble(), 832.5);
    QCOMPARE(differences[2].toObject()["kind"].toString(), "removed");
    const QList<QByteArray> lines = comparisonToCsv(comparison).split('\n');
    QCOMPARE(lines.size(), 5);
    QVERIFY(lines[2].contains("\"a, \"\"b\"\"\""));
}

void TestCompare::ranksSharesAndLeavesOut()
{
    Park park = support::coastalPark();
    park.cases.append(park.cases[0]); // the same figures: the same rank
    park.cases.back().id = QStringLiteral("again");
    park.cases.append(Case());
    park.cases.back().id = QStringLiteral("empty"); // no energy: no carbon per energy
    const Evaluation evaluation = support::evaluate(park);
    const auto cases = casesOf(park, evaluation);
    const ComparedFigure &figure = *comparedFigure("carbonPerEnergy");
    const auto ranked = ranking(cases, figure, Best::Smallest);
    QCOMPARE(ranked.size(), size_t(7));
    QCOMPARE(cases[ranked[0].index].inCase().id, "C2030");
    QCOMPARE(ranked[4].rank, ranked[5].rank);
    QVERIFY(!ranked[6].value && ranked[6].rank == 0);
    for (size_t i = 1; i < 6; ++i)
        QVERIFY(*ranked[i - 1].value <= *ranked[i].value);
    QCOMPARE(ranking(cases, figure, Best::Largest).front().rank, 1);
    QCOMPARE(scatter(cases, figure, *comparedFigure("totalTce")).size(), size_t(6));
    QCOMPARE(within(cases, *comparedFigure("totalTce"), 1, 1e9).size(), size_t(6));
    QVERIFY(!comparedFigure("no such figure"));
}

void TestCompare::theNewestMeteredCaseStandsForAPark()
{
    Park park = support::coastalPark();
    QCOMPARE(comparableCase(park, support::evaluate(park))->inCase().id, "C2025");
    QCOMPARE(comparableCase(park, support::evaluate(park), 2030)->inCase().id, "C2030");
    QVERIFY(!comparableCase(park, support::evaluate(park), 1999));
    park.cases[2].energySupply.fuelUse[0].fuel = QStringLiteral("unobtainium");
    QCOMPARE(comparableCase(park, support::evaluate(park))->inCase().id, "C2024");
}

void TestCompare::sharesOfSystemsAreTheWhole()
{
    const Park park = support::coastalPark();
    const Evaluation evaluation = support::evaluate(park);
    double sum = 0;
    for (const System system : allSystems)
        sum += *systemShare(system).value(evaluation.cases[2]);
    COMPARE_CLOSE(sum, 1);
    const auto cases = casesOf(park, evaluation);
    QCOMPARE(within(cases, systemShare(System::Production), 0, 1).size(), cases.size());
    QVERIFY(within(cases, systemShare(System::Production), 1.0001, 2).empty());
    QVERIFY(!systemShare(System::Production).value(CaseEvaluation())); // of nothing
}

void TestCompare::effectsCanBeStopped()
{
    const Park a = support::coastalPark();
    Park b = a;
    for (int i = 0; i < 4; ++i)
        b.cases[2].production.fuelUse[i].quantity.value += 1000;
    const auto differences = parkDifferences(a, b);
    QCOMPARE(differences.size(), size_t(4));
    const auto effects = effectsOf(differences, a, b, support::evaluate(a), support::library(), support::currentYear,
                                   [](size_t done) { return done < 2; });
    QCOMPARE(effects.size(), size_t(4));
    QVERIFY(!effects[0].empty() && !effects[1].empty());
    QVERIFY(effects[2].empty() && effects[3].empty());
}

namespace {

const SideNode *nodeAt(const SideBySide &sides, const QString &path)
{
    const auto found = std::ranges::find(sides.nodes, path, &SideNode::path);
    return found == sides.nodes.end() ? nullptr : &*found;
}

SideBySide besides(const std::vector<const Park *> &parks, ShownSides shown = ShownSides::Differences)
{
    std::vector<ComparedCase> versions;
    for (const Park *park : parks)
        versions.push_back({park, nullptr, -1});
    return sideBySide(versions, shown, support::library());
}

} // namespace

/// Random edits: the nodes that differ are the differences, each once, whether all is shown or not.
void TestCompare::sideBySideTellsTheDifferences()
{
    std::mt19937 random(11);
    size_t all = 0;
    for (int round = 0; round < 60; ++round) {
        const Park a = round % 2 ? support::coastalPark() : support::filledPark();
        Park b = a;
        for (int i = 0; i < 5; ++i)
            apply(b, support::randomEdit(b, random));
        const auto differences = withoutWrittenDefaults(parkDifferences(a, b), a, b, support::library());
        all += differences.size();
        for (const ShownSides shown : {ShownSides::Differences, ShownSides::All}) {
            const SideBySide sides = besides({&a, &b}, shown);
            QCOMPARE(size_t(sides.nodes[size_t(sides.top[0])].differing), differences.size());
            std::vector<bool> told(differences.size());
            for (const qsizetype each : differencesOf(sides, differences))
                if (each >= 0) {
                    QVERIFY(!told[size_t(each)]);
                    told[size_t(each)] = true;
                }
            QVERIFY(std::ranges::all_of(told, std::identity()));
        }
    }
    QVERIFY(all > 150);
}

/// What holds in both is the same, in whichever of them it is written; a case that differs in nothing else is equal.
void TestCompare::aWrittenDefaultIsNotShown()
{
    const Park a = support::coastalPark();
    Park b = a;
    b.parameters = {};
    b.cases[0].parameters.fossilPowerFactor = TonnesCo2PerMegawattHour{0.8325};
    for (const auto &[one, other] : {std::pair<const Park *, const Park *>(&a, &b), std::pair<const Park *, const Park *>(&b, &a)}) {
        QCOMPARE(besides({one, other}).nodes.size(), size_t(2)); // inputs and results, both empty
        const SideBySide whole = besides({one, other}, ShownSides::All);
        QCOMPARE(whole.nodes[size_t(whole.top[0])].differing, 0);
        QCOMPARE(nodeAt(whole, "cases")->equal, int(a.cases.size()));
        QVERIFY(!nodeAt(whole, "parameters/fossilPowerFactorTPerMwh")->differs); // shown, and as it is written
    }
    const SideBySide three = besides({&a, &b, &b});
    QCOMPARE(three.nodes[size_t(three.top[0])].differing, 0);
    b.cases[0].parameters.fossilPowerFactor = TonnesCo2PerMegawattHour{0.8};
    const QString ofCase = "cases/" + a.cases[0].id + "/parameters/fossilPowerFactorTPerMwh";
    const SideBySide sides = besides({&a, &b});
    QVERIFY(nodeAt(sides, ofCase));
    QCOMPARE(nodeAt(sides, ofCase)->values, (std::vector<Value>{Value{}, Value(0.8)}));
    QCOMPARE(sides.nodes[size_t(sides.top[0])].differing, 1);
}

void TestCompare::equalRowsAreFolded()
{
    const Park a = support::coastalPark();
    Park b = a;
    auto &rows = b.cases[2].production.electricityUse;
    rows[3].energy.value += 1;
    const QString path = QStringLiteral("cases/C2025/production/electricityUse");
    const SideBySide folded = besides({&a, &b}), whole = besides({&a, &b}, ShownSides::All);
    QCOMPARE(nodeAt(folded, path)->equal, int(rows.size()) - 1);
    QCOMPARE(nodeAt(folded, path)->children.size(), size_t(1));
    QCOMPARE(nodeAt(whole, path)->equal, int(rows.size()) - 1);
    QCOMPARE(nodeAt(whole, path)->children.size(), size_t(rows.size()));
    QVERIFY(!nodeAt(folded, QStringLiteral("parameters"))); // nothing differs there
    QVERIFY(besides({&a, &a}).nodes.size() == 2);           // inputs and results, both empty
}

void TestCompare::rowsOfThreeVersions()
{
    Park a = support::coastalPark(), b = a, c = a;
    b.measures.removeFirst();
    Measure made;
    made.id = QStringLiteral("new");
    made.name = QStringLiteral("新");
    b.measures.append(made);
    c.measures.append(made);
    c.measures.back().investment = TenThousandYuan{5};
    const SideBySide sides = besides({&a, &b, &c});
    const SideNode *gone = nodeAt(sides, "measures/" + a.measures[0].id), *added = nodeAt(sides, "measures/new");
    QCOMPARE(gone->isThere, (std::vector<bool>{true, false, true}));
    QCOMPARE(added->isThere, (std::vector<bool>{false, true, true})); // one row, though the first version has none
    QCOMPARE(added->title, Value(made.name));
    const SideNode *investment = nodeAt(sides, "measures/new/investmentWanYuan");
    QVERIFY(investment);
    QCOMPARE(investment->values, (std::vector<Value>{Value{}, Value{}, Value(5.0)}));
    QCOMPARE(sides.nodes[0].differing, 2);
}

void TestCompare::casesOfOnePark()
{
    const Park park = support::coastalPark();
    const SideBySide sides = sideBySide({{&park, nullptr, 1}, {&park, nullptr, 2}}, ShownSides::Differences, support::library());
    QVERIFY(nodeAt(sides, "cases/C2024/year"));
    QVERIFY(nodeAt(sides, "cases/C2024/energySupply/powerReceived/PR1/mwh"));
    Park a = park, b = park; // the same as parks of one case each, but for the id that matches them
    a.cases = {park.cases[1]};
    b.cases = {park.cases[2]};
    b.cases[0].id = a.cases[0].id;
    QCOMPARE(size_t(sides.nodes[size_t(sides.top[0])].differing), parkDifferences(a, b).size() + 1);
    const SideBySide same = sideBySide({{&park, nullptr, 2}, {&park, nullptr, 2}}, ShownSides::Differences, support::library());
    QCOMPARE(same.nodes[size_t(same.top[0])].differing, 0);
}

void TestCompare::resultsStandBelowInputs()
{
    const Park park = support::coastalPark();
    const Evaluation evaluation = support::evaluate(park);
    const SideBySide sides =
        sideBySide({{&park, &evaluation, 1}, {&park, &evaluation, 2}}, ShownSides::Differences, support::library());
    const SideNode *total = nodeAt(sides, QStringLiteral("totalT"));
    for (size_t i = 0; i < 2; ++i)
        QCOMPARE(std::get<double>(total->values[i]), evaluation.cases[i + 1].account.accounting.total().value);
    const SideBySide parks =
        sideBySide({{&park, &evaluation, -1}, {&park, &evaluation, -1}}, ShownSides::Differences, support::library());
    QCOMPARE(nodeAt(parks, QStringLiteral("results/C2025/totalT"))->values,
             (std::vector<Value>{total->values[1], total->values[1]}));
}

void TestCompare::changesOfNumbers()
{
    QCOMPARE(numberChange(Value(-4.0), Value(-3.0))->delta, 1.0);
    QCOMPARE(*numberChange(Value(-4.0), Value(-3.0))->share, 0.25);
    QVERIFY(!numberChange(Value(0.0), Value(1.0))->share);
    QVERIFY(!numberChange(Value{}, Value(1.0)) && !numberChange(Value(QString()), Value(1.0)));
    SideNode node;
    node.values = {Value(100.0), Value(104.0)};
    QVERIFY(movesAtLeast(node, 0.04) && !movesAtLeast(node, 0.05));
    node.values = {Value(100.0), Value{}};
    QVERIFY(movesAtLeast(node, 10)); // it cannot be measured
}

QTEST_GUILESS_MAIN(TestCompare)
#include "tst_compare.moc"
