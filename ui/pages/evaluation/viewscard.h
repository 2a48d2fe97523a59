#pragma once

#include "core/indicators/views.h"
#include "ui/inputs/card.h"
#include "ui/pages/page.h"

namespace ui {

class PlainTable;

/// What other accounts would say of the shown case. They stand beside the verdict and never enter it.
class ViewsCard : public Card
{
    Q_OBJECT
public:
    explicit ViewsCard(const PageContext &context, QWidget *parent = nullptr);
    void refresh();

private:
    QList<QStringList> protocolRows(const core::GhgProtocolView &view) const;
    QList<QStringList> powerRows(const core::Re100View &view) const;
    QString tonnes(const std::optional<core::TonnesCo2> &value) const;

    PageContext m_context;
    std::optional<core::ViewFactors> m_factors;
    PlainTable *m_table;
};

} // namespace ui
