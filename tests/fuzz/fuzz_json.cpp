#include "core/exchange/parkjson.h"
#include "core/exchange/resultjson.h"
#include "core/reference/library.h"

#include <cstdlib>

// Any bytes: a park or an error; a park evaluates, writes and reads back equal.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    using namespace core;
    static const Library library = *Library::read(QStringLiteral(":/reference"));
    static const std::vector<Scheme> schemes = *readSchemes(QStringLiteral(":/schemes"));
    const auto park = parkFromJson(QByteArray::fromRawData(reinterpret_cast<const char *>(data), qsizetype(size)));
    if (!park)
        return 0;
    const Evaluation evaluation = evaluate(*park, library, schemes, 2026);
    resultToJson(*park, evaluation, {}, [](const Park &, const Finding &) { return QString(); });
    const auto again = parkFromJson(toJson(*park));
    if (!again || !(*again == *park))
        std::abort();
    return 0;
}
