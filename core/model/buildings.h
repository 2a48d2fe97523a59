#pragma once

#include "use.h"

// 建筑: buildings with their energy per floor area, and their roofs.

namespace core {

enum class BuildingStandard : unsigned char { None, Green1, Green2, Green3, UltraLow, NearZero, Zero };
inline constexpr Word buildingStandards[]{
    {"none", QT_TRANSLATE_NOOP("Field", "None")},
    {"green1", QT_TRANSLATE_NOOP("Field", "Green, one star")},
    {"green2", QT_TRANSLATE_NOOP("Field", "Green, two stars")},
    {"green3", QT_TRANSLATE_NOOP("Field", "Green, three stars")},
    {"ultraLow", QT_TRANSLATE_NOOP("Field", "Ultra-low energy")},
    {"nearZero", QT_TRANSLATE_NOOP("Field", "Near-zero energy")},
    {"zero", QT_TRANSLATE_NOOP("Field", "Zero energy")},
};
template <> inline constexpr std::span<const Word> words<BuildingStandard>{buildingStandards};

struct Building : Row {
    QString name;
    QString type;
    SquareMetres floorArea;
    bool isNew = false;
    BuildingStandard standard = BuildingStandard::None;
    std::optional<KilowattHoursPerSquareMetre> electricity;
    std::optional<CubicMetresPerSquareMetre> gas;
    std::optional<GigajoulesPerSquareMetre> heat;
    std::optional<SquareMetres> roofArea;
    std::optional<double> pvUsableShare;
    bool operator==(const Building &) const = default;
};

struct Buildings : Described {
    QList<Building> buildings;
    QList<FuelUse> fuelUse;
    QList<ElectricityUse> electricityUse;
    bool operator==(const Buildings &) const = default;
};
extern const Object buildingsObject;

} // namespace core
