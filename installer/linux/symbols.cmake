# Run by CPack on the .deb packages that it has made.
list(FILTER CPACK_PACKAGE_FILES INCLUDE REGEX "\\.ddeb$")
execute_process(COMMAND ${CPACK_LATCHKEY_PYTHON} ${CMAKE_CURRENT_LIST_DIR}/symbolsums.py ${CPACK_PACKAGE_FILES}
    COMMAND_ERROR_IS_FATAL ANY)
