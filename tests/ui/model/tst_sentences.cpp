#include "core/model/judging.h"
#include "tests/support/parks.h"
#include "ui/model/importsentences.h"
#include "ui/model/referencetexts.h"
#include "ui/model/sentences.h"

#include <algorithm>

using namespace core;

class TestSentences : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyErrorHasOne();
    void foreignTextIsQuotedShort();
    void everyFindingOfTheCasesHasOne();
    void everyFindingOfReturnedWorkbooksHasOne();
    void whatEvidenceRefersToHasWords();
    void unknownReferencesAreNamed();
};

/// Whoever is to correct a reference reads which one it is.
void TestSentences::unknownReferencesAreNamed()
{
    Park park = support::coastalPark();
    park.measures[0].appliesTo << QStringLiteral("C2099") << QStringLiteral("C2100");
    park.evidence[0].refers << QStringLiteral("enterprises/E99");
    park.cases[2].answers[0].evidence << QStringLiteral("EV99");
    park.cases[2].energySupply.electricityUse[0].enterprise = Ref<Enterprise>{QStringLiteral("E98")};
    const ui::FindingSentences sentence(support::library(), ui::Format());
    QStringList texts;
    for (const Finding &finding : judgeDocument(park))
        texts << sentence(park, finding);
    std::vector<Finding> ofCase;
    judgeCase(park, 2, 2026, TonnesCo2PerHectareYear(50), ofCase);
    for (const Finding &finding : ofCase)
        texts << sentence(park, finding);
    const QString all = texts.join(u'\n');
    for (const char *named : {"M01 refers to what is not there: C2099, C2100.", "refers to what is not there: enterprises/E99.",
                              "refers to what is not there: EV99.", "names \"E98\", which is not there."})
        QVERIFY2(all.contains(QLatin1StringView(named)), qPrintable(all));
}

void TestSentences::whatEvidenceRefersToHasWords()
{
    Park park = support::coastalPark();
    const auto of = [&park](const char *path) { return ui::referenceText(park, QString::fromUtf8(path)); };
    QCOMPARE(of("park"), QStringLiteral("the park as a whole"));
    QCOMPARE(of("measures/M01"), QStringLiteral("M01 海上风电绿电直连扩建"));
    QCOMPARE(of("cases/C2025"), QStringLiteral("2025"));
    QCOMPARE(of("cases/C2025/energySupply/powerReceived/PR1"), QStringLiteral("2025 › Power received › PR1"));
    QCOMPARE(of("cases/C2025/energySupply/greenAttributes"), QStringLiteral("2025 › Green attributes"));
    QCOMPARE(of("cases/C2025/infrastructure/water"), QStringLiteral("2025 › Infrastructure › Water"));
    QCOMPARE(of("cases/C2028/answers/carbonManagementPlatform"), QStringLiteral("2028 › answer to carbonManagementPlatform"));
    park.cases[3].year = 2025; // another case of the year: the names tell them apart
    QCOMPARE(of("cases/C2025"), park.cases[2].name);
    for (const char *nowhere : {"", "/", "cases", "cases/", "cases/none", "cases/C2025/nothing/P", "enterprises/none", "x/y/z/u"})
        QCOMPARE(of(nowhere), QString::fromUtf8(nowhere));
    for (const Evidence &evidence : support::coastalPark().evidence)
        for (const QString &path : evidence.refers)
            QVERIFY(ui::referenceText(park, path) != path);
}

void TestSentences::everyErrorHasOne()
{
    QSet<QString> sentences;
    for (int code = 0; code <= int(ErrorCode::SchemeOrder); ++code) {
        const QString text =
            ui::sentence({ErrorCode(code), QStringLiteral("S"), QStringLiteral("a/b"), QStringLiteral("D"), 3, 7});
        QVERIFY2(text.startsWith(QLatin1StringView("line 3, column 7, a/b: ")), qPrintable(text));
        QVERIFY(text.endsWith(u'.') && !text.contains(QLatin1StringView("%1")));
        QVERIFY(!sentences.contains(text));
        sentences.insert(text);
    }
}

/// What stands in a file is neither repeated whole nor able to steer a terminal.
void TestSentences::foreignTextIsQuotedShort()
{
    const QString longWord(100'000, u'w'), beginning = QString(64, u'w') + QChar(0x2026);
    const QString steering = QString(QChar(0)) + QStringLiteral("\x1b[31m\u202e");
    const QString steeringShown = QStringLiteral("\\u0000\\u001b[31m\\u202e");
    const QString ofWord =
        ui::sentence({ErrorCode::UnknownWord, longWord, QStringLiteral("cases/C1/kind"), QStringLiteral("a, b")});
    QVERIFY(ofWord.size() < 200);
    QVERIFY(ofWord.startsWith(QStringLiteral("cases/C1/kind: ")));
    QVERIFY(ofWord.contains(u'"' + beginning + u'"'));
    QVERIFY(ofWord.contains(QStringLiteral("a, b")));
    const QString ofPlace =
        ui::sentence({ErrorCode::NullValue, {}, QStringLiteral("cases/") + longWord + QStringLiteral("/kind"), {}});
    QVERIFY(ofPlace.size() < 300);
    QVERIFY(ofPlace.contains(QStringLiteral("/kind: ")));
    QVERIFY(ui::sentence({ErrorCode::WorkbookCell, {}, {}, longWord}).contains(beginning));
    QVERIFY(ui::sentence({ErrorCode::UnknownKey, steering, {}, {}}).contains(u'"' + steeringShown + u'"'));

    Park park = support::parkWith(R"("energySupply": {"electricityUse": [{"id": "u", "mwh": 1}, {"id": "v", "mwh": 1}]})");
    for (auto &use : park.cases[0].energySupply.electricityUse)
        use.id = steering + longWord;
    std::vector<Finding> found;
    judgeCase(park, 0, 2026, TonnesCo2PerHectareYear(50), found);
    const auto twice = std::ranges::find(found, FindingCode::DuplicateId, &Finding::code);
    QVERIFY(twice != found.end());
    const ImportFinding cell{.code = ImportCode::NotANumber, .found = steering + longWord};
    for (const QString &text :
         {ui::FindingSentences(support::library(), ui::Format())(park, *twice), ui::importSentence(cell, ui::Format())})
        QVERIFY2(text.size() < 200 && !text.contains(QChar(0)), qPrintable(text));
}

void TestSentences::everyFindingOfTheCasesHasOne()
{
    const ui::FindingSentences sentence(support::library(), ui::Format());
    QSet<int> codes;
    const auto read = [&](const Park &park) {
        const Evaluation evaluation = support::evaluate(park);
        std::vector<Finding> all = evaluation.findings;
        for (const CaseEvaluation &each : evaluation.cases)
            all.insert(all.end(), each.findings.begin(), each.findings.end());
        for (const Finding &finding : all) {
            const QString text = sentence(park, finding);
            QVERIFY2(text.endsWith(u'.') && !text.contains(QLatin1StringView("%1")) && !text.contains(QLatin1StringView("\"\"")),
                     qPrintable(text));
            codes.insert(int(finding.code));
        }
    };
    read(support::coastalPark());
    for (const char *file : {"10-duplicate-ids", "11-fuels", "12-negatives-and-shares", "13-references", "14-stock-and-use",
                             "15-everything-at-once"})
        read(support::parkFromFile(QStringLiteral(TEST_DATA "/parks/broken/%1.json").arg(QString::fromLatin1(file))));
    read(support::parkWith(
        R"("energySupply": {"powerReceived": [{"id": "p", "kind": "grid", "mwh": 1}], "powerSent": [{"id": "q", "kind": "fossil", "mwh": 9}],
        "greenAttributes": [{"id": "a", "kind": "certificate", "mwh": 5, "producedFrom": "2025-01"}], "electricityUse": [{"id": "u", "mwh": 1}]}, "production": {"heatUse": [{"id": "h", "gj": 1}]})"));
    Park unreadable = support::parkWith({});
    unreadable.cases[0].factors.append(KeptFactor());
    read(unreadable);
    QVERIFY(codes.remove(int(FindingCode::BrokenFactors)));
    read(support::parkWith(R"("energySupply": {"powerReceived": [{"id": "p", "kind": "grid", "mwh": 1e308},
        {"id": "q", "kind": "grid", "mwh": 1e308}]})"));
    QVERIFY(codes.remove(int(FindingCode::ResultTooLarge)));
    read(support::parkWith(R"("design": {"storage": [{"id": "b", "carrier": "electricity", "mwh": 4, "mw": 1, "socMin": 0.9,
        "socMax": 0.2}, {"id": "b", "carrier": "heat", "mwh": 4, "mw": -1}], "tariff": {"bands": [{"months": [13], "hours": "F"}]}})"));
    QVERIFY(codes.remove(int(FindingCode::DesignOutOfRange)));
    read(support::parkWith(R"("energySupply": {"greenAttributes": [{"id": "a", "kind": "certificate", "mwh": 5, "producedFrom": "2025-01",
        "serial": "S1"}, {"id": "b", "kind": "certificate", "mwh": 5, "producedFrom": "2025-01", "serial": "S1"}]})"));
    QVERIFY(codes.remove(int(FindingCode::SerialTwice)));
    QCOMPARE(codes.size(), int(FindingCode::FutureActual) + 1);
}

void TestSentences::everyFindingOfReturnedWorkbooksHasOne()
{
    QSet<QString> sentences;
    for (int code = 0; code < importCodeCount; ++code) {
        const ImportFinding finding{.code = ImportCode(code), .label = "L", .found = "F", .meant = "M", .value = 1, .other = 2};
        const QString text = ui::importSentence(finding, ui::Format());
        QVERIFY2((text.endsWith(u'.') || text.endsWith(u'?')) && !text.contains(QLatin1StringView("%1")) &&
                     !text.contains(QLatin1StringView("%2")),
                 qPrintable(text));
        QVERIFY(!sentences.contains(text));
        sentences.insert(text);
    }
    QCOMPARE(ui::importPlace({.code = ImportCode::Negative, .sheet = "S", .row = 6, .column = 3}), "S!D7");
}

QTEST_APPLESS_MAIN(TestSentences)
#include "tst_sentences.moc"
