#include "designfile.h"

#include "core/exchange/epw.h"

#include <QFileInfo>

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

} // namespace core
