#pragma once

#include "core/compare/merge.h"
#include "core/history/history.h"

namespace core {

/// By conflict: who changed its place last, as the trail of one of the copies tells. Of a row and of a nested object whoever
/// changed anything in it; of a field that nobody set since, whoever inserted its row. Empty where the trail does not tell: it
/// names nobody, the place is not in it, or one id stands in two lists.
std::vector<QString> lastAuthors(const History &history, const std::vector<MergeConflict> &conflicts);

} // namespace core
