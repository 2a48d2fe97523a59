#include "hourlytrial.h"

#include "core/exchange/designfile.h"
#include "core/model/newrows.h"

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

/// 0 for what is not entered yet.
double entered(double value)
{
    return std::isnan(value) ? 0 : value;
}

/// What the simulation makes has ids of its own, so that the next run finds them.
const QString simulated = QStringLiteral("SIM-");

} // namespace

Address designAddress(qsizetype caseIndex)
{
    Address address = caseAddress(caseIndex);
    const Object &object = objectAt(address);
    const auto part = std::ranges::find(object.parts, std::string_view("design"), &Part::key);
    address.append(Step{.part = qint16(part - object.parts.begin())});
    return address;
}

HourlyTrial::HourlyTrial(Document &document, const Results &results, const ShownCase &shown, QObject *parent)
    : QObject(parent), m_document(document), m_results(results), m_shown(shown)
{}

/// The design of the case; solar, wind and a battery stand in every trial, at 0 where the case has none.
void HourlyTrial::makeDesign()
{
    const Case &inCase = *m_shown.inPark();
    m_design = inCase.design;
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
            made.most = std::max(made.most, same->most);
            if (same->value != same->inCase)
                made.value = same->value;
        }
        m_capacities.push_back(made);
    };
    for (qsizetype i = 0; i < m_design.plants.size(); ++i)
        add(Of::Plant, i, m_design.plants[i].id, m_design.plants[i].technology, entered(m_design.plants[i].capacity.value), 2);
    for (qsizetype i = 0; i < m_design.storage.size(); ++i) {
        if (m_design.storage[i].carrier != StorageCarrier::Electricity)
            continue;
        add(Of::StorePower, i, m_design.storage[i].id, {}, entered(m_design.storage[i].power.value), 1);
        add(Of::StoreEnergy, i, m_design.storage[i].id, {}, entered(m_design.storage[i].energy.value), 4);
    }
    add(Of::ExportLimit, -1, {}, {}, entered(m_design.grid.exportLimit.value), 1);
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
    if (!m_tables) {
        auto tables = HourlyTables::read(QStringLiteral(":/reference"));
        if (!tables) {
            m_error = tables.error();
            Q_EMIT changed();
            return;
        }
        m_tables = *std::move(tables);
    }
    makeDesign();
    Park park = m_results.counted(m_shown.index());
    park.cases[m_shown.index()].design = m_design;
    auto model = readHourlyModel(park, m_shown.index(), m_results.libraryOf(m_shown.index()), *m_tables, m_document.fileName());
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

/// The design with the capacities that are tried.
Design HourlyTrial::tried() const
{
    Design tried = m_design;
    for (const Capacity &each : m_capacities) {
        switch (each.of) {
        case Of::Plant:
            tried.plants[each.row].capacity.value = each.value;
            break;
        case Of::StorePower:
            tried.storage[each.row].power.value = each.value;
            break;
        case Of::StoreEnergy:
            tried.storage[each.row].energy.value = each.value;
            break;
        case Of::ExportLimit:
            tried.grid.exportLimit.value = each.value;
        }
    }
    return tried;
}

Case HourlyTrial::triedCase() const
{
    Case inCase = m_results.counted(m_shown.index()).cases.at(m_shown.index());
    inCase.design = tried();
    return inCase;
}

void HourlyTrial::write()
{
    const qsizetype index = m_shown.index();
    const Design &present = m_shown.inPark()->design;
    const Design tried = this->tried();
    const Address design = designAddress(index);
    std::vector<Edit> edits;
    const auto write = [&](const auto &rows, qsizetype inCase, std::string_view key, const auto &isWorth,
                           std::initializer_list<std::pair<std::string_view, std::function<double(qsizetype)>>> fields) {
        const int list = listIndex(designObject, key);
        const Object &element = *designObject.lists[size_t(list)].element;
        std::vector<std::shared_ptr<std::remove_cvref_t<decltype(rows[0])>>> added;
        for (qsizetype i = 0; i < rows.size(); ++i) {
            if (i >= inCase) { // the trial's own
                if (isWorth(rows[i]))
                    added.push_back(std::make_shared<std::remove_cvref_t<decltype(rows[0])>>(rows[i]));
                continue;
            }
            const Address row = rowAddress(design, list, i);
            for (const auto &[field, value] : fields) {
                const int member = fieldIndex(element, field);
                const Value now = element.fields[size_t(member)].get(find(m_document.park(), row));
                if (now != Value(value(i)))
                    edits.push_back(Edit::set(row, member, value(i)));
            }
        }
        if (!added.empty())
            edits.push_back(Edit::insert(design, list, inCase, added));
    };
    write(tried.plants, present.plants.size(), "plants", [](const Plant &plant) { return plant.capacity.value > 0; },
          {{"mw", [&](qsizetype i) { return tried.plants[i].capacity.value; }}});
    write(tried.storage, present.storage.size(), "storage",
          [](const StorageUnit &store) { return store.energy.value > 0 && store.power.value > 0; },
          {{"mw", [&](qsizetype i) { return tried.storage[i].power.value; }},
           {"mwh", [&](qsizetype i) { return tried.storage[i].energy.value; }}});
    if (tried.grid.exportLimit != present.grid.exportLimit)
        edits.push_back(Edit::set(design, fieldIndex(designObject, "grid.exportMw"), tried.grid.exportLimit.value));
    const QString name = m_shown.inPark()->name;
    m_document.push([name] { return tr("Write trial capacities to %1").arg(name); }, std::move(edits));
}

void HourlyTrial::writeSupply()
{
    const qsizetype index = m_shown.index();
    const EnergySupply now = m_shown.inPark()->energySupply;
    const EnergySupply year = supplyOf(*m_model, m_result, simulated);
    const Address supply = systemAddress(index, System::EnergySupply);
    const Object &object = objectAt(supply);
    std::vector<Edit> edits;
    const auto replace = [&](std::string_view key, const auto &present, const auto &made) {
        const int list = listIndex(object, key);
        if (present == made)
            return;
        if (!present.isEmpty())
            edits.push_back(Edit::remove(supply, list, 0, present.size()));
        std::vector<std::shared_ptr<std::remove_cvref_t<decltype(made[0])>>> rows;
        for (const auto &row : made)
            rows.push_back(std::make_shared<std::remove_cvref_t<decltype(made[0])>>(row));
        if (!rows.empty())
            edits.push_back(Edit::insert(supply, list, 0, rows));
    };
    replace("powerReceived", now.powerReceived, year.powerReceived);
    replace("powerSent", now.powerSent, year.powerSent);
    replace("generation", now.generation, year.generation);
    const QString name = m_shown.inPark()->name;
    m_document.push([name] { return tr("Write the simulated power supply to %1").arg(name); }, std::move(edits));
}

} // namespace ui
