#pragma once

#include "core/exchange/resultjson.h"

namespace core {

/// One park of a table over several files.
struct NamedEvaluation {
    QString fileName;
    const Park *park;
    const Evaluation *evaluation;
};

/// One line per case: totals, indicators, then class, verdict and the status of each item per scheme. RFC 4180, UTF-8, '\n'; keys
/// as header.
QByteArray resultsToCsv(const std::vector<NamedEvaluation> &parks, const std::vector<Scheme> &schemes,
                        const ResultChoice &choice);

/// One line per finding: file, code, severity, path, message.
QByteArray findingsToCsv(const std::vector<NamedEvaluation> &parks, const Sentence &sentence);

} // namespace core
