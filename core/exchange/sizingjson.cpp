#include "sizingjson.h"

#include "core/base/utf8.h"
#include "core/base/wholefile.h"
#include "core/exchange/json.h"
#include "core/exchange/sizingseries.h"
#include "core/model/design.h"

#include <QDir>
#include <QFileInfo>

namespace core {

namespace {

constexpr qint64 largestCaseFile = 8 * 1024 * 1024;

/// What a number may be.
struct Range {
    double low, high;
    bool withLow = true; ///< whether the lowest itself is allowed
};
constexpr Range share{0.0, 1.0}, positiveShare{0.0, 1.0, false}, notNegative{0.0, greatestInDesign}, anyRate{0.0, 1.0};

/// Reads the members of one object; the first trouble is kept and ends all further reading.
class ObjectReader
{
public:
    ObjectReader(const QByteArray &bytes, const json::Node *object, QString place, std::optional<Error> &trouble)
        : m_bytes(bytes), m_object(object), m_place(std::move(place)), m_trouble(trouble)
    {
        if (m_object && m_object->type != json::Type::Object) {
            refuse(*m_object, ErrorCode::ExpectedObject, {}, {}, {});
            m_object = nullptr;
        }
    }

    void read(std::string_view key, double &value, Range range)
    {
        const json::Node *node = take(key, false);
        if (!node)
            return;
        if (node->type != json::Type::Number)
            return refuse(*node, ErrorCode::ExpectedNumber, key, {}, {});
        const auto number = node->number();
        if (!number)
            return refuse(*node, ErrorCode::NumberNotFinite, key, {}, {});
        if (*number < range.low || *number > range.high || (*number == range.low && !range.withLow))
            return refuse(*node, ErrorCode::NumberOutOfRange, key, node->string(),
                          (range.withLow ? QString() : QStringLiteral("> ")) +
                              QStringLiteral("%1 … %2").arg(range.low).arg(range.high));
        value = *number;
    }
    void read(std::string_view key, std::optional<double> &value, Range range)
    {
        if (m_object && m_object->member(key) && m_object->member(key)->type == json::Type::Null) {
            m_known.push_back(key);
            return;
        }
        double number = 0.0;
        if (m_object && m_object->member(key)) {
            read(key, number, range);
            value = number;
        }
        m_known.push_back(key);
    }
    void read(std::string_view key, bool &value)
    {
        const json::Node *node = take(key, false);
        if (node && node->type != json::Type::Flag)
            return refuse(*node, ErrorCode::ExpectedFlag, key, {}, {});
        if (node)
            value = node->flag;
    }
    void read(std::string_view key, QString &value, bool isNeeded)
    {
        const json::Node *node = take(key, isNeeded);
        if (node && node->type != json::Type::Text)
            return refuse(*node, ErrorCode::ExpectedText, key, {}, {});
        if (node)
            value = node->string();
    }
    ObjectReader object(std::string_view key)
    {
        const json::Node *node = take(key, false);
        return ObjectReader(m_bytes, node, place(key), m_trouble);
    }
    void passOver(std::string_view key) { m_known.push_back(key); }
    /// Refuses what was not asked for.
    void end()
    {
        for (size_t i = 0; m_object && i < m_object->children.size(); ++i) {
            const json::Node &child = m_object->children[i];
            if (!child.key.starts_with("x-") && std::ranges::find(m_known, child.key) == m_known.end())
                refuse(child, ErrorCode::UnknownKey, child.key, textOfUtf8(child.key), {});
        }
    }
    /// Refuses a number that was read already, for what it means beside others.
    void refuseNumber(std::string_view key, const QString &allowed)
    {
        if (m_object && m_object->member(key))
            refuse(*m_object->member(key), ErrorCode::NumberOutOfRange, key, m_object->member(key)->string(), allowed);
        else if (m_object && !m_trouble)
            refuse(*m_object, ErrorCode::NumberOutOfRange, key, {}, allowed);
    }
    void refuseWord(std::string_view key, const QString &known)
    {
        const json::Node &node = *m_object->member(key);
        refuse(node, ErrorCode::UnknownWord, key, node.string(), known);
    }

private:
    QString place(std::string_view key) const
    {
        const QString name = textOfUtf8(key);
        return m_place.isEmpty() || name.isEmpty() ? m_place + name : m_place + u'/' + name;
    }
    const json::Node *take(std::string_view key, bool isNeeded)
    {
        m_known.push_back(key);
        if (!m_object || m_trouble)
            return nullptr;
        const json::Node *node = m_object->member(key);
        if (!node && isNeeded)
            refuse(*m_object, ErrorCode::MissingKey, {}, textOfUtf8(key), {});
        if (node && node->type == json::Type::Null) {
            refuse(*node, ErrorCode::NullValue, key, {}, {});
            return nullptr;
        }
        return node;
    }
    void refuse(const json::Node &node, ErrorCode code, std::string_view key, QString subject, QString detail)
    {
        if (m_trouble)
            return;
        m_trouble = Error{code, std::move(subject), place(key), std::move(detail)};
        json::locate(m_bytes, node.offset, *m_trouble);
    }

    const QByteArray &m_bytes;
    const json::Node *m_object;
    QString m_place;
    std::optional<Error> &m_trouble;
    std::vector<std::string_view> m_known;
};

void readTechnology(ObjectReader object, sizing::Technology &into)
{
    object.read("capex", into.capexYuanPerKw, notNegative);
    object.read("om_share", into.omShare, notNegative);
    object.read("life_years", into.lifeYears, {0.0, 1000.0, false});
    object.read("min", into.min, notNegative);
    object.read("max", into.max, notNegative);
    if (into.min > into.max)
        object.refuseNumber("max", QStringLiteral("%1 … (min)").arg(into.min));
    object.end();
}

void readBattery(ObjectReader object, sizing::Battery &into)
{
    object.read("charge_efficiency", into.chargeEfficiency, positiveShare);
    object.read("discharge_efficiency", into.dischargeEfficiency, positiveShare);
    object.read("soc_min", into.socMin, share);
    object.read("soc_max", into.socMax, share);
    object.read("soc_start", into.socStart, share);
    object.read("self_discharge_per_hour", into.selfDischargePerHour, {0.0, 0.99});
    object.read("power_per_energy", into.powerPerEnergy, {0.0, 1e6});
    object.read("grid_charging", into.gridCharging);
    if (into.socMin > into.socMax)
        object.refuseNumber("soc_max", QStringLiteral("%1 … 1 (soc_min)").arg(into.socMin));
    if (into.socStart && (*into.socStart < into.socMin || *into.socStart > into.socMax))
        object.refuseNumber("soc_start", QStringLiteral("%1 … %2 (soc_min, soc_max)").arg(into.socMin).arg(into.socMax));
    object.end();
}

void readGrid(ObjectReader object, sizing::GridConnection &into)
{
    object.read("min_mw", into.minMw, notNegative);
    object.read("max_mw", into.maxMw, notNegative);
    object.read("capacity_charge", into.capacityCharge, notNegative);
    object.read("demand_charge", into.demandCharge, notNegative);
    object.read("export_max_mw", into.exportMaxMw, notNegative);
    object.read("emission_factor", into.emissionFactor, notNegative);
    object.read("carbon_price", into.carbonPrice, notNegative);
    object.read("own_levy", into.ownLevy, notNegative);
    if (into.minMw > into.maxMw)
        object.refuseNumber("max_mw", QStringLiteral("%1 … (min_mw)").arg(into.minMw));
    object.end();
}

void readLimits(ObjectReader object, sizing::Limits &into)
{
    QString basis = QStringLiteral("delivered");
    object.read("basis", basis, false);
    into.basis = basis == QLatin1StringView("generation") ? sizing::Basis::Generation : sizing::Basis::Delivered;
    if (into.basis == sizing::Basis::Delivered && basis != QLatin1StringView("delivered"))
        object.refuseWord("basis", QStringLiteral("delivered, generation"));
    object.read("self_use_of_generation_min", into.selfUseOfGenerationMin, share);
    object.read("self_use_of_load_min", into.selfUseOfLoadMin, share);
    object.read("export_of_generation_max", into.exportOfGenerationMax, share);
    object.read("unused_max", into.unusedMax, share);
    object.read("import_max_mwh", into.importMaxMwh, notNegative);
    object.end();
}

} // namespace

Result<SizingFile> sizingFromJson(const QByteArray &bytes)
{
    const Result<json::Tree> tree = json::parse(bytes);
    if (!tree)
        return fail(tree.error());
    std::optional<Error> trouble;
    SizingFile file;
    sizing::SizingCase &sizing = file.sizing;
    ObjectReader root(bytes, &tree->root, {}, trouble);
    root.read("name", sizing.name, false);
    root.read("series", file.seriesFile, true);
    root.passOver("origin");
    root.read("discount_rate", sizing.discountRate, anyRate);
    readTechnology(root.object("wind"), sizing.wind);
    readTechnology(root.object("pv"), sizing.pv);
    readTechnology(root.object("battery_energy"), sizing.batteryEnergy);
    readTechnology(root.object("battery_power"), sizing.batteryPower);
    readBattery(root.object("battery"), sizing.battery);
    readGrid(root.object("grid"), sizing.grid);
    readLimits(root.object("policy"), sizing.limits);
    root.end();
    if (trouble)
        return fail(std::move(*trouble));
    return file;
}

Result<sizing::SizingCase> readSizingCase(const QString &fileName)
{
    const auto bytes = readFile(fileName, largestCaseFile);
    if (!bytes)
        return fail(bytes.error());
    Result<SizingFile> read = sizingFromJson(*bytes);
    if (!read)
        return fail(std::move(read.error()));
    if (read->sizing.name.isEmpty())
        read->sizing.name = QFileInfo(fileName).fileName();
    Result<sizing::Series> series = readSeriesCsv(QFileInfo(fileName).dir().filePath(read->seriesFile));
    if (!series)
        return fail(std::move(series.error()));
    read->sizing.series = std::move(*series);
    return std::move(read->sizing);
}

} // namespace core
