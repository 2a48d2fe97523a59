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
    int year = 0;
};

/// The words of the command line and of the project file.
QLatin1StringView wordOf(DocumentKind kind);
QLatin1StringView wordOf(DocumentLanguage language);
std::optional<DocumentKind> documentKind(QStringView word);

/// The properties of a document beside its title, as names and values in the order of writing.
std::vector<std::pair<QString, QString>> documentProperties(const Document &document);
/// The other way; nothing where the digests are missing.
std::optional<MadeFrom> madeFrom(const std::vector<std::pair<QString, QString>> &properties);
/// What a .docx of ours says; nothing: it is none of ours, or none at all.
std::optional<MadeFrom> madeFromDocx(const QByteArray &bytes);

} // namespace core
