#pragma once

#include "core/compare/merge.h"
#include "core/history/history.h"
#include "ui/model/fieldtexts.h"
#include "ui/model/rowsmodel.h"

#include <QAbstractTableModel>

namespace ui {

/// Three versions of a park to merge; mine is the open one.
struct MergeVersions {
    std::shared_ptr<const core::Park> base, theirs; ///< null: not chosen yet
    QString baseName, theirsName;                   ///< the files, or what else tells them
    core::History theirsHistory{};                  ///< who changed what in theirs; empty where no file tells
};

/// The conflicts of a merge, one row each: where, what, the common value, mine and theirs with who changed them last, the
/// evidence of the row. Exactly one of mine, theirs and (where that can be) both is ticked; none before somebody decides.
class ConflictsModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column : int { PlaceColumn, KindColumn, BaseColumn, MineColumn, TheirsColumn, BothColumn, EvidenceColumn, ColumnCount };
    ConflictsModel(const Document &document, const core::Library &library, const Appearance &appearance,
                   QObject *parent = nullptr);

    /// Shows these conflicts; what was decided about the same ones stays.
    void show(std::vector<core::MergeConflict> conflicts, const MergeVersions &versions);
    const core::MergeChoices &choices() const { return m_choices; }
    int undecided() const;
    void chooseAll(core::MergeChoice choice);
    void choose(int row, core::MergeChoice choice);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void choicesChanged();

private:
    using Conflict = core::MergeConflict;
    enum class Side : unsigned char { Base, Mine, Theirs };
    std::optional<core::MergeChoice> choiceAt(int column) const;
    std::optional<core::MergeChoice> chosen(int row) const;
    bool canChoose(int row, core::MergeChoice choice) const;
    QString placeText(const Conflict &conflict) const;
    QString valueText(const Conflict &conflict, Side side) const;
    QString authoredText(int row, Side side) const;
    QString objectText(const Conflict &conflict, Side side) const;
    QString shown(const Conflict &conflict, const core::Field &field, const core::Value &value) const;
    QStringList evidenceTexts(const Conflict &conflict, bool withTitles) const;

    const Document &m_document;
    FieldTexts m_texts;
    std::vector<Conflict> m_conflicts;
    std::vector<QString> m_mineAuthors, m_theirsAuthors; ///< by conflict
    MergeVersions m_versions;
    core::MergeChoices m_choices;
};

/// "2025 › Energy supply › Power received › PR1": where an object stands.
QString addressText(const core::Park &park, const core::Address &address);

} // namespace ui
