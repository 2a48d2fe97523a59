#include "uncertainty.h"

#include "core/hourly/randomstream.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace core {

namespace {

using InputKind = UncertainInput::Kind;
using OriginKind = FactorOrigin::Kind;

constexpr std::string_view gradeWords[]{"high", "good", "fair"};

FactorGrade gradeOf(const FactorOrigin &origin)
{
    switch (origin.kind) {
    case OriginKind::OwnValue:
        return FactorGrade::Own;
    case OriginKind::FuelRow:
        return FactorGrade::Default;
    case OriginKind::None:
    case OriginKind::Parameter:
    case OriginKind::ByRule:
        break;
    }
    return FactorGrade::Prescribed;
}

Place placeOf(qsizetype caseIndex, const Contribution &row, Place::Kind kind)
{
    return {.kind = kind,
            .system = row.system,
            .list = row.list,
            .caseIndex = qint32(caseIndex),
            .index = kind == Place::Kind::Row ? row.index : -1};
}

/// What the evidence of the park refers to.
QSet<QString> provenPaths(const Park &park)
{
    QSet<QString> paths;
    for (const Evidence &evidence : park.evidence)
        for (const QString &path : evidence.refers)
            paths.insert(path);
    return paths;
}

DataGrade gradeBy(const QSet<QString> &proven, const Park &park, qsizetype caseIndex, const Contribution &row)
{
    if (park.cases.at(caseIndex).kind == CaseKind::Planned)
        return DataGrade::Fair;
    const bool isProven = !proven.isEmpty() && (proven.contains(path(park, placeOf(caseIndex, row, Place::Kind::List))) ||
                                                proven.contains(path(park, placeOf(caseIndex, row, Place::Kind::Row))));
    return isProven ? DataGrade::High : DataGrade::Good;
}

/// Collects the inputs of a ledger; factors of tables once.
class Inputs
{
public:
    Inputs(UncertainLedger &into, const UncertaintyTable &table) : m_into(into), m_table(table) {}

    qint32 quantity(qint32 row, DataGrade grade) { return add({InputKind::Quantity, {}, row, m_table.activity(grade)}); }
    qint32 factor(InputKind kind, const FactorOrigin &origin, qint32 row)
    {
        const FactorGrade grade = gradeOf(origin);
        const double halfWidth = m_table.factor(grade);
        if (halfWidth <= 0)
            return -1;
        if (grade == FactorGrade::Own)
            return add({kind, {}, row, halfWidth});
        const auto found = m_shared.constFind({int(kind), origin.index});
        if (found != m_shared.constEnd())
            return *found;
        const qint32 made = add({kind, origin, -1, halfWidth});
        m_shared.insert({int(kind), origin.index}, made);
        return made;
    }

private:
    qint32 add(const UncertainInput &input)
    {
        if (input.halfWidth <= 0)
            return -1;
        m_into.inputs.push_back(input);
        return qint32(m_into.inputs.size()) - 1;
    }

    UncertainLedger &m_into;
    const UncertaintyTable &m_table;
    QHash<std::pair<int, int>, qint32> m_shared;
};

double square(double x)
{
    return x * x;
}

/// Two independent normal deviates by Box and Muller. Each input has a stream of its own, so that blocks do not matter.
class NormalStream
{
public:
    explicit NormalStream(uint64_t seed, uint64_t stream) : m_random(seed, stream + 1) {}
    double next()
    {
        if (m_hasSpare) {
            m_hasSpare = false;
            return m_spare;
        }
        const double u = std::fmax(m_random.uniform(), 0x1p-53), angle = 2 * std::numbers::pi * m_random.uniform();
        const double radius = std::sqrt(-2 * std::log(u));
        m_spare = radius * std::sin(angle);
        m_hasSpare = true;
        return radius * std::cos(angle);
    }

private:
    RandomStream m_random;
    double m_spare = 0;
    bool m_hasSpare = false;
};

constexpr size_t block = 500; // draws: 4 KB per array stay in the first cache

/// The draws of a ledger, block by block.
class Drawing
{
public:
    Drawing(const UncertainLedger &ledger, uint64_t seed) : m_ledger(ledger)
    {
        m_streams.reserve(ledger.inputs.size());
        const uint64_t mixed = RandomStream(seed, 0).next(); // seeds side by side must not share streams
        for (size_t i = 0; i < ledger.inputs.size(); ++i)
            m_streams.emplace_back(mixed, i);
        m_times.resize(ledger.inputs.size());
        std::vector<int> uses(ledger.inputs.size());
        for (const auto &row : ledger.rows)
            for (const qint32 input : {row.quantity, row.factor, row.heatValue})
                if (input >= 0 && ++uses[size_t(input)] > 1)
                    m_times[size_t(input)].resize(block);
    }

    /// Adds the draws of one block to the sums.
    void draw(size_t count, std::vector<double> &emissions, std::vector<double> &energies)
    {
        emissions.assign(count, 0);
        energies.assign(count, 0);
        for (size_t i = 0; i < m_times.size(); ++i)
            if (!m_times[i].empty())
                fill(i, count, m_times[i]);
        for (const auto &row : m_ledger.rows) {
            const double *quantity = times(row.quantity, count, m_quantity);
            const double *factor = times(row.factor, count, m_factor);
            const double *heatValue = times(row.heatValue, count, m_heatValue);
            add(row.emission, quantity, factor, emissions);
            add(row.energy, quantity, heatValue, energies);
        }
    }

private:
    void fill(size_t input, size_t count, std::vector<double> &into)
    {
        const double sigma = m_ledger.inputs[input].halfWidth / m_ledger.sigmas;
        NormalStream &stream = m_streams[input];
        into.resize(block);
        for (size_t i = 0; i < count; ++i)
            into[i] = 1 + sigma * stream.next();
    }
    /// What an input is multiplied with; null: it is exact.
    const double *times(qint32 input, size_t count, std::vector<double> &own)
    {
        if (input < 0)
            return nullptr;
        if (!m_times[size_t(input)].empty())
            return m_times[size_t(input)].data();
        fill(size_t(input), count, own);
        return own.data();
    }
    static void add(double amount, const double *one, const double *other, std::vector<double> &sums)
    {
        if (amount == 0)
            return;
        for (size_t i = 0; i < sums.size(); ++i)
            sums[i] += amount * (one ? one[i] : 1) * (other ? other[i] : 1);
    }

    const UncertainLedger &m_ledger;
    std::vector<NormalStream> m_streams;
    std::vector<std::vector<double>> m_times; ///< of inputs that several rows use
    std::vector<double> m_quantity, m_factor, m_heatValue;
};

/// Sums of draws for mean and deviation.
struct Moments {
    double count = 0, mean = 0, squares = 0;
    void add(double value)
    {
        ++count;
        const double from = value - mean;
        mean += from / count;
        squares += from * (value - mean);
    }
    Spread spread() const { return {mean, count > 1 ? std::sqrt(squares / (count - 1)) : 0}; }
};

} // namespace

std::string_view key(DataGrade grade)
{
    return gradeWords[size_t(grade)];
}

Result<UncertaintyTable> UncertaintyTable::read(const QString &directory)
{
    auto table = Table::read(directory, QStringLiteral("uncertainty"));
    if (!table)
        return fail(table.error());
    UncertaintyTable result;
    const int column = table->column("half_width");
    const std::pair<double *, QLatin1StringView> numbers[]{{&result.m_activity[0], QLatin1StringView("activity/high")},
                                                           {&result.m_activity[1], QLatin1StringView("activity/good")},
                                                           {&result.m_activity[2], QLatin1StringView("activity/fair")},
                                                           {&result.m_factor[0], QLatin1StringView("factor/own")},
                                                           {&result.m_factor[1], QLatin1StringView("factor/default")},
                                                           {&result.m_factor[2], QLatin1StringView("factor/prescribed")}};
    for (const auto &[into, id] : numbers) {
        const qsizetype row = table->row(id);
        if (row < 0)
            return fail({ErrorCode::ReferenceRow, table->name(), id, id});
        const auto number = table->number(row, column);
        if (!number)
            return fail(number.error());
        if (!*number || **number < 0)
            return fail(table->broken(row, id));
        *into = **number;
    }
    result.m_table = *std::move(table);
    return result;
}

Source UncertaintyTable::source(DataGrade grade) const
{
    const qsizetype row =
        m_table.row(QString(QLatin1StringView("activity/") + QLatin1StringView(gradeWords[size_t(grade)].data())));
    return row < 0 ? Source{} : m_table.source(row);
}

DataGrade gradeOf(const Park &park, qsizetype caseIndex, const Contribution &row)
{
    return gradeBy(provenPaths(park), park, caseIndex, row);
}

UncertainLedger uncertainLedger(const Park &park, qsizetype caseIndex, const Account &account, const UncertaintyTable &table,
                                double confidenceZ)
{
    UncertainLedger result;
    result.sigmas = confidenceZ;
    result.rows.reserve(account.ledger.size());
    result.inputs.reserve(account.ledger.size());
    const QSet<QString> proven = provenPaths(park);
    Inputs inputs(result, table);
    for (size_t i = 0; i < account.ledger.size(); ++i) {
        const Contribution &of = account.ledger[i];
        UncertainLedger::Row row;
        row.emission = of.emission.value;
        row.energy = of.energy.value;
        if (row.emission == 0 && row.energy == 0)
            continue;
        row.quantity = inputs.quantity(qint32(i), gradeBy(proven, park, caseIndex, of));
        if (row.emission != 0)
            row.factor = inputs.factor(InputKind::EmissionFactor, of.factorFrom, qint32(i));
        if (row.energy != 0)
            row.heatValue = inputs.factor(InputKind::HeatValue, of.heatValueFrom, qint32(i));
        result.rows.push_back(row);
    }
    return result;
}

Propagation propagate(const UncertainLedger &ledger)
{
    std::vector<double> byEmission(ledger.inputs.size()), byEnergy(ledger.inputs.size());
    Propagation result;
    for (const auto &row : ledger.rows) {
        result.emissions.mean += row.emission;
        result.energy.mean += row.energy;
        if (row.quantity >= 0) {
            byEmission[size_t(row.quantity)] += row.emission;
            byEnergy[size_t(row.quantity)] += row.energy;
        }
        if (row.factor >= 0)
            byEmission[size_t(row.factor)] += row.emission;
        if (row.heatValue >= 0)
            byEnergy[size_t(row.heatValue)] += row.energy;
    }
    const bool hasIndicator = result.energy.mean > 0;
    const double indicator = hasIndicator ? result.emissions.mean / result.energy.mean : 0;
    double ofEmissions = 0, ofEnergy = 0, ofIndicator = 0;
    std::vector<double> variances(ledger.inputs.size());
    for (size_t i = 0; i < ledger.inputs.size(); ++i) {
        const double sigma = ledger.inputs[i].halfWidth / ledger.sigmas;
        ofEmissions += square(byEmission[i] * sigma);
        ofEnergy += square(byEnergy[i] * sigma);
        if (hasIndicator)
            variances[i] = square((byEmission[i] - indicator * byEnergy[i]) / result.energy.mean * sigma);
        ofIndicator += variances[i];
    }
    result.emissions.deviation = std::sqrt(ofEmissions);
    result.energy.deviation = std::sqrt(ofEnergy);
    if (!hasIndicator)
        return result;
    result.indicator = {indicator, std::sqrt(ofIndicator)};
    for (size_t i = 0; i < variances.size(); ++i)
        if (variances[i] > 0)
            result.influences.push_back({qint32(i), variances[i] / ofIndicator});
    std::ranges::stable_sort(result.influences, std::ranges::greater(), &Influence::share);
    return result;
}

double probabilityBelow(const Spread &spread, double limit)
{
    if (spread.deviation <= 0)
        return spread.mean <= limit ? 1 : 0;
    return std::erfc((spread.mean - limit) / (spread.deviation * std::numbers::sqrt2)) / 2;
}

std::optional<double> MonteCarloResult::probabilityBelow(double limit) const
{
    const double all = double(indicators.size() + undefined);
    if (all <= 0)
        return std::nullopt;
    return double(std::ranges::upper_bound(indicators, limit) - indicators.begin()) / all;
}

MonteCarloResult monteCarlo(const UncertainLedger &ledger, const MonteCarloOptions &options)
{
    MonteCarloResult result;
    Drawing drawing(ledger, options.seed);
    Moments emissions, energy, indicator;
    std::vector<double> blockEmissions, blockEnergies;
    result.indicators.reserve(options.draws);
    for (size_t done = 0; done < options.draws;) {
        if (options.stop.stop_requested()) {
            MonteCarloResult cancelled;
            cancelled.isCancelled = true;
            return cancelled;
        }
        const size_t count = std::min(block, options.draws - done);
        drawing.draw(count, blockEmissions, blockEnergies);
        for (size_t i = 0; i < count; ++i) {
            emissions.add(blockEmissions[i]);
            energy.add(blockEnergies[i]);
            if (blockEnergies[i] > 0) {
                result.indicators.push_back(blockEmissions[i] / blockEnergies[i]);
                indicator.add(result.indicators.back());
            } else {
                ++result.undefined;
            }
        }
        done += count;
        if (options.progress)
            options.progress(double(done) / double(options.draws));
    }
    result.emissions = emissions.spread();
    result.energy = energy.spread();
    result.indicator = indicator.spread();
    std::ranges::sort(result.indicators);
    const size_t size = result.indicators.size();
    constexpr std::array<double, 3> shares{0.025, 0.5, 0.975}; // a 95 % interval and the median
    for (size_t i = 0; i < shares.size() && size > 0; ++i)
        result.quantiles[i] = result.indicators[std::min(size - 1, size_t(shares[i] * double(size)))];
    return result;
}

} // namespace core
