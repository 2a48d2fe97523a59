#pragma once

#include "core/exchange/designyears.h"
#include "core/explain/figure.h"
#include "core/indicators/views.h"
#include "ui/inputs/card.h"
#include "ui/model/explaintexts.h"
#include "ui/pages/page.h"

class QTableView;

namespace ui {

class PlainTable;

/// What other accounts would say of the shown case. They stand beside the verdict and never enter it.
class ViewsCard : public Card
{
    Q_OBJECT
public:
    explicit ViewsCard(const PageContext &context, QWidget *parent = nullptr);
    void refresh();
    QTableView *table() const;
    /// What a row of the table shows; None: nothing that can be explained.
    core::Figure figureAt(int row) const { return m_figures.value(row); }
    /// A figure of the simulated year in words and numbers; empty without one.
    ExplainScene explained(const core::Figure &figure, const QString &caseName);

private:
    struct Row {
        QStringList cells;
        core::Figure figure{};
    };
    QList<Row> protocolRows(const core::GhgProtocolView &view) const;
    QList<Row> powerRows(const core::Re100View &view) const;
    QList<Row> matchingRows();
    const core::DesignYears::Year *year();
    QString tonnes(const std::optional<core::TonnesCo2> &value) const;

    PageContext m_context;
    std::optional<core::ViewFactors> m_factors;
    core::DesignYears m_years;
    PlainTable *m_table;
    QList<core::Figure> m_figures; ///< by row
};

} // namespace ui
