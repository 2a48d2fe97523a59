#pragma once

#include "core/dossier/document.h"
#include "ui/model/explaintexts.h"

namespace ui {

/// A figure and everything it is made of, down to the input rows: each figure once, the asked one first, then its parts in
/// their order, then theirs. At most `most`. Assumes its case has results.
std::vector<ExplainScene> explainTrail(const ExplainTexts &texts, const core::Figure &figure, size_t most);

/// The trail as text: one explanation after the other.
QString trailText(const std::vector<ExplainScene> &trail);

/// The trail as a document to print beside a dossier: per figure its formula, its parts, its factors with document and year, its
/// evidence. `isWhole`: false: there was more.
core::Document trailDocument(const std::vector<ExplainScene> &trail, Language language, const QString &parkName, bool isWhole);

} // namespace ui
