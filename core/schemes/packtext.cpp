#include "packtext.h"

namespace core {

namespace {

/// The bytes with another text or number in place of the node, which ends where its offset says.
QByteArray replaced(const QByteArray &bytes, const json::Node &node, const QByteArray &by)
{
    const qsizetype end = qsizetype(node.offset);
    qsizetype start = end - qsizetype(node.text.size());
    if (node.type == json::Type::Text) {
        start = bytes.lastIndexOf('"', end - 2);
        while (start > 0 && bytes[start - 1] == '\\') // a sign of the text; an opening quote stands behind none
            start = bytes.lastIndexOf('"', start - 1);
    }
    return bytes.left(start) + by + bytes.mid(end);
}

} // namespace

PackText::PackText(const QByteArray &bytes) : m_bytes(bytes)
{
    if (auto tree = json::parse(bytes))
        m_tree = *std::move(tree);
}

const json::Node *PackText::itemNode(size_t item) const
{
    const json::Node *items = m_tree.root.member("items");
    return items && items->type == json::Type::Array && item < items->children.size() ? &items->children[item] : nullptr;
}

const json::Node *PackText::targetNode(size_t item, const QString &classId) const
{
    const json::Node *of = itemNode(item);
    const json::Node *rule = of ? of->member("rule") : nullptr;
    if (!rule)
        return nullptr;
    const json::Node *found = nullptr;
    for (const std::string_view key : {"value", "months", "target"})
        found = found ? found : rule->member(key);
    if (const json::Node *byClass = rule->member("byClass"); byClass && !found)
        found = byClass->member(classId.toStdString());
    return found && found->type == json::Type::Number ? found : nullptr;
}

std::optional<double> PackText::target(size_t item, const QString &classId) const
{
    const json::Node *node = targetNode(item, classId);
    return node ? node->number() : std::nullopt;
}

std::optional<QByteArray> PackText::withTarget(size_t item, const QString &classId, double target) const
{
    const json::Node *node = targetNode(item, classId);
    return node ? std::optional(replaced(m_bytes, *node, QByteArray::fromStdString(json::numberText(target)))) : std::nullopt;
}

std::optional<QByteArray> PackText::withText(size_t item, std::string_view key, bool isChinese, const QString &text) const
{
    const json::Node *of = itemNode(item);
    const json::Node *node = of ? of->member(key) : nullptr;
    if (node && node->type == json::Type::Object)
        node = node->member(isChinese ? "zh" : "en");
    const bool isText = node && node->type == json::Type::Text;
    return isText ? std::optional(replaced(m_bytes, *node, json::quoted(text))) : std::nullopt;
}

} // namespace core
