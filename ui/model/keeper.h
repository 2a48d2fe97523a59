#pragma once

#include "core/storage/workingcopy.h"
#include "ui/model/document.h"

#include <QThread>

#include <memory>

namespace ui {

/// Keeps every command on disk while the user works: a working copy in the user's data folder, written on a thread of its own, in
/// the order of the commands. Opening alone leaves nothing there.
class Keeper : public QObject
{
    Q_OBJECT
public:
    enum class State : unsigned char { Nothing, Keeping, Kept, Failed };

    /// An empty folder keeps nothing.
    Keeper(Document &document, const QString &folder, QObject *parent = nullptr);
    ~Keeper() override;

    const QString &folder() const { return m_folder; }
    /// Whether all commands so far are on disk.
    State state() const;
    const core::Error &error() const { return m_error; }

    /// Goes on with a working copy that was left behind; its park is opened in the document.
    void adopt(core::storage::WorkingCopy copy);
    /// The park was saved to this file.
    void published(const QString &fileName);
    /// The project's file as it was when it was opened or saved: what is recovered is not written over a later one.
    void setBase(const std::optional<core::storage::FileStamp> &base) { m_baseFile = base; }
    /// Waits until everything is on disk.
    void flush();
    /// Waits, and removes what was kept: it is saved, or the user gave it up.
    void discard();

Q_SIGNALS:
    void stateChanged();

private:
    class Worker;
    using UnreadTexts = std::vector<core::storage::UnreadText>;
    void follow(const Change &change);
    void followUnread();
    std::optional<UnreadTexts> takeUnread();
    void keep(std::vector<core::Edit> edits, core::HistoryStep step);
    void begin();
    void takeBase();
    template <class Task> void post(Task task);
    void finished(const core::Result<void> &result, int copy);

    Document &m_document;
    QString m_folder;
    QThread m_thread;
    Worker *m_worker;  ///< lives on the thread
    core::Park m_base; ///< as it was before the first command, for the copy that begins with it
    core::History m_baseHistory;
    std::optional<core::storage::FileStamp> m_baseFile;
    UnreadTexts m_unread; ///< texts that no field could take, as the copy has them
    bool m_hasCopy = false;
    int m_open = 0; ///< tasks that are not done
    int m_copy = 0; ///< counts the working copies: what failed of one says nothing of the next
    core::Error m_error{core::ErrorCode::StorageFailed, {}, {}, {}};
    bool m_hasFailed = false;
};

} // namespace ui
