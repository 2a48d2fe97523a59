#pragma once

#include "core/base/result.h"
#include "core/sizing/sizingcase.h"

namespace core {

/// A case of problem S with the file name of its series, which stands beside it.
struct SizingFile {
    sizing::SizingCase sizing; ///< without its series
    QString seriesFile;
};

/// Reads a case file of reference-models/README.md: every field of it, with its defaults. `null` is allowed where none means
/// something; `origin` and keys that begin with x- are passed over.
/// Fails as JSON does; with the place: UnknownKey, MissingKey (series), NullValue, ExpectedNumber, ExpectedFlag, ExpectedText,
/// ExpectedObject, UnknownWord (basis), NumberNotFinite, NumberOutOfRange (subject: the number, detail: what is allowed).
Result<SizingFile> sizingFromJson(const QByteArray &bytes);

/// Reads the case file and its series.
Result<sizing::SizingCase> readSizingCase(const QString &fileName);

} // namespace core
