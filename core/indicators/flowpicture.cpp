#include "flowpicture.h"

#include <algorithm>
#include <cmath>

namespace core {

namespace {

constexpr double pathOfRounding = 1e-12; // of the largest path; below it nothing flows

} // namespace

void FlowBuilder::add(Node from, Node to, double amount, const Place &row)
{
    if (amount == 0)
        return;
    Path &path = m_paths[{from, to}];
    path.from = from;
    path.to = to;
    path.amount += amount;
    if (row.caseIndex >= 0)
        path.parts.push_back({row, amount});
}

double FlowBuilder::inflow(Node node) const
{
    double sum = 0;
    for (const auto &[ends, path] : m_paths)
        if (ends.second == node)
            sum += path.amount;
    return sum;
}

double FlowBuilder::outflow(Node node) const
{
    double sum = 0;
    for (const auto &[ends, path] : m_paths)
        if (ends.first == node)
            sum += path.amount;
    return sum;
}

/// How much of the picture a node of the first or the last column takes, whatever the signs.
double FlowBuilder::size(Node node) const
{
    double sum = 0;
    for (const auto &[ends, path] : m_paths)
        if (ends.first == node || ends.second == node)
            sum += std::abs(path.amount);
    return sum;
}

void FlowBuilder::merge(const std::vector<FlowNode> &table, const std::vector<bool> &merging, FlowColumn column, Node into)
{
    double total = 0;
    for (Node node = 0; node < table.size(); ++node)
        if (table[node].column == column)
            total += size(node);
    std::vector<Node> small;
    for (Node node = 0; node < table.size(); ++node)
        if (table[node].column == column && merging[node] && size(node) > 0 && size(node) < smallestFlowShare * total)
            small.push_back(node);
    if (small.size() < 2)
        return;
    const auto renamed = [&](Node node) { return std::ranges::find(small, node) == small.end() ? node : into; };
    std::map<std::pair<Node, Node>, Path> merged;
    for (auto &[ends, path] : m_paths) {
        Path &target = merged[{renamed(ends.first), renamed(ends.second)}];
        target.from = renamed(ends.first);
        target.to = renamed(ends.second);
        target.amount += path.amount;
        target.parts.insert(target.parts.end(), path.parts.begin(), path.parts.end());
    }
    m_paths = std::move(merged);
}

FlowBuilder::Built FlowBuilder::built(const std::vector<FlowNode> &table) const
{
    Built result;
    double largest = 0;
    for (const auto &[ends, path] : m_paths)
        largest = std::max(largest, std::abs(path.amount));
    const auto flows = [largest](const Path &path) { return std::abs(path.amount) > pathOfRounding * largest; };
    std::map<Node, size_t> position;
    for (const auto &[ends, path] : m_paths)
        if (flows(path)) {
            position[ends.first];
            position[ends.second];
        }
    for (auto &[node, at] : position) {
        at = result.nodes.size();
        result.nodes.push_back(table[node]);
    }
    for (const auto &[ends, path] : m_paths)
        if (flows(path))
            result.paths.push_back({position[path.from], position[path.to], path.amount, path.parts});
    return result;
}

} // namespace core
