#pragma once

#include <QString>

class QTextDocument;

namespace ui {

/// What an author wrote as the HTML that documents keep: paragraphs, lists, bold, italic, links; fonts and colours are left out.
/// Empty where there is no word.
QString keptHtml(const QTextDocument &text);

} // namespace ui
