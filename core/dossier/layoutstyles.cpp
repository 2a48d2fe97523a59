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

/// What presets agree on: tables, notes, marks of the program.
void addShared(std::vector<DocumentStyle> &styles, bool isChinese, double body, double table)
{
    const FontRole text = styles.front().eastAsian, latin = FontRole::Latin;
    const View normal("Normal");
    const auto centre = TextAlignment::Centre;
    styles.insert(
        styles.end(),
        {{.id = View("TOC1"),
          .name = View("toc 1"),
          .parent = normal,
          .eastAsian = FontRole::Hei,
          .size = body - 2,
          .lineFactor = 1.3},
         {.id = View("TOC2"),
          .name = View("toc 2"),
          .parent = normal,
          .eastAsian = text,
          .size = body - 2,
          .left = body - 2,
          .lineFactor = 1.3},
         {.id = View("TOC3"),
          .name = View("toc 3"),
          .parent = normal,
          .eastAsian = text,
          .size = body - 2,
          .left = 2 * (body - 2),
          .lineFactor = 1.3},
         {.id = View("Caption"),
          .name = View("caption"),
          .parent = normal,
          .eastAsian = text,
          .latin = latin,
          .size = isChinese ? 12.0 : 10.5,
          .isBold = true,
          .alignment = centre,
          .before = 6,
          .after = 3},
         {.id = View("TableText"), .name = View("Table Text"), .parent = normal, .eastAsian = text, .size = table},
         {.id = View("TableHead"),
          .name = View("Table Head"),
          .parent = normal,
          .eastAsian = FontRole::Hei,
          .size = table,
          .isBold = !isChinese,
          .alignment = centre,
          .keepWithNext = true},
         {.id = View("TableNumber"),
          .name = View("Table Number"),
          .parent = normal,
          .eastAsian = text,
          .size = table,
          .alignment = TextAlignment::Right},
         {.id = View("TableNote"),
          .name = View("Table Note"),
          .parent = normal,
          .eastAsian = text,
          .size = table - 1.5,
          .before = 2},
         {.id = View("TableUnit"),
          .name = View("Table Unit"),
          .parent = normal,
          .eastAsian = text,
          .size = table - 1.5,
          .alignment = TextAlignment::Right,
          .keepWithNext = true},
         {.id = View("FigureBox"),
          .name = View("Figure Box"),
          .parent = normal,
          .eastAsian = text,
          .size = table,
          .alignment = centre,
          .before = 6,
          .keepWithNext = true},
         {.id = View("pwSource"),
          .name = View("pw Source"),
          .parent = normal,
          .eastAsian = text,
          .size = table - 1.5,
          .alignment = centre,
          .after = 6},
         {.id = View("pwCover"),
          .name = View("pw Cover"),
          .parent = normal,
          .eastAsian = text,
          .size = body,
          .alignment = centre,
          .lineFactor = 1.5},
         {.id = View("pwStale"),
          .name = View("pw Stale"),
          .parent = View("BodyText"),
          .eastAsian = text,
          .size = body,
          .ink = View("8A5200")},
         {.id = View("pwGap"), .name = View("pw Gap"), .isCharacter = true, .fill = View("FFF2A8")},
         {.id = View("pwHint"), .name = View("pw Hint"), .isCharacter = true, .ink = View("6B6B6B")},
         {.id = View("Hyperlink"), .name = View("Hyperlink"), .isCharacter = true, .ink = View("0B5394")},
         {.id = View("Header"), .name = View("header"), .parent = normal, .eastAsian = text, .size = 9},
         {.id = View("Footer"), .name = View("footer"), .parent = normal, .eastAsian = text, .size = 9, .alignment = centre}});
}

/// Official documents: 3号 is 16 pt, 2号 22 pt, 4号 14 pt.
std::vector<DocumentStyle> governmentStyles(double body, double line)
{
    const View normal("Normal");
    const auto both = TextAlignment::Both;
    std::vector<DocumentStyle> styles{
        {.id = normal, .name = View("Normal"), .size = body},
        {.id = View("BodyText"),
         .name = View("Body Text"),
         .parent = normal,
         .size = body,
         .alignment = both,
         .firstLine = 2,
         .exactLine = line},
        {.id = View("ListBullet"),
         .name = View("List Bullet"),
         .parent = normal,
         .size = body,
         .alignment = both,
         .left = 2 * body,
         .exactLine = line},
        {.id = View("ListNumber"),
         .name = View("List Number"),
         .parent = normal,
         .size = body,
         .alignment = both,
         .left = 2 * body,
         .exactLine = line},
        {.id = View("Title"),
         .name = View("Title"),
         .parent = normal,
         .eastAsian = FontRole::Title,
         .size = 22,
         .alignment = TextAlignment::Centre,
         .lineFactor = 1.4,
         .before = 60,
         .after = 20},
        {.id = View("Subtitle"),
         .name = View("Subtitle"),
         .parent = normal,
         .eastAsian = FontRole::Kai,
         .size = body,
         .alignment = TextAlignment::Centre,
         .lineFactor = 1.4,
         .after = 12},
        {.id = View("pwFrontHeading"),
         .name = View("pw Front Heading"),
         .parent = normal,
         .eastAsian = FontRole::Hei,
         .size = body,
         .alignment = TextAlignment::Centre,
         .lineFactor = 1.4,
         .before = 12,
         .after = 12,
         .keepWithNext = true},
        {.id = View("Heading1"),
         .name = View("heading 1"),
         .parent = normal,
         .eastAsian = FontRole::Hei,
         .size = body,
         .firstLine = 2,
         .exactLine = line,
         .keepWithNext = true,
         .outline = 0},
        {.id = View("Heading2"),
         .name = View("heading 2"),
         .parent = normal,
         .eastAsian = FontRole::Kai,
         .size = body,
         .firstLine = 2,
         .exactLine = line,
         .keepWithNext = true,
         .outline = 1},
        {.id = View("Heading3"),
         .name = View("heading 3"),
         .parent = normal,
         .size = body,
         .isBold = true,
         .firstLine = 2,
         .exactLine = line,
         .keepWithNext = true,
         .outline = 2},
        {.id = View("Heading4"),
         .name = View("heading 4"),
         .parent = normal,
         .size = body,
         .firstLine = 2,
         .exactLine = line,
         .keepWithNext = true,
         .outline = 3},
    };
    return styles;
}

/// Reports: 宋体 12 pt at 1.5 lines, headings 黑体; English: Times and Arial, 11 pt.
std::vector<DocumentStyle> reportStyles(bool isChinese)
{
    const View normal("Normal");
    const FontRole song = FontRole::Song, hei = FontRole::Hei, head = isChinese ? FontRole::Latin : FontRole::LatinHeading;
    const double body = isChinese ? 12 : 11, line = isChinese ? 1.5 : 1.2, indent = isChinese ? 2 : 0, after = isChinese ? 0 : 6;
    const auto both = isChinese ? TextAlignment::Both : TextAlignment::Left;
    const bool bold = !isChinese;
    return {
        {.id = normal, .name = View("Normal"), .eastAsian = song, .size = body},
        {.id = View("BodyText"),
         .name = View("Body Text"),
         .parent = normal,
         .eastAsian = song,
         .size = body,
         .alignment = both,
         .firstLine = indent,
         .lineFactor = line,
         .after = after},
        {.id = View("ListBullet"),
         .name = View("List Bullet"),
         .parent = normal,
         .eastAsian = song,
         .size = body,
         .alignment = both,
         .left = 2 * body,
         .lineFactor = line},
        {.id = View("ListNumber"),
         .name = View("List Number"),
         .parent = normal,
         .eastAsian = song,
         .size = body,
         .alignment = both,
         .left = 2 * body,
         .lineFactor = line},
        {.id = View("Title"),
         .name = View("Title"),
         .parent = normal,
         .eastAsian = hei,
         .latin = head,
         .size = 22,
         .isBold = bold,
         .alignment = TextAlignment::Centre,
         .lineFactor = 1.3,
         .before = 60,
         .after = 20},
        {.id = View("Subtitle"),
         .name = View("Subtitle"),
         .parent = normal,
         .eastAsian = song,
         .latin = head,
         .size = 14,
         .alignment = TextAlignment::Centre,
         .lineFactor = 1.3,
         .after = 12},
        {.id = View("pwFrontHeading"),
         .name = View("pw Front Heading"),
         .parent = normal,
         .eastAsian = hei,
         .latin = head,
         .size = 16,
         .isBold = bold,
         .alignment = TextAlignment::Centre,
         .lineFactor = 1.3,
         .before = 12,
         .after = 12,
         .keepWithNext = true},
        {.id = View("Heading1"),
         .name = View("heading 1"),
         .parent = normal,
         .eastAsian = hei,
         .latin = head,
         .size = 16,
         .isBold = bold,
         .lineFactor = 1.3,
         .before = 14,
         .after = 8,
         .keepWithNext = true,
         .outline = 0},
        {.id = View("Heading2"),
         .name = View("heading 2"),
         .parent = normal,
         .eastAsian = hei,
         .latin = head,
         .size = 14,
         .isBold = bold,
         .lineFactor = 1.3,
         .before = 10,
         .after = 6,
         .keepWithNext = true,
         .outline = 1},
        {.id = View("Heading3"),
         .name = View("heading 3"),
         .parent = normal,
         .eastAsian = hei,
         .latin = head,
         .size = 12,
         .isBold = bold,
         .lineFactor = 1.3,
         .before = 8,
         .after = 4,
         .keepWithNext = true,
         .outline = 2},
        {.id = View("Heading4"),
         .name = View("heading 4"),
         .parent = normal,
         .eastAsian = hei,
         .latin = head,
         .size = body,
         .lineFactor = 1.3,
         .before = 6,
         .after = 4,
         .keepWithNext = true,
         .outline = 3},
    };
}

} // namespace

PagePreset presetOf(const Document &document)
{
    return document.kind == DocumentKind::Application || document.kind == DocumentKind::Brief ? PagePreset::Government
                                                                                              : PagePreset::Report;
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
    if (!isChinese || layout.preset == PagePreset::Report)
        layout.styles = reportStyles(isChinese);
    else
        layout.styles = governmentStyles(layout.isBrief ? 10.5 : 16, layout.isBrief ? 16 : gridLine);
    const double body = layout.styles.front().size, table = layout.isBrief ? 9 : isChinese ? 10.5 : 9.5;
    addShared(layout.styles, isChinese, body, table);
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
