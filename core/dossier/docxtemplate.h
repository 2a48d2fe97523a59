#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>
#include <tl/expected.hpp>

#include <vector>

namespace core {

/// A part of a .docx: its name inside the archive and its bytes.
struct DocxPart {
    QString name;
    QByteArray bytes;
    QString type; ///< content type
};

/// What an office's own .docx gives to documents: its styles, its headers and footers.
struct DocxTemplate {
    /// A header or footer of the template's last section.
    struct Edge {
        QString place; ///< "default", "even", "first"
        bool isHeader = true;
        QString part; ///< its name among `parts`
    };
    QByteArray styles;           ///< word/styles.xml
    std::vector<Edge> edges;     ///< headers and footers
    std::vector<DocxPart> parts; ///< they, their relationships and pictures, named so that nothing of ours has the name
    bool isOddEven = false, hasTitlePage = false;
};

enum class TemplateTrouble : unsigned char {
    NotDocx,  ///< no archive, or none of a text document
    TooLarge, ///< inflates to more than 64 MB
    Damaged   ///< a part that is needed is not well-formed
};

/// Reads a template. No part of it is run and nothing outside of it is read.
tl::expected<DocxTemplate, TemplateTrouble> readDocxTemplate(const QByteArray &bytes);

} // namespace core
