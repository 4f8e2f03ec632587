// SPDX-License-Identifier: MIT
#include "graphqlprojectschema.h"

#include "readablefields.h"

#include <algorithm>

namespace Latchkey::Server::Graphql {

namespace {

// Names and types are Directus' own.
class Builder {
public:
    Builder(const Rights &rights, const Accountability &asker) : m_rights(rights), m_asker(asker)
    {
        for (const char *scalar : {"Date", "JSON", "Hash", "GraphQLBigInt", "GraphQLStringOrFloat"})
            schema().add(scalar, Type::Kind::Scalar);
    }

    Schema &schema() { return m_project.schema; }

    void query(FieldDefinition field, Resolver resolver)
    {
        m_project.queries.emplace(field.name, std::move(resolver));
        schema().query().fields.push_back(std::move(field));
    }

    void mutation(FieldDefinition field, Resolver resolver)
    {
        m_project.mutations.emplace(field.name, std::move(resolver));
        schema().mutation().fields.push_back(std::move(field));
    }

    bool may(const Collection &collection, std::string_view action) const
    {
        return !m_rights.rules(collection.name, action).empty();
    }

    // Under the name that queries have for it: system collections without their prefix.
    void addReading(const Collection &collection, const std::string &name, const std::string &path)
    {
        if (!may(collection, "read"))
            return;
        addObject(collection);
        addFilter(collection);
        addCounts(collection);
        const std::vector<InputField> arguments{inputOf("filter", collection.name + "_filter"), inputOf("sort", "[String]"),
            inputOf("limit", "Int"), inputOf("offset", "Int"), inputOf("page", "Int"), inputOf("search", "String")};
        query(fieldOf(name, '[' + collection.name + "!]!", arguments), {Resolver::Kind::List, path, &collection});
        query(fieldOf(name + "_by_id", collection.name, {inputOf("id", "ID!"), inputOf("version", "String")}),
            {Resolver::Kind::ById, path, &collection});
        std::vector<InputField> grouped = arguments;
        grouped.insert(grouped.begin(), inputOf("groupBy", "[String]"));
        query(fieldOf(name + "_aggregated", '[' + collection.name + "_aggregated!]!", std::move(grouped)),
            {Resolver::Kind::Aggregated, path, &collection});
    }

    void addWriting(const Collection &collection, const std::string &name, const std::string &path)
    {
        if (may(collection, "create"))
            addWrite(collection, "create_" + name + "_item", {inputOf("data", "create_" + collection.name + "_input!")},
                {Resolver::Kind::Create, path, &collection});
        if (may(collection, "update"))
            addWrite(collection, "update_" + name + "_item",
                {inputOf("id", "ID!"), inputOf("data", "update_" + collection.name + "_input!")},
                {Resolver::Kind::Update, path, &collection});
        if (may(collection, "delete")) {
            schema().add("delete_one", Type::Kind::Object).fields = {fieldOf("id", "ID!")};
            mutation(fieldOf("delete_" + name + "_item", "delete_one", {inputOf("id", "ID!")}),
                {Resolver::Kind::Delete, path, &collection});
        }
    }

    void addObject(const Collection &collection)
    {
        if (schema().type(collection.name))
            return;
        schema().add(collection.name, Type::Kind::Object);
        std::vector<FieldDefinition> fields;
        const ReadableFields readable(collection, m_rights, m_asker);
        for (const Field *field : readable.all())
            fields.push_back(fieldOf(field->name, outputType(collection, *field)));
        schema().add(collection.name, Type::Kind::Object).fields = std::move(fields);
    }

    // The fields that may be written, in the order of the collection.
    void addInput(const Collection &collection, std::string_view action)
    {
        Type &input = schema().add(std::string(action) + '_' + collection.name + "_input", Type::Kind::InputObject);
        const std::vector<Permission> rules = m_rights.rules(collection.name, action);
        for (const Field &field : collection.fields) {
            const auto covers = [&](const Permission &rule) { return rule.covers(field.name); };
            const bool isNeeded = action == "create" && field.isRequired;
            if (field.expression.empty() && std::any_of(rules.begin(), rules.end(), covers))
                input.inputFields.push_back(inputOf(field.name, scalarType(field) + (isNeeded ? "!" : "")));
        }
    }

    // What resolvers point to has to last as long as they do.
    void keep(OwnCollection collection) { m_project.collections.push_back(std::move(collection)); }

    ProjectSchema take() { return std::move(m_project); }

private:
    void addWrite(const Collection &collection, const std::string &name, std::vector<InputField> arguments, Resolver resolver)
    {
        addInput(collection, resolver.kind == Resolver::Kind::Create ? "create" : "update");
        const bool isReadable = may(collection, "read");
        if (isReadable)
            addObject(collection);
        mutation(fieldOf(name, isReadable ? collection.name : "Boolean", std::move(arguments)), std::move(resolver));
    }

    std::string scalarType(const Field &field) const
    {
        if (field.isConcealed)
            return "Hash";
        switch (field.type) {
        case FieldType::Integer:
            return "Int";
        case FieldType::Float:
            return "Float";
        case FieldType::Boolean:
            return "Boolean";
        case FieldType::Date:
        case FieldType::DateTime:
        case FieldType::Timestamp:
            return "Date";
        case FieldType::Json:
            return "JSON";
        case FieldType::Csv:
            return "[String]";
        case FieldType::String:
        case FieldType::Text:
        case FieldType::Uuid:
            break;
        }
        return "String";
    }

    std::string outputType(const Collection &collection, const Field &field)
    {
        if (&field == &collection.primaryKey())
            return "ID!";
        if (!field.expression.empty())
            return "[ID]";
        const Collection *related = field.related.empty() ? nullptr : anyCollection(field.related);
        if (!related || !may(*related, "read"))
            return scalarType(field);
        addObject(*related);
        return related->name;
    }

    void addFilter(const Collection &collection)
    {
        const std::string name = collection.name + "_filter";
        std::vector<InputField> fields;
        const ReadableFields readable(collection, m_rights, m_asker);
        for (const Field *field : readable.all()) {
            if (field->expression.empty())
                fields.push_back(inputOf(field->name, operatorsOf(*field)));
        }
        schema().add(name, Type::Kind::InputObject);
        fields.push_back(inputOf("_and", '[' + name + ']'));
        fields.push_back(inputOf("_or", '[' + name + ']'));
        schema().add(name, Type::Kind::InputObject).inputFields = std::move(fields);
    }

    std::string operatorsOf(const Field &field)
    {
        const bool isBare = field.isConcealed || field.type == FieldType::Json || field.type == FieldType::Csv;
        if (isBare)
            return operators("json_filter_operators", {});
        if (field.type == FieldType::Boolean)
            return operators("boolean_filter_operators", {{"Boolean", {"_eq", "_neq"}}});
        if (field.type == FieldType::Integer || field.type == FieldType::Float)
            return operators("number_filter_operators", ordered("GraphQLStringOrFloat"));
        if (isTime(field.type))
            return operators("date_filter_operators", ordered("String"));
        return operators("string_filter_operators",
            {{"String",
                 {"_eq", "_neq", "_contains", "_ncontains", "_icontains", "_nicontains", "_starts_with", "_nstarts_with",
                     "_istarts_with", "_nistarts_with", "_ends_with", "_nends_with", "_iends_with", "_niends_with"}},
                {"[String]", {"_in", "_nin"}}, {"Boolean", {"_empty", "_nempty"}}});
    }

    using Operators = std::vector<std::pair<std::string, std::vector<std::string>>>;

    static Operators ordered(const std::string &type)
    {
        return {{type, {"_eq", "_neq", "_lt", "_lte", "_gt", "_gte"}},
            {"[GraphQLStringOrFloat]", {"_in", "_nin", "_between", "_nbetween"}}};
    }

    std::string operators(const std::string &name, const Operators &known)
    {
        std::vector<InputField> fields{inputOf("_null", "Boolean"), inputOf("_nnull", "Boolean")};
        for (const auto &[type, names] : known) {
            for (const std::string &op : names)
                fields.push_back(inputOf(op, type));
        }
        schema().add(name, Type::Kind::InputObject).inputFields = std::move(fields);
        return name;
    }

    void addCounts(const Collection &collection)
    {
        const std::string name = collection.name + "_aggregated";
        std::vector<FieldDefinition> counted;
        const ReadableFields readable(collection, m_rights, m_asker);
        for (const Field *field : readable.all())
            counted.push_back(fieldOf(field->name, "Int"));
        schema().add(name + "_count", Type::Kind::Object).fields = std::move(counted);
        schema().add(name, Type::Kind::Object).fields = {
            fieldOf("group", "JSON"), fieldOf("countAll", "Int"), fieldOf("count", name + "_count")};
    }

    const Rights &m_rights;
    const Accountability &m_asker;
    ProjectSchema m_project;
};

void addAuthentication(Builder &builder)
{
    builder.schema().add("auth_mode", Type::Kind::Enum).values = {"json", "cookie", "session"};
    builder.schema().add("auth_tokens", Type::Kind::Object).fields = {
        fieldOf("access_token", "String"), fieldOf("expires", "GraphQLBigInt"), fieldOf("refresh_token", "String")};
    const std::vector<InputField> tokenArguments{inputOf("refresh_token", "String"), inputOf("mode", "auth_mode")};
    builder.mutation(fieldOf("auth_login", "auth_tokens",
                         {inputOf("email", "String!"), inputOf("password", "String!"), inputOf("mode", "auth_mode"),
                             inputOf("otp", "String")}),
        {Resolver::Kind::Post, "/auth/login"});
    builder.mutation(fieldOf("auth_refresh", "auth_tokens", tokenArguments), {Resolver::Kind::Post, "/auth/refresh"});
    builder.mutation(fieldOf("auth_logout", "Boolean", tokenArguments), {Resolver::Kind::Post, "/auth/logout"});
    builder.mutation(fieldOf("auth_password_request", "Boolean", {inputOf("email", "String!"), inputOf("reset_url", "String")}),
        {Resolver::Kind::Post, "/auth/password/request"});
    builder.mutation(fieldOf("auth_password_reset", "Boolean", {inputOf("token", "String!"), inputOf("password", "String!")}),
        {Resolver::Kind::Post, "/auth/password/reset"});
}

void addRegistration(Builder &builder)
{
    builder.mutation(fieldOf("users_register", "Boolean",
                         {inputOf("email", "String!"), inputOf("password", "String!"), inputOf("verification_url", "String"),
                             inputOf("first_name", "String"), inputOf("last_name", "String")}),
        {Resolver::Kind::Post, "/users/register"});
    builder.mutation(fieldOf("users_register_verify", "Boolean", {inputOf("token", "String!")}),
        {Resolver::Kind::GetByToken, "/users/register/verify-email"});
    builder.mutation(fieldOf("users_invite_accept", "Boolean", {inputOf("token", "String!"), inputOf("password", "String!")}),
        {Resolver::Kind::Post, "/users/invite/accept"});
    if (builder.may(usersCollection(), "create"))
        builder.mutation(fieldOf("users_invite", "Boolean",
                             {inputOf("email", "String!"), inputOf("role", "String!"), inputOf("invite_url", "String")}),
            {Resolver::Kind::Post, "/users/invite"});
}

void addOwnAccount(Builder &builder)
{
    builder.schema().add("users_me_tfa_generate_data", Type::Kind::Object).fields = {
        fieldOf("secret", "String"), fieldOf("otpauth_url", "String")};
    builder.mutation(fieldOf("users_me_tfa_generate", "users_me_tfa_generate_data", {inputOf("password", "String!")}),
        {Resolver::Kind::Own, "/users/me/tfa/generate"});
    builder.mutation(fieldOf("users_me_tfa_enable", "Boolean", {inputOf("otp", "String!"), inputOf("secret", "String!")}),
        {Resolver::Kind::Own, "/users/me/tfa/enable"});
    builder.mutation(
        fieldOf("users_me_tfa_disable", "Boolean", {inputOf("otp", "String!")}), {Resolver::Kind::Own, "/users/me/tfa/disable"});
    if (!builder.may(usersCollection(), "read"))
        return;
    builder.addObject(usersCollection());
    builder.query(fieldOf("users_me", "directus_users"), {Resolver::Kind::Get, "/users/me", &usersCollection()});
    if (!builder.may(usersCollection(), "update"))
        return;
    builder.addInput(usersCollection(), "update");
    builder.mutation(fieldOf("update_users_me", "directus_users", {inputOf("data", "update_directus_users_input!")}),
        {Resolver::Kind::Change, "/users/me", &usersCollection()});
}

void addServer(Builder &builder)
{
    std::vector<FieldDefinition> project;
    for (const char *name : {"project_name", "project_descriptor", "project_logo", "project_color", "default_appearance",
             "default_theme_light", "default_theme_dark", "default_language", "public_foreground", "public_background",
             "public_favicon", "public_note", "custom_css"})
        project.push_back(fieldOf(name, "String"));
    for (const char *name : {"theme_light_overrides", "theme_dark_overrides"})
        project.push_back(fieldOf(name, "JSON"));
    for (const char *name : {"public_registration", "public_registration_verify_email"})
        project.push_back(fieldOf(name, "Boolean"));
    builder.schema().add("server_info_project", Type::Kind::Object).fields = std::move(project);
    builder.schema().add("server_info_query_limit", Type::Kind::Object).fields = {
        fieldOf("default", "Int"), fieldOf("max", "Int")};
    builder.schema().add("server_info", Type::Kind::Object).fields = {fieldOf("project", "server_info_project"),
        fieldOf("version", "String"), fieldOf("rateLimit", "JSON"), fieldOf("rateLimitGlobal", "JSON"),
        fieldOf("websocket", "JSON"), fieldOf("queryLimit", "server_info_query_limit")};
    builder.query(fieldOf("server_info", "server_info"), {Resolver::Kind::Get, "/server/info"});
    builder.query(fieldOf("server_ping", "String"), {Resolver::Kind::Ping, {}});
}

void addRights(Builder &builder)
{
    builder.schema().add("policies_me_globals", Type::Kind::Object).fields = {
        fieldOf("app_access", "Boolean"), fieldOf("admin_access", "Boolean"), fieldOf("enforce_tfa", "Boolean")};
    builder.query(fieldOf("policies_me_globals", "policies_me_globals"), {Resolver::Kind::Get, "/policies/me/globals"});
    builder.query(fieldOf("permissions_me", "JSON"), {Resolver::Kind::Get, "/permissions/me"});
    if (!builder.may(rolesCollection(), "read"))
        return;
    builder.addObject(rolesCollection());
    builder.query(fieldOf("roles_me", "[directus_roles!]"), {Resolver::Kind::Get, "/roles/me"});
}

} // namespace

ProjectSchema itemsSchema(Database &database, const Accountability &asker)
{
    const Rights rights(database, asker);
    Builder builder(rights, asker);
    for (const OwnCollection &collection : ownCollections(database)) {
        builder.keep(collection);
        builder.addReading(*collection, collection->name, "/items/" + collection->name);
        builder.addWriting(*collection, collection->name, "/items/" + collection->name);
    }
    return builder.take();
}

ProjectSchema systemSchema(Database &database, const Accountability &asker)
{
    const Rights rights(database, asker);
    Builder builder(rights, asker);
    addAuthentication(builder);
    addRegistration(builder);
    addOwnAccount(builder);
    addServer(builder);
    addRights(builder);
    for (const Collection *collection : {&usersCollection(), &rolesCollection(), &policiesCollection(), &accessCollection(),
             &permissionsCollection(), &activityCollection(), &filesCollection()}) {
        const std::string name = collection->name.substr(std::string_view("directus_").size());
        builder.addReading(*collection, name, '/' + name);
    }
    return builder.take();
}

} // namespace Latchkey::Server::Graphql
