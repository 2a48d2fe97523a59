#pragma once

#include "core/schemes/firststeps.h"
#include "core/schemes/stillneeded.h"
#include "ui/model/format.h"

namespace ui {

/// One thing to do, in words.
struct TodoText {
    QString title, text;
    QString measures;  ///< those of the park that help; empty: not asked for
    QString names;     ///< their names, where `measures` has only ids
    QString linkText;  ///< empty: no link
    core::Place place; ///< where the link leads
    bool operator==(const TodoText &) const = default;
};

/// What to do first, from the step that the core found.
TodoText todoText(const core::FirstStep &step, const core::Park &park, const core::SchemeResult &result, Format format);

/// What an item of a scheme still needs: "cut 1,211 kt CO₂"; empty without a need.
QString neededText(const std::optional<core::StillNeeded> &needed, Format format);
/// What it would be read otherwise; empty where there is one reading.
QString otherReading(const std::optional<core::StillNeeded> &needed, Format format);

/// The measures of the park that may help an item and what the cheapest costs; empty where none does.
QString helpText(const core::SchemeItem &item, const core::Park &park, Format format);

/// An item to be mended: its gap, what it still needs, the measures that may help.
TodoText fixText(const core::SchemeItem &item, const core::ItemResult &result, const std::optional<core::StillNeeded> &needed,
                 const core::Park &park, qsizetype caseIndex, Format format);
/// An item whose data are missing: what lacks, and where rows give it.
TodoText enterText(const core::SchemeItem &item, const core::ItemResult &result, qsizetype caseIndex, Format format);
/// Said where no item is to be mended or entered.
QString nothingToFix(const core::SchemeResult &result);

} // namespace ui
