#pragma once

#include "core/schemes/answers.h"
#include "core/schemes/evaluation.h"
#include "core/schemes/usedfactors.h"
#include "core/schemes/wizardcourse.h"

// The way through an evaluation step by step: what is still open in each, as places and codes; the sentences are made in
// ui/wizard.

namespace core {

/// Something a step still asks for.
struct OpenPoint {
    enum class Kind : unsigned char {
        NoCase,
        NoResults, ///< errors stop the evaluation of the case
        Finding,
        Unanswered, ///< index: condition
        NotFulfilled,
        AnswerWithoutEvidence,
        ProfileField, ///< index: field of the profile
        NoEnterprises,
        EmptySystem, ///< place: the system
        NoElectricity,
        NothingAccounted,    ///< no row emits or uses energy
        RowsWithoutEvidence, ///< place: the list; rows: of it
        UnverifiedFactor,    ///< index: in StepReviews::factors
        ItemNoData,          ///< index: item of the scheme
        ItemNotMet,
    };
    /// What is missing must be entered, a doubt be looked at; a note asks for nothing.
    enum class Weight : unsigned char { Missing, Doubt, Note };
    Kind kind;
    Weight weight;
    Place place{};
    qint32 index = -1;
    Finding finding{}; ///< of kind Finding
    std::vector<qint32> rows{};
};

struct StepReview {
    std::vector<OpenPoint> open; ///< missing before doubts before notes
    qsizetype count(OpenPoint::Weight weight) const;
    bool isComplete() const { return count(OpenPoint::Weight::Missing) + count(OpenPoint::Weight::Doubt) == 0; }
};

struct StepReviews {
    Course course;
    std::array<StepReview, wizardStepCount> steps;
    std::vector<StepReview> parts; ///< by part of the course
    BySystem<StepReview> systems;  ///< the step about the six systems apart
    std::vector<UsedFactor> factors;
    const StepReview &of(WizardStep step) const { return steps[size_t(step)]; }
    const StepReview &of(const CourseStep &step) const
    {
        return step.kind == WizardStep::Items ? parts[size_t(step.part)] : steps[size_t(step.kind)];
    }
};

/// What each step of the scheme's course still asks for. `evaluated` is the case's, by this scheme among others; case index −1:
/// the park has no case. `ofDocument`: the findings of the document. `library`: what the case was evaluated with.
StepReviews reviewSteps(const Park &park, qsizetype caseIndex, const CaseEvaluation *evaluated,
                        const std::vector<Finding> &ofDocument, const Scheme &scheme, const Library &library);

/// The step of the notice whose content shows a place; nothing: none does.
std::optional<WizardStep> stepOf(const Place &place);
/// The step that shows what an edit changed; nothing: none does.
std::optional<WizardStep> stepOf(const Edit &edit);
/// Whether the lists of a system hold nothing.
bool isEmpty(const Case &inCase, System system);

} // namespace core
