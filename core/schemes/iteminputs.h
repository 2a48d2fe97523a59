#pragma once

#include "core/model/edit.h"
#include "core/schemes/scheme.h"

// What a person has to enter so that an item of a scheme has a value: an answer, figures of the economy, rows, enterprises.

namespace core {

/// What the answer to an item holds.
enum class AnswerKind : unsigned char {
    None,     ///< rows give the value and nothing else does
    Word,     ///< yes, no, partly
    Grade,    ///< a step of a rubric
    Figure,   ///< a number in the unit of the item
    Horizons, ///< yes or no and a target of its own for each horizon
};

/// Where rows are entered: a list of a system, its water, or all of it.
struct RowInput {
    System system = System::EnergySupply;
    std::string_view list; ///< empty: the system as a whole
    bool isWater = false;
    bool operator==(const RowInput &) const = default;
};

struct ItemInputs {
    AnswerKind answer = AnswerKind::None;
    std::vector<std::string_view> economy; ///< keys of the economy of the case
    std::vector<RowInput> rows;
    bool needsEnergy = false; ///< the energy of all six systems enters
    bool needsArea = false;   ///< of the park's profile
    bool needsEnterprises = false;
    std::vector<int> yearsBack{0}; ///< the years whose figures and rows enter; 0: the year of the case
};

/// What an item takes, by its rule and its metric. Source: README.md of resources/schemes, "Values" and "Metrics".
ItemInputs inputsOf(const SchemeItem &item);
/// What a metric is computed from; where nothing computes it, its own key of the economy where that may give it.
ItemInputs inputsOfMetric(std::string_view metric);

/// Whether an item is about one of the six systems: its rows are there, or its category is the system.
bool isOfSystem(const Scheme &scheme, const SchemeItem &item, System system);
/// Who has what an item asks for, ours: no document says it.
enum class Deliverer : unsigned char { ParkManagement, Enterprises, EnergySuppliers, WaterAndWaste, Transport, Statistics };
std::vector<Deliverer> deliverersOf(const SchemeItem &item);

/// Where a row input is entered in a case.
Place placeOf(const RowInput &input, qsizetype caseIndex);

/// The figure of the economy of a case; nothing: not entered.
std::optional<double> economyFigure(const Case &inCase, std::string_view key);
/// What entering a figure of the economy changes: it is set, added, or with nothing taken out. Empty: it is so already.
std::vector<Edit> editsToEconomy(const Park &park, qsizetype caseIndex, const QString &key, std::optional<double> value);
/// What an enterprise says of itself; nothing: it does not say. Empty edits: it is so already.
std::optional<bool> flagOf(const Enterprise &enterprise, const QString &flag);
std::vector<Edit> editsToFlag(const Park &park, qsizetype enterprise, const QString &flag, std::optional<bool> value);

} // namespace core
