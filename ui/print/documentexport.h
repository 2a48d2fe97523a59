#pragma once

#include "core/dossier/docx.h"
#include "ui/print/pages.h"

namespace ui {

enum class DocumentFile : unsigned char { Docx, Pdf };

struct ExportedDocument {
    QByteArray bytes;
    int pages = 0;    ///< as laid out here
    bool fits = true; ///< false: a brief that needs a second page
};

/// A document as the bytes of a file; for Word with the template of an office, where there is one. Fails: FileNotWritable.
core::Result<ExportedDocument> exportDocument(std::shared_ptr<const core::Document> document,
                                              std::shared_ptr<const DocumentFonts> fonts, DocumentFile file, const QDate &date,
                                              const core::DocxTemplate *office = nullptr);

} // namespace ui
