#include "checkcontext.h"

#include "core/indicators/productlevel.h"

// The sheet of what the shares are made of: products, waste, water, freight, vehicles, areas, buildings.

namespace core::check {

using L1 = QLatin1StringView;

namespace {

/// One row: what counts (part) and of what (whole), both as formulas over the inputs a, b and c.
class ResourceRows
{
public:
    explicit ResourceRows(Context &context)
        : m_context(context),
          m_sheet(context.addSheet(QStringLiteral("resources"),
                                   {"id", "group", "kind", "flag", "a", "b", "c", "part", "whole", "open"}))
    {}

    void begin(const QString &id, const char *group, const QString &kind)
    {
        m_sheet.beginRow();
        m_sheet.put(CellKind::Label, L1("id"), id);
        m_sheet.put(CellKind::Label, L1("group"), m_context.word(QStringLiteral("group.") + QString::fromLatin1(group)));
        m_sheet.put(CellKind::Label, L1("kind"), kind);
    }
    void input(const char *column, const CellValue &value, CellKind kind = CellKind::Input)
    {
        m_sheet.put(kind, L1(column), value);
    }
    void link(const char *column, const Term &cell) { m_sheet.put(L1(column), cell); }
    void end(const Term &part, const Term &whole)
    {
        m_sheet.put(L1("part"), part);
        m_sheet.put(L1("whole"), whole);
    }
    Term at(const char *column) const { return m_sheet.here(L1(column)); }
    Sheet &sheet() { return m_sheet; }

private:
    Context &m_context;
    Sheet &m_sheet;
};

/// A product counts where its standard has a level 2; without its own energy the share is open.
void addProducts(const Context &context, ResourceRows &rows)
{
    for (const Product &product : context.inCase().production.products) {
        const ProductLimit *limit = limitOf(product, context.library);
        rows.begin(product.id, "product", product.product);
        rows.input("a", cellOf(product.unitEnergy));
        rows.input("b", limit ? cellOf(limit->level2) : CellValue{}, CellKind::Factor);
        const Term none = number(0), one = number(1);
        const Term isKnown = isNumber(rows.at("a")), isLimited = isNumber(rows.at("b"));
        rows.end(choose(all({isKnown, isLimited}), choose(atMost(rows.at("a"), rows.at("b")), one, none), none),
                 choose(isLimited, one, none));
        rows.link("open", choose(isLimited, choose(isKnown, none, one), none));
    }
}

void addInfrastructure(const Context &context, ResourceRows &rows)
{
    const Infrastructure &of = context.inCase().infrastructure;
    for (const SolidWaste &waste : of.solidWaste) {
        rows.begin(waste.id, "waste", waste.material.value_or(QString()));
        rows.input("flag", waste.hazardous);
        rows.input("a", cellOf(waste.used));
        rows.input("b", cellOf(waste.generated));
        rows.input("c", cellOf(waste.usedFromStock));
        rows.end(choose(rows.at("flag"), number(0), rows.at("a")),
                 choose(rows.at("flag"), number(0), rows.at("b") + rows.at("c")));
    }
    for (const WasteEnergy &energy : of.wasteEnergy) {
        rows.begin(energy.id, "wasteEnergy", context.wordOf(energy.kind));
        rows.input("a", cellOf(energy.used));
        rows.input("b", cellOf(energy.recoverable));
        rows.end(rows.at("a"), rows.at("b"));
    }
    if (of.water) {
        rows.begin({}, "water", {});
        rows.input("a", cellOf(of.water->reused));
        rows.input("b", cellOf(of.water->fresh));
        rows.end(rows.at("a"), rows.at("a") + rows.at("b"));
    }
}

void addTransport(const Context &context, ResourceRows &rows)
{
    for (const Freight &freight : context.inCase().transport.freight) {
        rows.begin(freight.id, "freight", context.wordOf(freight.mode));
        rows.input("flag", freight.clean);
        rows.input("a", cellOf(freight.mass));
        rows.end(choose(rows.at("flag"), rows.at("a"), number(0)), rows.at("a"));
    }
    const Sheet &fleets = context.sheet(L1("fleets"));
    for (size_t i = 0; i < fleets.rowCount(); ++i) {
        rows.begin(context.inCase().transport.fleets[qsizetype(i)].id, "fleet", {});
        rows.link("kind", fleets.cell(L1("powertrain"), i));
        rows.link("a", fleets.cell(L1("count"), i));
        const auto is = [&](Powertrain which) { return equal(rows.at("kind"), context.termOf(which)); };
        rows.end(choose(any({is(Powertrain::Bev), is(Powertrain::Phev), is(Powertrain::Fcev)}), rows.at("a"), number(0)),
                 rows.at("a"));
    }
}

void addAreas(const Context &context, ResourceRows &rows)
{
    for (const GreenArea &area : context.inCase().ecosystem.greenAreas) {
        rows.begin(area.id, "greenArea", area.type);
        rows.input("a", cellOf(area.area));
        rows.end(rows.at("a") / number(100), number(0));
    }
    const Sheet &buildings = context.sheet(L1("buildings"));
    for (size_t i = 0; i < buildings.rowCount(); ++i) {
        rows.begin(context.inCase().buildings.buildings[qsizetype(i)].id, "building", {});
        rows.link("kind", buildings.cell(L1("standard"), i));
        rows.link("flag", choose(buildings.cell(L1("isNew"), i), number(1), number(0)));
        rows.link("a", buildings.cell(L1("area"), i));
        using Standard = BuildingStandard;
        std::vector<Term> green;
        for (const Standard each : {Standard::Green2, Standard::Green3, Standard::UltraLow, Standard::NearZero, Standard::Zero})
            green.push_back(equal(rows.at("kind"), context.termOf(each)));
        rows.end(choose(any(green), rows.at("flag") * rows.at("a"), number(0)), rows.at("flag") * rows.at("a"));
    }
}

} // namespace

void addResources(Context &context)
{
    ResourceRows rows(context);
    addProducts(context, rows);
    addInfrastructure(context, rows);
    addTransport(context, rows);
    addAreas(context, rows);
}

} // namespace core::check
