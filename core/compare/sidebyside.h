#pragma once

#include "core/compare/differences.h"
#include "core/compare/parktable.h"

namespace core {

/// A place of parks or cases that stand side by side: what all versions have, and what only some of them do.
struct SideNode {
    enum class Kind : unsigned char {
        Inputs,  ///< all that was entered
        Part,    ///< an object inside of an object: a system, the parameters
        List,    ///< rows
        Row,     ///< one row, matched by its key
        Field,   ///< a value
        Extra,   ///< x- keys
        Results, ///< all that was computed
        OfCase,  ///< of one case of a park
        Figure,  ///< one figure
    };
    Kind kind = Kind::Inputs;
    QString path{};                         ///< as parkDifferences() writes it; of a figure: case and key
    qsizetype parent = -1;                  ///< among the nodes; −1: at the top
    std::vector<qsizetype> children{};      ///< in the order of the declarations
    const Part *part = nullptr;             ///< Part
    const List *list = nullptr;             ///< List, Row; of a field: the list its row stands in
    const Object *object = nullptr;         ///< Row, Field, Extra
    const Field *field = nullptr;           ///< Field
    const ComparedFigure *figure = nullptr; ///< Figure
    std::optional<System> system{};         ///< the system it lies in
    QString key{};                          ///< Row: as paths name it; OfCase: the id of the case
    Value title{};               ///< Row: what its second field says where that is a word, in the first version that has it
    std::vector<Value> values{}; ///< Field, Extra, Figure: by version; nothing where it is not given
    std::vector<bool> isThere{}; ///< Row: by version
    bool isMoved = false;        ///< List: the rows that all have stand in another order
    /// Field, Extra, Figure: not the same in all versions; Row: not there in all of them.
    bool differs = false;
    int differing = 0; ///< inputs that differ, here and below; the fields of a row that is not everywhere do not count
    int equal = 0;     ///< List: rows that are the same in all versions or hold there anyway, shown or left out
};

/// The versions beside each other: inputs by the declarations, then results.
struct SideBySide {
    size_t versions = 0;
    std::vector<SideNode> nodes;
    std::vector<qsizetype> top; ///< inputs, results
};

enum class ShownSides : unsigned char {
    Differences, ///< inputs that differ; all results
    All,
};

/// Cases, or whole parks where the index of the case is −1, side by side; all of one sort. Rows are matched by what paths name
/// them, rows without a key as matchRows() does with the first version. With two versions the nodes that differ are the
/// differences of parkDifferences() withoutWrittenDefaults(); ids and names of cases are differences as all others. Results:
/// comparedFigures() of each case with results, none for versions that were not evaluated; cases of parks are matched by their id.
SideBySide sideBySide(const std::vector<ComparedCase> &versions, ShownSides shown, const Library &library);

/// How a number moves from one version to another.
struct NumberChange {
    double delta = 0;
    std::optional<double> share; ///< of the size of the first; nothing where that is 0
};
/// Nothing where one of the two is no number.
std::optional<NumberChange> numberChange(const Value &from, const Value &to);
/// Whether some number of a node moves by this share of the first version at least; what is no number in both always does.
bool movesAtLeast(const SideNode &node, double least);

/// Which difference a node tells, by position; −1: none, or a row's field. Assumes: the differences of the two versions.
std::vector<qsizetype> differencesOf(const SideBySide &sides, const std::vector<Difference> &differences);

} // namespace core
