#pragma once

#include "core/exchange/outbook.h"
#include "core/exchange/tenantsheets.h"

namespace core {

inline constexpr int tenantVersion = 1;
inline const QString markSeparator = QStringLiteral(" \u00b7 "), tenantFormat = QStringLiteral("parkwright-tenant");

/// What to hand out to an enterprise.
struct TenantRequest {
    qsizetype caseIndex = 0; ///< the case that is to be filled
    qsizetype enterprise = 0;
    bool withValues = false; ///< with the numbers the case has; else only names, and last year's numbers beside the empty cells
    QString exportedOn{};    ///< the date of today
    QStringList sheets{};    ///< keys of lists that are asked for although the enterprise has no rows in them
};

/// The workbook an enterprise fills: a guide, the enterprise itself, a sheet for each list it has rows in (this year or the year
/// before), those asked for and those every enterprise has. Rows carry their ids and a check sum in hidden columns.
OutBook tenantBook(const Park &park, const Library &library, const BookTexts &texts, const TenantRequest &request);

/// Whether a sheet goes to every enterprise; others go to those that have rows in it, or on request.
bool isForEveryTenant(const TenantSheet &sheet);

/// "E01 Name 2025.xlsx", without what file names cannot have.
QString tenantFileName(const Park &park, const TenantRequest &request);

/// The visible mark of a workbook: version, enterprise, year, check code.
QString tenantMark(const Park &park, const BookTexts &texts, const QString &enterprise, int year);
QString tenantCheckCode(const QString &park, const QString &enterprise, int year);

} // namespace core
