#pragma once

#include "core/exchange/seriescsv.h"
#include "core/hourly/hourlyresult.h"
#include "core/hourly/supplyrules.h"
#include "core/reference/tarifftables.h"
#include "ui/model/language.h"
#include "ui/model/showncase.h"

#include <functional>

namespace ui {

/// A design that is tried beside the shown case: its capacities move the whole year at once, and nothing is in the park until it
/// is written there.
class HourlyTrial : public QObject
{
    Q_OBJECT
public:
    HourlyTrial(Document &document, const Results &results, const ShownCase &shown, QObject *parent = nullptr);

    /// What a capacity is of.
    enum class Of : unsigned char { Plant, StorePower, StoreEnergy, ExportLimit };
    struct Capacity {
        Of of = Of::Plant;
        qsizetype row = -1; ///< in plants or storage of the design that is tried
        QString id;
        core::PlantTechnology technology = core::PlantTechnology::Pv; ///< of plants
        double inCase = 0, value = 0;                                 ///< MW; MWh of energy
        double most = 0;                                              ///< end of the slider
        bool operator==(const Capacity &) const = default;
    };
    const std::vector<Capacity> &capacities() const { return m_capacities; }

    /// The year with the present capacities; nothing and an error where the design cannot be run.
    const core::HourlyModel *model() const { return m_model ? &*m_model : nullptr; }
    const core::HourlyResult &result() const { return m_result; }
    const std::optional<core::Error> &error() const { return m_error; }
    /// The design that is tried: that of the case with solar, wind and a battery where it has none; its capacities are the
    /// case's.
    const core::Design &design() const { return m_design; }
    /// Null before the first year was looked at.
    const core::HourlyTables *tables() const { return m_tables ? &*m_tables : nullptr; }
    /// The shown case with the design that is tried, its capacities those of the trial.
    core::Case triedCase() const;

    /// Makes the model of the shown case anew; a trial of the same case stays.
    void refresh();
    /// Tries another capacity: the year follows before this returns.
    void tryCapacity(size_t index, double value);
    /// The same for all of them, in the order of `capacities`.
    void tryCapacities(const std::vector<double> &values);
    /// Back to the case.
    void reset();
    bool differs() const;
    /// Whether there is a year, of weather that nobody measured.
    bool isSynthetic() const { return m_model && m_model->weather.origin == core::WeatherOrigin::Synthetic; }
    /// The trial becomes the design of the case: one step to undo.
    void write();
    /// The simulated year becomes the power and heat supply of the case, in the place of the rows it had, with the design that
    /// was tried: one step to undo.
    void writeSupply();

    // ---- inputs of the case's design: each is one step to undo
    void setDispatch(core::Dispatch dispatch);
    const std::vector<core::AreaTariff> &tariffs() const { return m_tariffs.all(); }
    void takeTariff(const core::AreaTariff &from);
    /// "江苏 · 2026-03 (hours not known: flat price)".
    static QString tariffName(const core::AreaTariff &of);
    /// Where a price list and its hours come from, with what is to be known of them.
    QString tariffSource(const core::AreaTariff &of) const;
    void setNetworkRule(std::optional<core::NetworkRule> rule);
    /// The synthetic year of a station: this one, else the one that the design names, else the nearest.
    void useSyntheticWeather(const std::optional<QString> &station = {});
    /// A station as people know it: "江苏 · 苏州", "Suzhou".
    static QString stationText(const core::ClimateStation &station, Language language);
    struct StationChoice {
        QString id, text; ///< with how far it is, where the place is known
        bool isTaken;
    };
    /// The stations whose synthetic year may be taken, the nearest first where the place is known.
    std::vector<StationChoice> stationChoices(Language language) const;
    void setScaledToStation(bool isScaled);
    /// The columns of a weather file become series of the design; `offset`: of the sun, nothing: as it was found.
    void takeWeather(const core::ImportedWeather &weather, const QString &origin, std::optional<double> offset);
    /// The series becomes the electricity load of the case, in the place of all its uses.
    void takeLoad(const core::ImportedSeries &imported, const QString &origin);
    /// The series becomes a plant of the case, beside those it has. Fails: as core::putGeneration.
    core::Result<void> takeGeneration(const core::ImportedSeries &imported, const QString &origin);
    /// The series becomes the prices of purchase or of feed-in.
    void takePrices(const core::ImportedSeries &imported, const QString &origin, bool ofExport);
    /// What modules the roofs of the case hold [MW]; 0: no roof is entered.
    double roofs() const;
    /// Whether the plants of solar power may be as large together as the roofs hold, and no larger.
    bool isSolarOnRoofs() const;
    /// Makes that the most of them, shared by their capacities, or takes their most away.
    void setSolarOnRoofs(bool isLimited);
    /// The station whose means stand beside the weather; null: the place is not known.
    const core::ClimateStation *station() const;
    /// Where the park stands, with the station's height where its own is not given; nothing: neither is known.
    std::optional<core::Site> site() const;
    /// What the notices ask of a direct supply in the case's year.
    std::vector<core::SupplyRule> rules() const;
    const core::Table &rulesTable() const { return m_rulesTable; }

Q_SIGNALS:
    /// Other hours.
    void changed();

private:
    void completeDesign();
    core::Design withCapacities(bool onlyMoved) const;
    std::vector<core::Edit> editsOfSupply() const;
    core::Design tried(bool withPlants) const;
    bool readTables();
    core::Design withPlantsOfRows(core::Design design) const;
    void setDesign(const std::function<QString()> &text, const std::function<void(core::Design &)> &change);
    void makeCapacities();
    void run();
    void takeInto(core::HourlyModel &model) const;

    Document &m_document;
    const Results &m_results;
    const ShownCase &m_shown;
    std::optional<core::HourlyTables> m_tables; ///< read when a year is first looked at, with the two that follow
    core::TariffTables m_tariffs;
    core::Table m_rulesTable;
    core::Design m_design; ///< of the case, its annual rows written out as plants, with what a trial may add
    QString m_caseId;
    int m_ofPark = 0;
    std::vector<Capacity> m_capacities;
    std::optional<core::HourlyModel> m_model;
    core::HourlyResult m_result;
    std::optional<core::Error> m_error;
};

} // namespace ui
