#pragma once

#include "tests/support/parks.h"

// Scheme packs of our own in a few words, and what they say about small parks.

namespace support {

/// A pack with the id `own`, these items and these other members.
QByteArray packText(const QByteArray &items, const QByteArray &members = {});
QByteArray itemText(const QByteArray &id, const QByteArray &rule, const QByteArray &members = {},
                    const QByteArray &role = "mandatory");
core::Scheme schemeOf(const QByteArray &text);

/// A park with one actual case per year; `members` of each case.
core::Park parkOfYears(const QList<std::pair<int, QByteArray>> &years, const QByteArray &enterprises = {});

/// The result of the last case of a park by one scheme; it does not point to the scheme.
core::SchemeResult judgedLast(const core::Scheme &scheme, const core::Park &park);
/// The result of the only item, of a park with one case in 2025 or with several.
core::ItemResult judgedItem(const QByteArray &item, const QByteArray &caseMembers);
core::ItemResult judgedYears(const QByteArray &item, const QList<std::pair<int, QByteArray>> &years);

/// Members of `economy` and `answers` of a case.
QByteArray economy(const QByteArray &key, double value);
QByteArray answer(const QByteArray &item, const QByteArray &members);

/// A pack of the program.
const core::Scheme &shipped(const char *id);
int countOf(const core::Scheme &scheme, core::ItemRole role);
int sizeOf(const core::Scheme &scheme, const char *group);

} // namespace support
