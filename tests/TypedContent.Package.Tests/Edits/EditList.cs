using System.Text;

namespace TypedContent.Package.Tests.Edits;

/// <summary>Lists kinds of edits, in the order in which they are made.</summary>
internal static class EditList
{
    /// <summary>Gets all kinds.</summary>
    public static IReadOnlyList<Edit> All { get; } = [.. Texts(), .. Times(), .. Files(), .. Outputs(), .. Encodings(), .. SideFiles(), .. Settings(), .. Severities(), .. Builds()];

    /// <summary>Gets further kinds for a program whose packs are files, whose compiler doesn't run for each edit.</summary>
    public static IReadOnlyList<Edit> OfFiles { get; } =
    [
        .. Texts(), .. Times(),
        new("a sentence after all of that", project => project.Write("content/en-US/f.md", "# F\n\nOne sentence.\n\n[b](b.md)\n")),
        new("a sentence whose member is renamed", project => project.Replace("content/en-US/f.md", "One sentence.", "Another sentence.")),
        new("a translation", project => project.Write("content/de-DE/f.md", "# F\n\nEin anderer Satz.\n\n[b](b.md)\n")),
        new("a translated sentence", project => project.Replace("content/de-DE/f.md", "anderer", "weiterer")),
        new("nothing after a translated sentence", _ => { }),
        new("a pack that is deleted in the output", project => project.Delete("bin/Debug/net10.0/App.content/de-DE.pack")),
        new("half a pack in the output", project => Truncate(project, "bin/Debug/net10.0/App.content/de-DE.pack")),
        new("no structure", project => project.Delete("obj/Debug/net10.0/typedcontent/structure.cache")),
        new("no findings", project => project.Delete("obj/Debug/net10.0/typedcontent/findings.cache")),
        new("no list of articles", project => project.Delete("obj/Debug/net10.0/typedcontent/articles.rsp")),
        new("no settings of the compiler", project => project.Delete("obj/Debug/net10.0/typedcontent/compiler.cache")),
        new("a text above a warning", project => project.Replace("content/de-DE/b.md", "# B\n", "# B\n\nEin Satz mehr.\n")),
        new("a longer text above a warning", project => project.Replace("content/de-DE/b.md", "Ein Satz mehr.", "Ein Satz mehr,\nund noch eine Zeile.")),
        new("a text of a file with a warning", project => project.Replace("content/de-DE/b.md", "mehr,", "weniger,")),
        new("warnings as errors on the command line", project => project.Arguments = ["-p:TreatWarningsAsErrors=true"]),
        new("a text while warnings are errors", project => project.Replace("content/de-DE/b.md", "weniger,", "anders,")),
        new("errors that are not mended", _ => { }),
        new("warnings again", project => project.Arguments = []),
        new("a rule as an error", project => project.Arguments = ["-p:WarningsAsErrors=TC2015"]),
        new("all but one rule as errors", project => project.Arguments = ["-p:TreatWarningsAsErrors=true", "-p:WarningsNotAsErrors=TC2015"]),
        new("a rule that is off", project => project.Arguments = ["-p:NoWarn=TC2015"]),
        new("a text while a rule is off", project => project.Replace("content/de-DE/b.md", "anders,", "ebenso,")),
        new("a rule that is on", project => project.Arguments = []),
        new("an attribute that suppresses", project => project.Write("Other.cs", "[assembly: System.Diagnostics.CodeAnalysis.SuppressMessage(\"Content\", \"TC2015\", Justification = \"Known\")]\n")),
        new("a text while an attribute suppresses", project => project.Replace("content/de-DE/b.md", "ebenso,", "genauso,")),
        new("no attribute that suppresses", project => project.Write("Other.cs", "internal static class Other;")),
        new("a severity of a folder with warnings", project => project.WriteOld(".editorconfig", "[content/**.md]\ntypedcontent_severity.TC2015 = none\n")),
        new("a text in a folder with a severity", project => project.Replace("content/de-DE/b.md", "genauso,", "abermals,")),
        new("no severity of a folder with warnings", project => project.Delete(".editorconfig")),
        new("an older baseline with a warning", async project =>
        {
            Assert.True((await project.App.BuildAsync("-t:TypedContentBaseline")).Succeeded);
            File.SetLastWriteTimeUtc(project.App.Under("typedcontent.baseline"), EditedProject.LongAgo);
        }),
        new("a text beside a baseline", project => project.Replace("content/de-DE/b.md", "abermals,", "niemals,")),
        new("no baseline any more", project => project.Delete("typedcontent.baseline")),
        new("an accepted translation", async project => Assert.True((await project.App.BuildAsync("-t:TypedContentAccept")).Succeeded)),
        new("a source that a translation is older than", project => project.Replace("content/en-US/f.md", "Another sentence.", "A changed sentence.")),
        new("nothing after a translation is outdated", _ => { }),
        new("a translation that is outdated and edited", project => project.Replace("content/de-DE/f.md", "weiterer", "neuer")),
        new("no accepted translation", project => project.Delete("typedcontent.lock")),
        new("documentation", project => project.Arguments = ["-p:GenerateDocumentationFile=true", "-p:NoWarn=CS1591"]),
        new("a title with documentation", project => project.Replace("content/en-US/b.md", "title: B", "title: B documented")),
        new("no documentation", project => project.Arguments = []),
        new("generated files", project => project.Arguments = ["-p:EmitCompilerGeneratedFiles=true"]),
        new("no generated files", project => project.Arguments = []),
        new("packs in the assembly", project => project.Arguments = ["-p:TypedContentPacks=embedded", "-p:NoWarn=TC2015"]),
        new("a text while packs are in the assembly", project => project.Replace("content/de-DE/f.md", "neuer", "embedded")),
        new("packs in satellite assemblies", project => project.Arguments = ["-p:TypedContentPacks=satellites"]),
        new("a text in a satellite assembly", project => project.Replace("content/de-DE/f.md", "embedded", "weit entfernter")),
        new("a source text that is in the assembly", project => project.Replace("content/en-US/f.md", "A changed sentence.", "A sentence in the assembly.")),
        new("packs in files again", project => project.Arguments = []),
        new("an error in C# beside a text", project =>
        {
            project.Write("Other.cs", "internal static class Other");
            project.Replace("content/de-DE/f.md", "entfernter", "naher");
        }),
        new("a mended error in C#", project => project.Write("Other.cs", "internal static class Other;")),
        new("a name with spaces and commas", project => project.Write("content/en-US/a, b; #c é.md", "# Name\n\nText.\n")),
        new("a text in a file with such a name", project => project.Replace("content/en-US/a, b; #c é.md", "Text.", "Text?")),
        new("bytes that are no text", project => project.WriteBytes("content/de-DE/f.md", [.. "# F\n"u8, 0xF6])),
        new("other bytes that are no text", project => project.WriteBytes("content/de-DE/f.md", [.. "# FF\n\n"u8, 0xF6])),
        new("text again", project => project.Write("content/de-DE/f.md", "# F\n\nText.\n")),
        new("a heading that only the target Compile has seen", async project =>
        {
            project.Replace("content/en-US/f.md", "# F\n", "# F\n\n## Compiled\n");
            Assert.True((await project.App.BuildAsync("-t:Compile")).Succeeded);
            project.Replace("content/en-US/f.md", "# F\n\n## Compiled\n", "# F\n");
        }),
        new("two builds at once of a text", async project =>
        {
            project.Replace("content/de-DE/f.md", "Text.", "Zwei Texte.");
            await Task.WhenAll(project.App.BuildAsync(), project.App.BuildAsync());
        }),
    ];

    private static IEnumerable<Edit> Texts() =>
    [
        new("nothing", _ => { }),
        new("a sentence", project => project.Replace("content/en-US/b.md", "First text.", "Other text.")),
        new("C# code", project => project.Write("Other.cs", "internal static class Other;")),
        new("a sentence and C# code", project =>
        {
            project.Replace("content/de-DE/b.md", "Erster Text.", "Anderer Text.");
            project.Write("Other.cs", "internal static class Another;");
        }),
        new("a heading", project => project.Replace("content/en-US/b.md", "## Part", "## Portion")),
        new("a link whose anchor was lost", project => project.Replace("content/en-US/a.md", "#part", "#portion")),
        new("a heading in another language", project => project.Replace("content/de-DE/b.md", "## Part", "## Portion")),
        new("a link in another language", project => project.Replace("content/de-DE/a.md", "#part", "#portion")),
        new("the title", project => project.Replace("content/en-US/a.md", "title: A", "title: New")),
        new("a new key", project => project.Replace("content/en-US/a.md", "title: New", "title: New\nms.topic: guide")),
        new("a paragraph more", project => project.Replace("content/en-US/b.md", "Other text.", "Other text.\n\nAnd more.")),
    ];

    private static IEnumerable<Edit> Times() =>
    [
        new("an older file with other text", project => project.WriteOld("content/en-US/b.md", "---\ntitle: B\n---\n# B\n\n## Portion\n\nText of old.\n")),
        new("an older file with other members", project => project.WriteOld("content/en-US/b.md", "---\ntitle: B\n---\n# B\n\n## Portion\n\nText of old.\n\n## More\n\nMembers.\n")),
        new("C# code after an older file", project => project.Write("Other.cs", "internal static class Third;")),
        new("older files of a language", project =>
        {
            project.WriteOld("content/de-DE/a.md", "---\ntitle: A alt\n---\n# A\n\n[b](b.md#portion)\n");
            project.WriteOld("content/de-DE/b.md", "---\ntitle: B alt\n---\n# B\n\n## Portion\n\nAlter Text.\n");
        }),
        new("a text of the same length", project => project.Replace("content/en-US/b.md", "Text of old.", "Text of new.")),
        new("another length, the same time", project =>
        {
            var path = project.App.Under("content/en-US/b.md");
            var time = File.GetLastWriteTimeUtc(path);
            project.Replace("content/en-US/b.md", "Text of new.", "Text of the same time.");
            File.SetLastWriteTimeUtc(path, time);
        }),
        new("only the time", project => File.SetLastWriteTimeUtc(project.App.Under("content/en-US/a.md"), DateTime.UtcNow)),
        new("only an older time", project => File.SetLastWriteTimeUtc(project.App.Under("content/en-US/a.md"), EditedProject.LongAgo)),
        new("a file of the future", project =>
        {
            project.Replace("content/en-US/b.md", "Members.", "Members of the future.");
            File.SetLastWriteTimeUtc(project.App.Under("content/en-US/b.md"), DateTime.UtcNow.AddDays(1));
        }),
        new("an edit after a file of the future", project => project.Replace("content/en-US/b.md", "Members of the future.", "Members.")),
    ];

    private static IEnumerable<Edit> Files() =>
    [
        new("an article more", project => project.Write("content/en-US/c.md", "# C\n\nThird.\n")),
        new("an older article more", project => project.WriteOld("content/en-US/d.md", "# D\n\nFourth.\n")),
        new("an article in a folder", project => project.Write("content/en-US/deep/er/e.md", "# E\n\nFifth.\n")),
        new("a renamed article", project => File.Move(project.App.Under("content/en-US/c.md"), project.App.Under("content/en-US/c2.md"))),
        new("a moved article", project => File.Move(project.App.Under("content/en-US/c2.md"), project.App.Under("content/en-US/deep/c2.md"))),
        new("a name in another case", project => File.Move(project.App.Under("content/en-US/d.md"), project.App.Under("content/en-US/D.md"))),
        new("two files exchanged", project =>
        {
            var (d, e, other) = (project.App.Under("content/en-US/D.md"), project.App.Under("content/en-US/deep/er/e.md"), project.App.Under("exchanged"));
            File.Move(d, other);
            File.Move(e, d);
            File.Move(other, e);
        }),
        new("a deleted article", project => project.Delete("content/en-US/deep/c2.md")),
        new("a deleted folder", project => project.Delete("content/en-US/deep")),
        new("a language more", project => project.Write("content/sv-SE/b.md", "---\ntitle: B sv\n---\n# B\n\n## Portion\n\nText.\n")),
        new("an older language more", project => project.WriteOld("content/nl-NL/b.md", "---\ntitle: B nl\n---\n# B\n\n## Portion\n\nTekst.\n")),
        new("a deleted language", project => project.Delete("content/nl-NL")),
        new("an include", project => project.Write("content/en-US/includes/i.md", "Included two.\n")),
        new("an older include", project => project.WriteOld("content/en-US/includes/i.md", "Included long ago.\n")),
        new("an include that is gone", project => project.Delete("content/en-US/includes/i.md")),
        new("an include that is back", project => project.WriteOld("content/en-US/includes/i.md", "Included again.\n")),
        new("a link to a file", project =>
        {
            project.Write("texts/one.md", "# Link\n\nOne.\n");
            project.Write("texts/two.md", "# Link\n\nTwo.\n");
            File.CreateSymbolicLink(project.App.Under("content/en-US/link.md"), "../../texts/one.md");
        }),
        new("the target of a link", project => project.Write("texts/one.md", "# Link\n\nOnce.\n")),
        new("an older target of a link", project => project.WriteOld("texts/one.md", "# Link\n\nOnce upon a time.\n")),
        new("a link to another file", project =>
        {
            project.Delete("content/en-US/link.md");
            File.CreateSymbolicLink(project.App.Under("content/en-US/link.md"), "../../texts/two.md");
        }),
        new("an article stashed", project => File.Move(project.App.Under("content/en-US/b.md"), project.App.Under("../stash"), overwrite: true)),
        new("an article restored", project => File.Move(project.App.Under("../stash"), project.App.Under("content/en-US/b.md"))),
    ];

    private static IEnumerable<Edit> Outputs() =>
    [
        new("a deleted pack", project => project.Delete("obj/Debug/net10.0/typedcontent/en-US.pack")),
        new("half a pack", project => Truncate(project, "obj/Debug/net10.0/typedcontent/de-DE.pack")),
        new("another pack", project => File.Copy(
            project.App.Under("obj/Debug/net10.0/typedcontent/de-DE.pack"), project.App.Under("obj/Debug/net10.0/typedcontent/sv-SE.pack"), overwrite: true)),
        new("a pack too many", project => File.Copy(
            project.App.Under("obj/Debug/net10.0/typedcontent/de-DE.pack"), project.App.Under("obj/Debug/net10.0/typedcontent/fr-FR.pack"))),
        new("no state of files", project => project.Delete("obj/Debug/net10.0/typedcontent/inputs.cache")),
        new("no record of packs", project => project.Delete("obj/Debug/net10.0/typedcontent/packs.stamp")),
        new("no packs", project => project.Delete("obj/Debug/net10.0/typedcontent")),
        new("no assembly", project => project.Delete("obj/Debug/net10.0/App.dll")),
        new("no output", project => project.Delete("bin")),
        new("no intermediate output", project => project.Delete("obj/Debug")),
    ];

    private static IEnumerable<Edit> Encodings() =>
    [
        new("a code page", project => project.Set("<CodePage>1252</CodePage>")),
        new("an edit with a code page", project => project.Replace("content/de-DE/b.md", "Alter Text.", "Älterer Text: 日本語.")),
        new("another code page", project => project.Set("<CodePage>28591</CodePage>")),
        new("no code page", project => project.Set()),
        new("UTF-16", project => File.WriteAllText(project.App.Under("content/de-DE/b.md"), File.ReadAllText(project.App.Under("content/de-DE/b.md")), Encoding.Unicode)),
        new("UTF-8 with a mark", project => File.WriteAllText(project.App.Under("content/de-DE/b.md"), File.ReadAllText(project.App.Under("content/de-DE/b.md")), Encoding.UTF8)),
        new("CR LF", project => project.Replace("content/de-DE/b.md", "\n", "\r\n")),
        new("Windows-1252", project => project.WriteBytes("content/de-DE/b.md", Encoding.Latin1.GetBytes("# B\n\n## Portion\n\nGrüße.\n"))),
        new("Windows-1252 with a code page", project => project.Set("<CodePage>1252</CodePage>")),
        new("UTF-8 again", project =>
        {
            project.Set();
            project.WriteOld("content/de-DE/b.md", "---\ntitle: B\n---\n# B\n\n## Portion\n\nGrüße.\n");
        }),
    ];

    private static IEnumerable<Edit> SideFiles() =>
    [
        new("a redirect", project => project.Write("content/.openpublishing.redirection.json", Redirect("b"))),
        new("a link to a moved article", project => project.Write("content/en-US/f.md", "# F\n\n[moved](moved.md)\n")),
        new("an older redirect", project => project.WriteOld("content/.openpublishing.redirection.json", Redirect("a"))),
        new("a redirect that is gone", project => project.Delete("content/.openpublishing.redirection.json")),
        new("a link that is gone", project => project.WriteOld("content/en-US/f.md", "# F\n\n<xref:Known> ![i](i.png)\n")),
        new("a cross-reference map", project =>
        {
            project.Set(items: """<TypedContentXrefMap Include="xrefmap.yml" />""");
            project.Write("xrefmap.yml", "references:\n- uid: Known\n");
        }),
        new("an older cross-reference map", project => project.WriteOld("xrefmap.yml", "references:\n- uid: Unknown\n")),
        new("assets", project =>
        {
            project.Set(items: """<TypedContentAssets Include="content/**/*.png" />""");
            project.Write("content/en-US/i.png", "png");
            project.Write("content/en-US/j.png", "png");
        }),
        new("an asset that is gone", project => project.Delete("content/en-US/i.png")),
        new("no asset", project =>
        {
            project.Set();
            project.WriteOld("content/en-US/f.md", "# F\n");
        }),
    ];

    private static IEnumerable<Edit> Settings() =>
    [
        new("the default locale", project => project.Set("<TypedContentDefaultLocale>de-DE</TypedContentDefaultLocale>")),
        new("fewer locales", project => project.Set("<TypedContentLocales>de-DE</TypedContentLocales>")),
        new("all locales", project => project.Set()),
        new("the source locale", project => project.Set("<TypedContentSourceLocale>de-DE</TypedContentSourceLocale>")),
        new("the namespace", project =>
        {
            project.Set("<TypedContentNamespace>App.Texts</TypedContentNamespace>");
            project.Replace("Program.cs", "App.Content", "App.Texts");
        }),
        new("a property on the command line", project => project.Arguments = ["-p:TypedContentDefaultLocale=sv-SE"]),
        new("none on the command line", project => project.Arguments = []),
        new("the metadata of an article", project => project.Set(
            "<TypedContentNamespace>App.Texts</TypedContentNamespace>", """<TypedContent Update="content/en-US/f.md" Path="deep/f.md" />""")),
        new("an article that is removed", project => project.Set(
            "<TypedContentNamespace>App.Texts</TypedContentNamespace>", """<TypedContent Remove="content/en-US/f.md" />""")),
        new("the namespace again", project =>
        {
            project.Set();
            project.Replace("Program.cs", "App.Texts", "App.Content");
        }),
    ];

    private static IEnumerable<Edit> Severities() =>
    [
        new("a broken link", project => project.Write("content/en-US/f.md", "# F\n\n[gone](gone.md)\n")),
        new("a broken link without an edit", _ => { }),
        new("a finding that is off", project => project.Arguments = ["-p:NoWarn=TC1001"]),
        new("a finding that is on again", project => project.Arguments = []),
        new("a severity of a folder", project => project.Write(".editorconfig", "[content/**.md]\ntypedcontent_severity.TC1001 = warning\n")),
        new("an older severity of a folder", project => project.WriteOld(".editorconfig", "[content/**.md]\ntypedcontent_severity.TC1001 = none\n")),
        new("no severity of a folder", project => project.Delete(".editorconfig")),
        new("a severity of the project", project => project.Write(".globalconfig", "is_global = true\ndotnet_diagnostic.TC1001.severity = warning\n")),
        new("no severity of the project", project => project.Delete(".globalconfig")),
        new("a baseline", async project =>
        {
            project.Delete("obj/Debug");
            Assert.True((await project.App.BuildAsync("-t:TypedContentBaseline")).Succeeded);
        }),
        new("an older baseline", project => project.WriteOld("typedcontent.baseline", "# nothing\n")),
        new("no baseline", project => project.Delete("typedcontent.baseline")),
        new("a lock", project => project.Write("typedcontent.lock", "typedcontent.lock 1\n[x]\n")),
        new("an older lock", project => project.WriteOld("typedcontent.lock", "typedcontent.lock 1\n[y]\n")),
        new("no lock", project => project.Delete("typedcontent.lock")),
        new("an older file without a broken link", project => project.WriteOld("content/en-US/f.md", "# F\n")),
    ];

    private static IEnumerable<Edit> Builds() =>
    [
        new("a constant", project => project.Arguments = ["-p:DefineConstants=OTHER"]),
        new("another configuration", project => project.Arguments = ["-c", "Release"]),
        new("an edit in another configuration", project => project.WriteOld("content/en-US/f.md", "# F\n\nReleased.\n")),
        new("the first configuration", project => project.Arguments = []),
        new("assemblies that are not compiled ahead", project => project.Arguments = ["-p:TypedContentReadyToRun=false"]),
        new("only the compiler before", async project =>
        {
            project.Arguments = [];
            project.WriteOld("content/en-US/f.md", "# F\n\nCompiled.\n");
            (await project.App.BuildAsync("-t:Compile")).AssertClean();
        }),
        new("an editor before", async project =>
        {
            project.WriteOld("content/en-US/f.md", "# F\n\nDesigned and edited.\n");
            (await project.App.BuildAsync("-t:Compile", "-p:DesignTimeBuild=true", "-p:SkipCompilerExecution=true", "-p:ProvideCommandLineArgs=true")).AssertClean();
        }),
        new("clean", async project => (await DotNet.RunAsync(project.App.Folder, "clean", "-v:m")).AssertClean()),
        new("rebuild", async project =>
        {
            project.WriteOld("content/en-US/f.md", "# F\n\nBuilt again.\n");
            Assert.True((await project.App.BuildAsync("-t:Rebuild")).Succeeded);
        }),
        new("a build that is killed while it packs", project => KilledAsync(project, "inputs.cache")),
        new("a build that is killed while it compiles", project => KilledAsync(project, "compiling.stamp")),
        new("two builds at once", async project =>
        {
            project.Write("content/en-US/f.md", "# F\n\nBuilt twice.\n");
            await Task.WhenAll(project.App.BuildAsync(), project.App.BuildAsync());
        }),
    ];

    private static async Task KilledAsync(EditedProject project, string sign)
    {
        var file = new FileInfo(project.App.Under("obj/Debug/net10.0/typedcontent/" + sign));
        var before = file.Exists ? file.LastWriteTimeUtc : default;
        project.WriteOld("content/en-US/f.md", $"# F\n\nKilled at {sign}.\n");
        await DotNet.RunUntilAsync(
            project.App.Folder,
            () =>
            {
                file.Refresh();
                return file.Exists && file.LastWriteTimeUtc != before;
            },
            "build", "-v:m", "--no-restore", "-p:UseSharedCompilation=false");
    }

    private static void Truncate(EditedProject project, string path) =>
        project.WriteBytes(path, File.ReadAllBytes(project.App.Under(path))[..100]);

    private static string Redirect(string target) => $$"""{ "redirections": [ { "source_path": "moved.md", "redirect_url": "/{{target}}" } ] }""";
}
