#pragma once

#include "core/storage/filelock.h"
#include "core/storage/filestamp.h"
#include "core/storage/projectfile.h"
#include "ui/model/appearance.h"
#include "ui/model/evidencestore.h"
#include "ui/model/results.h"

#include <QSet>

class QWidget;

namespace ui {

class Prompts;

/// What happens to files: open, new, recover, save, close. A sentence for everything that goes wrong; nothing that was entered is
/// lost.
class ParkFiles : public QObject
{
    Q_OBJECT
public:
    ParkFiles(Document &document, const Results &results, Keeper &keeper, EvidenceStore &evidence, const Appearance &appearance,
              Prompts &prompts, QWidget *window);

    /// Opens a project or an exchange file; a refused one is said and the park that was open stays.
    bool open(const QString &fileName);
    /// Opens it for an examiner: for reading only, whatever its lock says; remarks stand in a file of their own.
    bool openForReview(const QString &fileName);
    void chooseForReview();
    /// Whether an examiner has it open: so it opens again at the next start.
    bool isForReview() const { return m_isForReview; }
    void openExample();
    void choose();
    /// An empty park with one case: metered, or planned for a new zone.
    void makeNew(core::Stage stage);
    void recover(const QString &workingCopy);
    void discardRecovered(const QString &workingCopy);
    /// Lists what was done in it since it was saved.
    void showKeptEdits(const QString &workingCopy);
    /// The cell and the text in which the user is typing hand over what they hold.
    void takeTyped();
    bool save();
    bool saveAs();
    /// A copy as project with its evidence, or as exchange file; the park that is open stays the one it was, and so does its
    /// file.
    void saveCopy();
    /// Takes what is being typed and asks what to do with changes that are not in the file; false: the user wants to stay.
    bool mayLeave();
    /// Who else is asked before a park is left.
    void setLeaveQuestion(std::function<bool()> question) { m_leaveQuestion = std::move(question); }
    /// Closes the park; what of it is in no file is gone.
    void leave();
    /// mayLeave(), then leave().
    bool close();

Q_SIGNALS:
    /// A sentence for the message bar; empty: all is well.
    void said(const QString &sentence);
    /// The park was written into a file.
    void wrote();
    void recentChanged();

private:
    void remember();
    /// What the park that was opened lacks already is not lost by a save.
    void noteLacking();
    void setStamp(const std::optional<core::storage::FileStamp> &stamp);
    bool openPackage(const QString &fileName);
    void take(core::storage::Project project, const QString &fileName, Document::Origin origin,
              const std::optional<core::storage::FileStamp> &stamp);
    /// The project as a save writes it.
    core::storage::Project asKept() const;
    bool publish(const QString &fileName);
    core::Result<core::storage::PublishedFiles> publishEvidence(const QString &fileName);
    /// How many documents a project that was written lacks, and did not lack before.
    int lostIn(const core::storage::PublishedFiles &published) const;
    /// Whether a file may be replaced; else says who has it or why not.
    bool mayReplace(const QString &fileName);
    void saveTo(const QString &fileName);
    void saveExchangeTo(const QString &fileName);
    void saveProjectTo(const QString &fileName);
    /// Takes the lock beside the file with the first change; opened by somebody else: for reading only.
    void lock();
    void say(const QString &fileName, const core::Error &error);
    /// Texts that no field took are in no file: asks before they go. False: the user wants to stay.
    bool mayLoseTexts();
    QString folder() const;
    QString pathOf(const QString &name) const;
    /// Where a save and a copy could go: a copy never to the file itself.
    QString proposal() const;
    QString copyProposal() const;

    Document &m_document;
    const Results &m_results;
    Keeper &m_keeper;
    EvidenceStore &m_evidence;
    const Appearance &m_appearance;
    Prompts &m_prompts;
    QWidget *m_window;
    std::optional<core::storage::FileStamp> m_stamp; ///< of the file when it was opened or saved
    std::optional<core::storage::FileLock> m_lock;
    std::function<bool()> m_leaveQuestion;
    bool m_isForReview = false;
    QSet<QString> m_lacking; ///< hashes of evidence whose file was nowhere when the park was opened
};

} // namespace ui
