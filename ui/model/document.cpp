#include "document.h"

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

/// Holds the edits that are due next: to do it, or to take it back.
class Document::Command : public QUndoCommand
{
public:
    Command(Document &document, UndoText text, std::vector<core::Edit> edits)
        : m_document(document), m_text(std::move(text)), m_edits(std::move(edits))
    {}
    void redo() override { exchange(); }
    void undo() override { exchange(); }
    QString name() const { return m_text(); }

private:
    void exchange()
    {
        m_edits = m_document.apply(m_edits);
        if (m_wasDone)
            showTakenBack();
        m_wasDone = true;
    }

    void showTakenBack()
    {
        const auto seen = std::find_if_not(m_edits.rbegin(), m_edits.rend(), isOutOfSight);
        if (seen != m_edits.rend())
            Q_EMIT m_document.tookBack(*seen);
    }

    Document &m_document;
    UndoText m_text;
    std::vector<core::Edit> m_edits;
    bool m_wasDone = false;
};

Document::Document(QObject *parent) : QObject(parent)
{
    connect(&m_undo, &QUndoStack::indexChanged, this, &Document::stateChanged);
    connect(&m_undo, &QUndoStack::cleanChanged, this, &Document::stateChanged);
}

QString Document::title(bool english) const
{
    const core::ParkProfile &profile = m_park.profile;
    return english && profile.nameEnglish ? *profile.nameEnglish : profile.name;
}

void Document::open(core::Park park, const QString &fileName, Origin origin)
{
    m_undo.clear();
    m_park = std::move(park);
    m_fileName = fileName;
    m_hasFile = origin == Origin::Saved;
    m_isRecovered = origin == Origin::Recovered;
    m_readOnlyReason.clear();
    m_savedAt = {};
    m_isOpen = true;
    ++m_openCount;
    Q_EMIT opened();
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
    m_savedAt = QTime::currentTime();
    m_undo.setClean();
    Q_EMIT stateChanged();
}

void Document::setReadOnly(const QString &reason)
{
    m_readOnlyReason = reason;
    Q_EMIT stateChanged();
}

void Document::push(UndoText text, std::vector<core::Edit> edits)
{
    std::erase_if(edits, [this](const core::Edit &edit) {
        if (edit.kind != core::Edit::Kind::Set)
            return false;
        const void *object = core::find(m_park, edit.object);
        return object && edit.group == core::Edit::Group::Follow &&
               core::objectAt(edit.object).fields[size_t(edit.member)].get(object) == edit.value;
    });
    if (!edits.empty() && !isReadOnly())
        m_undo.push(new Command(*this, std::move(text), std::move(edits)));
}

QString Document::textAt(int index) const
{
    const auto *command = static_cast<const Command *>(m_undo.command(index));
    return command ? command->name() : QString();
}

std::vector<core::Edit> Document::apply(const std::vector<core::Edit> &edits)
{
    std::vector<core::Edit> back;
    back.reserve(edits.size());
    Change change{edits, core::caseOf(edits.front().object), false};
    for (const core::Edit &edit : edits) {
        const bool isOfRows = edit.kind != core::Edit::Kind::Set;
        if (isOfRows)
            Q_EMIT rowsAboutToChange(edit);
        back.push_back(core::apply(m_park, edit));
        if (isOfRows)
            Q_EMIT rowsChanged(edit);
        change.cases = change.cases || core::changesCases(edit);
        if (core::caseOf(edit.object) != change.caseIndex)
            change.caseIndex = -1;
    }
    std::ranges::reverse(back);
    Q_EMIT changed(change);
    return back;
}

} // namespace ui
