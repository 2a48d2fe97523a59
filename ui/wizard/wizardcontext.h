#pragma once

#include "ui/pages/page.h"

namespace ui {

/// What is to be done with a document.
enum class DocumentUse : unsigned char { Read, WritePdf, Print };

/// What every part of the wizard is given: that of a page, and the scheme that the case is led through.
struct WizardContext : PageContext {
    size_t scheme = 0; ///< by its position among those of the results
};

} // namespace ui
