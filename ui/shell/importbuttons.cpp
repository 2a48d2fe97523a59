#include "importbuttons.h"

#include "ui/model/returnedchanges.h"

#include <QPushButton>

namespace ui {

ImportButtons::ImportButtons(ReturnedChangesModel &changes, const QString &takeName, QWidget *parent)
    : QDialogButtonBox(Close, parent),
      m_changes(changes),
      m_all(addButton(QString(), ActionRole)),
      m_none(addButton(QString(), ActionRole)),
      m_take(addButton(QString(), ApplyRole))
{
    m_take->setObjectName(takeName);
    connect(m_all, &QPushButton::clicked, &m_changes, [this] { m_changes.acceptAll(true); });
    connect(m_none, &QPushButton::clicked, &m_changes, [this] { m_changes.acceptAll(false); });
    connect(m_take, &QPushButton::clicked, this, &ImportButtons::takeWanted);
}

void ImportButtons::refresh(bool isReadOnly)
{
    const int accepted = m_changes.acceptedCount();
    button(Close)->setText(tr("Close"));
    m_all->setText(tr("Tick all without a question"));
    m_none->setText(tr("Tick none"));
    m_take->setText(tr("Take %n rows", nullptr, accepted));
    m_take->setEnabled(accepted > 0 && !isReadOnly);
    m_all->setEnabled(m_changes.changeCount() > 0);
    m_none->setEnabled(accepted > 0);
}

} // namespace ui
