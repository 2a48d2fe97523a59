#pragma once

#include "ui/inputs/card.h"
#include "ui/pages/page.h"

class QButtonGroup;

namespace ui {

/// Where the notice is silent: each reading as a choice that shows what comes of it before it is taken.
class ReadingCard : public Card
{
    Q_OBJECT
public:
    explicit ReadingCard(const PageContext &context, QWidget *parent = nullptr);
    void show();

private:
    struct Row {
        int parameter;
        QLabel *question;
        QButtonGroup *choices;            ///< 1: so, 0: not so
        std::array<QLabel *, 2> outcomes; ///< by choice
    };
    Row addRow(size_t reading);
    void showRow(const Row &row, size_t reading);
    QString outcome(size_t reading, const core::CaseEvaluation *under, bool isDefault) const;
    void take(size_t reading, bool value);

    PageContext m_context;
    QList<Row> m_rows;
    QLabel *m_remark;
};

} // namespace ui
