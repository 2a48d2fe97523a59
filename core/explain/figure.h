#pragma once

#include "core/model/place.h"

namespace core {

/// Sums of power [MWh] and heat [GJ] that formulas name (domain model, §4).
enum class FlowSum : unsigned char {
    Grid,
    DirectNonFossil,
    OtherFossil,
    SentNonFossil,
    SentFossil,
    Attributes, ///< valid ones, not capped
    CoveredGrid,
    UncoveredGrid,
    PrimaryGeneration,
    BiomassGeneration,
    OtherGeneration, ///< fossil and waste heat: inside their fuel, or adding nothing
    DirectCounted,   ///< what counts as direct supply
    Electricity,     ///< U, 园区用电
    HeatReceived,
    HeatSent,
    NonFossilHeatReceived,
    NonFossilHeatSent,
    RenewableHeat, ///< solar thermal and geothermal
    HeatProduced,
    Heat ///< H
};

/// Which figure of a park's results is meant: its kind, the place it belongs to and, where the kind has several, which one.
struct Figure {
    enum class Kind : unsigned char {
        None,
        // ---- of a case
        Emissions,            ///< E园区 [t CO2]
        Line,                 ///< of annex 4; index: core::Line
        LocationBased,        ///< the total in the location-based view
        InternationalBunkers, ///< inside the total
        Biogenic,             ///< beside the total
        Consumption,          ///< C, 年综合能源消费量 [tce]
        Carrier,              ///< its part of C; index: core::Carrier
        MixPart,              ///< its part of C; index: core::MixPart
        Flow,                 ///< index: FlowSum
        CleanEnergy,          ///< what counts as clean [tce]
        NaturalGas,           ///< used as fuel [tce]
        BiogenicFuels,        ///< used as fuel [tce]
        Indicator,            ///< index: in allIndicators()
        WasteEnergyUse,       ///< of one kind; index: WasteEnergyKind
        Item,                 ///< of the first scheme; index: in its items
        Parameter,            ///< in force for the case; index: field of parametersObject
        EnergyFlow,           ///< a path of the energy flow picture; index: in energyFlow().paths
        // ---- of a system: place is the system's
        SystemEmissions,
        ElectricityUse,
        HeatUse,
        KeyFigure, ///< index: in keyFigures()
        // ---- of a row: place is the row's (or water)
        RowEmission,
        RowEnergy,
        RowValue, ///< index: field of the list's element
    };
    Kind kind = Kind::None;
    Place place;
    qint32 index = -1;

    auto operator<=>(const Figure &) const = default;
};

/// A figure of a case.
template <class Index = qint32> Figure caseFigure(Figure::Kind kind, qsizetype caseIndex, Index index = Index(-1))
{
    return {kind, casePlace(caseIndex), qint32(index)};
}
/// A figure of a system in a case.
inline Figure systemFigure(Figure::Kind kind, qsizetype caseIndex, System system, qint32 index = -1)
{
    return {kind, systemPlace(caseIndex, system), index};
}

} // namespace core
