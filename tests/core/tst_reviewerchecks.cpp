#include "core/dossier/checkbook.h"
#include "core/dossier/docx.h"
#include "core/dossier/docxpackage.h"
#include "core/dossier/resultpaths.h"
#include "tests/support/dossiers.h"

#include <QRegularExpression>

using namespace core;
using namespace support;

namespace {

constexpr auto zh = DocumentLanguage::Chinese;

OwnText ownText(const QString &section, const QString &text)
{
    OwnText own;
    own.document = "application/zh";
    own.section = section;
    own.text = text;
    return own;
}

std::vector<const DocumentTable *> tablesOf(const Document &document, const QString &beginning)
{
    std::vector<const DocumentTable *> found;
    for (const DocumentSection &section : document.sections)
        for (const DocumentBlock &block : section.blocks)
            if (const auto *table = std::get_if<DocumentTable>(&block); table && table->id.startsWith(beginning))
                found.push_back(table);
    return found;
}

} // namespace

/// What a reviewer checks in a document and no other test does. Source: rules for the documents, §8; the others stand in
/// tst_dossier, tst_docx, tst_wordrules and tst_print.
class TestReviewerChecks : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void tasksHaveTheHeadingsOfTheNotice();
    void noAskedSectionIsSilent();
    void originsLeadToTheCheckWorkbook();
    void noDataIsNeverZeroOrMet();
    void certificatesAndDirectSupplyCountOnce();
    void sinksAndBiogenicStandOutside();
    void onePowerFactorPerTotal();
    void projectsAreWhole();
    void theCoreItemAlwaysApplies();
    void finalDocumentsTellNothingOfTheMachine();
};

/// 1: the eight key tasks word for word and in order; one without measure and text is left out.
void TestReviewerChecks::tasksHaveTheHeadingsOfTheNotice()
{
    const QStringList titles{"加快园区用能结构转型", "大力推进园区节能降碳", "调整优化园区产业结构", "强化园区资源节约集约",
                             "完善升级园区基础设施", "加强先进适用技术应用", "提升园区能碳管理能力", "支持园区加强改革创新"};
    Park park = coastalPark();
    for (int task = 1; task <= 8; ++task)
        park.ownTexts.append(ownText(QStringLiteral("tasks.%1").arg(task), "举措"));
    const auto headingsOf = [](const Document &document) {
        QStringList found;
        for (const DocumentSection &each : document.sections)
            if (each.id.startsWith("tasks.") && each.id.size() == 7)
                found << each.heading;
        return found;
    };
    QCOMPARE(headingsOf(documentOf(park, DocumentKind::Application, zh)), titles);
    park.ownTexts.removeIf([](const OwnText &each) { return each.section == "tasks.3"; }); // no measure names it
    QStringList seven = titles;
    seven.removeAt(2);
    QCOMPARE(headingsOf(documentOf(park, DocumentKind::Application, zh)), seven);
}

/// 1: what annex 2 asks for says something, or has a gap or a hint where its author has to write.
void TestReviewerChecks::noAskedSectionIsSilent()
{
    for (const Park &park : {coastalPark(), parkFromFile(QStringLiteral(EXAMPLES "/new-zone.json"))})
        for (const DocumentSection &section : documentOf(park, DocumentKind::Application, zh).sections) {
            if (section.level < 2)
                continue;
            QVERIFY2(std::ranges::any_of(section.blocks,
                                         [](const DocumentBlock &block) {
                                             const auto *paragraph = std::get_if<DocumentParagraph>(&block);
                                             const auto *table = std::get_if<DocumentTable>(&block);
                                             return paragraph ? !paragraph->runs.empty() : !table || !table->rows.empty();
                                         }),
                     qPrintable(section.id));
        }
}

/// 2: every figure of the text is in T27 with the value of its path, and where the check workbook has that path, with the same.
void TestReviewerChecks::originsLeadToTheCheckWorkbook()
{
    const Park park = coastalPark();
    const Evaluation evaluation = support::evaluate(park);
    const Document document = documentOf(park, DocumentKind::Application, zh);
    const DocumentTable &origin = tableOf(document, "T27");
    const auto words = CheckWords::read(QStringLiteral(":/dossier"));
    QVERIFY(words);
    int inResults = 0, inBook = 0;
    for (qsizetype at = 0; at < park.cases.size(); ++at) {
        const auto paths = resultPaths(evaluation.cases[size_t(at)]);
        const auto book = checkBook(park, at, evaluation.cases[size_t(at)], library(), BookTexts::english(), *words);
        QVERIFY(book);
        QHash<QString, double> computed;
        for (const auto &sheet : book->sheets)
            if (sheet->id() == "check") {
                const auto names = sheet->column(QLatin1StringView("path")).values,
                           values = sheet->column(QLatin1StringView("book")).values;
                for (size_t i = 0; i < names.size(); ++i)
                    if (const auto *value = std::get_if<double>(&values[i]))
                        computed.insert(std::get<QString>(names[i]), *value);
            }
        QVERIFY(computed.size() > 30);
        for (size_t row = 0; row < origin.rows.size(); ++row) {
            const QString path = cellText(origin, row, 4);
            if (cellText(origin, row, 3) != park.cases[at].id)
                continue;
            const auto full = numberFromText(cellText(origin, row, 2).replace(QChar(0x2212), '-').remove(','));
            if (const auto found = paths.constFind(path); found != paths.cend()) {
                QVERIFY2(full, qPrintable(path));
                COMPARE_CLOSE(*full, *found);
                ++inResults;
            }
            if (const auto found = computed.constFind(path); found != computed.cend()) {
                COMPARE_CLOSE(*full, *found);
                ++inBook;
            }
        }
    }
    QVERIFY2(inResults > 30, qPrintable(QString::number(inResults)));
    QVERIFY2(inBook > 20, qPrintable(QString::number(inBook)));
}

/// 4: without data there is a dash and the word for it.
void TestReviewerChecks::noDataIsNeverZeroOrMet()
{
    Park park = coastalPark();
    for (Case &each : park.cases) {
        each.production.products.clear();
        each.infrastructure.solidWaste.clear();
    }
    const Evaluation evaluation = support::evaluate(park);
    const Document document = documentOf(park, DocumentKind::Application, zh);
    int empty = 0;
    for (const DocumentTable *table : tablesOf(document, "T13")) {
        const SchemeResult *result = nullptr;
        for (const SchemeResult &each : evaluation.cases[2].schemes)
            if (each.scheme->id == defaultScheme)
                result = &each;
        QVERIFY(result && result->items.size() == table->rows.size());
        for (size_t row = 0; row < table->rows.size(); ++row)
            if (result->items[row].status == ItemStatus::NoData) {
                QCOMPARE(cellText(*table, row, table->columns.size() - 2), QString(QChar(0x2014)));
                const QString status = cellText(*table, row, table->columns.size() - 1);
                QVERIFY2(status.contains("缺数据") && !status.contains("达到"), qPrintable(status));
                ++empty;
            }
    }
    QVERIFY(empty >= 2);
}

/// 5: of the grid power each MWh is covered by an attribute or not; direct supply is no part of it.
void TestReviewerChecks::certificatesAndDirectSupplyCountOnce()
{
    const Park park = coastalPark();
    const Document document = documentOf(park, DocumentKind::Application, zh);
    const DocumentTable &power = tableOf(document, "T09");
    const auto row = [&](const char *name) { return size_t(rowOf(power, name)); };
    for (size_t year = 1; year <= 3; ++year) {
        const EnergySupply &supply = park.cases[qsizetype(year) - 1].energySupply;
        double grid = 0;
        for (const PowerReceived &each : supply.powerReceived)
            grid += each.kind == ReceivedPowerKind::Grid ? each.energy.value : 0;
        const double attributes = cellValue(document, power, row("绿证"), year),
                     uncovered = cellValue(document, power, row("未覆盖"), year);
        COMPARE_CLOSE(std::min(attributes, grid) + uncovered, grid);
    }
}

/// 5: the total is the five lines; uptake of green areas and biogenic CO₂ stand in T52 and not in T41.
void TestReviewerChecks::sinksAndBiogenicStandOutside()
{
    const Park park = coastalPark();
    const Document document = documentOf(park, DocumentKind::Emissions, zh);
    const DocumentTable &summary = tableOf(document, "T41"), &memo = tableOf(document, "T52");
    double lines = 0;
    for (const size_t row : {0u, 1u, 2u, 3u, 5u})
        lines += cellValue(document, summary, row, 1);
    COMPARE_CLOSE(lines, cellValue(document, summary, summary.rows.size() - 1, 1));
    for (const char *apart : {"生物质燃烧", "绿地年吸收量"}) {
        QVERIFY2(rowOf(memo, apart) >= 0, apart);
        QVERIFY2(rowOf(summary, apart) < 0, apart);
        QVERIFY(cellText(memo, size_t(rowOf(memo, apart)), 3).contains("不计入"));
    }
}

/// 5: no row of the ledger of power multiplies with a grid average; what does is a memo item.
void TestReviewerChecks::onePowerFactorPerTotal()
{
    const Document document = documentOf(coastalPark(), DocumentKind::Emissions, zh);
    int rows = 0;
    for (const DocumentTable *table : tablesOf(document, "T44"))
        for (size_t row = 0; row + 1 < table->rows.size(); ++row, ++rows) {
            const QString factor = cellText(*table, row, 3);
            QVERIFY2(factor == "0.8325" || factor == "0", qPrintable(factor)); // annex 4
        }
    QVERIFY(rows > 3);
    const DocumentTable &memo = tableOf(document, "T52");
    QVERIFY(cellText(memo, size_t(rowOf(memo, "按电网平均因子")), 3).contains("不用于评价"));
}

/// 7: each project has owner, content, cost and period.
void TestReviewerChecks::projectsAreWhole()
{
    const Document document = documentOf(coastalPark(), DocumentKind::Application, zh);
    const DocumentTable &projects = tableOf(document, "T20");
    const QRegularExpression period("^\\d{4}～\\d{4}$");
    int whole = 0;
    for (size_t row = 0; row < projects.rows.size(); ++row) {
        if (projects.rows[row].kind != RowKind::Usual)
            continue;
        for (const size_t column : {1u, 2u, 3u, 4u})
            QVERIFY2(!cellText(projects, row, column).isEmpty() && !cellText(projects, row, column).contains("待补"),
                     qPrintable(cellText(projects, row, 1)));
        QVERIFY2(period.match(cellText(projects, row, 5)).hasMatch(), qPrintable(cellText(projects, row, 5)));
        ++whole;
    }
    QCOMPARE(whole, 12);
}

/// 9: the core item is judged whatever its answer says.
void TestReviewerChecks::theCoreItemAlwaysApplies()
{
    Park park = coastalPark();
    for (Case &each : park.cases) {
        NotApplicable excused;
        excused.key = QStringLiteral("carbonPerEnergy");
        excused.reason = QStringLiteral("不适用");
        each.notApplicable.append(excused);
    }
    const Document document = documentOf(park, DocumentKind::Application, zh);
    for (const char *id : {"T13", "T18"}) {
        const DocumentTable &table = tableOf(document, id);
        const QString status = cellText(table, 0, table.columns.size() - 1);
        QVERIFY2(!status.contains("不适用"), qPrintable(status));
    }
}

/// 12: no path, user or hint in a final document; its properties say title, park and year.
void TestReviewerChecks::finalDocumentsTellNothingOfTheMachine()
{
    for (const DocumentKind kind : {DocumentKind::Application, DocumentKind::Emissions, DocumentKind::Scheme}) {
        Document document = documentOf(coastalPark(), kind, zh);
        document.isDraft = false;
        const auto bytes = writeDocx(document, {}, nullptr, {QDate(2026, 7, 1), {}, {}});
        QVERIFY(bytes);
        bool isTooLarge = false;
        const auto files = *unzipParts(*bytes, 1 << 28, isTooLarge);
        const QByteArray user = qgetenv("USER");
        for (auto part = files.begin(); part != files.end(); ++part) {
            for (const char *word : {"/home/", "/work/", "/tmp/", "C:\\", "编写提示", "nullptr", "NaN"})
                QVERIFY2(!part.value().contains(word), qPrintable(part.key() + ": " + word));
            QVERIFY(user.size() < 5 || !part.value().contains(user));
        }
        const QByteArray properties = files["docProps/core.xml"];
        QVERIFY(properties.contains(document.title.toUtf8()));
        QVERIFY(properties.contains("滨海先进制造产业园") && properties.contains(QByteArray::number(document.year)));
    }
}

QTEST_APPLESS_MAIN(TestReviewerChecks)
#include "tst_reviewerchecks.moc"
