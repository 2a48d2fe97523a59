#pragma once

#include "core/storage/workingcopy.h"

#include <QDialog>

namespace ui {

/// What was done in a park since it was saved, to read before it is recovered: when, what, and how much it changed.
class KeptEditsDialog : public QDialog
{
    Q_OBJECT
public:
    /// `fileName`: of the project; empty: it was never saved.
    KeptEditsDialog(const QList<core::TrailEntry> &entries, const QString &parkName, const QString &fileName, QWidget *parent);
};

} // namespace ui
