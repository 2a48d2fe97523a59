#pragma once

#include "core/dossier/authoring.h"
#include "core/dossier/numbering.h"
#include "ui/model/dossierdraft.h"
#include "ui/pages/page.h"

#include <memory>

class QComboBox;
class QListWidget;
class QPushButton;
class QToolButton;

namespace ui {

class DocumentFonts;
class DocumentPages;
class EvidenceStore;
class OwnTextCard;
class SectionView;

/// The documents of the park: outline with its states, the chosen section as it will read, the author's text beside it, what
/// changed and what is missing; written as Word, PDF or check workbook.
class DossierPage : public Page
{
    Q_OBJECT
public:
    DossierPage(const PageContext &context, EvidenceStore &store, QWidget *parent = nullptr);
    ~DossierPage() override;
    void refresh() override;
    /// Nothing: the page follows the results by itself, for its draft has to be forgotten first.
    void refreshResults() override {}

    DossierDraft &draft() { return m_draft; }
    /// The section in view, by position; −1: none.
    int section() const;
    void showSection(int section);
    /// The self-assessment by a scheme, in the language of the program.
    void showSelfAssessment(const QString &scheme);
    /// Writes the document in view as PDF, or prints it; both ask first.
    void writePdf() { write(Output::Pdf); }
    void print();
    /// The section of this id in a document; false: the document has none.
    bool showDocument(core::DocumentKind kind, core::DocumentLanguage language, const QString &scheme, const QString &section);

Q_SIGNALS:
    /// A remark is to be made on the section in view.
    void remarkWanted();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void refreshIfStale();
    enum class Output : unsigned char { Word, Pdf, Workbook };
    void buildSide(QWidget *side);
    void buildRight(QWidget *right);
    void buildMiddle(QWidget *middle);
    void buildTitle();
    void nameButtons(bool isMade);
    void showGap(int index);
    void choosePicture();
    void insertPictures(const QStringList &fileNames);
    void fillChoices();
    void chooseDocument();
    void showOutline();
    void showText();
    void showChanged();
    void showMissing();
    void showPictures();
    core::DocumentLanguage wordsOfWindow() const;
    void showTrouble();
    void follow(const QUrl &link);
    core::Figure figureOf(const QString &caseId, const QString &path) const;
    QString nameOf(const core::ChangedFigure &changed) const;
    void explainNumber(const core::NumberField &number);
    void confirmShown();
    bool isReadyToExport();
    void write(Output output, const core::DocxTemplate *office = nullptr);
    void writeWithTemplate();
    void preview();
    core::Result<void> writeAs(Output output, const QString &fileName, const core::DocxTemplate *office) const;
    std::shared_ptr<const DocumentPages> pagesOf(const core::Document &document) const;

    EvidenceStore &m_store;
    DossierDraft m_draft;
    bool m_isStale = false; ///< results changed since the page was written
    std::shared_ptr<const DocumentFonts> m_fonts;
    std::unique_ptr<core::DocumentNumbers> m_numbers;
    QComboBox *m_kind, *m_scheme, *m_language, *m_preset, *m_role;
    QListWidget *m_outline, *m_missing, *m_pictures;
    QLabel *m_about, *m_trouble, *m_changed, *m_missingNote;
    SectionView *m_text;
    OwnTextCard *m_own;
    Card *m_changedCard, *m_missingCard, *m_picturesCard;
    QPushButton *m_confirm, *m_word;
    QToolButton *m_preview, *m_remark;
    QAction *m_pdf, *m_workbook, *m_withTemplate;
};

} // namespace ui
