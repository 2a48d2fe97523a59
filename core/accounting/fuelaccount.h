#pragma once

#include "core/accounting/accounting.h"
#include "core/units/unitchoices.h"

namespace core {

/// What the quantity of a row may be written in: its own unit first, of tonnes the other masses, then heat and coal equivalent by
/// the heat value it counts with: its own, else that of its factor set or of `setInForce`. Empty: its fuel has no such unit.
std::vector<UnitChoice> fuelUnits(const FuelUse &row, const QString &setInForce, const Library &library);

/// A set that has a factor of its own for the fuel of a row in its unit.
struct FactorChoice {
    QString set;
    const FuelFactor *factor;
    bool isUsed = false; ///< the row counts with it
};
/// The sets that a row of a fuel can be counted by, in the order of the tables. `library` must outlive them.
std::vector<FactorChoice> factorChoices(const FuelUse &row, const QString &setInForce, const Library &library);

/// Accounts fuels: rows of fuelUse, the fuel of fleets and the gas of buildings. Source: domain model, §3 rules 1 to 3.
class FuelAccount
{
public:
    FuelAccount(const Library &library, const EffectiveParameters &parameters, qsizetype caseIndex, Account &into,
                std::vector<Finding> &findings);

    void addFuelUse(System system, const QList<FuelUse> &rows);
    void addFleets(const QList<Fleet> &fleets);
    void addBuildings(const QList<Building> &buildings);

private:
    struct Looked {
        const Fuel *fuel = nullptr;
        const FuelFactor *factor = nullptr;
    };
    struct FleetFuel {
        const QString *fuel = nullptr; ///< null: nothing is burnt
        QStringView unit;
        FuelQuantity quantity;
    };
    std::optional<FleetFuel> fuelOf(const Fleet &fleet) const;
    std::optional<Looked> lookUp(const QString &fuel, QStringView unit, int set, const CustomFactor *custom, const Place &place);
    void addFuel(const Looked &looked, const CustomFactor *custom, FuelActivity activity, FuelQuantity quantity,
                 const Place &place, bool bunker);

    const Library &m_library;
    const EffectiveParameters &m_parameters;
    qsizetype m_caseIndex;
    Account &m_into;
    std::vector<Finding> &m_findings;
    double m_gasolineDensity, m_dieselDensity, m_gasDensity;
    double m_heatValueOfCoal; ///< GJ per tce
};

} // namespace core
