#pragma once

#include "ui/model/rowsmodel.h"
#include "ui/model/sentences.h"
#include "ui/model/showncase.h"

#include <QHash>

namespace ui {

/// One list of a system in the shown case: the declared fields, then what its rows emit and consume, of fuels by which factor, of
/// heat and steam how much heat; findings mark their cells.
class ListModel : public RowsModel
{
    Q_OBJECT
public:
    ListModel(const ShownCase &shown, const Results &results, Document &document, Appearance &appearance, core::System system,
              int list, QObject *parent = nullptr);

    /// A column more, the first behind the fields: the evidence that refers to the row or its list.
    void showEvidence();

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    QString sum(int column) const override;
    std::string columnKey(int column) const override;
    void refresh() override;
    void refreshResults() override;

    /// The worst severity among the findings of the list and the texts that could not be read; nothing when there is none.
    std::optional<core::Severity> worst() const;
    const core::Library &libraryInForce() const override;

protected:
    /// What is missing, wrong or a green attribute of another time counts nothing, and what could not be read does not count as
    /// it is shown.
    bool isCounted(int row) const override;

private:
    enum class Computed : unsigned char { Evidence, Factor, FactorSource, Heat, Emission, Energy };
    static bool isText(Computed column) { return column == Computed::Evidence || column == Computed::FactorSource; }
    bool isComputed(int column) const { return column >= fieldCount(); }
    Computed computedAt(int column) const { return m_computed[size_t(column - fieldCount())]; }
    /// Nothing: the row does not count, or has no such number.
    std::optional<double> computed(int row, int column) const;
    QVariant computedData(const QModelIndex &index, int role) const;
    QString factorSource(int row) const;
    QString evidence(int row) const;
    const core::Finding *findingAt(int row, int column) const;
    void readResults();
    void readLedger(const core::CaseEvaluation &evaluated);
    void readDecimals();

    const ShownCase &m_shown;
    core::System m_system;
    int m_listIndex;
    std::vector<Computed> m_computed; ///< the columns behind the fields
    /// What the ledger says of a row; nothing where it has none.
    struct Counted {
        double emission = 0, energy = 0;
        double heat = 0; ///< GJ, received or sent
        std::optional<double> factor;
        core::FactorOrigin from;
        QString check; ///< of the factor
    };
    std::vector<Counted> m_counted;              ///< by row; empty without results
    std::vector<bool> m_isMissing;               ///< by row: it counts nothing
    std::vector<int> m_decimals;                 ///< of the computed columns
    std::vector<core::Finding> m_findings;       ///< about rows of the list
    QHash<std::pair<int, int>, size_t> m_ofCell; ///< the worst of each cell
};

} // namespace ui
