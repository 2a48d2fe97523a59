#include "core/exchange/parkjson.h"
#include "core/review/remarksfile.h"
#include "tests/support/parks.h"
#include "tests/support/zips.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

/// parkwright report and parkwright check of documents, as their users call them.
class TestReport : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void exitCodes_data();
    void exitCodes();
    void everyKindInBothLanguages_data();
    void everyKindInBothLanguages();
    void twoRunsAreEqual_data();
    void twoRunsAreEqual();
    void checkKnowsItsOwn_data();
    void checkKnowsItsOwn();
    void checkRefusesStrangers_data();
    void checkRefusesStrangers();
    void checkSumIsThatOfTheWorkbook_data();
    void checkSumIsThatOfTheWorkbook();
    void briefsHaveRoomForLongNames();
    void nothingHalfWritten();
    void onlyOwnWordsAreSaid();
    void optionalPartsMayBeMissing();
    void documentsAloneAreNotChecked();
    void remarks_data();
    void remarks();

private:
    struct Answer {
        int code;
        QByteArray out, err;
    };
    static Answer run(const QStringList &arguments)
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const char *variable : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "XDG_RUNTIME_DIR"})
            environment.remove(QString::fromLatin1(variable));
        environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(PROGRAM), arguments);
        process.waitForFinished(120000);
        return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1, process.readAllStandardOutput(),
                process.readAllStandardError()};
    }
    static QString example() { return QStringLiteral(EXAMPLES "/coastal-park.json"); }
    QString in(const QString &name) const { return m_folder.filePath(name); }
    static QByteArray bytesOf(const QString &fileName)
    {
        QFile file(fileName);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QTemporaryDir m_folder;
};

void TestReport::exitCodes_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("code");
    QTest::addColumn<QByteArray>("says");
    const QString kind = QStringLiteral("--kind"), application = QStringLiteral("application"),
                  out = in(QStringLiteral("codes.docx"));
    QTest::newRow("no kind") << QStringList{example(), out} << 2 << QByteArray("application, scheme, emissions or brief");
    QTest::newRow("a kind that there is not") << QStringList{example(), kind, "novel", out} << 2 << QByteArray("The kind is");
    QTest::newRow("one file") << QStringList{example(), kind, application} << 2 << QByteArray("Name two files");
    QTest::newRow("another ending") << QStringList{example(), kind, application, in("codes.odt")} << 2
                                    << QByteArray(".docx / .pdf");
    QTest::newRow("no language") << QStringList{example(), kind, application, "--language", "fr", out} << 2
                                 << QByteArray("zh or en");
    QTest::newRow("no date") << QStringList{example(), kind, application, "--date", "12.3.2026", out} << 2
                             << QByteArray("2026-03-12");
    QTest::newRow("no case") << QStringList{example(), kind, application, "--case", "C1999", out} << 2 << QByteArray("C1999");
    QTest::newRow("no scheme") << QStringList{example(), kind, "scheme", "--scheme", "none", out} << 2
                               << QByteArray("There is no scheme none.");
    QTest::newRow("no park") << QStringList{in("nothing.park"), kind, application, out} << 3 << QByteArray("nothing.park");
    QTest::newRow("a template for PDF") << QStringList{example(), kind, application, "--template", example(), in("codes.pdf")}
                                        << 2 << QByteArray("for .docx only");
    QTest::newRow("a template that is none")
        << QStringList{example(), kind, application, "--template", example(), out} << 3 << QByteArray("This is no .docx");
    QTest::newRow("a template that is not there")
        << QStringList{example(), kind, application, "--template", in("none.docx"), out} << 3 << QByteArray("none.docx");
    QTest::newRow("a scheme given twice") << QStringList{example(),  kind,       "scheme", "--scheme",
                                                         "ndrc-910", "--scheme", "eip",    out}
                                          << 2 << QByteArray("--scheme is given more than once");
    QTest::newRow("an option that there is not") << QStringList{example(), "--colour", "red", out} << 2 << QByteArray("colour");
}

void TestReport::exitCodes()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, code);
    QFETCH(QByteArray, says);
    const Answer answer = run(QStringList(QStringLiteral("report")) + arguments);
    QVERIFY2(answer.err.contains(says), answer.err.constData());
    QCOMPARE(answer.code, code);
    QVERIFY(!QFileInfo::exists(in(QStringLiteral("codes.docx"))));
}

void TestReport::everyKindInBothLanguages_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("language");
    for (const char *kind : {"application", "scheme", "emissions", "brief"})
        for (const char *language : {"zh", "en"})
            QTest::addRow("%s %s", kind, language) << QString::fromLatin1(kind) << QString::fromLatin1(language);
}

void TestReport::everyKindInBothLanguages()
{
    QFETCH(QString, kind);
    QFETCH(QString, language);
    for (const char *ending : {".docx", ".pdf"}) {
        const QString out = in(kind + language + QString::fromLatin1(ending));
        QStringList arguments{"report", example(), "--kind", kind, "--language", language, out};
        if (kind == QLatin1StringView("emissions"))
            arguments << QStringLiteral("--case") << QStringLiteral("C2025");
        const Answer answer = run(arguments);
        QVERIFY2(answer.code == 0, answer.err.constData());
        const QByteArray bytes = bytesOf(out);
        QVERIFY(bytes.startsWith(QByteArrayView(ending) == ".pdf" ? "%PDF-" : "PK"));
        QVERIFY(bytes.size() > 15000);
    }
}

void TestReport::twoRunsAreEqual_data()
{
    QTest::addColumn<QString>("ending");
    QTest::addColumn<QString>("kind");
    QTest::newRow("Word") << QStringLiteral(".docx") << QStringLiteral("application");
    QTest::newRow("PDF") << QStringLiteral(".pdf") << QStringLiteral("application");
    QTest::newRow("PDF of several fonts") << QStringLiteral(".pdf") << QStringLiteral("emissions");
}

void TestReport::twoRunsAreEqual()
{
    QFETCH(QString, ending);
    QFETCH(QString, kind);
    QByteArray first;
    for (const char *name : {"one", "two", "three"}) { // each process has its own hash seed
        const QString out = in(QString::fromLatin1(name) + ending);
        const Answer answer = run({"report", example(), "--kind", kind, "--date", "2026-03-12", out});
        QVERIFY2(answer.code == 0, answer.err.constData());
        const QByteArray bytes = bytesOf(out);
        QVERIFY(!bytes.isEmpty());
        if (!first.isEmpty())
            QVERIFY(bytes == first);
        first = bytes;
    }
}

void TestReport::checkKnowsItsOwn_data()
{
    twoRunsAreEqual_data();
}

void TestReport::checkKnowsItsOwn()
{
    QFETCH(QString, ending);
    const QString out = in(QStringLiteral("own") + ending), changed = in(QStringLiteral("changed.json"));
    QCOMPARE(run({"report", example(), "--kind", "emissions", "--case", "C2025", out}).code, 0);
    const Answer own = run({"check", example(), out});
    QVERIFY2(own.code == 0, own.out + own.err);
    QVERIFY(own.out.contains("Made from this project as it is now.") && own.out.contains("Made with the factors in use now."));
    const bool isWord = ending == QLatin1StringView(".docx"); // a PDF has no digest of its text: it may have been altered
    QVERIFY2(own.out.contains(isWord ? "its text is as the program wrote it" : "its text was not compared"), own.out);
    if (isWord) {
        const QString edited = in(QStringLiteral("edited.docx"));
        QByteArray part = support::unzipped(bytesOf(out), "word/document.xml");
        QVERIFY(part.contains("1,347,605"));
        support::writeFile(edited, support::rezipped(bytesOf(out), "word/document.xml", part.replace("1,347,605", "1,047,605")));
        const Answer altered = run({"check", example(), edited});
        QVERIFY2(altered.code == 0, altered.out + altered.err); // authors may write in Word: it is a note
        QVERIFY2(altered.out.contains("Its text was changed") && altered.out.contains("1,047,605"), altered.out);
    }
    QByteArray park = bytesOf(example());
    QVERIFY(park.contains("\"population\"") || park.contains("\"areaKm2\""));
    park.replace("\"areaKm2\": ", "\"areaKm2\": 1"); // another area, the same factors
    support::writeFile(changed, park);
    const Answer other = run({"check", changed, out});
    QCOMPARE(other.code, 1);
    QVERIFY2(other.out.contains("another project") && other.out.contains("Made with the factors in use now."), other.out);
}

void TestReport::checkSumIsThatOfTheWorkbook_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("Chinese") << QStringLiteral("zh");
    QTest::newRow("English") << QStringLiteral("en");
}

/// A reviewer who has report and workbook sees that they are of the same data. Source: rules for the documents, 1.3, annexes.
void TestReport::checkSumIsThatOfTheWorkbook()
{
    QFETCH(QString, language);
    const auto sumOf = [this](const QString &name) {
        return QCryptographicHash::hash(bytesOf(in(name)), QCryptographicHash::Sha256).toHex();
    };
    const auto write = [&](const QString &park, const QString &name) {
        return run({"report", park, "--case", "C2025", "--kind", "emissions", "--language", language, in(name)}).code;
    };
    QCOMPARE(write(example(), "report.docx"), 0);
    QCOMPARE(write(example(), "check.xlsx"), 0);
    const QByteArray report = support::unzipped(bytesOf(in("report.docx")), "word/document.xml");
    QVERIFY(report.contains(sumOf("check.xlsx")));
    QByteArray park = bytesOf(example());
    park.replace("\"areaKm2\": ", "\"areaKm2\": 1");
    support::writeFile(in("other.json"), park);
    QCOMPARE(write(in("other.json"), "other.xlsx"), 0);
    QVERIFY(!report.contains(sumOf("other.xlsx")));
}

void TestReport::checkRefusesStrangers_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("text as .docx") << QStringLiteral("a.docx") << QByteArray("text");
    QTest::newRow("nothing as .pdf") << QStringLiteral("b.pdf") << QByteArray();
    QTest::newRow("a workbook as .docx") << QStringLiteral("c.docx") << support::xlsxWith("<row/>");
    QTest::newRow("a PDF that ends early") << QStringLiteral("d.pdf") << QByteArray("%PDF-1.4\n1 0 obj\n<<");
}

void TestReport::checkRefusesStrangers()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, bytes);
    support::writeFile(in(name), bytes);
    const Answer answer = run({"check", example(), in(name)});
    QCOMPARE(answer.code, 3);
    QVERIFY2(answer.err.contains("does not say from which project"), answer.err.constData());
}

/// Also where there is no session of a desktop, as in a job at night.
void TestReport::onlyOwnWordsAreSaid()
{
    for (const char *command : {"report", "remarks"})
        QCOMPARE(run({command}).err,
                 QByteArray("Name two files: the one to read and the one to write. See parkwright --help.\n"));
}

/// Names of usual length for parks and projects do not have a brief refused, in no language.
void TestReport::briefsHaveRoomForLongNames()
{
    core::Park park = support::coastalPark();
    park.profile.name = QStringLiteral("示例沿海经济技术开发区新能源装备制造与绿色低碳循环产业集聚区");
    park.profile.nameEnglish = QStringLiteral("Example Coastal Economic and Technological Development Zone for New-Energy Equipment and "
                                         "Green Low-Carbon Circular Industry");
    park.profile.managementBody = park.profile.name + QStringLiteral("管理委员会");
    for (qsizetype i = 0; i < park.measures.size(); ++i)
        park.measures[i].name = QStringLiteral("Direct supply of offshore wind power with storage and electric heat");
    const QString file = in(QStringLiteral("long names.json"));
    support::writeFile(file, core::toJson(park));
    for (const char *language : {"zh", "en"}) {
        const QString out = in(QString::fromLatin1(language) + QStringLiteral(" long names.docx"));
        const Answer answer = run({"report", file, "--kind", "brief", "--language", QString::fromLatin1(language), out});
        QVERIFY2(answer.code == 0 && QFileInfo::exists(out), answer.err.constData());
        QVERIFY2(answer.err.contains("with storage and electric heat"), answer.err.constData()); // what is shortened is told
    }
}

void TestReport::nothingHalfWritten()
{
    const QString out = in(QStringLiteral("no such folder/out.docx"));
    const Answer answer = run({"report", example(), "--kind", "brief", out});
    QCOMPARE(answer.code, 3);
    QVERIFY2(answer.err.contains("cannot be written"), answer.err.constData());
    QVERIFY(!QFileInfo::exists(out));
}

/// Under --require a file is written only when all that is required is there, and what is said fits that.
void TestReport::optionalPartsMayBeMissing()
{
    const QString out = in(QStringLiteral("optional.docx"));
    const Answer strict = run({"report", example(), "--kind", "emissions", "--case", "C2025", "--require", out});
    QVERIFY2(strict.code == 0 && QFileInfo::exists(out), strict.err.constData());
    QVERIFY2(strict.err.contains("only parts that are not required are missing") && !strict.err.contains("--require"),
             strict.err.constData());
    const Answer usual = run({"report", example(), "--kind", "emissions", "--case", "C2025", out});
    QVERIFY2(usual.err.contains("--require writes nothing where something required is missing"), usual.err.constData());
}

void TestReport::documentsAloneAreNotChecked()
{
    const QString document = in(QStringLiteral("alone.docx"));
    support::writeFile(document, "PK\x03\x04");
    const Answer answer = run({"check", document});
    QCOMPARE(answer.code, 2);
    QVERIFY2(answer.err.contains("parkwright check FILE OUT.docx|.pdf"), answer.err.constData());
}

void TestReport::remarks_data()
{
    QTest::addColumn<QString>("out");
    QTest::addColumn<QString>("of"); ///< the park that the remarks are on; empty: there are none
    QTest::addColumn<QStringList>("more");
    QTest::addColumn<int>("code");
    QTest::addColumn<QByteArray>("says");
    const QString ours = QStringLiteral("coastal-example"), other = QStringLiteral("bay");
    QTest::newRow("Word") << "r.docx" << ours << QStringList() << 0 << QByteArray();
    QTest::newRow("separated values") << "r.csv" << ours << QStringList{"--language", "en"} << 0 << QByteArray();
    QTest::newRow("workbook") << "r.xlsx" << ours << QStringList{"--date", "2026-03-12"} << 0 << QByteArray();
    QTest::newRow("another ending") << "r.pdf" << ours << QStringList() << 2 << QByteArray(".docx / .csv / .xlsx");
    QTest::newRow("no language") << "r.docx" << ours << QStringList{"--language", "fr"} << 2 << QByteArray("zh or en");
    QTest::newRow("no date") << "r.docx" << ours << QStringList{"--date", "March"} << 2 << QByteArray("2026-03-12");
    QTest::newRow("no remarks") << "r.docx" << QString() << QStringList() << 3 << QByteArray("The file is not there");
    QTest::newRow("remarks on another park") << "r.docx" << other << QStringList() << 3 << QByteArray("another park");
    QTest::newRow("a park as remarks") << "r.docx" << ours << QStringList{"--remarks", example()} << 3
                                       << QByteArray("not a file of remarks");
}

void TestReport::remarks()
{
    QFETCH(QString, out);
    QFETCH(QString, of);
    QFETCH(QStringList, more);
    QFETCH(int, code);
    QFETCH(QByteArray, says);
    const QString park = in(QStringLiteral("reviewed.json")), file = core::remarksFileName(park);
    QFile::remove(file);
    QFile::remove(in(out));
    QVERIFY(QFile::exists(park) || QFile::copy(example(), park));
    if (!of.isEmpty()) {
        const core::RemarkTarget place{.kind = core::RemarkTarget::Kind::Place,
                                       .path = QStringLiteral("cases/C2025/energySupply/powerReceived/PR1/mwh")};
        const core::Remark remark = core::newRemark(place, {{QStringLiteral("mwh"), 1.0}}, QStringLiteral("Which meter?"),
                                                    {{}, QDateTime(QDate(2026, 3, 12), QTime(9, 0), Qt::UTC)});
        QVERIFY(core::writeRemarks({{of, of, {}}, {remark}}, file));
    }
    const Answer answer = run(QStringList{"remarks", park, in(out)} + more);
    QVERIFY2(answer.err.contains(says), answer.err.constData());
    QCOMPARE(answer.code, code);
    QCOMPARE(QFileInfo::exists(in(out)), code == 0);
    if (out.endsWith(QLatin1StringView(".csv")))
        QVERIFY2(bytesOf(in(out)).contains("Which meter?") && bytesOf(in(out)).contains("Changed since"),
                 bytesOf(in(out)).constData());
}

QTEST_APPLESS_MAIN(TestReport)
#include "tst_report.moc"
