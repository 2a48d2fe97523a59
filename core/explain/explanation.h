#pragma once

#include "core/explain/figure.h"
#include "core/indicators/energyflow.h"
#include "core/indicators/energymix.h"
#include "core/indicators/enterprises.h"
#include "core/schemes/evaluation.h"

#include <functional>
#include <unordered_map>

namespace core {

/// How operands make a figure.
enum class Operation : unsigned char {
    Given,        ///< no operands: a row or a parameter says it
    Looked,       ///< no operands: a row of a reference table says it
    Sum,          ///< of the operands, with their signs
    SumNotBelow0, ///< the same, never below 0
    Product,      ///< of the operands; some divide
    Quotient,     ///< the first over the second
    Smaller,      ///< of two
    Larger,       ///< of two
    Largest,      ///< of all
    Annuity,      ///< present value of 1 a year at the first (a rate) over the second (years): (1 − (1 + r)^−n) ÷ r
    Steam,        ///< first × (second − third) ÷ 1000; what follows chose the second
    ByRule,       ///< the notice fixes it: 0
    Same,         ///< another figure under another name
};

/// A row of a table that a case may keep.
struct ReferenceRow {
    qint32 table = -1; ///< in Library::keptTables(); −1: none
    qint32 row = -1;
    auto operator<=>(const ReferenceRow &) const = default;
};

/// One number in a formula: a figure of its own, a cell of a reference table, or a constant.
struct Operand {
    Figure figure{};             ///< None: a cell of `source`, or a constant
    std::optional<double> value; ///< nothing: not entered, or no data
    Unit unit = Unit::None;
    QString fuelUnit{};    ///< where the unit is FuelUnit or per fuel unit
    bool negative = false; ///< subtracted, or counted with the other sign
    bool divides = false;
    const char *label = nullptr; ///< of a cell or constant
    ReferenceRow source{};
};

/// Readings of the notice where it is silent (▲ of the domain model), of which the formula has taken one.
enum class OurReading : unsigned char {
    FactorSearch,
    ConversionNet,
    AttributeValidity,
    NoOffsets,
    EqualValue,
    RenewableHeat,
    BiomassOnce,
    WasteHeatPower,
    OnSiteDirect,
    CleanEnergy,
    GasInClean,
    Feedstock,
    ProductCount,
    SolidWaste,
    WasteEnergyWeights,
    WaterReuse,
    ByUse,
    ByUseOfEnterprise,
    Steam,
    ClassBound,
    SinksBeside,
};

/// Where a number of the formula comes from that is no quantity of the park.
struct FactorUse {
    Figure figure;       ///< Parameter, FuelFactor or RowValue (the row's own value)
    ReferenceRow source; ///< none: the user's own
    double weight = 0;   ///< of the figures it makes, for the order
};

/// The same figure under another value of a parameter.
struct Alternative {
    int parameter = -1; ///< field of parametersObject
    bool value = false;
    std::optional<double> result;
};

/// How a figure came about.
struct Explanation {
    Figure figure;
    std::optional<double> value; ///< nothing: no data
    Unit unit = Unit::None;      ///< None: a share or a count
    QString fuelUnit{};
    Operation operation = Operation::Given;
    std::vector<Operand> operands;
    ReferenceRow source{}; ///< Looked, Given: the row it is from; none: the user's own
    std::vector<OurReading> readings{};
};

/// Which items of a scheme are counted; those that are only information never are.
struct ItemCount {
    size_t scheme = 0;               ///< by position
    std::optional<ItemStatus> state; ///< nothing: all states
    bool onlyGuiding = false;
};
/// How many items of a scheme are in a state, as a figure, and what such a figure counts.
Figure itemCountFigure(qsizetype caseIndex, size_t scheme, std::optional<ItemStatus> state = {}, bool onlyGuiding = false);
ItemCount itemCountOf(const Figure &figure);

/// Explains the figures of one case. Keeps references: valid while park and evaluation stay as they are.
class Explainer
{
public:
    Explainer(const Park &park, qsizetype caseIndex, const CaseEvaluation &evaluated, const Library &library);

    /// A figure with its formula. Operation Given without operands and value where the case does not have such a figure.
    Explanation explain(const Figure &figure) const;
    /// The figure that a key number of a system page stands for; others stay as they are.
    Figure resolved(const Figure &figure) const;
    /// The figure as the results have it; nothing: no data.
    std::optional<double> valueOf(const Figure &figure) const;
    /// Where nothing is entered that gives the figure, so that it is shown as no data although it counts 0 in sums: the place of
    /// the system or of the list; nothing: the figure has data, or does not belong to a system.
    std::optional<Place> missing(const Figure &figure) const;
    /// The factors that went into a figure, the weightiest first. Walks all that is below it.
    std::vector<FactorUse> factors(const Figure &figure) const;
    /// The figures of a row beside the fields it states.
    std::vector<Figure::Kind> kindsOf(const Place &row) const;
    /// Every figure of the case that does not belong to a row or list.
    std::vector<Figure> allOfCase() const;
    /// The figures of the case that the figure is an operand of, one step up.
    std::vector<Figure> usedIn(const Figure &figure) const;
    /// The evidence that refers to the place of the figure or to what it stands in; indices in the park.
    std::vector<qsizetype> evidence(const Figure &figure) const;
    /// The rows of the case that the figure comes from, each once.
    std::vector<Place> rows(const Figure &figure) const;
    /// The findings about the rows that went in, and about the figure's place.
    std::vector<const Finding *> findings(const Figure &figure) const;

    const CaseEvaluation &evaluated() const { return m_evaluated; }
    const Library &library() const { return m_library; }

private:
    using Kind = Figure::Kind;
    struct Formula {
        Unit unit = Unit::None;
        Operation operation = Operation::Given;
        std::vector<Operand> operands{};
        std::vector<OurReading> readings{};
        ReferenceRow source{};
        QString fuelUnit{};
    };
    Formula formula(const Figure &figure) const;
    Formula ofCase(const Figure &figure) const;
    Formula ofLine(Line line) const;
    Formula ofCarrier(Carrier carrier) const;
    Formula ofMixPart(MixPart part) const;
    Formula ofFlow(FlowSum of) const;
    Formula ofPowerRows(FlowSum of) const;
    Formula ofHeatRows(FlowSum of) const;
    Formula ofLineShare(const Figure &figure) const;
    Formula ofIndicator(const Figure &figure) const;
    Formula ofParameter(int field) const;
    Formula ofItemCount(const Figure &figure) const;
    std::optional<double> itemCountValue(const Figure &figure) const;
    Formula ofSystem(const Figure &figure) const;
    Formula ofEnterprise(const Figure &figure) const;
    Formula ofEnterpriseShare(const Figure &figure) const;
    /// The figures of the enterprises, with the rows that name none as the last.
    const std::vector<EnterpriseFigures> &enterprises() const;
    bool isOfItsRow(const Place &enterprise, const List &list, const void *row) const;
    std::vector<Operand> enterpriseUses(const Place &enterprise, bool heat) const;
    /// The enterprise that the row names; nothing: none, or one that the park does not have.
    std::optional<qsizetype> enterpriseAt(const Place &row) const;
    std::vector<Figure> allOfEnterprise(qsizetype enterprise) const;
    std::optional<double> enterpriseValue(const Figure &figure) const;
    Formula ofList(const Figure &figure) const;
    Formula ofBuildings(const Figure &figure) const;
    std::optional<double> listValue(const Figure &figure) const;
    /// A figure of each row of a list for which `counts`.
    std::vector<Operand> rowFigures(const Place &list, Figure::Kind kind, const std::function<bool(qsizetype row)> &counts) const;
    Formula ofRow(const Figure &figure) const;
    Formula emissionOf(const Place &row, const Contribution &contribution, bool biogenic) const;
    Formula energyOf(const Place &row, const Contribution &contribution) const;
    Formula quantityOf(const Place &row) const;
    Formula fuelFactorOf(const Place &row, const Contribution &contribution, bool heatValue) const;
    Formula ofRowValue(const Figure &figure) const;
    Formula steamOf(const Place &row) const;
    Formula useOf(const Figure &figure) const;
    Formula ofPath(int index) const;
    Formula ofRowFlow(const Figure &figure) const;
    Formula partOf(std::string_view indicator, bool above, int kind) const;
    void addProducts(Formula &into, bool reached) const;
    static std::vector<OurReading> readingsOf(std::string_view indicator);
    std::vector<Operand> fleetOperands(const Place &row) const;
    Operand counted(const Place &row, const Contribution &contribution) const;
    const FuelUse &fuelUse(System system, qsizetype index) const;

    std::optional<double> caseValue(const Figure &figure) const;
    double flowValue(FlowSum sum) const;
    const EnergyFlow &energyFlow() const;
    const FlowPath *path(int index) const; ///< null: there is none
    std::optional<double> pathValue(const Figure &figure) const;
    std::optional<double> intensityValue(const Figure &figure) const;
    bool isThere(const Place &place) const;
    Value fieldValue(const Figure &figure) const;
    std::optional<double> systemValue(const Figure &figure) const;
    std::optional<double> rowValueOf(const Figure &figure) const;

    Figure caseFigure(Figure::Kind kind, int index = -1) const { return core::caseFigure(kind, m_caseIndex, index); }
    Figure flow(FlowSum sum) const { return caseFigure(Figure::Kind::Flow, int(sum)); }
    Figure system(Figure::Kind kind, System system) const { return systemFigure(kind, m_caseIndex, system); }
    Figure parameter(std::string_view key) const;
    Operand operand(const Figure &figure, bool negative = false) const;
    Operand divisor(const Figure &figure) const;
    /// A number of the formula that no table holds: a unit, a fixed ratio.
    static Operand plainConstant(double value, const char *label, bool divides);
    /// A row of parameters.csv that is no parameter of the park.
    Operand constant(std::string_view key, const char *label, bool divides) const;
    /// RowEmission, RowEnergy … of the ledger's rows for which `counts`.
    std::vector<Operand> ledgerRows(Figure::Kind kind, const std::function<bool(const Contribution &)> &counts) const;
    /// A field of the rows of a list for which `counts`.
    std::vector<Operand> rowValues(System system, std::string_view list, std::string_view key,
                                   const std::function<bool(qsizetype row)> &counts) const;
    template <class Row, class Counts>
    std::vector<Operand> rowValues(System system, std::string_view list, const QList<Row> &rows, std::string_view key,
                                   Counts counts) const
    {
        return rowValues(system, list, key, [&](qsizetype row) { return counts(rows.at(row)); });
    }
    Place rowPlace(System system, std::string_view list, qsizetype index) const;
    static quint64 ledgerKey(System system, int list, qint32 index)
    {
        return quint64(system) << 48 | quint64(list) << 32 | quint64(quint32(index));
    }
    const Contribution *contribution(const Place &row) const;
    /// Whether the operands of a figure of the case are rows: they cannot be other figures then.
    bool isOverRows(const Figure &figure) const;
    /// What the factors of a row are applied to: its own field where it states a quantity.
    Figure quantityFigure(const Place &row) const;
    /// The uses of a system's rows for which `counts`.
    std::vector<Operand> useRows(System of, bool heat,
                                 const std::function<bool(const List &list, const void *row)> &counts) const;
    bool isBunker(const Contribution &contribution) const;
    const SchemeItem &schemeItem(const Figure &figure) const;
    Figure figureOfItem(const Figure &figure) const;
    /// What a row gives itself in the place of a factor.
    Figure ownFactor(const Place &row, bool heatValue) const;
    Unit unitOf(const Figure &figure) const;
    /// The figure and all figures that its formula leads to; rows are not looked into.
    std::vector<Figure> below(const Figure &figure) const;
    const Fuel *fuelOf(const Contribution &contribution) const;
    QString fuelUnitOf(const Place &row) const;
    ReferenceRow tableRow(const Table &table, qsizetype row) const;
    const Case &inCase() const { return m_park.cases.at(m_caseIndex); }

    const Park &m_park;
    qsizetype m_caseIndex;
    const CaseEvaluation &m_evaluated;
    const Library &m_library;
    mutable std::unordered_map<quint64, size_t> m_ledgerOf; ///< made when a row is first asked for
    mutable std::optional<EnergyFlow> m_flow;               ///< made when a path is first asked for
    mutable std::vector<EnterpriseFigures> m_enterprises;   ///< made when an enterprise is first asked for
};

/// What the operation makes of its operands; an operand without value counts 0 in sums and leaves nothing elsewhere. Nothing for
/// Given and Looked.
std::optional<double> combined(Operation operation, const std::vector<Operand> &operands);

/// The same figure under the other value of each parameter that could change it; those that change nothing are left out.
/// Assumes the case of the figure has results. `schemes` are those of the evaluation.
std::vector<Alternative> alternatives(const Park &park, const Figure &figure, const Library &library,
                                      const std::vector<Scheme> &schemes, int currentYear);

} // namespace core
