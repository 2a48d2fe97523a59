#include "remarksjson.h"

#include "core/exchange/jsonnodes.h"

#include <rapidjson/prettywriter.h>
#include <rapidjson/stringbuffer.h>

#include <QSet>

#include <algorithm>

namespace core {

namespace {

using json::Node;
using TargetKind = RemarkTarget::Kind;

constexpr std::array<std::string_view, 4> targetKinds{"park", "place", "item", "section"};

/// Takes the tree apart; stops at the first thing that is wrong.
class Reader
{
public:
    RemarksResult<Remarks> read(const QByteArray &bytes)
    {
        const auto tree = json::parse(bytes);
        if (!tree)
            return tl::unexpected(RemarksError{RemarksTrouble::File, tree.error()});
        Remarks remarks = document(tree->root);
        if (m_nodes.error()) {
            Error error = *m_nodes.error();
            json::locate(bytes, m_nodes.offset(), error);
            const bool isEmpty = error.code == ErrorCode::SchemeTextEmpty && m_trouble == RemarksTrouble::File;
            return tl::unexpected(RemarksError{isEmpty ? RemarksTrouble::Empty : m_trouble, std::move(error)});
        }
        sortRemarks(remarks);
        return remarks;
    }

private:
    /// Refuses with a trouble that no error code names.
    void refuse(RemarksTrouble trouble, const Node &node, std::string_view key, const QString &subject = {})
    {
        if (m_nodes.error())
            return;
        m_trouble = trouble;
        m_nodes.refuseAt(ErrorCode::WrongFormat, node, key, subject);
    }
    /// No key but these: what nobody knows would be lost with the next writing.
    void only(const Node &node, std::initializer_list<std::string_view> keys)
    {
        m_nodes.allow(node, keys);
        for (const Node &member : node.children)
            if (member.key.starts_with("x-"))
                m_nodes.refuseAt(ErrorCode::UnknownKey, node, member.key, JsonNodes::name(member.key));
    }
    /// A text that may be empty; `key` may be left out.
    QString textOrNothing(const Node &node, std::string_view key)
    {
        const Node *found = node.member(key);
        if (found && found->type != json::Type::Text)
            m_nodes.refuseAt(ErrorCode::ExpectedText, node, key);
        return found ? found->string() : QString();
    }

    Remarks document(const Node &root)
    {
        Remarks remarks;
        if (root.type != json::Type::Object) {
            m_nodes.refuse(ErrorCode::ExpectedObject, root);
            return remarks;
        }
        if (const Node *format = root.member("format"); !format || format->text != "parkwright-remarks")
            refuse(RemarksTrouble::NotRemarks, root, "format", format ? format->string() : QString());
        if (const Node *version = root.member("version"); !version || version->number() != 1.0)
            refuse(RemarksTrouble::Version, root, "version", version ? version->string() : QString());
        only(root, {"format", "version", "park", "remarks"});
        const Node &of = m_nodes.need(root, "park");
        {
            const JsonNodes::Step step(m_nodes, QStringLiteral("park"));
            only(of, {"id", "name", "digest"});
            m_nodes.need(of, "id");
            m_nodes.need(of, "name");
            remarks.park = {textOrNothing(of, "id"), textOrNothing(of, "name"), textOrNothing(of, "digest")};
        }
        const JsonNodes::Step step(m_nodes, QStringLiteral("remarks"));
        QSet<QString> ids;
        int number = 0;
        for (const Node &each : m_nodes.elements(root, "remarks")) {
            const JsonNodes::Step at(m_nodes, placeOf(each, ++number));
            remarks.list.push_back(remark(each));
            isNew(ids, each, remarks.list.back().id);
        }
        return remarks;
    }

    /// The id where there is one, else the number.
    static QString placeOf(const Node &node, int number)
    {
        const Node *id = node.type == json::Type::Object ? node.member("id") : nullptr;
        return id && id->type == json::Type::Text ? id->string() : QStringLiteral("#%1").arg(number);
    }
    void isNew(QSet<QString> &ids, const Node &node, const QString &id)
    {
        if (ids.contains(id))
            refuse(RemarksTrouble::RepeatedId, node, "id", id);
        ids.insert(id);
    }

    Remark remark(const Node &node)
    {
        Remark remark;
        only(node, {"id", "target", "seen", "entries"});
        remark.id = m_nodes.id(node);
        remark.target = target(m_nodes.need(node, "target"));
        if (const Node *seen = node.member("seen"))
            remark.seen = seenValues(*seen);
        const JsonNodes::Step step(m_nodes, QStringLiteral("entries"));
        QSet<QString> ids;
        int number = 0;
        for (const Node &each : m_nodes.elements(node, "entries")) {
            const JsonNodes::Step at(m_nodes, placeOf(each, ++number));
            remark.entries.push_back(entry(each));
            isNew(ids, each, remark.entries.back().id);
        }
        if (!remark.wording())
            refuse(RemarksTrouble::NoWording, node, "entries");
        return remark;
    }

    RemarkTarget target(const Node &node)
    {
        const JsonNodes::Step step(m_nodes, QStringLiteral("target"));
        RemarkTarget target{.kind = TargetKind(m_nodes.word(node, "kind", targetKinds))};
        switch (target.kind) {
        case TargetKind::Park:
            only(node, {"kind"});
            break;
        case TargetKind::Place:
            only(node, {"kind", "path"});
            target.path = m_nodes.text(node, "path");
            break;
        case TargetKind::Item:
            only(node, {"kind", "case", "scheme", "item"});
            target.caseId = m_nodes.text(node, "case");
            target.scheme = m_nodes.text(node, "scheme");
            target.item = m_nodes.text(node, "item");
            break;
        case TargetKind::Section:
            only(node, {"kind", "document", "section", "case"});
            target.document = m_nodes.text(node, "document");
            target.section = m_nodes.text(node, "section");
            target.caseId = m_nodes.textIfAny(node, "case");
            break;
        }
        return target;
    }

    SeenValues seenValues(const Node &node)
    {
        const JsonNodes::Step step(m_nodes, QStringLiteral("seen"));
        SeenValues seen;
        if (node.type != json::Type::Object)
            m_nodes.refuse(ErrorCode::ExpectedObject, node);
        for (const Node &member : node.children) {
            const JsonNodes::Step at(m_nodes, JsonNodes::name(member.key));
            seen.push_back({JsonNodes::name(member.key), value(member)});
        }
        return seen;
    }
    Value value(const Node &node)
    {
        switch (node.type) {
        case json::Type::Number:
            return m_nodes.numberOf(node);
        case json::Type::Flag:
            return node.flag;
        case json::Type::Text:
            return node.string();
        case json::Type::Array: {
            QStringList texts;
            for (const Node &each : node.children) {
                if (each.type != json::Type::Text)
                    m_nodes.refuse(ErrorCode::ExpectedTextList, each);
                texts.append(each.string());
            }
            return texts;
        }
        case json::Type::Null:
            m_nodes.refuse(ErrorCode::NullValue, node);
            break;
        case json::Type::Object:
            m_nodes.refuse(ErrorCode::ExpectedText, node);
            break;
        }
        return {};
    }

    RemarkEntry entry(const Node &node)
    {
        RemarkEntry entry;
        only(node, {"id", "kind", "when", "by", "text"});
        entry.id = m_nodes.id(node);
        entry.kind = RemarkEntry::Kind(m_nodes.word(node, "kind", remarkEntryKeys));
        const QString when = m_nodes.text(node, "when");
        if (const auto read = remarkTime(when))
            entry.when = *read;
        else
            refuse(RemarksTrouble::Time, node, "when", when);
        entry.by = textOrNothing(node, "by");
        const bool needsText = entry.kind == RemarkEntry::Kind::Wording || entry.kind == RemarkEntry::Kind::Answer;
        entry.text = needsText ? m_nodes.text(node, "text") : textOrNothing(node, "text");
        return entry;
    }

    JsonNodes m_nodes;
    RemarksTrouble m_trouble = RemarksTrouble::File;
};

class Writer
{
public:
    Writer() : m_writer(m_buffer) { m_writer.SetIndent(' ', 1); }

    QByteArray document(const Remarks &remarks)
    {
        m_writer.StartObject();
        text("format", QStringLiteral("parkwright-remarks"));
        key("version");
        m_writer.Int(1);
        key("park");
        m_writer.StartObject();
        text("id", remarks.park.id);
        text("name", remarks.park.name);
        textIfAny("digest", remarks.park.digest);
        m_writer.EndObject();
        key("remarks");
        m_writer.StartArray();
        for (const Remark &each : remarks.list)
            remark(each);
        m_writer.EndArray();
        m_writer.EndObject();
        return QByteArray(m_buffer.GetString(), qsizetype(m_buffer.GetSize())) + '\n';
    }

private:
    void key(std::string_view name) { m_writer.Key(name.data(), rapidjson::SizeType(name.size())); }
    void plain(const QString &value)
    {
        const QByteArray bytes = value.toUtf8();
        m_writer.String(bytes.data(), rapidjson::SizeType(bytes.size()));
    }
    void text(std::string_view name, const QString &value)
    {
        key(name);
        plain(value);
    }
    void textIfAny(std::string_view name, const QString &value)
    {
        if (!value.isEmpty())
            text(name, value);
    }

    void remark(const Remark &remark)
    {
        const RemarkTarget &to = remark.target;
        m_writer.StartObject();
        text("id", remark.id);
        key("target");
        m_writer.StartObject();
        text("kind", JsonNodes::name(targetKinds[size_t(to.kind)]));
        for (const auto &[name, value] :
             std::initializer_list<std::pair<std::string_view, const QString &>>{{"path", to.path},
                                                                                 {"case", to.caseId},
                                                                                 {"scheme", to.scheme},
                                                                                 {"item", to.item},
                                                                                 {"document", to.document},
                                                                                 {"section", to.section}})
            textIfAny(name, value);
        m_writer.EndObject();
        key("seen");
        m_writer.StartObject();
        for (const SeenValue &each : remark.seen) {
            if (each.value.index() == 0)
                continue;
            const QByteArray name = each.key.toUtf8();
            key({name.data(), size_t(name.size())});
            std::visit(*this, each.value);
        }
        m_writer.EndObject();
        key("entries");
        m_writer.StartArray();
        for (const RemarkEntry &each : remark.entries) {
            m_writer.StartObject();
            text("id", each.id);
            text("kind", JsonNodes::name(core::key(each.kind)));
            text("when", remarkTime(each.when));
            textIfAny("by", each.by);
            textIfAny("text", each.text);
            m_writer.EndObject();
        }
        m_writer.EndArray();
        m_writer.EndObject();
    }

public: // of a value, for std::visit
    void operator()(std::monostate) {}
    void operator()(double value)
    {
        const std::string number = json::numberText(value);
        m_writer.RawValue(number.data(), number.size(), rapidjson::kNumberType);
    }
    void operator()(bool value) { m_writer.Bool(value); }
    void operator()(const QString &value) { plain(value); }
    void operator()(const QStringList &values)
    {
        m_writer.StartArray();
        for (const QString &value : values)
            plain(value);
        m_writer.EndArray();
    }
    void operator()(const QList<double> &) { m_writer.String(""); } // seenValues() makes none

private:
    rapidjson::StringBuffer m_buffer;
    rapidjson::PrettyWriter<rapidjson::StringBuffer> m_writer;
};

} // namespace

RemarksResult<Remarks> remarksFromJson(const QByteArray &bytes)
{
    return Reader().read(bytes);
}

QByteArray toJson(const Remarks &remarks)
{
    return Writer().document(remarks);
}

} // namespace core
