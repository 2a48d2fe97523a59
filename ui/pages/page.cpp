#include "page.h"

#include "ui/inputs/elidedlabel.h"
#include "ui/inputs/texts.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMouseEvent>
#include <QScrollArea>

namespace ui {

Page::Page(const PageContext &context, QWidget *parent)
    : QWidget(parent),
      m_context(context),
      m_title(new QLabel(this)),
      m_answer(new ElidedLabel(this)),
      m_titleLine(new QHBoxLayout)
{
    asPageTitle(m_title);
    asMuted(m_answer);
    m_answer->setObjectName(QStringLiteral("answer"));
    m_titleLine->setSpacing(10);
    m_titleLine->addWidget(m_title);
    m_titleLine->addWidget(m_answer, 1);
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

QString Page::answer() const
{
    return m_answer->text();
}

void Page::setTitle(const QString &title, const QString &answer)
{
    m_title->setText(title);
    m_answer->setText(answer);
    setAccessibleName(title);
    setAccessibleDescription(answer);
}

void Page::explainOnClick(QWidget *widget, std::function<core::Figure(QPoint)> figureAt)
{
    m_explained.insert(widget, std::move(figureAt));
    widget->setCursor(Qt::PointingHandCursor);
    widget->installEventFilter(this);
}

bool Page::eventFilter(QObject *watched, QEvent *event)
{
    const auto at = m_explained.constFind(watched);
    if (at == m_explained.constEnd() || event->type() != QEvent::MouseButtonRelease)
        return QWidget::eventFilter(watched, event);
    const core::Figure figure = (*at)(static_cast<QMouseEvent *>(event)->position().toPoint());
    if (figure.kind != core::FigureKind::None)
        Q_EMIT explainWanted(figure);
    return true;
}

QString Page::caseText() const
{
    const core::Case *shown = m_context.shown.inPark();
    return shown ? QStringLiteral("%1 %2").arg(shown->year).arg(fieldText(core::caseKinds[size_t(shown->kind)].label))
                 : QString();
}

} // namespace ui
