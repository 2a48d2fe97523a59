#pragma once

#include "core/base/result.h"
#include "core/sizing/sizingcase.h"

namespace core {

/// Reads an hourly series: a header that names hour, load_mw, wind_pu, pv_pu, import_price and export_price in any order (other
/// columns are passed over, hour may be missing), then one line an hour. Lines that begin with # and empty lines are skipped; a
/// byte order mark, spaces around cells and CR LF are accepted. At most 100 years. Format: reference-models/README.md.
/// Fails with the line: SeriesColumnMissing, SeriesCellCount, SeriesCell, SeriesNegative (load and per-unit values), SeriesEmpty,
/// FileTooLarge (detail: MB).
Result<sizing::Series> seriesFromCsv(const QByteArray &bytes);
Result<sizing::Series> readSeriesCsv(const QString &fileName);

} // namespace core
