const { test } = require("node:test");
const assert = require("node:assert");
const { expressionAt } = require("./expression");

const line = "Console.WriteLine(Articles.Billing.Invoices.Strings.HowToPay.In(culture));";

test("the name at the column ends the expression", () => {
  assert.equal(expressionAt(line, line.indexOf("HowToPay") + 2), "Articles.Billing.Invoices.Strings.HowToPay");
  assert.equal(expressionAt(line, line.indexOf("Invoices")), "Articles.Billing.Invoices");
});

test("a member of a variable is found by its table", () => {
  assert.equal(expressionAt("var a = article.Sections.NextSteps;", 27), "article.Sections.NextSteps");
  assert.equal(expressionAt("var a = article?.Strings.Title;", 26), "article.Strings.Title");
});

test("other code is left to the C# extension", () => {
  assert.equal(expressionAt(line, 3), undefined);
  assert.equal(expressionAt("var text = builder.ToString();", 20), undefined);
  assert.equal(expressionAt("", 0), undefined);
});
