#pragma once

#include "app/commandline/filesinput.h"
#include "core/dossier/dossiertexts.h"
#include "core/reference/hourlytables.h"

namespace commandline {

/// What commands about documents read before any file: reference data, schemes, the words of documents, the tables of the hourly
/// model, the limits of supply.
struct DocumentInput {
    FilesInput files;
    core::DossierTexts texts;
    core::HourlyTables tables;
    std::optional<core::Table> rules;
    const core::Table *rulesOrNull() const { return rules ? &*rules : nullptr; }

    /// Nothing: a message went to stderr, exit with Internal.
    static std::optional<DocumentInput> read();
};

} // namespace commandline
