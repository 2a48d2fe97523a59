#include "answers.h"

#include <algorithm>

namespace core {

namespace {

template <class Row> qsizetype indexOf(const QList<Row> &rows, const QString &key)
{
    const auto found = std::ranges::find(rows, key, &Row::key);
    return found == rows.end() ? -1 : found - rows.begin();
}

/// What changing one field of a row needs; nothing where it is so already.
std::vector<Edit> setting(const Park &park, const Address &row, std::string_view key, Value value)
{
    const Object &object = objectAt(row);
    const int field = fieldIndex(object, key);
    if (object.fields[size_t(field)].get(find(park, row)) == value)
        return {};
    return {Edit::set(row, field, std::move(value))};
}

Address answerAddress(qsizetype caseIndex, qsizetype row)
{
    return rowAddress(caseAddress(caseIndex), listIndex(caseObject, "answers"), row);
}

std::vector<Edit> settingOfAnswer(const Park &park, qsizetype caseIndex, const QString &key, std::string_view field, Value value)
{
    const qsizetype row = indexOf(park.cases.at(caseIndex).answers, key);
    return row < 0 ? std::vector<Edit>{} : setting(park, answerAddress(caseIndex, row), field, std::move(value));
}

} // namespace

QString answerKey(const Scheme &scheme, const QString &id)
{
    return scheme.id == defaultScheme ? id : scheme.id + u'/' + id;
}

const Answer *answerTo(const Case &inCase, const QString &key)
{
    const qsizetype row = indexOf(inCase.answers, key);
    return row < 0 ? nullptr : &inCase.answers.at(row);
}

QString reasonFor(const Case &inCase, const QString &key)
{
    const qsizetype row = indexOf(inCase.notApplicable, key);
    return row < 0 ? QString() : inCase.notApplicable.at(row).reason;
}

std::vector<Edit> editsToAnswer(const Park &park, qsizetype caseIndex, const QString &key, std::optional<AnswerStatus> status)
{
    const QList<Answer> &answers = park.cases.at(caseIndex).answers;
    const int list = listIndex(caseObject, "answers");
    const qsizetype row = indexOf(answers, key);
    if (!status)
        return row < 0 ? std::vector<Edit>{} : std::vector{Edit::remove(caseAddress(caseIndex), list, row, 1)};
    if (row >= 0)
        return setting(park, answerAddress(caseIndex, row), "status",
                       QString::fromLatin1(words<AnswerStatus>[size_t(*status)].key));
    Answer made;
    made.key = key;
    made.status = *status;
    return {Edit::insert(caseAddress(caseIndex), list, answers.size(), std::vector{std::make_shared<const Answer>(made)})};
}

std::vector<Edit> editsToValue(const Park &park, qsizetype caseIndex, const QString &key, std::optional<double> value)
{
    const QList<Answer> &answers = park.cases.at(caseIndex).answers;
    if (indexOf(answers, key) >= 0 || !value)
        return settingOfAnswer(park, caseIndex, key, "value", value ? Value{*value} : Value{});
    Answer made;
    made.key = key;
    made.status = AnswerStatus::Yes;
    made.value = value;
    return {Edit::insert(caseAddress(caseIndex), listIndex(caseObject, "answers"), answers.size(),
                         std::vector{std::make_shared<const Answer>(made)})};
}

std::vector<Edit> editsToNote(const Park &park, qsizetype caseIndex, const QString &key, const QString &note)
{
    return settingOfAnswer(park, caseIndex, key, "note", note.isEmpty() ? Value{} : Value{note});
}

std::vector<Edit> editsToProve(const Park &park, qsizetype caseIndex, const QString &key, const QStringList &evidence)
{
    return settingOfAnswer(park, caseIndex, key, "evidence", evidence);
}

std::vector<Edit> editsToExcuse(const Park &park, qsizetype caseIndex, const QString &key, const QString &reason)
{
    const QList<NotApplicable> &reasons = park.cases.at(caseIndex).notApplicable;
    const int list = listIndex(caseObject, "notApplicable");
    const qsizetype row = indexOf(reasons, key);
    if (reason.isEmpty())
        return row < 0 ? std::vector<Edit>{} : std::vector{Edit::remove(caseAddress(caseIndex), list, row, 1)};
    if (row >= 0)
        return setting(park, rowAddress(caseAddress(caseIndex), list, row), "reason", reason);
    NotApplicable made;
    made.key = key;
    made.reason = reason;
    return {Edit::insert(caseAddress(caseIndex), list, reasons.size(), std::vector{std::make_shared<const NotApplicable>(made)})};
}

QString answerKeyOf(const Park &park, const Edit &edit)
{
    if (caseOf(edit.object) < 0)
        return {};
    const bool isInsert = edit.kind == Edit::Kind::Insert && edit.object.size() == 1 && !edit.rows.empty();
    const bool isSet = edit.kind == Edit::Kind::Set && edit.object.size() == 2;
    const int list = isInsert ? edit.member : isSet ? edit.object[1].list : -1;
    const void *row = isInsert ? edit.rows.front().get() : isSet ? find(park, edit.object) : nullptr;
    if (!row)
        return {};
    return list == listIndex(caseObject, "answers")         ? static_cast<const Answer *>(row)->key
           : list == listIndex(caseObject, "notApplicable") ? static_cast<const NotApplicable *>(row)->key
                                                            : QString();
}

QString provenPath(const Park &park, qsizetype caseIndex, const Scheme &scheme, const QString &id)
{
    const QString key = answerKey(scheme, id);
    if (caseIndex >= 0 && answerTo(park.cases.at(caseIndex), key))
        return path(park, casePlace(caseIndex)) + QStringLiteral("/answers/") + key;
    return QStringLiteral("schemes/%1/%2").arg(scheme.id, id);
}

} // namespace core
