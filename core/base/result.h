#pragma once

#include <QString>
#include <tl/expected.hpp>

namespace core {

/// What went wrong, before it meets a person. The sentence for each code is made in ui/model/sentences.cpp.
enum class ErrorCode : unsigned char {
    // files
    FileMissing,
    FileUnreadable,
    FileNotRegular, ///< a folder, a device or a pipe
    FileTooLarge,
    FileNotWritable,
    FileNotReplaceable, ///< what is to be written over is a folder, a device or a pipe
    ModuleMissing,      ///< detail: the part of the program that is not where it was installed
    // JSON as text
    JsonSyntax,
    JsonEncoding,
    JsonTooDeep,
    NumberNotFinite,
    RepeatedKey,
    NullValue,
    // JSON against the declarations
    WrongFormat,
    WrongVersion,
    UnknownKey,
    MissingKey,
    ExpectedObject,
    ExpectedArray,
    ExpectedNumber,
    ExpectedWholeNumber,
    ExpectedFlag,
    ExpectedText,
    ExpectedTextList,
    ExpectedNumberList,
    ExpectedMonth,
    ExpectedDate,    ///< subject: what stands where a day, a month or a year is expected
    NoDateOfYear,    ///< subject: what stands where a date as MM-DD of 365 days is expected
    LeapDay,         ///< 29 February, which a year of 365 days does not have
    DateRepeated,    ///< subject: a date that stands twice in one list
    DateInBothLists, ///< a date that is a holiday and a make-up workday
    UnknownWord,
    NumberOutOfRange,
    EmptyId,
    IdRepeated, ///< place: the row that comes second
    SlashInId,
    EmptyKey,
    EmptyReason,
    PeriodReversed,
    EnergyAndSteam,
    NeitherEnergyNorSteam,
    LimitHalfGiven,
    NotEntered, ///< required, and a project may lack it, but not an exchange file
    // series of hours as CSV
    SeriesColumnMissing, ///< subject: the column
    SeriesCellCount,     ///< subject: how many cells a line has, detail: how many the header has
    SeriesCell,          ///< subject: the column, detail: the cell, which is no finite number
    SeriesNegative,      ///< the same, below zero where that means nothing
    SeriesEmpty,
    // project files
    NotAProject,
    ProjectNewer,
    ProjectDamaged,
    StorageFailed,
    DiskFull,
    DiskFailed,   ///< it does not read or write any more
    FileReplaced, ///< by somebody else since it was opened
    FileLocked,   ///< detail: by whom
    // weather and series
    WeatherHeader,   ///< the first lines are not those of an EPW file
    WeatherRow,      ///< line and column; detail: what stands there
    WeatherRowCount, ///< neither 8760 nor 8784 hours; detail: how many rows
    WeatherGap,      ///< longer than six hours; subject: the column, line: where it begins, detail: the hours
    WeatherColumn,   ///< a column that is needed is not there; subject: which
    SeriesUnknown,   ///< no series has this id
    SeriesLength,    ///< detail: how many values
    SeriesUnit,      ///< the unit does not fit the use; detail: the unit
    StationUnknown,
    CurveUnknown,
    MountUnknown,
    ShapeUnknown,
    NoWeather, ///< neither weather nor a place to choose a station by
    // workbooks
    WorkbookWrongContent, ///< neither .xlsx nor .ods, whatever the name says
    WorkbookProtected,    ///< by a password
    WorkbookTooLarge,     ///< more content than is taken in
    WorkbookDamaged,      ///< or its reader died of it
    WorkbookTooSlow,
    WorkbookNotOurs,  ///< no park workbook: it lacks the sheets that say so
    WorkbookNewer,    ///< detail: the version that wrote it
    WorkbookCell,     ///< place: sheet and cell; detail: what stands there
    TableOfNoList,    ///< a table with other columns than any list of a park
    TableListUnclear, ///< detail: the lists that have its columns
    TableListTwice,   ///< detail: the list that another table is, too
    // documents that prove, and packages to be mailed
    EvidenceChanged,   ///< a kept document is not the one its name says; subject: the file
    PackageDamaged,    ///< no zip, or one that cannot be unpacked; detail: why
    PackageNotOurs,    ///< not exactly one project inside; detail: how many
    PackageUnsafeName, ///< place: a name inside that leads out of the folder
    PackageTooLarge,   ///< detail: the most MB that are taken in
    PackagePassword,   ///< needs one, or another than the one given
    // documents to be written
    CaseNotEvaluated, ///< errors stop the case; subject: its id
    // reference data
    ReferenceRow,
    // scheme packs; the place is a path in the pack, with line and column
    SchemeBroken,           ///< subject: the pack; detail: what does not fit together
    SchemeMetricUnknown,    ///< subject: the metric
    SchemeReferenceUnknown, ///< subject: an id that nothing in the pack has
    SchemeIdRepeated,       ///< subject: the id
    SchemeTextEmpty,        ///< subject: the key of a text that has to say something
    SchemeRuleWithoutTarget,
    SchemeGroupTooSmall, ///< subject: the group; detail: how many of it are asked for
    SchemeOrder,         ///< numbers that have to rise do not
};

/// Expected trouble. `subject` is what it happened to (a file, a key), `place` the path inside the file, `detail` what was found
/// there.
struct Error {
    ErrorCode code;
    QString subject;
    QString place;
    QString detail;
    int line = 0; ///< 1-based; 0: not known
    int column = 0;
};

template <class T> using Result = tl::expected<T, Error>;

inline tl::unexpected<Error> fail(Error error)
{
    return tl::unexpected<Error>(std::move(error));
}

} // namespace core
