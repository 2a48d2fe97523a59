#include "dossierpage.h"

#include "core/storage/evidencefiles.h"
#include "ui/inputs/card.h"
#include "ui/inputs/icon.h"
#include "ui/inputs/texts.h"
#include "ui/model/evidencestore.h"
#include "ui/pages/dossier/owntext.h"
#include "ui/pages/dossier/sectionview.h"
#include "ui/print/keptpictures.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTextEdit>
#include <QToolButton>

#include <algorithm>

namespace ui {

using namespace core;

namespace {

constexpr int markSize = 14; // px

/// Takes the height that the window leaves, and no less than a few lines: each part scrolls, not the page (interface rules, §2).
void takeRemainder(QAbstractScrollArea *area, int leastLines)
{
    area->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    area->setMinimumHeight(leastLines * area->fontMetrics().height() + 2 * area->frameWidth());
}

/// A text that keeps all of its lines where the parts beside it share what is left.
class WholeNote : public QLabel
{
public:
    using QLabel::QLabel;

protected:
    void resizeEvent(QResizeEvent *event) override
    {
        QLabel::resizeEvent(event);
        setMinimumHeight(heightForWidth(width()));
    }
};

} // namespace

DossierPage::DossierPage(const PageContext &context, EvidenceStore &store, QWidget *parent)
    : Page(context, parent),
      m_store(store),
      m_draft(context.document, context.results, context.shown),
      m_fonts(std::make_shared<DocumentFonts>())
{
    m_draft.setPictures(KeptPictures([this] { return m_store.folders(); }));
    m_draft.setEvidenceFiles([this](const Evidence &each) { return !storage::fileOf(each, m_store.folders()).isEmpty(); });
    auto *side = new QWidget(this), *right = new QWidget(this), *middle = new QWidget(this);
    buildSide(side);
    buildRight(right);
    buildMiddle(middle);
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(side, 5); // with large text all three give way
    row->addWidget(middle, 13);
    row->addWidget(right, 6);
    content()->addLayout(row, 1);
    buildTitle();
    for (const auto &[area, lines] : std::initializer_list<std::pair<QAbstractScrollArea *, int>>{
             {m_outline, 8}, {m_text, 8}, {m_missing, 4}, {m_pictures, 3}, {m_own->editor(), 3}})
        takeRemainder(area, lines);

    connect(&context.results, &Results::changed, this, [this] { // of any case: a document is about several
        m_draft.forget();
        m_isStale = true;
        refreshIfStale();
    });
    for (QComboBox *box : {m_kind, m_scheme, m_language})
        connect(box, &QComboBox::activated, this, &DossierPage::chooseDocument);
    connect(m_preset, &QComboBox::activated, this, [this](int preset) {
        m_draft.setPreset(PagePreset(preset));
        refresh();
    });
    connect(m_outline, &QListWidget::currentRowChanged, this, [this] { showText(); });
    connect(m_confirm, &QPushButton::clicked, this, &DossierPage::confirmShown);
}

DossierPage::~DossierPage() = default;

void DossierPage::buildMiddle(QWidget *middle)
{
    m_trouble = new QLabel(middle);
    m_trouble->setObjectName(QStringLiteral("trouble"));
    m_trouble->setWordWrap(true);
    asMuted(m_trouble);
    m_role = new QComboBox(middle);
    m_role->setObjectName(QStringLiteral("role"));
    m_text = new SectionView(*m_fonts, middle);
    m_text->setObjectName(QStringLiteral("sectionText"));
    m_own = new OwnTextCard(m_draft.pictures(), middle);
    auto *column = new QVBoxLayout(middle);
    column->setContentsMargins({});
    column->setSpacing(12);
    column->addWidget(m_trouble);
    column->addWidget(m_role, 0, Qt::AlignLeft);
    column->addWidget(m_text, 3);
    column->addWidget(m_own, 1);
    connect(m_role, &QComboBox::activated, this, [this](int index) {
        if (const QString id = m_role->itemData(index).toString(); !id.isEmpty())
            m_draft.chooseCase(m_draft.made().error().role, id);
    });
    connect(m_text, &QTextBrowser::anchorClicked, this, &DossierPage::follow);
    connect(m_own, &OwnTextCard::written, this, [this](const QString &section, const QString &html) {
        const core::Document *made = m_draft.content();
        const auto at =
            made ? std::ranges::find(made->sections, section, &DocumentSection::id) : decltype(made->sections.begin()){};
        if (made && at != made->sections.end())
            m_draft.writeOwnText(*at, html);
    });
    connect(m_own, &OwnTextCard::pictureWanted, this, &DossierPage::choosePicture);
    connect(m_own, &OwnTextCard::picturesDropped, this, &DossierPage::insertPictures);
}

/// What stands beside the title: the ways out.
void DossierPage::buildTitle()
{
    m_preview = new QToolButton(this);
    m_preview->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_word = new QPushButton(this);
    m_word->setProperty("primary", true);
    titleLine()->addWidget(m_preview);
    titleLine()->addWidget(m_word);
    m_pdf = new QAction(this);
    m_withTemplate = new QAction(this);
    m_workbook = new QAction(this);
    m_withTemplate->setObjectName(QStringLiteral("withTemplate"));
    addMore({m_pdf, m_withTemplate, m_workbook});
    m_preview->setObjectName(QStringLiteral("preview"));
    m_pdf->setObjectName(QStringLiteral("exportPdf"));
    m_workbook->setObjectName(QStringLiteral("exportWorkbook"));
    m_word->setObjectName(QStringLiteral("exportWord"));
    connect(m_preview, &QToolButton::clicked, this, &DossierPage::preview);
    connect(m_pdf, &QAction::triggered, this, [this] { write(Output::Pdf); });
    connect(m_workbook, &QAction::triggered, this, [this] { write(Output::Workbook); });
    connect(m_word, &QPushButton::clicked, this, [this] { write(Output::Word); });
    connect(m_withTemplate, &QAction::triggered, this, &DossierPage::writeWithTemplate);
}

void DossierPage::buildSide(QWidget *side)
{
    m_kind = new QComboBox(side);
    m_kind->setObjectName(QStringLiteral("documentKind"));
    m_scheme = new QComboBox(side);
    m_scheme->setObjectName(QStringLiteral("documentScheme"));
    m_language = new QComboBox(side);
    m_language->setObjectName(QStringLiteral("documentLanguage"));
    m_preset = new QComboBox(side);
    m_preset->setObjectName(QStringLiteral("documentPreset"));
    m_about = new QLabel(side);
    m_about->setWordWrap(true);
    asMuted(m_about);
    m_outline = new QListWidget(side);
    m_outline->setObjectName(QStringLiteral("outline"));
    m_outline->setWordWrap(true);
    scaleIcons(m_outline, markSize);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins({});
    for (QWidget *each : std::initializer_list<QWidget *>{m_kind, m_scheme, m_language, m_preset, m_about})
        column->addWidget(each);
    column->addWidget(m_outline, 1);
    m_remark = new QToolButton(side);
    m_remark->setObjectName(QStringLiteral("sectionRemark"));
    m_remark->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_remark->setAutoRaise(true);
    column->addWidget(m_remark);
    connect(m_remark, &QToolButton::clicked, this, &DossierPage::remarkWanted);
}

void DossierPage::buildRight(QWidget *right)
{
    m_changedCard = new Card(right);
    m_missingCard = new Card(right);
    m_picturesCard = new Card(right);
    m_changed = new QLabel(m_changedCard);
    m_changed->setWordWrap(true);
    m_confirm = new QPushButton(m_changedCard);
    m_confirm->setObjectName(QStringLiteral("confirm"));
    m_changedCard->content()->addWidget(m_changed);
    m_changedCard->content()->addWidget(m_confirm, 0, Qt::AlignLeft);
    m_missing = new QListWidget(m_missingCard);
    m_missing->setObjectName(QStringLiteral("missing"));
    m_missing->setWordWrap(true);
    m_missingNote = new WholeNote(m_missingCard);
    m_missingNote->setWordWrap(true);
    asMuted(m_missingNote);
    m_missingCard->content()->addWidget(m_missing, 1);
    m_missingCard->content()->addWidget(m_missingNote);
    m_pictures = new QListWidget(m_picturesCard);
    m_pictures->setObjectName(QStringLiteral("pictures"));
    m_picturesCard->content()->addWidget(m_pictures, 1);
    for (QListWidget *list : {m_missing, m_pictures})
        list->setFrameShape(QFrame::NoFrame), scaleIcons(list, markSize);
    auto *column = new QVBoxLayout(right);
    column->setContentsMargins({});
    column->setSpacing(12);
    column->addWidget(m_changedCard);
    column->addWidget(m_missingCard, 2);
    column->addWidget(m_picturesCard, 1);
    const auto jump = [this](const QListWidgetItem *item) { showGap(item->data(Qt::UserRole).toInt()); };
    connect(m_missing, &QListWidget::itemActivated, this, jump);
    connect(m_missing, &QListWidget::itemClicked, this, jump);
    const auto scroll = [this](const QListWidgetItem *item) { m_text->scrollToAnchor(item->data(Qt::UserRole).toString()); };
    connect(m_pictures, &QListWidget::itemActivated, this, scroll);
    connect(m_pictures, &QListWidget::itemClicked, this, scroll);
}

int DossierPage::section() const
{
    const QListWidgetItem *item = m_outline->currentItem();
    return item ? item->data(Qt::UserRole).toInt() : -1;
}

void DossierPage::showSection(int section)
{
    for (int row = 0; row < m_outline->count(); ++row)
        if (m_outline->item(row)->data(Qt::UserRole).toInt() == section)
            m_outline->setCurrentRow(row);
}

void DossierPage::showSelfAssessment(const QString &scheme)
{
    m_own->flush();
    m_draft.choose(DocumentKind::Scheme, isEnglish() ? DocumentLanguage::English : DocumentLanguage::Chinese, scheme);
    m_outline->setCurrentRow(-1);
    refresh();
}

bool DossierPage::showDocument(DocumentKind kind, DocumentLanguage language, const QString &scheme, const QString &section)
{
    m_own->flush();
    m_draft.choose(kind, language, scheme);
    m_outline->setCurrentRow(-1);
    refresh();
    const core::Document *made = m_draft.content();
    for (size_t i = 0; made && i < made->sections.size(); ++i)
        if (made->sections[i].id == section) {
            showSection(int(i));
            return true;
        }
    return false;
}

/// Where a gap is filled: its page, or its section here.
void DossierPage::showGap(int index)
{
    const core::Document *made = m_draft.content();
    if (!made || index < 0 || size_t(index) >= made->gaps.size())
        return;
    const DocumentGap &gap = made->gaps[size_t(index)];
    if (!gap.page.isEmpty() && gap.page != QLatin1StringView("documents"))
        return Q_EMIT pageWanted(gap.page);
    for (size_t i = 0; i < made->sections.size(); ++i)
        if (made->sections[i].heading == gap.section)
            return showSection(int(i));
}

/// The words of the choices in the present language; what is chosen stays.
void DossierPage::fillChoices()
{
    const auto fill = [](QComboBox *box, const QStringList &words, int chosen) {
        const QSignalBlocker quiet(box);
        box->clear();
        box->addItems(words);
        box->setCurrentIndex(chosen);
    };
    fill(m_kind, {tr("Application"), tr("Self-assessment"), tr("Emissions report"), tr("Brief of one page")},
         int(m_draft.kind()));
    fill(m_language, {QStringLiteral("中文"), QStringLiteral("English")}, int(m_draft.language()));
    fill(m_preset, {tr("Pages of official documents"), tr("Pages of reports")}, int(m_draft.preset()));
    m_preset->setVisible(m_draft.kind() != DocumentKind::Brief); // which has a page of its own
    QStringList names;
    int chosen = 0;
    const auto &schemes = context().results.schemes();
    for (size_t i = 0; i < schemes.size(); ++i) {
        names.append(local(schemes[i].name));
        chosen = schemes[i].id == m_draft.scheme() ? int(i) : chosen;
    }
    fill(m_scheme, names, chosen);
    m_scheme->setVisible(m_draft.kind() == DocumentKind::Scheme);
    m_kind->setAccessibleName(tr("Document"));
    m_scheme->setAccessibleName(tr("Scheme"));
    m_language->setAccessibleName(tr("Language of the document"));
    m_preset->setAccessibleName(tr("Layout of the pages"));
    m_outline->setAccessibleName(tr("Outline"));
    m_text->setAccessibleName(tr("Section"));
    m_about->setText(m_draft.kind() == DocumentKind::Application
                         ? tr("Outline of annex 2 of notice 910; about the goal of the park")
                         : tr("About the shown case: %1").arg(caseText()));
}

void DossierPage::chooseDocument()
{
    m_own->flush();
    const auto &schemes = context().results.schemes();
    const size_t scheme = size_t(std::max(0, m_scheme->currentIndex()));
    m_draft.choose(DocumentKind(m_kind->currentIndex()), DocumentLanguage(m_language->currentIndex()),
                   scheme < schemes.size() ? schemes[scheme].id : QString());
    m_outline->setCurrentRow(-1);
    refresh();
}

void DossierPage::refreshIfStale()
{
    if (m_isStale && isVisible())
        refresh();
}

void DossierPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    refreshIfStale();
}

/// The words and icons of the ways out in the present language and theme.
void DossierPage::nameButtons(bool isMade)
{
    m_preview->setText(tr("Preview…"));
    m_preview->setIcon(icon(QStringLiteral("search"), colours().text));
    m_preview->setEnabled(isMade);
    m_pdf->setText(tr("PDF…"));
    m_pdf->setIcon(icon(QStringLiteral("box-arrow-up"), colours().text));
    m_workbook->setText(tr("Check workbook…"));
    m_workbook->setIcon(icon(QStringLiteral("table"), colours().text));
    m_workbook->setToolTip(tr("Accounting and indicators of the case as formulas that rebuild every result"));
    m_remark->setText(tr("Remark…"));
    m_remark->setToolTip(tr("Remark on this section (Ctrl+Shift+R)"));
    m_remark->setIcon(icon(QStringLiteral("chat-left-text"), colours().text));
    m_remark->setEnabled(isMade);
    m_word->setText(tr("Export Word…"));
    m_word->setEnabled(isMade);
    m_withTemplate->setText(tr("Word with the template of an office…"));
    for (QAction *way : {m_pdf, m_withTemplate, m_workbook})
        way->setEnabled(isMade);
}

void DossierPage::refresh()
{
    m_isStale = false;
    m_draft.forget();
    fillChoices();
    const core::Document *made = m_draft.content();
    m_numbers = made ? std::make_unique<DocumentNumbers>(*made) : nullptr;
    int missing = 0, stale = 0;
    for (size_t i = 0; made && i < made->gaps.size(); ++i)
        if (!isRepeated(made->gaps, i)) {
            missing += made->gaps[i].kind == DocumentGap::Kind::Missing;
            stale += made->gaps[i].kind == DocumentGap::Kind::Stale;
        }
    setTitle(tr("Dossier"), !made                        ? QString()
                            : missing == 0 && stale == 0 ? tr("complete: nothing is missing, no figure changed")
                                                         : tr("%1 missing · %2 changed").arg(missing).arg(stale));
    nameButtons(made != nullptr);
    showTrouble();
    showOutline();
    showMissing();
    showText();
}

} // namespace ui
