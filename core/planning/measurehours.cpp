#include "measurehours.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace core {

namespace {

/// The hours of the own non-fossil plants as shares of their year; all alike where there are none.
HourlyValues shapeOfGreen(const HourlyModel &model)
{
    HourlyValues shape(hoursPerYear, 0);
    for (const PlantProfile &plant : model.plants)
        if (plant.isGenerator() && plant.direct && plant.nonFossil)
            for (size_t hour = 0; hour < hoursPerYear; ++hour)
                shape[hour] += plant.capacity * plant.perUnit[hour];
    const double sum = sumOf(shape);
    for (double &value : shape)
        value = sum > 0 ? value / sum : 1.0 / double(hoursPerYear);
    return shape;
}

/// Grid power that the year asks for, also where the connection is too small for it.
double neededOf(const HourlyResult &result)
{
    return result.sums.imported + result.unserved;
}

} // namespace

MeasureHours::MeasureHours(HourlyModel model, const Flows &flows)
    : m_model(std::move(model)),
      m_sent(std::max(0.0, flows.sentNonFossil.value)),
      m_ownGreen(std::max(0.0, flows.directNonFossil.value) + std::max(0.0, flows.primaryGeneration.value))
{
    m_model.optimalAsked = false;
    PlantProfile added;
    added.id = QStringLiteral("measures");
    added.technology = PlantTechnology::Series;
    added.line = ReceivedPowerKind::DirectNonFossil;
    added.perUnit = shapeOfGreen(m_model);
    m_model.plants.push_back(std::move(added));
    m_tried = m_model;
    for (const LoadProfile &load : m_model.loads)
        if (load.carrier == LoadCarrier::Electricity)
            m_load += sumOf(load.power);
    simulate(m_model, m_result);
    m_needed = neededOf(m_result);
    m_exported = m_result.sums.exported;
}

const PowerSplit &MeasureHours::split(double saved, double added) const
{
    const auto known = m_known.find({saved, added});
    if (known != m_known.end())
        return known->second;
    m_tried.plants.back().capacity = added;
    const double left = m_load > 0 ? std::max(0.0, 1 - saved / m_load) : 1;
    for (size_t i = 0; i < m_tried.loads.size(); ++i)
        if (m_tried.loads[i].carrier == LoadCarrier::Electricity)
            std::ranges::transform(m_model.loads[i].power, m_tried.loads[i].power.begin(),
                                   [left](double power) { return power * left; });
    simulate(m_tried, m_result);
    PowerSplit split;
    split.displaced = m_needed - neededOf(m_result);
    split.sent = m_result.sums.exported - m_exported;
    split.unused = saved + added - split.displaced - split.sent;
    const double rounding = 1e-9 * (std::abs(saved) + std::abs(added));
    for (double *part : {&split.sent, &split.unused})
        if (std::abs(*part) <= rounding)
            split.displaced += std::exchange(*part, 0);
    if (split.sent < -m_sent) { // the rows of the year send less than the simulated one
        split.displaced += split.sent + m_sent;
        split.sent = -m_sent;
    }
    if (const double most = m_ownGreen + added; split.unused > most) { // more than all own power would be unused
        split.sent += split.unused - most;
        split.unused = most;
    }
    return m_known.emplace(std::pair(saved, added), split).first->second;
}

} // namespace core
