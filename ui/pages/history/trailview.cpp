#include "trailview.h"

#include "ui/charts/palette.h"
#include "ui/inputs/columnfit.h"
#include "ui/inputs/plaintable.h"
#include "ui/inputs/texts.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QShortcut>
#include <QSignalBlocker>
#include <QStyledItemDelegate>
#include <QTableView>

namespace ui {

using namespace core;

namespace {

constexpr int typingPause = 200; // ms
constexpr int leastRows = 6, rowPadding = 8;
constexpr int besideText = 14, measuredRows = 60;

/// A place that a click leads to has the colour of a link.
class PlaceDelegate : public QStyledItemDelegate
{
public:
    PlaceDelegate(const Appearance &appearance, QObject *parent) : QStyledItemDelegate(parent), m_appearance(appearance) {}

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        if (index.data(TrailModel::PlaceRole).toBool())
            option->palette.setColor(QPalette::Text, Palette::of(m_appearance.theme()).accent);
    }

private:
    const Appearance &m_appearance;
};

} // namespace

TrailView::TrailView(const Document &document, const Results &results, const Appearance &appearance, QWidget *parent)
    : QWidget(parent),
      m_document(document),
      m_appearance(appearance),
      m_model(new TrailModel(document, results, appearance, this)),
      m_text(new QLineEdit(this)),
      m_case(new QComboBox(this)),
      m_author(new QComboBox(this)),
      m_count(new QLabel(this)),
      m_view(new QTableView(this)),
      m_fit(new ColumnFit(m_view)),
      m_findKey(new QShortcut(QKeySequence::Find, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut))
{
    build();
    m_typing.setSingleShot(true);
    m_typing.setInterval(typingPause);
    connect(m_text, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    connect(m_text, &QLineEdit::returnPressed, this, &TrailView::takeFilter);
    connect(&m_typing, &QTimer::timeout, this, &TrailView::takeFilter);
    for (QComboBox *box : {m_case, m_author})
        connect(box, &QComboBox::currentIndexChanged, this, &TrailView::takeFilter);
    connect(m_view, &QTableView::activated, this, &TrailView::go);
    connect(m_view, &QTableView::clicked, this, [this](const QModelIndex &index) {
        if (index.column() == TrailModel::Where)
            go(index);
    });
    connect(m_findKey, &QShortcut::activated, m_text, [this] {
        m_text->setFocus(Qt::ShortcutFocusReason);
        m_text->selectAll();
    });
}

void TrailView::build()
{
    m_text->setObjectName(QStringLiteral("trailFilter"));
    m_text->setClearButtonEnabled(true);
    m_case->setObjectName(QStringLiteral("trailCase"));
    m_author->setObjectName(QStringLiteral("trailAuthor"));
    for (QComboBox *box : {m_case, m_author}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(10);
    }
    m_count->setObjectName(QStringLiteral("trailCount"));
    asMuted(m_count);
    auto *bar = new QHBoxLayout;
    bar->setSpacing(8);
    bar->addWidget(m_case);
    bar->addWidget(m_author);
    bar->addWidget(m_count);
    bar->addStretch(1);
    bar->addWidget(m_text, 1);
    m_text->setMaximumWidth(240);
    m_view->setObjectName(QStringLiteral("trail"));
    m_view->setModel(m_model);
    asPlainTable(m_view);                      // a hundred thousand rows are measured once
    m_view->setTextElideMode(Qt::ElideMiddle); // the end of a place says the field
    m_view->setItemDelegateForColumn(TrailModel::Where, new PlaceDelegate(m_appearance, m_view));
    m_view->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_view->horizontalHeader()->setResizeContentsPrecision(measuredRows);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins({});
    whole->setSpacing(8);
    whole->addLayout(bar);
    whole->addWidget(m_view, 1);
}

void TrailView::refresh()
{
    m_text->setPlaceholderText(tr("Filter (Ctrl+F)"));
    m_text->setAccessibleName(tr("Filter the trail by text"));
    m_case->setAccessibleName(tr("Filter the trail by case"));
    m_author->setAccessibleName(tr("Filter the trail by author"));
    m_view->setAccessibleName(tr("Trail of changes"));
    m_findKey->setWhatsThis(tr("Filter the trail"));
    const int line = m_view->fontMetrics().height() + rowPadding;
    m_view->verticalHeader()->setDefaultSectionSize(line);
    m_view->setMinimumHeight((leastRows + 1) * line);
    fillFilters();
    m_model->refresh();
    takeFilter();
    fitColumns();
}

/// By the newest changes: what is further down is much the same.
void TrailView::fitColumns()
{
    m_fit->pause();
    m_view->resizeColumnsToContents();
    for (int column = 0; column < TrailModel::ColumnCount; ++column)
        m_view->setColumnWidth(column, m_view->columnWidth(column) + besideText);
    m_fit->begin({TrailModel::Where, TrailModel::What, TrailModel::Old, TrailModel::New});
}

void TrailView::follow()
{
    m_model->follow();
    fillFilters();
    takeFilter(); // the case that was chosen may be gone
    if (!m_fit->isDragged())
        fitColumns();
}

/// Texts of the choices anew; what is chosen stays.
void TrailView::fillFilters()
{
    const auto fill = [](QComboBox *box, const QString &all, const QList<std::pair<QString, QString>> &choices) {
        const QSignalBlocker quiet(box);
        const QVariant held = box->currentData();
        box->clear();
        box->addItem(all);
        for (const auto &[text, value] : choices)
            box->addItem(text, value);
        box->setCurrentIndex(held.isValid() ? std::max(0, box->findData(held)) : 0);
        box->setVisible(choices.size() > 1);
    };
    QList<std::pair<QString, QString>> cases, authors;
    for (const Case &each : m_document.park().cases)
        cases.append({each.name.isEmpty() ? each.id : each.name, each.id});
    cases.append({tr("Outside of the cases"), QStringLiteral("")});
    for (const QString &each : m_model->authors())
        authors.append({each.isEmpty() ? tr("Without a name") : each, each.isNull() ? QStringLiteral("") : each});
    fill(m_case, tr("All cases"), cases);
    fill(m_author, tr("All authors"), authors);
}

void TrailView::takeFilter()
{
    m_typing.stop();
    const auto chosen = [](const QComboBox *box) {
        const QVariant value = box->currentData();
        return value.isValid() ? std::optional(value.toString()) : std::nullopt;
    };
    m_model->setFilter({m_text->text().trimmed(), chosen(m_case), chosen(m_author)});
    showCount();
}

void TrailView::showCount()
{
    const int shown = m_model->rowCount(), all = m_model->total();
    m_count->setText(all == 0       ? tr("No change yet: each stands here with its time and author.")
                     : shown == all ? tr("%n changes", nullptr, all)
                                    : tr("%1 of %n changes", nullptr, all).arg(shown));
}

void TrailView::go(const QModelIndex &index)
{
    if (const auto place = m_model->place(index))
        Q_EMIT placeWanted(*place);
}

} // namespace ui
