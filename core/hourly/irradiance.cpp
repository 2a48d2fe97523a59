#include "irradiance.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace core {

namespace {


/// Brightness of circumsolar sky and horizon by clearness. Source: Perez et al. 1990, table 6, "all sites composite".
struct PerezRow {
    double below; ///< upper end of the clearness ε
    double f11, f12, f13, f21, f22, f23;
};
constexpr PerezRow perezRows[]{
    {1.065, -0.008, 0.588, -0.062, -0.060, 0.072, -0.022}, {1.23, 0.130, 0.683, -0.151, -0.019, 0.066, -0.029},
    {1.5, 0.330, 0.487, -0.221, 0.055, -0.064, -0.026},    {1.95, 0.568, 0.187, -0.295, 0.109, -0.152, -0.014},
    {2.8, 0.873, -0.392, -0.362, 0.226, -0.462, 0.001},    {4.5, 1.132, -1.237, -0.412, 0.288, -0.823, 0.056},
    {6.2, 1.060, -1.600, -0.359, 0.264, -1.127, 0.131},    {1e300, 0.678, -0.327, -0.250, 0.156, -1.377, 0.251},
};

double perezSky(double cosIncidence, double cosZenith, double planeUp, double direct, double diffuse, double extraterrestrial)
{
    if (diffuse <= 0 || cosZenith <= 0) // no air mass below the horizon: the reference counts no twilight
        return 0;
    const double zenith = std::acos(std::min(cosZenith, 1.0));
    const double isotropic = diffuse * 0.5 * (1 + planeUp);
    const double airMass = 1 / (cosZenith + 0.50572 * std::pow(96.07995 - zenith / radians, -1.6364));
    const double brightness = diffuse * airMass / extraterrestrial;
    const double cube = 1.041 * zenith * zenith * zenith;
    const double clearness = ((diffuse + direct) / diffuse + cube) / (1 + cube);
    const PerezRow &row = *std::ranges::find_if(perezRows, [&](const PerezRow &each) { return clearness < each.below; });
    const double f1 = std::max(0.0, row.f11 + row.f12 * brightness + row.f13 * zenith);
    const double f2 = row.f21 + row.f22 * brightness + row.f23 * zenith;
    const double circumsolar = std::max(cosIncidence, 0.0) / std::max(cosZenith, std::cos(85 * radians));
    return std::max(0.0,
                    (1 - f1) * isotropic + diffuse * (f1 * circumsolar + f2 * std::sqrt(std::max(0.0, 1 - planeUp * planeUp))));
}

} // namespace

IrradianceSplit erbs(double global, double cosZenith, double extraterrestrial)
{
    static const double lowest = std::cos(87 * radians);
    IrradianceSplit split;
    const double kt = std::clamp(global / (extraterrestrial * std::max(cosZenith, 0.065)), 0.0, 1.0);
    double fraction = 0.165;
    if (kt <= 0.22)
        fraction = 1 - 0.09 * kt;
    else if (kt <= 0.8)
        fraction = 0.9511 + kt * (-0.1604 + kt * (4.388 + kt * (-16.638 + kt * 12.336)));
    split.clearness = kt;
    split.diffuse = fraction * global;
    split.direct = (global - split.diffuse) / cosZenith;
    if (cosZenith < lowest || split.direct < 0) {
        split.direct = 0;
        split.diffuse = global;
    }
    return split;
}

Plane planeOf(double tilt, double azimuth)
{
    const double flat = std::sin(tilt * radians);
    return {flat * std::sin(azimuth * radians), flat * std::cos(azimuth * radians), std::cos(tilt * radians)};
}

PlaneIrradiance onPlane(const Plane &plane, const SunDirection &sun, double direct, double global, double diffuse,
                        double extraterrestrial, double albedo, Transposition transposition)
{
    PlaneIrradiance on;
    on.cosIncidence = plane.east * sun.east + plane.north * sun.north + plane.up * sun.up;
    const double facing = std::max(on.cosIncidence, 0.0);
    if (sun.up <= 0)
        direct = 0;
    on.beam = direct * facing;
    if (transposition == Transposition::Perez) {
        on.sky = perezSky(on.cosIncidence, sun.up, plane.up, direct, diffuse, extraterrestrial);
    } else {
        const double anisotropy = direct / extraterrestrial;
        const double ratio = facing / std::max(sun.up, 0.01745);
        on.sky = diffuse * (anisotropy * ratio + (1 - anisotropy) * 0.5 * (1 + plane.up));
    }
    on.ground = global * albedo * 0.5 * (1 - plane.up);
    return on;
}

} // namespace core
