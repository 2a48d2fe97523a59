#include "memory.h"

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace core {

void takeMemoryInLargePieces()
{
#ifdef __GLIBC__
    constexpr int piece = 16 << 20; // bytes; the example's window takes less than two
    mallopt(M_TOP_PAD, piece);
    mallopt(M_TRIM_THRESHOLD, 2 * piece);
    mallopt(M_MMAP_THRESHOLD, piece);
#endif
}

} // namespace core
