#include "tests/support/parks.h"
#include "ui/model/designedits.h"
#include "ui/model/evaluationmodels.h"
#include "ui/model/findingsmodel.h"
#include "ui/model/objectmodel.h"
#include "ui/model/parametersmodel.h"

#include <QAbstractItemModelTester>

using namespace ui;

/// Every item model under Qt's tester, and against the results it shows.
class TestModels : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void everyListOfEverySystem();
    void computedColumnsAreTheLedger();
    void sums();
    void namesInsteadOfIds();
    void findingsMarkTheirCell();
    void itemsAndMatrix();
    void findings();
    void forms();
    void parametersInForce();
    void shownCaseFollowsTheDocument();
    void emptyPark();

private:
    std::unique_ptr<ListModel> list(core::System system, std::string_view key)
    {
        return std::make_unique<ListModel>(*m_shown, *m_results, *m_document, *m_appearance, system,
                                           core::listIndex(system, key));
    }
    std::unique_ptr<Appearance> m_appearance;
    std::unique_ptr<Document> m_document;
    std::unique_ptr<Results> m_results;
    std::unique_ptr<ShownCase> m_shown;
};

void TestModels::init()
{
    m_appearance = std::make_unique<Appearance>();
    m_document = std::make_unique<Document>();
    m_results = std::make_unique<Results>(*m_document, support::library(), support::schemes(), support::currentYear);
    m_shown = std::make_unique<ShownCase>(*m_document, *m_results);
    m_document->open(support::coastalPark(), QStringLiteral("x.json"));
}

void TestModels::cleanup()
{
    m_shown.reset();
    m_results.reset();
    m_document.reset();
    m_appearance.reset();
}

void TestModels::everyListOfEverySystem()
{
    for (const core::System system : core::allSystems)
        for (int i = 0; i < int(core::systemPart(system).object->lists.size()); ++i) {
            ListModel model(*m_shown, *m_results, *m_document, *m_appearance, system, i);
            const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
            const core::List &described = core::systemPart(system).object->lists[size_t(i)];
            QCOMPARE(model.size(), int(described.size(core::systemOf(*m_shown->inPark(), system))));
            QCOMPARE(model.rowCount(), model.size() + 1); // a line for new rows
            QVERIFY(model.columnCount() >= int(described.element->fields.size()) - 1);
            m_shown->step(1);
            model.refresh();
            m_shown->step(-1);
            model.refresh();
            for (int column = 0; column < model.columnCount(); ++column)
                QVERIFY(!model.headerData(column, Qt::Horizontal).toString().isEmpty());
            for (int row = 0; row < model.rowCount(); ++row)
                QVERIFY(!model.headerData(row, Qt::Vertical).toString().isEmpty());
        }
}

void TestModels::computedColumnsAreTheLedger()
{
    const auto fuels = list(core::System::EnergySupply, "fuelUse");
    const int emission = fuels->columnCount() - 2;
    QVERIFY(fuels->data(fuels->index(0, emission), ComputedRole).toBool());
    // FE5: 30,000 t of bituminous coal at 2.0715 t/t (picture of the energy page)
    const QModelIndex coal = fuels->index(4, emission);
    COMPARE_CLOSE(coal.data(RawRole).toDouble(), 30000 * 23.204 * 26.18 / 1000 * 0.93 * 44 / 12);
    QCOMPARE(coal.data().toString(), QStringLiteral("62,145.3"));
    QCOMPARE(fuels->index(2, emission).data().toString(), QStringLiteral("0")); // wood
    // factor and its source, as in the picture of the energy page
    QCOMPARE(fuels->index(4, emission - 2).data().toString(), QStringLiteral("2.0715"));
    QVERIFY(fuels->index(4, emission - 1).data().toString().startsWith(QStringLiteral("NDRC guidelines of 24 industries")));
    QVERIFY(fuels->index(2, emission - 1).data().toString().endsWith(QStringLiteral("not verified"))); // wood of IPCC 2006
    // one number of decimals for the whole column (interface rules, §4): fleets of 5,068 t and of 6 t
    const auto fleets = list(core::System::Transport, "fleets");
    QSet<qsizetype> decimals;
    for (int row = 0; row < fleets->size(); ++row)
        if (const QString text = fleets->index(row, fleets->columnCount() - 2).data().toString(); text != u'0' && text != u'—')
            decimals.insert(text.contains(u'.') ? text.size() - text.indexOf(u'.') - 1 : 0);
    QCOMPARE(decimals.size(), 1);
    // uses of electricity have no contribution of their own
    const auto uses = list(core::System::Production, "electricityUse");
    QVERIFY(!uses->data(uses->index(0, uses->columnCount() - 1), ComputedRole).toBool());
}

void TestModels::sums()
{
    const auto power = list(core::System::EnergySupply, "powerReceived");
    QCOMPARE(power->sum(1), QStringLiteral("1,366,000")); // README of the example parks, check 1
    QVERIFY(power->sum(0).isEmpty());
    const auto fuels = list(core::System::EnergySupply, "fuelUse");
    QVERIFY(fuels->sum(1).isEmpty()); // tonnes and cubic metres do not add up
    QVERIFY(!fuels->sum(fuels->columnCount() - 1).isEmpty());
}

void TestModels::namesInsteadOfIds()
{
    const auto fuels = list(core::System::EnergySupply, "fuelUse");
    QCOMPARE(fuels->index(0, 0).data().toString(), QStringLiteral("Natural gas"));
    m_appearance->setLanguage(Language::Chinese);
    QCOMPARE(fuels->index(0, 0).data().toString(), QStringLiteral("天然气"));
    const auto symbiosis = list(core::System::Infrastructure, "symbiosis");
    QVERIFY(symbiosis->index(0, 0).data().toString().contains(QStringLiteral("示例")));
    m_appearance->setLanguage(Language::English);
}

void TestModels::findingsMarkTheirCell()
{
    const auto attributes = list(core::System::EnergySupply, "greenAttributes");
    QCOMPARE(attributes->index(1, 0).data(SeverityRole).toInt(), int(core::Severity::Warning));
    QVERIFY(attributes->index(1, 0).data(Qt::ToolTipRole).toString().contains(QStringLiteral("30,000 MWh")));
    QVERIFY(!attributes->index(0, 0).data(SeverityRole).isValid());
    QCOMPARE(attributes->worst(), core::Severity::Warning);
    QVERIFY(!list(core::System::Buildings, "buildings")->worst());
}

void TestModels::itemsAndMatrix()
{
    ItemsModel items(*m_shown, *m_results, *m_appearance);
    CasesMatrixModel matrix(*m_document, *m_shown, *m_results, *m_appearance);
    const QAbstractItemModelTester itemsTester(&items, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QAbstractItemModelTester matrixTester(&matrix, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(items.rowCount(), 6);
    QCOMPARE(items.index(0, ItemsModel::ValueColumn).data().toString(), QStringLiteral("1.97"));
    QCOMPARE(items.index(0, ItemsModel::Gap).data().toString(), QStringLiteral("+1.77 t/tce"));
    QCOMPARE(items.index(1, ItemsModel::Gap).data().toString(), QStringLiteral("−61.4 points"));
    QCOMPARE(items.index(3, ItemsModel::State).data(StatusRole).toInt(), int(core::ItemStatus::Met));
    QCOMPARE(matrix.rowCount(), 7);
    QCOMPARE(matrix.columnCount(), 6);
    QCOMPARE(matrix.index(6, 5).data().toString(), QStringLiteral("Passed"));
    QCOMPARE(matrix.index(6, 1).data().toString(), QStringLiteral("Not passed"));
    QVERIFY(matrix.index(0, 3).data(ShownCaseRole).toBool());
    m_shown->show(4);
    items.refresh();
    QCOMPARE(items.index(0, ItemsModel::ValueColumn).data().toString(), QStringLiteral("0.197"));
}

void TestModels::findings()
{
    const RejectedCells none(*m_document);
    FindingsModel model(*m_document, *m_shown, *m_results, *m_appearance, none);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.rowCount(), 21);
    QCOMPARE(model.count(core::Severity::Warning), 1);
    QCOMPARE(model.count(core::Severity::Info), 4);
    // the shown case comes first, its warning before its notes
    QCOMPARE(model.index(0, FindingsModel::CaseColumn).data().toString(), QStringLiteral("C2025"));
    QCOMPARE(model.index(0, FindingsModel::SeverityColumn).data(SeverityRole).toInt(), int(core::Severity::Warning));
    QCOMPARE(model.index(0, FindingsModel::PlaceColumn).data().toString(),
             QStringLiteral("Energy supply › Green attributes › GA2"));
    QCOMPARE(model.ofSystem(core::System::EnergySupply).count, 3);
    QCOMPARE(model.ofSystem(core::System::Buildings).count, 0);
}

void TestModels::forms()
{
    ObjectModel water(
        core::infrastructureObject,
        [this]() -> std::optional<core::Address> { return core::systemAddress(m_shown->index(), core::System::Infrastructure); },
        *m_document, support::library(), *m_appearance);
    const QAbstractItemModelTester tester(&water, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(water.rowCount(), 5);
    COMPARE_CLOSE(water.index(0, 1).data(RawRole).toDouble(), m_shown->inPark()->infrastructure.water->fresh.value);
    ObjectModel limits(
        core::designObject, [this]() -> std::optional<core::Address> { return designAddress(m_shown->index()); },
        *m_document, support::library(), *m_appearance);
    const int carbon = core::fieldIndex(core::designObject, "policy.carbonPerEnergyMax");
    QCOMPARE(limits.index(carbon, 2).data().toString(), QStringLiteral("t/tce")); // as the core indicator
    const auto isAtRight = [&] { return (limits.index(carbon, 1).data(Qt::TextAlignmentRole).toInt() & Qt::AlignRight) != 0; };
    QVERIFY(!isAtRight()); // among the texts of the whole design
    limits.setShown({carbon});
    QVERIFY(isAtRight());
    m_document->open(support::parkWith({}), {});
    water.refresh();
    QCOMPARE(water.index(0, 1).data().toString(), Format::absent());
}

void TestModels::parametersInForce()
{
    ParametersModel model(*m_document, *m_shown, support::library(), *m_appearance);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const auto row = [](std::string_view key) { return core::parameterPlace(-1, key).index; };
    const auto text = [&](std::string_view key, int column) { return model.index(row(key), column).data().toString(); };
    // not set in the example: the national average of 2023 serves 2025
    COMPARE_CLOSE(model.index(row("locationFactorTPerMwh"), ParametersModel::ValueColumn).data(RawRole).toDouble(), 0.5306);
    QCOMPARE(text("locationFactorTPerMwh", ParametersModel::SetBy), "Default");
    QVERIFY(
        text("locationFactorTPerMwh", ParametersModel::SourceColumn).contains(QStringLiteral("factors of electricity of 2023")));
    QCOMPARE(text("discountRate", ParametersModel::ValueColumn), "6"); // as on the page Economics
    QCOMPARE(text("discountRate", ParametersModel::UnitColumn), "%");
    // the project sets the 0.8325 that annex 4 prints: the value has its document, and is no change
    QCOMPARE(text("fossilPowerFactorTPerMwh", ParametersModel::SetBy), "Project");
    QVERIFY(text("fossilPowerFactorTPerMwh", ParametersModel::SourceColumn).contains(QStringLiteral("annex 4")));
    QCOMPARE(text("fossilPowerFactorTPerMwh", ParametersModel::Check), "one source");
    QVERIFY(model.setData(model.index(row("fossilPowerFactorTPerMwh"), ParametersModel::ValueColumn), QStringLiteral("0.9")));
    QVERIFY(model.isChanged(row("fossilPowerFactorTPerMwh")));
    QCOMPARE(text("fossilPowerFactorTPerMwh", ParametersModel::SetBy), "Project · changed");
    QCOMPARE(text("fossilPowerFactorTPerMwh", ParametersModel::SourceColumn), "Set by the user");
    QCOMPARE(text("fossilPowerFactorTPerMwh", ParametersModel::DefaultColumn), "0.8325");
    model.restore(row("fossilPowerFactorTPerMwh"));
    QCOMPARE(text("fossilPowerFactorTPerMwh", ParametersModel::ValueColumn), "0.8325");
    QVERIFY(!model.isSet(row("fossilPowerFactorTPerMwh")));
    m_shown->show(4);
    QCOMPARE(text("greenAttributeValidityMonths", ParametersModel::SetBy), "Case");
    // a park that sets nothing shows every default with its document
    m_document->open(support::parkWith({}), {});
    model.refresh();
    QCOMPARE(text("greenAttributeValidityMonths", ParametersModel::Check), "not verified");
    QVERIFY(text("fossilPowerFactorTPerMwh", ParametersModel::SourceColumn)
                .contains(QStringLiteral("Notice 910 (2025) of the NDRC, annex 4")));
    QCOMPARE(text("onSiteCountsAsDirect", ParametersModel::ValueColumn), "Yes");
    QCOMPARE(text("fuelFactorSet", ParametersModel::ValueColumn), "NDRC guidelines of 24 industries"); // its name, not its id
    for (const core::Field &field : core::parametersObject.fields)
        if (field.kind == core::Kind::Number)
            QVERIFY2(!text(field.key, ParametersModel::SourceColumn).isEmpty(), field.key.data());
}

void TestModels::shownCaseFollowsTheDocument()
{
    QCOMPARE(m_shown->inPark()->id, QStringLiteral("C2025")); // the last metered case
    m_shown->step(10);
    QCOMPARE(m_shown->inPark()->id, QStringLiteral("C2025"));
    m_shown->step(1);
    QCOMPARE(m_shown->inPark()->id, QStringLiteral("C2028"));
    m_document->open(support::parkFromFile(QStringLiteral(EXAMPLES "/new-zone.json")), {});
    QCOMPARE(m_shown->inPark()->id, QStringLiteral("C2030"));
}

void TestModels::emptyPark()
{
    core::Park none = support::coastalPark();
    none.cases.clear();
    m_document->open(none, {});
    QCOMPARE(m_shown->index(), qsizetype(-1));
    QVERIFY(!m_shown->inPark() && !m_shown->evaluated());
    const auto power = list(core::System::EnergySupply, "powerReceived");
    QCOMPARE(power->rowCount(), 0);
    ItemsModel items(*m_shown, *m_results, *m_appearance);
    QCOMPARE(items.rowCount(), 0);
    const RejectedCells unread(*m_document);
    FindingsModel model(*m_document, *m_shown, *m_results, *m_appearance, unread);
    QVERIFY(model.rowCount() > 0); // measures and evidence refer to cases that are gone
}

QTEST_GUILESS_MAIN(TestModels)
#include "tst_models.moc"
