// SPDX-License-Identifier: MIT
#pragma once

#include "graphqlschema.h"

#include <string>
#include <vector>

namespace Latchkey::Server::Graphql {

/// What is wrong with a document, in the words of graphql-js.
struct Problem {
    std::string message;
    Location location;
};

/// Holds a document against a schema (specification, section 5); empty when it may be executed. Also bounds what executing it may
/// cost: fields after all fragments have been put in their places, and how deep they are.
std::vector<Problem> validate(const Document &document, const Schema &schema);

/// The names that were probably meant, likeliest first, as ` Did you mean "a" or "b"?`; empty when there is none.
std::string didYouMean(const std::string &name, const std::vector<std::string> &known);

} // namespace Latchkey::Server::Graphql
