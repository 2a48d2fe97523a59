#include "certificates.h"

#include "core/accounting/accounting.h"
#include "core/model/edit.h"

#include <QRegularExpression>

#include <algorithm>
#include <tuple>

namespace core {

namespace {

/// A serial without spaces, in capitals, wide letters narrowed.
QString plain(const QString &serial)
{
    QString text = serial.normalized(QString::NormalizationForm_KC).toUpper();
    text.removeIf([](QChar each) { return each.isSpace(); });
    return text;
}

SerialRange single(const QString &text)
{
    constexpr qsizetype mostDigits = 18; // what fits into 64 bits
    qsizetype start = text.size();
    while (start > 0 && text[start - 1] >= u'0' && text[start - 1] <= u'9' && text.size() - start < mostDigits)
        --start;
    const quint64 number = QStringView(text).mid(start).toULongLong();
    return {text.left(start), int(text.size() - start), number, number};
}

/// The end of a range, which may leave out what it has in common with the beginning.
std::optional<SerialRange> range(const QString &begin, const QString &end, bool mayBeShort)
{
    SerialRange from = single(begin);
    const SerialRange to = single(end);
    const bool isWhole = to.prefix == from.prefix && to.digits == from.digits;
    const bool isShort = mayBeShort && to.prefix.isEmpty() && to.digits > 0 && to.digits <= from.digits;
    if (from.digits == 0 || !(isWhole || isShort))
        return std::nullopt;
    quint64 scale = 1;
    for (int i = 0; i < to.digits; ++i)
        scale *= 10;
    from.last = isWhole ? to.last : from.first / scale * scale + to.last;
    return from.last >= from.first ? std::optional(from) : std::nullopt;
}

bool monthsOverlap(const CertificateEntry &a, const CertificateEntry &b)
{
    return a.from <= b.to && b.from <= a.to;
}

/// How the claim of a row stands to another one of the same serial.
CertificateClaim claimBeside(const Park &park, const CertificateEntry &entry, const CertificateEntry &other)
{
    const Case &own = park.cases[entry.place.caseIndex], &others = park.cases[other.place.caseIndex];
    const bool isSameCase = entry.place.caseIndex == other.place.caseIndex;
    if (!isSameCase && (own.kind == CaseKind::Planned || others.kind == CaseKind::Planned))
        return CertificateClaim::AlsoInPlan;
    return isSameCase || monthsOverlap(entry, other) ? CertificateClaim::Twice : CertificateClaim::SplitUp;
}

/// Which serials share a number, each pair from both sides, in the order of the list. Sorted by where they begin, so that a
/// serial meets only those that begin within it.
std::vector<std::pair<size_t, size_t>> overlapping(const std::vector<std::optional<SerialRange>> &serials)
{
    std::vector<size_t> order;
    for (size_t i = 0; i < serials.size(); ++i)
        if (serials[i])
            order.push_back(i);
    const auto key = [&](size_t i) { return std::tie(serials[i]->prefix, serials[i]->digits, serials[i]->first); };
    std::ranges::sort(order, {}, key);
    std::vector<std::pair<size_t, size_t>> pairs;
    for (size_t at = 0; at < order.size(); ++at)
        for (size_t next = at + 1; next < order.size() && serials[order[at]]->overlaps(*serials[order[next]]); ++next) {
            pairs.emplace_back(order[at], order[next]);
            pairs.emplace_back(order[next], order[at]);
        }
    std::ranges::sort(pairs);
    return pairs;
}

/// Every row of every case with how its claim stands; whether it is valid is not known yet.
std::vector<CertificateEntry> claimsOf(const Park &park)
{
    std::vector<CertificateEntry> claims;
    std::vector<std::optional<SerialRange>> serials;
    for (qsizetype c = 0; c < park.cases.size(); ++c) {
        const auto &rows = park.cases[c].energySupply.greenAttributes;
        for (qsizetype i = 0; i < rows.size(); ++i) {
            CertificateEntry entry;
            entry.place = {.kind = Place::Kind::Row,
                           .system = System::EnergySupply,
                           .list = static_cast<signed char>(listIndex(System::EnergySupply, "greenAttributes")),
                           .caseIndex = qint32(c),
                           .index = qint32(i)};
            entry.serial = rows[i].serial.value_or(QString());
            entry.kind = rows[i].kind;
            entry.energy = rows[i].energy;
            entry.from = rows[i].producedFrom;
            entry.to = rows[i].producedTo.value_or(rows[i].producedFrom);
            entry.year = park.cases[c].year;
            serials.push_back(serialRange(entry.serial));
            entry.claim = serials.back() ? CertificateClaim::Single : CertificateClaim::NoSerial;
            claims.push_back(std::move(entry));
        }
    }
    for (const auto &[i, j] : overlapping(serials)) {
        const CertificateClaim claim = claimBeside(park, claims[i], claims[j]);
        claims[i].others.push_back(j);
        claims[i].claim = std::max(claims[i].claim, claim);
        if (claim == CertificateClaim::Twice && j < i && !claims[i].before)
            claims[i].before = j;
    }
    return claims;
}

} // namespace

bool SerialRange::overlaps(const SerialRange &other) const
{
    return prefix == other.prefix && digits == other.digits && first <= other.last && other.first <= last;
}

std::optional<SerialRange> serialRange(const QString &serial)
{
    const QString text = plain(serial);
    if (text.isEmpty())
        return std::nullopt;
    static const QRegularExpression clear(QStringLiteral("~|〜|至|–|—|\\.\\.+|…"));
    if (const auto found = clear.match(text); found.hasMatch())
        if (auto both = range(text.left(found.capturedStart()), text.mid(found.capturedEnd()), true))
            return both;
    for (qsizetype at = text.indexOf(u'-'); at > 0; at = text.indexOf(u'-', at + 1)) // a hyphen may belong to the serial
        if (auto both = range(text.left(at), text.mid(at + 1), false); both && both->last > both->first)
            return both;
    return single(text);
}

std::vector<CertificateEntry> certificateLedger(const Park &park, const Library &library)
{
    std::vector<CertificateEntry> ledger = claimsOf(park);
    auto entry = ledger.begin();
    for (const Case &inCase : park.cases) {
        const auto own = library.keeping(inCase.factors);
        const Library &ofCase = own && *own ? **own : library;
        const double validity =
            effectiveParameters(park.parameters, inCase.parameters, inCase.year, ofCase).greenAttributeValidity;
        for (const GreenAttribute &row : inCase.energySupply.greenAttributes)
            (entry++)->isValid = isValidFor(row, inCase.year, validity);
    }
    return ledger;
}

std::vector<Finding> judgeClaims(const Park &park)
{
    const std::vector<CertificateEntry> claims = claimsOf(park);
    std::vector<Finding> findings;
    for (const CertificateEntry &each : claims)
        if (each.before)
            findings.push_back({FindingCode::SerialTwice, Severity::Warning, each.place,
                                fieldIndex(*listAt(each.place)->element, "serial"), -1, double(claims[*each.before].year)});
    return findings;
}

} // namespace core
