#include "runremarks.h"

#include <algorithm>

namespace core {

namespace {

/// km: another climate than the park's may begin here. Ours.
constexpr double farStation = 300;
/// What is computed stays below 1.005 (hourly methods, §8); hours that are scaled to the energy of a row may pass that. Ours.
constexpr double mostPerUnit = 1.2;

void addBands(const HourlyModel &model, std::vector<RunRemark> &remarks)
{
    if (!model.tariff.prices || model.tariff.importSeries)
        return;
    const BandCover cover = coverOf(model.design.tariffBands, model.calendar);
    if (cover.unnamed > 0)
        remarks.push_back({RunRemarkCode::HoursWithoutBand, {}, double(cover.unnamed)});
    if (cover.contested > 0)
        remarks.push_back({RunRemarkCode::BandsContested, {}, double(cover.contested)});
    if (cover.sharpPeak > 0 && !model.tariff.prices->sharpPeak)
        remarks.push_back({RunRemarkCode::SharpPeakUnpriced, {}, double(cover.sharpPeak)});
    if (cover.deepValley > 0 && !model.tariff.prices->deepValley)
        remarks.push_back({RunRemarkCode::DeepValleyUnpriced, {}, double(cover.deepValley)});
}

} // namespace

std::string_view key(RunRemarkCode code)
{
    static constexpr std::string_view keys[]{"stationFar",         "loadRateAssumed", "shapeUnused",
                                             "hoursWithoutBand",   "bandsContested",  "sharpPeakUnpriced",
                                             "deepValleyUnpriced", "perUnitAboveOne", "gridChargingIdle"};
    return keys[size_t(code)];
}

std::vector<RunRemark> remarksOf(const HourlyModel &model)
{
    std::vector<RunRemark> remarks;
    if (model.stationKilometres && *model.stationKilometres > farStation)
        remarks.push_back({RunRemarkCode::StationFar, model.weather.place, *model.stationKilometres});
    if (isLoadRateAssumed(model.tariff))
        remarks.push_back({RunRemarkCode::LoadRateAssumed, {}});
    for (const HourlyLoad &load : model.design.loads)
        if (load.shape && load.series)
            remarks.push_back({RunRemarkCode::ShapeUnused, load.id});
    addBands(model, remarks);
    for (const PlantProfile &plant : model.plants)
        if (const double most = plant.perUnit.empty() ? 0 : std::ranges::max(plant.perUnit); most > mostPerUnit)
            remarks.push_back({RunRemarkCode::PerUnitAboveOne, plant.id, most});
    for (const StoreProfile &store : model.stores)
        if (store.gridCharging && store.carrier == StorageCarrier::Electricity && !model.optimalAsked)
            remarks.push_back({RunRemarkCode::GridChargingIdle, store.id});
    return remarks;
}

} // namespace core
