#pragma once

#include "core/exchange/booktexts.h"
#include "core/schemes/scheme.h"

namespace ui {

/// The schemes as a chapter of the manual: a section for each pack with its document, how well that is known, classes, levels,
/// verdict and items. All of it is read from the packs.
QString schemesMarkdown(std::span<const core::Scheme> schemes, const core::BookTexts &texts);

} // namespace ui
