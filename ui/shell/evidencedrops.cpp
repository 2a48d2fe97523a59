#include "evidencedrops.h"

#include "core/schemes/answers.h"
#include "ui/inputs/provenpath.h"
#include "ui/inputs/tableeditor.h"
#include "ui/model/evaluationmodels.h"

#include <QFileInfo>
#include <QTableView>

namespace ui {

using namespace core;

namespace {

/// The row of a table under the pointer.
QModelIndex indexAt(const QAbstractItemView &view, const QWidget &window, QPoint at)
{
    return view.indexAt(view.viewport()->mapFrom(&window, at));
}

} // namespace

bool isProject(const QString &fileName)
{
    const QString ending = QFileInfo(fileName).suffix().toLower();
    return ending == QLatin1StringView("park") || ending == QLatin1StringView("json") || ending == QLatin1StringView("zip");
}

QString provenPathAt(const QWidget &window, QPoint at, const Park &park, qsizetype caseIndex, const std::vector<Scheme> &schemes)
{
    for (const QWidget *each = window.childAt(at); each && each != &window; each = each->parentWidget()) {
        if (const QString id = each->property(provenItem).toString(); !id.isEmpty()) {
            const auto scheme = std::ranges::find(schemes, each->property(provenScheme).toString(), &Scheme::id);
            return scheme == schemes.end() ? QString() : provenPath(park, caseIndex, *scheme, id);
        }
        if (const auto *table = qobject_cast<const TableEditor *>(each)) {
            const QModelIndex index = indexAt(*table->view(), window, at);
            return index.isValid() ? table->model()->pathOf(index.row(), -1) : QString();
        }
        if (const auto *view = qobject_cast<const QTableView *>(each))
            if (const auto *items = qobject_cast<const ItemsModel *>(view->model())) {
                const Figure figure = items->figureAt(indexAt(*view, window, at));
                if (figure.kind != FigureKind::Item)
                    return {};
                const Scheme &scheme = schemes[schemeOf(figure)];
                return provenPath(park, caseIndex, scheme, scheme.items[itemOf(figure)].id);
            }
    }
    return {};
}

} // namespace ui
