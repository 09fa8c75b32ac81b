#!/usr/bin/env bash
# Makes an app of each kind from the packed packages and the articles in content, runs it, and writes the table of docs/performance.md.
#   tests/app-kinds.sh [kind...]      such as: tests/app-kinds.sh console native
# Sizes are those of the published folder without symbols. Times are the processor time of the process up to its first output or page, which other
# processes of the machine hardly change: the median of five. In a browser, it is that of the clock.
set -euo pipefail
repository=$(cd "$(dirname "$0")/.." && pwd)
work=$(mktemp -d)
version=1.0.0-apps.$(date +%s)
address=http://127.0.0.1:5399
page=/help/de-DE/billing/invoices
trap 'rm -rf "$work" ~/.nuget/packages/typedcontent*/"$version"' EXIT

pack() {
  dotnet restore "$repository/TypedContent.sln" -v q --nologo
  for project in TypedContent TypedContent.Search TypedContent.AspNetCore TypedContent.Blazor TypedContent.Mcp; do
    dotnet pack "$repository/src/$project" -c Release -v q --nologo -o "$work/feed" -p:PackageVersion="$version" -p:PackReadyToRun=false -p:RunAnalyzers=false > "$work/log" || { cat "$work/log" >&2; return 1; }
  done
  cat > "$work/nuget.config" <<END
<configuration><packageSources><add key="packed" value="feed" /></packageSources></configuration>
END
  cat > "$work/Directory.Build.props" <<END
<Project><PropertyGroup>
  <TargetFramework>net10.0</TargetFramework><Nullable>enable</Nullable><ImplicitUsings>enable</ImplicitUsings><RootNamespace>App</RootNamespace>
  <TreatWarningsAsErrors>true</TreatWarningsAsErrors><DebugType>none</DebugType><TypedContentRoot>$repository/content</TypedContentRoot>
  <TypedContentLinks>site</TypedContentLinks><TypedContentSitePrefix>/partner</TypedContentSitePrefix><TypedContentExternal>support/contact</TypedContentExternal>
  <TypedContentLock>$repository/sample/Guidance/typedcontent.lock</TypedContentLock><SatelliteResourceLanguages>en</SatelliteResourceLanguages>
  <!-- What the articles of the sample report on purpose: the handbook is out of date. -->
  <WarningsNotAsErrors>TC2003;TC2001;TC2002</WarningsNotAsErrors>
</PropertyGroup><ItemGroup><TypedContentAssets Include="$repository/content/media/*.png" /></ItemGroup></Project>
END
}

# project <folder> <sdk> <properties> <package>...
project() {
  mkdir -p "$work/$1"
  { echo "<Project Sdk=\"$2\"><PropertyGroup>$3</PropertyGroup><ItemGroup>"
    for package in "${@:4}"; do echo "<PackageReference Include=\"$package\" Version=\"$version\" />"; done
    echo "</ItemGroup></Project>"; } > "$work/$1/$1.csproj"
}

console() { # <folder> <properties>
  project "$1" Microsoft.NET.Sdk "<OutputType>Exe</OutputType>$2" TypedContent
  echo 'Console.WriteLine(App.Content.Articles.Billing.Invoices.Title.In(App.Content.Locales.DeDE));' > "$work/$1/Program.cs"
}

web() { # <folder> <services> <routes> <properties>
  project "$1" Microsoft.NET.Sdk.Web "${4:-}" TypedContent TypedContent.AspNetCore TypedContent.Blazor
  cat > "$work/$1/Program.cs" <<END
using TypedContent.AspNetCore;
var builder = WebApplication.CreateSlimBuilder(args);
builder.Logging.ClearProviders();
builder.Services.AddTypedContent(App.Content.Articles.Set);
$2
var app = builder.Build();
$3
app.Run();
END
  echo '@addTagHelper *, TypedContent.AspNetCore' > "$work/$1/_ViewImports.cshtml"
}

publish() { dotnet publish "$work/$1" -c Release -v q --nologo -o "$work/out/$1" "${@:2}" > "$work/log" || { cat "$work/log" >&2; exit 1; }; }
size() { du -sb "$work/out/$1" --exclude='*.pdb' --exclude='*.dbg' | awk '{ printf "%.1f", $1 / 1e6 }'; }
median() { sort -n | sed -n 3p; }
processor() { awk -v ticks="$(getconf CLK_TCK)" '{ sub(/.*\) /, ""); print ($12 + $13) * 1000 / ticks }' "/proc/$1/stat"; }

first_output() { # <folder>
  for _ in 1 2 3 4 5; do
    local TIMEFORMAT='%U %S'; { time "$work/out/$1/$1" > "$work/page"; } 2> "$work/time"
    grep -qx Rechnungen "$work/page" || return 1
    awk '{ printf "%d\n", ($1 + $2) * 1000 }' "$work/time"
  done | median
}

first_page() { # <folder> <path>
  for _ in 1 2 3 4 5; do
    "$work/out/$1/$1" --urls "$address" --contentRoot "$work/out/$1" & local server=$!
    until curl -s "$address$2" -o "$work/page"; do kill -0 $server || return 1; sleep 0.005; done
    processor $server
    kill $server; wait $server 2>/dev/null || true
    grep -q Rechnungen "$work/page" || return 1
  done | median
}

native='<PublishAot>true</PublishAot><RuntimeIdentifier>linux-x64</RuntimeIdentifier><InvariantGlobalization>false</InvariantGlobalization>'
row() { [ -n "$3" ] && [ -n "$4" ] || exit 1; printf '| %s | yes | yes | %s | %s | %s |\n' "$@"; }

kind_console() { console console ""; publish console; row "Console" "yes, below" "$(size console)" "$(first_output console)"; }
kind_single() { console single "<PublishSingleFile>true</PublishSingleFile><RuntimeIdentifier>linux-x64</RuntimeIdentifier><SelfContained>false</SelfContained>"; publish single; row "Single file" "–" "$(size single)" "$(first_output single)"; }
kind_trimmed() { console trimmed "<PublishTrimmed>true</PublishTrimmed><RuntimeIdentifier>linux-x64</RuntimeIdentifier><SelfContained>true</SelfContained>"; publish trimmed; row "Console, trimmed, with the runtime" "–" "$(size trimmed)" "$(first_output trimmed)"; }
kind_native() { console native "$native"; publish native; row "Console, NativeAOT" "yes" "$(size native)" "$(first_output native)"; }
kind_api() { web api "" "app.MapTypedContent(\"/help/{culture}/{**path}\");"; publish api; row "Minimal API" "yes, below" "$(size api)" "$(first_page api $page)"; }
kind_native_api() {
  web native-api "" "app.MapTypedContent(\"/help/{culture}/{**path}\");" "$native"
  sed -i '/TypedContent.Blazor/d; /_ViewImports/d' "$work/native-api/native-api.csproj"
  publish native-api; row "Minimal API, NativeAOT" "yes" "$(size native-api)" "$(first_page native-api $page)"
}
kind_razor() {
  web razor "builder.Services.AddRazorPages();" "app.MapRazorPages(); app.MapTypedContent(\"/help/{culture}/{**path}\");"
  mkdir "$work/razor/Pages"; cp "$work/razor/_ViewImports.cshtml" "$work/razor/Pages"
  printf '@page "/page"\n@{ System.Globalization.CultureInfo.CurrentUICulture = App.Content.Locales.DeDE.Culture; }\n<content article="App.Content.Articles.Billing.Invoices" />\n' > "$work/razor/Pages/Page.cshtml"
  publish razor; row "Razor Pages" "not by ASP.NET Core" "$(size razor)" "$(first_page razor /page)"
}
kind_mvc() {
  web mvc "builder.Services.AddControllersWithViews();" "app.MapDefaultControllerRoute();"
  mkdir -p "$work/mvc/Views/Home"; cp "$work/mvc/_ViewImports.cshtml" "$work/mvc/Views"
  printf '@using TypedContent.AspNetCore\n<h1>@App.Content.Articles.Billing.Invoices.Title.In(App.Content.Locales.DeDE).ToHtmlContent()</h1>\n' > "$work/mvc/Views/Home/Index.cshtml"
  echo 'public sealed class HomeController : Microsoft.AspNetCore.Mvc.Controller { public Microsoft.AspNetCore.Mvc.IActionResult Index() => View(); }' > "$work/mvc/HomeController.cs"
  publish mvc; row "MVC" "not by ASP.NET Core" "$(size mvc)" "$(first_page mvc /)"
}
components() { # <folder>
  printf '@using Microsoft.AspNetCore.Components\n@using TypedContent.Blazor\n' > "$work/$1/_Imports.razor"
  printf '@page "/"\n<ArticleView Article="App.Content.Articles.Billing.Invoices" Culture="App.Content.Locales.DeDE.Culture" />\n' > "$work/$1/Home.razor"
  printf '<Microsoft.AspNetCore.Components.Routing.Router AppAssembly="typeof(Root).Assembly"><Found Context="route"><RouteView RouteData="route" /></Found></Microsoft.AspNetCore.Components.Routing.Router>\n' > "$work/$1/Root.razor"
}
kind_blazor() {
  web blazor "builder.Services.AddRazorComponents().AddInteractiveServerComponents(); TypedContent.Blazor.TypedContentServiceCollectionExtensions.AddTypedContentRoutes(builder.Services, (article, culture) => article.Path);" \
    "app.UseAntiforgery(); app.MapRazorComponents<App.Root>().AddInteractiveServerRenderMode();"
  components blazor; publish blazor; row "Blazor on the server" "not by ASP.NET Core" "$(size blazor)" "$(first_page blazor /)"
}
kind_wasm() {
  project wasm Microsoft.NET.Sdk.BlazorWebAssembly "<TypedContentPacks>satellites</TypedContentPacks><BlazorWebAssemblyLoadAllGlobalizationData>true</BlazorWebAssemblyLoadAllGlobalizationData>" TypedContent TypedContent.Blazor
  sed -i 's|</ItemGroup></Project>|<PackageReference Include="Microsoft.AspNetCore.Components.WebAssembly" Version="10.0.12" /></ItemGroup></Project>|' "$work/wasm/wasm.csproj"
  mkdir -p "$work/wasm/wwwroot"; cat > "$work/wasm/wwwroot/index.html" <<'END'
<div id="app"></div>
<script>
new MutationObserver((_, observer) => {
  if (document.body.textContent.includes('Rechnungen')) { observer.disconnect(); fetch('shown?ms=' + Math.round(performance.now())); }
}).observe(document.getElementById('app'), { childList: true, subtree: true });
</script>
<script src="_framework/blazor.webassembly.js"></script>
END
  cat > "$work/wasm/Program.cs" <<END
using TypedContent.Blazor;
var builder = Microsoft.AspNetCore.Components.WebAssembly.Hosting.WebAssemblyHostBuilder.CreateDefault(args);
builder.Services.AddTypedContentRoutes((article, culture) => article.Path);
builder.RootComponents.Add<App.Root>("#app");
await builder.Build().RunAsync();
END
  components wasm; publish wasm
  # What a browser loads is compressed.
  local bytes; bytes=$(find "$work/out/wasm/wwwroot" -name '*.br' -printf '%s\n' | awk '{ n += $1 } END { printf "%.1f", n / 1e6 }')
  row "Blazor WebAssembly" "trimmed" "$bytes, compressed" "$(first_text "$work/out/wasm/wwwroot"), by the clock in Chromium"
}
first_text() { # <folder>
  cat > "$work/serve.py" <<'END'
import functools, http.server, sys, urllib.parse
class Handler(http.server.SimpleHTTPRequestHandler):
    extensions_map = {**http.server.SimpleHTTPRequestHandler.extensions_map, '.wasm': 'application/wasm', '.js': 'text/javascript', '': 'application/octet-stream'}
    def do_GET(self):
        address = urllib.parse.urlparse(self.path)
        if address.path == '/shown':
            open(sys.argv[2], 'w').write(urllib.parse.parse_qs(address.query)['ms'][0] + '\n')
        super().do_GET()
    def log_message(self, *arguments): pass
http.server.ThreadingHTTPServer(('127.0.0.1', 5399), functools.partial(Handler, directory=sys.argv[1])).serve_forever()
END
  python3 "$work/serve.py" "$1" "$work/shown" & local server=$!
  for _ in 1 2 3 4 5; do
    rm -rf "$work/shown" "$work/browser"
    "${TYPEDCONTENT_BROWSER:-chromium}" --headless --no-sandbox --disable-gpu --lang=de-DE --accept-lang=de-DE --user-data-dir="$work/browser" "$address" 2> /dev/null & local browser=$!
    for _ in $(seq 600); do [ ! -s "$work/shown" ] || break; kill -0 $browser || break; sleep 0.1; done
    kill $browser; wait $browser 2>/dev/null || true
    cat "$work/shown" || { kill $server; return 1; }
  done | median
  kill $server
}
kind_library() {
  project library Microsoft.NET.Sdk "" TypedContent
  project program Microsoft.NET.Sdk "<OutputType>Exe</OutputType><RootNamespace>Main</RootNamespace><TypedContentRoot>content</TypedContentRoot><TypedContentLock></TypedContentLock>"
  sed -i 's|</Project>|<ItemGroup><ProjectReference Include="../library/library.csproj" /></ItemGroup></Project>|' "$work/program/program.csproj"
  echo 'Console.WriteLine(App.Content.Articles.Billing.Invoices.Title.In(App.Content.Locales.DeDE));' > "$work/program/Program.cs"
  publish program; row "Class library, in a console program" "as its program" "$(size program)" "$(first_output program)"
}
kind_two() {
  project first Microsoft.NET.Sdk "<RootNamespace>First</RootNamespace>" TypedContent
  project second Microsoft.NET.Sdk "<RootNamespace>Second</RootNamespace><TypedContentRoot>content</TypedContentRoot><TypedContentLock></TypedContentLock>" TypedContent
  mkdir -p "$work/second/content/de-DE" "$work/second/content/en-US"
  echo '# Help' > "$work/second/content/en-US/help.md"; echo '# Hilfe' > "$work/second/content/de-DE/help.md"
  project two Microsoft.NET.Sdk "<OutputType>Exe</OutputType><RootNamespace>Main</RootNamespace><TypedContentRoot>content</TypedContentRoot><TypedContentLock></TypedContentLock>$native"
  sed -i 's|</Project>|<ItemGroup><ProjectReference Include="../first/first.csproj" /><ProjectReference Include="../second/second.csproj" /></ItemGroup></Project>|' "$work/two/two.csproj"
  cat > "$work/two/Program.cs" <<END
var set = TypedContent.ContentSet.Combine(First.Content.Articles.Set, Second.Content.Articles.Set);
if (!set.TryGet("help", out var help) || help.Title.In(Second.Content.Locales.DeDE) != "Hilfe") throw new InvalidOperationException();
Console.WriteLine(set.TryGet("billing/invoices", out var article) ? article.Title.In(First.Content.Locales.DeDE) : "");
END
  publish two; row "Two libraries in one program, NativeAOT" "yes" "$(size two)" "$(first_output two)"
}
kind_mcp() {
  project mcp Microsoft.NET.Sdk "<OutputType>Exe</OutputType>$native<TypedContentMembers>none</TypedContentMembers>" TypedContent TypedContent.Mcp
  sed -i 's|</ItemGroup></Project>|<PackageReference Include="Microsoft.Extensions.Hosting" Version="10.0.14" /></ItemGroup></Project>|' "$work/mcp/mcp.csproj"
  cp "$repository/sample/Mcp/Program.cs" "$work/mcp"; sed -i 's/McpSample/App/' "$work/mcp/Program.cs"
  publish mcp
  cat > "$work/requests" <<END
{"jsonrpc":"2.0","id":1,"method":"initialize","params":{"protocolVersion":"2025-06-18","capabilities":{},"clientInfo":{"name":"a","version":"1"}}}
{"jsonrpc":"2.0","method":"notifications/initialized"}
{"jsonrpc":"2.0","id":2,"method":"tools/call","params":{"name":"search","arguments":{"query":"rechnung","language":"de-AT"}}}
END
  cat > "$work/more" <<END
{"jsonrpc":"2.0","id":3,"method":"tools/list"}
{"jsonrpc":"2.0","id":4,"method":"tools/call","params":{"name":"fetch","arguments":{"id":"de-DE/billing/invoices"}}}
END
  local times; times=$(for _ in 1 2 3 4 5; do
    : > "$work/answers"; rm -f "$work/input"; mkfifo "$work/input"
    "$work/out/mcp/mcp" < "$work/input" > "$work/answers" & server=$!
    exec 9> "$work/input"; cat "$work/requests" >&9
    until grep -q '"id":2' "$work/answers"; do kill -0 $server || exit 1; sleep 0.005; done
    processor $server; cat "$work/more" >&9
    until grep -q '"id":4' "$work/answers"; do kill -0 $server || exit 1; sleep 0.005; done
    exec 9>&-; wait $server
    grep -q '"serverInfo"' "$work/answers" && grep -q 'de-DE/billing/invoices' "$work/answers" && grep -q '"inputSchema"' "$work/answers" \
      && grep '"id":4' "$work/answers" | grep -q '# Rechnungen' || { cat "$work/answers" >&2; exit 1; }
  done | median)
  row "MCP server, NativeAOT" "yes" "$(size mcp)" "$times"
}
kind_test() {
  project test Microsoft.NET.Sdk "" TypedContent
  sed -i 's|</ItemGroup></Project>|<PackageReference Include="Microsoft.NET.Test.Sdk" Version="18.12.0" /><PackageReference Include="xunit" Version="2.9.3" /><PackageReference Include="xunit.runner.visualstudio" Version="4.0.1" /></ItemGroup></Project>|' "$work/test/test.csproj"
  echo 'public sealed class Tests { [Xunit.Fact] public void Reads() => Xunit.Assert.Equal("Rechnungen", App.Content.Articles.Billing.Invoices.Title.In(App.Content.Locales.DeDE).ToString()); }' > "$work/test/Tests.cs"
  dotnet test "$work/test" -v q --nologo > "$work/log" || { cat "$work/log" >&2; exit 1; }
  row "Test project" "–" "–" "–"
}

pack
printf '| Kind | Builds | Runs | NativeAOT | Size, MB | Processor time to the first output or page, ms |\n|---|---|---|---|---:|---:|\n'
for kind in "${@:-console library two test single trimmed native api native_api mcp razor mvc blazor wasm}"; do for k in $kind; do ("kind_$k") || echo "| $k | FAILED |"; done; done
echo "Load: $(cut -d' ' -f1 /proc/loadavg) on $(nproc) cores."
