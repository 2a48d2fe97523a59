#pragma once

#include "core/model/edit.h"

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
};

/// The open park and where it came from; the only one who changes it. Every change is a command that can be taken back.
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
    void open(core::Park park, const QString &fileName, Origin origin = Origin::Saved);
    void close();
    /// The park is now the content of this file.
    void saved(const QString &fileName);
    bool isSaved() const { return m_undo.isClean() && m_hasFile; }
    /// Whether something would be lost without saving; a park that was only imported can be imported again.
    bool isChanged() const { return !m_undo.isClean() || m_isRecovered; }

    /// When it was saved in this window; not valid: not yet.
    const QTime &savedAt() const { return m_savedAt; }

    bool isReadOnly() const { return !m_readOnlyReason.isEmpty(); }
    const QString &readOnlyReason() const { return m_readOnlyReason; }
    void setReadOnly(const QString &reason);

    /// Makes its text when it is shown, in the language of that moment.
    using UndoText = std::function<QString()>;
    /// Applies the edits as one command; without edits, or in a park that is only for reading, nothing happens.
    void push(UndoText text, std::vector<core::Edit> edits);
    bool canUndo() const { return m_undo.canUndo(); }
    bool canRedo() const { return m_undo.canRedo(); }
    QString undoText() const { return textAt(m_undo.index() - 1); }
    QString redoText() const { return textAt(m_undo.index()); }
    void undo() { m_undo.undo(); }
    void redo() { m_undo.redo(); }

Q_SIGNALS:
    void opened();
    /// Around each insertion, removal and reordering of rows, for the models that show them.
    void rowsAboutToChange(const core::Edit &edit);
    void rowsChanged(const core::Edit &edit);
    /// After a command, its undoing or redoing.
    void changed(const ui::Change &change);
    /// The same, when it was undone or redone: the first edit, to show where.
    void tookBack(const core::Edit &edit);
    /// Saved or not, for reading or not, undo and redo.
    void stateChanged();

private:
    class Command;
    /// Applies the edits and returns those that take them back, in the order to apply them.
    std::vector<core::Edit> apply(const std::vector<core::Edit> &edits);
    QString textAt(int index) const;

    core::Park m_park;
    QString m_fileName;
    int m_openCount = 0;
    bool m_isOpen = false;
    bool m_hasFile = false;
    bool m_isRecovered = false;
    QTime m_savedAt;
    QString m_readOnlyReason;
    QUndoStack m_undo;
};

} // namespace ui
