#pragma once

#include "core/dossier/dossier.h"
#include "core/review/targetvalues.h"

#include <map>

namespace core {

/// Makes the documents that remarks are about, each once, without a date, so that a section says the same tomorrow. Keeps
/// references to all it is given.
class ReviewDocuments
{
public:
    ReviewDocuments(const Park &park, const Evaluation &evaluation, const Library &library, const std::vector<Scheme> &schemes,
                    const DossierTexts &texts, const HourlyTables *hourly, const Table *supplyRules);
    /// The document of a key; null: there is no such kind, or it cannot be made.
    const Document *operator()(const QString &key, const QString &caseId);

private:
    const Park &m_park;
    const Evaluation &m_evaluation;
    const Library &m_library;
    const std::vector<Scheme> &m_schemes;
    const DossierTexts &m_texts;
    const HourlyTables *m_hourly;
    const Table *m_supplyRules;
    std::map<std::pair<QString, QString>, std::optional<Document>> m_made;
};

/// The kind, the language and the scheme that a document key names; nothing: it names none.
struct DocumentName {
    DocumentKind kind = DocumentKind::Application;
    DocumentLanguage language = DocumentLanguage::Chinese;
    QString scheme; ///< of a self-assessment
};
std::optional<DocumentName> documentName(const QString &key);

} // namespace core
