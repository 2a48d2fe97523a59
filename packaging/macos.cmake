# Bundle and disk image of macOS. NOT TRIED: no such machine was at hand.
set(MACOSX_BUNDLE_GUI_IDENTIFIER org.parkwright.Parkwright)
set_target_properties(parkwright PROPERTIES MACOSX_BUNDLE ON MACOSX_BUNDLE_INFO_PLIST ${CMAKE_CURRENT_SOURCE_DIR}/macos/Info.plist.in
    MACOSX_BUNDLE_BUNDLE_VERSION ${PROJECT_VERSION} MACOSX_BUNDLE_SHORT_VERSION_STRING ${PROJECT_VERSION})
find_program(MACDEPLOYQT macdeployqt REQUIRED)
install(CODE "execute_process(COMMAND \"${MACDEPLOYQT}\" \"\${CMAKE_INSTALL_PREFIX}/parkwright.app\" COMMAND_ERROR_IS_FATAL ANY)")
set(CPACK_GENERATOR DragNDrop)
set(CPACK_DMG_VOLUME_NAME "Parkwright ${PROJECT_VERSION}")
