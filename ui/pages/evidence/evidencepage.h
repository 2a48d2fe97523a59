#pragma once

#include "ui/model/evidencestore.h"
#include "ui/pages/page.h"

class QCheckBox;
class QComboBox;
class QProgressBar;
class QPushButton;
class QTabWidget;
class QToolButton;

namespace ui {

class PlainTable;
class ReferenceMenu;
class TableEditor;

/// What proves the park: documents with their files, dates and references; which items of a scheme lack proof; the ledger of
/// certificates. Files dropped here are attached.
class EvidencePage : public Page
{
    Q_OBJECT
public:
    EvidencePage(const PageContext &context, EvidenceStore &store, QWidget *parent = nullptr);
    void refresh() override;
    void refreshResults() override;
    bool showField(const core::Place &place, int field) override;
    /// As a drop of these files.
    void attach(const QStringList &fileNames);

protected:
    void showEvent(QShowEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void build();
    void buildTitle();
    void showTexts();
    void showMatrix();
    void showCertificates();
    void showReferences();
    void showAnswer();
    void showWork();
    void showFiles();
    void choose();
    void pack(bool withPassword);
    void exportFolder();
    QString proofText(const core::Park &park, const std::vector<qsizetype> &evidence) const;

    EvidenceStore &m_store;
    QTabWidget *m_tabs;
    TableEditor *m_documents;
    QComboBox *m_scheme;
    QCheckBox *m_onlyOpen;
    PlainTable *m_matrix, *m_certificates;
    QToolButton *m_refers;
    ReferenceMenu *m_references;
    QAction *m_folder, *m_packOpen, *m_packLocked; ///< packed without a password, and with one
    QPushButton *m_attach, *m_cancel;
    QProgressBar *m_progress;
};

} // namespace ui
