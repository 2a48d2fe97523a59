#pragma once

#include "ui/model/showncase.h"

#include <functional>

class QLineEdit;

namespace ui {

/// Lines of text that belong to a case: taken at Enter, when the keyboard goes elsewhere and when their owner asks; always into
/// the case they were typed for.
class KeptLines : public QObject
{
    Q_OBJECT
public:
    KeptLines(const Document &document, const ShownCase &shown, QObject *parent);

    /// What takes the text of a line; false: it cannot be read, and stays as it is.
    using Take = std::function<bool(qsizetype caseIndex, const QString &text)>;
    void keep(QLineEdit *line, Take take);
    /// Takes what was typed and not taken yet.
    void take();
    /// Forgets all lines, before they go.
    void clear();

private:
    struct Kept {
        QLineEdit *line;
        Take take;
        QString caseId; ///< of the case that is typed for
    };
    const Document &m_document;
    const ShownCase &m_shown;
    std::vector<Kept> m_kept;
};

} // namespace ui
