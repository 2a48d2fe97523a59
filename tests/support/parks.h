#pragma once

#include "core/exchange/parkjson.h"
#include "core/schemes/evaluation.h"

#include <QTest>

// What many tests need: the reference data of the program, small parks from a few words, whole parks from files.

namespace support {

const core::Library &library();
const std::vector<core::Scheme> &schemes();
inline constexpr int currentYear = 2026;

QByteArray bytesOf(const QString &fileName);
core::Park parkFromFile(const QString &fileName);
core::Park coastalPark();

/// A park with enterprises E1 and E2 and one case C1 (actual, 2025) that has these members, as JSON: R"("energySupply": {…})".
core::Park parkWith(const QByteArray &caseMembers, const QByteArray &documentMembers = {});
QByteArray textWith(const QByteArray &caseMembers, const QByteArray &documentMembers = {});

core::Evaluation evaluate(const core::Park &park);
/// The evaluation of the first case of parkWith.
core::CaseEvaluation evaluateOne(const QByteArray &caseMembers, const QByteArray &documentMembers = {});
/// "path code" of every finding of document and cases, in the order of results.
QStringList findings(const core::Park &park);

/// Equal within a relative 1e-9, the tolerance of the cases.
inline bool isClose(double a, double b)
{
    return std::abs(a - b) <= 1e-9 * std::max({std::abs(a), std::abs(b), 1e-9});
}

} // namespace support

#define COMPARE_CLOSE(actual, expected)                                                                                          \
    do {                                                                                                                         \
        const double a_ = (actual), e_ = (expected);                                                                             \
        QVERIFY2(support::isClose(a_, e_),                                                                                       \
                 qPrintable(QStringLiteral("%1 instead of %2").arg(a_, 0, 'g', 17).arg(e_, 0, 'g', 17)));                        \
    } while (false)
