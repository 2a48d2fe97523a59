#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include <QXmlStreamReader>

/// The rules of the house that a compiler does not see: who includes what, and that every text is translated.
class TestHouse : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void layers();
    void everyTestIsATarget();
    void translationsAreComplete_data();
    void translationsAreComplete();
    void oneWordForAThing_data();
    void oneWordForAThing();
    void punctuationOfChineseIsWide();
    void mapNamesEveryFolder();
    void mapNamesNothingElse();
    void linkLinesFollowTheArrows();
    void filesAreShort();
    void functionsAreShort();

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

/// A test that no line of CMake names never runs, and nobody notices.
void TestHouse::everyTestIsATarget()
{
    const QString lists = text(QStringLiteral("tests/CMakeLists.txt"));
    int read = 0;
    for (const QString &file : sources(QStringLiteral("tests"))) {
        const QString name = QFileInfo(file).completeBaseName();
        if (!name.startsWith(QLatin1StringView("tst_")))
            continue;
        const QRegularExpression target(
            QStringLiteral("parkwright_test\\(%1 |foreach\\(topic[^)]* %2[ )]").arg(name, name.mid(4)));
        QVERIFY2(target.match(lists).hasMatch(), qPrintable(file));
        ++read;
    }
    QVERIFY(read > 90);
}

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
        {"modules", R"(#include ["<](app/|QApplication|QtWidgets|QtGui|qcustomplot))"},
    };
    for (const char *ring : {"core", "ui", "app"})
        for (const QString &file : sources(QString::fromLatin1(ring))) {
            if (file != QLatin1StringView("core/storage/sqlite.cpp"))
                QVERIFY2(!text(file).contains(QLatin1StringView("sqlite3.h")), qPrintable(file));
            for (const char *library : {"<orcus/", "<qpdf/"})
                QVERIFY2(!text(file).contains(QLatin1StringView(library)), qPrintable(file));
        }
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

void TestHouse::oneWordForAThing_data()
{
    QTest::addColumn<QString>("other"); // a pattern
    QTest::addColumn<QString>("word");

    // the words of the notices, or the shorter of two that stood side by side
    QTest::newRow("evidence") << QStringLiteral("证据") << QStringLiteral("佐证材料");
    QTest::newRow("documents of evidence") << QStringLiteral("佐证文件") << QStringLiteral("佐证材料");
    QTest::newRow("dossier") << QStringLiteral("申报文件") << QStringLiteral("申报材料");
    QTest::newRow("roll forward") << QStringLiteral("滚动到下一年") << QStringLiteral("结转");
    QTest::newRow("tick all") << QStringLiteral("全部勾选") << QStringLiteral("全选");
    QTest::newRow("tick none") << QStringLiteral("全部不勾选|取消全选") << QStringLiteral("全不选");
    QTest::newRow("to pack") << QStringLiteral("打包邮寄") << QStringLiteral("打包发送");
    QTest::newRow("package") << QStringLiteral("打包文件") << QStringLiteral("压缩包");
    QTest::newRow("scheme pack") << QStringLiteral("指标包") << QStringLiteral("指标体系包");
    // rules for the documents
    QTest::newRow("check workbook") << QStringLiteral("核对工作簿") << QStringLiteral("核算验证表");
    QTest::newRow("self-assessment") << QStringLiteral("自评报告|结果表") << QStringLiteral("自评价报告");
    QTest::newRow("factor set") << QStringLiteral("因子组|数据集") << QStringLiteral("因子集");
    QTest::newRow("grid power") << QStringLiteral("电网电") << QStringLiteral("网电");
    QTest::newRow("yearly saving") << QStringLiteral("年收益") << QStringLiteral("年节约");
    QTest::newRow("yearly cost") << QStringLiteral("年运维费") << QStringLiteral("年运行成本");
    QTest::newRow("bunkers") << QStringLiteral("国际燃料舱|国际航运航空") << QStringLiteral("国际航空航海燃料");
    // annex 4: E用作燃料, E加工转换, E工业过程; annex 2 calls the use of energy 能源加工转换, which no text of ours prints
    QTest::newRow("fuel use") << QStringLiteral("燃料燃烧") << QStringLiteral("用作燃料");
    QTest::newRow("conversion") << QStringLiteral("能源加工转换") << QStringLiteral("加工转换");
    QTest::newRow("processes") << QStringLiteral("工业生产过程") << QStringLiteral("工业过程");
    // what the pages show
    QTest::newRow("energy class") << QStringLiteral("能耗档") << QStringLiteral("能耗级别");
    QTest::newRow("explain") << QStringLiteral("解释|说明数字|说明单元格") << QStringLiteral("计算说明");
    QTest::newRow("actual case") << QStringLiteral("实际情景|实际年度") << QStringLiteral("实绩");
    QTest::newRow("answer to an item") << QStringLiteral("作答|对“%1”的答复") << QStringLiteral("回答");
    QTest::newRow("answer to a remark") << QStringLiteral("意见与回答") << QStringLiteral("意见与答复");
    QTest::newRow("page Hourly") << QStringLiteral("“逐时”") << QStringLiteral("“逐时模拟”");
    QTest::newRow("the program") << QStringLiteral(
                                        "[\\x{4e00}-\\x{9fff}，。、：“] ?Parkwright|Parkwright ?[\\x{4e00}-\\x{9fff}，。、]")
                                 << QStringLiteral("园匠");
}

/// Chinese texts of the program, its documents and its manual.
void TestHouse::oneWordForAThing()
{
    QFETCH(QString, other);
    QFETCH(QString, word);
    QStringList files{QStringLiteral("translations/parkwright_zh_CN.ts"), QStringLiteral("resources/dossier/texts.csv"),
                      QStringLiteral("resources/dossier/checkbook.csv"), QStringLiteral("resources/manual/meanings.csv")};
    const QString manual = QStringLiteral("resources/manual/zh");
    for (const QString &each : QDir(QStringLiteral(SOURCE_ROOT "/") + manual).entryList({QStringLiteral("*.md")}))
        files << manual + u'/' + each;
    QVERIFY(files.size() > 20);
    const QRegularExpression pattern(other);
    QVERIFY2(pattern.isValid(), qPrintable(pattern.errorString()));
    bool isUsed = false;
    for (const QString &file : files) {
        const auto match = pattern.match(text(file));
        QVERIFY2(!match.hasMatch(), qPrintable(file + QStringLiteral(": ") + match.captured()));
        isUsed = isUsed || text(file).contains(word);
    }
    QVERIFY(isUsed);
}

/// Sentences of the program have Chinese signs; only patterns of files (*.park) and keys of menus (&F) stand in narrow brackets.
void TestHouse::punctuationOfChineseIsWide()
{
    static const QRegularExpression narrow(
        QStringLiteral("[\\x{4e00}-\\x{9fff}] ?(\\((?!&amp;|\\*)|[,;:?!\"]|&quot;)|([,;?!\"]|&quot;) ?[\\x{4e00}-\\x{9fff}]"));
    const QString translations = text(QStringLiteral("translations/parkwright_zh_CN.ts"));
    QVERIFY(!translations.isEmpty());
    const auto match = narrow.match(translations);
    QVERIFY2(!match.hasMatch(), qPrintable(translations.mid(match.capturedStart() - 20, 60)));
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

/// A file of more than 500 lines is about two things.
void TestHouse::filesAreShort()
{
    int read = 0;
    for (const char *ring : {"core", "ui", "app", "modules"})
        for (const QString &file : sources(QString::fromLatin1(ring))) {
            const qsizetype lines = text(file).count(u'\n');
            QVERIFY2(lines <= 500, qPrintable(QStringLiteral("%1 has %2 lines").arg(file).arg(lines)));
            ++read;
        }
    QVERIFY(read > 500);
}

namespace {

struct LongFunction {
    qsizetype line = 0, lines = 0; ///< of its opening brace; from brace to brace
    QString signature;
    bool isExplained = false; ///< its comment says "Long: " and why
};

/// As .clang-format sets the braces: those of functions stand alone, at the indentation of their signature.
std::vector<LongFunction> longFunctions(const QString &source, qsizetype most)
{
    static const QRegularExpression ends(QStringLiteral("[;}{]\\s*(//.*)?$|^\\s*#|:$"));
    static const QRegularExpression type(QStringLiteral("^\\s*(template ?<.*> ?)?(class|struct|enum|union|namespace)\\b"));
    const QStringList lines = source.split(u'\n');
    const auto isComment = [&](qsizetype at) { return lines[at].trimmed().startsWith(QLatin1StringView("//")); };
    std::vector<LongFunction> found;
    for (qsizetype open = 1; open < lines.size(); ++open) {
        if (lines[open].trimmed() != QLatin1StringView("{") || lines[open - 1].endsWith(u','))
            continue; // after a comma: a list in braces
        const QString indent = lines[open].left(lines[open].indexOf(u'{'));
        qsizetype first = open;
        while (first > 0 && !lines[first - 1].trimmed().isEmpty() && !isComment(first - 1) &&
               !ends.match(lines[first - 1]).hasMatch())
            --first;
        qsizetype close = open + 1;
        while (close < lines.size() && !lines[close].startsWith(indent + u'}'))
            ++close;
        if (type.match(lines[first]).hasMatch() || close - open + 1 <= most)
            continue;
        LongFunction each{open + 1, close - open + 1, lines[first].trimmed(), false};
        for (qsizetype above = first - 1; above >= 0 && isComment(above); --above)
            each.isExplained |= lines[above].contains(QLatin1StringView("Long: "));
        found.push_back(each);
    }
    return found;
}

} // namespace

/// No function over 60 lines, but where its comment says why it is long.
void TestHouse::functionsAreShort()
{
    int explained = 0;
    for (const char *ring : {"core", "ui", "app"})
        for (const QString &file : sources(QString::fromLatin1(ring)))
            for (const LongFunction &each : longFunctions(text(file), 60)) {
                explained += each.isExplained;
                QVERIFY2(
                    each.isExplained,
                    qPrintable(
                        QStringLiteral("%1:%2 has %3 lines: %4").arg(file).arg(each.line).arg(each.lines).arg(each.signature)));
            }
    QVERIFY(explained > 0); // the measure sees functions at all
    const QString sample = QStringLiteral("/// Why.\nint f(int a,\n      int b)\n{\n    if (a)\n    {\n    }\n    return b;\n}\n"
                                          "class C\n{\n    int x;\n    int y;\n    int z;\n};\n");
    QCOMPARE(longFunctions(sample, 5).size(), size_t(1));
    QCOMPARE(longFunctions(sample, 5).front().lines, 6);
    QCOMPARE(longFunctions(sample, 5).front().signature, QStringLiteral("int f(int a,"));
    QVERIFY(longFunctions(sample, 6).empty());
}

QTEST_APPLESS_MAIN(TestHouse)
#include "tst_house.moc"
