// SPDX-License-Identifier: MIT
#include "graphqlvalidation.h"

#include "graphqlproblems.h"
#include "graphqlvaluecheck.h"

#include <algorithm>
#include <map>
#include <set>

namespace Latchkey::Server::Graphql {

namespace {

constexpr int mostFields = 3000;
constexpr int deepest = 20;

class Validator {
public:
    Validator(const Document &document, const Schema &schema) : m_document(document), m_schema(schema) { }

    std::vector<Problem> run()
    {
        try {
            checkNames();
            for (const Fragment &fragment : m_document.fragments)
                checkFragment(fragment);
            for (const Operation &operation : m_document.operations)
                checkOperation(operation);
            checkThatAllIsUsed();
        } catch (const ProblemList::TooMuch &) {
        }
        return m_problems.take();
    }

private:
    void report(const std::string &message, Location location) { m_problems.add(message, location); }
    void giveUp(const std::string &message, Location location) { m_problems.addLast(message, location); }

    void checkNames()
    {
        std::set<std::string> names;
        for (const Operation &operation : m_document.operations) {
            if (operation.name.empty() && m_document.operations.size() > 1)
                report("This anonymous operation must be the only defined operation.", operation.location);
            else if (!names.insert(operation.name).second)
                report("There can be only one operation named " + quoted(operation.name) + '.', operation.location);
        }
        names.clear();
        for (const Fragment &fragment : m_document.fragments) {
            if (!names.insert(fragment.name).second)
                report("There can be only one fragment named " + quoted(fragment.name) + '.', fragment.location);
        }
    }

    void checkFragment(const Fragment &fragment)
    {
        checkCondition(fragment.typeCondition, fragment.location, " Fragment " + quoted(fragment.name));
        std::vector<std::string> path;
        checkCycle(fragment, path);
    }

    // Fragments and inline fragments are on objects: there is nothing else with fields.
    const Type *checkCondition(const std::string &name, Location location, const std::string &what)
    {
        const Type *type = m_schema.type(name);
        if (!type)
            report("Unknown type " + quoted(name) + '.', location);
        else if (type->kind != Type::Kind::Object)
            report((what + " cannot condition on non composite type ").substr(1) + quoted(name) + '.', location);
        return type && type->kind == Type::Kind::Object ? type : nullptr;
    }

    void checkCycle(const Fragment &fragment, std::vector<std::string> &path)
    {
        if (std::find(path.begin(), path.end(), fragment.name) != path.end())
            giveUp("Cannot spread fragment " + quoted(fragment.name) + " within itself.", fragment.location);
        if (m_acyclic.count(fragment.name))
            return;
        path.push_back(fragment.name);
        followSpreads(fragment.selections, path);
        path.pop_back();
        m_acyclic.insert(fragment.name);
    }

    void followSpreads(const std::vector<Selection> &selections, std::vector<std::string> &path)
    {
        for (const Selection &selection : selections) {
            followSpreads(selection.selections, path);
            const bool isSpread = selection.kind == Selection::Kind::FragmentSpread;
            const Fragment *fragment = isSpread ? m_document.fragment(selection.name) : nullptr;
            if (fragment)
                checkCycle(*fragment, path);
        }
    }

    void checkOperation(const Operation &operation)
    {
        m_values.begin(operation);
        checkVariableDefinitions(operation);
        checkDirectives(operation.directives, "QUERY");
        const Type *root = m_schema.root(operation.kind);
        if (!root)
            return report("Schema is not configured to execute "
                    + std::string(operation.kind == OperationKind::Mutation ? "mutation" : "subscription") + " operation.",
                operation.location);
        checkSelections({&operation.selections}, *root, 1);
        for (const VariableDefinition &variable : operation.variables) {
            if (!m_values.hasUsed(variable.name))
                report("Variable " + quoted('$' + variable.name) + " is never used"
                        + (operation.name.empty() ? "." : " in operation " + quoted(operation.name) + '.'),
                    variable.location);
        }
    }

    void checkVariableDefinitions(const Operation &operation)
    {
        std::set<std::string> names;
        for (const VariableDefinition &variable : operation.variables) {
            const Type *type = m_schema.type(variable.type.name);
            if (!names.insert(variable.name).second)
                report("There can be only one variable named " + quoted('$' + variable.name) + '.', variable.location);
            if (!type)
                report("Unknown type " + quoted(variable.type.name) + '.', variable.location);
            else if (type->kind == Type::Kind::Object)
                report(
                    "Variable " + quoted('$' + variable.name) + " cannot be non-input type " + quoted(variable.type.text()) + '.',
                    variable.location);
            else if (variable.defaultValue)
                m_values.check(*variable.defaultValue, variable.type, false);
        }
    }

    // What is selected of one object, fragments in their places, grouped by response key: all of a key have to be the same field.
    using Fields = std::vector<std::pair<std::string, std::vector<const Selection *>>>;

    void collect(const std::vector<Selection> &selections, const Type &type, Fields &fields, std::set<std::string> &spread)
    {
        for (const Selection &selection : selections) {
            if (++m_fields > mostFields)
                giveUp("Query is too large: it selects more than " + std::to_string(mostFields) + " fields.", selection.location);
            checkDirectives(selection.directives, placeOf(selection.kind));
            switch (selection.kind) {
            case Selection::Kind::Field:
                add(fields, selection);
                break;
            case Selection::Kind::InlineFragment:
                collectInline(selection, type, fields, spread);
                break;
            case Selection::Kind::FragmentSpread:
                collectSpread(selection, type, fields, spread);
                break;
            }
        }
    }

    static std::string_view placeOf(Selection::Kind kind)
    {
        return kind == Selection::Kind::Field         ? "FIELD"
            : kind == Selection::Kind::FragmentSpread ? "FRAGMENT_SPREAD"
                                                      : "INLINE_FRAGMENT";
    }

    static void add(Fields &fields, const Selection &selection)
    {
        const auto known = std::find_if(
            fields.begin(), fields.end(), [&](const auto &entry) { return entry.first == selection.responseKey(); });
        if (known == fields.end())
            fields.push_back({selection.responseKey(), {&selection}});
        else
            known->second.push_back(&selection);
    }

    void collectInline(const Selection &selection, const Type &type, Fields &fields, std::set<std::string> &spread)
    {
        if (!selection.typeCondition.empty()) {
            const Type *condition = checkCondition(selection.typeCondition, selection.location, " Fragment");
            if (!condition)
                return;
            if (condition->name != type.name)
                return report("Fragment cannot be spread here as objects of type " + quoted(type.name) + " can never be of type "
                        + quoted(condition->name) + '.',
                    selection.location);
        }
        collect(selection.selections, type, fields, spread);
    }

    void collectSpread(const Selection &selection, const Type &type, Fields &fields, std::set<std::string> &spread)
    {
        const Fragment *fragment = m_document.fragment(selection.name);
        if (!fragment)
            return report("Unknown fragment " + quoted(selection.name) + '.', selection.location);
        m_usedFragments.insert(fragment->name);
        const Type *condition = m_schema.type(fragment->typeCondition);
        if (condition && condition->name != type.name)
            return report("Fragment " + quoted(fragment->name) + " cannot be spread here as objects of type " + quoted(type.name)
                    + " can never be of type " + quoted(condition->name) + '.',
                selection.location);
        if (condition && spread.insert(fragment->name).second)
            collect(fragment->selections, type, fields, spread);
    }

    void checkSelections(const std::vector<const std::vector<Selection> *> &sets, const Type &type, int depth)
    {
        Fields fields;
        std::set<std::string> spread;
        for (const std::vector<Selection> *set : sets)
            collect(*set, type, fields, spread);
        for (const auto &[key, selections] : fields) {
            if (depth > deepest)
                giveUp("Query is too deep: more than " + std::to_string(deepest) + " levels.", selections.front()->location);
            checkField(key, selections, type, depth);
        }
    }

    void checkField(const std::string &key, const std::vector<const Selection *> &selections, const Type &type, int depth)
    {
        const Selection &first = *selections.front();
        const FieldDefinition *field = m_schema.field(type, first.name);
        if (!field)
            return report("Cannot query field " + quoted(first.name) + " on type " + quoted(type.name) + '.'
                    + didYouMean(first.name, namesOf(type.fields)),
                first.location);
        for (const Selection *selection : selections) {
            if (!isMergeable(key, first, *selection))
                return;
            checkArguments(selection->arguments, field->arguments, "field " + quoted(type.name + '.' + field->name),
                "Field " + quoted(field->name), selection->location);
        }
        const int listsAbove = m_introspectionLists;
        checkIntrospectionLists(type, first);
        checkSubselections(selections, *field, depth);
        m_introspectionLists = listsAbove;
    }

    bool isMergeable(const std::string &key, const Selection &left, const Selection &right)
    {
        const auto written = [](const Selection &selection) {
            std::map<std::string, std::string> arguments;
            for (const Argument &argument : selection.arguments)
                arguments.emplace(argument.name, argument.value.written());
            return arguments;
        };
        std::string reason;
        if (left.name != right.name)
            reason = quoted(left.name) + " and " + quoted(right.name) + " are different fields";
        else if (written(left) != written(right))
            reason = "they have differing arguments";
        if (reason.empty())
            return true;
        report("Fields " + quoted(key) + " conflict because " + reason
                + ". Use different aliases on the fields to fetch both if this was intentional.",
            left.location);
        return false;
    }

    // Types have fields which have types: each such list inside of another multiplies the answer.
    void checkIntrospectionLists(const Type &type, const Selection &selection)
    {
        constexpr std::string_view lists[]{"fields", "interfaces", "possibleTypes", "inputFields"};
        const bool isList = type.name.starts_with("__")
            && std::find(std::begin(lists), std::end(lists), selection.name) != std::end(lists);
        m_introspectionLists += isList ? 1 : 0;
        if (m_introspectionLists >= 3)
            giveUp("Maximum introspection depth exceeded", selection.location);
    }

    void checkSubselections(const std::vector<const Selection *> &selections, const FieldDefinition &field, int depth)
    {
        const Type *type = m_schema.type(field.type.name);
        std::vector<const std::vector<Selection> *> sets;
        for (const Selection *selection : selections) {
            if (type->isLeaf() && !selection->selections.empty())
                return report("Field " + quoted(field.name) + " must not have a selection since type " + quoted(field.type.text())
                        + " has no subfields.",
                    selection->location);
            if (!type->isLeaf() && selection->selections.empty())
                return report("Field " + quoted(field.name) + " of type " + quoted(field.type.text())
                        + " must have a selection of subfields. Did you mean " + quoted(field.name + " { ... }") + '?',
                    selection->location);
            sets.push_back(&selection->selections);
        }
        if (!type->isLeaf())
            checkSelections(sets, *type, depth + 1);
    }

    void checkDirectives(const std::vector<Directive> &directives, std::string_view place)
    {
        std::set<std::string> seen;
        for (const Directive &directive : directives) {
            const auto &known = m_schema.directives();
            const auto found = std::find_if(
                known.begin(), known.end(), [&](const DirectiveDefinition &entry) { return entry.name == directive.name; });
            const std::string name = quoted('@' + directive.name);
            if (found == known.end()) {
                report("Unknown directive " + name + '.', directive.location);
                continue;
            }
            if (std::find(found->locations.begin(), found->locations.end(), place) == found->locations.end())
                report("Directive " + name + " may not be used on " + std::string(place) + '.', directive.location);
            if (!seen.insert(directive.name).second)
                report("The directive " + name + " can only be used once at this location.", directive.location);
            checkArguments(directive.arguments, found->arguments, "directive " + name, "Directive " + name, directive.location);
        }
    }

    // `owner` is what the complaint calls the field or directive, e.g. `field "Query.posts"`.
    void checkArguments(const std::vector<Argument> &given, const std::vector<InputField> &known, const std::string &owner,
        const std::string &shortOwner, Location location)
    {
        std::set<std::string> seen;
        for (const Argument &argument : given) {
            const auto found = std::find_if(
                known.begin(), known.end(), [&](const InputField &entry) { return entry.name == argument.name; });
            if (!seen.insert(argument.name).second)
                report("There can be only one argument named " + quoted(argument.name) + '.', argument.location);
            if (found == known.end())
                report("Unknown argument " + quoted(argument.name) + " on " + owner + '.'
                        + didYouMean(argument.name, namesOf(known)),
                    argument.location);
            else
                m_values.check(argument.value, found->type, !found->defaultValue.empty());
        }
        for (const InputField &input : known) {
            if (input.type.isNonNull() && !seen.count(input.name))
                report(shortOwner + " argument " + quoted(input.name) + " of type " + quoted(input.type.text())
                        + " is required, but it was not provided.",
                    location);
        }
    }

    void checkThatAllIsUsed()
    {
        for (const Fragment &fragment : m_document.fragments) {
            if (!m_usedFragments.count(fragment.name))
                report("Fragment " + quoted(fragment.name) + " is never used.", fragment.location);
        }
    }

    const Document &m_document;
    const Schema &m_schema;
    std::set<std::string> m_acyclic;
    std::set<std::string> m_usedFragments;
    ProblemList m_problems;
    ValueCheck m_values{m_schema, m_problems};
    int m_fields = 0;
    int m_introspectionLists = 0;
};

} // namespace

std::vector<Problem> validate(const Document &document, const Schema &schema)
{
    return Validator(document, schema).run();
}

} // namespace Latchkey::Server::Graphql
