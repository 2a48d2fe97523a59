#include "document.h"

#include <QCoreApplication>
#include <QDateTime>

#include <algorithm>

namespace ui {

namespace {

/// Whether an edit is about what only the project keeps and no page shows.
bool isOutOfSight(const core::Edit &edit)
{
    const int list = edit.object.isEmpty() ? edit.member : edit.object[0].list;
    const bool isOfList = !edit.object.isEmpty() || edit.kind != core::Edit::Kind::Set;
    return isOfList && list >= 0 && core::parkObject.lists[size_t(list)].onlyInProject;
}

} // namespace

/// Holds what is due next: to do it, or to take it back.
class Document::Command : public QUndoCommand
{
public:
    Command(Document &document, UndoText text, Due due)
        : m_document(document), m_text(std::move(text)), m_due(std::move(due)), m_number(document.m_done)
    {}
    void redo() override
    {
        exchange(m_wasDone ? QCoreApplication::translate("UndoText", "Redo: %1").arg(m_text()) : m_text(), false);
    }
    void undo() override { exchange(QCoreApplication::translate("UndoText", "Undo: %1").arg(m_text()), true); }
    QString name() const { return m_text(); }
    int number() const { return m_number; }

private:
    void exchange(const QString &what, bool isTakenBack)
    {
        m_document.apply(m_due, what, isTakenBack);
        if (m_wasDone)
            showTakenBack();
        m_wasDone = true;
    }

    void showTakenBack()
    {
        const auto seen = std::find_if_not(m_due.edits.rbegin(), m_due.edits.rend(), isOutOfSight);
        if (seen != m_due.edits.rend())
            Q_EMIT m_document.tookBack(*seen);
    }

    Document &m_document;
    UndoText m_text;
    Due m_due;
    int m_number; ///< among all that was done
    bool m_wasDone = false;
};

Document::Document(QObject *parent) : QObject(parent)
{
    connect(&m_undo, &QUndoStack::indexChanged, this, &Document::stateChanged);
    connect(&m_undo, &QUndoStack::cleanChanged, this, &Document::stateChanged);
}

QString Document::title(bool english) const
{
    return m_park.profile.nameIn(!english);
}

void Document::open(core::Park park, const QString &fileName, Origin origin, core::History history, RejectedTexts::Texts rejected)
{
    m_undo.clear();
    m_park = std::move(park);
    m_rejected.clear();
    m_rejected.add(std::move(rejected));
    m_history = std::move(history);
    m_areSnapshotsChanged = false;
    m_fileName = fileName;
    m_hasFile = origin == Origin::Saved;
    m_isRecovered = origin == Origin::Recovered;
    m_readOnlyReason.clear();
    m_savedAt = {};
    m_isOpen = true;
    ++m_openCount;
    Q_EMIT opened();
    Q_EMIT rejectedChanged();
    Q_EMIT stateChanged();
}

void Document::close()
{
    open({}, {}, Origin::Imported);
    m_isOpen = false;
    Q_EMIT stateChanged();
}

void Document::saved(const QString &fileName)
{
    m_fileName = fileName;
    m_hasFile = true;
    m_isRecovered = false;
    m_areSnapshotsChanged = false;
    m_savedAt = QTime::currentTime();
    m_undo.setClean();
    Q_EMIT stateChanged();
}

void Document::setReadOnly(const QString &reason)
{
    m_readOnlyReason = reason;
    Q_EMIT stateChanged();
}

void Document::push(UndoText text, std::vector<core::Edit> edits, RejectedTexts::Changes rejected)
{
    ++m_done;
    std::erase_if(rejected, [this](const auto &each) { // as it was, and stays
        return !each.second && !m_rejected.find(each.first.first, each.first.second);
    });
    for (auto &[place, rejectedText] : rejected)
        if (rejectedText)
            rejectedText->number = m_done;
    std::erase_if(edits, [this](const core::Edit &edit) {
        if (edit.kind != core::Edit::Kind::Set)
            return false;
        const void *object = core::find(m_park, edit.object);
        return object && edit.group == core::Edit::Group::Follow &&
               core::objectAt(edit.object).fields[size_t(edit.member)].get(object) == edit.value;
    });
    if (isReadOnly())
        return;
    if (!edits.empty())
        m_undo.push(new Command(*this, std::move(text), {std::move(edits), {}, std::move(rejected)}));
    else if (m_rejected.exchange(rejected))
        Q_EMIT rejectedChanged();
}

bool Document::dropRejected(const core::Address &object, int field)
{
    RejectedTexts::Changes none{{{object, field}, std::nullopt}};
    const bool isDropped = m_rejected.exchange(none);
    if (isDropped)
        Q_EMIT rejectedChanged();
    return isDropped;
}

void Document::dropRejected(int number)
{
    if (m_rejected.drop(number))
        Q_EMIT rejectedChanged();
}

int Document::lastCommand() const
{
    const auto *command = static_cast<const Command *>(m_undo.command(m_undo.index() - 1));
    return command ? command->number() : 0;
}

QString Document::textAt(int index) const
{
    const auto *command = static_cast<const Command *>(m_undo.command(index));
    return command ? command->name() : QString();
}

core::Moment Document::moment() const
{
    return {QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs), m_author};
}

void Document::makeSnapshot(const QString &name, const QString &note)
{
    finishSnapshots(core::makeSnapshot(m_history, m_park, name, note, moment(),
                                       QCoreApplication::translate("UndoText", "Make snapshot %1").arg(name)));
}

void Document::renameSnapshot(qint64 id, const QString &name, const QString &note)
{
    const core::Snapshot *snapshot = m_history.snapshot(id);
    if (!snapshot || (snapshot->name == name && snapshot->note == note))
        return;
    const QString what = snapshot->name == name
                             ? QCoreApplication::translate("UndoText", "Change the note of snapshot %1").arg(name)
                             : QCoreApplication::translate("UndoText", "Rename snapshot %1 to %2").arg(snapshot->name, name);
    finishSnapshots(core::renameSnapshot(m_history, id, name, note, moment(), what));
}

void Document::removeSnapshot(qint64 id)
{
    const core::Snapshot *snapshot = m_history.snapshot(id);
    if (!snapshot)
        return;
    const QString what = QCoreApplication::translate("UndoText", "Delete snapshot %1").arg(snapshot->name);
    const core::HistoryStep step = core::removeSnapshot(m_history, id, moment(), what);
    core::dropUnused(m_history);
    finishSnapshots(step);
}

void Document::finishSnapshots(const core::HistoryStep &step)
{
    m_areSnapshotsChanged = true;
    Q_EMIT snapshotsChanged(step);
    Q_EMIT stateChanged();
}

void Document::apply(Due &due, const QString &what, bool isTakenBack)
{
    Due back;
    core::TrailWriter trail(m_history.pieces);
    core::HistoryStep step;
    Change change{due.edits, core::caseOf(due.edits.front().object), false, step};
    bool areTextsOther = isTakenBack && m_rejected.exchange(due.inFields);
    due.inRows.resize(due.edits.size());
    for (size_t i = 0; i < due.edits.size(); ++i) {
        const core::Edit &edit = due.edits[i];
        const bool isOfRows = edit.kind != core::Edit::Kind::Set;
        if (isOfRows)
            Q_EMIT rowsAboutToChange(edit);
        trail.add(m_park, edit);
        back.edits.push_back(core::apply(m_park, edit));
        areTextsOther = areTextsOther || (isOfRows && !(m_rejected.isEmpty() && due.inRows[i].empty()));
        back.inRows.push_back(m_rejected.follow(edit));
        m_rejected.add(std::move(due.inRows[i]));
        if (isOfRows)
            Q_EMIT rowsChanged(edit);
        change.cases = change.cases || core::changesCases(edit);
        if (core::caseOf(edit.object) != change.caseIndex)
            change.caseIndex = -1;
    }
    areTextsOther = (!isTakenBack && m_rejected.exchange(due.inFields)) || areTextsOther;
    back.inFields = std::move(due.inFields);
    std::ranges::reverse(back.edits);
    std::ranges::reverse(back.inRows);
    step = core::record(m_history, trail.entry(moment(), what));
    Q_EMIT changed(change);
    if (areTextsOther)
        Q_EMIT rejectedChanged();
    due = std::move(back);
}

} // namespace ui
