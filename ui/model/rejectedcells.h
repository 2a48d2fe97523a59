#pragma once

#include "core/model/place.h"

#include <QMap>
#include <QObject>

#include <functional>

namespace ui {

/// A text that could not be read into a field of the park.
struct RejectedCell {
    core::Place place;
    qint32 field = -1; ///< of the row or object
    QString label;     ///< the field's, as it is shown
    QString sentence;  ///< why, and what helps
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
        m_tables.insert(model, [model] { return model->rejected(); });
        connect(model, &Model::rejectedChanged, this, &RejectedCells::changed);
        connect(model, &QObject::destroyed, this, &RejectedCells::forget);
    }
    std::vector<RejectedCell> cells() const
    {
        std::vector<RejectedCell> all;
        for (const auto &ofTable : m_tables) {
            const std::vector<RejectedCell> cells = ofTable();
            all.insert(all.end(), cells.begin(), cells.end());
        }
        return all;
    }

Q_SIGNALS:
    void changed();

private:
    void forget(QObject *model)
    {
        m_tables.remove(model);
        Q_EMIT changed();
    }

    QMap<QObject *, std::function<std::vector<RejectedCell>()>> m_tables;
};

} // namespace ui
