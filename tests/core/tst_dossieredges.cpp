#include "tests/support/dossiers.h"

#include "core/dossier/enterprisepark.h"
#include "core/dossier/figureformat.h"
#include "core/dossier/layout.h"
#include "tests/support/hourlypark.h"

#include <QRegularExpression>

using namespace core;
using namespace support;

namespace {

constexpr auto zh = DocumentLanguage::Chinese;
constexpr auto en = DocumentLanguage::English;
constexpr auto application = DocumentKind::Application;

QString said(const Document &document, const char *id)
{
    const DocumentParagraph *paragraph = findParagraph(document, QString::fromUtf8(id));
    return paragraph ? readText(paragraph->runs) : QString();
}

bool hasNote(const DocumentTable &table, const char *text)
{
    return std::ranges::any_of(table.notes, [&](const Runs &note) { return readText(note).contains(QString::fromUtf8(text)); });
}

qsizetype gapsWith(const Document &document, const char *text)
{
    return std::ranges::count_if(document.gaps,
                                 [&](const DocumentGap &gap) { return gap.what.contains(QString::fromUtf8(text)); });
}

} // namespace

/// Documents of parks at the edge: nearly met, one source, no data, a new park.
class TestDossierEdges : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void figuresAreNotRoundedAcrossTheVerdict();
    void oneSystemIsNamedAlone();
    void whatIsMadeAndNotUsedIsApart();
    void rowsWithoutTheirProductAreExplained();
    void aParkWithoutDataHasNoZeros();
    void aReportWithoutDataSaysSoInSentences();
    void aMissingAreaHasItsUnitOnce();
    void targetsThatRiseAreSaidToRise();
    void gapsAreToldInWords();
    void syntheticWeatherIsNamed();
    void aNewParkIsAskedForNoPast();
    void theCoreItemIsMendedFirst();
    void aBriefShortensLongNames();
    void imbalancesNameWhatIsOutOfBalance();
    void projectsHaveRoomInTheirTables();
    void rangesOfYearsAreWrittenAsTheLanguageDoes();
};

/// Rules for the documents: never round across a verdict. The limit of the core item is 0.2 t/tce.
void TestDossierEdges::figuresAreNotRoundedAcrossTheVerdict()
{
    Park park = coastalPark();
    int above = 0, below = 0;
    for (const double mwh : {305040., 306500., 307250., 307500., 309840.}) {
        park.cases.last().energySupply.powerReceived[0].energy = MegawattHours{mwh};
        const Document document = documentOf(park, application, zh);
        for (const char *id : {"F09", "F15"}) {
            const DocumentFigure *figure = findFigure(document, QString::fromUtf8(id));
            QVERIFY(figure);
            const FigureSeries &per = figure->series.back();
            QVERIFY(per.onSecondAxis && per.values.back());
            const double value = *per.values.back(), printed = roundedValue(value, per.leastDecimals);
            QVERIFY2((printed > 0.2) == (value > 0.2), qPrintable(QString::number(value, 'g', 10)));
            (value > 0.2 ? above : below) += 1;
        }
    }
    QVERIFY(above > 0 && below > 0);
}

void TestDossierEdges::oneSystemIsNamedAlone()
{
    DossierRequest request;
    request.kind = DocumentKind::Emissions;
    request.enterpriseId = "E01"; // all of its rows are of its production
    const auto made = dossierOf(onlyEnterprise(coastalPark(), "E01"), request);
    QVERIFY(made.has_value());
    const QString main = said(*made, "A6:C2025");
    QVERIFY2(main.contains("工业生产") || main.contains("生产"), qPrintable(main));
    QVERIFY2(!main.contains("（0") && !main.contains("和"), qPrintable(main));
    QVERIFY(said(documentOf(coastalPark(), application, zh), "A6:C2025").contains("和"));
}

/// 1,500 × 10⁴ Nm³ of hydrogen are recovered and 1,450 used: the rest is no deduction of what was made.
void TestDossierEdges::whatIsMadeAndNotUsedIsApart()
{
    const Document document = documentOf(coastalPark(), application, zh);
    const DocumentTable &supply = tableOf(document, "T06");
    constexpr size_t tce2025 = 7;
    const qsizetype made = rowOf(supply, "减：加工转换产出"), unused = rowOf(supply, "减：自产未用作能源");
    QVERIFY(made >= 0 && unused == made + 1);
    QCOMPARE(cellText(supply, size_t(made), tce2025), QString(QChar(0x2212)) + "15,254.94"); // 4,993.24 + 10,261.69, each rounded
    QCOMPARE(cellText(supply, size_t(unused), tce2025), QString(QChar(0x2212)) + "166.44");
    double own = 0; // the fuels that the park makes
    for (size_t row = 0; row < size_t(made); ++row)
        if (cellText(supply, row, supply.columns.size() - 1) == "自供" && cellText(supply, row, 1).contains("Nm"))
            own += cellValue(document, supply, row, tce2025);
    COMPARE_CLOSE(own, -cellValue(document, supply, size_t(made), tce2025));
}

/// T42 and T43 say G=A×F; feedstock and biomass have G 0.
void TestDossierEdges::rowsWithoutTheirProductAreExplained()
{
    const Document document = documentOf(coastalPark(), DocumentKind::Emissions, zh, "C2025");
    QVERIFY(hasNote(tableOf(document, "T42:C2025"), "用作原料的部分不燃烧"));
    Park park = coastalPark();
    for (Case &each : park.cases) {
        each.production.fuelUse.removeIf([](const FuelUse &use) { return use.activity == FuelActivity::Feedstock; });
        for (auto *fuels : {&each.energySupply.fuelUse, &each.production.fuelUse, &each.transport.fuelUse})
            fuels->removeIf([](const FuelUse &use) { return library().fuels().find(use.fuel)->biogenic; });
    }
    QVERIFY(!hasNote(tableOf(documentOf(park, DocumentKind::Emissions, zh, "C2025"), "T42:C2025"), "不燃烧"));
}

void TestDossierEdges::aParkWithoutDataHasNoZeros()
{
    const Park park = parkWith({});
    const Document document = documentOf(park, application, zh);
    QVERIFY2(said(document, "A3-none").contains("【待补：2023、2024、2025 年"), qPrintable(said(document, "A3-none")));
    QVERIFY2(said(document, "A5:C1").contains("【待补：2025 年能源数据】"), qPrintable(said(document, "A5:C1")));
    QVERIFY(!findParagraph(document, "A3-1") && !findParagraph(document, "A4:C1"));
    QCOMPARE(gapsWith(document, "2025 年没有能源数据"), 1);
    for (const char *id : {"F02", "F06", "F07"})
        QVERIFY2(!findFigure(document, QString::fromUtf8(id)), id);
    const Document report = documentOf(park, DocumentKind::Emissions, en);
    QVERIFY2(said(report, "H2-none").contains("[To be supplied: energy data of 2025]"), qPrintable(said(report, "H2-none")));
    QVERIFY(!findParagraph(report, "H2-alone") && !findFigure(report, "F07"));
    for (const char *id : {"T41", "T52"})
        for (const DocumentTable &table = tableOf(report, id); const auto &row : table.rows)
            QVERIFY2(readText(row.cells[1].runs) == figureText(std::nullopt, FigureFormat::WholeTonnes, en, 0), id);
    const QString emissions = said(document, "A5:C1"); // every place of the sentence is filled
    QVERIFY2(emissions.contains("2025") && !emissions.contains('{'), qPrintable(emissions));
}

/// A gap is told once, and what is not entered by a sentence: neither by a count of 0 nor by a table without rows.
void TestDossierEdges::aReportWithoutDataSaysSoInSentences()
{
    Park park = parkWith({});
    park.enterprises.clear();
    for (const DocumentLanguage language : {zh, en}) {
        const Document report = documentOf(park, DocumentKind::Emissions, language);
        QVERIFY(findParagraph(report, "H2-none") && !findParagraph(report, "A5:C1"));
        QCOMPARE(gapsWith(report, language == zh ? "2025 年没有能源数据" : "No energy data of 2025"), 1);
        for (const char *id : {"H1-none", "H5-none", "quality.none", "evidence.none"})
            QVERIFY2(!said(report, id).isEmpty(), id);
        for (const char *id : {"H1", "H5"})
            QVERIFY2(!findParagraph(report, QString::fromUtf8(id)), id);
        for (const char *id : {"T53", "T34"})
            QVERIFY2(!findTable(report, QString::fromUtf8(id)), id);
        const Document plan = documentOf(park, application, language);
        for (const char *id : {"evidence.none", "enterprises.none"})
            QVERIFY2(!said(plan, id).isEmpty(), id);
        QVERIFY(!findTable(plan, "T35"));
    }
    const Document report = documentOf(coastalPark(), DocumentKind::Emissions, en, "C2025");
    QVERIFY(findParagraph(report, "H1") && findParagraph(report, "H5") && findParagraph(report, "A5:C2025"));
    QVERIFY(findTable(report, "T53") && findTable(report, "T34") && !findParagraph(report, "quality.none"));
}

void TestDossierEdges::aMissingAreaHasItsUnitOnce()
{
    Park park = coastalPark();
    park.profile.area.reset();
    const QString chinese = said(documentOf(park, application, zh), "A1"), english = said(documentOf(park, application, en), "A1");
    QVERIFY2(chinese.contains("面积 【待补：面积】 平方公里") && chinese.count("平方公里") == 1, qPrintable(chinese));
    QVERIFY2(english.contains("covers [To be supplied: area] km²") && english.count("km²") == 1, qPrintable(english));
}

void TestDossierEdges::targetsThatRiseAreSaidToRise()
{
    Park park = coastalPark();
    QVERIFY(said(documentOf(park, application, zh), "C1").contains("单位能耗碳排放降至"));
    park.cases.last().energySupply.powerReceived[0].energy = MegawattHours{9e6};
    const QString rising = said(documentOf(park, application, zh), "C1");
    QVERIFY2(rising.contains("单位能耗碳排放升至"), qPrintable(rising));
}

void TestDossierEdges::gapsAreToldInWords()
{
    Park park = coastalPark();
    park.cases.removeIf([](const Case &each) { return each.kind == CaseKind::Planned; });
    const Document document = documentOf(park, application, zh);
    QCOMPARE(gapsWith(document, "没有目标年情景"), 1); // asked for in two chapters
    static const QRegularExpression sentence(QStringLiteral("\\b[A-J][0-9]+(-[a-z0-9]+)?(:C[0-9]+)?\\b"));
    for (const Park &each : {park, parkWith({}), coastalPark()})
        for (const DocumentKind kind : {application, DocumentKind::Emissions, DocumentKind::Brief})
            for (const DocumentGap &gap : documentOf(each, kind, zh).gaps)
                if (gap.kind == DocumentGap::Kind::Missing)
                    QVERIFY2(!sentence.match(gap.what).hasMatch(), qPrintable(gap.what));
}

/// Methods of the hourly model, §7: a synthetic year is called one wherever its figures stand.
void TestDossierEdges::syntheticWeatherIsNamed()
{
    Park park = smallPark(R"({"plants": [{"id": "pv", "technology": "pv", "mw": 30}]})");
    park.cases[0].kind = CaseKind::Planned;
    park.cases[0].year = 2030;
    DossierRequest request;
    request.hourlyTables = &hourlyTables();
    for (const DocumentLanguage language : {zh, en}) {
        request.language = language;
        const auto made = dossierOf(park, request);
        QVERIFY(made.has_value());
        const char *const word = language == zh ? "合成" : "synthetic";
        QVERIFY(hasNote(tableOf(*made, "T17"), word));
        for (const char *id : {"F12", "F13", "F14"}) {
            const DocumentFigure *figure = findFigure(*made, QString::fromUtf8(id));
            QVERIFY2(figure && figure->source.contains(QString::fromUtf8(word)), id);
        }
    }
}

void TestDossierEdges::aNewParkIsAskedForNoPast()
{
    const Document document = documentOf(parkFromFile(QStringLiteral(EXAMPLES "/new-zone.json")), application, zh);
    const auto section = std::ranges::find(document.sections, QString("basis.emissions"), &DocumentSection::id);
    QVERIFY(section != document.sections.end());
    for (const DocumentBlock &block : section->blocks)
        if (const auto *paragraph = std::get_if<DocumentParagraph>(&block))
            QVERIFY2(!readText(paragraph->runs).contains("变化的原因"), qPrintable(readText(paragraph->runs)));
    if (const DocumentParagraph *enterprises = findParagraph(document, "A2"))
        QVERIFY2(readText(enterprises->runs).startsWith("园区规划入统企业"), qPrintable(readText(enterprises->runs)));
}

void TestDossierEdges::theCoreItemIsMendedFirst()
{
    const Document document = documentOf(coastalPark(), DocumentKind::Scheme, zh, "C2025");
    const DocumentTable &plan = tableOf(document, "T33");
    QVERIFY(plan.rows.size() > 1);
    QVERIFY2(cellText(plan, 0, 0).startsWith("单位能耗碳排放"), qPrintable(cellText(plan, 0, 0)));
}

/// Rules for the documents, 1.4: one page. What is shortened is listed; the park has its whole name in the title or below it.
void TestDossierEdges::aBriefShortensLongNames()
{
    Park park = coastalPark();
    const Document usual = documentOf(park, DocumentKind::Brief, en);
    QVERIFY(usual.title.contains(usual.parkName) && gapsWith(usual, "shortens") == 0);
    park.profile.name = QString(60, u'园');
    park.profile.nameEnglish = QStringLiteral("Development Zone ").repeated(6).trimmed();
    for (qsizetype i = 0; i < park.measures.size(); ++i)
        park.measures[i].name = QStringLiteral("Direct supply of offshore wind power with storage and electric heat");
    for (const DocumentLanguage language : {zh, en}) {
        const Document brief = documentOf(park, DocumentKind::Brief, language);
        QCOMPARE(brief.title, language == zh ? QStringLiteral("零碳建设简报") : QStringLiteral("Zero-carbon brief"));
        QVERIFY(said(brief, "A1").contains(language == zh ? park.profile.name : *park.profile.nameEnglish));
        QVERIFY2(said(brief, "J3").count(QStringLiteral("Direct supply of offshore wind power…")) == 3,
                 qPrintable(said(brief, "J3")));
        QCOMPARE(gapsWith(brief, "with storage and electric heat"), 3);
    }
}

void TestDossierEdges::imbalancesNameWhatIsOutOfBalance()
{
    Park park = coastalPark();
    auto &supply = park.cases.last().energySupply;
    supply.powerReceived[0].energy = MegawattHours{5e6};
    supply.heatReceived[0].energy = Gigajoules{9e6};
    const Document chinese = documentOf(park, application, zh), english = documentOf(park, application, en);
    QVERIFY2(said(english, "B8:C2030/heat").startsWith("In 2030, uses and supply of heat differ by "),
             qPrintable(said(english, "B8:C2030/heat")));
    QVERIFY2(said(english, "B8:C2030/electricity").startsWith("In 2030, uses and supply of electricity differ by "),
             qPrintable(said(english, "B8:C2030/electricity")));
    QVERIFY2(said(chinese, "B8:C2030/heat").startsWith("2030 年热力用能之和与供应之差为 "),
             qPrintable(said(chinese, "B8:C2030/heat")));
    QCOMPARE(gapsWith(english, "Reason why supply and uses of heat differ in 2030"), 1);
}

/// The names of projects have the widest column: they take few lines there, one separator of the language between two.
void TestDossierEdges::projectsHaveRoomInTheirTables()
{
    constexpr int block = 8845; // twips: 156 mm, an upright page of reports
    for (const DocumentLanguage language : {zh, en}) {
        const Document document = documentOf(coastalPark(), application, language);
        const auto shareOf = [&](const DocumentTable &table, size_t column) {
            const std::vector<int> widths = columnWidths(table, block, tableTextSize(layoutOf(document), table));
            return widths[column] == *std::ranges::max_element(widths) ? double(widths[column]) / block : 0.0;
        };
        const DocumentTable &reach = tableOf(document, "T15"), &road = tableOf(document, "T19");
        QVERIFY2(shareOf(reach, reach.columns.size() - 1) > (language == zh ? 0.3 : 0.2), "T15");
        QVERIFY2(shareOf(road, 3) > (language == zh ? 0.36 : 0.25), "T19");
        const QString separator = language == zh ? QStringLiteral("、") : QStringLiteral(", ");
        QVERIFY(cellText(reach, 0, reach.columns.size() - 1).contains(QStringLiteral("海上风电绿电直连扩建") + separator + QStringLiteral("屋顶")));
    }
}

void TestDossierEdges::rangesOfYearsAreWrittenAsTheLanguageDoes()
{
    const Document chinese = documentOf(coastalPark(), application, zh), english = documentOf(coastalPark(), application, en);
    QCOMPARE(cellText(tableOf(chinese, "T19"), 0, 1), QStringLiteral("2025～2028"));
    QCOMPARE(cellText(tableOf(english, "T19"), 0, 1), QStringLiteral("2025–2028"));
}

QTEST_APPLESS_MAIN(TestDossierEdges)
#include "tst_dossieredges.moc"
