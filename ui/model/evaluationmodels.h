#pragma once

#include "core/explain/figure.h"
#include "core/schemes/stillneeded.h"
#include "ui/model/listmodel.h"

namespace ui {

/// What the cells of the evaluation tables hold beside their text.
enum EvaluationRole : int {
    StatusRole = ComputedRole + 1, ///< int of core::ItemStatus
    ValueRole,                     ///< double, of the bullet
    TargetRole,                    ///< double, of the bullet
    ShownCaseRole,                 ///< true: the column of the shown case
    CoreRole,                      ///< true: the core item of the scheme
};

/// Texts of one item of a scheme.
class ItemTexts
{
public:
    ItemTexts(const core::SchemeItem &item, Format format) : m_item(item), m_format(format) {}
    QString name() const;
    QString value(const core::ItemResult &result) const;
    QString target(const core::ItemResult &result) const;
    /// A target as it is typed, and read back: of shares in per cent, else in the unit of the item, which may stand behind it.
    QString typedTarget(double target) const;
    /// Nothing: it is no such number.
    std::optional<double> readTarget(const QString &text) const;
    /// What an item is for in its scheme: "Core", "Prerequisite" …
    QString role() const;
    /// What is to be delivered, or why there are no data; empty where the value stands by itself.
    QString asked(const core::ItemResult &result) const;
    /// "+1.77 t/tce" above an upper limit, "−61.4 points" below a lower one, a margin in words; empty without a gap.
    QString gap(const core::ItemResult &result) const;

    /// How its value is made, what is to be delivered, what the steps of a rubric mean, where it stands in its document and how
    /// well that is known; one per line.
    QStringList facts(const core::Scheme &scheme) const;

private:
    QString amount(double value) const;
    QString number(double value, const std::optional<double> &beside) const;
    const core::SchemeItem &m_item;
    Format m_format;
};

/// Where an item stands: "Notice 910 (2025) of the NDRC, annex 3, core indicator". What clause and document both say is said
/// once.
QString clauseText(const core::Scheme &scheme, const core::SchemeItem &item, const Format &format);
/// How well an item of a scheme is known, by its evidence mark: "official text seen" … Source: evaluation-schemes.md, marks.
QString markText(const QString &mark);
/// "Passed", "Not passed", "Open: data are missing", "No verdict".
QString verdictText(core::Verdict verdict);
/// The verdict with the level that was reached and the score, where the scheme has them.
QString verdictText(const core::SchemeResult &result, const Format &format);

/// core::verdictShown() in a word, with the level and the score of packs that print a verdict, and as a state.
QString verdictNow(const core::SchemeResult &result, const Format &format);
core::ItemStatus verdictStatus(const core::SchemeResult &result);

/// The items of a scheme for the shown case: state, role, item, value, target, bullet, gap, what is still needed.
class ItemsModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column : int { State, RoleColumn, Item, ValueColumn, TargetColumn, BulletColumn, Gap, Needed, ColumnCount };
    ItemsModel(const ShownCase &shown, const Results &results, const Appearance &appearance, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : ColumnCount; }
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    void refresh();
    /// The figure of a row; None outside.
    core::Figure figureAt(const QModelIndex &index) const;
    /// Shows another scheme, by its position among those of the results.
    void setScheme(size_t scheme) { m_scheme = scheme; }

private:
    const core::Scheme &scheme() const { return m_results.schemes()[m_scheme]; }
    size_t m_scheme = 0;
    const ShownCase &m_shown;
    const Results &m_results;
    const Appearance &m_appearance;
    std::vector<std::optional<core::StillNeeded>> m_needed; ///< by item
};

/// Items by cases: value and state of each, the verdict in the last row.
class CasesMatrixModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    CasesMatrixModel(const Document &document, const ShownCase &shown, const Results &results, const Appearance &appearance,
                     QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    void refresh();
    /// The figure of a cell, the core item for a verdict; None for names and cases without results.
    core::Figure figureAt(const QModelIndex &index) const;
    /// Shows another scheme, by its position among those of the results.
    void setScheme(size_t scheme) { m_scheme = scheme; }

private:
    const core::Scheme &scheme() const { return m_results.schemes()[m_scheme]; }
    size_t m_scheme = 0;
    const Document &m_document;
    const ShownCase &m_shown;
    const Results &m_results;
    const Appearance &m_appearance;
};

} // namespace ui
