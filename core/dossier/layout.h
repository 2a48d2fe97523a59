#pragma once

#include "core/dossier/document.h"

#include <span>

// How documents look: pages, styles and fonts, for the writers of Word and PDF alike. Source: rules for the documents, §5.

namespace core {

/// That of the document; where it names none applications follow the layout of official documents, the others that of reports.
/// A brief has a page of its own.
PagePreset presetOf(const Document &document);

/// What a font is for; each knows the name that Word is told and what stands in for it.
enum class FontRole : unsigned char { Title, FangSong, Kai, Hei, Song, Latin, LatinHeading };
struct FontFace {
    QString family;
    bool isBold = false; ///< the bold one stands in
};
struct DocumentFont {
    QString name, otherName;     ///< as Word lists it in Chinese and in English
    std::vector<FontFace> chain; ///< the first that the machine has is taken where fonts are drawn
};
const DocumentFont &documentFont(FontRole role);
constexpr int fontRoleCount = 7;

enum class TextAlignment : unsigned char { Left, Centre, Right, Both };

/// A style with a fixed id, so that the template of an office can restyle it.
struct DocumentStyle {
    QLatin1StringView id{}, name{}, parent{};
    bool isCharacter = false;
    FontRole eastAsian = FontRole::FangSong, latin = FontRole::Latin;
    double size = 0; ///< pt; 0: of the parent
    bool isBold = false, isItalic = false;
    TextAlignment alignment = TextAlignment::Left;
    double firstLine = 0; ///< indent of the first line in signs
    double left = 0;      ///< indent of all lines in pt
    double exactLine = 0; ///< pt; 0: see lineFactor
    double lineFactor = 1;
    double before = 0, after = 0; ///< pt
    bool keepWithNext = false;
    int outline = -1;         ///< 0: level 1
    QLatin1StringView ink{};  ///< "RRGGBB"; empty: black
    QLatin1StringView fill{}; ///< behind the signs
};

/// Margins in mm.
struct PageGeometry {
    double width = 210, height = 297, top = 0, right = 0, bottom = 0, left = 0, header = 15, footer = 15;
    double blockWidth() const { return width - left - right; }
    double blockHeight() const { return height - top - bottom; }
    /// The page turned: its head is what was its left edge.
    PageGeometry turned() const { return {height, width, left, top, right, bottom, header, footer}; }
};

/// All of a preset in a language.
struct DocumentLayout {
    PagePreset preset = PagePreset::Government;
    DocumentLanguage language = DocumentLanguage::Chinese;
    bool isBrief = false;
    PageGeometry page;
    double charSpace = 0; ///< pt between the signs of styles with exact lines
    std::vector<DocumentStyle> styles;

    const DocumentStyle &style(QLatin1StringView id) const;
};
DocumentLayout layoutOf(const Document &document);

/// The id of the style of a paragraph or cell.
QLatin1StringView styleOf(ParagraphStyle style);
QLatin1StringView styleOf(ColumnKind kind);

/// Whether a table stands in a page of its own that is turned: asked for, or more than eight columns.
bool isTurned(const DocumentTable &table);
/// Whether all of a section stands on turned pages: of an annex that has a turned table and no figures.
bool isWhollyTurned(const DocumentSection &section);
/// Whether a section's heading stands on a turned page, with what follows it up to its first table: because all of it does, or
/// because nothing but hints and a few lines of text stand before a turned table.
bool beginsTurned(const Document &document, const DocumentSection &section);
/// Whether a block is a hint for the author above a table or a figure: it stays with that.
bool isHintToNext(const Document &document, const DocumentSection &section, size_t block);
/// Whether a section is left out: one before the body that has nothing to say but its heading.
bool isSilent(const Document &document, const DocumentSection &section);
/// How long a text is in halves of a Chinese sign.
double halfSigns(const QString &text);
/// The title where there is little room; the name of the kind of document where it is long.
QString shortTitle(const Document &document);
/// "草稿 DRAFT", or nothing.
QString draftOf(const Document &document);
/// The name of the program, as documents of a language give it.
QString programName(bool isChinese);
/// What stands at the right of the header of reports: the word for drafts, the year, the version of the program.
QString headerRight(const Document &document);
/// Whether the runs say anything in this document: hints are for drafts.
bool saysSomething(const Document &document, const Runs &runs);
/// The runs that stand in this document.
Runs shownRuns(const Document &document, const Runs &runs);
/// Whether a section is the cover (`cover`), or the place of the contents (`contents`).
bool isCover(const DocumentSection &section);
bool isContents(const DocumentSection &section);
/// Whether a paragraph of the cover is the document's name; and whether the cover has one, so that none is put above it.
bool isTitle(const Document &document, const DocumentParagraph &paragraph);
bool hasTitle(const Document &document);
/// Whether a section of a brief and the next one stand side by side.
bool isLeftHalf(const Document &document, size_t section);
/// Where the contents stand: before this section; −1: the document has none. A section that says so itself stands for them.
int contentsPlace(const Document &document);

/// The size in pt of a table's text: smaller where many columns share the page.
double tableTextSize(const DocumentLayout &layout, const DocumentTable &table);
/// The widths of the columns in whole parts of `total`, which they add up to: as the columns ask, but where `total` is in
/// twentieths of a point and `textSize` in points no number and no usual word is broken that has room.
std::vector<int> columnWidths(const DocumentTable &table, int total, double textSize = 0);

/// The words of the page itself in the language of the document.
struct PageWords {
    QString contents, tables, figures, draft, source;
};
const PageWords &pageWords(DocumentLanguage language);

} // namespace core
