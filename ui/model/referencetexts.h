#pragma once

#include <QString>

namespace core {
struct Park;
}

namespace ui {

/// A path that evidence refers to, in words: "2025 › Power received › PR1", "Measure M01 Rooftop PV"; one that leads nowhere
/// stays as it is. Source: the paths of the exchange format, domain model, §1.
QString referenceText(const core::Park &park, const QString &path);

} // namespace ui
