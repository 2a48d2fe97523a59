#include "itemeditor.h"

#include "core/base/keytext.h"
#include "core/schemes/answers.h"
#include "ui/inputs/evidencebutton.h"
#include "ui/inputs/texts.h"
#include "ui/model/firmflagsmodel.h"
#include "ui/model/inputtexts.h"
#include "ui/model/results.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QGridLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QTableView>
#include <QVBoxLayout>

#include <functional>

namespace ui {

using namespace core;

namespace {

constexpr int mostFirms = 6; // rows in view; more scroll
const auto casesLink = QStringLiteral("cases"), firmsLink = QStringLiteral("firms");

} // namespace

ItemEditor::ItemEditor(Document &document, const Results &results, const ShownCase &shown, const Appearance &appearance,
                       QWidget *parent)
    : QWidget(parent),
      m_document(document),
      m_results(results),
      m_shown(shown),
      m_appearance(appearance),
      m_kept(document, shown, this)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
}

bool ItemEditor::isShare() const
{
    return item().unit == QLatin1StringView("share");
}

QString ItemEditor::itemName() const
{
    return m_appearance.local(item().name);
}

QString ItemEditor::key() const
{
    return answerKey(scheme(), item().id);
}

const ItemResult *ItemEditor::result() const
{
    const CaseEvaluation *evaluated = m_shown.evaluated();
    return evaluated && evaluated->hasResults ? &evaluated->schemes[m_scheme].items[m_item] : nullptr;
}

/// The years that enter, the case's own first.
std::vector<ItemEditor::Year> ItemEditor::years() const
{
    std::vector<Year> found;
    const auto &cases = m_document.park().cases;
    for (const int back : m_inputs.yearsBack) {
        const int year = m_shown.inPark()->year - back;
        const auto of = caseOfYear(cases, year, m_shown.inPark()->kind, std::identity());
        found.push_back({year, back == 0 ? m_shown.index() : of == cases.end() ? -1 : of - cases.begin()});
    }
    return found;
}

void ItemEditor::show(size_t scheme, size_t item)
{
    if (m_scheme != scheme || m_item != item)
        m_kept.take(); // it belongs to the item before
    m_scheme = scheme;
    m_item = item;
    m_inputs = inputsOf(this->item());
    const auto now = years();
    const QString wanted = this->scheme().id + u'/' + this->item().id;
    if (m_built != wanted || m_years != now) {
        m_years = now;
        m_built = wanted;
        rebuild();
    }
    showAnswer();
    showEconomy();
    showFirms();
    showWords();
    showLinks();
}

template <class Editor> Editor *ItemEditor::add(QLabel *&name, Editor *editor)
{
    name = new QLabel(m_board);
    name->setBuddy(editor);
    const int column = m_cells % 2 * 2, row = m_cells / 2;
    m_grid->addWidget(name, row, column);
    m_grid->addWidget(editor, row, column + 1);
    ++m_cells;
    return editor;
}

QLineEdit *ItemEditor::addLine(QLabel *&name, const char *objectName, KeptLines::Take take)
{
    auto *line = add(name, new QLineEdit(m_board));
    line->setObjectName(QLatin1StringView(objectName));
    m_kept.keep(line, std::move(take));
    return line;
}

/// The widgets of one item; texts and values follow.
void ItemEditor::rebuild()
{
    m_kept.clear();
    delete m_board;
    m_answer = m_grade = nullptr;
    m_value = m_note = m_reason = nullptr;
    m_evidence = nullptr;
    m_firms = nullptr;
    m_firmsView = nullptr;
    m_economy.clear();
    m_horizons.clear();
    m_cells = 0;
    m_board = new QWidget(this);
    layout()->addWidget(m_board);
    auto *column = new QVBoxLayout(m_board);
    column->setContentsMargins({});
    column->setSpacing(8);
    m_grid = new QGridLayout;
    m_grid->setHorizontalSpacing(10);
    m_grid->setVerticalSpacing(6);
    for (const int stretched : {1, 3})
        m_grid->setColumnStretch(stretched, 1);
    column->addLayout(m_grid);
    addAnswer();
    addEconomy();
    addWords();
    m_trouble = new QLabel(m_board);
    m_trouble->setObjectName(QStringLiteral("itemTrouble"));
    m_trouble->setWordWrap(true);
    m_trouble->hide();
    m_links = new QLabel(m_board);
    m_links->setObjectName(QStringLiteral("itemLinks"));
    m_links->setWordWrap(true);
    m_links->setTextFormat(Qt::RichText);
    m_links->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    connect(
        m_links, &QLabel::linkActivated, this,
        [this](const QString &link) {
            if (link == casesLink)
                Q_EMIT casesWanted();
            else if (link == firmsLink)
                Q_EMIT placeWanted({.kind = Place::Kind::Enterprise, .index = 0});
            else
                Q_EMIT placeWanted(core::placeOf(m_inputs.rows[link.toULongLong()], m_shown.index()));
        },
        Qt::QueuedConnection); // the editor may go away
    column->addWidget(m_trouble);
    if (m_inputs.needsEnterprises)
        addFirms(*item().firms);
    column->addWidget(m_links);
    m_board->show(); // at once: its owner may be in view already
}

QComboBox *ItemEditor::answerBox(const char *objectName)
{
    auto *box = new QComboBox(m_board);
    box->setObjectName(QLatin1StringView(objectName));
    return box;
}

void ItemEditor::addAnswer()
{
    const AnswerKind kind = m_inputs.answer;
    if (kind == AnswerKind::Word) {
        m_answer = add(m_answerName, answerBox("itemAnswer"));
        connect(m_answer, &QComboBox::activated, this, [this](int choice) { answer(key(), choice); });
    }
    if (kind == AnswerKind::Grade) {
        m_grade = add(m_answerName, answerBox("itemGrade"));
        connect(m_grade, &QComboBox::activated, this, &ItemEditor::grade);
    }
    if (kind == AnswerKind::Figure) {
        m_value =
            addLine(m_valueName, "itemValue", [this](qsizetype at, const QString &text) { return enterFigure(at, key(), text); });
        m_value->setAlignment(Qt::AlignRight);
    }
    if (kind == AnswerKind::Horizons)
        for (const QString &horizon : item().rule.horizons)
            addHorizon(horizon);
}

void ItemEditor::addHorizon(const QString &id)
{
    auto *both = new QWidget(m_board);
    auto *row = new QHBoxLayout(both);
    row->setContentsMargins({});
    Horizon made{id, nullptr, answerBox("horizonAnswer"), new QLineEdit(both)};
    made.value->setObjectName(QStringLiteral("horizonValue"));
    made.value->setAlignment(Qt::AlignRight);
    row->addWidget(made.answer, 1);
    row->addWidget(made.value, 1);
    add(made.name, both);
    made.name->setBuddy(made.answer);
    m_kept.keep(made.value, [this, id](qsizetype at, const QString &text) { return enterFigure(at, key() + u'.' + id, text); });
    connect(made.answer, &QComboBox::activated, this, [this, id](int choice) { answer(key() + u'.' + id, choice); });
    m_horizons.push_back(made);
}

void ItemEditor::addEconomy()
{
    for (const std::string_view economyKey : m_inputs.economy)
        for (const Year &year : m_years) {
            if (year.caseIndex < 0)
                continue;
            EconomyLine made{economyKey, year.caseIndex};
            const bool isOwn = year.caseIndex == m_shown.index();
            made.line =
                addLine(made.name, "economy", [this, economyKey, isOwn, of = year.caseIndex](qsizetype at, const QString &text) {
                    return enterEconomy(isOwn ? at : of, economyKey, text);
                });
            made.line->setAlignment(Qt::AlignRight);
            m_economy.push_back(made);
        }
}

void ItemEditor::addFirms(const FirmFilter &filter)
{
    m_firmsText = new QLabel(m_board);
    m_firmsText->setWordWrap(true);
    m_firms = new FirmFlagsModel(m_document, filter, m_board);
    m_firmsView = new QTableView(m_board);
    m_firmsView->setObjectName(QStringLiteral("firmFlags"));
    m_firmsView->setModel(m_firms);
    m_firmsView->verticalHeader()->hide();
    m_firmsView->setTabKeyNavigation(false);
    m_firmsView->horizontalHeader()->setHighlightSections(false);
    auto *column = static_cast<QVBoxLayout *>(m_board->layout());
    column->addWidget(m_firmsText);
    column->addWidget(m_firmsView);
}

/// Why it does not apply stands beside the answer; evidence and note, which belong to an answer, below.
void ItemEditor::addWords()
{
    if (item().mayBeNotApplicable)
        m_reason = addLine(m_reasonName, "itemReason", [this](qsizetype at, const QString &text) {
            push(editsToExcuse(m_document.park(), at, key(), text));
            return true;
        });
    if (m_inputs.answer == AnswerKind::None)
        return;
    m_cells += m_cells % 2; // on a line of their own
    m_evidence = add(m_evidenceName, new EvidenceButton(m_board));
    m_evidence->setObjectName(QStringLiteral("itemEvidence"));
    connect(m_evidence, &EvidenceButton::chosen, this,
            [this](const QStringList &ids) { push(editsToProve(m_document.park(), m_shown.index(), key(), ids)); });
    connect(m_evidence, &EvidenceButton::addWanted, this,
            [this] { Q_EMIT placeWanted({.kind = Place::Kind::Evidence, .index = 0}); });
    m_note = addLine(m_noteName, "itemNote", [this](qsizetype at, const QString &text) {
        push(editsToNote(m_document.park(), at, key(), text));
        return true;
    });
}

void ItemEditor::fillAnswers(QComboBox *box, const Answer *given) const
{
    const QSignalBlocker quiet(box);
    box->clear();
    box->addItem(tr("no answer yet"));
    for (const Word &word : answerStatuses)
        box->addItem(fieldText(word.label));
    box->setCurrentIndex(given ? int(given->status) + 1 : 0);
    box->setEnabled(isWritable());
}

void ItemEditor::showAnswer()
{
    const Case &inCase = *m_shown.inPark();
    const Answer *given = answerTo(inCase, key());
    const auto text = [this](QLineEdit *line, const QString &of) {
        if (!line->isModified())
            line->setText(of);
        line->setReadOnly(!isWritable());
    };
    if (m_answer) {
        m_answerName->setText(tr("Answer"));
        fillAnswers(m_answer, given);
        m_answer->setAccessibleName(tr("Answer to %1").arg(itemName()));
    }
    if (m_grade) {
        m_answerName->setText(tr("Answer"));
        const QSignalBlocker quiet(m_grade);
        m_grade->clear();
        m_grade->addItem(tr("no answer yet"));
        for (int step = 0; step <= item().rule.highest; ++step) {
            const auto &rubric = item().rule.rubric;
            m_grade->addItem(size_t(step) < rubric.size()
                                 ? QStringLiteral("%1: %2").arg(step).arg(m_appearance.local(rubric[size_t(step)]))
                                 : QString::number(step));
        }
        m_grade->setCurrentIndex(given && given->value ? int(*given->value) + 1 : 0);
        m_grade->setEnabled(isWritable());
        m_grade->setAccessibleName(tr("Answer to %1").arg(itemName()));
    }
    if (m_value) {
        const QString unit = isShare() ? QStringLiteral("%") : item().unit;
        m_valueName->setText(unit.isEmpty() || unit == QLatin1StringView("1") || unit == QLatin1StringView("count")
                                 ? tr("Figure")
                                 : tr("Figure (%1)").arg(unit));
        text(m_value, given ? typedText(given->value, isShare()) : QString());
        const bool isComputed = result() && result()->value && !result()->isEntered;
        m_value->setPlaceholderText(isComputed ? tr("computed from rows") : QString());
        m_value->setAccessibleName(tr("Figure of %1").arg(itemName()));
    }
    for (const Horizon &horizon : m_horizons) {
        const Answer *of = answerTo(inCase, key() + u'.' + horizon.id);
        horizon.name->setText(horizon.id == QLatin1StringView("short")    ? tr("Short-term target")
                              : horizon.id == QLatin1StringView("medium") ? tr("Medium-term target")
                              : horizon.id == QLatin1StringView("long")   ? tr("Long-term target")
                                                                          : horizon.id);
        fillAnswers(horizon.answer, of);
        text(horizon.value, of ? typedText(of->value, false) : QString());
        horizon.value->setPlaceholderText(tr("its value"));
        horizon.answer->setAccessibleName(QStringLiteral("%1: %2").arg(itemName(), horizon.name->text()));
        horizon.value->setAccessibleName(tr("Value of %1").arg(horizon.answer->accessibleName()));
    }
}

void ItemEditor::showEconomy()
{
    for (const EconomyLine &each : m_economy) {
        const Case &of = m_document.park().cases.at(each.caseIndex);
        const QString name = economyName(each.key, item(), m_appearance.language());
        each.name->setText(m_years.size() > 1 ? tr("%1, %2").arg(name).arg(of.year) : name);
        each.line->setAccessibleName(each.name->text());
        each.line->setToolTip(tr("A figure of the economy of the case: it holds for all schemes."));
        if (!each.line->isModified())
            each.line->setText(typedText(economyFigure(of, each.key), isShareFigure(each.key)));
        each.line->setReadOnly(!isWritable());
    }
}

void ItemEditor::showFirms()
{
    if (!m_firms)
        return;
    const FirmFilter &filter = *item().firms;
    QString counted = filter.employeesOver >= 0
                          ? tr("Only enterprises with more than %1 employees count.").arg(filter.employeesOver)
                          : QString();
    if (filter.onlyAboveScale)
        counted = tr("Only enterprises above scale count.");
    m_firmsText->setText(tr("The share of the enterprises: tick what each says; a half tick does not say yet. %1").arg(counted));
    asMuted(m_firmsText);
    m_firms->refresh();
    const int rows = m_firms->rowCount();
    m_firmsView->setVisible(rows > 0);
    m_firmsText->setVisible(rows > 0);
    m_firmsView->setAccessibleName(tr("Enterprises of %1").arg(itemName()));
    m_firmsView->resizeColumnsToContents();
    m_firmsView->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    const int height = m_firmsView->verticalHeader()->defaultSectionSize();
    m_firmsView->setFixedHeight(m_firmsView->horizontalHeader()->sizeHint().height() + height * std::min(rows, mostFirms) + 4);
}

void ItemEditor::showWords()
{
    const Case &inCase = *m_shown.inPark();
    const Answer *given = answerTo(inCase, key());
    if (m_note) {
        m_noteName->setText(tr("Note"));
        if (!m_note->isModified())
            m_note->setText(given ? given->note.value_or(QString()) : QString());
        m_note->setReadOnly(!isWritable());
        m_note->setAccessibleName(tr("Note on %1").arg(itemName()));
        m_evidenceName->setText(tr("Proven by"));
        m_evidence->show(itemName(), given ? given->evidence : QStringList(), m_document.park().evidence);
        m_evidence->setEnabled(isWritable());
        for (QWidget *each : std::initializer_list<QWidget *>{m_noteName, m_note, m_evidenceName, m_evidence})
            each->setVisible(given != nullptr); // they belong to an answer
    }
    if (m_reason) {
        m_reasonName->setText(tr("Does not apply because"));
        if (!m_reason->isModified())
            m_reason->setText(reasonFor(inCase, key()));
        m_reason->setPlaceholderText(tr("It applies"));
        m_reason->setReadOnly(!isWritable());
        m_reason->setAccessibleName(tr("Why \"%1\" does not apply").arg(itemName()));
    }
}

void ItemEditor::showLinks()
{
    QStringList links;
    const auto link = [](const QString &target, const QString &text) {
        return QStringLiteral("<a href=\"%1\">%2</a>").arg(target, text.toHtmlEscaped());
    };
    QStringList rows;
    for (size_t i = 0; i < m_inputs.rows.size(); ++i)
        rows << link(QString::number(i), rowInputText(m_inputs.rows[i]));
    if (!rows.isEmpty()) //: list of links to tables
        links << tr("Computed from rows: %1.").arg(rows.join(QStringLiteral(" · ")));
    for (const Year &year : m_years)
        if (year.caseIndex < 0)
            links << tr("The park has no actual case of %1: %2.").arg(year.year).arg(link(casesLink, tr("add it")));
    if (m_inputs.needsEnterprises && m_document.park().enterprises.isEmpty())
        links << tr("The park has no enterprises yet: %1.").arg(link(firmsLink, tr("enter them")));
    m_links->clear(); // links keep the colour they were laid out with
    m_links->setText(links.join(QStringLiteral(" ")));
    m_links->setVisible(!links.isEmpty());
}

void ItemEditor::push(std::vector<Edit> edits)
{
    if (edits.empty())
        return;
    m_document.push([name = itemName()] { return QCoreApplication::translate("UndoText", "Answer %1").arg(name); },
                    std::move(edits));
}

void ItemEditor::answer(const QString &key, int choice)
{
    push(editsToAnswer(m_document.park(), m_shown.index(), key,
                       choice > 0 ? std::optional(AnswerStatus(choice - 1)) : std::nullopt));
}

/// A step of the rubric is the figure of the answer.
void ItemEditor::grade(int choice)
{
    if (choice <= 0)
        answer(key(), 0);
    else
        push(editsToValue(m_document.park(), m_shown.index(), key(), choice - 1));
}

/// A text that is no number stays, marked, and changes nothing.
bool ItemEditor::enterFigure(qsizetype caseIndex, const QString &of, const QString &text)
{
    const auto number = typedFigure(text, isShare() && of == key());
    m_trouble->setVisible(!number);
    m_trouble->setText(tr("\"%1\" is no number. Write it with a point: 12.5 or 12.5 %.").arg(text));
    if (m_value)
        m_value->setToolTip(number ? QString() : m_trouble->text());
    if (!number)
        return false;
    const Answer *given = answerTo(m_document.park().cases.at(caseIndex), of);
    const bool isAllThereIs = given && !*number && !given->note && given->evidence.isEmpty() && of == key();
    push(isAllThereIs ? editsToAnswer(m_document.park(), caseIndex, of, std::nullopt)
                      : editsToValue(m_document.park(), caseIndex, of, *number));
    return true;
}

bool ItemEditor::enterEconomy(qsizetype caseIndex, std::string_view of, const QString &text)
{
    const auto number = typedFigure(text, isShareFigure(of));
    m_trouble->setVisible(!number);
    m_trouble->setText(tr("\"%1\" is no number. Write it with a point: 12.5 or 12.5 %.").arg(text));
    if (number)
        push(editsToEconomy(m_document.park(), caseIndex, core::keyText(of), *number));
    return number.has_value();
}

bool ItemEditor::focusInput()
{
    for (QWidget *each : std::initializer_list<QWidget *>{m_answer, m_grade, m_value})
        if (each) {
            each->setFocus();
            return true;
        }
    if (!m_horizons.empty())
        m_horizons.front().answer->setFocus();
    else if (!m_economy.empty())
        m_economy.front().line->setFocus();
    else if (m_reason)
        m_reason->setFocus();
    else
        return false;
    return true;
}

void ItemEditor::hideEvent(QHideEvent *event)
{
    m_kept.take();
    QWidget::hideEvent(event);
}

} // namespace ui
