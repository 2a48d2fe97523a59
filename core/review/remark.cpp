#include "remark.h"

#include <QCryptographicHash>

#include <algorithm>
#include <array>

namespace core {

namespace {

constexpr QChar separator(0x1F);

QString shortDigest(const QString &text)
{
    constexpr qsizetype length = 12;
    return QString::fromLatin1(QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).toHex().left(length));
}

QString asText(const Value &value)
{
    const auto text = [](const auto &of) -> QString {
        using T = std::decay_t<decltype(of)>;
        if constexpr (std::is_same_v<T, std::monostate>)
            return {};
        else if constexpr (std::is_same_v<T, double>)
            return QString::number(of, 'g', 17);
        else if constexpr (std::is_same_v<T, bool>)
            return of ? QStringLiteral("true") : QStringLiteral("false");
        else if constexpr (std::is_same_v<T, QString>)
            return of;
        else if constexpr (std::is_same_v<T, QStringList>)
            return of.join(u'\n');
        else {
            QStringList numbers;
            for (const double number : of)
                numbers.append(QString::number(number, 'g', 17));
            return numbers.join(u' ');
        }
    };
    return QString::number(value.index()) + u':' + std::visit(text, value);
}

/// All that an entry says but its id, as one text.
QString contents(const RemarkEntry &entry)
{
    return QStringList{QString::number(int(entry.kind)), remarkTime(entry.when), entry.by, entry.text}.join(separator);
}

/// What a remark is about and what was seen, as one text.
QString contents(const Remark &remark)
{
    const RemarkTarget &to = remark.target;
    QStringList parts{QString::number(int(to.kind)), to.path, to.caseId, to.scheme, to.item, to.document, to.section};
    for (const SeenValue &each : remark.seen)
        parts << each.key << asText(each.value);
    return parts.join(separator);
}

/// Adds what `from` has and `to` lacks. Of two that share an id and differ the one whose contents come first keeps it.
template <class T, class Same> void unite(std::vector<T> &to, T from, Same same)
{
    const auto there = std::ranges::find(to, from.id, &T::id);
    if (there == to.end()) {
        to.push_back(std::move(from));
        return;
    }
    if (same(*there, from))
        return;
    if (contents(from) < contents(*there))
        std::swap(from, *there);
    from.id += u'~' + shortDigest(contents(from));
    unite(to, std::move(from), same);
}

void uniteEntries(std::vector<RemarkEntry> &to, const std::vector<RemarkEntry> &from)
{
    for (const RemarkEntry &each : from)
        unite(to, each, [](const RemarkEntry &a, const RemarkEntry &b) { return a == b; });
}

bool isBefore(const RemarkEntry &a, const RemarkEntry &b)
{
    return a.when != b.when ? a.when < b.when : a.id < b.id;
}

} // namespace

std::string_view key(RemarkEntry::Kind kind)
{
    return remarkEntryKeys[size_t(kind)];
}

std::string_view key(RemarkState state)
{
    constexpr std::array<std::string_view, 3> keys{"open", "answered", "settled"};
    return keys[size_t(state)];
}

const RemarkEntry *Remark::wording() const
{
    const RemarkEntry *last = nullptr;
    for (const RemarkEntry &each : entries)
        if (each.kind == RemarkEntry::Kind::Wording)
            last = &each;
    return last;
}

RemarkState Remark::state() const
{
    RemarkState state = RemarkState::Open;
    for (const RemarkEntry &each : entries)
        switch (each.kind) {
        case RemarkEntry::Kind::Wording:
            break;
        case RemarkEntry::Kind::Answer:
            state = state == RemarkState::Settled ? state : RemarkState::Answered;
            break;
        case RemarkEntry::Kind::Settled:
            state = RemarkState::Settled;
            break;
        case RemarkEntry::Kind::Reopened:
            state = RemarkState::Open;
            break;
        }
    return state;
}

Belonging belongingOf(const RemarkedPark &remarked, const ParkProfile &park)
{
    const bool isId = remarked.id == park.id, isName = remarked.name == park.name;
    return isId && isName ? Belonging::Same : isId || isName ? Belonging::Renamed : Belonging::Other;
}

const Remark *Remarks::find(const QString &id) const
{
    const auto found = std::ranges::find(list, id, &Remark::id);
    return found == list.end() ? nullptr : &*found;
}

Remark *Remarks::find(const QString &id)
{
    const auto found = std::ranges::find(list, id, &Remark::id);
    return found == list.end() ? nullptr : &*found;
}

Remark newRemark(const RemarkTarget &target, SeenValues seen, const QString &text, const Writing &writing)
{
    Remark remark{{}, target, std::move(seen), {}};
    addEntry(remark, RemarkEntry::Kind::Wording, text, writing);
    remark.id = u'r' + shortDigest(contents(remark) + separator + contents(remark.entries.front()));
    return remark;
}

void addEntry(Remark &remark, RemarkEntry::Kind kind, const QString &text, const Writing &writing)
{
    QDateTime when = writing.when.toUTC();
    if (!remark.entries.empty() && when <= remark.entries.back().when)
        when = remark.entries.back().when.addMSecs(1);
    RemarkEntry entry{{}, kind, when, writing.by, text};
    entry.id = u'e' + shortDigest(remark.id + separator + contents(entry));
    remark.entries.push_back(std::move(entry));
}

void sortRemarks(Remarks &remarks)
{
    for (Remark &each : remarks.list)
        std::ranges::sort(each.entries, isBefore);
    std::ranges::sort(remarks.list, [](const Remark &a, const Remark &b) {
        if (a.entries.empty() || b.entries.empty() || a.entries.front().when == b.entries.front().when)
            return a.entries.empty() != b.entries.empty() ? a.entries.empty() : a.id < b.id;
        return a.entries.front().when < b.entries.front().when;
    });
}

Remarks mergeRemarks(const Remarks &mine, const Remarks &theirs)
{
    Remarks merged{mine.park, {}};
    for (const Remarks *side : {&mine, &theirs})
        for (const Remark &each : side->list)
            unite(merged.list, each, [](Remark &a, const Remark &b) {
                const bool isSame = a.target == b.target && a.seen == b.seen;
                if (isSame)
                    uniteEntries(a.entries, b.entries);
                return isSame;
            });
    sortRemarks(merged);
    return merged;
}

QString remarkTime(const QDateTime &when)
{
    const QDateTime utc = when.toUTC();
    return utc.toString(utc.time().msec() ? Qt::ISODateWithMs : Qt::ISODate);
}

std::optional<QDateTime> remarkTime(const QString &text)
{
    const QDateTime read = QDateTime::fromString(text, Qt::ISODateWithMs).toUTC();
    return read.isValid() && text.endsWith(u'Z') && remarkTime(read) == text ? std::optional(read) : std::nullopt;
}

} // namespace core
