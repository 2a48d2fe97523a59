#include "differences.h"

#include <algorithm>

namespace core {

namespace {

/// Tries differences on one copy of a park, one after the other.
class Trials
{
public:
    Trials(const Park &a, const Park &b, const Evaluation &evaluated, const Library &library, int currentYear)
        : m_park(a), m_b(b), m_evaluated(evaluated), m_library(library), m_currentYear(currentYear)
    {}

    std::vector<DifferenceEffect> effects(const Difference &difference)
    {
        if (!concernsAccounting(difference) || hasError(m_evaluated.findings))
            return {};
        std::vector<Edit> back;
        for (const Edit &edit : editsFor(difference, m_park, m_b))
            back.push_back(apply(m_park, edit));
        std::vector<DifferenceEffect> effects;
        const qsizetype only = caseOf(difference.inA);
        for (qsizetype i = std::max<qsizetype>(only, 0); i < m_park.cases.size() && (only < 0 || i == only); ++i)
            if (auto effect = ofCase(i); effect && isMoved(*effect))
                effects.push_back(*effect);
        for (size_t i = back.size(); i-- > 0;)
            apply(m_park, back[i]);
        return effects;
    }

private:
    static bool isMoved(const DifferenceEffect &effect)
    {
        return effect.total != 0 || effect.energy != 0 || effect.carbonPerEnergy.value_or(0) != 0;
    }

    std::optional<DifferenceEffect> ofCase(qsizetype index) const
    {
        const CaseEvaluation &evaluated = m_evaluated.cases[size_t(index)];
        const auto without = totalsOf(evaluated);
        if (!without)
            return std::nullopt;
        // a case that keeps its factors is evaluated by the library it was: they are not read again for each difference
        const auto with = totalsOf(evaluateCase(m_park, index, evaluated.libraryOr(m_library), {}, m_currentYear, false));
        if (!with)
            return std::nullopt;
        DifferenceEffect effect{index, with->total - without->total, with->energy - without->energy, std::nullopt};
        if (with->carbonPerEnergy && without->carbonPerEnergy)
            effect.carbonPerEnergy = *with->carbonPerEnergy - *without->carbonPerEnergy;
        return effect;
    }

    Park m_park;
    const Park &m_b;
    const Evaluation &m_evaluated;
    const Library &m_library;
    int m_currentYear;
};

} // namespace

std::vector<std::vector<DifferenceEffect>> effectsOf(const std::vector<Difference> &differences, const Park &a, const Park &b,
                                                     const Evaluation &evaluatedA, const Library &library, int currentYear,
                                                     const std::function<bool(size_t done)> &goesOn)
{
    Trials trials(a, b, evaluatedA, library, currentYear);
    std::vector<std::vector<DifferenceEffect>> effects(differences.size());
    for (size_t i = 0; i < differences.size() && (!goesOn || goesOn(i)); ++i)
        effects[i] = trials.effects(differences[i]);
    return effects;
}

} // namespace core
