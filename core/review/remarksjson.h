#pragma once

#include "core/review/remark.h"

#include <tl/expected.hpp>

namespace core {

/// What keeps a file of remarks from being taken.
enum class RemarksTrouble : unsigned char {
    File,       ///< the error says it: the file, the JSON, a key, a type, an id
    NotRemarks, ///< another format
    Version,    ///< another version than 1
    Time,       ///< error.place: no time as 2026-03-12T14:05:00Z; error.subject: what stands there
    RepeatedId, ///< error.subject: the id
    NoWording,  ///< error.place: a remark without any entry of the kind "remark"
    Empty       ///< error.place: a text that has to say something
};
struct RemarksError {
    RemarksTrouble trouble = RemarksTrouble::File;
    Error error; ///< with place, and line and column where they are known
};
template <class T> using RemarksResult = tl::expected<T, RemarksError>;

// The file of remarks, version 1: JSON in UTF-8, `NAME.remarks.json` beside `NAME.park`.
//
//   { "format": "parkwright-remarks", "version": 1,
//     "park": {"id": "coastal", "name": "…", "digest": "sha256 of the exchange form, lower-case hex"?},
//     "remarks": [ {
//       "id": "r0123456789ab",
//       "target": one of
//         {"kind": "park"}
//         {"kind": "place", "path": "cases/C2025/energySupply/powerReceived/P1/mwh"}   as findings and `compare` write paths
//         {"kind": "item", "case": "C2025", "scheme": "ndrc-910", "item": "carbonPerEnergy"}
//         {"kind": "section", "document": "application/zh", "section": "supply.plan", "case": "C2025"?}
//       "seen": {"mwh": 191460, …},     what stood there when the remark was made: the fields of the place; "value", "target",
//                                       "status", … of an item; "text" and "sha256" of a section; "sha256" of the park
//       "entries": [ {"id": "e…", "kind": "remark|answer|settled|reopened", "when": "2026-03-12T14:05:00Z", "by": "…"?,
//                     "text": "…"} ] } ] }        at least one of kind "remark", the last of which is the wording that holds;
//                                                 "text" may be left out of "settled" and "reopened"
//
// Values are numbers, true, false, texts or lists of texts. Times are UTC. Ids are not empty, hold no '/' and stand once: those
// of remarks in the file, those of entries in their remark. Unknown keys, x- keys too, repeated keys and null are refused.

/// Reads the file's bytes. Refused whole, with the place.
RemarksResult<Remarks> remarksFromJson(const QByteArray &bytes);
/// The same back; the order of keys is stable, numbers read back to the same double.
QByteArray toJson(const Remarks &remarks);

} // namespace core
