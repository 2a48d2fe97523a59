#include "comparisonwriter.h"

#include "core/exchange/csvcell.h"
#include "core/exchange/json.h"

#include <rapidjson/prettywriter.h>
#include <rapidjson/stringbuffer.h>

namespace core {

namespace {

class Writer
{
public:
    Writer() : m_writer(m_buffer) { m_writer.SetIndent(' ', 1); }
    QByteArray text() const { return QByteArray(m_buffer.GetString(), qsizetype(m_buffer.GetSize())); }

    void comparison(const ParkComparison &of)
    {
        m_writer.StartObject();
        member("format", QStringLiteral("parkwright-comparison"));
        member("version", 1.0);
        side("a", of.fileA, *of.a);
        side("b", of.fileB, *of.b);
        key("cases");
        m_writer.StartArray();
        for (size_t i = 0; i < of.cases.inB.size(); ++i)
            cases(of, qsizetype(i), of.cases.inB[i]);
        for (size_t i = 0; i < of.cases.inA.size(); ++i)
            if (of.cases.inA[i] < 0)
                cases(of, -1, qsizetype(i));
        m_writer.EndArray();
        key("differences");
        m_writer.StartArray();
        for (size_t i = 0; i < of.differences.size(); ++i)
            difference(of, i);
        m_writer.EndArray();
        m_writer.EndObject();
    }

    void value(const Value &value)
    {
        std::visit([this](const auto &held) { (*this)(held); }, value);
    }

private:
    void key(std::string_view name) { m_writer.Key(name.data(), rapidjson::SizeType(name.size())); }
    void operator()(std::monostate) { m_writer.Null(); }
    void operator()(bool value) { m_writer.Bool(value); }
    void operator()(double value)
    {
        const std::string text = json::numberText(value);
        m_writer.RawValue(text.data(), text.size(), rapidjson::kNumberType);
    }
    void operator()(const QString &value)
    {
        const QByteArray bytes = value.toUtf8();
        m_writer.String(bytes.data(), rapidjson::SizeType(bytes.size()));
    }
    template <class T> void operator()(const QList<T> &values)
    {
        m_writer.StartArray();
        for (const auto &value : values)
            (*this)(value);
        m_writer.EndArray();
    }
    template <class T> void member(std::string_view name, const T &value)
    {
        key(name);
        (*this)(value);
    }
    void member(std::string_view name, std::optional<double> value)
    {
        key(name);
        if (value)
            (*this)(*value);
        else
            m_writer.Null();
    }

    void side(std::string_view name, const QString &file, const Park &park)
    {
        key(name);
        m_writer.StartObject();
        member("file", file);
        member("park", park.profile.id);
        m_writer.EndObject();
    }

    void caseFigures(std::string_view name, const Park &park, const Evaluation &evaluation, qsizetype index)
    {
        key(name);
        if (index < 0) {
            m_writer.Null();
            return;
        }
        const CaseEvaluation &evaluated = evaluation.cases[size_t(index)];
        m_writer.StartObject();
        member("year", double(park.cases.at(index).year));
        member("hasResults", evaluated.hasResults);
        if (const auto totals = totalsOf(evaluated)) {
            member("totalT", totals->total);
            member("totalTce", totals->energy);
            key("indicators");
            m_writer.StartObject();
            for (const Indicator &each : allIndicators())
                member(each.key, evaluated.indicators.*each.value);
            m_writer.EndObject();
        }
        m_writer.EndObject();
    }

    void cases(const ParkComparison &of, qsizetype inA, qsizetype inB)
    {
        m_writer.StartObject();
        member("id", inA >= 0 ? of.a->cases.at(inA).id : of.b->cases.at(inB).id);
        caseFigures("a", *of.a, *of.evaluatedA, inA);
        caseFigures("b", *of.b, *of.evaluatedB, inB);
        m_writer.EndObject();
    }

    void difference(const ParkComparison &of, size_t index)
    {
        const Difference &each = of.differences[index];
        m_writer.StartObject();
        member("path", each.path);
        key("kind");
        const std::string_view kind = core::key(each.kind);
        m_writer.String(kind.data(), rapidjson::SizeType(kind.size()));
        if (each.kind == Difference::Kind::Changed || each.kind == Difference::Kind::Extra) {
            key("a");
            value(each.a);
            key("b");
            value(each.b);
        }
        if (!of.effects[index].empty()) {
            key("effects");
            m_writer.StartArray();
            for (const DifferenceEffect &effect : of.effects[index]) {
                m_writer.StartObject();
                member("case", of.a->cases.at(effect.caseInA).id);
                member("totalT", effect.total);
                member("totalTce", effect.energy);
                member("carbonPerEnergy", effect.carbonPerEnergy);
                m_writer.EndObject();
            }
            m_writer.EndArray();
        }
        m_writer.EndObject();
    }

    rapidjson::StringBuffer m_buffer;
    rapidjson::PrettyWriter<rapidjson::StringBuffer> m_writer;
};

QByteArray number(double value)
{
    return QByteArray::fromStdString(json::numberText(value));
}

} // namespace

ParkComparison compare(const QString &fileA, const Park &a, const Evaluation &evaluatedA, const QString &fileB, const Park &b,
                       const Evaluation &evaluatedB, const Library &library, int currentYear)
{
    ParkComparison result{fileA, fileB, &a, &b, &evaluatedA, &evaluatedB, {}, {}, {}};
    result.differences = withoutWrittenDefaults(parkDifferences(a, b), a, b, library);
    result.effects = effectsOf(result.differences, a, b, evaluatedA, library, currentYear);
    result.cases = matchRows(parkObject.lists[size_t(listIndex(parkObject, "cases"))], &a, &b);
    return result;
}

QByteArray jsonOf(const Value &value)
{
    Writer writer;
    writer.value(value);
    return writer.text().simplified();
}

QByteArray csvCell(const Value &value)
{
    if (value.index() == 0)
        return {};
    if (std::holds_alternative<double>(value))
        return jsonOf(value);
    const QString *text = std::get_if<QString>(&value);
    return csvCell(text ? *text : QString::fromUtf8(jsonOf(value)));
}

QByteArray comparisonToJson(const ParkComparison &comparison)
{
    Writer writer;
    writer.comparison(comparison);
    return writer.text() + '\n';
}

QByteArray comparisonToCsv(const ParkComparison &comparison)
{
    QByteArray text = "path,kind,a,b,case,totalT,totalTce,carbonPerEnergy\n";
    for (size_t i = 0; i < comparison.differences.size(); ++i) {
        const Difference &each = comparison.differences[i];
        const std::string_view kind = key(each.kind);
        const QByteArray start = csvCell(each.path) + ',' + QByteArray(kind.data(), qsizetype(kind.size())) + ',' +
                                 csvCell(each.a) + ',' + csvCell(each.b) + ',';
        if (comparison.effects[i].empty())
            text += start + ",,,\n";
        for (const DifferenceEffect &effect : comparison.effects[i])
            text += start + csvCell(comparison.a->cases.at(effect.caseInA).id) + ',' + number(effect.total) + ',' +
                    number(effect.energy) + ',' + (effect.carbonPerEnergy ? number(*effect.carbonPerEnergy) : QByteArray()) +
                    '\n';
    }
    return text;
}

} // namespace core
