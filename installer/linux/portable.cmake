# Run by CPack on the tree of the portable archive, before it is packed.
file(COPY ${CMAKE_CURRENT_LIST_DIR}/add-to-menu DESTINATION ${CPACK_TEMPORARY_INSTALL_DIRECTORY})
file(REMOVE_RECURSE ${CPACK_TEMPORARY_INSTALL_DIRECTORY}/lib/systemd) # its path to the program holds for /usr only
execute_process(
    COMMAND ${CPACK_LATCHKEY_PYTHON} ${CMAKE_CURRENT_LIST_DIR}/portable.py ${CPACK_TEMPORARY_INSTALL_DIRECTORY}
        ${CPACK_LATCHKEY_QT_PLUGINS} ${CPACK_LATCHKEY_QT_TRANSLATIONS}
    COMMAND_ERROR_IS_FATAL ANY)
