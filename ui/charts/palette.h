#pragma once

#include "core/indicators/energymix.h"
#include "core/model/park.h"
#include "core/schemes/scheme.h"
#include "ui/model/appearance.h"

#include <QColor>
#include <QPalette>

namespace ui {

/// The colours of a theme (interface rules, §5); nothing else in the program names a colour.
struct Palette {
    QColor window, base, alternate, header, line, frame, text, muted, accent, onAccent, selection;
    std::array<QColor, core::allSystems.size()> systems;
    std::array<QColor, core::mixPartCount> mix; ///< by core::MixPart
    QColor certificateLines;
    struct Status {
        QColor word, ground;
    };
    std::array<Status, 4> items;      ///< by core::ItemStatus
    std::array<Status, 3> severities; ///< by core::Severity

    static const Palette &of(Theme theme);
    QPalette toQt() const;
    /// The colour that has the role here which `colour` has in the other palette; the same where it has none.
    QColor inPlaceOf(const QColor &colour, const Palette &other) const;
};

} // namespace ui
