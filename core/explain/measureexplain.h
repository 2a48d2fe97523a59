#pragma once

#include "core/explain/explanation.h"

namespace core {

/// Figures of measures that are tried on a case: the index of a figure of kind Measures. Its place is that of a measure with the
/// case, or of the case for the chosen measures together.
enum class MeasureFigure : qint32 {
    // ---- of a measure, or of all that are chosen
    Investment, ///< [10⁴ yuan]
    YearlyCost, ///< net [10⁴ yuan a year]
    InOrder,    ///< reduction after those before it [t CO2 a year]; of all that are chosen: together
    UnitCost,   ///< of that reduction [yuan/t]
    With,       ///< emissions of the case with it and all before it, or with all that are chosen [t CO2]
    // ---- of a measure
    Alone,     ///< reduction on the case as it is [t CO2 a year]
    WithAlone, ///< emissions of the case with it alone [t CO2]
    Annuity,   ///< of the investment over the lifetime [10⁴ yuan a year]
    AnnuityFactor,
    Lifetime,     ///< [a]
    AnnualCost,   ///< [10⁴ yuan a year]
    AnnualSaving, ///< [10⁴ yuan a year]
};

/// What a measure costs and does in a trial. Money in 10⁴ yuan, effects in t CO2 a year.
struct MeasureOutcome {
    qsizetype inPark = -1;
    bool isChosen = false;
    std::optional<double> investment;
    std::optional<double> yearlyCost; ///< nothing where money is invested and its life is not known
    double alone = 0;                 ///< on the case as it is
    /// Of a chosen one: added to those before it in the order; of another: added to all that are chosen.
    double inOrder = 0;
    std::optional<double> unitCost; ///< [yuan/t] of `inOrder`
    double with = 0;                ///< emissions of the case with it and those before it [t CO2]
    qsizetype follows = -1;         ///< the row of the one before it in the order; −1: it is the first
};

/// Measures tried on a case, as the page Measures has them.
struct MeasuresTried {
    qsizetype caseIndex = -1;
    double discountRate = 0;
    double emissions = 0, emissionsWith = 0; ///< of the case as it is, and with the chosen measures [t CO2]
    std::vector<MeasureOutcome> rows;
};

/// A figure of the chosen measures together.
Figure measureFigure(qsizetype caseIndex, MeasureFigure figure);
/// A figure of a measure of the park, tried on the case.
Figure measureFigure(qsizetype caseIndex, MeasureFigure figure, qsizetype inPark);

/// A figure of measures with its formula; operands are figures of the same trial, the emissions of the case and its discount
/// rate. Given without operands: entered for the measure, or (With, WithAlone) the case evaluated again. No value: the measure is
/// not in the trial, or its cost is not known. Source: 发改环资〔2025〕910号, annex 2 asks for investment and reduction of each
/// project; rules/dossier.md, abatement cost: (annuity of the investment over its life + yearly cost − saving) ÷ reduction.
Explanation explainMeasure(const Figure &figure, const MeasuresTried &tried, const Park &park);

} // namespace core
