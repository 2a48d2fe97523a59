#pragma once

#include "core/explain/ledgerexplain.h"
#include "ui/model/rowsmodel.h"
#include "ui/model/showncase.h"

#include <QAbstractItemModel>

namespace ui {

/// What the ledger's rows tell besides the roles of all tables.
enum LedgerRole : int {
    CheckRole = RejectedRole + 16, ///< text, source column: how the factor was checked; also on the numbers it marks
    GroupRole,                     ///< true: the row is a group
};

/// Every contribution of the shown case: filtered, grouped and sorted. Groups are the rows at the top, their contributions are
/// below them; without grouping the contributions are at the top.
class LedgerModel : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum Column : int {
        Id,
        SystemColumn,
        What,
        EnterpriseColumn,
        CarrierColumn,
        Activity,
        QuantityColumn,
        UnitColumn,
        Factor,
        Emission,
        Energy,
        HeatValue,
        SourceColumn,
        ColumnCount
    };
    LedgerModel(const Document &document, const ShownCase &shown, const Results &results, const Appearance &appearance,
                QObject *parent = nullptr);

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex & = {}) const override { return ColumnCount; }
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    /// By the numbers of a column, or by its texts in the order of the language; −1: the order of the ledger.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

    void refresh();
    /// Rows that hold the text in any column.
    void setText(const QString &text);
    void setFilter(const core::LedgerFilter &filter);
    void setGrouping(core::LedgerGrouping grouping);
    const QString &text() const { return m_text; }
    const core::LedgerFilter &filter() const { return m_filter; }
    core::LedgerGrouping grouping() const { return m_grouping; }
    bool isFiltered() const { return !m_text.isEmpty() || m_filter != core::LedgerFilter(); }

    /// Whether the case has results to show.
    bool hasResults() const { return m_hasResults; }
    const core::LedgerSum &shownSum() const { return m_shownSum; }
    const core::LedgerSum &wholeSum() const { return m_wholeSum; }
    /// The row of a contribution; nothing for a group.
    std::optional<core::Place> place(const QModelIndex &index) const;
    QModelIndex indexOf(const core::Place &place) const;
    /// Group or contribution.
    bool isGroup(const QModelIndex &index) const { return index.isValid() && index.internalId() == 0 && isGrouped(); }
    int groupKey(const QModelIndex &index) const { return m_groups[size_t(index.row())].key; }
    QString groupText(int key) const;
    /// The sum that a cell of a group shows; None: it shows none.
    core::Figure groupFigure(const QModelIndex &index) const;
    /// A sum that is shown now, made of its rows; nothing: it is not shown, or the case has other rows by now.
    std::optional<core::Explanation> explained(const core::Figure &sum) const;
    /// The cells of these rows as tab-separated text in full precision.
    QString copied(const QModelIndexList &rows, const QList<int> &columns, bool withTitles) const;

Q_SIGNALS:
    /// Other rows are shown, or other sums.
    void contentChanged();

private:
    /// What is made once for each contribution.
    struct Texts {
        QString id, what, unit;
        QString check, heatValueCheck; ///< as the reference tables have them, or ownValue, byRule
    };
    static bool isNumber(int column);
    bool isGrouped() const { return m_grouping != core::LedgerGrouping::None; }
    const core::Contribution &contribution(qint32 row) const { return m_ledger[size_t(row)]; }
    const core::LedgerRows &rowsAt(const QModelIndex &parent) const;
    qint32 contributionAt(const QModelIndex &index) const;
    QString text(qint32 row, int column) const;
    std::optional<double> number(qint32 row, int column) const;
    core::Place placeOf(qint32 row) const;
    QVariant groupData(const core::LedgerGroup &group, int column, int role) const;
    QString exact(const QModelIndex &index) const;
    QString heatUnit(qint32 row) const;
    bool holdsText(qint32 row) const;
    void readTexts();
    void readDecimals();
    void select();
    void arrange();
    std::vector<double> keysOf(int column) const;
    std::vector<double> ranks(int column) const;

    const Document &m_document;
    const ShownCase &m_shown;
    const Results &m_results;
    const Appearance &m_appearance;
    // As of the last refresh(), so that nothing changes between.
    bool m_hasResults = false;
    std::vector<core::Contribution> m_ledger;
    QStringList m_enterpriseNames;
    std::vector<Texts> m_texts;
    std::vector<qint32> m_enterprises;
    qsizetype m_caseIndex = -1;
    core::LedgerRows m_rows; ///< what is shown, in its order
    std::vector<core::LedgerGroup> m_groups;
    core::LedgerSum m_shownSum, m_wholeSum;
    std::array<int, ColumnCount> m_decimals{}; ///< of computed numbers
    QString m_text;
    core::LedgerFilter m_filter;
    core::LedgerGrouping m_grouping = core::LedgerGrouping::None;
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};

/// How a factor was checked, as the reference tables have it, or ownValue, byRule; empty: there is none.
QString checkOf(const core::FactorOrigin &origin, const core::Park &park, qsizetype caseIndex, const core::Library &library);
/// The unit of a contribution's quantity: of the row of fuelUse itself, else of the factor's row, else of the contribution.
QString unitOf(const core::Contribution &row, const core::Case &inCase, const core::Library &library);
/// The word for how a factor of the ledger was checked: "one source", "own value", "not verified" …
QString factorCheckText(const QString &check);

} // namespace ui
