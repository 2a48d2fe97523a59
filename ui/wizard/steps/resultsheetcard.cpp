#include "resultsheetcard.h"

#include "ui/inputs/icon.h"
#include "ui/inputs/texts.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace ui {

ResultSheetCard::ResultSheetCard(const WizardContext &context, QWidget *parent)
    : Card(parent),
      m_context(context),
      m_text(new QLabel(this)),
      m_pdf(new QPushButton(this)),
      m_print(new QPushButton(this)),
      m_read(new QPushButton(this))
{
    m_text->setWordWrap(true);
    asMuted(m_text);
    m_pdf->setObjectName(QStringLiteral("sheetPdf"));
    m_print->setObjectName(QStringLiteral("sheetPrint"));
    m_read->setObjectName(QStringLiteral("sheetRead"));
    auto *row = new QHBoxLayout;
    for (const auto &[button, use] : {std::pair{m_pdf, DocumentUse::WritePdf}, std::pair{m_print, DocumentUse::Print},
                                      std::pair{m_read, DocumentUse::Read}}) {
        row->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, use = use] { Q_EMIT wanted(use); });
    }
    row->addStretch(1);
    content()->addWidget(m_text);
    content()->addLayout(row);
}

void ResultSheetCard::show(bool hasResults)
{
    const QColor ink = Palette::of(m_context.appearance.theme()).text;
    const LocalText &ofScheme = m_context.results.schemes()[m_context.scheme].name;
    setTitle(tr("Result sheet"), m_context.appearance.local(ofScheme));
    m_text->setText(tr("The self-assessment by this scheme: verdict, every item with value, target and state, what is missing. "
                       "It is the document of the page \"Dossier\", where you can add your own text."));
    m_pdf->setText(tr("Result sheet (PDF)…"));
    m_pdf->setIcon(icon(QStringLiteral("box-arrow-up"), ink));
    m_print->setText(tr("Print…"));
    m_read->setText(tr("Read it"));
    m_read->setIcon(icon(QStringLiteral("file-earmark-text"), ink));
    for (QPushButton *button : {m_pdf, m_print, m_read})
        button->setEnabled(hasResults);
}

} // namespace ui
