#pragma once

#include "core/exchange/outbook.h"
#include "core/review/remarkwords.h"

#include <QDate>

namespace core {

/// A remark in words, with how what it is about stands to what was seen.
struct RemarkLine {
    QString id;
    int number = 0; ///< from 1, in the order of the file
    RemarkState state = RemarkState::Open;
    RemarkStanding standing;
    std::optional<System> system;
    QString where, remark, by, then, now;
    QDateTime when; ///< of its first wording
};
std::vector<RemarkLine> remarkLines(const ReviewedPark &reviewed, const Remarks &remarks, const RemarkWords &words);

/// The remarks as a sheet without a head, the titles in its first row: a row each, with the path and all answers.
OutSheet remarksSheet(const ReviewedPark &reviewed, const Remarks &remarks, const RemarkWords &words);

/// The remarks as a formal document in the language of the words: a summary, the list, every remark with its answers. `date`
/// stands on the cover; none: the cover has no date. Times are those of UTC.
Document remarksDocument(const ReviewedPark &reviewed, const Remarks &remarks, const RemarkWords &words, const QDate &date);

} // namespace core
