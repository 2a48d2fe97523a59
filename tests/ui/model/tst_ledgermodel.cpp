#include "tests/support/parks.h"
#include "ui/model/ledgermodel.h"

#include <QAbstractItemModelTester>

using namespace ui;

/// The ledger as a table and as a tree, against the results it shows.
class TestLedgerModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void everyContributionIsARow();
    void sortsNumbersAsNumbers();
    void sortKeepsWhatIsSelected();
    void filtersByText();
    void groupsAddUp();
    void copiesInFullPrecision();
    void saysHowFactorsWereChecked();
    void followsTheCase();
    void casesWithErrorsHaveNone();

private:
    double raw(int row, int column) { return m_model->index(row, column).data(RawRole).toDouble(); }
    QString text(int row, int column) { return m_model->index(row, column).data().toString(); }
    int rowOf(const QString &id)
    {
        for (int row = 0; row < m_model->rowCount(); ++row)
            if (text(row, LedgerModel::Id) == id)
                return row;
        return -1;
    }
    std::unique_ptr<Appearance> m_appearance;
    std::unique_ptr<Document> m_document;
    std::unique_ptr<Results> m_results;
    std::unique_ptr<ShownCase> m_shown;
    std::unique_ptr<LedgerModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void TestLedgerModel::init()
{
    m_appearance = std::make_unique<Appearance>();
    m_document = std::make_unique<Document>();
    m_results = std::make_unique<Results>(*m_document, support::library(), support::schemes(), support::currentYear);
    m_shown = std::make_unique<ShownCase>(*m_document, *m_results);
    m_document->open(support::coastalPark(), QStringLiteral("x.json"));
    m_model = std::make_unique<LedgerModel>(*m_document, *m_shown, *m_results, *m_appearance);
    m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
}

void TestLedgerModel::cleanup()
{
    m_tester.reset();
    m_model.reset();
    m_shown.reset();
    m_results.reset();
    m_document.reset();
    m_appearance.reset();
}

void TestLedgerModel::everyContributionIsARow()
{
    QCOMPARE(m_model->rowCount(), int(m_shown->evaluated()->account.ledger.size()));
    double emission = 0, energy = 0;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        emission += raw(row, LedgerModel::Emission);
        energy += raw(row, LedgerModel::Energy);
    }
    QVERIFY(support::isClose(emission, 1347604.9) || std::abs(emission - 1347604.9) < 0.1); // interface rules, §4
    QVERIFY(support::isClose(energy, m_shown->evaluated()->account.energy.total.value));
    // FE5 (picture of the energy page)
    const int coal = rowOf(QStringLiteral("FE5"));
    QCOMPARE(text(coal, LedgerModel::SystemColumn), "Energy supply");
    QCOMPARE(text(coal, LedgerModel::What), QStringLiteral("Fuels · Bituminous coal"));
    QCOMPARE(text(coal, LedgerModel::CarrierColumn), "Coal");
    QCOMPARE(text(coal, LedgerModel::Activity), "Fuel combustion");
    QCOMPARE(text(coal, LedgerModel::QuantityColumn), "30,000");
    QCOMPARE(text(coal, LedgerModel::UnitColumn), "t");
    QCOMPARE(text(coal, LedgerModel::Factor), "2.0715"); // one number of decimals in a column
    QCOMPARE(text(coal, LedgerModel::Emission), "62,145");
    QCOMPARE(text(coal, LedgerModel::HeatValue), "23.204 GJ/t");
    QCOMPARE(text(coal, LedgerModel::Energy), "23,752"); // 30,000 t × 23.204 / 29.3076
    // green attributes take grid power off the factor
    const int attribute = rowOf(QStringLiteral("GA1"));
    QVERIFY(raw(attribute, LedgerModel::Emission) < 0);
    QCOMPARE(text(attribute, LedgerModel::HeatValue), Format::absent());
    // fleets have the unit of their factor
    QCOMPARE(text(rowOf(QStringLiteral("FL1")), LedgerModel::UnitColumn), "t");
}

void TestLedgerModel::sortsNumbersAsNumbers()
{
    for (const int column : {LedgerModel::QuantityColumn, LedgerModel::Factor, LedgerModel::Emission, LedgerModel::Energy})
        for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
            m_model->sort(column, order);
            for (int row = 1; row < m_model->rowCount(); ++row) {
                const QVariant a = m_model->index(row - 1, column).data(RawRole), b = m_model->index(row, column).data(RawRole);
                if (a.typeId() != QMetaType::Double || b.typeId() != QMetaType::Double)
                    QVERIFY(b.typeId() != QMetaType::Double); // absent ones come last
                else
                    QVERIFY(order == Qt::AscendingOrder ? a.toDouble() <= b.toDouble() : a.toDouble() >= b.toDouble());
            }
        }
    m_model->sort(LedgerModel::Id, Qt::AscendingOrder);
    QVERIFY(rowOf("FP2") < rowOf("FP10")); // as people count
    m_model->sort(-1);
    QCOMPARE(text(0, LedgerModel::Id), "FE1"); // the order of the ledger
}

void TestLedgerModel::sortKeepsWhatIsSelected()
{
    for (const core::LedgerGrouping grouping : {core::LedgerGrouping::None, core::LedgerGrouping::Line}) {
        m_model->setGrouping(grouping);
        m_model->sort(-1);
        const QModelIndex top = m_model->index(1, LedgerModel::Emission);
        const QModelIndex leaf = grouping == core::LedgerGrouping::None
                                     ? m_model->index(4, LedgerModel::Emission)
                                     : m_model->index(0, LedgerModel::Emission, top.siblingAtColumn(0));
        const QPersistentModelIndex heldTop(top), heldLeaf(leaf);
        const QVariant ofTop = top.data(RawRole), ofLeaf = leaf.data(RawRole);
        for (int column = 0; column < LedgerModel::ColumnCount; ++column) {
            m_model->sort(column, column % 2 ? Qt::AscendingOrder : Qt::DescendingOrder);
            QCOMPARE(heldTop.data(RawRole), ofTop);
            QCOMPARE(heldLeaf.data(RawRole), ofLeaf);
            QVERIFY(m_model->index(heldLeaf.row(), heldLeaf.column(), heldLeaf.parent()) == heldLeaf);
        }
    }
}

void TestLedgerModel::filtersByText()
{
    const int all = m_model->rowCount();
    m_model->setText(QStringLiteral("bituminous"));
    QVERIFY(m_model->rowCount() > 0 && m_model->rowCount() < all);
    for (int row = 0; row < m_model->rowCount(); ++row)
        QVERIFY(text(row, LedgerModel::What).contains(QStringLiteral("Bituminous")));
    QCOMPARE(m_model->shownSum().count, qsizetype(m_model->rowCount()));
    QCOMPARE(m_model->wholeSum().count, qsizetype(all));
    m_model->setText(QStringLiteral("nowhere"));
    QCOMPARE(m_model->rowCount(), 0);
    m_model->setText({});
    m_model->setFilter({core::System::Transport, {}, {}, {}});
    double emission = 0;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        QCOMPARE(text(row, LedgerModel::SystemColumn), "Transport");
        emission += raw(row, LedgerModel::Emission);
    }
    QVERIFY(support::isClose(emission, m_model->shownSum().emission.value));
    m_model->setFilter({});
    QCOMPARE(m_model->rowCount(), all);
}

void TestLedgerModel::groupsAddUp()
{
    using Grouping = core::LedgerGrouping;
    for (const Grouping grouping : {Grouping::System, Grouping::Enterprise, Grouping::Carrier, Grouping::Line}) {
        m_model->setGrouping(grouping);
        double emission = 0, energy = 0;
        int rows = 0;
        for (int row = 0; row < m_model->rowCount(); ++row) {
            const QModelIndex group = m_model->index(row, 0);
            QVERIFY(m_model->isGroup(group) && !m_model->place(group));
            QVERIFY(!m_model->groupText(m_model->groupKey(group)).isEmpty());
            double inside = 0;
            for (int below = 0; below < m_model->rowCount(group); ++below) {
                inside += m_model->index(below, LedgerModel::Emission, group).data(RawRole).toDouble();
                QVERIFY(m_model->place(m_model->index(below, 0, group)));
            }
            QVERIFY(std::abs(inside - raw(row, LedgerModel::Emission)) < 1e-6);
            emission += raw(row, LedgerModel::Emission);
            energy += raw(row, LedgerModel::Energy);
            rows += m_model->rowCount(group);
        }
        QCOMPARE(rows, int(m_model->wholeSum().count));
        QVERIFY(support::isClose(emission, m_shown->evaluated()->account.accounting.total().value));
        QVERIFY(support::isClose(energy, m_shown->evaluated()->account.energy.total.value));
    }
    m_model->setGrouping(Grouping::Line); // the largest line first
    m_model->sort(LedgerModel::Emission, Qt::DescendingOrder);
    for (int row = 1; row < m_model->rowCount(); ++row)
        QVERIFY(raw(row - 1, LedgerModel::Emission) >= raw(row, LedgerModel::Emission));
}

void TestLedgerModel::copiesInFullPrecision()
{
    const QModelIndex coal = m_model->index(rowOf("FE5"), 0);
    const QString copied = m_model->copied({coal}, {LedgerModel::Id, LedgerModel::QuantityColumn, LedgerModel::Emission}, true);
    const QStringList lines = copied.trimmed().split(u'\n');
    QCOMPARE(lines.size(), 2);
    QCOMPARE(lines[0], QStringLiteral("Row\tQuantity\tEmissions (t CO₂)"));
    const QStringList cells = lines[1].split(u'\t');
    QCOMPARE(cells[1], "30000");
    QCOMPARE(cells[2].toDouble(), m_model->index(coal.row(), LedgerModel::Emission).data(RawRole).toDouble()); // to the last bit
    const QString absent = m_model->copied({m_model->index(rowOf("GA1"), 0)}, {LedgerModel::HeatValue}, false);
    QVERIFY(absent.trimmed().isEmpty());
}

void TestLedgerModel::saysHowFactorsWereChecked()
{
    const auto check = [this](const char *id) {
        return m_model->index(rowOf(id), LedgerModel::SourceColumn).data(CheckRole).toString();
    };
    QCOMPARE(check("FE3"), "unverified"); // picture of the energy page: wood
    QCOMPARE(text(rowOf("FE3"), LedgerModel::SourceColumn), "not verified");
    QCOMPARE(m_model->index(rowOf("FE3"), LedgerModel::Factor).data(CheckRole).toString(), "unverified");
    QCOMPARE(check("FE1"), "two_sources");
    QVERIFY(!text(rowOf("FE1"), LedgerModel::SourceColumn).isEmpty());
}

void TestLedgerModel::followsTheCase()
{
    m_model->setGrouping(core::LedgerGrouping::System);
    m_shown->step(1);
    m_model->refresh();
    QVERIFY(support::isClose(m_model->wholeSum().emission.value, m_shown->evaluated()->account.accounting.total().value));
    const core::Place first = *m_model->place(m_model->index(0, 0, m_model->index(0, 0)));
    QCOMPARE(first.caseIndex, qint32(m_shown->index()));
    QVERIFY(m_model->indexOf(first) == m_model->index(0, 0, m_model->index(0, 0)));
    m_appearance->setLanguage(Language::Chinese);
    m_model->refresh();
    m_appearance->setLanguage(Language::English);
}

void TestLedgerModel::casesWithErrorsHaveNone()
{
    m_document->open(support::parkFromFile(QStringLiteral(TEST_DATA "/parks/broken/11-fuels.json")), {});
    m_model->refresh();
    QVERIFY(!m_model->hasResults());
    QCOMPARE(m_model->rowCount(), 0);
    core::Park none = support::coastalPark();
    none.cases.clear();
    m_document->open(none, {});
    m_model->refresh();
    QCOMPARE(m_model->rowCount(), 0);
}

QTEST_GUILESS_MAIN(TestLedgerModel)
#include "tst_ledgermodel.moc"
