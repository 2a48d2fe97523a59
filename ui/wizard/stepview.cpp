#include "stepview.h"

#include "ui/inputs/texts.h"
#include "ui/wizard/opencard.h"

#include <QLabel>
#include <QLineEdit>

namespace ui {

using namespace core;

StepView::StepView(const WizardContext &context, const CourseStep &step, QWidget *parent)
    : QWidget(parent),
      m_context(context),
      m_step(step),
      m_open(new OpenCard(context, this)),
      m_kept(context.document, context.shown, this)
{
    connect(m_open, &OpenCard::chosen, this, [this](const OpenPoint &point) {
        if (point.kind == OpenPoint::Kind::NoCase)
            Q_EMIT stepWanted(WizardStep::CaseAndScheme);
        else if (point.kind == OpenPoint::Kind::NoResults || point.kind == OpenPoint::Kind::NothingAccounted)
            Q_EMIT stepWanted(WizardStep::Systems);
        else if (!showPoint(point))
            Q_EMIT pointWanted(stepOf(point.place).value_or(m_step.kind), point);
    });
}

void StepView::keep(QLineEdit *field, const std::function<void(qsizetype, const QString &)> &take)
{
    m_kept.keep(field, [take](qsizetype caseIndex, const QString &text) {
        take(caseIndex, text);
        return true;
    });
}

void StepView::showText(QLineEdit *field, const QString &text)
{
    if (!field->isModified())
        field->setText(text);
}

void StepView::hideEvent(QHideEvent *event)
{
    m_kept.take();
    QWidget::hideEvent(event);
}

void StepView::refresh(const StepReviews &reviews)
{
    m_kept.take();
    m_reviews = &reviews;
    show();
    m_open->show(reviews.of(m_step), reviews);
}

void StepView::refreshResults(const StepReviews &reviews)
{
    m_reviews = &reviews;
    showResults();
    m_open->show(reviews.of(m_step), reviews);
}

bool StepView::showPoint(const OpenPoint &point)
{
    return showPlace(point.place);
}

bool StepView::showPlace(const Place &)
{
    return false;
}

const CaseEvaluation *StepView::results() const
{
    const CaseEvaluation *evaluated = m_context.shown.evaluated();
    return evaluated && evaluated->hasResults ? evaluated : nullptr;
}

const CaseEvaluation *StepView::accounted() const
{
    const CaseEvaluation *evaluated = results();
    return evaluated && isAnythingEntered(*evaluated) ? evaluated : nullptr;
}

QLabel *StepView::textLabel(QWidget *parent, bool isMuted)
{
    auto *label = new QLabel(parent);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    if (isMuted)
        asMuted(label);
    return label;
}

QLabel *StepView::linkLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::RichText);
    label->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    return label;
}

QString StepView::link(const QString &target, const QString &text)
{
    return QStringLiteral("<a href=\"%1\">%2</a>").arg(target.toHtmlEscaped(), text.toHtmlEscaped());
}

} // namespace ui
