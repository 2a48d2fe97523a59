#pragma once

#include "core/exchange/cellreading.h"
#include "core/model/park.h"

#include <functional>
#include <map>
#include <set>

namespace core {

/// What is found in the cells of one sheet, at most one finding a cell: an error outweighs a question, that a warning, that how
/// the cell was understood; else the first stays.
class CellFindings
{
public:
    using Label = std::function<QString(qint32 column)>;
    void begin(const QString &sheet, Label label);
    void report(qint32 row, qint32 column, ImportFinding finding);
    /// Tells a change what the findings of its row say about it.
    template <class Change> void judge(qint32 row, Change &change) const
    {
        for (auto at = m_found.lower_bound({row, -1}); at != m_found.end() && at->first.first == row; ++at) {
            const ImportClass of = importClass(at->second.code);
            change.isTakable = change.isTakable && of != ImportClass::Error;
            change.isAsked = change.isAsked || of == ImportClass::Question || at->second.isOpen;
        }
    }
    /// All of them by row and column; none are left.
    std::vector<ImportFinding> take();

private:
    QString m_sheet;
    Label m_label;
    std::map<std::pair<qint32, qint32>, ImportFinding> m_found;
};

/// A cell that is to be read into a field.
struct FieldCell {
    qint32 row = 0, column = -1;
    const SheetCell *cell = nullptr;
    double unitFactor = 1;                    ///< of its column
    bool isUnitEmpty = false;                 ///< there is a unit column, and nothing stands in it
    QString unit{};                           ///< as the remark about converting names it
    QString fuelUnit{};                       ///< of the row, for quantities in units of a fuel
    bool isColumnConverted = false;           ///< the whole column is, and nobody has to be told of each cell
    bool isText = false;                      ///< numbers are texts in this file
    std::optional<DecimalSign> decimal{};     ///< of the column
    const QList<Enterprise> *known = nullptr; ///< enterprises that may be meant by name
};

/// Reads a cell into a field of a row; `before` is the row of the year before, or null. A field of which nothing is read is not
/// given. False: the cell was not understood, or empty, and takes no part in checks.
bool readField(CellFindings &findings, const CellReader &reader, const FieldCell &from, const Object &object, int field,
               void *content, const void *before);

/// What a row says against itself and against the year before (null: none), at the cells `columnOf` gives for its fields; fields
/// without a column (−1) or not read take no part.
struct RowJudging {
    const Park &park;
    const Library &library;
    qsizetype caseIndex;

    void judge(CellFindings &findings, qint32 row, std::string_view list, const Object &object, void *content, const void *before,
               const std::set<int> &unread, const std::function<qint32(int field)> &columnOf) const;
};

/// Whether a cell says that its row sums up others: 合计, total.
bool isTotal(const QString &text);

} // namespace core
