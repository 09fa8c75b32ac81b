namespace TypedContent.Build.Tests;

/// <summary>Tests that damaged files beside the articles end no task.</summary>
public sealed class DamagedFileTests
{
    [Fact]
    public void Damaged_files_end_no_task()
    {
        var dice = new Dice(3);
        for (var round = 0; round < 40; round++)
        {
            using var project = new ContentProject();
            var (redirects, map) = (SideFileMutator.Redirects(dice), SideFileMutator.XrefMap(dice));
            project.With("sv-SE/a.md", "# A\n\n[b](gone.md) <xref:A.B>\n").WithRedirects(redirects).Write("x.yml", map);
            var baseline = project.BaselineTask();
            baseline.XrefMaps = [project.Item("x.yml")];

            Assert.True(baseline.Execute() && project.PackTask().Execute(), $"{redirects}\n\n{map}");
            Assert.Contains("TC1001 | sv-SE/a.md | gone.md | sv-SE\n", File.ReadAllText(project.Baseline), StringComparison.Ordinal);
            Assert.Empty(project.Engine.Errors);
        }
    }

    [Fact]
    public void A_defect_is_a_line_of_the_baseline()
    {
        using var project = new ContentProject();
        project.With("sv-SE/a.md", "# A\n").WithRedirects("{ \"redirections\": [ { \"source_path\": \"a.md\" } ] }");

        Assert.True(project.BaselineTask().Execute());
        Assert.Contains(
            "TC5010 | .openpublishing.redirection.json | list of redirects | the entry has no text 'redirect_url'\n", File.ReadAllText(project.Baseline), StringComparison.Ordinal);
    }
}
