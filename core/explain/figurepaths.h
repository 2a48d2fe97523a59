#pragma once

#include "core/explain/figure.h"
#include "core/schemes/evaluation.h"

namespace core {

/// The figure behind a path of the result JSON ("accounting.totalT", "indicators.waterReuse"); None where no figure explains it.
/// Source of the paths: domain model, §5.
Figure figureAtPath(const CaseEvaluation &evaluated, qsizetype caseIndex, const QString &path);

} // namespace core
