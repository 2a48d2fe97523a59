#pragma once

#include "core/compare/rows.h"
#include "core/schemes/evaluation.h"

namespace core {

/// One thing in which b differs from a.
struct Difference {
    enum class Kind : unsigned char {
        Changed, ///< a field
        Added,   ///< a row that only b has
        Removed, ///< a row that only a has
        Order,   ///< the rows of a list that both have stand otherwise; said once
        Extra,   ///< the x- keys of an object
    };
    Kind kind = Kind::Changed;
    QString path{};                     ///< "cases/C2025/energySupply/powerReceived/P1/mwh"
    Address inA{}, inB{};               ///< Changed, Extra: the object; else: the owner of the list
    const Object *object = nullptr;     ///< Changed, Extra: its description; Added, Removed: of the row
    const Field *field = nullptr;       ///< Changed
    const List *list = nullptr;         ///< Added, Removed, Order
    qsizetype rowInA = -1, rowInB = -1; ///< Removed, Added
    Value a{}, b{};                     ///< Changed: nothing where it is not given
};
std::string_view key(Difference::Kind kind);

/// Every difference of two parks, by the declarations: parts, fields, rows matched as matchRows() does, in the order of the
/// declarations and of a, then what only b has. Paths as findings write them; fields follow with '/': "park/areaKm2".
std::vector<Difference> parkDifferences(const Park &a, const Park &b);

/// The differences without those of parameters that only one park writes and of factors that only one keeps, where the same
/// holds in both: a key equal to its default may be left out, and the exchange format has no factors. Source: domain model,
/// section 6.
std::vector<Difference> withoutWrittenDefaults(std::vector<Difference> differences, const Park &a, const Park &b,
                                               const Library &library);

/// Whether a difference can change emissions or energy: rows of the systems (not their notes, enterprises and ids), parameters,
/// factors that both keep, the year of a case. A row of factors that only one keeps does nothing alone: it takes the place of
/// all rows that are searched together with it.
bool concernsAccounting(const Difference &difference);

/// Edits that make the difference true in `a` alone; empty where no edit can (x- keys, the order of rows).
std::vector<Edit> editsFor(const Difference &difference, const Park &a, const Park &b);

/// What one difference alone does to a case of a.
struct DifferenceEffect {
    qsizetype caseInA = -1;
    double total = 0, energy = 0;          ///< with the difference less without [t CO2], [tce]
    std::optional<double> carbonPerEnergy; ///< nothing where one of the two has none
};

/// The effect of each difference on the totals of the cases of a: a is evaluated again with this difference applied and no
/// other. No effects where accounting is not concerned, where nothing moves, and where a case has errors with or without it.
/// Effects need not add up: factors, classes and the cover of grid power act together. `goesOn` is asked before each difference
/// with how many are done; when it says no, the others stay without effects.
std::vector<std::vector<DifferenceEffect>> effectsOf(const std::vector<Difference> &differences, const Park &a, const Park &b,
                                                     const Evaluation &evaluatedA, const Library &library, int currentYear,
                                                     const std::function<bool(size_t done)> &goesOn = {});

} // namespace core
