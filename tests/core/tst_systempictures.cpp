#include "core/indicators/parkfacts.h"
#include "tests/support/parks.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <numeric>

using namespace core;

namespace {

QJsonArray expectedCases(const QString &park)
{
    return QJsonDocument::fromJson(support::bytesOf(QStringLiteral(TEST_DATA "/parks/%1.expected.json").arg(park)))
        .object()["cases"]
        .toArray();
}

double totalOf(const Bars &bars)
{
    return std::accumulate(bars.bars.begin(), bars.bars.end(), 0.0,
                           [](double sum, const Bar &bar) { return sum + bar.total().value_or(0); });
}

/// The value of the pieces of this meaning.
double valueOf(const Bars &bars, const PieceMeaning &meaning)
{
    double value = 0;
    for (const Bar &bar : bars.bars)
        for (const Piece &piece : bar.pieces)
            if (piece.meaning == meaning)
                value += piece.value;
    return value;
}

double valueOf(const Bar &bar, const char *label)
{
    double value = 0;
    for (const Piece &piece : bar.pieces)
        if (qstrcmp(piece.name.label, label) == 0)
            value += piece.value;
    return value;
}

} // namespace

/// The pictures of the systems and the figures of enterprises: their parts make the wholes of the expected results.
class TestSystemPictures : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void suppliesSumToTheElectricityUse_data();
    void suppliesSumToTheElectricityUse();
    void balanceOfTheExample();
    void imbalanceIsTheOneOfTheFindings();
    void freightAndVehiclesGiveTheShares();
    void positionsOnTheScale_data();
    void positionsOnTheScale();
    void levelsGiveTheShareOfProducts();
    void buildingsAgainstTheirType();
    void greenAreasGiveTheCoverage();
    void piecesNameTheirFigures();
    void symbiosisByGiverAndTaker();
    void factsSumToTheFlows();
    void factsLeadToTheirRows();
    void manyRowsOfAKindStandAsOne();
    void factsThatAreNotEnteredAreNothing();
    void enterprisesWithoutRowsAreNamed();
    void enterprisesSumToTheAccount_data() { everyPark(); }
    void enterprisesSumToTheAccount();
    void enterprisesOfTheExample();
    void sharesFollowTheUse();
    void productLevels_data();
    void productLevels();

private:
    static void everyPark();
    std::vector<ParkFact> factsOf(const Park &park, FactSide side) const
    {
        std::vector<ParkFact> facts = parkFacts(park, 2, support::library()).facts;
        std::erase_if(facts, [side](const ParkFact &fact) { return fact.side != side; });
        return facts;
    }
    Park m_park; ///< the example, case C2025 at 2
    CaseEvaluation m_evaluated;
};

void TestSystemPictures::initTestCase()
{
    m_park = support::coastalPark();
    QCOMPARE(m_park.cases[2].id, QStringLiteral("C2025"));
    m_evaluated = support::evaluate(m_park).cases[2];
}

void TestSystemPictures::everyPark()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("expected");
    QTest::newRow("coastal park") << EXAMPLES "/coastal-park.json"
                                  << "coastal-park";
    QTest::newRow("new zone") << EXAMPLES "/new-zone.json"
                              << "new-zone";
    QTest::newRow("examples of the notice") << TEST_DATA "/parks/three-examples.json"
                                            << "three-examples";
    QTest::newRow("nothing but a case") << TEST_DATA "/parks/minimal.json"
                                        << "minimal";
}

void TestSystemPictures::suppliesSumToTheElectricityUse_data()
{
    everyPark();
}

void TestSystemPictures::suppliesSumToTheElectricityUse()
{
    QFETCH(QString, file);
    QFETCH(QString, expected);
    const Park park = support::parkFromFile(file);
    const auto evaluated = support::evaluate(park).cases;
    const QJsonArray results = expectedCases(expected);
    QCOMPARE(qsizetype(evaluated.size()), results.size());
    for (qsizetype i = 0; i < results.size(); ++i) {
        const Account &account = evaluated[size_t(i)].account;
        const EnergyBalance balance = energyBalance(park.cases[i].energySupply, account.flows);
        COMPARE_CLOSE(*balance.electricity.supply.total(),
                      results[i].toObject()["energy"].toObject()["electricityUseMwh"].toDouble());
        COMPARE_CLOSE(*balance.heat.supply.total(), account.flows.heatSupply().value);
        const auto &uses = account.flows.electricityUse;
        COMPARE_CLOSE(*balance.electricity.use.total(), std::accumulate(uses.begin(), uses.end(), MegawattHours{}).value);
    }
}

void TestSystemPictures::balanceOfTheExample()
{
    const EnergyBalance balance = energyBalance(m_park.cases[2].energySupply, m_evaluated.account.flows);
    const Bar &electricity = balance.electricity.supply;
    // the rows of the example, MWh
    COMPARE_CLOSE(valueOf(electricity, "Grid, uncovered"), 838000); // uncoveredGridMwh of the expected result
    COMPARE_CLOSE(valueOf(electricity, "Certificates, trade"), 260000);
    COMPARE_CLOSE(valueOf(electricity, "Direct green supply"), 238000);
    COMPARE_CLOSE(valueOf(electricity, "Solar PV"), 112000);
    COMPARE_CLOSE(valueOf(electricity, "Gas"), 70000);
    COMPARE_CLOSE(valueOf(electricity, "Other fossil power"), 30000);
    COMPARE_CLOSE(valueOf(electricity, "Sent out"), -8200);
    COMPARE_CLOSE(valueOf(balance.heat.supply, "Gas boiler"), 680514); // GJ
    COMPARE_CLOSE(valueOf(balance.heat.supply, "Received non-fossil heat"), 80000);
    QVERIFY(balance.electricity.balanced && balance.heat.balanced);
}

void TestSystemPictures::imbalanceIsTheOneOfTheFindings()
{
    const auto balanceOf = [](const QByteArray &used) {
        const CaseEvaluation evaluated =
            support::evaluateOne(R"("energySupply": {"powerReceived": [{"id": "P", "kind": "grid", "mwh": 1000}],
                                     "electricityUse": [{"id": "E", "mwh": )" +
                                 used + "}]}");
        const Balance balance = energyBalance({}, evaluated.account.flows).electricity;
        const bool found =
            std::ranges::any_of(evaluated.findings, [](const Finding &f) { return f.code == FindingCode::ElectricityImbalance; });
        return std::tuple(balance.difference, balance.balanced, found);
    };
    QCOMPARE(balanceOf("990"), std::tuple(std::optional(0.01), true, false));
    QCOMPARE(balanceOf("980"), std::tuple(std::optional(0.02), false, true));
    QCOMPARE(balanceOf("1020"), std::tuple(std::optional(0.02), false, true));
    QCOMPARE(balanceOf("0"), std::tuple(std::optional<double>(), true, false));
}

void TestSystemPictures::freightAndVehiclesGiveTheShares()
{
    const QJsonObject indicators = expectedCases("coastal-park")[2].toObject()["indicators"].toObject();
    const Bars freight = freightByMode(m_park.cases[2].transport.freight);
    QCOMPARE(freight.bars.size(), size_t(5));
    COMPARE_CLOSE(freight.bars[0].pieces[0].value, 1488000); // road, t
    COMPARE_CLOSE(freight.bars[0].pieces[1].value, 4712000);
    COMPARE_CLOSE(valueOf(freight, Standing::Counts) / totalOf(freight), indicators["cleanFreightShare"].toDouble());
    const Bars vehicles = vehiclesByPowertrain(m_park.cases[2].transport.fleets);
    QCOMPARE(vehicles.bars.size(), size_t(7));
    COMPARE_CLOSE(valueOf(vehicles, Standing::Counts) / totalOf(vehicles), indicators["cleanVehicleShare"].toDouble());
}

void TestSystemPictures::positionsOnTheScale_data()
{
    QTest::addColumn<QList<double>>("levels"); // NaN: not given
    QTest::addColumn<double>("value");
    QTest::addColumn<double>("position");
    const double none = qQNaN();
    const QList<double> cement{80, 87, 94}, converter{-30, -28, -12};
    QTest::newRow("on level 1") << cement << 80.0 << 0.3;
    QTest::newRow("between level 1 and 2") << cement << 83.5 << 0.425;
    QTest::newRow("on level 2") << cement << 87.0 << 0.55;
    QTest::newRow("on level 3") << cement << 94.0 << 0.8;
    QTest::newRow("beyond level 3 with the last slope") << cement << 97.5 << 0.925;
    QTest::newRow("far beyond") << cement << 900.0 << 1.0;
    QTest::newRow("half of level 1") << cement << 40.0 << 0.15;
    QTest::newRow("level below 0") << converter << -30.0 << 0.3;
    QTest::newRow("better than a level below 0") << converter << -31.0 << 0.175;
    QTest::newRow("without level 2") << QList<double>{61, none, 86} << 73.5 << 0.55;
    QTest::newRow("only level 3") << QList<double>{none, none, 14} << 7.0 << 0.4;
    QTest::newRow("equal levels") << QList<double>{10, 10, 20} << 10.0 << 0.3;
}

void TestSystemPictures::positionsOnTheScale()
{
    QFETCH(QList<double>, levels);
    QFETCH(double, value);
    QFETCH(double, position);
    const auto level = [&](int i) { return qIsNaN(levels[i]) ? std::nullopt : std::optional(levels[i]); };
    COMPARE_CLOSE(positionOnScale(value, {level(0), level(1), level(2)}), position);
}

void TestSystemPictures::levelsGiveTheShareOfProducts()
{
    const auto products = productsOnScale(m_park.cases[2].production.products, support::library());
    QCOMPARE(products.size(), size_t(5)); // two of seven name no standard
    const auto reached = std::ranges::count_if(products, [](const auto &each) { return each.level <= LimitLevel::Two; });
    COMPARE_CLOSE(double(reached) / double(products.size()),
                  expectedCases("coastal-park")[2].toObject()["indicators"].toObject()["productLimitShare"].toDouble());
    for (const ProductOnScale &each : products)
        QCOMPARE(*each.position <= levelPositions[1], each.level <= LimitLevel::Two);
}

void TestSystemPictures::buildingsAgainstTheirType()
{
    const Bars bars = electricityByBuilding(m_park.cases[2].buildings.buildings);
    QCOMPARE(bars.bars.size(), size_t(6));
    COMPARE_CLOSE(*bars.bars[0].total(), 78); // office
    COMPARE_CLOSE(*bars.bars[0].mark, (46000.0 * 78 + 46400.0 * 55) / (46000 + 46400));
    QCOMPARE(*bars.bars[3].mark, *bars.bars[0].mark);
    QVERIFY(!bars.bars[5].mark); // the only canteen
    Building unknown;
    QVERIFY(!electricityByBuilding({unknown}).bars[0].total());
}

void TestSystemPictures::greenAreasGiveTheCoverage()
{
    const Bars green = greenAreasByType(m_park.cases[2].ecosystem.greenAreas);
    QCOMPARE(green.bars.size(), size_t(3));
    COMPARE_CLOSE(totalOf(green) / 100 / m_park.profile.area->value,
                  expectedCases("coastal-park")[2].toObject()["indicators"].toObject()["greenCoverage"].toDouble());
    COMPARE_CLOSE(valueOf(green, Standing::Counts), 151 + 50); // ha, native
    COMPARE_CLOSE(totalOf(surfacesByKind(m_park.cases[2].ecosystem.surfaces)), 4 + 26 + 41 + 18);
}

/// A piece of one row is explained by that row's quantity, which is the piece; of several by a sum.
void TestSystemPictures::piecesNameTheirFigures()
{
    const Case &inCase = m_park.cases[2];
    const EnergyBalance balance = energyBalance(inCase.energySupply, m_evaluated.account.flows);
    const std::vector<Bar> all[]{{balance.electricity.supply, balance.electricity.use, balance.heat.supply, balance.heat.use},
                                 freightByMode(inCase.transport.freight).bars,
                                 vehiclesByPowertrain(inCase.transport.fleets).bars,
                                 electricityByBuilding(inCase.buildings.buildings).bars,
                                 greenAreasByType(inCase.ecosystem.greenAreas).bars,
                                 surfacesByKind(inCase.ecosystem.surfaces).bars};
    int ofRows = 0;
    for (const std::vector<Bar> &bars : all)
        for (const Bar &bar : bars)
            for (const Piece &piece : bar.pieces) {
                const Figure &figure = piece.figure;
                QVERIFY(figure.kind != Figure::Kind::None);
                QCOMPARE(figure.place.caseIndex, -1);
                if (figure.kind != Figure::Kind::RowValue)
                    continue;
                const List *list = listAt(figure.place);
                QVERIFY(list && figure.index >= 0 && size_t(figure.index) < list->element->fields.size());
                const void *row = list->at(systemOf(inCase, figure.place.system), figure.place.index);
                const Value value = list->element->fields[size_t(figure.index)].get(row);
                COMPARE_CLOSE(std::get<double>(value), piece.value);
                ++ofRows;
            }
    QVERIFY(ofRows > 10);
}

void TestSystemPictures::symbiosisByGiverAndTaker()
{
    const auto nameOf = [&](qsizetype index) {
        return index == SymbiosisMatrix::outside ? QStringLiteral("outside") : m_park.enterprises[index].id;
    };
    const SymbiosisMatrix matrix = symbiosisMatrix(m_park.enterprises, m_park.cases[2].infrastructure.symbiosis);
    QStringList cells;
    for (const SymbiosisMatrix::Cell &cell : matrix.cells)
        cells << nameOf(matrix.from[cell.from]) + "-" + nameOf(matrix.to[cell.to]);
    QCOMPARE(cells, QStringList({"E02-E24", "E13-E12", "E24-outside"}));
    QCOMPARE(matrix.to.size(), size_t(3));
    QCOMPARE(matrix.to.back(), SymbiosisMatrix::outside);
    QVERIFY(symbiosisMatrix(m_park.enterprises, {}).cells.empty());
}

/// What the map shows is what the account adds up; its rows are those of the example.
void TestSystemPictures::factsSumToTheFlows()
{
    const auto sum = [](const std::vector<ParkFact> &facts, Unit unit) {
        return std::accumulate(facts.begin(), facts.end(), 0.0, [unit](double all, const ParkFact &fact) {
            return all + (fact.unit == unit ? fact.amount.value_or(0) : 0);
        });
    };
    const auto in = factsOf(m_park, FactSide::ComesIn), out = factsOf(m_park, FactSide::GoesOut),
               inside = factsOf(m_park, FactSide::Inside);
    QCOMPARE(in.size(), size_t(7));  // PR1 … PR4, HR1 … HR3
    QCOMPARE(out.size(), size_t(5)); // PS1, PS2, HS1, HS2 and the stream SY3, which leaves the park
    QCOMPARE(inside.size(), size_t(13));
    const Flows &flows = m_evaluated.account.flows;
    COMPARE_CLOSE(sum(in, Unit::MegawattHour), flows.received().value);
    COMPARE_CLOSE(sum(in, Unit::Gigajoule), flows.heatReceived.value); // steam among it
    COMPARE_CLOSE(sum(out, Unit::MegawattHour), flows.sent().value);
    COMPARE_CLOSE(sum(out, Unit::Gigajoule), flows.heatSent.value);
    COMPARE_CLOSE(sum(inside, Unit::MegawattHour), flows.generation.value);
    COMPARE_CLOSE(sum(inside, Unit::Gigajoule), flows.heatProduced.value);
}

void TestSystemPictures::factsLeadToTheirRows()
{
    const auto in = factsOf(m_park, FactSide::ComesIn), out = factsOf(m_park, FactSide::GoesOut);
    QCOMPARE(in[0].note, QStringLiteral("220 kV 示例一线"));
    QVERIFY(in[0].counting == Counting::LessAttributes && in[2].counting == Counting::NoEmission);
    QVERIFY(in[0].figure == rowValueFigure(System::EnergySupply, "powerReceived", 0, "mwh"));
    QVERIFY(in[5].figure.kind == FigureKind::RowQuantity); // HR2 is given as steam
    QCOMPARE(in[5].figure.place.index, 1);
    QCOMPARE(out.back().kind.own, QStringLiteral("再生骨料"));
    QVERIFY(out.back().counting == Counting::OnlyDescribed);
    QVERIFY(out[0].counting == Counting::NotTakenOff && out[1].counting == Counting::TakenOff); // non-fossil, fossil power
}

void TestSystemPictures::manyRowsOfAKindStandAsOne()
{
    Park park = m_park;
    auto &rows = park.cases[2].energySupply.powerReceived;
    for (int i = 0; i < 3; ++i) {
        PowerReceived grid;
        grid.id = QStringLiteral("more%1").arg(i);
        grid.energy = MegawattHours{10};
        rows.append(grid);
    }
    const auto in = factsOf(park, FactSide::ComesIn);
    QCOMPARE(in.size(), size_t(6)); // five of the grid as one
    QCOMPARE(in[0].rows, 5);
    QCOMPARE(*in[0].amount, 680760.0 + 417240 + 30);
    QVERIFY(in[0].note.isEmpty());
    QVERIFY(in[0].figure.kind == FigureKind::ListSum);
    QCOMPARE(in[1].rows, 1);
    QCOMPARE(in[1].note, QStringLiteral("海上风电直连线"));
}

void TestSystemPictures::factsThatAreNotEnteredAreNothing()
{
    Park park = m_park;
    park.cases[2].energySupply.powerReceived[0].energy = {notGiven};
    park.cases[2].energySupply.heatReceived[0].energy.reset();
    const auto in = factsOf(park, FactSide::ComesIn);
    QVERIFY(!in[0].amount && in[1].amount);
    QVERIFY(!in[4].amount && in[5].amount);
}

void TestSystemPictures::enterprisesWithoutRowsAreNamed()
{
    Park park = m_park;
    const ParkFacts before = parkFacts(park, 2, support::library());
    Enterprise silent;
    silent.id = silent.name = QStringLiteral("silent");
    park.enterprises.append(silent);
    const ParkFacts after = parkFacts(park, 2, support::library());
    QCOMPARE(after.withoutRows.size(), before.withoutRows.size() + 1);
    QCOMPARE(after.withoutRows.back(), park.enterprises.size() - 1);
    const auto production = size_t(System::Production);
    QVERIFY(after.systems[production].enterprises > 0);
    QCOMPARE(after.systems[production].enterprises, before.systems[production].enterprises);
    QVERIFY(after.systems[production].rows >= after.systems[production].enterprises);
}

void TestSystemPictures::enterprisesSumToTheAccount()
{
    QFETCH(QString, file);
    const Park park = support::parkFromFile(file);
    const auto evaluated = support::evaluate(park).cases;
    for (size_t i = 0; i < evaluated.size(); ++i) {
        const Account &account = evaluated[i].account;
        const auto figures = enterpriseFigures(park, qsizetype(i), account, support::library());
        QCOMPARE(qsizetype(figures.size()), park.enterprises.size() + 1);
        EnterpriseFigures sum;
        size_t products = 0;
        for (const EnterpriseFigures &each : figures) {
            sum.energy += each.energy;
            sum.emission += each.emission;
            sum.direct += each.direct;
            sum.ofElectricity += each.ofElectricity;
            sum.ofHeat += each.ofHeat;
            sum.electricityUse += each.electricityUse;
            sum.heatUse += each.heatUse;
            sum.rows += each.rows;
            products += each.products.size();
        }
        const Accounting &accounting = account.accounting;
        COMPARE_CLOSE(sum.energy.value, account.energy.total.value);
        COMPARE_CLOSE(sum.emission.value, accounting.total().value);
        COMPARE_CLOSE(sum.emissionByUse().value, accounting.total().value);
        COMPARE_CLOSE(sum.direct.value, (accounting.fuel + accounting.conversion + accounting.process).value);
        COMPARE_CLOSE(sum.ofElectricity.value, accounting.electricity.value);
        COMPARE_CLOSE(sum.ofHeat.value, accounting.heat.value);
        const Flows &flows = account.flows;
        COMPARE_CLOSE(sum.electricityUse.value,
                      std::accumulate(flows.electricityUse.begin(), flows.electricityUse.end(), MegawattHours{}).value);
        COMPARE_CLOSE(sum.heatUse.value, std::accumulate(flows.heatUse.begin(), flows.heatUse.end(), Gigajoules{}).value);
        qsizetype rows = 0;
        for (const System system : allSystems)
            for (const List &list : systemPart(system).object->lists)
                rows += list.size(systemOf(park.cases[qsizetype(i)], system));
        QCOMPARE(sum.rows, rows);
        QCOMPARE(qsizetype(products), park.cases[qsizetype(i)].production.products.size());
    }
}

void TestSystemPictures::enterprisesOfTheExample()
{
    const auto figures = enterpriseFigures(m_park, 2, m_evaluated.account, support::library());
    const EnterpriseFigures &glass = figures[0];
    QCOMPARE(m_park.enterprises[glass.enterprise].id, QStringLiteral("E01"));
    COMPARE_CLOSE(glass.electricityUse.value, 191460);
    QCOMPARE(glass.products.size(), size_t(1));
    QCOMPARE(glass.products[0].unit, QStringLiteral("t"));
    QCOMPARE(figures.back().enterprise, qsizetype(-1));
    QCOMPARE(m_park.enterprises[7].id, QStringLiteral("E08"));
    COMPARE_CLOSE(figures[7].energyUsed.value, 32400 * 0.2856); // buys power and burns nothing
    COMPARE_CLOSE(figures[7].energy.value, 0);

    const Bars largest = largestEnterprises(m_park, figures, 10);
    QCOMPARE(largest.bars.size(), size_t(10));
    for (size_t i = 1; i < largest.bars.size(); ++i)
        QVERIFY(*largest.bars[i - 1].total() >= *largest.bars[i].total());
}

void TestSystemPictures::sharesFollowTheUse()
{
    const QByteArray members = R"("energySupply": {"powerReceived": [{"id": "P", "kind": "grid", "mwh": 1000}]},
        "production": {"electricityUse": [{"id": "U1", "mwh": 600, "enterprise": "E1"}, {"id": "U2", "mwh": 300, "enterprise": "E2"}]})";
    const Park park = support::parkWith(members);
    const CaseEvaluation evaluated = support::evaluateOne(members);
    const auto figures = enterpriseFigures(park, 0, evaluated.account, support::library());
    const double total = evaluated.account.accounting.total().value;
    COMPARE_CLOSE(figures[0].emissionByUse().value, 0.6 * total);
    COMPARE_CLOSE(figures[1].emissionByUse().value, 0.3 * total);
    COMPARE_CLOSE(figures[2].emissionByUse().value, 0.1 * total); // nobody's use
    COMPARE_CLOSE(figures[2].emission.value, total);              // the ledger has it with the row received
    QCOMPARE(figures[0].rows, qsizetype(1));
    COMPARE_CLOSE(figures[0].energyUsed.value, 600 * evaluated.account.parameters.electricityEqualValue.value);
    COMPARE_CLOSE(figures[2].energyUsed.value, 0); // what nobody uses is used by none
}

void TestSystemPictures::productLevels_data()
{
    QTest::addColumn<double>("kgce"); // below 0: not given
    QTest::addColumn<bool>("named");
    QTest::addColumn<LimitLevel>("level");
    // cement of limits.csv: 80, 87, 94 kgce/t
    QTest::newRow("on level 1") << 80.0 << true << LimitLevel::One;
    QTest::newRow("above level 1") << 80.1 << true << LimitLevel::Two;
    QTest::newRow("above level 2") << 87.1 << true << LimitLevel::Three;
    QTest::newRow("above level 3") << 94.1 << true << LimitLevel::Worse;
    QTest::newRow("no energy") << -1.0 << true << LimitLevel::NoData;
    QTest::newRow("no standard") << 80.0 << false << LimitLevel::NoLimit;
}

void TestSystemPictures::productLevels()
{
    QFETCH(double, kgce);
    QFETCH(bool, named);
    QFETCH(LimitLevel, level);
    Product product;
    if (kgce >= 0)
        product.unitEnergy = {kgce};
    if (named) {
        product.limitStandard = QStringLiteral("GB 16780-2021");
        product.limitProduct = QStringLiteral("水泥");
    }
    QCOMPARE(limitLevel(product, support::library()), level);
}

QTEST_APPLESS_MAIN(TestSystemPictures)
#include "tst_systempictures.moc"
