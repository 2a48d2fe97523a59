#pragma once

#include "core/schemes/scheme.h"
#include "ui/model/language.h"

namespace ui {

/// What answers and clauses are called; without schemes they go by their keys.
struct ItemNames {
    std::span<const core::Scheme> schemes{};
    Language language = Language::English;
};

/// A path that evidence refers to, in words: "2025 › Power received › PR1", "Measure M01 Rooftop PV"; one that leads nowhere
/// stays as it is. Source: the paths of the exchange format, domain model, §1.
QString referenceText(const core::Park &park, const QString &path, const ItemNames &names = {});

} // namespace ui
