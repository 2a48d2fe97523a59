#include "figurepainting.h"

#include "core/dossier/numbering.h"
#include "ui/print/figures/canvas.h"
#include "ui/print/keptpictures.h"
#include "ui/print/textshape.h"

#include <QBuffer>
#include <QImage>

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

using Type = core::FigureType;

/// The kinds with their painter, the height of their plot in mm and what each row adds to it; the part of the width that the
/// names of rows may take before they break.
struct FigureKind {
    Type type;
    void (*paint)(FigureCanvas &);
    double height, perRow, names = 0;
};
constexpr FigureKind kinds[]{
    {Type::BarsAcross, paintBarsAcross, 22, 7},
    {Type::Columns, paintColumns, 78, 0},
    {Type::Ring, paintRing, 62, 0},
    {Type::Flow, paintFlow, 92, 0},
    {Type::Lines, paintLines, 74, 0},
    {Type::Bridge, paintBridge, 74, 0},
    {Type::Bullets, paintBullets, 14, 8},
    {Type::Areas, paintAreas, 74, 0},
    {Type::Carpet, paintCarpet, 58, 0},
    {Type::Timetable, paintTimetable, 14, 6.5, timetableNames},
    {Type::CostCurve, paintCostCurve, 84, 0},
    {Type::Tornado, paintTornado, 24, 9},
    {Type::Dots, paintDots, 10, 6, dotsNames},
    {Type::Boxes, paintBoxes, 62, 0},
    {Type::Picture, paintPicture, 0, 0},
};
constexpr double usualWidth = 156; // mm, for which the heights above are
constexpr double highest = 190;    // mm, of a page

const FigureKind &kindOf(Type type)
{
    return *std::ranges::find(kinds, type, &FigureKind::type);
}

/// The height of a row in mm, in which the longest name has room for its lines.
double rowHeightMm(const FigureKind &kind, const core::DocumentFigure &figure, double widthMm)
{
    constexpr double sign = 3, line = 4.5; // mm, of the font of figures
    double widest = 0;
    for (const QString &name : figure.categories) {
        double width = 0;
        for (const QChar each : name)
            width += isWide(each.unicode(), true) ? sign : sign * 0.55;
        widest = std::max(widest, width);
    }
    const double room = kind.names * widthMm, lines = room > sign && widest > room ? std::ceil(widest / (room - sign)) : 1;
    return lines > 1 ? std::max(kind.perRow, lines * line + 1) : kind.perRow;
}

} // namespace

double figureHeightMm(const core::DocumentFigure &figure, double widthMm)
{
    if (!core::isShown(figure))
        return 0;
    if (figure.type == Type::Picture)
        return pictureSizeMm(figure.picture, widthMm).height();
    const FigureKind &kind = kindOf(figure.type);
    const bool hasSecond = std::ranges::any_of(figure.series, [](const core::FigureSeries &each) { return each.onSecondAxis; });
    const bool isTwofold = hasSecond && (figure.type == Type::Lines || figure.type == Type::Timetable);
    const double rows = rowHeightMm(kind, figure, widthMm) * double(figure.categories.size()) + (isTwofold ? 22 : 0);
    if (kind.perRow > 0)
        return std::min(kind.height + rows, highest);
    return std::max((kind.height + rows) * std::min(1.0, widthMm / usualWidth), isTwofold ? 66.0 : 45.0);
}

void paintFigure(QPainter &painter, const core::DocumentFigure &figure, const QSizeF &size, const DocumentFonts &fonts,
                 core::DocumentLanguage language)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    FigureCanvas canvas(painter, figure, size, fonts, language);
    kindOf(figure.type).paint(canvas);
    painter.restore();
}

core::FigurePicture figurePng(const core::DocumentFigure &figure, double widthMm, const DocumentFonts &fonts,
                              core::DocumentLanguage language)
{
    const double height = figureHeightMm(figure, widthMm);
    if (height <= 0)
        return {};
    if (figure.type == Type::Picture)
        return {figure.picture.bytes, pictureSizeMm(figure.picture, widthMm).width(), height};
    constexpr double dotsPerMm = 200 / 25.4;
    QImage image(int(std::lround(widthMm * dotsPerMm)), int(std::lround(height * dotsPerMm)), QImage::Format_RGB32);
    image.fill(Qt::white);
    image.setDotsPerMeterX(int(std::lround(dotsPerMm * 1000)));
    image.setDotsPerMeterY(image.dotsPerMeterX());
    QPainter painter(&image);
    painter.scale(200.0 / 1440, 200.0 / 1440);
    paintFigure(painter, figure, QSizeF(widthMm, height) * perMm, fonts, language);
    painter.end();
    core::FigurePicture picture{{}, widthMm, height};
    QBuffer buffer(&picture.bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return picture;
}

} // namespace ui
