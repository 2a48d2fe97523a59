#include "checkterm.h"

#include "core/reference/table.h"

#include <QLocale>

#include <algorithm>
#include <cmath>
#include <limits>

namespace core::check {

namespace {

constexpr double noNumber = std::numeric_limits<double>::quiet_NaN();

QString wrapped(const Term &term, Term::Binding least)
{
    return term.binding < least ? u'(' + term.formula + u')' : term.formula;
}

Term joined(const Term &a, QLatin1StringView sign, const Term &b, CellValue value, Term::Binding binding, Term::Binding right)
{
    return {wrapped(a, binding) + sign + wrapped(b, right), std::move(value), binding};
}

Term called(QLatin1StringView function, const QStringList &arguments, CellValue value)
{
    return {function + u'(' + arguments.join(u',') + u')', std::move(value)};
}

bool isSame(const CellValue &a, const CellValue &b)
{
    const QString *first = std::get_if<QString>(&a), *second = std::get_if<QString>(&b);
    if (first && second)
        return first->compare(*second, Qt::CaseInsensitive) == 0;
    if (first || second) { // a blank cell is the empty text too
        const CellValue &other = first ? b : a;
        return (first ? first : second)->isEmpty() && other.index() == 0;
    }
    return numberOf(a) == numberOf(b);
}

bool isTrue(const CellValue &value)
{
    const double as = numberOf(value);
    return as != 0 && !std::isnan(as);
}

bool holdsNumber(const CellValue &value)
{
    const double *as = std::get_if<double>(&value);
    return as && !std::isnan(*as);
}

/// Numbers of a range; what is no number is left out, as spreadsheets do.
double added(const std::vector<CellValue> &values)
{
    double total = 0;
    for (const CellValue &each : values)
        if (const double *as = std::get_if<double>(&each))
            total += *as;
    return total;
}

QStringList formulasOf(std::span<const Term> terms)
{
    QStringList formulas;
    for (const Term &each : terms)
        formulas << each.formula;
    return formulas;
}

Term compared(const Term &a, QLatin1StringView sign, const Term &b, bool (*holds)(double, double))
{
    return joined(a, sign, b, holds(numberOf(a.value), numberOf(b.value)), Term::Comparison, Term::Sum);
}

CellValue readNumber(const QString &text)
{
    const std::optional<double> value = numberFromText(text);
    return value ? CellValue(*value) : noNumber;
}

QString textOf(const CellValue &value)
{
    const QString *as = std::get_if<QString>(&value);
    return as ? *as : QString();
}

} // namespace

double numberOf(const CellValue &value)
{
    if (const double *as = std::get_if<double>(&value))
        return *as;
    if (const bool *as = std::get_if<bool>(&value))
        return *as ? 1 : 0;
    return value.index() == 0 ? 0 : noNumber;
}

Term number(double value)
{
    const QString digits = QLocale::c().toString(value, 'g', QLocale::FloatingPointShortest).toUpper();
    return {digits, value, value < 0 ? Term::Sum : Term::Atom};
}

Term text(const QString &value)
{
    return {u'"' + QString(value).replace(u'"', QStringLiteral("\"\"")) + u'"', value};
}

Term operator+(const Term &a, const Term &b)
{
    return joined(a, QLatin1StringView("+"), b, numberOf(a.value) + numberOf(b.value), Term::Sum, Term::Product);
}

Term operator-(const Term &a, const Term &b)
{
    return joined(a, QLatin1StringView("-"), b, numberOf(a.value) - numberOf(b.value), Term::Sum, Term::Product);
}

Term operator*(const Term &a, const Term &b)
{
    return joined(a, QLatin1StringView("*"), b, numberOf(a.value) * numberOf(b.value), Term::Product, Term::Atom);
}

Term operator/(const Term &a, const Term &b)
{
    const double by = numberOf(b.value);
    return joined(a, QLatin1StringView("/"), b, by == 0 ? noNumber : numberOf(a.value) / by, Term::Product, Term::Atom);
}

Term operator-(const Term &a)
{
    return {u'-' + wrapped(a, Term::Product), -numberOf(a.value), Term::Sum};
}

Term equal(const Term &a, const Term &b)
{
    return joined(a, QLatin1StringView("="), b, isSame(a.value, b.value), Term::Comparison, Term::Sum);
}

Term atMost(const Term &a, const Term &b)
{
    return compared(a, QLatin1StringView("<="), b, [](double x, double y) { return x <= y; });
}

Term atLeast(const Term &a, const Term &b)
{
    return compared(a, QLatin1StringView(">="), b, [](double x, double y) { return x >= y; });
}

Term above(const Term &a, const Term &b)
{
    return compared(a, QLatin1StringView(">"), b, [](double x, double y) { return x > y; });
}

Term below(const Term &a, const Term &b)
{
    return compared(a, QLatin1StringView("<"), b, [](double x, double y) { return x < y; });
}

Term choose(const Term &condition, const Term &yes, const Term &no)
{
    return called(QLatin1StringView("IF"), {condition.formula, yes.formula, no.formula},
                  isTrue(condition.value) ? yes.value : no.value);
}

Term all(std::initializer_list<Term> conditions)
{
    return called(QLatin1StringView("AND"), formulasOf(conditions),
                  std::ranges::all_of(conditions, [](const Term &each) { return isTrue(each.value); }));
}

Term any(std::span<const Term> conditions)
{
    return called(QLatin1StringView("OR"), formulasOf(conditions),
                  std::ranges::any_of(conditions, [](const Term &each) { return isTrue(each.value); }));
}

Term any(std::initializer_list<Term> conditions)
{
    return any(std::span(conditions.begin(), conditions.size()));
}

Term isNumber(const Term &of)
{
    return called(QLatin1StringView("ISNUMBER"), {of.formula}, holdsNumber(of.value));
}

Term least(const Term &a, const Term &b)
{
    return called(QLatin1StringView("MIN"), {a.formula, b.formula}, std::min(numberOf(a.value), numberOf(b.value)));
}

Term greatest(const Term &a, const Term &b)
{
    return called(QLatin1StringView("MAX"), {a.formula, b.formula}, std::max(numberOf(a.value), numberOf(b.value)));
}

Term absolute(const Term &of)
{
    return called(QLatin1StringView("ABS"), {of.formula}, std::abs(numberOf(of.value)));
}

Term numberAtStart(const Term &of, int letters)
{
    return {QStringLiteral("VALUE(LEFT(%1,%2))").arg(of.formula).arg(letters), readNumber(textOf(of.value).left(letters))};
}

Term numberAtEnd(const Term &of, int letters)
{
    return {QStringLiteral("VALUE(RIGHT(%1,%2))").arg(of.formula).arg(letters), readNumber(textOf(of.value).right(letters))};
}

Term sum(const Range &of)
{
    return called(QLatin1StringView("SUM"), {of.formula}, added(of.values));
}

Term count(const Range &of)
{
    return called(QLatin1StringView("COUNT"), {of.formula}, double(std::ranges::count_if(of.values, holdsNumber)));
}

Term countFilled(const Range &of)
{
    const auto isFilled = [](const CellValue &value) { return value.index() != 0; };
    return called(QLatin1StringView("COUNTA"), {of.formula}, double(std::ranges::count_if(of.values, isFilled)));
}

Term sumWhere(const Range &of, std::initializer_list<std::pair<Range, Term>> conditions)
{
    QStringList arguments{of.formula};
    std::vector<CellValue> picked;
    for (const auto &[range, wanted] : conditions)
        arguments << range.formula << wanted.formula;
    for (size_t i = 0; i < of.values.size(); ++i)
        if (std::ranges::all_of(conditions, [i](const auto &each) { return isSame(each.first.values[i], each.second.value); }))
            picked.push_back(of.values[i]);
    return called(QLatin1StringView("SUMIFS"), arguments, added(picked));
}

Term lookUp(const Range &values, const Term &key, const Range &keys)
{
    const auto found = std::ranges::find_if(keys.values, [&key](const CellValue &each) { return isSame(each, key.value); });
    return {QStringLiteral("INDEX(%1,MATCH(%2,%3,0))").arg(values.formula, key.formula, keys.formula),
            found == keys.values.end() ? CellValue(noNumber) : values.values[size_t(found - keys.values.begin())]};
}

} // namespace core::check
