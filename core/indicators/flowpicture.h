#pragma once

#include "core/indicators/systempictures.h"

#include <map>

// What pictures of flows (sources to uses) are made of: nodes in columns, paths between them.

namespace core {

/// What a node stands for that is neither a part of the mix nor a system.
enum class FlowRole : unsigned char { OtherSources, Process, Plants, Electricity, OtherUses, Sent, Losses, NotAccounted };
/// The colour of a node follows from it.
using FlowMeaning = std::variant<FlowRole, MixPart, System>;

enum class FlowColumn : unsigned char { Sources, Plants, Carriers, Uses };

struct FlowNode {
    std::string_view key; ///< stable, of its own
    PictureName name;
    FlowMeaning meaning;
    FlowColumn column = FlowColumn::Sources;
};

/// Nodes of the first and the last column below this share of the total are drawn as one. Source: interface rules, §3, Sankey.
inline constexpr double smallestFlowShare = 0.018; // ours: as above

/// Collects what flows between nodes and gathers the small ones; amounts are all in one unit.
class FlowBuilder
{
public:
    struct Part {
        Place row;
        double amount = 0;
    };
    struct Path {
        size_t from = 0, to = 0; ///< positions in the nodes
        double amount = 0;
        std::vector<Part> parts; ///< the rows that it sums; none where it is a remainder
    };
    struct Built {
        std::vector<FlowNode> nodes; ///< those that have a path
        std::vector<Path> paths;
    };
    /// A node by its position in the table of `build`.
    using Node = size_t;

    void add(Node from, Node to, double amount, const Place &row = {.caseIndex = -1});
    double inflow(Node node) const;
    double outflow(Node node) const;
    /// The picture: `table` are all nodes, of which those that `mayMerge` and are small go into `otherSources` or `otherUses`
    /// when there are two or more of a column.
    template <class MayMerge>
    Built build(const std::vector<FlowNode> &table, Node otherSources, Node otherUses, MayMerge mayMerge)
    {
        std::vector<bool> merging;
        for (Node node = 0; node < table.size(); ++node)
            merging.push_back(mayMerge(node));
        merge(table, merging, FlowColumn::Sources, otherSources);
        merge(table, merging, FlowColumn::Uses, otherUses);
        return built(table);
    }

private:
    void merge(const std::vector<FlowNode> &table, const std::vector<bool> &merging, FlowColumn column, Node into);
    Built built(const std::vector<FlowNode> &table) const;
    double size(Node node) const;

    std::map<std::pair<Node, Node>, Path> m_paths; ///< in the order of the nodes
};

} // namespace core
