# Installer of Windows (NSIS). NOT TRIED: no such machine was at hand, and the program itself was never built there
# (readers of spreadsheets limit themselves by setrlimit and fork, icons come from a folder of Debian).
set_target_properties(parkwright PROPERTIES WIN32_EXECUTABLE ON)
find_program(WINDEPLOYQT windeployqt REQUIRED)
install(CODE "execute_process(COMMAND \"${WINDEPLOYQT}\" --no-opengl-sw \"\${CMAKE_INSTALL_PREFIX}/${CMAKE_INSTALL_BINDIR}/parkwright.exe\"
    COMMAND_ERROR_IS_FATAL ANY)")
install(DIRECTORY ${PROJECT_SOURCE_DIR}/resources/examples DESTINATION .)
set(CPACK_GENERATOR NSIS)
set(CPACK_PACKAGE_INSTALL_DIRECTORY Parkwright)
set(CPACK_NSIS_DISPLAY_NAME "Parkwright ${PROJECT_VERSION}")
set(CPACK_NSIS_UNICODE ON)
set(CPACK_NSIS_ENABLE_UNINSTALL_BEFORE_INSTALL ON)
set(CPACK_NSIS_MODIFY_PATH ON)
set(CPACK_NSIS_EXTRA_INSTALL_COMMANDS "
  WriteRegStr SHCTX 'Software\\Classes\\.park' '' 'Parkwright.Project'
  WriteRegStr SHCTX 'Software\\Classes\\.park' 'Content Type' 'application/x-parkwright-park'
  WriteRegStr SHCTX 'Software\\Classes\\Parkwright.Project' '' 'Parkwright project'
  WriteRegStr SHCTX 'Software\\Classes\\Parkwright.Project\\shell\\open\\command' '' '\"$INSTDIR\\bin\\parkwright.exe\" \"%1\"'")
set(CPACK_NSIS_EXTRA_UNINSTALL_COMMANDS "
  DeleteRegKey SHCTX 'Software\\Classes\\.park'
  DeleteRegKey SHCTX 'Software\\Classes\\Parkwright.Project'")
