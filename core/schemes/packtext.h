#pragma once

#include "core/exchange/json.h"

namespace core {

/// The text of a scheme pack in which single words and numbers of an item are changed; all else stays as its author wrote it.
class PackText
{
public:
    /// Assumes the bytes of a pack that schemeFromJson() takes; of others every answer is nothing.
    explicit PackText(const QByteArray &bytes);

    /// The number by which the item's rule judges a class, where it is written as one: a value, months, a step of a rubric.
    /// Nothing of rules by year, by points, by answers, and of classes for which the rule has none.
    std::optional<double> target(size_t item, const QString &classId) const;
    /// The pack with another such number; where the rule has one for all classes, it is that of all.
    std::optional<QByteArray> withTarget(size_t item, const QString &classId, double target) const;
    /// The pack with another "name" or "clause" of the item; in one language where it is written in two.
    std::optional<QByteArray> withText(size_t item, std::string_view key, bool isChinese, const QString &text) const;

private:
    const json::Node *itemNode(size_t item) const;
    const json::Node *targetNode(size_t item, const QString &classId) const;

    QByteArray m_bytes;
    json::Tree m_tree;
};

} // namespace core
