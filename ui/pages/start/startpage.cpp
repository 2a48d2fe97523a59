#include "startpage.h"

#include "ui/inputs/texts.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace ui {

StartPage::StartPage(QWidget *parent)
    : QWidget(parent),
      m_title(new QLabel(this)),
      m_text(new QLabel(this)),
      m_open(new QPushButton(this)),
      m_example(new QPushButton(this))
{
    asPageTitle(m_title);
    asMuted(m_text);
    m_text->setWordWrap(true);
    m_open->setDefault(true);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_open);
    buttons->addWidget(m_example);
    buttons->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(48, 48, 48, 48);
    layout->setSpacing(12);
    layout->addWidget(m_title);
    layout->addWidget(m_text);
    layout->addLayout(buttons);
    layout->addStretch();
    connect(m_open, &QPushButton::clicked, this, &StartPage::openWanted);
    connect(m_example, &QPushButton::clicked, this, &StartPage::exampleWanted);
}

void StartPage::refresh()
{
    m_title->setText(tr("Parkwright"));
    m_text->setText(tr("Open a park (.park, or .json in the exchange format), or look at the example: a coastal manufacturing "
                       "park from 2023 to 2030."));
    m_open->setText(tr("Open park…"));
    m_example->setText(tr("Open the example"));
}

} // namespace ui
