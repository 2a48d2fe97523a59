#pragma once

#include "core/exchange/booktexts.h"
#include "core/exchange/outbook.h"
#include "core/storage/evidencefiles.h"

// The evidence of a park as a folder to hand over: numbered files and their catalogue.

namespace core {

enum class CatalogueFormat : unsigned char { Workbook, Csv };

/// The catalogue: number, title, file name in the folder, issued on, valid until, what it refers to, SHA-256. `fileNames` as
/// namesInFolder() gives them. Source: rules for the documents, T34.
OutSheet evidenceCatalogue(const Park &park, const QStringList &fileNames, const BookTexts &texts);

/// The names of the files in the folder: number and given name, without signs that a system refuses; empty where none is kept.
QStringList namesInFolder(const Park &park, const QStringList &folders);

/// Writes the files and the catalogue into a new folder, whole or not at all; files that are missing have a line and no file.
/// Fails: FileNotWritable (also where there is something of that name), FileUnreadable, EvidenceChanged.
Result<int> exportEvidence(const Park &park, const QStringList &folders, const QString &target, CatalogueFormat format,
                           const BookTexts &texts, const std::stop_token &stop = {});

} // namespace core
