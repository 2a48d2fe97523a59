#include "comparepage.h"

#include "ui/charts/pointcurve.h"
#include "ui/inputs/card.h"
#include "ui/inputs/icon.h"
#include "ui/pages/compare/casesview.h"
#include "ui/pages/compare/parksview.h"
#include "ui/pages/compare/versionsview.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QTabWidget>

namespace ui {

ComparePage::ComparePage(const PageContext &context, QWidget *parent)
    : Page(context, parent),
      m_tabs(new QTabWidget(this)),
      m_cases(new CasesView(context, m_tabs)),
      m_versions(new VersionsView(context, m_tabs)),
      m_parks(new ParksView(context, m_tabs)),
      m_export(new QPushButton(this))
{
    m_tabs->setObjectName(QStringLiteral("compareTabs"));
    m_tabs->setDocumentMode(true);
    for (QWidget *each : std::initializer_list<QWidget *>{m_cases, m_versions, m_parks})
        m_tabs->addTab(each, QString());
    m_export->setObjectName(QStringLiteral("exportComparison"));
    titleLine()->addWidget(m_export);
    content()->addWidget(m_tabs, 1);
    addChart(m_parks->scatterCard(), m_parks->scatter());
    connect(m_tabs, &QTabWidget::currentChanged, this, &ComparePage::refreshView);
    connect(m_export, &QPushButton::clicked, this, &ComparePage::exportTable);
    connect(m_cases, &CasesView::chosen, this, &ComparePage::showAnswer);
    connect(m_versions, &VersionsView::changed, this, &ComparePage::showAnswer);
    connect(m_parks, &ParksView::changed, this, &ComparePage::showAnswer);
    connect(m_versions, &VersionsView::mergeWanted, this, &ComparePage::mergeWanted);
    connect(m_cases, &CasesView::said, this, &Page::said);
    connect(m_cases, &CasesView::explainWanted, this, &Page::explainWanted);
    connect(m_cases, &CasesView::manualWanted, this, [this] { Q_EMIT manualWanted({}); });
    connect(m_versions, &VersionsView::said, this, &Page::said);
    connect(m_parks, &ParksView::said, this, &Page::said);
}

void ComparePage::refresh()
{
    m_tabs->setAccessibleName(tr("Compare"));
    m_tabs->setTabText(0, tr("Cases"));
    m_tabs->setTabText(1, tr("Versions"));
    m_tabs->setTabText(2, tr("Parks"));
    m_export->setText(tr("Export…"));
    m_export->setToolTip(tr("The table in view with all of its columns, also those that are not shown, as .xlsx or .csv."));
    m_export->setIcon(icon(QStringLiteral("box-arrow-up"), colours().text));
    refreshView();
}

/// Only the view that is seen; the others when they come into view.
void ComparePage::refreshView()
{
    if (m_tabs->currentWidget() == m_cases)
        m_cases->refresh();
    else if (m_tabs->currentWidget() == m_versions)
        m_versions->refresh();
    else
        m_parks->refresh();
    showAnswer();
}

void ComparePage::showAnswer()
{
    setTitle(tr("Compare"), m_tabs->currentWidget() == m_cases      ? m_cases->answer()
                            : m_tabs->currentWidget() == m_versions ? m_versions->answer()
                                                                    : m_parks->answer());
}

void ComparePage::exportTable()
{
    if (m_tabs->currentWidget() == m_cases)
        m_cases->exportTable();
    else if (m_tabs->currentWidget() == m_versions)
        m_versions->exportTable();
    else
        m_parks->exportTable();
}

} // namespace ui
