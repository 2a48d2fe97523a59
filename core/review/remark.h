#pragma once

#include "core/model/park.h"

#include <QDateTime>

#include <array>

// Remarks of an examiner on a park and the answers of its author, as values. They stand in a file of their own; the park never
// holds them.

namespace core {

/// What a remark is about.
struct RemarkTarget {
    enum class Kind : unsigned char {
        Park,   ///< all of it
        Place,  ///< a row, a field or another object
        Item,   ///< an item of a scheme, for a case
        Section ///< a section of a document
    };
    Kind kind = Kind::Park;
    QString path{};                ///< Place: as findings and comparisons write it
    QString caseId{};              ///< Item: the case; Section: the case reported, empty where the document finds its own
    QString scheme{}, item{};      ///< Item
    QString document{}, section{}; ///< Section: "application/zh", "supply.plan"
    bool operator==(const RemarkTarget &) const = default;
};

/// A piece of what stood at the target when the remark was made: the key of a field, or "value", "status", "text", "sha256".
struct SeenValue {
    QString key;
    Value value;
    bool operator==(const SeenValue &) const = default;
};
using SeenValues = std::vector<SeenValue>;

/// Something that somebody wrote or did about a remark; never changed afterwards.
struct RemarkEntry {
    enum class Kind : unsigned char {
        Wording, ///< the remark itself; the last one holds
        Answer,
        Settled,
        Reopened
    };
    QString id;
    Kind kind = Kind::Wording;
    QDateTime when; ///< UTC, to the millisecond
    QString by;     ///< empty: not given
    QString text;   ///< may be empty for Settled and Reopened
    bool operator==(const RemarkEntry &) const = default;
};
/// The words of files, by RemarkEntry::Kind.
inline constexpr std::array<std::string_view, 4> remarkEntryKeys{"remark", "answer", "settled", "reopened"};
std::string_view key(RemarkEntry::Kind kind);

enum class RemarkState : unsigned char { Open, Answered, Settled };
std::string_view key(RemarkState state);

/// A remark: what it is about, what stood there, and what was written about it, in the order of time.
struct Remark {
    QString id;
    RemarkTarget target;
    SeenValues seen;
    std::vector<RemarkEntry> entries;
    bool operator==(const Remark &) const = default;

    /// The wording that holds; null in a remark that has none.
    const RemarkEntry *wording() const;
    /// Open until the first answer, and again when it is reopened.
    RemarkState state() const;
};

/// Which park remarks are about: the names it had when they were last written.
struct RemarkedPark {
    QString id, name;
    QString digest; ///< projectDigest(); empty: not known
    bool operator==(const RemarkedPark &) const = default;
};
/// Whether remarks are on this park: by its id and its name.
enum class Belonging : unsigned char {
    Same,
    Renamed, ///< one of the two is another
    Other    ///< both are
};
Belonging belongingOf(const RemarkedPark &remarked, const ParkProfile &park);

/// What a file of remarks holds.
struct Remarks {
    RemarkedPark park;
    std::vector<Remark> list; ///< in the order of their first entries
    bool operator==(const Remarks &) const = default;

    const Remark *find(const QString &id) const;
    Remark *find(const QString &id);
};

/// Who writes, and when; a core without clock is told.
struct Writing {
    QString by;
    QDateTime when;
};

/// A remark with its first wording. Its id follows from all of it: the same arguments, the same remark.
Remark newRemark(const RemarkTarget &target, SeenValues seen, const QString &text, const Writing &writing);
/// Adds an entry; it comes after the others, whatever the clock says.
void addEntry(Remark &remark, RemarkEntry::Kind kind, const QString &text, const Writing &writing);

/// Brings remarks and entries into their order: by time, then by id.
void sortRemarks(Remarks &remarks);

/// Two files of remarks on one park as one: every remark and every entry of either, once. What has the same id and says
/// something else keeps both, the second under an id that follows from its contents, so that merge(a, b) equals merge(b, a) up to
/// `park`, which is that of `mine`, and merging again changes nothing.
Remarks mergeRemarks(const Remarks &mine, const Remarks &theirs);

/// "2026-03-12T14:05:00Z", with milliseconds where there are some.
QString remarkTime(const QDateTime &when);
/// The same back; nothing: the text is no such time.
std::optional<QDateTime> remarkTime(const QString &text);

} // namespace core
