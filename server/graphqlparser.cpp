// SPDX-License-Identifier: MIT
#include "graphqlparser.h"

#include "graphqllexer.h"

#include <utility>

namespace Latchkey::Server::Graphql {

namespace {

constexpr int mostTokens = 5000;
constexpr int deepest = 40;

std::string shown(const Token &token)
{
    switch (token.kind) {
    case Token::Kind::End:
        return "<EOF>";
    case Token::Kind::Punctuator:
        return '"' + token.text + '"';
    case Token::Kind::Name:
        return "Name \"" + token.text + '"';
    case Token::Kind::Int:
        return "Int \"" + token.text + '"';
    case Token::Kind::Float:
        return "Float \"" + token.text + '"';
    case Token::Kind::String:
        break;
    }
    return "String \"" + token.text + '"';
}

// Recursive descent; each function reads what the specification calls by that name.
class Parser {
public:
    explicit Parser(std::string_view text) : m_lexer(text) { advance(); }

    Document document()
    {
        Document document;
        do {
            if (isNamed("fragment"))
                document.fragments.push_back(fragmentDefinition());
            else
                document.operations.push_back(operationDefinition());
        } while (m_token.kind != Token::Kind::End);
        return document;
    }

    TypeReference wholeType()
    {
        TypeReference whole = type();
        if (m_token.kind != Token::Kind::End)
            unexpected();
        return whole;
    }

private:
    // Counts how deep the brackets are; a document of nothing but brackets must not exhaust the stack.
    class Deeper {
    public:
        explicit Deeper(Parser &parser) : m_depth(parser.m_depth)
        {
            if (++m_depth > deepest)
                throw SyntaxError("Document is nested too deeply.", parser.m_token.location);
        }
        Deeper(const Deeper &) = delete;
        Deeper &operator=(const Deeper &) = delete;
        ~Deeper() { --m_depth; }

    private:
        int &m_depth;
    };

    void advance()
    {
        m_token = m_lexer.next();
        if (++m_tokens > mostTokens)
            throw SyntaxError("Document contains more that 5000 tokens. Parsing aborted.", m_token.location);
    }

    bool is(std::string_view punctuator) const { return m_token.kind == Token::Kind::Punctuator && m_token.text == punctuator; }
    bool isNamed(std::string_view name) const { return m_token.kind == Token::Kind::Name && m_token.text == name; }

    bool skip(std::string_view punctuator)
    {
        if (!is(punctuator))
            return false;
        advance();
        return true;
    }

    void expect(std::string_view punctuator)
    {
        if (!skip(punctuator))
            throw SyntaxError("Expected \"" + std::string(punctuator) + "\", found " + shown(m_token) + '.', m_token.location);
    }

    std::string name()
    {
        if (m_token.kind != Token::Kind::Name)
            throw SyntaxError("Expected Name, found " + shown(m_token) + '.', m_token.location);
        std::string text = std::move(m_token.text);
        advance();
        return text;
    }

    [[noreturn]] void unexpected() const { throw SyntaxError("Unexpected " + shown(m_token) + '.', m_token.location); }

    Operation operationDefinition()
    {
        Operation operation;
        operation.location = m_token.location;
        if (!is("{")) {
            operation.kind = operationType();
            if (m_token.kind == Token::Kind::Name)
                operation.name = name();
            if (is("("))
                operation.variables = variableDefinitions();
            operation.directives = directives();
        }
        operation.selections = selectionSet();
        return operation;
    }

    OperationKind operationType()
    {
        const bool isQuery = isNamed("query");
        const bool isMutation = isNamed("mutation");
        if (!isQuery && !isMutation && !isNamed("subscription"))
            unexpected();
        advance();
        return isQuery ? OperationKind::Query : isMutation ? OperationKind::Mutation : OperationKind::Subscription;
    }

    std::vector<VariableDefinition> variableDefinitions()
    {
        std::vector<VariableDefinition> definitions;
        expect("(");
        do {
            VariableDefinition definition;
            definition.location = m_token.location;
            expect("$");
            definition.name = name();
            expect(":");
            definition.type = type();
            if (skip("="))
                definition.defaultValue = value(true);
            directives();
            definitions.push_back(std::move(definition));
        } while (!skip(")"));
        return definitions;
    }

    TypeReference type()
    {
        const Deeper deeper(*this);
        TypeReference type;
        if (skip("[")) {
            type = this->type();
            type.wrappers = '[' + type.wrappers;
            expect("]");
        } else {
            type.name = name();
        }
        if (skip("!"))
            type.wrappers = '!' + type.wrappers;
        return type;
    }

    Fragment fragmentDefinition()
    {
        Fragment fragment;
        fragment.location = m_token.location;
        advance();
        if (isNamed("on"))
            unexpected();
        fragment.name = name();
        if (!isNamed("on"))
            throw SyntaxError("Expected \"on\", found " + shown(m_token) + '.', m_token.location);
        advance();
        fragment.typeCondition = name();
        fragment.directives = directives();
        fragment.selections = selectionSet();
        return fragment;
    }

    std::vector<Selection> selectionSet()
    {
        const Deeper deeper(*this);
        std::vector<Selection> selections;
        expect("{");
        do {
            selections.push_back(is("...") ? fragment() : field());
        } while (!skip("}"));
        return selections;
    }

    Selection field()
    {
        Selection field;
        field.location = m_token.location;
        field.name = name();
        if (skip(":"))
            field.alias = std::exchange(field.name, name());
        if (is("("))
            field.arguments = arguments();
        field.directives = directives();
        if (is("{"))
            field.selections = selectionSet();
        return field;
    }

    // A spread of a named fragment, or an inline one.
    Selection fragment()
    {
        Selection fragment;
        fragment.location = m_token.location;
        advance();
        if (m_token.kind == Token::Kind::Name && m_token.text != "on") {
            fragment.kind = Selection::Kind::FragmentSpread;
            fragment.name = name();
            fragment.directives = directives();
            return fragment;
        }
        fragment.kind = Selection::Kind::InlineFragment;
        if (isNamed("on")) {
            advance();
            fragment.typeCondition = name();
        }
        fragment.directives = directives();
        fragment.selections = selectionSet();
        return fragment;
    }

    std::vector<Argument> arguments()
    {
        std::vector<Argument> arguments;
        expect("(");
        do {
            Argument argument;
            argument.location = m_token.location;
            argument.name = name();
            expect(":");
            argument.value = value(false);
            arguments.push_back(std::move(argument));
        } while (!skip(")"));
        return arguments;
    }

    std::vector<Directive> directives()
    {
        std::vector<Directive> directives;
        while (is("@")) {
            Directive directive;
            directive.location = m_token.location;
            advance();
            directive.name = name();
            if (is("("))
                directive.arguments = arguments();
            directives.push_back(std::move(directive));
        }
        return directives;
    }

    Value value(bool isConstant)
    {
        const Deeper deeper(*this);
        if (is("["))
            return list(isConstant);
        if (is("{"))
            return object(isConstant);
        Value value;
        value.location = m_token.location;
        if (is("$") && !isConstant) {
            advance();
            value.kind = Value::Kind::Variable;
            value.text = name();
            return value;
        }
        value.kind = scalarKind();
        value.text = std::move(m_token.text);
        advance();
        return value;
    }

    Value::Kind scalarKind() const
    {
        switch (m_token.kind) {
        case Token::Kind::Int:
            return Value::Kind::Int;
        case Token::Kind::Float:
            return Value::Kind::Float;
        case Token::Kind::String:
            return Value::Kind::String;
        case Token::Kind::Name:
            if (m_token.text == "null")
                return Value::Kind::Null;
            return m_token.text == "true" || m_token.text == "false" ? Value::Kind::Boolean : Value::Kind::Enum;
        case Token::Kind::End:
        case Token::Kind::Punctuator:
            break;
        }
        unexpected();
    }

    Value list(bool isConstant)
    {
        Value list;
        list.kind = Value::Kind::List;
        list.location = m_token.location;
        advance();
        while (!skip("]"))
            list.items.push_back(value(isConstant));
        return list;
    }

    Value object(bool isConstant)
    {
        Value object;
        object.kind = Value::Kind::Object;
        object.location = m_token.location;
        advance();
        while (!skip("}")) {
            object.names.push_back(name());
            expect(":");
            object.items.push_back(value(isConstant));
        }
        return object;
    }

    Lexer m_lexer;
    Token m_token;
    int m_tokens = 0;
    int m_depth = 0;
};

} // namespace

Document parseDocument(std::string_view text)
{
    return Parser(text).document();
}

TypeReference parseType(std::string_view text)
{
    return Parser(text).wholeType();
}

} // namespace Latchkey::Server::Graphql
