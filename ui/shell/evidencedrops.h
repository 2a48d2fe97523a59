#pragma once

#include "core/schemes/scheme.h"

#include <QPoint>
#include <QString>

class QWidget;

namespace ui {

/// Whether a file is a project that opens, by its ending.
bool isProject(const QString &fileName);

/// The path that evidence dropped at a point of the window refers to: the row of a table, the item or condition of a card or of
/// the table of items; empty: nothing there can be proven.
QString provenPathAt(const QWidget &window, QPoint at, const core::Park &park, qsizetype caseIndex,
                     const std::vector<core::Scheme> &schemes);

} // namespace ui
