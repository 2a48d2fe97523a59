#include "core/exchange/bookcsv.h"
#include "core/exchange/freerows.h"
#include "core/exchange/tablebook.h"
#include "tests/support/parks.h"
#include "tests/support/sheetmain.h"

#include <QStringEncoder>
#include <QTemporaryDir>

using namespace core;

/// Tables of anybody: where the head is, which column is which field in which unit, what becomes of each row. Understood or
/// asked, never guessed silently.
class TestFreeTables : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aMonthlySheetOfTheUtility();
    void headings_data();
    void headings();
    void enterprisesAreProposed();
    void commas_data();
    void commas();
    void anUnknownUnitIsAsked();
    void aColumnThatEveryRowNeeds();
    void fuelsByNameAndUnit();
    void mergedAndTotal();
    void sameWordsAreTheSameRow();
    void aKindAloneIsNoName();
    void hiddenValuesAreTold();
    void rememberedForNextMonth();
    void exportedTablesComeBack_data();
    void exportedTablesComeBack();
    void newRowsGetFreeIds();
    void everyListHasAKey();

private:
    TableWords words() const { return {m_park, support::library(), m_texts}; }
    TablePlan planOf(const Sheet &sheet, const QString &target) const
    {
        return proposedPlan(words(), sheet, proposedHead(sheet), *tableTarget(target));
    }
    TableImport read(const Sheet &sheet, const TablePlan &plan) const { return readTable(words(), m_case, sheet, plan); }
    Park taken(const TableImport &import) const
    {
        Park park = m_park;
        for (const Edit &edit : editsOf(m_park, import, std::vector<bool>(import.changes.size(), true)))
            apply(park, edit);
        return park;
    }

    Park m_park = support::coastalPark();
    qsizetype m_case = 2; ///< 2025
    BookTexts m_texts = BookTexts::english();
};

namespace {

Sheet sheetOf(const QString &csv)
{
    return sheetFromCsv(csv.toUtf8())->sheets.front();
}
const Field &fieldAt(const TablePlan &plan, int field)
{
    return plan.target.declared().element->fields[size_t(field)];
}
/// "enterprise mwh[万 kWh] -": what each column is taken for.
QString planText(const TablePlan &plan)
{
    QStringList parts;
    for (const TableColumn &column : plan.columns) {
        QString text = column.field < 0 ? QStringLiteral("-")
                                        : QString::fromLatin1(fieldAt(plan, column.field).key.data(),
                                                              qsizetype(fieldAt(plan, column.field).key.size()));
        if (column.field >= 0 && !column.unit.isEmpty())
            text += u'[' + column.unit + u']';
        parts << text + (column.isUnitUnknown ? QStringLiteral("?") : QString());
    }
    return parts.join(u' ');
}
QStringList codesOf(const TableImport &import)
{
    QStringList codes;
    for (const ImportFinding &finding : import.findings)
        codes << (finding.column < 0 ? QString() : cellName(finding.row, finding.column) + u' ') +
                     QString::fromLatin1(key(finding.code).data());
    return codes;
}
const ElectricityUse &useOf(const Park &park, const QString &enterprise)
{
    const auto &uses = park.cases[2].production.electricityUse;
    return *std::ranges::find_if(uses,
                                 [&](const ElectricityUse &use) { return use.enterprise && use.enterprise->id == enterprise; });
}

} // namespace

void TestFreeTables::aMonthlySheetOfTheUtility()
{
    // E01's figure as it is, E02's another; GB18030 as Chinese Windows saves it
    const double first = useOf(m_park, "E01").energy.value;
    const QString csv =
        QStringLiteral(
            "园区用电量汇总表\n制表：供电公司\n户名,抄表电量（万kWh）,备注\n%1,%2,\n%3,\"12,345.6\",补抄\n合计,99999,\n")
            .arg(m_park.enterprises[0].name)
            .arg(first / 10, 0, 'g', 17)
            .arg(m_park.enterprises[1].name);
    const auto book = sheetFromCsv(QStringEncoder("GB18030").encode(csv));
    QVERIFY(book);
    const Sheet &sheet = book->sheets.front();
    const TableHead head = proposedHead(sheet);
    QCOMPARE(head.row, 2);
    const TablePlan plan = planOf(sheet, "production/electricityUse");
    QCOMPARE(planText(plan), QStringLiteral("enterprise mwh[万 kWh] note"));
    const TableImport import = read(sheet, plan);
    QCOMPARE(codesOf(import), (QStringList{"B5 thousands", "A6 totalRow"}));
    QCOMPARE(import.rows, 3);
    QCOMPARE(import.skipped, 1);
    const Park park = taken(import);
    COMPARE_CLOSE(useOf(park, "E01").energy.value, first);
    QCOMPARE(useOf(park, "E02").energy.value, 123456);
    QCOMPARE(park.cases[2].production.electricityUse.size(), m_park.cases[2].production.electricityUse.size());
}

void TestFreeTables::headings_data()
{
    QTest::addColumn<QString>("target");
    QTest::addColumn<QString>("head");
    QTest::addColumn<QString>("row");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char *target, const char *head, const char *line, const char *expected) {
        QTest::newRow(name) << target << QString::fromUtf8(head) << QString::fromUtf8(line) << QString::fromUtf8(expected);
    };
    row("labels with units", "production/electricityUse", "Enterprise,Electricity (kWh)", "E01,5", "enterprise mwh[kWh]");
    row("a unit behind a comma", "production/electricityUse", "Company;Electricity, GWh", "E01;5", "enterprise mwh[GWh]");
    row("a unit behind a slash", "production/electricityUse", "公司,用电量/kWh", "E01,5", "enterprise mwh[kWh]");
    row("keys", "production/electricityUse", "id,enterprise,mwh", "X1,E01,5", "id enterprise mwh[MWh]");
    row("a unit nobody has", "production/electricityUse", "企业,用电量（标方）", "E01,5", "enterprise mwh[MWh]?");
    row("a remark in brackets is no unit", "production/electricityUse", "企业,电量(2025)", "E01,5", "enterprise mwh[MWh]");
    row("only a unit", "production/electricityUse", "企业名称,kWh", "E01,5", "enterprise mwh[kWh]");
    row("a row of units", "production/electricityUse", "企业名称,用电量\n,万kWh", "E01,5", "enterprise mwh[万 kWh]");
    row("names of enterprises without a heading for them", "production/electricityUse", "甲方,电量", "示例光伏玻璃有限公司,5",
        "enterprise mwh[MWh]");
    row("fuels", "production/fuelUse", "单位名称,能源品种,实物消费量,计量单位", "E01,天然气,5,万m3",
        "enterprise fuel quantity unit");
    row("a fuel's unit in the heading", "production/fuelUse", "企业,品种,消费量（t）", "E01,无烟煤,5",
        "enterprise fuel quantity[t]");
    row("what is of no field", "production/electricityUse", "序号,企业,电量,审核人", "1,E01,5,张三", "- enterprise mwh[MWh] -");
    row("enterprises", "enterprises", "序号,企业名称,国民经济行业代码,职工人数（人）,是否规上", "1,甲公司,3041,350,是",
        "- name industry employees aboveScale");
    row("areas", "buildings/buildings", "名称,类型,建筑面积（万㎡）", "甲楼,office,5", "name type floorAreaM2[万 m²]");
    row("areas in 万m²", "buildings/buildings", "名称,类型,建筑面积（万m²）", "甲楼,office,5", "name type floorAreaM2[万 m²]");
}

/// A list of enterprises is one, whatever its enterprises are called.
void TestFreeTables::enterprisesAreProposed()
{
    const Sheet sheet =
        sheetOf("序号,企业名称,国民经济行业代码,职工人数（人）,是否规上\n1,甲公司,3041,350,是\n2,乙公司,3985,20,否\n");
    QCOMPARE(proposedTarget(words(), sheet, proposedHead(sheet)).key(), QStringLiteral("enterprises"));
}

void TestFreeTables::headings()
{
    QFETCH(QString, target);
    QFETCH(QString, head);
    QFETCH(QString, row);
    QFETCH(QString, expected);
    QCOMPARE(planText(planOf(sheetOf(head + u'\n' + row + u'\n'), target)), expected);
}

void TestFreeTables::commas_data()
{
    QTest::addColumn<QStringList>("cells");
    QTest::addColumn<QList<double>>("expected"); // empty: asked
    QTest::addColumn<QStringList>("codes");
    QTest::newRow("a point is always decimal") << QStringList{"1.375", "2.5"} << QList<double>{1.375, 2.5} << QStringList{};
    QTest::newRow("commas in threes twice") << QStringList{"1,375", "1,206,190"} << QList<double>{1375, 1206190}
                                            << QStringList{"B2 thousands", "B3 thousands"};
    QTest::newRow("thousands beside a point")
        << QStringList{"1,375", "1206.5"} << QList<double>{1375, 1206.5} << QStringList{"B2 thousands"};
    QTest::newRow("a decimal comma") << QStringList{"1,375", "20,5"} << QList<double>{1.375, 20.5} << QStringList{};
    QTest::newRow("nothing tells") << QStringList{"1,375", "2,500"} << QList<double>{} << QStringList{"B1 columnCommaUnclear"};
    QTest::newRow("both ways") << QStringList{"1,206.5", "20,5"} << QList<double>{}
                               << QStringList{"B2 thousands", "B3 commaMisplaced"};
}

void TestFreeTables::commas()
{
    QFETCH(QStringList, cells);
    QFETCH(QList<double>, expected);
    QFETCH(QStringList, codes);
    QString csv = "Enterprise;Electricity\n";
    for (qsizetype i = 0; i < cells.size(); ++i)
        csv += m_park.enterprises[i].id + u';' + cells[i] + u'\n';
    const Sheet sheet = sheetOf(csv);
    TablePlan plan = planOf(sheet, "production/electricityUse");
    plan.onlyNew = true; // nothing to compare with
    const TableImport import = read(sheet, plan);
    QCOMPARE(codesOf(import).join(u' '), codes.join(u' '));
    const auto valueOf = [](const TableImport &of, size_t i) {
        return static_cast<const ProcessElectricity *>(of.changes[i].content.get())->energy.value;
    };
    for (qsizetype i = 0; i < expected.size(); ++i)
        QCOMPARE(valueOf(import, size_t(i)), expected[i]);
    if (!codes.contains("B1 columnCommaUnclear"))
        return;
    QCOMPARE(std::ranges::count(acceptable(import), true), 0); // every row waits for the answer
    for (const auto &[sign, value] : {std::pair(DecimalSign::Comma, 1.375), std::pair(DecimalSign::Point, 1375.0)}) {
        TablePlan said = plan;
        said.columns[1].decimal = sign;
        said.columns[1].isCommaUnclear = false;
        const TableImport again = read(sheet, said);
        QVERIFY(!codesOf(again).contains("B1 columnCommaUnclear"));
        QCOMPARE(valueOf(again, 0), value);
    }
}

void TestFreeTables::anUnknownUnitIsAsked()
{
    const Sheet sheet = sheetOf("Enterprise,Electricity (GJ)\nE01,360\n");
    TablePlan plan = planOf(sheet, "production/electricityUse");
    QCOMPARE(codesOf(read(sheet, plan)).first(), "B1 columnUnitUnknown");
    QVERIFY(!read(sheet, plan).changes[0].isTakable);
    plan.columns[1].unit = "万 kWh";
    plan.columns[1].isUnitUnknown = false;
    const TableImport import = read(sheet, plan);
    QVERIFY(!codesOf(import).contains("B1 columnUnitUnknown"));
    QCOMPARE(useOf(taken(import), "E01").energy.value, 3600);
}

void TestFreeTables::aColumnThatEveryRowNeeds()
{
    const Sheet sheet = sheetOf(QStringLiteral("企业,能源品种,消费量（t）\nE01,无烟煤,5\nE02,无烟煤,7\n"));
    TablePlan plan = planOf(sheet, "production/fuelUse");
    plan.onlyNew = true; // nothing to compare with
    const int activity = fieldIndex(*plan.target.declared().element, "activity");
    TableImport import = read(sheet, plan);
    QCOMPARE(codesOf(import).join(u' '), "columnMissing");
    QCOMPARE(import.findings[0].field, activity);
    QCOMPARE(std::ranges::count(acceptable(import), true), 0);
    plan.constants[activity] = "Final use";
    import = read(sheet, plan);
    QCOMPARE(codesOf(import), QStringList{});
    QCOMPARE(std::ranges::count(acceptable(import), true), 2);
    plan.constants[activity] = "nonsense"; // said once, not in each row
    QCOMPARE(codesOf(read(sheet, plan)), (QStringList{"unknownWord"}));
}

void TestFreeTables::fuelsByNameAndUnit()
{
    const Sheet sheet =
        sheetOf(QStringLiteral("企业,能源品种,实物消费量,计量单位,Use\nE01,天然气,5,万m3,Final use\nE01,天燃气,5,万m3,Final use\n"
                               "E01,煤,5,t,Final use\n示例光伏玻璃,无烟煤,5,t,Final use\n不存在的厂,无烟煤,5,t,Final use\n"));
    TablePlan plan = planOf(sheet, "production/fuelUse");
    plan.onlyNew = true;
    const TableImport import = read(sheet, plan);
    QCOMPARE(codesOf(import), (QStringList{"B3 wordMeant", "B4 fuelTooGeneral", "A5 wordMeant", "A6 unknownEnterprise"}));
    QCOMPARE(acceptable(import), (std::vector<bool>{true, false, false, false, false}));
    const auto *row = static_cast<const FuelUse *>(import.changes[0].content.get());
    QCOMPARE(row->fuel, "natural_gas");
    QCOMPARE(row->unit, "10^4Nm3");
    QCOMPARE(row->quantity.value, 5);
    QCOMPARE(static_cast<const FuelUse *>(import.changes[3].content.get())->enterprise->id, "E01");
}

void TestFreeTables::mergedAndTotal()
{
    Sheet sheet = sheetOf("Enterprise,Electricity (MWh),Note\nE01,5,a\n,6,b\nSubtotal,11,\n\nE02,7,c\n");
    sheet.merged = {{1, 0, 2, 0}};
    TablePlan plan = planOf(sheet, "production/electricityUse");
    plan.onlyNew = true;
    const TableImport import = read(sheet, plan);
    QCOMPARE(codesOf(import), (QStringList{"A2 mergedFilled", "A4 totalRow"}));
    QCOMPARE(import.changes.size(), 3);
    QCOMPARE(static_cast<const ElectricityUse *>(import.changes[1].content.get())->enterprise->id, "E01");
    QCOMPARE(static_cast<const ElectricityUse *>(import.changes[1].content.get())->energy.value, 6);
}

void TestFreeTables::sameWordsAreTheSameRow()
{
    // twelve months of one enterprise are twelve rows, not the same one twelve times
    QString csv = "Enterprise,Electricity (MWh)\n";
    for (int month = 1; month <= 12; ++month)
        csv += QStringLiteral("E01,%1\n").arg(1000 * month);
    const Sheet months = sheetOf(csv);
    TableImport import = read(months, planOf(months, "production/electricityUse"));
    QCOMPARE(std::ranges::count(import.changes, RowChange::Kind::New, &RowChange::kind), 12);
    // the same id twice is an error at the second
    const Sheet twice = sheetOf("id,enterprise,mwh\nXP01,E01,150000\nXP01,E01,200000\n");
    import = read(twice, planOf(twice, "production/electricityUse"));
    QVERIFY(codesOf(import).contains("A3 idTwice"));
    QVERIFY(!import.changes.back().isTakable);
}

/// Values that nobody sees are taken, and their rows and columns are named; those that change nothing are not.
void TestFreeTables::hiddenValuesAreTold()
{
    const ElectricityUse &held = m_park.cases[m_case].production.electricityUse[0];
    Sheet sheet = sheetOf(QStringLiteral("id,enterprise,mwh,note\n%1,%3,%2,\nN1,E02,11,\nN2,E02,12,\nN3,E03,13,\nN4,E03,14,\n")
                              .arg(held.id, QString::number(held.energy.value, 'g', 17), held.enterprise->id));
    const auto hidden = [&] {
        QStringList lines;
        for (const ImportFinding &each : read(sheet, planOf(sheet, "production/electricityUse")).findings)
            if (each.code == ImportCode::HiddenRows || each.code == ImportCode::HiddenColumns ||
                each.code == ImportCode::HiddenSheet)
                lines << QString::fromLatin1(key(each.code).data()) + u' ' + each.found;
        return lines;
    };
    QCOMPARE(hidden(), QStringList());
    sheet.hiddenRows = {1}; // as the park has it
    QCOMPARE(hidden(), QStringList());
    sheet.hiddenRows = {1, 2, 3, 5};
    sheet.hiddenColumns = {2};
    QCOMPARE(hidden(), (QStringList{"hiddenRows 3–4, 6", "hiddenColumns C"}));
    sheet.isHidden = true;
    QCOMPARE(hidden(), QStringList{"hiddenSheet "});
}

/// A contract of a kind of which the park has one is not that contract: nothing is overwritten before somebody says so.
void TestFreeTables::aKindAloneIsNoName()
{
    const auto &received = m_park.cases[m_case].energySupply.powerReceived;
    QCOMPARE(std::ranges::count(received, ReceivedPowerKind::DirectNonFossil, &PowerReceived::kind), 1); // PR3
    const Sheet sheet = sheetOf("Kind,Electricity (MWh)\nDirect green supply,565\n");
    const TableImport import = read(sheet, planOf(sheet, "energySupply/powerReceived"));
    QCOMPARE(import.changes.size(), size_t(1));
    QCOMPARE(import.changes[0].id, QString("PR3"));
    QVERIFY(import.changes[0].isAsked);
    QCOMPARE(acceptable(import), std::vector<bool>{false});
    QVERIFY(std::ranges::count(import.findings, ImportCode::IdLost, &ImportFinding::code) == 1);
}

void TestFreeTables::rememberedForNextMonth()
{
    const Sheet sheet = sheetOf(QStringLiteral("甲,乙,丙\nE01,360,x\n"));
    TablePlan plan = planOf(sheet, "production/electricityUse");
    const Object &object = *plan.target.declared().element;
    plan.columns[0].field = fieldIndex(object, "enterprise");
    plan.columns[1].field = fieldIndex(object, "mwh");
    plan.columns[1].unit = "kWh";
    plan.columns[2].field = -1;
    plan.constants[fieldIndex(object, "note")] = "monthly";
    const auto edits = editsToRemember(m_park, plan, sheet.name);
    QCOMPARE(edits.size(), 1u);
    for (const Edit &edit : edits)
        apply(m_park, edit);
    QVERIFY(editsToRemember(m_park, plan, sheet.name).empty());
    const Sheet next = sheetOf(QStringLiteral("Report of May\n\n甲,乙,丙\nE01,400,y\n"));
    const TablePlan known = planOf(next, "production/electricityUse");
    QCOMPARE(planText(known), "enterprise mwh[kWh] -");
    QCOMPARE(known.constants, plan.constants);
    QVERIFY(proposedTarget(words(), next, proposedHead(next)) == plan.target);
    const Sheet other = sheetOf(QStringLiteral("甲,丁\nE01,400\n"));
    QCOMPARE(planText(planOf(other, "production/electricityUse")), "enterprise -");
    m_park.tableMappings.clear();
}

void TestFreeTables::exportedTablesComeBack_data()
{
    QTest::addColumn<QString>("target");
    for (const TableTarget &target : tableTargets())
        QTest::newRow(qPrintable(target.key())) << target.key();
}

void TestFreeTables::exportedTablesComeBack()
{
    QFETCH(QString, target);
    const TableTarget to = *tableTarget(target);
    const Address owner = to.owner(m_case);
    const void *held = find(m_park, owner);
    Park empty = m_park;
    if (to.declared().size(held) > 0 && to.system)
        apply(empty, Edit::remove(owner, to.list, 0, to.declared().size(held)));
    const Park full = std::exchange(m_park, empty);
    QTemporaryDir folder;
    const TableWords ofFull{full, support::library(), m_texts};
    const OutSheet sheet = tableSheet(ofFull, owner, to.list);
    OutBook book;
    book.sheets = {sheet};
    QVERIFY(writeBook(book, folder.filePath("table.xlsx")));
    QVERIFY(writeCsv(sheet, folder.filePath("table.csv"), CsvHead::Labels));
    for (const QString &name : {QString("table.xlsx"), QString("table.csv")}) {
        const auto read = support::sheetReader().read(folder.filePath(name));
        QVERIFY(read);
        const Sheet &back = read->sheets.front();
        const TableHead head = proposedHead(back);
        const TablePlan plan = proposedPlan(words(), back, head, to);
        const TableImport import = readTable(words(), m_case, back, plan);
        Park park = empty;
        for (const Edit &edit : editsOf(empty, import, acceptable(import)))
            apply(park, edit);
        const void *now = find(park, owner), *then = find(full, owner);
        if (to.declared().size(then) == 0)
            continue;
        QVERIFY2(proposedTarget(words(), back, head) == to || name.endsWith("csv"),
                 qPrintable(proposedTarget(words(), back, head).key()));
        QCOMPARE(to.declared().size(now), to.declared().size(then));
        for (qsizetype i = 0; i < to.declared().size(then); ++i)
            for (const Field &field : to.declared().element->fields)
                QVERIFY2(!isColumnField(field) || field.get(to.declared().at(now, i)) == field.get(to.declared().at(then, i)),
                         qPrintable(name + QStringLiteral(" row %1 ").arg(i) +
                                    QString::fromLatin1(field.key.data(), qsizetype(field.key.size()))));
    }
    m_park = full;
}

void TestFreeTables::newRowsGetFreeIds()
{
    const Sheet sheet = sheetOf("id,enterprise,mwh\nXP01,E01,5\n,E01,6\n,E01,7\nNEW1,E02,8\n");
    TablePlan plan = planOf(sheet, "production/electricityUse");
    plan.onlyNew = true; // XP01 is taken
    const Park park = taken(read(sheet, plan));
    const auto &uses = park.cases[2].production.electricityUse;
    QSet<QString> ids;
    for (const ElectricityUse &use : uses)
        ids.insert(use.id);
    QCOMPARE(ids.size(), uses.size());
    QCOMPARE(uses.size(), m_park.cases[2].production.electricityUse.size() + 4);
    QCOMPARE(uses.back().id, "NEW1");
}

void TestFreeTables::everyListHasAKey()
{
    QSet<QString> keys;
    for (const TableTarget &target : tableTargets()) {
        keys.insert(target.key());
        QVERIFY(*tableTarget(target.key()) == target);
    }
    QCOMPARE(size_t(keys.size()), tableTargets().size());
    QVERIFY(!tableTarget("production/nothing"));
}

SHEET_TEST_MAIN(TestFreeTables)
#include "tst_freetables.moc"
