#include "designfile.h"

#include "core/exchange/epw.h"
#include "core/hourly/hourlyresult.h"

#include <QFileInfo>

#include <memory>

namespace core {

Result<HourlyModel> readHourlyModel(const Park &park, qsizetype caseIndex, const Library &library, const HourlyTables &tables,
                                    const QString &parkFile)
{
    const Case &inCase = park.cases.at(caseIndex);
    std::optional<WeatherYear> fromFile;
    if (const auto &weather = inCase.design.weather; weather && weather->kind == WeatherKind::Epw && weather->file) {
        const QString name =
            QFileInfo(*weather->file).isAbsolute() ? *weather->file : QFileInfo(parkFile).path() + u'/' + *weather->file;
        auto file = readEpw(name);
        if (!file)
            return fail(file.error());
        const auto offset = weather->sunOffset ? std::optional(weather->sunOffset->value) : std::nullopt;
        fromFile = importWeather(*std::move(file), offset).weather;
    }
    auto weather = designWeather(park, inCase, tables, fromFile ? &*fromFile : nullptr);
    if (!weather)
        return fail(weather.error());
    return hourlyModel(park, caseIndex, library, tables, *std::move(weather));
}

HourlyRatios ratiosOfDesigns(const Library &library, const QString &directory, std::function<QString()> parkFile)
{
    return [&library, directory, parkFile = std::move(parkFile), tables = std::shared_ptr<const HourlyTables>()](
               const Park &park, qsizetype caseIndex) mutable -> std::optional<SupplyRatios> {
        if (!tables) {
            auto read = HourlyTables::read(directory);
            if (!read)
                return std::nullopt;
            tables = std::make_shared<const HourlyTables>(*std::move(read));
        }
        const auto model = readHourlyModel(park, caseIndex, library, *tables, parkFile());
        return model ? std::optional(simulate(*model).ratios) : std::nullopt;
    };
}

} // namespace core
