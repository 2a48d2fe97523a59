#include "core/model/incomplete.h"
#include "core/model/newrows.h"
#include "tests/support/fill.h"
#include "tests/support/parks.h"
#include "tests/support/randomedits.h"

using namespace core;

class TestEdits : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyFieldUndone();
    void randomEditsUndoneAndRedone();
    void heatIsGivenInOneWay();
    void brokenRulesAreRefused();
    void quantitiesMayBeMissing();
    void freeIdsCountOn();
    void newRowsHaveNothingEntered();
    void casesRollForward();
    void casesAreCopiedUnderAFreeId();
};

namespace {

int field(const Object &object, std::string_view key)
{
    return fieldIndex(object, key);
}

Address row(System system, std::string_view list, qsizetype index)
{
    return rowAddress(systemAddress(0, system), listIndex(system, list), index);
}

/// Applies all and returns what takes them back, the last first.
std::vector<Edit> applyAll(Park &park, const std::vector<Edit> &edits)
{
    std::vector<Edit> back;
    for (const Edit &edit : edits)
        back.insert(back.begin(), apply(park, edit));
    return back;
}

} // namespace

/// Clearing and setting every field of every object of a park that is filled completely.
void TestEdits::everyFieldUndone()
{
    const Park before = support::filledPark();
    int edits = 0;
    const std::function<void(const Object &, const Address &)> visit = [&](const Object &object, const Address &address) {
        const void *at = find(before, address);
        for (int i = 0; i < int(object.fields.size()); ++i)
            for (const Value &value : {Value{}, object.fields[size_t(i)].get(at)}) {
                const auto set = editsToSet(before, address, i, value);
                if (!set)
                    continue; // a word or a year cannot be empty
                Park park = before;
                const auto back = applyAll(park, *set);
                applyAll(park, back);
                QVERIFY2(park == before, object.fields[size_t(i)].key.data());
                ++edits;
            }
        for (size_t i = 0; i < object.parts.size(); ++i) {
            Address inner = address;
            inner.append({.part = qint16(i)});
            visit(*object.parts[i].object, inner);
        }
        for (size_t l = 0; l < object.lists.size(); ++l)
            for (qsizetype i = 0; i < object.lists[l].size(at); ++i)
                visit(*object.lists[l].element, rowAddress(address, int(l), i));
    };
    visit(parkObject, {});
    QVERIFY(edits > 1000);
}

void TestEdits::randomEditsUndoneAndRedone()
{
    std::mt19937 random(20261124);
    Park park = support::coastalPark();
    const Park before = park;
    std::vector<Edit> done, back;
    for (int i = 0; i < 1000; ++i) {
        done.push_back(support::randomEdit(park, random));
        back.push_back(apply(park, done.back()));
    }
    const Park after = park;
    QVERIFY(!(after == before));
    for (size_t i = back.size(); i > 0; --i)
        apply(park, back[i - 1]);
    QVERIFY(park == before);
    for (const Edit &edit : done)
        apply(park, edit);
    QVERIFY(park == after);
}

void TestEdits::heatIsGivenInOneWay()
{
    Park park = support::parkWith(R"("energySupply": {"heatReceived": [{"id": "H", "kind": "fossil", "gj": 5}]})");
    const Park before = park;
    const Address heat = row(System::EnergySupply, "heatReceived", 0);
    const Object &object = objectAt(heat);
    const auto edits = editsToSet(park, heat, field(object, "steam.tonnes"), 12.0);
    QVERIFY(edits);
    const auto back = applyAll(park, *edits);
    const HeatTransfer &now = park.cases[0].energySupply.heatReceived[0];
    QVERIFY(now.steam && !now.energy);
    QCOMPARE(now.steam->mass.value, 12.0);
    QCOMPARE(now.steam->pressure.value, notGiven); // not 0: nobody entered it
    QVERIFY(firstIncomplete(park));
    QCOMPARE(firstIncomplete(park)->place, QStringLiteral("cases/C1/energySupply/heatReceived/H"));
    applyAll(park, back);
    QVERIFY(park == before);
    // clearing the only way leaves the row to be entered
    applyAll(park, *editsToSet(park, heat, field(object, "gj"), Value{}));
    QVERIFY(support::findings(park).contains(QStringLiteral("cases/C1/energySupply/heatReceived/H missingQuantity")));
}

void TestEdits::brokenRulesAreRefused()
{
    const Park park = support::parkWith(
        R"("energySupply": {"greenAttributes": [{"id": "G", "kind": "certificate", "mwh": 5, "producedFrom": "2025-03"}]})");
    const Address attribute = row(System::EnergySupply, "greenAttributes", 0);
    const Object &object = objectAt(attribute);
    const auto code = [&](std::string_view key, const Value &value) {
        const auto edits = editsToSet(park, attribute, field(object, key), value);
        return edits ? -1 : int(edits.error().code);
    };
    QCOMPARE(code("producedTo", QStringLiteral("2025-01")), int(ErrorCode::PeriodReversed));
    QCOMPARE(code("producedTo", QStringLiteral("2025-03")), -1);
    QCOMPARE(code("producedFrom", QStringLiteral("2025-13")), int(ErrorCode::ExpectedMonth));
    QCOMPARE(code("producedFrom", Value{}), int(ErrorCode::ExpectedMonth));
    QCOMPARE(code("kind", QStringLiteral("coupon")), int(ErrorCode::UnknownWord));
    QCOMPARE(code("kind", Value{}), int(ErrorCode::UnknownWord));
    QCOMPARE(code("id", QStringLiteral("a/b")), int(ErrorCode::SlashInId));
    QCOMPARE(code("id", Value{}), int(ErrorCode::EmptyId));
    QCOMPARE(code("mwh", QStringLiteral("much")), int(ErrorCode::ExpectedNumber));
    QCOMPARE(code("mwh", qInf()), int(ErrorCode::NumberNotFinite));
    QCOMPARE(code("mwh", Value{}), -1);
    QCOMPARE(code("note", Value{}), -1);
    const Park dated = support::parkWith(R"("design": {"calendar": {"holidays": ["05-01"]}})");
    Address design = caseAddress(0);
    design.append({.part = qint16(std::ranges::find(caseObject.parts, &designObject, &Part::object) - caseObject.parts.begin())});
    const auto wrongDate = [&](std::string_view key, const QStringList &dates) {
        const auto edits = editsToSet(dated, design, field(designObject, key), dates);
        return edits ? std::pair(-1, QString()) : std::pair(int(edits.error().code), edits.error().subject);
    };
    QCOMPARE(wrongDate("calendar.holidays", {"01-01", "02-29"}), std::pair(int(ErrorCode::LeapDay), QString("02-29")));
    QCOMPARE(wrongDate("calendar.holidays", {"01-01", "soon"}), std::pair(int(ErrorCode::NoDateOfYear), QString("soon")));
    QCOMPARE(wrongDate("calendar.workdays", {"01-04", "01-04"}), std::pair(int(ErrorCode::DateRepeated), QString("01-04")));
    QCOMPARE(wrongDate("calendar.workdays", {"05-01"}).first, int(ErrorCode::DateInBothLists));
    QCOMPARE(wrongDate("calendar.workdays", {"05-02"}).first, -1);
    QCOMPARE(wrongDate("calendar.holidays", {}).first, -1);
    QCOMPARE(editsToSet(dated, design, field(designObject, "calendar.firstWeekday"), 8.0).error().code,
             ErrorCode::NumberOutOfRange);
    Park proven = support::coastalPark(); // dates are kept in one form, however they are typed or pasted
    const Address document = rowAddress({}, listIndex(parkObject, "evidence"), 0);
    const auto until = [&](const QString &text) {
        return editsToSet(proven, document, field(evidenceObject, "validUntil"), text);
    };
    QCOMPARE((*until("2026/1/20"))[0].value, Value(QString("2026-01-20")));
    QCOMPARE((*until("2026年1月"))[0].value, Value(QString("2026-01")));
    QVERIFY(until(""));
    QCOMPARE(until("soon").error().code, ErrorCode::ExpectedDate);
    QCOMPARE(until("soon").error().subject, QString("soon"));
    const auto year = editsToSet(park, caseAddress(0), field(caseObject, "year"), 2025.5);
    QVERIFY(!year && year.error().code == ErrorCode::ExpectedWholeNumber);
    QVERIFY(!editsToSet(park, caseAddress(0), field(caseObject, "year"), 12345.0));
}

/// No verdict while a quantity is missing, and never a zero in its place.
void TestEdits::quantitiesMayBeMissing()
{
    Park park = support::coastalPark();
    const auto complete = support::evaluate(park).cases[0];
    apply(park, Edit::set(rowAddress(systemAddress(0, System::EnergySupply), listIndex(System::EnergySupply, "powerReceived"), 0),
                          2, {}));
    QCOMPARE(park.cases[0].energySupply.powerReceived[0].energy.value, notGiven);
    const auto missing = support::evaluate(park).cases[0];
    QVERIFY(missing.hasResults);
    QVERIFY(!missing.indicators.carbonPerEnergy && !missing.indicators.cleanEnergyShare);
    QVERIFY(missing.indicators.solidWasteUse == complete.indicators.solidWasteUse);
    QCOMPARE(missing.schemes[0].items[0].status, ItemStatus::NoData);
    QVERIFY(!missing.schemes[0].passed);
    // the row counts nothing: as if it were not there
    Park without = support::coastalPark();
    without.cases[0].energySupply.powerReceived.removeFirst();
    COMPARE_CLOSE(missing.account.accounting.total().value, support::evaluate(without).cases[0].account.accounting.total().value);
    // the other cases do not know of it
    QVERIFY(support::evaluate(park).cases[1].indicators.carbonPerEnergy);
    QVERIFY(!writeParkJson(park, QStringLiteral("/nowhere/park.json")));
    QCOMPARE(writeParkJson(park, QStringLiteral("/nowhere/park.json")).error().code, ErrorCode::NotEntered);
}

void TestEdits::freeIdsCountOn()
{
    const Park park = support::parkWith(R"("energySupply": {"powerReceived": [{"id": "PR09", "kind": "grid", "mwh": 1}],
        "powerSent": [{"id": "PR11", "kind": "fossil", "mwh": 1}]})");
    const auto ids = [&](std::string_view list, qsizetype count) {
        return freeIds(park, systemAddress(0, System::EnergySupply), listIndex(System::EnergySupply, list), count);
    };
    QCOMPARE(ids("powerReceived", 3), (QStringList{"PR10", "PR12", "PR13"})); // PR11 stands in another list of the case
    QCOMPARE(ids("fuelUse", 2), (QStringList{"FU1", "FU2"}));
    QCOMPARE(freeIds(park, {}, listIndex(parkObject, "enterprises"), 1), QStringList{"E3"});
}

void TestEdits::newRowsHaveNothingEntered()
{
    Park park = support::parkWith({});
    for (const System system : allSystems)
        for (int list = 0; list < int(systemPart(system).object->lists.size()); ++list)
            apply(park, Edit::insert(systemAddress(0, system), list, 0, newRows(park, systemAddress(0, system), list, 2)));
    const auto evaluated = support::evaluate(park).cases[0];
    for (const Indicator &each : allIndicators())
        QVERIFY2(!(evaluated.indicators.*each.value), each.key.data());
    QCOMPARE(park.cases[0].energySupply.greenAttributes[0].producedFrom, monthOf(2025, 1));
    QVERIFY(!support::findings(park).join(u' ').contains(QStringLiteral("duplicateId")));
    QVERIFY(!support::findings(park).join(u' ').contains(QStringLiteral("negativeQuantity")));
}

void TestEdits::casesRollForward()
{
    const Park park = support::coastalPark();
    const Case next = rolledForward(park, park.cases[2]);
    QCOMPARE(next.id, QStringLiteral("C2026"));
    QCOMPARE(next.year, 2026);
    QCOMPARE(next.energySupply.powerReceived.size(), park.cases[2].energySupply.powerReceived.size());
    QCOMPARE(next.energySupply.powerReceived[0].id, park.cases[2].energySupply.powerReceived[0].id);
    QCOMPARE(next.energySupply.powerReceived[0].energy.value, notGiven);
    QCOMPARE(next.buildings.buildings[0].floorArea, park.cases[2].buildings.buildings[0].floorArea);
    QCOMPARE(next.buildings.buildings[0].name, park.cases[2].buildings.buildings[0].name);
    QVERIFY(!next.buildings.buildings[0].electricity);
    QVERIFY(!next.infrastructure.water);
    QCOMPARE(next.energySupply.fuelUse[0].fuel, park.cases[2].energySupply.fuelUse[0].fuel);
    Park longer = park;
    longer.cases.append(next);
    const auto evaluated = support::evaluate(longer).cases.back();
    QVERIFY(!hasError(evaluated.findings));
    QCOMPARE(evaluated.account.accounting.total().value, 0.0);
    QVERIFY(!evaluated.indicators.carbonPerEnergy);
    QVERIFY(!isAnythingEntered(evaluated)); // rows that wait for their quantity are no 0
    longer.cases.back().energySupply.powerReceived[0].energy.value = 0;
    QVERIFY(isAnythingEntered(support::evaluate(longer).cases.back())); // a 0 that somebody entered is one
    QVERIFY(isAnythingEntered(support::evaluate(longer).cases[2]));
    // what a name says in brackets is about its own year
    QCOMPARE(park.cases[2].name, QStringLiteral("2025 年实绩（基准年）"));
    QCOMPARE(next.name, QStringLiteral("2026 年实绩"));
    Case english = park.cases[2];
    english.name = QStringLiteral("2025 actual (base year)");
    QCOMPARE(rolledForward(park, english).name, QStringLiteral("2026 actual"));
}

void TestEdits::casesAreCopiedUnderAFreeId()
{
    Park park = support::coastalPark();
    const Case copy = copyOfCase(park, park.cases[0], QStringLiteral(" (copy)"));
    QCOMPARE(copy.id, QStringLiteral("C2023-2"));
    park.cases.append(copy);
    QCOMPARE(copyOfCase(park, park.cases[0], {}).id, QStringLiteral("C2023-2-2"));
    QCOMPARE(emptyCase(park, CaseKind::Planned, 2023).id, QStringLiteral("C2023-3"));
    QVERIFY(support::evaluate(park).cases.back().hasResults);
}

QTEST_APPLESS_MAIN(TestEdits)
#include "tst_edits.moc"
