#pragma once

#include "core/exchange/tenantimport.h"

#include <map>

namespace core {

/// What one returned workbook says and would change.
struct TenantFile : BookImport {
    TenantAnswer answer;
    std::map<int, double> water{};      ///< by field of the infrastructure
    std::vector<ImportFinding> serials; ///< where certificates are claimed, as findings that perhaps are none
};

/// Reads one returned workbook of a case; `file` is its position among those that are read together.
TenantFile readTenantBook(const Park &park, const Library &library, const BookTexts &texts, qsizetype caseIndex, qsizetype file,
                          const Spreadsheet &book);

} // namespace core
