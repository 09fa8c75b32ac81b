// Finds the C# expression of a member of the generated code, such as "Articles.Billing.Invoices.Strings.HowToPay".

/** Returns the expression that ends with the name at a column of a line; undefined if it can't be a member of an article. */
function expressionAt(line, column) {
  for (const match of line.matchAll(/[\p{L}_][\p{L}\p{N}_]*(?:\s*\??\.\s*[\p{L}_][\p{L}\p{N}_]*)+/gu)) {
    if (match.index > column || column > match.index + match[0].length) {
      continue;
    }

    // What follows the name at the column is another member.
    const rest = match[0].slice(column - match.index).match(/^[\p{L}\p{N}_]*/u)[0].length;
    const expression = match[0].slice(0, column - match.index + rest).replace(/[\s?]/g, "");
    const isMember = /(^|\.)Articles\./.test(expression) || /\.(Strings|Sections|Links|Metadata)\.[^.]+$/.test("." + expression);
    return isMember ? expression : undefined;
  }

  return undefined;
}

module.exports = { expressionAt };
