#include "core/compare/differences.h"
#include "core/compare/merge.h"
#include "tests/support/fill.h"
#include "tests/support/parks.h"
#include "tests/support/randomedits.h"

using namespace core;
using Conflict = MergeConflict::Kind;

class TestMerge : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void bothEditsAreTaken();
    void sameEditsAreTakenOnce();
    void fieldsInConflict();
    void removedAgainstChanged();
    void bothInsertTheSameId();
    void sameIdInTwoLists();
    void oneOrderIsTakenTwoAreAConflict();
    void heatInTwoWaysIsOneConflict();
    void dateInTwoListsIsOneConflict();
    void waterTakenAwayAgainstChanged();
    void listsWithoutKeys();
    void workbooksReturnedToEither();
    void foreignKeysOfARow();
    void aThirdParkIsNoTrouble();
    void nothingIsLost_data();
    void nothingIsLost();
};

namespace {

Park edited(Park park, std::mt19937 &random, int edits)
{
    for (int i = 0; i < edits; ++i)
        apply(park, support::randomEdit(park, random));
    return park;
}

bool areSame(const Park &a, const Park &b)
{
    return isSame(parkObject, &a, &b);
}

Park applied(Park park, const std::vector<Edit> &edits)
{
    for (const Edit &edit : edits)
        apply(park, edit);
    return park;
}

MergeChoices all(const Merge &merge, MergeChoice choice)
{
    MergeChoices choices;
    for (const MergeConflict &each : merge.conflicts)
        choices[{each.path, each.kind}] = choice;
    return choices;
}

/// A difference as a text, without the places, which differ from park to park.
QString text(const Difference &of)
{
    const std::string_view kind = key(of.kind);
    QString text = of.path + u'|' + QString::fromLatin1(kind.data(), qsizetype(kind.size()));
    if (of.kind == Difference::Kind::Changed)
        std::visit(
            [&text](const auto &value) {
                if constexpr (std::is_same_v<std::decay_t<decltype(value)>, double>)
                    text += u'|' + QString::number(value, 'g', 17);
                else if constexpr (std::is_same_v<std::decay_t<decltype(value)>, QString>)
                    text += u'|' + value;
                else if constexpr (std::is_same_v<std::decay_t<decltype(value)>, QStringList>)
                    text += u'|' + value.join(u'|');
                else if constexpr (std::is_same_v<std::decay_t<decltype(value)>, bool>)
                    text += value ? "|true" : "|false";
            },
            of.b);
    return text;
}
QSet<QString> texts(const Park &a, const Park &b)
{
    QSet<QString> set;
    for (const Difference &each : parkDifferences(a, b))
        if (each.kind != Difference::Kind::Order)
            set.insert(text(each));
    return set;
}

/// Whether a conflict stands at the place, around it, or is about its id.
bool isUnderConflict(const QString &difference, const Merge &merge)
{
    const QString path = difference.section(u'|', 0, 0);
    return std::ranges::any_of(merge.conflicts, [&](const MergeConflict &each) {
        const bool isAround = path == each.path || path.startsWith(each.path + u'/');
        return isAround || (each.kind == Conflict::SameId && path.startsWith(each.path.section(u'/', 0, 1) + u'/') &&
                            path.endsWith(u'/' + each.path.section(u'/', -1)));
    });
}

/// Where the conflicts of a merge stand, sorted.
QStringList places(const Merge &merge)
{
    QStringList places;
    for (const MergeConflict &each : merge.conflicts)
        places.append(each.path);
    places.sort();
    return places;
}

Park heat(const QByteArray &members)
{
    return support::parkWith(R"("energySupply": {"heatReceived": [{"id": "H", "kind": "fossil", )" + members + "}]}");
}

} // namespace

void TestMerge::bothEditsAreTaken()
{
    const Park base = support::coastalPark();
    Park mine = base, theirs = base;
    mine.cases[2].energySupply.powerReceived[0].energy = {1};
    theirs.cases[2].energySupply.powerReceived[0].note = QStringLiteral("theirs"); // the same row, another field
    mine.cases[2].production.electricityUse.removeAt(3);
    theirs.cases[2].production.electricityUse[4].energy = {2};
    Enterprise enterprise;
    enterprise.id = QStringLiteral("new");
    theirs.enterprises.append(enterprise);
    Answer answer;
    answer.key = QStringLiteral("someItem");
    theirs.cases[0].answers.append(answer);
    theirs.parameters.discountRate = 0.08;
    const Merge merged = merge(base, mine, theirs);
    QVERIFY(merged.conflicts.empty());
    Park expected = theirs;
    expected.cases[2].energySupply.powerReceived[0].energy = {1};
    expected.cases[2].production.electricityUse.removeAt(3);
    QVERIFY(merged.merged == expected);
    QVERIFY(applied(mine, merged.edits) == expected);
}

void TestMerge::sameEditsAreTakenOnce()
{
    std::mt19937 random(3);
    const Park base = support::coastalPark();
    for (int i = 0; i < 50; ++i) {
        const Park mine = edited(base, random, 8);
        const Merge same = merge(base, mine, mine);
        QVERIFY(same.conflicts.empty() && same.edits.empty());
        const Merge none = merge(base, mine, base);
        QVERIFY(none.conflicts.empty() && none.edits.empty());
        const Merge allOfIt = merge(base, base, mine);
        QVERIFY(allOfIt.conflicts.empty());
        QVERIFY(areSame(allOfIt.merged, mine));
    }
}

void TestMerge::fieldsInConflict()
{
    const Park base = support::coastalPark();
    Park mine = base, theirs = base;
    mine.cases[2].energySupply.powerReceived[0].energy = {1};
    theirs.cases[2].energySupply.powerReceived[0].energy = {2};
    const Merge merged = merge(base, mine, theirs);
    QCOMPARE(merged.conflicts.size(), size_t(1));
    const MergeConflict &conflict = merged.conflicts[0];
    QCOMPARE(conflict.path, "cases/C2025/energySupply/powerReceived/PR1/mwh");
    QCOMPARE(std::get<double>(conflict.base), 680760.0);
    QCOMPARE(std::get<double>(conflict.mine), 1.0);
    QCOMPARE(std::get<double>(conflict.theirs), 2.0);
    QVERIFY(merged.merged == mine && merged.edits.empty()); // until somebody chooses
    QVERIFY(merge(base, mine, theirs, all(merged, MergeChoice::Theirs)).merged == theirs);
}

void TestMerge::removedAgainstChanged()
{
    const Park base = support::coastalPark();
    Park removed = base, changed = base;
    removed.cases[2].energySupply.generation.removeAt(1);
    changed.cases[2].energySupply.generation[1].energy = {5};
    const Merge mineRemoved = merge(base, removed, changed), theirsRemoved = merge(base, changed, removed);
    QCOMPARE(mineRemoved.conflicts.size(), size_t(1));
    QCOMPARE(mineRemoved.conflicts[0].kind, Conflict::MineRemoved);
    QVERIFY(!mineRemoved.conflicts[0].inMine && mineRemoved.conflicts[0].inTheirs);
    QCOMPARE(theirsRemoved.conflicts[0].kind, Conflict::TheirsRemoved);
    QVERIFY(mineRemoved.merged == removed && theirsRemoved.merged == changed);
    for (const Merge *each : {&mineRemoved, &theirsRemoved}) { // what it was before
        const auto *row = static_cast<const Generation *>(each->conflicts[0].baseRow.get());
        QVERIFY(row && row->energy == base.cases[2].energySupply.generation[1].energy);
    }
    // the row comes back to its own place
    QVERIFY(merge(base, removed, changed, all(mineRemoved, MergeChoice::Theirs)).merged == changed);
    QVERIFY(merge(base, changed, removed, all(theirsRemoved, MergeChoice::Theirs)).merged == removed);
}

void TestMerge::bothInsertTheSameId()
{
    const Park base = support::coastalPark();
    const auto inserted = [&](double mwh) {
        Park park = base;
        PowerReceived row = park.cases[2].energySupply.powerReceived[0];
        row.id = QStringLiteral("PR5");
        row.energy = {mwh};
        park.cases[2].energySupply.powerReceived.append(row);
        return park;
    };
    const Park mine = inserted(1), theirs = inserted(2);
    const Merge merged = merge(base, mine, theirs);
    QCOMPARE(merged.conflicts.size(), size_t(1));
    QCOMPARE(merged.conflicts[0].kind, Conflict::SameId);
    QVERIFY(merged.conflicts[0].canKeepBoth);
    QVERIFY(merged.merged == mine);
    QVERIFY(merge(base, mine, theirs, all(merged, MergeChoice::Theirs)).merged == theirs);
    const auto both = merge(base, mine, theirs, all(merged, MergeChoice::Both)).merged.cases[2].energySupply.powerReceived;
    QCOMPARE(both.size(), 6);
    QCOMPARE(both[4].id, "PR5");
    QCOMPARE(both[5].id, "PR5-2");
    QCOMPARE(both[5].energy.value, 2.0);
}

/// Ids are unique in a case over all lists.
void TestMerge::sameIdInTwoLists()
{
    const Park base = support::coastalPark();
    Park mine = base, theirs = base;
    PowerReceived power = base.cases[2].energySupply.powerReceived[0];
    ProcessElectricity use = base.cases[2].production.electricityUse[0];
    power.id = use.id = QStringLiteral("N1");
    mine.cases[2].energySupply.powerReceived.append(power);
    theirs.cases[2].production.electricityUse.append(use);
    const Merge merged = merge(base, mine, theirs);
    QCOMPARE(merged.conflicts.size(), size_t(1));
    QCOMPARE(merged.conflicts[0].path, "cases/C2025/N1");
    QVERIFY(merged.merged == mine);
    QVERIFY(merge(base, mine, theirs, all(merged, MergeChoice::Theirs)).merged == theirs);
    const Park both = merge(base, mine, theirs, all(merged, MergeChoice::Both)).merged;
    QCOMPARE(both.cases[2].energySupply.powerReceived.back().id, "N1");
    QCOMPARE(both.cases[2].production.electricityUse.back().id, "N1-2");
    QVERIFY(!support::findings(both).join(u' ').contains("duplicateId"));
}

void TestMerge::oneOrderIsTakenTwoAreAConflict()
{
    const Park base = support::coastalPark();
    Park mine = base, theirs = base;
    auto &rows = theirs.cases[2].production.electricityUse;
    std::swap(rows[0], rows[5]);
    mine.cases[2].production.electricityUse.removeAt(2);
    Park expected = theirs;
    expected.cases[2].production.electricityUse.removeAt(2);
    Merge merged = merge(base, mine, theirs);
    QVERIFY(merged.conflicts.empty());
    QVERIFY(merged.merged == expected);
    auto &mineRows = mine.cases[2].production.electricityUse;
    std::swap(mineRows[1], mineRows[7]);
    merged = merge(base, mine, theirs);
    QCOMPARE(merged.conflicts.size(), size_t(1));
    QCOMPARE(merged.conflicts[0].kind, Conflict::Order);
    QVERIFY(merged.merged == mine);
    QVERIFY(merge(base, mine, theirs, all(merged, MergeChoice::Theirs)).merged == expected);
}

/// Exactly one of gj and steam: what each side did is right, together it is not.
void TestMerge::heatInTwoWaysIsOneConflict()
{
    const Park base = heat(R"("gj": 1000)"), mine = heat(R"("gj": 1200)"),
               theirs = heat(R"("steam": {"tonnes": 100, "pressureMPa": 1})");
    for (const bool isTurned : {false, true}) {
        const Park &first = isTurned ? theirs : mine, &second = isTurned ? mine : theirs;
        const Merge merged = merge(base, first, second);
        QCOMPARE(merged.conflicts.size(), size_t(1));
        QCOMPARE(merged.conflicts[0].kind, Conflict::Rule);
        QVERIFY(merged.merged == first);
        QVERIFY(merge(base, first, second, all(merged, MergeChoice::Theirs)).merged == second);
    }
}

/// A date is a holiday or a make-up workday: what each side did is right, together it is not.
void TestMerge::dateInTwoListsIsOneConflict()
{
    const auto with = [](const char *calendar) {
        return support::parkWith(QByteArray(R"("design": {"dispatch": "optimal", "calendar": {)") + calendar + "}}");
    };
    const Park base = with(R"("holidays": ["01-01"])"), mine = with(R"("holidays": ["01-01", "02-14"])"),
               theirs = with(R"("holidays": ["01-01"], "workdays": ["02-14"])");
    const Merge merged = merge(base, mine, theirs);
    QCOMPARE(merged.conflicts.size(), size_t(1));
    QCOMPARE(merged.conflicts[0].kind, Conflict::Rule);
    QCOMPARE(merged.conflicts[0].path, "cases/C1/design");
    QVERIFY(merged.merged == mine);
    QVERIFY(merge(base, mine, theirs, all(merged, MergeChoice::Theirs)).merged == theirs);
    const Park other = with(R"("holidays": ["01-01"], "workdays": ["02-15"])"); // other days come together
    const Merge both = merge(base, mine, other);
    QVERIFY(both.conflicts.empty());
    QVERIFY(both.merged == with(R"("holidays": ["01-01", "02-14"], "workdays": ["02-15"])"));
}

void TestMerge::waterTakenAwayAgainstChanged()
{
    const Park base = support::coastalPark();
    Park gone = base, changed = base;
    gone.cases[2].infrastructure.water.reset();
    changed.cases[2].infrastructure.water->fresh = {1};
    const Merge merged = merge(base, gone, changed), turned = merge(base, changed, gone);
    QCOMPARE(merged.conflicts.size(), size_t(1));
    QCOMPARE(merged.conflicts[0].kind, Conflict::Group);
    QCOMPARE(merged.conflicts[0].path, "cases/C2025/infrastructure/water");
    QVERIFY(merged.merged == gone && turned.merged == changed);
    QVERIFY(merge(base, gone, changed, all(merged, MergeChoice::Theirs)).merged == changed);
    QVERIFY(merge(base, changed, gone, all(turned, MergeChoice::Theirs)).merged == gone);
    QVERIFY(merge(base, base, gone).merged == gone);
}

void TestMerge::listsWithoutKeys()
{
    const Park base = support::filledPark();
    Park mine = base, theirs = base;
    theirs.tableMappings[0].sheet = QStringLiteral("t");
    QVERIFY(merge(base, mine, theirs).merged == theirs);
    mine.tableMappings.removeLast();
    const Merge merged = merge(base, mine, theirs);
    QCOMPARE(merged.conflicts.size(), size_t(1));
    QCOMPARE(merged.conflicts[0].kind, Conflict::List);
    QVERIFY(merged.merged == mine);
    QVERIFY(merge(base, mine, theirs, all(merged, MergeChoice::Theirs)).merged == theirs);
}

/// Two people collect: what came back to either is known in both, without a question.
void TestMerge::workbooksReturnedToEither()
{
    Park base = support::coastalPark();
    for (const char *enterprise : {"E01", "E02"}) {
        WorkbookNote note;
        note.caseId = QStringLiteral("C2025");
        note.enterprise = QString::fromLatin1(enterprise);
        note.handedOutOn = QStringLiteral("2026-01-10");
        base.workbookNotes.append(note);
    }
    Park mine = base, theirs = base, expected = base;
    mine.workbookNotes[0].returnedOn = QStringLiteral("2026-01-20");
    theirs.workbookNotes[1].returnedOn = QStringLiteral("2026-01-21");
    expected.workbookNotes[0].returnedOn = mine.workbookNotes[0].returnedOn;
    expected.workbookNotes[1].returnedOn = theirs.workbookNotes[1].returnedOn;
    const Merge merged = merge(base, mine, theirs);
    QCOMPARE(merged.conflicts.size(), size_t(0));
    QVERIFY(merged.merged == expected);
}

void TestMerge::foreignKeysOfARow()
{
    const Park base = support::coastalPark();
    Park mine = base, theirs = base;
    mine.cases[2].energySupply.powerReceived[1].energy = {7};
    theirs.cases[2].energySupply.powerReceived[1].extra = R"({"x-meter":"a"})";
    Park expected = theirs;
    expected.cases[2].energySupply.powerReceived[1].energy = {7};
    QVERIFY(merge(base, mine, theirs).merged == expected);
    mine.cases[2].energySupply.powerReceived[1].extra = R"({"x-meter":"b"})";
    QCOMPARE(merge(base, mine, theirs).conflicts.size(), size_t(1));
    Park part = base;
    part.profile.extra = R"({"x-p":1})"; // no edit sets it: said, not taken
    const Merge merged = merge(base, base, part);
    QCOMPARE(merged.conflicts.size(), size_t(1));
    QCOMPARE(merged.conflicts[0].kind, Conflict::Extra);
    QVERIFY(merged.merged == base);
}

void TestMerge::aThirdParkIsNoTrouble()
{
    const Park other = support::parkFromFile(QStringLiteral(EXAMPLES "/new-zone.json"));
    for (const Park &base : {Park(), other, support::filledPark()}) {
        const Merge merged = merge(base, support::coastalPark(), other);
        QVERIFY(areSame(applied(support::coastalPark(), merged.edits), merged.merged));
    }
    const Merge taken = merge(support::coastalPark(), support::coastalPark(), other);
    for (const MergeConflict &each : taken.conflicts) // x- keys of the park and its parts stay as they are
        QCOMPARE(each.kind, Conflict::Extra);
    for (const QString &each : texts(other, taken.merged))
        QVERIFY2(each.endsWith("/x-|extra") || each == "x-|extra", qPrintable(each));
}

void TestMerge::nothingIsLost_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<int>("pairs");
    QTest::addColumn<int>("edits");
    QTest::newRow("a small park, few edits") << TEST_DATA "/parks/minimal.json" << 6000 << 4;
    QTest::newRow("a small park, many edits") << TEST_DATA "/parks/minimal.json" << 3000 << 25;
    QTest::newRow("the example, as people edit") << EXAMPLES "/new-zone.json" << 1000 << 12;
}

/// 10,000 random pairs of edit sequences: every edit of either side is in the merged park or under a conflict, nothing else is;
/// the edits make it of mine; both ways round give the same park when the choices are turned round.
void TestMerge::nothingIsLost()
{
    QFETCH(QString, file);
    QFETCH(int, pairs);
    QFETCH(int, edits);
    std::mt19937 random(20261127u + unsigned(edits));
    const Park base = support::parkFromFile(file);
    int conflicts = 0, clean = 0;
    for (int pair = 0; pair < pairs; ++pair) {
        const Park mine = edited(base, random, 1 + int(random() % unsigned(edits)));
        const Park theirs = edited(base, random, 1 + int(random() % unsigned(edits)));
        const Merge merged = merge(base, mine, theirs);
        conflicts += int(merged.conflicts.size());
        clean += merged.conflicts.empty();
        QVERIFY(areSame(applied(mine, merged.edits), merged.merged));
        const QSet<QString> ofMine = texts(base, mine), ofTheirs = texts(base, theirs), ofBoth = texts(base, merged.merged);
        for (const QSet<QString> *wanted : {&ofMine, &ofTheirs})
            for (const QString &each : *wanted)
                QVERIFY2(ofBoth.contains(each) || isUnderConflict(each, merged), qPrintable(each));
        for (const QString &each : ofBoth)
            QVERIFY2(ofMine.contains(each) || ofTheirs.contains(each) || isUnderConflict(each, merged), qPrintable(each));
        const Merge turned = merge(base, theirs, mine);
        QCOMPARE(places(turned), places(merged));
        const Merge turnedChosen = merge(base, theirs, mine, all(turned, MergeChoice::Theirs));
        if (!areSame(turnedChosen.merged, merged.merged))
            for (const Difference &each : parkDifferences(merged.merged, turnedChosen.merged))
                QVERIFY2(false, qPrintable(QStringLiteral("pair %1: ").arg(pair) + text(each)));
    }
    QVERIFY(conflicts > 50);
    QVERIFY(clean > pairs / 20);
}

QTEST_GUILESS_MAIN(TestMerge)
#include "tst_merge.moc"
