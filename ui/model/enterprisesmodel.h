#pragma once

#include "core/explain/figure.h"
#include "core/indicators/enterprises.h"
#include "ui/model/rowsmodel.h"
#include "ui/model/showncase.h"

namespace ui {

/// The enterprises with what they use and emit in the shown case, how their products stand against the limits, and what is
/// missing.
class EnterprisesModel : public RowsModel
{
    Q_OBJECT
public:
    enum Computed : int { Electricity, Heat, EnergyUsed, Energy, Emissions, Products, Missing, ComputedCount };
    EnterprisesModel(const ShownCase &shown, const Results &results, Document &document, Appearance &appearance,
                     QObject *parent = nullptr);

    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : fieldCount() + ComputedCount; }
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    QString sum(int column) const override;
    std::string columnKey(int column) const override;
    /// What explains a cell in the shown case; a cell without a figure of its own stands for the emissions of its enterprise.
    core::Figure figureOf(const QModelIndex &index) const;
    void refresh() override;
    void refreshResults() override;

private:
    std::optional<double> number(int row, int computed) const;
    QString text(int row, int computed) const;
    /// The products of an enterprise by level: "1: 2 · 2: 1 · above: 1".
    QString products(const core::EnterpriseFigures &figures) const;
    void readResults();

    const ShownCase &m_shown;
    const Results &m_results;
    std::vector<core::EnterpriseFigures> m_figures; ///< by row; empty without results
    std::array<int, ComputedCount> m_decimals{};    ///< of the computed numbers
    std::vector<int> m_missing;                     ///< quantities that are not entered, by row
};

} // namespace ui
