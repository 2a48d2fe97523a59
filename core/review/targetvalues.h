#pragma once

#include "core/dossier/document.h"
#include "core/review/remark.h"
#include "core/schemes/evaluation.h"

#include <functional>

namespace core {

/// The document of a key ("application/zh") about a case (empty: it finds its own); null where it cannot be made.
using DocumentSource = std::function<const Document *(const QString &key, const QString &caseId)>;

/// A park as its examiner sees it.
struct ReviewedPark {
    const Park &park;
    const Evaluation &evaluation;
    const std::vector<Scheme> &schemes;
    DocumentSource documents; ///< none: sections are not looked at
};

/// How what a remark is about stands to what was seen.
struct RemarkStanding {
    enum class Kind : unsigned char {
        Same,
        Changed,
        Gone,   ///< the park has no such row, case, item or section any more
        Unknown ///< its document cannot be made now, the case has errors
    };
    Kind kind = Kind::Unknown;
    SeenValues now;        ///< what stands there
    QStringList changed{}; ///< keys that say something else than they did
};

/// What stands at a target now. Nothing: it is gone, or (`isUnknown`) cannot be told.
/// A place: its field, or every field of the object that is given; long lists of numbers and what stands below ("*") by their
/// SHA-256. An item: value, target, status, and the answer with its note, or why it does not apply. A section: the beginning of
/// its text and the SHA-256 of all of it. The park: its projectDigest().
std::optional<SeenValues> valuesAt(const ReviewedPark &reviewed, const RemarkTarget &target, bool &isUnknown);

/// Compares what was seen with what stands there. Entered numbers are equal or not; those of items within a relative 1e-9, as
/// another machine may compute them.
RemarkStanding standingOf(const ReviewedPark &reviewed, const Remark &remark);

/// All that is read in a section: heading, paragraphs, cells; hints to the author are none of it.
QString sectionText(const DocumentSection &section);

} // namespace core
