#pragma once

#include "core/dossier/document.h"

namespace support {

/// A document made by hand that has every kind of block, run, row and figure: cover, contents, a summary, chapters of three
/// levels, turned tables, lists and annexes; a draft.
core::Document sampleDocument(core::DocumentKind kind = core::DocumentKind::Application,
                              core::DocumentLanguage language = core::DocumentLanguage::Chinese);
/// One figure of each type, with numbers of a plausible park.
std::vector<core::DocumentFigure> sampleFigures(core::DocumentLanguage language = core::DocumentLanguage::Chinese);

} // namespace support
