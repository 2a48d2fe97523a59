#include "core/exchange/sheetframes.h"

#include <cstdlib>

namespace {

using namespace core;

/// A spreadsheet within the limits or an error, the same in one piece or in many.
void check(const QByteArray &bytes)
{
    const SheetLimits limits{.cells = 100, .sheets = 3, .bytes = 10'000, .frame = 1'000};
    FrameReader whole(limits), pieces(limits);
    whole.feed(bytes);
    for (qsizetype at = 0; at < bytes.size() && pieces.feed(bytes.mid(at, 3)); at += 3) {
    }
    const auto read = whole.finish(QString()), again = pieces.finish(QString());
    if (read.has_value() != again.has_value() || (read && !(*read == *again)))
        std::abort();
}

} // namespace

// What the reading child says, whatever it says: as it comes, and behind a right beginning, which chance alone seldom makes.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    check(bytes);
    QByteArray begun;
    FrameWriter writer(begun);
    writer.version();
    writer.sheet("S");
    check(begun + bytes);
    return 0;
}
