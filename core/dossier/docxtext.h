#pragma once

#include "core/dossier/docx.h"
#include "core/dossier/docxxml.h"
#include "core/dossier/layout.h"
#include "core/dossier/numbering.h"

namespace core {

/// What word/document.xml refers to.
struct DocxRelations {
    struct Entry {
        QString type, target; ///< last part of the type's name
        bool isExternal = false;
    };
    std::vector<Entry> entries;

    /// Adds one, says its id.
    QString add(const char *type, const QString &target, bool isExternal = false);
};

/// What all that writes the text of a .docx shares.
struct DocxContext {
    const Document &document;
    const DocumentLayout &layout;
    const DocumentNumbers &numbers;
    OfficeXml &xml;
    DocxRelations &relations;
    int bookmarks = 0, lists = 0, pictures = 0;
};

/// The text of paragraphs: runs, fields, links, captions.
class DocxText
{
public:
    explicit DocxText(DocxContext &context) : m_context(context), m_xml(context.xml) {}

    /// Begins a paragraph of a style; its properties stay open for more until `beginRuns`.
    void begin(QLatin1StringView style);
    void beginRuns() { m_xml.close(); }
    void end() { m_xml.close(); }
    /// A whole paragraph of plain text.
    void paragraph(QLatin1StringView style, const QString &text);
    void paragraph(QLatin1StringView style, const Runs &runs);

    /// The runs that stand in the document; `size` in pt where it is not that of the style.
    void runs(const Runs &runs, double size = 0, bool isBold = false);
    void plain(const QString &text, double size = 0);
    /// A field with its text as it was last seen.
    void field(const QString &instruction, const QString &shown, double size = 0);
    void startBookmark(const QString &name);
    void endBookmark();
    /// "表 7　title" with its sequence and bookmark.
    void caption(const CaptionLabel &label, bool keepsWithNext);

private:
    void properties(const TextRun &run, double size, bool isBold);
    void content(const QString &text);
    QString bookmarkOf(const QString &target) const;
    void fieldSign(const char *type);

    DocxContext &m_context;
    OfficeXml &m_xml;
    std::vector<int> m_open;
};

/// The bookmark of a section's heading.
QString headingBookmark(size_t section);
/// Writes a table over `width` twips, without its caption.
void writeDocxTable(DocxContext &context, const DocumentTable &table, int width);
/// Writes a picture in the line. `relation` is of its part.
void writeDocxPicture(DocxContext &context, const FigurePicture &picture, const DocumentFigure &figure, const QString &relation);

} // namespace core
