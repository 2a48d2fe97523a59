#include "todolist.h"

#include "ui/inputs/texts.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

namespace ui {

namespace {

/// A number in a circle.
class Number : public QWidget
{
public:
    Number(int number, const Palette &palette, QWidget *parent) : QWidget(parent), m_number(number), m_palette(palette)
    {
        const int side = fontMetrics().height() + 6;
        setFixedSize(side, side);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(m_palette.frame);
        painter.drawEllipse(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5));
        painter.setPen(m_palette.text);
        painter.drawText(rect(), Qt::AlignCenter, QString::number(m_number));
    }

private:
    int m_number;
    const Palette &m_palette;
};

/// Small texts are 9 pt where the body is 10 (interface rules, §6).
QFont smallFont(QFont font)
{
    font.setPointSizeF(0.9 * font.pointSizeF());
    return font;
}

void asSmall(QLabel *label)
{
    asMuted(label);
    label->setFont(smallFont(label->font()));
}

QLabel *line(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText); // names of measures are the user's
    label->setWordWrap(true);
    return label;
}

} // namespace

TodoList::TodoList(QWidget *parent) : QWidget(parent), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins({});
}

void TodoList::show(const QList<TodoText> &steps, qsizetype most, const QString &empty, const Palette &palette)
{
    const QList<TodoText> shown = steps.first(std::min(most, steps.size()));
    if (m_board && shown == m_steps && empty == m_empty && m_palette == &palette)
        return;
    m_steps = shown;
    m_empty = empty;
    m_palette = &palette;
    delete m_board;
    m_board = new QWidget(this);
    m_column->addWidget(m_board);
    auto *rows = new QVBoxLayout(m_board);
    rows->setContentsMargins({});
    rows->setSpacing(8);
    for (qsizetype i = 0; i < m_steps.size(); ++i)
        addStep(i, palette);
    if (m_steps.isEmpty()) {
        auto *label = line(empty, m_board);
        asMuted(label);
        rows->addWidget(label);
    }
    rows->addStretch();
    m_board->show();
}

void TodoList::addStep(qsizetype index, const Palette &palette)
{
    const TodoText &step = m_steps[index];
    auto *rows = static_cast<QVBoxLayout *>(m_board->layout());
    auto *row = new QHBoxLayout;
    row->setSpacing(10);
    row->addWidget(new Number(int(index) + 1, palette, m_board), 0, Qt::AlignTop);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(1);
    row->addLayout(texts, 1);
    rows->addLayout(row);
    auto *title = line(step.title, m_board);
    asTitle(title);
    texts->addWidget(title);
    auto *text = line(step.text, m_board);
    asSmall(text);
    text->setVisible(!step.text.isEmpty());
    texts->addWidget(text);
    const bool isShort = !step.names.isEmpty() || step.measures.isEmpty(); // the link has room beside it
    auto *last = new QBoxLayout(isShort ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    last->setSpacing(isShort ? 8 : 1);
    texts->addLayout(last);
    if (!step.measures.isEmpty()) {
        auto *measures = line(step.measures, m_board);
        asSmall(measures);
        measures->setToolTip(step.names.toHtmlEscaped());
        last->addWidget(measures, 1);
    }
    if (step.linkText.isEmpty())
        return;
    auto *link = new QLabel(QStringLiteral("<a href=\"#\">%1</a>").arg(step.linkText.toHtmlEscaped()), m_board);
    link->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    link->setAccessibleName(QStringLiteral("%1: %2").arg(step.title, step.linkText));
    const core::Place place = step.place;
    connect(
        link, &QLabel::linkActivated, this, [this, place] { Q_EMIT placeWanted(place); }, Qt::QueuedConnection);
    link->setFont(smallFont(link->font()));
    last->addWidget(link, 0, step.measures.isEmpty() || !isShort ? Qt::AlignLeft : Qt::AlignRight);
}

} // namespace ui
