#include "designjson.h"

#include "core/base/wholefile.h"
#include "core/exchange/json.h"
#include "core/exchange/outbook.h"

#include <rapidjson/prettywriter.h>
#include <rapidjson/stringbuffer.h>

#include <charconv>
#include <span>

namespace core {

namespace {

class DesignWriter
{
public:
    DesignWriter() : m_writer(m_buffer) { m_writer.SetIndent(' ', 1); }

    QByteArray result(const sizing::SizingCase &sizing, const sizing::SearchResult &result, double seconds)
    {
        const sizing::Design &design = result.design;
        m_writer.StartObject();
        write("name", sizing.name.toUtf8().toStdString());
        write("status", outcomeWord(design.outcome));
        const bool hasPlan = !design.dispatch.ownMw.empty();
        if (hasPlan)
            plan(design);
        if (design.outcome != sizing::Outcome::Infeasible && design.outcome != sizing::Outcome::Simulated && hasPlan) {
            begin("policy_duals_yuan_per_mwh");
            for (const sizing::ShadowPrice &price : design.shadowPrices)
                write(sizing::limitKey(price.limit), price.yuanPerMwh);
            m_writer.EndObject();
            begin("policy_duals_yuan_per_percent");
            for (const sizing::ShadowPrice &price : design.shadowPrices)
                write(sizing::limitKey(price.limit), price.yuanPerPercent);
            m_writer.EndObject();
            write("lower_bound_yuan", design.lowerBoundYuan);
            write("gap", design.gap);
        }
        if (result.infeasible)
            infeasible(*result.infeasible);
        write("solves", design.solves);
        write("seconds", seconds);
        m_writer.EndObject();
        return QByteArray(m_buffer.GetString(), qsizetype(m_buffer.GetSize())) + '\n';
    }

private:
    void key(std::string_view name) { m_writer.Key(name.data(), rapidjson::SizeType(name.size())); }
    void begin(std::string_view name)
    {
        key(name);
        m_writer.StartObject();
    }
    void write(std::string_view name, std::string_view value)
    {
        key(name);
        m_writer.String(value.data(), rapidjson::SizeType(value.size()));
    }
    void write(std::string_view name, double value)
    {
        key(name);
        const std::string text = json::numberText(value);
        m_writer.RawValue(text.data(), text.size(), rapidjson::kNumberType);
    }
    void write(std::string_view name, int value)
    {
        key(name);
        m_writer.Int(value);
    }
    void write(std::string_view name, const std::optional<double> &value)
    {
        if (value)
            return write(name, *value);
        key(name);
        m_writer.Null();
    }

    void plan(const sizing::Design &design)
    {
        write("objective_yuan", design.objectiveYuan);
        begin("capacities");
        write("wind_mw", design.capacities.windMw);
        write("pv_mw", design.capacities.pvMw);
        write("battery_mwh", design.capacities.batteryMwh);
        write("battery_mw", design.capacities.batteryMw);
        write("grid_mw", design.capacities.gridMw);
        write("peak_import_mw", design.peakImportMw);
        m_writer.EndObject();
        const sizing::AnnualSums &annual = design.annual;
        begin("annual");
        write("load_mwh", annual.loadMwh);
        write("available_mwh", annual.availableMwh);
        write("own_to_bus_mwh", annual.ownToBusMwh);
        write("delivered_mwh", annual.deliveredMwh);
        write("export_mwh", annual.exportMwh);
        write("import_mwh", annual.importMwh);
        write("curtailed_mwh", annual.curtailedMwh);
        write("charge_mwh", annual.chargeMwh);
        write("discharge_mwh", annual.dischargeMwh);
        write("emissions_t", annual.emissionsT);
        write("charge_while_discharging_mwh", annual.chargeWhileDischargingMwh);
        write("unserved_mwh", annual.unservedMwh);
        m_writer.EndObject();
        const sizing::Ratios &ratios = design.ratios;
        begin("ratios");
        write("self_use_of_load", ratios.selfUseOfLoad);
        write("self_use_of_generation_delivered", ratios.selfUseOfGenerationDelivered);
        write("self_use_of_generation_bus", ratios.selfUseOfGenerationBus);
        write("export_of_generation", ratios.exportOfGeneration);
        write("unused_delivered", ratios.unusedDelivered);
        write("curtailment", ratios.curtailment);
        m_writer.EndObject();
        const sizing::Costs &costs = design.costs;
        begin("costs_yuan");
        write("wind", costs.wind);
        write("pv", costs.pv);
        write("battery_energy", costs.batteryEnergy);
        write("battery_power", costs.batteryPower);
        write("grid_capacity", costs.gridCapacity);
        write("grid_demand", costs.gridDemand);
        write("import_energy", costs.importEnergy);
        write("carbon", costs.carbon);
        write("export_revenue", costs.exportRevenue);
        write("own_levy", costs.ownLevy);
        m_writer.EndObject();
    }

    void infeasible(const sizing::Infeasibility &why)
    {
        begin("infeasible");
        key("proven");
        m_writer.Bool(why.isProven);
        write("shortfall_share", why.shortfallShare);
        write("unserved_mwh", why.unservedMwh);
        key("limits");
        m_writer.StartArray();
        for (const auto &conflict : why.limits) {
            m_writer.StartObject();
            write("limit", sizing::limitKey(conflict.limit));
            write("missing_mwh", conflict.missingMwh);
            write("would_hold_at", conflict.wouldHold);
            m_writer.EndObject();
        }
        m_writer.EndArray();
        capacities("largest", why.largest);
        capacities("smallest", why.smallest);
        m_writer.EndObject();
    }
    void capacities(std::string_view name, const std::vector<sizing::Infeasibility::Capacity> &list)
    {
        key(name);
        m_writer.StartArray();
        for (const auto each : list)
            m_writer.String(capacityKey(each));
        m_writer.EndArray();
    }

    rapidjson::StringBuffer m_buffer;
    rapidjson::PrettyWriter<rapidjson::StringBuffer> m_writer;
};

/// A column of the hours.
struct DispatchColumn {
    const char *name;
    std::span<const double> values;
};

std::vector<DispatchColumn> dispatchColumns(const sizing::Dispatch &dispatch, bool withUnserved)
{
    std::vector<DispatchColumn> columns{{"s", dispatch.ownMw},    {"x", dispatch.exportMw},    {"m", dispatch.importMw},
                                        {"c", dispatch.chargeMw}, {"d", dispatch.dischargeMw}, {"e", dispatch.levelMwh}};
    if (withUnserved)
        columns.push_back({"unserved", dispatch.unservedMw});
    return columns;
}

OutBook dispatchBook(const sizing::Dispatch &dispatch, bool withUnserved)
{
    OutSheet sheet{.name = QStringLiteral("hours")};
    sheet.isProtected = false;
    std::vector<Value> &names = sheet.rows.emplace_back(1, QStringLiteral("hour"));
    const std::vector<DispatchColumn> columns = dispatchColumns(dispatch, withUnserved);
    for (const DispatchColumn &column : columns)
        names.emplace_back(QString::fromLatin1(column.name));
    for (size_t t = 0; t < dispatch.ownMw.size(); ++t) {
        std::vector<Value> &row = sheet.rows.emplace_back(1, double(t));
        for (const DispatchColumn &column : columns)
            row.emplace_back(column.values[t]);
    }
    OutBook book;
    book.sheets.push_back(std::move(sheet));
    return book;
}

} // namespace

QByteArray designToJson(const sizing::SizingCase &sizing, const sizing::SearchResult &result, double seconds)
{
    return DesignWriter().result(sizing, result, seconds);
}

QByteArray dispatchToCsv(const sizing::Dispatch &dispatch, bool withUnserved)
{
    const std::vector<DispatchColumn> columns = dispatchColumns(dispatch, withUnserved);
    QByteArray text = "hour";
    for (const DispatchColumn &column : columns)
        text.append(',').append(column.name);
    text += '\n';
    for (size_t t = 0; t < dispatch.ownMw.size(); ++t) {
        text += QByteArray::number(qulonglong(t));
        for (const DispatchColumn &column : columns)
            text.append(',').append(json::numberText(column.values[t]));
        text += '\n';
    }
    return text;
}

Result<void> writeDispatch(const sizing::Dispatch &dispatch, bool withUnserved, const QString &fileName)
{
    return isWorkbookName(fileName) ? writeBook(dispatchBook(dispatch, withUnserved), fileName)
                                    : writeFile(fileName, dispatchToCsv(dispatch, withUnserved));
}

const char *capacityKey(sizing::Infeasibility::Capacity capacity)
{
    using Capacity = sizing::Infeasibility::Capacity;
    switch (capacity) {
    case Capacity::Wind:
        return "wind";
    case Capacity::Pv:
        return "pv";
    case Capacity::BatteryEnergy:
        return "battery_energy";
    case Capacity::BatteryPower:
        return "battery_power";
    case Capacity::Grid:
        return "grid";
    }
    return "";
}

const char *outcomeWord(sizing::Outcome outcome)
{
    switch (outcome) {
    case sizing::Outcome::Optimal:
        return "optimal";
    case sizing::Outcome::Infeasible:
        return "infeasible";
    case sizing::Outcome::Simulated:
        return "simulated";
    case sizing::Outcome::Cancelled:
        return "cancelled";
    case sizing::Outcome::Stalled:
        return "stalled";
    }
    return "";
}

} // namespace core
