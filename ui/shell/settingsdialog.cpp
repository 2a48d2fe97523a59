#include "settingsdialog.h"

#include "core/units/unitchoices.h"
#include "ui/inputs/onscreen.h"
#include "ui/inputs/texts.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace ui {

namespace {

struct Choice {
    QString text;
    QVariant data;
};

/// Fills a list anew and selects what is held.
void fill(QComboBox *box, const QList<Choice> &choices, const QVariant &held)
{
    box->clear();
    for (const Choice &choice : choices)
        box->addItem(choice.text, choice.data);
    box->setCurrentIndex(std::max(0, box->findData(held)));
}

QString percent(int size)
{
    return QStringLiteral("%1 %").arg(size);
}

} // namespace

SettingsDialog::SettingsDialog(Appearance &appearance, QWidget *parent)
    : QDialog(parent),
      m_appearance(appearance),
      m_scroll(new QScrollArea(this)),
      m_board(new QWidget(m_scroll)),
      m_form(new QFormLayout(m_board)),
      m_buttons(new QHBoxLayout)
{
    setObjectName(QStringLiteral("settings"));
    buildScroll();
    const auto addTitle = [&] {
        m_titles.append(new QLabel(this));
        asTitle(m_titles.back());
        if (m_titles.size() > 1)
            m_titles.back()->setContentsMargins(0, 8, 0, 0);
        m_form->addRow(m_titles.back());
    };
    addTitle();
    m_language = addChoice("language", [this](const QVariant &to) { m_appearance.setLanguage(Language(to.toInt())); });
    m_theme = addChoice("theme", [this](const QVariant &to) { m_appearance.setThemeChoice(ThemeChoice(to.toInt())); });
    m_textSize = addChoice("textSize", [this](const QVariant &to) { m_appearance.setTextSize(to.toInt()); });
    addTitle();
    m_thousands = addChoice("thousands", [this](const QVariant &to) { m_appearance.setThousands(Thousands(to.toInt())); });
    m_headlines =
        addChoice("headlines", [this](const QVariant &to) { m_appearance.setHeadlineUnits(HeadlineUnits(to.toInt())); });
    addTitle();
    for (const UnitKind &kind : unitKinds)
        m_units.append(
            addChoice(kind.key, [this, &kind](const QVariant &to) { m_appearance.setKindUnit(kind.unit, to.toString()); }));
    m_unitsHint = new QLabel(this);
    m_unitsHint->setWordWrap(true);
    asMuted(m_unitsHint);
    m_form->addRow(m_unitsHint);
    m_forgetColumns = new QPushButton(this);
    addTitle();
    m_author = new QLineEdit(appearance.author(), this);
    m_author->setObjectName(QStringLiteral("author"));
    m_form->addRow(new QLabel(this), m_author);
    labelOf(m_author)->setBuddy(m_author);
    connect(m_author, &QLineEdit::textChanged, &m_appearance, &Appearance::setAuthor);
    m_defaults = new QPushButton(this);
    m_close = new QPushButton(this);
    m_forgetColumns->setObjectName(QStringLiteral("forgetColumns"));
    m_defaults->setObjectName(QStringLiteral("defaults"));
    m_close->setDefault(true);
    m_buttons->addWidget(m_forgetColumns);
    m_buttons->addWidget(m_defaults);
    m_buttons->addStretch();
    m_buttons->addWidget(m_close);

    connect(m_forgetColumns, &QPushButton::clicked, &m_appearance, &Appearance::forgetColumnUnits);
    connect(m_defaults, &QPushButton::clicked, &m_appearance, &Appearance::setDefaults);
    connect(m_close, &QPushButton::clicked, this, &QDialog::accept);
    connect(this, &QDialog::finished, &m_appearance, &Appearance::remember);
    for (const auto changed : {&Appearance::languageChanged, &Appearance::themeChanged, &Appearance::textSizeChanged,
                               &Appearance::formatChanged, &Appearance::unitsChanged})
        connect(&m_appearance, changed, this, &SettingsDialog::refresh);
    refresh();
}

/// The choices scroll where the screen is low; the buttons below them do not.
void SettingsDialog::buildScroll()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 14, 16, 14);
    layout->setSpacing(10);
    layout->addWidget(m_scroll, 1);
    layout->addLayout(m_buttons);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidget(m_board);
    m_form->setContentsMargins({});
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
}

template <class Act> QComboBox *SettingsDialog::addChoice(const char *name, Act chosen)
{
    auto *box = new QComboBox(this);
    box->setObjectName(QLatin1StringView(name));
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    auto *label = new QLabel(this);
    label->setBuddy(box);
    m_form->addRow(label, box);
    connect(box, &QComboBox::activated, this, [box, chosen](int index) { chosen(box->itemData(index)); });
    return box;
}

QLabel *SettingsDialog::labelOf(const QWidget *input) const
{
    return static_cast<QLabel *>(m_form->labelForField(const_cast<QWidget *>(input)));
}

void SettingsDialog::refresh()
{
    setWindowTitle(tr("Settings"));
    m_titles[0]->setText(tr("Appearance"));
    m_titles[1]->setText(tr("Numbers"));
    m_titles[2]->setText(tr("Units of tables"));
    m_titles[3]->setText(tr("Trail of changes"));
    labelOf(m_author)->setText(tr("Name in the trail"));
    m_author->setAccessibleName(tr("Name in the trail"));
    m_author->setPlaceholderText(tr("may be empty"));
    m_author->setToolTip(tr("Stands beside every change that you make."));
    const std::pair<QComboBox *, QString> labels[]{
        {m_language, tr("Language")},   {m_theme, tr("Theme")},         {m_textSize, tr("Size of text")},
        {m_thousands, tr("Thousands")}, {m_headlines, tr("Headlines")},
    };
    for (const auto &[box, text] : labels) {
        labelOf(box)->setText(text);
        box->setAccessibleName(text);
    }
    fill(m_language, {{QStringLiteral("English"), int(Language::English)}, {QStringLiteral("中文"), int(Language::Chinese)}},
         int(m_appearance.language()));
    fill(m_theme,
         {{tr("As the system"), int(ThemeChoice::System)},
          {tr("Light"), int(ThemeChoice::Light)},
          {tr("Dark"), int(ThemeChoice::Dark)},
          {tr("High contrast"), int(ThemeChoice::Contrast)}},
         int(m_appearance.themeChoice()));
    QList<Choice> sizes;
    for (const int size : Appearance::textSizes)
        sizes.append({percent(size), size});
    fill(m_textSize, sizes, m_appearance.textSize());
    showNumbers();
    showUnits();
    int widest = 0;
    const auto boxes = findChildren<QComboBox *>();
    for (const QComboBox *box : boxes)
        widest = std::max(widest, box->sizeHint().width());
    for (QComboBox *box : boxes)
        box->setMinimumWidth(widest);
    m_unitsHint->setMinimumWidth(20 * fontMetrics().height());
    m_defaults->setText(tr("Restore defaults"));
    m_close->setText(tr("Close"));
    fit();
}

/// As large as language and size of text ask for; what a small screen has no room for scrolls, with the buttons in view.
void SettingsDialog::fit()
{
    const QMargins around = layout()->contentsMargins();
    const int wide = std::max(m_board->sizeHint().width(), m_buttons->sizeHint().width());
    const int high = m_form->totalHeightForWidth(wide) + layout()->spacing() + m_buttons->sizeHint().height();
    m_scroll->setMinimumWidth(m_board->minimumSizeHint().width() + m_scroll->verticalScrollBar()->sizeHint().width());
    resize(withinScreen(*this, QSize(wide, high).grownBy(around)));
}

/// Each way of writing as an example of itself.
void SettingsDialog::showNumbers()
{
    constexpr double example = 1234567.5, headline = 1347604.9;
    const Language language = m_appearance.language();
    QList<Choice> thousands, headlines;
    for (const Thousands each : {Thousands::Comma, Thousands::Space, Thousands::None})
        thousands.append({Format(language, each).fixed(example, 1), int(each)});
    fill(m_thousands, thousands, int(m_appearance.thousands()));
    const auto headlineOf = [&](HeadlineUnits units) {
        return Format(language, m_appearance.thousands(), units).headline(headline, core::Unit::Tonne).text();
    };
    fill(m_headlines,
         {{tr("By language: %1").arg(headlineOf(HeadlineUnits::ByLanguage)), int(HeadlineUnits::ByLanguage)},
          {tr("International: %1").arg(headlineOf(HeadlineUnits::International)), int(HeadlineUnits::International)}},
         int(m_appearance.headlineUnits()));
}

void SettingsDialog::showUnits()
{
    for (size_t i = 0; i < std::size(unitKinds); ++i) {
        const UnitKind &kind = unitKinds[i];
        const QString name = QCoreApplication::translate("UnitKind", kind.label);
        QComboBox *box = m_units[qsizetype(i)];
        labelOf(box)->setText(name);
        box->setAccessibleName(name);
        QList<Choice> choices;
        for (const core::UnitChoice &unit : core::unitChoices(kind.unit, 1)) // only the symbols count here
            choices.append({unitIn(unit.symbol, m_appearance.language()), choices.isEmpty() ? QString() : unit.symbol});
        fill(box, choices, m_appearance.kindUnit(kind.unit));
    }
    m_unitsHint->setText(tr("A unit that was chosen in the menu of a column goes before these."));
    m_forgetColumns->setText(tr("Reset all column units"));
    m_forgetColumns->setEnabled(m_appearance.hasColumnUnits());
}

} // namespace ui
