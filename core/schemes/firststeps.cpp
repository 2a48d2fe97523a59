#include "firststeps.h"

#include "core/schemes/iteminputs.h"

#include <algorithm>

namespace core {

namespace {

FirstStep stepOf(StepKind kind, TonnesCo2 effect, double quantity, Unit unit)
{
    FirstStep step;
    step.kind = kind;
    step.effect = effect;
    step.quantity = quantity;
    step.unit = unit;
    return step;
}

/// Finds the steps of one case; one function per kind.
class Finder
{
public:
    Finder(const Park &park, qsizetype caseIndex, const CaseEvaluation &evaluated, const Library &library)
        : m_park(park),
          m_case(park.cases.at(caseIndex)),
          m_caseIndex(caseIndex),
          m_evaluated(evaluated),
          m_account(evaluated.account),
          m_library(library)
    {}

    std::vector<FirstStep> run()
    {
        addUncoveredGrid();
        addFossilHeat();
        addFuels();
        addProcess();
        addExpiredAttributes();
        std::ranges::stable_sort(m_steps, std::ranges::greater(), [](const FirstStep &step) { return step.effect.value; });
        addMissingInputs();
        return std::move(m_steps);
    }

private:
    /// Adds a step that is about emissions; nothing where there are none.
    void add(FirstStep step)
    {
        if (step.effect.value <= 0)
            return;
        const double total = m_account.accounting.total().value;
        if (total > 0)
            step.share = step.effect.value / total;
        m_steps.push_back(std::move(step));
    }

    /// The row of the ledger that `picks` and emits most.
    template <class Picks> Place largestRow(Picks picks) const
    {
        const Contribution *largest = nullptr;
        for (const Contribution &row : m_account.ledger)
            if (picks(row) && (!largest || row.emission > largest->emission))
                largest = &row;
        if (!largest)
            return casePlace(m_caseIndex);
        return {.kind = Place::Kind::Row,
                .system = largest->system,
                .list = largest->list,
                .caseIndex = qint32(m_caseIndex),
                .index = largest->index};
    }

    /// The measures with an effect above 0, the largest first.
    template <class Effect> std::vector<qsizetype> measuresBy(Effect effect) const
    {
        std::vector<qsizetype> found;
        for (qsizetype i = 0; i < m_park.measures.size(); ++i)
            if (effect(m_park.measures[i]) > 0)
                found.push_back(i);
        std::ranges::stable_sort(found, std::ranges::greater(), [&](qsizetype i) { return effect(m_park.measures[i]); });
        return found;
    }

    void addUncoveredGrid()
    {
        const MegawattHours uncovered = m_account.flows.uncoveredGrid();
        const auto list = listIndex(System::EnergySupply, "powerReceived");
        FirstStep step = stepOf(StepKind::UncoveredGrid, uncovered * m_account.parameters.fossilPowerFactor, uncovered.value,
                                Unit::MegawattHour);
        step.place = largestRow([&](const Contribution &row) {
            return row.system == System::EnergySupply && row.list == list &&
                   m_case.energySupply.powerReceived.at(row.index).kind == ReceivedPowerKind::Grid;
        });
        step.measures = measuresBy([](const Measure &measure) {
            return (measure.effects.renewable.value_or(MegawattHours{}) + measure.effects.electricity.value_or(MegawattHours{}))
                .value;
        });
        add(std::move(step));
    }

    void addFossilHeat()
    {
        const Flows &flows = m_account.flows;
        const auto list = listIndex(System::EnergySupply, "heatReceived");
        FirstStep step = stepOf(StepKind::FossilHeat, m_account.accounting.heat,
                                (flows.heatReceived - flows.nonFossilHeatReceived).value, Unit::Gigajoule);
        step.place =
            largestRow([list](const Contribution &row) { return row.system == System::EnergySupply && row.list == list; });
        step.measures = measuresBy([](const Measure &measure) { return measure.effects.heat.value_or(Gigajoules{}).value; });
        add(std::move(step));
    }

    static bool isFuel(const Contribution &row) { return row.line == Line::Fuel || row.line == Line::Conversion; }

    void addFuels()
    {
        std::array<TonnesCo2, carrierCount> emissions{};
        std::array<Tce, carrierCount> energies{};
        for (const Contribution &row : m_account.ledger)
            if (isFuel(row)) {
                emissions[size_t(row.carrier)] += row.emission;
                energies[size_t(row.carrier)] += row.energy;
            }
        const auto largest = size_t(std::ranges::max_element(emissions) - emissions.begin());
        FirstStep step = stepOf(StepKind::Fuels, emissions[largest], energies[largest].value, Unit::Tce);
        step.carrier = Carrier(largest);
        step.place = largestRow([&](const Contribution &row) { return isFuel(row) && row.carrier == step.carrier; });
        step.measures = measuresBy([&](const Measure &measure) { return fuelSaved(measure, step.carrier); });
        add(std::move(step));
    }

    /// What a measure saves of a carrier, in fuel units: enough to order by.
    double fuelSaved(const Measure &measure, Carrier carrier) const
    {
        double saved = 0;
        for (const MeasureFuel &each : measure.fuels) {
            const Fuel *fuel = m_library.fuels().find(each.fuel);
            if (fuel && fuel->category == carrier && each.quantity.value > 0)
                saved += each.quantity.value;
        }
        return saved;
    }

    void addProcess()
    {
        double output = 0;
        for (const ProcessEmission &row : m_case.production.processEmissions)
            output += row.output.value;
        FirstStep step = stepOf(StepKind::Process, m_account.accounting.process, output, Unit::Tonne);
        step.place = largestRow([](const Contribution &row) { return row.line == Line::Process; });
        step.measures = measuresBy([](const Measure &measure) { return measure.effects.process.value_or(TonnesCo2{}).value; });
        add(std::move(step));
    }

    /// Each covers at most what is uncovered.
    void addExpiredAttributes()
    {
        const auto &rows = m_case.energySupply.greenAttributes;
        for (qsizetype i = 0; i < rows.size(); ++i) {
            if (isValidFor(rows[i], m_case.year, m_account.parameters.greenAttributeValidity))
                continue;
            const MegawattHours covered = std::min(rows[i].energy, m_account.flows.uncoveredGrid());
            FirstStep step = stepOf(StepKind::ExpiredAttribute, covered * m_account.parameters.fossilPowerFactor,
                                    rows[i].energy.value, Unit::MegawattHour);
            step.place = rowPlace(m_caseIndex, System::EnergySupply, "greenAttributes", i);
            add(std::move(step));
        }
    }

    void addMissingInputs()
    {
        if (m_evaluated.schemes.empty())
            return;
        const SchemeResult &result = m_evaluated.schemes.front();
        for (size_t i = 0; i < result.items.size(); ++i) {
            if (result.items[i].status != ItemStatus::NoData || result.items[i].value)
                continue;
            FirstStep step;
            step.kind = StepKind::MissingInput;
            step.item = i;
            step.place = inputPlace(m_caseIndex, result.scheme->items[i].metric);
            m_steps.push_back(std::move(step));
        }
    }

    const Park &m_park;
    const Case &m_case;
    qsizetype m_caseIndex;
    const CaseEvaluation &m_evaluated;
    const Account &m_account;
    const Library &m_library;
    std::vector<FirstStep> m_steps;
};

} // namespace

std::vector<FirstStep> firstSteps(const Park &park, qsizetype caseIndex, const CaseEvaluation &evaluated, const Library &library)
{
    return evaluated.hasResults ? Finder(park, caseIndex, evaluated, library).run() : std::vector<FirstStep>();
}

Place inputPlace(qsizetype caseIndex, std::string_view metric)
{
    const ItemInputs inputs = inputsOfMetric(metric);
    return inputs.rows.empty() ? systemPlace(caseIndex, System::EnergySupply) // what the energy indicators begin with
                               : placeOf(inputs.rows.front(), caseIndex);
}

} // namespace core
