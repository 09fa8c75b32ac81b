const vscode = require("vscode");
const { LanguageClient } = require("vscode-languageclient/node");
const { expressionAt } = require("./expression");

let client;

async function start() {
  const settings = vscode.workspace.getConfiguration("typedcontent");
  const [command, ...args] = settings.get("command");
  client = new LanguageClient("typedcontent", "TypedContent", { command, args }, {
    documentSelector: [{ scheme: "file", language: "markdown" }, { scheme: "file", pattern: "**/{toc.yml,typedcontent.lock}" }],
    initializationOptions: { inlayHints: settings.get("inlayHints") },
  });
  try {
    await client.start();
  } catch {
    // The client has shown the reason. What it throws may be undefined.
    vscode.window.showErrorMessage('The language server of TypedContent can\'t be started. Install it with "dotnet tool install --global TypedContent.Tool", or set "typedcontent.command".');
  }
}

async function restart() {
  await client?.stop();
  await start();
}

/** Asks the server about the member of an article at a position of C# code; undefined for other code. */
async function ask(method, document, position) {
  const expression = expressionAt(document.lineAt(position.line).text, position.character);
  return expression && client?.isRunning() ? client.sendRequest(method, { expression }) : undefined;
}

/** Leads from a C# member to its line in the article, where the C# extension leads to generated code. */
const definitions = {
  async provideDefinition(document, position) {
    const places = await ask("typedcontent/memberDefinition", document, position);
    return places?.map(({ uri, range }) => new vscode.Location(
      vscode.Uri.parse(uri), new vscode.Range(range.start.line, range.start.character, range.end.line, range.end.character)));
  },
};

/** Shows the text of a C# member in all locales, below what the C# extension shows. */
const hovers = {
  async provideHover(document, position) {
    const texts = await ask("typedcontent/memberTexts", document, position);
    if (!texts?.length) {
      return undefined;
    }

    const markdown = new vscode.MarkdownString();
    for (const { locale, text, state } of texts) {
      markdown.appendMarkdown(`**${locale}** `).appendText(text).appendMarkdown(`  _(${state})_\n\n`);
    }

    return new vscode.Hover(markdown);
  },
};

async function activate(context) {
  context.subscriptions.push(
    vscode.commands.registerCommand("typedcontent.restart", restart),
    vscode.languages.registerDefinitionProvider({ language: "csharp" }, definitions),
    vscode.languages.registerHoverProvider({ language: "csharp" }, hovers));
  await start();
}

module.exports = { activate, deactivate: () => client?.stop() };
