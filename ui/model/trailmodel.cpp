#include "trailmodel.h"

#include "core/base/keytext.h"
#include "ui/model/listmodel.h"
#include "ui/model/momenttext.h"

#include <algorithm>

namespace ui {

using namespace core;

namespace {

constexpr qsizetype idsShown = 6;

/// The path as people read it: labels of parts and lists, ids of rows.
QStringList stepsOf(const QString &path)
{
    QStringList steps;
    const Object *object = &parkObject;
    const QStringList words = path.isEmpty() ? QStringList() : path.split(u'/');
    for (qsizetype i = 0; i < words.size(); ++i) {
        const std::string key = words[i].toStdString();
        const auto part = std::ranges::find(object->parts, std::string_view(key), &Part::key);
        const int list = listIndex(*object, key);
        if (part != object->parts.end()) {
            steps.append(fieldText(part->label));
            object = part->object;
        } else if (list >= 0 && i + 1 < words.size()) {
            const List &of = object->lists[size_t(list)];
            if (of.element != &caseObject) // the name of a case says enough
                steps.append(fieldText(of.label));
            steps.append(words[++i]);
            object = of.element;
        } else {
            steps.append(words[i]);
        }
    }
    return steps;
}

/// Every word of the declarations whose label has the text, as it stands in the text of edits.
void addKeys(const Object &object, const QString &text, std::vector<QByteArray> &keys)
{
    const auto add = [&](const char *label, std::string_view key, char before, char after) {
        const QByteArray word = before + QByteArray(key.data(), qsizetype(key.size())) + after;
        if (fieldText(label).contains(text, Qt::CaseInsensitive) && std::ranges::find(keys, word) == keys.end())
            keys.push_back(word);
    };
    for (const Field &field : object.fields)
        add(field.label, field.key, '"', '"');
    for (const Part &part : object.parts) {
        add(part.label, part.key, '/', '/');
        add(part.label, part.key, '/', '"');
        add(part.label, part.key, '"', '"');
        addKeys(*part.object, text, keys);
    }
    for (const List &list : object.lists) {
        add(list.label, list.key, '/', '/');
        add(list.label, list.key, '"', '/');
        add(list.label, list.key, '"', '"');
        addKeys(*list.element, text, keys);
    }
}

} // namespace

QString caseName(const core::Park &park, const QString &id)
{
    const auto found = std::ranges::find(park.cases, id, &Case::id);
    return found == park.cases.end() || found->name.isEmpty() ? id : found->name;
}

TrailModel::TrailModel(const Document &document, const Results &results, const Appearance &appearance, QObject *parent)
    : QAbstractTableModel(parent), m_document(document), m_texts(document, results.library(), appearance)
{}

void TrailModel::setFilter(const Filter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    refresh();
}

void TrailModel::refresh()
{
    beginResetModel();
    readKeys();
    m_lines.clear();
    m_decoded = -1;
    m_total = 0;
    m_openCount = m_document.openCount();
    m_read = history().trail.size();
    for (qsizetype i = 0; i < m_read; ++i) {
        m_total += std::max(1, history().trail[i].changes);
        add(i, m_lines);
    }
    endResetModel();
}

void TrailModel::follow()
{
    if (m_openCount != m_document.openCount() || history().trail.size() < m_read)
        return refresh();
    std::vector<Line> fresh;
    for (; m_read < history().trail.size(); ++m_read) {
        m_total += std::max(1, history().trail[m_read].changes);
        add(m_read, fresh);
    }
    if (fresh.empty())
        return;
    beginInsertRows({}, 0, int(fresh.size()) - 1);
    m_lines.insert(m_lines.end(), fresh.begin(), fresh.end());
    endInsertRows();
}

void TrailModel::readKeys()
{
    m_keys.clear();
    if (!m_filter.text.isEmpty())
        addKeys(parkObject, m_filter.text, m_keys);
}

void TrailModel::add(qsizetype index, std::vector<Line> &lines) const
{
    const TrailEntry &entry = history().trail[index];
    if (!m_filter.isEmpty() && !mayPass(entry))
        return;
    if (entry.changes == 0) {
        if (passes(entry, nullptr))
            lines.push_back({qint32(index), -1});
        return;
    }
    const bool needsChanges = m_filter.inCase || !m_filter.text.isEmpty();
    for (int i = 0; i < entry.changes; ++i)
        if (const Line line{qint32(index), i}; !needsChanges || passes(entry, changeOf(line)))
            lines.push_back(line);
}

/// Whether a change of the entry can pass, by the texts alone.
bool TrailModel::mayPass(const TrailEntry &entry) const
{
    if (m_filter.author && entry.moment.who != *m_filter.author)
        return false;
    const QString &text = m_filter.text;
    return text.isEmpty() || entry.what.contains(text, Qt::CaseInsensitive) ||
           entry.moment.who.contains(text, Qt::CaseInsensitive) ||
           momentText(entry.moment.when, MomentDetail::Seconds).contains(text) ||
           QString::fromUtf8(entry.edits).contains(text, Qt::CaseInsensitive) ||
           std::ranges::any_of(m_keys, [&entry](const QByteArray &key) { return entry.edits.contains(key); }) ||
           std::ranges::any_of(text, [](QChar c) { return c.isDigit(); }); // numbers look otherwise on the screen
}

bool TrailModel::passes(const TrailEntry &entry, const TrailChange *change) const
{
    if (m_filter.inCase) {
        const QString inCase = QStringLiteral("cases/") + *m_filter.inCase;
        const bool isOfCase = change && (change->path == inCase || change->path.startsWith(inCase + u'/') ||
                                         (change->path.isEmpty() && change->rows.contains(*m_filter.inCase)));
        const bool isOutside = !change || !change->path.startsWith(QLatin1StringView("cases/"));
        if (m_filter.inCase->isEmpty() ? !isOutside : !isOfCase)
            return false;
    }
    const auto has = [this](const QString &text) { return text.contains(m_filter.text, Qt::CaseInsensitive); };
    if (m_filter.text.isEmpty() || has(entry.what) || has(entry.moment.who) ||
        has(momentText(entry.moment.when, MomentDetail::Seconds)))
        return true;
    return change && (has(change->path) || has(whereOf(*change)) || has(valueOf(*change, false)) || has(valueOf(*change, true)) ||
                      std::ranges::any_of(change->rows, has));
}

const std::vector<TrailChange> &TrailModel::changes(qint32 entry) const
{
    if (m_decoded != entry) {
        auto read = changesOf(history().trail[entry], history().pieces);
        m_changes = read ? *std::move(read) : std::vector<TrailChange>();
        m_decoded = entry;
    }
    return m_changes;
}

/// Null: the entry has none, or cannot be read.
const TrailChange *TrailModel::changeOf(const Line &line) const
{
    const auto &all = changes(line.entry);
    return line.change >= 0 && size_t(line.change) < all.size() ? &all[size_t(line.change)] : nullptr;
}

QStringList TrailModel::authors() const
{
    QStringList names;
    for (const TrailEntry &each : history().trail)
        if (names.isEmpty() || (names.back() != each.moment.who && !names.contains(each.moment.who)))
            names.append(each.moment.who);
    return names;
}

QString TrailModel::whereOf(const TrailChange &change) const
{
    QStringList steps = stepsOf(change.path);
    if (change.path.startsWith(QLatin1StringView("cases/")))
        steps.front() = caseName(m_document.park(), steps.front());
    if (const Field *field = change.field())
        steps.append(m_texts.label(change.listKey, *field));
    else
        steps.append(fieldText(change.list()->label));
    return steps.join(QStringLiteral(" › "));
}

QString TrailModel::valueOf(const TrailChange &change, bool isNew) const
{
    if (const Field *field = change.field()) {
        const Value &value = isNew ? change.after : change.before;
        if (const auto *numbers = std::get_if<QList<double>>(&value))
            return tr("%n values", nullptr, int(numbers->size()));
        return value.index() == 0 ? QString() : m_texts.shown(*field, value, m_texts.unit(change.listKey, *field));
    }
    if (change.kind == Edit::Kind::Order)
        return isNew ? tr("the rows in another order") : QString();
    if (isNew != (change.kind == Edit::Kind::Insert))
        return {};
    QString ids = change.rows.mid(0, idsShown).join(QStringLiteral(", "));
    if (change.rows.size() > idsShown)
        ids += QStringLiteral(", …");
    return change.rows.size() == 1 ? ids : tr("%n rows: %1", nullptr, int(change.rows.size())).arg(ids);
}

QVariant TrailModel::rawValue(const TrailChange &change, bool isNew) const
{
    const double *number = std::get_if<double>(isNew ? &change.after : &change.before);
    const Field *field = change.field();
    if (!number || !field)
        return {};
    const QString plain = m_texts.plain(*field, *number, m_texts.unit(change.listKey, *field));
    return plain.toDouble(); // in the unit that the line names
}

/// A row that was inserted stands where its id is; all else where it stood.
std::optional<Address> TrailModel::addressOf(const TrailChange &change) const
{
    QString path = change.path;
    if (change.kind == Edit::Kind::Insert && change.rows.size() == 1)
        path +=
            (path.isEmpty() ? QString() : QStringLiteral("/")) + core::keyText(change.list()->key) + u'/' + change.rows.front();
    return core::addressOf(m_document.park(), path);
}

std::optional<Place> TrailModel::place(const QModelIndex &index) const
{
    const TrailChange *change = index.isValid() ? changeOf(line(index.row())) : nullptr;
    const auto address = change ? addressOf(*change) : std::nullopt;
    if (!address || address->isEmpty())
        return {};
    return placeOf(Edit::set(*address, change->kind == Edit::Kind::Set ? change->member : 0, {}));
}

QVariant TrailModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Line &at = line(index.row());
    const TrailEntry &entry = history().trail[at.entry];
    const TrailChange *change = index.column() >= Where ? changeOf(at) : nullptr;
    const bool isNumber = index.column() >= Old && change && change->field() && change->field()->kind == Kind::Number;
    switch (role) {
    case Qt::TextAlignmentRole:
        return QVariant((isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case PlaceRole:
        return index.column() == Where && place(index).has_value();
    case RawRole:
        return isNumber ? rawValue(*change, index.column() == New) : QVariant();
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        break;
    default:
        return {};
    }
    switch (index.column()) {
    case When:
        return momentText(entry.moment.when, MomentDetail::Seconds);
    case Who:
        return entry.moment.who;
    case What:
        return entry.what;
    case Where:
        return change ? whereOf(*change) : at.change < 0 ? QString() : tr("cannot be read");
    case Old:
    case New:
        return change ? valueOf(*change, index.column() == New) : QString();
    default:
        return {};
    }
}

QVariant TrailModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case When:
        return tr("When");
    case Who:
        return tr("Who");
    case What:
        return tr("What");
    case Where:
        return tr("Where");
    case Old:
        return tr("Old value");
    case New:
        return tr("New value");
    default:
        return {};
    }
}

} // namespace ui
