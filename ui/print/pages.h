#pragma once

#include "ui/print/fonts.h"
#include "ui/print/textshape.h"

#include <QColor>
#include <QLineF>
#include <QRectF>

#include <variant>

class QPainter;

namespace ui {

/// What stands on a page; places in twentieths of a point from its upper left corner.
struct PrintedLine {
    std::shared_ptr<QTextLayout> layout;
    int line = 0;
    QPointF at; ///< of the paragraph
};
struct PrintedRule {
    QLineF line;
    double width = 6;
    bool isFaint = false;
};
struct PrintedGround {
    QRectF rect;
};
struct PrintedFigure {
    const core::DocumentFigure *figure = nullptr;
    QRectF rect;
};
/// An entry of the contents: dots and the page of a heading or caption.
struct PrintedEntry {
    QLineF line; ///< from the end of its text to the right edge, on the baseline
    size_t section = 0;
    QString caption;                     ///< the bookmark of a table or figure; empty: a heading
    std::shared_ptr<QTextLayout> layout; ///< for its font
};
using PrintedItem = std::variant<PrintedLine, PrintedRule, PrintedGround, PrintedFigure, PrintedEntry>;

struct PrintedPage {
    bool isTurned = false;
    int number = 0; ///< 0: none is printed
    std::vector<PrintedItem> items;
};

/// A document as pages, for PDF, paper and the view in the window alike. It keeps the document it shows.
class DocumentPages
{
public:
    DocumentPages(std::shared_ptr<const core::Document> document, std::shared_ptr<const DocumentFonts> fonts);

    int count() const { return int(m_pages.size()); }
    QSizeF sizeMm(int page) const;
    /// Paints a page; the painter's unit is a twentieth of a point (1/1440 inch), its origin the corner of the page.
    void paint(int page, QPainter &painter) const;
    /// Where each section's heading stands: page (from 0; −1: it has none) and place from the top.
    struct Place {
        int page = -1;
        double top = 0;
    };
    const std::vector<Place> &headings() const { return m_headings; }
    /// The number printed on the page of each section's heading; 0: none.
    std::vector<int> headingNumbers() const;
    /// The number printed on the page of each table and figure, by their bookmarks.
    QHash<QString, int> captionNumbers() const;
    /// Something on a page that leads elsewhere: to a place of the document, or to an address.
    struct Link {
        int page = 0;
        QRectF rect; ///< twentieths of a point
        Place to;    ///< without page: to `address`
        QString address;
    };
    /// References to tables, figures and chapters, entries of the contents, links of own text.
    std::vector<Link> links() const;
    /// The heading with its number.
    QString headingText(size_t section) const;

    const core::Document &document() const { return *m_document; }
    const DocumentFonts &fonts() const { return *m_fonts; }

private:
    Place placeOf(const QString &target) const;
    Place placeOf(const PrintedEntry &entry) const;
    void addLinks(const PrintedLine &line, int page, std::vector<Link> &into) const;
    void paintEdges(const PrintedPage &page, QPainter &painter) const;
    void paintHeader(const PrintedPage &page, QPainter &painter) const;
    void paintNumber(const PrintedPage &page, QPainter &painter) const;
    static void paintGround(const PrintedItem &item, QPainter &painter);
    void paintItem(const PrintedItem &item, QPainter &painter) const;

    std::shared_ptr<const core::Document> m_document;
    std::shared_ptr<const DocumentFonts> m_fonts;
    core::DocumentLayout m_layout;
    core::DocumentNumbers m_numbers;
    std::vector<PrintedPage> m_pages;
    std::vector<Place> m_headings;
    QHash<QString, Place> m_captions;
    int m_lastNumber = 0;
};

} // namespace ui
