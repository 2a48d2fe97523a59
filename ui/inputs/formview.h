#pragma once

#include "ui/inputs/cellview.h"

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

} // namespace ui
