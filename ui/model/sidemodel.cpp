#include "sidemodel.h"

#include <QCoreApplication>

namespace ui {

using namespace core;

namespace {

using NodeKind = SideNode::Kind;

/// Gives the texts of this file their context.
struct CompareTexts {
    Q_DECLARE_TR_FUNCTIONS(CompareTexts)
};

std::optional<double> effectOf(const DifferenceEffect &effect, SideModel::Effect which)
{
    switch (which) {
    case SideModel::Effect::Emissions:
        return effect.total;
    case SideModel::Effect::Energy:
        return effect.energy;
    case SideModel::Effect::CarbonPerEnergy:
        return effect.carbonPerEnergy;
    }
    return {};
}

} // namespace

QString figureLabel(const ComparedFigure &figure)
{
    return indicator(figure.key) ? QCoreApplication::translate("Indicator", figure.label) : fieldText(figure.label);
}

UnitChoice figureUnit(const ComparedFigure &figure)
{
    const bool isShare = figure.unit == Unit::None;
    return {isShare ? QStringLiteral("%") : unitText(figure.unit), isShare ? 0.01 : 1.0, {}};
}

QString figureText(const ComparedFigure &figure, double value, const Format &format)
{
    if (figure.unit == Unit::None)
        return format.fixed(inUnit(value, figureUnit(figure)), 1);
    return figure.unit == Unit::TonneCo2PerTce ? format.intensity(value) : format.computed(value);
}

double inUnit(double value, const UnitChoice &unit)
{
    return unit.factor < 1 ? value * (1 / unit.factor) : value / unit.factor;
}

QString signedText(const Format &format, double value)
{
    return (value > 0 ? QStringLiteral("+") : QString()) + format.computed(value);
}

QString changeText(const Value &from, const Value &to, const Format &format)
{
    const auto change = numberChange(from, to);
    return change && change->share && change->delta != 0
               ? (change->delta > 0 ? QStringLiteral("+") : QString()) + format.share(*change->share)
               : QString();
}

SideModel::SideModel(const Document &document, const Library &library, const Appearance &appearance, QObject *parent)
    : QAbstractItemModel(parent), m_document(document), m_appearance(appearance), m_texts(document, library, appearance)
{}

void SideModel::show(SideScene scene)
{
    beginResetModel();
    m_scene = std::move(scene);
    arrange();
    endResetModel();
}

void SideModel::setFilter(std::optional<System> system, double leastShare)
{
    if (m_system == system && m_leastShare == leastShare)
        return;
    beginResetModel();
    m_system = system;
    m_leastShare = leastShare;
    arrange();
    endResetModel();
}

/// Decides what is shown, the inner nodes before those around them.
void SideModel::arrange()
{
    m_top.clear();
    m_shownCount = 0;
    const size_t count = m_scene.sides ? m_scene.sides->nodes.size() : 0;
    m_children.assign(count, {});
    m_row.assign(count, -1);
    if (!m_scene.sides)
        return;
    std::vector<bool> shown(count);
    for (size_t i = count; i-- > 0;) { // children come after their parents
        const Node &node = m_scene.sides->nodes[i];
        for (const qsizetype child : node.children)
            if (shown[size_t(child)]) {
                m_row[size_t(child)] = int(m_children[i].size());
                m_children[i].push_back(child);
            }
        shown[i] = !m_children[i].empty() || isShown(qsizetype(i));
        m_shownCount += shown[i];
    }
    for (const qsizetype each : m_scene.sides->top)
        if (shown[size_t(each)]) {
            m_row[size_t(each)] = int(m_top.size());
            m_top.push_back(each);
        }
}

/// Whether a node is shown by itself.
bool SideModel::isShown(qsizetype index)
{
    const Node &node = m_scene.sides->nodes[size_t(index)];
    if (node.kind == NodeKind::Figure)
        return m_leastShare == 0 || movesAtLeast(node, m_leastShare);
    if (m_system && node.system != m_system)
        return false;
    switch (node.kind) {
    case NodeKind::Field:
        return m_leastShare == 0 || movesAtLeast(node, m_leastShare);
    case NodeKind::Extra:
        return true;
    case NodeKind::Row:
        return node.differs || node.children.empty();
    case NodeKind::List:
        return node.isMoved;
    default:
        return false;
    }
}

const std::vector<qsizetype> &SideModel::childrenOf(const QModelIndex &parent) const
{
    return parent.isValid() ? m_children[size_t(parent.internalId())] : m_top;
}

QModelIndex SideModel::index(int row, int column, const QModelIndex &parent) const
{
    const auto &children = childrenOf(parent);
    if (row < 0 || size_t(row) >= children.size() || column < 0 || column >= columnCount())
        return {};
    return createIndex(row, column, quintptr(children[size_t(row)]));
}

QModelIndex SideModel::parent(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    const qsizetype parent = node(index).parent;
    return parent < 0 ? QModelIndex() : createIndex(m_row[size_t(parent)], 0, quintptr(parent));
}

int SideModel::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : int(childrenOf(parent).size());
}

int SideModel::columnCount(const QModelIndex &) const
{
    constexpr int effects = 3;
    return versions() == 0 ? 1 : 3 * versions() - 1 + (hasEffects() ? effects : 0) + 1;
}

QModelIndex SideModel::indexOf(const QString &path) const
{
    if (m_scene.sides)
        for (size_t i = 0; i < m_scene.sides->nodes.size(); ++i)
            if (m_scene.sides->nodes[i].path == path && m_row[i] >= 0)
                return createIndex(m_row[i], 0, quintptr(i));
    return {};
}

// ---- texts

UnitChoice SideModel::unitOf(const Node &node) const
{
    if (node.figure)
        return figureUnit(*node.figure);
    return node.field ? m_texts.unit(node.list ? node.list->key : std::string_view(), *node.field) : UnitChoice{{}, 1, {}};
}

QString SideModel::rowName(const Node &node) const
{
    if (node.title.index() == 0)
        return node.key;
    const QString title = m_texts.shown(node.object->fields[1], node.title, {{}, 1, {}});
    return title.isEmpty() || title == node.key ? node.key : QStringLiteral("%1 · %2").arg(node.key, title);
}

QString SideModel::nameOf(const Node &node) const
{
    switch (node.kind) {
    case NodeKind::Inputs:
        return CompareTexts::tr("Inputs");
    case NodeKind::Results:
        return CompareTexts::tr("Results");
    case NodeKind::Part:
        return fieldText(node.part->label);
    case NodeKind::List: {
        const QString label = fieldText(node.list->label);
        const bool isFolded = node.equal > 0 && node.children.size() < size_t(node.equal);
        return isFolded ? CompareTexts::tr("%1 (%n equal rows folded)", nullptr, node.equal).arg(label) : label;
    }
    case NodeKind::Row:
        return rowName(node);
    case NodeKind::OfCase:
        return node.key;
    case NodeKind::Field:
        return withUnit(fieldText(node.field->label), unitOf(node).symbol);
    case NodeKind::Extra:
        return CompareTexts::tr("Keys that the program does not read");
    case NodeKind::Figure:
        return withUnit(figureLabel(*node.figure), unitOf(node).symbol);
    }
    return {};
}

QString SideModel::numberText(const Node &node, double value) const
{
    return node.figure ? figureText(*node.figure, value, m_appearance.format()) : m_texts.shown(*node.field, value, unitOf(node));
}

QString SideModel::valueText(const Node &node, int version) const
{
    if (node.kind == NodeKind::Row)
        return !node.differs                   ? QString()
               : node.isThere[size_t(version)] ? CompareTexts::tr("has the row")
                                               : CompareTexts::tr("does not have it");
    if (node.values.empty())
        return {};
    const Value &value = node.values[size_t(version)];
    if (value.index() == 0)
        return Format::absent();
    if (const double *number = std::get_if<double>(&value))
        return numberText(node, *number);
    const QString text = node.field ? m_texts.shown(*node.field, value, unitOf(node)) : std::get<QString>(value);
    return text.isEmpty() ? Format::absent() : text;
}

QString SideModel::deltaText(const Node &node, int version) const
{
    if (node.kind == NodeKind::List && node.isMoved && node.differing == 1)
        return CompareTexts::tr("other order of rows");
    if (node.values.empty())
        return node.differing > 0 && version == 1 ? CompareTexts::tr("%n differences", nullptr, node.differing) : QString();
    const auto change = numberChange(node.values[0], node.values[size_t(version)]);
    if (!change || change->delta == 0)
        return {};
    const UnitChoice unit = unitOf(node);
    const QString text = signedText(m_appearance.format(), inUnit(change->delta, unit));
    const QString symbol = unit.symbol == u'%' ? CompareTexts::tr("points") : unit.symbol;
    return symbol.isEmpty() ? text : text + u' ' + symbol;
}

/// The number of a cell in the unit that its row names; nothing where it holds none.
std::optional<double> SideModel::number(const Node &node, int column) const
{
    if (column >= valueColumn(0) && column < deltaColumn(1) && !node.values.empty()) {
        const double *value = std::get_if<double>(&node.values[size_t(column - 1)]);
        return value ? std::optional(inUnit(*value, unitOf(node))) : std::nullopt;
    }
    const bool isDelta = column >= deltaColumn(1) && column < shareColumn(1);
    const bool isShare = column >= shareColumn(1) && column < effectColumn(Effect::Emissions);
    if (node.values.empty() || (!isDelta && !isShare))
        return {};
    const auto version = size_t(isDelta ? column - deltaColumn(0) : column - shareColumn(0));
    const auto change = numberChange(node.values[0], node.values[version]);
    if (!change || (change->delta == 0))
        return {};
    if (isDelta)
        return inUnit(change->delta, unitOf(node));
    constexpr double percent = 100;
    return change->share && hasShare(node) ? std::optional(*change->share * percent) : std::nullopt;
}

/// A year has no per cent.
bool SideModel::hasShare(const Node &node)
{
    return !node.field || (node.field->kind != core::Kind::Whole && !node.field->key.ends_with("Year"));
}

/// One case: the number; several: each with its id.
QString SideModel::effectText(qsizetype index, Effect effect) const
{
    QStringList texts;
    const auto &effects = m_scene.effects[size_t(index)];
    for (const DifferenceEffect &each : effects) {
        const auto value = effectOf(each, effect);
        const QString text = value ? signedText(m_appearance.format(), *value) : Format::absent();
        texts << (effects.size() > 1 ? QStringLiteral("%1: %2").arg(m_scene.caseIds.value(each.caseInA), text) : text);
    }
    return texts.join(QStringLiteral("; "));
}

QString SideModel::text(qsizetype index, int column) const
{
    const Node &node = m_scene.sides->nodes[size_t(index)];
    if (column == nameColumn)
        return nameOf(node);
    if (column == pathColumn())
        return node.path;
    if (column < deltaColumn(1))
        return valueText(node, column - 1);
    if (column < shareColumn(1))
        return deltaText(node, column - deltaColumn(0));
    if (column < effectColumn(Effect::Emissions))
        return node.values.empty() || !hasShare(node)
                   ? QString()
                   : changeText(node.values[0], node.values[size_t(column - shareColumn(0))], m_appearance.format());
    return effectText(index, Effect(column - effectColumn(Effect::Emissions)));
}

QVariant SideModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || !m_scene.sides)
        return {};
    const auto at = qsizetype(index.internalId());
    const Node &node = this->node(index);
    const bool isEffect = hasEffects() && index.column() >= effectColumn(Effect::Emissions) && index.column() < pathColumn();
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return text(at, index.column());
    case RawRole:
        if (isEffect) {
            const auto &effects = m_scene.effects[size_t(at)];
            const auto value = effects.size() == 1
                                   ? effectOf(effects[0], Effect(index.column() - effectColumn(Effect::Emissions)))
                                   : std::nullopt;
            return value ? QVariant(*value) : QVariant();
        }
        if (const auto value = number(node, index.column()))
            return *value;
        return {};
    case GroupNodeRole:
        return node.values.empty();
    case Qt::TextAlignmentRole:
        return alignment(index.column());
    default:
        return {};
    }
}

/// All but names and paths stand at the right: most are numbers.
int SideModel::alignment(int column) const
{
    const bool isText = column == nameColumn || column == pathColumn();
    return int((isText ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
}

QVariant SideModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole)
        return alignment(section);
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    if (section == nameColumn || versions() == 0)
        return CompareTexts::tr("What");
    if (section == pathColumn())
        return CompareTexts::tr("Path");
    if (section < deltaColumn(1))
        return m_scene.names.value(section - 1);
    const bool isPair = versions() == 2;
    if (section < shareColumn(1))
        return isPair ? QStringLiteral("Δ") : QStringLiteral("Δ %1").arg(m_scene.names.value(section - deltaColumn(0)));
    if (section < effectColumn(Effect::Emissions))
        return isPair ? QStringLiteral("Δ %") : QStringLiteral("Δ % %1").arg(m_scene.names.value(section - shareColumn(0)));
    switch (Effect(section - effectColumn(Effect::Emissions))) {
    case Effect::Emissions:
        return CompareTexts::tr("Effect (t CO₂)");
    case Effect::Energy:
        return CompareTexts::tr("Effect (tce)");
    case Effect::CarbonPerEnergy:
        return CompareTexts::tr("Effect (t/tce)");
    }
    return {};
}

} // namespace ui
