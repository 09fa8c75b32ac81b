using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Text.Json.Nodes;

namespace TypedContent.Compiler.Tests.Rendering.Xss.Browser;

/// <summary>Represents a browser that loads pages without a network and reports what they do.</summary>
internal sealed class Chromium : IAsyncDisposable
{
    private const string OwnScript = "check.js";

    /// <summary>Touches all elements as a reader could, and returns what a page must not have, as the browser parsed it.</summary>
    private const string Check = """
        (() => {
          const found = [];
          const events = ['click', 'auxclick', 'dblclick', 'mouseover', 'mouseenter', 'pointerover', 'focus', 'focusin', 'keydown', 'wheel', 'copy', 'toggle',
            'beforetoggle', 'error', 'load', 'animationstart', 'animationend', 'transitionend', 'begin', 'end', 'scroll', 'submit', 'input', 'change', 'beforeinput'];
          addEventListener('click', e => { if (!(e.target.closest('a')?.protocol === 'javascript:')) e.preventDefault(); }, true);
          const allowed = ['http:', 'https:', 'mailto:', 'tel:', 'sms:', 'ftp:', 'ftps:', 'file:', ':'];
          for (const e of document.body.querySelectorAll('*')) {
            if (e.namespaceURI !== 'http://www.w3.org/1999/xhtml' || e.matches('script,style,iframe,frame,object,embed,applet,link,meta,base,form,input:not([type=checkbox][disabled]),button,textarea,select,video,audio,source,template,title'))
              found.push('element ' + e.localName);
            for (const a of e.attributes)
              if (a.name.startsWith('on') || ['action', 'formaction', 'srcdoc', 'ping', 'background', 'poster', 'xlink:href', 'srcset'].includes(a.name)) found.push('attribute ' + a.name);
            if (e.localName === 'a' && !allowed.includes(e.protocol)) found.push('address ' + e.href);
            if (e.localName === 'a' && e.hasAttribute('href') && e.parentElement.closest('a[href]')) found.push('nested link ' + e.href);
            for (const type of events) e.dispatchEvent(new MouseEvent(type, { bubbles: true, cancelable: true }));
          }
          return found;
        })()
        //# sourceURL=
        """ + OwnScript;

    private readonly Process _process;
    private readonly DirectoryInfo _folder;
    private readonly DevTools _tools = new();
    private readonly ConcurrentDictionary<string, Visit> _visits = new();

    private Chromium(Process process, DirectoryInfo folder)
    {
        (_process, _folder) = (process, folder);
        _tools.Received += Receive;
    }

    /// <summary>Starts the browser at <paramref name="path"/>.</summary>
    public static async Task<Chromium> StartAsync(string path)
    {
        var folder = Directory.CreateTempSubdirectory("typedcontent-browser");
        var start = new ProcessStartInfo(path) { RedirectStandardError = true, RedirectStandardOutput = true };
        foreach (var argument in (string[])[
            "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--no-first-run", "--disable-background-networking", "--disable-component-update",
            "--host-resolver-rules=MAP * ~NOTFOUND", "--remote-debugging-port=0", "--user-data-dir=" + folder.FullName, "about:blank"])
        {
            start.ArgumentList.Add(argument);
        }

        var process = Process.Start(start)!;
        _ = process.StandardOutput.BaseStream.CopyToAsync(Stream.Null);

        // The browser writes its address to the standard error.
        const string prefix = "DevTools listening on ";
        while (await process.StandardError.ReadLineAsync() is { } line)
        {
            if (line.StartsWith(prefix, StringComparison.Ordinal))
            {
                _ = process.StandardError.BaseStream.CopyToAsync(Stream.Null);
                var browser = new Chromium(process, folder);
                await browser._tools.ConnectAsync(new Uri(line[prefix.Length..]));
                return browser;
            }
        }

        throw new InvalidOperationException($"{path} did not start.");
    }

    /// <summary>Loads a page with <paramref name="body"/>, and returns what it ran, loaded, or must not have.</summary>
    public async Task<IReadOnlyList<string>> LoadAsync(string body)
    {
        var file = Path.Combine(_folder.FullName, string.Create(CultureInfo.InvariantCulture, $"page-{Guid.NewGuid():N}.html"));
        await File.WriteAllTextAsync(file, "<!DOCTYPE html><html><head><meta charset=\"utf-8\"><title>t</title></head><body>\n" + body + "\n</body></html>");
        var target = (string)(await _tools.SendAsync("Target.createTarget", new JsonObject { ["url"] = "about:blank" }))["targetId"]!;
        var session = (string)(await _tools.SendAsync("Target.attachToTarget", new JsonObject { ["targetId"] = target, ["flatten"] = true }))["sessionId"]!;
        var visit = _visits[session] = new Visit(new Uri(file).AbsoluteUri);
        foreach (var domain in (string[])["Page", "Network", "Runtime", "Debugger"])
        {
            await _tools.SendAsync(domain + ".enable", session: session);
        }

        await _tools.SendAsync("Page.navigate", new JsonObject { ["url"] = visit.Address }, session);
        await visit.Loaded.Task;
        var check = await _tools.SendAsync("Runtime.evaluate", new JsonObject { ["expression"] = Check, ["returnByValue"] = true }, session);

        // The result is lost if the page has left.
        var found = check["result"]?["value"] as JsonArray ?? ["no result of the check: " + check.ToJsonString()];

        // Handlers and navigations that the check started run before this.
        await _tools.SendAsync("Runtime.evaluate", new JsonObject { ["expression"] = "new Promise(done => setTimeout(done, 50))\n//# sourceURL=" + OwnScript, ["awaitPromise"] = true }, session);
        await _tools.SendAsync("Target.closeTarget", new JsonObject { ["targetId"] = target });
        _visits.TryRemove(session, out _);
        File.Delete(file);
        return [.. visit.Incidents, .. found.Select(node => (string)node!)];
    }

    public async ValueTask DisposeAsync()
    {
        await _tools.DisposeAsync();
        _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
        _process.Dispose();
        _folder.Delete(recursive: true);
    }

    private void Receive(string session, string name, JsonNode parameters)
    {
        if (!_visits.TryGetValue(session, out var visit))
        {
            return;
        }

        var address = Text(parameters["url"]);
        switch (name)
        {
            case "Page.loadEventFired":
                visit.Loaded.TrySetResult();
                break;
            case "Page.javascriptDialogOpening":
                visit.Incidents.Enqueue("dialog " + Text(parameters["message"]));
                _ = _tools.SendAsync("Page.handleJavaScriptDialog", new JsonObject { ["accept"] = true }, session);
                break;
            case "Debugger.scriptParsed" or "Debugger.scriptFailedToParse" when address != OwnScript:
                visit.Incidents.Enqueue($"script at {address}:{parameters["startLine"]}");
                break;
            case "Page.frameAttached":
                visit.Incidents.Enqueue("frame");
                break;
            case "Page.frameRequestedNavigation":
                visit.Incidents.Enqueue("navigation to " + address);
                break;
            case "Network.requestWillBeSent" when Text(parameters["type"]) != "Image" && Text(parameters["request"]?["url"]) != visit.Address:
                visit.Incidents.Enqueue($"request of a {Text(parameters["type"])}: {Text(parameters["request"]?["url"])}");
                break;
        }
    }

    private static string Text(JsonNode? node) => node?.GetValue<string>() ?? string.Empty;

    private sealed class Visit(string address)
    {
        public string Address => address;

        public ConcurrentQueue<string> Incidents { get; } = new();

        public TaskCompletionSource Loaded { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
    }
}
