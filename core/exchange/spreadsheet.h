#pragma once

#include <QString>

#include <vector>

// A spreadsheet as it was read from a file: cells with what stood in them, nothing interpreted.

namespace core {

constexpr qint32 sheetRows = 1 << 20, sheetColumns = 1 << 14; // of any spreadsheet program

/// A cell that holds something. Rows and columns count from 0.
struct SheetCell {
    enum class Type : unsigned char {
        Formula, ///< of which no value was stored; text: "=SUM(B1:B3)", empty where the file says it elsewhere
        Number,
        Text,
        Flag,
        Date,  ///< text: YYYY-MM-DD
        Error, ///< text: #REF!
    };
    qint32 row = 0, column = 0;
    Type type = Type::Text;
    bool isFormula = false;  ///< the value is the one the formula had when the file was saved
    bool isExternal = false; ///< the formula refers to another file
    double number = 0;       ///< of a number; a flag is 0 or 1
    QString text;

    bool operator==(const SheetCell &) const = default;
};

/// Cells that were merged into one, first and last included.
struct SheetArea {
    qint32 firstRow = 0, firstColumn = 0, lastRow = 0, lastColumn = 0;
    bool operator==(const SheetArea &) const = default;
};

struct Sheet {
    QString name;
    std::vector<SheetCell> cells; ///< by row, then column
    std::vector<SheetArea> merged;
    bool isHidden = false;
    std::vector<qint32> hiddenRows{}, hiddenColumns{}; ///< those that hold something, ascending

    /// The cell at a place; null when it is empty.
    const SheetCell *at(qint32 row, qint32 column) const;
    /// The row after the last one that holds something.
    qint32 endRow() const { return cells.empty() ? 0 : cells.back().row + 1; }
    /// The text of a cell, numbers as they are written shortest; empty where nothing stands.
    QString textAt(qint32 row, qint32 column) const;
    bool operator==(const Sheet &) const = default;
};

struct Spreadsheet {
    std::vector<Sheet> sheets;
    const Sheet *find(QStringView name) const;
    bool operator==(const Spreadsheet &) const = default;
};

/// "D7" of row 6 and column 3.
QString cellName(qint32 row, qint32 column);

} // namespace core
