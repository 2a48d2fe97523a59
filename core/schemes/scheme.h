#pragma once

#include "core/indicators/indicators.h"
#include "core/model/finding.h"

namespace core {

/// A text in both languages of the documents.
struct LocalText {
    QString chinese, english;
};

enum class ItemRole : unsigned char { Core, Guiding };
enum class Comparison : unsigned char { AtMost, AtLeast };

struct SchemeItem {
    QString id;
    LocalText name;
    ItemRole role = ItemRole::Guiding;
    std::string metric;
    QString unit; ///< "t/tce" or "share"
    QString clause;
    bool mayBeNotApplicable = true;
    Comparison comparison = Comparison::AtLeast;
    std::vector<std::optional<double>> targetByClass; ///< in the order of the classes
};

struct SchemeClass {
    QString id;
    LocalText name;
    double from = 0;
    bool belowAll = false; ///< raises belowEnergyClass
};

/// What a park must be before it may apply, in our words.
struct SchemeCondition {
    QString id; ///< also the key of the answer
    LocalText name, text, clause;
    QString sourceUrl, check;
    bool isAboutBoundary = false; ///< the park's profile says something about it
};

/// A part of the scheme's document, by the number it has there.
struct SchemeAnnex {
    QString id;
    LocalText name;
    QString sourceUrl, check;
    std::vector<LocalText> chapters; ///< of what is to be handed in
};

/// A scheme pack of resources/schemes, as its README there describes it.
struct Scheme {
    QString id;
    LocalText name;
    QString issuer, document, version, status, check, sourceUrl;
    std::string selectorMetric;
    std::vector<SchemeClass> classes;
    std::vector<SchemeItem> items;
    std::vector<SchemeCondition> conditions;
    std::vector<SchemeAnnex> annexes;

    /// The annex of this number; null when the pack has none.
    const SchemeAnnex *annex(QStringView number) const;
};

/// Reads a pack. Fails: SchemeBroken with the place; every code of JSON text.
Result<Scheme> schemeFromJson(const QByteArray &bytes);
/// Reads every pack of a directory (":/schemes"), by id. Fails: FileMissing and as above.
Result<std::vector<Scheme>> readSchemes(const QString &directory);

enum class ItemStatus : unsigned char { Met, NotMet, NotApplicable, NoData };
std::string_view key(ItemStatus status);

struct ItemResult {
    std::optional<double> value, target, gap; ///< a gap below 0 is a margin
    ItemStatus status = ItemStatus::NoData;
};

struct SchemeResult {
    const Scheme *scheme = nullptr;
    size_t classIndex = 0;
    bool passed = false;
    std::vector<ItemResult> items; ///< in the order of the scheme
};

/// Judges a case by a scheme: core items met and every guiding item met or not applicable passes. A value within 1e-9 (relative)
/// of a class bound or a target is on it. Source: domain model, §5.
SchemeResult judge(const Scheme &scheme, const Account &account, const Indicators &indicators,
                   const QList<NotApplicable> &notApplicable);

/// The items that are not met: core items first, then the farthest from its target (as a share of the target) first.
std::vector<size_t> itemsToRaise(const SchemeResult &result);

} // namespace core
