#include "resultjson.h"

#include "core/exchange/json.h"

#include <rapidjson/prettywriter.h>
#include <rapidjson/stringbuffer.h>

namespace core {

namespace {

class ResultWriter
{
public:
    ResultWriter(const Park &park, const Sentence &sentence) : m_park(park), m_sentence(sentence), m_writer(m_buffer)
    {
        m_writer.SetIndent(' ', 1);
    }

    QByteArray result(const Evaluation &evaluation, const ResultChoice &choice)
    {
        head("parkwright-result");
        key("findings");
        findings(evaluation.findings);
        key("cases");
        m_writer.StartArray();
        for (size_t i = 0; i < evaluation.cases.size(); ++i)
            if (choice.has(m_park.cases.at(qsizetype(i))))
                oneCase(m_park.cases.at(qsizetype(i)), evaluation.cases[i], choice);
        m_writer.EndArray();
        m_writer.EndObject();
        return written();
    }

    QByteArray onlyFindings(const Evaluation &evaluation)
    {
        std::vector<Finding> all = evaluation.findings;
        for (const CaseEvaluation &each : evaluation.cases)
            all.insert(all.end(), each.findings.begin(), each.findings.end());
        head("parkwright-findings");
        key("findings");
        findings(all);
        m_writer.EndObject();
        return written();
    }

private:
    void head(std::string_view format)
    {
        m_writer.StartObject();
        write("format", format);
        write("version", 1.0);
        write("park", m_park.profile.id);
    }
    QByteArray written() const { return QByteArray(m_buffer.GetString(), qsizetype(m_buffer.GetSize())) + '\n'; }

    void key(std::string_view name) { m_writer.Key(name.data(), rapidjson::SizeType(name.size())); }
    void text(const QString &value)
    {
        const QByteArray bytes = value.toUtf8();
        m_writer.String(bytes.constData(), rapidjson::SizeType(bytes.size()));
    }
    void write(std::string_view name, std::string_view value)
    {
        key(name);
        m_writer.String(value.data(), rapidjson::SizeType(value.size()));
    }
    void write(std::string_view name, const QString &value)
    {
        const QByteArray bytes = value.toUtf8();
        write(name, std::string_view(bytes.constData(), size_t(bytes.size())));
    }
    void write(std::string_view name, double value)
    {
        key(name);
        const std::string number = json::numberText(value);
        m_writer.RawValue(number.data(), number.size(), rapidjson::kNumberType);
    }
    template <Unit U> void write(std::string_view name, Quantity<U> quantity) { write(name, quantity.value); }
    void write(std::string_view name, std::optional<double> value)
    {
        if (value)
            return write(name, *value);
        key(name);
        m_writer.Null();
    }

    void findings(const std::vector<Finding> &findings)
    {
        m_writer.StartArray();
        for (const PlacedFinding &each : placed(m_park, findings)) {
            m_writer.StartObject();
            write("code", core::key(each.finding.code));
            write("severity", core::key(each.finding.severity));
            write("path", each.path);
            write("message", m_sentence(m_park, each.finding));
            m_writer.EndObject();
        }
        m_writer.EndArray();
    }

    void oneCase(const Case &each, const CaseEvaluation &evaluated, const ResultChoice &choice)
    {
        m_writer.StartObject();
        write("id", each.id);
        write("year", double(each.year));
        if (evaluated.hasResults) {
            accounting(evaluated.account.accounting);
            energy(evaluated.account.energy);
            indicators(evaluated.indicators);
            key("schemes");
            m_writer.StartArray();
            for (const SchemeResult &scheme : evaluated.schemes)
                if (choice.has(*scheme.scheme))
                    schemeResult(scheme);
            m_writer.EndArray();
        }
        key("findings");
        findings(evaluated.findings);
        m_writer.EndObject();
    }

    void accounting(const Accounting &accounting)
    {
        key("accounting");
        m_writer.StartObject();
        write("fuelT", accounting.fuel);
        write("conversionT", accounting.conversion);
        write("electricityT", accounting.electricity);
        write("heatT", accounting.heat);
        write("energyActivityT", accounting.energyActivity());
        write("processT", accounting.process);
        write("totalT", accounting.total());
        write("internationalBunkersT", accounting.internationalBunkers);
        write("biogenicT", accounting.biogenic);
        write("locationBasedTotalT",
              accounting.locationBasedTotal ? std::optional(accounting.locationBasedTotal->value) : std::nullopt);
        m_writer.EndObject();
        key("bySystemT");
        m_writer.StartObject();
        for (const System system : allSystems)
            write(systemPart(system).key, accounting.bySystem[size_t(system)]);
        m_writer.EndObject();
    }

    void energy(const Energy &energy)
    {
        static constexpr std::string_view carriers[carrierCount]{"coal",        "oil",  "gas",
                                                                 "electricity", "heat", "biomassWasteOther"};
        key("energy");
        m_writer.StartObject();
        write("totalTce", energy.total);
        key("byCarrierTce");
        m_writer.StartObject();
        for (size_t i = 0; i < carrierCount; ++i)
            write(carriers[i], energy.byCarrier[i]);
        m_writer.EndObject();
        write("electricityUseMwh", energy.electricityUse);
        write("directNonFossilMwh", energy.directNonFossil);
        write("attributesMwh", energy.attributes);
        write("uncoveredGridMwh", energy.uncoveredGrid);
        m_writer.EndObject();
    }

    void indicators(const Indicators &indicators)
    {
        key("indicators");
        m_writer.StartObject();
        for (const Indicator &each : allIndicators()) {
            write(each.key, indicators.*each.value);
            if (each.value != &Indicators::wasteEnergyUse)
                continue;
            key("wasteEnergyUseByKind");
            m_writer.StartObject();
            for (size_t kind = 0; kind < indicators.wasteEnergyUseByKind.size(); ++kind)
                write(wasteEnergyKinds[kind].key, indicators.wasteEnergyUseByKind[kind]);
            m_writer.EndObject();
        }
        m_writer.EndObject();
    }

    void schemeResult(const SchemeResult &result)
    {
        const Scheme &scheme = *result.scheme;
        m_writer.StartObject();
        write("id", scheme.id);
        write("class", scheme.classes[result.classIndex].id);
        key("passed");
        m_writer.Bool(result.passed);
        key("level");
        if (result.level >= 0)
            text(scheme.levels[size_t(result.level)].id);
        else
            m_writer.Null();
        if (scheme.statesVerdict)
            verdict(result);
        key("items");
        m_writer.StartArray();
        for (size_t i = 0; i < result.items.size(); ++i) {
            const ItemResult &item = result.items[i];
            m_writer.StartObject();
            write("id", scheme.items[i].id);
            write("value", item.value);
            write("target", item.target);
            write("status", core::key(item.status));
            write("gap", item.gap);
            if (scheme.statesVerdict)
                details(scheme.items[i], item);
            m_writer.EndObject();
        }
        m_writer.EndArray();
        m_writer.EndObject();
    }

    /// What packs say that name their aggregation.
    void verdict(const SchemeResult &result)
    {
        write("verdict", core::key(result.verdict));
        write("score", result.score);
        if (result.scores.empty())
            return;
        key("scores");
        m_writer.StartArray();
        for (const YearScore &each : result.scores) {
            m_writer.StartObject();
            write("year", double(each.year));
            write("score", each.score);
            m_writer.EndObject();
        }
        m_writer.EndArray();
    }
    void details(const SchemeItem &item, const ItemResult &result)
    {
        if (item.rule.kind == RuleKind::RatioToBenchmark)
            write("ratio", result.ratio);
        if (item.maxPoints)
            write("points", result.points);
        if (result.lack != Lack::Nothing)
            write("lack", core::key(result.lack));
        if (result.lack == Lack::Year)
            write("lackingYear", double(result.lackingYear));
    }

    const Park &m_park;
    const Sentence &m_sentence;
    rapidjson::StringBuffer m_buffer;
    rapidjson::PrettyWriter<rapidjson::StringBuffer> m_writer;
};

} // namespace

QByteArray resultToJson(const Park &park, const Evaluation &evaluation, const ResultChoice &choice, const Sentence &sentence)
{
    return ResultWriter(park, sentence).result(evaluation, choice);
}

QByteArray findingsToJson(const Park &park, const Evaluation &evaluation, const Sentence &sentence)
{
    return ResultWriter(park, sentence).onlyFindings(evaluation);
}

} // namespace core
