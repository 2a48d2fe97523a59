#pragma once

#include "core/schemes/evaluation.h"

// What ties a document to the data it was made from: `parkwright check` compares these with a project.

namespace core {

/// SHA-256, lower-case hexadecimal, of the exchange form of the park (writePark): what only a project holds, as own text, does
/// not enter.
QString projectDigest(const Park &park);

/// SHA-256, lower-case hexadecimal, of the factor rows in use by all cases with results. Canonical form, UTF-8: a line per row —
/// table, id of the row, then "column=cell" of every column in the order of the table, joined by U+001F, ended by LF — each line
/// once, in the order of their bytes.
QString factorDigest(const Park &park, const Evaluation &evaluation, const Library &library);

} // namespace core
