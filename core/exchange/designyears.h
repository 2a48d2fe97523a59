#pragma once

#include "core/hourly/hourlyresult.h"

#include <QDateTime>

#include <map>

namespace core {

/// The simulated years of the designs of a park. A year is a function of the design, the uses and the supply of its case, of
/// weather and factors: what was made for a case is kept while all that it was made of is equal, so that an edit costs what it
/// changes and no more. All calls must come with one common library, or with those that the cases make of it.
class DesignYears
{
public:
    /// The tables of the hourly model are read from the directory when first asked.
    explicit DesignYears(const QString &directory) : m_directory(directory) {}

    /// Shares of the year; nothing where the model of the design cannot be made. `parkFile`: files of weather are beside it.
    std::optional<SupplyRatios> ratios(const Park &park, qsizetype caseIndex, const Library &library, const QString &parkFile);
    /// The year itself, which stays until the next call; null where the model of the design cannot be made.
    struct Year {
        HourlyModel model;
        HourlyResult result;
    };
    const Year *year(const Park &park, qsizetype caseIndex, const Library &library, const QString &parkFile);

private:
    /// What the weather of a design depends on.
    struct WeatherInputs {
        ParkProfile profile;
        std::optional<Weather> weather;
        QList<HourlySeries> series;
        QString file;
        QDateTime changed; ///< the file
        qint64 size = 0;
        bool operator==(const WeatherInputs &) const = default;
    };
    /// What the plants depend on beside the weather.
    struct PlantInputs {
        QList<Plant> plants;
        QList<Generation> generation;
        QList<PowerReceived> received;
        QList<KeptFactor> factors;
        bool operator==(const PlantInputs &) const = default;
    };
    /// What the year depends on beside weather and plants.
    struct YearInputs {
        Design design;
        std::vector<AnnualUse> uses;
        QList<GreenAttribute> attributes;
        Parameters ofProject, ofCase;
        int year = 0;
        bool operator==(const YearInputs &) const = default;
    };
    struct Kept {
        WeatherInputs weatherInputs;
        std::optional<DesignWeather> weather;
        PlantInputs plantInputs;
        std::optional<MadePlants> plants;
        YearInputs yearInputs;
        std::optional<SupplyRatios> ratios;
    };
    bool takeWeather(Kept &kept, const Park &park, qsizetype caseIndex, const QString &parkFile);
    static void takePlants(Kept &kept, const Case &inCase);
    static void takeYear(Kept &kept, const Park &park, const Case &inCase);
    /// Where all is equal to what was kept; null without a model.
    Kept *present(const Park &park, qsizetype caseIndex, const QString &parkFile);
    bool simulateInto(Kept &kept, const Park &park, qsizetype caseIndex, const Library &library);

    QString m_directory;
    std::optional<HourlyTables> m_tables;
    std::map<qsizetype, Kept> m_kept; ///< by case
    Year m_year;                      ///< the last; its memory is used again
    qsizetype m_yearOf = -1;          ///< its case
};

} // namespace core
