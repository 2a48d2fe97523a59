#pragma once

#include "core/exchange/jsonnodes.h"
#include "core/schemes/scheme.h"

namespace core {

/// The metric of the library that a member names; −1, and refused, where there is none.
int metricOf(JsonNodes &nodes, const json::Node &node, std::string_view key);

/// Reads the items of a pack whose classes, categories and groups are read already.
class PackItems
{
public:
    PackItems(JsonNodes &nodes, const Scheme &scheme) : m_nodes(nodes), m_scheme(scheme) {}

    SchemeItem item(const json::Node &node);

private:
    using Node = json::Node;

    void addPlace(const Node &node, SchemeItem &item);
    void addMetric(const Node &node, SchemeItem &item);
    FirmFilter firms(const Node &node);
    void addRule(const Node &node, SchemeItem &item);
    /// What kinds that compare a value with a number take.
    void addTarget(const Node &node, SchemeItem &item, bool yearly);
    std::vector<YearTarget> yearTargets(const Node &node);
    void addCompared(const Node &node, SchemeItem &item, bool yearly);
    void addAnswered(const Node &node, SchemeItem &item);
    void addComparison(const Node &node, SchemeItem &item);
    void addSeries(const Node &node, SchemeItem &item);
    void addSteps(const Node &node, SchemeItem &item);
    void addOrdinal(const Node &node, SchemeItem &item);
    void checkValue(const Node &node, const SchemeItem &item);

    JsonNodes &m_nodes;
    const Scheme &m_scheme;
};

} // namespace core
