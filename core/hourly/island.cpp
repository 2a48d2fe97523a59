#include "island.h"

#include <algorithm>

namespace core {

IslandCheck islandCheck(std::span<const double> deficit, std::span<const StoreSettings> stores,
                        std::span<const StoreYear *const> years, std::span<const double> imported, size_t hours)
{
    IslandCheck check;
    check.outageHours = hours;
    const size_t count = deficit.size();
    for (const double value : imported)
        check.hoursWithoutImport += value <= 0;
    std::vector<double> levels(stores.size());
    for (size_t start = 0; start < count; ++start) {
        for (size_t i = 0; i < stores.size(); ++i)
            levels[i] = start == 0 ? years[i]->start : years[i]->level[start - 1];
        double lost = 0;
        for (size_t step = 0; step < hours; ++step) {
            double residual = deficit[(start + step) % count];
            for (size_t i = 0; i < stores.size(); ++i) {
                const StoreSettings &store = stores[i];
                double &level = levels[i];
                level *= 1 - store.selfDischarge;
                if (residual < 0) {
                    const double charge =
                        std::min({store.power, -residual, std::max((store.most() - level) / store.chargeEfficiency, 0.0)});
                    level += charge * store.chargeEfficiency;
                    residual += charge;
                } else {
                    const double discharge =
                        std::min({store.power, residual, std::max((level - store.least()) * store.dischargeEfficiency, 0.0)});
                    level -= discharge / store.dischargeEfficiency;
                    residual -= discharge;
                }
            }
            lost += std::max(residual, 0.0);
        }
        check.startsSurvived += lost <= 1e-9;
        check.meanLost += lost / double(count);
        if (lost > check.worstLost) {
            check.worstLost = lost;
            check.worstStart = start;
        }
    }
    return check;
}

} // namespace core
