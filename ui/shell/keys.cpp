#include "keys.h"

#include "ui/inputs/onscreen.h"
#include "ui/shell/menus.h"

#include <QAction>
#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QShortcut>
#include <QTableWidget>
#include <QVBoxLayout>

namespace ui {

namespace {

/// Keys that no action holds: widgets read them (interface rules, §3).
struct FixedKey {
    const char *group, *does, *keys; ///< context Keys; keys as QKeySequence writes them, several after one another with " · "
};
constexpr FixedKey fixedKeys[]{
    {QT_TRANSLATE_NOOP("Keys", "Tables"), QT_TRANSLATE_NOOP("Keys", "Replace the value by what is typed"),
     QT_TRANSLATE_NOOP("Keys", "letters and digits")},
    {"Tables", QT_TRANSLATE_NOOP("Keys", "Edit the value"), "F2"},
    {QT_TRANSLATE_NOOP("Keys", "Outside of tables"), QT_TRANSLATE_NOOP("Keys", "Rename the shown case"), "F2"},
    {"Tables", QT_TRANSLATE_NOOP("Keys", "Accept and go down or up; after Tabs to the first column of the entry"),
     "Enter · Shift+Enter"},
    {"Tables", QT_TRANSLATE_NOOP("Keys", "Accept and go right or left; at the end to the next row"), "Tab · Shift+Tab"},
    {"Tables", QT_TRANSLATE_NOOP("Keys", "Drop the edit"), "Esc"},
    {"Tables", QT_TRANSLATE_NOOP("Keys", "The same value into all selected cells"), "Ctrl+Enter"},
    {"Tables", QT_TRANSLATE_NOOP("Keys", "Fill down or right in the selection"), "Ctrl+D · Ctrl+R"},
    {"Tables", QT_TRANSLATE_NOOP("Keys", "Copy the cell from above"), "Ctrl+'"},
    {"Tables", QT_TRANSLATE_NOOP("Keys", "Copy, cut and paste cells"), "Ctrl+C · Ctrl+X · Ctrl+V"},
    {"Tables", QT_TRANSLATE_NOOP("Keys", "Clear cells"), "Delete"},
    {"Tables", QT_TRANSLATE_NOOP("Keys", "Insert or delete rows"), "Ctrl++ · Ctrl+−"},
    {"Tables", QT_TRANSLATE_NOOP("Keys", "Move; with Ctrl to the edge"),
     QT_TRANSLATE_NOOP("Keys", "arrows · Ctrl+arrows · Home · End")},
    {"Tables", QT_TRANSLATE_NOOP("Keys", "Extend the selection"), QT_TRANSLATE_NOOP("Keys", "Shift with any move")},
    {"Tables", QT_TRANSLATE_NOOP("Keys", "Select the column or the row"), "Ctrl+Space · Shift+Space"},
    {"Tables", QT_TRANSLATE_NOOP("Keys", "Open the list of the cell"), "Alt+Down"},
    {"Tables", QT_TRANSLATE_NOOP("Keys", "Move the column left or right"), "Alt+Shift+Left · Alt+Shift+Right"},
    {"Tables", QT_TRANSLATE_NOOP("Keys", "Previous or next list"), "Ctrl+PgUp · Ctrl+PgDown"},
    {"Tables", QT_TRANSLATE_NOOP("Keys", "Find in the list"), "Ctrl+F"},
    {"Tables", QT_TRANSLATE_NOOP("Keys", "Leave the table from its last row"), "Ctrl+Down"},
    {QT_TRANSLATE_NOOP("Keys", "Charts"), QT_TRANSLATE_NOOP("Keys", "Previous or next part of the chart"), "Up · Down"},
    {"Charts", QT_TRANSLATE_NOOP("Keys", "Explain the part"), "Enter"},
    {QT_TRANSLATE_NOOP("Keys", "Tour"), QT_TRANSLATE_NOOP("Keys", "Next step"), "Enter"},
    {"Tour", QT_TRANSLATE_NOOP("Keys", "End the tour"), "Esc"},
};

QString text(const char *source)
{
    return QCoreApplication::translate("Keys", source);
}

QString keysOf(const QList<QKeySequence> &shortcuts)
{
    QStringList keys;
    for (const QKeySequence &each : shortcuts)
        if (!each.isEmpty())
            keys << each.toString(QKeySequence::NativeText).replace(QStringLiteral("+-"), QStringLiteral("+−"));
    keys.removeDuplicates();
    return keys.join(QStringLiteral(" · "));
}

void addMenu(const QMenu &menu, const QString &group, QList<KeyLine> &lines)
{
    for (const QAction *action : menu.actions()) {
        if (action->menu())
            addMenu(*action->menu(), group, lines);
        else if (const QString keys = keysOf(action->shortcuts()); !keys.isEmpty())
            lines.append({group, withoutMnemonic(action->text()), keys});
    }
}

} // namespace

QList<KeyLine> keyLines(const QWidget &window)
{
    QList<KeyLine> lines;
    if (const auto *whole = qobject_cast<const QMainWindow *>(&window))
        for (const QAction *action : static_cast<QMenuBar *>(whole->menuWidget())->actions())
            if (action->menu())
                addMenu(*action->menu(), withoutMnemonic(action->menu()->title()), lines);
    for (const QShortcut *shortcut : window.findChildren<QShortcut *>(Qt::FindDirectChildrenOnly))
        lines.append({text(QT_TRANSLATE_NOOP("Keys", "Window")), shortcut->whatsThis(), keysOf({shortcut->key()})});
    for (const FixedKey &key : fixedKeys)
        lines.append({text(key.group), text(key.does), text(key.keys)});
    return lines;
}

KeysDialog::KeysDialog(const QWidget &window, QWidget *parent)
    : QDialog(parent), m_search(new QLineEdit(this)), m_table(new QTableWidget(this))
{
    setObjectName(QStringLiteral("keys"));
    setWindowTitle(tr("Keys"));
    const QList<KeyLine> lines = keyLines(window);
    m_search->setPlaceholderText(tr("Search"));
    m_search->setAccessibleName(tr("Search the keys"));
    m_search->setClearButtonEnabled(true);
    m_table->setAccessibleName(tr("Keys"));
    m_table->setColumnCount(3);
    m_table->setHorizontalHeaderLabels({tr("Where"), tr("What it does"), tr("Keys")});
    m_table->setRowCount(int(lines.size()));
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const QString cells[]{lines[row].group, lines[row].does, lines[row].keys};
        for (int column = 0; column < 3; ++column)
            m_table->setItem(row, column, new QTableWidgetItem(cells[column]));
    }
    m_table->resizeColumnsToContents();
    m_table->resizeRowsToContents();
    m_table->horizontalHeader()->setSectionResizeMode(1, QHeaderView::Stretch);
    auto *buttons = new QDialogButtonBox(this);
    QPushButton *close = buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    close->setAutoDefault(false);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_search);
    layout->addWidget(m_table, 1);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_search, &QLineEdit::textChanged, this, &KeysDialog::filter);
    resize(withinScreen(*this, {36 * fontMetrics().height(), 32 * fontMetrics().height()}));
}

void KeysDialog::filter(const QString &wanted)
{
    for (int row = 0; row < m_table->rowCount(); ++row) {
        bool isShown = wanted.trimmed().isEmpty();
        for (int column = 0; column < m_table->columnCount() && !isShown; ++column)
            isShown = m_table->item(row, column)->text().contains(wanted.trimmed(), Qt::CaseInsensitive);
        m_table->setRowHidden(row, !isShown);
    }
}

} // namespace ui
