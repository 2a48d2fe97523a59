# Debian package, and the tree of files that the self-contained archive begins with.
set(data ${CMAKE_INSTALL_DATADIR})
set(written ${CMAKE_CURRENT_BINARY_DIR}/written)
install(CODE "execute_process(COMMAND \"${CMAKE_COMMAND}\" -DPROGRAM=$<TARGET_FILE:parkwright> -DVERSION=${PROJECT_VERSION}
    -DSOURCE=${PROJECT_SOURCE_DIR} -DOUT=${written} -P \"${CMAKE_CURRENT_SOURCE_DIR}/written.cmake\" COMMAND_ERROR_IS_FATAL ANY)")
install(FILES linux/parkwright.desktop DESTINATION ${data}/applications)
install(FILES linux/parkwright.xml DESTINATION ${data}/mime/packages)
install(FILES ${written}/org.parkwright.Parkwright.metainfo.xml DESTINATION ${data}/metainfo)
install(FILES ${PROJECT_SOURCE_DIR}/resources/icons/parkwright.svg DESTINATION ${data}/icons/hicolor/scalable/apps)
install(FILES linux/application-x-parkwright-park.svg DESTINATION ${data}/icons/hicolor/scalable/mimetypes)
install(FILES ${written}/en/parkwright.1.gz DESTINATION ${CMAKE_INSTALL_MANDIR}/man1)
install(FILES ${written}/zh_CN/parkwright.1.gz DESTINATION ${CMAKE_INSTALL_MANDIR}/zh_CN/man1)
install(DIRECTORY ${PROJECT_SOURCE_DIR}/resources/examples DESTINATION ${data}/parkwright)
install(FILES ${PROJECT_SOURCE_DIR}/README.md debian/copyright ${written}/changelog.gz ${written}/changelog.Debian.gz
    DESTINATION ${CMAKE_INSTALL_DOCDIR})
if(IS_DIRECTORY ${PROJECT_SOURCE_DIR}/resources/manual) # what the program's manual shows, for reading without it
    install(DIRECTORY ${PROJECT_SOURCE_DIR}/resources/manual DESTINATION ${CMAKE_INSTALL_DOCDIR})
endif()
set(CMAKE_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS ${CMAKE_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS})

# The databases of MIME types, menu entries and icons follow by the triggers of the packages that keep them.
set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_PACKAGE_DESCRIPTION "Reads the six systems of an industrial park (energy supply,
infrastructure, production, transport, buildings, ecosystem), accounts its
energy and emissions by China's guideline for zero-carbon parks, and judges
every indicator.
.
Tries solar, wind and storage hour by hour, finds the least-cost design, and
writes the application and the reports. Works without network, as a window
and at the command line, in Chinese and English.")
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_RELEASE 1)
set(CPACK_DEBIAN_PACKAGE_SECTION science)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_DEPENDS "fonts-noto-cjk, fonts-dejavu-core") # the second has the ₂ of CO₂
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "qt6-translations-l10n, shared-mime-info, desktop-file-utils, hicolor-icon-theme")
set(CPACK_DEBIAN_PACKAGE_SUGGESTS "qt6-wayland, fcitx5-frontend-qt6")
