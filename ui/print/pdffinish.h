#pragma once

#include <QDate>
#include <QHash>
#include <QString>

#include <vector>

namespace ui {

struct PdfBookmark {
    QString text;
    int level = 1; ///< from 1
    int page = 0;
    double top = 0; ///< pt from the upper edge
};
/// A rectangle of a page that leads to a place of the document or to an address; pt from the upper left corner.
struct PdfLink {
    int page = 0;
    double left = 0, top = 0, right = 0, bottom = 0;
    int toPage = -1;
    double toTop = 0;
    QString address; ///< where toPage is −1
};
struct PdfProperties {
    QString title, language;
    QDate date; ///< none: the file says none
    std::vector<std::pair<QString, QString>> others;
    std::vector<PdfBookmark> bookmarks;
    std::vector<PdfLink> links;
    QHash<char16_t, char16_t> codes; ///< what text is copied as, where the painter names another sign of the same shape
};

/// The module that brings qpdf, and its functions.
inline constexpr QLatin1StringView pdfModule("pdf");
inline constexpr char finishPdfName[] = "parkwrightFinishPdf", pdfPropertiesName[] = "parkwrightPdfProperties";

} // namespace ui

/// Writes a PDF anew: with bookmarks and properties, without clock, names of users and random ids. Empty: `why` it cannot.
extern "C" void parkwrightFinishPdf(const QByteArray &pdf, const ui::PdfProperties &properties, QByteArray &written,
                                    QString &why);
/// The properties of a PDF, names and values; none where it is none.
extern "C" void parkwrightPdfProperties(const QByteArray &pdf, std::vector<std::pair<QString, QString>> &properties);
