#include "designinputs.h"

#include "ui/inputs/fieldform.h"
#include "ui/inputs/tableeditor.h"
#include "ui/inputs/texts.h"
#include "ui/model/designedits.h"
#include "ui/model/hourlytrial.h"

#include <QLabel>
#include <QTabWidget>
#include <QVBoxLayout>

namespace ui {

using namespace core;

DesignInputs::DesignInputs(const PageContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_tabs(new QTabWidget(this)), m_calendarWords(new QLabel)
{
    m_tabs->setDocumentMode(true);
    for (const std::string_view list : {"plants", "storage", "loads", "tariff.bands", "series"})
        addTable(list);
    addForm({"weather.kind", "weather.station", "weather.seed", "weather.file", "weather.sunOffsetH", "weather.scaleToStation"});
    addForm({"grid.importMw", "grid.exportMw", "grid.island", "grid.emissionFactor", "dispatch", "policy.basis"});
    addForm({"tariff.prices.S", "tariff.prices.P", "tariff.prices.F", "tariff.prices.V", "tariff.prices.D", "tariff.importSeries",
             "tariff.exportPrice", "tariff.exportSeries", "tariff.fees.transmission", "tariff.fees.loss", "tariff.fees.system",
             "tariff.fees.fund", "tariff.capacityYuanPerKwYear", "tariff.demandYuanPerKwMonth", "tariff.networkRule",
             "tariff.averageLoadRate", "tariff.carbonPriceYuanPerT"});
    m_calendarWords->setWordWrap(true);
    m_calendarWords->setObjectName(QStringLiteral("calendarWords"));
    asMuted(m_calendarWords);
    addForm({"calendar.firstWeekday", "calendar.holidays", "calendar.workdays"}, m_calendarWords);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_tabs);
    setFocusProxy(m_tabs);
}

void DesignInputs::addTable(std::string_view list)
{
    const List &described = designObject.lists[size_t(listIndex(designObject, list))];
    auto *model = new RowsModel(
        described,
        [&shown = m_context.shown]() -> std::optional<Address> {
            return shown.inPark() ? std::optional(designAddress(shown.index())) : std::nullopt;
        },
        m_context.document, m_context.results.library(), m_context.appearance);
    auto *table = new TableEditor(model, m_context.appearance, m_context.prompts, m_tabs);
    connect(table, &TableEditor::hinted, this, &DesignInputs::hinted);
    table->setFocusProxy(table->view());
    m_tables.append(table);
    m_tabs->addTab(table, QString());
}

void DesignInputs::addForm(const QList<std::string_view> &keys, QLabel *words)
{
    auto *form = new FieldForm(
        designObject,
        [&shown = m_context.shown]() -> std::optional<Address> {
            return shown.inPark() ? std::optional(designAddress(shown.index())) : std::nullopt;
        },
        keys, m_context.document, m_context.results.library(), m_context.appearance, m_tabs);
    auto *board = new QWidget(m_tabs);
    auto *layout = new QVBoxLayout(board);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->addWidget(form);
    form->setMaximumWidth(words ? 1000 : 640); // words belong to lists of dates, which are long
    if (words) {
        words->setMaximumWidth(form->maximumWidth());
        layout->addWidget(words);
    }
    layout->addStretch();
    m_forms.append(form);
    m_tabs->addTab(board, QString());
}

void DesignInputs::refresh()
{
    int tab = 0;
    for (TableEditor *table : m_tables) {
        table->model()->refresh();
        table->refresh();
        const QString name = fieldText(table->model()->list().label);
        const int rows = table->model()->size();
        m_tabs->setTabText(tab++, rows ? QStringLiteral("%1 %2").arg(name).arg(rows) : name);
    }
    const QString names[]{tr("Weather"), tr("Grid and dispatch"), tr("Tariff"), tr("Calendar")};
    for (qsizetype i = 0; i < m_forms.size(); ++i) {
        m_forms[i]->refresh();
        m_tabs->setTabText(tab++, names[i]);
    }
    m_calendarWords->setText(
        tr("In load shapes, charging and tariff bands a holiday counts as a Sunday and a make-up workday as a Monday; the energy "
           "of the year stays the same. Write dates as 10-01, spans as 10-01–10-07. The simulated year has no 29 February and no "
           "holidays of its own."));
    m_tabs->setAccessibleName(tr("The design of the case"));
}

} // namespace ui
