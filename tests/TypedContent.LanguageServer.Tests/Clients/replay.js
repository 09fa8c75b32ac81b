// Replays a recorded session: node replay.js <session.json> <folder> <command> [<argument>...]
// Each step is written to standard output. The exit code is 1 if an answer lacks what the session expects.
const { spawn } = require("child_process");
const { readFileSync } = require("fs");
const { join } = require("path");
const rpc = require("vscode-jsonrpc/node");

const [sessionPath, folder, command, ...args] = process.argv.slice(2);
const session = JSON.parse(readFileSync(sessionPath, "utf8").replaceAll("${root}", "file://" + folder));
const uri = (path) => "file://" + join(folder, path);
const server = spawn(command, args, { stdio: ["pipe", "pipe", "inherit"] });
const connection = rpc.createMessageConnection(new rpc.StreamMessageReader(server.stdout), new rpc.StreamMessageWriter(server.stdin));

const findings = new Map();
let published = () => {};
connection.onNotification("textDocument/publishDiagnostics", ({ uri, diagnostics }) => {
  findings.set(uri, diagnostics);
  published();
});
connection.onRequest("client/registerCapability", () => null);
connection.listen();

const versions = new Map();
const actions = {
  async open(path) {
    versions.set(path, 1);
    await connection.sendNotification("textDocument/didOpen", {
      textDocument: { uri: uri(path), languageId: "markdown", version: 1, text: readFileSync(join(folder, path), "utf8") },
    });
  },
  async change({ path, line, from, to, text }) {
    versions.set(path, versions.get(path) + 1);
    const range = { start: { line, character: from }, end: { line, character: to } };
    await connection.sendNotification("textDocument/didChange", { textDocument: { uri: uri(path), version: versions.get(path) }, contentChanges: [{ range, text }] });
  },
  async finding({ path, has, lacks }) {
    for (;;) {
      const texts = (findings.get(uri(path)) ?? [])
        .map(({ range, code, message }) => `${range.start.line}:${range.start.character} ${code} ${message}`);
      const isSent = findings.has(uri(path)) || lacks === undefined;
      if (isSent && (has === undefined || texts.some((text) => text.startsWith(has))) && (lacks === undefined || !texts.some((text) => text.startsWith(lacks)))) {
        return;
      }

      await new Promise((resolve) => (published = resolve));
    }
  },
  async request({ method, params, has }) {
    const answer = JSON.stringify(await connection.sendRequest(method, params));
    for (const text of has) {
      if (!answer.includes(text)) {
        throw new Error(`${method}: no ${text} in ${answer}`);
      }
    }
  },
};

(async () => {
  const capabilities = {
    workspace: { workspaceEdit: { documentChanges: true, resourceOperations: ["create", "rename"] }, didChangeWatchedFiles: { dynamicRegistration: true } },
  };
  await connection.sendRequest("initialize", { processId: process.pid, rootUri: "file://" + folder, capabilities, initializationOptions: { inlayHints: true } });
  await connection.sendNotification("initialized", {});
  for (const step of session.steps) {
    const [name] = Object.keys(step);
    console.log(JSON.stringify(step));
    await actions[name](step[name]);
  }

  await connection.sendRequest("shutdown");
  await connection.sendNotification("exit");
  server.on("exit", (code) => process.exit(code));
})().catch((error) => {
  console.error(error.message);
  server.kill();
  process.exit(1);
});
