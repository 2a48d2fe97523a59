#pragma once

#include "ui/inputs/emptystate.h"

namespace ui {

class HourlyTrial;
class Page;
struct PageContext;

// What pages say, and offer, while there are no figures to show.

/// Shows why the shown case has no result, with the way out: no case, or errors; false: it has one.
bool showNoResult(EmptyState &into, Page &page, const PageContext &context);
/// The same of the year of its design; false: it can be simulated. `ofWeather`: further ways to a weather year.
bool showNoYear(EmptyState &into, Page &page, HourlyTrial &trial, const PageContext &context,
                std::vector<EmptyState::Step> ofWeather = {});
/// The answer of a page without result.
QString answerWithoutResult(const PageContext &context);

/// The price lists of all areas, that of the park's province proposed; the one chosen becomes the tariff of the design.
EmptyState::Step pricesStep(HourlyTrial &trial, const PageContext &context);
/// To another page: "sizing".
EmptyState::Step pageStep(Page &page, const QString &text, const QString &key);

} // namespace ui
