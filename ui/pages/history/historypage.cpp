#include "historypage.h"

#include "ui/inputs/card.h"
#include "ui/inputs/icon.h"
#include "ui/pages/history/snapshotscard.h"
#include "ui/pages/history/trailview.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

HistoryPage::HistoryPage(const PageContext &context, QWidget *parent)
    : Page(context, parent),
      m_snapshots(new SnapshotsCard(context, this)),
      m_trailCard(new Card(this)),
      m_trail(new TrailView(context.document, context.results, context.appearance, m_trailCard)),
      m_make(new QPushButton(this))
{
    m_make->setObjectName(QStringLiteral("makeSnapshot"));
    titleLine()->addWidget(m_make);
    m_trailCard->content()->addWidget(m_trail, 1);
    content()->addWidget(m_snapshots);
    content()->addWidget(m_trailCard, 1);
    connect(m_make, &QPushButton::clicked, m_snapshots, &SnapshotsCard::make);
    connect(m_snapshots, &SnapshotsCard::said, this, &Page::said);
    connect(m_trail, &TrailView::placeWanted, this, &Page::placeWanted);
    connect(&context.document, &Document::snapshotsChanged, this, &HistoryPage::refreshResults);
}

void HistoryPage::refresh()
{
    m_trail->refresh();
    m_snapshots->refresh();
    showTexts();
}

void HistoryPage::refreshResults()
{
    m_trail->follow();
    m_snapshots->refresh();
    showTexts();
}

void HistoryPage::showTexts()
{
    const auto &history = context().document.history();
    setTitle(tr("History"), tr("%n snapshots", nullptr, int(history.snapshots.size())) + QStringLiteral(" · ") +
                                tr("%n changes in the trail", nullptr, m_trail->total()));
    m_trailCard->setTitle(tr("Trail of changes"), tr("who changed what, the newest first; a click on the place leads there"));
    m_make->setText(tr("New snapshot…"));
    m_make->setIcon(icon(QStringLiteral("clock-history"), colours().text));
    m_make->setToolTip(tr("Keeps the park as it is now under a name"));
    m_make->setEnabled(!context().document.isReadOnly());
}

} // namespace ui
