#pragma once

#include "core/exchange/importfinding.h"
#include "core/model/edit.h"

namespace core {

/// A row of a file beside that of the park.
struct RowChange {
    enum class Kind : unsigned char {
        New,
        Changed,
        Conflicting, ///< changed in the file, and in the park since it was handed out
        Removed,
    };
    Kind kind = Kind::New;
    qsizetype file = -1;
    QString sheet{};
    qint32 sheetRow = -1;
    Address owner{}; ///< where the row goes to
    int list = -1;   ///< position in that owner's lists; −1: it is the owner's own fields that change
    Address from{};  ///< where the park's row stands; empty: it has none
    int fromList = -1;
    qsizetype row = -1; ///< its position there
    QString id{};
    std::shared_ptr<void> content{}; ///< the row as it would be, answers of questions taken as yes; null when removed
    std::vector<int> fields{};       ///< which differ
    bool isTakable = true;           ///< nothing in it is wrong
    bool isAsked = false;            ///< accepting it answers questions with yes
};

/// The description of the row, or of the object, that a change is about.
const Object &elementOf(const RowChange &change);
/// What the park has there; null: nothing.
const void *heldBy(const Park &park, const RowChange &change);

/// The fields that a change is shown with: those that differ, or all that a new row says beyond its id.
std::vector<int> shownFields(const RowChange &change);

/// What files say and what they would change.
struct BookImport {
    std::vector<ImportFinding> findings; ///< by file, sheet, row, column
    std::vector<RowChange> changes;      ///< rows that are as they were are not among them
};

/// Which changes can be taken without asking: new and changed rows with nothing wrong and nothing open.
std::vector<bool> acceptable(const BookImport &import);

/// The edits of the accepted changes, to be pushed as one command. Rows that are not takable are left out whatever is accepted.
/// New rows get ids that are free.
std::vector<Edit> editsOf(const Park &park, const BookImport &import, const std::vector<bool> &accepted);

} // namespace core
