#pragma once

#include "core/model/edit.h"
#include "core/schemes/scheme.h"

// Answers to conditions and reasons why an item does not apply, as a case keeps them: read, and changed by edits.

namespace core {

/// The key of a condition or an item of a scheme in answers and reasons: its id, for other schemes than the first with the
/// scheme's before it. Source: domain model, §2.8.
QString answerKey(const Scheme &scheme, const QString &id);

/// The answer of a case; null when none is given.
const Answer *answerTo(const Case &inCase, const QString &key);
/// Why an item does not apply; empty when no reason is given.
QString reasonFor(const Case &inCase, const QString &key);

/// Gives an answer or changes it; nothing: takes it away with all it holds.
std::vector<Edit> editsToAnswer(const Park &park, qsizetype caseIndex, const QString &key, std::optional<AnswerStatus> status);
/// Sets the figure of an answer, which is given with `Yes` where there is none; nothing: takes the figure away.
std::vector<Edit> editsToValue(const Park &park, qsizetype caseIndex, const QString &key, std::optional<double> value);
/// Sets the note of an answer that is given; empty: takes it away.
std::vector<Edit> editsToNote(const Park &park, qsizetype caseIndex, const QString &key, const QString &note);
/// Sets the evidence of an answer that is given.
std::vector<Edit> editsToProve(const Park &park, qsizetype caseIndex, const QString &key, const QStringList &evidence);
/// Says why an item does not apply; empty: it applies.
std::vector<Edit> editsToExcuse(const Park &park, qsizetype caseIndex, const QString &key, const QString &reason);

/// The key of the answer or reason that an edit sets or inserts; empty: it is about something else, or takes one away.
QString answerKeyOf(const Park &park, const Edit &edit);

/// What evidence of an item or condition refers to: the answer of the case, `cases/ID/answers/KEY`; while there is none the
/// clause itself, `schemes/SCHEME/ID`, which holds for every case. Case index −1: the clause.
QString provenPath(const Park &park, qsizetype caseIndex, const Scheme &scheme, const QString &id);

} // namespace core
