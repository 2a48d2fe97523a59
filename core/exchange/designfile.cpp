#include "designfile.h"

#include "core/exchange/designyears.h"
#include "core/exchange/epw.h"

#include <QFileInfo>

#include <memory>

namespace core {

QString weatherFileOf(const Case &inCase, const QString &parkFile)
{
    const auto &weather = inCase.design.weather;
    if (!weather || weather->kind != WeatherKind::Epw || !weather->file)
        return {};
    return QFileInfo(*weather->file).isAbsolute() ? *weather->file : QFileInfo(parkFile).path() + u'/' + *weather->file;
}

Result<DesignWeather> readDesignWeather(const Park &park, qsizetype caseIndex, const HourlyTables &tables,
                                        const QString &parkFile)
{
    const Case &inCase = park.cases.at(caseIndex);
    std::optional<WeatherYear> fromFile;
    if (const QString name = weatherFileOf(inCase, parkFile); !name.isEmpty()) {
        auto file = readEpw(name);
        if (!file) {
            Error error = file.error();
            error.place = QStringLiteral("design/weather/file (%1)").arg(name);
            return fail(std::move(error));
        }
        const auto &weather = inCase.design.weather;
        const auto offset = weather->sunOffset ? std::optional(weather->sunOffset->value) : std::nullopt;
        fromFile = importWeather(*std::move(file), offset).weather;
    }
    return designWeather(park, inCase, tables, fromFile ? &*fromFile : nullptr);
}

Result<HourlyModel> readHourlyModel(const Park &park, qsizetype caseIndex, const Library &library, const HourlyTables &tables,
                                    const QString &parkFile)
{
    auto weather = readDesignWeather(park, caseIndex, tables, parkFile);
    if (!weather)
        return fail(weather.error());
    return hourlyModel(park, caseIndex, library, tables, *std::move(weather));
}

HourlyRatios ratiosOfDesigns(const Library &library, const QString &directory, std::function<QString()> parkFile)
{
    return [&library, years = std::make_shared<DesignYears>(directory), parkFile = std::move(parkFile)](
               const Park &park, qsizetype caseIndex) { return years->ratios(park, caseIndex, library, parkFile()); };
}

} // namespace core
