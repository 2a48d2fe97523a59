#include "core/explain/differenceexplain.h"
#include "core/explain/ledgerexplain.h"
#include "core/explain/measureexplain.h"
#include "tests/support/parks.h"

#include <algorithm>
#include <cmath>
#include <numeric>

using namespace core;

/// Figures that pages show beside those of an evaluation: their parts add up to what is shown, down to what was entered.
class TestExplainPages : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void costsOfMeasuresAddUp();
    void reductionsInOrderChain();
    void costThatIsNotKnown();
    void ledgerSumsAreTheirRows();
    void countsAreTheirItems();
    void differencesLeadToBothCases();
};

namespace {

constexpr double rate = 0.08;

/// Two ticked measures and one that is not; money in 10⁴ yuan. The second costs nothing to build.
Park measuresPark()
{
    Park park;
    Measure first, second, third;
    first.id = QStringLiteral("M1");
    first.investment = TenThousandYuan{1000};
    first.lifetime = Years{10};
    first.annualCost = TenThousandYuan{50};
    first.annualSaving = TenThousandYuan{120};
    second.id = QStringLiteral("M2");
    second.annualCost = TenThousandYuan{30};
    third.id = QStringLiteral("M3");
    third.investment = TenThousandYuan{500}; // and no lifetime
    park.measures = {first, second, third};
    return park;
}

/// 1,000 over 10 years at 8 %: 149.029 a year; +50 − 120.
const double firstCost = 1000 / ((1 - std::pow(1.08, -10)) / 0.08) + 50 - 120;

MeasuresTried measuresTried()
{
    MeasuresTried tried{.caseIndex = 0, .discountRate = rate, .emissions = 10000, .emissionsWith = 7000, .rows = {}};
    MeasureOutcome first, second, third;
    first = {.inPark = 0,
             .isChosen = true,
             .investment = 1000,
             .yearlyCost = firstCost,
             .alone = 1500,
             .inOrder = 1000,
             .unitCost = firstCost * 1e4 / 1000,
             .with = 7000,
             .follows = 1};
    second = {.inPark = 1,
              .isChosen = true,
              .investment = {},
              .yearlyCost = 30,
              .alone = 2000,
              .inOrder = 2000,
              .unitCost = 150,
              .with = 8000,
              .follows = -1};
    third = {.inPark = 2,
             .isChosen = false,
             .investment = 500,
             .yearlyCost = {},
             .alone = 100,
             .inOrder = 100,
             .unitCost = {},
             .with = 6900,
             .follows = 0};
    tried.rows = {first, second, third};
    return tried;
}

} // namespace

/// From the cost of a tonne down to investment, lifetime, rate and what was entered; and from the sums to the measures.
void TestExplainPages::costsOfMeasuresAddUp()
{
    const Park park = measuresPark();
    const MeasuresTried tried = measuresTried();
    std::vector<Figure> open;
    for (const MeasureFigure which :
         {MeasureFigure::Investment, MeasureFigure::YearlyCost, MeasureFigure::InOrder, MeasureFigure::UnitCost})
        open.push_back(measureFigure(0, which));
    open.push_back(measureFigure(0, MeasureFigure::UnitCost, 0));
    open.push_back(measureFigure(0, MeasureFigure::Alone, 0));
    int withFormula = 0;
    for (size_t i = 0; i < open.size(); ++i) {
        const Explanation explanation = explainMeasure(open[i], tried, park);
        QCOMPARE(explanation.figure, open[i]);
        if (explanation.operands.empty())
            continue;
        ++withFormula;
        const auto again = combined(explanation.operation, explanation.operands);
        QCOMPARE(again.has_value(), explanation.value.has_value()); // what is not invested has no annuity
        if (again)
            COMPARE_CLOSE(*again, *explanation.value);
        for (const Operand &operand : explanation.operands)
            if (operand.figure.kind == FigureKind::Measures && std::ranges::find(open, operand.figure) == open.end())
                open.push_back(operand.figure);
    }
    QVERIFY(withFormula >= 10);
    COMPARE_CLOSE(*explainMeasure(measureFigure(0, MeasureFigure::Investment), tried, park).value, 1000.0);
    COMPARE_CLOSE(*explainMeasure(measureFigure(0, MeasureFigure::YearlyCost), tried, park).value, firstCost + 30);
    COMPARE_CLOSE(*explainMeasure(measureFigure(0, MeasureFigure::UnitCost), tried, park).value, (firstCost + 30) * 1e4 / 3000);
    const Explanation factor = explainMeasure(measureFigure(0, MeasureFigure::AnnuityFactor, 0), tried, park);
    QCOMPARE(factor.operation, Operation::Annuity);
    COMPARE_CLOSE(*factor.operands[0].value, rate);
    COMPARE_CLOSE(*factor.operands[1].value, 10.0);
}

/// The first in the order starts from the case, the next from the one before it.
void TestExplainPages::reductionsInOrderChain()
{
    const Park park = measuresPark();
    const MeasuresTried tried = measuresTried();
    const auto inOrder = [&](qsizetype measure) {
        return explainMeasure(measureFigure(0, MeasureFigure::InOrder, measure), tried, park).operands;
    };
    QCOMPARE(inOrder(1)[0].figure, caseFigure(FigureKind::Emissions, 0));
    QCOMPARE(inOrder(0)[0].figure, measureFigure(0, MeasureFigure::With, 1));
    QCOMPARE(inOrder(2)[0].figure, measureFigure(0, MeasureFigure::With, 0)); // added to all that are ticked
    COMPARE_CLOSE(*combined(Operation::Sum, inOrder(2)), 100.0);
}

void TestExplainPages::costThatIsNotKnown()
{
    const Park park = measuresPark();
    MeasuresTried tried = measuresTried();
    QVERIFY(!explainMeasure(measureFigure(0, MeasureFigure::YearlyCost, 2), tried, park).value);
    tried.rows[2].isChosen = true;
    QVERIFY(!explainMeasure(measureFigure(0, MeasureFigure::UnitCost), tried, park).value);
    COMPARE_CLOSE(*explainMeasure(measureFigure(0, MeasureFigure::Investment), tried, park).value, 1500.0);
    QVERIFY(!explainMeasure(measureFigure(0, MeasureFigure::InOrder, 7), tried, park).value); // the park has no such measure
}

/// Over all rows it is the total of annex 4 and the consumption of annex 3; over the groups the same.
void TestExplainPages::ledgerSumsAreTheirRows()
{
    const Park park = support::coastalPark();
    const Evaluation evaluation = support::evaluate(park);
    for (size_t c = 0; c < evaluation.cases.size(); ++c) {
        const Account &account = evaluation.cases[c].account;
        LedgerRows all(account.ledger.size());
        std::iota(all.begin(), all.end(), 0);
        const auto groups =
            grouped(account.ledger, enterprisesOf(park, qsizetype(c), account.ledger), all, LedgerGrouping::Enterprise);
        const Explainer explainer(park, qsizetype(c), evaluation.cases[c], support::library());
        for (const bool isEnergy : {false, true}) {
            const Figure whole = ledgerFigure(qsizetype(c), {LedgerSumFigure::Of::Whole, LedgerGrouping::None, -1, isEnergy});
            const Explanation sum = explainLedgerSum(whole, account.ledger, all);
            QCOMPARE(sum.operands.size(), account.ledger.size());
            COMPARE_CLOSE(*combined(sum.operation, sum.operands), *sum.value);
            COMPARE_CLOSE(*sum.value, isEnergy ? account.energy.total.value : account.accounting.total().value);
            for (const Operand &operand : sum.operands) // each row explains itself with the same number
                COMPARE_CLOSE(*explainer.valueOf(operand.figure), *operand.value);
            double ofGroups = 0;
            for (const LedgerGroup &group : groups) {
                const LedgerSumFigure which{LedgerSumFigure::Of::Group, LedgerGrouping::Enterprise, group.key, isEnergy};
                const Figure figure = ledgerFigure(qsizetype(c), which);
                QVERIFY(ledgerSumOf(figure) == which && figure.place.caseIndex == qint32(c));
                ofGroups += *explainLedgerSum(figure, account.ledger, group.rows).value;
            }
            COMPARE_CLOSE(ofGroups, *sum.value);
        }
    }
    QVERIFY(!explainLedgerSum(ledgerFigure(0, {}), {}, {}).value); // nothing entered is not 0
}

/// Of each scheme the four states hold its items, and each count is as long as its list.
void TestExplainPages::countsAreTheirItems()
{
    const Park park = support::coastalPark();
    const Evaluation evaluation = support::evaluate(park);
    for (size_t c = 0; c < evaluation.cases.size(); ++c) {
        const Explainer explainer(park, qsizetype(c), evaluation.cases[c], support::library());
        for (size_t s = 0; s < evaluation.cases[c].schemes.size(); ++s) {
            const SchemeResult &result = evaluation.cases[c].schemes[s];
            const Explanation all = explainer.explain(itemCountFigure(qsizetype(c), s));
            const auto informing = std::ranges::count(result.scheme->items, ItemRole::Info, &SchemeItem::role);
            COMPARE_CLOSE(*all.value, double(qsizetype(result.items.size()) - informing));
            COMPARE_CLOSE(*combined(all.operation, all.operands), *all.value);
            QCOMPARE(all.operands.size(), result.counts.size());
            for (size_t state = 0; state < result.counts.size(); ++state) {
                const Explanation count = explainer.explain(all.operands[state].figure);
                COMPARE_CLOSE(*count.value, result.counts[state]);
                COMPARE_CLOSE(*combined(count.operation, count.operands), result.counts[state]);
                for (const Operand &item : count.operands)
                    QCOMPARE(size_t(result.items[itemOf(item.figure)].status), state);
            }
        }
        const Explanation guiding = explainer.explain(itemCountFigure(qsizetype(c), 0, {}, true));
        COMPARE_CLOSE(*guiding.value, 5.0); // notice 910, annex 1
    }
}

/// Value of the one less that of the other, each the figure of its case; the share is of the base.
void TestExplainPages::differencesLeadToBothCases()
{
    const Park park = support::coastalPark();
    Evaluation evaluation = support::evaluate(park);
    constexpr qsizetype base = 0, of = 2;
    for (size_t total = 0; total < std::size(comparedTotals); ++total) {
        const Explanation share = explainDifference(differenceFigure(of, {base, total, true}), evaluation);
        QCOMPARE(share.operation, Operation::Quotient);
        const Explanation difference = explainDifference(share.operands[0].figure, evaluation);
        QCOMPARE(difference.figure, differenceFigure(of, {base, total, false}));
        COMPARE_CLOSE(*combined(difference.operation, difference.operands), *difference.value);
        COMPARE_CLOSE(*share.value, *difference.value / *share.operands[1].value);
        for (const Operand &operand : difference.operands) { // as the case itself has it
            const auto at = size_t(operand.figure.place.caseIndex);
            const Explainer explainer(park, qsizetype(at), evaluation.cases[at], support::library());
            COMPARE_CLOSE(*explainer.valueOf(operand.figure), *operand.value);
        }
        QCOMPARE(difference.operands[0].figure.place.caseIndex, qint32(of));
        QCOMPARE(difference.operands[1].figure.place.caseIndex, qint32(base));
        QVERIFY(difference.operands[1].negative);
    }
    const double emissions = evaluation.cases[of].account.accounting.total().value,
                 before = evaluation.cases[base].account.accounting.total().value;
    COMPARE_CLOSE(*explainDifference(differenceFigure(of, {base, 0, false}), evaluation).value, emissions - before);
    evaluation.cases[base].hasResults = false; // nothing is no number, not 0
    for (const bool isShare : {false, true})
        QVERIFY(!explainDifference(differenceFigure(of, {base, 0, isShare}), evaluation).value);
}

QTEST_GUILESS_MAIN(TestExplainPages)
#include "tst_explainpages.moc"
