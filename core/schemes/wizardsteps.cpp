#include "wizardsteps.h"

#include <algorithm>

namespace core {

namespace {

using PointKind = OpenPoint::Kind;
using Weight = OpenPoint::Weight;

/// The lists of energy supply that the step about the mix shows or speaks of.
constexpr std::string_view mixLists[]{"powerReceived", "powerSent", "greenAttributes", "generation"};

Weight weightOf(const Finding &finding)
{
    return finding.severity == Severity::Info             ? Weight::Note
           : finding.code == FindingCode::MissingQuantity ? Weight::Missing
                                                          : Weight::Doubt;
}

bool isAboutMix(const Finding &finding)
{
    if (finding.place.system != System::EnergySupply)
        return false;
    if (finding.place.kind == Place::Kind::System)
        return finding.code == FindingCode::NegativeElectricity || finding.code == FindingCode::ElectricityImbalance;
    const List *list = listAt(finding.place);
    return list && std::ranges::count(mixLists, list->key);
}

class Reviewer
{
public:
    Reviewer(const Park &park, qsizetype caseIndex, const CaseEvaluation *evaluated, const Scheme &scheme, const Library &library)
        : m_park(park), m_caseIndex(caseIndex), m_evaluated(evaluated), m_scheme(scheme), m_library(library)
    {
        m_reviews.course = courseOf(scheme);
        m_reviews.parts.resize(m_reviews.course.parts.size());
    }

    StepReviews review(const std::vector<Finding> &ofDocument)
    {
        addFindings(ofDocument);
        addProfile();
        if (m_caseIndex < 0) {
            for (const WizardStep step :
                 {WizardStep::CaseAndScheme, WizardStep::Conditions, WizardStep::ParkClass, WizardStep::Systems,
                  WizardStep::EnergyMix, WizardStep::Accounting, WizardStep::Indicators, WizardStep::Outcome})
                add(step, {PointKind::NoCase, Weight::Missing});
            addToParts({PointKind::NoCase, Weight::Missing});
        } else {
            addFindings(m_evaluated->findings);
            addConditions();
            addSystems();
            addMix();
            addResults();
        }
        const auto sort = [](StepReview &each) { std::ranges::stable_sort(each.open, {}, &OpenPoint::weight); };
        std::ranges::for_each(m_reviews.steps, sort);
        std::ranges::for_each(m_reviews.parts, sort);
        std::ranges::for_each(m_reviews.systems, sort);
        return std::move(m_reviews);
    }

private:
    bool isNotice() const { return m_reviews.course.has(WizardStep::Indicators); }
    /// Findings of a step that the course has not are told at its end, what else such a step asks for is not needed.
    void add(WizardStep step, OpenPoint point)
    {
        if (!m_reviews.course.has(step)) {
            if (point.kind != PointKind::Finding)
                return;
            step = WizardStep::Outcome;
        }
        m_reviews.steps[size_t(step)].open.push_back(std::move(point));
    }
    void addToParts(const OpenPoint &point)
    {
        for (StepReview &part : m_reviews.parts)
            part.open.push_back(point);
    }
    void addOfSystem(System system, const OpenPoint &point)
    {
        m_reviews.systems[size_t(system)].open.push_back(point);
        add(WizardStep::Systems, point);
    }
    const Case &inCase() const { return m_park.cases.at(m_caseIndex); }

    /// Each finding with the step that shows its place; what concerns the mix also there.
    void addFindings(const std::vector<Finding> &findings)
    {
        for (const Finding &finding : findings) {
            const OpenPoint point{PointKind::Finding, weightOf(finding), finding.place, -1, finding};
            if (finding.code == FindingCode::BelowEnergyClass)
                add(WizardStep::ParkClass, point);
            else if (const auto step = stepOf(finding.place); step == WizardStep::Systems)
                addOfSystem(finding.place.system, point);
            else
                add(step.value_or(WizardStep::Outcome), point);
            if (isAboutMix(finding) && m_reviews.course.has(WizardStep::EnergyMix))
                add(WizardStep::EnergyMix, point);
        }
    }
    /// What the notice asks of the park itself and of a park in a park.
    void addProfile()
    {
        const Object &profile = *parkObject.parts[0].object;
        const auto require = [&](WizardStep step, std::string_view key) {
            const int field = fieldIndex(profile, key);
            const Value value = profile.fields[size_t(field)].get(&m_park.profile);
            const QString *text = std::get_if<QString>(&value);
            if (value.index() == 0 || (text && text->trimmed().isEmpty()))
                add(step, {PointKind::ProfileField, Weight::Missing, {}, field});
        };
        require(WizardStep::ParkClass, "parkTypes.industry");
        require(WizardStep::ParkClass, "leadIndustry");
        for (const std::string_view key : {"boundaryText", "managementBody", "areaKm2"})
            require(WizardStep::Boundary, key);
        if (m_park.enterprises.isEmpty())
            add(WizardStep::Boundary, {PointKind::NoEnterprises, Weight::Missing});
    }
    void addConditions()
    {
        for (size_t i = 0; i < m_scheme.conditions.size(); ++i) {
            const Answer *answer = answerTo(inCase(), answerKey(m_scheme, m_scheme.conditions[i].id));
            if (!answer)
                add(WizardStep::Conditions, {PointKind::Unanswered, Weight::Missing, {}, qint32(i)});
            else if (answer->status != AnswerStatus::Yes && !choosesClass(m_scheme.conditions[i]))
                add(WizardStep::Conditions, {PointKind::NotFulfilled, Weight::Doubt, {}, qint32(i)});
            if (answer && answer->evidence.isEmpty())
                add(WizardStep::Conditions, {PointKind::AnswerWithoutEvidence, Weight::Missing, {}, qint32(i)});
        }
    }
    /// A question whose answer chooses the class may be answered with no.
    bool choosesClass(const SchemeCondition &condition) const
    {
        return std::ranges::count(m_scheme.classes, condition.id, &SchemeClass::answer) > 0;
    }
    void addSystems()
    {
        for (const System system : allSystems)
            if (m_reviews.course.systems[size_t(system)] && isEmpty(inCase(), system))
                addOfSystem(system, {PointKind::EmptySystem, Weight::Missing, systemPlace(m_caseIndex, system)});
    }
    void addMix()
    {
        const EnergySupply &supply = inCase().energySupply;
        if (supply.powerReceived.isEmpty() && supply.generation.isEmpty())
            add(WizardStep::EnergyMix,
                {PointKind::NoElectricity, Weight::Missing, systemPlace(m_caseIndex, System::EnergySupply)});
        for (const std::string_view list : {"powerReceived", "greenAttributes"})
            addRowsWithoutEvidence(list);
    }
    void addRowsWithoutEvidence(std::string_view key)
    {
        Place place = listPlace(m_caseIndex, System::EnergySupply, key);
        OpenPoint point{PointKind::RowsWithoutEvidence, Weight::Missing, place};
        const qsizetype size = listAt(place)->size(&inCase().energySupply);
        for (qsizetype row = 0; row < size; ++row) {
            place.kind = Place::Kind::Row;
            place.index = qint32(row);
            if (!isProven(path(m_park, place)))
                point.rows.push_back(qint32(row));
        }
        if (!point.rows.empty())
            add(WizardStep::EnergyMix, std::move(point));
    }
    /// Whether evidence refers to a row or to its list; what is about the whole case proves no single row.
    bool isProven(const QString &row) const
    {
        const QString list = row.left(row.lastIndexOf(u'/'));
        return std::ranges::any_of(m_park.evidence,
                                   [&](const Evidence &each) { return each.refers.contains(row) || each.refers.contains(list); });
    }
    void addResults()
    {
        if (!m_evaluated->hasResults) {
            for (const WizardStep step : {WizardStep::ParkClass, WizardStep::EnergyMix, WizardStep::Accounting,
                                          WizardStep::Indicators, WizardStep::Outcome})
                add(step, {PointKind::NoResults, Weight::Missing});
            addToParts({PointKind::NoResults, Weight::Missing});
            return;
        }
        m_reviews.factors = usedFactors(m_park, m_caseIndex, m_evaluated->account, m_library);
        for (size_t i = 0; i < m_reviews.factors.size(); ++i)
            if (m_reviews.factors[i].isUnverified())
                add(WizardStep::Accounting, {PointKind::UnverifiedFactor, Weight::Doubt, {}, qint32(i)});
        if (!isAnythingEntered(*m_evaluated))
            add(WizardStep::Accounting, {PointKind::NothingAccounted, Weight::Missing});
        const auto result = std::ranges::find_if(m_evaluated->schemes,
                                                 [this](const SchemeResult &each) { return each.scheme->id == m_scheme.id; });
        if (result == m_evaluated->schemes.end())
            return;
        for (size_t i = 0; i < result->items.size(); ++i)
            addItem(*result, i);
    }
    void addItem(const SchemeResult &result, size_t item)
    {
        const ItemStatus status = result.items[item].status;
        if (status == ItemStatus::NoData) {
            const OpenPoint point{
                PointKind::ItemNoData, isNeeded(result, item) ? Weight::Missing : Weight::Note, {}, qint32(item)};
            addToItem(item, point);
            add(WizardStep::Outcome, point);
        }
        if (status == ItemStatus::NotMet) {
            const OpenPoint point{PointKind::ItemNotMet, Weight::Doubt, {}, qint32(item)};
            add(WizardStep::Outcome, point);
        }
    }
    void addToItem(size_t item, const OpenPoint &point)
    {
        if (isNotice())
            return add(WizardStep::Indicators, point);
        const CourseStep &step = m_reviews.course.steps[size_t(m_reviews.course.indexOfItem(item))];
        m_reviews.parts[size_t(step.part)].open.push_back(point);
    }
    /// Items that only inform or add points need no data, nor do those of a group that has enough.
    bool isNeeded(const SchemeResult &result, size_t item) const
    {
        const SchemeItem &of = m_scheme.items[item];
        if (of.role == ItemRole::Info || of.role == ItemRole::Bonus)
            return false;
        if (of.group < 0)
            return true;
        int met = 0;
        for (size_t i = 0; i < result.items.size(); ++i)
            met += m_scheme.items[i].group == of.group && result.items[i].status == ItemStatus::Met ? 1 : 0;
        return met < m_scheme.groups[size_t(of.group)].choose;
    }

    const Park &m_park;
    qsizetype m_caseIndex;
    const CaseEvaluation *m_evaluated;
    const Scheme &m_scheme;
    const Library &m_library;
    StepReviews m_reviews{};
};

} // namespace

qsizetype StepReview::count(OpenPoint::Weight weight) const
{
    return std::ranges::count(open, weight, &OpenPoint::weight);
}

StepReviews reviewSteps(const Park &park, qsizetype caseIndex, const CaseEvaluation *evaluated,
                        const std::vector<Finding> &ofDocument, const Scheme &scheme, const Library &library)
{
    return Reviewer(park, caseIndex, evaluated, scheme, library).review(ofDocument);
}

std::optional<WizardStep> stepOf(const Place &place)
{
    switch (place.kind) {
    case Place::Kind::Case:
        return WizardStep::CaseAndScheme;
    case Place::Kind::Answer:
    case Place::Kind::Evidence:
        return WizardStep::Conditions;
    case Place::Kind::ParkArea:
    case Place::Kind::Enterprise:
        return WizardStep::Boundary;
    case Place::Kind::Parameter:
    case Place::Kind::CaseParameter:
        return WizardStep::Accounting;
    case Place::Kind::System:
    case Place::Kind::Row:
    case Place::Kind::List:
    case Place::Kind::Water:
        return WizardStep::Systems;
    case Place::Kind::Measure:
    case Place::Kind::Design: // no step shows the hours
        return {};
    }
    return {};
}

std::optional<WizardStep> stepOf(const Edit &edit)
{
    const bool isSet = edit.kind == Edit::Kind::Set;
    if (edit.object == profileAddress() && isSet) {
        const std::string_view key = parkObject.parts[0].object->fields[size_t(edit.member)].key;
        return key.starts_with("parkTypes") || key == "leadIndustry" ? WizardStep::ParkClass : WizardStep::Boundary;
    }
    const qsizetype inCase = caseOf(edit.object);
    if (inCase >= 0) {
        const int list = edit.object.size() == 2 ? edit.object[1].list : edit.object.size() == 1 && !isSet ? edit.member : -1;
        if (list >= 0 && list == listIndex(caseObject, "answers"))
            return WizardStep::Conditions;
        if (list >= 0 && list == listIndex(caseObject, "notApplicable"))
            return WizardStep::Indicators;
    }
    const Place place = placeOf(edit);
    const bool isParameter = place.kind == Place::Kind::Parameter || place.kind == Place::Kind::CaseParameter;
    if (isParameter && parametersObject.fields[size_t(place.index)].kind == Kind::Flag)
        return WizardStep::EnergyMix; // where readings are taken
    return stepOf(place);
}

bool isEmpty(const Case &inCase, System system)
{
    if (system == System::Infrastructure && inCase.infrastructure.water)
        return false;
    const void *held = systemOf(inCase, system);
    return std::ranges::all_of(systemPart(system).object->lists, [held](const List &list) { return list.size(held) == 0; });
}

} // namespace core
