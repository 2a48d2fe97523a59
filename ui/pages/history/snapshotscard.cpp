#include "snapshotscard.h"

#include "ui/inputs/columns.h"
#include "ui/inputs/plaintable.h"
#include "ui/inputs/texts.h"
#include "ui/model/momenttext.h"
#include "ui/model/trailmodel.h"
#include "ui/prompts/prompts.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>

namespace ui {

using namespace core;

namespace {

constexpr int mostHeight = 250; // of the tables; longer ones scroll, so that the trail stays in view

} // namespace

SnapshotsCard::SnapshotsCard(const PageContext &context, QWidget *parent)
    : QWidget(parent),
      m_context(context),
      m_list(new Card(this)),
      m_comparison(new Card(this)),
      m_snapshots(new PlainTable(m_list)),
      m_cases(new PlainTable(m_comparison)),
      m_none(new QLabel(m_list)),
      m_differences(new QLabel(m_comparison)),
      m_restore(new QPushButton(m_comparison)),
      m_rename(new QPushButton(m_comparison)),
      m_note(new QPushButton(m_comparison)),
      m_remove(new QPushButton(m_comparison))
{
    build();
    connect(m_restore, &QPushButton::clicked, this, &SnapshotsCard::restore);
    connect(m_rename, &QPushButton::clicked, this, &SnapshotsCard::rename);
    connect(m_note, &QPushButton::clicked, this, &SnapshotsCard::note);
    connect(m_remove, &QPushButton::clicked, this, &SnapshotsCard::remove);
    connect(m_snapshots->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &current) {
        const auto &all = m_context.document.history().snapshots;
        if (current.isValid() && current.row() < all.size())
            m_selected = all[all.size() - 1 - current.row()].id;
        showSelected();
    });
}

void SnapshotsCard::build()
{
    m_snapshots->setObjectName(QStringLiteral("snapshots"));
    m_cases->setObjectName(QStringLiteral("snapshotCases"));
    m_restore->setObjectName(QStringLiteral("restoreSnapshot"));
    m_rename->setObjectName(QStringLiteral("renameSnapshot"));
    m_note->setObjectName(QStringLiteral("noteSnapshot"));
    m_remove->setObjectName(QStringLiteral("deleteSnapshot"));
    m_differences->setObjectName(QStringLiteral("snapshotDifferences"));
    for (PlainTable *table : {m_snapshots, m_cases}) {
        table->setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
        table->limitHeight(mostHeight);
    }
    for (QLabel *label : {m_none, m_differences})
        label->setWordWrap(true);
    asMuted(m_none);
    m_list->content()->addWidget(m_none);
    m_list->content()->addWidget(m_snapshots);
    m_list->content()->addStretch(1);
    m_comparison->content()->addWidget(m_differences);
    m_comparison->content()->addWidget(m_cases);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_restore);
    buttons->addStretch(1);
    for (QPushButton *button : {m_rename, m_note, m_remove})
        buttons->addWidget(button);
    m_comparison->content()->addLayout(buttons);
    m_comparison->content()->addStretch(1);
    auto *columns = new Columns(2, this);
    columns->setContentsMargins({});
    columns->setSpacing(12);
    columns->add(m_list);
    columns->add(m_comparison);
}

void SnapshotsCard::refresh()
{
    if (m_openCount != m_context.document.openCount()) {
        m_openCount = m_context.document.openCount();
        m_kept.clear();
        m_selected = 0;
    }
    m_list->setTitle(tr("Snapshots"), tr("kept in the project, the newest first"));
    m_none->setText(
        tr("A snapshot keeps the park as it is now under a name: before a big change, or as it was handed in. It takes "
           "little room, for it shares all that did not change. Restoring it is one step that undo takes back."));
    m_restore->setText(tr("Restore"));
    m_restore->setToolTip(tr("Brings the park back to what it was; one step that undo takes back"));
    m_rename->setText(tr("Rename…"));
    m_note->setText(tr("Note…"));
    m_remove->setText(tr("Delete"));
    m_snapshots->setAccessibleName(tr("Snapshots"));
    m_cases->setAccessibleName(tr("Cases then and now"));
    showList();
}

void SnapshotsCard::showList()
{
    const auto &all = m_context.document.history().snapshots;
    QList<QStringList> rows;
    int current = 0;
    for (qsizetype i = all.size(); i-- > 0;) {
        const Snapshot &each = all[i];
        if (each.id == m_selected)
            current = int(rows.size());
        rows.append({each.name, momentText(each.moment.when), each.moment.who, each.note});
    }
    const bool hasAny = !rows.isEmpty();
    m_none->setVisible(!hasAny);
    m_snapshots->setVisible(hasAny);
    m_comparison->setVisible(hasAny);
    {
        const QSignalBlocker quiet(m_snapshots->selectionModel());
        m_snapshots->show({{tr("Name"), false, true}, {tr("Made")}, {tr("By")}, {tr("Note"), false, true}}, rows);
        m_snapshots->setCurrentIndex(m_snapshots->model()->index(current, 0));
    }
    m_selected = hasAny ? all[all.size() - 1 - current].id : 0;
    showSelected();
}

const Snapshot *SnapshotsCard::selected() const
{
    return m_context.document.history().snapshot(m_selected);
}

const SnapshotsCard::Kept *SnapshotsCard::kept(const Snapshot &snapshot)
{
    auto &known = m_kept[snapshot.id];
    if (known)
        return known.get();
    auto park = parkOfSnapshot(m_context.document.history(), snapshot.id);
    if (!park) {
        Q_EMIT said(tr("The snapshot %1 is damaged and cannot be read.").arg(snapshot.name));
        return nullptr;
    }
    const Results &results = m_context.results;
    auto totals = totalsOfCases(evaluate(*park, results.library(), results.schemes(), results.currentYear()));
    known = std::make_shared<Kept>(Kept{*std::move(park), std::move(totals)});
    return known.get();
}

QString SnapshotsCard::differencesText(const SnapshotComparison &comparison) const
{
    if (comparison.differences == 0)
        return tr("The park is as it was then.");
    return tr("%n differences since: %1 changed values, %2 rows added, %3 rows removed.", nullptr, int(comparison.differences))
        .arg(comparison.changed)
        .arg(comparison.added)
        .arg(comparison.removed);
}

void SnapshotsCard::showSelected()
{
    const Snapshot *snapshot = selected();
    if (!snapshot)
        return;
    m_comparison->setTitle(snapshot->name, tr("compared with the present"));
    const Kept *then = kept(*snapshot);
    const bool canChange = !m_context.document.isReadOnly();
    m_cases->setVisible(then);
    for (QPushButton *button : {m_rename, m_note, m_remove})
        button->setEnabled(canChange);
    if (!then) {
        m_restore->setEnabled(false);
        m_differences->setText(tr("The snapshot %1 is damaged and cannot be read.").arg(snapshot->name));
        return;
    }
    const auto comparison =
        compareWithPresent(then->park, then->totals, m_context.document.park(), totalsOfCases(m_context.results.evaluation()));
    m_restore->setEnabled(canChange && comparison.differences > 0);
    m_differences->setText(differencesText(comparison));
    showCases(comparison);
}

void SnapshotsCard::showCases(const SnapshotComparison &comparison)
{
    const Format format = m_context.appearance.format();
    const auto number = [&](const std::optional<CaseTotals> &of, double CaseTotals::*member) {
        return of ? format.fixed((*of).*member, 0) : Format::absent();
    };
    const auto more = [&](const std::optional<double> &value) {
        return !value ? Format::absent() : (*value > 0 ? QStringLiteral("+") : QString()) + format.fixed(*value, 0);
    };
    QList<QStringList> rows;
    for (const CaseThenAndNow &each : comparison.cases)
        rows.append({caseName(m_context.document.park(), each.id), number(each.then, &CaseTotals::total),
                     number(each.now, &CaseTotals::total), more(each.moreTotal), more(each.moreEnergy)});
    m_cases->show({{tr("Case"), false, true},
                   {tr("t CO₂ then"), true},
                   {tr("t CO₂ now"), true},
                   {tr("Change t CO₂"), true},
                   {tr("Change tce"), true}},
                  rows);
}

void SnapshotsCard::make()
{
    const QString name = m_context.prompts
                             .text(window(), tr("New snapshot"), tr("Name of the snapshot"),
                                   QDateTime::currentDateTime().toString(QStringLiteral("yyyy-MM-dd HH:mm")))
                             .trimmed();
    if (name.isEmpty())
        return;
    m_selected = 0; // the newest
    m_context.document.makeSnapshot(name);
}

void SnapshotsCard::restore()
{
    const Snapshot *snapshot = selected();
    const Kept *then = snapshot ? kept(*snapshot) : nullptr;
    if (!then)
        return;
    auto back = restoration(m_context.document.park(), then->park);
    const bool isWhole = back.isWhole;
    m_context.document.push(
        [name = snapshot->name] { return QCoreApplication::translate("UndoText", "Restore snapshot %1").arg(name); },
        std::move(back.edits));
    Q_EMIT said(isWhole ? QString()
                        : tr("The snapshot is restored, but for keys of a foreign file (x-…) that no step can bring back."));
}

void SnapshotsCard::rename()
{
    const Snapshot *snapshot = selected();
    if (!snapshot)
        return;
    const qint64 id = snapshot->id;
    const QString note = snapshot->note;
    const QString name =
        m_context.prompts.text(window(), tr("Rename the snapshot"), tr("Name of the snapshot"), snapshot->name).trimmed();
    if (!name.isEmpty())
        m_context.document.renameSnapshot(id, name, note);
}

void SnapshotsCard::note()
{
    const Snapshot *snapshot = selected();
    if (!snapshot)
        return;
    const qint64 id = snapshot->id;
    const QString name = snapshot->name;
    if (const auto note = m_context.prompts.note(window(), tr("Note on the snapshot"), tr("Why it was kept"), snapshot->note))
        m_context.document.renameSnapshot(id, name, *note);
}

void SnapshotsCard::remove()
{
    const Snapshot *snapshot = selected();
    if (!snapshot)
        return;
    const qint64 id = snapshot->id;
    if (!m_context.prompts.confirm(window(), tr("Delete the snapshot %1 for good?").arg(snapshot->name), tr("Delete")))
        return;
    m_kept.remove(id);
    m_context.document.removeSnapshot(id);
}

} // namespace ui
