#pragma once

#include "core/exchange/booktexts.h"
#include "core/exchange/numbertext.h"
#include "core/exchange/spreadsheet.h"
#include "core/model/edit.h"
#include "core/units/unitchoices.h"

#include <map>

// A table of anybody, read into a list of the park: where its head is, which column is which field, in which units. All of it is
// a proposal that a person may change before a row is read.

namespace core {

/// A list that tables can be read into.
struct TableTarget {
    std::optional<System> system{}; ///< nothing: a list of the park itself
    int list = 0;                   ///< its position there

    const List &declared() const;
    Address owner(qsizetype caseIndex) const { return system ? systemAddress(caseIndex, *system) : Address(); }
    /// "production/electricityUse"; the name a project remembers it by.
    QString key() const;
    bool operator==(const TableTarget &) const = default;
};
/// The lists of the six systems and the enterprises.
const std::vector<TableTarget> &tableTargets();
std::optional<TableTarget> tableTarget(const QString &key);
/// Whether a column can fill the field: all but series and lists of words.
bool isColumnField(const Field &field);

/// Whether a text is a unit of any quantity, or written like one.
bool looksLikeUnit(const QString &text);

/// Where the head of a table stands. Rows count from 0.
struct TableHead {
    qint32 row = 0;      ///< of the headings
    qint32 keyRow = -1;  ///< of the keys of fields, in tables that this program wrote
    qint32 unitRow = -1; ///< of units, when they have a row of their own
    qint32 firstRow = 1; ///< of the data
    bool operator==(const TableHead &) const = default;
};
/// The likeliest head: among the first rows the one with most different words and fewest numbers, the keys of our own tables
/// before all others.
TableHead proposedHead(const Sheet &sheet);
/// The head when its headings stand in this row.
TableHead headAt(const Sheet &sheet, qint32 row);

/// A column of a table and what it is taken for.
struct TableColumn {
    qint32 column = 0;
    QString heading;                      ///< as it stands, without line breaks
    QString key{};                        ///< of the field, in tables that this program wrote
    QString writtenUnit{};                ///< of the heading or the row of units
    QStringList examples{};               ///< the first few different cells
    int field = -1;                       ///< −1: not read
    QString unit{};                       ///< symbol of the choices of the field, or the unit of a fuel
    bool isUnitUnknown = false;           ///< the heading names one that the field does not know
    std::optional<DecimalSign> decimal{}; ///< what a comma is; nothing: no comma says it
    bool isCommaUnclear = false;          ///< 1,375 can be two numbers, and nothing in the column tells
    bool operator==(const TableColumn &) const = default;
};

/// How a sheet is read.
struct TablePlan {
    TableTarget target{};
    TableHead head{};
    std::vector<TableColumn> columns{};
    std::map<int, QString> constants{}; ///< by field: what holds for all rows where no column says it
    bool onlyNew = false;               ///< no row of the park is changed, all become new ones

    const TableColumn *columnOf(int field) const;
};

/// The units a column may be in: those of core/units, for shares per cent too. `heatTcePerGj` as unitChoices() has it.
std::vector<UnitChoice> columnUnits(const Field &field, double heatTcePerGj);

/// The columns below a head, as they stand.
std::vector<TableColumn> columnsOf(const Sheet &sheet, const TableHead &head);

/// What a proposal draws on.
struct TableWords {
    const Park &park;
    const Library &library;
    const BookTexts &texts;

    double heatTcePerGj() const;
};

/// The plan for a sheet and a list: as the project remembers it when a table with these headings was read into the list before,
/// else by keys, by labels in both languages, by what people call things, by units and by what the cells hold.
TablePlan proposedPlan(const TableWords &words, const Sheet &sheet, const TableHead &head, const TableTarget &target);
/// The list that most columns of the sheet fit.
TableTarget proposedTarget(const TableWords &words, const Sheet &sheet, const TableHead &head);
/// After another field was chosen for a column: its unit by its heading, and what its commas are.
void refit(const TableWords &words, const Sheet &sheet, const TableHead &head, const TableTarget &target, TableColumn &column);

/// The edits that make the project remember the plan for the next table with these headings; none when it does already.
std::vector<Edit> editsToRemember(const Park &park, const TablePlan &plan, const QString &sheet);

} // namespace core
