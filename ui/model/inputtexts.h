#pragma once

#include "core/schemes/iteminputs.h"
#include "ui/model/format.h"

namespace ui {

/// What a figure of the economy is called, with its unit: "Industrial value added (万元)". A figure that only one metric asks
/// for has the name of the item that judges it.
QString economyName(std::string_view key, const core::SchemeItem &item, Language language);
/// Whether a figure of the economy is a share: shown and typed in %.
bool isShareFigure(std::string_view key);

/// What a flag of an enterprise says: "Green factory"; the flag itself where a pack has its own.
QString flagText(const QString &flag);

/// Where rows are entered: "Infrastructure ▸ Solid waste".
QString rowInputText(const core::RowInput &input);

/// A number as people type it into a line, shares in %, with or without the sign; empty: nothing. Fails where it is no number.
std::optional<std::optional<double>> typedFigure(const QString &text, bool isShare);
/// The same number as its line shows it.
QString typedText(const std::optional<double> &value, bool isShare);

} // namespace ui
