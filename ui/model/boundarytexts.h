#pragma once

#include "core/model/park.h"

#include <QString>

namespace ui {

/// What the notice asks of the boundary of a park. Source: 发改环资〔2025〕910号, annex 1.
QString boundaryAsks(core::Boundary boundary);
/// What counts inside of it. Source: the same, annex 4.
QString boundaryCounts();

} // namespace ui
