// Tests the extension with stand-ins for the editor and for the connection to the server.
const { test, beforeEach } = require("node:test");
const assert = require("node:assert");
const Module = require("node:module");

class Position { constructor(line, character) { Object.assign(this, { line, character }); } }
class Range { constructor(...ends) { [this.start, this.end] = [new Position(ends[0], ends[1]), new Position(ends[2], ends[3])]; } }
class Location { constructor(uri, range) { Object.assign(this, { uri, range }); } }
class Hover { constructor(contents) { this.contents = contents; } }
class MarkdownString {
  value = "";
  appendMarkdown(text) { this.value += text; return this; }
  appendText(text) { this.value += text.replace(/[\\`*_{}[\]()#+\-.!<>]/g, "\\$&"); return this; }
}

const editor = { commands: {}, providers: {}, errors: [], settings: {}, client: undefined, answers: {}, start: undefined };
const vscode = {
  Position, Range, Location, Hover, MarkdownString,
  Uri: { parse: (text) => ({ path: new URL(text).pathname }) },
  commands: { registerCommand: (name, run) => { editor.commands[name] = run; return {}; } },
  languages: {
    registerDefinitionProvider: (selector, provider) => { editor.providers.definition = { selector, provider }; return {}; },
    registerHoverProvider: (selector, provider) => { editor.providers.hover = { selector, provider }; return {}; },
  },
  window: { showErrorMessage: (text) => editor.errors.push(text) },
  workspace: { getConfiguration: () => ({ get: (key) => editor.settings[key] }) },
};

class LanguageClient {
  constructor(id, name, server, options) { Object.assign(this, { id, name, server, options, sent: [], runs: 0 }); editor.client = this; }
  async start() { await editor.start(); this.runs++; }
  async stop() { this.runs = 0; }
  isRunning() { return this.runs > 0; }
  async sendRequest(method, parameters) { this.sent.push([method, parameters]); return editor.answers[method]; }
}

const load = Module._load;
Module._load = (request, ...rest) => request === "vscode" ? vscode : request === "vscode-languageclient/node" ? { LanguageClient } : load(request, ...rest);
const extension = require("./extension");
Module._load = load;

const line = "return Articles.Billing.Invoices.Strings.HowToPay.In(culture);";
const document = { lineAt: () => ({ text: line }) };
const at = (word) => new Position(7, line.indexOf(word) + 1);

async function activate() {
  const context = { subscriptions: [] };
  await extension.activate(context);
  return context;
}

beforeEach(() => Object.assign(editor, { commands: {}, providers: {}, errors: [], client: undefined, answers: {}, start: async () => { }, settings: { command: ["content", "lsp"], inlayHints: true } }));

test("the server is started with the command and the options of the settings", async () => {
  const context = await activate();

  assert.deepEqual(editor.client.server, { command: "content", args: ["lsp"] });
  assert.deepEqual(editor.client.options.initializationOptions, { inlayHints: true });
  assert.equal(context.subscriptions.length, 3);
  assert.deepEqual(editor.errors, []);
});

test("a C# member leads to its line in the article", async () => {
  await activate();
  editor.answers["typedcontent/memberDefinition"] = [{ uri: "file:///content/en-US/billing/invoices.md", range: { start: { line: 12, character: 0 }, end: { line: 12, character: 12 } } }];

  const [place] = await editor.providers.definition.provider.provideDefinition(document, at("HowToPay"));

  assert.deepEqual(editor.providers.definition.selector, { language: "csharp" });
  assert.deepEqual(editor.client.sent, [["typedcontent/memberDefinition", { expression: "Articles.Billing.Invoices.Strings.HowToPay" }]]);
  assert.equal(place.uri.path, "/content/en-US/billing/invoices.md");
  assert.deepEqual([place.range.start.line, place.range.end.character], [12, 12]);
});

test("a C# member shows its text in all locales with its state, and no markup of the text", async () => {
  await activate();
  editor.answers["typedcontent/memberTexts"] = [{ locale: "en-US", text: "Pay *now*.", state: "source" }, { locale: "de-DE", text: "Jetzt zahlen.", state: "outdated" }];

  const hover = await editor.providers.hover.provider.provideHover(document, at("HowToPay"));

  assert.match(hover.contents.value, /\*\*en-US\*\* Pay \\\*now\\\*\\\. {2}_\(source\)_/);
  assert.match(hover.contents.value, /\*\*de-DE\*\* Jetzt zahlen\\\. {2}_\(outdated\)_/);
});

test("other code, members without texts, and a server that isn't running show nothing", async () => {
  await activate();
  const { hover, definition } = editor.providers;

  assert.equal(await hover.provider.provideHover(document, at("culture")), undefined);
  assert.deepEqual(editor.client.sent, []);
  editor.answers["typedcontent/memberTexts"] = [];
  assert.equal(await hover.provider.provideHover(document, at("HowToPay")), undefined);
  await extension.deactivate();
  assert.equal(await definition.provider.provideDefinition(document, at("HowToPay")), undefined);
});

test("a command that can't be started is told to the user, and the restart tries again", async () => {
  editor.start = () => Promise.reject(undefined);
  await activate();
  assert.match(editor.errors[0], /can't be started\. Install it with/);

  editor.start = async () => { };
  await editor.commands["typedcontent.restart"]();
  assert.equal(editor.client.isRunning(), true);
});
