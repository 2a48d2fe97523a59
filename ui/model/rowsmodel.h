#pragma once

#include "core/exchange/booktexts.h"
#include "core/exchange/outbook.h"
#include "ui/model/fieldtexts.h"
#include "ui/model/results.h"

#include <QAbstractTableModel>

#include <functional>
#include <memory>

namespace ui {

/// What the roles of the table models beyond Qt's mean.
enum Role : int {
    RawRole = Qt::UserRole, ///< the number or text itself, for sorting and tests
    SeverityRole,           ///< int of core::Severity where a finding is about the cell
    ComputedRole,           ///< true: a column that is computed
    RejectedRole,           ///< true: the cell holds a text that could not be read
};

/// Who asks when a column of pasted numbers can be read in two ways: 1,375 or 1.375.
using DecimalQuestion = std::function<core::DecimalSign(const QString &column, const QString &example)>;

/// A block of cells of a table as they are seen: these rows, so many columns from the first one.
struct CellBlock {
    QList<int> rows;
    int column = 0, columns = 1;
};

/// A text for the cell of a row in this column.
struct CellText {
    int column = 0;
    QString text;
};

/// What texts would make of a row, without entering them.
struct TriedRow {
    std::shared_ptr<const void> row;
    QStringList refused; ///< for each text the sentence that says why its cell cannot take it; empty: it can
};

/// The rows of any declared list as a table that can be edited: a column per field, the id, where rows have one, as the row's
/// header, at the end a line to type or paste new rows into. Every change is one command of the document.
class RowsModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    using Owner = std::function<std::optional<core::Address>()>;
    /// `owner` gives the object whose list is shown now; nothing: none.
    RowsModel(const core::List &list, Owner owner, Document &document, const core::Library &library, Appearance &appearance,
              QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    /// Takes the text of an editor. False: it cannot be read; the cell keeps it with a sentence that helps. With RejectedRole
    /// such a text is dropped.
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

    /// The rows of the list, without the line for new ones.
    int size() const;
    bool isEditable() const;
    bool isField(int column) const { return column >= 0 && column < fieldCount(); }
    const core::List &list() const { return m_list; }
    const core::Field &field(int column) const { return m_list.element->fields[size_t(fieldOf(column))]; }
    /// The position of a column's field among those that are declared.
    int fieldOf(int column) const { return column + (hasIds() ? 1 : 0); }
    /// What a column is remembered by: the key of its field, or its number among the computed ones.
    virtual std::string columnKey(int column) const
    {
        return isField(column) ? std::string(field(column).key) : "computed" + std::to_string(column - fieldCount());
    }
    /// The sum of a column as its footer shows it, of the rows that count; empty where adding makes no sense.
    virtual QString sum(int column) const;
    /// Whether a column is for what few rows have, and none does: own values of fuels.
    bool isUnused(int column) const;
    /// What the cell may be chosen from; empty where anything may be typed.
    std::vector<FieldChoice> choices(const QModelIndex &index) const;
    /// The units of a column, and the one shown.
    std::vector<core::UnitChoice> units(int column) const;
    /// The units of a cell, those that only its row has too: of fuels energy by their heat value. Empty: there is no choice.
    std::vector<core::UnitChoice> units(const QModelIndex &index) const;
    /// Whether the column is shown in one unit, which can be chosen; else each row has its own.
    bool hasOneUnit(int column) const { return !isField(column) || field(column).unit != core::Unit::FuelUnit; }
    /// The value of a cell in another unit as it is typed: "46480 tce".
    QString typedIn(const QModelIndex &index, const core::UnitChoice &unit) const;
    QString shownUnit(int column) const;
    /// What a number of the column is divided by to be shown; 1 where it is computed.
    double shownFactor(int column) const;
    /// What the number of a cell is counted in: only numbers of the same can be added.
    QString unitOf(const QModelIndex &cell) const;
    void showUnit(int column, const QString &symbol);
    /// The columns as they are seen, from left to right, without the hidden ones: what blocks, pasted cells and sheets follow.
    /// At first all, as they are declared.
    void setSeenColumns(const QList<int> &columns) { m_seen = columns; }
    QList<int> seenColumns() const;
    /// The value of a cell in another unit, for the menu of units.
    QString valueIn(const QModelIndex &index, const core::UnitChoice &unit) const;

    // ---- commands; each is one step to undo
    void insertRowsAt(int row, int count);
    void removeRowsAt(QList<int> rows);
    void clear(const QModelIndexList &cells);
    /// Texts into several cells of one row, as its editors take them; the line for new rows becomes one. False: not all could be
    /// read.
    bool enterRow(int row, const QList<CellText> &texts);
    /// What enterRow() would make of the row.
    TriedRow tried(int row, const QList<CellText> &texts) const;
    /// The same text into all cells.
    void enterInto(const QModelIndexList &cells, const QString &text);
    /// The first row of the block into the others, or its first column.
    void fillDown(const CellBlock &block);
    void fillRight(const CellBlock &block);
    /// The lines of a text into these rows one after another, those that are left into new rows at the end. Says what could not
    /// be taken; empty: everything was.
    QString paste(const QList<int> &rows, int column, const QString &text, const DecimalQuestion &ask);
    /// The same into all rows from one on.
    QString paste(int row, int column, const QString &text, const DecimalQuestion &ask);
    void sortBy(int column, Qt::SortOrder order);
    /// Cells as text for a spreadsheet.
    QString copied(const CellBlock &block) const;
    /// The list as a sheet with all columns, the computed ones too, in the units of the declarations and in full precision: those
    /// that are seen in their order, the hidden ones behind.
    core::OutSheet asSheet(const core::BookTexts &texts) const;

    /// Reads the owner again.
    virtual void refresh();
    /// Results or findings changed, the rows did not.
    virtual void refreshResults() {}

    /// Whether a cell of the column is of heat that may be given as steam.
    bool isOfSteam(int column) const;
    /// "HR2 · Heat received · 2025": which row is meant, also of the line for new ones.
    QString nameOf(int row) const;
    /// The path of the object whose list is shown; empty: none is.
    QString ownerPath() const;
    /// The path of a row, or of the field of a column where it is not −1: what remarks name. Empty: there is no such row.
    QString pathOf(int row, int column = -1) const;

    /// The factors that the shown rows count with.
    virtual const core::Library &libraryInForce() const { return m_library; }
    /// Whether a cell of the list holds a text that could not be read.
    bool hasRejected() const;
    /// The rows that the sums leave out, because something in them is missing or could not be read.
    int uncounted() const;

Q_SIGNALS:
    /// Texts that could not be read came to the list, went or moved.
    void rejectedChanged();

protected:
    /// Whether a row counts as it is shown.
    virtual bool isCounted(int row) const { return !hasRejected(row); }
    bool hasRejected(int row) const;
    /// Null: the cell holds what could be read.
    const RejectedText *rejectedAt(int row, int column) const;
    bool hasIds() const { return m_list.element->fields[0].traits.isId; }
    int fieldCount() const { return int(m_list.element->fields.size()) - (hasIds() ? 1 : 0); }
    void nameItems(const std::vector<core::Scheme> &schemes) { m_texts.nameItems(schemes); }
    const core::Library &library() const { return m_library; }
    const Document &document() const { return m_document; }
    const Appearance &appearance() const { return m_appearance; }
    const void *row(int index) const;
    /// Looks up the owner; within a reset.
    void readOwner();
    /// Whether another object is to be shown than the one that is.
    bool isStale() const { return m_owner != m_findOwner(); }

private:
    struct Batch;
    core::Address address(int row) const;
    core::UnitChoice unit(int column) const;
    /// The units that only this row of a park has for a column; empty: it has none.
    std::vector<core::UnitChoice> unitsOfRow(const core::Park &park, const void *row, int column) const;
    /// The seen columns from this one on, at most so many.
    QList<int> columnsFrom(int column, int most) const;
    QString idOf(int row) const;
    /// "Fuels (2025)": where a command happened.
    std::function<QString()> place() const;
    Batch begin(int newRowCount = 0) const;
    std::optional<QString> take(Batch &batch, int row, int member, const core::Value &value) const;
    void read(Batch &batch, int row, int column, const QString &text, core::DecimalSign decimal) const;
    void readWaiting(Batch &batch, int row) const;
    const core::Field *undecided(const Batch &batch, const core::Address &row) const;
    void holdBack(Batch &batch);
    /// The number of texts in it that could not be read.
    int push(Batch &batch, const Document::UndoText &text);
    std::vector<core::DecimalSign> decimalsOf(const std::vector<QStringList> &cells, qsizetype at, int column,
                                              const DecimalQuestion &ask) const;
    void rowsAboutToChange(const core::Edit &edit);
    void rowsChanged(const core::Edit &edit);
    void followRejected();
    void rowsReordered(const std::vector<qsizetype> &order);
    void follow(const Change &change);
    bool isOurs(const core::Edit &edit) const;
    void sayRejected();

    const core::List &m_list;
    Owner m_findOwner;
    Document &m_document;
    const core::Library &m_library;
    Appearance &m_appearance;
    FieldTexts m_texts;
    std::optional<core::Address> m_owner;
    int m_listIndex = -1;
    QList<int> m_seen; ///< empty: all
    bool m_isResetting = false;
    bool m_saidRejected = false; ///< there were some when it was last said
};

} // namespace ui
