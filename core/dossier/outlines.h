#pragma once

#include "core/dossier/dossierwork.h"

// The four documents, section by section. Source: rules for the documents, §1.

namespace core {

void writeApplication(DossierWork &work);
void writeScheme(DossierWork &work, const SchemeResult &result);
void writeEmissions(DossierWork &work);
void writeBrief(DossierWork &work);

/// The cover with title, body and date.
void writeCover(DossierWork &work);
/// The annexes of the application.
void writeAnnexes(DossierWork &work);
/// Opens an annex with the heading "annex.<id>".
void openAnnex(DossierWork &work, const char *id);
/// "See table 7 and figure 3": those of the ids that the section holds.
void see(DossierWork &work, const QStringList &ids);
/// What the results say of themselves, as doubts: expired attributes, factors from other sets, imbalances.
void doubtFindings(DossierWork &work, const Cases &cases);
/// Whether a case has an hourly design.
bool hasDesign(const Case &inCase);

} // namespace core
