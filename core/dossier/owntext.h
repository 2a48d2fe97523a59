#pragma once

#include "core/dossier/document.h"

namespace core {

/// The blocks of an author's text: paragraphs, and pictures without their contents where <img> names one that is kept.
std::vector<DocumentBlock> ownBlocks(const QString &html);
/// The paragraphs of an author's text: bold, italic, lists and links of its HTML, everything else is dropped (its words stay;
/// those of style, script, head and title do not). Lines of a text without tags are paragraphs. Never fails.
std::vector<DocumentParagraph> ownParagraphs(const QString &html);

/// The same as one run after the other, for the cell of a table.
Runs ownRuns(const QString &html);

} // namespace core
