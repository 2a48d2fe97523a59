#pragma once

class QLabel;

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

} // namespace ui
