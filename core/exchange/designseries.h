#pragma once

#include "core/exchange/seriescsv.h"

namespace core {

// Imported series as rows of a design, which the project keeps with it (compressed, keyed by their hash).

/// The columns of a weather file as series WEATHER-ghi … and the weather that reads them. `offset`: of the sun; nothing: as
/// found. `origin`: the file's name, kept with each series.
void putWeather(const ImportedWeather &weather, const QString &origin, std::optional<double> offset, Design &into);
/// Takes those series out again.
void dropWeatherSeries(Design &from);
/// Takes out series of imported weather that the design's weather does not name.
void dropUnusedSeries(Design &from);

/// The series as the electricity load of the design: it replaces an imported one and stands for all uses that no other load
/// names.
void putLoad(const ImportedSeries &imported, const QString &origin, Design &into);

/// The series as a plant of its own, whose capacity is the peak of the series [MW] and whose output is the rest per unit. A
/// series that was imported before gives way. Fails: NumberOutOfRange where the peak is not above 0.
Result<void> putGeneration(const ImportedSeries &imported, const QString &origin, Design &into);
/// The series as the prices of purchase or of feed-in, in the place of bands or of the one price.
void putPrices(const ImportedSeries &imported, const QString &origin, bool ofExport, Design &into);

} // namespace core
