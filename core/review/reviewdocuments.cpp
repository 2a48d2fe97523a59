#include "reviewdocuments.h"

#include "core/dossier/madefrom.h"

namespace core {

std::optional<DocumentName> documentName(const QString &key)
{
    const QString kind = key.section(u'/', 0, 0), language = key.section(u'/', 1);
    const auto known = documentKind(kind.section(u':', 0, 0));
    const bool isLanguage = language == wordOf(DocumentLanguage::Chinese) || language == wordOf(DocumentLanguage::English);
    if (!known || !isLanguage)
        return std::nullopt;
    return DocumentName{*known,
                        language == wordOf(DocumentLanguage::English) ? DocumentLanguage::English : DocumentLanguage::Chinese,
                        kind.section(u':', 1)};
}

ReviewDocuments::ReviewDocuments(const Park &park, const Evaluation &evaluation, const Library &library,
                                 const std::vector<Scheme> &schemes, const DossierTexts &texts, const HourlyTables *hourly,
                                 const Table *supplyRules)
    : m_park(park),
      m_evaluation(evaluation),
      m_library(library),
      m_schemes(schemes),
      m_texts(texts),
      m_hourly(hourly),
      m_supplyRules(supplyRules)
{}

const Document *ReviewDocuments::operator()(const QString &key, const QString &caseId)
{
    const auto made = m_made.find({key, caseId});
    if (made != m_made.end())
        return made->second ? &*made->second : nullptr;
    std::optional<Document> &document = m_made[{key, caseId}];
    const auto name = documentName(key);
    if (!name)
        return nullptr;
    DossierRequest request;
    request.kind = name->kind;
    request.language = name->language;
    request.caseId = caseId;
    request.schemeId = name->scheme;
    request.hourlyTables = m_hourly;
    request.supplyRules = m_supplyRules;
    if (auto built = buildDossier(m_park, m_evaluation, m_library, m_schemes, m_texts, request))
        document = *std::move(built);
    return document ? &*document : nullptr;
}

} // namespace core
