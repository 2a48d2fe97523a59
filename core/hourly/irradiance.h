#pragma once

#include "sun.h"

namespace core {

/// Diffuse and direct irradiance [W/m²] behind a global one, with the clearness index.
struct IrradianceSplit {
    double clearness = 0, diffuse = 0, direct = 0;
};
/// Splits global irradiance [W/m²]; `cosZenith` without refraction. Source: Erbs, Klein & Duffie 1982; hourly methods, §3.
IrradianceSplit erbs(double global, double cosZenith, double extraterrestrial);

/// A plane by its normal: unit vector east, north, up.
struct Plane {
    double east = 0, north = 0, up = 1;
};
/// Tilt 0 flat, azimuth 0 north, 90 east, 180 south; degrees.
Plane planeOf(double tilt, double azimuth);

enum class Transposition : unsigned char { HayDavies, Perez };

/// Direction of the sun with refraction.
struct SunDirection {
    double east = 0, north = 0, up = 0;
};

/// What falls on a plane [W/m²].
struct PlaneIrradiance {
    double cosIncidence = 0;
    double beam = 0, sky = 0, ground = 0;
    double total() const { return beam + sky + ground; }
};
/// Irradiance on a plane from direct, global and diffuse [W/m²] with a ground of this albedo. Beam is 0 where the sun is down.
/// Source: Hay & Davies 1980; Perez et al. 1990 (all sites composite; air mass of Kasten & Young 1989); hourly methods, §3.
PlaneIrradiance onPlane(const Plane &plane, const SunDirection &sun, double direct, double global, double diffuse,
                        double extraterrestrial, double albedo, Transposition transposition);

} // namespace core
