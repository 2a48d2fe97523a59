#include "steamform.h"

#include "core/accounting/accounting.h"
#include "ui/inputs/onscreen.h"
#include "ui/inputs/texts.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace ui {

using namespace core;

namespace {

constexpr QSize steamFormSize(480, 300); // px
constexpr int enthalpyDecimals = 2;      // as many as the table has

/// Whether what the heat follows from is entered.
bool hasSteam(const HeatTransfer &row)
{
    return row.steam && row.steam->mass.value != notGiven && row.steam->pressure.value != notGiven;
}

} // namespace

SteamForm::SteamForm(const Appearance &appearance, QWidget *parent)
    : QDialog(parent), m_appearance(appearance), m_name(new QLabel(this)), m_now(new QLabel(this)), m_outcome(new QLabel(this))
{
    setObjectName(QStringLiteral("steam"));
    m_now->setObjectName(QStringLiteral("steamNow"));
    m_outcome->setObjectName(QStringLiteral("steamOutcome"));
    asMuted(m_name);
    auto *fields = new QFormLayout;
    buildFields(fields);
    auto *buttons = new QDialogButtonBox(this);
    m_enter = buttons->addButton(QString(), QDialogButtonBox::AcceptRole);
    m_cancel = buttons->addButton(QString(), QDialogButtonBox::RejectRole);
    m_enter->setObjectName(QStringLiteral("enterSteam"));
    m_cancel->setObjectName(QStringLiteral("cancelSteam"));
    m_enter->setDefault(true);
    auto *lines = new QVBoxLayout(this);
    lines->addWidget(m_name);
    lines->addLayout(fields);
    for (QLabel *each : {m_outcome, m_now}) {
        each->setWordWrap(true);
        each->setTextInteractionFlags(Qt::TextSelectableByMouse);
        lines->addWidget(each);
    }
    lines->addStretch();
    lines->addWidget(buttons);
    resize(withinScreen(*this, steamFormSize));
    connect(buttons, &QDialogButtonBox::accepted, this, &SteamForm::enter);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    for (const auto changed : {&Appearance::languageChanged, &Appearance::formatChanged, &Appearance::unitsChanged})
        connect(&m_appearance, changed, this, &SteamForm::follow);
}

void SteamForm::buildFields(QFormLayout *into)
{
    for (size_t i = 0; i < keys.size(); ++i) {
        m_labels[i] = new QLabel(this);
        m_fields[i] = new QLineEdit(this);
        m_fields[i]->setObjectName(QLatin1StringView(keys[i]));
        m_labels[i]->setBuddy(m_fields[i]);
        into->addRow(m_labels[i], m_fields[i]);
        connect(m_fields[i], &QLineEdit::textChanged, this, &SteamForm::showOutcome);
    }
}

void SteamForm::showRow(RowsModel &model, int row)
{
    if (m_model)
        disconnect(m_model, nullptr, this, nullptr);
    m_model = &model;
    m_owner = model.ownerPath();
    m_path = model.pathOf(row);
    connect(&model, &QAbstractItemModel::modelReset, this, &SteamForm::follow);
    connect(&model, &QAbstractItemModel::rowsRemoved, this, &SteamForm::follow);
    connect(&model, &QAbstractItemModel::dataChanged, this, &SteamForm::follow);
    connect(&model, &QObject::destroyed, this, &QObject::deleteLater);
    fill();
    m_fields[0]->setFocus();
    m_fields[0]->selectAll();
}

/// Where the row stands now; −1: it is gone, or the rows of another case are shown.
int SteamForm::row() const
{
    if (!m_model || m_model->ownerPath() != m_owner)
        return -1;
    if (m_path.isEmpty())
        return m_model->isEditable() ? m_model->size() : -1;
    for (int at = 0; at < m_model->size(); ++at)
        if (m_model->pathOf(at) == m_path)
            return at;
    return -1;
}

int SteamForm::column(size_t field) const
{
    return fieldIndex(*m_model->list().element, keys[field]) - m_model->fieldOf(0);
}

std::array<double, SteamForm::keys.size()> SteamForm::factors() const
{
    std::array<double, keys.size()> all{};
    for (size_t i = 0; i < keys.size(); ++i)
        all[i] = m_model->shownFactor(column(i));
    return all;
}

QList<CellText> SteamForm::texts() const
{
    QList<CellText> all;
    for (size_t i = 0; i < keys.size(); ++i)
        all.append({column(i), m_fields[i]->text()});
    return all;
}

/// What the cells hold, as it is typed there.
void SteamForm::fill()
{
    for (size_t i = 0; i < keys.size(); ++i) {
        const QSignalBlocker quiet(m_fields[i]);
        m_fields[i]->setText(m_model->index(row(), column(i)).data(Qt::EditRole).toString());
    }
    m_factors = factors();
    retranslate();
}

/// What was typed stays, but where the units of the columns became others.
void SteamForm::follow()
{
    if (row() < 0)
        close();
    else if (factors() != m_factors)
        fill();
    else
        retranslate();
}

void SteamForm::retranslate()
{
    const bool isEditable = m_model->isEditable();
    setWindowTitle(tr("Steam"));
    m_name->setText(m_model->nameOf(row()));
    for (size_t i = 0; i < keys.size(); ++i) {
        m_labels[i]->setText(m_model->headerData(column(i), Qt::Horizontal).toString());
        m_fields[i]->setAccessibleName(m_labels[i]->text());
        m_fields[i]->setReadOnly(!isEditable);
    }
    m_fields.back()->setPlaceholderText(tr("Empty: saturated steam"));
    m_enter->setText(tr("OK"));
    m_enter->setVisible(isEditable);
    m_cancel->setText(isEditable ? tr("Cancel") : tr("Close"));
    showOutcome();
}

/// The heat of what is typed, or why there is none: then it cannot be entered from here.
void SteamForm::showOutcome()
{
    const int at = row();
    if (at < 0)
        return;
    const Library &library = m_model->libraryInForce();
    const TriedRow present = m_model->tried(at, {}), typed = m_model->tried(at, texts());
    const auto &made = *static_cast<const HeatTransfer *>(typed.row.get());
    const QString refused = refusedText(typed, made);
    const bool isComplete = refused.isEmpty() && hasSteam(made);
    const bool hasHeat = isComplete && heatOf(made, library);
    m_outcome->setText(!refused.isEmpty() ? refused
                       : !isComplete      ? tr("Enter mass and absolute pressure; enthalpy and heat follow from them.")
                       : !hasHeat         ? outsideText(library.steam())
                                          : heatText(made, library));
    m_now->setText(nowText(*static_cast<const HeatTransfer *>(present.row.get())));
    m_now->setVisible(!m_now->text().isEmpty());
    m_enter->setEnabled(hasHeat && m_model->isEditable());
}

/// A line for each field whose text makes no steam; empty: there is none.
QString SteamForm::refusedText(const TriedRow &typed, const HeatTransfer &made) const
{
    QStringList lines;
    if (hasSteam(made) && made.steam->mass.value < 0)
        lines << tr("The mass is negative. Write it without a sign: what is sent stands in a list of its own.");
    for (size_t i = 0; i < keys.size(); ++i)
        if (const QString why = typed.refused.value(qsizetype(i)); !why.isEmpty())
            //: a field, and why it cannot hold what was typed
            lines << tr("%1: %2").arg(fieldText(m_model->field(column(i)).label), why);
    return lines.join(u'\n');
}

QString SteamForm::outsideText(const SteamTable &table) const
{
    const SteamTable::Range range = table.range();
    const auto number = [format = m_appearance.format()](double value) { return format.entered(value); };
    return tr("The table of enthalpies has no such steam. It has saturated steam from %1 to %2 MPa and superheated steam from %3 "
              "to %4 MPa, up to %5 °C; pressures are absolute.")
        .arg(number(range.leastSaturated), number(range.mostSaturated), number(range.leastSuperheated),
             number(range.mostSuperheated), number(range.hottest));
}

/// The enthalpy and the heat with its formula. Assumes: the table has the steam.
QString SteamForm::heatText(const HeatTransfer &made, const Library &library) const
{
    const Format format = m_appearance.format();
    const Steam &steam = *made.steam;
    const auto points = library.steam().neighbours(steam.pressure, steam.temperature);
    const QString enthalpy =
        format.fixed(library.steam().enthalpy(steam.pressure, steam.temperature).value_or(0), enthalpyDecimals);
    const QString kind = points && points->superheated ? tr("Superheated steam: enthalpy %1 kJ/kg")
                         : steam.temperature
                             ? tr("Not hotter than water boils at this pressure, so saturated steam: enthalpy %1 kJ/kg")
                             : tr("Saturated steam: enthalpy %1 kJ/kg");
    return kind.arg(enthalpy) + u'\n' +
           tr("%1 t × (%2 − %3) ÷ 1000 = %4 GJ")
               .arg(format.entered(steam.mass.value), enthalpy, format.entered(library.defaultOf("feedWaterEnthalpy").value),
                    format.computed(heatOf(made, library).value_or(Gigajoules{0}).value));
}

/// What the row has in the place of steam; empty: nothing.
QString SteamForm::nowText(const HeatTransfer &row) const
{
    if (!row.energy)
        return {};
    const QString heat = m_appearance.format().entered(row.energy->value);
    return m_model->isEditable() ? tr("The row has %1 GJ now. OK puts the steam in their place.").arg(heat)
                                 : tr("The row has %1 GJ and no steam.").arg(heat);
}

void SteamForm::enter()
{
    if (const int at = row(); at >= 0 && m_enter->isEnabled())
        m_model->enterRow(at, texts());
    accept();
}

} // namespace ui
