#pragma once

#include "core/model/edit.h"
#include "core/schemes/evaluation.h"

// Where the notice is silent a parameter says how it is read; what the results are under each reading, before one is taken.

namespace core {

/// The parameters that are readings: those that are either so or not. Positions in parametersObject, in its order.
std::vector<int> readingParameters();
/// The position of the parameter of this key in parametersObject; asserts that there is one.
int readingParameter(std::string_view key);

/// The reading that holds when neither the project nor the case takes one. Source: domain model, §1.
bool readingByDefault(int parameter);

/// The reading in force for a case: its own, else the project's, else the default. Source: domain model, §1.
bool readingInForce(const Park &park, qsizetype caseIndex, int parameter);

/// The park as one case would have it with this value of a parameter; the others stay. Nothing: as the project has it.
Park withParameter(Park park, qsizetype caseIndex, int parameter, const Value &value);

/// The evaluation of a case as it would be with this value of a parameter; the park stays as it is. Arguments as evaluateCase.
CaseEvaluation evaluateUnder(const Park &park, qsizetype caseIndex, int parameter, const Value &value, const Library &library,
                             const std::vector<Scheme> &schemes, int currentYear);

/// A reading with what comes of the case either way.
struct Reading {
    int parameter = -1; ///< position in parametersObject
    bool inForce = false;
    CaseEvaluation off, on;
    const CaseEvaluation &under(bool value) const { return value ? on : off; }
};
/// Every reading of a case, in the order of readingParameters(). The schemes must outlive the results.
std::vector<Reading> readings(const Park &park, qsizetype caseIndex, const Library &library, const std::vector<Scheme> &schemes,
                              int currentYear);

/// What taking a reading changes: the parameter of the case; where the project or the default says the same, the case no longer
/// says anything. Empty: it is in force already.
std::vector<Edit> editsToTake(const Park &park, qsizetype caseIndex, int parameter, bool value);

} // namespace core
