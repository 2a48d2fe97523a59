#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

/// The rules of the house that a compiler does not see: who includes what, and that every text is translated.
class TestHouse : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void layers();
    void translationsAreComplete_data();
    void translationsAreComplete();
    void mapNamesEveryFolder();
    void mapNamesNothingElse();
    void linkLinesFollowTheArrows();

private:
    static QString text(const QString &path)
    {
        QFile file(QStringLiteral(SOURCE_ROOT "/") + path);
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }
    static QStringList sources(const QString &folder)
    {
        QStringList files;
        for (QDirIterator each(QStringLiteral(SOURCE_ROOT "/") + folder, {"*.h", "*.cpp"}, QDir::Files,
                               QDirIterator::Subdirectories);
             each.hasNext();)
            files << each.next().mid(int(qstrlen(SOURCE_ROOT)) + 1);
        return files;
    }
};

void TestHouse::layers()
{
    const struct {
        const char *folder, *forbidden;
    } rules[]{
        {"core", R"(#include ["<](ui/|app/|QWidget|QApplication|QPainter|QtWidgets|QtGui|QGui|qcustomplot|QSql))"},
        {"ui/model", R"(#include ["<](ui/(charts|inputs|pages|shell|wizard|prompts)/|app/|QWidget|QApplication|QtWidgets))"},
        {"ui/charts", R"(#include ["<](ui/(inputs|pages|shell|wizard|prompts)/|app/|QtWidgets>))"},
        {"ui/print", R"(#include ["<](ui/(inputs|pages|shell|wizard|prompts)/|app/|QtWidgets>|qcustomplot))"},
        {"ui/inputs", R"(#include ["<](ui/(pages|shell|wizard)/|app/|QtWidgets>|qcustomplot))"},
        {"ui/pages", R"(#include ["<](ui/shell/|app/|QtWidgets>|qcustomplot|QMessageBox|QFileDialog))"},
        {"ui/shell", R"(#include ["<](app/|QtWidgets>|qcustomplot|QMessageBox|QFileDialog))"},
        {"app", R"(#include ["<](qcustomplot|QtWidgets>))"},
    };
    for (const char *ring : {"core", "ui", "app"})
        for (const QString &file : sources(QString::fromLatin1(ring)))
            if (file != QLatin1StringView("core/storage/sqlite.cpp"))
                QVERIFY2(!text(file).contains(QLatin1StringView("sqlite3.h")), qPrintable(file));
    int read = 0;
    for (const auto &rule : rules)
        for (const QString &file : sources(QString::fromLatin1(rule.folder))) {
            const auto match = QRegularExpression(QString::fromLatin1(rule.forbidden)).match(text(file));
            QVERIFY2(!match.hasMatch(), qPrintable(file + QStringLiteral(": ") + match.captured()));
            if (file.endsWith(QLatin1StringView(".h")))
                QVERIFY2(!text(file).contains(QLatin1StringView("qcustomplot.h")), qPrintable(file));
            ++read;
        }
    QVERIFY(read > 100);
}

void TestHouse::translationsAreComplete_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<int>("least");
    QTest::newRow("Chinese") << "translations/parkwright_zh_CN.ts" << 500;
    QTest::newRow("English plurals") << "translations/parkwright_en.ts" << 5;
}

void TestHouse::translationsAreComplete()
{
    QFETCH(QString, file);
    QFETCH(int, least);
    QXmlStreamReader xml(text(file));
    static const QRegularExpression place(QStringLiteral("%(\\d|n)"));
    QString source;
    int messages = 0;
    const auto placesOf = [](const QString &in) {
        QStringList all;
        for (auto each = place.globalMatch(in); each.hasNext();)
            all << each.next().captured();
        all.removeDuplicates();
        all.sort();
        return all;
    };
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement())
            continue;
        if (xml.name() == QLatin1StringView("name")) {
            const QString context = xml.readElementText(); // a namespace: lupdate lost the class, nothing would be translated
            QVERIFY2(context != u"ui" && context != u"core" && context != u"app" && context != u"commandline",
                     qPrintable(context));
        } else if (xml.name() == QLatin1StringView("source")) {
            source = xml.readElementText();
            ++messages;
        } else if (xml.name() == QLatin1StringView("translation")) {
            QVERIFY2(!xml.attributes().hasAttribute(QLatin1StringView("type")), qPrintable(source));
            const QString translated = xml.readElementText(QXmlStreamReader::IncludeChildElements);
            QVERIFY2(!translated.trimmed().isEmpty(), qPrintable(source));
            QCOMPARE(placesOf(translated), placesOf(source));
        }
    }
    QVERIFY(!xml.hasError());
    QVERIFY(messages >= least);
}

void TestHouse::mapNamesEveryFolder()
{
    const QString map = text(QStringLiteral("ARCHITECTURE.md"));
    for (const char *ring : {"core", "ui", "app"})
        for (const QString &folder :
             QDir(QStringLiteral(SOURCE_ROOT "/") + QString::fromLatin1(ring)).entryList(QDir::Dirs | QDir::NoDotAndDotDot))
            QVERIFY2(map.contains(QStringLiteral("`%1/%2`").arg(QString::fromLatin1(ring), folder)), qPrintable(folder));
}

void TestHouse::mapNamesNothingElse()
{
    static const QRegularExpression row(QStringLiteral("^\\| (`[a-z/]+`(?:, `[a-z/]+`)*) \\|"),
                                        QRegularExpression::MultilineOption);
    int folders = 0;
    for (auto each = row.globalMatch(text(QStringLiteral("ARCHITECTURE.md"))); each.hasNext();)
        for (QString folder : each.next().captured(1).split(QStringLiteral(", "))) {
            folder.remove(u'`');
            QVERIFY2(QDir(QStringLiteral(SOURCE_ROOT "/") + folder).exists(), qPrintable(folder));
            ++folders;
        }
    QVERIFY(folders > 20);
}

/// The chain of rings in ARCHITECTURE.md against the link lines: a ring links rings at its right only.
void TestHouse::linkLinesFollowTheArrows()
{
    static const QRegularExpression chain(QStringLiteral("^app [^\n]* core"), QRegularExpression::MultilineOption);
    static const QRegularExpression arrow(QStringLiteral(" [─▶]+ "));
    static const QRegularExpression line(QStringLiteral("target_link_libraries\\((\\w+) ([^)]*)\\)"));
    const QStringList rings = chain.match(text(QStringLiteral("ARCHITECTURE.md"))).captured().split(arrow);
    QVERIFY2(rings.size() == 6, qPrintable(rings.join(u'|')));
    const auto ringOf = [&rings](const QString &target) { // position in the chain; −1: none of ours
        if (target == u"parkwright" || target == u"commandline")
            return rings.indexOf(QStringLiteral("app"));
        return rings.indexOf(target == u"uimodel"                        ? QStringLiteral("ui/model")
                             : target == u"charts" || target == u"print" ? QStringLiteral("ui/") + target
                                                                         : target);
    };
    int links = 0;
    for (const QString &folder : rings)
        for (auto each = line.globalMatch(text(folder + QStringLiteral("/CMakeLists.txt"))); each.hasNext();) {
            const auto match = each.next();
            for (const QString &to : match.captured(2).split(u' ', Qt::SkipEmptyParts)) {
                if (ringOf(to) < 0 || ringOf(match.captured(1)) < 0)
                    continue;
                const bool isRight = to == u"commandline" || ringOf(to) > ringOf(match.captured(1));
                QVERIFY2(isRight, qPrintable(match.captured()));
                ++links;
            }
        }
    QVERIFY(links >= 6);
}

QTEST_APPLESS_MAIN(TestHouse)
#include "tst_house.moc"
