#pragma once

#include "core/hourly/heat.h"
#include "core/hourly/pv.h"
#include "core/hourly/shapes.h"
#include "core/hourly/wind.h"
#include "core/reference/table.h"

#include <QHash>

namespace core {

/// Monthly means of a station with the place they are for.
struct ClimateStation {
    QString id, name, nameZh, provinceZh;
    Site site;
    MonthlyValues global{};      ///< kWh/(m² d)
    MonthlyValues temperature{}; ///< °C
    MonthlyValues wind{};        ///< m/s
    double windHeight = 10;
    /// Where temperature and wind come from; another place than the station's is an estimate.
    QString temperatureFrom, windFrom;
    bool isTemperatureEstimated = false;
    qsizetype row = -1; ///< of climate_monthly.csv, the global irradiance
    Source source;      ///< of that row
};

/// The tables that the hourly model asks: curves, mounts, shapes, defaults, monthly means.
class HourlyTables
{
public:
    /// Reads the tables of `directory` (":/reference" in the program). Fails: FileMissing, ReferenceRow.
    static Result<HourlyTables> read(const QString &directory);

    /// A row of hourly_defaults.csv; asserts that it is there.
    double defaultOf(const char *name) const;
    /// Curves and bounds of the COP of heat pumps.
    const HeatPumpRules &heatPumps() const { return m_heatPumps; }
    /// Null: unknown.
    const WindCurve *curve(const QString &id) const;
    const PvMount *mount(const QString &id) const;
    const LoadShape *shape(const QString &id) const;
    const ClimateStation *station(const QString &id) const;

    /// The station nearest to a place (degrees). Fails never: there are 61.
    const ClimateStation &nearestStation(double latitude, double longitude) const;
    struct StationAway {
        const ClimateStation *station;
        double kilometres;
    };
    /// All of them, the nearest first.
    std::vector<StationAway> stationsFrom(double latitude, double longitude) const;
    /// The station whose city or province has this name; null when there is none.
    const ClimateStation *stationOf(const QString &city, const QString &province) const;

    const QStringList &curveIds() const { return m_curveIds; }
    const QStringList &mountIds() const { return m_mountIds; }
    const QStringList &shapeIds() const { return m_shapeIds; }
    const std::vector<ClimateStation> &stations() const { return m_stations; }
    const Table &defaults() const { return m_defaults; }
    /// Where a row of hourly_defaults.csv comes from; asserts that it is there.
    Source sourceOf(const char *name) const;
    /// The name of a curve, mount or shape; the id itself where it is unknown.
    QString nameOf(const QString &id, bool isChinese) const;

private:
    void takeName(const Table &table, qsizetype row);
    Result<void> readDefaults(const QString &directory);
    Result<void> readHeatPumps();
    Result<void> readCurves(const QString &directory);
    Result<void> readMounts(const QString &directory);
    Result<void> readShapes(const QString &directory);
    Result<void> readStations(const QString &directory);

    Table m_defaults;
    QHash<QString, double> m_values;
    HeatPumpRules m_heatPumps;
    QHash<QString, std::array<QString, 2>> m_names; ///< Chinese, English
    QHash<QString, WindCurve> m_curves;
    QHash<QString, PvMount> m_mounts;
    QHash<QString, LoadShape> m_shapes;
    QStringList m_curveIds, m_mountIds, m_shapeIds;
    std::vector<ClimateStation> m_stations;
};

} // namespace core
