#include "resultcsv.h"

#include "core/exchange/csvcell.h"
#include "core/exchange/json.h"

namespace core {

namespace {

class Csv
{
public:
    void add(const QString &text) { addCell(csvCell(text)); }
    void add(std::string_view text) { add(QString::fromUtf8(text.data(), qsizetype(text.size()))); }
    void add(std::optional<double> number)
    {
        addCell(number ? QByteArray::fromStdString(json::numberText(*number)) : QByteArray());
    }
    void endLine()
    {
        m_text += '\n';
        m_lineStart = true;
    }
    const QByteArray &text() const { return m_text; }

private:
    void addCell(const QByteArray &cell)
    {
        if (!m_lineStart)
            m_text += ',';
        m_text += cell;
        m_lineStart = false;
    }

    QByteArray m_text;
    bool m_lineStart = true;
};

struct Column {
    std::string_view key;
    std::optional<double> (*value)(const CaseEvaluation &);
};

constexpr Column totals[]{
    {"fuelT", [](const CaseEvaluation &each) { return std::optional(each.account.accounting.fuel.value); }},
    {"conversionT", [](const CaseEvaluation &each) { return std::optional(each.account.accounting.conversion.value); }},
    {"electricityT", [](const CaseEvaluation &each) { return std::optional(each.account.accounting.electricity.value); }},
    {"heatT", [](const CaseEvaluation &each) { return std::optional(each.account.accounting.heat.value); }},
    {"processT", [](const CaseEvaluation &each) { return std::optional(each.account.accounting.process.value); }},
    {"totalT", [](const CaseEvaluation &each) { return std::optional(each.account.accounting.total().value); }},
    {"locationBasedTotalT",
     [](const CaseEvaluation &each) {
         const auto &total = each.account.accounting.locationBasedTotal;
         return total ? std::optional(total->value) : std::nullopt;
     }},
    {"totalTce", [](const CaseEvaluation &each) { return std::optional(each.account.energy.total.value); }},
    {"electricityUseMwh", [](const CaseEvaluation &each) { return std::optional(each.account.energy.electricityUse.value); }},
};

void header(Csv &csv, const std::vector<Scheme> &schemes, const ResultChoice &choice)
{
    for (const std::string_view column : {"file", "park", "name", "case", "kind", "year", "errors", "warnings"})
        csv.add(column);
    for (const Column &column : totals)
        csv.add(column.key);
    for (const Indicator &each : allIndicators())
        csv.add(each.key);
    for (const Scheme &scheme : schemes) {
        if (!choice.has(scheme))
            continue;
        csv.add(scheme.id + QStringLiteral("/class"));
        csv.add(scheme.id + QStringLiteral("/passed"));
        if (scheme.statesVerdict)
            for (const char *column : {"/verdict", "/level", "/score"})
                csv.add(scheme.id + QLatin1StringView(column));
        for (const SchemeItem &item : scheme.items)
            csv.add(scheme.id + u'/' + item.id);
    }
    csv.endLine();
}

double count(const std::vector<Finding> &findings, Severity severity)
{
    return double(std::ranges::count(findings, severity, &Finding::severity));
}

} // namespace

QByteArray resultsToCsv(const std::vector<NamedEvaluation> &parks, const std::vector<Scheme> &schemes, const ResultChoice &choice)
{
    Csv csv;
    header(csv, schemes, choice);
    for (const NamedEvaluation &named : parks)
        for (size_t i = 0; i < named.evaluation->cases.size(); ++i) {
            const Case &each = named.park->cases.at(qsizetype(i));
            if (!choice.has(each))
                continue;
            const CaseEvaluation &evaluated = named.evaluation->cases[i];
            csv.add(named.fileName);
            csv.add(named.park->profile.id);
            csv.add(named.park->profile.name);
            csv.add(each.id);
            csv.add(std::string_view(caseKinds[size_t(each.kind)].key));
            csv.add(double(each.year));
            csv.add(count(evaluated.findings, Severity::Error) + count(named.evaluation->findings, Severity::Error));
            csv.add(count(evaluated.findings, Severity::Warning) + count(named.evaluation->findings, Severity::Warning));
            for (const Column &column : totals)
                csv.add(evaluated.hasResults ? column.value(evaluated) : std::nullopt);
            for (const Indicator &indicator : allIndicators())
                csv.add(evaluated.indicators.*indicator.value);
            for (size_t s = 0; s < schemes.size(); ++s) {
                if (!choice.has(schemes[s]))
                    continue;
                const SchemeResult *result = evaluated.hasResults ? &evaluated.schemes[s] : nullptr;
                csv.add(result ? schemes[s].classes[result->classIndex].id : QString());
                csv.add(std::string_view(!result ? "" : result->passed ? "true" : "false"));
                if (schemes[s].statesVerdict) {
                    csv.add(result ? key(result->verdict) : std::string_view());
                    csv.add(result && result->level >= 0 ? schemes[s].levels[size_t(result->level)].id : QString());
                    csv.add(result ? result->score : std::nullopt);
                }
                for (size_t item = 0; item < schemes[s].items.size(); ++item)
                    csv.add(result ? key(result->items[item].status) : std::string_view());
            }
            csv.endLine();
        }
    return csv.text();
}

QByteArray findingsToCsv(const std::vector<NamedEvaluation> &parks, const Sentence &sentence)
{
    Csv csv;
    for (const std::string_view column : {"file", "code", "severity", "path", "message"})
        csv.add(column);
    csv.endLine();
    for (const NamedEvaluation &named : parks) {
        std::vector<Finding> all = named.evaluation->findings;
        for (const CaseEvaluation &each : named.evaluation->cases)
            all.insert(all.end(), each.findings.begin(), each.findings.end());
        for (const PlacedFinding &each : placed(*named.park, all)) {
            csv.add(named.fileName);
            csv.add(key(each.finding.code));
            csv.add(key(each.finding.severity));
            csv.add(each.path);
            csv.add(sentence(*named.park, each.finding));
            csv.endLine();
        }
    }
    return csv.text();
}

} // namespace core
