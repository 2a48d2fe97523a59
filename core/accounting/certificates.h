#pragma once

#include "core/model/finding.h"
#include "core/reference/library.h"

// The ledger of green certificates and green-power trades over all cases of a park: each MWh may be claimed once.

namespace core {

/// What another row does to the claim of a row; the worst holds.
enum class CertificateClaim : unsigned char {
    Single,     ///< nobody else claims it
    NoSerial,   ///< nothing to tell it by
    AlsoInPlan, ///< only cases that are planned, or other plans, name it too: they claim nothing yet
    SplitUp,    ///< the serial is claimed again, in other months
    Twice,      ///< claimed again for months that overlap, or in the same case
};
inline constexpr Word certificateClaims[]{
    {"single", QT_TRANSLATE_NOOP("Certificates", "Once")},
    {"noSerial", QT_TRANSLATE_NOOP("Certificates", "Without serial")},
    {"alsoInPlan", QT_TRANSLATE_NOOP("Certificates", "Also in a plan")},
    {"splitUp", QT_TRANSLATE_NOOP("Certificates", "Again, in other months")},
    {"twice", QT_TRANSLATE_NOOP("Certificates", "Claimed twice")},
};
template <> inline constexpr std::span<const Word> words<CertificateClaim>{certificateClaims};

/// The serials a row names: one, or a range of them ("GC0001~GC0100", "GC0001-GC0100", "GC0001 至 0100").
struct SerialRange {
    QString prefix; ///< what stands before the digits at the end, in capitals
    int digits = 0; ///< how many there are; 0: none, then the prefix is all
    quint64 first = 0, last = 0;

    bool overlaps(const SerialRange &other) const;
};
/// Nothing: there is no serial.
std::optional<SerialRange> serialRange(const QString &serial);

/// Ours: how many of the entries that name the same certificate are kept by their positions; a table shows no more.
inline constexpr size_t namedOthers = 20;

/// A row of greenAttributes.
struct CertificateEntry {
    Place place;
    QString serial;
    AttributeKind kind = AttributeKind::Certificate;
    MegawattHours energy;
    Month from, to;
    int year = 0;         ///< of its case
    bool isValid = false; ///< for that year. Source: domain model, §3 rule 4.
    CertificateClaim claim = CertificateClaim::Single;
    std::vector<size_t> others;   ///< entries of the ledger that name the same certificate: the first of them
    size_t otherCount = 0;        ///< all of them
    std::optional<size_t> before; ///< the first entry before it that claims the same: of Twice, but for the first of them
};
/// Every row of every case, in the order of the cases. `library` is the common one; a case that keeps its defaults is judged by
/// them. Source: domain model, §2.1 and §3 rule 4; 绿证核发和交易规则: one certificate, one claim.
std::vector<CertificateEntry> certificateLedger(const Park &park, const Library &library);

/// Rows that claim what a row before them claims already, in the order of the cases; the finding's amount is the year of that
/// claim. Several rows of one batch name each their own part of its serials. Raises: serialTwice.
/// Source: rules/ndrc-910-and-power-rules.md, §5.5: each MWh may be claimed once.
std::vector<Finding> judgeClaims(const Park &park);

} // namespace core
