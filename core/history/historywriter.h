#pragma once

#include "core/history/history.h"

namespace core {

/// Snapshots and trail as JSON, every change with its old and new value in canonical units. Fails: ProjectDamaged.
Result<QByteArray> historyToJson(const History &history);
/// The trail as separated values, a line for each change, the oldest first. Fails: ProjectDamaged.
Result<QByteArray> historyToCsv(const History &history);

/// "set", "insert", "remove", "order".
std::string_view key(Edit::Kind kind);

} // namespace core
