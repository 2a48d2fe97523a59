#pragma once

class QAbstractItemModel;
class QTableView;
class QWidget;

namespace ui {

/// A table of the evaluation, to read.
QTableView *makeItemTable(QAbstractItemModel *model, QWidget *parent);

/// A short table shows all its rows and no scroll bar, a long one scrolls so that what belongs to a row stays in view.
void fitHeight(QTableView *view);

/// Names and values are no use when cut: the cases share what the names leave, and scroll where that is too little.
void fitCases(QTableView *view);

} // namespace ui
