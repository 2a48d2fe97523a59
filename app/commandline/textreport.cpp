#include "textreport.h"

#include "app/commandline/texttable.h"
#include "ui/model/quotedtext.h"
#include "ui/model/sentences.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace commandline {

using namespace core;

namespace {

/// Gives the texts of this file their context.
struct ReportTexts {
    Q_DECLARE_TR_FUNCTIONS(Report)
};

QString bar(double part, double whole, int width)
{
    if (!(part > 0) || !(whole > 0))
        return {};
    const int eighths = std::max(1, int(std::lround(part / whole * width * 8)));
    static const QStringView parts = u" ▏▎▍▌▋▊▉";
    QString text(eighths / 8, u'█');
    if (eighths % 8)
        text += parts[eighths % 8];
    return text;
}

class Report
{
public:
    Report(const ResultChoice &choice, const Sentence &sentence, const ui::Format &format)
        : m_choice(choice), m_sentence(sentence), m_format(format)
    {}

    QString onePark(const NamedEvaluation &named)
    {
        const ParkProfile &profile = named.park->profile;
        m_text += profile.nameIn(m_format.language() == ui::Language::Chinese) + QStringLiteral(" · ") + profile.province + u' ' + profile.city + QStringLiteral("\n");
        addFindings(*named.park, named.evaluation->findings);
        for (size_t i = 0; i < named.evaluation->cases.size(); ++i)
            if (m_choice.has(named.park->cases.at(qsizetype(i))))
                addCase(*named.park, named.park->cases.at(qsizetype(i)), named.evaluation->cases[i]);
        return m_text;
    }

    QString table(const std::vector<NamedEvaluation> &parks)
    {
        TextTable table({true, true, false, false, false, false, true});
        table.add({ReportTexts::tr("Park"), ReportTexts::tr("Case"), ReportTexts::tr("Year"), ReportTexts::tr("t CO₂"),
                   ReportTexts::tr("tce"), ReportTexts::tr("t/tce"), ReportTexts::tr("Verdict")});
        for (const NamedEvaluation &named : parks)
            for (size_t i = 0; i < named.evaluation->cases.size(); ++i) {
                const Case &each = named.park->cases.at(qsizetype(i));
                const CaseEvaluation &evaluated = named.evaluation->cases[i];
                if (!m_choice.has(each))
                    continue;
                QStringList row{named.park->profile.name, each.id, QString::number(each.year)};
                const bool isKnown = evaluated.hasResults && isAnythingEntered(evaluated);
                const auto total = [&](double value) { return isKnown ? m_format.fixed(value, 0) : ui::Format::absent(); };
                if (evaluated.hasResults)
                    row << total(evaluated.account.accounting.total().value) << total(evaluated.account.energy.total.value)
                        << (evaluated.indicators.carbonPerEnergy ? m_format.intensity(*evaluated.indicators.carbonPerEnergy)
                                                                 : ui::Format::absent())
                        << verdicts(evaluated);
                else
                    row << ui::Format::absent() << ui::Format::absent() << ui::Format::absent() << ReportTexts::tr("has errors");
                table.add(row);
            }
        return table.text({});
    }

private:
    QString verdicts(const CaseEvaluation &evaluated) const
    {
        QStringList texts;
        for (const SchemeResult &result : evaluated.schemes)
            if (m_choice.has(*result.scheme))
                texts << result.scheme->id + u' ' + verdict(result);
        return texts.join(QStringLiteral(", "));
    }

    void addCase(const Park &park, const Case &each, const CaseEvaluation &evaluated)
    {
        m_text += u'\n' + each.id + QStringLiteral(" · ") + each.name + QStringLiteral(" · ") +
                  ui::fieldText(caseKinds[size_t(each.kind)].label) + u'\n';
        if (evaluated.hasResults) {
            const bool isKnown = isAnythingEntered(evaluated);
            if (isKnown) {
                addTotals(evaluated);
                addSystems(evaluated.account.accounting);
            } else {
                m_text += QStringLiteral("  ") +
                          ReportTexts::tr("No energy is entered yet: neither emissions nor an energy class are known.") + u'\n';
            }
            for (const SchemeResult &result : evaluated.schemes)
                if (m_choice.has(*result.scheme))
                    addScheme(result, isKnown);
        } else {
            m_text += QStringLiteral("  ") + ReportTexts::tr("Errors stop the evaluation of this case.") + u'\n';
        }
        addFindings(park, evaluated.findings);
    }

    void addTotals(const CaseEvaluation &evaluated)
    {
        const Accounting &accounting = evaluated.account.accounting;
        const Energy &energy = evaluated.account.energy;
        TextTable table({true, false, true});
        const auto tonnes = [&](const QString &name, TonnesCo2 amount) {
            table.add({name, m_format.fixed(amount.value, 1), QStringLiteral("t CO₂")});
        };
        tonnes(ReportTexts::tr("Emissions"), accounting.total());
        tonnes(u' ' + ReportTexts::tr("fuels"), accounting.fuel);
        tonnes(u' ' + ReportTexts::tr("conversion"), accounting.conversion);
        tonnes(u' ' + ReportTexts::tr("electricity"), accounting.electricity);
        tonnes(u' ' + ReportTexts::tr("heat"), accounting.heat);
        tonnes(u' ' + ReportTexts::tr("processes"), accounting.process);
        if (accounting.locationBasedTotal)
            tonnes(ReportTexts::tr("Location-based, beside it"), *accounting.locationBasedTotal);
        table.add({ReportTexts::tr("Energy consumption"), m_format.fixed(energy.total.value, 1), QStringLiteral("tce")});
        table.add({ReportTexts::tr("Electricity use"), m_format.fixed(energy.electricityUse.value, 0), QStringLiteral("MWh")});
        if (evaluated.indicators.directSupplyShare)
            table.add({ReportTexts::tr("Direct green supply"), m_format.share(*evaluated.indicators.directSupplyShare), {}});
        m_text += table.text(QStringLiteral("  "));
    }

    void addSystems(const Accounting &accounting)
    {
        const double total = accounting.total().value;
        const double largest = std::ranges::max(accounting.bySystem).value;
        m_text += u'\n';
        TextTable table({true, false, false, true});
        for (const System system : allSystems) {
            const double part = accounting.bySystem[size_t(system)].value;
            table.add({ui::fieldText(systemPart(system).label), m_format.fixed(part, 0),
                       total > 0 ? m_format.share(part / total) : ui::Format::absent(), bar(part, largest, 32)});
        }
        m_text += table.text(QStringLiteral("  "));
    }

    QString value(const SchemeItem &item, double value, std::optional<double> limit) const
    {
        if (item.unit == QLatin1StringView("share"))
            return m_format.share(value, limit);
        return item.unit == QLatin1StringView("t/tce") ? m_format.intensity(value, limit) : m_format.computed(value);
    }

    /// The target as printed, with the sign of its comparison; an elasticity turns it round where the economy shrinks.
    QString target(const SchemeItem &item, const ItemResult &of) const
    {
        if (!of.target)
            return ui::Format::absent();
        const bool atMost = (item.comparison == Comparison::AtMost) != of.isFlipped;
        const QString sign = item.rule.isStrict ? (atMost ? QStringLiteral("< ") : QStringLiteral("> "))
                                                : (atMost ? QStringLiteral("≤ ") : QStringLiteral("≥ "));
        return sign + (item.unit == QLatin1StringView("share") ? m_format.computed(*of.target * 100) + QStringLiteral(" %")
                                                               : m_format.computed(*of.target));
    }

    /// Why there is no data.
    static QString lack(const ItemResult &of)
    {
        switch (of.lack) {
        case Lack::Target:
            return ReportTexts::tr("there is no target");
        case Lack::Year:
            return ReportTexts::tr("the year %1 lacks").arg(of.lackingYear);
        case Lack::Answer:
            return ReportTexts::tr("not answered");
        case Lack::Enterprises:
            return ReportTexts::tr("the enterprises do not say");
        case Lack::Nothing:
        case Lack::Number:
            break;
        }
        return {};
    }

    QString status(const Scheme &scheme, const SchemeItem &item, const ItemResult &of) const
    {
        QString text = ui::statusText(of.status);
        if (of.gap)
            text +=
                QStringLiteral(", ") +
                (*of.gap > 0 ? ReportTexts::tr("gap %1") : ReportTexts::tr("margin %1")).arg(value(item, std::abs(*of.gap), {}));
        if (!scheme.statesVerdict)
            return text;
        if (of.answer == AnswerStatus::Partly && of.status == ItemStatus::NotMet)
            text += QStringLiteral(", ") + ReportTexts::tr("partly");
        if (const QString why = lack(of); !why.isEmpty())
            text += QStringLiteral(", ") + why;
        if (of.points)
            text += QStringLiteral(", ") + ReportTexts::tr("%1 of %2 points")
                                               .arg(m_format.computed(*of.points), m_format.computed(item.maxPoints.value_or(0)));
        return text;
    }

    /// What the pages and the documents say too; a table of references gives no verdict.
    static QString verdict(const SchemeResult &result)
    {
        switch (verdictShown(result)) {
        case Verdict::Passed:
            return ReportTexts::tr("passed");
        case Verdict::NotPassed:
            return ReportTexts::tr("not passed");
        case Verdict::Open:
            return ReportTexts::tr("no verdict, data are missing");
        case Verdict::None:
            break;
        }
        return ReportTexts::tr("gives no verdict");
    }

    QString local(const LocalText &text) const { return m_format.local(text); }

    void addSchemeHead(const SchemeResult &result, bool isClassKnown)
    {
        const Scheme &scheme = *result.scheme;
        m_text += QStringLiteral("\n  %1 (%2) · %3 · %4\n")
                      .arg(local(scheme.name), scheme.id,
                           isClassKnown ? local(scheme.classes[result.classIndex].name) : ui::Format::absent(), verdict(result));
        if (!scheme.statesVerdict)
            return;
        m_text += QStringLiteral("  ") + local(scheme.document) + QStringLiteral(" · ") + scheme.sourceUrl + u'\n';
        m_text += QStringLiteral("  ") +
                  ReportTexts::tr("%1 met, %2 not met, %3 not applicable, %4 without data")
                      .arg(result.counts[size_t(ItemStatus::Met)])
                      .arg(result.counts[size_t(ItemStatus::NotMet)])
                      .arg(result.counts[size_t(ItemStatus::NotApplicable)])
                      .arg(result.counts[size_t(ItemStatus::NoData)]) +
                  u'\n';
        if (result.level >= 0)
            m_text +=
                QStringLiteral("  ") + ReportTexts::tr("Level: %1").arg(local(scheme.levels[size_t(result.level)].name)) + u'\n';
        if (result.score)
            m_text += QStringLiteral("  ") + ReportTexts::tr("Score: %1").arg(m_format.computed(*result.score)) + u'\n';
    }

    void addScheme(const SchemeResult &result, bool isClassKnown)
    {
        const Scheme &scheme = *result.scheme;
        addSchemeHead(result, isClassKnown);
        TextTable table(scheme.statesVerdict ? QList<bool>{true, true, true, true, false, false, true}
                                             : QList<bool>{true, true, false, false, true});
        for (size_t i = 0; i < result.items.size(); ++i) {
            const SchemeItem &item = scheme.items[i];
            const ItemResult &each = result.items[i];
            static const QStringView marks = u"✓✗–?";
            QStringList row{QString(marks[qsizetype(each.status)])};
            if (scheme.statesVerdict) // evidence marks are shown with the ids: what is not official looks so
                row << item.id << item.mark;
            row << local(item.name) << (each.value ? value(item, *each.value, each.target) : ui::Format::absent())
                << target(item, each) << status(scheme, item, each);
            table.add(row);
        }
        m_text += table.text(QStringLiteral("  "));
    }

    void addFindings(const Park &park, const std::vector<Finding> &findings)
    {
        if (!findings.empty())
            m_text += u'\n';
        for (const PlacedFinding &each : placed(park, findings))
            m_text +=
                QStringLiteral("  %1 · %2: %3\n")
                    .arg(ui::severityText(each.finding.severity), ui::quotedPath(each.path), m_sentence(park, each.finding));
    }

    const ResultChoice &m_choice;
    const Sentence &m_sentence;
    const ui::Format &m_format;
    QString m_text;
};

} // namespace

QString textReport(const std::vector<NamedEvaluation> &parks, const ResultChoice &choice, const Sentence &sentence,
                   const ui::Format &format)
{
    if (parks.empty())
        return {};
    Report report(choice, sentence, format);
    return parks.size() == 1 ? report.onePark(parks.front()) : report.table(parks);
}

QString textFindings(const std::vector<NamedEvaluation> &parks, const Sentence &sentence)
{
    QString text;
    for (const NamedEvaluation &named : parks) {
        std::vector<Finding> all = named.evaluation->findings;
        for (const CaseEvaluation &each : named.evaluation->cases)
            all.insert(all.end(), each.findings.begin(), each.findings.end());
        const auto findings = placed(*named.park, all);
        if (findings.empty())
            text += named.fileName + QStringLiteral(": ") + ReportTexts::tr("nothing found") + u'\n';
        for (const PlacedFinding &each : findings)
            text += QStringLiteral("%1: %2 · %3: %4\n")
                        .arg(named.fileName, ui::severityText(each.finding.severity), ui::quotedPath(each.path),
                             sentence(*named.park, each.finding));
    }
    return text;
}

} // namespace commandline
