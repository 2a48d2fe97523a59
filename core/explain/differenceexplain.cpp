#include "differenceexplain.h"

#include "core/explain/figurepaths.h"

#include <cmath>

namespace core {

namespace {

// One number holds what is compared with what: a share or not, the total, the base.
constexpr int totalShift = 1, baseShift = 3;

/// The total of a case as a number of a formula.
Operand comparedOperand(const ComparedTotal &total, qsizetype caseIndex, const Evaluation &evaluation)
{
    const CaseEvaluation &of = evaluation.cases[size_t(caseIndex)];
    const ComparedFigure &compared = *comparedFigure(total.key);
    Operand made;
    made.figure = figureAtPath(of, caseIndex, QString::fromLatin1(total.path));
    made.value = of.hasResults ? compared.value(of) : std::nullopt;
    made.unit = compared.unit;
    return made;
}

} // namespace

Figure differenceFigure(qsizetype caseIndex, const DifferenceFigure &difference)
{
    const qint32 index =
        qint32(difference.isShare) | qint32(difference.total) << totalShift | qint32(difference.base) << baseShift;
    return caseFigure(FigureKind::Difference, caseIndex, index);
}

DifferenceFigure differenceOf(const Figure &figure)
{
    return {figure.index >> baseShift, size_t(figure.index >> totalShift) & 3, (figure.index & 1) != 0};
}

Explanation explainDifference(const Figure &figure, const Evaluation &evaluation)
{
    const DifferenceFigure difference = differenceOf(figure);
    const ComparedTotal &total = comparedTotals[difference.total];
    Operand ofCase = comparedOperand(total, figure.place.caseIndex, evaluation),
            ofBase = comparedOperand(total, difference.base, evaluation);
    Explanation made;
    made.figure = figure;
    if (difference.isShare) {
        DifferenceFigure inUnit = difference;
        inUnit.isShare = false;
        const Explanation whole = explainDifference(differenceFigure(figure.place.caseIndex, inUnit), evaluation);
        Operand above;
        above.figure = whole.figure;
        above.value = whole.value;
        above.unit = whole.unit;
        if (ofBase.value)
            ofBase.value = std::abs(*ofBase.value);
        made.operation = Operation::Quotient;
        made.operands = {above, ofBase};
    } else {
        ofBase.negative = true;
        made.unit = ofCase.unit;
        made.operation = Operation::Sum;
        made.operands = {ofCase, ofBase};
        if (!ofCase.value || !ofBase.value) // nothing is no number, not 0
            return made;
    }
    made.value = combined(made.operation, made.operands);
    return made;
}

} // namespace core
