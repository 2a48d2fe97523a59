#pragma once

#include "ui/model/results.h"

namespace ui {

/// Which case the pages show. Follows the results, so that its index always has one.
class ShownCase : public QObject
{
    Q_OBJECT
public:
    ShownCase(const Document &document, const Results &results, QObject *parent = nullptr);

    /// −1: the park has no case.
    qsizetype index() const { return m_index; }
    const core::Case *inPark() const;
    const core::CaseEvaluation *evaluated() const;
    void show(qsizetype index);
    /// To the next (1) or previous (−1) case; stays at the ends.
    void step(int direction);

Q_SIGNALS:
    /// Another case is shown, or another park.
    void changed();
    /// The same case with another result.
    void updated();

private:
    void follow();
    void take(qsizetype index);
    qsizetype takeFormer();
    qsizetype firstChoice() const;

    const Document &m_document;
    const Results &m_results;
    qsizetype m_index = -1;
    int m_ofPark = 0;        ///< the park the index belongs to
    QString m_id;            ///< of the case, to find it again when cases come and go
    QStringList m_formerIds; ///< of the cases shown before it, each once, the last at the end; without those gone back to
};

} // namespace ui
