#pragma once

#include "core/planning/measuremodel.h"

namespace core {

/// A case in its year.
struct RoadPoint {
    qsizetype caseIndex = -1;
    int year = 0;
    double total = 0;      ///< [t CO2]
    bool isOnRoad = false; ///< the road goes through it
};

/// The way of a park's emissions from its base year through its cases to the year of its target.
struct Road {
    std::vector<RoadPoint> points;   ///< every case with results, by year
    int first = 0, last = 0;         ///< base year and target year; the same: there is no planned case after the base
    std::optional<double> target;    ///< [t CO2] that the limit of the core indicator allows in the target year
    std::optional<double> cumulated; ///< [t CO2] in the years after the base year to the target year, straight between cases
    std::optional<double> budget;    ///< the same on the straight way from the base year to the target
};

/// The road goes through one case of a year: the shown one, else the first actual one, else the first. The base is the case of
/// the base year, else the last actual one before any planned one; the target year is that of the last planned case on the road.
/// The target is the limit of that case's design, else of the first scheme's core item, × its energy. `shown` −1: none.
Road roadOf(const Park &park, const Evaluation &evaluation, qsizetype shown);

/// The emissions of the years `first` to `last` [t CO2] when the chosen measures act from the year after they end, those without
/// an end from the last year; `model` is that of the case they are added to.
std::vector<double> phasedEmissions(const MeasureModel &model, const QList<Measure> &measures, const std::vector<bool> &chosen,
                                    int first, int last);

} // namespace core
