# add_project_test(session SOURCES sessiontest.cpp LIBRARIES app test_support LABELS unit [COMMAND wrapper args…] [TIMEOUT s])
# One Qt Test program = one ctest entry. The environment keeps every test off the person's own settings and screen.
function(add_project_test name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "TIMEOUT" "SOURCES;LIBRARIES;LABELS;LAUNCHER;ENVIRONMENT")
    set(target test_${name})
    add_executable(${target} ${arg_SOURCES})
    target_link_libraries(${target} PRIVATE project_options Qt6::Test ${arg_LIBRARIES})
    set_target_properties(${target} PROPERTIES AUTOMOC ON RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/tests)
    add_test(NAME ${name} COMMAND ${arg_LAUNCHER} $<TARGET_FILE:${target}>)
    if(NOT arg_TIMEOUT)
        set(arg_TIMEOUT 60)
    endif()
    set_tests_properties(${name} PROPERTIES
        LABELS "${arg_LABELS}" TIMEOUT ${arg_TIMEOUT}
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8;QT_ENABLE_REGEXP_JIT=0;${arg_ENVIRONMENT}")
endfunction()
