#pragma once

#include "core/compare/differences.h"
#include "core/planning/measures.h"

namespace core {

/// A case and its measures as a closed form: what any set of them does to emissions and energy, the same figures as evaluating
/// withMeasures() gives, in less than a microsecond. Everything a measure saves is a pool that can be emptied and has one slope
/// until then; heat has a second one; power has the kinks of the cover by certificates.
class MeasureModel
{
public:
    /// Evaluates the case once per pool. Fails with nothing: the case has errors.
    static std::optional<MeasureModel> make(const Park &park, qsizetype caseIndex, const QList<Measure> &measures,
                                            const Library &library, int currentYear);

    /// From now on power saved and added is settled hour by hour, in totals() and in the derived case; a few milliseconds for
    /// each other pair of the two. Bounds of a search stay those of years: leastCostPortfolio() wants a model without hours.
    void setHours(std::shared_ptr<const MeasureHours> hours) { m_hours = std::move(hours); }
    bool hasHours() const { return m_hours != nullptr; }
    /// The account of the case without measures.
    const Account &account() const { return m_account; }

    size_t size() const { return m_amounts.size(); }
    /// Running sums of a set of measures: electricity, renewable power, then the pools.
    using State = std::vector<double>;
    State empty() const { return State(m_pools.size() + 2); }
    void add(State &state, size_t measure, double sign = 1) const;
    /// totalT and totalTce with the measures of a state.
    CaseTotals totals(const State &state) const;
    CaseTotals totals(const std::vector<bool> &chosen) const;

    /// By how much a measure can lower totalT − limit × totalTce at most, whatever else is done.
    double greatestGain(size_t measure, double limit) const;

    /// A value that totalT − limit × totalTce cannot fall below when each sum of the state lies between the two.
    double leastExcess(const State &low, const State &high, double limit) const;
    const State &amounts(size_t measure) const { return m_amounts[measure]; }

    /// The same by evaluating the derived case: what closed form and proof are checked against.
    std::optional<CaseTotals> evaluated(const std::vector<bool> &chosen) const;
    EffectSum effects(const std::vector<bool> &chosen) const;
    DerivedCase derived(const std::vector<bool> &chosen) const;

private:
    struct Segment {
        double size = 0;              ///< what can be saved in it
        double total = 0, energy = 0; ///< t CO2 and tce a unit saved
    };
    struct Pool {
        std::vector<Segment> segments; ///< one after the other; the first holds below 0, too
        double greatest(double amount, double limit) const;
    };

    std::optional<CaseTotals> evaluatedWith(const EffectSum &effects) const;
    bool addPool(const std::vector<double> &sizes, const std::function<void(EffectSum &, double)> &set);
    double electricityTotal(double saved) const;

    Park m_park;
    qsizetype m_caseIndex = -1;
    std::shared_ptr<const Library> m_ownLibrary; ///< of a case that keeps its factors
    const Library *m_library = nullptr;
    int m_currentYear = 0;
    std::shared_ptr<const MeasureHours> m_hours; ///< null: years alone
    Account m_account;
    std::vector<EffectSum> m_effects;
    std::vector<State> m_amounts;
    std::vector<Pool> m_pools; ///< heat, process, then the fuels
    double m_total = 0, m_energy = 0;
    double m_greatestSaving = 0; ///< Σ of the power the measures save, MWh
};

} // namespace core
