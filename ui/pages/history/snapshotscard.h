#pragma once

#include "core/history/snapshotcomparison.h"
#include "ui/inputs/card.h"
#include "ui/pages/page.h"

#include <QHash>

class QPushButton;

namespace ui {

class PlainTable;

/// The snapshots of the park, and how the present differs from the one that is selected.
class SnapshotsCard : public QWidget
{
    Q_OBJECT
public:
    SnapshotsCard(const PageContext &context, QWidget *parent);
    void refresh();
    /// Asks for a name and keeps the park under it.
    void make();

Q_SIGNALS:
    void said(const QString &sentence);

private:
    /// A snapshot as it was, read once.
    struct Kept {
        core::Park park;
        std::vector<std::optional<core::CaseTotals>> totals;
    };
    void build();
    void showList();
    void showSelected();
    const core::Snapshot *selected() const;
    /// Null: it cannot be read, and that was said.
    const Kept *kept(const core::Snapshot &snapshot);
    QString differencesText(const core::SnapshotComparison &comparison) const;
    void showCases(const core::SnapshotComparison &comparison);
    void restore();
    void rename();
    void note();
    void remove();

    PageContext m_context;
    Card *m_list, *m_comparison;
    PlainTable *m_snapshots, *m_cases;
    QLabel *m_none, *m_differences;
    QPushButton *m_restore, *m_rename, *m_note, *m_remove;
    QHash<qint64, std::shared_ptr<Kept>> m_kept;
    qint64 m_selected = 0;
    int m_openCount = -1; ///< of the document
};

} // namespace ui
