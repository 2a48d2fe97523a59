#include "parkfacts.h"

#include "core/model/edit.h"

#include <QHash>
#include <QSet>
#include <QStringList>

#include <algorithm>

namespace core {

namespace {

/// Rows of one list as facts; many of a kind are put together.
class FactList
{
public:
    FactList(System system, std::string_view list, std::string_view quantity)
        : m_system(system), m_list(list), m_quantity(quantity)
    {}

    void add(ParkFact fact, qsizetype row, const std::optional<QString> &note = {})
    {
        fact.note = note.value_or(QString());
        if (fact.figure.kind == Figure::Kind::None)
            fact.figure = rowValueFigure(m_system, m_list, row, m_quantity);
        ++m_counts[keyOf(fact)];
        m_facts.push_back(std::move(fact));
    }

    void moveInto(std::vector<ParkFact> &all)
    {
        for (ParkFact &fact : m_facts) {
            const QString key = keyOf(fact);
            if (m_counts[key] <= mostOfAKind)
                all.push_back(std::move(fact));
            else
                putTogether(all, fact, key);
        }
    }

private:
    /// The same for rows that may stand as one.
    static QString keyOf(const ParkFact &fact)
    {
        return QStringList{QString::number(int(fact.side)), QString::fromLatin1(fact.kind.label), fact.kind.own, fact.writtenUnit}
            .join(u'\n');
    }

    void putTogether(std::vector<ParkFact> &all, ParkFact &fact, const QString &key)
    {
        const auto add = [](auto &sum, const auto &part) {
            if (part)
                sum = sum ? *sum + *part : *part;
        };
        const auto found = m_sums.constFind(key);
        if (found == m_sums.cend()) {
            m_sums.insert(key, all.size());
            fact.note.clear();
            fact.figure = sum();
            all.push_back(std::move(fact));
            return;
        }
        ParkFact &whole = all[*found];
        add(whole.amount, fact.amount);
        add(whole.capacity, fact.capacity);
        ++whole.rows;
    }

    /// The sum over the list holds that of each kind.
    Figure sum() const
    {
        const Place place = listPlace(-1, m_system, m_list);
        return {Figure::Kind::ListSum, place, fieldIndex(*listAt(place)->element, m_quantity)};
    }

    System m_system;
    std::string_view m_list, m_quantity;
    std::vector<ParkFact> m_facts;
    QHash<QString, qsizetype> m_counts; ///< rows by key
    QHash<QString, size_t> m_sums;      ///< where those put together stand
};

template <class Q> std::optional<double> given(Q quantity)
{
    return quantity.value == notGiven ? std::nullopt : std::optional(quantity.value);
}

PictureName nameOf(const Word &word)
{
    return {"Field", word.label, {}};
}

void addPowerReceived(std::vector<ParkFact> &all, const EnergySupply &supply)
{
    static constexpr MixPart meanings[]{MixPart::Grid, MixPart::DirectGreen, MixPart::Oil}; // as ReceivedPowerKind
    static constexpr Counting countings[]{Counting::LessAttributes, Counting::NoEmission, Counting::FossilPower};
    FactList facts(System::EnergySupply, "powerReceived", "mwh");
    for (qsizetype i = 0; i < supply.powerReceived.size(); ++i) {
        const PowerReceived &row = supply.powerReceived[i];
        const auto kind = size_t(row.kind);
        facts.add({.side = FactSide::ComesIn,
                   .kind = nameOf(receivedPowerKinds[kind]),
                   .unit = Unit::MegawattHour,
                   .amount = given(row.energy),
                   .meaning = meanings[kind],
                   .counting = countings[kind]},
                  i, row.note);
    }
    facts.moveInto(all);
}

void addPowerSent(std::vector<ParkFact> &all, const EnergySupply &supply)
{
    FactList facts(System::EnergySupply, "powerSent", "mwh");
    for (qsizetype i = 0; i < supply.powerSent.size(); ++i) {
        const PowerSent &row = supply.powerSent[i];
        const bool isFossil = row.kind == SourceKind::Fossil;
        facts.add({.side = FactSide::GoesOut,
                   .kind = {"ParkFacts",
                            isFossil ? QT_TRANSLATE_NOOP("ParkFacts", "Fossil power")
                                     : QT_TRANSLATE_NOOP("ParkFacts", "Non-fossil power"),
                            {}},
                   .unit = Unit::MegawattHour,
                   .amount = given(row.energy),
                   .meaning = isFossil ? MixPart::Oil : MixPart::DirectGreen,
                   .counting = isFossil ? Counting::TakenOff : Counting::NotTakenOff},
                  i, row.note);
    }
    facts.moveInto(all);
}

void addHeat(std::vector<ParkFact> &all, const QList<HeatTransfer> &rows, FactSide side, const Library &library)
{
    const bool isSent = side == FactSide::GoesOut;
    const std::string_view list = isSent ? "heatSent" : "heatReceived";
    FactList facts(System::EnergySupply, list, "gj");
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const HeatTransfer &row = rows[i];
        const bool isFossil = row.kind == SourceKind::Fossil;
        const auto heat = row.energy || row.steam ? heatOf(row, library) : std::nullopt;
        ParkFact fact{
            .side = side,
            .kind = {"ParkFacts",
                     isFossil ? QT_TRANSLATE_NOOP("ParkFacts", "Fossil heat") : QT_TRANSLATE_NOOP("ParkFacts", "Non-fossil heat"),
                     {}},
            .unit = Unit::Gigajoule,
            .amount = heat ? given(*heat) : std::nullopt,
            .meaning = isFossil ? MixPart::Heat : MixPart::DirectGreen,
            .counting = isSent     ? (isFossil ? Counting::TakenOff : Counting::NotTakenOff)
                        : isFossil ? Counting::FossilHeat
                                   : Counting::NoEmission};
        if (row.steam) // its heat is computed
            fact.figure = {Figure::Kind::RowQuantity, rowValueFigure(System::EnergySupply, list, i, "gj").place};
        facts.add(std::move(fact), i, row.note);
    }
    facts.moveInto(all);
}

Counting countingOf(PowerTechnology technology)
{
    switch (technology) {
    case PowerTechnology::Biomass:
    case PowerTechnology::Gas:
    case PowerTechnology::Coal:
    case PowerTechnology::OtherFossil:
        return Counting::InItsFuel;
    case PowerTechnology::WasteHeat:
        return Counting::InItsInput;
    default:
        return Counting::NoEmission;
    }
}

Counting countingOf(HeatTechnology technology)
{
    switch (technology) {
    case HeatTechnology::BiomassBoiler:
    case HeatTechnology::GasBoiler:
    case HeatTechnology::CoalBoiler:
        return Counting::InItsFuel;
    case HeatTechnology::ElectricBoiler:
    case HeatTechnology::HeatPump:
    case HeatTechnology::WasteHeat:
        return Counting::InItsInput;
    default:
        return Counting::NoEmission;
    }
}

void addPlants(std::vector<ParkFact> &all, const EnergySupply &supply)
{
    FactList power(System::EnergySupply, "generation", "mwh"), heat(System::EnergySupply, "heatProduced", "gj");
    for (qsizetype i = 0; i < supply.generation.size(); ++i) {
        const Generation &row = supply.generation[i];
        power.add({.kind = nameOf(powerTechnologies[size_t(row.technology)]),
                   .unit = Unit::MegawattHour,
                   .amount = given(row.energy),
                   .capacity = row.capacity,
                   .meaning = meaningOf(row.technology),
                   .counting = countingOf(row.technology)},
                  i, row.note);
    }
    for (qsizetype i = 0; i < supply.heatProduced.size(); ++i) {
        const HeatProduced &row = supply.heatProduced[i];
        heat.add({.kind = nameOf(heatTechnologies[size_t(row.technology)]),
                  .unit = Unit::Gigajoule,
                  .amount = given(row.energy),
                  .meaning = meaningOf(row.technology),
                  .counting = countingOf(row.technology)},
                 i, row.note);
    }
    power.moveInto(all);
    heat.moveInto(all);
}

/// Streams from and to neighbours; those between enterprises of the park cross nothing.
void addStreams(std::vector<ParkFact> &all, const Park &park, const QList<Symbiosis> &rows)
{
    const auto isInside = [&park](const QString &id) {
        return std::ranges::find(park.enterprises, id, &Enterprise::id) != park.enterprises.end();
    };
    FactList facts(System::Infrastructure, "symbiosis", "quantity");
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const Symbiosis &row = rows[i];
        const bool isFromInside = isInside(row.from.id);
        if (isFromInside == isInside(row.to.id))
            continue;
        facts.add({.side = isFromInside ? FactSide::GoesOut : FactSide::ComesIn,
                   .kind = {"", "", row.stream},
                   .writtenUnit = row.unit,
                   .amount = row.quantity == notGiven ? std::nullopt : std::optional(row.quantity),
                   .meaning = System::Infrastructure,
                   .counting = Counting::OnlyDescribed},
                  i, row.note);
    }
    facts.moveInto(all);
}

void addSystems(ParkFacts &facts, const Park &park, const Case &inCase)
{
    QSet<QString> everywhere;
    for (const System system : allSystems) {
        QSet<QString> here;
        for (const List &list : systemPart(system).object->lists)
            for (qsizetype i = 0; i < list.size(systemOf(inCase, system)); ++i) {
                here.insert(enterpriseOf(*list.element, list.at(systemOf(inCase, system), i)));
                ++facts.systems[size_t(system)].rows;
            }
        for (const Enterprise &each : park.enterprises)
            facts.systems[size_t(system)].enterprises += here.contains(each.id);
        everywhere += here;
    }
    for (qsizetype i = 0; i < park.enterprises.size(); ++i)
        if (!everywhere.contains(park.enterprises[i].id))
            facts.withoutRows.push_back(i);
}

} // namespace

ParkFacts parkFacts(const Park &park, qsizetype caseIndex, const Library &library)
{
    const Case &inCase = park.cases.at(caseIndex);
    ParkFacts facts;
    addPowerReceived(facts.facts, inCase.energySupply);
    addHeat(facts.facts, inCase.energySupply.heatReceived, FactSide::ComesIn, library);
    addPowerSent(facts.facts, inCase.energySupply);
    addHeat(facts.facts, inCase.energySupply.heatSent, FactSide::GoesOut, library);
    addStreams(facts.facts, park, inCase.infrastructure.symbiosis);
    addPlants(facts.facts, inCase.energySupply);
    addSystems(facts, park, inCase);
    return facts;
}

} // namespace core
