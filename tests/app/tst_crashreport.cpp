#include "app/crashreport.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

/// A crash leaves a report, and the next start tells of it once. The test calls itself to crash.
class TestCrashReport : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aCrashLeavesAReport_data();
    void aCrashLeavesAReport();
    void anOrderlyEndLeavesNone();
    void aFolderThatCannotBeMadeIsNoTrouble();

private:
    static QProcess::ExitStatus run(const QString &folder, int signal)
    {
        QProcess child;
        child.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--end-by"), QString::number(signal), folder});
        if (!child.waitForFinished())
            qFatal("the child does not end");
        return child.exitStatus();
    }
};

void TestCrashReport::aCrashLeavesAReport_data()
{
    QTest::addColumn<int>("signal");
    QTest::addColumn<QByteArray>("name");
    QTest::newRow("memory") << SIGSEGV << QByteArray("SIGSEGV");
    QTest::newRow("abort") << SIGABRT << QByteArray("SIGABRT");
}

void TestCrashReport::aCrashLeavesAReport()
{
    QFETCH(int, signal);
    QFETCH(QByteArray, name);
    QTemporaryDir folder;
    const QString reports = folder.filePath(QStringLiteral("园区 reports"));
    QCOMPARE(run(reports, signal), QProcess::CrashExit);
    const QStringList untold = app::untoldCrashReports(reports);
    QCOMPARE(untold.size(), 1);
    QFile file(untold.front());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    QVERIFY2(text.startsWith("Parkwright " PARKWRIGHT_VERSION "\n"), text.constData());
    QVERIFY2(text.contains(name) && text.contains("tst_crashreport"), text.constData()); // the calls name the program
    QVERIFY(app::untoldCrashReports(reports).isEmpty());
    QVERIFY(QFile::exists(untold.front()));
}

void TestCrashReport::anOrderlyEndLeavesNone()
{
    QTemporaryDir folder;
    QCOMPARE(run(folder.path(), 0), QProcess::NormalExit);
    QVERIFY(QDir(folder.path()).isEmpty());
}

void TestCrashReport::aFolderThatCannotBeMadeIsNoTrouble()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("file")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(run(file.fileName(), SIGABRT), QProcess::CrashExit);
    QVERIFY(app::untoldCrashReports(file.fileName()).isEmpty());
}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == QLatin1StringView("--end-by")) {
        app::keepCrashReports(arguments.value(3));
        if (const int signal = arguments.value(2).toInt())
            ::raise(signal);
        return 0;
    }
    TestCrashReport test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_crashreport.moc"
