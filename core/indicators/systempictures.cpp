#include "systempictures.h"

#include "core/indicators/indicators.h"
#include "core/model/edit.h"

#include <algorithm>
#include <map>
#include <numeric>

namespace core {

namespace {

PictureName field(const char *label)
{
    return {"Field", label, {}};
}
PictureName own(const QString &text)
{
    return {"", "", text};
}
PictureName said(const char *label)
{
    return {"SystemPicture", label, {}};
}
PictureName part(MixPart part)
{
    return {"EnergyMix", mixParts[size_t(part)].label, {}};
}

/// Adds a piece; what is 0 has none.
void add(Bar &bar, const PictureName &name, double value, const PieceMeaning &meaning, const Figure &figure = {})
{
    if (value != 0)
        bar.pieces.push_back({name, value, meaning, figure});
}

Figure flow(FlowSum sum)
{
    return caseFigure(Figure::Kind::Flow, -1, sum);
}

/// Rows that a picture shows as one: their sum, and the row where there is only one.
struct Together {
    double sum = 0;
    qsizetype row = -1;
    int count = 0;

    void add(double value, qsizetype index)
    {
        sum += value;
        row = index;
        ++count;
    }
    Figure figure(System system, std::string_view list, std::string_view field, const Figure &ofSeveral) const
    {
        return count == 1 ? rowValueFigure(system, list, row, field) : ofSeveral;
    }
};

/// The sum of flows that generation of this technology belongs to.
Figure sumOf(PowerTechnology technology)
{
    switch (technology) {
    case PowerTechnology::Biomass:
        return flow(FlowSum::BiomassGeneration);
    case PowerTechnology::WasteHeat:
    case PowerTechnology::Gas:
    case PowerTechnology::Coal:
    case PowerTechnology::OtherFossil:
        return flow(FlowSum::OtherGeneration);
    default:
        return flow(FlowSum::PrimaryGeneration);
    }
}

Figure sumOf(HeatTechnology technology)
{
    const bool renewable = technology == HeatTechnology::SolarThermal || technology == HeatTechnology::Geothermal;
    return flow(renewable ? FlowSum::RenewableHeat : FlowSum::HeatProduced);
}

/// A piece for each technology that has rows, in the order of the technologies.
template <class Technology, class Rows> void addTechnologies(Bar &bar, const Rows &rows, const char *list, const char *quantity)
{
    for (size_t i = 0; i < words<Technology>.size(); ++i) {
        const auto technology = static_cast<Technology>(i);
        Together energy;
        for (qsizetype row = 0; row < rows.size(); ++row)
            if (rows[row].technology == technology)
                energy.add(rows[row].energy.value, row);
        add(bar, field(words<Technology>[i].label), energy.sum, meaningOf(technology),
            energy.figure(System::EnergySupply, list, quantity, sumOf(technology)));
    }
}

template <class Q> Bar useOf(const BySystem<Q> &uses, Figure::Kind kind)
{
    Bar bar;
    // large and steady parts first, as the emissions by system
    for (const System system : {System::Production, System::EnergySupply, System::Buildings, System::Transport,
                                System::Infrastructure, System::Ecosystem})
        add(bar, field(systemPart(system).label), uses[size_t(system)].value, system, systemFigure(kind, -1, system));
    return bar;
}

/// Power sent out is the sum of two; where only one is sent it is that one, else both are explained with U.
Figure sentPower(const Flows &flows)
{
    return flow(flows.sentFossil.value == 0      ? FlowSum::SentNonFossil
                : flows.sentNonFossil.value == 0 ? FlowSum::SentFossil
                                                 : FlowSum::Electricity);
}

Bar electricitySupply(const EnergySupply &supply, const Flows &flows)
{
    Bar bar;
    bar.figure = flow(FlowSum::Electricity);
    add(bar, part(MixPart::Grid), flows.uncoveredGrid().value, MixPart::Grid, flow(FlowSum::UncoveredGrid));
    add(bar, part(MixPart::Certificates), flows.coveredGrid().value, MixPart::Certificates, flow(FlowSum::CoveredGrid));
    add(bar, field(receivedPowerKinds[size_t(ReceivedPowerKind::DirectNonFossil)].label), flows.directNonFossil.value,
        MixPart::DirectGreen, flow(FlowSum::DirectNonFossil));
    addTechnologies<PowerTechnology>(bar, supply.generation, "generation", "mwh");
    add(bar, field(receivedPowerKinds[size_t(ReceivedPowerKind::OtherFossil)].label), flows.otherFossil.value, MixPart::Oil,
        flow(FlowSum::OtherFossil));
    add(bar, said(QT_TRANSLATE_NOOP("SystemPicture", "Sent out")), -flows.sent().value, Standing::Rest, sentPower(flows));
    return bar;
}

Bar heatSupply(const EnergySupply &supply, const Flows &flows)
{
    Bar bar;
    bar.figure = flow(FlowSum::Heat);
    add(bar, said(QT_TRANSLATE_NOOP("SystemPicture", "Received fossil heat")),
        (flows.heatReceived - flows.nonFossilHeatReceived).value, MixPart::Heat, flow(FlowSum::HeatReceived));
    add(bar, said(QT_TRANSLATE_NOOP("SystemPicture", "Received non-fossil heat")), flows.nonFossilHeatReceived.value,
        MixPart::DirectGreen, flow(FlowSum::NonFossilHeatReceived));
    addTechnologies<HeatTechnology>(bar, supply.heatProduced, "heatProduced", "gj");
    add(bar, said(QT_TRANSLATE_NOOP("SystemPicture", "Sent out")), -flows.heatSent.value, Standing::Rest,
        flow(FlowSum::HeatSent));
    return bar;
}

template <class Q> Balance balanceOf(Unit unit, Bar supplied, Q supply, const BySystem<Q> &uses, Figure::Kind use)
{
    const double used = std::accumulate(uses.begin(), uses.end(), Q{}).value;
    return {unit, std::move(supplied), useOf(uses, use), imbalance(supply.value, used), isBalanced(supply.value, used)};
}

PieceMeaning standing(bool counts)
{
    return counts ? Standing::Counts : Standing::Rest;
}

PictureName cleanName(bool clean)
{
    return said(clean ? QT_TRANSLATE_NOOP("SystemPicture", "Clean") : QT_TRANSLATE_NOOP("SystemPicture", "Not clean"));
}

} // namespace

PieceMeaning meaningOf(PowerTechnology technology)
{
    switch (technology) {
    case PowerTechnology::Biomass:
        return MixPart::Biomass;
    case PowerTechnology::WasteHeat:
        return MixPart::Heat;
    case PowerTechnology::Gas:
        return MixPart::Gas;
    case PowerTechnology::Coal:
        return MixPart::Coal;
    case PowerTechnology::OtherFossil:
        return MixPart::Oil;
    default:
        return MixPart::DirectGreen;
    }
}

PieceMeaning meaningOf(HeatTechnology technology)
{
    switch (technology) {
    case HeatTechnology::SolarThermal:
    case HeatTechnology::Geothermal:
        return MixPart::DirectGreen;
    case HeatTechnology::BiomassBoiler:
        return MixPart::Biomass;
    case HeatTechnology::GasBoiler:
        return MixPart::Gas;
    case HeatTechnology::CoalBoiler:
        return MixPart::Coal;
    default:
        return Standing::Rest;
    }
}

std::optional<double> Bar::total() const
{
    if (!isKnown)
        return std::nullopt;
    return std::accumulate(pieces.begin(), pieces.end(), 0.0, [](double sum, const Piece &piece) { return sum + piece.value; });
}

Figure rowValueFigure(System system, std::string_view list, qsizetype row, std::string_view field)
{
    const Place place = rowPlace(-1, system, list, row);
    return {Figure::Kind::RowValue, place, fieldIndex(*listAt(place)->element, field)};
}

Figure indicatorFigure(std::string_view key)
{
    return caseFigure(Figure::Kind::Indicator, -1, indicator(key) - allIndicators().data());
}

EnergyBalance energyBalance(const EnergySupply &supply, const Flows &flows)
{
    return {balanceOf(Unit::MegawattHour, electricitySupply(supply, flows), flows.supply(), flows.electricityUse,
                      Figure::Kind::ElectricityUse),
            balanceOf(Unit::Gigajoule, heatSupply(supply, flows), flows.heatSupply(), flows.heatUse, Figure::Kind::HeatUse)};
}

SymbiosisMatrix symbiosisMatrix(const QList<Enterprise> &enterprises, const QList<Symbiosis> &rows)
{
    const auto indexOf = [&](const QString &id) {
        const auto found = std::ranges::find(enterprises, id, &Enterprise::id);
        return found == enterprises.end() ? SymbiosisMatrix::outside : qsizetype(found - enterprises.begin());
    };
    // by enterprise; outside sorts behind all of them
    const auto key = [&](qsizetype index) { return index == SymbiosisMatrix::outside ? enterprises.size() : index; };
    std::map<std::pair<qsizetype, qsizetype>, std::vector<qsizetype>> byEnds;
    std::map<qsizetype, size_t> from, to;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const qsizetype giver = key(indexOf(rows[i].from.id)), taker = key(indexOf(rows[i].to.id));
        byEnds[{giver, taker}].push_back(i);
        from[giver] = to[taker] = 0;
    }
    SymbiosisMatrix matrix;
    const auto list = [&](std::map<qsizetype, size_t> &ends, std::vector<qsizetype> &into) {
        for (auto &[end, position] : ends) {
            position = into.size();
            into.push_back(end == enterprises.size() ? SymbiosisMatrix::outside : end);
        }
    };
    list(from, matrix.from);
    list(to, matrix.to);
    for (const auto &[ends, ofCell] : byEnds)
        matrix.cells.push_back({from[ends.first], to[ends.second], ofCell});
    return matrix;
}

double positionOnScale(double value, const ProductLimit &limit)
{
    struct Point {
        double value, position;
    };
    std::vector<Point> points;
    const std::optional<double> levels[]{limit.level1, limit.level2, limit.level3};
    for (size_t i = 0; i < levelPositions.size(); ++i)
        if (levels[i] && (points.empty() || *levels[i] > points.back().value))
            points.push_back({*levels[i], levelPositions[i]});
    if (points.empty())
        return 0;
    if (points.front().value > 0) // else: waste heat is credited, 0 is no best value
        points.insert(points.begin(), {0, 0});
    if (points.size() == 1)
        return value <= points.front().value ? points.front().position / 2 : 1;
    size_t next = 1;
    while (next + 1 < points.size() && value > points[next].value)
        ++next;
    const Point &a = points[next - 1], &b = points[next];
    return std::clamp(a.position + (b.position - a.position) * (value - a.value) / (b.value - a.value), 0.0, 1.0);
}

std::vector<ProductOnScale> productsOnScale(const QList<Product> &products, const Library &library)
{
    std::vector<ProductOnScale> scale;
    for (qsizetype i = 0; i < products.size(); ++i)
        if (const ProductLimit *limit = limitOf(products[i], library)) {
            ProductOnScale &product = scale.emplace_back(ProductOnScale{i, *limit, limitLevel(products[i], library), {}});
            if (products[i].unitEnergy)
                product.position = positionOnScale(products[i].unitEnergy->value, *limit);
        }
    return scale;
}

Bars largestEnterprises(const Park &park, const std::vector<EnterpriseFigures> &figures, size_t most)
{
    std::vector<const EnterpriseFigures *> sorted;
    for (const EnterpriseFigures &each : figures)
        if (each.enterprise >= 0 && each.emissionByUse().value != 0)
            sorted.push_back(&each);
    std::ranges::stable_sort(sorted, std::ranges::greater(), [](const auto *each) { return each->emissionByUse().value; });
    sorted.resize(std::min(most, sorted.size()));
    Bars bars{Unit::TonneCo2, {}};
    for (const EnterpriseFigures *each : sorted) {
        const auto of = [each](Figure::Kind kind) { return enterpriseFigure(kind, -1, each->enterprise); };
        Bar bar{own(park.enterprises[each->enterprise].name), {}, {}, true, of(Figure::Kind::EnterpriseEmissions)};
        add(bar, said(QT_TRANSLATE_NOOP("SystemPicture", "Fuels and processes")), each->direct.value, System::Production,
            of(Figure::Kind::EnterpriseOwn));
        add(bar, said(QT_TRANSLATE_NOOP("SystemPicture", "Electricity")), each->ofElectricity.value, MixPart::Grid,
            of(Figure::Kind::EnterpriseElectricityShare));
        add(bar, said(QT_TRANSLATE_NOOP("SystemPicture", "Heat")), each->ofHeat.value, MixPart::Heat,
            of(Figure::Kind::EnterpriseHeatShare));
        bars.bars.push_back(std::move(bar));
    }
    return bars;
}

Bars freightByMode(const QList<Freight> &rows)
{
    Bars bars{Unit::Tonne, {}};
    for (size_t mode = 0; mode < words<FreightMode>.size(); ++mode) {
        std::array<Together, 2> mass{};
        for (qsizetype row = 0; row < rows.size(); ++row)
            if (size_t(rows[row].mode) == mode)
                mass[rows[row].clean ? 0 : 1].add(rows[row].mass.value, row);
        if (mass[0].count + mass[1].count == 0)
            continue;
        const Figure ofAll = indicatorFigure("cleanFreightShare");
        Bar &bar = bars.bars.emplace_back(Bar{field(freightModes[mode].label), {}, {}, true, ofAll});
        for (const bool clean : {true, false})
            add(bar, cleanName(clean), mass[clean ? 0 : 1].sum, standing(clean),
                mass[clean ? 0 : 1].figure(System::Transport, "freight", "tonnes", ofAll));
    }
    return bars;
}

Bars vehiclesByPowertrain(const QList<Fleet> &rows)
{
    Bars bars;
    for (size_t i = 0; i < words<Powertrain>.size(); ++i) {
        const auto powertrain = static_cast<Powertrain>(i);
        Together count;
        for (qsizetype row = 0; row < rows.size(); ++row)
            if (rows[row].powertrain == powertrain)
                count.add(rows[row].count, row);
        if (count.sum == 0)
            continue;
        const Figure figure = count.figure(System::Transport, "fleets", "count", indicatorFigure("cleanVehicleShare"));
        Bar &bar = bars.bars.emplace_back(Bar{field(powertrains[i].label), {}, {}, true, figure});
        add(bar, cleanName(isClean(powertrain)), count.sum, standing(isClean(powertrain)), figure);
    }
    return bars;
}

Bars electricityByBuilding(const QList<Building> &rows)
{
    struct Type {
        double area = 0, energy = 0;
        int count = 0;
    };
    QHash<QString, Type> types;
    for (const Building &row : rows)
        if (row.electricity) {
            Type &type = types[row.type];
            type.area += row.floorArea.value;
            type.energy += row.floorArea.value * row.electricity->value;
            ++type.count;
        }
    Bars bars{Unit::KilowattHourPerSquareMetre, {}};
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const Building &row = rows[i];
        const Figure figure = rowValueFigure(System::Buildings, "buildings", i, "electricityKwhPerM2");
        Bar &bar = bars.bars.emplace_back(Bar{own(row.name), {}, {}, true, figure});
        bar.isKnown = row.electricity.has_value();
        if (!bar.isKnown)
            continue;
        bar.pieces.push_back({own(row.type), row.electricity->value, System::Buildings, figure});
        if (const Type &type = types[row.type]; type.count > 1 && type.area > 0)
            bar.mark = type.energy / type.area;
    }
    return bars;
}

Bars greenAreasByType(const QList<GreenArea> &rows)
{
    QStringList types;
    for (const GreenArea &row : rows)
        if (!types.contains(row.type))
            types << row.type;
    Bars bars{Unit::Hectare, {}};
    for (const QString &type : std::as_const(types)) {
        std::array<Together, 2> area{};
        for (qsizetype row = 0; row < rows.size(); ++row)
            if (rows[row].type == type)
                area[rows[row].native ? 0 : 1].add(rows[row].area.value, row);
        const Figure coverage = indicatorFigure("greenCoverage");
        const auto figure = [&](const Together &part) {
            return part.figure(System::Ecosystem, "greenAreas", "areaHa", coverage);
        };
        Bar &bar = bars.bars.emplace_back(Bar{own(type), {}, {}, true, coverage});
        add(bar, said(QT_TRANSLATE_NOOP("SystemPicture", "Native")), area[0].sum, Standing::Counts, figure(area[0]));
        add(bar, said(QT_TRANSLATE_NOOP("SystemPicture", "Not native")), area[1].sum, Standing::Rest, figure(area[1]));
    }
    return bars;
}

Bars surfacesByKind(const QList<Surface> &rows)
{
    Bars bars{Unit::Hectare, {}};
    for (size_t kind = 0; kind < words<SurfaceKind>.size(); ++kind) {
        Together area;
        for (qsizetype row = 0; row < rows.size(); ++row)
            if (size_t(rows[row].kind) == kind)
                area.add(rows[row].area.value, row);
        if (area.sum == 0)
            continue;
        const Figure figure = area.figure(System::Ecosystem, "surfaces", "areaHa", {}); // no indicator takes several
        Bar &bar = bars.bars.emplace_back(Bar{field(surfaceKinds[kind].label), {}, {}, true, figure});
        add(bar, bar.name, area.sum, System::Ecosystem, figure);
    }
    return bars;
}

} // namespace core
