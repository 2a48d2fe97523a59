#include "wizardcourse.h"

#include "core/schemes/answers.h"

#include <algorithm>

namespace core {

namespace {

/// What the items of a scheme need together.
struct Needs {
    bool energy = false, boundary = false;
    BySystem<bool> systems{};
};

Needs needsOf(const Scheme &scheme)
{
    Needs needs;
    const auto add = [&needs](const ItemInputs &inputs) {
        for (const RowInput &row : inputs.rows)
            needs.systems[size_t(row.system)] = true;
        needs.energy = needs.energy || inputs.needsEnergy;
        needs.boundary = needs.boundary || inputs.needsArea || inputs.needsEnterprises;
    };
    for (const SchemeItem &item : scheme.items)
        add(inputsOf(item));
    if (scheme.selector >= 0)
        add(inputsOfMetric(allMetrics()[size_t(scheme.selector)].key));
    if (needs.energy)
        needs.systems.fill(true); // each uses some
    needs.boundary =
        needs.boundary || std::ranges::any_of(scheme.classes, [](const SchemeClass &each) { return !each.provinces.isEmpty(); });
    return needs;
}

/// The items of a category in pages of about the same length.
void addParts(Course &course, const Scheme &scheme, int category)
{
    std::vector<size_t> items;
    for (size_t i = 0; i < scheme.items.size(); ++i)
        if (scheme.items[i].category == category)
            items.push_back(i);
    const size_t pages = (items.size() + itemsOfStep - 1) / itemsOfStep;
    for (size_t page = 0; page < pages; ++page) {
        const auto at = [&](size_t part) { return items.begin() + std::ptrdiff_t(items.size() * part / pages); };
        course.steps.push_back({WizardStep::Items, int(course.parts.size())});
        course.parts.push_back({category, int(page), int(pages), {at(page), at(page + 1)}});
    }
}

} // namespace

qsizetype Course::indexOf(WizardStep kind) const
{
    const auto found = std::ranges::find(steps, kind, &CourseStep::kind);
    return found == steps.end() ? -1 : found - steps.begin();
}

qsizetype Course::indexOfItem(size_t item) const
{
    for (size_t i = 0; i < steps.size(); ++i)
        if (steps[i].kind == WizardStep::Indicators ||
            (steps[i].kind == WizardStep::Items && std::ranges::count(parts[size_t(steps[i].part)].items, item)))
            return qsizetype(i);
    return -1;
}

Course courseOf(const Scheme &scheme)
{
    Course course;
    if (scheme.id == defaultScheme) {
        for (size_t step = 0; step < wizardStepCount; ++step)
            course.steps.push_back({WizardStep(step)});
        course.systems.fill(true);
        return course;
    }
    const Needs needs = needsOf(scheme);
    course.systems = needs.systems;
    course.steps.push_back({WizardStep::CaseAndScheme});
    if (!scheme.conditions.empty())
        course.steps.push_back({WizardStep::Conditions});
    if (needs.boundary)
        course.steps.push_back({WizardStep::Boundary});
    if (std::ranges::count(needs.systems, true))
        course.steps.push_back({WizardStep::Systems});
    if (needs.energy) {
        course.steps.push_back({WizardStep::EnergyMix});
        course.steps.push_back({WizardStep::Accounting});
    }
    if (scheme.selector >= 0) // what the class is chosen by follows from the rows
        course.steps.push_back({WizardStep::ParkClass});
    for (int category = 0; category < int(scheme.categories.size()); ++category)
        addParts(course, scheme, category);
    addParts(course, scheme, -1);
    course.steps.push_back({WizardStep::Outcome});
    return course;
}

} // namespace core
