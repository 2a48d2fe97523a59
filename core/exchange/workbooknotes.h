#pragma once

#include "core/exchange/tenantimport.h"

// What a project remembers of the workbooks of enterprises: to whom one was handed out, who returned it when and in which file,
// how many rows of it were taken. Notes are rows of the park, so that they are saved, compared and taken back like others.

namespace core {

/// The note of an enterprise in a case, both by id; null: nothing is known.
const WorkbookNote *workbookNote(const Park &park, const QString &caseId, const QString &enterprise);

/// The edits that note workbooks handed out to these enterprises (ids) on a day (YYYY-MM-DD). What has come back already stays.
std::vector<Edit> editsToNoteHandedOut(const Park &park, const QString &caseId, const QStringList &enterprises,
                                       const QString &day);

/// A file that came back.
struct ReturnedOn {
    QString fileName, day; ///< without its folder; YYYY-MM-DD
};
/// Of a file as it is on the disk: it came back when it was last changed.
ReturnedOn returnedOn(const QString &fileName);

/// The edits that note who answered, with one of `files` for each answer; a later file of an enterprise takes the place of an
/// earlier one. None where the park knows all of it.
std::vector<Edit> editsToNoteReturned(const Park &park, const QString &caseId, const std::vector<TenantAnswer> &answers,
                                      const std::vector<ReturnedOn> &files);

/// The edits that note how many of the accepted rows came from whom, added to those of the same file taken before.
/// Assumes that the answers were noted.
std::vector<Edit> editsToNoteTaken(const Park &park, const QString &caseId, const TenantImport &import,
                                   const std::vector<bool> &accepted);

/// Whether an edit is of a note only: it changes nothing that workbooks are compared with.
bool isOfWorkbookNote(const Edit &edit);

} // namespace core
