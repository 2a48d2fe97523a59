#pragma once

#include "core/dossier/document.h"
#include "core/model/park.h"

#include <tl/expected.hpp>

namespace core {

/// Why a document cannot be made.
enum class DossierTrouble : unsigned char {
    CaseUnknown,       ///< ids: the case asked for
    CaseNotPlanned,    ///< ids: the case asked for as the goal
    TwoForOneRole,     ///< ids: the cases; role says for which; park.documentRoles chooses
    NoCase,            ///< the park has none that could be reported
    CaseHasErrors,     ///< ids: the cases; their findings say what
    SchemeUnknown,     ///< ids: the scheme
    EnterpriseUnknown, ///< ids: the enterprise
};
struct DossierError {
    DossierTrouble trouble;
    QString role; ///< "BASE", "HIST", "TREND", "STEPS", "GOAL"
    QStringList ids;
};
template <class T> using DossierResult = tl::expected<T, DossierError>;

/// Which cases of the park play which role; positions in Park::cases, −1: none.
struct DossierRoles {
    std::vector<qsizetype> history; ///< actual cases by year, at most three, the last of the base year
    qsizetype base = -1, trend = -1;
    std::vector<qsizetype> steps; ///< planned cases before the goal, by year
    qsizetype goal = -1;
    qsizetype reported = -1; ///< the case that the document is about

    /// History, steps and goal.
    std::vector<qsizetype> inOrder() const;
};

/// As confirmed paragraphs, own texts and roles name a document: "application/zh", "scheme:ndrc-910/en".
QString documentKey(DocumentKind kind, DocumentLanguage language, const QString &schemeId);

/// The roles of the cases in a document. TREND are planned cases of the goal's year to which no measure applies, where another
/// planned case has one. `caseId`: of the application the goal, of the other kinds the case reported; empty: the last planned
/// case, or the base (without one the last planned case, else the newest actual one). Fails: CaseUnknown, CaseNotPlanned;
/// TwoForOneRole, of other kinds than the application only where the case reported is meant; NoCase. Source: rules for the
/// documents, roles.
DossierResult<DossierRoles> dossierRoles(const Park &park, DocumentKind kind, const QString &key, const QString &caseId);

} // namespace core
