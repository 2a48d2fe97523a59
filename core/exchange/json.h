#pragma once

#include "core/base/result.h"
#include "core/base/utf8.h"

#include <QByteArray>

#include <deque>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace core::json {

enum class Type : unsigned char { Null, Flag, Number, Text, Array, Object };

/// A value of a parsed text. Numbers keep their text, so that nothing is lost on the way through.
struct Node {
    Type type = Type::Null;
    bool flag = false;
    std::string_view key;  ///< inside an object
    std::string_view text; ///< of a text (UTF-8) or a number
    std::vector<Node> children;
    size_t offset = 0; ///< in the parsed bytes: behind a text, a number or a word, and behind the sign that opens the others

    /// The member of this key; null when there is none.
    const Node *member(std::string_view key) const;
    /// The number; nothing when it is none or not finite as a double.
    std::optional<double> number() const;
    QString string() const { return textOfUtf8(text); }
};

/// A parsed text and the memory its nodes point into.
class Tree
{
public:
    Tree() = default;
    Tree(Tree &&) = default;
    Tree &operator=(Tree &&) = default;

    Node root;

    /// Keeps a text for a node; the view holds as long as the tree.
    std::string_view keep(std::string_view text);

private:
    std::deque<std::string> m_texts;
};

/// Parses one JSON text (UTF-8, a byte order mark is passed over).
/// Fails: JsonSyntax, JsonEncoding, JsonTooDeep with line and column; RepeatedKey with the place.
Result<Tree> parse(const QByteArray &bytes);

/// Line and column (1-based, columns in characters) of an offset.
void locate(const QByteArray &bytes, size_t offset, Error &error);

/// The text of a node, without white space.
QByteArray toText(const Node &node);

/// A text as JSON has it, with its quotes.
QByteArray quoted(const QString &text);

/// The shortest text that reads back to the same double; "null" when it is not finite.
std::string numberText(double number);

} // namespace core::json
