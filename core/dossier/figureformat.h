#pragma once

#include "core/dossier/document.h"
#include "core/schemes/scheme.h"

namespace core {

/// A number with so many decimals, thousands in threes, minus as U+2212; half goes to the even digit, of the number as its
/// shortest text has it (GB/T 8170). −0 prints as 0.
QString roundedText(double value, int decimals, bool inThrees = true);
/// The same as a number.
double roundedValue(double value, int decimals);
/// The shortest text that reads back, thousands in threes.
QString fullText(double value);

/// A figure as the documents print it: "—" for nothing, 0 for zero. Values come in the unit of the results (t, tce, MWh, GJ, 10⁴
/// yuan, shares 0…1). The same precision in both languages. `more` decimals on top of the format's. Source: rules for the
/// documents, number fields.
QString figureText(std::optional<double> value, FigureFormat format, DocumentLanguage language, int more = 0);

/// How many more decimals a value needs until what is printed compares with the limit as the status says; 0 where status, value
/// or limit say nothing. Source: rules for the documents: never round across a verdict.
int decimalsToShow(std::optional<double> value, std::optional<double> limit, Comparison comparison, bool isStrict,
                   ItemStatus status, FigureFormat format, DocumentLanguage language);

} // namespace core
