#pragma once

#include "core/exchange/booktexts.h"

namespace ui {

/// A field as the dictionary tells of it; all texts in the language of the dictionary.
struct DictionaryField {
    QString label, key;
    QString kind;   ///< "number, MWh", "one of the words", "month (YYYY-MM)" …
    QString limits; ///< "≥ 0 · required", "0 to 1 · may be left out"
    QString words;  ///< "grid: Grid power; …": the words of a closed list with their meaning
    QString meaning;
};

/// A list, or an object without rows, with all of its fields.
struct DictionaryList {
    QString key, label;
    QString path; ///< in the exchange format: "cases[] / energySupply / powerReceived[]"
    bool isOnlyInProject = false;
    QList<DictionaryField> fields;
};

struct DictionaryGroup {
    QString key, label;
    QList<DictionaryList> lists;
};

/// Every list and field that a project can hold, from the declarations of core/model, with the defaults of the library and what
/// resources/manual/meanings.csv says of a field whose label does not say it all.
QList<DictionaryGroup> dataDictionary(const core::Library &library, const core::BookTexts &texts);

/// A group as a chapter of the manual.
QString markdownOf(const DictionaryGroup &group, const core::BookTexts &texts);

/// All groups as one table: group, list, path, field, label, kind, limits, words, meaning.
QString csvOf(const QList<DictionaryGroup> &groups);

} // namespace ui
