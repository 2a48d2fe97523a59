#include "workbooknotes.h"

#include <QFileInfo>

#include <algorithm>
#include <map>

namespace core {

namespace {

int workbookNotesList()
{
    return listIndex(parkObject, "workbookNotes");
}

/// The notes as they are to be; edits() says how the park gets there.
class NotesToBe
{
public:
    NotesToBe(const Park &park, QString caseId) : m_before(park.workbookNotes), m_notes(m_before), m_caseId(std::move(caseId)) {}

    WorkbookNote &of(const QString &enterprise)
    {
        const auto found = std::ranges::find_if(
            m_notes, [&](const WorkbookNote &each) { return each.caseId == m_caseId && each.enterprise == enterprise; });
        if (found != m_notes.end())
            return *found;
        WorkbookNote made;
        made.caseId = m_caseId;
        made.enterprise = enterprise;
        m_notes.append(made);
        return m_notes.back();
    }

    std::vector<Edit> edits() const
    {
        std::vector<Edit> edits;
        for (qsizetype row = 0; row < m_before.size(); ++row)
            for (int field = 0; field < int(workbookNoteObject.fields.size()); ++field) {
                const Field &of = workbookNoteObject.fields[size_t(field)];
                if (const Value wanted = of.get(&m_notes[row]); wanted != of.get(&m_before[row]))
                    edits.push_back(Edit::set(rowAddress({}, workbookNotesList(), row), field, wanted));
            }
        std::vector<std::shared_ptr<WorkbookNote>> added;
        for (qsizetype row = m_before.size(); row < m_notes.size(); ++row)
            added.push_back(std::make_shared<WorkbookNote>(m_notes[row]));
        if (!added.empty())
            edits.push_back(Edit::insert({}, workbookNotesList(), m_before.size(), added));
        return edits;
    }

private:
    const QList<WorkbookNote> m_before;
    QList<WorkbookNote> m_notes;
    QString m_caseId;
};

} // namespace

const WorkbookNote *workbookNote(const Park &park, const QString &caseId, const QString &enterprise)
{
    const auto found = std::ranges::find_if(
        park.workbookNotes, [&](const WorkbookNote &each) { return each.caseId == caseId && each.enterprise == enterprise; });
    return found == park.workbookNotes.end() ? nullptr : &*found;
}

std::vector<Edit> editsToNoteHandedOut(const Park &park, const QString &caseId, const QStringList &enterprises,
                                       const QString &day)
{
    NotesToBe notes(park, caseId);
    for (const QString &enterprise : enterprises)
        if (WorkbookNote &note = notes.of(enterprise); !note.returnedOn)
            note.handedOutOn = day;
    return notes.edits();
}

ReturnedOn returnedOn(const QString &fileName)
{
    const QFileInfo file(fileName);
    return {file.fileName(), file.lastModified().date().toString(Qt::ISODate)};
}

std::vector<Edit> editsToNoteReturned(const Park &park, const QString &caseId, const std::vector<TenantAnswer> &answers,
                                      const std::vector<ReturnedOn> &files)
{
    std::map<QString, size_t> last; // the answer of each enterprise
    for (size_t i = 0; i < std::min(answers.size(), files.size()); ++i)
        if (!answers[i].enterprise.isEmpty())
            last[answers[i].enterprise] = i;
    NotesToBe notes(park, caseId);
    for (const auto &[enterprise, i] : last) {
        WorkbookNote &note = notes.of(enterprise);
        if (!answers[i].exportedOn.isEmpty())
            note.handedOutOn = answers[i].exportedOn;
        if (note.returnedOn == files[i].day && note.fileName == files[i].fileName)
            continue;
        note.returnedOn = files[i].day;
        note.fileName = files[i].fileName;
        note.rowsTaken.reset();
    }
    return notes.edits();
}

std::vector<Edit> editsToNoteTaken(const Park &park, const QString &caseId, const TenantImport &import,
                                   const std::vector<bool> &accepted)
{
    NotesToBe notes(park, caseId);
    for (size_t i = 0; i < std::min(accepted.size(), import.changes.size()); ++i) {
        const RowChange &change = import.changes[i];
        if (!accepted[i] || !change.isTakable || size_t(change.file) >= import.answers.size())
            continue;
        const QString &enterprise = import.answers[size_t(change.file)].enterprise;
        if (enterprise.isEmpty())
            continue;
        WorkbookNote &note = notes.of(enterprise);
        note.rowsTaken = note.rowsTaken.value_or(0) + 1;
    }
    return notes.edits();
}

bool isOfWorkbookNote(const Edit &edit)
{
    if (!edit.object.isEmpty())
        return edit.object.front().list == workbookNotesList();
    return edit.kind != Edit::Kind::Set && edit.member == workbookNotesList();
}

} // namespace core
