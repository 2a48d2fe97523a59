#pragma once

#include "core/model/park.h"
#include "core/reference/library.h"

namespace core {

/// The rows of reference tables a case is evaluated with: those it keeps, and the library's where it keeps none.
class FactorsInForce
{
public:
    /// Borrows the library.
    FactorsInForce(const Case &inCase, const Library &library);

    /// Whether both cases are evaluated with the same row, whichever of them keeps it, and search as many rows together with it.
    bool isSameIn(const FactorsInForce &other, const KeptFactor &row) const;

private:
    struct Found {
        QStringList cells;
        size_t searchedTogether = 0;
        bool operator==(const Found &) const = default;
    };
    std::optional<Found> find(const KeptFactor &row) const;

    std::shared_ptr<const Library> m_own;
    const Library *m_library; ///< null: what the case keeps cannot be read
};

} // namespace core
