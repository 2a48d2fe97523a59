#pragma once

#include "core/schemes/iteminputs.h"

namespace core {

/// What a step of the wizard is about. The first nine are the way through notice 910, in its order.
enum class WizardStep : unsigned char {
    CaseAndScheme,
    Conditions,
    ParkClass,
    Boundary,
    Systems,
    EnergyMix,
    Accounting,
    Indicators,
    Outcome,
    Items ///< some items of another scheme: a category, or a page of one
};
/// Those of the notice.
inline constexpr size_t wizardStepCount = 9;

/// One step of a course.
struct CourseStep {
    WizardStep kind = WizardStep::CaseAndScheme;
    int part = -1; ///< of Items: which part of the course
    bool operator==(const CourseStep &) const = default;
};

/// The items of one step.
struct ItemPart {
    int category = -1; ///< of the scheme; −1: items without one
    int page = 0, pages = 1;
    std::vector<size_t> items;
};

/// The way through an evaluation by one scheme.
struct Course {
    std::vector<CourseStep> steps;
    std::vector<ItemPart> parts;

    /// The position of the first step of this kind; −1: the scheme needs none.
    qsizetype indexOf(WizardStep kind) const;
    bool has(WizardStep kind) const { return indexOf(kind) >= 0; }
    /// The position of the step that shows an item; −1: none.
    qsizetype indexOfItem(size_t item) const;
    /// The systems that the items of the scheme take rows from.
    BySystem<bool> systems{};
};

/// The most items a step shows.
inline constexpr size_t itemsOfStep = 10;

/// The steps of a scheme: nine for the notice; for another one its case, the questions and data its classes and items need, its
/// items by category, the result. Each item is in one step.
Course courseOf(const Scheme &scheme);

} // namespace core
