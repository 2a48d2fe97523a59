#pragma once

#include "use.h"

// 生态: green areas and surfaces; their uptake is shown, never subtracted.

namespace core {

struct GreenArea : Row {
    QString type;
    Hectares area;
    bool native = false;
    std::optional<double> plantedYear;
    std::optional<TonnesCo2PerHectareYear> sink; ///< a yearly flow
    bool operator==(const GreenArea &) const = default;
};

enum class SurfaceKind : unsigned char { GreenRoof, PermeablePaving, Water, Wetland };
inline constexpr Word surfaceKinds[]{
    {"greenRoof", QT_TRANSLATE_NOOP("Field", "Green roof")},
    {"permeablePaving", QT_TRANSLATE_NOOP("Field", "Permeable paving")},
    {"water", QT_TRANSLATE_NOOP("Field", "Water")},
    {"wetland", QT_TRANSLATE_NOOP("Field", "Wetland")},
};
template <> inline constexpr std::span<const Word> words<SurfaceKind>{surfaceKinds};

struct Surface : Row {
    SurfaceKind kind = SurfaceKind::GreenRoof;
    Hectares area;
    bool operator==(const Surface &) const = default;
};

struct Ecosystem : Described {
    QList<GreenArea> greenAreas;
    QList<Surface> surfaces;
    QList<FuelUse> fuelUse;
    QList<ElectricityUse> electricityUse;
    bool operator==(const Ecosystem &) const = default;
};
extern const Object ecosystemObject;

} // namespace core
