#include "comparereport.h"

#include "app/commandline/texttable.h"

#include <QCoreApplication>

namespace commandline {

using namespace core;

namespace {

/// Gives the texts of this file their context.
struct CompareTexts {
    Q_DECLARE_TR_FUNCTIONS(Report)
};

/// A value of one side, or the sign for none.
QString shownIn(const Difference &of, const Value &value, const ui::Format &format)
{
    const QString text = of.field ? format.text(*of.field, value) : std::get<QString>(value);
    return text.isEmpty() ? ui::Format::absent() : text;
}

class CompareReport
{
public:
    CompareReport(const ParkComparison &comparison, const ui::Format &format) : m_comparison(comparison), m_format(format) {}

    QString text() const
    {
        QString text = CompareTexts::tr("A: %1").arg(m_comparison.fileA) + u'\n' +
                       CompareTexts::tr("B: %1").arg(m_comparison.fileB) + QStringLiteral("\n\n") + cases() + u'\n';
        if (m_comparison.differences.empty())
            return text + CompareTexts::tr("There is no difference between A and B.") + u'\n';
        text += CompareTexts::tr("%n differences, and what each of them alone does to A:", nullptr,
                                 int(m_comparison.differences.size())) +
                u'\n';
        for (size_t i = 0; i < m_comparison.differences.size(); ++i)
            text += QStringLiteral("  ") + differenceText(m_comparison.differences[i], m_format) + u'\n' +
                    effects(m_comparison.effects[i]);
        return text;
    }

private:
    QString number(const std::optional<double> &value, int decimals) const
    {
        return value ? m_format.fixed(*value, decimals) : ui::Format::absent();
    }
    QString signedNumber(double value, int decimals) const
    {
        return (value > 0 ? QStringLiteral("+") : QString()) + m_format.fixed(value, decimals);
    }
    /// Totals, a hundredth of a tonne where a change is small.
    QString change(double value) const { return signedNumber(value, std::abs(value) < 100 ? 2 : 0); }

    static std::optional<CaseTotals> totals(const Evaluation &evaluation, qsizetype index)
    {
        return index < 0 ? std::nullopt : totalsOf(evaluation.cases[size_t(index)]);
    }

    void addCase(TextTable &table, qsizetype inA, qsizetype inB) const
    {
        const auto a = totals(*m_comparison.evaluatedA, inA), b = totals(*m_comparison.evaluatedB, inB);
        const QString &id = inA >= 0 ? m_comparison.a->cases.at(inA).id : m_comparison.b->cases.at(inB).id;
        const auto add = [&](const QString &name, const QString &figure, auto member) {
            const auto of = [&](const std::optional<CaseTotals> &each) {
                return each ? std::optional<double>((*each).*member) : std::nullopt;
            };
            const auto from = of(a), to = of(b);
            table.add({name, figure, number(from, 1), number(to, 1), from && to ? change(*to - *from) : ui::Format::absent()});
        };
        add(id, QStringLiteral("t CO₂"), &CaseTotals::total);
        add({}, QStringLiteral("tce"), &CaseTotals::energy);
        const auto intensity = [](const std::optional<CaseTotals> &each) { return each ? each->carbonPerEnergy : std::nullopt; };
        const auto from = intensity(a), to = intensity(b);
        table.add({{},
                   QStringLiteral("t/tce"),
                   number(from, 4),
                   number(to, 4),
                   from && to ? signedNumber(*to - *from, 6) : ui::Format::absent()});
    }

    QString cases() const
    {
        TextTable table({true, true, false, false, false});
        table.add({CompareTexts::tr("Case"), {}, QStringLiteral("A"), QStringLiteral("B"), CompareTexts::tr("Change")});
        for (size_t i = 0; i < m_comparison.cases.inB.size(); ++i)
            addCase(table, qsizetype(i), m_comparison.cases.inB[i]);
        for (size_t i = 0; i < m_comparison.cases.inA.size(); ++i)
            if (m_comparison.cases.inA[i] < 0)
                addCase(table, -1, qsizetype(i));
        return table.text({});
    }

    QString effects(const std::vector<DifferenceEffect> &effects) const
    {
        QString text;
        for (const DifferenceEffect &effect : effects)
            text += QStringLiteral("      ") +
                    CompareTexts::tr("%1: %2 t CO₂, %3 tce, %4 t/tce")
                        .arg(m_comparison.a->cases.at(effect.caseInA).id, change(effect.total), change(effect.energy),
                             effect.carbonPerEnergy ? signedNumber(*effect.carbonPerEnergy, 6) : ui::Format::absent()) +
                    u'\n';
        return text;
    }

    const ParkComparison &m_comparison;
    const ui::Format &m_format;
};

} // namespace

QString differenceText(const Difference &of, const ui::Format &format)
{
    switch (of.kind) {
    case Difference::Kind::Changed:
        return of.path + QStringLiteral(" · ") + ui::Format::label(*of.field) + QStringLiteral(": ") + shownIn(of, of.a, format) +
               QStringLiteral(" → ") + shownIn(of, of.b, format);
    case Difference::Kind::Added:
        return of.path + QStringLiteral(" · ") + CompareTexts::tr("only in B");
    case Difference::Kind::Removed:
        return of.path + QStringLiteral(" · ") + CompareTexts::tr("only in A");
    case Difference::Kind::Order:
        return of.path + QStringLiteral(" · ") + CompareTexts::tr("the rows stand in another order");
    case Difference::Kind::Extra:
        return of.path + QStringLiteral(" · ") +
               CompareTexts::tr("keys that the program does not read: %1 → %2")
                   .arg(shownIn(of, of.a, format), shownIn(of, of.b, format));
    }
    return {};
}

QString compareReport(const ParkComparison &comparison, const ui::Format &format)
{
    return CompareReport(comparison, format).text();
}

} // namespace commandline
