#pragma once

#include "core/model/field.h"

#include <QStringList>

#include <limits>
#include <vector>

// A workbook to be written, as a value, and its writer.

namespace core {

/// The rows of a sheet that has a head: title, what belongs here, keys (hidden), labels, labels of the other language, example.
enum HeadRow : qint32 { TitleRow, HintRow, KeyRow, LabelRow, OtherLabelRow, ExampleRow, FirstDataRow };

/// How Excel limits what it takes; longer texts are cut where that harms nothing. Source: MS-OI29500, 2.1.613.
inline constexpr qsizetype longestPromptTitle = 32, longestPrompt = 255, longestSheetName = 31, longestText = 32'767;

struct OutColumn {
    QString key, label, otherLabel;
    QString explanation{}; ///< as a comment at the label and as a prompt at the cells
    QString example{};
    QStringList choices{};                                       ///< a drop-down list; other values are taken after a warning
    QString dependsOn{};                                         ///< key of a column whose word decides what may be chosen here
    std::vector<std::pair<QString, QString>> dependentChoices{}; ///< that word and a choice; the same words together
    bool isHidden = false, isLocked = false;
    bool isNumber = false; ///< what is no number between least and most is taken after a warning
    double least = -std::numeric_limits<double>::infinity(), most = std::numeric_limits<double>::infinity();
    double width = 16;
    QString keyInCsv{}; ///< where separated values have another key in their head
};

struct OutSheet {
    QString name, title{}, hint{};
    std::vector<OutColumn> columns{}; ///< empty: the rows stand alone, without a head
    std::vector<std::vector<Value>> rows{};
    qsizetype emptyRows = 0; ///< open for input below the rows
    bool isHidden = false;
    bool isProtected = true; ///< cells that are locked cannot be changed
};

struct OutBook {
    std::vector<OutSheet> sheets;
    /// The name as a sheet can have it: 31 signs without []:*?/\, not taken yet.
    QString freeName(const QString &wanted) const;
};

/// Whether a file of this name is written as a workbook.
inline bool isWorkbookName(const QString &fileName)
{
    return fileName.endsWith(QLatin1StringView(".xlsx"), Qt::CaseInsensitive);
}

/// Writes an .xlsx: the head frozen, cells for input open and all others locked (without password), texts always as texts, so
/// that nothing that begins with "=" is ever a formula. Fails: FileNotWritable.
Result<void> writeBook(const OutBook &book, const QString &fileName);

} // namespace core
