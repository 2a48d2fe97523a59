#pragma once

#include "place.h"

#include <QVarLengthArray>

// Changes of a park as values: what commands keep, what the working copy writes, what can be taken back.

namespace core {

/// A step from an object to one inside of it: a part, or a row of a list; by position in the description.
struct Step {
    qint16 part = -1;
    qint16 list = -1;
    qint32 row = -1;
    bool operator==(const Step &) const = default;
};
/// Where an object stands in a park; empty: the park itself.
using Address = QVarLengthArray<Step, 3>;

Address caseAddress(qsizetype caseIndex);
Address systemAddress(qsizetype caseIndex, System system);
/// The parameters of a case, or of the project when the case index is −1.
Address parametersAddress(qsizetype caseIndex);
Address profileAddress();
/// The row of the list of this object.
Address partAddress(Address owner, size_t part);
Address rowAddress(Address owner, int list, qsizetype row);
/// The position of a list among those of an object; −1 when there is none.
int listIndex(const Object &object, std::string_view key);
int fieldIndex(const Object &object, std::string_view key);
/// The id of the enterprise that a row names; empty: none, or the object has no such field.
QString enterpriseOf(const Object &object, const void *row);

/// The description of what stands at an address.
const Object &objectAt(const Address &address);
/// What stands at an address; null when the park has no such row.
const void *find(const Park &park, const Address &address);

/// One change of a park.
struct Edit {
    enum class Kind : unsigned char { Set, Insert, Remove, Order };
    Kind kind = Kind::Set;
    Address object{}; ///< Set: whose field; else: whose list
    int member = -1;  ///< position of the field or the list
    Value value{};    ///< Set: nothing clears the field
    /// Set: what becomes of the nested optional object the field stands in.
    enum class Group : unsigned char {
        Follow, ///< it goes when nothing is left in it
        Drop,   ///< it goes: it was not there before
        Keep,   ///< it stays: it was there before
    };
    Group group = Group::Follow;
    qsizetype row = 0;                               ///< Insert, Remove: the first row
    qsizetype count = 0;                             ///< Remove
    std::vector<std::shared_ptr<const void>> rows{}; ///< Insert: their contents
    std::vector<qsizetype> order{};                  ///< Order: row i is the one that was at order[i]

    static Edit set(const Address &object, int field, Value value)
    {
        return {.object = object, .member = field, .value = std::move(value)};
    }
    template <class Row>
    static Edit insert(const Address &owner, int list, qsizetype at, const std::vector<std::shared_ptr<Row>> &rows)
    {
        return {.kind = Kind::Insert, .object = owner, .member = list, .row = at, .rows = {rows.begin(), rows.end()}};
    }
    static Edit remove(const Address &owner, int list, qsizetype from, qsizetype count)
    {
        return {.kind = Kind::Remove, .object = owner, .member = list, .row = from, .count = count};
    }
    static Edit reorder(const Address &owner, int list, std::vector<qsizetype> order)
    {
        return {.kind = Kind::Order, .object = owner, .member = list, .order = std::move(order)};
    }
};

/// Applies an edit and returns the one that takes it back. Assumes that it fits the park: its places are there, its value is one
/// the field takes.
Edit apply(Park &park, const Edit &edit);

/// Whether the nested optional object that the field stands in holds nothing.
bool isGroupEmpty(const Object &object, const Field &of, const void *row);

/// What setting a field needs: the field, and what its rule takes away (heat is given in GJ or as steam). Clearing a required
/// text empties it. Fails: ExpectedNumber …: the field cannot hold the value or cannot be empty; the codes of trouble() and of
/// the object's rule, except that something is not entered yet.
Result<std::vector<Edit>> editsToSet(const Park &park, const Address &object, int field, Value value);

/// The case an address lies in; −1: outside of the cases.
qsizetype caseOf(const Address &address);
/// Where an edit happened, as findings and pages name places; deeper rows by the row they belong to.
Place placeOf(const Edit &edit);
/// Whether an edit inserts, removes or moves cases.
bool changesCases(const Edit &edit);

} // namespace core
