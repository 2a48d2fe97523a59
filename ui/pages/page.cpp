#include "page.h"

#include "ui/charts/picture.h"
#include "ui/inputs/chartmenu.h"
#include "ui/inputs/elidedlabel.h"
#include "ui/inputs/emptystate.h"
#include "ui/inputs/figureframe.h"
#include "ui/inputs/icon.h"
#include "ui/inputs/messagebar.h"
#include "ui/inputs/texts.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QToolButton>

namespace ui {

constexpr int titleIcon = 16; // px at the usual size of text

Page::Page(const PageContext &context, QWidget *parent)
    : QWidget(parent),
      m_context(context),
      m_title(new QLabel(this)),
      m_manual(new QToolButton(this)),
      m_answer(new ElidedLabel(this)),
      m_readOnly(new QLabel(this)),
      m_titleLine(new QHBoxLayout)
{
    asPageTitle(m_title);
    asMuted(m_answer);
    m_answer->setObjectName(QStringLiteral("answer"));
    m_titleLine->setSpacing(10);
    m_manual->setObjectName(QStringLiteral("pageManual"));
    m_manual->setAutoRaise(true);
    scaleIcons(m_manual, titleIcon);
    m_manual->setMinimumWidth(1); // gives way where a title line is full
    connect(m_manual, &QToolButton::clicked, this, &Page::askManual);
    m_titleLine->addWidget(m_title);
    m_titleLine->addWidget(m_manual);
    m_titleLine->addWidget(m_answer, 1);
    m_readOnly->setObjectName(QStringLiteral("readOnly"));
    m_readOnly->setFrameShape(QFrame::StyledPanel);
    m_readOnly->setMargin(2);
    m_titleLine->addWidget(m_readOnly);
    connect(&context.document, &Document::stateChanged, this, &Page::showReadOnly);
    auto *scroll = new QScrollArea(this);
    auto *board = new QWidget(scroll);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(board);
    m_content = new QVBoxLayout(board);
    m_content->setContentsMargins(16, 0, 16, 14);
    m_content->setSpacing(12);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 14, 0, 0);
    whole->setSpacing(12);
    m_titleLine->setContentsMargins(16, 0, 16, 0);
    whole->addLayout(m_titleLine);
    whole->addWidget(scroll, 1);
}

bool Page::showPlace(const core::Place &)
{
    return false;
}

void Page::addChart(Card *card, Picture *picture)
{
    auto *menu = new ChartMenu(card, picture, m_context.prompts);
    setTabOrder(picture, menu);
    connect(menu, &ChartMenu::said, this, &Page::said);
    connect(picture, &Picture::explainWanted, this, &Page::explainWanted);
}

void Page::markExplained(const core::Figure &figure)
{
    for (Picture *picture : findChildren<Picture *>())
        picture->setExplained(figure);
    for (FigureFrame *frame : findChildren<FigureFrame *>())
        frame->setExplained(figure);
}

QString Page::answer() const
{
    return m_answer->text();
}

void Page::setTitle(const QString &title, const QString &answer)
{
    m_title->setText(title);
    m_answer->setText(answer);
    showReadOnly();
    m_manual->setIcon(icon(QStringLiteral("question-circle"), colours().muted));
    m_manual->setToolTip(tr("About this page in the manual (F1)"));
    m_manual->setAccessibleName(tr("About this page in the manual"));
    if (m_more) {
        m_more->setIcon(icon(QStringLiteral("three-dots"), colours().text));
        m_more->setToolTip(tr("More actions"));
        m_more->setAccessibleName(m_more->toolTip());
    }
    setAccessibleName(title);
    setAccessibleDescription(answer);
}

void Page::addMore(const QList<QAction *> &actions)
{
    m_more = new QToolButton(this);
    m_more->setObjectName(QStringLiteral("moreActions"));
    m_more->setPopupMode(QToolButton::InstantPopup);
    scaleIcons(m_more, titleIcon);
    m_more->addActions(actions);
    m_titleLine->addWidget(m_more);
}

/// The chip that says that nothing can be edited, and why.
void Page::showReadOnly()
{
    m_readOnly->setText(tr("Read-only"));
    m_readOnly->setToolTip(m_context.document.readOnlyReason());
    m_readOnly->setVisible(m_context.document.isReadOnly());
}

EmptyState *Page::addEmptyState(QWidget *parent)
{
    auto *state = new EmptyState(parent);
    connect(state, &EmptyState::manualWanted, this, &Page::askManual);
    return state;
}

void Page::warnOfUnread()
{
    auto *bar = new MessageBar(this);
    bar->setObjectName(QStringLiteral("unread"));
    auto *line = new QHBoxLayout;
    line->setContentsMargins(16, 0, 16, 0);
    line->addWidget(bar);
    qobject_cast<QVBoxLayout *>(layout())->insertLayout(1, line);
    connect(bar, &MessageBar::actionWanted, this, [this] {
        if (const auto cells = unreadCells(); !cells.empty())
            Q_EMIT placeWanted(cells.front().place);
    });
    connect(
        &m_context.rejected, &RejectedCells::changed, bar, [this, bar] { showUnread(bar); },
        Qt::QueuedConnection); // it may come amid a command
    connect(&m_context.shown, &ShownCase::changed, bar, [this, bar] { showUnread(bar); });
    showUnread(bar);
}

std::vector<RejectedCell> Page::unreadCells() const
{
    std::vector<RejectedCell> cells = m_context.rejected.cells();
    std::erase_if(cells, [this](const RejectedCell &cell) {
        return cell.place.caseIndex >= 0 && cell.place.caseIndex != m_context.shown.index();
    });
    return cells;
}

void Page::showUnread(MessageBar *bar) const
{
    const int count = int(unreadCells().size());
    bar->offer(count == 0 ? QString()
                          : tr("%n cells hold texts that could not be read; the figures use the values before.", nullptr, count),
               tr("Show"));
}

void Page::askManual()
{
    Q_EMIT manualWanted({});
}

QString Page::caseText() const
{
    const core::Case *shown = m_context.shown.inPark();
    return shown ? QStringLiteral("%1 %2").arg(shown->year).arg(fieldText(core::caseKinds[size_t(shown->kind)].label))
                 : QString();
}

} // namespace ui
