namespace TypedContent.Package.Tests.Edits;

/// <summary>Tests that a build after an edit gives the same texts and findings as a build from nothing, whatever is edited.</summary>
[Collection(nameof(WithFeedOfEdits))]
public sealed class EditTests(PackedFeed feed)
{
    private const string Properties = """
        <TreatWarningsAsErrors>false</TreatWarningsAsErrors>
        <EnableNETAnalyzers>false</EnableNETAnalyzers>
        <GenerateDocumentationFile>false</GenerateDocumentationFile>
        <!--properties-->
        """;

    // The translations lack texts, and a build that doesn't compile repeats no warnings if packs are in the assembly.
    private const string Embedded = Properties + "<NoWarn>$(NoWarn);TC2015</NoWarn>";

    private const string Files = Properties + "<TypedContentPacks>files</TypedContentPacks>";

    [LongRunningFact]
    public Task Builds_after_each_kind_of_edit_are_like_builds_from_nothing() => CompareAsync(Embedded, EditList.All);

    [LongRunningFact]
    public Task So_are_those_of_a_program_whose_packs_are_files() => CompareAsync(Files, EditList.OfFiles);

    private async Task CompareAsync(string properties, IReadOnlyList<Edit> edits)
    {
        Assert.InRange(edits.Count, 60, int.MaxValue);
        var project = New(properties);
        List<string?> differences = [await project.CompareAsync("the first build")];
        foreach (var edit in edits)
        {
            await edit.Apply(project);
            differences.Add(await project.CompareAsync(edit.Name));
        }

        var all = string.Concat(differences);
        Assert.True(all.Length == 0, all);
    }

    private EditedProject New(string properties)
    {
        var app = feed.NewConsumer(properties, "<!--items-->");
        Directory.Delete(app.Under("content"), recursive: true);
        app.Write("Program.cs", EditProgram.Code);
        app.Write("content/en-US/a.md", "---\ntitle: A\n---\n# A\n\n[b](b.md#part)\n\n[!INCLUDE [i](includes/i.md)]\n");
        app.Write("content/en-US/b.md", "---\ntitle: B\n---\n# B\n\n## Part\n\nFirst text.\n");
        app.Write("content/en-US/includes/i.md", "Included one.\n");
        app.Write("content/de-DE/a.md", "---\ntitle: A de\n---\n# A\n\n[b](b.md#part)\n");
        app.Write("content/de-DE/b.md", "---\ntitle: B de\n---\n# B\n\n## Part\n\nErster Text.\n");
        return new EditedProject(app, feed.NewConsumer(properties, "<!--items-->"));
    }
}
