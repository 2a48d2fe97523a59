#include "keynumbers.h"

#include "ui/inputs/figureframe.h"
#include "ui/inputs/texts.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace ui {

KeyNumbers::KeyNumbers(QWidget *parent) : QFrame(parent)
{
    setProperty("card", true);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(2, 10, 2, 10);
    layout->setSpacing(0);
}

KeyNumbers::Cell KeyNumbers::addCell()
{
    auto *widget = new FigureFrame(this);
    connect(widget, &FigureFrame::explainWanted, this, &KeyNumbers::explainWanted);
    widget->setProperty("keyNumber", m_cells.isEmpty() ? QStringLiteral("first") : QStringLiteral("next"));
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
    static_cast<QHBoxLayout *>(this->layout())->addWidget(widget, 1);
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
