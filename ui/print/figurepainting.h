#pragma once

#include "core/dossier/docx.h"
#include "ui/print/fonts.h"

class QPainter;

namespace ui {

/// How high a figure is painted that is so wide, mm; 0: it has nothing to show and is left out.
double figureHeightMm(const core::DocumentFigure &figure, double widthMm);
/// Paints a figure from the origin, in twentieths of a point; the ground is left as it is. Source: rules for the documents, §3.
void paintFigure(QPainter &painter, const core::DocumentFigure &figure, const QSizeF &size, const DocumentFonts &fonts,
                 core::DocumentLanguage language);
/// The figure as a PNG of 200 dpi on white; a picture of the author as it is.
core::FigurePicture figurePng(const core::DocumentFigure &figure, double widthMm, const DocumentFonts &fonts,
                              core::DocumentLanguage language);

} // namespace ui
