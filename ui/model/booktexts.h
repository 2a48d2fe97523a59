#pragma once

#include "core/exchange/booktexts.h"
#include "ui/model/language.h"

namespace ui {

/// The words of a workbook in a language, the other one beside it, whatever language the program speaks.
core::BookTexts bookTexts(Language language);

} // namespace ui
