#pragma once

#include "core/schemes/evaluation.h"

#include <QHash>

namespace core {

/// Figures of a case by their paths in the result JSON ("accounting.totalT", "bySystemT.production", "energy.byCarrierTce.coal",
/// "indicators.waterReuse", "schemes.ndrc-910.items.waterReuse.value"), and sums of the account that only documents print
/// ("flows.gridMwh"). What has no value is not there. Source: domain model, §5.
QHash<QString, double> resultPaths(const CaseEvaluation &evaluated);

/// The two results that most sentences and pictures are about.
inline const QString totalResult = QStringLiteral("accounting.totalT"), perEnergyResult = QStringLiteral("indicators.carbonPerEnergy");

/// Keys of the carriers, in the order of the result.
std::span<const std::string_view> carrierKeys();

} // namespace core
