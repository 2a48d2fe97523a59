#pragma once

#include "core/base/result.h"
#include "core/model/field.h"

#include <optional>

namespace core {

/// What reading a cell, a row, a sheet or a file of a returned workbook says. Source: our list of faults, one sentence each.
enum class ImportCode : unsigned char {
    // numbers
    TextNumber,
    Thousands,
    FullWidthDigits,
    CommaMisplaced,
    CommaUnclear, ///< a thousand or a decimal sign
    NumberWithUnit,
    UnitConverted,
    NotANumber,
    UnknownUnit,
    NotAnswered, ///< "/" and the like
    DateFound,
    Negative,
    SharePercent,
    Magnitude, ///< far from last year: other is the power of ten, or 3.6
    // formulas
    FormulaError,
    StoredValue,
    NoStoredValue,
    NoStoredExternal,
    // words
    RequiredEmpty,
    BlankKept,    ///< an optional cell that was handed out empty and stayed so: what the park has stays
    BlankEmptied, ///< a cell that was handed out filled and is empty now: is what the park has to go?
    WordMeant,    ///< not known, but one that is known looks like it
    UnknownWord,
    FuelTooGeneral,
    MonthRead,
    NotAMonth,
    DateRead,
    NotADate,
    FormulaLikeText,
    // rows
    TotalRow,
    IdTwice,
    IdLost, ///< the row equals one whose id is missing
    RowMissing,
    MergedCells,
    NormalCubicMetres,
    NoFactorInUnit,
    OwnFactorWithoutSource,
    FleetUnit,
    AboveCapacity,
    FewFullLoadHours,
    HeatAndSteam,
    UsedExceedsAvailable,
    StockExceedsUsed,
    LimitHalfGiven,
    UnknownLimitProduct,
    SerialTwice,
    NameChanged,
    NameOfAnother, ///< the workbook of one enterprise bears the registered name of another
    RowOfAnother,  ///< the hidden id is that of a row of another enterprise
    // files
    FileRefused, ///< error says why
    NotATenantBook,
    OtherYear,
    OtherPark,
    UnknownEnterprise,
    AnsweredTwice,
    SameAnswer, ///< the same content as a file before
    NewerTemplate,
    MarkLost,
    SheetMissing,
    SheetColumnMissing, ///< a column that every row needs is gone from a sheet
    SheetUnknown,       ///< with content, and none that was handed out
    SheetOfOtherYear,   ///< its title bears the mark of another year
    SheetOfAnother,     ///< its title bears the mark of another enterprise
    HiddenSheet,        ///< values are taken from a sheet that nobody sees
    HiddenRows,         ///< the same of its rows; found: which
    HiddenColumns,      ///< the same of its columns; found: which
    // tables of anybody
    ColumnMissing,      ///< no column gives a field that every row needs
    ColumnUnitUnknown,  ///< of a heading
    ColumnCommaUnclear, ///< in all of a column: a thousand or a decimal sign
    MergedFilled,       ///< the merged cell was taken for all its rows
    WaterSummed,        ///< of the enterprises; value: how many gave theirs
    // more of returned workbooks
    WaterTwice,    ///< an enterprise (meant) gave it in a later file too: this one is not added up
    RowTwice,      ///< a new row says the same as another new one
    ColumnUnknown, ///< with content, and none that was handed out
    ReturnedBlank, ///< nobody wrote anything into the workbook
    UnitForgotten, ///< the unit is empty and the amount so large that it may be in the smaller one; other: what it is then
    LitresOfFuel,  ///< of a fuel that has factors per tonne; other: its density in kg/L
};
inline constexpr int importCodeCount = int(ImportCode::LitresOfFuel) + 1;

enum class ImportClass : unsigned char {
    Error,    ///< the row is not taken
    Warning,  ///< taken after a look
    Info,     ///< understood as
    Question, ///< not taken before it is answered
};

/// The class of a code, the same wherever it stands.
ImportClass importClass(ImportCode code);
/// The code as tables print it: "textNumber".
std::string_view key(ImportCode code);

/// One finding over the returned files. Rows and columns count from 0; −1: the sheet or the file as a whole.
struct ImportFinding {
    ImportCode code;
    qsizetype file = -1;
    QString sheet{};
    qint32 row = -1, column = -1;
    QString label{}; ///< of the column
    QString found{}; ///< what stood there
    QString meant{}; ///< what was understood or may be meant: a word, a unit, an id
    double value = 0;
    double other = 0;              ///< what it was compared with
    std::optional<Value> answer{}; ///< what a yes would put into the field
    int field = -1;                ///< of the row, for the answer
    bool isOpen = false;           ///< the row waits for a look although this alone is no question
    std::optional<Error> error{};
};

} // namespace core
