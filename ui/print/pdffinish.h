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
struct PdfProperties {
    QString title, language;
    QDate date; ///< none: the file says none
    std::vector<std::pair<QString, QString>> others;
    std::vector<PdfBookmark> bookmarks;
    QHash<char16_t, char16_t> codes; ///< what text is copied as, where the painter names another sign of the same shape
};

/// Writes a PDF anew: with bookmarks and properties, without clock, names of users and random ids. Fails: FileNotWritable.
core::Result<QByteArray> finishPdf(const QByteArray &pdf, const PdfProperties &properties);

} // namespace ui
