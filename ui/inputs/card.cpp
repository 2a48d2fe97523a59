#include "card.h"

#include "ui/inputs/elidedlabel.h"
#include "ui/inputs/texts.h"

#include <QHBoxLayout>
#include <QLabel>

#include <algorithm>

namespace ui {

Card::Card(QWidget *parent) : QFrame(parent), m_title(new QLabel(this)), m_remark(new ElidedLabel(this))
{
    setProperty("card", true);
    asTitle(m_title);
    asMuted(m_remark);
    m_head = new QHBoxLayout;
    m_head->setSpacing(8);
    m_head->addWidget(m_title);
    m_head->addWidget(m_remark);
    m_head->addStretch();
    m_content = new QVBoxLayout(this);
    m_content->setContentsMargins(14, 12, 14, 12);
    m_content->setSpacing(6);
    m_content->addLayout(m_head);
}

void Card::setTitle(const QString &title, const QString &remark)
{
    m_title->setText(title);
    m_remark->setText(remark);
    setAccessibleName(title);
}

void Card::wrapRemark()
{
    delete m_remark;
    m_remark = new QLabel(this);
    m_remark->setTextFormat(Qt::PlainText);
    m_remark->setWordWrap(true);
    asMuted(m_remark);
    m_content->addWidget(m_remark);
}

void Card::addToHead(QWidget *widget)
{
    m_head->insertWidget(std::max(m_head->indexOf(m_title), m_head->indexOf(m_remark)) + ++m_inHead, widget);
}

void Card::addAtEnd(QWidget *widget)
{
    m_head->addWidget(widget);
}

QString Card::remark() const
{
    return m_remark->text();
}

QString Card::title() const
{
    return m_title->text();
}

} // namespace ui
