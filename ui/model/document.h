#pragma once

#include "core/history/history.h"
#include "ui/model/rejectedtexts.h"

#include <QObject>
#include <QTime>
#include <QUndoStack>

#include <functional>

namespace ui {

/// What a command changed, said once after all of its edits.
struct Change {
    const std::vector<core::Edit> &edits; ///< as they were applied
    qsizetype caseIndex = -1;             ///< the only case that is touched; −1: the project or several
    bool cases = false;                   ///< cases were inserted, removed or moved
    const core::HistoryStep &step;        ///< what the trail says of it
};

/// The open park and where it came from; the only one who changes it. Every change is a command that can be taken back, and an
/// entry of its trail.
class Document : public QObject
{
    Q_OBJECT
public:
    explicit Document(QObject *parent = nullptr);

    const core::Park &park() const { return m_park; }
    const QString &fileName() const { return m_fileName; }
    bool isOpen() const { return m_isOpen; }
    /// How many parks were opened: another number, another park.
    int openCount() const { return m_openCount; }
    /// The name of the park in the language shown.
    QString title(bool english) const;

    /// How a park that is opened stands to its file.
    enum class Origin : unsigned char {
        Saved,     ///< it is the content of this project file: nothing is left to save
        Imported,  ///< it is new, or comes from a file that is no project
        Recovered, ///< its file lacks what was entered
    };
    /// `rejected`: texts that no field could take, of work that is recovered; no undo takes them back.
    void open(core::Park park, const QString &fileName, Origin origin = Origin::Saved, core::History history = {},
              RejectedTexts::Texts rejected = {});
    void close();
    /// The park is now the content of this file.
    void saved(const QString &fileName);
    bool isSaved() const { return m_undo.isClean() && m_hasFile && !m_areSnapshotsChanged; }
    /// Whether something would be lost without saving; a park that was only imported can be imported again.
    bool isChanged() const { return !m_undo.isClean() || m_isRecovered || m_areSnapshotsChanged; }

    /// When it was saved in this window; not valid: not yet.
    const QTime &savedAt() const { return m_savedAt; }

    bool isReadOnly() const { return !m_readOnlyReason.isEmpty(); }
    const QString &readOnlyReason() const { return m_readOnlyReason; }
    void setReadOnly(const QString &reason);

    /// Makes its text when it is shown, in the language of that moment.
    using UndoText = std::function<QString()>;
    /// Applies the edits as one command; without edits, or in a park that is only for reading, nothing happens. `rejected`: the
    /// fields that were typed into, with the texts that could not be read; they are taken back and done again with the command.
    void push(UndoText text, std::vector<core::Edit> edits, RejectedTexts::Changes rejected = {});
    /// Texts that no field could take: they stay until they are corrected or dropped.
    const RejectedTexts &rejected() const { return m_rejected; }
    /// Drops that of a field. False: it has none.
    bool dropRejected(const core::Address &object, int field);
    /// Drops those that came with the thing done with this number.
    void dropRejected(int number);
    /// The number of the command that undo takes back; 0: there is none.
    int lastCommand() const;
    bool canUndo() const { return m_undo.canUndo(); }
    bool canRedo() const { return m_undo.canRedo(); }
    QString undoText() const { return textAt(m_undo.index() - 1); }
    QString redoText() const { return textAt(m_undo.index()); }
    void undo() { m_undo.undo(); }
    void redo() { m_undo.redo(); }

    /// Snapshots of the park and the trail of its changes.
    const core::History &history() const { return m_history; }
    /// Whose name the trail gets from now on; may be empty.
    void setAuthor(const QString &author) { m_author = author; }
    /// Now, and by the author.
    core::Moment moment() const;
    /// What is done to snapshots. It is no command: undo goes back in the park, and what was kept stays.
    void makeSnapshot(const QString &name, const QString &note = {});
    void renameSnapshot(qint64 id, const QString &name, const QString &note);
    void removeSnapshot(qint64 id);

Q_SIGNALS:
    void opened();
    /// Around each insertion, removal and reordering of rows, for the models that show them.
    void rowsAboutToChange(const core::Edit &edit);
    void rowsChanged(const core::Edit &edit);
    /// After a command, its undoing or redoing.
    void changed(const ui::Change &change);
    /// Texts that could not be read came, went or moved; after `changed` where a command did it.
    void rejectedChanged();
    /// The same, when it was undone or redone: the first edit, to show where.
    void tookBack(const core::Edit &edit);
    /// A snapshot was made, renamed or removed.
    void snapshotsChanged(const core::HistoryStep &step);
    /// Saved or not, for reading or not, undo and redo.
    void stateChanged();

private:
    class Command;
    /// What a command does next: to do it, or to take it back.
    struct Due {
        std::vector<core::Edit> edits;            ///< in the order to apply them
        std::vector<RejectedTexts::Texts> inRows; ///< by edit: what its rows bring with them
        RejectedTexts::Changes inFields;          ///< where rows stand when the command is done
    };
    /// Does it, and puts in its place what takes it back. The trail tells `what`.
    void apply(Due &due, const QString &what, bool isTakenBack);
    void finishSnapshots(const core::HistoryStep &step);
    QString textAt(int index) const;

    core::Park m_park;
    RejectedTexts m_rejected;
    core::History m_history;
    QString m_author;
    bool m_areSnapshotsChanged = false; ///< and not saved
    QString m_fileName;
    int m_openCount = 0;
    int m_done = 0; ///< counts each push, with edits or without: later is greater
    bool m_isOpen = false;
    bool m_hasFile = false;
    bool m_isRecovered = false;
    QTime m_savedAt;
    QString m_readOnlyReason;
    QUndoStack m_undo;
};

} // namespace ui
