#pragma once

#include "core/exchange/json.h"
#include "core/history/pieces.h"
#include "core/model/park.h"

// Objects of a park as pieces, by the declarations: every row is one, a list is the names of its rows in runs, an object its
// fields and the names of what is inside of it. Two parks that differ in one row differ in the pieces on the way to it.

namespace core {

/// Keeps an object with all that is inside of it; gives the name of its piece.
QByteArray keepObject(const Object &object, const void *at, Pieces &pieces);
inline QByteArray keepPark(const Park &park, Pieces &pieces)
{
    return keepObject(parkObject, &park, pieces);
}

/// Fills a new object from its piece. A field that the piece does not know, since it was declared later, has its initial value.
/// Fails: ProjectDamaged (detail: what).
Result<void> fillFromPiece(const Object &object, void *target, const QByteArray &name, const Pieces &pieces);
Result<Park> parkFromPieces(const QByteArray &name, const Pieces &pieces);

/// The names of all pieces that an object consists of; what is damaged is passed over.
void addNames(const QByteArray &whole, const Pieces &pieces, QSet<QByteArray> &names);

/// A value as JSON text, long lists of numbers as the name of a piece. Not for "not given".
QByteArray valueText(const Value &value, Pieces &pieces);
/// The value of a field from it. Fails: ProjectDamaged.
Result<Value> valueFrom(const json::Node &node, const Field &field, const Pieces &pieces);

/// Names as texts of JSON.
QByteArray textOfName(const QByteArray &name);
/// Empty: it is none.
QByteArray nameOfText(const json::Node &node);

} // namespace core
