#include "pagepreview.h"

#include "ui/inputs/onscreen.h"
#include "ui/inputs/texts.h"
#include "ui/print/paper.h"
#include "ui/prompts/prompts.h"

#include <QLabel>
#include <QPaintEvent>
#include <QPainter>
#include <QPrinter>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

namespace {

constexpr int gap = 16, widestPage = 900; // px

} // namespace

PagesView::PagesView(QWidget *parent) : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void PagesView::show(std::shared_ptr<const DocumentPages> pages)
{
    m_pages = std::move(pages);
    setMinimumHeight(heightForWidth(width()));
    updateGeometry();
    update();
}

/// Upright pages and turned ones alike fit the width.
double PagesView::scale(int width) const
{
    double widestMm = 210;
    for (int page = 0; page < count(); ++page)
        widestMm = std::max(widestMm, m_pages->sizeMm(page).width());
    return std::min(width - 2 * gap, widestPage) / widestMm;
}

int PagesView::heightForWidth(int width) const
{
    double height = gap;
    for (int page = 0; page < count(); ++page)
        height += m_pages->sizeMm(page).height() * scale(width) + gap;
    return int(height);
}

QSize PagesView::sizeHint() const
{
    return {widestPage, heightForWidth(widestPage)};
}

void PagesView::resizeEvent(QResizeEvent *event)
{
    setMinimumHeight(heightForWidth(width()));
    QWidget::resizeEvent(event);
}

QRectF PagesView::pageRect(int page) const
{
    const double by = scale(width());
    double top = gap;
    for (int before = 0; before < page; ++before)
        top += m_pages->sizeMm(before).height() * by + gap;
    const QSizeF size = m_pages->sizeMm(page) * by;
    return {(width() - size.width()) / 2, top, size.width(), size.height()};
}

int PagesView::top(int page) const
{
    return page >= 0 && page < count() ? int(pageRect(page).top()) : 0;
}

void PagesView::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    for (int page = 0; page < count(); ++page) {
        const QRectF rect = pageRect(page);
        if (!rect.intersects(event->rect()))
            continue;
        painter.fillRect(rect, Qt::white); // paper, whatever the theme
        painter.setPen(palette().color(QPalette::Mid));
        painter.drawRect(rect);
        painter.save();
        painter.setClipRect(rect);
        painter.translate(rect.topLeft());
        const double unit = scale(width()) / perMm;
        painter.scale(unit, unit);
        m_pages->paint(page, painter);
        painter.restore();
    }
}

PagePreview::PagePreview(std::shared_ptr<const DocumentPages> pages, Prompts &prompts, QWidget *parent)
    : QDialog(parent),
      m_pages(std::move(pages)),
      m_prompts(prompts),
      m_where(new QLabel(this)),
      m_view(new PagesView(this)),
      m_scroll(new QScrollArea(this))
{
    setWindowTitle(m_pages->document().title);
    resize(withinScreen(*this, {960, 900}));
    m_view->show(m_pages);
    m_view->setAccessibleName(windowTitle());
    m_scroll->setWidgetResizable(true);
    m_scroll->setWidget(m_view);
    asMuted(m_where);
    auto *print = new QPushButton(tr("Print…"), this);
    print->setObjectName(QStringLiteral("print"));
    print->setShortcut(QKeySequence::Print);
    auto *below = new QHBoxLayout;
    below->addWidget(m_where, 1);
    below->addWidget(print);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_scroll, 1);
    column->addLayout(below);
    connect(m_scroll->verticalScrollBar(), &QScrollBar::valueChanged, this, &PagePreview::tell);
    connect(print, &QPushButton::clicked, this, &PagePreview::print);
    tell();
}

void PagePreview::tell()
{
    const int middle = m_scroll->verticalScrollBar()->value() + m_scroll->viewport()->height() / 2;
    int page = 0;
    while (page + 1 < m_view->count() && m_view->top(page + 1) <= middle)
        ++page;
    m_where->setText(tr("Page %1 of %2").arg(page + 1).arg(m_view->count()));
}

void PagePreview::print()
{
    if (const QString outcome = printPages(*m_pages, m_prompts, this); !outcome.isEmpty())
        m_where->setText(outcome);
}

QString printPages(const DocumentPages &pages, Prompts &prompts, QWidget *parent)
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setDocName(pages.document().title);
    printer.setFromTo(1, pages.count());
    if (!prompts.printer(parent, printer))
        return {};
    const int last = printer.toPage() > 0 ? std::min(printer.toPage(), pages.count()) : pages.count();
    const int first = std::clamp(printer.fromPage(), 1, last);
    return paintOn(printer, pages, first - 1, last - 1)
               ? PagePreview::tr("%n pages went to the printer.", nullptr, last - first + 1)
               : PagePreview::tr("The printer takes no pages. Look whether it is on, or export a PDF.");
}

} // namespace ui
