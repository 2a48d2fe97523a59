#pragma once

#include "core/dossier/dossiertexts.h"
#include "core/exchange/booktexts.h"
#include "core/review/targetvalues.h"

namespace core {

/// Remarks in the words of a language: where, what stood there, what stands there. Words are rows "review.*" of the documents'
/// texts, names of fields those of the declarations. Keeps references.
class RemarkWords
{
public:
    RemarkWords(const BookTexts &labels, const DossierTexts &texts, DocumentLanguage language)
        : m_labels(labels), m_texts(texts), m_language(language)
    {}

    /// "C2025 · Energy supply · Power received · P1 · Electricity"; the path where no declaration knows it.
    QString where(const ReviewedPark &reviewed, const RemarkTarget &target) const;
    /// What was seen: all of it, or what says something else by now.
    QString then(const ReviewedPark &reviewed, const Remark &remark, const RemarkStanding &standing) const;
    /// What stands there now, of the same keys; empty where nothing changed.
    QString now(const ReviewedPark &reviewed, const Remark &remark, const RemarkStanding &standing) const;

    QString state(RemarkState state) const { return word("review.state.", key(state)); }
    QString standing(RemarkStanding::Kind kind) const;
    QString entry(RemarkEntry::Kind kind) const { return word("review.entry.", key(kind)); }
    /// The name, or that there is none.
    QString by(const RemarkEntry &entry) const;
    /// A text of these words with what is put in.
    QString text(const QString &id, const std::vector<std::pair<QString, QString>> &puts = {}) const;
    bool isChinese() const { return m_language == DocumentLanguage::Chinese; }
    DocumentLanguage language() const { return m_language; }

private:
    QString word(const char *group, std::string_view key) const;
    QString placeText(const ReviewedPark &reviewed, const QString &path) const;
    QString itemText(const ReviewedPark &reviewed, const RemarkTarget &target) const;
    QString sectionText(const ReviewedPark &reviewed, const RemarkTarget &target) const;
    QString values(const ReviewedPark &reviewed, const RemarkTarget &target, const SeenValues &all,
                   const QStringList &only) const;
    QString fieldValue(const Field *field, const Value &value) const;
    QString itemValue(const ReviewedPark &reviewed, const RemarkTarget &target, const SeenValue &seen) const;

    const BookTexts &m_labels;
    const DossierTexts &m_texts;
    DocumentLanguage m_language;
};

/// Which system of the guideline a remark is about; nothing: none of them.
std::optional<System> systemOf(const RemarkTarget &target);

} // namespace core
