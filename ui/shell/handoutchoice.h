#pragma once

#include "core/exchange/booktexts.h"
#include "core/model/park.h"

#include <QWidget>

class QLabel;
class QListWidget;

namespace ui {

/// What is handed out: the enterprises that get a workbook, and sheets beside those they have rows in.
class HandOutChoice : public QWidget
{
    Q_OBJECT
public:
    explicit HandOutChoice(QWidget *parent = nullptr);

    /// The enterprises of the park, new ones ticked, and the sheets in the words of the workbook; titles in the language of the
    /// moment. Ticks stay.
    void show(const core::Park &park, const core::BookTexts &texts);
    QList<qsizetype> enterprises() const; ///< positions in the park
    QStringList sheets() const;           ///< keys of their lists

Q_SIGNALS:
    void changed();

private:
    QListWidget *m_enterprises, *m_sheets;
    QLabel *m_enterprisesTitle, *m_sheetsTitle;
};

} // namespace ui
