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

/// Rows that name the same serials for the same months in the same case: how one of them stands to another row, all do.
struct Batch {
    std::vector<size_t> rows;   ///< of the ledger, in its order
    std::vector<size_t> naming; ///< the first rows that name a serial of the batch, its own among them
    size_t namingCount = 0;     ///< all of these
    CertificateClaim claim = CertificateClaim::Single;
    size_t claimedFirst = 0; ///< of Twice: the first row that claims the same
};

void addNaming(Batch &batch, const std::vector<size_t> &rows)
{
    constexpr size_t most = namedOthers + 1; // the row itself is no other
    batch.namingCount += rows.size();
    auto &naming = batch.naming;
    if (naming.size() == most && naming.back() < rows.front())
        return;
    naming.insert(naming.end(), rows.begin(), rows.begin() + qsizetype(std::min(rows.size(), most)));
    std::ranges::sort(naming);
    naming.resize(std::min(naming.size(), most));
}

void addClaim(Batch &batch, CertificateClaim claim, size_t firstRow)
{
    if (claim == CertificateClaim::Twice)
        batch.claimedFirst = batch.claim == claim ? std::min(batch.claimedFirst, firstRow) : firstRow;
    batch.claim = std::max(batch.claim, claim);
}

/// The rows that name a serial, sorted by where their serials begin.
std::vector<Batch> batchesOf(const std::vector<CertificateEntry> &claims, const std::vector<std::optional<SerialRange>> &serials)
{
    std::vector<size_t> order;
    for (size_t i = 0; i < serials.size(); ++i)
        if (serials[i])
            order.push_back(i);
    const auto key = [&](size_t i) {
        const SerialRange &serial = *serials[i];
        return std::tie(serial.prefix, serial.digits, serial.first, serial.last, claims[i].place.caseIndex, claims[i].from,
                        claims[i].to);
    };
    std::ranges::stable_sort(order, {}, key);
    std::vector<Batch> batches;
    for (const size_t i : order) {
        if (batches.empty() || key(batches.back().rows.front()) != key(i))
            batches.emplace_back();
        batches.back().rows.push_back(i);
    }
    for (Batch &each : batches) {
        addNaming(each, each.rows);
        if (each.rows.size() > 1)
            addClaim(each, CertificateClaim::Twice, each.rows.front());
    }
    return batches;
}

/// What the batches do to each other: one meets only those whose serials begin within its own. Rows of one serial are met once,
/// however many they are.
void meet(std::vector<Batch> &batches, const Park &park, const std::vector<CertificateEntry> &claims,
          const std::vector<std::optional<SerialRange>> &serials)
{
    for (auto one = batches.begin(); one != batches.end(); ++one) {
        const size_t row = one->rows.front();
        for (auto other = one + 1; other != batches.end(); ++other) {
            const size_t otherRow = other->rows.front();
            if (!serials[row]->overlaps(*serials[otherRow]))
                break;
            const CertificateClaim claim = claimBeside(park, claims[row], claims[otherRow]);
            addClaim(*one, claim, otherRow);
            addClaim(*other, claim, row);
            addNaming(*one, other->rows);
            addNaming(*other, one->rows);
        }
    }
}

void takeOver(CertificateEntry &entry, size_t row, const Batch &batch)
{
    entry.claim = batch.claim;
    entry.otherCount = batch.namingCount - 1;
    for (const size_t other : batch.naming)
        if (other != row && entry.others.size() < namedOthers)
            entry.others.push_back(other);
    if (batch.claim == CertificateClaim::Twice && batch.claimedFirst < row)
        entry.before = batch.claimedFirst;
}

CertificateEntry entryOf(const Park &park, qsizetype caseIndex, qsizetype index)
{
    const Case &inCase = park.cases[caseIndex];
    const GreenAttribute &row = inCase.energySupply.greenAttributes[index];
    CertificateEntry entry;
    entry.place = rowPlace(caseIndex, System::EnergySupply, "greenAttributes", index);
    entry.serial = row.serial.value_or(QString());
    entry.kind = row.kind;
    entry.energy = row.energy;
    entry.from = row.producedFrom;
    entry.to = row.producedTo.value_or(row.producedFrom);
    entry.year = inCase.year;
    return entry;
}

/// Every row of every case with how its claim stands; whether it is valid is not known yet.
std::vector<CertificateEntry> claimsOf(const Park &park)
{
    std::vector<CertificateEntry> claims;
    std::vector<std::optional<SerialRange>> serials;
    for (qsizetype c = 0; c < park.cases.size(); ++c)
        for (qsizetype i = 0; i < park.cases[c].energySupply.greenAttributes.size(); ++i) {
            claims.push_back(entryOf(park, c, i));
            serials.push_back(serialRange(claims.back().serial));
            claims.back().claim = serials.back() ? CertificateClaim::Single : CertificateClaim::NoSerial;
        }
    std::vector<Batch> batches = batchesOf(claims, serials);
    meet(batches, park, claims, serials);
    for (const Batch &batch : batches)
        for (const size_t row : batch.rows)
            takeOver(claims[row], row, batch);
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
