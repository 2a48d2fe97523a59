#include "hourlyfigures.h"

#include "core/base/keytext.h"
#include "core/base/wholefile.h"
#include "core/hourly/runremarks.h"

#include "json.h"

#include <algorithm>

namespace core {

namespace {

std::string monthKey(std::string_view prefix, size_t month)
{
    return std::string(prefix) + (month < 9 ? "0" : "1") + char('0' + (month + 1) % 10);
}

void writeMonths(FigureTree &into, std::string_view prefix, const MonthlyValues &values)
{
    for (size_t month = 0; month < 12; ++month)
        into.number(monthKey(prefix, month), values[month]);
}

void writeSite(FigureTree &into, const WeatherYear &weather)
{
    into.text("place", weather.place);
    into.number("lat_deg", weather.site.latitude);
    into.number("lon_deg", weather.site.longitude);
    into.number("tz_h", weather.site.zone);
    into.number("elev_m", weather.site.elevation);
}

void writeSums(FigureTree &into, const WeatherSums &sums)
{
    into.number("ghi_kwh_m2", sums.global);
    into.number("dni_raw_kwh_m2", sums.direct);
    into.number("dni_over_1400_rows", double(sums.directAbove1400));
    into.number("dhi_kwh_m2", sums.diffuse);
    into.number("temp_mean_c", sums.meanTemperature);
    into.number("temp_min_c", sums.least);
    into.number("temp_max_c", sums.most);
    into.number("wind_mean_m_s", sums.meanWind);
    into.number("pressure_mean_pa", sums.meanPressure);
    into.number("hdd18_k_d", sums.heatingDegreeDays18);
    into.number("cdd26_k_d", sums.coolingDegreeDays26);
    into.number("ghi_centroid_hour", sums.globalCentroid);
    into.number("hour_of_max_mean_temp", double(sums.warmestHour));
}

std::string_view key(WeatherOrigin origin)
{
    return origin == WeatherOrigin::Synthetic ? "synthetic" : origin == WeatherOrigin::File ? "file" : "series";
}

QString word(std::span<const Word> words, size_t at)
{
    return QString::fromUtf8(words[at].key);
}

void writeAnnual(FigureTree &into, const HourlyModel &model, const HourlyResult &result)
{
    const SupplySums &sums = result.sums;
    into.number("load_mwh", sums.load);
    into.number("available_mwh", sums.available);
    into.number("own_to_bus_mwh", sums.available - sums.exported - sums.curtailed);
    into.number("delivered_mwh", sums.load - result.unserved - sums.imported);
    into.number("export_mwh", sums.exported);
    into.number("import_mwh", sums.imported);
    into.number("curtailed_mwh", sums.curtailed);
    into.number("charge_mwh", result.charged);
    into.number("discharge_mwh", result.discharged);
    into.number("charge_while_discharging_mwh", result.chargedWhileDischarging);
    into.number("unserved_mwh", result.unserved);
    into.number("emissions_t", result.emissions);
    into.number("traded_generation_mwh", result.tradedGeneration);
    into.number("direct_green_mwh", sumOf(result.directGreen));
    into.number("direct_fossil_mwh", sumOf(result.directFossil));
    into.number("traded_green_mwh", sumOf(result.tradedGreen));
    into.number("certificate_mwh", sumOf(result.certificates));
    into.number("grid_mwh", sumOf(result.gridPower));
    into.number("heat_mwh", sumOf(result.heatLoad));
    into.number("heat_bought_mwh", result.heatBought);
    into.number("heat_dumped_mwh", sumOf(result.heat.dumped));
    into.number("cooling_mwh", sumOf(result.coolingLoad));
    into.number("hydrogen_mwh", sumOf(result.hydrogenLoad));
    into.number("hydrogen_bought_mwh", result.hydrogenBought);
    FigureTree &plants = into.list("plants");
    for (size_t i = 0; i < model.plants.size(); ++i) {
        const PlantProfile &plant = model.plants[i];
        const PlantYear &year = result.plants[i];
        FigureTree &row = plants.object({});
        row.text("id", plant.id);
        row.text("technology", word(plantTechnologies, size_t(plant.technology)));
        row.number("mw", plant.capacity);
        row.number("available_mwh", year.available);
        row.number("kept_mwh", year.kept);
        row.number("export_mwh", year.exported);
        row.number("heat_mwh", year.heat);
        row.number("power_mwh", year.power);
        row.number("fuel_mwh", year.fuel);
        row.number("hydrogen_mwh", year.hydrogen);
    }
    FigureTree &loads = into.list("loads");
    for (const LoadUser &user : model.users) {
        const LoadYear year = userYear(result, user);
        FigureTree &row = loads.object({});
        row.text("id", user.id);
        row.text("carrier", word(loadCarriers, size_t(model.loads[user.load].carrier)));
        row.number("mwh", year.energy);
        row.number("peak_mw", year.peak);
        row.number("direct_green_mwh", year.directGreen);
    }
}

void writeRemarks(FigureTree &into, const HourlyModel &model)
{
    for (const RunRemark &remark : remarksOf(model)) {
        FigureTree &row = into.object({});
        row.text("code", keyText(key(remark.code)));
        if (!remark.subject.isEmpty())
            row.text("subject", remark.subject);
        if (remark.amount != 0)
            row.number("amount", remark.amount);
    }
}

/// The weather that the model was run with.
void writeWeather(FigureTree &into, const HourlyModel &model)
{
    if (!model.weather.isGiven()) {
        into.text("origin", QStringLiteral("none"));
        into.flag("leap_day_dropped", std::ranges::any_of(model.design.series, hasLeapDay));
        return;
    }
    into.text("origin", keyText(key(model.weather.origin)));
    writeSite(into, model.weather);
    into.number("sun_offset_h", model.weather.sunOffset);
    writeSums(into, sumsOf(model.weather));
    into.flag("leap_day_dropped", model.weather.leapDayDropped || std::ranges::any_of(model.design.series, hasLeapDay));
    if (model.stationKilometres)
        into.number("station_distance_km", *model.stationKilometres);
    if (!model.temperatureFrom.isEmpty())
        into.text("temperature_estimated_from", model.temperatureFrom);
    if (model.scaledBy) {
        into.number("ghi_before_scaling_kwh_m2", model.globalBeforeScaling);
        writeMonths(into, "scaled_m", *model.scaledBy);
    }
}

/// Whether the year was run by rule or with foresight, and how far that is proven.
void writeDispatch(FigureTree &into, const HourlyModel &model, const HourlyResult &result)
{
    const bool isOptimal = result.leastCost && result.leastCost->isUsed;
    into.text("dispatch", isOptimal ? QStringLiteral("optimal") : QStringLiteral("rule"));
    into.flag("optimalAsked", model.optimalAsked);
    if (!result.leastCost)
        return;
    const LeastCost &leastCost = *result.leastCost;
    FigureTree &said = into.object("leastCost");
    said.number("ruleYuan", leastCost.ruleYuan);
    said.number("ruleUnservedMwh", leastCost.ruleUnserved);
    said.number("lowerBoundYuan", leastCost.lowerBound);
    said.number("gap", leastCost.gap);
    said.flag("pricesBent", leastCost.arePricesBent);
    FigureTree &fixed = said.list("fixedBeforehand"); // profiles that the plan could not move
    for (const PlantProfile &plant : model.plants)
        if (plant.capacity > 0 && (plant.makesHeat() || plant.technology == PlantTechnology::Electrolyser))
            fixed.text({}, plant.id);
    for (const LoadProfile &load : model.loads)
        if (load.flexible && load.carrier == LoadCarrier::Electricity)
            fixed.text({}, load.id);
    said.number("otherStoresByRule", double(leastCost.otherStores));
}

} // namespace

std::string_view key(WeatherDoubt doubt)
{
    static constexpr std::string_view keys[]{"temperature", "globalTooHigh", "directTooHigh", "diffuseTooHigh", "sunAtNight",
                                             "windTooHigh", "annualGlobal",  "closure",       "globalCentroid", "rowOrder"};
    return keys[size_t(doubt)];
}

void writeWeather(FigureTree &into, const ImportedWeather &imported)
{
    writeSite(into, imported.weather);
    into.number("rows", double(imported.file.rows));
    writeSums(into, sumsOf(imported.file.weather));
    into.number("sun_offset_h", imported.weather.sunOffset);
    into.flag("leap_day_dropped", imported.file.leapDayDropped);
    into.number("interpolated_cells", double(imported.file.interpolated));
    into.number("derived_hours", double(imported.derivedHours));
    if (imported.shift) {
        into.number("closure_w_m2", imported.shift->closure);
        writeMonths(into, "sun_offset_m", imported.shift->offsetOfMonth);
        writeMonths(into, "closure_m", imported.shift->closureOfMonth);
    }
    FigureTree &checks = into.list("checks");
    for (const WeatherCheck &check : imported.checks) {
        FigureTree &row = checks.object({});
        row.text("code", keyText(key(check.doubt)));
        row.number("count", double(check.count));
        row.number("first", double(check.first));
        row.number("worst", check.worst);
    }
}

void writePv(FigureTree &into, const PvSettings &settings, const PvYear &year, const QString &mount, double sunOffset)
{
    into.number("sun_offset_h", sunOffset);
    into.text("irradiance_source", settings.splitByErbs ? QStringLiteral("erbs") : QStringLiteral("file"));
    into.text("transposition",
              settings.transposition == Transposition::Perez ? QStringLiteral("perez") : QStringLiteral("haydavies"));
    if (settings.tracker) {
        into.text("tilt_deg", QStringLiteral("tracker"));
        into.text(
            "azimuth_deg",
            QStringLiteral("axis 180, max %1, gcr %2").arg(settings.tracker->greatestAngle).arg(settings.tracker->coverRatio));
    } else {
        into.number("tilt_deg", settings.tilt);
        into.number("azimuth_deg", settings.azimuth);
    }
    into.text("mount", mount);
    into.number("gamma_per_k", settings.gamma);
    into.number("dc_losses", settings.losses);
    into.number("dc_ac_ratio", settings.dcAc);
    into.number("eta_inv_nom", settings.inverter);
    into.number("albedo", settings.albedo);
    into.number("ghi_kwh_m2", year.global);
    into.number("poa_kwh_m2", year.onPlane);
    into.number("effective_poa_kwh_m2", year.effective);
    into.number("dc_kwh_per_kwp", year.directCurrent);
    into.number("clipped_kwh_per_kwp", year.clipped);
    into.number("ac_kwh_per_kwp", year.sum());
    into.number("max_ac_kw_per_kwp", *std::ranges::max_element(year.power));
    writeMonths(into, "ac_m", monthlySums(year.power));
}

void writeWind(FigureTree &into, const WindSettings &settings, const WindYear &year, const QString &curve)
{
    into.text("curve", curve);
    into.number("hub_m", settings.hub);
    into.number("shear_alpha", settings.roughness ? std::nullopt : std::optional(settings.shear));
    into.number("roughness_m", settings.roughness);
    into.number("hub_mean_target_m_s", settings.meanSpeed);
    into.number("speed_scale", year.scale);
    into.number("density_correction", settings.densityCorrected ? 1.0 : 0.0);
    into.number("losses", settings.losses);
    into.number("mean_v10_m_s", year.meanSpeed);
    into.number("mean_v_hub_m_s", year.meanSpeedAtHub);
    into.number("mean_density_kg_m3", year.meanDensity);
    into.number("full_load_h", year.fullLoadHours());
    writeMonths(into, "flh_m", monthlySums(year.power));
    into.flag("indicative", !settings.meanSpeed); // a file's airport wind gives the shape, not the level
}

void writeSimulation(FigureTree &into, const HourlyModel &model, const HourlyResult &result,
                     const std::vector<IslandCheck> &islands, const std::vector<PolicyCheck> &policy)
{
    writeAnnual(into.object("annual"), model, result);
    FigureTree &ratios = into.object("ratios");
    ratios.number("selfUseOfGenerationDelivered", result.ratios.selfUseOfGenerationDelivered);
    ratios.number("selfUseOfGenerationGeneration", result.ratios.selfUseOfGenerationGeneration);
    ratios.number("selfUseOfLoadDelivered", result.ratios.selfUseOfLoadDelivered);
    ratios.number("selfUseOfLoadGeneration", result.ratios.selfUseOfLoadGeneration);
    ratios.number("exportOfGeneration", result.ratios.exportOfGeneration);
    ratios.number("unusedDelivered", result.ratios.unusedDelivered);
    ratios.number("unusedGeneration", result.ratios.unusedGeneration);
    ratios.number("directShare", result.directShare);
    FigureTree &limits = into.list("policy");
    for (const PolicyCheck &check : policy) {
        FigureTree &row = limits.object({});
        row.text("limit", keyText(check.name));
        row.number("bound", check.limit);
        row.number("value", check.value);
        row.flag("met", check.isMet());
    }
    FigureTree &bill = into.list("bill");
    for (const BillMonth &month : result.bill) {
        FigureTree &row = bill.object({});
        for (size_t part = 0; part < billParts; ++part)
            row.number(key(BillPart(part)), month.yuan[part]);
        row.number("total", month.total());
        row.number("peakImportMw", month.peakImport);
    }
    into.number("billYuan", totalOf(result.bill));
    FigureTree &island = into.object("hoursIsland");
    island.number("withoutImport", double(result.hoursWithoutImport));
    FigureTree &outages = island.list("outages");
    for (const IslandCheck &check : islands) {
        FigureTree &row = outages.object({});
        row.number("hours", double(check.outageHours));
        row.number("startsSurvived", double(check.startsSurvived));
        row.number("meanLostMwh", check.meanLost);
        row.number("worstLostMwh", check.worstLost);
        row.number("worstStart", double(check.worstStart));
    }
    FigureTree &checks = into.list("checks");
    for (const HourlyCheck &check : checksOf(model, result)) {
        FigureTree &row = checks.object({});
        row.text("name", keyText(check.name));
        row.number("residual", check.residual);
        row.number("tolerance", check.tolerance);
        row.flag("holds", check.holds());
    }
    writeRemarks(into.list("remarks"), model);
    writeWeather(into.object("weather"), model);
    writeDispatch(into, model, result);
}

namespace {

struct NamedHours {
    const char *name;
    const HourlyValues *values; ///< those of the weather are empty without one
};

std::vector<NamedHours> hourColumns(const HourlyModel &model, const HourlyResult &result)
{
    return {{"load_mw", &result.load},
            {"pv_mw", &result.pv},
            {"wind_mw", &result.wind},
            {"other_mw", &result.other},
            {"charge_mw", &result.charge},
            {"discharge_mw", &result.discharge},
            {"level_mwh", &result.level},
            {"import_mw", &result.grid.imported},
            {"export_mw", &result.grid.exported},
            {"curtailed_mw", &result.grid.curtailed},
            {"unserved_mw", &result.grid.unserved},
            {"direct_green_mw", &result.directGreen},
            {"direct_fossil_mw", &result.directFossil},
            {"traded_green_mw", &result.tradedGreen},
            {"certificate_mw", &result.certificates},
            {"grid_mw", &result.gridPower},
            {"heat_load_mw", &result.heatLoad},
            {"heat_bought_mw", &result.heat.bought},
            {"cooling_load_mw", &result.coolingLoad},
            {"hydrogen_load_mw", &result.hydrogenLoad},
            {"import_price_yuan_per_kwh", &model.prices.import},
            {"export_price_yuan_per_kwh", &model.prices.exported},
            {"ghi_w_m2", &model.weather.global},
            {"temp_air_c", &model.weather.temperature},
            {"wind_m_s", &model.weather.wind}};
}

/// A sheet that begins with the hours and their head.
OutSheet hoursSheet(const QString &name)
{
    OutSheet sheet{.name = name};
    sheet.isProtected = false;
    sheet.rows.assign(hoursPerYear + 1, {});
    sheet.rows.front().emplace_back(QStringLiteral("hour"));
    for (size_t hour = 0; hour < hoursPerYear; ++hour)
        sheet.rows[hour + 1].emplace_back(double(hour));
    return sheet;
}

void addColumn(OutSheet &sheet, const QString &name, const HourlyValues &values)
{
    sheet.rows.front().emplace_back(name);
    for (size_t hour = 0; hour < hoursPerYear; ++hour)
        sheet.rows[hour + 1].push_back(hour < values.size() ? Value(values[hour]) : Value());
}

} // namespace

QByteArray hourlyCsv(const HourlyModel &model, const HourlyResult &result)
{
    const std::vector<NamedHours> columns = hourColumns(model, result);
    QByteArray csv = "hour";
    for (const NamedHours &column : columns)
        csv.append(',').append(column.name);
    csv += '\n';
    csv.reserve(qsizetype(hoursPerYear) * qsizetype(columns.size()) * 12);
    for (size_t hour = 0; hour < hoursPerYear; ++hour) {
        csv += QByteArray::number(qulonglong(hour));
        for (const NamedHours &column : columns) {
            const bool isKnown = hour < column.values->size(); // without weather its columns stay empty
            const std::string number = isKnown ? json::numberText((*column.values)[hour]) : std::string();
            csv.append(',').append(number.data(), qsizetype(number.size()));
        }
        csv += '\n';
    }
    return csv;
}

OutBook hourlyBook(const HourlyModel &model, const HourlyResult &result)
{
    OutBook book;
    OutSheet hours = hoursSheet(QStringLiteral("hours"));
    for (const NamedHours &column : hourColumns(model, result))
        addColumn(hours, QString::fromLatin1(column.name), *column.values);
    OutSheet users = hoursSheet(QStringLiteral("users"));
    for (const LoadUser &user : model.users) {
        if (model.loads[user.load].carrier != LoadCarrier::Electricity)
            continue;
        const UserHours of = userHours(model, result, user);
        addColumn(users, user.id + QStringLiteral(" load_mw"), of.power);
        addColumn(users, user.id + QStringLiteral(" direct_green_mw"), of.directGreen);
    }
    book.sheets = {std::move(hours), std::move(users)};
    return book;
}

Result<void> writeHours(const HourlyModel &model, const HourlyResult &result, const QString &fileName)
{
    return isWorkbookName(fileName) ? writeBook(hourlyBook(model, result), fileName)
                                    : writeFile(fileName, hourlyCsv(model, result));
}

} // namespace core
