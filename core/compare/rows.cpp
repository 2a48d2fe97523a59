#include "rows.h"

#include <algorithm>

namespace core {

namespace {

QString text(const Value &value)
{
    const QString *given = std::get_if<QString>(&value);
    return given ? *given : QString();
}

/// Pairs the rows that `key` gives the same text, the nth with the nth.
template <class Key> void pairByKey(const List &list, const void *a, const void *b, RowMatch &match, Key key)
{
    QHash<QString, std::vector<qsizetype>> waiting;
    for (qsizetype i = list.size(b); i-- > 0;)
        if (match.inA[size_t(i)] < 0)
            waiting[key(b, i)].push_back(i);
    for (qsizetype i = 0; i < list.size(a); ++i) {
        const auto found = match.inB[size_t(i)] < 0 ? waiting.find(key(a, i)) : waiting.end();
        if (found == waiting.end() || found->empty())
            continue;
        match.inB[size_t(i)] = found->back();
        match.inA[size_t(found->back())] = i;
        found->pop_back();
    }
}

void pairSameContents(const List &list, const void *a, const void *b, RowMatch &match)
{
    for (qsizetype i = 0; i < list.size(a); ++i)
        for (qsizetype j = 0; j < list.size(b); ++j)
            if (match.inA[size_t(j)] < 0 && isSame(*list.element, list.at(a, i), list.at(b, j))) {
                match.inB[size_t(i)] = j;
                match.inA[size_t(j)] = i;
                break;
            }
}

} // namespace

size_t keyFields(const List &list)
{
    const Field &first = list.element->fields[0];
    if (first.traits.isId || list.form != Form::Rows || first.traits.lookup != Lookup::None)
        return 1;
    for (const Object *object :
         {&keptFactorObject, &ownTextObject, &confirmedParagraphObject, &documentRoleObject, &workbookNoteObject})
        if (list.element == object)
            return 2;
    return 0;
}

QString rowKey(const List &list, const void *owner, qsizetype row)
{
    const void *at = list.at(owner, row);
    const size_t count = keyFields(list);
    if (count == 0)
        return u'#' + QString::number(row + 1);
    QString key = text(list.element->fields[0].get(at));
    for (size_t i = 1; i < count; ++i)
        key += u':' + text(list.element->fields[i].get(at));
    return key;
}

RowKeys rowKeys(const List &list, const void *owner)
{
    RowKeys result;
    const qsizetype size = list.size(owner);
    result.areUnique = keyFields(list) > 0;
    result.rowOf.reserve(size);
    result.keys.reserve(size);
    for (qsizetype i = 0; i < size; ++i) {
        result.keys.append(rowKey(list, owner, i));
        if (result.rowOf.contains(result.keys.back()))
            result.areUnique = false;
        else
            result.rowOf.insert(result.keys.back(), i);
    }
    return result;
}

const QByteArray &extraOf(const Object &object, const void *at)
{
    return *object.extra(const_cast<void *>(at)); // the declaration gives it to change; we only read
}

bool isSame(const List &list, const void *a, const void *b)
{
    const qsizetype size = list.size(a);
    if (list.size(b) != size)
        return false;
    for (qsizetype i = 0; i < size; ++i)
        if (!isSame(*list.element, list.at(a, i), list.at(b, i)))
            return false;
    return true;
}

bool isSame(const Object &object, const void *a, const void *b)
{
    return a == b ||
           (std::ranges::all_of(object.fields, [&](const Field &field) { return field.get(a) == field.get(b); }) &&
            std::ranges::all_of(object.lists, [&](const List &list) { return isSame(list, a, b); }) &&
            std::ranges::all_of(object.parts, [&](const Part &part) { return isSame(*part.object, part.at(a), part.at(b)); }) &&
            extraOf(object, a) == extraOf(object, b));
}

RowMatch matchRows(const List &list, const void *a, const void *b)
{
    RowMatch match{std::vector<qsizetype>(size_t(list.size(a)), -1), std::vector<qsizetype>(size_t(list.size(b)), -1)};
    if (keyFields(list) > 0) {
        pairByKey(list, a, b, match, [&](const void *owner, qsizetype row) { return rowKey(list, owner, row); });
        return match;
    }
    pairSameContents(list, a, b, match);
    pairByKey(list, a, b, match, [](const void *, qsizetype) { return QString(); });
    return match;
}

} // namespace core
