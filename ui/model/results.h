#pragma once

#include "core/schemes/evaluation.h"
#include "ui/model/document.h"

namespace ui {

/// The results of the open park, always those of its present state.
class Results : public QObject
{
    Q_OBJECT
public:
    Results(const Document &document, const core::Library &library, const std::vector<core::Scheme> &schemes, int currentYear,
            QObject *parent = nullptr);

    const core::Evaluation &evaluation() const { return m_evaluation; }
    const core::CaseEvaluation &ofCase(qsizetype index) const { return m_evaluation.cases[size_t(index)]; }
    const core::Library &library() const { return m_library; }
    /// What a case was evaluated with: the library, or with the factors that the case keeps. −1: the document.
    const core::Library &libraryOf(qsizetype caseIndex) const;
    const std::vector<core::Scheme> &schemes() const { return m_schemes; }
    /// Judges by other schemes from now on; the first stays what it is. Positions of schemes may change.
    void setSchemes(std::vector<core::Scheme> schemes);
    int currentYear() const { return m_currentYear; }
    /// How the years of designs are simulated from now on.
    void setHourly(core::HourlyRatios hourly);
    /// The park as the case is counted: what is not entered yet is 0 there. Cheap where nothing is missing.
    core::Park counted(qsizetype caseIndex) const;
    /// Findings of one case, by row place; of the document for −1.
    std::vector<core::Finding> findings(qsizetype caseIndex) const;
    /// What stops the evaluation of a case: errors of the document and its own; of the document alone for −1.
    std::vector<core::Finding> errors(qsizetype caseIndex) const;

Q_SIGNALS:
    void changed();
    /// The schemes are others; `changed` follows.
    void schemesChanged();

private:
    void evaluate();
    /// Only the touched case, unless the project or the list of cases changed.
    void follow(const Change &change);

    const Document &m_document;
    const core::Library &m_library;
    std::vector<core::Scheme> m_schemes; ///< results point into it
    int m_currentYear;
    core::HourlyRatios m_hourly;
    core::Evaluation m_evaluation;
};

} // namespace ui
