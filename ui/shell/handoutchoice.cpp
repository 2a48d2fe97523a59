#include "handoutchoice.h"

#include "core/exchange/tenantbook.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace ui {

using namespace core;

namespace {

QListWidget *tickedList(const QString &name, QLabel *title, QHBoxLayout *into, QWidget *parent)
{
    auto *list = new QListWidget(parent);
    list->setObjectName(name);
    list->setMaximumHeight(6 * list->fontMetrics().lineSpacing());
    title->setBuddy(list);
    auto *column = new QVBoxLayout;
    column->addWidget(title);
    column->addWidget(list);
    into->addLayout(column);
    return list;
}

/// The keys of the lines whose tick is this.
QStringList keysWith(const QListWidget &list, Qt::CheckState state)
{
    QStringList keys;
    for (int i = 0; i < list.count(); ++i)
        if (list.item(i)->checkState() == state)
            keys << list.item(i)->data(Qt::UserRole).toString();
    return keys;
}

void addLine(QListWidget &list, const QString &key, const QString &text, bool isTicked)
{
    auto *line = new QListWidgetItem(text, &list);
    line->setData(Qt::UserRole, key);
    line->setCheckState(isTicked ? Qt::Checked : Qt::Unchecked);
}

} // namespace

HandOutChoice::HandOutChoice(QWidget *parent)
    : QWidget(parent), m_enterprisesTitle(new QLabel(this)), m_sheetsTitle(new QLabel(this))
{
    auto *columns = new QHBoxLayout(this);
    columns->setContentsMargins({});
    m_enterprises = tickedList(QStringLiteral("enterprises"), m_enterprisesTitle, columns, this);
    m_sheets = tickedList(QStringLiteral("sheets"), m_sheetsTitle, columns, this);
    connect(m_enterprises, &QListWidget::itemChanged, this, &HandOutChoice::changed);
}

void HandOutChoice::show(const Park &park, const BookTexts &texts)
{
    const QSignalBlocker quiet(m_enterprises);
    m_enterprisesTitle->setText(tr("Enterprises that get a workbook"));
    m_sheetsTitle->setText(tr("Sheets beside those an enterprise has rows in"));
    m_enterprises->setAccessibleName(m_enterprisesTitle->text());
    m_sheets->setAccessibleName(m_sheetsTitle->text());
    const QStringList left = keysWith(*m_enterprises, Qt::Unchecked), wanted = sheets();
    m_enterprises->clear();
    for (const Enterprise &each : park.enterprises)
        addLine(*m_enterprises, each.id, QStringLiteral("%1 · %2").arg(each.id, each.name), !left.contains(each.id));
    m_sheets->clear();
    for (const TenantSheet &sheet : tenantSheets())
        if (const QString key = keyText(sheet.list); !isForEveryTenant(sheet))
            addLine(*m_sheets, key, texts.label(sheet.label), wanted.contains(key));
}

QList<qsizetype> HandOutChoice::enterprises() const
{
    QList<qsizetype> ticked;
    for (int i = 0; i < m_enterprises->count(); ++i)
        if (m_enterprises->item(i)->checkState() == Qt::Checked)
            ticked << i;
    return ticked;
}

QStringList HandOutChoice::sheets() const
{
    return keysWith(*m_sheets, Qt::Checked);
}

} // namespace ui
