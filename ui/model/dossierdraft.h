#pragma once

#include "core/dossier/docxtemplate.h"
#include "core/dossier/dossier.h"
#include "ui/model/showncase.h"

namespace ui {

class Document;
class Results;

/// A document of the open park, written anew whenever it is asked for after something changed; what its author adds goes through
/// commands.
class DossierDraft : public QObject
{
    Q_OBJECT
public:
    DossierDraft(Document &document, const Results &results, const ShownCase &shown, QObject *parent = nullptr);

    core::DocumentKind kind() const { return m_kind; }
    core::DocumentLanguage language() const { return m_language; }
    const QString &scheme() const { return m_scheme; }
    void choose(core::DocumentKind kind, core::DocumentLanguage language, const QString &scheme);
    /// The layout of its pages: that of the kind, until another is chosen for it.
    core::PagePreset preset() const;
    void setPreset(core::PagePreset preset);
    /// "application/zh": what own texts and confirmations are kept under.
    QString key() const;

    /// The document, or why there is none.
    const core::DossierResult<core::Document> &made() const;
    const core::Document *content() const { return made() ? &*made() : nullptr; }
    /// The same document with the words of a language, for what the window says of it; null where there is none.
    const core::Document *worded(core::DocumentLanguage language) const;
    /// The same document as it is written to a file or printed: with what takes longer, the check sum of the check workbook.
    const core::Document *whole() const;
    /// The check workbook of the case that the document is about, in its language. Fails: CaseNotEvaluated, FileNotWritable.
    core::Result<void> writeCheckBook(const QString &fileName) const;
    /// What was read last is no longer so.
    void forget();

    /// Where the pictures of own text are read; without it they are gaps.
    void setPictures(core::PictureSource pictures) { m_pictures = std::move(pictures); }
    const core::PictureSource &pictures() const { return m_pictures; }
    /// Tells whether a file of evidence is there.
    void setEvidenceFiles(core::EvidenceFiles files) { m_evidenceFiles = std::move(files); }
    QString ownText(const QString &section) const;
    void writeOwnText(const core::DocumentSection &section, const QString &html);
    /// Whether somebody confirmed the figures that the paragraph has now, or it has none.
    bool isConfirmed(const core::DocumentParagraph &paragraph) const;
    /// The figures of the paragraphs hold as they are now.
    void confirm(const std::vector<core::DocumentParagraph> &paragraphs);
    void chooseCase(const QString &role, const QString &caseId);

private:
    Document &m_document;
    const Results &m_results;
    const ShownCase &m_shown;
    core::Result<core::DossierTexts> m_texts;
    core::Result<core::HourlyTables> m_hourly;
    core::Result<core::Table> m_rules;
    core::DocumentKind m_kind = core::DocumentKind::Application;
    core::DocumentLanguage m_language = core::DocumentLanguage::Chinese;
    QString m_scheme;
    std::optional<core::PagePreset> m_preset;
    core::PictureSource m_pictures;
    core::EvidenceFiles m_evidenceFiles;
    core::DossierResult<core::Document> build(core::DocumentLanguage language,
                                              const std::optional<QString> &checkSum = QString()) const;
    /// The case that the document is about. Fails: CaseNotEvaluated.
    core::Result<qsizetype> caseOfContent() const;
    mutable std::optional<core::DossierResult<core::Document>> m_made, m_worded, m_whole; ///< worded: in the other language
};

/// Why there is no document, and what helps.
QString dossierSentence(const core::DossierError &error);

/// The template of an office in a .docx, or the sentence why it is none.
tl::expected<core::DocxTemplate, QString> officeTemplate(const QString &fileName);

} // namespace ui
