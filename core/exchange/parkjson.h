#pragma once

#include "core/exchange/json.h"
#include "core/model/park.h"

namespace core {

/// Reads a park in the exchange format, version 1. A file that breaks the format is refused whole, with the place.
/// Fails: every code of JSON text and of JSON against the declarations. Source: domain model, §1, §2, §5.
Result<Park> parkFromJson(const QByteArray &bytes);

/// Writes a park so that reading it gives an equal one; a key equal to its default is left out.
QByteArray toJson(const Park &park);

/// Writes an exchange file, whole or not at all. Fails: FileNotWritable; NotEntered where a required number has no value.
Result<void> writeParkJson(const Park &park, const QString &fileName);

/// Reads a file. Fails: as readFile() and parkFromJson.
Result<Park> readPark(const QString &fileName);

} // namespace core
