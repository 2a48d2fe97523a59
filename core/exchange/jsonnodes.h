#pragma once

#include "core/base/localtext.h"
#include "core/base/utf8.h"
#include "core/exchange/json.h"

#include <QStringList>

#include <span>

namespace core {

/// Takes the tree of a strict file apart, a scheme pack or remarks, and remembers the first thing that is wrong, with its path
/// and offset. After a failure everything reads as empty, so that callers need not look after each step.
class JsonNodes
{
public:
    using Node = json::Node;

    const std::optional<Error> &error() const { return m_error; }
    /// The offset of the error in the bytes.
    size_t offset() const { return m_offset; }

    /// A step of the path while an object is alive.
    class Step
    {
    public:
        Step(JsonNodes &nodes, QString name) : m_nodes(nodes) { m_nodes.m_path.append(std::move(name)); }
        ~Step() { m_nodes.m_path.removeLast(); }
        Q_DISABLE_COPY_MOVE(Step)

    private:
        JsonNodes &m_nodes;
    };

    void refuse(ErrorCode code, const Node &node, const QString &subject = {}, const QString &detail = {});
    /// As above, of a member.
    void refuseAt(ErrorCode code, const Node &node, std::string_view key, const QString &subject = {},
                  const QString &detail = {});

    /// Refuses members that are not named here, but for x- ones.
    void allow(const Node &node, std::initializer_list<std::string_view> keys);
    /// The members of an object in their order, x- ones left out; refused when it is none.
    std::vector<const Node *> members(const Node &node);
    /// The member; an empty node when it is missing.
    const Node &need(const Node &node, std::string_view key);
    /// The elements of a list; refused when it is none.
    std::span<const Node> elements(const Node &node, std::string_view key);
    std::span<const Node> elementsIfAny(const Node &node, std::string_view key);

    /// A text that says something.
    QString text(const Node &node, std::string_view key);
    QString textIfAny(const Node &node, std::string_view key);
    QStringList texts(const Node &node, std::string_view key);
    /// {zh, en}, both say something.
    LocalText local(const Node &node, std::string_view key);
    /// The same, or a text that both languages show.
    LocalText localOrText(const Node &node, std::string_view key);
    LocalText localIfAny(const Node &node, std::string_view key);
    LocalText localOf(const Node &node);
    /// An id without slash.
    QString id(const Node &node, std::string_view key = "id");
    double number(const Node &node, std::string_view key);
    std::optional<double> numberIfAny(const Node &node, std::string_view key);
    double numberOf(const Node &node);
    /// A whole number from `least` to `most`.
    int whole(const Node &node, std::string_view key, int least, int most);
    bool flag(const Node &node, std::string_view key);
    bool flagIfAny(const Node &node, std::string_view key, bool otherwise);
    /// The position of a word in a list of words.
    int word(const Node &node, std::string_view key, std::span<const std::string_view> words);

    static QString name(std::string_view key) { return textOfUtf8(key); }

private:
    friend class Step;
    QStringList m_path;
    std::optional<Error> m_error;
    size_t m_offset = 0;
};

} // namespace core
