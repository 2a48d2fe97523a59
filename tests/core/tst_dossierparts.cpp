#include "core/dossier/digests.h"
#include "core/dossier/dossierroles.h"
#include "core/dossier/dossiertexts.h"
#include "core/dossier/figureformat.h"
#include "core/dossier/layout.h"
#include "core/dossier/measureplan.h"
#include "core/dossier/owntext.h"
#include "core/economics/programme.h"
#include "tests/support/parks.h"

#include <cmath>

using namespace core;

class TestDossierParts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void roundsHalfToEven_data();
    void roundsHalfToEven();
    void widthsOfColumnsAreNumbers();
    void columnsKeepNumbersAndWordsWhole();
    void manyColumnsFit();
    void wordsBreakLast();
    void roomGoesToLongTexts();
    void unitsOfHeadsStayWhole();
    void printsFormats_data();
    void printsFormats();
    void neverRoundsAcrossAVerdict_data();
    void neverRoundsAcrossAVerdict();
    void readsOwnText();
    void knowsTheRolesOfTheCoastalPark();
    void asksWhenTwoCasesCompete();
    void aChoiceOfTheParkSettlesIt();
    void refusesCasesThatCannotBeTheGoal();
    void aCaseWithoutMeasuresIsTheTrend();
    void rebuildsAProgrammeByHand();
    void countsPartsOfAYear();
    void countsNoProgrammeOfAges();
    void textsHaveBothLanguages();
    void digestsFollowTheData();
    void parksHaveANameInEachLanguage();
};

void TestDossierParts::roundsHalfToEven_data()
{
    QTest::addColumn<double>("value");
    QTest::addColumn<int>("decimals");
    QTest::addColumn<QString>("text");
    // GB/T 8170: 5 with nothing behind goes to the even digit
    QTest::newRow("2.5") << 2.5 << 0 << "2";
    QTest::newRow("3.5") << 3.5 << 0 << "4";
    QTest::newRow("0.125") << 0.125 << 2 << "0.12";
    QTest::newRow("0.135") << 0.135 << 2 << "0.14"; // its shortest text, not the double below it
    QTest::newRow("more than half") << 0.12500001 << 2 << "0.13";
    QTest::newRow("carry") << 999.995 << 2 << "1,000.00";
    QTest::newRow("nines") << 0.9996 << 3 << "1.000";
    QTest::newRow("thousands") << 1226097.71 << 2 << "1,226,097.71";
    QTest::newRow("minus") << -1003.62 << 2 << QString(QChar(0x2212)) + "1,003.62";
    QTest::newRow("no minus zero") << -0.001 << 2 << "0.00";
    QTest::newRow("zero") << 0.0 << 2 << "0";
    QTest::newRow("below one digit") << 0.04 << 0 << "0";
    QTest::newRow("large") << 1e15 << 0 << "1,000,000,000,000,000";
    QTest::newRow("small") << 1e-9 << 3 << "0.000";
}

void TestDossierParts::roundsHalfToEven()
{
    QFETCH(double, value);
    QFETCH(int, decimals);
    QTEST(roundedText(value, decimals), "text");
}

void TestDossierParts::printsFormats_data()
{
    QTest::addColumn<int>("format");
    QTest::addColumn<std::optional<double>>("value");
    QTest::addColumn<QString>("chinese");
    QTest::addColumn<QString>("english");
    const auto row = [](const char *name, FigureFormat format, std::optional<double> value, const char *chinese,
                        const char *english) {
        QTest::newRow(name) << int(format) << value << QString::fromUtf8(chinese) << QString::fromUtf8(english);
    };
    row("carbon", FigureFormat::CarbonMass, 1350000.0, "135.00", "1,350.0");
    row("tonnes", FigureFormat::WholeTonnes, 1226097.71, "1,226,098", "1,226,098");
    row("share", FigureFormat::Percent, 0.8956, "89.6%", "89.6%");
    row("per coal", FigureFormat::PerCoal, 0.19734, "0.197", "0.197");
    row("power below 10⁸ kWh", FigureFormat::ProseEnergy, 30000.0, "3,000.00 万千瓦时", "30,000");
    row("power above", FigureFormat::ProseEnergy, 1500000.0, "15.00 亿千瓦时", "1,500,000");
    row("exactly 10⁸ kWh", FigureFormat::ProseEnergy, 100000.0, "1.00 亿千瓦时", "100,000");
    row("money", FigureFormat::ProseMoney, 606700.0, "60.67 亿元", "6,067");
    row("less money", FigureFormat::ProseMoney, 9800.0, "9,800 万元", "98.00");
    row("money in tables", FigureFormat::Money, 606700.0, "606,700", "6,067.00");
    row("nothing", FigureFormat::WholeTonnes, std::nullopt, "—", "—");
    row("zero", FigureFormat::CarbonMass, 0.0, "0", "0");
    row("year", FigureFormat::Year, 2025.0, "2025", "2025");
    row("full", FigureFormat::Full, 0.2856, "0.2856", "0.2856");
}

void TestDossierParts::printsFormats()
{
    QFETCH(int, format);
    QFETCH(std::optional<double>, value);
    QTEST(figureText(value, FigureFormat(format), DocumentLanguage::Chinese), "chinese");
    QTEST(figureText(value, FigureFormat(format), DocumentLanguage::English), "english");
}

void TestDossierParts::neverRoundsAcrossAVerdict_data()
{
    QTest::addColumn<double>("value");
    QTest::addColumn<double>("limit");
    QTest::addColumn<bool>("atMost");
    QTest::addColumn<bool>("met");
    QTest::addColumn<int>("format");
    QTest::addColumn<QString>("text");
    const int per = int(FigureFormat::PerCoal), share = int(FigureFormat::Percent);
    QTest::newRow("just above the limit") << 0.2003 << 0.2 << true << false << per << "0.2003";
    QTest::newRow("just below a share") << 0.8996 << 0.9 << false << false << share << "89.96%";
    QTest::newRow("met needs no more") << 0.1973 << 0.2 << true << true << per << "0.197";
    QTest::newRow("on the limit within 1e-9") << 0.2 + 1e-11 << 0.2 << true << true << per << "0.200";
    QTest::newRow("far above") << 0.95 << 0.2 << true << false << per << "0.950";
}

void TestDossierParts::neverRoundsAcrossAVerdict()
{
    QFETCH(double, value);
    QFETCH(double, limit);
    QFETCH(bool, atMost);
    QFETCH(bool, met);
    QFETCH(int, format);
    const auto language = DocumentLanguage::English;
    const int more = decimalsToShow(value, limit, atMost ? Comparison::AtMost : Comparison::AtLeast, false,
                                    met ? ItemStatus::Met : ItemStatus::NotMet, FigureFormat(format), language);
    QTEST(figureText(value, FigureFormat(format), language, more), "text");
}

void TestDossierParts::readsOwnText()
{
    const auto paragraphs =
        ownParagraphs("<style>p{}</style><p>One <b>bold</b> &amp; <i>it</i></p><ul><li>first</li><li>second</li></ul>"
                      "<ol><li>third</li></ol><p><a href=\"https://example.org\">there</a>"
                      "<a href=\"javascript:x()\">not</a> <font color=red>red</font></p><p> </p>");
    QCOMPARE(paragraphs.size(), size_t(5));
    QCOMPARE(paragraphs[0].runs.size(), size_t(4));
    QCOMPARE(paragraphs[0].runs[1].kind, RunKind::Bold);
    QCOMPARE(paragraphs[0].runs[2].text, QString(" & "));
    QCOMPARE(paragraphs[0].runs[3].kind, RunKind::Italic);
    QCOMPARE(paragraphs[1].style, ParagraphStyle::Bullet);
    QCOMPARE(paragraphs[2].runs.front().text, QString("second"));
    QCOMPARE(paragraphs[3].style, ParagraphStyle::Numbered);
    QCOMPARE(paragraphs[4].runs.front().kind, RunKind::Link);
    QCOMPARE(paragraphs[4].runs.front().target, QString("https://example.org"));
    QCOMPARE(paragraphs[4].runs[1].kind, RunKind::Plain); // an address nobody may follow
    for (const DocumentParagraph &each : paragraphs)
        QVERIFY(each.isOwn);
    QCOMPARE(ownParagraphs("plain\nlines\n\n").size(), size_t(2));
    QCOMPARE(ownParagraphs("1 < 2").front().runs.front().text, QString("1 < 2"));
    QCOMPARE(ownParagraphs("<p>unclosed <b").size(), size_t(1));
    QVERIFY(ownParagraphs(QString()).empty());
}

namespace {

Case planned(const char *id, int year)
{
    Case made;
    made.id = QLatin1StringView(id);
    made.kind = CaseKind::Planned;
    made.year = year;
    return made;
}

QStringList idsOf(const Park &park, const std::vector<qsizetype> &cases)
{
    QStringList ids;
    for (const qsizetype each : cases)
        ids.append(park.cases[each].id);
    return ids;
}

const QString zhKey = documentKey(DocumentKind::Application, DocumentLanguage::Chinese, {});

} // namespace

void TestDossierParts::knowsTheRolesOfTheCoastalPark()
{
    const Park park = support::coastalPark();
    const auto roles = dossierRoles(park, DocumentKind::Application, zhKey, {});
    QVERIFY(roles.has_value());
    QCOMPARE(idsOf(park, roles->history), (QStringList{"C2023", "C2024", "C2025"}));
    QCOMPARE(idsOf(park, std::vector<qsizetype>{roles->base, roles->goal}), (QStringList{"C2025", "C2030"}));
    QCOMPARE(idsOf(park, roles->steps), (QStringList{"C2028"}));
    QCOMPARE(roles->trend, qsizetype(-1));
    QCOMPARE(zhKey, QString("application/zh"));
    QCOMPARE(documentKey(DocumentKind::Scheme, DocumentLanguage::English, "eip"), QString("scheme:eip/en"));
    const auto earlier = dossierRoles(park, DocumentKind::Application, zhKey, "C2028");
    QVERIFY(earlier.has_value());
    QCOMPARE(park.cases[earlier->goal].id, QString("C2028"));
    QVERIFY(earlier->steps.empty());
}

void TestDossierParts::asksWhenTwoCasesCompete()
{
    Park park = support::coastalPark();
    Case variant = park.cases.back();
    variant.id = "C2030B";
    park.cases.append(variant);
    for (Measure &each : park.measures)
        each.appliesTo.append("C2030B");
    const auto roles = dossierRoles(park, DocumentKind::Application, zhKey, {});
    QVERIFY(!roles.has_value());
    QCOMPARE(roles.error().trouble, DossierTrouble::TwoForOneRole);
    QCOMPARE(roles.error().role, QString("GOAL"));
    QCOMPARE(roles.error().ids, (QStringList{"C2030", "C2030B"}));
    QVERIFY(dossierRoles(park, DocumentKind::Application, zhKey, "C2030B").has_value());
    QVERIFY(dossierRoles(park, DocumentKind::Emissions, "emissions/zh", {}).has_value()); // the goal does not matter there
}

void TestDossierParts::aChoiceOfTheParkSettlesIt()
{
    Park park = support::coastalPark();
    Case other = park.cases[2];
    other.id = "C2025B";
    park.cases.append(other);
    const auto roles = dossierRoles(park, DocumentKind::Application, zhKey, {});
    QVERIFY(!roles.has_value());
    QCOMPARE(roles.error().role, QString("BASE"));
    DocumentRole choice;
    choice.document = zhKey;
    choice.role = "BASE";
    choice.caseId = "C2025B";
    park.documentRoles.append(choice);
    const auto chosen = dossierRoles(park, DocumentKind::Application, zhKey, {});
    QVERIFY(chosen.has_value());
    QCOMPARE(park.cases[chosen->base].id, QString("C2025B"));
    QVERIFY(!dossierRoles(park, DocumentKind::Application, "application/en", {}).has_value()); // chosen for the other document
}

void TestDossierParts::refusesCasesThatCannotBeTheGoal()
{
    const Park park = support::coastalPark();
    QCOMPARE(dossierRoles(park, DocumentKind::Application, zhKey, "C2025").error().trouble, DossierTrouble::CaseNotPlanned);
    QCOMPARE(dossierRoles(park, DocumentKind::Application, zhKey, "nothing").error().trouble, DossierTrouble::CaseUnknown);
    QCOMPARE(dossierRoles(Park(), DocumentKind::Brief, "brief/zh", {}).error().trouble, DossierTrouble::NoCase);
    Park onlyPast = park;
    onlyPast.cases.removeIf([](const Case &each) { return each.kind == CaseKind::Planned; });
    const auto roles = dossierRoles(onlyPast, DocumentKind::Application, zhKey, {});
    QVERIFY(roles.has_value()); // no goal: a gap, not an error
    QCOMPARE(roles->goal, qsizetype(-1));
}

void TestDossierParts::aCaseWithoutMeasuresIsTheTrend()
{
    Park park = support::coastalPark();
    park.cases.append(planned("BAU", 2030));
    const auto roles = dossierRoles(park, DocumentKind::Application, zhKey, {});
    QVERIFY(roles.has_value());
    QCOMPARE(park.cases[roles->trend].id, QString("BAU"));
    QCOMPARE(park.cases[roles->goal].id, QString("C2030"));
    park.cases.append(planned("BAU2", 2030));
    QCOMPARE(dossierRoles(park, DocumentKind::Application, zhKey, {}).error().role, QString("TREND"));
}

void TestDossierParts::rebuildsAProgrammeByHand()
{
    // 100 in 2025 and 2026, 60 a year in 2027 to 2030: −50 −50 60 60 60 60, paid back 1 + 1 + 100/60 years after the beginning of
    // 2025
    const auto made = economics::programme({{100, 10, 70, 2025, 2026, 4}}, 0.0);
    QCOMPARE(made.years.size(), size_t(6));
    QCOMPARE(made.years.front().net, -50.0);
    QCOMPARE(made.years.back().sum, 140.0);
    QCOMPARE(made.netPresentValue, 140.0);
    QCOMPARE(*made.payback, 2 + 100.0 / 60);
    const double rate = *made.rate();
    double value = 0;
    for (const auto &each : made.years)
        value += each.net / std::pow(1 + rate, each.year - 2025);
    QVERIFY(std::abs(value) < 1e-9);
    QVERIFY(!economics::programme({{100, 0, 10, 2025, 2025, 3}}, 0.06).payback);
    QVERIFY(!economics::programme({{0, 0, 10, 2025, 2025, 3}}, 0.06).rate());
    QVERIFY(!economics::programme({{0, 0, 10, 2025, 2025, 3}}, 0.06).payback); // nothing was to be paid back
    QVERIFY(!economics::programme({{0, 0, 10, 2025, 2025, 3}}, 0.06).changesSign);
    QVERIFY(economics::programme({{50, 0, 1000, 2025, 2025, 3}}, 0.06).changesSign); // a rate near 2,000 % is not looked for
    QVERIFY(economics::programme({}, 0.06).years.empty());
}

/// 12.5 years are 12 years and half a year, in the flow and in the annuity: 1,000 at 6 % cost (1 − 1.06^−12.5) / 0.06 parts.
void TestDossierParts::countsPartsOfAYear()
{
    const auto made = economics::programme({{100, 10, 70, 2025, 2026, 12.5}}, 0.0);
    QCOMPARE(made.years.size(), size_t(15)); // 2025 to 2039
    QCOMPARE(made.years[13].net, 60.0);
    QCOMPARE(made.years[14].saving, 35.0);
    QCOMPARE(made.years[14].cost, 5.0);
    QCOMPARE(made.netPresentValue, -100 + 12.5 * 60);
    Measure measure;
    measure.investment = TenThousandYuan{1000};
    measure.annualSaving = TenThousandYuan{0};
    measure.lifetime = Years{12.5};
    const double annuity = 1000 * 0.06 / (1 - std::pow(1.06, -12.5));
    COMPARE_CLOSE(*abatementCost(measure, 1.0, 0.06), annuity * 10000); // yuan
}

/// A year or a life that is a slip of the pen gives no flow of thousands of years, whose rates would be searched for minutes.
void TestDossierParts::countsNoProgrammeOfAges()
{
    const Park park = support::coastalPark();
    std::vector<qsizetype> all;
    for (qsizetype i = 0; i < park.measures.size(); ++i)
        all.push_back(i);
    QCOMPARE(programmeProjects(park, all).size(), all.size());
    const auto projectsWith = [&](auto change) {
        Park changed = park;
        change(changed.measures[1]);
        return programmeProjects(changed, all).size();
    };
    QCOMPARE(projectsWith([](Measure &each) { each.endYear = 2527; }), size_t(0)); // 2025 to 2552
    QCOMPARE(projectsWith([](Measure &each) { each.endYear = 1e9; }), size_t(0));
    QCOMPARE(projectsWith([](Measure &each) { each.startYear = 1; }), size_t(0));
    QCOMPARE(projectsWith([](Measure &each) { each.startYear = -2e9; }), size_t(0));
    QCOMPARE(projectsWith([](Measure &each) { each.lifetime = Years{1e12}; }), size_t(0));
    QCOMPARE(projectsWith([](Measure &each) { each.lifetime = Years{200}; }), all.size());
}

void TestDossierParts::textsHaveBothLanguages()
{
    const auto texts = DossierTexts::read(":/dossier");
    QVERIFY2(texts.has_value(), qPrintable(texts ? QString() : texts.error().detail));
    QVERIFY(texts->ids().size() > 500);
    const auto isHan = [](QChar each) { return each.script() == QChar::Script_Han; };
    for (const QString &id : texts->ids())
        for (const QChar each : texts->text(id, DocumentLanguage::English))
            QVERIFY2(!isHan(each), qPrintable(id));
    QVERIFY(texts->text("nothing", DocumentLanguage::English).contains("nothing"));
    QCOMPARE(DossierTexts::read(":/reference").error().code, ErrorCode::FileMissing);
}

/// Documents, workbooks and remarks take the name from one place.
void TestDossierParts::parksHaveANameInEachLanguage()
{
    ParkProfile profile;
    profile.name = QStringLiteral("滨海产业园");
    QCOMPARE(profile.nameIn(false), profile.name); // there is no other
    profile.nameEnglish = "Coastal Park";
    QCOMPARE(profile.nameIn(false), QString("Coastal Park"));
    QCOMPARE(profile.nameIn(true), QStringLiteral("滨海产业园"));
}

void TestDossierParts::digestsFollowTheData()
{
    Park park = support::coastalPark();
    const QString before = projectDigest(park);
    QCOMPARE(before.size(), qsizetype(64));
    QCOMPARE(projectDigest(support::coastalPark()), before);
    OwnText text;
    text.document = zhKey;
    text.section = "summary";
    text.text = "x";
    park.ownTexts.append(text);
    QCOMPARE(projectDigest(park), before); // own text is no data
    park.cases[0].energySupply.powerReceived[0].energy.value += 1;
    QVERIFY(projectDigest(park) != before);

    const Park
        small = support::parkWith(
            R"("production": {"fuelUse": [{"id": "F1", "fuel": "diesel", "quantity": 1, "unit": "t", "activity": "finalUse"}]})"),
        other = support::parkWith(
            R"("production": {"fuelUse": [{"id": "F1", "fuel": "gasoline", "quantity": 1, "unit": "t", "activity": "finalUse"}]})"),
        more = support::parkWith(
            R"("production": {"fuelUse": [{"id": "F1", "fuel": "diesel", "quantity": 2, "unit": "t", "activity": "finalUse"}]})");
    const auto factors = [](const Park &of) { return factorDigest(of, support::evaluate(of), support::library()); };
    QCOMPARE(factors(small), factors(more)); // the same factors for another quantity
    QVERIFY(factors(small) != factors(other));
}

/// "Head@1.4": what stands behind the sign is read as a width, in both languages alike.
void TestDossierParts::widthsOfColumnsAreNumbers()
{
    const auto texts = DossierTexts::read(":/dossier");
    QVERIFY(texts);
    int tables = 0;
    for (const QString &id : texts->ids()) {
        if (!id.endsWith(".columns"))
            continue;
        ++tables;
        const QStringList chinese = texts->text(id, DocumentLanguage::Chinese).split('|'),
                          english = texts->text(id, DocumentLanguage::English).split('|');
        QCOMPARE(chinese.size(), english.size());
        for (const QStringList &columns : {chinese, english})
            for (const QString &column : columns)
                if (const qsizetype at = column.lastIndexOf('@'); at >= 0)
                    QVERIFY2(numberFromText(column.mid(at + 1)).value_or(0) > 0, qPrintable(id + ": " + column));
    }
    QVERIFY(tables > 20);
}

void TestDossierParts::columnsKeepNumbersAndWordsWhole()
{
    constexpr double size = 10, padding = 2 * 5.4; // pt
    const auto twips = [&](double halvesOfEm) { return int((halvesOfEm * size / 2 + padding) * 20); };
    const auto widthOf = [&](const QString &text, ColumnKind kind, RowKind row = RowKind::Usual) {
        DocumentTable table;
        table.columns = {{{}, 0.1, kind}, {{}, 5}};
        table.rows.push_back({row, {TableCell{{TextRun{RunKind::Plain, text, -1, {}}}}, TableCell{}}});
        return columnWidths(table, 9000, size).front();
    };
    const QString limit = QChar(0x2265) + QString(QChar::Nbsp) + QStringLiteral("90%");
    QVERIFY(widthOf(limit, ColumnKind::Short) >= twips(5.7));  // the hard space ties the sign to its number; % has 0.83 em
    QVERIFY(widthOf("GWh", ColumnKind::Short) >= twips(4.33)); // Times New Roman: 0.722 + 0.944 + 0.5 em
    QVERIFY(widthOf("1,347,604.8821171792", ColumnKind::Number) >= twips(18)); // 17 digits and three signs of half a digit
    QVERIFY(widthOf("one two six", ColumnKind::Text) < twips(6));              // breaks at its spaces
    // Noto Serif CJK SC Bold: eight digits of 0.593 em, two signs of 0.335 em
    QVERIFY(widthOf("627,085.26", ColumnKind::Number, RowKind::Total) >= twips(10.8));
    QVERIFY(widthOf("29449-2024", ColumnKind::Text) >= twips(10.4)); // nine digits of 0.557 em, less the narrower padding
    QVERIFY(widthOf(QStringLiteral("万Nm³"), ColumnKind::Short) >= twips(6.3));              // a unit is not broken behind 万
    QVERIFY(widthOf(QStringLiteral("发改委 24 个行业指南"), ColumnKind::Number) < twips(6)); // words among numbers break
    QVERIFY(widthOf(QStringLiteral("能耗（kgce）"), ColumnKind::Text) >= twips(8));          // brackets stay with their word
    QVERIFY(widthOf(QStringLiteral("61.4 个百分点"), ColumnKind::Number) >= twips(13));      // a number with its unit does not
}

/// T42 has 17 columns on a page of 25 cm: what it prints of numbers has to fit at its text size.
void TestDossierParts::manyColumnsFit()
{
    constexpr double size = 7, padding = 2 * 5.4; // pt
    const QStringList cells{"FP10",
                            QStringLiteral("示例精细化工有限公司"),
                            QStringLiteral("生产过程"),
                            QStringLiteral("其他煤气"),
                            QStringLiteral("终端消费"),
                            "18,000",
                            QStringLiteral("万Nm³"),
                            "389.31",
                            "−1,712,964.64",
                            "26.18",
                            "100%",
                            "21.621888",
                            "−140,093.73",
                            "−158,447.77",
                            QStringLiteral("发改委 24 个行业指南"),
                            QStringLiteral("国际航行船舶加注"),
                            "EV12, EV13"};
    DocumentTable table;
    table.rows.push_back({RowKind::Usual, {}});
    for (qsizetype i = 0; i < cells.size(); ++i) {
        const ColumnKind kind = i == 0 || i == 6                ? ColumnKind::Short
                                : i == 5 || (i >= 7 && i <= 13) ? ColumnKind::Number
                                                                : ColumnKind::Text;
        table.columns.push_back({QString(), kind == ColumnKind::Text ? 1.2 : 1.0, kind});
        table.rows.front().cells.push_back(TableCell{{TextRun{RunKind::Plain, cells[i], -1, {}}}});
    }
    const std::vector<int> widths = columnWidths(table, 14173, size); // 250 mm
    for (size_t i = 0; i < widths.size(); ++i)
        if (table.columns[i].kind == ColumnKind::Number)
            QVERIFY2(widths[i] >= int((double(cells[qsizetype(i)].size()) * size / 2 + padding) * 20) - 1,
                     qPrintable(cells[qsizetype(i)]));
}

namespace {

DocumentTable tableOfTexts(const QStringList &cells, const std::vector<ColumnKind> &kinds, double firstWidth)
{
    DocumentTable table;
    table.rows.push_back({RowKind::Usual, {}});
    for (qsizetype i = 0; i < cells.size(); ++i) {
        table.columns.push_back({QString(), i == 0 ? firstWidth : 1.0, kinds[size_t(i)]});
        table.rows.front().cells.push_back(TableCell{{TextRun{RunKind::Plain, cells[i], -1, {}}}});
    }
    return table;
}

} // namespace

/// Where a page is too narrow for numbers with their units, these part at their spaces; no word breaks.
void TestDossierParts::wordsBreakLast()
{
    constexpr double size = 9.5, padding = 2 * 5.4; // pt
    const auto number = ColumnKind::Number;
    const DocumentTable table =
        tableOfTexts({"heat generation", "61.4 percentage points", "Bituminous coal", "12.5 percentage points", "communication"},
                     {ColumnKind::Text, number, ColumnKind::Text, number, ColumnKind::Text}, 1);
    const auto twips = [&](double ems) { return int((ems * size + padding) * 20); };
    const std::vector<int> widths = columnWidths(table, twips(40) - int(20 * padding), size);
    // Times New Roman, in em: "generation" 4.4, "percentage" 4.5, "Bituminous" 4.6, "communication" 6.1
    const std::vector<double> words{4.4, 4.5, 4.6, 4.5, 6.1};
    for (size_t i = 0; i < words.size(); ++i)
        QVERIFY2(widths[i] >= twips(words[i]), qPrintable(QString::number(i)));
}

/// "投资（万/元）" is no head.
void TestDossierParts::unitsOfHeadsStayWhole()
{
    constexpr double size = 10, padding = 2 * 5.4; // pt
    DocumentTable table;
    table.columns = {{QStringLiteral("投资（万元）"), 0.1, ColumnKind::Number}, {QStringLiteral("说明"), 5}};
    table.rows.push_back({RowKind::Usual, {TableCell{{TextRun{RunKind::Plain, "1", -1, {}}}}, TableCell{}}});
    QVERIFY(columnWidths(table, 9000, size).front() >= int((6 * size + padding) * 20));
    table.columns[0].head = QStringLiteral("参考减排量与其单位（万元）"); // too long for one line: the brackets alone stay whole
    const int width = columnWidths(table, 9000, size).front();
    QVERIFY(width >= int((4 * size + padding) * 20) && width < int((6 * size + padding) * 20));
}

/// A column of short texts keeps no room that another fills with several lines.
void TestDossierParts::roomGoesToLongTexts()
{
    const DocumentTable table = tableOfTexts({QStringLiteral("≥ 90%"), QString(60, u'长'), QString()},
                                             {ColumnKind::Short, ColumnKind::Text, ColumnKind::Text}, 2);
    const std::vector<int> widths = columnWidths(table, 9000, 10.5);
    QCOMPARE(widths[0] + widths[1] + widths[2], 9000);
    QVERIFY(widths[0] < 1500 && widths[1] > 5000); // 4,500 and 2,250 by their shares
    QCOMPARE(widths[2], 2250);                     // for the author to fill
}

QTEST_APPLESS_MAIN(TestDossierParts)
#include "tst_dossierparts.moc"
