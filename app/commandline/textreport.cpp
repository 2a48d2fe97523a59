#include "textreport.h"

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

/// Columns a text takes on a terminal: Chinese characters and full-width signs take two.
qsizetype columns(const QString &text)
{
    qsizetype width = 0;
    for (const QChar c : text) {
        const char16_t code = c.unicode();
        const bool wide = (code >= 0x1100 && code <= 0x115F) || (code >= 0x2E80 && code <= 0xA4CF) ||
                          (code >= 0xAC00 && code <= 0xD7A3) || (code >= 0xF900 && code <= 0xFAFF) ||
                          (code >= 0xFE30 && code <= 0xFE6F) || (code >= 0xFF00 && code <= 0xFF60);
        width += wide ? 2 : 1;
    }
    return width;
}
QString left(const QString &text, qsizetype width)
{
    return text + QString(std::max<qsizetype>(0, width - columns(text)), u' ');
}
QString right(const QString &text, qsizetype width)
{
    return QString(std::max<qsizetype>(0, width - columns(text)), u' ') + text;
}

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

/// Rows of cells; the first column is aligned left, the others right unless the header says otherwise.
class TextTable
{
public:
    explicit TextTable(QList<bool> alignLeft) : m_left(std::move(alignLeft)) {}
    void add(const QStringList &row) { m_rows.append(row); }
    QString text(const QString &indent) const
    {
        QList<qsizetype> widths(m_left.size(), 0);
        for (const QStringList &row : m_rows)
            for (qsizetype i = 0; i < row.size(); ++i)
                widths[i] = std::max(widths[i], columns(row[i]));
        QString text;
        for (const QStringList &row : m_rows) {
            QString line = indent;
            for (qsizetype i = 0; i < row.size(); ++i)
                line += (i ? QStringLiteral("  ") : QString()) + (m_left[i] ? left(row[i], widths[i]) : right(row[i], widths[i]));
            while (line.endsWith(u' '))
                line.chop(1);
            text += line + u'\n';
        }
        return text;
    }

private:
    QList<bool> m_left;
    QList<QStringList> m_rows;
};

class Report
{
public:
    Report(const std::vector<Scheme> &schemes, const ResultChoice &choice, const Sentence &sentence, const ui::Format &format)
        : m_schemes(schemes), m_choice(choice), m_sentence(sentence), m_format(format)
    {}

    QString onePark(const NamedEvaluation &named)
    {
        const ParkProfile &profile = named.park->profile;
        const bool chinese = m_format.language() == ui::Language::Chinese;
        const QString name = !chinese && profile.nameEnglish ? *profile.nameEnglish : profile.name;
        m_text += name + QStringLiteral(" · ") + profile.province + u' ' + profile.city + QStringLiteral("\n");
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
                if (evaluated.hasResults)
                    row << m_format.fixed(evaluated.account.accounting.total().value, 0)
                        << m_format.fixed(evaluated.account.energy.total.value, 0)
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
                texts << result.scheme->id + u' ' + (result.passed ? ReportTexts::tr("passed") : ReportTexts::tr("not passed"));
        return texts.join(QStringLiteral(", "));
    }

    void addCase(const Park &park, const Case &each, const CaseEvaluation &evaluated)
    {
        m_text += u'\n' + each.id + QStringLiteral(" · ") + each.name + QStringLiteral(" · ") +
                  ui::fieldText(caseKinds[size_t(each.kind)].label) + u'\n';
        if (evaluated.hasResults) {
            addTotals(evaluated);
            addSystems(evaluated.account.accounting);
            for (const SchemeResult &result : evaluated.schemes)
                if (m_choice.has(*result.scheme))
                    addScheme(result);
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
        return item.unit == QLatin1StringView("share") ? m_format.share(value, limit) : m_format.intensity(value, limit);
    }

    void addScheme(const SchemeResult &result)
    {
        const Scheme &scheme = *result.scheme;
        const bool chinese = m_format.language() == ui::Language::Chinese;
        const auto local = [chinese](const LocalText &text) { return chinese ? text.chinese : text.english; };
        m_text += QStringLiteral("\n  %1 (%2) · %3 · %4\n")
                      .arg(local(scheme.name), scheme.id, local(scheme.classes[result.classIndex].name),
                           result.passed ? ReportTexts::tr("passed") : ReportTexts::tr("not passed"));
        TextTable table({true, true, false, false, true});
        for (size_t i = 0; i < result.items.size(); ++i) {
            const SchemeItem &item = scheme.items[i];
            const ItemResult &each = result.items[i];
            static const QStringView marks = u"✓✗–?";
            const QString target =
                each.target
                    ? (item.comparison == Comparison::AtMost ? QStringLiteral("≤ ") : QStringLiteral("≥ ")) +
                          (item.unit == QLatin1StringView("share") ? m_format.computed(*each.target * 100) + QStringLiteral(" %")
                                                                   : m_format.computed(*each.target))
                    : ui::Format::absent();
            QString status = ui::statusText(each.status);
            if (each.gap)
                status += QStringLiteral(", ") + (*each.gap > 0 ? ReportTexts::tr("gap %1") : ReportTexts::tr("margin %1"))
                                                     .arg(value(item, std::abs(*each.gap), {}));
            table.add({QString(marks[qsizetype(each.status)]), local(item.name),
                       each.value ? value(item, *each.value, each.target) : ui::Format::absent(), target, status});
        }
        m_text += table.text(QStringLiteral("  "));
    }

    void addFindings(const Park &park, const std::vector<Finding> &findings)
    {
        if (!findings.empty())
            m_text += u'\n';
        for (const PlacedFinding &each : placed(park, findings))
            m_text += QStringLiteral("  %1 · %2: %3\n")
                          .arg(ui::severityText(each.finding.severity), each.path, m_sentence(park, each.finding));
    }

    const std::vector<Scheme> &m_schemes;
    const ResultChoice &m_choice;
    const Sentence &m_sentence;
    const ui::Format &m_format;
    QString m_text;
};

} // namespace

QString textReport(const std::vector<NamedEvaluation> &parks, const std::vector<Scheme> &schemes, const ResultChoice &choice,
                   const Sentence &sentence, const ui::Format &format)
{
    if (parks.empty())
        return {};
    Report report(schemes, choice, sentence, format);
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
            text +=
                QStringLiteral("%1: %2 · %3: %4\n")
                    .arg(named.fileName, ui::severityText(each.finding.severity), each.path, sentence(*named.park, each.finding));
    }
    return text;
}

} // namespace commandline
