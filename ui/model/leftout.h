#pragma once

#include "core/history/history.h"

#include <QStringList>

namespace ui {

/// What a park has and an exchange file cannot hold, as a sentence; empty: nothing. `evidenceFolders`: where files of the park
/// may lie.
QString leftOutOfExchange(const core::Park &park, const core::History &history, const QStringList &evidenceFolders);

} // namespace ui
