#include "core/exchange/parkjson.h"
#include "core/exchange/resultcsv.h"
#include "core/exchange/resultjson.h"
#include "core/reference/library.h"

#include <QFile>

#include <cstdlib>

// Any bytes: a pack, or an error with its place; a pack judges a park with several years, and results can be written.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    using namespace core;
    static const Library library = *Library::read(QStringLiteral(":/reference"));
    static const Park park = [] {
        QFile file(QStringLiteral(":/examples/coastal-park.json"));
        if (!file.open(QIODevice::ReadOnly))
            std::abort();
        return *parkFromJson(file.readAll());
    }();
    static Evaluation evaluation = evaluate(park, library, {}, 2026);
    const auto scheme = schemeFromJson(QByteArray::fromRawData(reinterpret_cast<const char *>(data), qsizetype(size)));
    if (!scheme) {
        if (scheme.error().line <= 0 && scheme.error().code != ErrorCode::RepeatedKey)
            std::abort();
        return 0;
    }
    const std::vector<Scheme> schemes{*scheme};
    for (CaseEvaluation &each : evaluation.cases)
        each.schemes.assign(1, SchemeResult());
    judgeOverYears(park, library, schemes, evaluation);
    for (size_t i = 0; i < evaluation.cases.size(); ++i)
        if (!schemes.front().needsYears())
            evaluation.cases[i].schemes.front() = judge(schemes.front(), evaluation.cases[i].account,
                                                        evaluation.cases[i].indicators, park.cases[qsizetype(i)].notApplicable);
    const ResultChoice choice{{}, {schemes.front().id}};
    resultToJson(park, evaluation, choice, [](const Park &, const Finding &) { return QString(); });
    resultsToCsv({{QString(), &park, &evaluation}}, schemes, choice);
    for (CaseEvaluation &each : evaluation.cases) {
        itemsToRaise(each.schemes.front());
        each.schemes.clear();
    }
    return 0;
}
