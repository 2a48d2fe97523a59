#include "focusring.h"

#include "ui/charts/palette.h"
#include "ui/inputs/cellview.h"
#include "ui/inputs/choicerow.h"

#include <QAbstractButton>
#include <QAbstractSlider>
#include <QApplication>
#include <QComboBox>
#include <QEvent>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QScrollBar>
#include <QTabBar>

namespace ui {

class FocusRing::Frame : public QWidget
{
public:
    Frame(const Appearance &appearance, QWidget *around) : QWidget(around), m_appearance(appearance)
    {
        setAttribute(Qt::WA_TransparentForMouseEvents);
        setAttribute(Qt::WA_NoSystemBackground);
        setObjectName(QStringLiteral("focusFrame"));
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setPen(QPen(Palette::of(m_appearance.theme()).accent, 2));
        painter.drawRect(rect().adjusted(1, 1, -1, -1));
    }

private:
    const Appearance &m_appearance;
};

namespace {

/// Not what paints its own frame, nor editors inside of a table.
bool isFramed(const QWidget *widget)
{
    if (qobject_cast<const CellView *>(widget) || qobject_cast<const ChoiceRow *>(widget))
        return false;
    if (widget->parentWidget() && qobject_cast<const QAbstractItemView *>(widget->parentWidget()->parentWidget()))
        return false;
    return qobject_cast<const QAbstractButton *>(widget) || qobject_cast<const QTabBar *>(widget) ||
           qobject_cast<const QAbstractItemView *>(widget) || qobject_cast<const QAbstractSlider *>(widget) ||
           qobject_cast<const QComboBox *>(widget) || qobject_cast<const QLineEdit *>(widget);
}

} // namespace

FocusRing::FocusRing(const Appearance &appearance, QWidget *window) : QObject(window), m_appearance(appearance)
{
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { follow(now); });
}

/// The frame lives with the control, and calls back: it must not outlive the ring.
FocusRing::~FocusRing()
{
    delete m_frame;
}

/// The focus is told to all rings of the program.
bool FocusRing::isOurs(const QObject *control) const
{
    while (control && control != parent())
        control = control->parent();
    return control;
}

void FocusRing::follow(QWidget *focused)
{
    if (m_framed)
        m_framed->removeEventFilter(this);
    if (const auto *area = qobject_cast<QAbstractScrollArea *>(m_framed))
        area->viewport()->removeEventFilter(this);
    delete m_frame;
    m_framed = focused && isOurs(focused) && isFramed(focused) ? focused : nullptr;
    if (!m_framed)
        return;
    m_frame = new Frame(m_appearance, m_framed);
    m_framed->installEventFilter(this);
    if (const auto *area = qobject_cast<QAbstractScrollArea *>(m_framed))
        area->viewport()->installEventFilter(this); // it gives way to scroll bars
    if (auto *tabs = qobject_cast<QTabBar *>(m_framed))
        connect(tabs, &QTabBar::currentChanged, m_frame, [this] { place(); });
    if (auto *list = qobject_cast<QListView *>(m_framed)) {
        connect(list->selectionModel(), &QItemSelectionModel::currentChanged, m_frame, [this] { place(); });
        connect(list->verticalScrollBar(), &QScrollBar::valueChanged, m_frame, [this] { place(); });
    }
    place();
    m_frame->show();
}

/// Around the whole control, of tabs and lists around the current one; scroll bars lie above a frame, so that it ends before
/// them.
void FocusRing::place()
{
    if (!m_frame || !m_framed)
        return;
    QRect rect = m_framed->rect();
    if (const auto *area = qobject_cast<QAbstractScrollArea *>(m_framed))
        rect.setBottomRight(area->viewport()->geometry().bottomRight());
    if (const auto *tabs = qobject_cast<QTabBar *>(m_framed); tabs && tabs->count() > 0)
        rect = tabs->tabRect(tabs->currentIndex());
    if (const auto *list = qobject_cast<QListView *>(m_framed); list && list->currentIndex().isValid())
        rect = list->visualRect(list->currentIndex()).translated(list->viewport()->pos());
    m_frame->setGeometry(rect);
    m_frame->raise();
}

bool FocusRing::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest)
        place();
    return QObject::eventFilter(watched, event);
}

} // namespace ui
