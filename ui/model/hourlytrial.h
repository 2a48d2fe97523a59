#pragma once

#include "core/hourly/hourlyresult.h"
#include "ui/model/showncase.h"

namespace ui {

/// Where the design of a case stands.
core::Address designAddress(qsizetype caseIndex);

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
    /// The design that is tried: that of the case with solar, wind and a battery where it has none; its capacities are the case's.
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
    /// The trial becomes the design of the case: one step to undo.
    void write();
    /// The simulated year becomes the power and heat supply of the case, in the place of the rows it had: one step to undo.
    void writeSupply();

Q_SIGNALS:
    /// Other hours.
    void changed();

private:
    void makeDesign();
    core::Design tried() const;
    void makeCapacities();
    void run();
    void takeInto(core::HourlyModel &model) const;

    Document &m_document;
    const Results &m_results;
    const ShownCase &m_shown;
    std::optional<core::HourlyTables> m_tables; ///< read when a year is first looked at
    core::Design m_design;                      ///< of the case, with the plants and the battery that a trial may add
    QString m_caseId;
    int m_ofPark = 0;
    std::vector<Capacity> m_capacities;
    std::optional<core::HourlyModel> m_model;
    core::HourlyResult m_result;
    std::optional<core::Error> m_error;
};

} // namespace ui
