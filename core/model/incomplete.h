#pragma once

#include "park.h"

// A project may hold rows that are not entered completely: required numbers without value, heat neither in GJ nor as steam, half
// a limit. An exchange file never has them, and calculations never see them.

namespace core {

/// The first place where something required is not entered, as an error of the code NotEntered; nothing when all is.
std::optional<Error> firstIncomplete(const Park &park);

/// The park as calculations see it: what is not entered in the case counts nothing. What depends on it is withdrawn afterwards.
Park withoutMissing(const Park &park, qsizetype caseIndex);

/// Empties what `original` has not entered in a case that was made of withoutMissing(original) and still counts nothing there:
/// rows stand where they stood, new ones follow.
void emptyMissing(Case &made, const Case &original);

} // namespace core
