#pragma once

#include "hourlymodel.h"

namespace core {

/// What a year was run with that its design does not say, or says twice. Nothing is wrong with it; a reader has to know it.
enum class RunRemarkCode : unsigned char {
    StationFar,         ///< subject: the station whose means the weather has; amount: km from the park
    LoadRateAssumed,    ///< the network charge by capacity was reckoned with an average load rate of 1
    ShapeUnused,        ///< subject: a load with shape and series; the series was taken
    HoursWithoutBand,   ///< amount: hours that no band of the tariff names; they cost the flat price
    BandsContested,     ///< amount: hours that several bands name with different letters; the first was taken
    SharpPeakUnpriced,  ///< amount: hours of letter S in a tariff without a price for it; they cost the peak price
    DeepValleyUnpriced, ///< amount: hours of letter D in a tariff without a price for it; they cost the valley price
    PerUnitAboveOne,    ///< subject: a plant that gives far more than its capacity; amount: the most of it, per unit
    GridChargingIdle,   ///< subject: a battery that may charge from the grid, which the dispatch by rule never does
};
/// As results print it: "stationFar".
std::string_view key(RunRemarkCode code);

struct RunRemark {
    RunRemarkCode code;
    QString subject;
    double amount = 0;
    bool operator==(const RunRemark &) const = default;
};
/// All of a model, in the order of the codes; the sentences are made in ui/model/sentences.cpp. Source: hourly methods, §10 (a
/// load has a shape or a series; the hours of bands), §8 (power per unit), §7 (synthetic years are of a station);
/// cases/02-direct-supply (by rule no battery charges from the grid); 发改价格〔2025〕1192号: the average load rate is that of
/// the province.
std::vector<RunRemark> remarksOf(const HourlyModel &model);

} // namespace core
