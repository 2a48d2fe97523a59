#pragma once

class QWidget;

namespace ui {

class Document;
class MainWindow;
class ShownCase;

/// Keeps in the user's settings where the window stands, which park is open in it, and whether for review, its page and its case.
void rememberSession(const MainWindow &window, const Document &document, const ShownCase &shown);

/// Puts a window where it stood when it was closed last; at the first start into its screen.
void restorePlace(QWidget &window);

/// Docks and bars as they were. With the park, page and case are those of the last run; a file that is no more is left out,
/// and work that waits to be recovered comes first: then the start page shows it.
void restoreSession(MainWindow &window, const Document &document, ShownCase &shown, bool withPark);

} // namespace ui
