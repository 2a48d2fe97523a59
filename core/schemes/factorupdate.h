#pragma once

#include "core/model/edit.h"
#include "core/schemes/evaluation.h"

// What a newer library would change in the cases of a project, which keep the rows they were evaluated with, row by row; and the
// edits that take rows over. Nothing here changes a park.

namespace core {

/// A cell that differs.
struct FactorCell {
    QString column, kept, now; ///< empty `kept`: the kept row lacks the column
    bool operator==(const FactorCell &) const = default;
};

/// A row of a reference table that some cases keep otherwise than the library has it.
struct FactorChange {
    enum class Kind : unsigned char {
        Changed,
        Removed, ///< the library has no such row any more
        Added,   ///< the library has it beside rows that are searched together with it
    };
    Kind kind = Kind::Changed;
    QString table, row;
    std::vector<FactorCell> cells; ///< Changed: those that differ; else all that are not empty
    std::vector<qsizetype> cases;  ///< in which it is kept, or missing, in just this way
    bool operator==(const FactorChange &) const = default;
};

/// Every difference of the kept rows from the library, by table, in the order of the library, rows that are gone last. Cases that
/// keep nothing have none: the library's rows hold for them.
std::vector<FactorChange> factorChanges(const Park &park, const Library &library);

/// The edits that make the cases keep these rows as the library has them; one command. Assumes that the changes are those of this
/// park and this library.
std::vector<Edit> editsToAccept(const Park &park, const Library &library, std::span<const FactorChange> accepted);

/// A verdict before and after.
struct VerdictChange {
    size_t scheme = 0; ///< position in the schemes
    size_t classBefore = 0, classAfter = 0;
    Verdict before = Verdict::Open, after = Verdict::Open;
    int levelBefore = -1, levelAfter = -1;
    std::vector<size_t> items; ///< whose status changes
};

/// What accepted rows do to a case.
struct FactorEffect {
    qsizetype caseIndex = 0;
    std::optional<CaseTotals> before, after; ///< nothing: errors stop the case
    std::vector<VerdictChange> verdicts;     ///< only those that change in verdict, level, class or an item
    /// Whether any number or verdict moves at all.
    bool isAny() const;
};

/// Computes effects of updates; evaluates the park as it is once.
class FactorPreview
{
public:
    /// All must outlive it.
    FactorPreview(const Park &park, const Library &library, const std::vector<Scheme> &schemes, int currentYear);

    const std::vector<FactorChange> &changes() const { return m_changes; }
    /// The effect of accepting these changes together on every case that keeps one of them, and on cases whose verdict over
    /// several years follows from it.
    std::vector<FactorEffect> effect(std::span<const FactorChange> accepted) const;

private:
    const Park &m_park;
    const Library &m_library;
    const std::vector<Scheme> &m_schemes;
    int m_currentYear;
    std::vector<FactorChange> m_changes;
    Evaluation m_before;
};

} // namespace core
