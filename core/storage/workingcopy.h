#pragma once

#include "core/history/history.h"
#include "core/storage/filestamp.h"
#include "core/storage/unreadtexts.h"

#include <QDateTime>

namespace core::storage {

/// The open project on disk while it is edited: a database with a write-ahead log in the user's data folder, into which every
/// command goes as one synced transaction. A lock beside it is held as long as the object lives. For one thread at a time.
class WorkingCopy
{
public:
    /// Writes the park into a new working copy in the folder (made when missing). The file name is that of the project it belongs
    /// to; empty: never saved. `base` is the file as it was when the park was read from it.
    static Result<WorkingCopy> create(const QString &folder, const Park &park, const QString &fileName,
                                      const History &history = {}, const std::optional<FileStamp> &base = {});
    /// Takes over a working copy that was left behind, with all that its log holds. What is not saved stays not saved.
    /// Fails: FileLocked (somebody has it open), FileMissing, ProjectNewer, ProjectDamaged, StorageFailed.
    static Result<WorkingCopy> recover(const QString &path);

    WorkingCopy(WorkingCopy &&) noexcept;
    WorkingCopy &operator=(WorkingCopy &&) noexcept;
    ~WorkingCopy();

    /// The edits of one command, and what they add to the history, in one transaction; returned means: on disk (synced). After a
    /// failure neither the file nor park() has any of them, and the next command may be tried. Assumes that they fit the park.
    /// `unread`: all texts that no field could take, where they are others than before.
    Result<void> apply(const std::vector<Edit> &edits, const HistoryStep &step = {},
                       const std::optional<std::vector<UnreadText>> &unread = {});
    /// The park was published to this file, or opened from it, with the edits so far: nothing to recover.
    Result<void> markSaved(const QString &fileName, const std::optional<FileStamp> &base = {});
    /// Removes its files, when nothing of it is to be kept; it takes no edits afterwards.
    void discard();

    /// What it holds: the park with every command that was acknowledged.
    const Park &park() const;
    /// Snapshots and trail that were found when it was recovered; gives them away.
    History takeHistory();
    /// Texts that no field could take, found when it was recovered; gives them away.
    std::vector<UnreadText> takeUnread();
    const QString &path() const;
    const QString &fileName() const;
    /// The project's file as it was when it was read or saved; nothing in working copies of older programs.
    const std::optional<FileStamp> &base() const;
    /// How many edits, and steps of the history without an edit, were made since the project was saved.
    int unsavedEdits() const;
    /// What SQLite says about itself: "journal_mode", "synchronous". For tests of what a power cut leaves.
    Result<QString> setting(const char *pragma);

private:
    struct State;
    explicit WorkingCopy(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

/// A working copy that was left behind with edits that were not saved.
struct Recoverable {
    QString path;
    QString fileName; ///< of its project; empty: never saved
    QString parkName;
    QDateTime lastEdit;
    int edits = 0;             ///< and texts that no field could take
    QString parkNameEnglish{}; ///< empty: none
};
/// What nobody holds any more and was not saved, or holds texts that no field could take, in the folder of working copies (empty:
/// none), the last edited first. Working copies that nobody holds and in which all is saved, or which were never finished, are
/// removed; what cannot be read stays where it is.
std::vector<Recoverable> recoverableIn(const QString &folder);

} // namespace core::storage
