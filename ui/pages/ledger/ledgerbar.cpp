#include "ledgerpage.h"

#include "ui/inputs/icon.h"
#include "ui/pages/ledger/ledgerview.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QToolButton>

// How the ledger is grouped and filtered.

namespace ui {

using namespace core;

namespace {

/// The choice of a combo: nothing for its first entry, "all".
template <class T> std::optional<T> chosen(const QComboBox *box)
{
    const QVariant value = box->currentData();
    return value.isValid() ? std::optional(T(value.toInt())) : std::nullopt;
}

} // namespace

QComboBox *LedgerPage::addCombo(const char *name)
{
    auto *box = new QComboBox(m_bar);
    box->setObjectName(QLatin1StringView(name));
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_bar->layout()->addWidget(box);
    return box;
}

void LedgerPage::buildBar()
{
    auto *bar = new QHBoxLayout(m_bar);
    bar->setContentsMargins(10, 6, 10, 6);
    bar->setSpacing(8);
    bar->addWidget(m_groupLabel);
    m_grouping = addCombo("grouping");
    bar->addSpacing(8);
    m_system = addCombo("system");
    m_enterprise = addCombo("enterprise");
    m_carrier = addCombo("carrier");
    m_line = addCombo("line");
    m_groupLabel->setBuddy(m_grouping);
    m_clear = new QToolButton(m_bar);
    m_clear->setAutoRaise(true);
    m_text = new QLineEdit(m_bar);
    m_text->setObjectName(QStringLiteral("filter"));
    m_text->setClearButtonEnabled(true);
    m_text->setMaximumWidth(220);
    bar->addWidget(m_clear);
    bar->addStretch(1);
    bar->addWidget(m_text, 1);
    connect(m_grouping, &QComboBox::currentIndexChanged, this, &LedgerPage::takeGrouping);
    for (QComboBox *box : {m_system, m_enterprise, m_carrier, m_line})
        connect(box, &QComboBox::currentIndexChanged, this, &LedgerPage::takeFilter);
    connect(m_text, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_model->setText(text.trimmed());
        if (!text.isEmpty())
            m_view->expandAll();
    });
    connect(m_text, &QLineEdit::returnPressed, m_view, [this] { m_view->setFocus(); });
    connect(m_clear, &QToolButton::clicked, this, [this] {
        for (QComboBox *box : {m_system, m_enterprise, m_carrier, m_line})
            box->setCurrentIndex(0);
        m_text->clear();
    });
}

/// Texts of the choices anew; what is chosen stays.
void LedgerPage::fillCombos()
{
    const auto fill = [](QComboBox *box, const QString &name, const QString &all,
                         const std::vector<std::pair<QString, int>> &choices) {
        const QSignalBlocker quiet(box);
        const QVariant held = box->currentData();
        box->clear();
        box->setAccessibleName(name);
        if (!all.isEmpty())
            box->addItem(all);
        for (const auto &[text, value] : choices)
            box->addItem(text, value);
        box->setMinimumContentsLength(int(std::max<qsizetype>(8, box->itemText(0).size()))); // "All enterprises" is not cut
        box->setCurrentIndex(std::max(0, held.isValid() ? box->findData(held) : 0));
        box->view()->setMinimumWidth(box->view()->sizeHintForColumn(0) + 24);
    };
    std::vector<std::pair<QString, int>> systems, enterprises, carriers, lines;
    for (const System system : allSystems)
        systems.emplace_back(fieldText(systemPart(system).label), int(system));
    const QList<Enterprise> &all = context().document.park().enterprises;
    for (qsizetype i = 0; i < all.size(); ++i)
        enterprises.emplace_back(all[i].name, int(i));
    enterprises.emplace_back(tr("Without enterprise"), -1);
    for (size_t i = 0; i < carrierCount; ++i)
        carriers.emplace_back(QCoreApplication::translate("Ledger", carrierWords[i].label), int(i));
    for (size_t i = 0; i < std::size(lineWords); ++i)
        lines.emplace_back(QCoreApplication::translate("Ledger", lineWords[i].label), int(i));
    fill(m_grouping, tr("Group by"), {},
         {{tr("nothing"), int(LedgerGrouping::None)},
          {tr("system"), int(LedgerGrouping::System)},
          {tr("enterprise"), int(LedgerGrouping::Enterprise)},
          {tr("carrier"), int(LedgerGrouping::Carrier)},
          {tr("activity"), int(LedgerGrouping::Line)}});
    fill(m_system, tr("Filter by system"), tr("All systems"), systems);
    fill(m_enterprise, tr("Filter by enterprise"), tr("All enterprises"), enterprises);
    fill(m_carrier, tr("Filter by carrier"), tr("All carriers"), carriers);
    fill(m_line, tr("Filter by activity"), tr("All activities"), lines);
    m_groupLabel->setText(tr("Group by"));
    m_text->setPlaceholderText(tr("Filter (Ctrl+F)"));
    m_text->setAccessibleName(tr("Filter by text"));
    m_clear->setIcon(icon(QStringLiteral("x-lg"), colours().text));
    m_clear->setToolTip(tr("Show all rows again"));
    m_clear->setAccessibleName(m_clear->toolTip());
    m_copy->setIcon(icon(QStringLiteral("files"), colours().text));
    m_copy->setText(tr("Copy table"));
    m_export->setIcon(icon(QStringLiteral("box-arrow-up"), colours().text));
    m_export->setText(tr("Export…"));
    m_export->setToolTip(tr("Write the shown rows as a workbook or as separated values"));
    m_copy->setToolTip(tr("Copy the shown rows with their titles, in full precision"));
}

void LedgerPage::takeFilter()
{
    m_model->setFilter(
        {chosen<System>(m_system), chosen<qint32>(m_enterprise), chosen<Carrier>(m_carrier), chosen<Line>(m_line)});
}

void LedgerPage::takeGrouping()
{
    const auto grouping = LedgerGrouping(m_grouping->currentData().toInt());
    m_model->setGrouping(grouping);
    m_view->setRootIsDecorated(grouping != LedgerGrouping::None);
    showColumns();
}

} // namespace ui
