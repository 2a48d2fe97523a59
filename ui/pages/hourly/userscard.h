#pragma once

#include "core/hourly/hourlyresult.h"
#include "ui/inputs/card.h"
#include "ui/model/format.h"

class QLabel;

namespace ui {

class PlainTable;

/// The users of electricity behind one direct line: what each used, and the green power that is traced to it.
class UsersCard : public Card
{
    Q_OBJECT
public:
    explicit UsersCard(QWidget *parent = nullptr);
    void show(const core::Park &park, const core::Case &inCase, const core::HourlyModel &model, const core::HourlyResult &result,
              const QString &remark, const Format &format);
    using QWidget::show;

private:
    PlainTable *m_table;
    QLabel *m_note;
};

} // namespace ui
