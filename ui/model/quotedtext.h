#pragma once

#include <QString>

namespace ui {

/// A text of somebody's file as a sentence names it: its beginning where it is long, with … after it; signs that are not seen,
/// such as control characters, as \uXXXX.
QString quotedText(const QString &text);
/// The same for each step of a path. Steps may be names of files, so more of them is shown.
QString quotedPath(const QString &path);

} // namespace ui
