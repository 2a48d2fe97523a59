#pragma once

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

// What the text of a .docx was when it was written, so that what was changed since can be told. Digests tell slips and edits, not
// forgers: whoever rewrites them can say anything.

namespace core {

/// A paragraph with text, those in tables too; without the results of fields, which Word makes anew.
struct WrittenParagraph {
    QString text;  ///< runs of white space are one space
    QString under; ///< the heading or caption above it; empty: none
};
/// The paragraphs of word/document.xml in their order; those before a place that is no XML.
std::vector<WrittenParagraph> writtenParagraphs(const QByteArray &documentPart);

/// SHA-256, lower-case hexadecimal, of the texts, each ended by LF, in UTF-8.
QString textDigest(const std::vector<WrittenParagraph> &paragraphs);
/// The part with a digest of each paragraph: the first eight digits of the SHA-256 of its text, by spaces. Other programs keep
/// custom parts as they are.
QByteArray paragraphDigestsPart(const std::vector<WrittenParagraph> &paragraphs);
inline constexpr char paragraphDigestsName[] = "customXml/parkwright-text.xml";

/// What of the text of a .docx is not as it was written.
struct TextChanges {
    bool isSame = true;
    bool isListed = false;                 ///< the digests of the paragraphs are still there
    std::vector<WrittenParagraph> changed; ///< new ones or with another text
    qsizetype gone = 0;                    ///< how many fewer there are, beside those that were changed
};
/// Nothing: it carries no digest of its text, or is no .docx.
std::optional<TextChanges> textChanges(const QByteArray &docx);

} // namespace core
