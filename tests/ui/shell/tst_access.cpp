#include "core/model/newrows.h"
#include "tests/support/parks.h"
#include "ui/inputs/cellview.h"
#include "ui/inputs/elidedlabel.h"
#include "ui/inputs/fieldform.h"
#include "ui/inputs/figureframe.h"
#include "ui/inputs/icon.h"
#include "ui/inputs/keynumbers.h"
#include "ui/prompts/prompts.h"
#include "ui/shell/findfield.h"
#include "ui/shell/focusring.h"
#include "ui/shell/keys.h"
#include "ui/shell/look.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/parkfiles.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QAbstractSlider>
#include <QAbstractSpinBox>
#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QFontDatabase>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollArea>
#include <QScrollBar>
#include <QSettings>
#include <QShortcut>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QStatusBar>
#include <QTabBar>
#include <QTabWidget>
#include <QTest>
#include <QTextDocument>
#include <QToolBar>
#include <QToolButton>

using namespace ui;

namespace {

/// Nobody is asked.
class Silent : public Prompts
{
public:
    QString fileToOpen(QWidget *, const QString &) override { return {}; }
    QString fileToSave(QWidget *, const QString &, const QString &) override { return {}; }
    QString text(QWidget *, const QString &, const QString &, const QString &) override { return QStringLiteral("新区"); }
    bool confirm(QWidget *, const QString &, const QString &) override { return true; }
    bool isDecimalComma(QWidget *, const QString &, const QString &) override { return false; }
    Closing closeUnsaved(QWidget *, const QString &) override { return Closing::Discard; }
};

/// What a widget is called in a report: its class, name and text, and the same of those around it.
QString called(const QWidget *widget)
{
    QStringList names;
    for (; widget && !widget->isWindow() && names.size() < 4; widget = widget->parentWidget()) {
        QString name = QString::fromLatin1(widget->metaObject()->className()).remove(QStringLiteral("ui::"));
        if (!widget->objectName().isEmpty() && !widget->objectName().startsWith(QStringLiteral("qt_")))
            name += u'#' + widget->objectName();
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            name += QStringLiteral(" \"%1\"").arg(label->text().left(60));
        if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            name += QStringLiteral(" \"%1\"").arg(button->text().left(60));
        names << name;
    }
    return names.join(QStringLiteral(" in "));
}

/// Whether a user may act on it by mouse or keys; not the parts that belong to another control.
bool isInteractive(const QWidget *widget)
{
    if (qobject_cast<const QHeaderView *>(widget) || qobject_cast<const QScrollBar *>(widget))
        return false;
    if (widget->objectName().startsWith(QStringLiteral("qt_")) || widget->inherits("QTableCornerButton"))
        return false;
    const QWidget *parent = widget->parentWidget();
    if (qobject_cast<const QTabBar *>(parent) || qobject_cast<const QLineEdit *>(parent) ||
        qobject_cast<const QComboBox *>(parent))
        return false; // scroll buttons of tabs, the clear button of a line
    if (qobject_cast<const QAbstractItemView *>(widget) && widget->focusPolicy() == Qt::NoFocus)
        return false; // it only shows
    if (qobject_cast<const QTabBar *>(widget) && qobject_cast<const QTabWidget *>(parent))
        return true;
    return qobject_cast<const QAbstractButton *>(widget) || qobject_cast<const QLineEdit *>(widget) ||
           qobject_cast<const QComboBox *>(widget) || qobject_cast<const QAbstractItemView *>(widget) ||
           qobject_cast<const QTabBar *>(widget) || qobject_cast<const QAbstractSlider *>(widget) ||
           qobject_cast<const QAbstractSpinBox *>(widget) ||
           (widget->focusPolicy() & Qt::TabFocus && !widget->inherits("QScrollArea"));
}

bool hasName(const QWidget *widget)
{
    if (!widget->accessibleName().isEmpty())
        return true;
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget); button && !button->text().isEmpty())
        return true;
    if (const auto *tabs = qobject_cast<const QTabBar *>(widget))
        return tabs->count() > 0 && !tabs->tabText(0).isEmpty();
    for (const QLabel *label : widget->window()->findChildren<QLabel *>())
        if (label->buddy() == widget && !label->text().isEmpty())
            return true;
    return false;
}

/// The width a text needs in a label, at least; long lines may wrap.
int neededWidth(const QLabel &label)
{
    if (label.textFormat() == Qt::RichText || Qt::mightBeRichText(label.text())) {
        QTextDocument document;
        document.setDefaultFont(label.font());
        document.setDocumentMargin(0); // a label has its own
        document.setHtml(label.text());
        return int(document.idealWidth());
    }
    int widest = 0;
    const QString text = label.text();
    for (const QString &line : label.wordWrap() ? text.split(QRegularExpression(QStringLiteral("\\s"))) : text.split(u'\n'))
        if (!label.wordWrap() ||
            std::ranges::all_of(line, [](QChar sign) { return sign.unicode() < 0x2E80; })) // Chinese breaks anywhere
            widest = std::max(widest, label.fontMetrics().horizontalAdvance(line));
    return widest;
}

/// What is cut of a widget's text; empty: nothing.
QString cutOf(const QWidget *widget)
{
    const QRect room = widget->contentsRect();
    const auto report = [&](int needed, int has, const char *side) {
        return QStringLiteral("%1: needs %2 px, has %3 (%4)")
            .arg(called(widget))
            .arg(needed)
            .arg(has)
            .arg(QLatin1StringView(side));
    };
    if (const auto *label = qobject_cast<const QLabel *>(widget); label && !label->text().isEmpty()) {
        if (qobject_cast<const ElidedLabel *>(label))
            return {}; // elides on purpose, and its tooltip has the whole
        if (const int needed = neededWidth(*label); needed > room.width() + 1)
            return report(needed, room.width(), "wide");
        const int needed = label->wordWrap() ? label->heightForWidth(label->width()) : label->fontMetrics().height();
        if (needed > label->height() + 3)
            return report(needed, label->height(), "high");
    }
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget); button && !button->text().isEmpty()) {
        const bool isIconOnly = qobject_cast<const QToolButton *>(widget) &&
                                static_cast<const QToolButton *>(widget)->toolButtonStyle() == Qt::ToolButtonIconOnly;
        const QString text = QString(button->text()).remove(u'&');
        const int needed =
            button->fontMetrics().horizontalAdvance(text) + (button->icon().isNull() ? 0 : button->iconSize().width());
        if (!isIconOnly && needed > widget->width())
            return report(needed, widget->width(), "wide");
        if (!isIconOnly && button->fontMetrics().height() > widget->height() + 2)
            return report(button->fontMetrics().height(), widget->height(), "high");
    }
    if (const auto *tabs = qobject_cast<const QTabBar *>(widget)) {
        for (int i = 0; i < tabs->count(); ++i)
            if (const int needed = tabs->fontMetrics().horizontalAdvance(tabs->tabText(i)); needed > tabs->tabRect(i).width())
                return report(needed, tabs->tabRect(i).width(), "wide");
    }
    if (const auto *header = qobject_cast<const QHeaderView *>(widget); header && header->count() > 0) {
        const int text = header->fontMetrics().height();
        if (header->orientation() == Qt::Horizontal && text > header->height() + 1)
            return report(text, header->height(), "high");
        if (header->orientation() == Qt::Vertical && header->sectionSize(0) > 0 && text > header->sectionSize(0) + 1)
            return report(text, header->sectionSize(0), "high");
    }
    return {};
}

/// Whether an area that scrolls sideways, as tables do, stands between a widget and its page.
bool scrollsSideways(const QWidget *widget, const QWidget *page)
{
    for (const QWidget *above = widget->parentWidget(); above && above != page; above = above->parentWidget())
        if (const auto *area = qobject_cast<const QAbstractScrollArea *>(above);
            area &&
            (qobject_cast<const QAbstractItemView *>(above) || area->horizontalScrollBarPolicy() != Qt::ScrollBarAlwaysOff))
            return true;
    return false;
}

/// Says every fault; the message of a failed check would be cut.
bool isEmpty(QStringList faults)
{
    faults.removeDuplicates();
    for (const QString &fault : faults)
        qWarning("%s", qPrintable(fault));
    return faults.isEmpty();
}

} // namespace

/// Names, cut texts and the way of the keyboard, on every page: geometry and texts are compared, not pixels.
class TestAccess : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void pages_data();
    void pages();
    void tabReachesEverything_data();
    void tabReachesEverything();
    void focusIsSeen();
    void ringsFrameTheirOwnWindow();
    void shortcutsSayWhatTheyDo();
    void menusAreThoseOfTheRules();
    void noMenuHasALetterTwice();
    void whatTheMenusShowIsFoundOnce();
    void titlesFollowTheSizeOfText();
    void keyNumbersStandInOneLine_data();
    void keyNumbersStandInOneLine();
    void largeTextLeavesUnitsWhole();
    void iconsAndSumsFollowTheText();
    void theFrameEndsBeforeScrollBars();

private:
    struct Window {
        Appearance appearance;
        Document document;
        Results results{document, support::library(), support::schemes(), support::currentYear};
        ShownCase shown{document, results};
        Keeper keeper{document, QString()};
        Silent prompts;
        std::unique_ptr<MainWindow> window;
        void open(const QString &park);
    };
    static void find(const QString &where, QWidget *page, QStringList &faults);
};

void TestAccess::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true); // settings of a test are not the user's
    QCoreApplication::setOrganizationName(QStringLiteral("ParkwrightTests"));
    QCoreApplication::setApplicationName(QStringLiteral("Access"));
    QSettings().clear();
}

void TestAccess::cleanupTestCase()
{
    applyLook(*qApp, Theme::Light);
}

void TestAccess::Window::open(const QString &park)
{
    window = std::make_unique<MainWindow>(MainWindow::Parts{document, results, shown, keeper, appearance, prompts});
    if (park == QLatin1StringView("new"))
        window->files().makeNew(core::Stage::New);
    else if (!park.isEmpty())
        QVERIFY(window->files().open(QStringLiteral(EXAMPLES "/%1.json").arg(park)));
}

void TestAccess::find(const QString &where, QWidget *page, QStringList &faults)
{
    const auto add = [&](const QString &fault) {
        if (!fault.isEmpty() && !faults.contains(where + fault))
            faults << where + fault;
    };
    QList<QWidget *> all = page->findChildren<QWidget *>();
    all.prepend(page);
    for (const QWidget *widget : all) {
        if (!widget->isVisible())
            continue;
        if (isInteractive(widget) && !hasName(widget))
            add(QStringLiteral("no name: ") + called(widget));
        if (const QString cut = cutOf(widget); !cut.isEmpty())
            add(QStringLiteral("cut: ") + cut);
        const int left = widget->mapTo(page, QPoint()).x();
        if (widget != page && !scrollsSideways(widget, page) && (left < 0 || left + widget->width() > page->width() + 1))
            add(QStringLiteral("outside: %1 at %2, %3 wide, the page %4")
                    .arg(called(widget))
                    .arg(left)
                    .arg(widget->width())
                    .arg(page->width()));
    }
}

void TestAccess::pages_data()
{
    QTest::addColumn<QString>("park");
    QTest::addColumn<bool>("isChinese");
    QTest::addColumn<bool>("isDark");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<int>("textSize");
    const struct {
        const char *name;
        QSize size;
        int textSize;
    } rooms[]{
        {"1440x900", {1440, 900}, 100},
        {"1366x768", {1366, 768}, 100},
        {"1366x768, text of 150 %", {1366, 768}, 150},
        {"1440x900, text of 200 %", {1440, 900}, 200},
    };
    for (const char *park : {"coastal-park", "new-zone", "new", ""})
        for (const bool isChinese : {false, true})
            for (const auto &room : rooms)
                QTest::addRow("%s, %s, %s", *park ? park : "start", isChinese ? "zh" : "en", room.name)
                    << QString::fromLatin1(park) << isChinese << (room.textSize == 150) << room.size << room.textSize;
}

void TestAccess::pages()
{
    QFETCH(QString, park);
    QFETCH(bool, isChinese);
    QFETCH(bool, isDark);
    QFETCH(QSize, size);
    QFETCH(int, textSize);
    applyLook(*qApp, isDark ? Theme::Dark : Theme::Light, textSize);
    Window held;
    held.appearance.setLanguage(isChinese ? Language::Chinese : Language::English);
    held.appearance.setTheme(isDark ? Theme::Dark : Theme::Light);
    held.open(park);
    MainWindow &window = *held.window;
    window.resize(size);
    window.show();
    QStringList faults;
    const auto settle = [&] {
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
    };
    const auto look = [&](const QString &where, QWidget *at) {
        QStringList found;
        find(where, at, found);
        if (!found.isEmpty()) { // what a thread brought just now is laid out with the next events
            settle();
            found.clear();
            find(where, at, found);
        }
        faults += found;
    };
    const int last = park.isEmpty() ? 1 : pageCount;
    for (int page = 0; page < last; ++page) {
        const QString key = park.isEmpty() ? QStringLiteral("start") : pageKey(PageId(page));
        if (!park.isEmpty())
            window.showPage(PageId(page));
        settle();
        if (window.size() != size)
            faults << QStringLiteral("%1: the window is %2x%3").arg(key).arg(window.width()).arg(window.height());
        QWidget *shown = park.isEmpty() ? window.centralWidget() : window.page(PageId(page));
        QVERIFY(shown->isVisible());
        look(key + QStringLiteral(": "), shown);
        for (auto *tabs : shown->findChildren<QTabWidget *>())
            for (int tab = 0; tabs->isVisible() && tab < tabs->count(); ++tab) {
                tabs->setCurrentIndex(tab);
                settle();
                look(QStringLiteral("%1, tab %2: ").arg(key).arg(tab), tabs->currentWidget());
            }
        window.resize(size);
    }
    look(QStringLiteral("status bar: "), window.statusBar());
    if (auto *bar = window.findChild<QWidget *>(QStringLiteral("toolBar")); bar && bar->isVisible())
        look(QStringLiteral("tool bar: "), bar);
    QVERIFY(isEmpty(faults));
}

void TestAccess::tabReachesEverything_data()
{
    QTest::addColumn<QString>("park");
    QTest::newRow("example") << "coastal-park";
    QTest::newRow("new zone") << "new-zone";
    QTest::newRow("empty park") << "new";
    QTest::newRow("start") << "";
}

/// Tab from control to control, F6 out of a table: back at the first one, having seen all that can be used.
void TestAccess::tabReachesEverything()
{
    QFETCH(QString, park);
    applyLook(*qApp, Theme::Light);
    Window held;
    held.open(park);
    MainWindow &window = *held.window;
    window.resize(1440, 900);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QStringList faults;
    const int last = park.isEmpty() ? 1 : pageCount;
    for (int id = 0; id < last; ++id) {
        QWidget *page = window.centralWidget();
        if (!park.isEmpty()) {
            window.showPage(PageId(id));
            page = window.page(PageId(id));
        }
        QCoreApplication::processEvents();
        const QString key = park.isEmpty() ? QStringLiteral("start") : pageKey(PageId(id));
        QSet<const QWidget *> wanted, seen;
        for (const QWidget *widget : page->findChildren<QWidget *>())
            if (widget->isVisible() && widget->isEnabled() && isInteractive(widget) && !widget->focusProxy() &&
                !(qobject_cast<const QToolButton *>(widget) && widget->focusPolicy() == Qt::NoFocus))
                wanted.insert(widget);
        if (QApplication::focusWidget())
            QApplication::focusWidget()->clearFocus();
        QWidget *first = nullptr;
        int steps = 0, region = 0; // reading order
        const QList<QWidget *> regions{window.findChild<QWidget *>(QStringLiteral("toolBar")),
                                       window.findChild<QWidget *>(QStringLiteral("navigation")), page, window.statusBar()};
        for (; steps < 400; ++steps) {
            QWidget *at = QApplication::focusWidget();
            if (auto *cells = qobject_cast<CellView *>(at)) // Tab is for its cells
                cells->leave();
            else
                QTest::keyClick(at ? at : &window, Qt::Key_Tab);
            QWidget *now = QApplication::focusWidget();
            if (!now)
                continue;
            if (now == first)
                break;
            if (!first)
                first = now;
            seen.insert(now);
            for (int i = 0; i < regions.size(); ++i)
                if (i != 1 || !park.isEmpty())
                    if (regions[i] == now || (regions[i]->isAncestorOf(now) && regions[i] != window.centralWidget())) {
                        if (i < region)
                            faults << QStringLiteral("%1: Tab comes too late to %2").arg(key, called(now));
                        region = i;
                    }
        }
        if (steps == 400)
            faults << QStringLiteral("%1: Tab does not come back").arg(key);
        for (const QWidget *widget : wanted)
            if (!seen.contains(widget))
                faults << QStringLiteral("%1: Tab does not reach %2").arg(key, called(widget));
    }
    QVERIFY(isEmpty(faults));
}

void TestAccess::focusIsSeen()
{
    Window held;
    held.open(QString());
    held.window->show();
    held.window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(held.window.get()));
    auto *open = held.window->findChild<QPushButton *>(QStringLiteral("open"));
    const QColor accent = Palette::of(Theme::Light).accent;
    const auto edge = [&] { return open->grab().toImage().pixelColor(open->width() / 2, 0); };
    open->clearFocus();
    QVERIFY(edge() != accent);
    open->setFocus(Qt::TabFocusReason);
    QCOMPARE(edge(), accent);
}

/// The focus is told to the rings of all windows; one that framed another's control would call back after its window is gone.
void TestAccess::ringsFrameTheirOwnWindow()
{
    Window stays;
    stays.open(QStringLiteral("coastal-park"));
    auto goes = std::make_unique<Window>();
    goes->open(QStringLiteral("coastal-park"));
    stays.window->show();
    stays.window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(stays.window.get()));
    auto *navigation = stays.window->findChild<QWidget *>(QStringLiteral("navigation"));
    stays.window->setFocus();
    navigation->setFocus(Qt::TabFocusReason);
    QCOMPARE(stays.window->findChild<FocusRing *>()->framed(), navigation);
    QVERIFY(!goes->window->findChild<FocusRing *>()->framed());
    goes.reset();
    stays.window->showPage(PageId::Ledger); // the frame follows
    QCOMPARE(stays.window->findChild<FocusRing *>()->framed(), navigation);
}

void TestAccess::shortcutsSayWhatTheyDo()
{
    Window held;
    held.open(QStringLiteral("coastal-park"));
    for (const Language language : {Language::English, Language::Chinese}) {
        held.appearance.setLanguage(language);
        for (const QShortcut *shortcut : held.window->findChildren<QShortcut *>())
            QVERIFY2(shortcut->key().isEmpty() || !shortcut->whatsThis().isEmpty(), qPrintable(shortcut->key().toString()));
        QStringList all;
        for (const KeyLine &line : keyLines(*held.window)) {
            QVERIFY2(!line.does.isEmpty() && !line.group.isEmpty() && !line.keys.isEmpty(), qPrintable(line.keys));
            all << line.keys.split(QStringLiteral(" · "));
        }
        if (language == Language::Chinese) // names of keys are translated too
            continue;
        for (const char *key : {"Ctrl+S", "Ctrl+Z", "Ctrl+,", "Ctrl+1", "F6", "Ctrl+D", "Ctrl+Alt++", "Alt+Up"})
            QVERIFY2(all.contains(QString::fromLatin1(key)), key);
    }
}

/// Source: interface rules, §1.
void TestAccess::menusAreThoseOfTheRules()
{
    Window held;
    held.appearance.setLanguage(Language::English);
    held.open(QStringLiteral("coastal-park"));
    QStringList titles;
    for (const QAction *top : held.window->menuBar()->actions())
        titles << QString(top->text()).remove(u'&');
    QCOMPARE(titles, (QStringList{"File", "Edit", "View", "Park", "Case", "Tools", "Help"}));
    const auto menuOf = [&](const char *action) {
        const auto *menu = qobject_cast<QMenu *>(held.window->findChild<QAction *>(QLatin1StringView(action))->parent());
        return menu ? QString(menu->title()).remove(u'&') : QString();
    };
    for (const char *action : {"workbooks", "importTable", "mergeCopy", "attachEvidence", "showEnterprises", "showParameters"})
        QCOMPARE(menuOf(action), QStringLiteral("Park"));
    for (const char *action : {"packs", "settings"})
        QCOMPARE(menuOf(action), QStringLiteral("Tools"));
    QCOMPARE(held.window->findChild<QAction *>(QStringLiteral("attachEvidence"))->shortcut(),
             QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E));
    held.window->findChild<QAction *>(QStringLiteral("showParameters"))->trigger();
    QCOMPARE(held.window->shownPage(), PageId::Park);
}

void TestAccess::noMenuHasALetterTwice()
{
    Window held;
    held.open(QStringLiteral("coastal-park"));
    const std::function<void(const QList<QAction *> &, const QString &)> check = [&](const QList<QAction *> &actions,
                                                                                     const QString &where) {
        QString letters;
        for (const QAction *action : actions) {
            const qsizetype at = action->text().indexOf(u'&');
            const QChar letter = at < 0 ? QChar() : action->text()[at + 1].toUpper();
            QVERIFY2(at < 0 || !letters.contains(letter), qPrintable(where + action->text()));
            letters += at < 0 ? QString() : QString(letter);
            if (const QMenu *below = action->menu<QMenu *>())
                check(below->actions(), where + action->text() + u' ');
        }
    };
    for (const Language language : {Language::English, Language::Chinese}) {
        held.appearance.setLanguage(language);
        check(held.window->menuBar()->actions(), {});
    }
}

/// Find lists what the menus do; what they only show it lists as the page that it is.
void TestAccess::whatTheMenusShowIsFoundOnce()
{
    Window held;
    held.appearance.setLanguage(Language::English);
    held.open(QStringLiteral("coastal-park"));
    held.window->show();
    held.window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(held.window.get()));
    FindField *find = held.window->findField();
    const auto found = [find](const QString &text, const QString &wanted) {
        find->begin();
        find->selectAll();
        QTest::keyClicks(find, text);
        int count = 0;
        for (int row = 0; row < find->list()->model()->rowCount(); ++row)
            count += find->list()->model()->index(row, 0).data().toString() == wanted;
        return count;
    };
    QCOMPARE(found(QStringLiteral("workb"), QStringLiteral("Enterprise workbooks…")), 1);
    QCOMPARE(found(QStringLiteral("scheme pa"), QStringLiteral("Scheme packs…")), 1);
    QCOMPARE(found(QStringLiteral("sizing"), QStringLiteral("Sizing")), 1);
}

void TestAccess::titlesFollowTheSizeOfText()
{
    applyLook(*qApp, Theme::Light, 100);
    Window held;
    held.open(QStringLiteral("coastal-park"));
    held.window->show();
    auto *value = held.window->findChild<QLabel *>(QStringLiteral("coreValue"));
    const double usual = value->font().pointSizeF();
    QVERIFY(usual > 2 * QApplication::font().pointSizeF());
    applyLook(*qApp, Theme::Light, 150);
    QCOMPARE(value->font().pointSizeF(), 1.5 * usual);
    applyLook(*qApp, Theme::Light, 100);
    QCOMPARE(value->font().pointSizeF(), usual);
}

void TestAccess::keyNumbersStandInOneLine_data()
{
    QTest::addColumn<bool>("isChinese");
    QTest::newRow("English") << false;
    QTest::newRow("Chinese") << true;
}

/// Interface rules, §2: the key numbers of a page are one strip, in the window of the pictures.
void TestAccess::keyNumbersStandInOneLine()
{
    QFETCH(bool, isChinese);
    if (!QFontDatabase::hasFamily(QStringLiteral("Noto Sans CJK SC")))
        QSKIP("The widths are those of Noto Sans CJK SC, which is not installed.");
    applyLook(*qApp, Theme::Light);
    Window held;
    held.appearance.setLanguage(isChinese ? Language::Chinese : Language::English);
    held.open(QStringLiteral("coastal-park"));
    held.window->resize(1440, 900);
    held.window->show();
    for (qsizetype shown = 0; shown < held.document.park().cases.size(); ++shown) {
        held.shown.show(shown);
        for (const PageId id : {PageId::EnergySupply, PageId::Infrastructure, PageId::Production, PageId::Transport,
                                PageId::Buildings, PageId::Ecosystem, PageId::Hourly}) {
            held.window->showPage(id);
            for (int round = 0; round < 4; ++round) // layouts settle from the inside to the outside
                QCoreApplication::processEvents();
            const auto *strip = held.window->page(id)->findChild<KeyNumbers *>();
            QVERIFY(strip && strip->isVisible());
            for (const FigureFrame *each : strip->findChildren<FigureFrame *>())
                QVERIFY2(!each->isVisible() || each->y() < each->height(),
                         qPrintable(pageKey(id) + u' ' + each->accessibleName()));
        }
    }
}

/// The column of units of Sizing was cut: its side was as narrow with large text as with small one.
void TestAccess::largeTextLeavesUnitsWhole()
{
    applyLook(*qApp, Theme::Light, 200);
    Window held;
    held.open(QStringLiteral("coastal-park"));
    held.window->resize(1440, 900);
    held.window->show();
    held.window->showPage(PageId::Sizing);
    for (int round = 0; round < 4; ++round) // layouts settle from the inside to the outside
        QCoreApplication::processEvents();
    int forms = 0;
    for (const FieldForm *form : held.window->page(PageId::Sizing)->findChildren<FieldForm *>()) {
        const CellView *view = form->view();
        if (!form->isVisible() || view->isColumnHidden(2))
            continue;
        ++forms;
        QVERIFY(view->columnViewportPosition(2) + view->columnWidth(2) <= view->viewport()->width() + 1);
    }
    QVERIFY(forms > 0);
}

/// Interface rules, §6: icons of 18 px at the usual size of text; §7: nothing is cut at 200 %.
void TestAccess::iconsAndSumsFollowTheText()
{
    for (const int size : {100, 200}) {
        applyLook(*qApp, Theme::Light, size);
        Window held;
        held.open(QStringLiteral("coastal-park"));
        held.window->resize(1440, 900);
        held.window->show();
        held.window->showPage(PageId::Ledger);
        QCoreApplication::processEvents();
        const auto *bar = held.window->findChild<QToolBar *>(QStringLiteral("toolBar"));
        QCOMPARE(bar->iconSize().width(), iconSide(18, bar->fontMetrics()));
        const QCheckBox box;
        QVERIFY(box.style()->pixelMetric(QStyle::PM_IndicatorWidth, nullptr, &box) >= box.fontMetrics().height() / 2);
        const auto *sums = held.window->findChild<QTableView *>(QStringLiteral("totals"));
        QVERIFY(sums->height() > sums->fontMetrics().height() && sums->rowHeight(0) > sums->fontMetrics().height());
    }
}

/// Scroll bars lie above the frame of the focus: its sides were hidden by them.
void TestAccess::theFrameEndsBeforeScrollBars()
{
    applyLook(*qApp, Theme::Light);
    Window held;
    held.open(QStringLiteral("coastal-park"));
    held.window->resize(1366, 600);
    held.window->show();
    held.window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(held.window.get()));
    held.window->showPage(PageId::Ledger);
    QCoreApplication::processEvents();
    auto *ledger = held.window->findChild<QAbstractItemView *>(QStringLiteral("ledger"));
    ledger->setFocus(Qt::TabFocusReason);
    const auto *frame = ledger->findChild<QWidget *>(QStringLiteral("focusFrame"));
    QVERIFY(frame && ledger->verticalScrollBar()->isVisible());
    QCOMPARE(frame->geometry().bottomRight(), ledger->viewport()->geometry().bottomRight());
    QCOMPARE(frame->pos(), QPoint());
}

QTEST_MAIN(TestAccess)
#include "tst_access.moc"
