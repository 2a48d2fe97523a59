#include "core/exchange/parkjson.h"
#include "core/exchange/sheetreader.h"
#include "core/exchange/tenantbook.h"
#include "core/model/newrows.h"
#include "core/storage/filelock.h"
#include "core/storage/package.h"
#include "core/storage/projectfile.h"
#include "tests/support/hourly.h"
#include "tests/support/parks.h"
#include "tests/support/trails.h"
#include "tests/support/zips.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QScopeGuard>
#include <QTemporaryDir>

#include <clocale>
#include <sys/stat.h>

/// The program as its users call it.
class TestCommandLine : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void exitCodes_data();
    void exitCodes();
    void wrongPackNamesThePlace();
    void schemesByName();
    void oneCaseOnly();
    void casesThatAreNotThere();
    void fiftyTwoParksGiveOneTable();
    void tablesHoldNoFormulas();
    void rolledForwardIsNotZero();
    void twoVersionsAreCompared();
    void refusedFilesNameThePlace();
    void pipesAndDevicesAreRefused_data();
    void pipesAndDevicesAreRefused();
    void checkTellsFindingsOnly();
    void importAndExportAreTheIdentity();
    void workbooksComeAndGo();
    void tablesComeBack();
    void tenantsAnswer();
    void aDecimalCommaStaysOutOfFiles();
    void returnedRowsAreShown();
    void importKeepsWhatIsThere();
    void importWritesOverNothingElse_data();
    void importWritesOverNothingElse();
    void packagesBringTheirFiles();
    void projectsBringTheirFiles();
    void changedFilesOfEvidenceAreTold();
    void wholeParkWorkbookIsAsked();
    void anOpenProjectIsNotWritten();
    void aProtectedProjectIsNotWritten();
    void onlyOwnWordsAreSaid();
    void aFullDiskIsTold();
    void mistypedWordsOpenNoWindow_data();
    void mistypedWordsOpenNoWindow();
    void historyIsTold();
    void snapshotIsMade();
    void projectsAreEvaluatedLikeExchangeFiles();
    void speaksChinese();
    void needsNoDisplay();
    void yieldMeetsTheGoldenYears();
    void simulateIsRepeatable();
    void sizesOfKilowattsAreLegible();
    void dispatchIsWrittenAsItsNameSays();
    void optionsThatAreWrongAreNamed_data();
    void optionsThatAreWrongAreNamed();
    void devicesStay();

private:
    struct Answer {
        int code;
        QByteArray out, err;
    };
    static Answer run(const QStringList &arguments, const QString &locale = QStringLiteral("C.UTF-8"));
    static QString example() { return QStringLiteral(EXAMPLES "/coastal-park.json"); }
    /// The example as a project with the file of its first document; the SHA-256 of that file.
    static QString projectWithBill(const QTemporaryDir &directory, core::Park &park);
    static QString pack(const char *name) { return QStringLiteral(TEST_DATA "/schemes/%1.json").arg(QString::fromLatin1(name)); }
    static QString broken(const char *name)
    {
        return QStringLiteral(TEST_DATA "/parks/broken/%1.json").arg(QString::fromLatin1(name));
    }
};

TestCommandLine::Answer TestCommandLine::run(const QStringList &arguments, const QString &locale)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char *variable : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"})
        environment.remove(QString::fromLatin1(variable));
    environment.insert(QStringLiteral("LC_ALL"), locale);
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(PROGRAM), arguments);
    process.waitForFinished(60000);
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1, process.readAllStandardOutput(),
            process.readAllStandardError()};
}

void TestCommandLine::exitCodes_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("code");
    const QString park = example();
    QTest::newRow("done") << QStringList{"evaluate", park} << 0;
    QTest::newRow("gate not met") << QStringList{"evaluate", park, "--require"} << 1;
    QTest::newRow("gate met") << QStringList{"evaluate", park, "--case", "C2030", "--require"} << 0;
    QTest::newRow("errors") << QStringList{"evaluate", broken("10-duplicate-ids")} << 1;
    QTest::newRow("no file") << QStringList{"evaluate"} << 2;
    QTest::newRow("unknown option") << QStringList{"evaluate", park, "--fast"} << 2;
    QTest::newRow("unknown format") << QStringList{"evaluate", park, "--format", "xml"} << 2;
    QTest::newRow("unknown scheme") << QStringList{"evaluate", park, "--scheme", "x"} << 2;
    QTest::newRow("two schemes") << QStringList{"evaluate", park, "--scheme", "eip", "--scheme", "hj-274"} << 0;
    QTest::newRow("a table gives no verdict") << QStringList{"evaluate", park, "--scheme", "jiangsu-reference", "--require"} << 0;
    QTest::newRow("a pack that lacks data") << QStringList{"evaluate", park, "--scheme", "eip", "--require"} << 1;
    QTest::newRow("own pack") << QStringList{"evaluate", park, "--pack", pack("good")} << 0;
    QTest::newRow("wrong pack") << QStringList{"evaluate", park, "--pack", pack("wrong")} << 3;
    QTest::newRow("missing pack") << QStringList{"evaluate", park, "--pack", "/nowhere/x.json"} << 3;
    QTest::newRow("pack of the program again")
        << QStringList{"evaluate", park, "--pack", SOURCE_ROOT "/resources/schemes/eip.json"} << 3;
    QTest::newRow("unknown case") << QStringList{"evaluate", park, "--case", "x"} << 2;
    QTest::newRow("missing file") << QStringList{"evaluate", "/nowhere/x.json"} << 3;
    QTest::newRow("refused") << QStringList{"evaluate", broken("04-null")} << 3;
    QTest::newRow("one of two refused") << QStringList{"evaluate", park, broken("04-null")} << 3;
    QTest::newRow("check without errors") << QStringList{"check", park} << 0;
    QTest::newRow("check with errors") << QStringList{"check", broken("11-fuels")} << 1;
    QTest::newRow("check refused") << QStringList{"check", broken("01-cut-off")} << 3;
    QTest::newRow("yield without file") << QStringList{"yield"} << 2;
    QTest::newRow("yield of a missing file") << QStringList{"yield", "/nowhere/x.epw"} << 3;
    QTest::newRow("yield of a park") << QStringList{"yield", park} << 3;
    QTest::newRow("yield with an unknown key") << QStringList{"yield", park, "--pv", "tlit=3"} << 2;
    QTest::newRow("yield with a text for a number") << QStringList{"yield", park, "--pv", "tilt=flat"} << 2;
    QTest::newRow("yield with an unknown curve") << QStringList{"yield", park, "--wind", "curve=x"} << 2;
    QTest::newRow("yield with a wrong offset") << QStringList{"yield", park, "--sun-offset", "noon"} << 2;
    QTest::newRow("simulate") << QStringList{"simulate", park, "--case", "C2030"} << 0;
    QTest::newRow("simulate without case") << QStringList{"simulate", park} << 2;
    QTest::newRow("simulate an unknown case") << QStringList{"simulate", park, "--case", "x"} << 2;
    QTest::newRow("simulate a refused file") << QStringList{"simulate", broken("04-null"), "--case", "x"} << 3;
    QTest::newRow("simulate to nowhere") << QStringList{"simulate", park, "--case", "C2030", "--hourly", "/nowhere/x.csv"} << 3;
    QTest::newRow("size by rule with limits") << QStringList{"size", park, "--fix", "1,1,1,1", "--rule", "--limits"} << 2;
    QTest::newRow("simulate over the park") << QStringList{"simulate", park, "--case", "C2030", "--hourly", park} << 2;
    const QString sizing = QStringLiteral(TEST_DATA "/sizing/open-1-flat-load/case.json");
    QTest::newRow("size over its case") << QStringList{"size", sizing, "--fix", "1,1,1,1", "--hourly", sizing} << 2;
    QTest::newRow("a workbook of an enterprise as .csv") << QStringList{"export", park, "x.csv", "--tenant", "E01"} << 2;
    QTest::newRow("a case of a whole park") << QStringList{"export", park, "x.xlsx", "--case", "C2030"} << 2;
    QTest::newRow("values of a whole park") << QStringList{"export", park, "x.xlsx", "--values"} << 2;
    QTest::newRow("help") << QStringList{"--help"} << 0;
    QTest::newRow("help, short") << QStringList{"-h"} << 0;
    QTest::newRow("help of a command") << QStringList{"evaluate", "--help"} << 0;
    QTest::newRow("help of a command, short") << QStringList{"report", "-h"} << 0;
    QTest::newRow("version") << QStringList{"--version"} << 0;
    QTest::newRow("version, short") << QStringList{"-v"} << 0;
}

void TestCommandLine::exitCodes()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, code);
    for (const QString &format : {QStringLiteral("text"), QStringLiteral("json"), QStringLiteral("csv")}) {
        QStringList all = arguments;
        if (format == QLatin1StringView("csv") && (arguments[0] == "yield" || arguments[0] == "simulate"))
            continue; // these have text and json; their hours go to a file of their own
        if (!arguments.contains(QLatin1StringView("--format")) && !arguments[0].startsWith(u'-'))
            all << QStringLiteral("--format") << format;
        const Answer answer = run(all);
        QCOMPARE(answer.code, code);
        QVERIFY(code < 2 || !answer.err.isEmpty());
        QVERIFY(code >= 2 || (!answer.out.isEmpty() && answer.err.isEmpty()));
    }
}

/// A pack that is wrong is refused with line, path, what and remedy.
void TestCommandLine::wrongPackNamesThePlace()
{
    const Answer answer = run({"evaluate", example(), "--pack", pack("wrong")});
    QVERIFY2(answer.err.contains("line 9, column "), answer.err);
    QVERIFY2(answer.err.contains("items/shade/metric"), answer.err);
    QVERIFY2(answer.err.contains("\"shade\""), answer.err);
    QVERIFY2(answer.err.contains("README.md"), answer.err);
    const Answer folder = run({"evaluate", example(), "--pack", QDir::tempPath()}); // it is there, but no file
    QVERIFY2(folder.err.contains("cannot be read"), folder.err);
}

void TestCommandLine::schemesByName()
{
    // without a scheme: the default alone, as before there were others
    const auto schemes = [](const Answer &answer) {
        QStringList ids;
        for (const QJsonValue &each :
             QJsonDocument::fromJson(answer.out).object()["cases"].toArray()[0].toObject()["schemes"].toArray())
            ids.append(each.toObject()["id"].toString());
        return ids;
    };
    QCOMPARE(schemes(run({"evaluate", example(), "--format", "json"})), QStringList{"ndrc-910"});
    const QStringList two{"evaluate", example(), "--scheme", "miit-green-park", "--scheme", "hj-274"};
    QCOMPARE(schemes(run(two + QStringList{"--format", "json"})), QStringList({"hj-274", "miit-green-park"}));
    const QByteArray text = run(two).out;
    QVERIFY(text.contains("no verdict, data are missing"));
    QVERIFY(text.contains("the year 2022 lacks"));
    const QByteArray header = run(two + QStringList{"--format", "csv"}).out.split('\n').front();
    QVERIFY(header.contains("hj-274/verdict,hj-274/level,hj-274/score,hj-274/1,") && !header.contains("ndrc-910"));
    const Answer unknown = run({"evaluate", example(), "--scheme", "x"});
    for (const char *id : {"ndrc-910", "eip", "vietnam-eip", "guideline-six-systems"})
        QVERIFY2(unknown.err.contains(id), unknown.err);
}

void TestCommandLine::oneCaseOnly()
{
    const Answer answer = run({"evaluate", example(), "--case", "C2030", "--scheme", "ndrc-910", "--format", "json"});
    const QJsonArray cases = QJsonDocument::fromJson(answer.out).object()["cases"].toArray();
    QCOMPARE(cases.size(), 1);
    QCOMPARE(cases[0].toObject()["id"].toString(), QStringLiteral("C2030"));
    QVERIFY(cases[0].toObject()["schemes"].toArray()[0].toObject()["passed"].toBool());
}

/// A park that lacks the case is told and left out; the others come, and the call fails.
void TestCommandLine::casesThatAreNotThere()
{
    const QTemporaryDir directory;
    core::Park park = support::coastalPark();
    const QString other = directory.filePath("other.json");
    for (core::Case &each : park.cases)
        if (each.id == "C2025")
            each.id = "M2025";
    park.measures.clear();
    support::writeFile(other, core::toJson(park));
    const Answer table = run({"evaluate", other, example(), "--case", "C2025", "--format", "csv"});
    QCOMPARE(table.code, 2);
    QCOMPARE(table.out.count('\n'), 2);
    QVERIFY2(table.out.contains(",C2025,actual,2025,"), table.out);
    QVERIFY2(table.err.contains("other.json: There is no case \"C2025\"."), table.err);
    const Answer list = run({"evaluate", other, example(), "--case", "C2025", "--format", "json"});
    QCOMPARE(list.code, 2);
    const QJsonArray results = QJsonDocument::fromJson(list.out).array();
    QCOMPARE(results.size(), 2);
    QVERIFY(results[0].toObject()["refused"].toString().contains("C2025"));
    QCOMPARE(results[1].toObject()["cases"].toArray().size(), 1);
    const Answer two = run({"evaluate", example(), "--case", "C2030", "--case", "X", "--format", "csv"});
    QCOMPARE(two.code, 2);
    QVERIFY2(two.out.contains(",C2030,") && two.err.contains("There is no case \"X\"."), two.out + two.err);
}

void TestCommandLine::fiftyTwoParksGiveOneTable()
{
    QTemporaryDir directory;
    QStringList arguments{"evaluate"};
    for (int i = 0; i < 52; ++i) {
        const QString name = directory.filePath(QStringLiteral("park, %1.json").arg(i));
        QVERIFY(QFile::copy(example(), name));
        arguments << name;
    }
    const Answer csv = run(arguments + QStringList{"--format", "csv", "--case", "C2025"});
    const QList<QByteArray> lines = csv.out.trimmed().split('\n');
    QCOMPARE(lines.size(), 53);
    QVERIFY(lines[0].startsWith("file,park,name,case,kind,year,errors,warnings,fuelT,"));
    QVERIFY(lines[52].startsWith('"') && lines[52].contains(",C2025,actual,2025,0,1,"));
    const Answer text = run(arguments + QStringList{"--case", "C2025"});
    QCOMPARE(text.out.count("1,347,605"), 52);
    const Answer json = run(arguments + QStringList{"--format", "json"});
    QCOMPARE(QJsonDocument::fromJson(json.out).array().size(), 52);
}

/// A park that came from elsewhere cannot put a formula into a table that is opened in a spreadsheet program.
void TestCommandLine::tablesHoldNoFormulas()
{
    const QTemporaryDir directory;
    core::Park park = support::coastalPark();
    const QString plain = directory.filePath("a.json"), file = directory.filePath("b.json");
    support::writeFile(plain, core::toJson(park));
    park.profile.id = "=1+1";
    park.profile.name = "=HYPERLINK(\"http://example.com\",\"a\")";
    park.cases[2].energySupply.powerReceived[0].note = "-5";
    support::writeFile(file, core::toJson(park));
    const QByteArray table = run({"evaluate", file, "--format", "csv"}).out;
    QVERIFY2(table.contains(",'=1+1,\"'=HYPERLINK(\"\"http") && !table.contains(",=") && !table.contains("\"="), table);
    const QByteArray compared = run({"compare", plain, file, "--format", "csv"}).out;
    QVERIFY2(compared.contains("'=1+1") && !compared.contains(",=") && !compared.contains("\"="), compared);
    QVERIFY2(compared.contains("/note,changed,") && compared.contains(",'-5,"), compared);
}

/// Rows of a case rolled forward wait for their quantities: the reports for people know no total of it, not one of 0.
void TestCommandLine::rolledForwardIsNotZero()
{
    QTemporaryDir directory;
    const QString file = directory.filePath(QStringLiteral("rolled.park"));
    core::Park park = support::coastalPark();
    park.cases.append(core::rolledForward(park, park.cases[2]));
    QVERIFY(core::storage::writeProject(park, file));
    const Answer one = run({"evaluate", file, "--case", "C2026"});
    QVERIFY2(one.out.contains("No energy is entered yet") && !one.out.contains("Emissions  "), one.out);
    const QString other = directory.filePath(QStringLiteral("other.park"));
    QVERIFY(core::storage::writeProject(park, other));
    const Answer several = run({"evaluate", file, other, "--case", "C2026"});
    const QByteArray line = several.out.mid(several.out.indexOf("C2026")).split('\n').front();
    QVERIFY2(line.contains("—") && !line.contains(" 0 "), several.out);
}

/// 1,000 MWh more of grid power: 832.5 t by annex 4 and 285.6 tce at the equal value.
void TestCommandLine::twoVersionsAreCompared()
{
    QTemporaryDir directory;
    const QString other = directory.filePath(QStringLiteral("other.json"));
    QByteArray text = support::bytesOf(example());
    QCOMPARE(text.count("680760"), 1);
    QFile file(other);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text.replace("680760", "681760"));
    file.close();
    const Answer json = run({"compare", example(), other, "--format", "json"});
    QCOMPARE(json.code, 0);
    const QJsonArray differences = QJsonDocument::fromJson(json.out).object()["differences"].toArray();
    QCOMPARE(differences.size(), 1);
    QCOMPARE(differences[0].toObject()["path"].toString(), "cases/C2025/energySupply/powerReceived/PR1/mwh");
    COMPARE_CLOSE(differences[0].toObject()["effects"].toArray()[0].toObject()["totalT"].toDouble(), 832.5);
    QCOMPARE(json.out, run({"compare", example(), other, "--format", "json"}).out);
    const Answer shown = run({"compare", example(), other});
    QVERIFY2(shown.out.contains("680,760 → 681,760") && shown.out.contains("C2025: +833 t CO₂, +286 tce"), shown.out);
    QVERIFY(run({"compare", example(), other, "--format", "csv"}).out.contains("PR1/mwh,changed,680760,681760,C2025,832.5,"));
    QVERIFY(run({"compare", example(), example()}).out.contains("There is no difference between A and B."));
    QCOMPARE(run({"compare", example()}).code, 2);
    QCOMPARE(run({"compare", example(), other, other}).code, 2);
    QCOMPARE(run({"compare", example(), directory.filePath("none.json")}).code, 3);
    QCOMPARE(run({"compare", example(), broken("02-unknown-key")}).code, 3);
}

void TestCommandLine::refusedFilesNameThePlace()
{
    const Answer answer = run({"evaluate", broken("02-unknown-key")});
    QVERIFY(answer.out.isEmpty());
    QVERIFY2(answer.err.contains("02-unknown-key.json: line 16, column 58, cases/C1/energySupply/powerReceived/P1/mWh: ") &&
                 answer.err.contains("\"mwh\" may be meant"),
             answer.err.constData());
    const Answer list = run({"evaluate", example(), broken("02-unknown-key"), "--format", "json"});
    const QJsonArray results = QJsonDocument::fromJson(list.out).array();
    QCOMPARE(results.size(), 2);
    QVERIFY(results[1].toObject()["refused"].toString().contains(QLatin1StringView("mWh")));
}

/// What may never end is not opened: the answer comes at once and says what to do.
void TestCommandLine::pipesAndDevicesAreRefused_data()
{
    QTest::addColumn<QStringList>("arguments");
    const QString park = example();
    QTest::newRow("evaluate") << QStringList{"evaluate", "PIPE"};
    QTest::newRow("check a device") << QStringList{"check", "/dev/zero"};
    QTest::newRow("a pack") << QStringList{"evaluate", park, "--pack", "PIPE"};
    QTest::newRow("a template") << QStringList{"report", park, "OUT.docx", "--kind", "brief", "--template", "PIPE"};
    QTest::newRow("a document to check") << QStringList{"check", park, "PIPE.docx"};
    QTest::newRow("a project to write") << QStringList{"import", park, "PIPE.park"};
    QTest::newRow("a weather file") << QStringList{"yield", "PIPE"};
    QTest::newRow("a sizing case") << QStringList{"size", "PIPE"};
    QTest::newRow("remarks") << QStringList{"remarks", park, "OUT.docx", "--remarks", "PIPE"};
}

void TestCommandLine::pipesAndDevicesAreRefused()
{
    QFETCH(QStringList, arguments);
    const QTemporaryDir directory;
    for (QString &each : arguments)
        if (each.startsWith("PIPE")) {
            each = directory.filePath(each);
            QCOMPARE(::mkfifo(QFile::encodeName(each).constData(), 0600), 0);
        } else if (each.startsWith("OUT")) {
            each = directory.filePath(each);
        }
    const Answer answer = run(arguments);
    QCOMPARE(answer.code, 3);
    QVERIFY2(answer.err.contains("a folder, a device or a pipe"), answer.err);
}

void TestCommandLine::checkTellsFindingsOnly()
{
    const Answer json = run({"check", example(), "--format", "json"});
    const QJsonObject result = QJsonDocument::fromJson(json.out).object();
    QCOMPARE(result["format"].toString(), QStringLiteral("parkwright-findings"));
    QCOMPARE(result["findings"].toArray().size(), 21);
    QVERIFY(run({"check", QStringLiteral(TEST_DATA "/parks/three-examples.json")}).out.contains("below 200,000 tce"));
}

void TestCommandLine::importAndExportAreTheIdentity()
{
    QTemporaryDir directory;
    const QString park = directory.filePath("园区.park"), json = directory.filePath("out.json");
    QCOMPARE(run({"import", example(), park}).code, 0);
    QCOMPARE(run({"export", park, json}).code, 0);
    QVERIFY(support::parkFromFile(json) == support::coastalPark());
    QCOMPARE(QDir(directory.path()).entryList(QDir::Files | QDir::Hidden).size(), 2);
    // wrong calls and wrong files
    QCOMPARE(run({"import", example()}).code, 2);
    QCOMPARE(run({"import", example(), json}).code, 2);
    QCOMPARE(run({"export", park, park}).code, 2);
    QCOMPARE(run({"import", broken("04-null"), directory.filePath("none.park")}).code, 3);
    QVERIFY(!QFile::exists(directory.filePath("none.park")));
    QCOMPARE(run({"export", directory.filePath("none.park"), json}).code, 3);
    QCOMPARE(run({"import", example(), "/nowhere/x.park"}).code, 3);
    QVERIFY(support::parkFromFile(json) == support::coastalPark());
}

void TestCommandLine::workbooksComeAndGo()
{
    const QTemporaryDir directory;
    const QString book = directory.filePath("park.xlsx"), park = directory.filePath("park.park"),
                  json = directory.filePath("park.json");
    for (const char *language : {"en", "zh"}) {
        QCOMPARE(run({"export", example(), book, "--language", language}).code, 0);
        QCOMPARE(run({"import", book, park, "--language", language}).code, 0);
        QCOMPARE(run({"export", park, json}).code, 0);
        QCOMPARE(support::bytesOf(json), core::toJson(support::coastalPark()));
    }
    const Answer csv = run({"export", example(), directory.filePath("park.csv")});
    QCOMPARE(csv.code, 0);
    QVERIFY(csv.out.contains("park-cases.energySupply.powerReceived.csv"));
    const QByteArray received = support::bytesOf(directory.filePath("park-cases.energySupply.powerReceived.csv"));
    QVERIFY2(received.startsWith("\xef\xbb\xbf"
                                 "cases.id,id,"),
             received.left(100)); // whose rows they are
    QVERIFY(received.contains("\nC2025,PR1,"));
    const QString remarked = directory.filePath("remarked.json");
    support::writeFile(remarked, support::bytesOf(example()).replace("\"version\": 1", "\"version\": 1, \"x-who\": \"me\""));
    const Answer document = run({"export", remarked, directory.filePath("lists.csv")});
    QVERIFY2(document.out.contains("lists-document.csv\n") && !document.out.contains("lists-.csv"), document.out);
    const Answer fromCsv =
        run({"import", directory.filePath("park-cases.energySupply.powerReceived.csv"), directory.filePath("none.park")});
    QCOMPARE(fromCsv.code, 3);
    QVERIFY2(fromCsv.err.contains("Import all the .csv"), fromCsv.err);
    QVERIFY(!QFile::exists(directory.filePath("none.park")));
    const QString stranger = directory.filePath("stranger.csv");
    support::writeFile(stranger, "a,b\n1,2\n");
    const Answer strange = run({"import", stranger, park});
    QCOMPARE(strange.code, 3);
    QVERIFY2(strange.err.contains("stranger.csv: The first line has the columns of no list"), strange.err);
    QCOMPARE(run({"export", example(), book, "--language", "fr"}).code, 2);
    QCOMPARE(run({"import", book, park, "--language", "fr"}).code, 2);
    QCOMPARE(run({"export", example(), "/nowhere/a.xlsx"}).code, 3);
    QCOMPARE(run({"export", example(), book, "--tenant", "E99"}).code, 2);
    QCOMPARE(run({"import", book}).code, 2);
    QCOMPARE(run({"import", book, json}).code, 2);

    const QString macros = directory.filePath("park.XLSM"), old = directory.filePath("park.xls");
    QVERIFY(QFile::copy(book, macros));
    QCOMPARE(run({"import", macros, park}).code, 0);
    support::writeFile(old, QByteArray("\xd0\xcf\x11\xe0") + QByteArray(600, '\0'));
    const Answer refused = run({"import", old, park});
    QVERIFY2(refused.code == 3 && refused.err.contains("save it as .xlsx") && refused.out.isEmpty(), refused.out + refused.err);
    QCOMPARE(run({"export", park, directory.filePath("park.ods")}).code, 2);
    QVERIFY(!QFile::exists(directory.filePath("park.ods")));
}

/// The .csv of an export make the park again, and one of them alone changes its list, when that is accepted.
void TestCommandLine::tablesComeBack()
{
    const QTemporaryDir directory;
    const QString park = directory.filePath("again.park"), json = directory.filePath("again.json");
    QCOMPARE(run({"export", example(), directory.filePath("t.csv")}).code, 0);
    QStringList call{"import"};
    for (const QString &name : QDir(directory.path()).entryList({"t-*.csv"}))
        call << directory.filePath(name);
    const Answer made = run(call << park);
    QVERIFY2(made.code == 0, made.err);
    QCOMPARE(run({"export", park, json}).code, 0);
    QCOMPARE(support::bytesOf(json), core::toJson(support::coastalPark()));

    const QString received = directory.filePath("t-cases.energySupply.powerReceived.csv");
    const QByteArray whole = support::bytesOf(received);
    const auto with = [&](const QByteArray &mwh) {
        QByteArrayList lines = whole.split('\n');
        QByteArrayList cells = lines[1].split(',');
        cells[3] = mwh;
        lines[1] = cells.join(',');
        support::writeFile(received, lines.join('\n'));
        return run({"import", received, park, "--accept"});
    };
    QCOMPARE(with("12x").code, 3);
    QVERIFY2(with("12x").err.contains("t-cases.energySupply.powerReceived.csv!D2"), with("12x").err);
    QCOMPARE(with("12").code, 0);
    QCOMPARE(run({"export", park, json}).code, 0);
    core::Park expected = support::coastalPark();
    expected.cases[0].energySupply.powerReceived[0].energy.value = 12;
    QCOMPARE(support::bytesOf(json), core::toJson(expected));
    support::writeFile(received, whole);
    const Answer asked = run({"import", received, park});
    QVERIFY2(asked.code == 0 && asked.err.contains("--accept"), asked.err);

    const QString unnamed = directory.filePath("electricity.csv");
    QVERIFY(QFile::copy(directory.filePath("t-cases.transport.electricityUse.csv"), unnamed));
    const Answer unclear = run({"import", unnamed, park});
    QVERIFY2(unclear.code == 3 && unclear.err.contains("cases.buildings.electricityUse"), unclear.err);
    const Answer twice = run({"import", received, received, park});
    QVERIFY2(twice.code == 3 && twice.err.contains("Another of the tables"), twice.err);
    const QString book = directory.filePath("book.xlsx");
    QCOMPARE(run({"export", example(), book}).code, 0);
    QCOMPARE(run({"import", book, book, park}).code, 2);
}

void TestCommandLine::tenantsAnswer()
{
    const QTemporaryDir directory;
    const QString park = directory.filePath("a.park"), html = directory.filePath("b.xlsx"), one = directory.filePath("e01.xlsx");
    QCOMPARE(run({"import", example(), park}).code, 0);
    const QByteArray before = support::bytesOf(park);
    const Answer all = run({"export", park, directory.filePath("t.xlsx"), "--tenant", "all", "--values"});
    QCOMPARE(all.code, 0);
    const QStringList files = QString::fromUtf8(all.out).split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(files.size(), 25);
    const Answer read = run(QStringList{"import"} + files + QStringList{park});
    QCOMPARE(read.code, 0);
    QCOMPARE(read.out, QByteArray());
    const QStringList again{"export", park, directory.filePath("t.xlsx"), "--tenant", "all", "--values"};
    QCOMPARE(run(again).code, 0); // nobody filled in anything: they are written once more
    support::writeFile(files[3], "what somebody sent");
    const Answer there = run(again);
    QCOMPARE(there.code, 3);
    QVERIFY2(there.err.contains("no unfilled workbook"), there.err);
    QCOMPARE(support::bytesOf(files[3]), "what somebody sent");

    const QString asked = directory.filePath("asked.xlsx");
    QCOMPARE(run({"export", park, asked, "--tenant", "E06", "--sheets", "freight,products", "--language", "en"}).code, 0);
    const auto book = core::SheetReader{QStringLiteral(PROGRAM)}.read(asked);
    QVERIFY(book && book->find(u"Freight") && book->find(u"Products") && !book->find(u"Heat use"));
    QCOMPARE(run({"export", park, asked, "--tenant", "E06", "--sheets", "networks"}).code, 2);

    QCOMPARE(run({"export", park, one, "--tenant", "E01"}).code, 0); // nothing filled in
    const Answer empty = run({"import", one, park, "--accept"});
    QCOMPARE(empty.code, 1);
    QVERIFY2(empty.out.contains("The required field"), empty.out);
    QVERIFY(empty.out.contains("No answer from: E02"));
    QFile file(html);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("<html>") > 0);
    file.close();
    const Answer refused = run({"import", html, park, "--accept"});
    QCOMPARE(refused.code, 3);
    QVERIFY2(refused.err.contains("b.xlsx: ") && refused.err.contains("neither .xlsx nor .ods"), refused.err);
    QCOMPARE(refused.out, QByteArray()); // nobody was read, so nothing is reported
    const Answer both = run({"import", html, one, park, "--accept"});
    QCOMPARE(both.code, 3);
    QVERIFY2(both.err.contains("neither .xlsx nor .ods") && !both.out.contains("neither .xlsx nor .ods"), both.out + both.err);
    QVERIFY2(both.out.contains("The required field") && both.out.contains("No answer from: E02"), both.out);
    QCOMPARE(support::bytesOf(park), before);
}

/// Where people write 6,5, a workbook still holds 6.5. The locale is made here: not every computer has one.
void TestCommandLine::aDecimalCommaStaysOutOfFiles()
{
    const QTemporaryDir directory;
    const auto wanted = QStringLiteral("vi_VN.UTF-8");
    if (QProcess::execute("localedef", {"-i", "vi_VN", "-f", "UTF-8", directory.filePath(wanted)}) != 0)
        QSKIP("localedef makes no locale here");
    const auto tidy = qScopeGuard([] { qunsetenv("LOCPATH"); });
    qputenv("LOCPATH", QFile::encodeName(directory.path()));
    QVERIFY(std::setlocale(LC_NUMERIC, wanted.toLatin1().constData()));
    const QByteArray point = std::localeconv()->decimal_point;
    std::setlocale(LC_NUMERIC, "C");
    QCOMPARE(point, QByteArray(","));

    const auto sheets = [&](const QString &locale, const QString &name) {
        const QString to = directory.filePath(name);
        if (run({"export", example(), to, "--tenant", "E01", "--values", "--case", "C2025", "--language", "en"}, locale).code)
            qFatal("no workbook");
        QByteArrayList parts;
        for (int i = 1; i <= 13; ++i)
            parts << support::unzipped(support::bytesOf(to), QStringLiteral("xl/worksheets/sheet%1.xml").arg(i).toLatin1());
        return parts;
    };
    const QByteArrayList plain = sheets("C.UTF-8", "plain.xlsx");
    QVERIFY(plain.join().contains("<v>6.5</v>")); // what the example has
    QCOMPARE(sheets(wanted, "comma.xlsx"), plain);
}

/// What would be taken is shown before it is: names in place of ids, every value of a new row, the figure as it is taken.
void TestCommandLine::returnedRowsAreShown()
{
    const QTemporaryDir directory;
    const QString park = directory.filePath("a.park"), file = directory.filePath("e.xlsx");
    QCOMPARE(run({"import", example(), park}).code, 0);
    const core::Park held = support::coastalPark();
    core::OutBook book = core::tenantBook(held, support::library(), core::BookTexts::english(),
                                          {.caseIndex = 2, .enterprise = 0, .withValues = true, .exportedOn = "2026-01-15"});
    for (core::OutSheet &sheet : book.sheets) {
        if (sheet.columns.empty())
            continue;
        const auto column = [&sheet](const char *key) {
            return size_t(std::ranges::find(sheet.columns, QString(key), &core::OutColumn::key) - sheet.columns.begin());
        };
        if (sheet.columns[0].key == "@electricityUse") {
            sheet.rows[0][column("mwh")] = QString("197203.8");
            sheet.rows.push_back(std::vector<core::Value>(sheet.columns.size()));
            sheet.rows.back()[column("#system")] = QString("Buildings");
            sheet.rows.back()[column("mwh")] = 512.25;
        } else if (sheet.columns[0].key == "@water") {
            sheet.rows = {std::vector<core::Value>(sheet.columns.size())};
            sheet.rows[0][column("water.freshM3")] = 1e6;
        }
    }
    QVERIFY(core::writeBook(book, file));
    const Answer read = run({"import", file, park, "--case", "C2025", "--language", "en"});
    QCOMPARE(read.code, 0);
    QVERIFY2(read.out.contains("197,203.8.") && !read.out.contains("197,204"), read.out); // "read as" says what is taken
    QVERIFY2(read.out.contains(": new: ") && read.out.contains("512.25"), read.out);
    QVERIFY2(read.out.contains("Water: changed: ") && !read.out.contains(": : "), read.out);
    QVERIFY2(read.out.contains("E02 " + held.enterprises[1].name.toUtf8()), read.out);
}

/// Importing again into a project writes it and loses nothing that the exchange file cannot say.
QString TestCommandLine::projectWithBill(const QTemporaryDir &directory, core::Park &park)
{
    using namespace core;
    const QString project = directory.filePath("p.park"), bill = directory.filePath("bill.pdf");
    support::writeFile(bill, "a bill");
    const auto kept = storage::keepFile(bill, storage::evidenceFolder(project));
    if (!kept)
        qFatal("no file");
    park = support::coastalPark();
    park.evidence[0].sha256 = kept->sha256;
    if (!storage::writeProject(park, project))
        qFatal("no project");
    return kept->sha256;
}

/// The files go with the project, both or none.
void TestCommandLine::packagesBringTheirFiles()
{
    using namespace core;
    const QTemporaryDir directory;
    Park park;
    const QString hash = projectWithBill(directory, park), mail = directory.filePath("mail.zip");
    QVERIFY(storage::writePackage(park, {storage::evidenceFolder(directory.filePath("p.park"))}, mail));
    const Answer taken = run({"import", mail, directory.filePath("taken.park")});
    QCOMPARE(taken.code, 0);
    QVERIFY2(taken.err.contains("taken.files"), taken.err);
    QCOMPARE(support::bytesOf(directory.filePath("taken.files/") + hash), "a bill");

    const QString exchanged = directory.filePath("exchanged.zip");
    support::writeFile(exchanged, support::rezipped(support::bytesOf(mail), "mail.files/" + hash.toLatin1(), "another bill"));
    for (const QStringList &arguments :
         {QStringList{"evaluate", exchanged}, {"check", exchanged}, {"import", exchanged, directory.filePath("no.park")}}) {
        const Answer refused = run(arguments);
        QCOMPARE(refused.code, 3);
        QVERIFY2(refused.err.contains(park.evidence[0].fileName.toUtf8()), refused.err);
    }
    QVERIFY(QDir(directory.path()).mkdir("none.park")); // nothing can be written there
    QCOMPARE(run({"import", mail, directory.filePath("none.park")}).code, 3);
    for (const char *name : {"no.park", "no.files", "none.files"})
        QVERIFY2(!QFileInfo::exists(directory.filePath(QString::fromLatin1(name))), name);
}

/// A project under another name has its files there too; what it lacked is told.
void TestCommandLine::projectsBringTheirFiles()
{
    using namespace core;
    const QTemporaryDir directory;
    Park park;
    const QString hash = projectWithBill(directory, park), project = directory.filePath("p.park");
    const Answer taken = run({"import", project, directory.filePath("taken.park")});
    QCOMPARE(taken.code, 0);
    QCOMPARE(support::bytesOf(directory.filePath("taken.files/") + hash), "a bill");
    QVERIFY2(taken.err.contains("taken.files"), taken.err);
    QVERIFY2(taken.err.contains("left behind") && taken.err.contains(park.evidence[1].fileName.toUtf8()), taken.err);
    QVERIFY2(!taken.err.contains(park.evidence[0].fileName.toUtf8()), taken.err);
    QVERIFY(QDir(directory.path()).mkdir("none.park")); // nothing can be written there
    QCOMPARE(run({"import", project, directory.filePath("none.park")}).code, 3);
    QVERIFY(!QFileInfo::exists(directory.filePath("none.files")));
    QCOMPARE(run({"import", project, directory.filePath("nowhere/x.park")}).code, 3);
    QVERIFY(!QFileInfo::exists(directory.filePath("nowhere")));
}

void TestCommandLine::changedFilesOfEvidenceAreTold()
{
    using namespace core;
    const QTemporaryDir directory;
    Park park;
    const QString hash = projectWithBill(directory, park), project = directory.filePath("p.park");
    const Answer whole = run({"check", project});
    QCOMPARE(whole.code, 0); // the example names files that it does not have
    QVERIFY2(whole.err.contains(park.evidence[1].fileName.toUtf8()) && whole.err.contains("is missing"), whole.err);
    QVERIFY2(!whole.err.contains(park.evidence[0].fileName.toUtf8()), whole.err);
    const QString file = storage::evidenceFolder(project) + '/' + hash;
    QVERIFY(QFile::remove(file));
    support::writeFile(file, "a bill and more");
    const Answer changed = run({"check", project});
    QCOMPARE(changed.code, 1);
    QVERIFY2(changed.err.contains(park.evidence[0].fileName.toUtf8() + ") was changed"), changed.err);
    QCOMPARE(changed.out, whole.out);
}

void TestCommandLine::importKeepsWhatIsThere()
{
    using namespace core;
    const QTemporaryDir directory;
    const QString file = directory.filePath("p.park"), changed = directory.filePath("changed.json");
    Park park = support::coastalPark();
    park.ownTexts.resize(1);
    park.ownTexts[0].document = "application/zh";
    park.ownTexts[0].section = "park";
    QVERIFY(storage::writeProject(park, file));
    QCOMPARE(run({"history", file, "--snapshot", "交件"}).code, 0);
    const qsizetype trailed = storage::readWholeProject(file)->history.trail.size();
    Park other = support::coastalPark();
    other.cases[2].production.electricityUse[0].energy.value = 200000;
    support::writeFile(changed, toJson(other));
    const Answer taken = run({"import", changed, file});
    QCOMPARE(taken.code, 0);
    QVERIFY2(taken.err.contains("cases/C2025/production/electricityUse/XP01/mwh"), taken.err);
    const auto project = storage::readWholeProject(file);
    QVERIFY(project);
    QCOMPARE(project->park.cases[2].production.electricityUse[0].energy.value, 200000.0);
    QCOMPARE(project->park.ownTexts.size(), 1);
    QCOMPARE(project->history.snapshots.size(), 1);
    QVERIFY(project->history.trail.size() > trailed);
    const auto told =
        std::ranges::find_if(project->history.trail, [](const TrailEntry &each) { return each.what.contains("changed.json"); });
    QVERIFY(told != project->history.trail.end());
    // the same once more changes nothing
    const QByteArray before = support::bytesOf(file);
    QCOMPARE(run({"import", changed, file}).code, 0);
    QCOMPARE(support::bytesOf(file), before);
    // an empty file holds nothing that could be lost
    const QString empty = directory.filePath("empty.park");
    support::writeFile(empty, {});
    QCOMPARE(run({"import", changed, empty}).code, 0);
    QVERIFY(storage::readProject(empty));
}

/// What is under the name and is no project that can be read stays, byte for byte.
void TestCommandLine::importWritesOverNothingElse_data()
{
    QTest::addColumn<QByteArray>("content");
    const QTemporaryDir directory;
    const QString file = directory.filePath("p.park"), package = directory.filePath("mail.zip");
    const core::storage::Project project{support::coastalPark(), {}};
    QVERIFY(core::storage::writeProject(project.park, file));
    QVERIFY(core::storage::writePackage(project, {}, package));
    const QByteArray good = support::bytesOf(file);
    QTest::newRow("a text") << QByteArray("minutes of the meeting\n");
    QTest::newRow("a project with a damaged head") << QByteArray("SQLite format 9") + good.mid(15);
    QTest::newRow("a project cut off") << good.left(good.size() / 2);
    QTest::newRow("a package to be mailed") << support::bytesOf(package);
}

void TestCommandLine::importWritesOverNothingElse()
{
    QFETCH(QByteArray, content);
    const QTemporaryDir directory;
    const QString file = directory.filePath("x.park"), book = directory.filePath("whole.xlsx");
    support::writeFile(file, content);
    QCOMPARE(run({"export", example(), book}).code, 0);
    for (const QStringList &call : {QStringList{"import", example(), file}, QStringList{"import", book, file},
                                    QStringList{"import", book, file, "--accept"}}) {
        const Answer refused = run(call);
        QCOMPARE(refused.code, 3);
        QVERIFY2(refused.err.contains("x.park: "), refused.err);
        QCOMPARE(support::bytesOf(file), content);
    }
}

void TestCommandLine::wholeParkWorkbookIsAsked()
{
    using namespace core;
    const QTemporaryDir directory;
    const QString file = directory.filePath("p.park"), changed = directory.filePath("changed.json"),
                  book = directory.filePath("whole.xlsx");
    QVERIFY(storage::writeProject(support::coastalPark(), file));
    QCOMPARE(run({"history", file, "--snapshot", "a"}).code, 0);
    const QByteArray before = support::bytesOf(file);
    Park other = support::coastalPark();
    other.cases[2].production.electricityUse[0].energy.value = 200000;
    support::writeFile(changed, toJson(other));
    QCOMPARE(run({"export", changed, book}).code, 0);
    const Answer asked = run({"import", book, file});
    QCOMPARE(asked.code, 0);
    QVERIFY2(asked.err.contains("XP01/mwh") && asked.err.contains("--accept"), asked.err);
    QCOMPARE(support::bytesOf(file), before);
    QCOMPARE(run({"import", book, file, "--accept"}).code, 0);
    const auto project = storage::readWholeProject(file);
    QVERIFY(project && project->history.snapshots.size() == 1);
    QCOMPARE(project->park.cases[2].production.electricityUse[0].energy.value, 200000.0);
}

void TestCommandLine::anOpenProjectIsNotWritten()
{
    using namespace core;
    const QTemporaryDir directory;
    const QString file = directory.filePath("p.park"), book = directory.filePath("t.xlsx");
    QVERIFY(storage::writeProject(support::coastalPark(), file));
    QCOMPARE(run({"export", file, book, "--tenant", "E01", "--values"}).code, 0);
    const QByteArray before = support::bytesOf(file);
    const auto lock = storage::FileLock::take(file);
    QVERIFY(lock);
    for (const QStringList &call : {QStringList{"history", file, "--snapshot", "a"}, QStringList{"import", example(), file},
                                    QStringList{"import", book, file, "--accept"}}) {
        const Answer refused = run(call);
        QCOMPARE(refused.code, 3);
        QVERIFY2(refused.err.contains("is being edited"), refused.err);
    }
    QCOMPARE(run({"history", file}).code, 0); // reading is free
    QCOMPARE(run({"import", book, file}).code, 0);
    QCOMPARE(support::bytesOf(file), before);
}

void TestCommandLine::aProtectedProjectIsNotWritten()
{
    const QTemporaryDir directory;
    const QString file = directory.filePath("p.park");
    core::Park held = support::coastalPark();
    held.cases[0].name = QStringLiteral("held");
    QVERIFY(core::storage::writeProject(held, file));
    QVERIFY(QFile::setPermissions(file, QFile::ReadOwner | QFile::ReadUser));
    if (QFileInfo(file).isWritable())
        QSKIP("Who runs this may write every file.");
    const QByteArray before = support::bytesOf(file);
    for (const QStringList &call : {QStringList{"import", example(), file}, QStringList{"history", file, "--snapshot", "a"}}) {
        const Answer refused = run(call);
        QCOMPARE(refused.code, 3);
        QVERIFY2(refused.err.contains("cannot be written"), refused.err);
    }
    QCOMPARE(support::bytesOf(file), before);
}

/// A name that is empty gets our sentence, and not Qt's.
void TestCommandLine::onlyOwnWordsAreSaid()
{
    for (const char *command : {"evaluate", "check", "history"})
        QCOMPARE(run({command, ""}).err, QByteArray(": The file is not there. Check the name.\n"));
}

/// A result that did not arrive whole must not look like one.
void TestCommandLine::aFullDiskIsTold()
{
    if (!QFile::exists("/dev/full"))
        QSKIP("no /dev/full here");
    QProcess process;
    process.setStandardOutputFile("/dev/full");
    process.start(QStringLiteral(PROGRAM), {"evaluate", example()});
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitCode(), 5);
    QVERIFY(!process.readAllStandardError().isEmpty());
}

void TestCommandLine::mistypedWordsOpenNoWindow_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("a command") << QStringList{"evalaute", example()};
    QTest::newRow("a command alone") << QStringList{"evalaute"};
    QTest::newRow("an option") << QStringList{"--foo"};
    QTest::newRow("an option behind a file") << QStringList{example(), "--foo"};
    QTest::newRow("an option without its value") << QStringList{example(), "--page"};
    QTest::newRow("a short option") << QStringList{example(), "-x"};
}

void TestCommandLine::mistypedWordsOpenNoWindow()
{
    QFETCH(QStringList, arguments);
    const Answer answer = run(arguments);
    QCOMPARE(answer.code, 2);
    QVERIFY2(answer.err.contains("--help"), answer.err);
}

/// A state is kept under a name without opening the program, and nothing else of the project changes.
void TestCommandLine::snapshotIsMade()
{
    using namespace core;
    const QTemporaryDir directory;
    const QString file = directory.filePath("p.park");
    const Park park = support::coastalPark();
    QVERIFY(storage::writeProject(park, file));
    QCOMPARE(run({"history", file, "--snapshot", "交件", "--note", "handed in"}).code, 0);
    QCOMPARE(run({"history", file, "--snapshot", "after"}).code, 0);
    const auto project = storage::readWholeProject(file);
    QVERIFY(project && project->park == park);
    QCOMPARE(project->history.snapshots.size(), 2);
    QCOMPARE(project->history.snapshots[0].name, QString("交件"));
    QCOMPARE(project->history.snapshots[0].note, QString("handed in"));
    QVERIFY(*parkOfSnapshot(project->history, 1) == park);
    QVERIFY2(run({"history", file}).out.contains("交件 · handed in"), "the list names it");

    const QByteArray before = support::bytesOf(file);
    QCOMPARE(run({"history", file, "--snapshot", " "}).code, 2);
    QCOMPARE(run({"history", file, "--note", "of nothing"}).code, 2);
    QCOMPARE(support::bytesOf(file), before);
    const QString json = directory.filePath("p.json");
    QCOMPARE(run({"export", file, json}).code, 0);
    const QByteArray exchange = support::bytesOf(json);
    const Answer noProject = run({"history", json, "--snapshot", "x"});
    QCOMPARE(noProject.code, 3);
    QVERIFY2(noProject.err.contains("p.json: Snapshots are kept in projects"), noProject.err);
    QCOMPARE(support::bytesOf(json), exchange);
}

/// What was entered is told in three forms, goes on into another project, and is named where an exchange file leaves it out.
void TestCommandLine::historyIsTold()
{
    using namespace core;
    const QTemporaryDir directory;
    const QString file = directory.filePath("p.park"), json = directory.filePath("p.json"), other = directory.filePath("q.park");
    Park park = support::coastalPark();
    History history;
    const Moment moment{"2026-11-27T12:00:00.000Z", "王"};
    makeSnapshot(history, park, "first", "handed in", moment, "Make snapshot first");
    const Address owner = systemAddress(0, System::EnergySupply);
    const Address row = rowAddress(owner, listIndex(objectAt(owner), "powerReceived"), 0);
    TrailWriter writer(history.pieces);
    const Edit edit = Edit::set(row, fieldIndex(objectAt(row), "mwh"), 1234.5);
    writer.add(park, edit);
    const QString path = idPath(park, row) + QStringLiteral("/mwh");
    apply(park, edit);
    record(history, writer.entry(moment, "Change \"power\""));
    QVERIFY(storage::writeProject(park, file, history));

    const Answer text = run({"history", file});
    QCOMPARE(text.code, 0);
    QVERIFY2(text.out.contains("first · handed in") && text.out.contains("→ 1,234.5"), text.out);
    const Answer csv = run({"history", file, "--format", "csv"});
    const QList<QByteArray> lines = csv.out.split('\n');
    QCOMPARE(lines[0], QByteArray("when,who,what,path,kind,old,new"));
    QVERIFY2(lines[2].startsWith("2026-11-27T12:00:00.000Z,王,\"Change \"\"power\"\"\"," + path.toUtf8() + ",set,") &&
                 lines[2].endsWith(",1234.5"),
             lines[2]);
    const QJsonObject read = QJsonDocument::fromJson(run({"history", file, "--format", "json"}).out).object();
    QCOMPARE(read["snapshots"].toArray().size(), 1);
    const QJsonObject change = read["trail"].toArray()[1].toObject()["changes"].toArray()[0].toObject();
    QCOMPARE(change["new"].toDouble(), 1234.5);
    QVERIFY(change["old"].isDouble());
    const Answer none = run({"history", example(), "--format", "csv"});
    QCOMPARE(none.out, lines[0] + '\n');
    QCOMPARE(run({"history", directory.filePath("none.park")}).code, 3);
    QCOMPARE(run({"history", file, file}).code, 2);

    const Answer exported = run({"export", file, json});
    QCOMPARE(exported.code, 0);
    QVERIFY2(exported.err.contains("1 snapshot") && exported.err.contains("(2 entries)"), exported.err);
    QCOMPARE(run({"import", file, other}).code, 0);
    const auto project = storage::readWholeProject(other);
    QVERIFY(project);
    QCOMPARE(project->history.snapshots.size(), 1);
    QVERIFY(*support::replayed(project->history, *parkOfSnapshot(project->history, 1), 0, 99) == project->park);
}

void TestCommandLine::projectsAreEvaluatedLikeExchangeFiles()
{
    QTemporaryDir directory;
    const QString park = directory.filePath("p.park");
    QCOMPARE(run({"import", example(), park}).code, 0);
    for (const char *command : {"evaluate", "check"})
        QCOMPARE(run({command, park, "--format", "json"}).out, run({command, example(), "--format", "json"}).out);
}

void TestCommandLine::speaksChinese()
{
    const Answer answer = run({"evaluate", example(), "--case", "C2025"}, QStringLiteral("zh_CN.UTF-8"));
    for (const char *word : {"单位能耗碳排放", "未达到", "能源供应", "综合能源消费量", "绿证绿电 GA2"})
        QVERIFY2(answer.out.contains(word), word);
    QVERIFY(!answer.out.contains("Emissions"));
}

void TestCommandLine::needsNoDisplay()
{
    // the environment of run() has neither DISPLAY nor a platform
    QCOMPARE(run({"evaluate", example()}).code, 0);
}

void TestCommandLine::yieldMeetsTheGoldenYears()
{
    if (support::weatherFile("CHN_Guangdong.Shenzhen.594930_SWERA.epw").isEmpty())
        QSKIP("The weather files may not be in the repository (no licence): ../shared/data/weather is not there.");
    for (const support::GoldenRow &row : support::golden("hourly/pv_year.csv")) {
        const bool tracks = row.text("tilt_deg") == QLatin1StringView("tracker");
        QStringList pv = tracks ? QStringList{"tracker=1", "maxangle=60", "gcr=0.35"}
                                : QStringList{"tilt=" + row.text("tilt_deg"), "azimuth=" + row.text("azimuth_deg")};
        for (const auto &[key, column] :
             {std::pair("mount", "mount"), std::pair("gamma", "gamma_per_k"), std::pair("losses", "dc_losses"),
              std::pair("dcac", "dc_ac_ratio"), std::pair("inverter", "eta_inv_nom"), std::pair("albedo", "albedo"),
              std::pair("transposition", "transposition"), std::pair("irradiance", "irradiance_source")})
            pv << QString::fromLatin1(key) + '=' + row.text(column);
        const Answer answer = run({"yield", support::weatherFile(row.text("epw_file")), "--pv", pv.join(','), "--sun-offset",
                                   row.text("sun_offset_h"), "--format", "json"});
        QCOMPARE(answer.code, 0);
        const QJsonObject result = QJsonDocument::fromJson(answer.out).object();
        for (const char *column : {"ghi_kwh_m2", "poa_kwh_m2", "dc_kwh_per_kwp", "ac_kwh_per_kwp"}) {
            const double value = result["pv"][QLatin1StringView(column)].toDouble();
            QVERIFY2(std::abs(value - row[column]) <= 2e-4 * row[column] + 1e-3, column);
        }
        for (const char *column : {"ac_m01", "ac_m07", "ac_m12"}) {
            const double value = result["pv"][QLatin1StringView(column)].toDouble();
            QVERIFY2(std::abs(value - row[column]) <= 5e-4 * row[column] + 1e-3, column);
        }
        QCOMPARE(result["weather"]["rows"].toDouble(), 8760.0);
        QCOMPARE(result["pv"]["mount"].toString(), row.text("mount"));
        QVERIFY(result["wind"]["full_load_h"].toDouble() > 0);
    }
}

void TestCommandLine::simulateIsRepeatable()
{
    const QTemporaryDir folder;
    const QString one = folder.filePath("1.csv"), two = folder.filePath("2.csv");
    const Answer first = run({"simulate", example(), "--case", "C2030", "--hourly", one, "--format", "json"});
    const Answer second = run({"simulate", example(), "--case", "C2030", "--hourly", two, "--format", "json"});
    QCOMPARE(first.code, 0);
    QCOMPARE(first.out, second.out);
    QVERIFY(support::bytesOf(one) == support::bytesOf(two));
    QCOMPARE(support::bytesOf(one).count('\n'), 8761);
    const QString book = folder.filePath("3.xlsx");
    QCOMPARE(run({"simulate", example(), "--case", "C2030", "--hourly", book}).code, 0);
    QVERIFY(support::bytesOf(book).startsWith("PK\3\4")); // a workbook, no text under its name
    const QJsonObject result = QJsonDocument::fromJson(first.out).object();
    QCOMPARE(result["weather"]["origin"].toString(), "synthetic");
    const QJsonArray checks = result["checks"].toArray();
    QVERIFY(checks.size() >= 9);
    for (const QJsonValue &check : checks)
        QVERIFY(check.toObject()["holds"].toBool());
}

/// Three digits of a size show, whatever its unit would round away; sizes of megawatts look as ever.
void TestCommandLine::sizesOfKilowattsAreLegible()
{
    const QString sizing = QStringLiteral(TEST_DATA "/sizing/open-1-flat-load/case.json");
    const Answer answer = run({"size", sizing, "--fix", "0.004,0.0055,0.006,12,80"});
    QCOMPARE(answer.code, 0);
    QVERIFY2(answer.out.contains("Wind 0.00400 MW, PV 0.00550 MW, battery 0.00600 MWh and 12.00 MW, grid 80.00 MW"), answer.out);
}

/// As of `simulate`: a workbook where the name ends with .xlsx, with the cells of the separated values.
void TestCommandLine::dispatchIsWrittenAsItsNameSays()
{
    const QTemporaryDir folder;
    const QString sizing = QStringLiteral(TEST_DATA "/sizing/open-1-flat-load/case.json");
    const QString values = folder.filePath("hours.csv"), book = folder.filePath("hours.XLSX");
    for (const QString &to : {values, book})
        QCOMPARE(run({"size", sizing, "--fix", "40,40,20,10,80", "--rule", "--hourly", to}).code, 0);
    const QByteArray csv = support::bytesOf(values);
    QVERIFY2(csv.startsWith("hour,s,x,m,c,d,e,unserved\n0,"), csv.left(80));
    const auto read = core::SheetReader{QStringLiteral(PROGRAM)}.read(book);
    QVERIFY(read && read->find(u"hours"));
    const core::Sheet &hours = *read->find(u"hours");
    const QList<QByteArray> lines = csv.split('\n');
    QCOMPARE(qsizetype(hours.endRow()), lines.size() - 1); // the last one ends
    for (const qint32 line : {0, 1, 12, int(lines.size()) - 2}) {
        const QList<QByteArray> cells = lines[line].split(',');
        for (qint32 column = 0; column < qint32(cells.size()); ++column) {
            const core::SheetCell *cell = hours.at(line, column);
            QVERIFY(cell);
            if (line == 0)
                QCOMPARE(cell->text, QString::fromLatin1(cells[column]));
            else
                QVERIFY(std::abs(cell->number - cells[column].toDouble()) <= 1e-9 * std::abs(cell->number));
        }
    }
}

/// What is wrong is said, once and with one full stop.
void TestCommandLine::optionsThatAreWrongAreNamed_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("sentence");
    const QString park = example();
    QTest::newRow("import") << QStringList{"import", park, "x.park", "--accept"} << QByteArray("Unknown option 'accept'. See");
    QTest::newRow("export") << QStringList{"export", park, "x.json", "--values"} << QByteArray("Unknown option 'values'. See");
    QTest::newRow("a workbook") << QStringList{"export", park, "x.xlsx", "--tenant"}
                                << QByteArray("Missing value after '--tenant'. See");
    QTest::newRow("a report") << QStringList{"report", park, "x.docx", "--kind"}
                              << QByteArray("Missing value after '--kind'. See");
    QTest::newRow("remarks") << QStringList{"remarks", park, "x.csv", "--date"}
                             << QByteArray("Missing value after '--date'. See");
}

void TestCommandLine::optionsThatAreWrongAreNamed()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, sentence);
    const Answer answer = run(arguments);
    QCOMPARE(answer.code, 2);
    QVERIFY2(answer.err.startsWith(sentence), answer.err);
}

/// A table that is sent to a device or a pipe must not take its place.
void TestCommandLine::devicesStay()
{
    const QTemporaryDir directory;
    const QString pipe = directory.filePath("hours.csv");
    QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
    const Answer answer = run({"simulate", example(), "--case", "C2030", "--hourly", pipe});
    QCOMPARE(answer.code, 3);
    QVERIFY2(answer.err.contains("a folder, a device or a pipe of this name"), answer.err);
    QVERIFY(!QFileInfo(pipe).isFile());
}

QTEST_APPLESS_MAIN(TestCommandLine)
#include "tst_commandline.moc"
