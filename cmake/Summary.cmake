message(STATUS "Latchkey ${PROJECT_VERSION}: client ${LATCHKEY_CLIENT}, server ${LATCHKEY_SERVER}, tests ${LATCHKEY_TESTS}, "
    "benchmarks ${LATCHKEY_BENCHMARKS}, fuzzers ${LATCHKEY_FUZZERS}; sanitizers: '${LATCHKEY_SANITIZE}', warnings are errors: ${LATCHKEY_WERROR}")
