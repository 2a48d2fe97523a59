#pragma once

#include "core/exchange/rowreading.h"
#include "core/exchange/tenantfile.h"
#include "core/exchange/tenantlayout.h"

// The two sheets of a tenant workbook that are no lists of a system: water, which the model has for the whole park only, and
// evidence, which it has beside the cases; and what nobody sees on any of the sheets.

namespace core {

inline const QString waterSheetKey = QStringLiteral("water"), evidenceSheetKey = QStringLiteral("evidence"),
                     evidenceOfKey = QStringLiteral("#of"), ///< the column that names the sheet a document is about
    evidenceRowsKey = QStringLiteral("#rows"),              ///< and the one with the lines there
    rowEvidenceKey = QStringLiteral("#evidence");           ///< the column of a row that names a document

/// The fields of the water sheet: those the park itself has.
std::vector<const Field *> tenantWaterFields();
/// The fields of a document that an enterprise fills.
std::vector<const Field *> tenantEvidenceFields();

/// What is needed to read a sheet of an enterprise.
struct TenantReading {
    const Park &park;
    const BookTexts &texts;
    const CellReader &cells;
    qsizetype caseIndex, file;
    const Enterprise &enterprise;
};

/// Reads the water of an enterprise into `file.water`.
void readTenantWater(const TenantReading &reading, const SheetLayout &layout, TenantFile &file);
/// Reads documents: new rows of the park's evidence, each about the rows the enterprise has on the named sheet (in the lines that
/// are given, else all) and those that name it, or about the enterprise. A document with the title and file name of one the park
/// has is that one and no change.
void readTenantEvidence(const TenantReading &reading, const SheetLayouts &layouts, const SheetLayout &layout, TenantFile &file);

/// What changes take from hidden rows, columns and sheets with these keys, as hiddenFindings() says it.
std::vector<ImportFinding> hiddenInTenantBook(const SheetLayouts &layouts, const QStringList &keys,
                                              const std::vector<RowChange> &changes);

/// The change of the park's water that the files add up to, one file for each enterprise, and what is to be said about it;
/// nothing when no file has water or the park has these sums already.
void offerWater(const Park &park, qsizetype caseIndex, const std::vector<TenantFile> &files, BookImport &import);

} // namespace core
