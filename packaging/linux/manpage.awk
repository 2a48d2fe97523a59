# A man page from `parkwright --help`, so that both say the same. Variables: frame, the file with the other sections; version; day.
# A line of the help is a synopsis, at least two spaces and a description; options of a command are indented.
function escaped(text) {
    gsub(/\\/, "\\e", text)
    gsub(/-/, "\\-", text)
    sub(/^[.']/, "\\\\\\&&", text)
    return text
}
function entry(synopsis, description) {
    print ".TP"
    print "\\fB" escaped(synopsis) "\\fR"
    if (description != "")
        print escaped(description)
}
function indent(deeper) {
    if (deeper && !isDeep) print ".RS"
    if (!deeper && isDeep) print ".RE"
    isDeep = deeper
}
# Where the description begins: after the last run of spaces; else after the arguments, which hold capitals, dots or dashes.
function split_line(line,    count, words, i) {
    if (match(line, /  +[^ ]+( [^ ]+)*$/)) {
        synopsis = substr(line, 1, RSTART - 1)
        description = substr(line, RSTART)
        sub(/^ +/, "", description)
        return
    }
    count = split(line, words, " ")
    synopsis = words[1]
    for (i = 2; i <= count && (i == 2 || words[i] ~ /^-|[A-Z.]/); ++i)
        synopsis = synopsis " " words[i]
    for (description = ""; i <= count; ++i)
        description = description (description == "" ? "" : " ") words[i]
}
function commands(    i, line) {
    for (i = 1; i <= lines; ++i) {
        line = help[i]
        isOption = line ~ /^    /
        if (!isOption && line !~ /^parkwright/)
            continue
        indent(isOption)
        sub(/^ +/, "", line)
        split_line(line)
        entry(synopsis, description)
    }
    indent(0)
}
function exit_codes(    i) {
    for (i = 1; i <= lines; ++i)
        if (help[i] != "" && help[i] !~ /^(    |parkwright)/)
            print escaped(help[i])
}
{ help[++lines] = $0 }
END {
    while ((getline line < frame) > 0) {
        gsub(/@VERSION@/, version, line)
        gsub(/@DAY@/, day, line)
        if (line == "@COMMANDS@") commands()
        else if (line == "@EXIT_CODES@") exit_codes()
        else print line
    }
}
