#pragma once

class QFontMetrics;
class QLabel;
class QString;

namespace ui {

// The four ways a text stands on a page (interface rules, §6); sizes follow the font of the program.

/// A title of a card or a part: semibold.
void asTitle(QLabel *label);
/// The name of a page: 14 pt, semibold.
void asPageTitle(QLabel *label);
/// A key number: 14 pt, semibold; the core number 26 pt.
void asKeyNumber(QLabel *label, bool core = false);
/// Said in passing: the muted colour of the palette.
void asMuted(QLabel *label);

/// A text in a width whose last part, from `separator` on, stays whole: what is before it ends in "…".
QString elidedBefore(const QString &separator, const QString &text, const QFontMetrics &metrics, int width);

} // namespace ui
