#pragma once

#include "core/compare/sidebyside.h"
#include "ui/model/fieldtexts.h"
#include "ui/model/rowsmodel.h"

#include <QAbstractItemModel>

namespace ui {

/// What the cells of a comparison tell besides the roles of all tables.
enum SideRole : int {
    GroupNodeRole = RejectedRole + 32, ///< true: parts, lists and rows, that hold others
};

/// What stands side by side, and what each difference does.
struct SideScene {
    std::shared_ptr<const core::SideBySide> sides{}; ///< null: nothing to show
    QStringList names{};                             ///< of the versions
    /// By node, of two versions; empty: effects have no columns.
    std::vector<std::vector<core::DifferenceEffect>> effects{};
    QStringList caseIds{}; ///< of the first version, to name effects on several
};

/// Versions side by side as a tree: name, the values, the differences to the first in numbers and in per cent, the effect of each
/// difference on the totals, the path.
class SideModel : public QAbstractItemModel
{
    Q_OBJECT
public:
    SideModel(const Document &document, const core::Library &library, const Appearance &appearance, QObject *parent = nullptr);

    void show(SideScene scene);
    /// Only what lies in this system (nothing: all), and numbers that move by this share of the first version at least.
    void setFilter(std::optional<core::System> system, double leastShare);
    const SideScene &scene() const { return m_scene; }
    int versions() const { return int(m_scene.names.size()); }

    // ---- columns
    static constexpr int nameColumn = 0;
    int valueColumn(int version) const { return 1 + version; }
    int deltaColumn(int version) const { return versions() + version; } ///< of the versions after the first
    int shareColumn(int version) const { return 2 * versions() - 1 + version; }
    enum class Effect : unsigned char { Emissions, Energy, CarbonPerEnergy };
    int effectColumn(Effect effect) const { return 3 * versions() - 1 + int(effect); }
    int pathColumn() const { return columnCount() - 1; }
    bool hasEffects() const { return !m_scene.effects.empty(); }

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    const core::SideNode &node(const QModelIndex &index) const { return m_scene.sides->nodes[size_t(index.internalId())]; }
    /// The first column of a node by its path; invalid when it is not shown.
    QModelIndex indexOf(const QString &path) const;
    /// How many nodes are shown.
    int shownCount() const { return m_shownCount; }

private:
    using Node = core::SideNode;
    void arrange();
    bool isShown(qsizetype node);
    const std::vector<qsizetype> &childrenOf(const QModelIndex &parent) const;
    core::UnitChoice unitOf(const Node &node) const;
    QString nameOf(const Node &node) const;
    QString rowName(const Node &node) const;
    QString valueText(const Node &node, int version) const;
    std::optional<double> number(const Node &node, int column) const;
    static bool hasShare(const Node &node);
    int alignment(int column) const;
    QString deltaText(const Node &node, int version) const;
    QString numberText(const Node &node, double value) const;
    QString effectText(qsizetype node, Effect effect) const;
    QString text(qsizetype node, int column) const;

    const Document &m_document;
    const Appearance &m_appearance;
    FieldTexts m_texts;
    SideScene m_scene;
    std::optional<core::System> m_system;
    double m_leastShare = 0;
    std::vector<qsizetype> m_top;
    std::vector<std::vector<qsizetype>> m_children; ///< those that are shown, by node
    std::vector<int> m_row;                         ///< of each node among those shown of its parent
    int m_shownCount = 0;
};

/// The name of a figure that parks are compared by, without its unit: "Clean energy share".
QString figureLabel(const core::ComparedFigure &figure);
/// The unit in which it is written: % for shares.
core::UnitChoice figureUnit(const core::ComparedFigure &figure);
/// A value of it, with as many digits as its kind of number has.
QString figureText(const core::ComparedFigure &figure, double value, const Format &format);

/// A number of a declaration in another unit.
double inUnit(double value, const core::UnitChoice &unit);

/// "+1,000" or "−20.5".
QString signedText(const Format &format, double value);

/// "+2.4 %": by how much a number moves; empty where it does not, or cannot be told.
QString changeText(const core::Value &from, const core::Value &to, const Format &format);

} // namespace ui
