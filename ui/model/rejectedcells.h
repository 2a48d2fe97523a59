#pragma once

#include "core/model/place.h"
#include "ui/model/document.h"
#include "ui/model/fieldtexts.h"

namespace ui {

/// A text that could not be read into a field of the park.
struct RejectedCell {
    core::Place place;
    qint32 field = -1; ///< of the row or object
    QString label;     ///< the field's, as it is shown
    QString sentence;  ///< why, and what helps
    int number = 0;    ///< of what was done when it was typed
};

/// The texts of the open park that could not be read, as cells; the findings list them until they are corrected.
class RejectedCells : public QObject
{
    Q_OBJECT
public:
    explicit RejectedCells(Document &document, QObject *parent = nullptr) : QObject(parent), m_document(document)
    {
        connect(&document, &Document::rejectedChanged, this, &RejectedCells::changed);
    }

    std::vector<RejectedCell> cells() const
    {
        std::vector<RejectedCell> cells;
        for (const auto &[where, rejected] : m_document.rejected().all()) {
            const auto &[object, field] = where;
            cells.push_back({core::placeOf(core::Edit::set(object, field, {})), field,
                             fieldText(core::objectAt(object).fields[size_t(field)].label), rejected.sentence, rejected.number});
        }
        return cells;
    }
    /// The one that was typed last, where it was after the thing done with this number.
    std::optional<RejectedCell> lastAfter(int number) const
    {
        std::optional<RejectedCell> last;
        for (const RejectedCell &each : cells())
            if (each.number > (last ? last->number : number))
                last = each;
        return last;
    }
    /// Undo, where texts that could not be read are the last thing that was typed: they go. False: they are not.
    bool takeBackLast(int lastCommand)
    {
        const auto last = lastAfter(lastCommand);
        if (!last)
            return false;
        m_document.dropRejected(last->number);
        Q_EMIT tookBack(last->place, last->field);
        return true;
    }

Q_SIGNALS:
    void changed();
    /// A text was taken back that stood here.
    void tookBack(const core::Place &place, int field);

private:
    Document &m_document;
};

} // namespace ui
