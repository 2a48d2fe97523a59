#include "core/accounting/accounting.h"
#include "tests/support/parks.h"
#include "ui/model/findingsmodel.h"
#include "ui/model/objectmodel.h"
#include "ui/model/parametersmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace ui;

/// The findings in their order, filtered; cells that could not be read among them.
class TestFindingsModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void effectOfExpiredAttributes();
    void worstFirstThenByEffect();
    void filters();
    void pagesTheyBelongTo();
    void unreadCellsComeAndGo();
    void unreadCellsStayWithTheirTable();
    void unreadValuesOfForms();

private:
    QString path(int row) { return core::path(m_document->park(), m_model->place(row)); }

    std::unique_ptr<Appearance> m_appearance;
    std::unique_ptr<Document> m_document;
    std::unique_ptr<Results> m_results;
    std::unique_ptr<ShownCase> m_shown;
    std::unique_ptr<RejectedCells> m_rejected;
    std::unique_ptr<FindingsModel> m_model;
    std::unique_ptr<FindingsFilter> m_filter;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void TestFindingsModel::init()
{
    m_appearance = std::make_unique<Appearance>();
    m_document = std::make_unique<Document>();
    m_results = std::make_unique<Results>(*m_document, support::library(), support::schemes(), support::currentYear);
    m_shown = std::make_unique<ShownCase>(*m_document, *m_results);
    m_document->open(support::coastalPark(), QStringLiteral("x.json"));
    m_rejected = std::make_unique<RejectedCells>(*m_document);
    m_model = std::make_unique<FindingsModel>(*m_document, *m_shown, *m_results, *m_appearance, *m_rejected);
    m_filter = std::make_unique<FindingsFilter>(*m_model);
    m_tester = std::make_unique<QAbstractItemModelTester>(m_filter.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
}

void TestFindingsModel::cleanup()
{
    m_tester.reset();
    m_filter.reset();
    m_model.reset();
    m_rejected.reset();
    m_shown.reset();
    m_results.reset();
    m_document.reset();
    m_appearance.reset();
}

/// GA2 of the example: 30,000 MWh that grid power takes at 0.8325 t/MWh (picture of the energy page).
void TestFindingsModel::effectOfExpiredAttributes()
{
    const QModelIndex effect = m_model->index(0, FindingsModel::Effect);
    QVERIFY(support::isClose(effect.data(RawRole).toDouble(), 30000 * 0.8325));
    QCOMPARE(effect.data().toString(), QStringLiteral("24,975"));
    QVERIFY(!core::effectOf({core::FindingCode::FactorSetFallback, core::Severity::Info, {}}, {}));
    // without that attribute in time, the total is higher by just this
    const auto total = [](const char *from) {
        const core::CaseEvaluation evaluated =
            support::evaluateOne(R"("energySupply": {"powerReceived": [{"id": "P", "kind": "grid", "mwh": 100000}],
            "greenAttributes": [{"id": "G", "kind": "certificate", "mwh": 30000, "producedFrom": ")" +
                                 QByteArray(from) + R"("}]})");
        return std::pair(evaluated.account.accounting.total().value,
                         evaluated.findings.empty() || evaluated.findings[0].code != core::FindingCode::ExpiredAttribute
                             ? std::nullopt
                             : core::effectOf(evaluated.findings[0], evaluated.account.parameters));
    };
    const auto [valid, none] = total("2025-03");
    const auto [expired, difference] = total("2020-03");
    QVERIFY(!none && difference);
    QVERIFY(support::isClose(expired - valid, difference->value));
}

void TestFindingsModel::worstFirstThenByEffect()
{
    m_document->open(support::parkWith(R"("energySupply": {"powerReceived": [{"id": "P", "kind": "grid", "mwh": 100000}],
        "greenAttributes": [{"id": "A", "kind": "certificate", "mwh": 10, "producedFrom": "2020-01"},
                            {"id": "B", "kind": "certificate", "mwh": 30, "producedFrom": "2020-01"},
                            {"id": "C", "kind": "certificate", "mwh": 20, "producedFrom": "2020-01"}],
        "fuelUse": [{"id": "F", "fuel": "hydrogen", "quantity": 1, "unit": "10^4Nm3", "activity": "finalUse"}]})"),
                     {});
    m_model->refresh();
    QStringList ids;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        ids << path(row).section(u'/', -1);
        if (row > 0)
            QVERIFY(m_model->severity(row - 1) <= m_model->severity(row));
    }
    QCOMPARE(ids.mid(0, 3), (QStringList{"B", "C", "A"}));
    QCOMPARE(ids.last(), "F"); // a note
}

void TestFindingsModel::filters()
{
    QCOMPARE(m_filter->rowCount(), 5); // of the shown case: one warning and four notes (picture of the energy page)
    m_filter->setAllCases(true);
    QCOMPARE(m_filter->rowCount(), 21);
    m_filter->setAllCases(false);
    m_filter->setSeverity(core::Severity::Info);
    QCOMPARE(m_filter->rowCount(), 4);
    m_filter->setSystem(int(core::System::EnergySupply));
    QCOMPARE(m_filter->rowCount(), 2);
    m_filter->setSystem(-1);
    QCOMPARE(m_filter->rowCount(), 0);
    m_filter->setSystem({});
    m_filter->setSeverity({});
    m_filter->setText(QStringLiteral("ga2"));
    QCOMPARE(m_filter->rowCount(), 1);
    m_filter->setText(QStringLiteral("no such"));
    QCOMPARE(m_filter->rowCount(), 0);
}

void TestFindingsModel::pagesTheyBelongTo()
{
    QCOMPARE(m_model->ofSystem(core::System::EnergySupply).count, 3);
    QCOMPARE(m_model->ofSystem(core::System::EnergySupply).bySeverity, (std::array{0, 1, 2})); // as the pictures of the interface
    QCOMPARE(m_model->ofPark().count, 0);
    QCOMPARE(m_model->ofVerdict().count, 0);
    m_document->open(support::parkFromFile(QStringLiteral(TEST_DATA "/parks/minimal.json")), {}); // below 20 万 tce
    m_model->refresh();
    QCOMPARE(m_model->ofVerdict().count, 1);
    QCOMPARE(m_model->ofVerdict().worst, core::Severity::Warning);
    core::Park park = support::coastalPark();
    park.cases.clear();
    m_document->open(park, {});
    m_model->refresh();
    QVERIFY(m_model->ofPark().count > 0); // measures refer to cases that are gone
    QVERIFY(m_model->ofEvidence().count > 0);
    // every finding of the shown case and the document belongs to one page
    for (const char *name : {"coastal-park", "new-zone"}) {
        m_document->open(support::parkFromFile(QStringLiteral(EXAMPLES "/%1.json").arg(name)), {});
        m_model->refresh();
        int all = m_model->ofPark().count + m_model->ofVerdict().count + m_model->ofEvidence().count;
        for (const core::System system : core::allSystems)
            all += m_model->ofSystem(system).count;
        QCOMPARE(all, m_filter->rowCount());
    }
}

void TestFindingsModel::unreadCellsComeAndGo()
{
    ListModel power(*m_shown, *m_results, *m_document, *m_appearance, core::System::EnergySupply,
                    core::listIndex(core::System::EnergySupply, "powerReceived"));
    QSignalSpy changed(m_rejected.get(), &RejectedCells::changed);
    QVERIFY(!power.setData(power.index(0, 1), QStringLiteral("plenty")));
    QCOMPARE(changed.size(), 1);
    m_model->refresh();
    QCOMPARE(m_model->rowCount(), 22);
    QCOMPARE(m_model->severity(0), core::Severity::Error);
    QVERIFY(m_model->index(0, 0).data(RejectedRole).toBool());
    QCOMPARE(m_model->field(0), core::fieldIndex(*power.list().element, "mwh"));
    QCOMPARE(path(0).section(u'/', 0, 3), QStringLiteral("cases/C2025/energySupply/powerReceived"));
    const QString sentence = m_model->index(0, FindingsModel::Sentence).data().toString();
    QVERIFY2(sentence.contains("plenty") && sentence.contains("Electricity"), qPrintable(sentence));
    QCOMPARE(m_model->count(core::Severity::Error), 1);
    QCOMPARE(m_model->ofSystem(core::System::EnergySupply).worst, core::Severity::Error);
    // corrected: gone
    QVERIFY(power.setData(power.index(0, 1), QStringLiteral("680760")));
    QCOMPARE(changed.size(), 2);
    m_model->refresh();
    QCOMPARE(m_model->rowCount(), 21);
    // a row that is deleted takes its own along
    QVERIFY(!power.setData(power.index(1, 1), QStringLiteral("much")));
    power.removeRowsAt({1});
    QVERIFY(m_rejected->cells().empty());
}

void TestFindingsModel::unreadCellsStayWithTheirTable()
{
    {
        ListModel power(*m_shown, *m_results, *m_document, *m_appearance, core::System::EnergySupply,
                        core::listIndex(core::System::EnergySupply, "powerReceived"));
        QVERIFY(!power.setData(power.index(2, 1), QStringLiteral("plenty")));
        power.refresh(); // the page came into view again
        QCOMPARE(m_rejected->cells().size(), size_t(1));
        QCOMPARE(power.index(2, 1).data().toString(), "plenty");
        power.removeRowsAt({0}); // it moves with its row, and back
        QCOMPARE(m_rejected->cells()[0].place.index, 1);
        m_shown->step(1); // another case has none of its own
        power.refresh();
        QVERIFY(!power.hasRejected());
        QCOMPARE(m_rejected->cells().size(), size_t(1));
        QVERIFY(!power.setData(power.index(0, 1), QStringLiteral("lots")));
        m_shown->step(-1);
        power.refresh();
        QCOMPARE(power.index(1, 1).data().toString(), "plenty");
        QVERIFY(!power.index(0, 1).data(RejectedRole).toBool());
        QCOMPARE(m_rejected->cells().size(), size_t(2));
        m_document->open(support::coastalPark(), {}); // another park: the same place is another row
        power.refresh();
        QVERIFY(m_rejected->cells().empty());
        QVERIFY(!power.setData(power.index(0, 1), QStringLiteral("plenty")));
    }
    QCOMPARE(m_rejected->cells().size(), size_t(1)); // the table is gone, the text waits for the next
}

void TestFindingsModel::unreadValuesOfForms()
{
    ParametersModel parameters(*m_document, *m_shown, support::library(), *m_appearance);
    ObjectModel water(
        core::infrastructureObject,
        [this]() -> std::optional<core::Address> { return core::systemAddress(m_shown->index(), core::System::Infrastructure); },
        *m_document, support::library(), *m_appearance);
    water.refresh();
    const int row = core::parameterPlace(-1, "fossilPowerFactorTPerMwh").index;
    QVERIFY(!parameters.setData(parameters.index(row, ParametersModel::ValueColumn), QStringLiteral("high")));
    QVERIFY(!water.setData(water.index(0, 1), QStringLiteral("wet")));
    m_model->refresh();
    QCOMPARE(m_model->count(core::Severity::Error), 2);
    QCOMPARE(m_model->ofPark().count, 1);
    QCOMPARE(m_model->ofSystem(core::System::Infrastructure).count, 1);
    for (int i = 0; i < 2; ++i)
        for (int column = 0; column < FindingsModel::ColumnCount; ++column)
            QVERIFY(column == FindingsModel::CaseColumn || !m_model->index(i, column).data().toString().isEmpty());
    QVERIFY(parameters.setData(parameters.index(row, ParametersModel::ValueColumn), QStringLiteral("0.8")));
    QVERIFY(water.setData(water.index(0, 1), QStringLiteral("5")));
    QVERIFY(m_rejected->cells().empty());
}

QTEST_GUILESS_MAIN(TestFindingsModel)
#include "tst_findingsmodel.moc"
