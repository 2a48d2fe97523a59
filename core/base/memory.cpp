#include "memory.h"

#include <cstdint>
#include <cstdlib> // says whether the C library is glibc

#ifdef __GLIBC__
#include <malloc.h>
#include <sys/mman.h>
#include <unistd.h>
#endif

namespace core {

#ifdef __GLIBC__

namespace {

/// The end of the memory that the C library took from the system, which it goes on from.
uintptr_t endOfHeap()
{
    return reinterpret_cast<uintptr_t>(::sbrk(0));
}

} // namespace

void takeMemoryInLargePieces()
{
    constexpr int piece = 16 << 20; // bytes; the example's window takes less than two
    mallopt(M_TOP_PAD, piece);
    mallopt(M_TRIM_THRESHOLD, 2 * piece);
    mallopt(M_MMAP_THRESHOLD, piece);

    constexpr uintptr_t page = 2 << 20; // the large one of x86-64 and ARM64; where it is another, nothing comes of it
    constexpr size_t more = 512 << 10;  // than is left of what was taken before
    const uintptr_t begin = (endOfHeap() + page - 1) / page * page;
    void *volatile first = std::malloc(more); // NOLINT: takes the first piece
    std::free(first);                         // NOLINT
    if (const uintptr_t end = endOfHeap(); end > begin)
        ::madvise(reinterpret_cast<void *>(begin), end - begin, MADV_HUGEPAGE); // NOLINT: an address is a number here
}

#else

void takeMemoryInLargePieces() {}

#endif

} // namespace core
