#pragma once

#include "core/explain/explanation.h"
#include "core/indicators/systempictures.h"
#include "ui/model/document.h"
#include "ui/model/format.h"

#include <QCoreApplication>

namespace ui {

/// Gives the texts about figures their context.
struct Explain {
    Q_DECLARE_TR_FUNCTIONS(Explain)
};

class Results;

/// A name in a picture in the present language, or the word of the user.
QString pictureName(const core::PictureName &name);

/// What figures are called: "Grid power received", "F3 · Natural gas: emissions".
class FigureNames
{
public:
    FigureNames(const Document &document, const Results &results, Format format)
        : m_document(document), m_results(results), m_format(format)
    {}

    QString operator()(const core::Figure &figure) const;
    /// A field of a row that is no number, as its cell shows it.
    QString word(const core::Figure &figure) const;
    /// The row at a place: "PR3 · Direct green supply".
    QString row(const core::Place &place) const { return rowText(place); }

private:
    QString caseFigureName(const core::Figure &figure) const;
    QString rowName(const core::Figure &figure) const;
    QString rowText(const core::Place &place) const;
    /// As a cell shows a value that is no quantity: with names for keys.
    QString fieldWord(const core::Field &field, const core::Value &value, qsizetype caseIndex) const;

    const Document &m_document;
    const Results &m_results;
    Format m_format;
};

} // namespace ui
