#include "hourlytrial.h"

#include "core/accounting/effectiveparameters.h"
#include "core/exchange/designfile.h"
#include "core/exchange/designseries.h"
#include "core/hourly/hourlysupply.h"
#include "ui/model/designedits.h"

#include <algorithm>
#include <cmath>

namespace ui {

using namespace core;

namespace {

/// A slider ends at a round number well above what is there. Ours.
double endOfSlider(double inCase, double load)
{
    const double wanted = std::max(2 * inCase, load);
    if (wanted <= 0)
        return 100;
    const double decade = std::pow(10, std::floor(std::log10(wanted)));
    for (const double factor : {1.0, 2.0, 5.0})
        if (factor * decade >= wanted)
            return factor * decade;
    return 10 * decade;
}

/// Whether a plant is the firm one of an annual row, biomass or waste heat; these stay as they are, written to the design or not.
bool isFirmOfRow(const Plant &plant, const EnergySupply &supply)
{
    const auto isOf = [&plant](const auto &rows) {
        return std::ranges::any_of(rows, [&plant](const auto &row) { return row.id == plant.id; });
    };
    return plant.technology == PlantTechnology::Series && (isOf(supply.generation) || isOf(supply.powerReceived));
}

/// 0 for what is not entered yet.
double entered(double value)
{
    return std::isnan(value) ? 0 : value;
}

} // namespace

HourlyTrial::HourlyTrial(Document &document, const Results &results, const ShownCase &shown, QObject *parent)
    : QObject(parent), m_document(document), m_results(results), m_shown(shown)
{}

/// Solar, wind and a battery stand in every trial, at 0 where the case has none.
void HourlyTrial::completeDesign()
{
    const auto addPlant = [&](PlantTechnology technology, const QString &id) {
        if (std::ranges::find(m_design.plants, technology, &Plant::technology) != m_design.plants.end())
            return;
        Plant plant;
        plant.id = id;
        plant.technology = technology;
        m_design.plants.append(plant);
    };
    addPlant(PlantTechnology::Pv, QStringLiteral("PV"));
    addPlant(PlantTechnology::Wind, QStringLiteral("WIND"));
    if (std::ranges::find(m_design.storage, StorageCarrier::Electricity, &StorageUnit::carrier) == m_design.storage.end()) {
        StorageUnit battery;
        battery.id = QStringLiteral("BAT");
        m_design.storage.append(battery);
    }
}

void HourlyTrial::makeCapacities()
{
    const std::vector<Capacity> before = std::move(m_capacities);
    m_capacities.clear();
    double peak = 0;
    for (const LoadProfile &load : m_model->loads)
        if (load.carrier == LoadCarrier::Electricity && !load.power.empty())
            peak += std::ranges::max(load.power);
    const auto add = [&](Of of, qsizetype row, const QString &id, PlantTechnology technology, double inCase, double scale) {
        Capacity made{of, row, id, technology, inCase, inCase, endOfSlider(inCase, scale * peak)};
        const auto same = std::ranges::find_if(before, [&](const Capacity &each) { return each.of == of && each.id == id; });
        if (same != before.end()) {
            if (same->value != same->inCase)
                made.value = same->value;
            if (std::max(made.inCase, made.value) <= same->most) // it fits: a write or an undo does not move the end
                made.most = std::max(same->most, endOfSlider(0, scale * peak));
        }
        m_capacities.push_back(made);
    };
    for (qsizetype i = 0; i < m_design.plants.size(); ++i)
        if (!isFirmOfRow(m_design.plants[i], m_shown.inPark()->energySupply))
            add(Of::Plant, i, m_design.plants[i].id, m_design.plants[i].technology, entered(m_design.plants[i].capacity.value),
                2);
    for (qsizetype i = 0; i < m_design.storage.size(); ++i) {
        if (m_design.storage[i].carrier != StorageCarrier::Electricity)
            continue;
        add(Of::StorePower, i, m_design.storage[i].id, {}, entered(m_design.storage[i].power.value), 1);
        add(Of::StoreEnergy, i, m_design.storage[i].id, {}, entered(m_design.storage[i].energy.value), 4);
    }
    add(Of::ExportLimit, -1, {}, {}, entered(m_design.grid.exportLimit.value), 1);
}

bool HourlyTrial::readTables()
{
    if (m_tables)
        return true;
    const QString directory = QStringLiteral(":/reference");
    auto tables = HourlyTables::read(directory);
    auto tariffs = TariffTables::read(directory);
    auto rules = Table::read(directory, QStringLiteral("supply_rules"));
    if (!tables || !tariffs || !rules) {
        m_error = !tables ? tables.error() : !tariffs ? tariffs.error() : rules.error();
        return false;
    }
    m_tables = *std::move(tables);
    m_tariffs = *std::move(tariffs);
    m_rulesTable = *std::move(rules);
    return true;
}

std::vector<SupplyRule> HourlyTrial::rules() const
{
    if (!m_shown.inPark())
        return {};
    return supplyRules(m_rulesTable, m_shown.inPark()->year).value_or(std::vector<SupplyRule>());
}

void HourlyTrial::refresh()
{
    const Case *inCase = m_shown.inPark();
    m_model.reset();
    m_error.reset();
    if (!inCase) {
        m_capacities.clear();
        Q_EMIT changed();
        return;
    }
    if (m_caseId != inCase->id || m_ofPark != m_document.openCount()) {
        m_capacities.clear();
        m_caseId = inCase->id;
        m_ofPark = m_document.openCount();
    }
    if (!readTables()) {
        Q_EMIT changed();
        return;
    }
    Park park = m_results.counted(m_shown.index());
    const auto weather = readDesignWeather(park, m_shown.index(), *m_tables, m_document.fileName());
    const auto read = [&]() -> Result<HourlyModel> {
        if (!weather)
            return fail(weather.error());
        if (!weather->weather.isGiven()) // whatever is tried next asks for it
            return fail({ErrorCode::NoWeather, {}, {}, {}});
        return hourlyModel(park, m_shown.index(), m_results.libraryOf(m_shown.index()), *m_tables, *weather);
    };
    auto model = read(); // of the case as it is: its annual rows become plants
    if (model) {
        m_design = model->design;
        completeDesign();
        park.cases[m_shown.index()].design = m_design;
        model = read();
    }
    if (!model) {
        m_error = model.error();
        m_capacities.clear();
        Q_EMIT changed();
        return;
    }
    m_model = *std::move(model);
    makeCapacities();
    run();
}

void HourlyTrial::takeInto(HourlyModel &model) const
{
    for (const Capacity &each : m_capacities) {
        switch (each.of) {
        case Of::Plant:
            model.plants[size_t(each.row)].capacity = each.value;
            break;
        case Of::StorePower:
            model.stores[size_t(each.row)].settings.power = each.value;
            break;
        case Of::StoreEnergy:
            model.stores[size_t(each.row)].settings.energy = each.value;
            break;
        case Of::ExportLimit:
            model.grid.exportLimit = each.value;
        }
    }
}

void HourlyTrial::run()
{
    takeInto(*m_model);
    simulate(*m_model, m_result);
    Q_EMIT changed();
}

void HourlyTrial::tryCapacity(size_t index, double value)
{
    if (!m_model || m_capacities[index].value == value)
        return;
    m_capacities[index].value = value;
    m_capacities[index].most = std::max(m_capacities[index].most, value);
    run();
}

void HourlyTrial::tryCapacities(const std::vector<double> &values)
{
    Q_ASSERT(values.size() == m_capacities.size());
    if (!m_model)
        return;
    for (size_t i = 0; i < values.size(); ++i) {
        m_capacities[i].value = values[i];
        m_capacities[i].most = std::max(m_capacities[i].most, values[i]);
    }
    run();
}

void HourlyTrial::reset()
{
    for (Capacity &each : m_capacities)
        each.value = each.inCase;
    if (m_model)
        run();
}

bool HourlyTrial::differs() const
{
    return std::ranges::any_of(m_capacities, [](const Capacity &each) { return each.value != each.inCase; });
}

/// `onlyMoved` leaves what stands as in the case untouched: what nobody entered does not become 0.
Design HourlyTrial::withCapacities(bool onlyMoved) const
{
    Design design = m_design;
    for (const Capacity &each : m_capacities) {
        if (onlyMoved && each.value == each.inCase)
            continue;
        switch (each.of) {
        case Of::Plant:
            design.plants[each.row].capacity.value = each.value;
            break;
        case Of::StorePower:
            design.storage[each.row].power.value = each.value;
            break;
        case Of::StoreEnergy:
            design.storage[each.row].energy.value = each.value;
            break;
        case Of::ExportLimit:
            design.grid.exportLimit.value = each.value;
        }
    }
    return design;
}

Case HourlyTrial::triedCase() const
{
    Case inCase = m_results.counted(m_shown.index()).cases.at(m_shown.index());
    inCase.design = withCapacities(false);
    return inCase;
}

/// The design of the case with the capacities that are tried; rows that only the trial has and that stay at 0 are left out. The
/// plants of annual rows become rows of the design only where `withPlants` says so.
Design HourlyTrial::tried(bool withPlants) const
{
    Design design = withCapacities(true);
    const Design &present = m_shown.inPark()->design;
    for (qsizetype i = design.plants.size(); i-- > present.plants.size();)
        if (!(design.plants[i].capacity.value > 0))
            design.plants.removeAt(i);
    for (qsizetype i = design.storage.size(); i-- > present.storage.size();)
        if (!(design.storage[i].energy.value > 0 && design.storage[i].power.value > 0))
            design.storage.removeAt(i);
    if (!withPlants) {
        design.plants = present.plants;
        design.series = present.series;
    }
    return design;
}

void HourlyTrial::write()
{
    const bool movesPlants =
        std::ranges::any_of(m_capacities, [](const Capacity &each) { return each.of == Of::Plant && each.value != each.inCase; });
    const QString name = m_shown.inPark()->name;
    m_document.push([name] { return tr("Write trial capacities to %1").arg(name); },
                    hasSimulatedSupply(m_shown.inPark()->energySupply)
                        ? editsOfSupply() // rows of a year follow the design that made them
                        : designEdits(m_document.park(), m_shown.index(), tried(movesPlants)));
}

void HourlyTrial::writeSupply()
{
    const QString name = m_shown.inPark()->name;
    m_document.push([name] { return tr("Write the simulated power supply to %1").arg(name); }, editsOfSupply());
}

/// The design that is tried and the supply of its year.
std::vector<Edit> HourlyTrial::editsOfSupply() const
{
    const qsizetype index = m_shown.index();
    const Case &inCase = *m_shown.inPark();
    const Library &library = m_results.libraryOf(index);
    const auto parameters = effectiveParameters(m_document.park().parameters, inCase.parameters, inCase.year, library);
    // the design first: the plants of the next run are not those of the rows that this one writes
    std::vector<Edit> edits = designEdits(m_document.park(), index, tried(true));
    const EnergySupply made = supplyOf(inCase, *m_model, m_result, library, parameters.factorSet);
    for (Edit &edit : supplyEdits(m_document.park(), index, made))
        edits.push_back(std::move(edit));
    return edits;
}

void HourlyTrial::setDesign(const std::function<QString()> &text, const std::function<void(Design &)> &change)
{
    if (!m_shown.inPark())
        return;
    Design wanted = m_shown.inPark()->design;
    change(wanted);
    if (auto edits = designEdits(m_document.park(), m_shown.index(), wanted); !edits.empty())
        m_document.push(text, std::move(edits));
}

void HourlyTrial::setDispatch(Dispatch dispatch)
{
    const QString name = m_shown.inPark() ? m_shown.inPark()->name : QString();
    setDesign([name] { return tr("Change the dispatch of %1").arg(name); }, [&](Design &design) { design.dispatch = dispatch; });
}

void HourlyTrial::takeTariff(const AreaTariff &from)
{
    const QString area = from.area, month = from.month;
    setDesign([area, month] { return tr("Take the tariff of %1, %2").arg(area, month); },
              [&](Design &design) { core::takeTariff(from, design.tariff, design.tariffBands); });
}

QString HourlyTrial::tariffName(const AreaTariff &of)
{
    const QString name = QStringLiteral("%1 · %2").arg(of.area, of.month);
    return of.bands.isEmpty() ? tr("%1 (hours not known: flat price)").arg(name) : name;
}

QString HourlyTrial::tariffSource(const AreaTariff &of) const
{
    QStringList said{m_tariffs.prices().source(of.row).document};
    if (of.hoursRow >= 0) {
        const Source hours = m_tariffs.hours().source(of.hoursRow);
        said << hours.document << hours.note;
    }
    said.removeAll(QString());
    return said.join(u'\n');
}

const ClimateStation *HourlyTrial::station() const
{
    if (!m_tables || !m_shown.inPark())
        return nullptr;
    const auto &weather = m_shown.inPark()->design.weather;
    const ParkProfile &profile = m_document.park().profile;
    if (weather && weather->station)
        return m_tables->station(*weather->station);
    if (profile.latitude && profile.longitude)
        return &m_tables->nearestStation(profile.latitude->value, profile.longitude->value);
    return m_tables->stationOf(profile.city, profile.province);
}

std::optional<Site> HourlyTrial::site() const
{
    const ClimateStation *near = station();
    if (const auto own = siteOf(m_document.park().profile, near ? near->site.elevation : 0))
        return own;
    return near ? std::optional(near->site) : std::nullopt;
}

void HourlyTrial::setNetworkRule(std::optional<NetworkRule> rule)
{
    const QString name = m_shown.inPark() ? m_shown.inPark()->name : QString();
    setDesign([name] { return tr("Change the network charge of %1").arg(name); },
              [&](Design &design) { design.tariff.networkRule = rule; });
}

QString HourlyTrial::stationText(const ClimateStation &station, Language language)
{
    if (language != Language::Chinese)
        return station.name;
    return station.provinceZh == station.nameZh ? station.nameZh
                                                : QStringLiteral("%1 · %2").arg(station.provinceZh, station.nameZh);
}

std::vector<HourlyTrial::StationChoice> HourlyTrial::stationChoices(Language language) const
{
    std::vector<StationChoice> choices;
    if (!m_tables || !m_shown.inPark())
        return choices;
    const ClimateStation *taken = station();
    const ParkProfile &profile = m_document.park().profile;
    if (profile.latitude && profile.longitude)
        for (const auto &[each, away] : m_tables->stationsFrom(profile.latitude->value, profile.longitude->value))
            choices.push_back({each->id, tr("%1, %2 km away").arg(stationText(*each, language), QString::number(away, 'f', 0)),
                               isSynthetic() && each == taken});
    else
        for (const ClimateStation &each : m_tables->stations())
            choices.push_back({each.id, stationText(each, language), isSynthetic() && &each == taken});
    return choices;
}

void HourlyTrial::useSyntheticWeather(const std::optional<QString> &station)
{
    const QString name = m_shown.inPark() ? m_shown.inPark()->name : QString();
    setDesign([name] { return tr("Use a synthetic year for %1").arg(name); },
              [&](Design &design) {
                  const Weather before = design.weather.value_or(Weather());
                  Weather &weather = design.weather.emplace();
                  weather.seed = before.seed; // none: the first year of all
                  weather.station = station ? station : before.station;
                  if (!m_shown.inPark()->design.weather && weather == Weather()) // it is the synthetic year already
                      design.weather.reset();
                  dropUnusedSeries(design);
              });
}

void HourlyTrial::setScaledToStation(bool isScaled)
{
    setDesign([isScaled] { return isScaled ? tr("Scale the weather to the station") : tr("Take the weather as it is"); },
              [&](Design &design) {
                  if (!design.weather)
                      design.weather.emplace();
                  design.weather->scaleToStation = isScaled;
              });
}

void HourlyTrial::takeWeather(const ImportedWeather &weather, const QString &origin, std::optional<double> offset)
{
    setDesign([origin] { return tr("Take the weather of %1").arg(origin); },
              [&](Design &design) {
                  dropWeatherSeries(design);
                  putWeather(weather, origin, offset, design);
              });
}

void HourlyTrial::takeLoad(const ImportedSeries &imported, const QString &origin)
{
    setDesign([origin] { return tr("Take the load of %1").arg(origin); },
              [&](Design &design) { putLoad(imported, origin, design); });
}

} // namespace ui
