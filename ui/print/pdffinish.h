#pragma once

#include "core/base/result.h"

#include <QDate>
#include <QHash>

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

/// Writes a PDF anew: with bookmarks and properties, without clock, names of users and random ids. Fails: FileNotWritable.
core::Result<QByteArray> finishPdf(const QByteArray &pdf, const PdfProperties &properties);

} // namespace ui
