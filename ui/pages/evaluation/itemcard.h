#pragma once

#include "ui/inputs/card.h"
#include "ui/pages/page.h"

class QToolButton;

namespace ui {

class ItemEditor;

/// One item of a scheme: what it asks for, where that stands and how sure that is, and what the case answers; in place.
class ItemCard : public Card
{
    Q_OBJECT
public:
    explicit ItemCard(const PageContext &context, QWidget *parent = nullptr);
    /// Shows an item of a scheme, both by position; −1: none is chosen.
    void show(size_t scheme, qsizetype item);
    using QWidget::show;
    /// The item that is shown, both by position; −1: none.
    std::pair<size_t, qsizetype> shown() const { return {m_scheme, isHidden() ? -1 : m_item}; }

Q_SIGNALS:
    /// A remark is to be made on the item.
    void remarkWanted();
    /// What the item is computed from is to be entered elsewhere.
    void placeWanted(const core::Place &place);
    /// The value is to be explained.
    void explainWanted(const core::Figure &figure);

private:
    void showFacts(const core::Scheme &scheme, const core::SchemeItem &item);
    const core::SchemeItem &item() const;

    PageContext m_context;
    size_t m_scheme = 0;
    qsizetype m_item = -1;
    QLabel *m_facts;
    ItemEditor *m_editor;
    QToolButton *m_explain;
    QToolButton *m_remark;
};

} // namespace ui
