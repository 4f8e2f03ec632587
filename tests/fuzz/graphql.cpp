// SPDX-License-Identifier: MIT
// Documents of GraphQL: read, held against the schema of an administrator, and followed as far as no database is asked.
#include "accountability.h"
#include "database.h"
#include "graphqlexecution.h"
#include "graphqlintrospection.h"
#include "graphqlparser.h"
#include "graphqlprojectschema.h"
#include "graphqlvalidation.h"
#include "schema.h"

using namespace Latchkey::Server;
using namespace Latchkey::Server::Graphql;

namespace {

ProjectSchema everything()
{
    Database database(":memory:");
    migrate(database);
    database.execute("INSERT INTO directus_roles (id, name) VALUES ('r', 'Administrator');"
                     "INSERT INTO directus_policies (id, name, admin_access) VALUES ('p', 'All', 1);"
                     "INSERT INTO directus_access (id, role, policy) VALUES ('a', 'r', 'p');");
    return systemSchema(database, {"u", "r", {}});
}

void follow(const Execution &execution, const CollectedField &field, int depth)
{
    execution.arguments(field);
    for (const CollectedField &inner : execution.subfields(field))
        follow(execution, inner, depth + 1);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    static const ProjectSchema project = everything();
    try {
        const Document document = parseDocument({reinterpret_cast<const char *>(data), size});
        if (!validate(document, project.schema).empty())
            return 0;
        const Execution execution(document, project.schema, {}, {});
        for (const CollectedField &field : execution.rootFields()) {
            follow(execution, field, 1);
            if (field.first().name == "__schema")
                Introspection(execution).schema(field);
        }
    } catch (const SyntaxError &) {
    } catch (const Problem &) {
    }
    return 0;
}
