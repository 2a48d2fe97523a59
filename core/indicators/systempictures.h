#pragma once

#include "core/explain/figure.h"
#include "core/indicators/energymix.h"
#include "core/indicators/enterprises.h"

#include <variant>

// What the pictures under the tables of the six systems show: values and meanings, without colours and sentences.

namespace core {

/// A name in a picture: a label to translate in its context, or a word of the user.
struct PictureName {
    const char *context = "";
    const char *label = "";
    QString own;
};

/// Whether a piece counts for what the picture asks (clean, native), or is the rest.
enum class Standing : unsigned char { Counts, Rest };
/// What a piece stands for; its colour follows from it.
using PieceMeaning = std::variant<Standing, MixPart, System>;
/// What power or heat of a technology stands for in every picture.
PieceMeaning meaningOf(PowerTechnology technology);
PieceMeaning meaningOf(HeatTechnology technology);

struct Piece {
    PictureName name;
    double value = 0; ///< in the unit of the bars; below 0: what goes away
    PieceMeaning meaning;
    Figure figure{}; ///< what explains it, without the case: its row, else the sum that holds it
};

struct Bar {
    PictureName name;
    std::vector<Piece> pieces;
    std::optional<double> mark; ///< what the bar is compared with
    bool isKnown = true;        ///< else the input is missing, which is not 0
    Figure figure{};            ///< of the total, without the case

    /// The pieces together; nothing where the input is missing.
    std::optional<double> total() const;
};

struct Bars {
    Unit unit = Unit::None; ///< None: counted
    std::vector<Bar> bars;
};

/// Supply and use of electricity [MWh] or heat [GJ].
struct Balance {
    Unit unit = Unit::None;
    Bar supply, use;
    std::optional<double> difference; ///< share of the supply; nothing where nothing is used or supplied
    bool balanced = true;             ///< within the check of the findings
};
struct EnergyBalance {
    Balance electricity, heat;
};
/// Supply by source, less what is sent, sums to U and H; use by system. Source: domain model, §4, electricityUseMwh and "By
/// system"; §5, electricityImbalance.
EnergyBalance energyBalance(const EnergySupply &supply, const Flows &flows);

/// The indicators of infrastructure that schemes judge, by key.
inline constexpr std::string_view infrastructureMetrics[]{"solidWasteUse", "wasteEnergyUse", "waterReuse"};

/// Who gives what to whom: the rows of infrastructure.symbiosis by giver (lines) and taker (columns).
struct SymbiosisMatrix {
    static constexpr qsizetype outside = -1;
    struct Cell {
        size_t from = 0, to = 0;     ///< positions in `from` and `to`
        std::vector<qsizetype> rows; ///< of the list
    };
    std::vector<qsizetype> from, to; ///< enterprises of the park by index, in its order; `outside` last
    std::vector<Cell> cells;
};
/// Rows that name an unknown enterprise stand with `outside`. Source: domain model, §2.2.
SymbiosisMatrix symbiosisMatrix(const QList<Enterprise> &enterprises, const QList<Symbiosis> &rows);

/// The value of a field of a row as a figure, without the case.
Figure rowValueFigure(System system, std::string_view list, qsizetype row, std::string_view field);
/// An indicator as a figure, without the case.
Figure indicatorFigure(std::string_view key);

/// A product on the scale of its own levels.
struct ProductOnScale {
    qsizetype row = -1; ///< in production.products
    ProductLimit limit; ///< [kgce per unit of output]
    LimitLevel level = LimitLevel::NoData;
    std::optional<double> position; ///< 0…1, left is better
};
/// Where the levels 1, 2 and 3 stand on every product's scale.
inline constexpr std::array levelPositions{0.3, 0.55, 0.8}; // ours: room for the numbers of each part
/// The place of a value [kgce per unit]: linear between the levels that the standard gives, held to 0…1.
double positionOnScale(double value, const ProductLimit &limit);
/// The products that have a limit row, in their order. Source: limits.csv; domain model, §4, productLimitShare.
std::vector<ProductOnScale> productsOnScale(const QList<Product> &products, const Library &library);

/// The enterprises with the largest emissions [t CO2], the largest first: direct, by electricity, by heat; at most `most`, none
/// that emits nothing.
Bars largestEnterprises(const Park &park, const std::vector<EnterpriseFigures> &figures, size_t most);

/// Freight [t], clean apart, by mode. Source: domain model, §4, cleanFreightShare.
Bars freightByMode(const QList<Freight> &rows);
/// Vehicles by powertrain, counted. Source: domain model, §4, cleanVehicleShare.
Bars vehiclesByPowertrain(const QList<Fleet> &rows);

/// Electricity of each building [kWh/m²] beside the mean of the buildings of its type, weighted by floor area; no mark where it
/// is the only one. Buildings without electricity are not known.
Bars electricityByBuilding(const QList<Building> &rows);

/// Green areas [ha] by type, native apart, in the order of their first rows.
Bars greenAreasByType(const QList<GreenArea> &rows);
/// Surfaces [ha] by kind.
Bars surfacesByKind(const QList<Surface> &rows);

} // namespace core
