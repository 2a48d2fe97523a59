#include "evidencebutton.h"

#include "core/model/park.h"

#include <QMenu>

namespace ui {

EvidenceButton::EvidenceButton(QWidget *parent) : QPushButton(parent)
{
    setMenu(new QMenu(this));
}

void EvidenceButton::show(const QString &of, const QStringList &chosenNow, const QList<core::Evidence> &evidence)
{
    m_chosen = chosenNow;
    setText(m_chosen.isEmpty() ? tr("Evidence…") : m_chosen.join(tr(", ")));
    setAccessibleName(tr("Evidence of %1: %2").arg(of, text()));
    menu()->clear();
    for (const core::Evidence &each : evidence) {
        QAction *action = menu()->addAction(QStringLiteral("%1 · %2").arg(each.id, each.title));
        action->setCheckable(true);
        action->setChecked(m_chosen.contains(each.id));
        connect(action, &QAction::triggered, this, [this, id = each.id](bool isChosen) {
            QStringList ids = m_chosen;
            isChosen ? ids.append(id) : void(ids.removeAll(id));
            Q_EMIT chosen(ids);
        });
    }
    if (evidence.isEmpty())
        menu()->addAction(tr("The park has no evidence yet."))->setEnabled(false);
    menu()->addSeparator();
    menu()->addAction(tr("Add evidence on the page \"Park\""), this, &EvidenceButton::addWanted);
}

} // namespace ui
