#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <sys/socket.h>
#include <unistd.h>

/// Offices without network: the program never opens a socket of the internet families.
class TestNoSocket : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void theWatchSees();
    void noSocket_data();
    void noSocket();

private:
    /// Runs a program under the watch; what the watch wrote down.
    QByteArray run(const QString &program, const QStringList &arguments);
    QTemporaryDir m_directory;
};

void TestNoSocket::initTestCase()
{
#ifdef __SANITIZE_ADDRESS__
    QSKIP("The address sanitizer has to be the first library; nothing can be preloaded before it.");
#endif
}

QByteArray TestNoSocket::run(const QString &program, const QStringList &arguments)
{
    const QString seen = m_directory.filePath("seen");
    QFile::remove(seen);
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert("LD_PRELOAD", SOCKETWATCH_LIBRARY);
    environment.insert("SOCKETWATCH", seen);
    environment.insert("XDG_CONFIG_HOME", m_directory.filePath("config")); // not the user's settings
    environment.insert("XDG_DATA_HOME", m_directory.filePath("data"));
    process.setProcessEnvironment(environment);
    process.start(program, arguments);
    if (!process.waitForFinished(60000) || process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
        return "the program failed: " + process.readAllStandardError();
    QFile file(seen);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TestNoSocket::theWatchSees()
{
    QVERIFY(run(QCoreApplication::applicationFilePath(), {"open-a-socket"}).startsWith("socket of family"));
}

void TestNoSocket::noSocket_data()
{
    QTest::addColumn<QStringList>("arguments");
    const QString example = EXAMPLES "/coastal-park.json";
    QTest::newRow("evaluate") << QStringList{"evaluate", example};
    QTest::newRow("import") << QStringList{"import", example, m_directory.filePath("park.park")};
    QTest::newRow("window, start page") << QStringList{"--first-page"};
    QTest::newRow("window, example") << QStringList{example, "--first-page"};
    QTest::newRow("picture of a page") << QStringList{example, "--shot", m_directory.filePath("x.png"), "--page", "production"};
}

void TestNoSocket::noSocket()
{
    QFETCH(QStringList, arguments);
    QCOMPARE(run(PROGRAM, arguments), QByteArray());
}

int main(int argc, char **argv)
{
    if (argc > 1 && QByteArray(argv[1]) == "open-a-socket") {
        const int opened = ::socket(AF_INET, SOCK_STREAM, 0);
        if (opened >= 0)
            ::close(opened);
        return 0;
    }
    QCoreApplication application(argc, argv);
    TestNoSocket test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_nosocket.moc"
