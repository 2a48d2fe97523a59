#pragma once

#include "ui/model/appearance.h"
#include "ui/model/parksrun.h"

#include <QAbstractTableModel>

namespace ui {

/// Which cases of the parks are compared, by what, and which of them.
struct ParksChoice {
    enum class Cases : unsigned char {
        OneEach, ///< of each park that of the year, else its newest metered one
        All,
    };
    Cases cases = Cases::OneEach;
    std::optional<int> year{}; ///< OneEach: only this one
    const core::ComparedFigure *ranked = core::comparedFigure("carbonPerEnergy");
    const core::ComparedFigure *beside = core::comparedFigure("totalTce"); ///< along the other axis of the scatter
    core::Best best = core::Best::Smallest;
    size_t scheme = 0; ///< by position
    // what is left out
    const core::ComparedFigure *size = core::comparedFigure("totalTce");
    std::optional<double> leastSize{}, mostSize{};
    std::optional<core::System> system{};
    double leastShare = 0; ///< of that system in the emissions, 0…1
};

/// The cases of many parks as one table, ranked by a figure; files that could not be read stand at the end with their reason.
class ParksModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column : int { RankColumn, ParkColumn, CaseColumn, RankedColumn, BesideColumn, VerdictColumn, FileColumn, FirstFigure };
    explicit ParksModel(const Appearance &appearance, QObject *parent = nullptr);

    void show(std::vector<std::shared_ptr<const ReadPark>> parks, const ParksChoice &choice);
    const ParksChoice &choice() const { return m_choice; }
    /// Cases in the table, and those that the limits leave out.
    int shownCount() const { return int(m_ranked.size()); }
    int leftOut() const { return m_leftOut; }
    int refused() const { return int(m_refused.size()); }
    /// The years that some park has, the newest first.
    QList<int> years() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    /// Whether the row is a file that could not be read; its reason stands in CaseColumn.
    bool isRefused(int row) const { return row >= shownCount(); }
    /// A case of the scatter and the row it stands in.
    struct Point {
        int row = 0;
        double x = 0, y = 0;
        QString name;
    };
    /// Those of the cases in the table that have both figures, in the order of the rows; x is the figure beside, y the ranked
    /// one.
    std::vector<Point> points() const;

private:
    const core::ComparedCase &caseAt(int row) const { return m_cases[m_ranked[size_t(row)].index]; }
    const core::ComparedFigure *figureAt(int column) const;
    std::optional<double> number(int row, int column) const;
    QString parkName(const core::Park &park) const;
    QString text(int row, int column) const;
    QString verdict(int row) const;

    const Appearance &m_appearance;
    std::vector<std::shared_ptr<const ReadPark>> m_parks;
    ParksChoice m_choice;
    std::vector<core::ComparedCase> m_cases; ///< within the limits
    std::vector<core::RankedCase> m_ranked;
    std::vector<size_t> m_refused; ///< of m_parks
    int m_leftOut = 0;
};

} // namespace ui
