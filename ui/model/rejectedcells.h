#pragma once

#include "core/model/place.h"

#include <QMap>
#include <QObject>

#include <functional>
#include <optional>
#include <utility>

namespace ui {

/// A text that could not be read into a field of the park.
struct RejectedCell {
    core::Place place;
    qint32 field = -1; ///< of the row or object
    QString label;     ///< the field's, as it is shown
    QString sentence;  ///< why, and what helps
    int number = 0;    ///< of what was done when it was typed (Document::countDone)
};

/// The cells of all open tables whose texts could not be read; the findings list them until they are corrected.
class RejectedCells : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /// Asks the model when it says rejectedChanged(), as long as it lives.
    template <class Model> void watch(Model *model)
    {
        m_tables.insert(model, {[model] { return model->rejected(); }, [model](int number) { model->dropRejected(number); }});
        connect(model, &Model::rejectedChanged, this, &RejectedCells::changed);
        connect(model, &QObject::destroyed, this, &RejectedCells::forget);
    }
    std::vector<RejectedCell> cells() const
    {
        std::vector<RejectedCell> all;
        for (const Table &table : m_tables) {
            const std::vector<RejectedCell> cells = table.rejected();
            all.insert(all.end(), cells.begin(), cells.end());
        }
        return all;
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
        for (const Table &table : std::as_const(m_tables))
            table.drop(last->number);
        Q_EMIT tookBack(last->place, last->field);
        return true;
    }

Q_SIGNALS:
    void changed();
    /// A text was taken back that stood here.
    void tookBack(const core::Place &place, int field);

private:
    void forget(QObject *model)
    {
        m_tables.remove(model);
        Q_EMIT changed();
    }

    struct Table {
        std::function<std::vector<RejectedCell>()> rejected;
        std::function<void(int number)> drop; ///< what was typed by the thing done with this number
    };
    QMap<QObject *, Table> m_tables;
};

} // namespace ui
