#pragma once

#include "core/exchange/booktexts.h"
#include "core/exchange/importfinding.h"
#include "core/exchange/numbertext.h"
#include "core/exchange/spreadsheet.h"
#include "core/model/park.h"
#include "core/units/unitchoices.h"

namespace core {

/// What is known about a cell before it is read.
struct CellContext {
    const Field *field = nullptr;
    QString fuelUnit{};                             ///< as it stands in the row, where quantities are in units of a fuel
    std::optional<double> before{};                 ///< the same figure a year earlier
    double unitFactor = 1;                          ///< of a number without unit, from a unit column
    bool isUnitEmpty = false;                       ///< there is a unit column, and nothing stands in it
    std::optional<DecimalSign> decimal{};           ///< of the column, where it is known
    const QList<Enterprise> *enterprises = nullptr; ///< those that may be meant by name; null: they are taken as written
};

/// A cell as it is understood: a value, or none when it is empty or not taken, and at most one remark.
struct CellReading {
    Value value{};
    bool isTaken = true; ///< false: the value is not to be used
    std::optional<ImportFinding> remark{};
};

/// Reads cells into fields: understood or named, never guessed. A point is always decimal; commas in threes are thousands when
/// nothing else can be meant or the number then agrees with the year before, else it is asked.
class CellReader
{
public:
    CellReader(const Library &library, const BookTexts &texts) : m_library(library), m_texts(texts) {}

    CellReading read(const SheetCell *cell, const CellContext &context) const;
    /// The unit a unit column names; null: unknown.
    static const UnitChoice *unit(std::span<const UnitChoice> choices, const QString &written);
    /// The name of a fuel in the language of the workbook.
    QString fuelName(const QString &id) const;
    /// A unit of a fuel as it reads there: 万Nm³ for 10^4Nm3 in Chinese.
    QString fuelUnitName(const QString &symbol) const;
    /// The name of a load shape there; one that is not known stays as it is.
    QString loadShapeName(const QString &id) const;

private:
    CellReading number(const SheetCell &cell, const CellContext &context) const;
    CellReading writtenNumber(const QString &text, const CellContext &context) const;
    CellReading word(const QString &text, const CellContext &context) const;
    CellReading fuel(const QString &text) const;
    CellReading fuelUnit(const QString &text) const;
    CellReading loadShape(const QString &text) const;
    static CellReading month(const QString &text);
    static CellReading date(const SheetCell &cell);
    static CellReading enterprise(const QString &text, const CellContext &context);

    const Library &m_library;
    const BookTexts &m_texts;
};

/// Whether a text is what people write where they have nothing to say: "/", "无".
bool isNoAnswer(const QString &text);

/// Whether a number agrees with the one before: between a fifth and five times of it.
bool agrees(double value, double before);

} // namespace core
