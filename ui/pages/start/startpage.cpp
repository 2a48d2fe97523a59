#include "startpage.h"

#include "ui/inputs/choicerow.h"
#include "ui/inputs/icon.h"
#include "ui/inputs/texts.h"
#include "ui/model/sentences.h"

#include <QDir>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr int widest = 1180, wayCount = 6;

/// 12 Mar 2026 / 2026 年 3 月 12 日.
QString dateText(const QDate &date, Language language)
{
    return language == Language::Chinese ? QStringLiteral("%1 年 %2 月 %3 日").arg(date.year()).arg(date.month()).arg(date.day())
                                         : QLocale::c().toString(date, QStringLiteral("d MMM yyyy"));
}

/// Takes out what follows the first so many.
void empty(QLayout *layout, int kept = 0)
{
    while (QLayoutItem *item = layout->takeAt(kept)) {
        delete item->widget();
        delete item;
    }
}

/// What the row of a recent park shows: the figures that it had when it was last open.
ChoiceScene sceneOf(const RecentPark &park, const Appearance &appearance)
{
    const Format format = appearance.format();
    ChoiceScene scene{QStringLiteral("file-earmark-text"),
                      park.name,
                      QDir::toNativeSeparators(park.fileName),
                      {},
                      {},
                      {},
                      dateText(park.openedAt.date(), appearance.language())};
    for (const RecentPark::Figure &figure : park.figures)
        scene.figures << QStringLiteral("%1 %2 %3")
                             .arg(figure.year)
                             .arg(figure.isPlanned ? StartPage::tr("planned") : StartPage::tr("actual"),
                                  figure.value ? format.intensity(*figure.value) + QStringLiteral(" t/tce") : Format::absent());
    if (!park.figures.isEmpty()) {
        scene.status = core::ItemStatus(park.figures.back().status);
        scene.statusWord = statusText(*scene.status);
    }
    return scene;
}

QFrame *frame(QVBoxLayout *&rows, QWidget *parent)
{
    auto *made = new QFrame(parent);
    made->setProperty("card", true);
    rows = new QVBoxLayout(made);
    rows->setContentsMargins(1, 1, 1, 1);
    rows->setSpacing(0);
    return made;
}

} // namespace

StartPage::StartPage(const Appearance &appearance, QWidget *parent)
    : QWidget(parent),
      m_appearance(appearance),
      m_mark(new QLabel(this)),
      m_title(new QLabel(this)),
      m_subtitle(new QLabel(this)),
      m_recentTitle(new QLabel(this)),
      m_newTitle(new QLabel(this)),
      m_hint(new QLabel(this)),
      m_tourMark(new QLabel(this)),
      m_tourQuestion(new QLabel(this)),
      m_tourText(new QLabel(this)),
      m_manual(new QPushButton(this)),
      m_open(new QPushButton(this)),
      m_takeTour(new QPushButton(this)),
      m_tour(tourLine()),
      m_filter(new QLineEdit(this)),
      m_head(new ChoiceHead(this)),
      m_recoveredRows(new QVBoxLayout)
{
    asPageTitle(m_title);
    asMuted(m_subtitle);
    asTitle(m_recentTitle);
    asTitle(m_newTitle);
    asMuted(m_hint);
    m_hint->setWordWrap(true);
    m_manual->setObjectName(QStringLiteral("readManual"));
    m_open->setObjectName(QStringLiteral("open"));
    m_recoveredRows->setSpacing(8);

    auto *scroll = new QScrollArea(this); // short windows scroll
    auto *room = new QWidget(scroll);
    scroll->setWidget(room);
    auto *board = new QWidget(room);
    board->setMaximumWidth(widest);
    auto *whole = new QVBoxLayout(board);
    whole->setContentsMargins({});
    whole->setSpacing(22);
    whole->addLayout(headLine());
    whole->addLayout(m_recoveredRows);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(20);
    columns->addLayout(recentColumn(), 2);
    columns->addLayout(waysColumn(), 1);
    whole->addLayout(columns);
    whole->addWidget(m_tour);
    setFocusProxy(m_open); // the first thing to do
    whole->addStretch(1);
    auto *middle = new QHBoxLayout(room);
    middle->setContentsMargins(48, 44, 48, 24);
    middle->addStretch(1);
    middle->addWidget(board, 100);
    middle->addStretch(1);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(scroll);
}

/// What the program is, and beside it the ways to read and to open.
QLayout *StartPage::headLine()
{
    auto *names = new QVBoxLayout;
    names->setSpacing(2);
    names->addWidget(m_title);
    names->addWidget(m_subtitle);
    auto *head = new QHBoxLayout;
    head->setSpacing(16);
    head->addWidget(m_mark);
    head->addLayout(names, 1);
    head->addWidget(m_manual, 0, Qt::AlignVCenter);
    head->addWidget(m_open, 0, Qt::AlignVCenter);
    connect(m_manual, &QPushButton::clicked, this, &StartPage::manualWanted);
    connect(m_open, &QPushButton::clicked, this, &StartPage::openWanted);
    return head;
}

/// Parks of late, and what finds one of many.
QLayout *StartPage::recentColumn()
{
    m_filter->setObjectName(QStringLiteral("recentFilter"));
    m_filter->setProperty("frame", true);
    m_filter->setClearButtonEnabled(true);
    m_filter->setMaximumWidth(16 * fontMetrics().height());
    connect(m_filter, &QLineEdit::textChanged, this, &StartPage::showRecent);
    auto *title = new QHBoxLayout;
    title->addWidget(m_recentTitle);
    title->addStretch(1);
    title->addWidget(m_filter, 1);
    auto *column = new QVBoxLayout;
    column->setSpacing(10);
    column->addLayout(title);
    column->addWidget(frame(m_recentRows, this));
    m_recentRows->addWidget(m_head);
    column->addWidget(m_hint);
    column->addStretch();
    return column;
}

/// Ways to begin.
QLayout *StartPage::waysColumn()
{
    QVBoxLayout *ways = nullptr;
    auto *column = new QVBoxLayout;
    column->setSpacing(10);
    column->addWidget(m_newTitle);
    column->addWidget(frame(ways, this));
    column->addStretch();
    for (int i = 0; i < wayCount; ++i) {
        m_ways.append(new ChoiceRow(this));
        ways->addWidget(m_ways.back());
    }
    connect(m_ways[0], &QAbstractButton::clicked, this, [this] { Q_EMIT newWanted(core::Stage::Existing); });
    connect(m_ways[1], &QAbstractButton::clicked, this, [this] { Q_EMIT newWanted(core::Stage::New); });
    connect(m_ways[2], &QAbstractButton::clicked, this, &StartPage::excelWanted);
    connect(m_ways[3], &QAbstractButton::clicked, this, &StartPage::exampleWanted);
    connect(m_ways[4], &QAbstractButton::clicked, this, &StartPage::zoneExampleWanted);
    connect(m_ways[5], &QAbstractButton::clicked, this, &StartPage::openWanted);
    return column;
}

/// Offers the tour under everything else.
QWidget *StartPage::tourLine()
{
    auto *line = new QFrame(this);
    asTitle(m_tourQuestion);
    asMuted(m_tourText);
    m_tourText->setWordWrap(true);
    m_takeTour->setObjectName(QStringLiteral("takeTour"));
    connect(m_takeTour, &QPushButton::clicked, this, &StartPage::tourWanted);
    auto *rule = new QFrame(line);
    rule->setFrameShape(QFrame::HLine);
    rule->setForegroundRole(QPalette::Mid);
    auto *row = new QHBoxLayout;
    row->setSpacing(10);
    row->addWidget(m_tourMark);
    row->addWidget(m_tourQuestion);
    row->addWidget(m_tourText, 1);
    row->addWidget(m_takeTour);
    auto *layout = new QVBoxLayout(line);
    layout->setContentsMargins({});
    layout->setSpacing(14);
    layout->addWidget(rule);
    layout->addLayout(row);
    return line;
}

void StartPage::offerTour(bool isOffered)
{
    m_tour->setVisible(isOffered);
}

void StartPage::show(const QList<RecentPark> &recent, const std::vector<core::storage::Recoverable> &recovered)
{
    m_recent = recent;
    m_recovered = recovered;
    refresh();
}

void StartPage::refresh()
{
    const int markSize = 2 * fontMetrics().height();
    m_mark->setPixmap(QIcon(QStringLiteral(":/icons/parkwright.svg")).pixmap(QSize(markSize, markSize), devicePixelRatioF()));
    m_title->setText(tr("Parkwright"));
    m_subtitle->setText(tr("Plan and evaluate zero-carbon industrial parks"));
    m_recentTitle->setText(tr("Recent"));
    m_filter->setPlaceholderText(tr("Filter"));
    m_filter->setAccessibleName(tr("Filter recent parks"));
    m_newTitle->setText(tr("New park"));
    m_manual->setText(tr("Manual"));
    m_manual->setToolTip(tr("Read the manual (F1)"));
    m_manual->setIcon(icon(QStringLiteral("book"), colours().text));
    m_open->setText(tr("Open park…"));
    m_open->setToolTip(tr("Open a park (Ctrl+O)"));
    m_tourMark->setPixmap(iconPixmap(QStringLiteral("lightbulb"), colours().accent, 18, devicePixelRatioF()));
    m_tourQuestion->setText(tr("First time here?"));
    m_tourText->setText(tr("The tour takes five steps on the example park and can be left at any time."));
    m_takeTour->setText(tr("Take the tour"));
    m_open->setIcon(icon(QStringLiteral("folder2-open"), colours().text));
    m_hint->setText(tr("Drop a .park or .json file anywhere in this window to open it. Opening never changes a file."));
    showRecovered();
    showRecent();
    showWays();
}

void StartPage::showRecovered()
{
    empty(m_recoveredRows);
    for (const core::storage::Recoverable &each : m_recovered)
        m_recoveredRows->addWidget(recoveryBar(each));
}

/// What was kept of one park, and what can be done with it.
QFrame *StartPage::recoveryBar(const core::storage::Recoverable &left)
{
    auto *bar = new QFrame(this);
    bar->setProperty("card", true);
    const Palette::Status &warning = colours().severities[size_t(core::Severity::Warning)];
    bar->setStyleSheet(QStringLiteral("QFrame[card=\"true\"] { background: %1; border-color: %2; }")
                           .arg(warning.ground.name(), warning.word.name()));
    auto *mark = new QLabel(bar), *title = new QLabel(tr("Unsaved work was kept"), bar);
    mark->setPixmap(iconPixmap(QStringLiteral("clock-history"), warning.word, 18, devicePixelRatioF()));
    asTitle(title);
    const QString when = tr("%1, %2").arg(dateText(left.lastEdit.toLocalTime().date(), m_appearance.language()),
                                          left.lastEdit.toLocalTime().toString(QStringLiteral("HH:mm")));
    const QString file = left.fileName.isEmpty() ? tr("It was never saved.") : tr("The file itself is unchanged.");
    const bool isEnglish = m_appearance.language() == Language::English && !left.parkNameEnglish.isEmpty();
    auto *text = new QLabel(tr("%1: %n edits after the last save, until %2. %3", nullptr, left.edits)
                                .arg(isEnglish ? left.parkNameEnglish : left.parkName, when, file),
                            bar);
    text->setWordWrap(true);
    text->setTextFormat(Qt::PlainText);
    text->setToolTip(QDir::toNativeSeparators(left.fileName));
    const auto button = [bar](const char *name, const QString &word) {
        auto *made = new QPushButton(word, bar);
        made->setObjectName(QLatin1StringView(name));
        return made;
    };
    auto *list = button("showKeptEdits", tr("Show edits…")), *recover = button("recover", tr("Recover")),
         *discard = button("discard", tr("Discard…"));
    recover->setProperty("primary", true);
    connect(list, &QPushButton::clicked, this, [this, path = left.path] { Q_EMIT keptEditsWanted(path); });
    connect(recover, &QPushButton::clicked, this, [this, path = left.path] { Q_EMIT recoveryWanted(path); });
    connect(discard, &QPushButton::clicked, this, [this, path = left.path] { Q_EMIT discardWanted(path); });
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(title);
    words->addWidget(text);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(14, 10, 14, 10);
    row->setSpacing(12);
    row->addWidget(mark);
    row->addLayout(words, 1);
    for (QPushButton *each : {list, recover, discard})
        row->addWidget(each);
    return bar;
}

void StartPage::showRecent()
{
    empty(m_recentRows, 1);
    const bool hasAny = !m_recent.isEmpty();
    m_head->setVisible(hasAny);
    m_filter->setVisible(hasAny);
    m_newTitle->setMinimumHeight(hasAny ? m_filter->sizeHint().height() : 0); // both columns begin alike
    m_head->show({{}, tr("Park"), {}, {tr("Carbon per energy")}, {}, tr("Last case"), tr("Opened")}, colours());
    const QString wanted = m_filter->text().trimmed();
    for (const RecentPark &park : m_recent) {
        if (!park.name.contains(wanted, Qt::CaseInsensitive) && !park.fileName.contains(wanted, Qt::CaseInsensitive))
            continue;
        auto *row = new ChoiceRow(this);
        row->show(sceneOf(park, m_appearance), colours());
        connect(row, &QAbstractButton::clicked, this, [this, file = park.fileName] { Q_EMIT parkWanted(file); });
        m_recentRows->addWidget(row);
    }
    if (m_recentRows->count() > 1)
        return;
    auto *none = new QLabel(hasAny ? tr("No recent park has this in its name or folder.")
                                   : tr("Parks that you open are listed here with their carbon per energy."),
                            this);
    asMuted(none);
    none->setMargin(14);
    m_recentRows->addWidget(none);
}

void StartPage::showWays()
{
    const ChoiceScene ways[wayCount]{
        {QStringLiteral("file-earmark-text"),
         tr("Existing park"),
         tr("Collect the data of a year, account, evaluate"),
         {},
         {},
         {},
         {}},
        {QStringLiteral("geo-alt"), tr("New zone"), tr("Plan supply and targets before the first tenant"), {}, {}, {}, {}},
        {QStringLiteral("table"), tr("From Excel…"), tr("A new park that begins with tables you have"), {}, {}, {}, {}},
        {QStringLiteral("book"), tr("Example park"), tr("A coastal park, five cases, 12 measures"), {}, {}, {}, {}},
        {QStringLiteral("tree"), tr("Example of a new zone"), tr("A planned zone to start from"), {}, {}, {}, {}},
        {QStringLiteral("box-arrow-in-down"),
         tr("From exchange file…"),
         tr("A .json written by Parkwright or another tool"),
         {},
         {},
         {},
         {}},
    };
    for (int i = 0; i < wayCount; ++i)
        m_ways[i]->show(ways[i], colours());
}

} // namespace ui
