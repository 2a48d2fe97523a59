#include "core/compare/sidebyside.h"
#include "core/exchange/resultjson.h"
#include "core/model/newrows.h"
#include "core/schemes/factorsinuse.h"
#include "core/schemes/factorupdate.h"
#include "core/storage/projectfile.h"
#include "tests/support/othertables.h"
#include "tests/support/parks.h"

#include <QDir>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <algorithm>
#include <set>

using namespace core;
using support::OtherTables;

namespace {

Evaluation evaluateWith(const Park &park, const Library &library)
{
    return evaluate(park, library, support::schemes(), support::currentYear);
}

Park kept(const Park &park, const Library &library = support::library())
{
    return withFactorsInUse(park, evaluateWith(park, library), library);
}

/// Everything that is computed, as its exact text.
QByteArray resultText(const Park &park, const Library &library)
{
    return resultToJson(park, evaluateWith(park, library), {}, [](const Park &, const Finding &) { return QString(); });
}

QStringList rowsOf(const Case &inCase, const QString &table)
{
    QStringList rows;
    for (const KeptFactor &each : inCase.factors)
        if (each.table == table)
            rows.append(each.row);
    return rows;
}

/// What a comparison tells of two parks.
std::vector<Difference> told(const Park &a, const Park &b)
{
    return withoutWrittenDefaults(parkDifferences(a, b), a, b, support::library());
}

QStringList paths(const std::vector<Difference> &differences)
{
    QStringList paths;
    for (const Difference &each : differences)
        paths.append(each.path);
    return paths;
}

} // namespace

/// What a project keeps of the reference tables: a later library moves no result of it.
class TestKeptFactors : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void rowsNameTheirSource();
    void laterLibraryMovesNothing();
    void addedRowsMoveNothing();
    void equalRowsNeedNoCopy();
    void equalRowsAreNoDifference();
    void otherRowsAreDifferences();
    void onlyProjectsHoldThem();
    void wholeCasesComeBack_data();
    void wholeCasesComeBack();
    void newYearsTakeTheLibrary();
    void brokenRowsAreFound();
    void brokenRowsAreTakenOver_data();
    void brokenRowsAreTakenOver();

private:
    static Park saved(const Park &park)
    {
        QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("a.park"));
        if (!storage::writeProject(kept(park), file))
            qFatal("cannot write");
        return *storage::readProject(file);
    }
};

void TestKeptFactors::rowsNameTheirSource()
{
    const Park park = kept(support::coastalPark());
    for (const Case &each : park.cases) {
        std::set<std::pair<QString, QString>> rows;
        QString before;
        for (const KeptFactor &factor : each.factors) {
            QVERIFY(rows.emplace(factor.table, factor.row).second);
            QVERIFY(before <= factor.table);
            before = factor.table;
            QCOMPARE(factor.columns.size(), factor.cells.size());
            QCOMPARE(factor.cells.front(), factor.row);
            QVERIFY(!factor.cells[factor.columns.indexOf(QStringLiteral("source"))].isEmpty());
            QVERIFY(!factor.cells[factor.columns.indexOf(QStringLiteral("status"))].isEmpty());
        }
        QVERIFY(rows.contains({QStringLiteral("parameters"), QStringLiteral("fossilPowerFactorTPerMwh")}));
        QVERIFY(rows.contains({QStringLiteral("factor_sets"), QStringLiteral("NDRC_24_industries")}));
        QVERIFY(!rowsOf(each, QStringLiteral("fuels")).isEmpty());
    }
    const Case &shown = park.cases.front();
    qInfo("%lld rows in a case of %s", static_cast<long long>(shown.factors.size()), qPrintable(shown.name));
    const Evaluation evaluation = evaluateWith(park, support::library());
    for (size_t i = 0; i < evaluation.cases.size(); ++i)
        for (const Contribution &row : evaluation.cases[i].account.ledger)
            for (const FactorOrigin &from : {row.factorFrom, row.heatValueFrom})
                if (from.kind == FactorOrigin::Kind::FuelRow)
                    QVERIFY(rowsOf(park.cases.at(qsizetype(i)), QStringLiteral("fuels"))
                                .contains(support::library().fuels().table().id(from.index)));
}

void TestKeptFactors::laterLibraryMovesNothing()
{
    const Park imported = support::coastalPark(), project = saved(imported);
    const QByteArray before = resultText(imported, support::library());
    QCOMPARE(resultText(project, support::library()), before);

    OtherTables tables;
    tables.set(QStringLiteral("parameters"), QStringLiteral("fossilPowerFactorTPerMwh"), "value", QStringLiteral("0.5"));
    tables.set(QStringLiteral("grid_factors"), QStringLiteral("national/CN/2023/average_location_based"), "value",
               QStringLiteral("0.4"));
    QStringList fuels, limits;
    for (const Case &each : project.cases) {
        fuels += rowsOf(each, QStringLiteral("fuels"));
        limits += rowsOf(each, QStringLiteral("limits"));
    }
    fuels.removeDuplicates();
    limits.removeDuplicates();
    QVERIFY(fuels.size() > 1 && !limits.isEmpty());
    for (qsizetype i = 0; i < fuels.size(); ++i)
        if (i % 2)
            tables.remove(QStringLiteral("fuels"), fuels[i]);
        else
            tables.set(QStringLiteral("fuels"), fuels[i], "ncv_GJ_per_unit", QStringLiteral("99"));
    for (const QString &limit : limits)
        for (const char *level : {"level_1_best", "level_2_entry", "level_3_limit"})
            tables.set(QStringLiteral("limits"), limit, level, QStringLiteral("1"));
    const Library later = tables.library();

    QCOMPARE(resultText(project, later), before);
    QVERIFY(resultText(imported, later) != before);
    for (const CaseEvaluation &each : evaluateWith(project, later).cases)
        QVERIFY(each.ownLibrary);
    QVERIFY(kept(project, later) == project); // saved again by the later program: still the same rows
}

/// A row that is added beside those in use would be found first, or instead of a fallback.
void TestKeptFactors::addedRowsMoveNothing()
{
    const Park imported = support::parkWith(
        R"("energySupply": {"powerReceived": [{"id": "p", "kind": "grid", "mwh": 1000}], "fuelUse": [
        {"id": "f", "fuel": "natural_gas", "unit": "10^4Nm3", "quantity": 10, "activity": "finalUse"}],
        "heatReceived": [{"id": "h", "kind": "fossil", "steam": {"tonnes": 100, "pressureMPa": 0.75}}]})");
    const Park project = saved(imported);
    const QByteArray before = resultText(imported, support::library());
    QCOMPARE(resultText(project, support::library()), before);
    OtherTables tables;
    const QString national = QStringLiteral("national/CN/2024/average_location_based"),
                  between = QStringLiteral("saturated/0.75/x");
    tables.copy(QStringLiteral("grid_factors"), QStringLiteral("national/CN/2023/average_location_based"), national);
    tables.set(QStringLiteral("grid_factors"), national, "year", QStringLiteral("2024"));
    tables.set(QStringLiteral("grid_factors"), national, "value", QStringLiteral("0.4"));
    const QString saturated = rowsOf(project.cases.front(), QStringLiteral("steam_enthalpy")).front();
    tables.copy(QStringLiteral("steam_enthalpy"), saturated, between);
    tables.set(QStringLiteral("steam_enthalpy"), between, "pressure_MPa_abs", QStringLiteral("0.75"));
    tables.set(QStringLiteral("steam_enthalpy"), between, "enthalpy_kJ_per_kg", QStringLiteral("9999"));
    const Library later = tables.library();
    QCOMPARE(resultText(project, later), before);
    QVERIFY(resultText(imported, later) != before);
}

void TestKeptFactors::equalRowsNeedNoCopy()
{
    const Park project = kept(support::coastalPark());
    for (const CaseEvaluation &each : evaluateWith(project, support::library()).cases)
        QVERIFY(each.hasResults && !each.ownLibrary);
}

/// A project beside the exchange file it was made from: the one keeps the rows that the other takes from the library.
void TestKeptFactors::equalRowsAreNoDifference()
{
    const Park plain = support::coastalPark(), project = kept(plain);
    QVERIFY(parkDifferences(plain, project).size() > 1000);
    for (const auto &[a, b] : {std::pair(&plain, &project), std::pair(&project, &plain)}) {
        QVERIFY(told(*a, *b).empty());
        const SideBySide sides = sideBySide({{a, nullptr, -1}, {b, nullptr, -1}}, ShownSides::Differences, support::library());
        QCOMPARE(sides.nodes.size(), size_t(2)); // inputs and results, both empty
    }
}

/// The project was saved with another heat value of natural gas.
void TestKeptFactors::otherRowsAreDifferences()
{
    const QString gas = QStringLiteral("natural_gas/10^4Nm3/NDRC_24_industries");
    OtherTables tables;
    tables.set(QStringLiteral("fuels"), gas, "ncv_GJ_per_unit", QStringLiteral("400"));
    const Park plain = support::coastalPark(), project = kept(plain), older = kept(plain, tables.library());
    QStringList rows, cells;
    for (const Case &each : older.cases)
        if (rowsOf(each, QStringLiteral("fuels")).contains(gas)) {
            rows.append("cases/" + each.id + "/factors/fuels:" + gas);
            cells.append(rows.back() + "/cells");
        }
    QVERIFY(rows.size() > 1);
    const auto evaluated = [](const Park &park) { return evaluateWith(park, support::library()); };
    const auto effects = [&](const Park &a, const Park &b) {
        return effectsOf(told(a, b), a, b, evaluated(a), support::library(), support::currentYear);
    };
    for (const auto &[a, b] : {std::pair(&plain, &older), std::pair(&older, &plain)}) { // a row alone moves nothing
        QCOMPARE(paths(told(*a, *b)), rows);
        const SideBySide sides = sideBySide({{a, nullptr, -1}, {b, nullptr, -1}}, ShownSides::Differences, support::library());
        QCOMPARE(sides.nodes[size_t(sides.top[0])].differing, int(rows.size()));
        for (const auto &each : effects(*a, *b))
            QVERIFY(each.empty());
    }
    QCOMPARE(paths(told(project, older)), cells);
    const Evaluation now = evaluated(project), then = evaluated(older);
    for (const auto &each : effects(project, older)) { // nothing else differs
        QCOMPARE(each.size(), size_t(1));
        const auto total = [&](const Evaluation &of) {
            return of.cases[size_t(each[0].caseInA)].account.accounting.total().value;
        };
        QVERIFY(each[0].total != 0);
        COMPARE_CLOSE(each[0].total, total(then) - total(now));
    }
}

void TestKeptFactors::onlyProjectsHoldThem()
{
    const Park park = support::coastalPark(), project = kept(park);
    QVERIFY(saved(park) == project);
    QCOMPARE(toJson(project), toJson(park));
    const auto refused = parkFromJson(support::textWith(R"("factors": [])"));
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::UnknownKey);
}

void TestKeptFactors::wholeCasesComeBack_data()
{
    QTest::addColumn<QString>("file");
    for (const QString &directory :
         {QStringLiteral(EXAMPLES), QStringLiteral(TEST_DATA "/parks"), QStringLiteral(TEST_DATA "/parks/broken")})
        for (const QString &name : QDir(directory).entryList({QStringLiteral("*.json")}))
            if (!name.contains(QLatin1StringView("expected")) && readPark(directory + u'/' + name))
                QTest::newRow(qPrintable(name)) << directory + u'/' + name;
}

void TestKeptFactors::wholeCasesComeBack()
{
    QFETCH(QString, file);
    const Park park = support::parkFromFile(file), project = saved(park);
    QVERIFY(project == kept(park));
    QCOMPARE(toJson(project), toJson(park));
    QCOMPARE(resultText(project, support::library()), resultText(park, support::library()));
}

void TestKeptFactors::newYearsTakeTheLibrary()
{
    const Park project = kept(support::coastalPark());
    const Case &original = project.cases.front();
    QVERIFY(!original.factors.isEmpty());
    QVERIFY(rolledForward(project, original).factors.isEmpty());
    QVERIFY(copyOfCase(project, original, QStringLiteral(" (2)")).factors == original.factors);
    QVERIFY(emptyCase(project, CaseKind::Actual, 2026).factors.isEmpty());
}

void TestKeptFactors::brokenRowsAreFound()
{
    const auto isFound = [](const KeptFactor &factor) {
        Park park = kept(support::coastalPark());
        park.cases[0].factors.prepend(factor);
        const Evaluation evaluation = evaluateWith(park, support::library());
        const auto &findings = evaluation.cases[0].findings;
        return !evaluation.cases[0].hasResults && evaluation.cases[1].hasResults &&
               std::ranges::find(findings, FindingCode::BrokenFactors, &Finding::code) != findings.end() &&
               withFactorsInUse(park, evaluation, support::library()).cases[0].factors == park.cases[0].factors;
    };
    KeptFactor factor = keptRow(support::library().parameters(), 0);
    factor.table = QStringLiteral("weather");
    QVERIFY(isFound(factor));
    factor.table = QStringLiteral("parameters");
    factor.cells[1] = QStringLiteral("much");
    QVERIFY(isFound(factor));
    factor.cells.removeLast();
    QVERIFY(isFound(factor));
}

/// What the finding advises works: the rows of this program in the place of broken ones give results again.
void TestKeptFactors::brokenRowsAreTakenOver_data()
{
    QTest::addColumn<QString>("table");
    QTest::addColumn<QString>("cell");
    QTest::newRow("a number that is none") << "parameters"
                                           << "much";
    QTest::newRow("a table that no program has") << "weather" << QString();
}

void TestKeptFactors::brokenRowsAreTakenOver()
{
    QFETCH(QString, table);
    QFETCH(QString, cell);
    Park park = kept(support::coastalPark());
    auto &factors = park.cases[0].factors;
    const auto factor = std::ranges::find(factors, QStringLiteral("parameters"), &KeptFactor::table);
    QVERIFY(factor != factors.end());
    factor->table = table;
    if (!cell.isEmpty())
        factor->cells[1] = cell;
    QVERIFY(!evaluateWith(park, support::library()).cases[0].hasResults);
    for (const Edit &edit : editsToAccept(park, support::library(), factorChanges(park, support::library())))
        apply(park, edit);
    QVERIFY(evaluateWith(park, support::library()).cases[0].hasResults);
}

QTEST_APPLESS_MAIN(TestKeptFactors)
#include "tst_keptfactors.moc"
