#include "packsdialog.h"

#include "core/base/wholefile.h"
#include "core/schemes/evaluation.h"
#include "core/schemes/packtext.h"
#include "ui/charts/palette.h"
#include "ui/inputs/icon.h"
#include "ui/inputs/onscreen.h"
#include "ui/inputs/plaintable.h"
#include "ui/inputs/texts.h"
#include "ui/model/evaluationmodels.h"
#include "ui/model/results.h"
#include "ui/prompts/prompts.h"
#include "ui/shell/packitemdelegate.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QFile>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalBlocker>
#include <QTabWidget>
#include <QTextBlock>

namespace ui {

using namespace core;

namespace {

constexpr int restMs = 250; // ours: a pause in typing
const auto shippedFolder = QStringLiteral(":/schemes");

/// The text of a pack under another id; empty: it does not say where its id stands. Items have ids too, and may come first.
QString underId(const QString &text, const QString &id)
{
    static const QRegularExpression idKey(QStringLiteral("(\"id\"\\s*:\\s*)\"[^\"]*\""));
    for (auto each = idKey.globalMatch(text); each.hasNext();) {
        const auto match = each.next();
        QString renamed = text;
        renamed.replace(match.capturedStart(), match.capturedLength(), match.captured(1) + QStringLiteral("\"%1\"").arg(id));
        if (const auto scheme = schemeFromJson(renamed.toUtf8()); scheme && scheme->id == id)
            return renamed;
    }
    return {};
}

enum PackColumn { IdColumn, NameColumn, RoleColumn, PackClauseColumn, PackValueColumn, PackTargetColumn };

} // namespace

PacksDialog::PacksDialog(Results &results, const ShownCase &shown, const Document &document, const Appearance &appearance,
                         Prompts &prompts, const QString &folder, QWidget *parent)
    : QDialog(parent),
      m_results(results),
      m_shown(shown),
      m_document(document),
      m_appearance(appearance),
      m_prompts(prompts),
      m_folder(folder)
{
    if (auto shipped = readSchemes(shippedFolder))
        m_shipped = *std::move(shipped);
    m_shippedCount = m_shipped.size();
    for (const Scheme &each : m_shipped)
        m_shippedTexts.push_back(
            readFile(QStringLiteral("%1/%2.json").arg(shippedFolder, each.id), largestPackFile).value_or(QByteArray()));
    setWindowTitle(tr("Scheme packs"));
    resize(withinScreen(*this, {1120, 760}));
    build();
    connectParts();
    fill();
    showPack(0);
}

void PacksDialog::connectParts()
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(restMs);
    connect(m_text, &QPlainTextEdit::textChanged, &m_rest, qOverload<>(&QTimer::start));
    connect(&m_rest, &QTimer::timeout, this, &PacksDialog::check);
    connect(m_list, &QListWidget::currentRowChanged, this, &PacksDialog::choose);
    connect(&m_shown, &ShownCase::changed, this, &PacksDialog::followCase);
    connect(&m_shown, &ShownCase::updated, this, &PacksDialog::followCase);
    connect(m_copy, &QPushButton::clicked, this, &PacksDialog::copyToEdit);
    connect(m_open, &QPushButton::clicked, this, &PacksDialog::openFile);
    connect(m_save, &QPushButton::clicked, this, &PacksDialog::save);
    connect(m_saveAs, &QPushButton::clicked, this, &PacksDialog::saveElsewhere);
    connect(m_remove, &QPushButton::clicked, this, &PacksDialog::removePack);
    connect(m_goTo, &QPushButton::clicked, this, &PacksDialog::showPlace);
}

void PacksDialog::build()
{
    m_list = new QListWidget(this);
    m_list->setObjectName(QStringLiteral("packs"));
    m_list->setAccessibleName(tr("Scheme packs"));
    m_list->setWordWrap(true);
    scaleIcons(m_list, 14);
    m_text = new QPlainTextEdit(this);
    m_text->setObjectName(QStringLiteral("packText"));
    m_text->setAccessibleName(tr("Text of the pack"));
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setTabChangesFocus(true);
    m_state = new QLabel(this);
    m_state->setObjectName(QStringLiteral("packState"));
    m_state->setWordWrap(true);
    m_tabs = new QTabWidget(this); // what the pack says for readers, then its text for authors
    buildItems();
    const auto button = [this](const QString &text, const char *name) {
        auto *made = new QPushButton(text, this);
        made->setObjectName(QLatin1StringView(name));
        made->setAutoDefault(false);
        return made;
    };
    m_copy = button(tr("Copy to edit"), "copyPack");
    m_open = button(tr("Open a pack…"), "openPack");
    m_save = button(tr("Save and use"), "savePack");
    m_saveAs = button(tr("Save a copy to mail…"), "mailPack");
    m_remove = button(tr("Remove"), "removePack");
    m_goTo = button(tr("Go to the place"), "goToPlace");
    auto *left = new QVBoxLayout;
    left->addWidget(m_list, 1);
    left->addWidget(m_copy);
    left->addWidget(m_open);
    auto *state = new QHBoxLayout;
    state->addWidget(m_state, 1);
    state->addWidget(m_goTo);
    m_tabs->setObjectName(QStringLiteral("packTabs"));
    m_tabs->addTab(m_items, tr("Items of the pack"));
    m_tabs->addTab(m_text, tr("Text of the pack (JSON)"));
    auto *actions = new QHBoxLayout;
    actions->addWidget(m_remove);
    actions->addStretch(1);
    actions->addWidget(m_saveAs);
    actions->addWidget(m_save);
    auto *close = button(tr("Close"), "closePacks");
    connect(close, &QPushButton::clicked, this, &QDialog::close);
    actions->addWidget(close);
    auto *right = new QVBoxLayout;
    right->addLayout(state);
    right->addWidget(m_tabs, 1);
    right->addLayout(actions);
    auto *row = new QHBoxLayout(this);
    row->addLayout(left, 1);
    row->addLayout(right, 3);
}

void PacksDialog::buildItems()
{
    m_items = new PlainTable(this);
    m_items->setObjectName(QStringLiteral("packItems"));
    m_items->setAccessibleName(tr("Items of the pack"));
    m_items->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
    const auto take = [this](const QModelIndex &index, const QString &text) { // when its line is closed: the table is filled anew
        QMetaObject::invokeMethod(
            this, [this, at = QPersistentModelIndex(index), text] { takeTyped(at, text); }, Qt::QueuedConnection);
    };
    m_items->setItemDelegate(new PackItemDelegate(take, m_items));
}

void PacksDialog::fill()
{
    m_own = readOwnPacks(m_folder, m_shipped);
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    const Palette &colours = Palette::of(m_appearance.theme());
    for (const Scheme &each : m_shipped)
        m_list->addItem(new QListWidgetItem(icon(QStringLiteral("book"), colours.muted), m_appearance.local(each.name)));
    for (const OwnPack &each : m_own) {
        const QString file = QFileInfo(each.fileName).fileName(); // a copy has the name of what it was copied from
        const QString name =
            !each.scheme ? file : QStringLiteral("%1 (%2)").arg(m_appearance.local(each.scheme->name), each.scheme->id);
        const auto mark = each.scheme
                              ? icon(QStringLiteral("pencil"), colours.accent)
                              : icon(QStringLiteral("exclamation-octagon"), colours.severities[size_t(Severity::Error)].word);
        m_list->addItem(new QListWidgetItem(mark, name));
    }
    m_row = std::clamp(m_row, 0, m_list->count() - 1);
    m_list->setCurrentRow(m_row);
}

/// Another pack of the list, unless the text in view is not to be lost: then the list goes back to it.
void PacksDialog::choose(int row)
{
    if (row == m_row)
        return;
    if (mayLeaveText())
        return showPack(row);
    const auto goBack = [this] {
        const QSignalBlocker quiet(m_list);
        m_list->setCurrentRow(m_row);
    };
    QMetaObject::invokeMethod(this, goBack, Qt::QueuedConnection); // the list is not done with the click
}

bool PacksDialog::mayLeaveText()
{
    return !m_text->document()->isModified() ||
           m_prompts.confirm(this, tr("The text of this pack was changed and not saved. Discard the changes?"), tr("Discard"));
}

/// Also where the window is closed.
void PacksDialog::reject()
{
    if (mayLeaveText())
        QDialog::reject();
}

void PacksDialog::showPack(int row)
{
    if (row < 0 || row >= m_list->count())
        return;
    m_row = row;
    const QSignalBlocker quiet(m_text), quietList(m_list);
    m_list->setCurrentRow(row);
    m_text->setPlainText(QString::fromUtf8(isOwn(row) ? m_own[size_t(row) - m_shippedCount].bytes : m_shippedTexts[size_t(row)]));
    m_text->document()->setModified(false);
    m_text->setReadOnly(!isOwn(row));
    m_save->setEnabled(isOwn(row));
    m_remove->setEnabled(isOwn(row));
    check();
}

/// Reads the own packs anew, shows the one in this file and uses them.
void PacksDialog::showFile(const QString &fileName)
{
    fill();
    const auto found = std::ranges::find(m_own, fileName, &OwnPack::fileName);
    showPack(found == m_own.end() ? m_row : int(m_shippedCount) + int(found - m_own.begin()));
    use();
}

Result<Scheme> PacksDialog::packInView() const
{
    return checkPack(m_text->toPlainText().toUtf8(), isOwn(m_row) ? m_shipped : std::vector<Scheme>{});
}

void PacksDialog::check()
{
    m_rest.stop();
    const bool isShipped = !isOwn(m_row);
    const auto scheme = packInView();
    m_error = scheme ? std::nullopt : std::optional(scheme.error());
    m_trouble = m_error ? sentence(*m_error) : QString();
    m_goTo->setVisible(m_error && m_error->line > 0);
    m_save->setEnabled(!isShipped && scheme);
    m_saveAs->setEnabled(scheme.has_value());
    m_tabs->setTabEnabled(0, scheme.has_value());
    if (!scheme) {
        m_tabs->setCurrentWidget(m_text); // where the mistake is
        m_state->setText(m_trouble);
        return;
    }
    m_state->setText(isShipped ? tr("This pack comes with the program. Copy it to change it.")
                               : tr("%n items, no mistake.", nullptr, int(scheme->items.size())) + u'\n' +
                                     tr("Double-click a name, a clause or a target to change it."));
    showItems(*scheme);
}

/// Another case, or another result of it.
void PacksDialog::followCase()
{
    if (const auto scheme = packInView())
        showItems(*scheme);
}

/// The items, and what the shown case would get for them.
void PacksDialog::showItems(const Scheme &scheme)
{
    QList<QStringList> rows;
    const Format format = m_appearance.format();
    const CaseEvaluation *evaluated = m_shown.evaluated();
    std::optional<SchemeResult> result;
    m_classId.clear();
    const std::vector<Scheme> alone{scheme};
    if (evaluated && evaluated->hasResults) {
        const Evaluation trial = evaluate(m_document.park(), m_results.library(), alone, m_results.currentYear());
        result = trial.cases[size_t(m_shown.index())].schemes.front();
        m_classId = scheme.classes[result->classIndex].id;
    }
    for (size_t i = 0; i < scheme.items.size(); ++i) {
        const ItemTexts texts(scheme.items[i], format);
        rows.append({scheme.items[i].id, texts.name(), texts.role(), m_appearance.local(scheme.items[i].clause),
                     result ? texts.value(result->items[i]) : Format::absent(),
                     result ? texts.target(result->items[i]) : Format::absent(),
                     result ? statusText(result->items[i].status) : QString()});
    }
    m_items->show({{tr("Id")},
                   {tr("Item"), false, true},
                   {tr("Kind")},
                   {tr("Clause"), false, true},
                   {tr("Value"), true},
                   {tr("Target"), true},
                   {tr("State")}},
                  rows);
    if (isOwn(m_row))
        offerTyping(scheme);
}

/// Names, clauses and, where a rule has one number for the shown case, targets.
void PacksDialog::offerTyping(const Scheme &scheme)
{
    const PackText pack(m_text->toPlainText().toUtf8());
    QAbstractItemModel *model = m_items->model();
    for (size_t i = 0; i < scheme.items.size(); ++i) {
        const SchemeItem &item = scheme.items[i];
        const auto offer = [&](int column, const QString &text) {
            model->setData(model->index(int(i), column), text, TypedRole);
        };
        offer(NameColumn, m_appearance.local(item.name));
        offer(PackClauseColumn, m_appearance.local(item.clause));
        if (const auto target = pack.target(i, m_classId))
            offer(PackTargetColumn, ItemTexts(item, m_appearance.format()).typedTarget(*target));
    }
}

/// Writes what was typed into a cell into the text of the pack, where Undo takes it back.
void PacksDialog::takeTyped(const QModelIndex &index, const QString &text)
{
    const QByteArray bytes = m_text->toPlainText().toUtf8();
    const auto scheme = schemeFromJson(bytes);
    if (!scheme || !index.isValid() || text.isEmpty())
        return;
    const size_t item = size_t(index.row());
    const int column = index.column();
    const PackText pack(bytes);
    std::optional<QByteArray> changed;
    if (column == PackTargetColumn) {
        const auto target = ItemTexts(scheme->items[item], m_appearance.format()).readTarget(text);
        if (!target)
            return m_state->setText(tr("\"%1\" is no target here. Write the number, of shares in per cent.").arg(text));
        changed = pack.withTarget(item, m_classId, *target);
    } else {
        changed =
            pack.withText(item, column == NameColumn ? "name" : "clause", m_appearance.language() == Language::Chinese, text);
    }
    if (!changed)
        return;
    QTextCursor cursor(m_text->document());
    cursor.select(QTextCursor::Document);
    cursor.insertText(QString::fromUtf8(*changed));
    check();
    m_items->setCurrentIndex(m_items->model()->index(int(item), column));
}

void PacksDialog::showPlace()
{
    if (!m_error || m_error->line <= 0)
        return;
    QTextCursor cursor(m_text->document()->findBlockByLineNumber(m_error->line - 1));
    cursor.select(QTextCursor::LineUnderCursor); // the place may be behind what is wrong
    m_text->setTextCursor(cursor);
    m_tabs->setCurrentWidget(m_text);
    m_text->setFocus();
}

/// The pack in view under a new id, as a file of the user's own.
void PacksDialog::copyToEdit()
{
    const auto scheme = schemeFromJson(m_text->toPlainText().toUtf8());
    if (!scheme)
        return;
    const QString id = m_prompts
                           .text(this, tr("Copy a pack"), tr("Id of the copy: letters, digits and hyphens"),
                                 QStringLiteral("own-%1").arg(scheme->id))
                           .trimmed();
    static const QRegularExpression usable(QStringLiteral("^[A-Za-z0-9][A-Za-z0-9-]{0,60}$"));
    if (id.isEmpty())
        return;
    const QString fileName = QStringLiteral("%1/%2.json").arg(m_folder, id);
    if (!usable.match(id).hasMatch() || QFile::exists(fileName)) {
        m_state->setText(tr("\"%1\" cannot be the id: it has other signs, or a pack of this id is there.").arg(id));
        return;
    }
    const QString text = underId(m_text->toPlainText(), id);
    if (text.isEmpty()) {
        m_state->setText(tr("The text of this pack does not say where its id stands: it cannot be copied under another."));
        return;
    }
    if (const auto written = writePack(fileName, text.toUtf8()); !written) {
        m_state->setText(sentence(written.error()));
        return;
    }
    showFile(fileName);
}

/// Packs that came by mail become the user's own, right or wrong, up to one that cannot be taken.
void PacksDialog::openFile()
{
    const QStringList names = m_prompts.filesToRead(this, tr("Open a scheme pack"), tr("Scheme packs (*.json)"));
    if (names.isEmpty() || !mayLeaveText())
        return;
    QString taken, refusal;
    for (const QString &name : names) {
        const QString target = m_folder + u'/' + QFileInfo(name).fileName();
        if (QFile::exists(target)) {
            refusal = tr("A pack \"%1\" is there already. Rename the file or remove the other.").arg(QFileInfo(name).fileName());
            break;
        }
        const auto bytes = readFile(name, largestPackFile);
        if (const auto written = bytes ? writePack(target, *bytes) : fail(bytes.error()); !written) {
            refusal = sentence(written.error());
            break;
        }
        taken = target;
    }
    if (!taken.isEmpty())
        showFile(taken);
    if (!refusal.isEmpty())
        m_state->setText(refusal);
}

void PacksDialog::save()
{
    check();
    if (!isOwn(m_row) || m_error)
        return;
    const auto written = writePack(m_own[size_t(m_row) - m_shippedCount].fileName, m_text->toPlainText().toUtf8());
    if (written) {
        m_text->document()->setModified(false);
        fill();
        use();
    }
    m_state->setText(written ? tr("Saved. The evaluation uses it now.") : sentence(written.error()));
}

void PacksDialog::saveElsewhere()
{
    const auto scheme = schemeFromJson(m_text->toPlainText().toUtf8());
    if (!scheme)
        return;
    const QString name = m_prompts.fileToExport(this, tr("Save a copy of the pack"), scheme->id + QStringLiteral(".json"),
                                                tr("Scheme packs (*.json)"), QStringLiteral("json"));
    if (name.isEmpty())
        return;
    const auto written = writePack(name, m_text->toPlainText().toUtf8());
    m_state->setText(written ? tr("The pack is in %1.").arg(QDir::toNativeSeparators(name)) : sentence(written.error()));
}

void PacksDialog::removePack()
{
    if (!isOwn(m_row) ||
        !m_prompts.confirm(this, tr("Remove this pack? Answers to its items stay in the projects."), tr("Remove")))
        return;
    QFile file(m_own[size_t(m_row) - m_shippedCount].fileName);
    if (file.exists() && !file.remove()) {
        m_state->setText(sentence(Error{ErrorCode::FileNotWritable, file.fileName(), {}, file.errorString()}));
        return;
    }
    fill();
    showPack(m_row);
    use();
}

/// The evaluation goes by the packs as they are on disk.
void PacksDialog::use()
{
    m_results.setSchemes(withOwnPacks(m_shipped, m_own));
}

} // namespace ui
