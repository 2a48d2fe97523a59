#include "core/model/newrows.h"
#include "core/schemes/readings.h"
#include "core/schemes/wizardsteps.h"
#include "tests/support/parks.h"

using namespace core;
using PointKind = OpenPoint::Kind;
using Weight = OpenPoint::Weight;

namespace {

const Scheme &ndrc910()
{
    return support::schemes().front();
}

StepReviews reviewed(const Park &park, qsizetype caseIndex)
{
    const Evaluation evaluation = support::evaluate(park);
    return reviewSteps(park, caseIndex, caseIndex < 0 ? nullptr : &evaluation.cases[size_t(caseIndex)], evaluation.findings,
                       ndrc910(), support::library());
}

qsizetype count(const StepReviews &reviews, WizardStep step, PointKind kind)
{
    return std::ranges::count(reviews.of(step).open, kind, &OpenPoint::kind);
}

/// What File ▸ New makes.
Park newPark()
{
    Park park;
    park.profile.id = "park";
    park.profile.name = "New";
    park.cases.append(emptyCase(park, CaseKind::Actual, 2025));
    return park;
}

void applyAll(Park &park, const std::vector<Edit> &edits)
{
    for (const Edit &edit : edits)
        apply(park, edit);
}

} // namespace

class TestWizardSteps : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void example();
    void emptyPark();
    void parkWithoutCase();
    void answersAreSteps();
    void answersTakenBack();
    void reasons();
    void boundary();
    void errorsStopTheLaterSteps();
    void everyFindingHasItsStep();
    void unverifiedFactors();
    void countedFactorsMakeTheAccount();
    void editsHaveTheirStep();
};

void TestWizardSteps::example()
{
    const Park park = support::coastalPark();
    const StepReviews reviews = reviewed(park, 2);
    QVERIFY(reviews.of(WizardStep::CaseAndScheme).isComplete());
    QCOMPARE(count(reviews, WizardStep::Conditions, PointKind::Unanswered), 3); // noMajorAccident is answered, with evidence
    QVERIFY(reviews.of(WizardStep::ParkClass).isComplete());
    QVERIFY(reviews.of(WizardStep::Boundary).isComplete());
    // the picture: one warning, of GA2, in both steps; PR3 and PR4 without evidence
    QCOMPARE(reviews.of(WizardStep::Systems).count(Weight::Doubt), 1);
    QCOMPARE(reviews.systems[size_t(System::EnergySupply)].count(Weight::Doubt), 1);
    QCOMPARE(count(reviews, WizardStep::EnergyMix, PointKind::Finding), 1);
    const auto &mix = reviews.of(WizardStep::EnergyMix).open;
    const auto received = std::ranges::find(mix, PointKind::RowsWithoutEvidence, &OpenPoint::kind);
    QVERIFY(received != mix.end());
    QCOMPARE(received->rows, (std::vector<qint32>{2, 3}));
    QVERIFY(reviews.of(WizardStep::Indicators).isComplete());
    QCOMPARE(count(reviews, WizardStep::Outcome, PointKind::ItemNotMet), 5); // the core item and 4 of 5 guiding ones
}

void TestWizardSteps::emptyPark()
{
    const StepReviews reviews = reviewed(newPark(), 0);
    QVERIFY(reviews.of(WizardStep::CaseAndScheme).isComplete());
    QCOMPARE(count(reviews, WizardStep::Conditions, PointKind::Unanswered), 4);
    QCOMPARE(count(reviews, WizardStep::ParkClass, PointKind::ProfileField), 2);
    QCOMPARE(count(reviews, WizardStep::ParkClass, PointKind::Finding), 1); // below the energy class
    QCOMPARE(count(reviews, WizardStep::Boundary, PointKind::ProfileField), 3);
    QCOMPARE(count(reviews, WizardStep::Boundary, PointKind::NoEnterprises), 1);
    QCOMPARE(count(reviews, WizardStep::Systems, PointKind::EmptySystem), 6);
    QCOMPARE(count(reviews, WizardStep::EnergyMix, PointKind::NoElectricity), 1);
    QCOMPARE(count(reviews, WizardStep::Accounting, PointKind::NothingAccounted), 1); // a total of 0 is no result
    QCOMPARE(count(reviews, WizardStep::Indicators, PointKind::ItemNoData), 6);
    QVERIFY(!reviews.of(WizardStep::Outcome).isComplete());
}

void TestWizardSteps::parkWithoutCase()
{
    Park park = newPark();
    park.cases.clear();
    const StepReviews reviews = reviewed(park, -1);
    for (size_t step = 0; step < wizardStepCount; ++step)
        QVERIFY(!reviews.steps[step].isComplete());
    QCOMPARE(count(reviews, WizardStep::Boundary, PointKind::NoCase), 0); // the park has a boundary without a case
}

void TestWizardSteps::answersAreSteps()
{
    Park park = newPark();
    for (const SchemeCondition &condition : ndrc910().conditions)
        applyAll(park, editsToAnswer(park, 0, answerKey(ndrc910(), condition.id), AnswerStatus::Yes));
    QCOMPARE(count(reviewed(park, 0), WizardStep::Conditions, PointKind::Unanswered), 0);
    QCOMPARE(count(reviewed(park, 0), WizardStep::Conditions, PointKind::AnswerWithoutEvidence), 4);
    Evidence letter;
    letter.id = "EV1";
    park.evidence.append(letter);
    for (const SchemeCondition &condition : ndrc910().conditions)
        applyAll(park, editsToProve(park, 0, condition.id, {"EV1"}));
    QVERIFY(reviewed(park, 0).of(WizardStep::Conditions).isComplete());
    applyAll(park, editsToAnswer(park, 0, "carbonStatistics", AnswerStatus::Partly));
    const StepReviews partly = reviewed(park, 0);
    QCOMPARE(count(partly, WizardStep::Conditions, PointKind::NotFulfilled), 1);
    QCOMPARE(answerTo(park.cases[0], "carbonStatistics")->evidence, QStringList{"EV1"}); // the rest of the answer stays
}

void TestWizardSteps::answersTakenBack()
{
    const Park before = support::coastalPark();
    const auto check = [&](const std::function<std::vector<Edit>(const Park &)> &edits) {
        Park park = before;
        const auto made = edits(park);
        QCOMPARE(made.size(), size_t(1));
        const Edit back = apply(park, made.front());
        QVERIFY(!(park == before));
        QVERIFY(edits(park).empty()); // it is so already
        apply(park, back);
        QVERIFY(park == before);
    };
    check([](const Park &park) { return editsToAnswer(park, 2, "developmentZone", AnswerStatus::Yes); });
    check([](const Park &park) { return editsToAnswer(park, 2, "noMajorAccident", AnswerStatus::No); });
    check([](const Park &park) { return editsToAnswer(park, 2, "noMajorAccident", {}); });
    check([](const Park &park) { return editsToNote(park, 2, "noMajorAccident", "letter of the authority"); });
    check([](const Park &park) { return editsToProve(park, 2, "noMajorAccident", {"EV1", "EV2"}); });
    check([](const Park &park) { return editsToExcuse(park, 2, "wasteEnergyUse", "no waste energy"); });
    QVERIFY(editsToNote(before, 2, "developmentZone", "no answer yet").empty());
}

void TestWizardSteps::reasons()
{
    Park park = newPark();
    applyAll(park, editsToExcuse(park, 0, "waterReuse", "the park uses no water"));
    QCOMPARE(reasonFor(park.cases[0], "waterReuse"), "the park uses no water");
    QCOMPARE(count(reviewed(park, 0), WizardStep::Indicators, PointKind::ItemNoData), 5);
    applyAll(park, editsToExcuse(park, 0, "carbonPerEnergy", "we would like to")); // a core item never is
    QCOMPARE(count(reviewed(park, 0), WizardStep::Indicators, PointKind::ItemNoData), 5);
    applyAll(park, editsToExcuse(park, 0, "waterReuse", {}));
    QCOMPARE(count(reviewed(park, 0), WizardStep::Indicators, PointKind::ItemNoData), 6);
    QCOMPARE(park.cases[0].notApplicable.size(), 1);
}

void TestWizardSteps::boundary()
{
    Park park = newPark();
    park.profile.boundaryText = " ";
    QCOMPARE(count(reviewed(park, 0), WizardStep::Boundary, PointKind::ProfileField), 3); // blanks say nothing
    park.profile.boundaryText = "river, road, railway, sea";
    park.profile.managementBody = "administration";
    park.profile.area = SquareKilometres{12};
    park.enterprises.append(Enterprise());
    park.enterprises[0].id = "E1";
    QVERIFY(reviewed(park, 0).of(WizardStep::Boundary).isComplete());
}

void TestWizardSteps::errorsStopTheLaterSteps()
{
    Park park = support::coastalPark();
    park.cases[2].energySupply.powerReceived[0].energy = MegawattHours{-1};
    const StepReviews reviews = reviewed(park, 2);
    for (const WizardStep step :
         {WizardStep::ParkClass, WizardStep::EnergyMix, WizardStep::Accounting, WizardStep::Indicators, WizardStep::Outcome})
        QCOMPARE(count(reviews, step, PointKind::NoResults), 1);
    QCOMPARE(reviews.systems[size_t(System::EnergySupply)].count(Weight::Doubt), 2); // beside GA2
}

void TestWizardSteps::everyFindingHasItsStep()
{
    for (const char *file : {"three-examples", "minimal"}) {
        const QString name = QStringLiteral(TEST_DATA "/parks/%1.json").arg(QString::fromLatin1(file));
        const Park park = support::parkFromFile(name);
        const Evaluation evaluation = support::evaluate(park);
        for (qsizetype i = 0; i < park.cases.size(); ++i) {
            const StepReviews reviews = reviewed(park, i);
            size_t found = 0;
            for (size_t step = 0; step < wizardStepCount; ++step)
                if (WizardStep(step) != WizardStep::EnergyMix) // says again what another step says
                    found += size_t(count(reviews, WizardStep(step), PointKind::Finding));
            QCOMPARE(found, evaluation.findings.size() + evaluation.cases[size_t(i)].findings.size());
        }
    }
}

void TestWizardSteps::unverifiedFactors()
{
    const Table &fuels = support::library().fuels().table();
    const Park park = support::coastalPark();
    const StepReviews reviews = reviewed(park, 2);
    QVERIFY(!reviews.factors.empty());
    QVERIFY(std::ranges::is_sorted(reviews.factors, std::ranges::greater(),
                                   [](const UsedFactor &each) { return std::abs(each.emission.value); }));
    qsizetype unverified = 0;
    for (const UsedFactor &each : reviews.factors)
        if (each.origin.kind == FactorOrigin::Kind::FuelRow)
            unverified += fuels.source(each.origin.index).check == QLatin1StringView("unverified");
    QCOMPARE(count(reviews, WizardStep::Accounting, PointKind::UnverifiedFactor),
             unverified); // the example sets all parameters itself
    Park bare = park;
    bare.parameters = {};
    const auto factors = reviewed(bare, 2).factors;
    QVERIFY(
        std::ranges::any_of(factors, [](const UsedFactor &each) { return each.origin.kind == FactorOrigin::Kind::Parameter; }));
}

/// What is multiplied with the factors is the account, and equivalents make energy, not emissions.
/// Source: 发改环资〔2025〕910号, annex 4, whose fossil power factor is 0.8325 t/MWh.
void TestWizardSteps::countedFactorsMakeTheAccount()
{
    const Park park = support::coastalPark();
    const Evaluation evaluation = support::evaluate(park);
    for (qsizetype i = 0; i < park.cases.size(); ++i) {
        const Account &account = evaluation.cases[size_t(i)].account;
        const auto factors = countedFactors(park, i, account, support::library());
        const auto parameter = [&factors](std::string_view key) {
            const FactorOrigin wanted{FactorOrigin::Kind::Parameter, qint32(fieldIndex(parametersObject, key))};
            return std::ranges::find(factors, wanted, &UsedFactor::origin);
        };
        double sum = 0;
        for (const UsedFactor &each : factors)
            sum += each.emission.value;
        COMPARE_CLOSE(sum, account.accounting.total().value);
        const auto power = parameter("fossilPowerFactorTPerMwh"), equivalent = parameter("electricityEqualValueTcePerMwh"),
                   heat = parameter("heatTcePerGj");
        QVERIFY(power != factors.end() && equivalent != factors.end() && heat != factors.end());
        QCOMPARE(power->value, 0.8325);
        COMPARE_CLOSE(power->emission.value, account.accounting.electricity.value);
        QVERIFY(power->emits && !equivalent->emits && !heat->emits);
        QCOMPARE(heat->emission.value, 0.0);
    }
    // the measured factor of a row stands beside the default
    const auto factors = countedFactors(park, 2, evaluation.cases[2].account, support::library());
    const auto own = park.cases[2].energySupply.heatReceived.front().factor;
    QVERIFY(own && std::ranges::any_of(factors, [&own](const UsedFactor &each) {
                return each.origin.kind == FactorOrigin::Kind::OwnValue && each.value == own->value && !each.source;
            }));
}

void TestWizardSteps::editsHaveTheirStep()
{
    const Park park = support::coastalPark();
    const auto of = [](const std::vector<Edit> &edits) { return stepOf(edits.front()); };
    QCOMPARE(of(editsToAnswer(park, 2, "developmentZone", AnswerStatus::Yes)), WizardStep::Conditions);
    QCOMPARE(of(editsToAnswer(park, 2, "noMajorAccident", AnswerStatus::No)), WizardStep::Conditions);
    QCOMPARE(of(editsToExcuse(park, 2, "waterReuse", "none")), WizardStep::Indicators);
    const Object &profile = *parkObject.parts[0].object;
    QCOMPARE(stepOf(Edit::set(profileAddress(), fieldIndex(profile, "parkTypes.location"), {})), WizardStep::ParkClass);
    QCOMPARE(stepOf(Edit::set(profileAddress(), fieldIndex(profile, "boundaryText"), {})), WizardStep::Boundary);
    QCOMPARE(stepOf(Edit::set(caseAddress(2), fieldIndex(caseObject, "year"), 2026.0)), WizardStep::CaseAndScheme);
    QCOMPARE(of(editsToTake(park, 2, readingParameter("cleanEnergyIncludesGas"), true)), WizardStep::EnergyMix);
    const int received = listIndex(System::EnergySupply, "powerReceived");
    QCOMPARE(stepOf(Edit::remove(systemAddress(2, System::EnergySupply), received, 0, 1)), WizardStep::Systems);
}

QTEST_APPLESS_MAIN(TestWizardSteps)
#include "tst_wizardsteps.moc"
