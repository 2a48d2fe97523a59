#include "dossiertables.h"

#include "core/accounting/uses.h"
#include "core/base/keytext.h"

#include <algorithm>
#include <cmath>

// The activity data of annex 4, row by row: T42 to T49. Their last figures sum to the total.

namespace core {

namespace {

/// Writes the ledgers of one case.
class LedgerWriter
{
public:
    LedgerWriter(DossierWork &work, qsizetype caseIndex)
        : m_work(work),
          m_index(caseIndex),
          m_case(work.at(caseIndex)),
          m_account(work.account(caseIndex)),
          m_library(work.library(caseIndex)),
          m_fuel(start("T42")),
          m_conversion(start("T43")),
          m_power(start("T44")),
          m_attributes(start("T45")),
          m_heat(start("T46")),
          m_process(start("T47")),
          m_fleets(start("T48")),
          m_buildings(start("T49"))
    {}

    std::vector<DocumentTable> run()
    {
        for (const Contribution &row : m_account.ledger)
            add(row);
        addExpired();
        std::vector<DocumentTable> tables;
        for (Ledger *each : {&m_fuel, &m_conversion, &m_power, &m_attributes, &m_heat, &m_process, &m_fleets, &m_buildings})
            if (!each->table.rows.empty()) {
                addTotal(*each);
                if (each->hasApart)
                    m_work.note(each->table, QStringLiteral("T42.apart"));
                nameWithoutSource(*each);
                tables.push_back(std::move(each->table));
            }
        return tables;
    }

private:
    struct Ledger {
        DocumentTable table;
        double tonnes = 0, tce = 0;
        qsizetype tonnesAt = -1; ///< column of the emissions
        int withoutSource = 0;   ///< rows with neither evidence nor note
        bool hasApart = false;   ///< a fuel whose emissions are not its quantity times its factor
    };

    Ledger start(const char *id) const
    {
        Ledger ledger{m_work.table(QStringLiteral("%1:%2").arg(QLatin1StringView(id), m_case.id), {},
                                   {{"year", m_work.yearText(m_index)}})};
        ledger.table.isLandscape = true;
        return ledger;
    }

    QString list(const Contribution &row) const
    {
        return keyText(systemPart(row.system).object->lists[size_t(row.list)].key);
    }
    Place placeOf(const Contribution &row) const { return {Place::Kind::Row, row.system, row.list, qint32(m_index), row.index}; }

    void add(const Contribution &row)
    {
        const QString from = list(row);
        if (from == u"fuelUse")
            addFuel(row);
        else if (from == u"fleets")
            addFleet(row);
        else if (from == u"buildings")
            addBuilding(row);
        else if (from == u"greenAttributes")
            addAttribute(row);
        else if (row.line == Line::Process)
            addProcess(row);
        else if (row.line == Line::Electricity)
            addPower(row, from);
        else
            addHeat(row, from);
    }

    // ---- cells
    TableCell full(double value) const { return m_work.cell(fullText(std::abs(value) < 1e15 ? roundedValue(value, 6) : value)); }
    TableCell text(const QString &value) const { return m_work.cell(value.isEmpty() ? dash() : value); }
    TableCell emission(const Contribution &row, Ledger &into)
    {
        into.tonnes += row.emission.value;
        into.tce += row.energy.value;
        return m_work.cell(m_work.number(m_index, tonnesPath(row), FigureFormat::TwoDecimals, row.emission.value));
    }
    QString tonnesPath(const Contribution &row) const
    {
        return path(m_work.park, placeOf(row)).section(u'/', 2) + QStringLiteral("/emissionT");
    }
    TableCell energy(const Contribution &row)
    {
        return m_work.cell(m_work.number(m_index, path(m_work.park, placeOf(row)).section(u'/', 2) + QStringLiteral("/tce"),
                                         FigureFormat::TwoDecimals, row.energy.value));
    }
    void append(Ledger &into, std::vector<TableCell> cells, qsizetype tonnesAt)
    {
        into.table.rows.push_back({RowKind::Usual, std::move(cells)});
        into.tonnesAt = tonnesAt;
    }

    /// The ids or the titles of the evidence of a row; the id where there is no title.
    QStringList evidence(const Contribution &row, QString Evidence::*what) const
    {
        const QString own = path(m_work.park, placeOf(row));
        QStringList said;
        for (const Evidence &each : m_work.park.evidence)
            if (std::ranges::any_of(each.refers, [&own](const QString &refers) { // what proves a whole case proves no row of it
                    return refers.count(u'/') >= 2 && (own == refers || own.startsWith(refers + u'/'));
                }))
                said.append((each.*what).isEmpty() ? each.id : each.*what);
        return said;
    }
    QString evidenceIds(const Contribution &row) const { return evidence(row, &Evidence::id).join(QStringLiteral(", ")); }
    QString setOf(const FactorOrigin &origin) const
    {
        if (origin.kind == FactorOrigin::Kind::OwnValue)
            return m_work.text(QStringLiteral("ledger.measured"));
        if (origin.kind != FactorOrigin::Kind::FuelRow)
            return dash();
        const QString set = m_library.fuels().table().text(origin.index, "factor_set");
        const QString id = QStringLiteral("word.set.") + set;
        return m_work.has(id) ? m_work.text(id) : set;
    }
    /// The titles of the evidence, whose ids stand beside, else the note, else a gap: rules for the documents, 1.3.
    TableCell source(const Row &row, const QStringList &titles, Ledger &into) const
    {
        if (!titles.isEmpty())
            return m_work.cell(titles.join(m_work.text(QStringLiteral("list.separator"))));
        if (row.note && !row.note->isEmpty())
            return m_work.cell(*row.note);
        if (m_case.kind == CaseKind::Planned) // what is planned has no source yet
            return m_work.cell(dash());
        ++into.withoutSource;
        return m_work.cell(m_work.gapRun(m_work.text(QStringLiteral("ledger.source"))));
    }

    // ---- rows
    void addFuel(const Contribution &row)
    {
        const auto burnt = burntFuel(m_case, row, m_library);
        if (!burnt || !burnt->row)
            return;
        const FuelUse &use = *burnt->row;
        Ledger &into = row.line == Line::Conversion ? m_conversion : m_fuel;
        into.hasApart = into.hasApart || (row.emission.value == 0 && row.quantity * row.factor != 0);
        const Table &fuels = m_library.fuels().table();
        const bool isTable = row.factorFrom.kind == FactorOrigin::Kind::FuelRow;
        const auto cellOf = [&](const char *column) {
            QString value = isTable ? fuels.text(row.factorFrom.index, column) : QString();
            return value;
        };
        const bool hasParts = isTable && !cellOf("carbon_tC_per_TJ").isEmpty() && !cellOf("oxidation_pct").isEmpty() &&
                              !cellOf("ncv_GJ_per_unit").isEmpty();
        QString oxidation = hasParts ? cellOf("oxidation_pct") + u'%' : dash();
        if (hasParts && row.line == Line::Conversion)
            oxidation = QStringLiteral("100%"); // annex 4: conversion
        append(into,
               {text(use.id), text(m_work.enterpriseName(use.enterprise)),
                text(m_work.word("system", systemPart(row.system).key)), text(m_work.fuelName(use.fuel, m_index)),
                text(m_work.word("activity", use.activity)), full(row.quantity),
                text(m_work.text(QStringLiteral("unit.") + use.unit)), full(row.heatValue), full(row.quantity * row.heatValue),
                text(hasParts ? cellOf("carbon_tC_per_TJ") : dash()), text(oxidation), full(row.factor), emission(row, into),
                energy(row), text(setOf(row.factorFrom)), source(use, evidence(row, &Evidence::title), into),
                text(evidenceIds(row))},
               12);
    }

    void addPower(const Contribution &row, const QString &from)
    {
        QString kind;
        std::optional<QString> note;
        double megawattHours = row.quantity;
        const EnergySupply &supply = m_case.energySupply;
        if (from == u"powerReceived") {
            kind = m_work.word("received", supply.powerReceived.at(row.index).kind);
            note = supply.powerReceived.at(row.index).note;
        } else if (from == u"powerSent") {
            kind = m_work.text(QStringLiteral("ledger.sent"),
                               {{"kind", m_work.word("source", supply.powerSent.at(row.index).kind)}});
            note = supply.powerSent.at(row.index).note;
        } else {
            kind = m_work.text(QStringLiteral("T09.own"),
                               {{"technology", m_work.word("power", supply.generation.at(row.index).technology)}});
            note = supply.generation.at(row.index).note;
        }
        append(m_power,
               {text(idAt(m_work.park, placeOf(row))), text(kind), full(megawattHours), full(row.factor), emission(row, m_power),
                text(note.value_or(QString())), text(evidenceIds(row))},
               4);
    }

    void addAttribute(const Contribution &row)
    {
        const GreenAttribute &attribute = m_case.energySupply.greenAttributes.at(row.index);
        append(m_attributes,
               attributeCells(attribute, m_work.text(QStringLiteral("ledger.valid")), full(row.quantity),
                              emission(row, m_attributes)),
               6);
    }
    std::vector<TableCell> attributeCells(const GreenAttribute &of, const QString &valid, TableCell counted,
                                          TableCell tonnes) const
    {
        return {text(of.serial.value_or(of.id)),
                text(m_work.word("attribute", of.kind)),
                full(of.energy.value),
                text(toText(of.producedFrom)),
                text(toText(of.producedTo.value_or(of.producedFrom))),
                std::move(counted),
                std::move(tonnes),
                text(valid)};
    }
    /// Those that do not count stand in the ledger too, with the reason.
    void addExpired()
    {
        for (const GreenAttribute &each : m_case.energySupply.greenAttributes)
            if (!isValidFor(each, m_case.year, m_account.parameters.greenAttributeValidity))
                m_attributes.table.rows.push_back(
                    {RowKind::Usual,
                     attributeCells(each, m_work.text(QStringLiteral("ledger.expired"), {{"year", m_work.yearText(m_index)}}),
                                    full(0), full(0))});
    }

    void addHeat(const Contribution &row, const QString &from)
    {
        if (from == u"heatProduced") {
            const HeatProduced &made = m_case.energySupply.heatProduced.at(row.index);
            append(m_heat,
                   {text(made.id),
                    text(m_work.text(QStringLiteral("T10.own"), {{"technology", m_work.word("heat", made.technology)}})),
                    text({}), full(row.quantity), full(row.factor), emission(row, m_heat), text(made.note.value_or(QString()))},
                   5);
            return;
        }
        const bool isSent = from == u"heatSent";
        const HeatTransfer &transfer = (isSent ? m_case.energySupply.heatSent : m_case.energySupply.heatReceived).at(row.index);
        const QString kind = m_work.word("source", transfer.kind);
        QString steam;
        if (transfer.steam)
            steam = m_work.text(
                QStringLiteral("ledger.steam"),
                {{"mass", fullText(transfer.steam->mass.value)},
                 {"pressure", fullText(transfer.steam->pressure.value)},
                 {"state", transfer.steam->temperature ? fullText(transfer.steam->temperature->value) + QStringLiteral(" °C")
                                                       : m_work.text(QStringLiteral("ledger.saturated"))}});
        append(m_heat,
               {text(transfer.id),
                text(m_work.text(isSent ? QStringLiteral("ledger.sent") : QStringLiteral("ledger.received"), {{"kind", kind}})),
                text(steam), full(row.quantity), full(row.factor), emission(row, m_heat),
                text(transfer.note.value_or(QString()))},
               5);
    }

    void addProcess(const Contribution &row)
    {
        const ProcessEmission &process = m_case.production.processEmissions.at(row.index);
        append(m_process,
               {text(process.id), text(m_work.enterpriseName(process.enterprise)), text(process.process), full(row.quantity),
                full(row.factor), emission(row, m_process), text(process.justification.value_or(QString()))},
               5);
    }

    void addFleet(const Contribution &row)
    {
        const Fleet &fleet = m_case.transport.fleets.at(row.index);
        const auto burnt = burntFuel(m_case, row, m_library);
        append(m_fleets,
               {text(fleet.id), text(fleet.vehicle), text(m_work.word("powertrain", fleet.powertrain)), full(fleet.count),
                full(fleet.annualDistance.value),
                text(fullText(fleet.energyPer100Km) + u' ' +
                     m_work.text(QStringLiteral("unit.") + QLatin1StringView(vehicleEnergyUnits[size_t(fleet.energyUnit)].key))),
                text(m_work.plain(fleet.shareInPark, FigureFormat::Percent)), full(row.quantity),
                text(burnt ? m_work.text(QStringLiteral("unit.") + burnt->unit) : dash()), emission(row, m_fleets)},
               9);
    }

    void addBuilding(const Contribution &row)
    {
        const Building &building = m_case.buildings.buildings.at(row.index);
        append(m_buildings,
               {text(building.id), text(building.name), full(building.floorArea.value),
                text(building.gas ? fullText(building.gas->value) : dash()), full(row.quantity), emission(row, m_buildings)},
               5);
    }

    void nameWithoutSource(const Ledger &of)
    {
        if (of.withoutSource == 0)
            return;
        m_work.missing(
            QStringLiteral("source"), false, QStringLiteral("cases/") + m_case.id, QStringLiteral("ledger"),
            {{"table", of.table.caption}, {"n", m_work.run(QString::number(of.withoutSource)), double(of.withoutSource)}});
    }

    void addTotal(Ledger &into)
    {
        DocumentTableRow total{RowKind::Total, {}};
        for (qsizetype i = 0; i < qsizetype(into.table.columns.size()); ++i)
            total.cells.push_back(m_work.cell(i == 1 ? m_work.text(QStringLiteral("table.total")) : QString()));
        const QString sum = QStringLiteral("ledger.%1.emissionT").arg(into.table.id.section(u':', 0, 0));
        if (into.tonnesAt >= 0)
            total.cells[size_t(into.tonnesAt)] = m_work.cell(m_work.number(m_index, sum, FigureFormat::TwoDecimals, into.tonnes));
        into.table.rows.push_back(std::move(total));
    }

    DossierWork &m_work;
    qsizetype m_index;
    const Case &m_case;
    const Account &m_account;
    const Library &m_library;
    Ledger m_fuel, m_conversion, m_power, m_attributes, m_heat, m_process, m_fleets, m_buildings;
};

} // namespace

std::vector<DocumentTable> ledgerTables(DossierWork &work, qsizetype caseIndex)
{
    return LedgerWriter(work, caseIndex).run();
}

} // namespace core
