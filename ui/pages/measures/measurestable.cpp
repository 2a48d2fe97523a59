#include "measurestable.h"

#include "ui/inputs/plaintable.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QShortcut>

#include <algorithm>
#include <limits>

namespace ui {

using namespace core;

namespace {

constexpr int leastRow = 27, tallest = 560, beside = 20; // of texts
constexpr int leastName = 8;                             // in heights of text
/// Of the columns after the name.
constexpr MeasureFigure columnFigures[]{MeasureFigure::Investment, MeasureFigure::YearlyCost, MeasureFigure::Alone,
                                        MeasureFigure::InOrder, MeasureFigure::UnitCost};
static_assert(std::size(columnFigures) == MeasuresTable::ColumnCount - 1);

} // namespace

MeasuresTable::MeasuresTable(MeasuresTrial &trial, QWidget *parent)
    : QTableView(parent),
      m_trial(trial),
      m_explainKey(new QShortcut(Qt::CTRL | Qt::Key_E, this, nullptr, nullptr, Qt::WidgetShortcut))
{
    setModel(&m_model);
    asPlainTable(this);
    setSelectionMode(SingleSelection);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(&m_model, &QStandardItemModel::itemChanged, this, &MeasuresTable::takeTick);
    connect(this, &QAbstractItemView::doubleClicked, this, [this](const QModelIndex &index) {
        if (const qsizetype measure = m_lines.value(index.row(), -1); measure >= 0)
            Q_EMIT editWanted(measure);
    });
    connect(this, &QAbstractItemView::clicked, this, [this](const QModelIndex &index) {
        if (index.column() != Name) // there the tick is
            explain(index);
    });
    connect(m_explainKey, &QShortcut::activated, this, [this] { explain(currentIndex()); });
}

/// Of the name of a measure: what it lowers, the figure that the page is about.
void MeasuresTable::explain(const QModelIndex &index)
{
    const qsizetype measure = index.isValid() ? m_lines.value(index.row(), -1) : -1;
    if (measure >= 0)
        Q_EMIT explainWanted(measure,
                             index.column() == Name ? MeasureFigure::InOrder : columnFigures[size_t(index.column() - 1)]);
}

void MeasuresTable::setExplained(qsizetype measure, MeasureFigure figure)
{
    const auto found = std::ranges::find(columnFigures, figure);
    m_explained = found == std::end(columnFigures) ? -1 : measure;
    m_explainedColumn = int(found - std::begin(columnFigures)) + 1;
    viewport()->update();
}

void MeasuresTable::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    const int line = m_explained < 0 ? -1 : lineOf(m_explained);
    if (line < 0)
        return;
    QPainter painter(viewport());
    painter.setPen(QPen(palette().color(QPalette::Link), 2)); // the accent, as around other figures
    painter.drawRect(QRectF(visualRect(m_model.index(line, m_explainedColumn))).adjusted(1, 1, -1, -1));
}

void MeasuresTable::showTexts()
{
    setAccessibleName(tr("Measures"));
    m_explainKey->setWhatsThis(tr("Explain the figure"));
}

void MeasuresTable::refresh(const QStringList &tasks, const Format &format)
{
    m_isFilling = true;
    QStringList shape = tasks;
    for (qsizetype row = 0; row < m_trial.listed().size(); ++row)
        shape << m_trial.measure(row).id + u' ' + QString::number(m_trial.listed()[row].task);
    if (shape != m_shape) {
        m_shape = shape;
        build(tasks);
    }
    fill(format);
    m_isFilling = false;
}

void MeasuresTable::build(const QStringList &tasks)
{
    m_model.clear();
    clearSpans();
    m_lines.clear();
    m_model.setColumnCount(ColumnCount);
    int task = -1;
    for (qsizetype row = 0; row < m_trial.listed().size(); ++row) {
        if (m_trial.listed()[row].task != task) {
            task = m_trial.listed()[row].task;
            auto *head = new QStandardItem(tasks.value(task));
            QFont bold = font();
            bold.setWeight(QFont::DemiBold);
            head->setFont(bold);
            head->setToolTip(head->text());
            head->setFlags(Qt::ItemIsEnabled);
            m_model.appendRow(head);
            m_lines.append(-1);
            setSpan(m_model.rowCount() - 1, 0, 1, ColumnCount);
        }
        QList<QStandardItem *> items;
        for (int column = 0; column < ColumnCount; ++column) {
            auto *item = new QStandardItem;
            item->setTextAlignment((column == Name ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
            items.append(item);
        }
        items.first()->setCheckable(true);
        m_model.appendRow(items);
        m_lines.append(row);
    }
}

QStringList MeasuresTable::cells(const TriedMeasure &of, const Format &format) const
{
    const auto money = [&](const std::optional<double> &value) { return value ? format.fixed(*value, 0) : Format::absent(); };
    return {money(of.investment), money(of.yearlyCost), format.fixed(of.alone, 0), format.fixed(of.inOrder, 0),
            of.unitCost ? format.fixed(*of.unitCost, 0) : Format::absent()};
}

/// Why a number is missing, or what is to be known of the measure.
QString MeasuresTable::remarkOf(qsizetype row) const
{
    const TriedMeasure &of = m_trial.listed()[row];
    QStringList said{m_trial.measure(row).name};
    if (const auto &content = m_trial.measure(row).content)
        said << *content;
    if (of.isHeld)
        said << tr("It says that it applies to the shown case: its rows may hold the effect already.");
    if (!of.yearlyCost)
        said << tr("Without a lifetime its yearly cost is not known.");
    if (of.alone <= 0)
        said << tr("Alone it lowers no emissions of this case.");
    return said.join(u'\n');
}

void MeasuresTable::fill(const Format &format)
{
    m_model.setHorizontalHeaderLabels({tr("Measure"), tr("Investment (10⁴ yuan)"), tr("Net yearly cost (10⁴ yuan)"),
                                       tr("Reduction alone (t)"), tr("Reduction in order (t)"), tr("Yuan per t")});
    const QStringList tips{
        {},
        {},
        tr("Annuity of the investment over its life, yearly cost, less yearly saving; below 0 it pays."),
        tr("What it lowers alone on the shown case."),
        tr("Of a chosen measure: what it adds to those before it. Of another: what it would add to all chosen."),
        tr("Yearly cost over the effect in order.")};
    for (int column = 0; column < ColumnCount; ++column) { // titles wrap, so that names have room
        QStandardItem *title = m_model.horizontalHeaderItem(column);
        title->setData(int(column == Name ? Qt::AlignLeft : Qt::AlignRight) | int(Qt::AlignVCenter) | int(Qt::TextWordWrap),
                       Qt::TextAlignmentRole);
        title->setToolTip(tips.value(column));
        QString text = title->text();
        if (const qsizetype unit = text.indexOf(u'('); unit > 0) // the unit stays on one line
            title->setText(text.left(unit) + text.mid(unit).replace(u' ', QChar(QChar::Nbsp)));
    }
    for (int line = 0; line < m_model.rowCount(); ++line) {
        if (m_lines[line] < 0)
            continue;
        const TriedMeasure &of = m_trial.listed()[m_lines[line]];
        QStandardItem *name = m_model.item(line, Name);
        name->setText(m_trial.measure(m_lines[line]).name);
        name->setCheckState(of.isChosen ? Qt::Checked : Qt::Unchecked);
        const QStringList texts = cells(of, format);
        const QString remark = remarkOf(m_lines[line]);
        for (int column = 0; column < ColumnCount; ++column) {
            if (column > Name)
                m_model.item(line, column)->setText(texts[column - 1]);
            m_model.item(line, column)->setToolTip(remark);
        }
    }
    layOut();
}

void MeasuresTable::layOut()
{
    QFont heavy = font();
    heavy.setWeight(QFont::DemiBold);
    const QFontMetrics bold(heavy);
    int head = bold.lineSpacing();                                                     // titles take as many lines as they need
    int whole = std::min(sizeHintForColumn(Name), leastName * fontMetrics().height()); // names are read, too
    for (int column = Investment; column < ColumnCount; ++column) {
        const QString title = m_model.horizontalHeaderItem(column)->text();
        int widest = sizeHintForColumn(column) + 10;
        for (const QString &word : title.split(u' '))
            widest = std::max(widest, bold.horizontalAdvance(word) + beside);
        widest = std::max(widest, bold.horizontalAdvance(title) / 2 + beside);
        const QRect room(0, 0, widest - beside, std::numeric_limits<qint16>::max());
        head = std::max(head, bold.boundingRect(room, Qt::AlignRight | Qt::TextWordWrap, title).height());
        horizontalHeader()->setSectionResizeMode(column, QHeaderView::Interactive);
        setColumnWidth(column, widest);
        whole += widest;
    }
    horizontalHeader()->setSectionResizeMode(Name, QHeaderView::Stretch);
    head += 10;
    const int row = std::max(leastRow, fontMetrics().height() + 8);
    horizontalHeader()->setFixedHeight(head);
    verticalHeader()->setDefaultSectionSize(row);
    setMinimumWidth(whole + 2 * frameWidth());
    setMinimumHeight(std::min(tallest, head + row * m_model.rowCount() + 4));
}

void MeasuresTable::takeTick(const QStandardItem *item)
{
    const qsizetype measure = m_lines.value(item->row(), -1);
    if (!m_isFilling && item->column() == Name && measure >= 0)
        m_trial.choose(measure, item->checkState() == Qt::Checked);
}

int MeasuresTable::lineOf(qsizetype measure) const
{
    return int(m_lines.indexOf(measure));
}

qsizetype MeasuresTable::current() const
{
    return m_lines.value(currentIndex().row(), -1);
}

void MeasuresTable::select(qsizetype measure)
{
    if (const int line = lineOf(measure); line >= 0)
        setCurrentIndex(m_model.index(line, Name));
}

QString MeasuresTable::text(qsizetype measure, int column) const
{
    return m_model.index(lineOf(measure), column).data().toString();
}

void MeasuresTable::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && current() >= 0)
        Q_EMIT editWanted(current());
    else
        QTableView::keyPressEvent(event);
}

} // namespace ui
