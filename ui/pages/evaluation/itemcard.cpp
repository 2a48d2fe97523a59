#include "itemcard.h"

#include "core/explain/figure.h"
#include "ui/inputs/icon.h"
#include "ui/inputs/itemeditor.h"
#include "ui/inputs/provenpath.h"
#include "ui/model/evaluationmodels.h"

#include <QBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace ui {

using namespace core;

ItemCard::ItemCard(const PageContext &context, QWidget *parent)
    : Card(parent),
      m_context(context),
      m_facts(new QLabel(this)),
      m_editor(new ItemEditor(context.document, context.results, context.shown, context.appearance, this)),
      m_explain(new QToolButton(this)),
      m_remark(new QToolButton(this))
{
    m_remark->setObjectName(QStringLiteral("itemRemark"));
    m_explain->setObjectName(QStringLiteral("itemExplain"));
    for (QToolButton *button : {m_explain, m_remark}) {
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setAutoRaise(true);
        addAtEnd(button);
    }
    connect(m_remark, &QToolButton::clicked, this, &ItemCard::remarkWanted);
    connect(m_explain, &QToolButton::clicked, this,
            [this] { Q_EMIT explainWanted(itemFigure(m_context.shown.index(), m_scheme, size_t(m_item))); });
    m_facts->setWordWrap(true);
    m_facts->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_facts->setObjectName(QStringLiteral("itemFacts"));
    content()->addWidget(m_facts);
    content()->addWidget(m_editor);
    content()->addStretch(1);
    connect(m_editor, &ItemEditor::placeWanted, this, &ItemCard::placeWanted);
    connect(m_editor, &ItemEditor::casesWanted, this,
            [this] { Q_EMIT placeWanted(casePlace(std::max<qsizetype>(0, m_context.shown.index()))); });
}

const SchemeItem &ItemCard::item() const
{
    return m_context.results.schemes()[m_scheme].items[size_t(m_item)];
}

void ItemCard::show(size_t scheme, qsizetype item)
{
    m_scheme = scheme;
    m_item = item;
    setVisible(item >= 0 && m_context.shown.inPark());
    if (isHidden())
        return;
    const Scheme &of = m_context.results.schemes()[scheme];
    m_remark->setText(tr("Remark…"));
    m_remark->setToolTip(tr("Remark on this item (Ctrl+Shift+R)"));
    m_remark->setIcon(icon(QStringLiteral("chat-left-text"), Palette::of(m_context.appearance.theme()).text));
    m_explain->setText(tr("Explain"));
    m_explain->setToolTip(tr("How the value came about (Ctrl+E)"));
    m_explain->setIcon(icon(QStringLiteral("question-circle"), Palette::of(m_context.appearance.theme()).text));
    setProperty(provenScheme, of.id);
    setProperty(provenItem, this->item().id);
    showFacts(of, this->item());
    m_editor->show(scheme, size_t(item));
}

void ItemCard::showFacts(const Scheme &scheme, const SchemeItem &item)
{
    const ItemTexts texts(item, m_context.appearance.format());
    setTitle(QStringLiteral("%1 %2").arg(item.id, texts.name()), texts.role());
    m_facts->setText(texts.facts(scheme).join(u'\n'));
}

} // namespace ui
