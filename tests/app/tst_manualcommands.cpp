#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

/// The manual's chapter of the command line: every subcommand and option of the help is in it, and every example runs.
class TestManualCommands : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everythingOfTheHelpIsThere_data();
    void everythingOfTheHelpIsThere();
    void examplesAreAlike();
    void examplesRun();

private:
    static QString chapter(const QString &language)
    {
        QFile file(QStringLiteral(SOURCE_ROOT "/resources/manual/%1/41-commandline.md").arg(language));
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }
    static QStringList examples(const QString &language)
    {
        QStringList all;
        bool isCode = false;
        for (const QString &line : chapter(language).split(u'\n')) {
            isCode = isCode != line.startsWith("```");
            if (isCode && line.startsWith("parkwright "))
                all << line.mid(11);
        }
        return all;
    }
    static std::pair<int, QString> run(const QStringList &arguments, const QString &folder);
};

std::pair<int, QString> TestManualCommands::run(const QStringList &arguments, const QString &folder)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert("LC_ALL", "C.UTF-8");
    environment.insert("LANGUAGE", "en");
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(folder);
    process.start(QStringLiteral(PROGRAM), arguments);
    process.waitForFinished(120000);
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
            QString::fromUtf8(process.readAllStandardOutput() + process.readAllStandardError())};
}

void TestManualCommands::everythingOfTheHelpIsThere_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("English") << "en";
    QTest::newRow("Chinese") << "zh";
}

void TestManualCommands::everythingOfTheHelpIsThere()
{
    QFETCH(QString, language);
    const QString text = chapter(language);
    const auto [code, help] = run({"--help"}, QDir::tempPath());
    QCOMPARE(code, 0);
    static const QRegularExpression command("^parkwright ([a-z]+) ", QRegularExpression::MultilineOption), option("--[a-z-]+");
    int found = 0;
    for (auto each = command.globalMatch(help); each.hasNext(); ++found) {
        const QString name = each.next().captured(1);
        QVERIFY2(text.contains("parkwright " + name + u' '), qPrintable(name));
    }
    QVERIFY(found >= 10);
    for (auto each = option.globalMatch(help); each.hasNext();) {
        const QString name = each.next().captured();
        QVERIFY2(text.contains(name), qPrintable(name));
    }
    for (int exitCode = 0; exitCode <= 5; ++exitCode)
        QVERIFY(text.contains(QStringLiteral("\n| %1 |").arg(exitCode)));
}

void TestManualCommands::examplesAreAlike()
{
    QCOMPARE(examples("zh"), examples("en"));
    QVERIFY(examples("en").size() > 25);
}

/// A weather file that has what EPW must have: a sun that rises and sets over 120° east.
static QByteArray weather()
{
    QByteArray text = "LOCATION,Somewhere,-,CHN,made,0,33.0,120.0,8.0,5.0\n";
    for (const char *head :
         {"DESIGN CONDITIONS,0", "TYPICAL/EXTREME PERIODS,0", "GROUND TEMPERATURES,0", "HOLIDAYS/DAYLIGHT SAVINGS,No,0,0,0",
          "COMMENTS 1,made by a test", "COMMENTS 2,", "DATA PERIODS,1,1,Data,Sunday, 1/ 1,12/31"})
        text += QByteArray(head) + '\n';
    static constexpr int days[]{31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    for (int month = 0; month < 12; ++month)
        for (int day = 1; day <= days[month]; ++day)
            for (int hour = 1; hour <= 24; ++hour) {
                const int sun = std::max(0, 500 - 20 * (2 * hour - 25) * (2 * hour - 25) / 4);
                text +=
                    QStringLiteral("2023,%1,%2,%3,0,?,15.0,8.0,60,101325,0,0,300,%4,%5,%6,0,0,0,0,180,4.0,5,5,10,10000,0,0,0,0,0,"
                                   "0,0.2,0,0\n")
                        .arg(month + 1)
                        .arg(day)
                        .arg(hour)
                        .arg(sun)
                        .arg(sun / 2)
                        .arg(sun / 2)
                        .toLatin1();
            }
    return text;
}

void TestManualCommands::examplesRun()
{
    QTemporaryDir folder;
    const auto copy = [&folder](const QString &from, const QString &to) { return QFile::copy(from, folder.filePath(to)); };
    const QString cases = QStringLiteral(TEST_DATA "/sizing/open-1-flat-load/");
    QVERIFY(copy(EXAMPLES "/coastal-park.json", "park.json"));
    QVERIFY(copy(EXAMPLES "/new-zone.json", "zone.json"));
    QVERIFY(copy(EXAMPLES "/coastal-park.json", "before.json"));
    QVERIFY(copy(TEST_DATA "/schemes/good.json", "own-scheme.json"));
    QVERIFY(copy(cases + "case.json", "case.json"));
    QVERIFY(copy(cases + "series.csv", "series.csv"));
    QFile before(folder.filePath("before.json")), after(folder.filePath("after.json")), epw(folder.filePath("weather.epw"));
    QVERIFY(before.open(QIODevice::ReadOnly) && after.open(QIODevice::WriteOnly) && epw.open(QIODevice::WriteOnly));
    after.write(before.readAll().replace("680760", "380760"));
    epw.write(weather());
    after.close();
    epw.close();
    QFile remarks(folder.filePath("park.remarks.json"));
    QVERIFY(remarks.open(QIODevice::WriteOnly));
    remarks.write(R"({"format": "parkwright-remarks", "version": 1, "park": {"id": "coastal-example", "name": "滨海先进制造产业园（示例）"}, "remarks": []})");
    remarks.close();
    for (const QString &example : examples("en")) {
        const auto [code, said] = run(example.split(u' '), folder.path());
        QVERIFY2(code == 0, qPrintable(QStringLiteral("%1: %2 %3").arg(example).arg(code).arg(said.left(2000))));
    }
}

QTEST_GUILESS_MAIN(TestManualCommands)
#include "tst_manualcommands.moc"
