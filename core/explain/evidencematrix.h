#pragma once

#include "core/schemes/evaluation.h"

#include <QDate>

// What proves what: the evidence of a park against the rows of a case and the items of a scheme. Positions are those in the park.

namespace core {

/// A place of a case and the evidence that refers to it, or to what it stands in but for the case as a whole.
struct ProvenPlace {
    Place place;
    QString path;
    std::vector<qsizetype> evidence;
};
/// The evidence that refers to this path, or to what it lies in but for the case as a whole.
std::vector<qsizetype> evidenceAt(const Park &park, const QString &path);

/// The evidence of a condition or an item of a scheme: what its answer names, and what refers to the answer or to the clause.
std::vector<qsizetype> evidenceOfAnswer(const Park &park, qsizetype caseIndex, const Scheme &scheme, const QString &id);

/// An item of a scheme and what proves it.
struct ProvenItem {
    size_t item = 0;
    std::vector<qsizetype> evidence; ///< that its answer names, or that refers to the answer or the clause
    std::vector<ProvenPlace> inputs; ///< the rows its value comes from, each once
    size_t unproven = 0;             ///< how many of them nothing refers to
    /// Whether nothing proves it at all.
    bool isOpen() const { return evidence.empty() && unproven == inputs.size(); }
};
/// The items of one scheme for a case with results. Items whose metric has no formula of ours have no inputs.
std::vector<ProvenItem> evidenceOfItems(const Park &park, qsizetype caseIndex, const CaseEvaluation &evaluated,
                                        const SchemeResult &result, const Library &common);

/// What evidence says about its time.
enum class EvidenceTime : unsigned char {
    Unlimited,
    Valid,
    ExpiresSoon, ///< valid today, and for no more than soonDays
    Expired,     ///< before today
    NotYet,      ///< issued after today
    Unreadable,  ///< a date that is none: YYYY-MM-DD, or a month or year of it
};
inline constexpr int soonDays = 60; // ours: while there is time to have it made anew
/// By evidence. A month or a year lasts to its end.
std::vector<EvidenceTime> evidenceTimes(const Park &park, const QDate &today);

/// Days from today to the last one on which evidence is valid: 0 on that day, below 0 when it has expired. Nothing where it names
/// no end, or none that is a date.
std::optional<int> daysLeft(const Evidence &evidence, const QDate &today);

/// A path of an evidence that leads nowhere.
struct BrokenReference {
    qsizetype evidence = 0;
    QString path;
};
std::vector<BrokenReference> brokenReferences(const Park &park);

} // namespace core
