#pragma once

#include "core/dossier/dossierroles.h"
#include "core/dossier/dossiertexts.h"
#include "core/reference/hourlytables.h"
#include "core/schemes/evaluation.h"

#include <QDate>

#include <functional>

namespace core {

/// A picture of own text as it is kept.
enum class PictureState : unsigned char {
    There,
    Missing,   ///< no file of that name
    Changed,   ///< its contents are not what its name says
    Unreadable ///< no picture, or one of a kind or size that we do not show
};
struct KeptPicture {
    PictureState state = PictureState::Missing;
    QByteArray bytes;                 ///< a PNG or JPEG, no larger than a page needs
    double widthMm = 0, heightMm = 0; ///< at the most
};
/// Finds a picture by the SHA-256 of its file; the core reads no pictures.
using PictureSource = std::function<KeptPicture(const QString &sha256)>;

/// Whether the file of an evidence, which it names with its SHA-256, is there; the core looks into no folders.
using EvidenceFiles = std::function<bool(const Evidence &evidence)>;

/// What document is asked for.
struct DossierRequest {
    DocumentKind kind = DocumentKind::Application;
    DocumentLanguage language = DocumentLanguage::Chinese;
    QString caseId;       ///< of the application the goal, else the case reported; empty: found
    QString schemeId;     ///< of the self-assessment; empty: the default scheme
    QString enterpriseId; ///< of the emissions report: park and evaluation are those of onlyEnterprise(); empty: the park
    QDate date;
    QString programVersion;
    const HourlyTables *hourlyTables = nullptr; ///< null: designs are not simulated, sentence B7n
    const Table *supplyRules = nullptr;         ///< supply_rules.csv, for the limits in T17; null: T17 has none
    PictureSource pictures = {};                ///< none: pictures of own text are gaps
    EvidenceFiles hasEvidenceFile = {};         ///< none: a file that is named with its SHA-256 is taken to be there
    /// The check sum of the check workbook in `language`, for the emissions report of a park; empty: it says that the sum is
    /// entered when the report is written; none: it has no such annex.
    std::optional<QString> checkSum = {};
    /// The document whose own texts, confirmations and roles are taken, by its language; none: of `language`.
    std::optional<DocumentLanguage> authored = {};
    std::optional<PagePreset> preset = {}; ///< none: that of the kind
};

/// The document of a park: chapters, tables, figures to draw and sentences, every figure with the result it comes from; gaps are
/// marked and listed, never filled with zeros. The evaluation is of this park by these schemes, over all cases. Fails: as
/// dossierRoles; CaseHasErrors for a case that plays a role; SchemeUnknown; EnterpriseUnknown. Source: rules for the documents,
/// §1 to §4.
DossierResult<Document> buildDossier(const Park &park, const Evaluation &evaluation, const Library &library,
                                     const std::vector<Scheme> &schemes, const DossierTexts &texts,
                                     const DossierRequest &request);

/// What a confirmation of the paragraph keeps (ConfirmedParagraph::values): "C2025:accounting.totalT=1234.5" of each of its
/// figures, in their order; "null" without value.
QStringList confirmedValues(const Document &document, const DocumentParagraph &paragraph);

} // namespace core
