#pragma once

#include "core/dossier/checkcontext.h"

namespace core {

/// A case in a workbook of formulas that computes accounting, indicators and the verdict of notice 910 again from the raw data,
/// with a sheet that compares each result with the program's. Fails: CaseNotEvaluated.
/// Source: rules for the documents, §6.
Result<check::Book> checkBook(const Park &park, qsizetype caseIndex, const CaseEvaluation &evaluated, const Library &library,
                              const BookTexts &texts, const CheckWords &words);

/// Writes that workbook as .xlsx, whole or not at all. `library` is the common one; what the case keeps goes before it.
/// Fails: CaseNotEvaluated, FileNotWritable.
Result<void> writeCheckBook(const Park &park, qsizetype caseIndex, const CaseEvaluation &evaluated, const Library &library,
                            const BookTexts &texts, const CheckWords &words, const QString &fileName);

/// The SHA-256 of that file, in hexadecimal: the same project and language give the same bytes. Fails: as above.
Result<QString> checkBookSum(const Park &park, qsizetype caseIndex, const CaseEvaluation &evaluated, const Library &library,
                             const BookTexts &texts, const CheckWords &words);

} // namespace core
