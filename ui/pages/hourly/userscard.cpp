#include "userscard.h"

#include "core/model/edit.h"
#include "ui/inputs/plaintable.h"
#include "ui/inputs/texts.h"

#include <QHash>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

using namespace core;

namespace {

/// The names of the enterprises of all rows of a case, by the ids of the rows; a load has the id of the row it comes from.
QHash<QString, QString> enterprisesOfRows(const Park &park, const Case &inCase)
{
    QHash<QString, QString> names;
    for (const System system : allSystems) {
        const void *rows = systemOf(inCase, system);
        for (const List &list : systemPart(system).object->lists) {
            const int field = fieldIndex(*list.element, "enterprise");
            for (qsizetype i = 0; field >= 0 && i < list.size(rows); ++i) {
                const Value value = list.element->fields[size_t(field)].get(list.at(rows, i));
                const QString *id = std::get_if<QString>(&value);
                const auto enterprise = id ? std::ranges::find(park.enterprises, *id, &Enterprise::id) : park.enterprises.end();
                if (enterprise != park.enterprises.end())
                    names.insert(rowId(list, rows, i), enterprise->name);
            }
        }
    }
    return names;
}

QStringList userRow(const QString &name, const QString &enterprise, const LoadYear &year, const Format &format)
{
    return {name,
            enterprise,
            format.fixed(year.energy, 0),
            year.peak > 0 ? format.fixed(year.peak, 1) : QString(),
            format.fixed(year.directGreen, 0),
            year.energy > 0 ? format.share(year.directGreen / year.energy) : Format::absent()};
}

} // namespace

UsersCard::UsersCard(QWidget *parent) : Card(parent), m_table(new PlainTable(this)), m_note(new QLabel(this))
{
    m_table->setObjectName(QStringLiteral("users"));
    m_note->setWordWrap(true);
    asMuted(m_note);
    content()->addWidget(m_table);
    content()->addWidget(m_note);
}

void UsersCard::show(const Park &park, const Case &inCase, const HourlyModel &model, const HourlyResult &result,
                     const QString &remark, const Format &format)
{
    const QHash<QString, QString> enterprises = enterprisesOfRows(park, inCase);
    QList<QStringList> rows;
    LoadYear all;
    for (const LoadUser &user : model.users) {
        const LoadYear year = userYear(result, user);
        if (model.loads[user.load].carrier != LoadCarrier::Electricity || !(year.energy > 0))
            continue;
        rows.append(userRow(user.id, enterprises.value(user.id), year, format));
        all.energy += year.energy;
        all.directGreen += year.directGreen;
    }
    rows.append(userRow(tr("All users"), {}, all, format));
    setTitle(tr("Users"), tr("direct green power by user") + remark);
    m_table->setAccessibleName(title());
    m_table->show({{tr("User"), false, false},
                   {tr("Enterprise"), false, true},
                   {tr("Use (MWh)"), true, false},
                   {tr("Peak (MW)"), true, false},
                   {tr("Direct green (MWh)"), true, false},
                   {tr("Share"), true, false}},
                  rows, {int(rows.size()) - 1});
    m_note->setText(tr("Power of own non-fossil plants and direct lines, traced hour by hour in proportion to what all use in the "
                       "hour. The workbook of exported hours has those of each user. Notice 688 was not seen in full."));
}

} // namespace ui
