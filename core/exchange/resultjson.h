#pragma once

#include "core/schemes/evaluation.h"

#include <functional>

namespace core {

/// What the writers of results ask for: a sentence for a finding.
using Sentence = std::function<QString(const Park &, const Finding &)>;

/// Which cases and schemes of an evaluation are written. No case named: all of them; no scheme named: the default one.
struct ResultChoice {
    QStringList cases, schemes;
    bool has(const Case &each) const { return cases.isEmpty() || cases.contains(each.id); }
    bool has(const Scheme &each) const { return schemes.isEmpty() ? each.id == defaultScheme : schemes.contains(each.id); }
};

/// The result in the form of domain model, §5; the order of keys is stable, numbers read back to the same double.
QByteArray resultToJson(const Park &park, const Evaluation &evaluation, const ResultChoice &choice, const Sentence &sentence);

/// Only the findings, per park: {"format": "parkwright-findings", "version": 1, "park", "findings": [...]}.
QByteArray findingsToJson(const Park &park, const Evaluation &evaluation, const Sentence &sentence);

} // namespace core
