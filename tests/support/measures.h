#pragma once

#include "core/planning/abatementcurve.h"
#include "tests/support/parks.h"

#include <random>

// Measures for tests: single ones, and random ones with problems that matter.

namespace support {

inline core::Measure measure(double electricity, double heat = 0, double process = 0, double renewable = 0,
                             const QString &fuel = {}, double quantity = 0)
{
    core::Measure made;
    made.effects.electricity = core::MegawattHours{electricity};
    made.effects.heat = core::Gigajoules{heat};
    made.effects.process = core::TonnesCo2{process};
    made.effects.renewable = core::MegawattHours{renewable};
    if (!fuel.isEmpty()) {
        core::MeasureFuel row;
        row.fuel = fuel;
        row.quantity = {quantity};
        made.fuels.append(row);
    }
    return made;
}

/// Measures of all kinds whose effects run out of what the case has when many are taken.
inline QList<core::Measure> randomMeasures(std::mt19937 &random, int count)
{
    const auto number = [&random](double least, double most) {
        return std::uniform_real_distribution<double>(least, most)(random);
    };
    QList<core::Measure> measures;
    const char *const fuels[]{"natural_gas", "diesel", "bituminous", "hydrogen"};
    const double sizes[]{1500, 1200, 20000, 500};
    for (int i = 0; i < count; ++i) {
        core::Measure made;
        const size_t fuel = random() % 4;
        switch (random() % 5) {
        case 0:
            made = measure(number(-60000, 90000));
            break;
        case 1:
            made = measure(number(-20000, 5000), number(0, 400000));
            break;
        case 2:
            made = measure(0, 0, number(0, 30000));
            break;
        case 3:
            made = measure(0, 0, 0, number(0, 200000));
            break;
        default:
            made = measure(number(-30000, 0), 0, 0, 0, fuels[fuel], number(-0.2, 1) * sizes[fuel]);
        }
        made.id = QStringLiteral("M%1").arg(i);
        made.investment = core::TenThousandYuan{number(500, 60000)};
        made.annualCost = core::TenThousandYuan{number(0, 2000)};
        made.annualSaving = core::TenThousandYuan{number(0, 4500)};
        made.lifetime = core::Years{double(8 + random() % 18)};
        measures.append(made);
    }
    return measures;
}

/// A problem with a budget and a limit that matter, and some needs and exclusions.
inline core::PortfolioProblem randomProblem(std::mt19937 &random, const core::MeasureModel &model,
                                            const QList<core::Measure> &measures, bool hasPairs)
{
    core::PortfolioProblem problem = core::portfolioProblem(measures, 0.06);
    double all = 0;
    for (const double investment : problem.investment)
        all += investment;
    const auto part = [&random](double least, double most) {
        return std::uniform_real_distribution<double>(least, most)(random);
    };
    problem.budget = part(0.3, 0.8) * all;
    const double before = *model.totals(model.empty()).carbonPerEnergy,
                 after = *model.totals(std::vector<bool>(model.size(), true)).carbonPerEnergy;
    problem.carbonPerEnergy = before + part(0.2, 0.6) * (after - before);
    for (size_t i = 0; hasPairs && i < model.size() / 4; ++i) {
        const size_t a = random() % model.size(), b = random() % model.size();
        if (a != b)
            (i % 2 ? problem.needs : problem.excludes).emplace_back(a, b);
    }
    return problem;
}

} // namespace support
