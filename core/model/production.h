#pragma once

#include "use.h"

// 生产过程: products against their limit standards, process emissions, energy of the processes.

namespace core {

struct Product : Row {
    QString product;
    double output = 0;
    QString unit;
    std::optional<KilogrammesCoalEquivalent> unitEnergy; ///< per unit of output
    std::optional<QString> limitStandard;                ///< both of standard and product, or neither
    std::optional<QString> limitProduct;
    bool operator==(const Product &) const = default;
};

struct ProcessEmission : Row {
    QString process;
    Tonnes output;
    TonnesCo2PerTonne factor;
    std::optional<QString> justification;
    bool operator==(const ProcessEmission &) const = default;
};

struct ProcessElectricity : ElectricityUse {
    QString loadShape = QStringLiteral("continuous");
    bool operator==(const ProcessElectricity &) const = default;
};

struct HeatUse : Row {
    Gigajoules energy;
    std::optional<Celsius> temperature;
    bool operator==(const HeatUse &) const = default;
};

struct Production : Described {
    QList<Product> products;
    QList<ProcessEmission> processEmissions;
    QList<ProcessElectricity> electricityUse;
    QList<HeatUse> heatUse;
    QList<FuelUse> fuelUse;
    bool operator==(const Production &) const = default;
};
extern const Object productionObject;

} // namespace core
