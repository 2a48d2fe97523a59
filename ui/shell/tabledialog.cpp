#include "tabledialog.h"

#include "ui/inputs/onscreen.h"
#include "ui/inputs/tablemenu.h"
#include "ui/inputs/texts.h"
#include "ui/model/booktexts.h"
#include "ui/model/sentences.h"
#include "ui/prompts/prompts.h"
#include "ui/shell/columnstable.h"
#include "ui/shell/importbuttons.h"
#include "ui/shell/importviews.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QSpinBox>
#include <QSplitter>
#include <QTabWidget>
#include <QTableView>
#include <QTimer>
#include <QVBoxLayout>

namespace ui {

using namespace core;

TableDialog::TableDialog(Document &document, const Results &results, const ShownCase &shown, const Appearance &appearance,
                         Prompts &prompts, QWidget *parent)
    : QDialog(parent),
      m_document(document),
      m_results(results),
      m_shown(shown),
      m_appearance(appearance),
      m_prompts(prompts),
      m_texts(bookTexts(appearance.language())),
      m_changes(new ReturnedChangesModel(document, results.library(), appearance, this)),
      m_findings(new ReturnedFindingsModel(this))
{
    resize(withinScreen(*this, {1040, 720}));
    new QVBoxLayout(this);
    buildHead();
    buildPreview();
    connect(&m_reading, &BooksReading::done, this, &TableDialog::takeFile);
    connect(m_choose, &QPushButton::clicked, this, &TableDialog::choose);
    connect(m_sheet, &QComboBox::activated, this, &TableDialog::chooseSheet);
    connect(m_head, &QSpinBox::valueChanged, this, &TableDialog::chooseHead);
    connect(m_target, &QComboBox::activated, this, &TableDialog::chooseTarget);
    connect(m_onlyNew, &QCheckBox::toggled, this, [this](bool isOn) {
        m_plan.onlyNew = isOn;
        readRows();
    });
    connect(m_buttons, &ImportButtons::takeWanted, this, &TableDialog::take);
    connect(m_changes, &ReturnedChangesModel::acceptedChanged, this, &TableDialog::showState);
    connect(&m_document, &Document::changed, this, &TableDialog::readRows);
    connect(&m_shown, &ShownCase::changed, this, &TableDialog::readRows); // the rows go into the shown case
    connect(&m_document, &Document::opened, this, &QDialog::close);       // the rows would be of another park
    connect(&m_appearance, &Appearance::languageChanged, this, &TableDialog::retranslate);
    retranslate();
}

TableDialog::~TableDialog()
{
    m_changes->show(nullptr, {}); // views ask once more while they go
    m_findings->show(nullptr, {}, m_appearance.format());
}

void TableDialog::buildHead()
{
    m_choose = new QPushButton(this);
    m_choose->setObjectName(QStringLiteral("chooseTable"));
    m_file = new QLabel(this);
    m_file->setObjectName(QStringLiteral("tableFile"));
    m_file->setWordWrap(true);
    auto *line = new QHBoxLayout;
    line->addWidget(m_choose);
    line->addWidget(m_file, 1);
    m_form = new QWidget(this);
    m_sheet = new QComboBox(m_form);
    m_sheet->setObjectName(QStringLiteral("sheet"));
    m_head = new QSpinBox(m_form);
    m_head->setObjectName(QStringLiteral("head"));
    m_target = new QComboBox(m_form);
    m_target->setObjectName(QStringLiteral("target"));
    m_onlyNew = new QCheckBox(m_form);
    for (const TableTarget &target : tableTargets())
        m_target->addItem(QString(), target.key());
    auto *form = new QHBoxLayout(m_form);
    form->setContentsMargins({});
    const auto add = [&](QWidget *field) {
        auto *label = new QLabel(m_form);
        label->setBuddy(field);
        form->addWidget(label);
        form->addWidget(field);
        form->addSpacing(12);
        return label;
    };
    m_sheetTitle = add(m_sheet);
    m_headTitle = add(m_head);
    m_targetTitle = add(m_target);
    form->addWidget(m_onlyNew);
    form->addStretch();
    auto *rows = static_cast<QVBoxLayout *>(layout());
    rows->addLayout(line);
    rows->addWidget(m_form);
}

void TableDialog::buildPreview()
{
    auto *parts = new QSplitter(Qt::Vertical, this);
    parts->setChildrenCollapsible(false);
    m_columns = new ColumnsTable(FieldTexts(m_document, m_results.library(), m_appearance), parts);
    m_tabs = new QTabWidget(parts);
    m_changesView = importView(m_changes, {}, m_tabs);
    m_findingsView = importView(m_findings, {}, m_tabs);
    m_changesView->setObjectName(QStringLiteral("rows"));
    m_findingsView->setObjectName(QStringLiteral("tableFindings"));
    for (const int column : {int(ReturnedChangesModel::FileColumn), int(ReturnedChangesModel::SheetColumn)})
        m_changesView->setColumnHidden(column, true);
    m_findingsView->setColumnHidden(ReturnedFindingsModel::FileColumn, true);
    for (QTableView *view : {m_changesView, m_findingsView})
        connect(new TableMenu(view, m_prompts), &TableMenu::said, this, [this](const QString &said) { m_state->setText(said); });
    m_tabs->addTab(m_changesView, QString());
    m_tabs->addTab(m_findingsView, QString());
    parts->addWidget(m_columns);
    parts->addWidget(m_tabs);
    parts->setSizes({260, 320});
    m_state = new QLabel(this);
    m_state->setObjectName(QStringLiteral("tableState"));
    asMuted(m_state);
    m_buttons = new ImportButtons(*m_changes, QStringLiteral("takeRows"), this);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    followColumns();
    auto *rows = static_cast<QVBoxLayout *>(layout());
    rows->addWidget(parts, 1);
    rows->addWidget(m_state);
    rows->addWidget(m_buttons);
}

/// What is corrected in the columns goes into the plan.
void TableDialog::followColumns()
{
    connect(m_columns, &ColumnsTable::fieldChosen, this, [this](int at, int field) {
        for (TableColumn &column : m_plan.columns) // a field is read from one column
            if (field >= 0 && column.field == field)
                column.field = -1;
        m_plan.columns[size_t(at)].field = field;
        refit(words(), *sheet(), m_plan.head, m_plan.target, m_plan.columns[size_t(at)]);
        QTimer::singleShot(0, this, &TableDialog::readRows); // the table makes its widgets anew
    });
    connect(m_columns, &ColumnsTable::unitChosen, this, [this](int at, const QString &symbol) {
        m_plan.columns[size_t(at)].unit = symbol;
        m_plan.columns[size_t(at)].isUnitUnknown = false;
        QTimer::singleShot(0, this, &TableDialog::readRows);
    });
    connect(m_columns, &ColumnsTable::commaChosen, this, [this](int at, DecimalSign sign) {
        m_plan.columns[size_t(at)].decimal = sign;
        m_plan.columns[size_t(at)].isCommaUnclear = false;
        QTimer::singleShot(0, this, &TableDialog::readRows);
    });
    connect(m_columns, &ColumnsTable::constantChosen, this, [this](int field, const QString &text) {
        m_plan.constants[field] = text;
        QTimer::singleShot(0, this, &TableDialog::readRows);
    });
}

void TableDialog::retranslate()
{
    setWindowTitle(tr("Import a table"));
    m_texts = bookTexts(m_appearance.language());
    m_choose->setText(tr("Choose a file…"));
    m_file->setText(fileText());
    m_sheetTitle->setText(tr("&Sheet"));
    m_headTitle->setText(tr("&Headings in line"));
    m_targetTitle->setText(tr("&Into"));
    nameTargets();
    m_onlyNew->setText(tr("Every row is a new one"));
    m_onlyNew->setToolTip(tr("Else a row that has the id or all the words of one in the list changes that one."));
    sayWhenEmpty(m_changesView, tr("Nothing would change."));
    sayWhenEmpty(m_findingsView, tr("Nothing to say about the table."));
    m_changesView->setAccessibleName(tr("What becomes of the rows"));
    m_findingsView->setAccessibleName(tr("Findings of the table"));
    const std::vector<bool> ticked = m_changes->accepted();
    readRows(); // findings name fields by their words
    m_changes->tickAgain(ticked);
}

void TableDialog::nameTargets()
{
    int at = 0;
    for (const TableTarget &target : tableTargets()) {
        const QString list = fieldText(target.declared().label);
        m_target->setItemText(at++, target.system ? tr("%1 › %2").arg(fieldText(systemPart(*target.system).label), list) : list);
    }
}

/// What stands beside the button: what is read, what was, or why it could not be.
QString TableDialog::fileText() const
{
    if (!m_awaited.isEmpty())
        return tr("Reading %1…").arg(m_awaited);
    if (m_fileName.isEmpty())
        return tr("Any table will do: .xlsx, .ods or .csv, in Chinese or English. Nothing changes before you take the rows.");
    if (m_refused)
        return m_fileName + QStringLiteral(": ") + sentence(*m_refused);
    return m_sheet->count() == 0 ? tr("There is no table in %1.").arg(m_fileName) : m_fileName;
}

const Sheet *TableDialog::sheet() const
{
    const int at = m_sheet->currentData().isValid() ? m_sheet->currentData().toInt() : -1;
    return at >= 0 && size_t(at) < m_book.sheets.size() ? &m_book.sheets[size_t(at)] : nullptr;
}

TableWords TableDialog::words() const
{
    return {m_document.park(), m_results.libraryOf(m_shown.index()), m_texts};
}

void TableDialog::setTarget(const TableTarget &target)
{
    m_wanted = target;
    m_target->setCurrentIndex(m_target->findData(target.key()));
    chooseTarget();
}

void TableDialog::choose()
{
    const QStringList chosen =
        m_prompts.filesToRead(this, tr("Import a table"), tr("Tables (*.xlsx *.xlsm *.xls *.ods *.csv *.txt *.tsv)"));
    if (!chosen.isEmpty())
        read(chosen.front());
}

void TableDialog::read(const QString &fileName)
{
    if (m_reading.isBusy())
        return;
    m_choose->setEnabled(false);
    m_awaited = QFileInfo(fileName).fileName();
    m_file->setText(fileText());
    m_reading.read({fileName});
}

void TableDialog::takeFile()
{
    std::vector<BooksReading::File> files = m_reading.take();
    m_choose->setEnabled(true);
    BooksReading::File &file = files.front();
    m_awaited.clear();
    m_fileName = QFileInfo(file.name).fileName();
    m_refused = file.content ? std::nullopt : std::optional(file.content.error());
    m_book = file.content ? *std::move(file.content) : Spreadsheet();
    m_sheet->clear();
    for (size_t i = 0; i < m_book.sheets.size(); ++i) // a sheet of one cell is no table
        if (const Sheet &each = m_book.sheets[i]; each.cells.size() > 1 && !each.name.startsWith(QLatin1StringView("_pw")))
            m_sheet->addItem(each.name.isEmpty() ? m_fileName : each.name, int(i));
    m_file->setText(fileText());
    chooseSheet();
    Q_EMIT readingDone();
}

void TableDialog::chooseSheet()
{
    const Sheet *of = sheet();
    if (of) {
        m_plan.head = proposedHead(*of);
        m_plan.target = m_wanted ? *m_wanted : proposedTarget(words(), *of, m_plan.head);
    }
    propose();
}

void TableDialog::chooseHead(int row)
{
    if (m_isShowing || !sheet())
        return;
    m_plan.head = headAt(*sheet(), row - 1);
    propose();
}

void TableDialog::chooseTarget()
{
    if (const auto target = tableTarget(m_target->currentData().toString()))
        m_plan.target = *target;
    propose();
}

void TableDialog::propose()
{
    if (const Sheet *of = sheet()) {
        const bool onlyNew = m_plan.onlyNew;
        m_plan = proposedPlan(words(), *of, m_plan.head, m_plan.target);
        m_plan.onlyNew = onlyNew;
    } else {
        m_plan.columns.clear();
    }
    readRows();
}

void TableDialog::readRows()
{
    const QScopedValueRollback showing(m_isShowing, true);
    const Sheet *of = m_shown.index() >= 0 ? sheet() : nullptr;
    const Format format = m_appearance.format();
    m_changes->show(nullptr, {}); // it looks into the result that is replaced
    m_findings->show(nullptr, {}, format);
    m_import = of ? readTable(words(), m_shown.index(), *of, m_plan) : TableImport();
    m_form->setEnabled(of);
    if (of) {
        m_head->setRange(1, std::max(1, of->endRow()));
        m_head->setValue(m_plan.head.row + 1);
        m_target->setCurrentIndex(m_target->findData(m_plan.target.key()));
    }
    m_columns->setVisible(of);
    m_tabs->setVisible(of);
    if (of)
        m_columns->show(m_plan, words().heatTcePerGj());
    m_changes->show(&m_import, {m_fileName});
    m_findings->show(&m_import, {m_fileName}, format);
    fitImportView(m_changesView);
    fitImportView(m_findingsView);
    showState();
}

void TableDialog::showState()
{
    m_tabs->setTabText(0, tr("Rows (%1)").arg(m_changes->rowCount()));
    m_tabs->setTabText(1, tr("Findings (%1)").arg(m_findings->rowCount()));
    m_state->setText(sheet() ? countsText() : tr("Choose a file: here stands then what becomes of its rows."));
    m_buttons->refresh(m_document.isReadOnly());
}

/// How many rows of each kind can be taken, and how many cannot.
QString TableDialog::countsText() const
{
    const auto count = [this](RowChange::Kind kind) {
        return std::ranges::count_if(m_import.changes,
                                     [kind](const RowChange &each) { return each.kind == kind && each.isTakable; });
    };
    const auto wrong = std::ranges::count(m_import.changes, false, &RowChange::isTakable);
    return tr("%1 rows into %2: %3 new, %4 changed, %5 as they are, %6 sums left out, %7 that cannot be taken.")
        .arg(QString::number(m_import.rows),
             m_shown.inPark() ? m_shown.inPark()->name : QString(), // all at once: a name may hold %3
             QString::number(count(RowChange::Kind::New)), QString::number(count(RowChange::Kind::Changed)),
             QString::number(m_import.unchanged), QString::number(m_import.skipped), QString::number(wrong));
}

void TableDialog::take()
{
    const int count = m_changes->acceptedCount();
    std::vector<Edit> edits = editsOf(m_document.park(), m_import, m_changes->accepted());
    if (edits.empty())
        return;
    for (Edit &edit : editsToRemember(m_document.park(), m_plan, sheet()->name))
        edits.push_back(std::move(edit));
    const auto name = [count, list = m_plan.target.declared().label, file = m_fileName] {
        return tr("Import %n rows into %1 (%2)", nullptr, count).arg(fieldText(list), file);
    };
    m_document.push(name, std::move(edits));
}

} // namespace ui
