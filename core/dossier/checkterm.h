#pragma once

#include <QString>

#include <initializer_list>
#include <span>
#include <utility>
#include <variant>
#include <vector>

// Formulas of the check workbook that know their value. A formula and its value are made by one call, so that what is stored
// beside a formula is what a spreadsheet program gets from it, calculated a second time and apart from core/accounting.

namespace core::check {

/// What a cell shows; nothing: it is blank. A number that is no number is an error of the spreadsheet.
using CellValue = std::variant<std::monostate, double, bool, QString>;

/// As a number in a formula: a blank cell is 0, a text is none.
double numberOf(const CellValue &value);

/// A formula without "=", the value it has, and how strongly its last operator binds.
struct Term {
    enum Binding : unsigned char { Comparison, Sum, Product, Atom };
    QString formula;
    CellValue value;
    Binding binding = Atom;
};

/// Cells side by side.
struct Range {
    QString formula;
    std::vector<CellValue> values;
};

Term number(double value);
Term text(const QString &value);

Term operator+(const Term &a, const Term &b);
Term operator-(const Term &a, const Term &b);
Term operator*(const Term &a, const Term &b);
Term operator/(const Term &a, const Term &b);
Term operator-(const Term &a);

/// Comparisons; texts are the same whatever their case.
Term equal(const Term &a, const Term &b);
Term atMost(const Term &a, const Term &b);
Term atLeast(const Term &a, const Term &b);
Term above(const Term &a, const Term &b);
Term below(const Term &a, const Term &b);

Term choose(const Term &condition, const Term &yes, const Term &no);
Term all(std::initializer_list<Term> conditions);
Term any(std::span<const Term> conditions);
Term any(std::initializer_list<Term> conditions);
Term isNumber(const Term &of);
Term least(const Term &a, const Term &b);
Term greatest(const Term &a, const Term &b);
Term absolute(const Term &of);
/// The number that the first or the last letters of a text make.
Term numberAtStart(const Term &of, int letters);
Term numberAtEnd(const Term &of, int letters);

Term sum(const Range &of);
/// How many cells of the range hold a number.
Term count(const Range &of);
/// How many are not blank.
Term countFilled(const Range &of);
/// Adds up where every range has the value.
Term sumWhere(const Range &of, std::initializer_list<std::pair<Range, Term>> conditions);
/// The value beside the key; an error where the key is not there.
Term lookUp(const Range &values, const Term &key, const Range &keys);

} // namespace core::check
