// SPDX-License-Identifier: MIT
#include "graphqlvalidation.h"

#include <algorithm>
#include <map>
#include <set>

namespace Latchkey::Server::Graphql {

namespace {

constexpr int mostFields = 3000;
constexpr int deepest = 20;
constexpr std::size_t mostProblems = 50;

std::string quoted(std::string_view text)
{
    return '"' + std::string(text) + '"';
}

template <typename List>
std::vector<std::string> namesOf(const List &list)
{
    std::vector<std::string> names;
    names.reserve(list.size());
    for (const auto &entry : list)
        names.push_back(entry.name);
    return names;
}

// Thrown when the document is too large to look at the rest of it.
struct TooMuch { };

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
        } catch (const TooMuch &) {
        }
        return std::move(m_problems);
    }

private:
    void report(const std::string &message, Location location)
    {
        m_problems.push_back({message, location});
        if (m_problems.size() >= mostProblems)
            throw TooMuch();
    }

    void giveUp(const std::string &message, Location location)
    {
        m_problems.push_back({message, location});
        throw TooMuch();
    }

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
        m_operation = &operation;
        m_usedVariables.clear();
        checkVariableDefinitions(operation);
        checkDirectives(operation.directives, "QUERY");
        const Type *root = m_schema.root(operation.kind);
        if (!root)
            return report("Schema is not configured to execute "
                    + std::string(operation.kind == OperationKind::Mutation ? "mutation" : "subscription") + " operation.",
                operation.location);
        checkSelections({&operation.selections}, *root, 1);
        for (const VariableDefinition &variable : operation.variables) {
            if (!m_usedVariables.count(variable.name))
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
                checkValue(*variable.defaultValue, variable.type, false);
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
                checkValue(argument.value, found->type, !found->defaultValue.empty());
        }
        for (const InputField &input : known) {
            if (input.type.isNonNull() && !seen.count(input.name))
                report(shortOwner + " argument " + quoted(input.name) + " of type " + quoted(input.type.text())
                        + " is required, but it was not provided.",
                    location);
        }
    }

    void checkValue(const Value &value, const TypeReference &type, bool hasDefault)
    {
        if (value.kind == Value::Kind::Variable)
            return checkVariable(value, type, hasDefault);
        if (type.isNonNull()) {
            if (value.kind == Value::Kind::Null)
                return report("Expected value of type " + quoted(type.text()) + ", found null.", value.location);
            return checkValue(value, type.inner(), hasDefault);
        }
        if (value.kind == Value::Kind::Null)
            return;
        if (!type.isList())
            return checkNamed(value, *m_schema.type(type.name));
        if (value.kind != Value::Kind::List)
            return checkValue(value, type.inner(), false);
        for (const Value &item : value.items)
            checkValue(item, type.inner(), false);
    }

    void checkVariable(const Value &value, const TypeReference &type, bool hasDefault)
    {
        const std::vector<VariableDefinition> &known = m_operation->variables;
        const auto found = std::find_if(
            known.begin(), known.end(), [&](const VariableDefinition &entry) { return entry.name == value.text; });
        if (found == known.end())
            return report("Variable " + quoted('$' + value.text) + " is not defined"
                    + (m_operation->name.empty() ? "." : " by operation " + quoted(m_operation->name) + '.'),
                value.location);
        m_usedVariables.insert(value.text);
        if (!suits(found->type, type, hasDefault || found->defaultValue.has_value()))
            report("Variable " + quoted('$' + value.text) + " of type " + quoted(found->type.text())
                    + " used in position expecting type " + quoted(type.text()) + '.',
                value.location);
    }

    // AreTypesCompatible() of the specification; scalars that take anything take any variable.
    bool suits(const TypeReference &given, const TypeReference &wanted, bool hasDefault) const
    {
        if (wanted.isNonNull())
            return given.isNonNull() ? suits(given.inner(), wanted.inner(), false)
                                     : hasDefault && suits(given, wanted.inner(), false);
        if (given.isNonNull())
            return suits(given.inner(), wanted, false);
        if (isAnything(wanted.name) && !wanted.isList())
            return true;
        if (given.isList() != wanted.isList())
            return false;
        return given.isList() ? suits(given.inner(), wanted.inner(), false) : given.name == wanted.name;
    }

    bool isAnything(std::string_view name) const
    {
        constexpr std::string_view specified[]{"Int", "Float", "String", "Boolean", "ID"};
        const Type *type = m_schema.type(name);
        return type->kind == Type::Kind::Scalar
            && std::find(std::begin(specified), std::end(specified), name) == std::end(specified);
    }

    void checkNamed(const Value &value, const Type &type)
    {
        switch (type.kind) {
        case Type::Kind::InputObject:
            return checkInputObject(value, type);
        case Type::Kind::Enum:
            return checkEnum(value, type);
        case Type::Kind::Scalar:
            return checkScalar(value, type);
        case Type::Kind::Object:
            break;
        }
    }

    void checkEnum(const Value &value, const Type &type)
    {
        const bool isKnown = std::find(type.values.begin(), type.values.end(), value.text) != type.values.end();
        if (value.kind != Value::Kind::Enum)
            report("Enum " + quoted(type.name) + " cannot represent non-enum value: " + value.written() + '.'
                    + didYouMean(value.text, type.values),
                value.location);
        else if (!isKnown)
            report("Value " + quoted(value.text) + " does not exist in " + quoted(type.name) + " enum."
                    + didYouMean(value.text, type.values),
                value.location);
    }

    void checkScalar(const Value &value, const Type &type)
    {
        if (isAnything(type.name))
            return checkVariablesIn(value);
        using Kind = Value::Kind;
        const bool isNumber = value.kind == Kind::Int || value.kind == Kind::Float;
        const bool suits = type.name == "Int" ? value.kind == Kind::Int
            : type.name == "Float"            ? isNumber
            : type.name == "Boolean"          ? value.kind == Kind::Boolean
            : type.name == "ID"               ? value.kind == Kind::String || value.kind == Kind::Int
                                              : value.kind == Kind::String;
        const std::string what = type.name == "Int" ? "non-integer"
            : type.name == "Float"                  ? "non numeric"
            : type.name == "Boolean"                ? "a non boolean"
            : type.name == "ID"                     ? "a non-string and non-integer"
                                                    : "a non string";
        if (!suits)
            report(type.name + " cannot represent " + what + " value: " + value.written(), value.location);
    }

    // Inside of what may be anything variables count as used, whatever their types.
    void checkVariablesIn(const Value &value)
    {
        for (const Value &item : value.items) {
            if (item.kind == Value::Kind::Variable)
                m_usedVariables.insert(item.text);
            checkVariablesIn(item);
        }
    }

    void checkInputObject(const Value &value, const Type &type)
    {
        if (value.kind != Value::Kind::Object)
            return report("Expected value of type " + quoted(type.name) + ", found " + value.written() + '.', value.location);
        std::set<std::string> seen;
        for (std::size_t i = 0; i < value.items.size(); ++i) {
            const InputField *field = type.inputField(value.names[i]);
            if (!seen.insert(value.names[i]).second)
                report("There can be only one input field named " + quoted(value.names[i]) + '.', value.location);
            if (!field)
                report("Field " + quoted(value.names[i]) + " is not defined by type " + quoted(type.name) + '.'
                        + didYouMean(value.names[i], namesOf(type.inputFields)),
                    value.items[i].location);
            else
                checkValue(value.items[i], field->type, !field->defaultValue.empty());
        }
        for (const InputField &field : type.inputFields) {
            if (field.type.isNonNull() && !seen.count(field.name))
                report("Field " + quoted(type.name + '.' + field.name) + " of required type " + quoted(field.type.text())
                        + " was not provided.",
                    value.location);
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
    const Operation *m_operation = nullptr;
    std::set<std::string> m_acyclic;
    std::set<std::string> m_usedVariables;
    std::set<std::string> m_usedFragments;
    std::vector<Problem> m_problems;
    int m_fields = 0;
    int m_introspectionLists = 0;
};

} // namespace

std::vector<Problem> validate(const Document &document, const Schema &schema)
{
    return Validator(document, schema).run();
}

} // namespace Latchkey::Server::Graphql
