#include "parkpath.h"

#include "core/compare/paths.h"
#include "core/compare/rows.h"

namespace core {

namespace {

/// What stands behind `name` in a path; nothing: the path does not begin with it.
std::optional<QString> behind(const QString &path, const QString &name)
{
    if (path == name)
        return QString();
    return path.startsWith(name + u'/') ? std::optional(path.mid(name.size() + 1)) : std::nullopt;
}

std::optional<PathEnd> follow(const Object &object, const void *at, const Address &address, const QString &path)
{
    if (path.isEmpty())
        return PathEnd{address, -1};
    for (size_t i = 0; i < object.fields.size(); ++i)
        if (inPath(object.fields[i].key) == path)
            return PathEnd{address, int(i)};
    for (size_t i = 0; i < object.parts.size(); ++i) {
        const Part &part = object.parts[i];
        if (const auto rest = behind(path, inPath(part.key))) {
            Address inside = address;
            inside.append({.part = qint16(i)});
            return follow(*part.object, part.at(at), inside, *rest);
        }
    }
    for (size_t i = 0; i < object.lists.size(); ++i) {
        const List &list = object.lists[i];
        const auto rest = behind(path, inPath(list.key));
        for (qsizetype row = 0; rest && row < list.size(at); ++row)
            if (const auto inRow = behind(*rest, rowKey(list, at, row)))
                if (auto end = follow(*list.element, list.at(at, row), rowAddress(address, int(i), row), *inRow))
                    return end;
    }
    return std::nullopt;
}

/// Goes down the declarations alone; `object` becomes the one that the path ends in, null where it leads out of them. The key of
/// a row is one piece here.
void describe(const Object *&object, QString path, std::vector<PathStep> &steps)
{
    while (!path.isEmpty()) {
        const Object &in = *object;
        for (const Field &field : in.fields)
            if (inPath(field.key) == path)
                return steps.push_back({field.label, {}});
        const Object *inside = nullptr;
        for (const Part &part : in.parts)
            if (const auto rest = inside ? std::nullopt : behind(path, inPath(part.key))) {
                steps.push_back({part.label, {}});
                inside = part.object;
                path = *rest;
            }
        for (const List &list : in.lists)
            if (const auto rest = inside ? std::nullopt : behind(path, inPath(list.key)); rest && !rest->isEmpty()) {
                steps.push_back({list.label, rest->section(u'/', 0, 0)});
                inside = list.element;
                path = rest->section(u'/', 1);
            }
        object = inside;
        if (!inside)
            return steps.push_back({nullptr, path});
    }
}

} // namespace

std::vector<PathStep> stepsOf(const QString &path)
{
    std::vector<PathStep> steps;
    const Object *object = &parkObject;
    describe(object, path, steps);
    return steps;
}

const Object *objectOf(const QString &path)
{
    std::vector<PathStep> steps;
    const Object *object = &parkObject;
    describe(object, path, steps);
    return object;
}

std::optional<PathEnd> endOfPath(const Park &park, const QString &path)
{
    return path.isEmpty() ? std::nullopt : follow(parkObject, &park, {}, path);
}

QString pathTo(const Park &park, const Address &object, int field)
{
    QStringList parts;
    const Object *around = &parkObject;
    const void *at = &park;
    for (const Step &step : object) {
        if (step.part >= 0) {
            const Part &part = around->parts[size_t(step.part)];
            parts << inPath(part.key);
            at = part.at(at);
            around = part.object;
            continue;
        }
        const List &list = around->lists[size_t(step.list)];
        parts << inPath(list.key) << rowKey(list, at, step.row);
        at = list.at(at, step.row);
        around = list.element;
    }
    if (field >= 0)
        parts << inPath(around->fields[size_t(field)].key);
    return parts.join(u'/');
}

} // namespace core
