#include "core/explain/measureexplain.h"
#include "tests/support/parks.h"

#include <algorithm>
#include <cmath>

using namespace core;

/// Figures that pages show beside those of an evaluation: their parts add up to what is shown, down to what was entered.
class TestExplainPages : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void costsOfMeasuresAddUp();
    void reductionsInOrderChain();
    void costThatIsNotKnown();
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

QTEST_GUILESS_MAIN(TestExplainPages)
#include "tst_explainpages.moc"
