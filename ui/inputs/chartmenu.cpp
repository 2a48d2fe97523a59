#include "chartmenu.h"

#include "core/base/wholefile.h"
#include "ui/charts/chartexport.h"
#include "ui/inputs/card.h"
#include "ui/inputs/chartwindow.h"
#include "ui/inputs/icon.h"
#include "ui/inputs/tablemenu.h"
#include "ui/model/sentences.h"
#include "ui/prompts/prompts.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMenu>
#include <QMimeData>
#include <QRegularExpression>

namespace ui {

namespace {

/// A title as a file name.
QString asFileName(QString title)
{
    static const QRegularExpression forbidden(QStringLiteral(R"([\\/:*?"<>|\s]+)"));
    return title.replace(forbidden, QStringLiteral("-"));
}

/// What a chart shows as rows of a sheet, its numbers as numbers.
core::OutSheet sheetOf(const ChartTable &table, const QString &name)
{
    core::OutSheet sheet{.name = core::OutBook().freeName(name)};
    sheet.isProtected = false;
    sheet.rows.emplace_back(table.head.begin(), table.head.end());
    for (const QStringList &row : table.rows) {
        std::vector<core::Value> cells;
        for (const QString &text : row) {
            bool isNumber = false;
            const double number = text.toDouble(&isNumber);
            cells.push_back(isNumber ? core::Value(number) : core::Value(text));
        }
        sheet.rows.push_back(std::move(cells));
    }
    return sheet;
}

} // namespace

ChartMenu::ChartMenu(Card *card, Picture *picture, Prompts &prompts)
    : QToolButton(card), m_card(card), m_picture(picture), m_prompts(prompts), m_menu(new QMenu(this))
{
    const auto add = [this](const char *name, auto run) {
        QAction *action = m_menu->addAction(QString(), this, run);
        action->setObjectName(QLatin1StringView(name));
        return action;
    };
    m_explain = add("explain", [this] { m_picture->explainCurrent(); });
    m_menu->addSeparator();
    m_copyPicture = add("copyPicture", [this] { copyPicture(); });
    m_png = add("savePng", [this] { save(Kind::Png); });
    m_svg = add("saveSvg", [this] { save(Kind::Svg); });
    m_pdf = add("savePdf", [this] { save(Kind::Pdf); });
    m_menu->addSeparator();
    m_copyData = add("copyData", [this] { copyData(); });
    m_saveData = add("saveData", [this] { saveData(); });
    m_table = add("showTable", [this] { (new ChartTableWindow(*m_picture))->show(); });
    m_fullSize = add("fullSize", [this] { (new ChartSizeWindow(*m_picture))->show(); });
    m_copyPicture->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_C);
    m_copyPicture->setShortcutContext(Qt::WidgetShortcut);
    m_picture->addAction(m_copyPicture);
    m_picture->installEventFilter(this);

    setAutoRaise(true);
    scaleIcons(this, 16);
    setMinimumSize(26, 24);
    card->addAtEnd(this);
    connect(this, &QToolButton::clicked, this, [this] { popUp(mapToGlobal(QPoint(0, height()))); });
    connect(m_picture, &Picture::sceneChanged, this, [this] { // a drag shows many scenes of one title
        if (m_title != m_picture->title())
            retitle();
    });
    retitle();
}

void ChartMenu::retitle()
{
    setIcon(ui::icon(QStringLiteral("three-dots"), palette().color(QPalette::Text)));
    m_title = m_picture->title();
    setAccessibleName(tr("Menu of %1").arg(m_title));
    setToolTip(tr("Explain, copy, save or enlarge"));
    m_explain->setText(tr("Explain") + QStringLiteral("\tCtrl+E"));
    m_copyPicture->setText(tr("Copy picture"));
    m_png->setText(tr("Save as PNG (2×)…"));
    m_svg->setText(tr("Save as SVG…"));
    m_pdf->setText(tr("Save as PDF…"));
    m_copyData->setText(tr("Copy data"));
    m_saveData->setText(tr("Save data…"));
    m_table->setText(tr("Show as table"));
    m_fullSize->setText(tr("Full size"));
}

void ChartMenu::changeEvent(QEvent *event)
{
    QToolButton::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        retitle();
}

bool ChartMenu::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_picture || event->type() != QEvent::ContextMenu)
        return QToolButton::eventFilter(watched, event);
    const auto *wanted = static_cast<QContextMenuEvent *>(event);
    if (wanted->reason() == QContextMenuEvent::Mouse)
        m_picture->standAt(wanted->pos());
    popUp(wanted->globalPos());
    return true;
}

void ChartMenu::popUp(const QPoint &position)
{
    m_explain->setEnabled(m_picture->canExplain());
    m_menu->popup(position);
}

void ChartMenu::copyPicture()
{
    const ChartHead head{m_card->title(), m_card->remark()};
    auto *copied = new QMimeData;
    copied->setImageData(imageOf(*m_picture, head));
    copied->setData(QStringLiteral("image/svg+xml"), svgOf(*m_picture, head));
    QGuiApplication::clipboard()->setMimeData(copied);
}

void ChartMenu::copyData()
{
    QGuiApplication::clipboard()->setText(m_picture->table().text());
}

/// As a workbook or as separated values.
void ChartMenu::saveData()
{
    const QString happened = exportSheet(this, m_prompts, sheetOf(m_picture->table(), asFileName(m_picture->title())));
    if (!happened.isEmpty())
        Q_EMIT said(happened);
}

void ChartMenu::save(Kind kind)
{
    static constexpr struct {
        const char *ending;
        QByteArray (*write)(Picture &, const ChartHead &);
    } kinds[]{{"png", pngOf}, {"svg", svgOf}, {"pdf", pdfOf}};
    const auto &[ending, write] = kinds[size_t(kind)];
    const QString suffix = QLatin1StringView(ending), filter = QStringLiteral("%1 (*.%2)").arg(suffix.toUpper(), suffix);
    const QString file =
        m_prompts.fileToExport(this, tr("Save picture"), asFileName(m_picture->title()) + u'.' + suffix, filter, suffix);
    if (file.isEmpty())
        return;
    const auto written = core::writeFile(file, write(*m_picture, {m_card->title(), m_card->remark()}));
    Q_EMIT said(written ? QString() : QStringLiteral("%1: %2").arg(QFileInfo(file).fileName(), sentence(written.error())));
}

} // namespace ui
