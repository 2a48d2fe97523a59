#pragma once

#include "core/dossier/dossierwork.h"
#include "core/schemes/scheme.h"

// The generated sentences of the documents, one function per passage. Source: rules for the documents, §4.

namespace core {

class Proofs;

// ---- what the park builds on: basissentences.cpp
void sayPark(DossierWork &work);                             // A1
void sayIndustry(DossierWork &work);                         // A2
/// Lists the gap of a case without energy data, where its energy or its emissions are told.
void missEnergy(DossierWork &work, qsizetype caseIndex);
void sayEnergyTrend(DossierWork &work);                      // A3, A3-1, A3-0, A9
void sayElectricity(DossierWork &work, qsizetype caseIndex); // A4
void sayEmissions(DossierWork &work, qsizetype caseIndex);   // A5, A5-none, A5n, A6, A7
void sayItems(DossierWork &work, qsizetype caseIndex);       // A8, A9
/// The same of the goal with its year: of a park without history every item, else those that are not met.
void sayItemsOfGoal(DossierWork &work);
void sayMethod(DossierWork &work, qsizetype caseIndex);      // M1

// ---- the way to the goal: goalsentences.cpp
void sayTrend(DossierWork &work);                                                  // B1, B2
void sayReach(DossierWork &work);                                                  // B3, B4, A8, B5
void sayDirectSupply(DossierWork &work);                                           // B6
void sayBalance(DossierWork &work, qsizetype caseIndex);                           // B8
void sayTargets(DossierWork &work);                                                // C1
void saySteps(DossierWork &work);                                                  // C2, C3
void sayTask(DossierWork &work, int task, const std::vector<qsizetype> &measures); // D1
void sayEconomics(DossierWork &work);                                              // E1, E2, E3, E4
void sayReturn(DossierWork &work, const QString &id);                              // E1 alone

// ---- reports and brief: reportsentences.cpp
/// G1, G3, G4; `place` stands behind their ids where they stand a second time.
void sayResult(DossierWork &work, const SchemeResult &result, const QString &place);
void sayPrerequisites(DossierWork &work, const SchemeResult &result);     // G2
void sayEvidence(DossierWork &work, const SchemeResult &result, const Proofs &proofs); // G5 to G8
/// No item misses its target; what has no data is said, for it may. The templates "<sentence>-none" and "-open".
void sayNoneMissed(DossierWork &work, const SchemeResult &result, const QString &sentence);
void saySystems(DossierWork &work, qsizetype caseIndex); // H1
void sayReport(DossierWork &work, qsizetype caseIndex, qsizetype before); // H2 to H4, H7; without data H2-none alone
void sayEnterprise(DossierWork &work, qsizetype caseIndex);               // H8, H9
void sayFactors(DossierWork &work, qsizetype caseIndex);                  // H5, H6
void sayBrief(DossierWork &work);                                         // J1 to J4

} // namespace core
