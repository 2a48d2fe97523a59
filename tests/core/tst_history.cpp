#include "core/history/history.h"
#include "core/history/lastauthors.h"
#include "core/history/parkpieces.h"
#include "core/model/newrows.h"
#include "core/storage/package.h"
#include "core/storage/schema.h"
#include "core/storage/workingcopy.h"
#include "tests/support/fill.h"
#include "tests/support/parks.h"
#include "tests/support/randomedits.h"
#include "tests/support/trails.h"

#include <QDir>
#include <QTemporaryDir>

#include <csignal>

#include <sqlite3.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace core;
using namespace core::storage;

Q_DECLARE_METATYPE(core::Park)

namespace {

const Moment noon{QStringLiteral("2026-11-27T12:00:00.000Z"), QStringLiteral("王")};

/// A park that commands change, and its history.
struct Course {
    Park park;
    History history;

    /// A command as the document makes it.
    HistoryStep command(const std::vector<Edit> &edits)
    {
        TrailWriter writer(history.pieces);
        for (const Edit &edit : edits) {
            writer.add(park, edit);
            apply(park, edit);
        }
        return record(history, writer.entry(noon, QStringLiteral("edit")));
    }
    HistoryStep snapshot(const QString &name) { return makeSnapshot(history, park, name, {}, noon, QStringLiteral("snapshot")); }
};

/// Edits that fit the park one after the other.
std::vector<Edit> randomEdits(Park park, std::mt19937 &random)
{
    std::vector<Edit> edits;
    for (unsigned n = 1 + unsigned(random()) % 3; n > 0; --n) {
        edits.push_back(support::randomEdit(park, random));
        apply(park, edits.back());
    }
    return edits;
}

/// What the table of pieces has in a file.
qint64 piecesIn(const QString &fileName)
{
    auto connection = sqlite::Connection::immutableFile(fileName);
    return connection ? connection->number("SELECT count(*) FROM pieces").value_or(-1) : -1;
}

void change(const QString &fileName, const QByteArray &sql)
{
    sqlite3 *database = nullptr;
    if (sqlite3_open(QFile::encodeName(fileName).constData(), &database) != SQLITE_OK ||
        sqlite3_exec(database, sql.constData(), nullptr, nullptr, nullptr) != SQLITE_OK)
        qFatal("%s", sqlite3_errmsg(database));
    sqlite3_close(database);
}

Edit quantity(qsizetype row, double number)
{
    const Address owner = systemAddress(0, System::EnergySupply);
    const Address at = rowAddress(owner, listIndex(objectAt(owner), "powerReceived"), row);
    return Edit::set(at, fieldIndex(objectAt(at), "mwh"), number);
}

QString word(const Error &error)
{
    return error.detail;
}

} // namespace

class TestHistory : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_directory = std::make_unique<QTemporaryDir>(); }
    void snapshotsComeBack_data();
    void snapshotsComeBack();
    void whatIsSharedIsKeptOnce();
    void aChangedRowCostsItsWay();
    void longSeriesAreShared();
    void trailGivesTheLastPark_data();
    void trailGivesTheLastPark();
    void trailTellsOldAndNew();
    void lastAuthorsOfConflicts();
    void pathsLeadBack();
    void savesAreToldToo();
    void filesKeepIt();
    void olderFilesHaveNone();
    void workingCopiesKeepIt();
    void killedAtAnyMoment();
    void packagesKeepIt();
    void unusedPiecesGo();
    void damageIsAnAnswer();
    void nonsenseInTheTrailIsAnAnswer();

private:
    QString file(const char *name = "park.park") const { return m_directory->filePath(QString::fromLatin1(name)); }
    [[noreturn]] static void editUntilKilled(const QString &folder, int acknowledge);
    std::unique_ptr<QTemporaryDir> m_directory;
};

void TestHistory::snapshotsComeBack_data()
{
    QTest::addColumn<Park>("park");
    QTest::newRow("the example") << support::coastalPark();
    QTest::newRow("every field and list") << support::filledPark();
    Park bare;
    bare.profile.id = QStringLiteral("park");
    QTest::newRow("nothing but an id") << bare;
    Park random = support::filledPark();
    std::mt19937 numbers(20261127);
    for (int i = 0; i < 500; ++i)
        apply(random, support::randomEdit(random, numbers));
    QTest::newRow("after 500 random edits") << random;
    Park incomplete = support::coastalPark();
    const Address owner = systemAddress(0, System::EnergySupply);
    for (int list = 0; list < int(objectAt(owner).lists.size()); ++list)
        apply(incomplete, Edit::insert(owner, list, 0, newRows(incomplete, owner, list, 2)));
    QTest::newRow("rows in which nothing is entered") << incomplete;
}

void TestHistory::snapshotsComeBack()
{
    QFETCH(Park, park);
    Course course{park, {}};
    course.snapshot(QStringLiteral("a"));
    course.snapshot(QStringLiteral("b"));
    QCOMPARE(course.history.snapshots[0].id, 1);
    QCOMPARE(course.history.snapshots[1].id, 2);
    for (const qint64 id : {1, 2}) {
        const auto again = parkOfSnapshot(course.history, id);
        QVERIFY2(again, again ? "" : qPrintable(word(again.error())));
        QVERIFY(*again == park);
    }
    QVERIFY(!parkOfSnapshot(course.history, 3));
    QCOMPARE(course.history.trail.size(), 2); // the trail says that they were made
    QCOMPARE(course.history.trail[1].changes, 0);
}

/// Rows that are the same are one piece, wherever they stand; a second snapshot of the same park adds nothing.
void TestHistory::whatIsSharedIsKeptOnce()
{
    Course course{support::coastalPark(), {}};
    course.snapshot(QStringLiteral("a"));
    QVERIFY(writeProject(course.park, file(), course.history));
    const qint64 first = piecesIn(file());
    QCOMPARE(first, course.history.pieces.size());
    course.park.cases.append(course.park.cases[0]); // the very same case again
    course.park.cases.append(course.park.cases[0]);
    const HistoryStep step = course.snapshot(QStringLiteral("b"));
    QCOMPARE(step.pieces.size(), size_t(2)); // the run of the cases and the park
    QCOMPARE(course.snapshot(QStringLiteral("c")).pieces.size(), size_t(0));
    QVERIFY(writeProject(course.park, file(), course.history));
    QCOMPARE(piecesIn(file()), first + 2);
    QVERIFY(*parkOfSnapshot(course.history, 3) == course.park);
}

/// Of 4,000 rows of a list one changes: its row, its run (or two, when it begins or ends one), and what they stand in: system,
/// case, run of the cases, park.
void TestHistory::aChangedRowCostsItsWay()
{
    Course course{support::parkWith({}), {}};
    const Address owner = systemAddress(0, System::EnergySupply);
    const int list = listIndex(objectAt(owner), "powerReceived");
    constexpr qsizetype rows = 4000;
    apply(course.park, Edit::insert(owner, list, 0, newRows(course.park, owner, list, rows)));
    course.snapshot(QStringLiteral("a"));
    QVERIFY(course.history.pieces.size() > rows);
    for (int i = 0; i < 20; ++i) {
        apply(course.park, quantity(i * 199, 1.5 + i));
        const HistoryStep step = course.snapshot(QStringLiteral("b"));
        QVERIFY2(step.pieces.size() >= 6 && step.pieces.size() <= 7, qPrintable(QString::number(step.pieces.size())));
        qsizetype bytes = 0;
        for (const auto &[name, piece] : step.pieces)
            bytes += piece.size();
        QVERIFY2(bytes < 20'000, qPrintable(QString::number(bytes))); // of half a million
        QVERIFY(*parkOfSnapshot(course.history, step.snapshot->id) == course.park);
    }
}

void TestHistory::longSeriesAreShared()
{
    Course course{support::parkWith(R"("design": {"series": [{"id": "S1", "unit": "MW", "stepMinutes": 60, "values": [1, 2]}]})"),
                  {}};
    const Address design = [] {
        Address address = caseAddress(0);
        const auto part = std::ranges::find(caseObject.parts, &designObject, &Part::object);
        address.append({.part = qint16(part - caseObject.parts.begin())});
        return address;
    }();
    const Address row = rowAddress(design, listIndex(designObject, "series"), 0);
    QList<double> year(8760);
    for (qsizetype i = 0; i < year.size(); ++i)
        year[i] = double(i) / 7;
    course.snapshot(QStringLiteral("a"));
    const int values = fieldIndex(objectAt(row), "values");
    const HistoryStep step = course.command({Edit::set(row, values, year)});
    QVERIFY(step.entry->edits.size() < 400); // the name of the year, not the year
    course.snapshot(QStringLiteral("b"));
    course.command({Edit::set(row, values, QList<double>{3})});
    QVERIFY(*parkOfSnapshot(course.history, 2) == *support::replayed(course.history, *parkOfSnapshot(course.history, 1), 0, 2));
    QVERIFY(*support::replayed(course.history, *parkOfSnapshot(course.history, 1), 0, 99) == course.park);
    const auto changes = changesOf(course.history.trail.back(), course.history.pieces);
    QVERIFY(changes && changes->at(0).before == Value(year));
}

void TestHistory::trailGivesTheLastPark_data()
{
    QTest::addColumn<bool>("isFilled");
    QTest::newRow("the example") << false;
    QTest::newRow("every field and list") << true;
}

/// The trail applied to any snapshot gives any later one.
void TestHistory::trailGivesTheLastPark()
{
    QFETCH(bool, isFilled);
    Course course{isFilled ? support::filledPark() : support::coastalPark(), {}};
    std::mt19937 random(4711);
    std::vector<std::pair<qint64, Park>> kept;
    for (int i = 0; i < 200; ++i) {
        if (i % 40 == 0) {
            course.snapshot(QString::number(i));
            kept.emplace_back(course.history.snapshots.back().id, course.park);
        }
        course.command(randomEdits(course.park, random));
    }
    course.snapshot(QStringLiteral("last"));
    kept.emplace_back(course.history.snapshots.back().id, course.park);
    QVERIFY(writeProject(course.park, file(), course.history));
    const auto project = readWholeProject(file());
    QVERIFY2(project, project ? "" : qPrintable(word(project.error())));
    for (const History &history : {course.history, project->history})
        for (size_t a = 0; a < kept.size(); ++a)
            for (size_t b = a; b < kept.size(); ++b) {
                const Snapshot &first = *history.snapshot(kept[a].first), &last = *history.snapshot(kept[b].first);
                const auto start = parkOfSnapshot(history, first.id);
                QVERIFY(start && *start == kept[a].second);
                const auto end = support::replayed(history, *start, first.trailed, last.trailed);
                QVERIFY2(end, end ? "" : qPrintable(word(end.error())));
                QVERIFY(*end == kept[b].second && *end == *parkOfSnapshot(history, last.id));
            }
    int changes = 0;
    for (const TrailEntry &entry : course.history.trail) {
        const auto read = changesOf(entry, course.history.pieces);
        QVERIFY(read && int(read->size()) == entry.changes);
        changes += entry.changes;
    }
    QVERIFY(changes > 200);
}

void TestHistory::trailTellsOldAndNew()
{
    Course course{
        support::parkWith(
            R"("energySupply": {"powerReceived": [{"id": "P1", "kind": "grid", "mwh": 100}, {"id": "P2", "kind": "grid", "mwh": 7}]})"),
        {}};
    const Address owner = systemAddress(0, System::EnergySupply);
    const int list = listIndex(objectAt(owner), "powerReceived");
    course.command({quantity(0, 120.5), quantity(0, 130)});
    course.command({Edit::set(rowAddress(owner, list, 1), fieldIndex(*objectAt(owner).lists[size_t(list)].element, "note"),
                              QStringLiteral("\"读数\"\n"))});
    course.command({Edit::remove(owner, list, 0, 1)});
    const auto first = changesOf(course.history.trail[0], course.history.pieces);
    QVERIFY(first);
    QCOMPARE(first->size(), size_t(2));
    const TrailChange &change = first->at(1);
    QCOMPARE(change.path, QStringLiteral("cases/C1/energySupply/powerReceived/P1"));
    QCOMPARE(change.field()->key, std::string_view("mwh"));
    QCOMPARE(change.listKey, std::string_view("powerReceived"));
    QVERIFY(change.before == Value(120.5) && change.after == Value(130.0));
    const auto note = changesOf(course.history.trail[1], course.history.pieces);
    QVERIFY(note && note->at(0).before == Value{} && note->at(0).after == Value(QStringLiteral("\"读数\"\n")));
    const auto removed = changesOf(course.history.trail[2], course.history.pieces);
    QVERIFY(removed && removed->at(0).kind == Edit::Kind::Remove);
    QCOMPARE(removed->at(0).rows, QStringList{"P1"});
    QCOMPARE(removed->at(0).list()->key, std::string_view("powerReceived"));
    QCOMPARE(course.history.trail[0].moment.who, QStringLiteral("王"));
}

/// Three people at one list, each thing with whoever touched it last.
void TestHistory::lastAuthorsOfConflicts()
{
    Course course{
        support::parkWith(
            R"("energySupply": {"powerReceived": [{"id": "P1", "kind": "grid", "mwh": 100}, {"id": "P2", "kind": "grid", "mwh": 7}]})"),
        {}};
    const Address owner = systemAddress(0, System::EnergySupply);
    const int list = listIndex(objectAt(owner), "powerReceived");
    const auto commandAs = [&](const QString &who, const Edit &edit) {
        course.command({edit});
        course.history.trail.back().moment.who = who;
    };
    commandAs(QStringLiteral("A"), quantity(0, 120));
    commandAs(QStringLiteral("B"), Edit::insert(owner, list, 2, newRows(course.park, owner, list, 1)));
    const QString added = course.park.cases[0].energySupply.powerReceived[2].id;
    commandAs(QStringLiteral("C"), quantity(1, 8));
    commandAs(QStringLiteral("D"), Edit::reorder(owner, list, {1, 0, 2}));
    const QString of = QStringLiteral("cases/C1/energySupply/powerReceived");
    using Kind = MergeConflict::Kind;
    const std::vector<QString> authors = lastAuthors(course.history, {{.kind = Kind::Field, .path = of + "/P1/mwh"},
                                                                      {.kind = Kind::Field, .path = of + "/P2/mwh"},
                                                                      {.kind = Kind::TheirsRemoved, .path = of + "/P2"},
                                                                      {.kind = Kind::Field, .path = of + '/' + added + "/mwh"},
                                                                      {.kind = Kind::SameId, .path = of + '/' + added},
                                                                      {.kind = Kind::Order, .path = of},
                                                                      {.kind = Kind::Field, .path = of + "/P1/note"},
                                                                      {.kind = Kind::Field, .path = of + "/P1/mw"}});
    QCOMPARE(authors, (std::vector<QString>{"A", "C", "C", "B", "B", "D", "", ""}));
}

void TestHistory::pathsLeadBack()
{
    const Park park = support::coastalPark();
    int count = 0;
    const std::function<void(const Object &, const Address &)> visit = [&](const Object &object, const Address &address) {
        const auto back = addressOf(park, idPath(park, address));
        QVERIFY2(back && *back == address, qPrintable(idPath(park, address)));
        ++count;
        for (size_t i = 0; i < object.parts.size(); ++i) {
            Address inner = address;
            inner.append({.part = qint16(i)});
            visit(*object.parts[i].object, inner);
        }
        for (size_t l = 0; l < object.lists.size(); ++l)
            for (qsizetype i = 0; i < object.lists[l].size(find(park, address)); ++i)
                visit(*object.lists[l].element, rowAddress(address, int(l), i));
    };
    visit(parkObject, {});
    QVERIFY(count > 100);
    QVERIFY(!addressOf(park, QStringLiteral("cases/none")));
    QVERIFY(!addressOf(park, QStringLiteral("nonsense/1/x")));
    QVERIFY(!addressOf(park, QStringLiteral("cases")));
}

/// A save keeps factors without a command: the trail of the file tells, or it would not lead to the park of the file.
void TestHistory::savesAreToldToo()
{
    Course course{support::coastalPark(), {}};
    Park kept = course.park;
    kept.cases[0].factors = support::filledPark().cases[0].factors;
    kept.cases[1].factors = kept.cases[0].factors;
    recordDifference(course.history, course.park, kept, noon, QStringLiteral("save"));
    QVERIFY(course.history.isEmpty()); // nobody asked for a history yet
    course.snapshot(QStringLiteral("a"));
    const auto length = course.history.trail.size();
    recordDifference(course.history, course.park, course.park, noon, QStringLiteral("save"));
    QCOMPARE(course.history.trail.size(), length);
    recordDifference(course.history, course.park, kept, noon, QStringLiteral("save"));
    QCOMPARE(course.history.trail.size(), length + 1);
    QVERIFY(*support::replayed(course.history, *parkOfSnapshot(course.history, 1), 0, length + 1) == kept);
}

void TestHistory::filesKeepIt()
{
    Course course{support::coastalPark(), {}};
    std::mt19937 random(5);
    course.snapshot(QStringLiteral("\"交付\" 1"));
    for (int i = 0; i < 20; ++i)
        course.command(randomEdits(course.park, random));
    course.snapshot(QStringLiteral("b"));
    renameSnapshot(course.history, 2, QStringLiteral("c"), QStringLiteral("why"), noon, QStringLiteral("rename"));
    QVERIFY(writeProject(course.park, file(), course.history));
    const auto project = readAnyProject(file());
    QVERIFY2(project, project ? "" : qPrintable(word(project.error())));
    QVERIFY(project->park == course.park && *readProject(file()) == course.park);
    QVERIFY(project->history.snapshots == course.history.snapshots && project->history.trail == course.history.trail);
    QVERIFY(project->history.pieces.all() == course.history.pieces.all());
    QCOMPARE(project->history.snapshots[1].note, QStringLiteral("why"));
    const auto plain = readAnyProject(QStringLiteral(EXAMPLES "/coastal-park.json"));
    QVERIFY(plain && plain->history.isEmpty());
}

void TestHistory::olderFilesHaveNone()
{
    Park park = support::filledPark();
    for (Measure &each : park.measures) // since version 7
        each.relations.clear();
    for (Case &each : park.cases) // since version 8
        each.design.calendar = {};
    park.workbookNotes.clear(); // since version 9
    QVERIFY(writeProject(park, file()));
    for (const char *column : {"calendar_first_weekday", "calendar_holidays", "calendar_workdays"})
        change(file(), "ALTER TABLE cases_design DROP COLUMN " + QByteArray(column));
    change(file(), "DROP TABLE workbook_notes; DROP TABLE measures_relations; DROP TABLE pieces; DROP TABLE snapshots; DROP "
                   "TABLE trail; PRAGMA user_version=5");
    const QByteArray bytes = support::bytesOf(file());
    const auto project = readWholeProject(file());
    QVERIFY2(project, project ? "" : qPrintable(word(project.error())));
    QVERIFY(project->park == park && project->history.isEmpty());
    QCOMPARE(support::bytesOf(file()), bytes);
    change(file(), "PRAGMA user_version=6"); // says what it is not
    QCOMPARE(readWholeProject(file()).error().code, ErrorCode::ProjectDamaged);
}

void TestHistory::workingCopiesKeepIt()
{
    Course course{support::coastalPark(), {}};
    course.snapshot(QStringLiteral("before"));
    std::mt19937 random(6);
    auto copy = WorkingCopy::create(file("copies"), course.park, {}, course.history);
    QVERIFY(copy);
    for (int i = 0; i < 30; ++i) {
        const auto edits = randomEdits(course.park, random);
        QVERIFY(copy->apply(edits, course.command(edits)));
    }
    QVERIFY(copy->apply({}, course.snapshot(QStringLiteral("after"))));
    QVERIFY(copy->apply({}, renameSnapshot(course.history, 2, QStringLiteral("later"), {}, noon, QStringLiteral("r"))));
    QVERIFY(copy->apply({}, removeSnapshot(course.history, 1, noon, QStringLiteral("d"))));
    QVERIFY(copy->apply({}, course.snapshot(QStringLiteral("third"))));
    const int unsaved = copy->unsavedEdits();
    const QString path = copy->path();
    copy = fail({ErrorCode::FileMissing, {}, {}, {}}); // the end of the program
    auto again = WorkingCopy::recover(path);
    QVERIFY2(again, again ? "" : qPrintable(word(again.error())));
    QVERIFY(again->park() == course.park);
    QCOMPARE(again->unsavedEdits(), unsaved);
    const History history = again->takeHistory();
    QVERIFY(history.snapshots == course.history.snapshots && history.trail == course.history.trail);
    QCOMPARE(history.snapshots.size(), 2);
    QVERIFY(*parkOfSnapshot(history, 3) == course.park);
    QVERIFY(again->takeHistory().isEmpty());

    // all after the first snapshot is unsaved; the last four steps are those of snapshots, which count one each
    QCOMPARE(lastEntries(history.trail, unsaved), history.trail.mid(1));
    QCOMPARE(lastEntries(history.trail, 4), history.trail.mid(history.trail.size() - 4));
    QVERIFY(lastEntries(history.trail, 0).isEmpty());
}

constexpr int commandsPerRun = 15;

/// Edits, keeps snapshots and says on the pipe what was acknowledged.
void TestHistory::editUntilKilled(const QString &folder, int acknowledge)
{
    Course course{support::parkWith({}), {}};
    std::mt19937 random(99);
    const auto say = [acknowledge](char what) {
        if (::write(acknowledge, &what, 1) != 1)
            ::_exit(1);
    };
    auto copy = WorkingCopy::create(folder, course.park, {});
    if (!copy || !copy->apply({}, course.snapshot(QStringLiteral("first"))))
        ::_exit(1);
    say('m');
    for (int i = 0; i < commandsPerRun; ++i) {
        const auto edits = randomEdits(course.park, random);
        if (!copy->apply(edits, course.command(edits)))
            ::_exit(1);
        say('c');
        if (i % 5 == 4 && !copy->apply({}, course.snapshot(QString::number(i))))
            ::_exit(1);
    }
    for (;;)
        ::pause();
}

/// Nothing entered is lost, and the trail has neither more nor less than the park.
void TestHistory::killedAtAnyMoment()
{
    std::mt19937 random(20261128);
    constexpr int runs = 60;
    for (int run = 0; run < runs; ++run) {
        const QString copies = file(qPrintable(QStringLiteral("copies%1").arg(run)));
        int pipe[2];
        QVERIFY(::pipe(pipe) == 0);
        const pid_t child = ::fork();
        if (child == 0)
            editUntilKilled(copies, pipe[1]);
        ::close(pipe[1]);
        char said = 0;
        int commands = -1; // the first one says that the copy is made
        for (int wanted = 1 + int(random() % commandsPerRun); wanted > 0 && ::read(pipe[0], &said, 1) == 1; --wanted)
            commands += 1;
        ::kill(child, SIGKILL);
        int status = 0;
        ::waitpid(child, &status, 0);
        QVERIFY2(WIFSIGNALED(status), "the editing process failed by itself");
        while (::read(pipe[0], &said, 1) == 1)
            commands += 1;
        ::close(pipe[0]);
        auto copy = WorkingCopy::recover(copies + u'/' + QDir(copies).entryList({"*.park"}, QDir::Files).value(0));
        QVERIFY2(copy, copy ? "" : qPrintable(word(copy.error())));
        const History history = copy->takeHistory();
        const auto told = std::ranges::count_if(history.trail, [](const TrailEntry &each) { return each.changes > 0; });
        QVERIFY2(told == commands || told == commands + 1, "an acknowledged command is lost");
        const auto first = parkOfSnapshot(history, 1);
        QVERIFY(first);
        const auto last = support::replayed(history, *first, 0, history.trail.size());
        QVERIFY2(last, last ? "" : qPrintable(word(last.error())));
        QVERIFY2(*last == copy->park(), "the trail does not lead to the park");
        for (const Snapshot &each : history.snapshots)
            QVERIFY(*parkOfSnapshot(history, each.id) == *support::replayed(history, *first, 0, each.trailed));
    }
}

void TestHistory::packagesKeepIt()
{
    Course course{support::parkWith({}), {}};
    course.snapshot(QStringLiteral("a"));
    QVERIFY(writePackage(Project{course.park, course.history}, {}, file("mail.zip")));
    const auto opened = readAnyProject(file("mail.zip"));
    QVERIFY(opened && opened->history.snapshots == course.history.snapshots);
    QVERIFY(*readAnyPark(file("mail.zip")) == course.park);
}

void TestHistory::unusedPiecesGo()
{
    Course course{support::coastalPark(), {}};
    std::mt19937 random(8);
    course.snapshot(QStringLiteral("a"));
    for (int i = 0; i < 50; ++i)
        course.command(randomEdits(course.park, random));
    const auto onlyTrail = [&course] {
        History history = course.history;
        history.snapshots.clear();
        dropUnused(history);
        return history.pieces.size();
    }();
    course.snapshot(QStringLiteral("b"));
    const auto before = course.history.pieces.size();
    dropUnused(course.history);
    QCOMPARE(course.history.pieces.size(), before); // all are needed
    const Park last = course.park;
    removeSnapshot(course.history, 1, noon, {});
    dropUnused(course.history);
    QVERIFY(course.history.pieces.size() < before);
    QVERIFY(*parkOfSnapshot(course.history, 2) == last);
    for (const TrailEntry &entry : course.history.trail) // old rows that were removed are still told
        QVERIFY(changesOf(entry, course.history.pieces));
    removeSnapshot(course.history, 2, noon, {});
    dropUnused(course.history);
    QCOMPARE(course.history.pieces.size(), onlyTrail);
}

/// A piece that is gone, changed or nonsense.
void TestHistory::damageIsAnAnswer()
{
    Course course{support::parkFromFile(QStringLiteral(EXAMPLES "/new-zone.json")), {}};
    course.snapshot(QStringLiteral("a"));
    const QHash<QByteArray, QByteArray> all = course.history.pieces.all();
    std::mt19937 random(9);
    for (auto piece = all.begin(); piece != all.end(); ++piece) {
        History history = course.history;
        QByteArray bytes = piece.value();
        bytes[qsizetype(random() % unsigned(bytes.size()))] ^= 1;
        history.pieces.insert(piece.key(), bytes);
        const auto park = parkOfSnapshot(history, 1);
        QVERIFY(!park);
        QCOMPARE(park.error().code, ErrorCode::ProjectDamaged);
        QVERIFY(!park.error().detail.isEmpty());
    }
    History gone = course.history;
    gone.pieces.retain({});
    QVERIFY(!parkOfSnapshot(gone, 1));
    QVERIFY(writeProject(course.park, file(), course.history));
    change(file(), "UPDATE pieces SET name=x'00' WHERE name=(SELECT min(name) FROM pieces)");
    const auto project = readWholeProject(file());
    QVERIFY(!project);
    QCOMPARE(project.error().detail, QStringLiteral("pieces"));
    QVERIFY(readProject(file())); // the park itself is whole
}

void TestHistory::nonsenseInTheTrailIsAnAnswer()
{
    Course course{support::coastalPark(), {}};
    std::mt19937 random(10);
    const Park start = course.park;
    for (int i = 0; i < 40; ++i)
        course.command(randomEdits(course.park, random));
    int refused = 0;
    constexpr int count = 4000;
    for (int i = 0; i < count; ++i) {
        TrailEntry entry = course.history.trail[qsizetype(random() % 40)];
        for (unsigned n = 1 + unsigned(random()) % 3; n > 0; --n)
            entry.edits[qsizetype(random() % unsigned(entry.edits.size()))] = char(random() % 4 ? '0' + random() % 10 : random());
        Park park = start;
        refused += !replay(entry, course.history.pieces, park);
        (void)changesOf(entry, course.history.pieces);
        (void)parkFromJson(toJson(park)); // whatever was done, it is a park
    }
    QVERIFY(refused > count / 4);
    for (const char *edits :
         {R"([{"set":"mwh","at":"cases/999/energySupply","path":""}])", R"([{"set":"year","at":"cases/0","path":"","new":true}])",
          R"([{"remove":"cases","at":"","path":"","row":0,"rows":["a","b","c","d","e","f","g","h","i"],"ids":[]}])",
          R"([{"order":"cases","at":"","path":"","rows":[0,0,0,0,0,0]}])",
          R"([{"insert":"cases","at":"","path":"","row":99,"rows":[]}])",
          R"([{"set":"id","at":"cases/0","path":"","new":"a/b"}])", R"([1])", R"({})", R"([{"at":""}])",
          R"([{"set":"name","at":"cases/0/energySupply/powerReceived/x","path":"","new":"a"}])"}) {
        Park park = start;
        const TrailEntry entry{noon, {}, 1, edits};
        QVERIFY2(!replay(entry, course.history.pieces, park), edits);
    }
}

QTEST_APPLESS_MAIN(TestHistory)
#include "tst_history.moc"
