#include "startpage.h"

#include "ui/inputs/choicerow.h"
#include "ui/inputs/icon.h"
#include "ui/inputs/texts.h"
#include "ui/model/sentences.h"

#include <QDir>
#include <QFileInfo>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
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

void empty(QLayout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
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
    whole->addLayout(waysColumns());
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
    head->addLayout(names, 1);
    head->setSpacing(8);
    head->addWidget(m_manual, 0, Qt::AlignVCenter);
    head->addWidget(m_open, 0, Qt::AlignVCenter);
    connect(m_manual, &QPushButton::clicked, this, &StartPage::manualWanted);
    connect(m_open, &QPushButton::clicked, this, &StartPage::openWanted);
    return head;
}

/// Parks of late at the left, ways to begin at the right.
QLayout *StartPage::waysColumns()
{
    QVBoxLayout *ways = nullptr;
    auto *left = new QVBoxLayout;
    left->setSpacing(10);
    left->addWidget(m_recentTitle);
    left->addWidget(frame(m_recentRows, this));
    left->addWidget(m_hint);
    left->addStretch();
    auto *right = new QVBoxLayout;
    right->setSpacing(10);
    right->addWidget(m_newTitle);
    right->addWidget(frame(ways, this));
    right->addStretch();
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
    auto *columns = new QHBoxLayout;
    columns->setSpacing(20);
    columns->addLayout(left, 2);
    columns->addLayout(right, 1);
    return columns;
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
    m_title->setText(tr("Parkwright"));
    m_subtitle->setText(tr("Plan and evaluate zero-carbon industrial parks"));
    m_recentTitle->setText(tr("Recent"));
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
    for (const core::storage::Recoverable &each : m_recovered) {
        auto *bar = new QFrame(this);
        bar->setProperty("card", true);
        const Palette::Status &warning = colours().severities[size_t(core::Severity::Warning)];
        bar->setStyleSheet(QStringLiteral("QFrame[card=\"true\"] { background: %1; border-color: %2; }")
                               .arg(warning.ground.name(), warning.word.name()));
        auto *mark = new QLabel(bar);
        mark->setPixmap(iconPixmap(QStringLiteral("clock-history"), warning.word, 18, devicePixelRatioF()));
        const QString file = each.fileName.isEmpty() ? tr("It was never saved.") : QFileInfo(each.fileName).fileName();
        auto *text =
            new QLabel(tr("Unsaved work was kept: %1, %n edits until %2. %3", nullptr, each.edits)
                           .arg(each.parkName, each.lastEdit.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm")), file),
                       bar);
        text->setWordWrap(true);
        text->setTextFormat(Qt::PlainText);
        auto *recover = new QPushButton(tr("Recover"), bar);
        auto *discard = new QPushButton(tr("Discard…"), bar);
        recover->setObjectName(QStringLiteral("recover"));
        connect(recover, &QPushButton::clicked, this, [this, path = each.path] { Q_EMIT recoveryWanted(path); });
        connect(discard, &QPushButton::clicked, this, [this, path = each.path] { Q_EMIT discardWanted(path); });
        auto *row = new QHBoxLayout(bar);
        row->setContentsMargins(14, 10, 14, 10);
        row->setSpacing(12);
        row->addWidget(mark);
        row->addWidget(text, 1);
        row->addWidget(recover);
        row->addWidget(discard);
        m_recoveredRows->addWidget(bar);
    }
}

void StartPage::showRecent()
{
    empty(m_recentRows);
    const Format format = m_appearance.format();
    for (const RecentPark &park : m_recent) {
        ChoiceScene scene{QStringLiteral("file-earmark-text"),
                          park.name,
                          QDir::toNativeSeparators(park.fileName),
                          {},
                          {},
                          {},
                          dateText(park.openedAt.date(), m_appearance.language())};
        for (const RecentPark::Figure &figure : park.figures)
            scene.figures << QStringLiteral("%1 %2 %3")
                                 .arg(figure.year)
                                 .arg(figure.isPlanned ? tr("planned") : tr("actual"),
                                      figure.value ? format.intensity(*figure.value) + QStringLiteral(" t/tce")
                                                   : Format::absent());
        if (!park.figures.isEmpty()) {
            scene.status = core::ItemStatus(park.figures.back().status);
            scene.statusWord = statusText(*scene.status);
        }
        auto *row = new ChoiceRow(this);
        row->show(scene, colours());
        connect(row, &QAbstractButton::clicked, this, [this, file = park.fileName] { Q_EMIT parkWanted(file); });
        m_recentRows->addWidget(row);
    }
    if (!m_recent.isEmpty())
        return;
    auto *none = new QLabel(tr("Parks that you open are listed here with their carbon per energy."), this);
    asMuted(none);
    none->setContentsMargins(14, 18, 14, 18);
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
        {QStringLiteral("book"), tr("Example park"), tr("A coastal manufacturing park, five cases, 12 measures"), {}, {}, {}, {}},
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
