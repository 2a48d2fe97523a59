#include "keptedits.h"

#include "ui/inputs/onscreen.h"
#include "ui/inputs/plaintable.h"
#include "ui/model/momenttext.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr int signsWide = 90, linesHigh = 18;

QStringList rowOf(const core::TrailEntry &entry)
{
    return {momentText(entry.moment.when), entry.what, entry.changes == 0 ? QString() : QString::number(entry.changes)};
}

} // namespace

KeptEditsDialog::KeptEditsDialog(const QList<core::TrailEntry> &entries, const QString &parkName, const QString &fileName,
                                 QWidget *parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("keptEdits"));
    setWindowTitle(tr("Edits that were kept"));
    auto *heading = new QLabel(fileName.isEmpty() ? tr("%1 was never saved.").arg(parkName)
                                                  : tr("%1, since the last save of %2. The file itself is unchanged.")
                                                        .arg(parkName, QDir::toNativeSeparators(fileName)),
                               this);
    heading->setTextFormat(Qt::PlainText);
    heading->setWordWrap(true);
    auto *scroll = new QScrollArea(this); // the table is as tall as its rows
    auto *room = new QWidget(scroll);
    auto *table = new PlainTable(room);
    table->setObjectName(QStringLiteral("edits"));
    table->setAccessibleName(windowTitle());
    QList<QStringList> rows;
    for (const core::TrailEntry &entry : entries)
        rows << rowOf(entry);
    table->show({{tr("When")}, {tr("What"), false, true}, {tr("Changes"), true}}, rows);
    auto *column = new QVBoxLayout(room);
    column->setContentsMargins({});
    column->addWidget(table);
    column->addStretch();
    scroll->setWidget(room);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(heading);
    layout->addWidget(scroll, 1);
    layout->addWidget(buttons);
    resize(withinScreen(*this, {signsWide * fontMetrics().averageCharWidth(), linesHigh * fontMetrics().lineSpacing()}));
}

} // namespace ui
