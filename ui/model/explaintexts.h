#pragma once

#include "ui/model/figurenames.h"

namespace ui {

/// A line of an explanation: what, how it was counted, how much.
struct ExplainLine {
    QString name, note, value;
    core::Figure figure{};              ///< explains it further; None: a constant or a cell of a table
    std::optional<core::Place> place{}; ///< where it can be changed
};

/// A factor or constant with what is known about it.
struct ExplainSource {
    QString name, value, badge; ///< badge: document · year · check
    QString note;               ///< url and note, one per line
    bool isUnverified = false;
    core::Figure figure{};
};

/// A factor that the row of a fuel could count with.
struct OtherFactor {
    QString set;  ///< its key
    QString text; ///< "IPCC 2006 guidelines: 1.83 t/t · 15.6 GJ/t"
    bool isUsed = false;
};

/// An explanation in words and numbers, as the dock shows it and the clipboard takes it.
struct ExplainScene {
    QString crumbs, title, about;
    QString words, numbers, result;  ///< "E ÷ C", "1,347,605 t ÷ 683,292 tce", "1.9722 t/tce"
    std::array<QString, 4> fraction; ///< above and below in words and in numbers; empty where it is none
    std::vector<ExplainLine> parts, usedIn;
    qsizetype moreParts = 0; ///< that are not listed
    std::vector<ExplainSource> sources;
    std::vector<OtherFactor> otherFactors; ///< of the fuel in its unit; the one that is used among them
    QStringList readings, alternatives, evidence, findings;
    std::optional<core::Place> place; ///< of the figure itself
};

/// The operands of a sum or product one after another, each with its sign: "A + B − C", "A × B ÷ C".
QString joinedOperands(const core::Explanation &of, const std::function<QString(const core::Operand &)> &text);

/// Makes explanations readable.
class ExplainTexts
{
public:
    ExplainTexts(const Document &document, const Results &results, Format format)
        : m_document(document), m_results(results), m_format(format), m_names(document, results, format)
    {}

    QString name(const core::Figure &figure) const { return m_names(figure); }
    /// Everything about a figure. Assumes its case has results.
    ExplainScene scene(const core::Figure &figure) const;
    /// A sum of rows that a page makes, with the factors of the rows. Assumes its case has results.
    ExplainScene sceneOfRows(const core::Explanation &sum, const QString &title) const;
    static QString plain(const ExplainScene &scene);

    /// How many parts are listed; the largest come first.
    static constexpr qsizetype listedParts = 40;

    /// A number with its unit; absent where there is none.
    QString number(std::optional<double> value, core::Unit unit, const QString &fuelUnit = {}) const;
    /// Whether the number of a figure is read in per cent.
    static bool isShare(const core::Explanation &of);

private:
    struct Made;
    QString caseText(qsizetype caseIndex) const;
    QString operandName(const core::Operand &operand) const;
    QString operandNumber(const core::Operand &operand) const;
    void addFormula(Made &made) const;
    void addParts(Made &made) const;
    void addSources(Made &made) const;
    void addSources(Made &made, const std::vector<core::FactorUse> &factors) const;
    void addOtherFactors(Made &made) const;
    void addItem(Made &made) const;
    void addMissing(Made &made) const;
    void addSurroundings(Made &made) const;
    ExplainSource source(const core::Explainer &explainer, const core::Figure &figure, const core::ReferenceRow &row) const;
    static QString reading(core::OurReading reading);

    const Document &m_document;
    const Results &m_results;
    Format m_format;
    FigureNames m_names;
};

} // namespace ui
