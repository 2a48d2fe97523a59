#pragma once

#include "core/dossier/document.h"

#include <QByteArray>

#include <optional>

namespace core {

/// What a document says of itself in its properties: from which project, with which factors it was made.
struct MadeFrom {
    QString projectDigest, factorDigest;
    QString caseId, kind, language; ///< words of the command line: "application", "zh"
    QString park, version;
    QString textDigest; ///< of a .docx: of its text as it was written (textDigest)
    int year = 0;
};

/// The words of the command line and of the project file.
QLatin1StringView wordOf(DocumentKind kind);
QLatin1StringView wordOf(DocumentLanguage language);
std::optional<DocumentKind> documentKind(QStringView word);

/// The properties of a document beside its title, as names and values in the order of writing; the digest of its text where
/// the file has one.
std::vector<std::pair<QString, QString>> documentProperties(const Document &document, const QString &textDigest = {});
/// The other way; nothing where the digests are missing.
std::optional<MadeFrom> madeFrom(const std::vector<std::pair<QString, QString>> &properties);
/// What a .docx of ours says; nothing: it is none of ours, or none at all.
std::optional<MadeFrom> madeFromDocx(const QByteArray &bytes);

} // namespace core
