#pragma once

#include "ui/inputs/cellview.h"

#include <algorithm>

namespace ui {

/// A table of fields one below the other (ObjectModel, ParametersModel): the same cells and keys as a list.
template <class Model> CellView *formOf(Model *model, const Appearance &appearance, QWidget *parent)
{
    auto *view = new CellView(parent);
    view->setCells(model, new CellDelegate(
                              appearance, [model](const QModelIndex &index) { return model->choices(index); }, view));
    view->hideRowHeaders();
    QObject::connect(view, &CellView::pasteWanted, view, &CellView::pasteLines);
    return view;
}

/// The columns of such a form as wide as what is in them; values keep room to be typed into.
inline void fitForm(CellView *view)
{
    constexpr int leastForValues = 120;
    view->resizeColumnsToContents();
    view->setColumnWidth(1, std::max(leastForValues, view->columnWidth(1)));
}

} // namespace ui
