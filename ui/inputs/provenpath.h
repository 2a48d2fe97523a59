#pragma once

namespace ui {

/// The dynamic property of a widget that files may be dropped on: id of the item or condition they prove; its scheme in the other.
inline constexpr const char *provenItem = "provenItem", *provenScheme = "provenScheme";

} // namespace ui
