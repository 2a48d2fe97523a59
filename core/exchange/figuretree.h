#pragma once

#include <QByteArray>
#include <QString>

#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace core {

/// Figures with names, in order, for printing: a number, a text, a flag, nothing, or figures of their own.
class FigureTree
{
public:
    FigureTree() = default;

    void number(std::string_view key, double value);
    void number(std::string_view key, std::optional<double> value);
    void text(std::string_view key, const QString &value);
    void flag(std::string_view key, bool value);
    /// An object, or a member of a list where the key is empty.
    FigureTree &object(std::string_view key);
    /// A list; its members have no keys.
    FigureTree &list(std::string_view key);

    /// JSON; numbers are the shortest text that reads back to the same double, nothing is null.
    QByteArray toJson() const;
    /// One figure a line: "weather.ghi_kwh_m2 1584.329". For people; numbers with seven digits.
    QByteArray toText() const;

private:
    struct Node;
    std::vector<Node> m_nodes;
    bool m_isList = false;
    friend struct TreeWriter;
};

struct FigureTree::Node {
    std::string key;
    std::variant<std::monostate, double, QString, bool, FigureTree> value;
};

} // namespace core
