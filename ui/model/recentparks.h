#pragma once

#include "ui/model/results.h"

#include <QDateTime>

namespace ui {

/// A park that was opened before, with the figures it had then: the start page never opens a file to fill its list.
struct RecentPark {
    QString fileName, name;
    QDateTime openedAt;
    /// Carbon per energy of the newest metered and of the last planned case.
    struct Figure {
        int year = 0;
        bool isPlanned = false;
        std::optional<double> value;
        int status = int(core::ItemStatus::NoData); ///< of the core indicator
    };
    QList<Figure> figures;
};

/// The list of recent parks in the user's settings, the newest first.
QList<RecentPark> recentParks();
/// Puts the open park to the top of the list.
void rememberPark(const Document &document, const Results &results, bool english);

} // namespace ui
