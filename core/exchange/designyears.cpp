#include "designyears.h"

#include "core/exchange/designfile.h"

#include <QFileInfo>

namespace core {

/// False where there is no weather.
bool DesignYears::takeWeather(Kept &kept, const Park &park, qsizetype caseIndex, const QString &parkFile)
{
    const Case &inCase = park.cases.at(caseIndex);
    WeatherInputs now{park.profile, inCase.design.weather, inCase.design.series, weatherFileOf(inCase, parkFile), {}, 0};
    if (!now.file.isEmpty()) {
        const QFileInfo file(now.file);
        now.changed = file.lastModified();
        now.size = file.size();
    }
    if (kept.weather && kept.weatherInputs == now)
        return true;
    kept = {};
    auto weather = readDesignWeather(park, caseIndex, *m_tables, parkFile);
    if (!weather)
        return false;
    kept.weather = *std::move(weather);
    kept.weatherInputs = std::move(now);
    return true;
}

void DesignYears::takePlants(Kept &kept, const Case &inCase)
{
    PlantInputs now{inCase.design.plants, inCase.energySupply.generation, inCase.energySupply.powerReceived, inCase.factors};
    if (kept.plantInputs == now)
        return;
    kept.plantInputs = std::move(now);
    kept.plants.reset();
    kept.ratios.reset();
}

void DesignYears::takeYear(Kept &kept, const Park &park, const Case &inCase)
{
    YearInputs now{inCase.design,   annualUses(inCase), inCase.energySupply.greenAttributes,
                   park.parameters, inCase.parameters,  inCase.year};
    if (kept.yearInputs == now)
        return;
    kept.yearInputs = std::move(now);
    kept.ratios.reset();
}

DesignYears::Kept *DesignYears::present(const Park &park, qsizetype caseIndex, const QString &parkFile)
{
    if (!m_tables) {
        auto read = HourlyTables::read(m_directory);
        if (!read)
            return nullptr;
        m_tables = *std::move(read);
    }
    Kept &kept = m_kept[caseIndex];
    if (!takeWeather(kept, park, caseIndex, parkFile))
        return nullptr;
    takePlants(kept, park.cases.at(caseIndex));
    takeYear(kept, park, park.cases.at(caseIndex));
    return &kept;
}

bool DesignYears::simulateInto(Kept &kept, const Park &park, qsizetype caseIndex, const Library &library)
{
    m_yearOf = -1;
    auto model = hourlyModel(park, caseIndex, library, *m_tables, *kept.weather, kept.plants ? &*kept.plants : nullptr);
    if (!model)
        return false;
    m_year.model = *std::move(model);
    if (!kept.plants)
        kept.plants = {m_year.model.design.plants, m_year.model.design.series, m_year.model.plants};
    simulate(m_year.model, m_year.result);
    m_yearOf = caseIndex;
    kept.ratios = m_year.result.ratios;
    return true;
}

std::optional<SupplyRatios> DesignYears::ratios(const Park &park, qsizetype caseIndex, const Library &library,
                                                const QString &parkFile)
{
    Kept *kept = present(park, caseIndex, parkFile);
    if (!kept || (!kept->ratios && !simulateInto(*kept, park, caseIndex, library)))
        return std::nullopt;
    return kept->ratios;
}

const DesignYears::Year *DesignYears::year(const Park &park, qsizetype caseIndex, const Library &library, const QString &parkFile)
{
    Kept *kept = present(park, caseIndex, parkFile);
    if (!kept)
        return nullptr;
    const bool isThere = kept->ratios && m_yearOf == caseIndex;
    return isThere || simulateInto(*kept, park, caseIndex, library) ? &m_year : nullptr;
}

} // namespace core
