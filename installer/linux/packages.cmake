# What CPack is to know. Of the install components it takes the two programs' and no other.
set(CPACK_PACKAGE_NAME latchkey)
set(CPACK_PACKAGE_VENDOR "The Latchkey developers")
set(CPACK_PACKAGE_CONTACT ${LATCHKEY_MAINTAINER})
set(CPACK_PACKAGE_DIRECTORY ${CMAKE_BINARY_DIR}/packages)
set(CPACK_PACKAGE_FILE_NAME latchkey-${PROJECT_VERSION}-${CMAKE_SYSTEM_PROCESSOR})
set(CPACK_RESOURCE_FILE_LICENSE ${PROJECT_SOURCE_DIR}/LICENSE)
set(CPACK_PROJECT_CONFIG_FILE ${CMAKE_CURRENT_LIST_DIR}/eachformat.cmake)
set(CPACK_COMPONENTS_ALL client server)
set(CPACK_STRIP_FILES ON)
set(CPACK_THREADS 2) # the same bytes as by more, other ones than by a single one
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
    OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)

set(client_summary "sign in to a Directus project and read its posts")
set(client_description
    "Sign up, sign in (also with a one-time code), recover a lost password and\n\
read the posts that a Directus project lets you read, in a native window.\n\
It is for people who have an account there but no Data Studio. The way to\n\
stay signed in is a token in the keychain of the desktop, nothing else.\n\
\n\
With latchkey-server it also works on this computer alone.")
set(server_summary "small local server that answers as Directus does")
set(server_description
    "Keeps accounts, sessions and posts in one SQLite file and answers for them\n\
as Directus does, by REST and GraphQL, on this computer alone unless told\n\
otherwise. The window of the package latchkey starts it by itself; a systemd\n\
unit for the person, which is not enabled, lets it run without.")

# .deb
set(CPACK_DEB_COMPONENT_INSTALL ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_COMPRESSION_TYPE xz)
set(CPACK_DEBIAN_PACKAGE_SECTION net)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_DEBUGINFO_PACKAGE ON)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
set(CPACK_DEBIAN_CLIENT_PACKAGE_NAME latchkey)
set(CPACK_DEBIAN_CLIENT_DESCRIPTION "${client_summary}\n${client_description}")
# Loaded while running, so shlibdeps cannot see them: the keychain, and the sentences of Qt's own dialogs.
set(CPACK_DEBIAN_CLIENT_PACKAGE_DEPENDS "libsecret-1-0, qt6-translations-l10n")
set(CPACK_DEBIAN_CLIENT_PACKAGE_RECOMMENDS
    "latchkey-server (>= ${PROJECT_VERSION}), gnome-keyring | kwalletmanager | keepassxc, qt6-wayland, xdg-desktop-portal")
set(CPACK_DEBIAN_SERVER_PACKAGE_NAME latchkey-server)
set(CPACK_DEBIAN_SERVER_DESCRIPTION "${server_summary}\n${server_description}")
# Loaded when mails go to a mail server.
set(CPACK_DEBIAN_SERVER_PACKAGE_RECOMMENDS "libcurl4")
set(CPACK_DEBIAN_SERVER_PACKAGE_SUGGESTS "latchkey")

# .rpm, by the names of Fedora; what is linked, rpmbuild finds by itself.
set(CPACK_RPM_COMPONENT_INSTALL ON)
set(CPACK_RPM_FILE_NAME RPM-DEFAULT)
set(CPACK_RPM_PACKAGE_LICENSE MIT)
set(CPACK_RPM_MAIN_COMPONENT client)
set(CPACK_RPM_CLIENT_PACKAGE_NAME latchkey)
set(CPACK_RPM_CLIENT_PACKAGE_SUMMARY "Sign in to a Directus project and read its posts")
set(CPACK_RPM_CLIENT_PACKAGE_DESCRIPTION ${client_description})
set(CPACK_RPM_CLIENT_PACKAGE_REQUIRES "libsecret, qt6-qtsvg, qt6-qttranslations, hicolor-icon-theme")
set(CPACK_RPM_SERVER_PACKAGE_NAME latchkey-server)
set(CPACK_RPM_SERVER_PACKAGE_SUMMARY "Small local server that answers as Directus does")
set(CPACK_RPM_SERVER_PACKAGE_DESCRIPTION ${server_description})
release_notes(rpm_changelog rpm ${LATCHKEY_MAINTAINER})
file(CONFIGURE OUTPUT ${CMAKE_CURRENT_BINARY_DIR}/rpm-changelog CONTENT "${rpm_changelog}" @ONLY)
set(CPACK_RPM_CHANGELOG_FILE ${CMAKE_CURRENT_BINARY_DIR}/rpm-changelog)
# Folders that are the system's.
set(hicolor /usr/share/icons/hicolor)
set(CPACK_RPM_EXCLUDE_FROM_AUTO_FILELIST_ADDITION
    /usr/share/applications /usr/share/metainfo /usr/share/icons ${hicolor} ${hicolor}/scalable ${hicolor}/scalable/apps
    /usr/share/doc /usr/share/man /usr/share/man/man1 /usr/lib /usr/lib/systemd /usr/lib/systemd/user)
foreach(size 16 22 24 32 48 64 128 256 512)
    list(APPEND CPACK_RPM_EXCLUDE_FROM_AUTO_FILELIST_ADDITION ${hicolor}/${size}x${size} ${hicolor}/${size}x${size}/apps)
endforeach()

# The portable archive, see eachformat.cmake and portable.cmake.
get_target_property(qmake Qt6::qmake IMPORTED_LOCATION)
foreach(what PLUGINS TRANSLATIONS)
    execute_process(COMMAND ${qmake} -query QT_INSTALL_${what} OUTPUT_VARIABLE CPACK_LATCHKEY_QT_${what}
        OUTPUT_STRIP_TRAILING_WHITESPACE COMMAND_ERROR_IS_FATAL ANY)
endforeach()
set(CPACK_LATCHKEY_PYTHON ${Python3_EXECUTABLE})
set(CPACK_LATCHKEY_BUILD ${CMAKE_BINARY_DIR})

include(CPack)
cpack_add_component(client DISPLAY_NAME "Latchkey" DEPENDS server)
cpack_add_component(server DISPLAY_NAME "Local server")
