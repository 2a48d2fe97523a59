#pragma once

#include <QString>
#include <QStringList>

#include <algorithm>
#include <optional>
#include <variant>
#include <vector>

// A document as a value: what the writers of Word and PDF, the page and the tests read. Source: rules for the documents, §1 to
// §5.

namespace core {

enum class DocumentKind : unsigned char { Application, Scheme, Emissions, Brief };
enum class DocumentLanguage : unsigned char { Chinese, English };
/// The layout of pages: of official documents, or of reports.
enum class PagePreset : unsigned char { Government, Report };

/// How a figure is printed; the rules for the documents name them.
enum class FigureFormat : unsigned char {
    CarbonMass,  ///< wt: 万吨, English kt
    WholeTonnes, ///< t: whole tonnes
    CoalMass,    ///< wtce: 万吨标准煤, English ktce
    Percent,     ///< pct: one decimal
    Points,      ///< difference of two percents, one decimal
    PerCoal,     ///< r3: t/tce, three decimals
    Whole,       ///< mwh, gj: whole
    ProseEnergy, ///< kwh: 万千瓦时 or 亿千瓦时
    Money,       ///< wan: whole 万元, English CNY million
    ProseMoney,  ///< from 10,000 万元 as 亿元
    Count,       ///< a number of things
    Year,
    TwoDecimals,
    FourDecimals,
    Full ///< as many digits as read back
};

/// A figure in a document that knows its result.
struct NumberField {
    QString caseId, path; ///< of the result: "accounting.totalT"; of an input: its path in the exchange format
    FigureFormat format = FigureFormat::Full;
    std::optional<double> value;
    QString printed; ///< with its unit where the sentence has none
};

enum class RunKind : unsigned char { Plain, Bold, Italic, Number, Gap, Hint, Reference, Link };
/// A piece of a paragraph.
struct TextRun {
    RunKind kind = RunKind::Plain;
    QString text;    ///< what is read
    int number = -1; ///< of Number: index in Document::numbers
    QString target;  ///< of Reference: id of a table or figure; of Link: the address
};
using Runs = std::vector<TextRun>;

enum class ParagraphStyle : unsigned char { Body, Bullet, Numbered, Cover, Subtitle, Note, Source };
struct DocumentParagraph {
    QString id; ///< "A5", with the case or item behind a colon where a sentence stands several times; empty for own text
    ParagraphStyle style = ParagraphStyle::Body;
    Runs runs;
    bool isOwn = false;   ///< by the author
    bool isStale = false; ///< its figures are no longer those that were confirmed
};

enum class ColumnKind : unsigned char { Text, Number, Short }; ///< Short: centred, as numbers of rows and signs
struct DocumentColumn {
    QString head;
    double width = 1; ///< relative to the other columns
    ColumnKind kind = ColumnKind::Text;
};
struct TableCell {
    Runs runs;
};
enum class RowKind : unsigned char { Usual, Group, Total };
struct DocumentTableRow {
    RowKind kind = RowKind::Usual; ///< Group: one cell over all columns
    std::vector<TableCell> cells;
};
struct DocumentTable {
    QString id; ///< "T07", with the case behind a colon where a table stands several times
    QString caption, unit;
    bool isLandscape = false;
    std::vector<DocumentColumn> columns;
    std::vector<DocumentTableRow> rows;
    std::vector<Runs> notes;
};

enum class FigureType : unsigned char {
    BarsAcross, ///< one bar per category, series stacked
    Columns,    ///< one column per category, series stacked; lines on the second axis
    Ring,       ///< one series
    Flow,       ///< flows from left to right
    Lines,      ///< over the years in `positions`
    Bridge,     ///< first and last column stand on 0, between them changes
    Bullets,    ///< per category how much of its target is reached (1 = target)
    Areas,      ///< stacked over `positions`, lines above
    Carpet,     ///< 8760 values of the one series
    Timetable,  ///< per category from series 0 to series 1, in years
    CostCurve,  ///< series 0: widths, series 1: heights
    Tornado,    ///< series 0: down, series 1: up
    Dots,       ///< categories × series: the status as a number (order of ItemStatus)
    Boxes,      ///< the boundary: categories inside, series before and behind
    Picture     ///< one of the author
};
struct FigureSeries {
    QString name;
    std::vector<std::optional<double>> values;
    int colour = -1;     ///< place in the palette of the program's charts; −1: the next one
    bool isLine = false; ///< on Columns and Areas
    bool isDashed = false;
    bool onSecondAxis = false;
    int leastDecimals = 0; ///< of the numbers beside its points
};
struct FigureFlow {
    int from = 0, to = 0; ///< indices in categories
    double value = 0;
};
/// A picture that the author put into own text.
struct DocumentPicture {
    QString sha256, fileName;
    QByteArray bytes;                 ///< a PNG or JPEG that is no larger than a page needs
    double widthMm = 0, heightMm = 0; ///< at the most

    bool isJpeg() const { return bytes.startsWith("\xFF\xD8"); }
};
struct DocumentFigure {
    QString id; ///< "F06"
    QString caption, alternative, source;
    FigureType type = FigureType::Columns;
    QString horizontal, vertical, secondVertical; ///< titles of the axes with their units
    QStringList categories;
    std::vector<double> positions;
    std::vector<FigureSeries> series;
    std::vector<FigureFlow> flows;
    std::vector<int> layers;     ///< of Flow: the column of each category
    std::optional<double> limit; ///< a line across, named in `limitName`
    QString limitName;
    DocumentPicture picture; ///< of Picture
};

using DocumentBlock = std::variant<DocumentParagraph, DocumentTable, DocumentFigure>;
struct DocumentSection {
    QString id;    ///< "supply.plan"; what own text names
    int level = 1; ///< 0: without a number and not of the body (cover, contents, summary); 1…4
    QString heading;
    bool isAnnex = false;
    std::vector<DocumentBlock> blocks;
};

/// Something that is missing, doubtful or no longer confirmed.
struct DocumentGap {
    enum class Kind : unsigned char { Missing, Stale, Doubt } kind = Kind::Missing;
    bool isRequired = false;
    QString section, what, effect; ///< in the language of the document
    QString path;                  ///< of the input to give: where the program jumps
    QString page;                  ///< key of the page that takes it
};

/// Whether an earlier section lacks the same input already.
inline bool isRepeated(const std::vector<DocumentGap> &gaps, size_t at)
{
    return std::any_of(gaps.begin(), gaps.begin() + qsizetype(at), [&gap = gaps[at]](const DocumentGap &earlier) {
        return earlier.kind == gap.kind && earlier.what == gap.what && earlier.path == gap.path;
    });
}

struct Document {
    DocumentKind kind = DocumentKind::Application;
    DocumentLanguage language = DocumentLanguage::Chinese;
    QString title, subtitle, parkName, caseId;
    QString kindName; ///< stands in for a title that is too long for a header
    int year = 0;
    bool isDraft = false; ///< has gaps or stale paragraphs: the header says so
    std::vector<DocumentSection> sections;
    std::vector<NumberField> numbers;
    std::vector<DocumentGap> gaps;
    QString projectDigest, factorDigest; ///< SHA-256 of the exchange form and of the factor rows in use
    QString programVersion;
    std::optional<PagePreset> preset; ///< none: as the kind has it
};

} // namespace core
