// Shows the features in a real Visual Studio Code, and fails where one isn't seen. CONTRIBUTING.md has the commands.
const { chromium } = require("playwright-core");
const assert = require("node:assert");
const fs = require("node:fs");
const os = require("node:os");
const path = require("node:path");

const [address, picture] = process.argv.slice(2);
const limit = 120_000;
const folder = fs.mkdtempSync(path.join(os.tmpdir(), "typedcontent-tour-"));
const files = {
  ".vscode/settings.json": '{ "typedcontent.inlayHints": true, "workbench.startupEditor": "none", "editor.minimap.enabled": false, "workbench.secondarySideBar.defaultVisibility": "hidden", "files.autoSave": "off" }',
  "typedcontent.json": "{}",
  "Program.cs": "using MyApp.Content;\n\nConsole.WriteLine(Articles.Invoices.Strings.PayInTime);\n",
  "content/en-US/invoices.md": "---\ntitle: Invoices\nms.date: 2026-03-01\n---\n\n# Invoices\n\nYou get an invoice each month. Read about [payment methods](payment-metods.md) first.\n\n## How to pay\n\nThe total is at the top. Pay by [card](payment-methods.md#cards).\n\n## Next steps\n\nPay in time.\n\nWrite to [us](help/contact.md).\n",
  "content/en-US/help/contact.md": "# Contact\n\nRead about [invoices](../invoices.md).\n",
  "content/de-DE/help/contact.md": "# Kontakt\n\nLesen Sie über [Rechnungen](../invoices.md).\n",
  "content/en-US/payment-methods.md": "# Payment methods\n\nThere are two.\n\n## Cards\n\nWe take cards.\n",
  "content/de-DE/invoices.md": "---\ntitle: Rechnungen\nms.date: 2026-03-01\n---\n\n# Rechnungen\n\nSie erhalten jeden Monat eine Rechnung. Lesen Sie zuerst über [Zahlungsarten](payment-methods.md).\n\n## So zahlen Sie\n\nDie Summe steht oben. Zahlen Sie mit [Karte](payment-methods.md#cards).\n\n## Nächste Schritte\n\nZahlen Sie pünktlich.\n\nSchreiben Sie [uns](help/contact.md).\n",
  "content/de-DE/payment-methods.md": "# Zahlungsarten\n\nEs gibt zwei.\n\n## Karten {#cards}\n\nWir nehmen Karten.\n",
};

async function run(page) {
  const { keyboard } = page;
  const row = (name) => page.locator(".explorer-folders-view .monaco-list-row", { hasText: name });
  const editor = () => page.locator(".editor-instance .view-lines").first();
  const textsOf = (selector) => page.locator(selector).allInnerTexts();
  const shows = (text) => page.waitForFunction(
    (wanted) => document.querySelector(".editor-instance .view-lines")?.innerText.replaceAll("\u00a0", " ").includes(wanted), text, { timeout: limit });

  async function open(...names) {
    for (const name of names) {
      await row(name).nth(name === "invoices.md" && names.includes("en-US") ? 1 : 0).click({ timeout: limit });
      await page.waitForTimeout(1000);
    }
    await editor().click();
  }

  async function goTo(line, column) {
    await keyboard.press("Control+g");
    await page.waitForSelector(".quick-input-widget input");
    await keyboard.type(`${line}:${column}`);
    await page.waitForTimeout(500);
    await keyboard.press("Enter");
    await page.waitForTimeout(500);
  }

  /** Presses keys until something appears, since features are there only when the server has read the articles. */
  async function until(keys, selector) {
    for (let attempt = 0; ; attempt++) {
      for (const key of keys.split(" ")) { await keyboard.press(key); }
      try {
        return await page.waitForSelector(selector, { timeout: 10_000 });
      } catch (error) {
        if (attempt === 12) { throw error; }
        await keyboard.press("Escape");
      }
    }
  }

  async function hover() {
    await until("Control+k Control+i", ".monaco-hover:not(.hidden) .hover-contents");
    await page.waitForTimeout(1000);
    const texts = await textsOf(".monaco-hover:not(.hidden) .hover-contents");
    await keyboard.press("Escape");
    return texts.join("\n").replaceAll("\u00a0", " ");
  }

  /** Renames a row of the explorer, and lets the extension change the links. */
  async function rename(name, nth, to) {
    await row(name).nth(nth).click();
    await keyboard.press("F2");
    await page.locator(".explorer-folders-view input").fill(to, { timeout: limit });
    await page.locator(".explorer-folders-view input").press("Enter");
    await page.locator(".monaco-dialog-box .monaco-button", { hasText: "OK" }).click({ timeout: limit });
    await row(to).nth(nth).waitFor({ timeout: limit });
  }

  async function place() {
    await page.waitForTimeout(3000);
    return `${await page.locator(".tab.active").first().getAttribute("aria-label")} ${await page.locator("#status\\.editor\\.selection").innerText()}`;
  }

  const steps = {
    async "a finding"() {
      await open("content", "de-DE", "en-US", "invoices.md");
      await page.waitForSelector(".squiggly-error", { timeout: limit });
    },
    async "a quick fix"() {
      await goTo(8, 65);
      await until("Control+.", ".action-widget .monaco-list-row");
      assert.ok((await textsOf(".action-widget .monaco-list-row")).includes("Change 'payment-metods.md' to 'payment-methods.md'"));
      if (picture) { await page.screenshot({ path: picture }); }
      await keyboard.press("Enter");
      await shows("(payment-methods.md)");
    },
    async "hover of a link"() {
      await goTo(12, 50);
      assert.match(await hover(), /Payment methods[^]*Cards[^]*We take cards/);
    },
    async "completion"() {
      await goTo(16, 13);
      await keyboard.type(" See [it](");
      await until("Control+Space", ".suggest-widget.visible .monaco-list-row");
      assert.match((await textsOf(".suggest-widget.visible .monaco-list-row")).join(), /payment-methods\.md/);
      await keyboard.press("Escape");
      await goTo(16, 13);
      await keyboard.press("Shift+End");
      await keyboard.press("Delete");
    },
    async "rename of a heading"() {
      await goTo(14, 6);
      await until("F2", ".rename-box input");
      await page.locator(".rename-box input").fill("What is next");
      await page.locator(".rename-box input").press("Enter");
      await shows("## What is next");
    },
    async "definition of a link"() {
      await goTo(12, 50);
      await keyboard.press("F12");
      assert.match(await place(), /^payment-methods\.md.* Ln 5, /);
    },
    async "references of a heading"() {
      await keyboard.press("Shift+F12");
      await page.waitForSelector(".peekview-widget .monaco-list-row", { timeout: limit });
      await page.waitForTimeout(2000);
      assert.equal((await textsOf(".peekview-widget .monaco-list-row")).filter((file) => /invoices\.md/.test(file)).length, 2);
      await keyboard.press("Escape");
    },
    async "inlay hints"() {
      await open("invoices.md");
      await shows("unknown");
    },
    async "hover and definition of a C# member"() {
      await open("Program.cs");
      await goTo(3, 48);
      assert.match(await hover(), /de-DE Zahlen Sie pünktlich\. \(unknown\)/);
      await keyboard.press("F12");
      assert.match(await place(), /^invoices\.md.* Ln 16, /);
    },
    async "folding of front matter, which Visual Studio Code itself doesn't fold"() {
      await open("invoices.md");
      await goTo(1, 1);
      await shows("ms.date");
      await until("Control+Shift+[", ".editor-instance .codicon-folding-collapsed");
      assert.doesNotMatch(await editor().innerText(), /ms\.date/);
      assert.match(await editor().innerText(), /So\szahlen\sSie/);
      await keyboard.press("Control+Shift+]");
      await shows("ms.date");
    },
    async "rename of a file, with the links to it"() {
      await rename("payment-methods.md", 1, "ways-to-pay.md");
      await open("invoices.md");
      await shows("(ways-to-pay.md#cards)");
    },
    async "rename of a folder, with the links to its articles, in all locales"() {
      await rename("help", 1, "support");
      assert.ok(fs.existsSync(path.join(folder, "content/de-DE/support/contact.md")));
      await open("invoices.md");
      await shows("(support/contact.md)");
    },
  };
  for (const [name, step] of Object.entries(steps)) {
    await step();
    console.log(`seen: ${name}`);
  }
}

(async () => {
  for (const [name, text] of Object.entries(files)) {
    fs.mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    fs.writeFileSync(path.join(folder, name), text);
  }
  const browser = await chromium.launch({ executablePath: process.env.TYPEDCONTENT_BROWSER ?? "/usr/bin/chromium", args: ["--no-sandbox"] });
  const page = await browser.newPage({ viewport: { width: 1100, height: 560 } });
  try {
    await page.goto(`${address}/?folder=${folder}`, { waitUntil: "domcontentloaded", timeout: limit });
    await run(page);
  } catch (error) {
    await page.screenshot({ path: path.join(folder, "failed.png") });
    console.error(`${error.message}\nSee ${folder}/failed.png.`);
    process.exitCode = 1;
  }
  await browser.close();
})();
