#pragma once

#include "core/model/edit.h"

#include <QHash>

namespace core {

/// How many leading fields tell the rows of a list apart: the id of a row, the key of a map, the fuel of a measure, the document
/// and its section. 0: nothing does, such rows are known by their contents and their position only.
size_t keyFields(const List &list);

/// What tells a row apart, as paths name it: "P1"; several fields with ':' between them.
QString rowKey(const List &list, const void *owner, qsizetype row);

/// The keys of the rows of a list in their order. `areUnique`: no key stands twice, and there are keys.
struct RowKeys {
    QStringList keys;
    QHash<QString, qsizetype> rowOf; ///< the first row of a key
    bool areUnique = true;
    qsizetype row(const QString &key) const { return rowOf.value(key, -1); }
};
RowKeys rowKeys(const List &list, const void *owner);

/// Whether two objects of one description say the same: every field, every row of every list in its order, every part, x- keys.
bool isSame(const Object &object, const void *a, const void *b);
/// Whether two lists do.
bool isSame(const List &list, const void *a, const void *b);
/// The x- keys of an object as one JSON text; empty: none.
const QByteArray &extraOf(const Object &object, const void *at);

/// Which rows of two lists are the same row: for each row of `a` its row in `b`, and the other way; −1: there is none. By key,
/// the second row of a key with the second; without a key first rows of the same contents, then the nth of the others.
struct RowMatch {
    std::vector<qsizetype> inB, inA;
};
RowMatch matchRows(const List &list, const void *a, const void *b);

} // namespace core
