#pragma once

#include "core/history/pieces.h"
#include "core/model/edit.h"

#include <QList>

#include <array>

// The audit trail: who changed what when, from which value to which; written by every command, read by people and applied again.

namespace core {

/// The words of files, by Edit::Kind.
inline constexpr std::array editKeys{"set", "insert", "remove", "order"};

/// When and by whom something was done. There is no clock in the core: whoever does it says so.
struct Moment {
    QString when; ///< UTC, ISO 8601 with milliseconds
    QString who;  ///< may be empty
};

/// One command, or its undoing, as the trail keeps it.
struct TrailEntry {
    Moment moment;
    QString what;     ///< the command, in the words of that moment
    int changes = 0;  ///< how many edits it made; 0: it changed nothing in the park
    QByteArray edits; ///< a JSON array of as many, complete and with what they took away; empty: none
    bool operator==(const TrailEntry &other) const
    {
        return moment.when == other.moment.when && moment.who == other.moment.who && what == other.what &&
               changes == other.changes && edits == other.edits;
    }
};

/// Writes the edits of one command, each before it is applied.
class TrailWriter
{
public:
    explicit TrailWriter(Pieces &pieces) : m_pieces(pieces) {}
    /// Assumes that the edit fits the park as it is before.
    void add(const Park &before, const Edit &edit);
    TrailEntry entry(const Moment &moment, const QString &what) const;

private:
    Pieces &m_pieces;
    QByteArray m_edits;
    int m_changes = 0;
};

/// One change of an entry, as people read it.
struct TrailChange {
    Edit::Kind kind = Edit::Kind::Set;
    QString path;                  ///< Set: of the object; else of the list's owner: "cases/C2025/energySupply", by ids of then
    const Object *owner = nullptr; ///< Set: whose field; else: whose list
    int member = -1;               ///< position of the field or the list
    std::string_view listKey;      ///< Set: of the list the row stands in; "parameters" …: of the part
    Value before, after;           ///< Set
    QStringList rows;              ///< Insert, Remove: by their ids
    qsizetype row = 0;             ///< Insert, Remove: the first

    const Field *field() const { return kind == Edit::Kind::Set ? &owner->fields[size_t(member)] : nullptr; }
    const List *list() const { return kind == Edit::Kind::Set ? nullptr : &owner->lists[size_t(member)]; }
};
/// The changes of an entry; empty where it has none. Fails: ProjectDamaged.
Result<std::vector<TrailChange>> changesOf(const TrailEntry &entry, const Pieces &pieces);

/// The entries at the end of a trail that make up so many edits, where one that changed nothing in the park counts as one: as a
/// working copy counts what is not saved.
QList<TrailEntry> lastEntries(const QList<TrailEntry> &trail, int edits);

/// Makes the changes of an entry again. Fails: ProjectDamaged (detail: what); then the park has some of them.
Result<void> replay(const TrailEntry &entry, const Pieces &pieces, Park &park);

/// The names of the pieces that an entry needs.
void addNames(const TrailEntry &entry, const Pieces &pieces, QSet<QByteArray> &names);

/// Where an object stands, by keys and positions: "cases/0/energySupply/powerReceived/3"; empty: the park itself.
QString positionPath(const Address &address);
/// The address that such a path is, in any park; nothing: it names no place of the declarations.
std::optional<Address> addressAt(const QString &path);
/// Where an object stands, by ids: "cases/C2025/energySupply/powerReceived/P1"; empty: the park itself. Rows that nothing names
/// are
/// "#3".
QString idPath(const Park &park, const Address &address);
/// The object that stands there now; nothing when it is gone.
std::optional<Address> addressOf(const Park &park, const QString &path);

} // namespace core
