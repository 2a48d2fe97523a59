#pragma once

#include "ui/model/fieldtexts.h"
#include "ui/model/findable.h"
#include "ui/model/showncase.h"

namespace ui {

/// Finds what holds a number: the fields of the project and of the shown case, and the results of the case. Reads them when the
/// first number is asked for.
class NumberFinder
{
public:
    NumberFinder(const Document &document, const ShownCase &shown, const Results &results, const Appearance &appearance)
        : m_document(document), m_shown(shown), m_results(results), m_appearance(appearance)
    {}

    /// The park may be another: it is read again.
    void forget();
    /// At most so many that show the typed number, with or without thousands, in the unit of their cell, in the canonical one, in
    /// per cent or in the scaled unit of a headline; the nearest first. The digits that were typed count, whether the rest was
    /// rounded or cut off. Nothing where the text is no number, or 0.
    std::vector<Findable> find(const QString &typed, size_t most);

private:
    /// A number, and the two units beside its own in which it may be shown.
    struct Held {
        double value = 0, factor = 1, otherFactor = 1;
        qint32 column = -1;                 ///< −1: a figure of the results
        core::Unit unit = core::Unit::None; ///< of a figure
        bool isShare = false;               ///< likewise
        core::Figure figure;                ///< without kind: place and field only
    };
    struct Column {
        const core::Field *field;
        int index; ///< of the field
        core::UnitChoice unit;
        QString where;
    };
    void read();
    void addParts(const core::Object &object, const void *held, const core::Address &address);
    void addLists(const core::Object &object, const void *held, const core::Address &address, const QString &where);
    /// Adds the columns of an object's numbers and returns the position of the first.
    size_t addColumns(const core::Object &object, std::string_view list, const QString &where);
    void addFields(size_t firstColumn, const void *held, const core::Address &address);
    void addFigures();
    void addFigure(const core::Figure &figure, std::optional<double> value, core::Unit unit, bool isShare = false);
    Findable made(const Held &held) const;
    FieldTexts texts() const { return {m_document, m_results.libraryOf(m_shown.index()), m_appearance}; }

    const Document &m_document;
    const ShownCase &m_shown;
    const Results &m_results;
    const Appearance &m_appearance;
    bool m_isRead = false;
    std::vector<Column> m_columns;
    std::vector<Held> m_held;
};

} // namespace ui
