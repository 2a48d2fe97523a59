#pragma once

#include "core/exchange/json.h"
#include "core/model/field.h"

#include <map>
#include <vector>

namespace core {

/// Fills described objects from a tree by their declarations; stops at the first thing that is wrong and says where.
class ParkReader
{
public:
    /// Reads `node` into `target`; members named in `known` were read elsewhere. An error has a place, no line.
    std::optional<Error> read(const json::Node &node, const Object &object, void *target,
                              std::vector<std::string_view> known = {});
    /// Where the value that was refused stands in the parsed bytes.
    size_t offset() const { return m_offset; }

private:
    /// One object of the file, with the nested objects that belong to it.
    struct Reading {
        const Object &object;
        void *target;
        std::vector<std::string_view> known;
        std::vector<bool> seen;
        std::map<std::string, QByteArray> extra; ///< the x- members, by name
        bool requiredGroupSeen = false;
    };
    bool readMembers(const json::Node &node, Reading &reading, const std::string &prefix);
    bool readMember(const json::Node &node, Reading &reading, const std::string &name);
    bool readField(const json::Node &node, const Field &field, void *target);
    bool readList(const json::Node &node, const List &list, Reading &reading);
    bool readMap(const json::Node &node, const List &list, Reading &reading, const std::string &name);
    bool isComplete(const json::Node &node, const Reading &reading, const std::string &prefix);
    bool refuse(ErrorCode code, const json::Node &node, QString subject = {}, QString detail = {});
    bool refuseNull(const json::Node &node);

    QStringList m_path;
    std::optional<Error> m_error;
    size_t m_offset = 0;
};

} // namespace core
