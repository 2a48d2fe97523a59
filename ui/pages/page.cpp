#include "page.h"

#include "ui/charts/picture.h"
#include "ui/inputs/chartmenu.h"
#include "ui/inputs/figureframe.h"
#include "ui/inputs/texts.h"

#include <QHBoxLayout>
#include <QLabel>

namespace ui {

Page::Page(const PageContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_title(new QLabel(this)), m_answer(new QLabel(this)), m_titleLine(new QHBoxLayout)
{
    asPageTitle(m_title);
    asMuted(m_answer);
    m_answer->setObjectName(QStringLiteral("answer"));
    m_answer->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_titleLine->setSpacing(10);
    m_titleLine->addWidget(m_title);
    m_titleLine->addWidget(m_answer, 1);
    m_content = new QVBoxLayout(this);
    m_content->setContentsMargins(16, 14, 16, 14);
    m_content->setSpacing(12);
    m_content->addLayout(m_titleLine);
}

bool Page::showPlace(const core::Place &)
{
    return false;
}

void Page::addChart(Card *card, Picture *picture)
{
    auto *menu = new ChartMenu(card, picture, m_context.prompts);
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
    setAccessibleName(title);
    setAccessibleDescription(answer);
}

QString Page::caseText() const
{
    const core::Case *shown = m_context.shown.inPark();
    return shown ? QStringLiteral("%1 %2").arg(shown->year).arg(fieldText(core::caseKinds[size_t(shown->kind)].label))
                 : QString();
}

} // namespace ui
