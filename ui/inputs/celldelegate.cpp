#include "celldelegate.h"

#include "ui/inputs/icon.h"
#include "ui/inputs/sourcemark.h"
#include "ui/inputs/statusmark.h"
#include "ui/model/ledgermodel.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QCompleter>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>

namespace ui {

namespace {

constexpr int markWidth = 20, cornerSize = 6;
constexpr int besideFrame = 5; // between the dashed frame and its digits

QString textOf(const QWidget *editor)
{
    if (const auto *box = qobject_cast<const QComboBox *>(editor))
        return box->currentText();
    return static_cast<const QLineEdit *>(editor)->text();
}

/// A choice with where it comes from, muted, behind its name.
class ChoiceDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QSize size = QStyledItemDelegate::sizeHint(option, index);
        size.setHeight(option.fontMetrics.height() + 8);
        size.rwidth() += option.fontMetrics.horizontalAdvance(index.data(Qt::ToolTipRole).toString()) + 3 * markWidth;
        return size;
    }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::paint(painter, option, index);
        painter->save();
        painter->setPen(option.palette.color(QPalette::PlaceholderText));
        painter->drawText(option.rect.adjusted(0, 0, -6, 0), Qt::AlignRight | Qt::AlignVCenter,
                          index.data(Qt::ToolTipRole).toString());
        painter->restore();
    }
};

void paintCurrent(QPainter &painter, const QRect &cell, const Palette &palette)
{
    painter.save();
    painter.setPen(QPen(palette.accent, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(cell.adjusted(1, 1, -1, -1));
    painter.restore();
}

} // namespace

CellDelegate::CellDelegate(const Appearance &appearance, Choices choices, QObject *parent)
    : QStyledItemDelegate(parent), m_appearance(appearance), m_choices(std::move(choices))
{}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (!index.data(CheckRole).toString().isEmpty()) // a badge, or the frame of what is not verified
        return QStyledItemDelegate::sizeHint(option, index) + QSize(2 * markWidth, 0);
    const int mark = index.data(SeverityRole).isValid() ? markWidth : 0;
    return QStyledItemDelegate::sizeHint(option, index) + QSize(mark, 0);
}

void CellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Palette &palette = Palette::of(m_appearance.theme());
    QStyleOptionViewItem cell = option;
    cell.state &= ~QStyle::State_HasFocus;
    const auto frameCurrent = [&] { // the cell the keys stand on
        if (option.state & QStyle::State_HasFocus)
            paintCurrent(*painter, option.rect, palette);
    };
    if (index.data(ComputedRole).toBool()) {
        painter->fillRect(option.rect, palette.alternate);
        cell.palette.setColor(QPalette::Text, palette.muted);
    }
    const QString check = index.data(CheckRole).toString();
    const bool isSource = !check.isEmpty() && index.data(RawRole).typeId() == QMetaType::QString;
    if (isSource) {
        if (option.state & QStyle::State_Selected)
            painter->fillRect(option.rect, palette.selection);
        painter->setFont(option.font);
        paintSourceMark(*painter, option.rect.adjusted(4, 0, -4, 0), check, index.data().toString(), palette);
        return frameCurrent();
    }
    if (check == QLatin1StringView("unverified")) {
        if (option.state & QStyle::State_Selected)
            painter->fillRect(option.rect, palette.selection);
        cell.palette.setColor(QPalette::Text, palette.items[size_t(core::ItemStatus::NoData)].word);
        cell.rect.adjust(besideFrame, 0, -besideFrame, 0);
        paintUnverified(*painter, option.rect.adjusted(2, 2, -3, -3), palette);
    }
    const QVariant severity = index.data(SeverityRole);
    if (!severity.isValid()) {
        QStyledItemDelegate::paint(painter, cell, index);
        frameCurrent();
        return;
    }
    const auto found = core::Severity(severity.toInt());
    const QColor word = palette.severities[size_t(found)].word;
    if (index.data(RejectedRole).toBool())
        for (const QPalette::ColorRole role : {QPalette::Text, QPalette::HighlightedText})
            cell.palette.setColor(role, word);
    cell.rect.setRight(cell.rect.right() - markWidth);
    QStyledItemDelegate::paint(painter, cell, index);
    if (option.state & QStyle::State_Selected)
        painter->fillRect(QRect(cell.rect.right() + 1, option.rect.top(), markWidth, option.rect.height()), palette.selection);
    painter->drawPixmap(option.rect.right() - markWidth + 2, option.rect.center().y() - 6,
                        iconPixmap(iconName(found), word, 14, painter->device()->devicePixelRatioF()));
    if (found != core::Severity::Error)
        return frameCurrent();
    painter->save();
    painter->setPen(word);
    painter->drawRect(option.rect.adjusted(0, 0, -1, -1));
    painter->setPen(Qt::NoPen);
    painter->setBrush(word);
    const QPoint corner = option.rect.topRight();
    painter->drawPolygon(QPolygon{corner, corner - QPoint(cornerSize, 0), corner + QPoint(0, cornerSize)});
    painter->restore();
    frameCurrent();
}

QWidget *CellDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const auto choices = m_choices(index);
    if (choices.empty()) {
        auto *line = new QLineEdit(parent);
        line->setFrame(false);
        line->setAlignment(Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt()));
        line->setAccessibleName(index.model()->headerData(index.column(), Qt::Horizontal).toString());
        return line;
    }
    auto *box = new QComboBox(parent);
    box->setEditable(true);
    box->setInsertPolicy(QComboBox::NoInsert);
    box->setAccessibleName(index.model()->headerData(index.column(), Qt::Horizontal).toString());
    for (const FieldChoice &choice : choices) {
        box->addItem(choice.text, choice.key);
        box->setItemData(box->count() - 1, choice.remark, Qt::ToolTipRole);
    }
    box->view()->setItemDelegate(new ChoiceDelegate(box));
    int widest = 0; // of text and remark together
    for (int i = 0; i < box->count(); ++i)
        widest = std::max(widest,
                          box->fontMetrics().horizontalAdvance(box->itemText(i) + box->itemData(i, Qt::ToolTipRole).toString()));
    box->completer()->setCompletionMode(QCompleter::PopupCompletion); // first: it has no popup before
    for (QAbstractItemView *list : {box->view(), box->completer()->popup()})
        list->setMinimumWidth(widest + 4 * markWidth);
    box->completer()->popup()->setItemDelegate(new ChoiceDelegate(box));
    box->completer()->setFilterMode(Qt::MatchContains);
    box->completer()->setCaseSensitivity(Qt::CaseInsensitive);
    connect(box, &QComboBox::activated, this, [this, box] {
        Q_EMIT const_cast<CellDelegate *>(this)->commitData(box);
        Q_EMIT const_cast<CellDelegate *>(this)->closeEditor(box);
        Q_EMIT const_cast<CellDelegate *>(this)->accepted(CellMove::Stay);
    });
    return box;
}

void CellDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    const QString text = index.data(Qt::EditRole).toString();
    if (auto *box = qobject_cast<QComboBox *>(editor)) {
        box->setCurrentIndex(box->findText(text));
        box->setEditText(text);
        box->lineEdit()->selectAll();
    } else {
        static_cast<QLineEdit *>(editor)->setText(text);
    }
}

void CellDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    model->setData(index, textOf(editor), Qt::EditRole);
}

void CellDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &) const
{
    QRect rect = option.rect;
    rect.setWidth(std::max(rect.width(), qobject_cast<QComboBox *>(editor) ? 160 : 60));
    editor->setGeometry(rect);
}

/// Accepts as a spreadsheet does; true when the key was one of these.
bool CellDelegate::acceptBy(QWidget *editor, int key, Qt::KeyboardModifiers modifiers)
{
    const bool isEnter = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (!isEnter && key != Qt::Key_Tab && key != Qt::Key_Backtab)
        return false;
    if (isEnter && (modifiers & Qt::ControlModifier)) {
        const QString text = textOf(editor);
        Q_EMIT closeEditor(editor, RevertModelCache);
        Q_EMIT acceptedForAll(text);
        return true;
    }
    Q_EMIT commitData(editor);
    Q_EMIT closeEditor(editor, NoHint);
    const bool isBack = (modifiers & Qt::ShiftModifier) || key == Qt::Key_Backtab;
    Q_EMIT accepted(isEnter ? (isBack ? CellMove::Up : CellMove::Down) : (isBack ? CellMove::Left : CellMove::Right));
    return true;
}

bool CellDelegate::isCaseKey(const QEvent &event)
{
    if (event.type() != QEvent::ShortcutOverride)
        return false;
    const auto &key = static_cast<const QKeyEvent &>(event);
    return (key.key() == Qt::Key_Down || key.key() == Qt::Key_Up) && key.modifiers() == Qt::AltModifier;
}

bool CellDelegate::eventFilter(QObject *object, QEvent *event)
{
    if (isCaseKey(*event)) {
        event->accept();
        return true;
    }
    auto *editor = qobject_cast<QWidget *>(object);
    if (editor && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (acceptBy(editor, key->key(), key->modifiers()))
            return true;
    }
    return QStyledItemDelegate::eventFilter(object, event);
}

} // namespace ui
