#include "layout.h"

#include <algorithm>
#include <cmath>

// The presets: fonts, styles, margins.

namespace core {

namespace {

FontFace face(const char16_t *family, bool isBold = false)
{
    return {QString::fromUtf16(family), isBold};
}

std::vector<DocumentFont> fonts()
{
    const FontFace serif = face(u"Noto Serif CJK SC"), boldSerif = face(u"Noto Serif CJK SC", true),
                   boldSans = face(u"Noto Sans CJK SC", true);
    return {
        {QStringLiteral("方正小标宋简体"),
         QStringLiteral("FZXiaoBiaoSong-B05S"),
         {face(u"方正小标宋简体"), face(u"FZXiaoBiaoSong-B05S"), face(u"华文中宋"), face(u"STZhongsong"), face(u"宋体", true),
          face(u"SimSun", true), boldSerif}},
        {QStringLiteral("仿宋_GB2312"),
         QStringLiteral("FangSong_GB2312"),
         {face(u"仿宋_GB2312"), face(u"FangSong_GB2312"), face(u"仿宋"), face(u"FangSong"), face(u"华文仿宋"),
          face(u"STFangsong"), face(u"FandolFang"), serif}},
        {QStringLiteral("楷体_GB2312"),
         QStringLiteral("KaiTi_GB2312"),
         {face(u"楷体_GB2312"), face(u"KaiTi_GB2312"), face(u"楷体"), face(u"KaiTi"), face(u"华文楷体"), face(u"STKaiti"),
          face(u"LXGW WenKai"), face(u"AR PL UKai CN"), face(u"Noto Serif CJK SC Medium"), serif}},
        {QStringLiteral("黑体"), QStringLiteral("SimHei"), {face(u"黑体"), face(u"SimHei"), boldSans}},
        {QStringLiteral("宋体"), QStringLiteral("SimSun"), {face(u"宋体"), face(u"SimSun"), serif}},
        {QStringLiteral("Times New Roman"),
         {},
         {face(u"Times New Roman"), face(u"Liberation Serif"), face(u"Tinos"), face(u"Noto Serif CJK SC")}},
        {QStringLiteral("Arial"), {}, {face(u"Arial"), face(u"Liberation Sans"), face(u"Arimo"), face(u"Noto Sans CJK SC")}},
    };
}

using View = QLatin1StringView;
constexpr double gridLine = 28.95; // 225 mm in 22 lines

/// What a value is in the government preset, and in the report preset.
template <class T> struct InPresets {
    T government{}, report{};
};

/// The face of a style: that of the running text, or a named one.
enum class Face : unsigned char { Text, Title, Kai, Hei };
/// What its size follows where the row gives none.
enum class Size : unsigned char { Body, Contents, Table, Note };
/// Its lines: those of the running text, one line with a factor.
enum class Lines : unsigned char { Factor, OfText };

/// A style in both presets; sizes in pt, 0 where they follow something.
struct StyleRow {
    const char *id, *name;
    InPresets<Face> face{};
    InPresets<double> size{};
    Size follows = Size::Body;
    TextAlignment alignment = TextAlignment::Left;
    double firstLine = 0, left = 0; ///< signs of the style; sizes of the body, of contents of their own
    Lines lines = Lines::Factor;
    InPresets<double> factor{1, 1}, before{}, after{};
    bool isHeading = false; ///< reports: in the Latin face of headings, bold in English
    InPresets<bool> isBold{};
    bool keepWithNext = false;
    int outline = -1;
};

constexpr auto centre = TextAlignment::Centre, right = TextAlignment::Right, both = TextAlignment::Both;
constexpr InPresets<Face> song{}, hei{Face::Hei, Face::Hei}, kai{Face::Kai, Face::Text}, title{Face::Title, Face::Hei};

/// 3号 is 16 pt, 2号 22 pt. Source: rules for the documents, §5.
constexpr StyleRow rows[]{
    {.id = "Normal", .name = "Normal"},
    {.id = "BodyText", .name = "Body Text", .alignment = both, .firstLine = 2, .lines = Lines::OfText},
    {.id = "ListBullet", .name = "List Bullet", .alignment = both, .left = 2, .lines = Lines::OfText},
    {.id = "ListNumber", .name = "List Number", .alignment = both, .left = 2, .lines = Lines::OfText},
    {.id = "Title",
     .name = "Title",
     .face = title,
     .size = {22, 22},
     .alignment = centre,
     .factor = {1.4, 1.3},
     .before = {60, 60},
     .after = {20, 20},
     .isHeading = true,
     .isBold = {false, true}},
    {.id = "Subtitle",
     .name = "Subtitle",
     .face = kai,
     .size = {0, 14},
     .alignment = centre,
     .factor = {1.4, 1.3},
     .after = {12, 12},
     .isHeading = true},
    {.id = "pwFrontHeading",
     .name = "pw Front Heading",
     .face = hei,
     .size = {0, 16},
     .alignment = centre,
     .factor = {1.4, 1.3},
     .before = {12, 12},
     .after = {12, 12},
     .isHeading = true,
     .isBold = {false, true},
     .keepWithNext = true},
    {.id = "Heading1",
     .name = "heading 1",
     .face = hei,
     .size = {0, 16},
     .factor = {1, 1.3},
     .before = {0, 14},
     .after = {0, 8},
     .isHeading = true,
     .isBold = {false, true},
     .keepWithNext = true,
     .outline = 0},
    {.id = "Heading2",
     .name = "heading 2",
     .face = {Face::Kai, Face::Hei},
     .size = {0, 14},
     .factor = {1, 1.3},
     .before = {0, 10},
     .after = {0, 6},
     .isHeading = true,
     .isBold = {false, true},
     .keepWithNext = true,
     .outline = 1},
    {.id = "Heading3",
     .name = "heading 3",
     .face = {Face::Text, Face::Hei},
     .size = {0, 12},
     .factor = {1, 1.3},
     .before = {0, 8},
     .after = {0, 4},
     .isHeading = true,
     .isBold = {true, true},
     .keepWithNext = true,
     .outline = 2},
    {.id = "Heading4",
     .name = "heading 4",
     .face = {Face::Text, Face::Hei},
     .factor = {1, 1.3},
     .before = {0, 6},
     .after = {0, 4},
     .isHeading = true,
     .keepWithNext = true,
     .outline = 3},
    {.id = "TOC1", .name = "toc 1", .face = hei, .follows = Size::Contents, .factor = {1.3, 1.3}},
    {.id = "TOC2", .name = "toc 2", .follows = Size::Contents, .left = 1, .factor = {1.3, 1.3}},
    {.id = "TOC3", .name = "toc 3", .follows = Size::Contents, .left = 2, .factor = {1.3, 1.3}},
    {.id = "Caption", .name = "caption", .alignment = centre, .before = {6, 6}, .after = {3, 3}},
    {.id = "TableText", .name = "Table Text", .follows = Size::Table},
    {.id = "TableHead", .name = "Table Head", .face = hei, .follows = Size::Table, .alignment = centre, .keepWithNext = true},
    {.id = "TableNumber", .name = "Table Number", .follows = Size::Table, .alignment = right},
    {.id = "TableNote", .name = "Table Note", .follows = Size::Note, .before = {2, 2}},
    {.id = "TableUnit", .name = "Table Unit", .follows = Size::Note, .alignment = right, .keepWithNext = true},
    {.id = "FigureBox",
     .name = "Figure Box",
     .follows = Size::Table,
     .alignment = centre,
     .before = {6, 6},
     .keepWithNext = true},
    {.id = "pwSource", .name = "pw Source", .follows = Size::Note, .alignment = centre, .after = {6, 6}},
    {.id = "pwCover", .name = "pw Cover", .alignment = centre, .factor = {1.5, 1.5}},
    {.id = "pwStale", .name = "pw Stale"},
    {.id = "Header", .name = "header", .size = {9, 9}},
    {.id = "Footer", .name = "footer", .size = {9, 9}, .alignment = centre},
};

/// Marks of the program and links, for signs inside a paragraph.
struct MarkRow {
    const char *id, *name, *ink, *fill;
};
constexpr MarkRow marks[]{
    {"pwGap", "pw Gap", "", "FFF2A8"}, {"pwHint", "pw Hint", "6B6B6B", ""}, {"Hyperlink", "Hyperlink", "0B5394", ""}};

/// What the rows are measured by in a document.
struct Basis {
    bool isGovernment = true, isChinese = true;
    double body = 16, table = 10.5;
    double exactLine = 0; ///< of the government preset
};

FontRole roleOf(Face face, const Basis &basis)
{
    switch (face) {
    case Face::Title:
        return FontRole::Title;
    case Face::Kai:
        return FontRole::Kai;
    case Face::Hei:
        return FontRole::Hei;
    case Face::Text:
        break;
    }
    return basis.isGovernment ? FontRole::FangSong : FontRole::Song;
}

DocumentStyle styleOf(const StyleRow &row, const Basis &basis)
{
    const auto of = [&basis](const auto &pair) { return basis.isGovernment ? pair.government : pair.report; };
    const double sizes[]{basis.body, basis.body - 2, basis.table, basis.table - 1.5};
    const View id(row.id);
    const bool isOfReport = !basis.isGovernment, isOfText = row.lines == Lines::OfText;
    DocumentStyle style;
    style.id = id;
    style.name = View(row.name);
    style.parent = id == View("Normal") ? View() : id == View("pwStale") ? View("BodyText") : View("Normal");
    style.eastAsian = roleOf(of(row.face), basis);
    style.latin = isOfReport && row.isHeading && !basis.isChinese ? FontRole::LatinHeading : FontRole::Latin;
    style.size = of(row.size) > 0 ? of(row.size) : sizes[size_t(row.follows)];
    style.isBold = of(row.isBold) && (basis.isGovernment || !basis.isChinese);
    style.alignment = row.alignment == both && isOfReport && !basis.isChinese ? TextAlignment::Left : row.alignment;
    style.left = row.left * (row.follows == Size::Contents ? style.size : basis.body);
    style.lineFactor = of(row.factor);
    style.before = of(row.before);
    style.after = of(row.after);
    style.keepWithNext = row.keepWithNext;
    style.outline = row.outline;
    if (basis.isGovernment && (isOfText || row.outline >= 0)) {
        style.exactLine = basis.exactLine;
        style.firstLine = row.outline >= 0 ? 2 : row.firstLine;
    } else if (isOfText) {
        style.lineFactor = basis.isChinese ? 1.5 : 1.2;
        style.firstLine = basis.isChinese ? row.firstLine : 0;
        style.after = !basis.isChinese && row.firstLine > 0 ? 6 : style.after;
    }
    if (id == View("Caption"))
        style.size = basis.isChinese ? 12.0 : 10.5, style.isBold = true;
    if (id == View("TableHead"))
        style.isBold = !basis.isChinese;
    if (id == View("pwStale"))
        style.ink = View("8A5200");
    return style;
}

std::vector<DocumentStyle> stylesBy(const Basis &basis)
{
    std::vector<DocumentStyle> styles;
    for (const StyleRow &row : rows)
        styles.push_back(styleOf(row, basis));
    for (const MarkRow &mark : marks) {
        DocumentStyle style;
        style.id = View(mark.id);
        style.name = View(mark.name);
        style.isCharacter = true;
        style.ink = View(mark.ink);
        style.fill = View(mark.fill);
        styles.push_back(style);
    }
    return styles;
}

} // namespace

PagePreset presetOf(const Document &document)
{
    if (document.kind == DocumentKind::Brief)
        return PagePreset::Government;
    return document.preset.value_or(document.kind == DocumentKind::Application ? PagePreset::Government : PagePreset::Report);
}

const DocumentFont &documentFont(FontRole role)
{
    static const std::vector<DocumentFont> all = fonts();
    return all[size_t(role)];
}

const DocumentStyle &DocumentLayout::style(QLatin1StringView id) const
{
    const auto found = std::ranges::find(styles, id, &DocumentStyle::id);
    return found == styles.end() ? styles.front() : *found;
}

DocumentLayout layoutOf(const Document &document)
{
    DocumentLayout layout;
    layout.preset = presetOf(document);
    layout.language = document.language;
    const bool isChinese = document.language == DocumentLanguage::Chinese;
    layout.isBrief = document.kind == DocumentKind::Brief;
    if (layout.isBrief)
        layout.page = {.top = 20, .right = 20, .bottom = 20, .left = 20, .header = 10, .footer = 10};
    else if (layout.preset == PagePreset::Government)
        layout.page = {.top = 37, .right = 26, .bottom = 35, .left = 28, .header = 20, .footer = 25};
    else
        layout.page = {.top = 35, .right = 30, .bottom = 30, .left = 30, .header = 25, .footer = 20};
    if (isChinese && layout.preset == PagePreset::Government && !layout.isBrief)
        layout.charSpace = -0.25; // 28 signs of 16 pt in 156 mm
    const bool isGovernment = isChinese && layout.preset == PagePreset::Government;
    layout.styles = stylesBy({.isGovernment = isGovernment,
                              .isChinese = isChinese,
                              .body = !isGovernment    ? (isChinese ? 12.0 : 11.0)
                                      : layout.isBrief ? 10.5
                                                       : 16,
                              .table = layout.isBrief ? 9
                                       : isChinese    ? 10.5
                                                      : 9.5,
                              .exactLine = layout.isBrief ? 16 : gridLine});
    for (DocumentStyle &style : layout.styles) {
        if (!layout.isBrief)
            break;
        const bool isTitle = style.id == View("Title"), isCaption = style.id == View("Caption");
        style.size = std::min(style.size, isTitle ? 16.0 : isCaption ? 9.0 : 10.5);
        style.before = isTitle ? 0 : std::min(style.before, 4.0);
        style.after = std::min(style.after, isTitle ? 4.0 : 2.0);
    }
    return layout;
}

} // namespace core
