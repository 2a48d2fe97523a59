#include "core/model/newrows.h"
#include "core/storage/filelock.h"
#include "core/storage/filestamp.h"
#include "core/storage/projectfile.h"
#include "core/storage/schema.h"
#include "tests/support/declaredschema.h"
#include "tests/support/fill.h"
#include "tests/support/parks.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>

#include <random>

#include <csignal>

#include <fcntl.h>
#include <sqlite3.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace core;
using namespace core::storage;

namespace {

/// Name, size, times and inode of everything in a folder.
QStringList listing(const QString &folder)
{
    QStringList entries;
    for (const QFileInfo &each : QDir(folder).entryInfoList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot)) {
        struct stat status = {};
        ::stat(QFile::encodeName(each.filePath()).constData(), &status);
        entries << QStringLiteral("%1 %2 %3.%4 %5")
                       .arg(each.fileName())
                       .arg(each.size())
                       .arg(status.st_mtim.tv_sec)
                       .arg(status.st_mtim.tv_nsec)
                       .arg(status.st_ino);
    }
    return entries;
}

/// All that a database says about its tables, and its version.
QStringList schemaOf(sqlite::Connection &connection)
{
    QStringList schema{QString::number(versionOf(connection).value_or(-1))};
    auto select = connection.prepare("SELECT type, name, tbl_name, sql FROM sqlite_schema ORDER BY name");
    while (select->step().value_or(false))
        schema << select->text(0) + u' ' + select->text(1) + u' ' + select->text(2) + u' ' + select->text(3);
    return schema;
}

void writeFile(const QString &name, const QByteArray &bytes)
{
    QFile file(name);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(name));
}

} // namespace

class TestStorage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_directory = std::make_unique<QTemporaryDir>(); }
    void schemaIsThatOfTheDeclarations();
    void everyVersionIsMigrated();
    void failedMigrationsChangeNothing();
    void olderProjectsAreReadAndLeftAlone_data();
    void olderProjectsAreReadAndLeftAlone();
    void roundTrips_data();
    void roundTrips();
    void everyDeclaredFieldSurvives();
    void equalSeriesAreKeptOnce();
    void valuesThatCannotBeBound();
    void damagedSeriesAreNoticed();
    void whatIsNotEnteredComesBack();
    void openingLeavesNoTrace();
    void replacedFilesAreNoticed();
    void locksNameTheirHolder();
    void upgradedProgramsKeepTheirLocks();
    void brokenLocksAreTakenOver();
    void writingIsWholeOrNot();
    void foldersThatCannotBeSynced();
    void whatIsNoProject_data();
    void whatIsNoProject();
    void newerProjectsNameTheirProgram();
    void nonsenseInTablesIsRefused_data();
    void nonsenseInTablesIsRefused();
    void damagedBytesGetAnAnswer();
    void readsWhicheverItIs();

private:
    QString file(const char *name = "park.park") const { return m_directory->filePath(QString::fromLatin1(name)); }
    /// Runs statements on a project as a stranger's program would.
    static void change(const QString &fileName, const QByteArray &sql)
    {
        sqlite3 *database = nullptr;
        char *message = nullptr;
        if (sqlite3_open(QFile::encodeName(fileName).constData(), &database) != SQLITE_OK ||
            sqlite3_exec(database, sql.constData(), nullptr, nullptr, &message) != SQLITE_OK)
            qFatal("%s", message ? message : "cannot open");
        sqlite3_close(database);
    }
    /// Makes a project one of an older version.
    static void makeOld(const QString &fileName, int version)
    {
        const QList<std::pair<QByteArray, int>> since{
            {"cases_factors", 3},  {"table_mappings", 4},     {"own_texts", 5},     {"confirmed_paragraphs", 5},
            {"document_roles", 5}, {"measures_relations", 7}, {"workbook_notes", 9}};
        QByteArray columns; // since version 8
        for (const char *column : {"calendar_first_weekday", "calendar_holidays", "calendar_workdays"})
            columns += version < 8 ? "ALTER TABLE cases_design DROP COLUMN " + QByteArray(column) + "; " : QByteArray();
        QByteArray sql = columns + (version < 6 ? "DROP TABLE pieces; DROP TABLE snapshots; DROP TABLE trail; " : "");
        for (const TableLayout &table : tables()) {
            const auto later = std::ranges::find(since, table.name, [](const auto &each) { return each.first; });
            if (later != since.end())
                sql += version < later->second ? "DROP TABLE " + table.name + "; " : QByteArray();
            else if (version == 1 && table.list)
                sql += "DROP INDEX " + table.name + "_by_parent; ";
        }
        change(fileName, sql + "PRAGMA user_version=" + QByteArray::number(version));
    }
    std::unique_ptr<QTemporaryDir> m_directory;
};

void TestStorage::schemaIsThatOfTheDeclarations()
{
    auto connection = sqlite::Connection::inMemory();
    QVERIFY(connection && createSchema(*connection));
    for (const TableLayout &table : tables()) {
        auto select = connection->prepare("SELECT sql FROM sqlite_schema WHERE name = ?");
        QVERIFY(select);
        select->bind(0, Value(QString::fromLatin1(table.name)));
        QVERIFY2(select->step().value_or(false), table.name.constData());
        QCOMPARE(select->blob(0), support::declaredTable(table));
        const QString index = connection
                                  ->text("SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL AND type = 'index' AND "
                                         "tbl_name = '" +
                                         table.name.toStdString() + '\'')
                                  .value_or(QString());
        QCOMPARE(index.toLatin1(), support::declaredIndex(table));
    }
    QSet<QByteArray> names;
    for (const TableLayout &table : tables()) {
        QVERIFY(!names.contains(table.name));
        names.insert(table.name);
        QSet<QByteArray> columns{"key", "parent", "position", "extra"};
        for (const Field &field : table.object->fields) {
            QVERIFY2(!columns.contains(column(field)), column(field).constData());
            columns.insert(column(field));
        }
    }
    int version = 0;
    for (const Migration &migration : migrations())
        QCOMPARE(migration.version, ++version);
}

void TestStorage::everyVersionIsMigrated()
{
    auto fresh = sqlite::Connection::inMemory();
    QVERIFY(fresh && createSchema(*fresh));
    for (int version = 0; version <= currentVersion(); ++version) {
        auto old = sqlite::Connection::inMemory();
        QVERIFY(old && createSchema(*old, version));
        QCOMPARE(versionOf(*old).value_or(-1), version);
        for (int times = 0; times < 2; ++times) { // the second does nothing
            QVERIFY(migrate(*old));
            QCOMPARE(schemaOf(*old), schemaOf(*fresh));
        }
    }
}

/// What makes a statement of a migration fail: a name that is taken, an index on a column that is to go, a value that is refused.
static std::string obstacleTo(const QString &statement)
{
    static const QRegularExpression created(QStringLiteral("^CREATE (TABLE|INDEX) (\\w+)")),
        renamed(QStringLiteral("^ALTER TABLE (\\w+) RENAME COLUMN \\w+ TO (\\w+)$")),
        added(QStringLiteral("^ALTER TABLE (\\w+) ADD COLUMN (\\w+)")),
        dropped(QStringLiteral("^ALTER TABLE (\\w+) DROP COLUMN")), changed(QStringLiteral("^UPDATE (\\w+) SET"));
    if (const auto match = created.match(statement); match.hasMatch())
        return ("CREATE INDEX " + match.captured(2) + " ON other (x)").toStdString();
    if (const auto match = renamed.match(statement); match.hasMatch())
        return ("ALTER TABLE " + match.captured(1) + " ADD COLUMN " + match.captured(2) + " TEXT").toStdString();
    if (const auto match = added.match(statement); match.hasMatch() && match.captured(2) != QLatin1StringView("extra"))
        return ("ALTER TABLE " + match.captured(1) + " ADD COLUMN " + match.captured(2) + " TEXT").toStdString();
    if (const auto match = dropped.match(statement); match.hasMatch())
        return ("CREATE INDEX of_extra ON " + match.captured(1) + " (extra)").toStdString();
    if (const auto match = changed.match(statement); match.hasMatch())
        return ("CREATE TRIGGER refusing BEFORE UPDATE ON " + match.captured(1) + " BEGIN SELECT RAISE(ABORT, 'no'); END")
            .toStdString();
    return {};
}

/// Each statement in turn meets what makes it fail.
void TestStorage::failedMigrationsChangeNothing()
{
    int failed = 0, passed = 0;
    for (int version = 0; version < currentVersion(); ++version)
        for (const Migration &migration : migrations())
            for (const char *statement : migration.statements) {
                if (migration.version <= version)
                    continue;
                const std::string obstacle = obstacleTo(QString::fromLatin1(statement));
                auto old = sqlite::Connection::inMemory();
                QVERIFY(old && createSchema(*old, version));
                QVERIFY(old->execute("CREATE TABLE other (x)"));
                const bool isThere = !obstacle.empty() && (version > 0 || obstacle.find(" ON other") != obstacle.npos);
                if (!isThere) { // the table comes with an earlier migration, or nothing can stand in the way
                    ++passed;
                    continue;
                }
                if (obstacle.starts_with("CREATE TRIGGER")) // of a row
                    QVERIFY(old->execute("PRAGMA foreign_keys=OFF") &&
                            old->execute("INSERT INTO cases_design (parent) VALUES (1)"));
                QVERIFY(old->execute(obstacle));
                const QStringList before = schemaOf(*old);
                QVERIFY2(!migrate(*old), statement);
                QCOMPARE(schemaOf(*old), before);
                ++failed;
            }
    QVERIFY(failed > 100);
    QCOMPARE(passed,
             7 + 7); // seven change a table that version 0 does not have; a last column comes back in each of seven versions
}

void TestStorage::olderProjectsAreReadAndLeftAlone_data()
{
    QTest::addColumn<int>("version");
    QTest::newRow("without the places of rows") << 1;
    QTest::newRow("without factors") << 2;
    QTest::newRow("without tables read before") << 3;
    QTest::newRow("without the author's part of documents") << 4;
    QTest::newRow("without snapshots and trail") << 5;
    QTest::newRow("without what measures need and exclude") << 6;
    QTest::newRow("without calendars") << 7;
    QTest::newRow("without what enterprises returned") << 8;
}

/// In memory: the file stays of its version.
void TestStorage::olderProjectsAreReadAndLeftAlone()
{
    QFETCH(int, version);
    Park park = support::filledPark();
    const auto cases = park.cases;
    const auto mappings = park.tableMappings;
    support::dropProjectOnly(park);
    if (version >= 3)
        for (qsizetype i = 0; i < cases.size(); ++i)
            park.cases[i].factors = cases[i].factors;
    if (version >= 4)
        park.tableMappings = mappings;
    if (version >= 5) {
        const Park filled = support::filledPark();
        park.ownTexts = filled.ownTexts;
        park.confirmedParagraphs = filled.confirmedParagraphs;
        park.documentRoles = filled.documentRoles;
    }
    for (Measure &each : park.measures)
        if (version < 7)
            each.relations.clear();
    for (Case &each : park.cases)
        if (version < 8)
            each.design.calendar = {};
    QVERIFY(writeProject(park, file()));
    makeOld(file(), version);
    const QByteArray bytes = support::bytesOf(file());
    const QStringList before = listing(m_directory->path());
    const auto read = readProject(file());
    QVERIFY2(read, read ? "" : qPrintable(read.error().detail));
    QVERIFY(*read == park);
    QCOMPARE(listing(m_directory->path()), before);
    QCOMPARE(support::bytesOf(file()), bytes);
    change(file(), "CREATE INDEX cases_by_name ON cases (name)"); // of no version
    QCOMPARE(readProject(file()).error().code, ErrorCode::ProjectDamaged);
}

void TestStorage::roundTrips_data()
{
    QTest::addColumn<QString>("name");
    for (const QString &directory :
         {QStringLiteral(EXAMPLES), QStringLiteral(TEST_DATA "/parks"), QStringLiteral(TEST_DATA "/parks/broken")})
        for (const QString &name : QDir(directory).entryList({QStringLiteral("*.json")}))
            if (!name.contains(QLatin1StringView("expected")) && readPark(directory + u'/' + name))
                QTest::newRow(qPrintable(name)) << directory + u'/' + name;
}

void TestStorage::roundTrips()
{
    QFETCH(QString, name);
    const Park park = support::parkFromFile(name);
    QVERIFY(writeProject(park, file()));
    const auto again = readProject(file());
    QVERIFY2(again, again ? "" : qPrintable(again.error().detail));
    QVERIFY(*again == park);
    QCOMPARE(toJson(*again), toJson(park));
}

void TestStorage::everyDeclaredFieldSurvives()
{
    const Park park = support::filledPark();
    QVERIFY(writeProject(park, file()));
    const auto again = readProject(file());
    QVERIFY2(again, again ? "" : qPrintable(again.error().detail));
    QVERIFY(*again == park);
}

void TestStorage::equalSeriesAreKeptOnce()
{
    Park park = support::parkWith({});
    HourlySeries series;
    std::mt19937 random(1);
    for (int hour = 0; hour < 8760; ++hour)
        series.values.append(double(random()) / 7);
    for (int i = 0; i < 20; ++i) {
        series.id = QString::number(i);
        park.cases[0].design.series.append(series);
    }
    QVERIFY(writeProject(park, file()));
    QVERIFY2(QFileInfo(file()).size() < 2 * 8760 * 8 + 500000, qPrintable(QString::number(QFileInfo(file()).size())));
    QVERIFY(*readProject(file()) == park);
}

/// A statement does not run with another value than it was given; afterwards it can be used again.
void TestStorage::valuesThatCannotBeBound()
{
    auto connection = sqlite::Connection::inMemory();
    auto select = connection->prepare("SELECT ?");
    QVERIFY(select);
    select->bind(1, qint64(4711)); // there is only position 0
    const auto refused = select->firstNumber();
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::StorageFailed);
    select->bind(0, qint64(4711));
    QCOMPARE(select->firstNumber().value(), std::optional<qint64>(4711));
}

/// Bytes that are not those of their hash are neither an empty series nor another one.
void TestStorage::damagedSeriesAreNoticed()
{
    Park park = support::parkWith({});
    park.cases[0].design.series.append(HourlySeries{});
    park.cases[0].design.series[0].id = QStringLiteral("S1");
    park.cases[0].design.series[0].values = {1, 2, 3};
    const QByteArray zeros = qCompress(QByteArray(24, '\0')).toHex(); // three numbers
    for (const QByteArray &data : {QByteArray("x''"), QByteArray("x'00000018ffff'"), "x'" + zeros + '\''}) {
        QVERIFY(writeProject(park, file()));
        change(file(), "UPDATE series SET data=" + data);
        const auto read = readProject(file());
        QVERIFY2(!read, data.constData());
        QCOMPARE(read.error().code, ErrorCode::ProjectDamaged);
        QVERIFY(read.error().detail.startsWith("cases_design_series, "));
    }
}

/// A missing value is NULL, never a default.
void TestStorage::whatIsNotEnteredComesBack()
{
    Park park = support::coastalPark();
    park.cases.append(rolledForward(park, park.cases[2]));
    park.cases.append(emptyCase(park, CaseKind::Planned, 2035));
    const Address owner = systemAddress(6, System::EnergySupply);
    for (int list = 0; list < int(objectAt(owner).lists.size()); ++list)
        apply(park, Edit::insert(owner, list, 0, newRows(park, owner, list, 2)));
    for (int list = 0; list < int(caseObject.lists.size()); ++list) // an empty reason too
        apply(park, Edit::insert(caseAddress(0), list, 0, newRows(park, caseAddress(0), list, 1)));
    QVERIFY(writeProject(park, file()));
    const auto again = readProject(file());
    QVERIFY2(again, again ? "" : qPrintable(again.error().detail));
    QVERIFY(*again == park);
}

void TestStorage::openingLeavesNoTrace()
{
    QVERIFY(writeProject(support::coastalPark(), file()));
    const QByteArray bytes = support::bytesOf(file());
    const QStringList before = listing(m_directory->path());
    QCOMPARE(before.size(), 1);
    QVERIFY(readProject(file()));
    QVERIFY(!FileLock::holder(file()));
    QVERIFY(stampOf(file()));
    QCOMPARE(listing(m_directory->path()), before);
    QCOMPARE(support::bytesOf(file()), bytes);
}

void TestStorage::replacedFilesAreNoticed()
{
    const Park park = support::parkWith({});
    QVERIFY(!stampOf(file()));
    QVERIFY(writeProject(park, file()));
    const auto stamp = stampOf(file());
    QVERIFY(stamp && stamp == stampOf(file()));
    QVERIFY(writeProject(park, file())); // the same content, another file
    QVERIFY(stampOf(file()) != stamp);
    const auto second = stampOf(file());
    change(file(), "UPDATE about SET written_by='x'"); // in place
    QVERIFY(stampOf(file()) != second);
}

void TestStorage::locksNameTheirHolder()
{
    QVERIFY(writeProject(support::parkWith({}), file()));
    QVERIFY(!FileLock::holder(file()));
    int ready[2];
    QVERIFY(::pipe(ready) == 0);
    const pid_t other = ::fork();
    if (other == 0) { // another program, until it is killed
        const auto lock = FileLock::take(file());
        const char answer = lock ? 'y' : 'n';
        if (::write(ready[1], &answer, 1) == 1)
            for (;;)
                ::pause();
        ::_exit(1);
    }
    char answer = 0;
    QVERIFY(::read(ready[0], &answer, 1) == 1);
    QCOMPARE(answer, 'y');
    const auto holder = FileLock::holder(file());
    QVERIFY(holder && holder->endsWith(u'@' + QSysInfo::machineHostName()) && !holder->startsWith(u'@'));
    QVERIFY(QFile::link(file(), file("link.park")));
    for (const QString &name : {file(), file("link.park")}) {
        const auto taken = FileLock::take(name);
        QVERIFY(!taken);
        QCOMPARE(taken.error().code, ErrorCode::FileLocked);
        QCOMPARE(taken.error().detail, *holder);
    }
    ::kill(other, SIGKILL);
    ::waitpid(other, nullptr, 0);
    ::close(ready[0]);
    ::close(ready[1]);
    QVERIFY(!FileLock::holder(file())); // nobody lives any more
    {
        const auto taken = FileLock::take(file());
        QVERIFY(taken);
        QVERIFY(FileLock::holder(file()));
        QVERIFY(!FileLock::take(file()));
    }
    QVERIFY(!FileLock::holder(file()));
    QCOMPARE(QDir(m_directory->path()).entryList(QDir::Files | QDir::Hidden), (QStringList{"link.park", "park.park"}));
    QCOMPARE(FileLock::take(QStringLiteral("/nowhere/park.park")).error().code, ErrorCode::FileNotWritable);
}

/// The file of a program is replaced while it runs: it has the project open all the same.
void TestStorage::upgradedProgramsKeepTheirLocks()
{
    const QByteArray program = QFile::encodeName(file("parkwright"));
    QVERIFY(QFile::copy("/bin/sleep", file("parkwright")));
    int started[2];
    QVERIFY(::pipe2(started, O_CLOEXEC) == 0);
    const pid_t other = ::fork();
    if (other == 0) {
        ::execl(program.constData(), program.constData(), "600", nullptr);
        ::_exit(1);
    }
    ::close(started[1]);
    char none = 0;
    QCOMPARE(::read(started[0], &none, 1), 0); // its end was closed as the program began
    ::close(started[0]);
    QVERIFY(QFile::remove(file("parkwright")));
    writeFile(file(".~park.park.lock"), QByteArray::number(other) + "\nparkwright\n" + QSysInfo::machineHostName().toUtf8() +
                                            "\nA\n" + QSysInfo::bootUniqueId() + "\n王\n");
    const auto holder = FileLock::holder(file());
    ::kill(other, SIGKILL);
    ::waitpid(other, nullptr, 0);
    QVERIFY(holder);
    QVERIFY(!FileLock::holder(file()));
}

void TestStorage::brokenLocksAreTakenOver()
{
    writeFile(file(".~park.park.lock"), {}); // a power cut in the moment of its making
    QVERIFY(!FileLock::holder(file()));
    QVERIFY(FileLock::take(file()));
    writeFile(file(".~park.park.lock"), "4711\nparkwright\nanother-computer\nA\nB\n王\n");
    QCOMPARE(FileLock::holder(file()).value_or(QString()), QStringLiteral("王@another-computer"));
    QCOMPARE(FileLock::take(file()).error().detail, QStringLiteral("王@another-computer"));
    // after a power cut the number of the process may be another program's: here it is this one's
    const QByteArray here = QSysInfo::machineHostName().toUtf8() + '\n' + QSysInfo::machineUniqueId() + '\n';
    for (const QByteArray &start : {QSysInfo::bootUniqueId(), QByteArray("an-earlier-start")}) {
        writeFile(file(".~park.park.lock"), QByteArray::number(::getpid()) + "\nparkwright\n" + here + start + "\n王\n");
        QVERIFY(!FileLock::holder(file()));
        QVERIFY(FileLock::take(file()));
    }
}

void TestStorage::writingIsWholeOrNot()
{
    QVERIFY(writeProject(support::coastalPark(), file()));
    QVERIFY(writeProject(support::parkWith({}), file())); // over the old one
    QVERIFY(*readProject(file()) == support::parkWith({}));
    QCOMPARE(QDir(m_directory->path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
             QStringList{"park.park"});
    const auto nowhere = writeProject(support::parkWith({}), QStringLiteral("/nowhere/park.park"));
    QVERIFY(!nowhere);
    QCOMPARE(nowhere.error().code, ErrorCode::FileNotWritable);
    QVERIFY(QFile::link(file(), file("link.park"))); // a link stays one, and its file gets the new content
    QVERIFY(writeProject(support::coastalPark(), file("link.park")));
    QVERIFY(QFileInfo(file("link.park")).isSymLink());
    QVERIFY(*readProject(file()) == support::coastalPark());
    QVERIFY(QFile::remove(file("link.park")));
    // a folder stands where the file should go: what was there stays, nothing is left behind
    QVERIFY(QDir(m_directory->path()).mkpath("taken.park/inside"));
    const auto taken = writeProject(support::parkWith({}), file("taken.park"));
    QVERIFY(!taken);
    QCOMPARE(taken.error().code, ErrorCode::FileNotWritable);
    QCOMPARE(QDir(m_directory->path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
             (QStringList{"park.park", "taken.park"}));
}

/// A drop box: files can be put into the folder, and it cannot be read. What was written is not said to be missing.
void TestStorage::foldersThatCannotBeSynced()
{
    const QByteArray folder = QFile::encodeName(m_directory->path());
    QVERIFY(::chmod(folder.constData(), 0333) == 0);
    const pid_t writer = ::fork();
    if (writer == 0) { // root may read every folder, so it is not root who writes
        constexpr uid_t nobody = 65534;
        const bool isAnybody = ::geteuid() != 0 || ::setuid(nobody) == 0;
        ::_exit(isAnybody && writeProject(support::parkWith({}), file()) ? 0 : 1);
    }
    int status = -1;
    ::waitpid(writer, &status, 0);
    QVERIFY(::chmod(folder.constData(), 0700) == 0);
    QCOMPARE(status, 0);
    QVERIFY(*readProject(file()) == support::parkWith({}));
}

void TestStorage::whatIsNoProject_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<int>("code");
    QTest::newRow("another program's database") << QByteArray("PRAGMA application_id=1") << int(ErrorCode::NotAProject);
    QTest::newRow("version 0") << QByteArray("PRAGMA user_version=0") << int(ErrorCode::NotAProject);
    QTest::newRow("newer") << QByteArray("PRAGMA user_version=99") << int(ErrorCode::ProjectNewer);
    QTest::newRow("a table is gone") << QByteArray("DROP TABLE cases_energy_supply_power_sent") << int(ErrorCode::ProjectDamaged);
    QTest::newRow("a view stands there") << QByteArray("CREATE VIEW v AS SELECT 1") << int(ErrorCode::ProjectDamaged);
    QTest::newRow("a trigger stands there") << QByteArray("CREATE TRIGGER t AFTER INSERT ON cases BEGIN DELETE FROM cases; END")
                                            << int(ErrorCode::ProjectDamaged);
    QTest::newRow("another column") << QByteArray("ALTER TABLE enterprises ADD COLUMN more TEXT")
                                    << int(ErrorCode::ProjectDamaged);
}

void TestStorage::whatIsNoProject()
{
    QFETCH(QByteArray, sql);
    QFETCH(int, code);
    QVERIFY(writeProject(support::coastalPark(), file()));
    change(file(), sql);
    const auto park = readProject(file());
    QVERIFY(!park);
    QCOMPARE(int(park.error().code), code);
    QCOMPARE(park.error().subject, file());
}

void TestStorage::newerProjectsNameTheirProgram()
{
    QVERIFY(writeProject(support::coastalPark(), file()));
    change(file(), "PRAGMA user_version=99; UPDATE about SET written_by='Parkwright 9.9'");
    QCOMPARE(readProject(file()).error().detail, QStringLiteral("Parkwright 9.9"));
}

void TestStorage::nonsenseInTablesIsRefused_data()
{
    QTest::addColumn<QByteArray>("sql");
    const auto row = [](const char *name, const char *sql) { QTest::newRow(name) << QByteArray(sql); };
    row("an unknown word", "UPDATE cases_energy_supply_power_received SET kind='solar' WHERE key=1");
    row("a missing word", "UPDATE cases_energy_supply_power_received SET kind=NULL WHERE key=1");
    row("an infinite quantity", "UPDATE cases_energy_supply_power_received SET mwh=9e999 WHERE key=1");
    row("an empty id", "UPDATE cases_energy_supply_power_received SET id='' WHERE key=1");
    row("an id with a slash", "UPDATE enterprises SET id='a/b' WHERE key=1");
    row("both heat and steam", "UPDATE cases_energy_supply_heat_received SET gj=1");
    row("half a year", "UPDATE cases SET year=100000");
    row("a flag that is none", "UPDATE enterprises SET above_scale=2");
    row("no month", "UPDATE cases_energy_supply_green_attributes SET produced_from='2025-13'");
    row("rows of no case", "PRAGMA foreign_keys=OFF; UPDATE cases_energy_supply_fuel_use SET parent=4711 WHERE key=1");
    row("two profiles", "INSERT INTO park SELECT NULL, parent, id, name, name_en, province, city, latitude, longitude, "
                        "altitude_m, climate_zone, area_km2, boundary, boundary_text, "
                        "management_body, stage, base_year, lead_industry, park_types_industry, park_types_location, "
                        "park_types_energy_structure, extra FROM park");
    row("extra that is no JSON", "UPDATE cases SET extra='{'");
    row("texts that are none", "UPDATE evidence SET refers='[1]'");
    row("text that is no UTF-8", "UPDATE enterprises SET name=CAST(x'ff41' AS TEXT) WHERE key=1");
    row("no profile", "DELETE FROM park");
}

void TestStorage::nonsenseInTablesIsRefused()
{
    QFETCH(QByteArray, sql);
    QVERIFY(writeProject(support::coastalPark(), file()));
    change(file(), sql);
    const auto park = readProject(file());
    QVERIFY(!park);
    QCOMPARE(park.error().code, ErrorCode::ProjectDamaged);
    QVERIFY(!park.error().detail.isEmpty());
}

void TestStorage::damagedBytesGetAnAnswer()
{
    QVERIFY(writeProject(support::parkFromFile(QStringLiteral(EXAMPLES "/new-zone.json")), file()));
    const QByteArray whole = support::bytesOf(file());
    const Park park = *readProject(file());
    std::mt19937 random(20260103);
    int refused = 0;
    constexpr int count = 1500;
    for (int i = 0; i < count; ++i) {
        QByteArray bytes = whole;
        if (i % 10 == 0)
            bytes.truncate(qsizetype(random() % unsigned(bytes.size())));
        else
            for (unsigned n = 1 + random() % 4; n > 0; --n) // half of them where the tables are described
                bytes[qsizetype(random() % unsigned(i % 2 ? bytes.size() : std::min<qsizetype>(bytes.size(), 40000)))] =
                    char(random());
        writeFile(file("damaged.park"), bytes);
        const auto read = readAnyPark(file("damaged.park"));
        refused += !read;
        if (read) // then it is a park like any other
            QVERIFY(parkFromJson(toJson(*read)));
        else
            QVERIFY(!read.error().detail.startsWith("***")); // what was found, not the heading above it
    }
    qInfo("%d damaged projects: %d refused", count, refused);
    QVERIFY(refused > count / 10);
}

void TestStorage::readsWhicheverItIs()
{
    QVERIFY(writeProject(support::coastalPark(), file("misnamed.json")));
    QVERIFY(*readAnyPark(file("misnamed.json")) == support::coastalPark());
    QVERIFY(*readAnyPark(QStringLiteral(EXAMPLES "/coastal-park.json")) == support::coastalPark());
    writeFile(file("text.park"), "no project");
    QCOMPARE(readAnyPark(file("text.park")).error().code, ErrorCode::NotAProject);
    writeFile(file("text.json"), "no project");
    QCOMPARE(readAnyPark(file("text.json")).error().code, ErrorCode::JsonSyntax);
    QCOMPARE(readProject(file("text.park")).error().code, ErrorCode::NotAProject);
    QCOMPARE(readProject(file("none.park")).error().code, ErrorCode::FileMissing);
    QCOMPARE(readAnyPark(m_directory->path()).error().code, ErrorCode::FileNotRegular);
    writeFile(file("empty.park"), {});
    QVERIFY(!readProject(file("empty.park")));
    // names that URIs and SQL would take apart
    for (const char *name : {"a b%20?mode=rwc&x.park", "园区 'q' #1.park"}) {
        QVERIFY(writeProject(support::parkWith({}), m_directory->filePath(QString::fromUtf8(name))));
        QVERIFY(readProject(m_directory->filePath(QString::fromUtf8(name))));
    }
}

QTEST_APPLESS_MAIN(TestStorage)
#include "tst_storage.moc"
