#include <QDir>
#include <QFontDatabase>
#include <QImage>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

/// Every page in both languages and themes looks as it did when somebody looked at it and accepted it. Pictures are compared at a
/// third of their size, so that the edge of a letter is no difference and a cut, moved or missing one is. `./dev accept` accepts
/// what the last run made.
class TestPictures : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void everyPageHasAcceptedPictures();
    void looksAsAccepted_data();
    void looksAsAccepted();
    void aMovedPictureIsSeen();

private:
    static constexpr QSize taken{1440, 900}, kept{480, 300};
    static QStringList names(const QString &folder)
    {
        return QDir(folder).entryList({QStringLiteral("*.png")}, QDir::Files, QDir::Name);
    }
    static double shareThatDiffers(const QImage &one, const QImage &other);

    const QString m_accepted = QStringLiteral(SOURCE_ROOT "/tests/data/pictures");
    const QString m_made = QStringLiteral(PICTURES);
};

/// The share of pixels in which some channel differs by more than an eighth of its range.
double TestPictures::shareThatDiffers(const QImage &one, const QImage &other)
{
    if (one.size() != other.size())
        return 1;
    int differing = 0;
    for (int y = 0; y < one.height(); ++y)
        for (int x = 0; x < one.width(); ++x) {
            const QRgb a = one.pixel(x, y), b = other.pixel(x, y);
            differing +=
                std::max({std::abs(qRed(a) - qRed(b)), std::abs(qGreen(a) - qGreen(b)), std::abs(qBlue(a) - qBlue(b))}) > 32;
        }
    return double(differing) / (one.width() * one.height());
}

void TestPictures::initTestCase()
{
    if (!QFontDatabase::hasFamily(QStringLiteral("Noto Sans CJK SC")))
        QSKIP("The accepted pictures are set in Noto Sans CJK SC, which is not installed.");
    const QString faketime = QStandardPaths::findExecutable(QStringLiteral("faketime"));
    if (faketime.isEmpty())
        QSKIP("Pages show what is due today; faketime, which sets the day of the accepted pictures, is not installed.");
    QDir(m_made).removeRecursively();
    QVERIFY(QDir().mkpath(m_made));
    const QTemporaryDir settings; // what a user has set is neither read nor written
    const QByteArray wide = "[General]\ntextSize=200\n";
    QVERIFY(QDir(settings.path()).mkpath(QStringLiteral("Parkwright")));
    QFile written(settings.filePath(QStringLiteral("Parkwright/Parkwright.conf")));
    QVERIFY(written.open(QIODevice::WriteOnly) && written.write(wide) == wide.size());
    written.close();
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("XDG_CONFIG_HOME"), settings.path());
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(faketime, {"2026-11-01 12:00:00", PROGRAM, SOURCE_ROOT "/resources/examples/coastal-park.json", "--shot",
                             m_made, "--page", "all", "--show-case", "C2025", "--step", "6", "--size",
                             QStringLiteral("%1x%2").arg(taken.width()).arg(taken.height())});
    QVERIFY2(process.waitForFinished(600000) && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0,
             process.readAll().constData());
    QVERIFY(written.open(QIODevice::ReadOnly));
    QCOMPARE(written.readAll(), wide);
    QCOMPARE(QDir(settings.path() + QStringLiteral("/Parkwright")).entryList(QDir::Files).size(), 1);
    for (const QString &name : names(m_made)) {
        const QString file = m_made + u'/' + name;
        const QImage picture(file);
        QCOMPARE(picture.size(), taken);
        QVERIFY(picture.scaled(kept, Qt::IgnoreAspectRatio, Qt::SmoothTransformation).save(file));
    }
}

void TestPictures::everyPageHasAcceptedPictures()
{
    QCOMPARE(names(m_made), names(m_accepted));
}

void TestPictures::looksAsAccepted_data()
{
    QTest::addColumn<QString>("name");
    for (const QString &name : names(m_accepted))
        QTest::newRow(qPrintable(name)) << name;
}

void TestPictures::looksAsAccepted()
{
    QFETCH(const QString, name);
    const double share = shareThatDiffers(QImage(m_made + u'/' + name), QImage(m_accepted + u'/' + name));
    QVERIFY2(share < 0.004, qPrintable(QStringLiteral("%1 % of the picture differ: look at %2/%3, then ./dev accept takes it")
                                           .arg(100 * share, 0, 'f', 2)
                                           .arg(m_made, name)));
}

void TestPictures::aMovedPictureIsSeen()
{
    const QString name = names(m_accepted).value(0);
    const QImage accepted(m_accepted + u'/' + name);
    QVERIFY(!accepted.isNull());
    QCOMPARE(shareThatDiffers(accepted, accepted), 0.0);
    QVERIFY(shareThatDiffers(accepted.copy(0, 2, accepted.width(), accepted.height()), accepted) >
            0.004); // six pixels of the window
}

QTEST_MAIN(TestPictures)

#include "tst_pictures.moc"
