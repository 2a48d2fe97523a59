#include "core/exchange/resultjson.h"
#include "tests/support/parks.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

using namespace core;

namespace {

/// Every difference between two JSON values; messages are free, numbers agree within 1e-9.
void compare(const QJsonValue &actual, const QJsonValue &expected, const QString &path, QStringList &differences)
{
    if (path.endsWith(QLatin1StringView("/message")))
        return;
    if (actual.type() != expected.type()) {
        differences.append(path + QStringLiteral(": another type"));
    } else if (actual.isObject()) {
        const QJsonObject a = actual.toObject(), e = expected.toObject();
        const QStringList keys = a.keys();
        if (keys != e.keys())
            differences.append(path + QStringLiteral(": other keys"));
        for (const QString &key : keys)
            compare(a[key], e[key], path + u'/' + key, differences);
    } else if (actual.isArray()) {
        const QJsonArray a = actual.toArray(), e = expected.toArray();
        if (a.size() != e.size())
            differences.append(path + QStringLiteral(": other length"));
        for (qsizetype i = 0; i < std::min(a.size(), e.size()); ++i)
            compare(a[i], e[i], path + u'/' + QString::number(i), differences);
    } else if (actual.isDouble() ? !support::isClose(actual.toDouble(), expected.toDouble()) : actual != expected) {
        differences.append(QStringLiteral("%1: %2 instead of %3").arg(path).arg(actual.toDouble()).arg(expected.toDouble()));
    }
}

QString fileOf(const QString &name)
{
    const QString example = QStringLiteral(EXAMPLES "/%1.json").arg(name);
    return QFile::exists(example) ? example : QStringLiteral(TEST_DATA "/parks/%1.json").arg(name);
}

} // namespace

/// The whole cases of tests/data/parks: what `parkwright evaluate` must give, and files with mistakes.
class TestParks : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void expectedResults_data();
    void expectedResults();
    void brokenFiles_data();
    void brokenFiles();
    void shippedExamplesAreTheCases();
};

void TestParks::expectedResults_data()
{
    QTest::addColumn<QString>("name");
    const QStringList files = QDir(QStringLiteral(TEST_DATA "/parks")).entryList({QStringLiteral("*.expected.json")});
    QVERIFY(files.size() >= 4);
    for (const QString &file : files)
        QTest::newRow(qPrintable(file)) << file.chopped(int(qstrlen(".expected.json")));
}

void TestParks::expectedResults()
{
    QFETCH(QString, name);
    const Park park = support::parkFromFile(fileOf(name));
    const QByteArray text =
        resultToJson(park, support::evaluate(park), {}, [](const Park &, const Finding &) { return QStringLiteral("x"); });
    QJsonParseError error;
    const QJsonDocument actual = QJsonDocument::fromJson(text, &error);
    QCOMPARE(error.error, QJsonParseError::NoError);
    const QJsonDocument expected =
        QJsonDocument::fromJson(support::bytesOf(QStringLiteral(TEST_DATA "/parks/%1.expected.json").arg(name)));
    QStringList differences;
    compare(actual.object(), expected.object(), {}, differences);
    QVERIFY2(differences.isEmpty(), qPrintable(differences.join(u'\n')));
}

void TestParks::brokenFiles_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("expected");
    const QList<QByteArray> lines =
        support::bytesOf(QStringLiteral(TEST_DATA "/parks/broken/expected.csv")).trimmed().split('\n');
    QVERIFY(lines.size() >= 16);
    for (const QByteArray &line : lines.mid(1)) {
        const QStringList cells = QString::fromUtf8(line).trimmed().split(u',');
        QTest::newRow(qPrintable(cells[0])) << cells[0] << cells[1];
    }
}

void TestParks::brokenFiles()
{
    QFETCH(QString, file);
    QFETCH(QString, expected);
    const auto park = readPark(QStringLiteral(TEST_DATA "/parks/broken/") + file);
    QCOMPARE(!park.has_value(), expected == QLatin1StringView("refused"));
    if (!park) {
        QVERIFY(!park.error().place.isEmpty() || park.error().line > 0);
        return;
    }
    QSet<QString> codes;
    for (const QString &finding : support::findings(*park))
        codes.insert(finding.section(u' ', -1));
    QStringList sorted(codes.begin(), codes.end());
    sorted.sort();
    QCOMPARE(sorted.join(u';'), expected);
    for (const CaseEvaluation &each : support::evaluate(*park).cases)
        QVERIFY(!each.hasResults);
}

void TestParks::shippedExamplesAreTheCases()
{
    for (const char *name : {"coastal-park", "new-zone"}) {
        const QByteArray text = support::bytesOf(QStringLiteral(":/examples/%1.json").arg(QString::fromLatin1(name)));
        QCOMPARE(text, support::bytesOf(QStringLiteral(EXAMPLES "/%1.json").arg(QString::fromLatin1(name))));
    }
}

QTEST_APPLESS_MAIN(TestParks)
#include "tst_parks.moc"
