#pragma once

#include "core/history/history.h"

#include <algorithm>

namespace support {

/// A park with the entries of the trail from this one up to before that one made again. Fails: ProjectDamaged.
inline core::Result<core::Park> replayed(const core::History &history, core::Park park, qsizetype from, qsizetype to)
{
    for (qsizetype i = from; i < std::min(to, history.trail.size()); ++i)
        if (auto done = core::replay(history.trail[i], history.pieces, park); !done)
            return core::fail(done.error());
    return park;
}

} // namespace support
