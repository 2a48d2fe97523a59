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
    Heat, ///< H
    // ---- nets and wholes in formulas
    FossilPower,      ///< uncovered grid and other fossil power less fossil power sent: what emits
    OtherFossilNet,   ///< other fossil power less fossil power sent
    GreenPower,       ///< direct non-fossil and primary generation less non-fossil power sent
    NonFossilPower,   ///< the same with biomass and covered grid power
    PowerInEnergy,    ///< received and primary generation less sent: counts in C
    HeatInEnergy,     ///< received less sent and renewable: counts in C
    CleanHeat,        ///< non-fossil received less sent and renewable
    ElectricityUses,  ///< Σ of the systems
    HeatUses,         ///< Σ of the systems
    ElectricityWhole, ///< max(U, Σ uses): what the electricity line is shared out over
    HeatWhole         ///< max(H, Σ uses)
};
/// Whether a sum is of heat [GJ]; else of power [MWh].
bool isHeat(FlowSum sum);

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
        CleanEnergyWithGas,   ///< the same with natural gas [tce]
        CleanHeatEnergy,      ///< its part from heat [tce]
        NaturalGas,           ///< used as fuel [tce]
        BiogenicFuels,        ///< used as fuel [tce]
        LocationPart,         ///< of the location-based view [t CO2]; index: 0 grid power, 1 other fossil power
        CountedShare,         ///< of valid green attributes where there are more of them than grid power
        Indicator,            ///< index: in allIndicators()
        WasteEnergyUse,       ///< of one kind; index: WasteEnergyKind
        Numerator,   ///< of an indicator that rows give; index: in allIndicators(), or past its end a kind of waste energy
        Denominator, ///< likewise
        Item,        ///< of a scheme; index: see itemFigure()
        ItemCount,   ///< items of a scheme in a state; index: see itemCountFigure()
        Parameter,   ///< in force for the case; index: field of parametersObject
        EnergyFlow,  ///< a path of the energy flow [GJ]; index: in energyFlow().paths
        Hourly,      ///< of a simulated year, which no evaluation holds: explainHourly(); index: core::HourlyFigure and after
        Economics,   ///< of a design, as the page Economics has it; its own index
        Sizing,      ///< of the least-cost design, as the page Sizing has it; its own index
        Measures,    ///< of measures tried on the case: explainMeasure(); index: core::MeasureFigure
        Ledger,      ///< a sum of rows of the ledger, as the page Ledger has it: explainLedgerSum(); index: ledgerSumOf()
        Difference,  ///< of totals of two cases, as the page Compare has it: explainDifference(); index: differenceOf()
        // ---- of an enterprise: place is the enterprise's, with the case
        EnterpriseEmissions,        ///< by use [t CO2]
        EnterpriseOwn,              ///< of the fuels, conversion and processes of its rows
        EnterpriseElectricityShare, ///< its part of the electricity line
        EnterpriseHeatShare,        ///< its part of the heat line
        EnterpriseElectricityUse,
        EnterpriseHeatUse,
        EnterpriseEnergy,            ///< fuels and power of its rows, as the ledger has them [tce]
        EnterpriseEnergyUsed,        ///< what it burns and uses [tce]
        EnterpriseFuelEnergy,        ///< of it what its rows burn
        EnterpriseElectricityEnergy, ///< of it the electricity that it uses
        EnterpriseHeatEnergy,        ///< of it the heat that it uses
        // ---- of a system: place is the system's
        SystemEmissions,
        SystemShare,      ///< of the total
        OwnEmissions,     ///< of its fuels, conversion and processes
        ElectricityShare, ///< its part of the electricity line
        HeatShare,        ///< its part of the heat line
        ElectricityUse,
        HeatUse,
        KeyFigure, ///< index: in keyFigures()
        // ---- of a list: place is the list's
        ListSum,    ///< index: field of the element
        ListEnergy, ///< its rows in C [tce]
        NativeArea, ///< of native species [ha]
        NativeShare,
        Uptake,             ///< yearly, of green areas [t CO2]
        LargestLoss,        ///< of the networks: those of different kinds cannot be added
        ListElectricity,    ///< of fleets, or of the buildings that state it [MWh]
        StatedArea,         ///< floor area of the buildings that state their electricity [m²]
        ElectricityPerArea, ///< of these buildings [kWh/m²]
        UsableRoof,         ///< of the buildings that state roof and share [m²]
        // ---- of a row: place is the row's, of water or of the park's area
        RowEmission,
        RowBiogenic, ///< beside the total
        RowEnergy,
        RowQuantity,    ///< what its factors are applied to, where the row states an intensity or steam
        RowElectricity, ///< use of a fleet or building [MWh]
        RowHeat,        ///< use of a building [GJ]
        RowUptake,      ///< of a green area [t CO2]
        RowRoof,        ///< of a building, what can carry modules [m²]
        RowValue,       ///< index: field of the list's element
        FuelFactor,     ///< of what the row burns; index: 0 emission, 1 heat value
        RowFlow,        ///< its part of a path of the energy flow [GJ]; index: the path
    };
    Kind kind = Kind::None;
    Place place;
    qint32 index = -1;

    auto operator<=>(const Figure &) const = default;
};

using FigureKind = Figure::Kind; // beside the Kind of fields

/// The field of this key in the row at this place.
Figure rowValue(const Place &row, std::string_view key);
/// A figure of a case.
template <class Index = qint32> Figure caseFigure(FigureKind kind, qsizetype caseIndex, Index index = Index(-1))
{
    return {kind, casePlace(caseIndex), qint32(index)};
}
/// An item of a scheme, both by position; of the first scheme the index is the item's.
inline Figure itemFigure(qsizetype caseIndex, size_t scheme, size_t item)
{
    return caseFigure(Figure::Kind::Item, caseIndex, scheme << 12 | item);
}
inline size_t schemeOf(const Figure &item)
{
    return size_t(item.index) >> 12;
}
inline size_t itemOf(const Figure &item)
{
    return size_t(item.index) & 0xfff;
}
/// A figure of an enterprise in a case.
inline Figure enterpriseFigure(FigureKind kind, qsizetype caseIndex, qsizetype enterprise)
{
    return {kind, {.kind = Place::Kind::Enterprise, .caseIndex = qint32(caseIndex), .index = qint32(enterprise)}};
}
/// Whether a figure is in no evaluation: the page that shows it has what explains it.
constexpr bool isOfPage(FigureKind kind)
{
    return kind >= FigureKind::Hourly && kind <= FigureKind::Difference;
}
/// Whether a figure belongs to an enterprise.
constexpr bool isOfEnterprise(FigureKind kind)
{
    return kind >= FigureKind::EnterpriseEmissions && kind <= FigureKind::EnterpriseHeatEnergy;
}
/// A figure of a system in a case.
inline Figure systemFigure(FigureKind kind, qsizetype caseIndex, System system, qint32 index = -1)
{
    return {kind, systemPlace(caseIndex, system), index};
}

} // namespace core
