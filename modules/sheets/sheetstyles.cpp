#include "sheetstyles.h"

namespace core {

namespace {

/// Whether a number format shows a date: d, m or y outside of quotes and brackets.
bool isDateFormat(std::string_view code)
{
    bool isQuoted = false, isBracketed = false, hasDay = false, hasYear = false, hasMonth = false;
    for (size_t i = 0; i < code.size(); ++i) {
        const char c = char(code[i] | 0x20);
        if (code[i] == '"')
            isQuoted = !isQuoted;
        else if (code[i] == '[' || code[i] == ']')
            isBracketed = code[i] == '[';
        else if (code[i] == '\\')
            ++i;
        else if (!isQuoted && !isBracketed) {
            hasDay |= c == 'd';
            hasYear |= c == 'y';
            hasMonth |= c == 'm';
        }
    }
    return hasDay || hasYear || (hasMonth && code.find('0') == code.npos && code.find('h') == code.npos);
}

} // namespace

SheetStyles::SheetStyles()
{
    for (size_t id = 14; id <= 22; ++id) // the built-in formats of dates; 18 to 21 are times
        m_dateIds.insert(id);
    for (size_t id = 27; id <= 36; ++id) // and those of the Chinese versions
        m_dateIds.insert(id);
    for (size_t id = 50; id <= 58; ++id)
        m_dateIds.insert(id);
    for (size_t id = 18; id <= 21; ++id)
        m_dateIds.erase(id);
}

void SheetStyles::set_number_format_code(std::string_view code)
{
    m_formatIsDate = isDateFormat(code);
}

} // namespace core
