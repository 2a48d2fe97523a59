#include "keynumbers.h"

#include "ui/inputs/columns.h"
#include "ui/inputs/figureframe.h"
#include "ui/inputs/texts.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace ui {

constexpr int most = 8; // side by side

KeyNumbers::KeyNumbers(QWidget *parent) : QFrame(parent), m_columns(new Columns(most, this))
{
    setProperty("card", true);
    m_columns->setContentsMargins(2, 10, 2, 10);
    m_columns->setSpacing(0);
    m_columns->setRowSpacing(10);
}

/// A line between those that stand side by side.
void KeyNumbers::paintEvent(QPaintEvent *event)
{
    QFrame::paintEvent(event);
    QPainter painter(this);
    for (const Cell &cell : m_cells)
        if (cell.widget->isVisible() && cell.widget->x() > m_cells.front().widget->x())
            painter.fillRect(QRect(cell.widget->pos(), QSize(1, cell.widget->height())), palette().color(QPalette::Mid));
}

KeyNumbers::Cell KeyNumbers::addCell()
{
    auto *widget = new FigureFrame(this);
    connect(widget, &FigureFrame::explainWanted, this, &KeyNumbers::explainWanted);
    Cell cell{widget, new QLabel(widget), new QLabel(widget), new QLabel(widget), new QLabel(widget)};
    asMuted(cell.name);
    asKeyNumber(cell.number);
    asMuted(cell.unit);
    asMuted(cell.remark);
    auto *value = new QHBoxLayout;
    value->setSpacing(5);
    value->addWidget(cell.number, 0, Qt::AlignBaseline);
    value->addWidget(cell.unit, 0, Qt::AlignBaseline);
    value->addStretch();
    auto *layout = new QVBoxLayout(widget);
    layout->setContentsMargins(12, 0, 12, 0);
    layout->setSpacing(1);
    layout->addWidget(cell.name);
    layout->addLayout(value);
    layout->addWidget(cell.remark);
    layout->addStretch(1); // numbers without a remark stand where those with one do
    m_columns->add(widget);
    return cell;
}

void KeyNumbers::show(const QList<KeyNumber> &numbers)
{
    while (m_cells.size() < numbers.size())
        m_cells.append(addCell());
    for (qsizetype i = 0; i < m_cells.size(); ++i) {
        const bool used = i < numbers.size();
        m_cells[i].widget->setVisible(used);
        if (!used)
            continue;
        const KeyNumber &number = numbers[i];
        m_cells[i].widget->setFigure(number.figure);
        m_cells[i].name->setText(number.name);
        m_cells[i].number->setText(number.number);
        m_cells[i].unit->setText(number.unit);
        m_cells[i].remark->setText(number.remark);
        m_cells[i].remark->setVisible(!number.remark.isEmpty());
        m_cells[i].widget->setAccessibleName(
            QStringLiteral("%1, %2 %3, %4").arg(number.name, number.number, number.unit, number.remark));
    }
}

} // namespace ui
