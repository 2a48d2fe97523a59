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
/// Has the sentences refer to the tables and figures that prove them: "(see Table 7, Figure 3)".
void addReferences(DossierWork &work);
/// What the results say of themselves, as doubts: expired attributes, factors from other sets, imbalances.
void doubtFindings(DossierWork &work, const Cases &cases);
/// Whether a case has an hourly design.
bool hasDesign(const Case &inCase);

} // namespace core
