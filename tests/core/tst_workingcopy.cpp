#include "core/storage/projectfile.h"
#include "core/storage/sqlite.h"
#include "core/storage/workingcopy.h"
#include "tests/support/failingdisk.h"
#include "tests/support/fill.h"
#include "tests/support/parks.h"
#include "tests/support/randomedits.h"

#include <QDir>
#include <QTemporaryDir>

#include <atomic>
#include <csignal>

#include <sys/mount.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace core;
using namespace core::storage;

namespace {

/// Commands of some edits each, and the park after every number of them; the same for the same seed.
struct Course {
    std::vector<std::vector<Edit>> commands;
    std::vector<Park> states;
};
Course courseOf(const Park &start, unsigned seed, int commands)
{
    std::mt19937 random(seed);
    Course course{{}, {start}};
    for (int i = 0; i < commands; ++i) {
        Park park = course.states.back();
        std::vector<Edit> edits;
        for (unsigned n = 1 + unsigned(random()) % 3; n > 0; --n) {
            edits.push_back(support::randomEdit(park, random));
            apply(park, edits.back());
        }
        course.commands.push_back(std::move(edits));
        course.states.push_back(std::move(park));
    }
    return course;
}

/// So that failures meet the copying from the log into the file too.
constexpr const char *oftenCheckpointed = "wal_autocheckpoint=4";

/// In memory where there is such a folder: processes are killed and disks fail, but this machine keeps its power.
QString quickFolder()
{
    const QString memory = QStringLiteral("/dev/shm");
    return (QFileInfo(memory).isWritable() ? memory : QDir::tempPath()) + QStringLiteral("/parkwright-XXXXXX");
}

/// Whether it says that the disk is to blame.
bool isOfDisk(const Error &error)
{
    return error.code == ErrorCode::FileNotWritable || error.code == ErrorCode::DiskFull || error.code == ErrorCode::DiskFailed;
}

/// Closes it as the end of the program would.
void close(Result<WorkingCopy> &copy)
{
    copy = fail({ErrorCode::FileMissing, {}, {}, {}});
}

} // namespace

class TestWorkingCopy : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_directory = std::make_unique<QTemporaryDir>(quickFolder()); }
    void everyFieldComesBack();
    void randomEditsComeBack_data();
    void randomEditsComeBack();
    void isDurable();
    void onlyWhatWasNotSavedIsOffered();
    void textsThatNoFieldTookComeBack();
    void theFileIsKnownAgain();
    void isHeldByOne();
    void everyCommandIsSynced();
    void killedAtAnyMoment();
    void everyFailureIsAnAnswer();
    void failedSavesKeepTheOldProject();
    void powerCutsLoseNothing();
    void fullDisksLoseNothing();

private:
    [[noreturn]] static void editUntilKilled(const QString &folder, const QString &published, const Course &course,
                                             int acknowledge);
    static std::pair<int, int> operationsOf(const Course &course);
    void failAt(support::FailingDisk::Trouble trouble, int at, const Course &course);
    void cutPowerAt(int at, const Course &course, std::mt19937 &random);
    QString folder() const { return m_directory->filePath(QStringLiteral("copies")); }
    QStringList files() const { return QDir(folder()).entryList(QDir::Files); }
    std::unique_ptr<QTemporaryDir> m_directory;
};

/// Clearing and setting every field of every object of a park that is filled completely.
void TestWorkingCopy::everyFieldComesBack()
{
    Park park = support::filledPark();
    auto copy = WorkingCopy::create(folder(), park, {});
    QVERIFY(copy);
    std::vector<Edit> all, back;
    const std::function<void(const Object &, const Address &)> visit = [&](const Object &object, const Address &address) {
        const void *at = find(park, address);
        for (int i = 0; i < int(object.fields.size()); ++i)
            for (const Value &value : {Value{}, object.fields[size_t(i)].get(at)})
                if (const auto edits = editsToSet(park, address, i, value))
                    for (const Edit &edit : *edits) {
                        all.push_back(edit);
                        back.push_back(apply(park, edit));
                    }
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
    QVERIFY(all.size() > 1000);
    const auto applied = copy->apply(all);
    QVERIFY2(applied, applied ? "" : qPrintable(applied.error().detail));
    QVERIFY(copy->park() == park);
    const QString path = copy->path();
    close(copy);
    auto again = WorkingCopy::recover(path);
    QVERIFY2(again, again ? "" : qPrintable(again.error().detail));
    QVERIFY(again->park() == park);
    std::ranges::reverse(back);
    QVERIFY(again->apply(back));
    close(again);
    QVERIFY(WorkingCopy::recover(path)->park() == support::filledPark());
}

void TestWorkingCopy::randomEditsComeBack_data()
{
    QTest::addColumn<bool>("isFilled");
    QTest::newRow("the example") << false;
    QTest::newRow("every field and list") << true;
}

void TestWorkingCopy::randomEditsComeBack()
{
    QFETCH(bool, isFilled);
    const Park before = isFilled ? support::filledPark() : support::coastalPark();
    Park park = before;
    auto copy = WorkingCopy::create(folder(), park, {});
    QVERIFY(copy);
    std::mt19937 random(20261125);
    std::vector<Edit> back;
    for (int i = 0; i < 1000; ++i) {
        const Edit edit = support::randomEdit(park, random);
        back.push_back(apply(park, edit));
        const auto applied = copy->apply({edit});
        QVERIFY2(applied, applied ? "" : qPrintable(applied.error().detail));
        if (i % 250 == 249) {
            const QString path = copy->path();
            close(copy);
            copy = WorkingCopy::recover(path);
            QVERIFY2(copy, copy ? "" : qPrintable(copy.error().detail));
            QVERIFY(copy->park() == park);
            QCOMPARE(copy->unsavedEdits(), i + 1);
        }
    }
    std::ranges::reverse(back);
    QVERIFY(copy->apply(back));
    const QString path = copy->path();
    close(copy);
    QVERIFY(WorkingCopy::recover(path)->park() == before);
}

void TestWorkingCopy::isDurable()
{
    auto copy = WorkingCopy::create(folder(), support::parkWith({}), {});
    QVERIFY(copy);
    for (int round = 0; round < 2; ++round) {
        QCOMPARE(copy->setting("journal_mode").value_or(QString()), QStringLiteral("wal"));
        QCOMPARE(copy->setting("synchronous").value_or(QString()), QStringLiteral("2"));
        const QString path = copy->path();
        close(copy);
        copy = WorkingCopy::recover(path);
        QVERIFY(copy);
    }
}

void TestWorkingCopy::onlyWhatWasNotSavedIsOffered()
{
    const Park park = support::parkWith({});
    const Edit rename = Edit::set(profileAddress(), fieldIndex(objectAt(profileAddress()), "name"), QStringLiteral("新园区"));
    QVERIFY(recoverableIn(folder()).empty()); // no folder yet
    {
        const auto untouched = WorkingCopy::create(folder(), park, QStringLiteral("/a.park"));
        auto saved = WorkingCopy::create(folder(), park, {});
        auto edited = WorkingCopy::create(folder(), park, QStringLiteral("/b.park"));
        auto discarded = WorkingCopy::create(folder(), park, QStringLiteral("/c.park"));
        QVERIFY(untouched && saved && edited && discarded);
        QVERIFY(saved->apply({rename}) && saved->markSaved(QStringLiteral("/d.park")));
        QCOMPARE(saved->fileName(), QStringLiteral("/d.park"));
        QVERIFY(edited->apply({rename, rename}));
        QVERIFY(discarded->apply({rename}));
        discarded->discard();
        QVERIFY(!discarded->apply({rename}));
        QVERIFY(recoverableIn(folder()).empty()); // they are held
        QFile unfinished(folder() + QStringLiteral("/unfinished.park")), foreign(folder() + QStringLiteral("/foreign.park"));
        QVERIFY(unfinished.open(QIODevice::WriteOnly));
        QVERIFY(foreign.open(QIODevice::WriteOnly) && foreign.write("something else") > 0);
        QVERIFY(writeProject(park, folder() + QStringLiteral("/published.park")));
    }
    const auto found = recoverableIn(folder());
    QCOMPARE(found.size(), size_t(1));
    QCOMPARE(found[0].fileName, QStringLiteral("/b.park"));
    QCOMPARE(found[0].parkName, QStringLiteral("新园区"));
    QCOMPARE(found[0].edits, 2);
    QVERIFY(qAbs(found[0].lastEdit.secsTo(QDateTime::currentDateTimeUtc())) < 600);
    QStringList left{QFileInfo(found[0].path).fileName(), QStringLiteral("foreign.park"), QStringLiteral("published.park")};
    left.sort();
    QCOMPARE(files(), left);
    auto copy = WorkingCopy::recover(found[0].path);
    QVERIFY(copy);
    QCOMPARE(copy->fileName(), QStringLiteral("/b.park"));
    QCOMPARE(copy->unsavedEdits(), 2);
    copy->discard();
    QCOMPARE(files(), (QStringList{"foreign.park", "published.park"}));
    QVERIFY(recoverableIn(folder()).empty());
    QVERIFY(!WorkingCopy::recover(folder() + QStringLiteral("/published.park"))); // a project is no working copy
    QCOMPARE(WorkingCopy::create(QStringLiteral("/dev/null/x"), park, {}).error().code, ErrorCode::FileNotWritable);
    // projects in the folder that the program was started in are nobody's working copies
    const QString before = QDir::currentPath();
    QVERIFY(QDir::setCurrent(folder()));
    QFile empty(folder() + QStringLiteral("/empty.park"));
    QVERIFY(empty.open(QIODevice::WriteOnly));
    empty.close();
    const QByteArray bytes = support::bytesOf(folder() + QStringLiteral("/published.park"));
    QVERIFY(recoverableIn({}).empty());
    QVERIFY(QDir::setCurrent(before));
    QVERIFY(empty.exists());
    QCOMPARE(support::bytesOf(folder() + QStringLiteral("/published.park")), bytes);
}

/// Also where nothing else was entered, and after a save: a file does not hold them.
void TestWorkingCopy::textsThatNoFieldTookComeBack()
{
    const Park park = support::coastalPark();
    const Address received = rowAddress(systemAddress(0, System::EnergySupply), listIndex(System::EnergySupply, "powerReceived"), 0);
    const int energy = fieldIndex(objectAt(received), "mwh"), area = fieldIndex(objectAt(profileAddress()), "areaKm2");
    const UnreadText ofRow{received, energy, QStringLiteral("约 680"), QStringLiteral("This is no number.")};
    const UnreadText ofPark{profileAddress(), area, QStringLiteral("21.6 km² '\n"), QStringLiteral("Nor is this.")};
    Address gone = received;
    gone.back().row = 1000;
    QString path;
    {
        auto copy = WorkingCopy::create(folder(), park, QStringLiteral("/a.park"));
        QVERIFY(copy && copy->apply({}, {}, std::vector{ofRow, ofPark, UnreadText{gone, energy, {}, {}}}));
        QCOMPARE(copy->unsavedEdits(), 0);
        QVERIFY(copy->markSaved(QStringLiteral("/a.park")));
        path = copy->path();
    }
    const auto found = recoverableIn(folder());
    QCOMPARE(found.size(), size_t(1));
    QCOMPARE(found[0].edits, 3);
    {
        auto copy = WorkingCopy::recover(path);
        QVERIFY2(copy, copy ? "" : qPrintable(copy.error().detail));
        QVERIFY(copy->park() == park);
        QVERIFY(copy->takeUnread() == (std::vector{ofRow, ofPark})); // the third has no row any more
        QVERIFY(copy->apply({}, {}, std::vector<UnreadText>()));     // corrected
    }
    QVERIFY(recoverableIn(folder()).empty());
    QVERIFY(files().isEmpty());
}

void TestWorkingCopy::theFileIsKnownAgain()
{
    const FileStamp opened{.size = 1, .modified = 2, .device = 3, .inode = ~quint64(0)}, saved{.size = 5};
    const auto left = [&] { return WorkingCopy::recover(folder() + u'/' + files().value(0)); };
    const Edit rename = Edit::set(profileAddress(), fieldIndex(objectAt(profileAddress()), "name"), QStringLiteral("x"));
    {
        auto copy = WorkingCopy::create(folder(), support::parkWith({}), QStringLiteral("/a.park"), {}, opened);
        QVERIFY(copy && copy->apply({rename}));
    }
    {
        auto copy = left();
        QVERIFY(copy);
        QVERIFY(copy->base() == opened);
        QVERIFY(copy->markSaved(QStringLiteral("/a.park"), saved) && copy->apply({rename}));
    }
    QVERIFY(left()->base() == saved);
    { // one of an older program
        auto connection =
            sqlite::Connection::durableFile(folder() + u'/' + files().value(0), sqlite::Connection::Missing::Refuse);
        QVERIFY(connection && connection->execute("DROP TABLE base"));
    }
    auto older = left();
    QVERIFY(older);
    QVERIFY(!older->base());
    QVERIFY(older->markSaved(QStringLiteral("/a.park"), saved));
    QVERIFY(older->base() == saved);
}

void TestWorkingCopy::isHeldByOne()
{
    auto copy = WorkingCopy::create(folder(), support::parkWith({}), {});
    QVERIFY(copy);
    const auto second = WorkingCopy::recover(copy->path());
    QVERIFY(!second);
    QCOMPARE(second.error().code, ErrorCode::FileLocked);
    QCOMPARE(WorkingCopy::recover(folder() + QStringLiteral("/none.park")).error().code, ErrorCode::FileMissing);
    const WorkingCopy moved = *std::move(copy);
    QVERIFY(!WorkingCopy::recover(moved.path()));
}

void TestWorkingCopy::everyCommandIsSynced()
{
    const Course course = courseOf(support::parkWith({}), 7, 20);
    const support::FailingDisk disk(support::FailingDisk::Trouble::None, 0);
    auto copy = WorkingCopy::create(folder(), course.states[0], {});
    QVERIFY(copy);
    for (const auto &command : course.commands) {
        const int before = disk.syncs();
        QVERIFY(copy->apply(command));
        QVERIFY(disk.syncs() > before);
    }
    const int before = disk.syncs();
    QVERIFY(copy->apply({})); // nothing to do
    QCOMPARE(disk.syncs(), before);
}

constexpr int commandsPerRun = 12, commandsPerSave = 4;

/// The editing program: says on the pipe what it has acknowledged, 'c' for a command and 's' for a save.
void TestWorkingCopy::editUntilKilled(const QString &folder, const QString &published, const Course &course, int acknowledge)
{
    const auto say = [acknowledge](char what) {
        if (::write(acknowledge, &what, 1) != 1)
            ::_exit(1);
    };
    auto copy = WorkingCopy::create(folder, course.states[0], published);
    if (!copy)
        ::_exit(1);
    say('m');
    for (size_t i = 0; i < course.commands.size(); ++i) {
        if (!copy->apply(course.commands[i]))
            ::_exit(1);
        say('c');
        if (i % commandsPerSave != commandsPerSave - 1)
            continue;
        if (!writeProject(course.states[i + 1], published) || !copy->markSaved(published))
            ::_exit(1);
        say('s');
    }
    for (;;)
        ::pause();
}

/// A process edits and saves, and is killed; what it acknowledged is there, and the project is one of those that were saved.
void TestWorkingCopy::killedAtAnyMoment()
{
    constexpr unsigned runs = 300;
    std::mt19937 random(20261126);
    int recovered = 0, commands = 0, ahead = 0;
    for (unsigned seed = 0; seed < runs; ++seed) {
        QTemporaryDir directory(quickFolder());
        const QString copies = directory.filePath(QStringLiteral("copies")),
                      published = directory.filePath(QStringLiteral("p.park"));
        const Course course = courseOf(support::parkWith({}), seed, commandsPerRun);
        int pipe[2];
        QVERIFY(::pipe(pipe) == 0);
        const pid_t child = ::fork();
        if (child == 0)
            editUntilKilled(copies, published, course, pipe[1]);
        ::close(pipe[1]);
        QByteArray said(int(random() % (commandsPerRun + commandsPerRun / commandsPerSave)), '\0');
        qsizetype count = 0;
        while (count < said.size()) {
            const ssize_t more = ::read(pipe[0], said.data() + count, size_t(said.size() - count));
            if (more <= 0)
                break;
            count += more;
        }
        for (unsigned turns = unsigned(random()) % 1000000; turns > 0; --turns) // on into the next one
            std::atomic_signal_fence(std::memory_order_seq_cst);
        ::kill(child, SIGKILL);
        int status = 0;
        ::waitpid(child, &status, 0);
        QVERIFY2(WIFSIGNALED(status), "the editing process failed by itself");
        QCOMPARE(count, said.size());
        char rest[200];
        while (const ssize_t more = ::read(pipe[0], rest, sizeof(rest)))
            said.append(rest, more);
        ::close(pipe[0]);

        const auto acknowledged = said.count('c'), saved = said.count('s');
        commands += int(acknowledged);
        const auto project = readProject(published);
        const auto isSaved = [&](qsizetype save) {
            return save == 0 ? !project && project.error().code == ErrorCode::FileMissing
                             : project && *project == course.states[size_t(save) * commandsPerSave];
        };
        QVERIFY2(isSaved(saved) || isSaved(saved + 1),
                 project ? "the published project is none that was saved" : qPrintable(project.error().detail));
        if (said.contains('m')) {
            const QString path = copies + u'/' + QDir(copies).entryList({"*.park"}, QDir::Files).value(0);
            auto copy = WorkingCopy::recover(path);
            QVERIFY2(copy, copy ? "" : qPrintable(copy.error().detail));
            const bool isAhead = !(copy->park() == course.states[size_t(acknowledged)]);
            QVERIFY2(!isAhead || (size_t(acknowledged) + 1 < course.states.size() &&
                                  copy->park() == course.states[size_t(acknowledged) + 1]),
                     "an acknowledged command is lost, or half of one is there");
            ahead += isAhead;
            ++recovered;
            const bool hasUnsaved = copy->unsavedEdits() > 0;
            QVERIFY(hasUnsaved || copy->park() == (project ? *project : course.states[0]));
            close(copy);
            QCOMPARE(recoverableIn(copies).size(), size_t(hasUnsaved));
        } else {
            QVERIFY(recoverableIn(copies).empty());
        }
    }
    qInfo("%u kills, %d copies recovered with %d acknowledged commands, %d of them one command ahead", runs, recovered, commands,
          ahead);
}

/// A working copy from its making to its end; gives how many operations there were until it was made, and in all.
std::pair<int, int> TestWorkingCopy::operationsOf(const Course &course)
{
    QTemporaryDir directory(quickFolder());
    const support::FailingDisk disk(support::FailingDisk::Trouble::None, 0);
    auto copy = WorkingCopy::create(directory.path(), course.states[0], {});
    const int made = disk.operations();
    if (!copy || !copy->setting(oftenCheckpointed))
        return {};
    for (const auto &command : course.commands)
        if (!copy->apply(command))
            return {};
    close(copy);
    return {made, disk.operations()};
}

void TestWorkingCopy::failAt(support::FailingDisk::Trouble trouble, int at, const Course &course)
{
    QTemporaryDir directory(quickFolder());
    const support::FailingDisk disk(trouble, at);
    auto copy = WorkingCopy::create(directory.path(), course.states[0], {});
    if (!copy) {
        QVERIFY(disk.hasFailed());
        QCOMPARE(QDir(directory.path()).entryList(QDir::Files | QDir::Hidden).join(u' '), QString());
        return;
    }
    QVERIFY(copy->setting(oftenCheckpointed));
    for (size_t i = 0; i < course.commands.size(); ++i) {
        if (!copy->apply(course.commands[i])) {
            QVERIFY(disk.hasFailed());
            QVERIFY(copy->park() == course.states[i]);
            const auto again = copy->apply(course.commands[i]);
            QVERIFY2(again, again ? "" : qPrintable(again.error().detail));
        }
        QVERIFY(copy->park() == course.states[i + 1]);
    }
    const QString path = copy->path();
    close(copy);
    copy = WorkingCopy::recover(path);
    if (!copy) { // the failure came now
        QVERIFY(disk.hasFailed());
        copy = WorkingCopy::recover(path);
    }
    QVERIFY2(copy, copy ? "" : qPrintable(copy.error().detail));
    QVERIFY(copy->park() == course.states.back());
}

void TestWorkingCopy::everyFailureIsAnAnswer()
{
    const Course course = courseOf(support::parkWith({}), 11, 10);
    const auto [made, all] = operationsOf(course);
    QVERIFY(made > 100 && all > made + 100);
    int points = 0;
    for (int at = 0; at < all + 10; at += at < made ? 8 : 1) // making it writes page after page
        for (const auto trouble : {support::FailingDisk::Trouble::OneFailure, support::FailingDisk::Trouble::FullOnce}) {
            if (trouble == support::FailingDisk::Trouble::FullOnce && at % 3 != 0)
                continue;
            failAt(trouble, at, course);
            if (QTest::currentTestFailed())
                QFAIL(qPrintable(QStringLiteral("operation %1, trouble %2").arg(at).arg(int(trouble))));
            ++points;
        }
    qInfo("%d operations, %d failures", all, points);
}

void TestWorkingCopy::failedSavesKeepTheOldProject()
{
    const Park before = support::parkWith({}), after = courseOf(before, 12, 12).states.back();
    const QString published = m_directory->filePath("p.park");
    QVERIFY(writeProject(before, published));
    const QByteArray bytes = support::bytesOf(published);
    for (int at = 0;; ++at) {
        const support::FailingDisk disk(
            at % 3 == 0 ? support::FailingDisk::Trouble::FullOnce : support::FailingDisk::Trouble::OneFailure, at);
        const auto written = writeProject(after, published);
        QCOMPARE(QDir(m_directory->path()).entryList(QDir::Files | QDir::Hidden).join(u' '), QStringLiteral("p.park"));
        if (written) {
            QVERIFY(*readProject(published) == after);
            if (!disk.hasFailed()) {
                qInfo("%d operations failed", at);
                break;
            }
            QVERIFY(writeProject(before, published));
        } else {
            QVERIFY(disk.hasFailed());
            QVERIFY2(isOfDisk(written.error()), qPrintable(written.error().detail));
            QCOMPARE(support::bytesOf(published), bytes);
        }
    }
}

void TestWorkingCopy::cutPowerAt(int at, const Course &course, std::mt19937 &random)
{
    QTemporaryDir directory(quickFolder());
    const QString after = directory.filePath(QStringLiteral("after"));
    qsizetype acknowledged = -1;
    {
        const support::FailingDisk disk(support::FailingDisk::Trouble::PowerCut, at);
        if (auto copy = WorkingCopy::create(directory.path(), course.states[0], {})) {
            acknowledged = 0;
            (void)copy->setting(oftenCheckpointed);
            for (const auto &command : course.commands) {
                if (!copy->apply(command))
                    break;
                ++acknowledged;
            }
        }
        disk.restore(directory.path(), after, at % 3 == 0 ? nullptr : &random);
    }
    const QStringList left = QDir(after).entryList({"*.park"}, QDir::Files);
    auto copy = left.isEmpty() ? fail({ErrorCode::FileMissing, {}, {}, {}}) : WorkingCopy::recover(after + u'/' + left[0]);
    if (!copy) {
        QVERIFY2(acknowledged < 0, qPrintable(copy.error().detail));
        QVERIFY(recoverableIn(after).empty());
        return;
    }
    const auto isAt = [&](qsizetype state) {
        return state >= 0 && state < qsizetype(course.states.size()) && copy->park() == course.states[size_t(state)];
    };
    QVERIFY(isAt(acknowledged) || isAt(acknowledged + 1));
    QVERIFY(copy->apply({Edit::set(profileAddress(), 1, QStringLiteral("on"))})); // and it goes on
}

void TestWorkingCopy::powerCutsLoseNothing()
{
    const Course course = courseOf(support::parkWith({}), 13, 16);
    const auto [made, all] = operationsOf(course);
    QVERIFY(made > 100 && all > made + 100);
    int cuts = 0;
    std::mt19937 random(20261127);
    for (int at = 0; at < all; at += at < made ? 8 : 1, ++cuts) {
        cutPowerAt(at, course, random);
        if (QTest::currentTestFailed())
            QFAIL(qPrintable(QStringLiteral("operation %1").arg(at)));
    }
    qInfo("%d operations, %d power cuts", all, cuts);
}

void TestWorkingCopy::fullDisksLoseNothing()
{
    const QString mounted = m_directory->filePath(QStringLiteral("small"));
    QVERIFY(QDir().mkpath(mounted));
    if (::mount("tmpfs", QFile::encodeName(mounted).constData(), "tmpfs", 0, "size=4m") != 0)
        QSKIP(qPrintable(QStringLiteral("a small disk cannot be mounted: ") + QString::fromLocal8Bit(::strerror(errno))));
    const auto unmount = qScopeGuard([&] { ::umount(QFile::encodeName(mounted).constData()); });
    const Park park = support::parkWith({});
    const QString published = mounted + QStringLiteral("/p.park");
    QVERIFY(writeProject(park, published));
    const QByteArray bytes = support::bytesOf(published);
    auto copy = WorkingCopy::create(mounted, park, published);
    QVERIFY(copy);
    {
        QFile filler(mounted + QStringLiteral("/filler"));
        QVERIFY(filler.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
        while (filler.write(QByteArray(1024, 'x')) == 1024) {
        }
    }
    const auto written = writeProject(support::coastalPark(), published);
    QVERIFY(!written);
    QVERIFY2(isOfDisk(written.error()), qPrintable(written.error().detail));
    QCOMPARE(support::bytesOf(published), bytes);
    const auto note = [](int i) { return Edit::set(profileAddress(), 1, QString(100000, QChar(0x4e00 + i))); };
    Park expected = park;
    Result<void> applied;
    for (int i = 0; i < 100 && applied; ++i)
        if (applied = copy->apply({note(i)}); applied)
            apply(expected, note(i));
    QVERIFY(!applied);
    QCOMPARE(int(applied.error().code), int(ErrorCode::DiskFull));
    QVERIFY(copy->park() == expected);
    QVERIFY(QFile::remove(mounted + QStringLiteral("/filler")));
    apply(expected, note(100));
    QVERIFY(copy->apply({note(100)})); // there is room again
    const QString path = copy->path();
    close(copy);
    copy = WorkingCopy::recover(path);
    QVERIFY(copy && copy->park() == expected);
    close(copy);
}

QTEST_APPLESS_MAIN(TestWorkingCopy)
#include "tst_workingcopy.moc"
