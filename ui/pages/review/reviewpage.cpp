#include "reviewpage.h"

#include "core/base/wholefile.h"
#include "core/exchange/tablebook.h"
#include "ui/inputs/card.h"
#include "ui/inputs/columnfit.h"
#include "ui/inputs/elidedlabel.h"
#include "ui/inputs/icon.h"
#include "ui/inputs/tablemenu.h"
#include "ui/inputs/texts.h"
#include "ui/model/remarksmodel.h"
#include "ui/model/sentences.h"
#include "ui/pages/review/remarkcard.h"
#include "ui/print/documentexport.h"
#include "ui/prompts/prompts.h"

#include <QComboBox>
#include <QDate>
#include <QDir>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include <utility>

namespace ui {

using namespace core;

namespace {

/// What the second filter shows: all, the systems, then what is about none of them.
enum Part : int { AllParts = 0, FirstSystem = 1, Items = FirstSystem + int(allSystems.size()), Documents, Others };

Part partOf(const RemarkTarget &target)
{
    if (const auto system = systemOf(target))
        return Part(FirstSystem + int(*system));
    return target.kind == RemarkTarget::Kind::Item ? Items : target.kind == RemarkTarget::Kind::Section ? Documents : Others;
}

/// The end of a place says the field.
class PlaceDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        option->textElideMode = Qt::ElideMiddle;
    }
};

} // namespace

ReviewPage::ReviewPage(const PageContext &context, RemarksStore &store, QWidget *parent)
    : Page(context, parent),
      m_store(store),
      m_model(new RemarksModel(store, context.appearance, this)),
      m_view(new QTableView(this)),
      m_fit(new ColumnFit(m_view)),
      m_list(new Card(this)),
      m_remark(new RemarkCard(context, store, this)),
      m_state(new QComboBox(m_list)),
      m_part(new QComboBox(m_list)),
      m_none(new QLabel(this)),
      m_nameLabel(new QLabel(this)),
      m_name(new QLineEdit(this)),
      m_place(new ElidedLabel(this)),
      m_choose(new QToolButton(this)),
      m_takeIn(new QToolButton(this)),
      m_export(new QToolButton(this)),
      m_new(new QPushButton(this))
{
    build();
    buildExport();
    connect(&store, &RemarksStore::changed, this, &ReviewPage::follow);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ReviewPage::showChosen);
    connect(m_view, &QTableView::activated, this, [this](const QModelIndex &index) {
        Q_EMIT targetWanted(m_store.remarks().find(m_model->line(index.row()).id)->target);
    });
    connect(m_remark, &RemarkCard::targetWanted, this, &ReviewPage::targetWanted);
    for (QComboBox *box : {m_state, m_part})
        connect(box, &QComboBox::activated, this, &ReviewPage::filter);
    connect(m_name, &QLineEdit::editingFinished, this, [this] { m_store.setName(m_name->text()); });
    connect(m_choose, &QToolButton::clicked, this, &ReviewPage::fileWanted);
    connect(m_takeIn, &QToolButton::clicked, this, &ReviewPage::takeIn);
    connect(m_new, &QPushButton::clicked, this, &ReviewPage::remarkWanted);
    connect(&context.results, &Results::changed, this, &ReviewPage::follow); // after the remarks, which are about any case
}

/// At once, or when it comes into view.
void ReviewPage::follow()
{
    m_isStale = !isVisible();
    if (!m_isStale)
        showList();
}

void ReviewPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (std::exchange(m_isStale, false))
        showList();
}

void ReviewPage::build()
{
    m_view->setObjectName(QStringLiteral("remarks"));
    m_view->setModel(m_model);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setTabKeyNavigation(false);
    m_view->setWordWrap(false);
    m_view->setItemDelegateForColumn(RemarksModel::Where, new PlaceDelegate(m_view));
    m_view->verticalHeader()->hide();
    m_view->horizontalHeader()->setHighlightSections(false);
    m_view->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_state->setObjectName(QStringLiteral("stateFilter"));
    m_part->setObjectName(QStringLiteral("partFilter"));
    m_name->setObjectName(QStringLiteral("reviewerName"));
    m_choose->setObjectName(QStringLiteral("chooseFile"));
    m_takeIn->setObjectName(QStringLiteral("takeIn"));
    m_export->setObjectName(QStringLiteral("exportRemarks"));
    m_new->setObjectName(QStringLiteral("newRemark"));
    m_new->setProperty("primary", true);
    m_place->setObjectName(QStringLiteral("remarksFile"));
    m_none->setWordWrap(true);
    asMuted(m_none);
    asMuted(m_place);
    m_nameLabel->setBuddy(m_name);
    m_name->setFixedWidth(26 * fontMetrics().horizontalAdvance(u'n'));
    for (QComboBox *box : {m_state, m_part}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        m_list->addAtEnd(box);
    }
    m_list->content()->addWidget(m_view, 1);
    for (QToolButton *button : {m_takeIn, m_export}) {
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        titleLine()->addWidget(button);
    }
    titleLine()->addWidget(m_new);
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(m_nameLabel);
    line->addWidget(m_name);
    line->addSpacing(12);
    line->addWidget(m_place, 1);
    line->addWidget(m_choose);
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(m_list, 3);
    row->addWidget(m_remark, 2);
    content()->addLayout(line);
    content()->addWidget(m_none);
    content()->addLayout(row, 1);
    content()->addStretch(0);
}

void ReviewPage::buildExport()
{
    auto *menu = new QMenu(m_export);
    m_chinese = menu->addAction(QString(), this, [this] { exportWord(DocumentLanguage::Chinese); });
    m_english = menu->addAction(QString(), this, [this] { exportWord(DocumentLanguage::English); });
    m_table = menu->addAction(QString(), this, &ReviewPage::exportTable);
    m_chinese->setObjectName(QStringLiteral("exportChinese"));
    m_english->setObjectName(QStringLiteral("exportEnglish"));
    m_table->setObjectName(QStringLiteral("exportTable"));
    m_export->setMenu(menu);
    m_export->setPopupMode(QToolButton::InstantPopup);
}

void ReviewPage::refresh()
{
    showTexts();
    fillFilters();
    showList();
}

void ReviewPage::showTexts()
{
    m_nameLabel->setText(tr("Your name"));
    m_name->setPlaceholderText(tr("as it stands beside remarks"));
    if (!m_name->hasFocus())
        m_name->setText(m_store.name());
    m_choose->setText(tr("Choose a file…"));
    m_takeIn->setText(tr("Take in…"));
    m_takeIn->setToolTip(tr("Take in the remarks and answers of a file that came back; nothing of either is lost"));
    m_takeIn->setIcon(icon(QStringLiteral("box-arrow-in-down"), colours().text));
    m_export->setText(tr("Export"));
    m_export->setToolTip(tr("The list of remarks as a document or a table"));
    m_export->setIcon(icon(QStringLiteral("box-arrow-up"), colours().text));
    m_chinese->setText(tr("Word, in Chinese…"));
    m_english->setText(tr("Word, in English…"));
    m_table->setText(tr("Table…"));
    m_new->setText(tr("Remark on the park…"));
    m_new->setToolTip(tr("Remarks on rows, items and sections are made where they stand (Ctrl+Shift+R)"));
    m_view->setAccessibleName(tr("Remarks"));
    m_state->setAccessibleName(tr("Remarks of this state"));
    m_part->setAccessibleName(tr("Remarks on this part"));
    m_none->setText(tr("No remarks yet. Select a row of a table, an item of the evaluation or a section of the dossier and press "
                       "Ctrl+Shift+R. Remarks stand in a file of their own; the park is never changed by them."));
}

/// What was chosen stays.
void ReviewPage::fillFilters()
{
    const auto fill = [](QComboBox *box, const QStringList &words) {
        const QSignalBlocker quiet(box);
        const int chosen = std::max(0, box->currentIndex());
        box->clear();
        box->addItems(words);
        box->setCurrentIndex(chosen);
    };
    QStringList parts{tr("All parts")};
    for (const System system : allSystems)
        parts << fieldText(systemPart(system).label);
    parts << tr("Evaluation") << tr("Documents") << tr("Park and others");
    fill(m_state, {tr("All states"), remarkStateText(RemarkState::Open), remarkStateText(RemarkState::Answered),
                   remarkStateText(RemarkState::Settled)});
    fill(m_part, parts);
}

QString ReviewPage::answerText() const
{
    const int all = int(m_store.remarks().list.size());
    if (all == 0)
        return tr("no remarks");
    QString text = tr("%n remarks", nullptr, all) + QStringLiteral(": ") +
                   tr("%1 open, %2 answered, %3 settled")
                       .arg(m_store.count(RemarkState::Open))
                       .arg(m_store.count(RemarkState::Answered))
                       .arg(m_store.count(RemarkState::Settled));
    const auto changed = std::ranges::count_if(m_store.lines(), [](const RemarkLine &each) {
        return each.standing.kind == RemarkStanding::Kind::Changed || each.standing.kind == RemarkStanding::Kind::Gone;
    });
    if (changed > 0)
        text += QStringLiteral("; ") + tr("what %n are about changed since", nullptr, int(changed));
    return text;
}

void ReviewPage::showFile()
{
    m_place->setText(m_store.needsPlace() ? m_store.placeSentence()
                     : m_store.isKept()   ? tr("Kept in %1").arg(QDir::toNativeSeparators(m_store.fileName()))
                                          : tr("Not kept yet"));
    m_choose->setVisible(m_store.needsPlace());
}

void ReviewPage::showList()
{
    const QModelIndex current = m_view->currentIndex();
    const QString chosen = current.isValid() && current.row() < m_model->rowCount() ? m_model->line(current.row()).id : QString();
    m_model->refresh();
    setTitle(tr("Review"), answerText());
    showFile();
    const bool isEmpty = m_model->rowCount() == 0;
    m_none->setVisible(isEmpty);
    m_list->setVisible(!isEmpty);
    m_export->setEnabled(!isEmpty);
    m_list->setTitle(tr("Remarks"), tr("Enter shows what a remark is about"));
    m_fit->pause();
    const int sign = fontMetrics().horizontalAdvance(u'n');
    for (const auto &[column, signs] :
         std::initializer_list<std::pair<int, int>>{{RemarksModel::Number, 3}, {RemarksModel::State, 8}, {RemarksModel::Now, 14}})
        m_view->setColumnWidth(column, signs * sign + 12);
    for (const int column : {RemarksModel::Where, RemarksModel::Text}) {
        m_view->resizeColumnToContents(column);
        m_view->setColumnWidth(column, m_view->columnWidth(column) + sign);
    }
    for (const int column : {RemarksModel::Then, RemarksModel::By, RemarksModel::When}) // beside the list, in full
        m_view->setColumnHidden(column, true);
    m_fit->begin({RemarksModel::Text, RemarksModel::Where});
    m_view->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 10);
    const int row = std::max(0, m_model->rowOf(chosen));
    if (!isEmpty)
        m_view->setCurrentIndex(m_model->index(row, RemarksModel::Where));
    filter();
    showChosen();
}

void ReviewPage::filter()
{
    const int state = m_state->currentIndex(), part = m_part->currentIndex();
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const RemarkLine &line = m_model->line(row);
        const Remark *remark = m_store.remarks().find(line.id);
        m_view->setRowHidden(row, (state > 0 && int(line.state) != state - 1) ||
                                      (part > AllParts && remark && partOf(remark->target) != Part(part)));
    }
    for (int row = 0; row < m_model->rowCount() && m_view->isRowHidden(std::max(0, m_view->currentIndex().row())); ++row)
        if (!m_view->isRowHidden(row))
            m_view->setCurrentIndex(m_model->index(row, RemarksModel::Where));
    showChosen();
}

void ReviewPage::showChosen()
{
    const int row = m_view->currentIndex().row();
    const bool isShown = row >= 0 && row < m_model->rowCount() && !m_view->isRowHidden(row);
    m_remark->show(isShown ? &m_model->line(row) : nullptr);
}

void ReviewPage::showRemark(const QString &id)
{
    m_state->setCurrentIndex(0);
    m_part->setCurrentIndex(0);
    showList();
    if (const int row = m_model->rowOf(id); row >= 0)
        m_view->setCurrentIndex(m_model->index(row, RemarksModel::Where));
}

void ReviewPage::takeIn()
{
    const QStringList files = context().prompts.filesToRead(this, tr("Take in remarks"), tr("Remarks (*.remarks.json *.json)"));
    for (const QString &file : files)
        m_store.takeIn(file);
}

void ReviewPage::exportWord(DocumentLanguage language)
{
    const auto document = std::make_shared<const core::Document>(m_store.asDocument(language, QDate::currentDate()));
    const QString name = context().prompts.fileToExport(this, tr("Export the remarks"), document->title + QStringLiteral(".docx"),
                                                        tr("Word documents (*.docx)"), QStringLiteral("docx"));
    if (name.isEmpty())
        return;
    const auto made = exportDocument(document, std::make_shared<const DocumentFonts>(), DocumentFile::Docx, QDate::currentDate());
    const auto written = made ? core::writeFile(name, made->bytes) : core::fail(made.error());
    Q_EMIT said(written ? tr("The remarks are in %1.").arg(QDir::toNativeSeparators(name)) : sentence(written.error()));
}

void ReviewPage::exportTable()
{
    if (const QString outcome = exportSheet(this, context().prompts, m_store.asSheet()); !outcome.isEmpty())
        Q_EMIT said(outcome);
}

} // namespace ui
