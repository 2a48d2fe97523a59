#pragma once

#include "core/dossier/dossierwork.h"
#include "core/dossier/resultpaths.h"

// The tables of the documents, T01 to T60; each as the rules for the documents, §2, say. A table without rows is none.

namespace core {

class Proofs;

using MaybeTable = std::optional<DocumentTable>;

/// The case that tables of one year show: the base, without one the case reported.
inline qsizetype shownCase(const DossierWork &work)
{
    return work.roles.base >= 0 ? work.roles.base : work.roles.reported;
}

// ---- the park: parktables.cpp
DocumentTable profileTable(DossierWork &work);    // T01
DocumentTable conditionsTable(DossierWork &work); // T02
MaybeTable economyTable(DossierWork &work);       // T03
/// The largest users of energy among the enterprises, with what the rest and all use.
struct EnterpriseUse {
    qsizetype enterprise = -1; ///< −1: the rest
    double electricityMwh = 0, heatGj = 0, fuelTce = 0, directT = 0, totalTce = 0;
};
struct EnterpriseUses {
    std::vector<EnterpriseUse> largest;
    EnterpriseUse rest, total;
    std::optional<double> largestShare; ///< of what belongs to enterprises
};
EnterpriseUses largestUses(const DossierWork &work, qsizetype caseIndex);
MaybeTable enterpriseTable(DossierWork &work, const EnterpriseUses &uses); // T04
MaybeTable productTable(DossierWork &work);                                // T05

// ---- supply and use: supplytables.cpp, balancetables.cpp
DocumentTable supplyTable(DossierWork &work, const Cases &cases);                         // T06
DocumentTable useTable(DossierWork &work, qsizetype caseIndex);                           // T07:ID
DocumentTable mixTable(DossierWork &work, const Cases &cases);                            // T08
DocumentTable electricityTable(DossierWork &work, const QString &id, const Cases &cases); // T09
DocumentTable heatTable(DossierWork &work, const QString &id, const Cases &cases);        // T10

// ---- emissions: emissiontables.cpp
DocumentTable emissionsByYearTable(DossierWork &work, const Cases &cases);            // T11
DocumentTable emissionsBySystemTable(DossierWork &work, const Cases &cases);          // T12
DocumentTable trendTable(DossierWork &work);                                          // T14
/// `ofCase` stands behind the id where several cases have the table: ":C2030".
DocumentTable summaryTable(DossierWork &work, qsizetype caseIndex, const QString &ofCase = {}); // T41
DocumentTable memoTable(DossierWork &work, qsizetype caseIndex, const QString &ofCase = {});    // T52
MaybeTable comparisonTable(DossierWork &work, qsizetype caseIndex, qsizetype before); // T54

// ---- indicators and targets: targettables.cpp, planningtables.cpp
/// T13, T18: what a scheme asks beside the values of the cases, without its prerequisites.
MaybeTable indicatorTable(DossierWork &work, const QString &id, const Cases &cases,
                          const QString &scheme = QString(defaultScheme));
MaybeTable reachTable(DossierWork &work);    // T15
MaybeTable capacityTable(DossierWork &work); // T16
MaybeTable roadmapTable(DossierWork &work);  // T19
MaybeTable briefTable(DossierWork &work);    // T60

// ---- projects and money: projecttables.cpp, economictables.cpp
MaybeTable projectTable(DossierWork &work);      // T20
MaybeTable costTable(DossierWork &work);         // T21
MaybeTable returnTable(DossierWork &work);       // T22
MaybeTable cashFlowTable(DossierWork &work);     // T23
MaybeTable sensitivityTable(DossierWork &work);  // T24
DocumentTable safeguardTable(DossierWork &work); // T25

// ---- schemes: schemetables.cpp
MaybeTable prerequisiteTable(DossierWork &work, const SchemeResult &result, const Proofs &proofs); // T30
/// What stands under one heading of the indicators: a category of the scheme; where it has none, the items of one role.
struct AssessedPart {
    int category = -1;
    std::optional<ItemRole> role; ///< of schemes without categories
    QString id;                   ///< of the section and its own text
    QString name;                 ///< 一级指标
};
std::vector<AssessedPart> assessedParts(const DossierWork &work, const Scheme &scheme);
MaybeTable assessmentTable(DossierWork &work, const SchemeResult &result, const AssessedPart &part,
                           const Proofs &proofs); // T31, T32
QString roleText(const DossierWork &work, ItemRole role);
MaybeTable rectificationTable(DossierWork &work, const SchemeResult &result); // T33

// ---- ledgers of annex 4: ledgertables.cpp; a number behind the colon where several cases have one
std::vector<DocumentTable> ledgerTables(DossierWork &work, qsizetype caseIndex); // T42 to T49

// ---- factors, parameters, evidence, gaps: factortables.cpp, appendixtables.cpp
/// `ofCase` as with T41.
std::vector<DocumentTable> factorTables(DossierWork &work, qsizetype caseIndex, const QString &ofCase = {}); // T50, T50.others
MaybeTable otherFactorTable(DossierWork &work, qsizetype caseIndex, const QString &ofCase);                  // otherfactors.cpp
DocumentTable parameterTable(DossierWork &work, qsizetype caseIndex);            // T51
MaybeTable evidenceTable(DossierWork &work);                                     // T34
DocumentTable reportedTable(DossierWork &work, qsizetype caseIndex);             // T40
MaybeTable qualityTable(DossierWork &work, qsizetype caseIndex);                 // T53
MaybeTable tenantTable(DossierWork &work);                                       // list of enterprises
DocumentTable gapTable(DossierWork &work);                                       // T26
MaybeTable originTable(DossierWork &work);                                       // T27

/// The result of the national scheme; null where it was not judged.
inline const SchemeResult *nationalScheme(const DossierWork &work, qsizetype caseIndex)
{
    return work.scheme(caseIndex, defaultScheme);
}

/// What a scheme was transcribed from, as far as it is no official text: "official", "unofficial", "secondary", "inferred", or
/// the status of the pack.
QString schemeMark(const Scheme &scheme);

/// The fuel rows of the ledger with what burns there: id of fuels.csv and the unit of its factor.
struct BurntFuel {
    QString fuel, unit;
    FuelActivity activity = FuelActivity::FinalUse;
    const FuelUse *row = nullptr; ///< null: of a fleet or a building
};
std::optional<BurntFuel> burntFuel(const Case &inCase, const Contribution &row, const Library &library);

} // namespace core
