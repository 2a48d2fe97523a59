#pragma once

#include "core/schemes/evaluation.h"

namespace core {

/// The rows of the reference tables that the result of a case comes from, each once, by table and in the order of the table:
/// all parameters and factor sets; the fuels it burns, in their units, with the rows of every set that are searched; the national
/// averages when no location factor is given; the limits of its products; the enthalpies when it receives or sends steam.
QList<KeptFactor> factorsInUse(const Park &park, qsizetype caseIndex, const CaseEvaluation &evaluated, const Library &common);

/// The park as a project keeps it: each case with the factors of its evaluation. A case without results keeps what it had.
Park withFactorsInUse(Park park, const Evaluation &evaluation, const Library &library);

} // namespace core
