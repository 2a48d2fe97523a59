#pragma once

#include "core/storage/projectfile.h"
#include "ui/model/conflictsmodel.h"
#include "ui/model/results.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QTabWidget;
class QTableView;

namespace ui {

class Prompts;
class SideModel;
class SideTree;

/// Takes the changes of another copy into the open park: what they changed, where both want different things, with both values.
/// Nothing changes before it is accepted; then everything is one step to undo.
class MergeDialog : public QDialog
{
    Q_OBJECT
public:
    MergeDialog(Document &document, const Results &results, const Appearance &appearance, Prompts &prompts,
                QWidget *parent = nullptr);

    /// Merges with these versions: a common one and another copy, from wherever they come.
    void setVersions(MergeVersions versions);
    /// The other copy is this file; the common version is the newest snapshot that both have, else the file as last saved where
    /// that makes sense.
    void chooseCopy(const QString &fileName);
    const core::Merge &result() const { return m_merge; }

Q_SIGNALS:
    /// The changes of a copy are in the park now; the file it came from.
    void taken(const QString &fileName);

private:
    void buildHead();
    void buildTabs();
    /// All texts in the language of the moment; what was chosen stays.
    void retranslate();
    QString baseText() const;
    std::optional<core::storage::Project> read(const QString &fileName);
    QString chosenFile(const QString &title);
    void chooseBase(const QString &fileName);
    bool takeSnapshot(const core::History &theirs);
    bool canTakeSaved() const;
    bool isReady() const { return m_versions.base && m_versions.theirs; }
    core::Merge merged() const;
    void merge();
    void showConflicts();
    void fitConflicts();
    void decide();
    void showTaken();
    void showState();
    void acceptMerge();

    Document &m_document;
    const Results &m_results;
    const Appearance &m_appearance;
    Prompts &m_prompts;
    MergeVersions m_versions;
    std::shared_ptr<const core::Park> m_exchanged; ///< their copy as it was read where that is an exchange file, else null
    enum class BaseKind : unsigned char { Named, Snapshot, Saved };
    BaseKind m_baseKind = BaseKind::Named; ///< what the name of the common version is one of
    QString m_theirsFile, m_troubleFile;
    std::optional<core::Error> m_trouble; ///< of the file that was to be read last
    core::Merge m_merge;
    bool m_isTakenStale = true;
    ConflictsModel *m_conflicts;
    SideModel *m_taken;
    QLabel *m_what, *m_theirsTitle, *m_baseTitle, *m_theirs, *m_base, *m_state;
    QPushButton *m_chooseTheirs, *m_chooseBase, *m_saved, *m_cancel, *m_allMine, *m_allTheirs, *m_accept;
    QTabWidget *m_tabs;
    QTableView *m_conflictsView;
    SideTree *m_takenView;
};

} // namespace ui
