#include "session.h"

#include "core/storage/workingcopy.h"
#include "ui/inputs/onscreen.h"
#include "ui/model/document.h"
#include "ui/model/showncase.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/parkfiles.h"

#include <QFileInfo>
#include <QSettings>
#include <QToolBar>

namespace ui {

namespace {

constexpr int shape = 1; // of docks and bars; another number: what older windows kept does not fit

QString keyOf(const char *what)
{
    return QStringLiteral("session/") + QLatin1StringView(what);
}

/// As it was open: what is examined is not written.
bool reopen(ParkFiles &files, const QString &file, bool forReview)
{
    return forReview ? files.openForReview(file) : files.open(file);
}

} // namespace

void rememberSession(const MainWindow &window, const Document &document, const ShownCase &shown)
{
    QSettings settings;
    settings.setValue(keyOf("geometry"), window.saveGeometry());
    settings.setValue(keyOf("docks"), window.saveState(shape));
    settings.setValue(keyOf("file"), document.isOpen() ? document.fileName() : QString());
    settings.setValue(keyOf("review"), window.files().isForReview());
    settings.setValue(keyOf("page"), pageKey(window.shownPage()));
    settings.setValue(keyOf("case"), shown.inPark() ? shown.inPark()->id : QString());
}

void restorePlace(QWidget &window)
{
    if (!window.restoreGeometry(QSettings().value(keyOf("geometry")).toByteArray())) // the first start
        window.resize(withinScreen(window, window.size()));
}

void restoreSession(MainWindow &window, const Document &document, ShownCase &shown, bool withPark)
{
    const QSettings settings;
    const auto text = [&settings](const char *what) { return settings.value(keyOf(what)).toString(); };
    window.restoreState(settings.value(keyOf("docks")).toByteArray(), shape);
    for (QToolBar *bar : window.findChildren<QToolBar *>()) // the start page hides it, and a file may be open before this
        bar->setVisible(document.isOpen());
    const QString file = text("file");
    if (!withPark || !QFileInfo(file).isFile() || window.hasRecoverable() ||
        !reopen(window.files(), file, settings.value(keyOf("review")).toBool()))
        return;
    const auto &cases = document.park().cases;
    if (const auto at = std::ranges::find(cases, text("case"), &core::Case::id); at != cases.end())
        shown.show(at - cases.begin());
    if (const auto page = pageOfKey(text("page")))
        window.showPage(*page);
}

} // namespace ui
