#pragma once

#include "core/dossier/checksheet.h"
#include "core/exchange/booktexts.h"
#include "core/schemes/evaluation.h"

#include <QHash>

// What the makers of the sheets of the check workbook share.

namespace core {

/// The words of the check workbook in both languages: resources/dossier/checkbook.csv.
class CheckWords
{
public:
    /// Reads checkbook.csv of a directory (":/dossier" in the program). Fails: FileMissing; ReferenceRow.
    static Result<CheckWords> read(const QString &directory);
    /// The word of this id; the id in brackets where there is none, so that it is seen.
    QString word(const QString &id, bool isChinese) const;
    bool has(const QString &id) const { return m_words.contains(id); }

private:
    QHash<QString, std::pair<QString, QString>> m_words;
};

namespace check {

/// One case and the book that is made of it. The sheets are filled in the order in which their formulas refer to each other.
struct Context {
    const Park &park;
    qsizetype caseIndex;
    const CaseEvaluation &evaluated;
    const Library &library; ///< that the case was evaluated with
    const BookTexts &texts;
    const CheckWords &words;
    Book book{};
    QHash<QString, Term> names{};

    const Case &inCase() const { return park.cases.at(caseIndex); }
    QString word(const QString &id) const { return words.word(id, texts.isChinese); }
    /// A word of a closed list as the cells have it.
    template <class E> QString wordOf(E value) const { return texts.label(core::words<E>[size_t(value)].label); }
    template <class E> Term termOf(E value) const { return text(wordOf(value)); }
    QString systemName(System system) const { return texts.label(systemPart(system).label); }
    QString carrierName(Carrier carrier) const;
    /// The word of this id; `other` where there is none.
    QString wordOr(const QString &id, const QString &other) const;
    QString fuelName(const QString &id) const;     ///< the id itself of a fuel that no table has
    Source sourceName(const Source &source) const; ///< as it is shown
    QString unitName(const QString &unit) const { return wordOr(QStringLiteral("unit.") + unit, unit); }
    /// A sheet with these columns at the end of the book; its words are those that begin with its id.
    Sheet &addSheet(const QString &id, std::initializer_list<const char *> columns);
    /// Gives a cell a name, which stands for it in formulas.
    void define(const QString &name, const Term &cell);
    const Term &named(QLatin1StringView name) const;
    Sheet &sheet(QLatin1StringView id) const;
};

/// A quantity as a cell: blank where it is not given.
CellValue cellOf(double value);
template <Unit U> CellValue cellOf(Quantity<U> value)
{
    return cellOf(value.value);
}
template <class T> CellValue cellOf(const std::optional<T> &value)
{
    return value ? cellOf(*value) : CellValue{};
}
/// The enterprise of a row by its name.
CellValue enterpriseOf(const Context &context, const Row &row);

// ---- the sheets, each after those it refers to
void addParameters(Context &context);
void addFactors(Context &context);
void addSteam(Context &context);
void addFuels(Context &context);
void addFleets(Context &context);
void addBuildings(Context &context);
void addPower(Context &context);
void addAttributes(Context &context);
void addHeat(Context &context);
void addProcesses(Context &context);
void addResources(Context &context);
void addTotals(Context &context);
void addSystems(Context &context);
void addIndicators(Context &context);
void addCheck(Context &context);

/// The keys of the rows of the sheet of factors that a fuel takes its values from.
struct FactorKeys {
    QString emission, heat;
};
FactorKeys factorKeys(const Context &context, const FuelUse &use);
/// Of a fuel that fleets or buildings burn: in the set of the case.
FactorKeys factorKeys(const Context &context, const QString &fuel, QStringView unit);

} // namespace check
} // namespace core
