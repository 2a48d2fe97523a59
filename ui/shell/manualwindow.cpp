#include "manualwindow.h"

#include "ui/charts/palette.h"
#include "ui/inputs/icon.h"
#include "ui/inputs/onscreen.h"
#include "ui/inputs/texts.h"
#include "ui/shell/manualtext.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QTreeWidget>
#include <QUrl>

namespace ui {

namespace {

constexpr int PlaceRole = Qt::UserRole, usualLine = 19, iconSize = 18;
const auto chapterLink = QStringLiteral("chapter"), pageLink = QStringLiteral("page");

} // namespace

ManualWindow::ManualWindow(const core::Library &library, const std::vector<core::Scheme> &schemes, const Appearance &appearance,
                           QWidget *parent)
    : QDialog(parent, Qt::Window),
      m_library(library),
      m_schemes(schemes),
      m_appearance(appearance),
      m_back(new QToolButton(this)),
      m_forward(new QToolButton(this)),
      m_search(new QLineEdit(this)),
      m_found(new QLabel(this)),
      m_left(new QStackedWidget(this)),
      m_contents(makeTree(QStringLiteral("contents"))),
      m_hits(makeTree(QStringLiteral("hits"))),
      m_text(new ManualText(this))
{
    setObjectName(QStringLiteral("manual"));
    m_text->setObjectName(QStringLiteral("text"));
    auto *split = new QSplitter(this);
    split->addWidget(m_left);
    split->addWidget(m_text);
    split->setStretchFactor(1, 1);
    split->setChildrenCollapsible(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(makeHead());
    layout->addWidget(split, 1);
    connect(m_text, &QTextBrowser::anchorClicked, this, &ManualWindow::follow);
    connect(&appearance, &Appearance::languageChanged, this, &ManualWindow::refresh);
    connect(&appearance, &Appearance::themeChanged, this, &ManualWindow::refresh);
    connect(&appearance, &Appearance::textSizeChanged, this, &ManualWindow::refresh);
    const int line = std::max(fontMetrics().height(), usualLine);
    resize(withinScreen(*this, {60 * line, 40 * line}));
    split->setSizes({16 * line, 44 * line});
    refresh();
}

QWidget *ManualWindow::makeHead()
{
    auto *head = new QWidget(this);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(10, 8, 10, 8);
    row->setSpacing(6);
    for (QToolButton *button : {m_back, m_forward}) {
        button->setIconSize({iconSize, iconSize});
        button->setAutoRaise(true);
        row->addWidget(button);
    }
    m_back->setObjectName(QStringLiteral("back"));
    m_forward->setObjectName(QStringLiteral("forward"));
    m_back->setShortcut(QKeySequence(Qt::ALT | Qt::Key_Left));
    m_forward->setShortcut(QKeySequence(Qt::ALT | Qt::Key_Right));
    m_search->setObjectName(QStringLiteral("search"));
    m_search->setClearButtonEnabled(true);
    m_search->setMaximumWidth(24 * usualLine);
    asMuted(m_found);
    row->addSpacing(8);
    row->addWidget(m_search, 1);
    row->addWidget(m_found);
    row->addStretch(1);
    connect(m_back, &QToolButton::clicked, this, [this] { step(-1); });
    connect(m_forward, &QToolButton::clicked, this, [this] { step(1); });
    connect(m_search, &QLineEdit::textChanged, this, &ManualWindow::fillHits);
    connect(m_search, &QLineEdit::returnPressed, this, [this] {
        if (QTreeWidgetItem *first = m_hits->topLevelItem(0))
            m_hits->setCurrentItem(first->child(0));
    });
    connect(new QShortcut(QKeySequence::Find, this), &QShortcut::activated, m_search, [this] {
        m_search->setFocus();
        m_search->selectAll();
    });
    return head;
}

QTreeWidget *ManualWindow::makeTree(const QString &name)
{
    auto *tree = new QTreeWidget(this);
    tree->setObjectName(name);
    tree->header()->hide();
    tree->setFrameShape(QFrame::NoFrame);
    tree->setTextElideMode(Qt::ElideRight);
    tree->setUniformRowHeights(true);
    m_left->addWidget(tree);
    connect(tree, &QTreeWidget::currentItemChanged, this, [this, tree](QTreeWidgetItem *item) { chooseIn(*tree, item); });
    return tree;
}

void ManualWindow::chooseIn(const QTreeWidget &tree, QTreeWidgetItem *item)
{
    const QString wanted = item ? item->data(0, PlaceRole).toString() : QString();
    if (wanted.isEmpty() || m_left->currentWidget() != &tree)
        return;
    show(wanted);
    m_text->mark(&tree == m_hits ? words() : QStringList(), colours());
}

const Palette &ManualWindow::colours() const
{
    return Palette::of(m_appearance.theme());
}

QStringList ManualWindow::words() const
{
    return m_search->text().simplified().split(u' ', Qt::SkipEmptyParts);
}

void ManualWindow::refresh()
{
    if (!m_manual || m_manual->language() != m_appearance.language())
        m_manual = std::make_unique<Manual>(m_appearance.language(), m_library, m_schemes);
    setWindowTitle(tr("Parkwright manual"));
    m_back->setIcon(icon(QStringLiteral("chevron-left"), colours().text));
    m_forward->setIcon(icon(QStringLiteral("chevron-right"), colours().text));
    m_back->setToolTip(tr("Back (Alt+Left)"));
    m_forward->setToolTip(tr("Forward (Alt+Right)"));
    m_search->setPlaceholderText(tr("Search the manual (Ctrl+F)"));
    for (QToolButton *button : {m_back, m_forward})
        button->setAccessibleName(button->toolTip());
    m_search->setAccessibleName(tr("Search the manual"));
    m_contents->setAccessibleName(tr("Contents"));
    m_hits->setAccessibleName(tr("Found"));
    m_text->setAccessibleName(tr("Text of the chapter"));
    m_shownChapter.clear();
    fillContents();
    fillHits();
    if (m_at >= 0)
        showPlace();
}

void ManualWindow::fillContents()
{
    const QSignalBlocker silent(m_contents);
    m_contents->clear();
    QTreeWidgetItem *part = nullptr;
    QString partName;
    for (const ManualChapter &chapter : m_manual->chapters()) {
        if (const QString name = Manual::partName(chapter.part); !part || name != partName) {
            part = new QTreeWidgetItem(m_contents, {name});
            QFont bold = font();
            bold.setWeight(QFont::DemiBold);
            part->setFont(0, bold);
            part->setFlags(Qt::ItemIsEnabled);
            part->setExpanded(true);
            partName = name;
        }
        auto *item = new QTreeWidgetItem(part, {chapter.title});
        item->setData(0, PlaceRole, chapter.key);
        item->setToolTip(0, chapter.title);
        for (const ManualSection &section : chapter.sections)
            if (section.level == 2) {
                auto *inner = new QTreeWidgetItem(item, {section.title});
                inner->setData(0, PlaceRole, QString(chapter.key + u'#' + section.anchor));
                inner->setToolTip(0, section.title);
            }
    }
}

/// What was found, under its chapters; the contents while nothing is looked for.
void ManualWindow::fillHits()
{
    const QSignalBlocker silent(m_hits);
    m_hits->clear();
    const bool isSearching = !m_search->text().trimmed().isEmpty();
    m_left->setCurrentWidget(isSearching ? m_hits : m_contents);
    const QList<ManualHit> hits = isSearching ? m_manual->find(m_search->text()) : QList<ManualHit>();
    m_found->setText(!isSearching     ? QString()
                     : hits.isEmpty() ? tr("Nothing found. Try a shorter word.")
                                      : tr("%n sections", nullptr, int(hits.size())));
    QHash<int, QTreeWidgetItem *> chapters;
    for (const ManualHit &hit : hits) {
        const ManualChapter &chapter = m_manual->chapters()[hit.chapter];
        const ManualSection &section = chapter.sections[hit.section];
        QTreeWidgetItem *&above = chapters[hit.chapter];
        if (!above) {
            above = new QTreeWidgetItem(m_hits, {chapter.title});
            above->setFlags(Qt::ItemIsEnabled);
            above->setExpanded(true);
        }
        const bool isWhole = section.level == 1;
        auto *item =
            new QTreeWidgetItem(above, {isWhole ? hit.snippet : QStringLiteral("%1 · %2").arg(section.title, hit.snippet)});
        item->setData(0, PlaceRole, isWhole ? chapter.key : QString(chapter.key + u'#' + section.anchor));
        item->setToolTip(0, section.title + u'\n' + hit.snippet);
    }
}

void ManualWindow::search(const QString &wanted)
{
    m_search->setText(wanted);
}

void ManualWindow::show(const QString &wanted)
{
    const QString known = m_manual->has(wanted)            ? wanted
                          : m_manual->chapters().isEmpty() ? QString()
                                                           : m_manual->chapters().front().key;
    if (known != place()) {
        m_places = m_places.mid(0, m_at + 1) << known;
        m_at = m_places.size() - 1;
    }
    showPlace();
}

void ManualWindow::step(int direction)
{
    if (m_at + direction < 0 || m_at + direction >= m_places.size())
        return;
    m_at += direction;
    showPlace();
}

void ManualWindow::showPlace()
{
    const QString key = place().section(u'#', 0, 0), anchor = place().section(u'#', 1);
    const int index = m_manual->chapter(key);
    m_back->setEnabled(m_at > 0);
    m_forward->setEnabled(m_at + 1 < m_places.size());
    if (index < 0)
        return;
    if (m_shownChapter != key)
        m_text->show(m_manual->chapters()[index], m_manual->language(), colours());
    m_shownChapter = key;
    if (anchor.isEmpty())
        m_text->verticalScrollBar()->setValue(0);
    else
        m_text->scrollToAnchor(anchor);
    const QSignalBlocker silent(m_contents);
    for (QTreeWidgetItemIterator each(m_contents); *each; ++each)
        if ((*each)->data(0, PlaceRole).toString() == place()) {
            m_contents->setCurrentItem(*each);
            m_contents->scrollToItem(*each);
        }
}

/// "chapter:hourly#weather" goes there, "page:hourly" shows the page; nothing else is followed.
void ManualWindow::follow(const QUrl &link)
{
    const QString target = link.path() + (link.hasFragment() ? u'#' + link.fragment() : QString());
    if (link.scheme() == chapterLink)
        show(target);
    else if (link.scheme() == pageLink)
        Q_EMIT pageWanted(target);
}

} // namespace ui
