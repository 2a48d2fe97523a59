#pragma once

class QAbstractItemModel;
class QString;
class QTableView;
class QWidget;

namespace ui {

/// A table for the rows and the findings of files: rows of full width, wrapped sentences, and in the middle what it says when it
/// is empty.
QTableView *importView(QAbstractItemModel *model, const QString &emptySentence, QWidget *parent);
/// What it says from now on when it is empty.
void sayWhenEmpty(QTableView *view, const QString &sentence);
/// Widths and heights for what it shows now.
void fitImportView(QTableView *view);

} // namespace ui
