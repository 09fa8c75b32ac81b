namespace TypedContent.Build.Tests;

/// <summary>Tests what is recorded for builds in which the compiler doesn't run.</summary>
public sealed class StructureTests : IDisposable
{
    // The target differs in case.
    private const string Warning = "---\ntitle: A\n---\n# A\n\n[b](B.md)\n";

    private readonly ContentProject _project = new ContentProject().With("en-US/a.md", Warning).With("en-US/b.md", "# B");

    public void Dispose() => _project.Dispose();

    [Fact]
    public void A_warning_is_shown_again_at_its_place()
    {
        Assert.True(_project.StructureTask().Execute());
        Assert.True(_project.ShowTask().Execute());

        var warning = Assert.Single(_project.Engine.Warnings);
        Assert.Equal(("TC1005", _project.Under("en-US/a.md"), 6), (warning.Code, warning.File, warning.LineNumber));
        Assert.StartsWith("link target 'B.md'", warning.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("true", true)]
    [InlineData("false", false)]
    public void An_anchor_that_other_assemblies_can_link_to_changes_what_the_compiler_makes(string export, bool isChanged)
    {
        _project.Set("TypedContentExport", export);
        Assert.True(_project.StructureTask().Execute());
        var before = File.ReadAllText(_project.Structure);

        _project.Write("en-US/b.md", "# B\n\n<a id=\"x\"></a>\n");
        Assert.True(_project.StructureTask().Execute());

        Assert.Equal(isChanged, before != File.ReadAllText(_project.Structure));
    }

    [Theory]
    [InlineData("CS1;TC1005", "", "", false, false)]
    [InlineData("", "TC1005", "", false, false)]
    [InlineData("", "", "", true, false)]
    [InlineData("", "", "tc1005", true, true)]
    [InlineData("TC1006", "TC1006", "", false, true)]
    public void Only_what_the_compiler_shows_as_a_warning_is_shown(string off, string errors, string warnings, bool all, bool isShown)
    {
        var task = _project.StructureTask();
        (task.NoWarn, task.WarningsAsErrors, task.WarningsNotAsErrors, task.TreatWarningsAsErrors) = (off, errors, warnings, all);

        Assert.True(task.Execute());
        Assert.True(_project.ShowTask().Execute());

        Assert.Equal(isShown ? 1 : 0, _project.Engine.Warnings.Count);
    }

    [Theory]
    [InlineData("[assembly: SuppressMessage(\"Content\", \"TC1005\")]", 0)]
    [InlineData("[assembly: SuppressMessage(\"Content\", \"TC1006\")]", 1)]
    [InlineData("// TC1005", 1)]
    public void A_rule_that_an_attribute_suppresses_is_not_shown(string code, int shown)
    {
        _project.Write("Code.cs", code);

        Assert.True(_project.StructureTask().Execute());
        Assert.True(_project.ShowTask("Code.cs").Execute());

        Assert.Equal(shown, _project.Engine.Warnings.Count);
    }

    [Theory]
    [InlineData("dotnet_diagnostic.CA1000.severity = none", true, 1)]
    [InlineData("is_global = true\ndotnet_diagnostic.TC1005.severity = none", true, 0)]
    [InlineData("is_global = true\r\ndotnet_diagnostic.tc1005.severity = suggestion # known\r\n", true, 0)]
    [InlineData("is_global = true\ndotnet_diagnostic.TC1005.severity = warning", true, 1)]
    [InlineData("[*.cs]\ndotnet_diagnostic.TC1005.severity = none", true, 1)]
    [InlineData("is_global = true\n[*.cs]\ndotnet_diagnostic.TC1005.severity = none", false, 0)]
    [InlineData("is_global = true\ndotnet_diagnostic.TC1005.severity = default", false, 0)]
    [InlineData("is_global = true\ndotnet_diagnostic.TC1005.severity = none\ndotnet_diagnostic.TC1005.severity = warning", false, 0)]
    [InlineData("[*.md]\ntypedcontent_severity.TC1005 = none", false, 0)]
    [InlineData("<RuleSet><Include Path=\"other.ruleset\" /></RuleSet>", false, 0)]
    public void A_text_changes_the_structure_where_only_the_compiler_knows_severities(string configuration, bool isSame, int shown)
    {
        _project.Write(".editorconfig", configuration);
        Assert.True(_project.StructureTask(".editorconfig").Execute());
        var before = File.ReadAllText(_project.Structure);

        _project.Write("en-US/a.md", Warning.Replace("title: A", "title: Other", StringComparison.Ordinal));
        Assert.True(_project.StructureTask(".editorconfig").Execute());

        Assert.Equal(isSame, before == File.ReadAllText(_project.Structure));
        Assert.Equal(shown, File.ReadAllLines(_project.Findings).Length);
    }

    [Theory]
    [InlineData("[ContentMetadata(\"a\")] record Page(string Title);", false)]
    [InlineData("class Page;", true)]
    public void A_value_changes_the_structure_where_types_describe_front_matter(string code, bool isSame)
    {
        _project.Write("Code.cs", code);
        Assert.True(Task().Execute());
        var before = File.ReadAllText(_project.Structure);

        _project.Write("en-US/a.md", Warning.Replace("title: A", "title: B", StringComparison.Ordinal));
        Assert.True(Task().Execute());

        Assert.Equal(isSame, before == File.ReadAllText(_project.Structure));

        WriteContentPacks Task()
        {
            var task = _project.StructureTask();
            task.Sources = [_project.Item("Code.cs")];
            return task;
        }
    }

    [Fact]
    public void Records_that_are_deleted_are_written_again()
    {
        Assert.True(_project.StructureTask().Execute());
        var before = File.ReadAllText(_project.Structure);
        File.Delete(_project.Structure);
        File.Delete(_project.Findings);

        Assert.True(_project.StructureTask().Execute());

        Assert.Equal(before, File.ReadAllText(_project.Structure));
        Assert.True(File.Exists(_project.Findings));
    }
}
