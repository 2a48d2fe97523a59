#include "tour.h"

#include "ui/inputs/tableeditor.h"
#include "ui/inputs/texts.h"
#include "ui/shell/caseswitcher.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/parkfiles.h"

#include <QApplication>
#include <QDockWidget>
#include <QEvent>
#include <QFrame>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPainterPath>
#include <QPushButton>
#include <QSettings>
#include <QVBoxLayout>

namespace ui {

namespace {

const auto takenKey = QStringLiteral("tourTaken");
constexpr int arrow = 10, margin = 8; // px of the balloon's tip and to the edge of the window

} // namespace

/// A frame with a tip at one side, over the window; nothing under it is blocked.
class Tour::Balloon : public QWidget
{
public:
    Balloon(const Appearance &appearance, QWidget *window)
        : QWidget(window),
          m_title(new QLabel(this)),
          m_text(new QLabel(this)),
          m_count(new QLabel(this)),
          m_end(new QPushButton(this)),
          m_next(new QPushButton(this)),
          m_appearance(appearance)
    {
        setObjectName(QStringLiteral("balloon"));
        setFocusPolicy(Qt::StrongFocus);
        asTitle(m_title);
        asMuted(m_count);
        m_text->setWordWrap(true);
        m_title->setTextFormat(Qt::PlainText);
        m_next->setObjectName(QStringLiteral("next"));
        m_end->setObjectName(QStringLiteral("end"));
        auto *buttons = new QHBoxLayout;
        buttons->addWidget(m_count, 1);
        buttons->addWidget(m_end);
        buttons->addWidget(m_next);
        auto *layout = new QVBoxLayout(this);
        layout->setContentsMargins(14 + arrow, 12 + arrow, 14 + arrow, 12 + arrow);
        layout->setSpacing(8);
        layout->addWidget(m_title);
        layout->addWidget(m_text);
        layout->addLayout(buttons);
    }

    void say(const QString &title, const QString &text, int step, int steps)
    {
        m_title->setText(title);
        m_text->setText(text);
        m_count->setText(Tour::tr("%1 of %2").arg(step + 1).arg(steps));
        m_end->setText(Tour::tr("End tour"));
        m_end->setToolTip(Tour::tr("End the tour (Esc)"));
        m_end->setVisible(step + 1 < steps);
        m_next->setText(step + 1 < steps ? Tour::tr("Next") : Tour::tr("Done"));
        m_next->setToolTip(m_next->text() + QStringLiteral(" (Enter)"));
        setAccessibleName(Tour::tr("Tour, step %1 of %2: %3").arg(step + 1).arg(steps).arg(title));
        setAccessibleDescription(text);
        const int width = std::min(22 * fontMetrics().height(), window()->width() - 2 * margin);
        setFixedWidth(width);
        setFixedHeight(layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(width) : layout()->sizeHint().height());
    }

    /// The side with the tip and where on it, along the frame.
    void pointAt(Qt::Edge side, int along)
    {
        m_side = side;
        m_along = along;
        update();
    }

    QPushButton *nextButton() const { return m_next; }
    QPushButton *endButton() const { return m_end; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Palette &colours = Palette::of(m_appearance.theme());
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        QPainterPath frame;
        frame.addRoundedRect(QRectF(rect()).adjusted(arrow, arrow, -arrow, -arrow), 6, 6);
        QPolygonF tip;
        const double at = m_along, top = arrow + 0.5, bottom = height() - arrow - 0.5, right = width() - arrow - 0.5;
        switch (m_side) {
        case Qt::TopEdge:
            tip << QPointF(at - arrow, top) << QPointF(at, 1) << QPointF(at + arrow, top);
            break;
        case Qt::BottomEdge:
            tip << QPointF(at - arrow, bottom) << QPointF(at, height() - 1) << QPointF(at + arrow, bottom);
            break;
        case Qt::LeftEdge:
            tip << QPointF(top, at - arrow) << QPointF(1, at) << QPointF(top, at + arrow);
            break;
        case Qt::RightEdge:
            tip << QPointF(right, at - arrow) << QPointF(width() - 1, at) << QPointF(right, at + arrow);
            break;
        }
        QPainterPath whole;
        whole.addPolygon(tip);
        whole.closeSubpath();
        painter.setPen(QPen(colours.accent, 1.5));
        painter.setBrush(colours.base);
        painter.drawPath(frame.united(whole));
    }

private:
    QLabel *m_title, *m_text, *m_count;
    QPushButton *m_end, *m_next;
    const Appearance &m_appearance;
    Qt::Edge m_side = Qt::TopEdge;
    int m_along = 0;
};

Tour::Tour(MainWindow &window) : QObject(&window), m_window(window) {}

Tour::~Tour() = default;

bool Tour::isOffered()
{
    return !QSettings().value(takenKey, false).toBool();
}

QWidget *Tour::balloon() const
{
    return m_balloon;
}

/// A part of a page by its name; where it is not in view, the page's answer.
QWidget *Tour::inPage(PageId page, const char *name) const
{
    Page *shown = m_window.page(page);
    auto *part = shown->findChild<QWidget *>(QLatin1StringView(name));
    return part && part->isVisible() ? part : shown->findChild<QWidget *>(QStringLiteral("answer"));
}

/// The table in view.
QWidget *Tour::tableIn(PageId page) const
{
    for (const TableEditor *table : m_window.page(page)->findChildren<TableEditor *>())
        if (table->view()->isVisible())
            return table->view();
    return inPage(page, "answer");
}

std::vector<Tour::Step> Tour::steps() const
{
    return {
        {PageId::Overview, [this] { return inPage(PageId::Overview, "coreValue"); }, [] { return tr("The verdict"); },
         [] {
             return tr(
                 "Carbon per energy against its limit, and the guiding indicators beside it. Every figure here follows from "
                 "the tables; there is nothing to start.");
         }},
        {PageId::EnergySupply, [this] { return tableIn(PageId::EnergySupply); }, [] { return tr("A cell"); },
         [] {
             return tr(
                 "Type over a number, or paste rows from a spreadsheet: all figures answer at once. What nobody entered stays "
                 "empty, it is not zero. Ctrl+Z takes back.");
         }},
        {std::nullopt,
         [this]() -> QWidget * {
             auto *dock = m_window.findChild<QDockWidget *>(QStringLiteral("explainDock"));
             if (dock)
                 dock->show();
             return dock;
         },
         [] { return tr("Explain"); },
         [] {
             return tr(
                 "Click a figure, or press Ctrl+E on it: here stands its formula with the numbers in it, the rows that went "
                 "in and the source of each factor.");
         }},
        {std::nullopt, [this]() -> QWidget * { return m_window.findChild<CaseSwitcher *>(); }, [] { return tr("The cases"); },
         [] {
             return tr("A park has metered years and planned ones. All pages show the case chosen here; Alt+Up and Alt+Down step "
                       "through them.");
         }},
        {PageId::Evaluation, [this] { return inPage(PageId::Evaluation, "items"); }, [] { return tr("What is missing"); },
         [] {
             return tr(
                 "Each item of the scheme with its value, its limit and what is still needed, and below it all cases side by "
                 "side.");
         }},
    };
}

void Tour::start()
{
    end();
    QSettings().setValue(takenKey, true);
    if (!m_window.isParkOpen())
        m_window.files().openExample();
    if (!m_window.isParkOpen())
        return;
    m_before = QApplication::focusWidget();
    m_steps = steps();
    std::erase_if(m_steps, [](const Step &step) { // parts this window does not have
        return !step.page && !step.target();
    });
    m_window.installEventFilter(this);
    show(0);
}

void Tour::show(int step)
{
    m_step = step;
    const Step &shown = m_steps[size_t(step)];
    if (m_target)
        m_target->removeEventFilter(this);
    if (shown.page)
        m_window.showPage(*shown.page);
    m_target = shown.target();
    if (!m_target)
        return end();
    m_target->installEventFilter(this);
    if (const auto *table = qobject_cast<CellView *>(m_target))
        table->viewport()->installEventFilter(this); // its cells move with the header
    if (!m_balloon) {
        m_balloon = new Balloon(m_window.appearance(), &m_window);
        m_balloon->installEventFilter(this);
        connect(m_balloon->nextButton(), &QPushButton::clicked, this, &Tour::next);
        connect(m_balloon->endButton(), &QPushButton::clicked, this, &Tour::end);
        for (QPushButton *button : {m_balloon->nextButton(), m_balloon->endButton()})
            button->installEventFilter(this);
    }
    refresh();
    m_balloon->show();
    m_balloon->nextButton()->setFocus(Qt::TabFocusReason);
    QMetaObject::invokeMethod(this, &Tour::place, Qt::QueuedConnection); // a page that is shown first lays itself out now
}

void Tour::refresh()
{
    if (!m_balloon)
        return;
    const Step &shown = m_steps[size_t(m_step)];
    m_balloon->say(shown.title(), shown.text(), m_step, int(m_steps.size()));
    place();
}

/// Of a table one cell, else the whole part; in the window.
QRect Tour::targetRect() const
{
    const auto *table = qobject_cast<const CellView *>(m_target);
    if (!table)
        return {m_target->mapTo(&m_window, QPoint()), m_target->size()};
    const QRect cell = table->visualRect(table->model()->index(0, std::min(1, table->model()->columnCount() - 1)));
    return {table->viewport()->mapTo(&m_window, cell.topLeft()), cell.size()};
}

/// Beside what it points at, on the side with the most room, and always inside of the window.
void Tour::place()
{
    if (!m_balloon || !m_target)
        return;
    const QRect room = m_window.rect().adjusted(margin, margin, -margin, -margin);
    const QRect target = targetRect() & m_window.rect();
    const QSize size = m_balloon->size();
    const QPoint middle = target.center();
    QRect box(QPoint(), size);
    Qt::Edge side = Qt::TopEdge;
    if (room.bottom() - target.bottom() >= size.height()) {
        box.moveTopLeft({middle.x() - size.width() / 2, target.bottom() + 1});
    } else if (target.top() - room.top() >= size.height()) {
        side = Qt::BottomEdge;
        box.moveBottomLeft({middle.x() - size.width() / 2, target.top() - 1});
    } else if (target.left() - room.left() >= size.width()) {
        side = Qt::RightEdge;
        box.moveTopRight({target.left() - 1, middle.y() - size.height() / 2});
    } else if (room.right() - target.right() >= size.width()) {
        side = Qt::LeftEdge;
        box.moveTopLeft({target.right() + 1, middle.y() - size.height() / 2});
    } else { // it fills the window: over it, pointing at its first lines
        box.moveTopLeft({middle.x() - size.width() / 2, target.top() + 4 * m_balloon->fontMetrics().height()});
    }
    box.moveLeft(std::clamp(box.left(), room.left(), std::max(room.left(), room.right() - box.width() + 1)));
    box.moveTop(std::clamp(box.top(), room.top(), std::max(room.top(), room.bottom() - box.height() + 1)));
    m_balloon->setGeometry(box);
    const bool isUpright = side == Qt::TopEdge || side == Qt::BottomEdge;
    const int along = isUpright ? middle.x() - box.left() : middle.y() - box.top();
    m_balloon->pointAt(side, std::clamp(along, 3 * arrow, (isUpright ? box.width() : box.height()) - 3 * arrow));
    m_balloon->raise();
}

void Tour::next()
{
    if (m_step < 0)
        return;
    m_step + 1 < int(m_steps.size()) ? show(m_step + 1) : end();
}

void Tour::end()
{
    if (m_step < 0)
        return;
    m_step = -1;
    m_window.removeEventFilter(this);
    if (m_target)
        m_target->removeEventFilter(this);
    if (m_balloon) {
        m_balloon->hide();
        m_balloon->deleteLater(); // a button of it may be what ends it
        m_balloon = nullptr;
    }
    if (m_before && m_before->isVisible())
        m_before->setFocus();
    Q_EMIT ended();
}

bool Tour::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::Resize:
    case QEvent::Move:
    case QEvent::LayoutRequest:
        if (watched != m_balloon)
            QMetaObject::invokeMethod(this, &Tour::place, Qt::QueuedConnection); // when the layout has settled
        break;
    case QEvent::Hide: // the user went elsewhere
        if (watched == m_target && !event->spontaneous())
            end();
        break;
    case QEvent::KeyPress: {
        const int key = static_cast<QKeyEvent *>(event)->key();
        const bool isEnter = key == Qt::Key_Return || key == Qt::Key_Enter;
        const bool isInBalloon = m_balloon && (watched == m_balloon || watched->parent() == m_balloon);
        if (key != Qt::Key_Escape && !(isEnter && isInBalloon))
            break;
        key == Qt::Key_Escape || watched == m_balloon->endButton() ? end() : next();
        return true;
    }
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace ui
