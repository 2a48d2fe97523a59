#include "aboutdialog.h"

#include "ui/inputs/onscreen.h"
#include "ui/inputs/texts.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QFile>
#include <QGuiApplication>
#include <QIcon>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSysInfo>
#include <QTabWidget>
#include <QVBoxLayout>

namespace ui {

QList<UsedPart> usedParts()
{
    const auto at = [](const char *version) { return QString::fromLatin1(version); };
    return {
        {QStringLiteral("Qt"), at(qVersion()), QStringLiteral("LGPL-3.0-only"), QStringLiteral("https://www.qt.io")},
        {QStringLiteral("QCustomPlot"), at(QCUSTOMPLOT_BUILT), QStringLiteral("GPL-3.0-or-later"),
         QStringLiteral("https://www.qcustomplot.com")},
        {QStringLiteral("SQLite"), at(SQLITE_BUILT), QStringLiteral("Public domain"), QStringLiteral("https://www.sqlite.org")},
        {QStringLiteral("RapidJSON"), at(RAPIDJSON_BUILT), QStringLiteral("MIT"), QStringLiteral("https://rapidjson.org")},
        {QStringLiteral("libcsv"), at(LIBCSV_BUILT), QStringLiteral("LGPL-2.1-or-later"),
         QStringLiteral("https://github.com/rgamble/libcsv")},
        {QStringLiteral("tl-expected"), at(EXPECTED_BUILT), QStringLiteral("CC0-1.0"),
         QStringLiteral("https://github.com/TartanLlama/expected")},
        {QStringLiteral("Bootstrap Icons"), at(ICONS_BUILT), QStringLiteral("MIT"),
         QStringLiteral("https://icons.getbootstrap.com")},
    };
}

QString AboutDialog::text()
{
    QStringList lines{
        QStringLiteral("Parkwright %1").arg(QStringLiteral(PARKWRIGHT_VERSION)),
        tr("Build: %1, %2").arg(QStringLiteral(BUILD_TYPE), QSysInfo::buildAbi()),
        tr("System: %1").arg(QSysInfo::prettyProductName()),
        tr("Licence: %1").arg(QStringLiteral("GPL-3.0-or-later")),
        QString(),
        tr("Made with:"),
    };
    for (const UsedPart &part : usedParts())
        lines << QStringLiteral("%1 · %2 · %3")
                     .arg(QStringLiteral("%1 %2").arg(part.name, part.version).trimmed(), part.licence, part.address);
    return lines.join(u'\n');
}

AboutDialog::AboutDialog(QWidget *parent) : QDialog(parent)
{
    setObjectName(QStringLiteral("about"));
    setWindowTitle(tr("About Parkwright"));
    auto *mark = new QLabel(this), *name = new QLabel(tr("Parkwright"), this),
         *sentence =
             new QLabel(tr("Plans zero-carbon industrial parks and evaluates them. Free software; works without network."), this);
    const int size = 3 * fontMetrics().height();
    mark->setPixmap(QIcon(QStringLiteral(":/icons/parkwright.svg")).pixmap(size, size));
    asPageTitle(name);
    asMuted(sentence);
    sentence->setWordWrap(true);
    auto *tabs = new QTabWidget(this);
    tabs->setAccessibleName(windowTitle());
    tabs->setDocumentMode(true);
    const auto addText = [&](const QString &title, const QString &text) {
        auto *pane = new QPlainTextEdit(text, tabs);
        pane->setReadOnly(true);
        pane->setTabChangesFocus(true);
        pane->setFrameShape(QFrame::NoFrame);
        pane->setAccessibleName(title);
        tabs->addTab(pane, title);
        return pane;
    };
    addText(tr("Versions"), text())->setObjectName(QStringLiteral("versions"));
    QFile licence(QStringLiteral(":/LICENSE"));
    const bool isRead = licence.open(QIODevice::ReadOnly);
    addText(tr("Licence"), isRead ? QString::fromUtf8(licence.readAll()) : QString())->setObjectName(QStringLiteral("licence"));
    auto *buttons = new QDialogButtonBox(this);
    QPushButton *copy = buttons->addButton(tr("Copy"), QDialogButtonBox::ActionRole);
    copy->setObjectName(QStringLiteral("copy"));
    copy->setToolTip(tr("Copy versions and licences as text"));
    buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    connect(copy, &QPushButton::clicked, this, [] { QGuiApplication::clipboard()->setText(text()); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *names = new QVBoxLayout;
    names->addWidget(name);
    names->addWidget(sentence);
    auto *head = new QHBoxLayout;
    head->setSpacing(12);
    head->addWidget(mark);
    head->addLayout(names, 1);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(head);
    layout->addWidget(tabs, 1);
    layout->addWidget(buttons);
    resize(withinScreen(*this, {36 * fontMetrics().height(), 26 * fontMetrics().height()}));
}

} // namespace ui
