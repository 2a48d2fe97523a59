#pragma once

#include "core/dossier/dossierwork.h"
#include "core/explain/evidencematrix.h"

namespace core {

/// A condition or an item without proof: its name, and where its evidence would be.
struct Unproven {
    QString name, path;
};

/// What proves on the day of a document what a scheme asks of the case reported. What has expired, was not yet issued or has no
/// file proves nothing.
class Proofs
{
public:
    Proofs(const DossierWork &work, const SchemeResult &result);

    /// The ids of the evidence of an item: of its answer, its clause and the rows of its value, in the order of the park.
    QStringList ofItem(size_t item) const;
    /// The ids of the evidence of a condition.
    QStringList ofCondition(const SchemeCondition &condition) const;
    /// Whether evidence of this item is asked for: not of items for information, nor where a reason stands in for it.
    bool isAsked(size_t item) const;
    /// How many rows of an item's value have no evidence, where others have one and the item has none of its own; else 0.
    size_t bareRows(size_t item) const;
    /// The conditions and items that have no proof: neither an evidence of their own nor one for every row of their value.
    std::vector<Unproven> missing() const;

private:
    bool isValid(qsizetype evidence) const;
    bool anyValid(const std::vector<qsizetype> &evidence) const;
    bool isProven(const ProvenItem &item) const;

    const DossierWork &m_work;
    const SchemeResult &m_result;
    std::vector<EvidenceTime> m_times;
    std::vector<ProvenItem> m_items; ///< by item
};

/// What is said of the file of an evidence: "noFile" where it names none, "fileMissing" where the request knows that it is not
/// there, "noHash" where nothing tells what it has to be; nothing: all is well.
std::optional<QString> faultOfFile(const DossierRequest &request, const Evidence &evidence);

} // namespace core
