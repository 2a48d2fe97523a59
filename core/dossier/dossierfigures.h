#pragma once

#include "core/dossier/dossierwork.h"

// The figures of the documents as values, F01 to F20; nothing where there are fewer than two points. Source: rules for the
// documents, §3.

namespace core {

using MaybeFigure = std::optional<DocumentFigure>;

// ---- energyfigures.cpp
MaybeFigure enterpriseFigure(DossierWork &work);                  // F01
MaybeFigure carrierFigure(DossierWork &work, const Cases &cases); // F02
MaybeFigure mixFigure(DossierWork &work);                         // F03
MaybeFigure flowFigure(DossierWork &work, qsizetype caseIndex);   // F04
MaybeFigure powerFigure(DossierWork &work, const Cases &cases);   // F05
// ---- emissionfigures.cpp
/// The carbon per energy of the cases as a line on the second axis; its numbers as precise as those of the tables, and never
/// rounded across the verdict on one.
FigureSeries perEnergySeries(const DossierWork &work, const Cases &cases);
MaybeFigure emissionFigure(DossierWork &work, const Cases &cases);  // F06
MaybeFigure systemFigure(DossierWork &work, qsizetype caseIndex);   // F07
MaybeFigure sourceFigure(DossierWork &work, qsizetype caseIndex);   // F08
MaybeFigure trendFigure(DossierWork &work);                         // F09
MaybeFigure bridgeFigure(DossierWork &work);                        // F10
MaybeFigure boundaryFigure(DossierWork &work, qsizetype caseIndex); // F20
// ---- planfigures.cpp
MaybeFigure achievementFigure(DossierWork &work, const QString &scheme, qsizetype caseIndex); // F11
MaybeFigure roadmapFigure(DossierWork &work);                                                 // F15
MaybeFigure abatementFigure(DossierWork &work);                                               // F16
MaybeFigure cashFlowFigure(DossierWork &work);                                                // F17
MaybeFigure sensitivityFigure(DossierWork &work);                                             // F18
MaybeFigure statusFigure(DossierWork &work, const SchemeResult &result);                      // F19
// ---- hourlypart.cpp
/// B7 or B7n; with a design that can be simulated T17, F12 to F14.
void writeHourly(DossierWork &work, qsizetype caseIndex);

} // namespace core
