# Writes what a package says about this very version: cmake -DPROGRAM= -DVERSION= -DSOURCE= -DOUT= -P written.cmake
# Man pages (from the program's own help), metainfo, changelogs. The date is SOURCE_DATE_EPOCH, else that of the last commit.
cmake_minimum_required(VERSION 3.25)
if(NOT DEFINED ENV{SOURCE_DATE_EPOCH})
    execute_process(COMMAND git -C ${SOURCE} log -1 --format=%ct OUTPUT_VARIABLE epoch OUTPUT_STRIP_TRAILING_WHITESPACE ERROR_QUIET RESULT_VARIABLE code)
    if(NOT code EQUAL 0) # a source archive without history
        file(TIMESTAMP ${SOURCE}/CHANGELOG.md epoch %s)
    endif()
    set(ENV{SOURCE_DATE_EPOCH} ${epoch})
endif()
string(TIMESTAMP DAY %Y-%m-%d UTC)
string(TIMESTAMP MOMENT "%a, %d %b %Y %H:%M:%S +0000" UTC)

function(run_into file) # the standard output of a command that has to succeed
    execute_process(COMMAND ${ARGN} OUTPUT_FILE ${file} ERROR_VARIABLE said RESULT_VARIABLE code)
    if(NOT code EQUAL 0)
        message(FATAL_ERROR "${ARGN} failed (${code}): ${said}")
    endif()
endfunction()

file(MAKE_DIRECTORY ${OUT}/en ${OUT}/zh_CN)
configure_file(${SOURCE}/packaging/linux/metainfo.xml.in ${OUT}/org.parkwright.Parkwright.metainfo.xml @ONLY)
configure_file(${SOURCE}/packaging/debian/changelog.in ${OUT}/changelog.Debian @ONLY)
run_into(${OUT}/changelog.Debian.gz gzip -9nc ${OUT}/changelog.Debian)
run_into(${OUT}/changelog.gz gzip -9nc ${SOURCE}/CHANGELOG.md)
foreach(language IN ITEMS en:C.UTF-8 zh_CN:zh_CN.UTF-8)
    string(REPLACE ":" ";" language ${language})
    list(GET language 0 name)
    list(GET language 1 locale)
    run_into(${OUT}/${name}/help ${CMAKE_COMMAND} -E env --unset=LANGUAGE LC_ALL=${locale} ${PROGRAM} --help)
    run_into(${OUT}/${name}/parkwright.1 ${CMAKE_COMMAND} -E env LC_ALL=C.UTF-8 awk -v frame=${SOURCE}/packaging/linux/manpage.${name}.in
        -v version=${VERSION} -v day=${DAY} -f ${SOURCE}/packaging/linux/manpage.awk ${OUT}/${name}/help)
    run_into(${OUT}/${name}/parkwright.1.gz gzip -9nc ${OUT}/${name}/parkwright.1)
endforeach()
