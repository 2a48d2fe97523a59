#include "chartwindow.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QScreen>
#include <QShortcut>
#include <QTableWidget>
#include <QToolTip>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr int margin = 24;
constexpr double shareOfScreen = 0.8;

bool isNumber(const QString &text)
{
    bool ok = false;
    text.toDouble(&ok);
    return ok;
}

} // namespace

ChartWindow::ChartWindow(Picture &picture) : QWidget(picture.window(), Qt::Window), m_picture(&picture)
{
    setAttribute(Qt::WA_DeleteOnClose);
    connect(&picture, &QObject::destroyed, this, [this] {
        m_picture = nullptr;
        close();
    });
    connect(&picture, &Picture::sceneChanged, this, [this] { begin(); });
}

void ChartWindow::begin()
{
    if (!m_picture)
        return;
    setWindowTitle(m_picture->title());
    setAccessibleName(m_picture->title());
    setAccessibleDescription(m_picture->accessibleDescription());
    refresh();
}

void ChartWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QWidget::keyPressEvent(event);
}

ChartTableWindow::ChartTableWindow(Picture &picture) : ChartWindow(picture), m_view(new QTableWidget(this))
{
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setAlternatingRowColors(true);
    m_view->verticalHeader()->hide();
    m_view->setTabKeyNavigation(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_view);
    auto *copyKey = new QShortcut(QKeySequence::Copy, m_view);
    copyKey->setContext(Qt::WidgetWithChildrenShortcut);
    connect(copyKey, &QShortcut::activated, this, &ChartTableWindow::copy);
    begin();
    m_view->resizeColumnsToContents();
    const QSize cells(m_view->horizontalHeader()->length() + 24,
                      m_view->verticalHeader()->length() + m_view->horizontalHeader()->sizeHint().height() + 24);
    resize(cells.boundedTo(screen()->availableSize() * shareOfScreen).expandedTo({360, 200}));
}

void ChartTableWindow::refresh()
{
    const ChartTable table = picture()->table();
    m_view->setAccessibleName(picture()->title());
    m_view->setRowCount(int(table.rows.size()));
    m_view->setColumnCount(int(table.head.size()));
    m_view->setHorizontalHeaderLabels(table.head);
    for (int row = 0; row < m_view->rowCount(); ++row)
        for (int column = 0; column < m_view->columnCount(); ++column) {
            auto *item = new QTableWidgetItem(table.rows[row].value(column));
            if (isNumber(item->text()))
                item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            m_view->setItem(row, column, item);
        }
}

void ChartTableWindow::copy() const
{
    const QList<QTableWidgetSelectionRange> selected = m_view->selectedRanges();
    QString text;
    for (const QTableWidgetSelectionRange &range : selected)
        for (int row = range.topRow(); row <= range.bottomRow(); ++row) {
            QStringList cells;
            for (int column = range.leftColumn(); column <= range.rightColumn(); ++column)
                cells << m_view->item(row, column)->text();
            text += cells.join(u'\t') + u'\n';
        }
    QGuiApplication::clipboard()->setText(selected.isEmpty() && picture() ? picture()->table().text() : text);
}

ChartSizeWindow::ChartSizeWindow(Picture &picture) : ChartWindow(picture)
{
    setFocusPolicy(Qt::StrongFocus);
    begin();
    resize(picture.size()
               .scaled(screen()->availableSize() * shareOfScreen, Qt::KeepAspectRatio)
               .grownBy({margin, margin, margin, margin}));
}

/// The chart is as sharp as its text: it is painted anew, larger.
QTransform ChartSizeWindow::toWindow() const
{
    const QSize of = picture()->size().expandedTo({1, 1});
    const double scale = std::max(0.1, std::min((width() - 2.0 * margin) / of.width(), (height() - 2.0 * margin) / of.height()));
    return QTransform::fromTranslate((width() - of.width() * scale) / 2, (height() - of.height() * scale) / 2)
        .scale(scale, scale);
}

bool ChartSizeWindow::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip || !picture())
        return ChartWindow::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    QToolTip::showText(help->globalPos(), picture()->tipAt(toWindow().inverted().map(QPointF(help->pos()))), this);
    return true;
}

void ChartSizeWindow::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && picture())
        picture()->clickAt(toWindow().inverted().map(event->position()));
}

void ChartSizeWindow::paintEvent(QPaintEvent *)
{
    if (!picture())
        return;
    QPainter painter(this);
    painter.fillRect(rect(), picture()->colours().base);
    painter.setTransform(toWindow(), true);
    picture()->paintOn(painter, picture()->colours());
}

} // namespace ui
