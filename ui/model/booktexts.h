#pragma once

#include "core/dossier/document.h"
#include "core/exchange/booktexts.h"
#include "ui/model/language.h"

namespace ui {

/// The words of a workbook in a language, the other one beside it, whatever language the program speaks.
core::BookTexts bookTexts(Language language);
/// The same, for a workbook that goes with a document.
core::BookTexts bookTexts(core::DocumentLanguage language);

} // namespace ui
