#include "ui/model/ownprogram.h"

#include <QCoreApplication>
#include <QDir>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

#include <cstdio>

/// What packages say about the program, and how it starts from the self-contained archive; roots of their own are the business of
/// packaging/test-packages.
class TestPackaging : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void manPagesSayWhatTheHelpSays_data();
    void manPagesSayWhatTheHelpSays();
    void helpNamesEveryCommand();
    void oneVersionEverywhere();
    void entriesBelongTogether();
    void validatorsAgree();
    void magicIsThatOfAProject();
    void scriptFindsItsFolder_data();
    void scriptFindsItsFolder();
    void scriptRefusesFoldersTheLoaderCannotRead();
    void scriptKeepsTheUsersEnvironment();
    void startedByALoader();
    void readsWorkbooksUnderTheLoader();
    void missingModulesAreNamed();

private:
    struct Answer {
        int code;
        QString out, err;
    };
    static Answer run(const QString &program, const QStringList &arguments, const QMap<QString, QString> &variables = {});
    static QString text(const QString &fileName);
    static QString source(const char *path) { return QStringLiteral(SOURCE_ROOT "/") + QString::fromUtf8(path); }
    QString written(const QString &name) const { return m_folder.filePath(QStringLiteral("written/") + name); }
    /// The archive's skeleton in a folder of this name: the script, and a loader that is a link to, or says, what is given.
    QString archive(const QString &name, const QString &loader, const QByteArray &loaderScript = {});
    QTemporaryDir m_folder;
    QString m_loader; ///< of this machine
};

TestPackaging::Answer TestPackaging::run(const QString &program, const QStringList &arguments,
                                         const QMap<QString, QString> &variables)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char *variable : {"LANGUAGE", "LC_ALL", "LANG"})
        environment.remove(QString::fromLatin1(variable));
    for (const auto &[name, value] : variables.asKeyValueRange())
        environment.insert(name, value);
    process.setProcessEnvironment(environment);
    process.start(program, arguments);
    if (!process.waitForFinished(60000))
        return {-1, {}, process.errorString()};
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
            QString::fromUtf8(process.readAllStandardOutput()), QString::fromUtf8(process.readAllStandardError())};
}

QString TestPackaging::text(const QString &fileName)
{
    QFile file(fileName);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

void TestPackaging::initTestCase()
{
    const Answer answer = run(CMAKE,
                              {"-DPROGRAM=" PROGRAM, "-DVERSION=" PARKWRIGHT_VERSION, "-DSOURCE=" SOURCE_ROOT,
                               "-DOUT=" + m_folder.filePath("written"), "-P", source("packaging/written.cmake")},
                              {{"SOURCE_DATE_EPOCH", "1785801600"}});
    QVERIFY2(answer.code == 0, qPrintable(answer.err));
    for (const char *loader : {"/lib64/ld-linux-x86-64.so.2", "/lib/ld-linux-aarch64.so.1"})
        if (QFile::exists(loader))
            m_loader = QFileInfo(loader).canonicalFilePath();
}

void TestPackaging::manPagesSayWhatTheHelpSays_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("locale");
    QTest::newRow("English") << "en"
                             << "C.UTF-8";
    QTest::newRow("Chinese") << "zh_CN"
                             << "zh_CN.UTF-8";
}

void TestPackaging::manPagesSayWhatTheHelpSays()
{
    QFETCH(const QString, language);
    QFETCH(const QString, locale);
    const QString help = run(PROGRAM, {"--help"}, {{"LC_ALL", locale}}).out;
    QString page = text(written(language + "/parkwright.1"));
    QVERIFY(help.size() > 1000 && !page.contains(u'@'));
    QVERIFY(page.contains(QStringLiteral("Parkwright " PARKWRIGHT_VERSION)) && page.contains(QStringLiteral("2026-08-04")));
    page.replace(QStringLiteral("\\-"), QStringLiteral("-")).remove(QStringLiteral("\\fB")).remove(QStringLiteral("\\fR"));
    static const QRegularExpression space(QStringLiteral("\\s+"));
    const QString words = page.replace(space, QStringLiteral(" ")); // macros stand between the lines of the help
    int entries = 0;
    for (const QString &line : help.split(u'\n', Qt::SkipEmptyParts)) {
        for (const QString &word : line.split(space, Qt::SkipEmptyParts))
            QVERIFY2(words.contains(word), qPrintable(word + QStringLiteral(" of: ") + line));
        entries += line.startsWith(QStringLiteral("parkwright")) || line.startsWith(QStringLiteral("    "));
    }
    QCOMPARE(page.count(QStringLiteral(".TP parkwright")) + page.count(QStringLiteral(".TP --")), entries);
    QVERIFY(words.contains(language == "en" ? QStringLiteral(".TP parkwright export FILE.park OUT.json writes a project")
                                            : QStringLiteral(".TP parkwright export 入.park 出.json 将项目写成交换文件")));
    const QString mandoc = QStandardPaths::findExecutable(QStringLiteral("mandoc"));
    if (!mandoc.isEmpty())
        QCOMPARE(run(mandoc, {"-T", "lint", "-W", "warning", written(language + "/parkwright.1")}).out, QString());
}

void TestPackaging::helpNamesEveryCommand()
{
    const QString help = run(PROGRAM, {"--help"}).out;
    static const QRegularExpression command(QStringLiteral("Command\\{QLatin1StringView\\(\"([a-z-]+)\"\\)"));
    int count = 0;
    for (auto each = command.globalMatch(text(source("app/commandline/commandline.cpp"))); each.hasNext(); ++count) {
        const QString name = each.next().captured(1);
        QVERIFY2(help.contains(QStringLiteral("\nparkwright ") + name + u' '), qPrintable(name));
    }
    QVERIFY(count >= 9);
}

void TestPackaging::oneVersionEverywhere()
{
    const QString version = QStringLiteral(PARKWRIGHT_VERSION);
    QCOMPARE(run(PROGRAM, {"--version"}).out, "parkwright " + version + "\n");
    QVERIFY(text(source("CMakeLists.txt")).contains("project(parkwright VERSION " + version + " "));
    static const QRegularExpression heading(QStringLiteral("\\n## (\\S+)"));
    QCOMPARE(heading.match(text(source("CHANGELOG.md"))).captured(1), version);
    QVERIFY(text(written("changelog.Debian")).startsWith("parkwright (" + version + "-1) "));
    QVERIFY(text(written("changelog.Debian")).contains("  Tue, 04 Aug 2026 00:00:00 +0000\n")); // date -u -d @1785801600
    QVERIFY(text(written("org.parkwright.Parkwright.metainfo.xml"))
                .contains("<release version=\"" + version + "\" date=\"2026-08-04\"/>"));
}

/// The text or attribute of the first element of this name, or of every element of this name, one a line.
static QStringList inXml(const QString &fileName, const QString &element, const QString &attribute = {})
{
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly))
        return {QStringLiteral("unreadable")};
    QStringList found;
    QXmlStreamReader xml(&file);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement || xml.name() != element)
            continue;
        found << (attribute.isEmpty() ? xml.readElementText(QXmlStreamReader::IncludeChildElements)
                                      : xml.attributes().value(attribute).toString());
    }
    return xml.hasError() ? QStringList{xml.errorString()} : found;
}

void TestPackaging::entriesBelongTogether()
{
    const QString desktop = text(source("packaging/linux/parkwright.desktop")), type = "application/x-parkwright-park";
    const QString types = source("packaging/linux/parkwright.xml"), about = written("org.parkwright.Parkwright.metainfo.xml");
    QVERIFY(desktop.contains("\nMimeType=" + type + ";\n"));
    QVERIFY(desktop.contains(QStringLiteral("\nName[zh_CN]=园匠\n")));
    QVERIFY(desktop.contains("\nExec=parkwright %f\n")); // one file a window: the desktop starts one process for each
    QCOMPARE(inXml(types, "mime-type", "type"), QStringList{type});
    QCOMPARE(inXml(types, "glob", "pattern"), QStringList{"*.park"});
    QCOMPARE(inXml(about, "mediatype"), QStringList{type});
    QCOMPARE(inXml(about, "launchable"), QStringList{"parkwright.desktop"});
    QCOMPARE(inXml(about, "name"), (QStringList{"Parkwright", QStringLiteral("园匠")}));
    const QString icon = inXml(types, "icon", "name").value(0);
    QVERIFY(!inXml(source("packaging/linux/").append(icon + ".svg"), "path", "d").isEmpty());
    QCOMPARE(inXml(source("packaging/archive/fonts.conf"), "cachedir"), QStringList{"fontconfig"});
    QVERIFY(inXml(source("packaging/macos/Info.plist.in"), "string").contains(type));
}

void TestPackaging::validatorsAgree()
{
    const QString desktop = QStandardPaths::findExecutable("desktop-file-validate");
    const QString appstream = QStandardPaths::findExecutable("appstreamcli");
    if (desktop.isEmpty() && appstream.isEmpty())
        QSKIP("Neither desktop-file-validate nor appstreamcli is installed.");
    if (!desktop.isEmpty())
        QCOMPARE(run(desktop, {source("packaging/linux/parkwright.desktop")}).out, QString());
    if (!appstream.isEmpty()) {
        const Answer answer = run(appstream, {"validate", "--no-net", written("org.parkwright.Parkwright.metainfo.xml")});
        QVERIFY2(answer.code == 0, qPrintable(answer.out + answer.err));
    }
}

void TestPackaging::magicIsThatOfAProject()
{
    const QString park = m_folder.filePath("magic.park");
    QCOMPARE(run(PROGRAM, {"import", EXAMPLES "/coastal-park.json", park}).code, 0);
    QFile file(park);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.read(100);
    const QString types = source("packaging/linux/parkwright.xml");
    const QStringList values = inXml(types, "match", "value"), offsets = inXml(types, "match", "offset");
    QCOMPARE(values.size(), 2);
    const QByteArray title = values[0].toLatin1().replace("\\0", QByteArray(1, '\0'));
    QCOMPARE(bytes.mid(offsets[0].toInt(), title.size()), title);
    QCOMPARE(bytes.mid(offsets[1].toInt(), 4).toHex().toUpper(), values[1].mid(2).toLatin1());
}

QString TestPackaging::archive(const QString &name, const QString &loader, const QByteArray &loaderScript)
{
    const QString root = m_folder.filePath(name);
    QDir(root).removeRecursively();
    QDir().mkpath(root + "/lib/locale");
    QDir().mkpath(root + "/bin");
    const QString inside = root + "/lib/" + QFileInfo(loader).fileName(), script = root + "/parkwright";
    const auto write = [](const QString &fileName, const QByteArray &bytes) {
        QFile file(fileName);
        if (file.open(QIODevice::WriteOnly))
            file.write(bytes);
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    };
    if (loaderScript.isEmpty())
        QFile::copy(loader, inside);
    else
        write(inside, loaderScript);
    write(script, text(source("packaging/archive/start.sh")).replace("@LOADER@", QFileInfo(loader).fileName()).toUtf8());
    QFile::link(PROGRAM, root + "/bin/parkwright");
    QDir().mkpath(root + "/lib/parkwright");
    QFile::link(MODULES, root + "/lib/parkwright/modules");
    return script;
}

void TestPackaging::scriptFindsItsFolder_data()
{
    QTest::addColumn<QString>("folder");
    QTest::addColumn<QString>("called");
    QTest::newRow("usual") << "plain"
                           << "plain/parkwright";
    QTest::newRow("space and Chinese") << QStringLiteral("园区 软件") << QStringLiteral("园区 软件/parkwright");
    QTest::newRow("quote and dollar") << "a'b\"c$HOME"
                                      << "a'b\"c$HOME/parkwright";
    QTest::newRow("by a link") << QStringLiteral("园区 软件") << "link";
    QTest::newRow("by a link to a link") << QStringLiteral("园区 软件") << "links/second";
    QTest::newRow("by a link to the folder") << QStringLiteral("园区 软件") << "linked folder/parkwright";
}

void TestPackaging::scriptFindsItsFolder()
{
    QFETCH(const QString, folder);
    QFETCH(const QString, called);
    archive(folder, "ld-linux-any.so", "#!/bin/sh\nprintf '%s\\n' \"$@\"\n");
    QDir().mkpath(m_folder.filePath("links"));
    QFile::link(folder + "/parkwright", m_folder.filePath("link")); // beside it, and one folder up
    QFile::link("../link", m_folder.filePath("links/second"));
    QFile::link(folder, m_folder.filePath("linked folder"));
    const QString root = QDir(m_folder.filePath(folder)).canonicalPath();
    const QStringList expected{"--library-path",           root + "/lib", "--argv0", root + "/parkwright",
                               root + "/bin/parkwright",   "a b",         "",        "*",
                               QStringLiteral("园区.park")};
    for (const QStringList &way : {QStringList{m_folder.filePath(called)}, QStringList{"/bin/sh", m_folder.filePath(called)}}) {
        const Answer answer = run(way[0], way.mid(1) + expected.mid(5));
        QCOMPARE(answer.err, QString());
        QCOMPARE(answer.out.chopped(1).split(u'\n'), expected);
    }
    for (const char *link : {"link", "links/second", "linked folder"})
        QFile::remove(m_folder.filePath(QString::fromLatin1(link)));
}

void TestPackaging::scriptRefusesFoldersTheLoaderCannotRead()
{
    const QString script = archive("a:b", "ld-linux-any.so", "#!/bin/sh\necho started\n");
    const Answer answer = run(script, {});
    QCOMPARE(answer.code, 5);
    QCOMPARE(answer.out, QString());
    QVERIFY(answer.err.contains("colon") && answer.err.contains(QStringLiteral("冒号")) && answer.err.contains("a:b"));
}

void TestPackaging::scriptKeepsTheUsersEnvironment()
{
    const QString script = archive("env", "ld-linux-any.so",
                                   "#!/bin/sh\nprintf '%s\\n' \"$LOCPATH\" \"$FONTCONFIG_FILE\" \"${QT_PLUGIN_PATH-none}\" "
                                   "\"${PARKWRIGHT_HOST_QT_PLUGIN_PATH-none}\" \"${PARKWRIGHT_HOST_LOCPATH-none}\"\n");
    const QString root = QFileInfo(script).canonicalPath();
    QCOMPARE(run(script, {}, {{"PARKWRIGHT_HOST_LOCPATH", "stale"}}).out.split(u'\n'),
             (QStringList{root + "/lib/locale", root + "/fonts/fonts.conf", "none", "none", "none", ""}));
    QCOMPARE(run(script, {}, {{"QT_PLUGIN_PATH", "/usr/lib/qt 5"}, {"FONTCONFIG_FILE", "/my/fonts.conf"}}).out.split(u'\n'),
             (QStringList{root + "/lib/locale", "/my/fonts.conf", "none", "/usr/lib/qt 5", "none", ""}));
}

void TestPackaging::startedByALoader()
{
    if (m_loader.isEmpty())
        QSKIP("No loader of a known name on this machine.");
    const QMap<QString, QString> variables{{"LOCPATH", "/archive/lib/locale"},
                                           {"FONTCONFIG_FILE", "/archive/fonts/fonts.conf"},
                                           {"PARKWRIGHT_HOST_FONTCONFIG_FILE", "/my/fonts.conf"},
                                           {"PARKWRIGHT_HOST_QT_PLUGIN_PATH", "/my/plugins"}};
    const QString self = QCoreApplication::applicationFilePath();
    QCOMPARE(run(m_loader, {"--argv0", "/archive/parkwright", self, "--tell"}, variables).out,
             "/archive/parkwright\nLOCPATH none\nFONTCONFIG_FILE /my/fonts.conf\nQT_PLUGIN_PATH /my/plugins\n"
             "PARKWRIGHT_HOST_QT_PLUGIN_PATH none\n");
    QCOMPARE(run(self, {"--tell"}, variables).out, // without a loader nothing is taken for the archive's
             self + "\nLOCPATH /archive/lib/locale\nFONTCONFIG_FILE /archive/fonts/fonts.conf\nQT_PLUGIN_PATH none\n"
                    "PARKWRIGHT_HOST_QT_PLUGIN_PATH /my/plugins\n");
}

void TestPackaging::readsWorkbooksUnderTheLoader()
{
    if (m_loader.isEmpty())
        QSKIP("No loader of a known name on this machine.");
    const QString script = archive(QStringLiteral("园区 软件"), m_loader);
    const auto file = [this](const char *name) { return m_folder.filePath(QString::fromLatin1(name)); };
    QCOMPARE(run(script, {"--version"}).out, "parkwright " PARKWRIGHT_VERSION "\n");
    QCOMPARE(run(script, {"export", EXAMPLES "/coastal-park.json", file("book.xlsx")}).code, 0);
    const Answer answer = run(script, {"import", file("book.xlsx"), file("book.park")}); // the reader is a process of its own
    QVERIFY2(answer.code == 0, qPrintable(answer.err));
    QCOMPARE(run(PROGRAM, {"import", EXAMPLES "/coastal-park.json", file("example.park")}).code, 0);
    QCOMPARE(run(PROGRAM, {"export", file("example.park"), file("example.json")}).code, 0);
    QCOMPARE(run(script, {"export", file("book.park"), file("book.json")}).code, 0);
    QCOMPARE(text(file("book.json")), text(file("example.json")));
}

/// A program that was copied without what belongs to it says what is missing, and does the rest.
void TestPackaging::missingModulesAreNamed()
{
    const auto file = [this](const char *name) { return m_folder.filePath(QString::fromLatin1(name)); };
    const QString alone = file("alone/parkwright");
    QVERIFY(QDir().mkpath(file("alone")) && QFile::copy(PROGRAM, alone));
    QCOMPARE(run(alone, {"export", EXAMPLES "/coastal-park.json", file("alone/book.xlsx")}).code, 0);
    const Answer sheets = run(alone, {"import", file("alone/book.xlsx"), file("alone/book.park")});
    QVERIFY2(sheets.code == 3 && sheets.err.contains("missing: sheets"), qPrintable(sheets.err));
    QVERIFY(!QFile::exists(file("alone/book.park")));
    const QStringList report{"report", EXAMPLES "/coastal-park.json", "--case", "C2025", "--kind", "brief"};
    const Answer pdf = run(alone, report + QStringList{file("alone/brief.pdf")});
    QVERIFY2(pdf.code != 0 && pdf.err.contains("missing: pdf"), qPrintable(pdf.err));
    QVERIFY(!QFile::exists(file("alone/brief.pdf")));
    QCOMPARE(run(alone, report + QStringList{file("alone/brief.docx")}).code, 0);
}

/// The test once more, as the program that a loader starts.
static int tell(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    ui::restoreUsersEnvironment();
    std::printf("%s\n", qPrintable(ui::ownProgram()));
    for (const char *name : {"LOCPATH", "FONTCONFIG_FILE", "QT_PLUGIN_PATH", "PARKWRIGHT_HOST_QT_PLUGIN_PATH"})
        std::printf("%s %s\n", name, qEnvironmentVariableIsSet(name) ? qgetenv(name).constData() : "none");
    return 0;
}

int main(int argc, char **argv)
{
    if (argc == 2 && qstrcmp(argv[1], "--tell") == 0)
        return tell(argc, argv);
    QCoreApplication application(argc, argv);
    TestPackaging test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_packaging.moc"
