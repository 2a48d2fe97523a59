#pragma once

#include "core/model/field.h"

namespace core {

/// What an author wrote into a section of a document.
struct OwnText : Described {
    QString document; ///< kind and language: "application/zh"; of schemes "scheme:ID/zh"
    QString section;  ///< id of the section, or of the field inside it: "supply.plan"
    QString text;     ///< paragraphs as HTML: bold, italic, lists and links, nothing else
    bool operator==(const OwnText &) const = default;
};

/// The figures of a generated paragraph as its author confirmed them; others than these make it stale.
struct ConfirmedParagraph : Described {
    QString document, paragraph; ///< as in OwnText; id of the paragraph: "A5"
    QStringList values;          ///< "C2025:accounting.totalT=1234.5", in the order of the paragraph
    bool operator==(const ConfirmedParagraph &) const = default;
};

/// Which case plays a role in a document when the park leaves a choice.
struct DocumentRole : Described {
    QString document; ///< as in OwnText
    QString role;     ///< "BASE", "TREND", "GOAL"
    QString caseId;
    bool operator==(const DocumentRole &) const = default;
};

extern const Object ownTextObject;
extern const Object confirmedParagraphObject;
extern const Object documentRoleObject;

} // namespace core
