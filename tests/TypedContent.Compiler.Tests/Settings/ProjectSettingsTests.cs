using System.Text.RegularExpressions;
using System.Xml.Linq;
using TypedContent.Compiler.Settings;
using Xunit;

namespace TypedContent.Compiler.Tests.Settings;

/// <summary>Tests that the table of settings, the props and targets of the package and the README agree.</summary>
public sealed partial class ProjectSettingsTests
{
    private static readonly XDocument s_props = XDocument.Load(Build("TypedContent.props"));

    [Fact]
    public void Props_define_each_setting_with_its_default_and_a_comment()
    {
        var properties = s_props.Root!.Element("PropertyGroup")!.Elements().ToList();

        Assert.Equal(ProjectSettings.All.Select(setting => (setting.Property, setting.Default)), properties.Select(property => (property.Name.LocalName, property.Value)));
        Assert.All(properties, property => Assert.IsType<XComment>(property.NodesBeforeSelf().Last(node => node is not XText)));
    }

    [Fact]
    public void A_project_can_set_each_setting()
    {
        var properties = s_props.Root!.Element("PropertyGroup")!.Elements();

        Assert.All(properties, property => Assert.StartsWith($"'$({property.Name.LocalName})' == ''", property.Attribute("Condition")!.Value, StringComparison.Ordinal));
    }

    [Fact]
    public void The_compiler_and_the_tasks_are_told_the_settings_that_the_engine_reads()
    {
        var items = s_props.Descendants("TypedContentSetting").ToDictionary(item => item.Attribute("Include")!.Value, item => item.Attribute("Value")!.Value);

        Assert.Equal(
            ProjectSettings.All.Where(setting => setting.IsOption).ToDictionary(setting => setting.Property, setting => $"$({setting.Property})"), items);
        Assert.Contains(s_props.Descendants("CompilerVisibleProperty"), item => item.Attribute("Include")!.Value == "@(TypedContentSetting)");
    }

    [Fact]
    public void Lists_are_written_without_semicolons_for_the_compiler()
    {
        var targets = XDocument.Load(Build("TypedContent.targets"));
        var written = targets.Descendants().Where(property => property.Value == $"$([System.Text.RegularExpressions.Regex]::Replace($({property.Name.LocalName}), '[;\\s]+', ','))").Select(property => property.Name.LocalName);

        Assert.Equal(ProjectSettings.All.Where(setting => setting.IsList).Select(setting => setting.Property), written);
    }

    [Fact]
    public void The_options_read_each_setting_that_the_compiler_is_told()
    {
        var asked = new HashSet<ProjectSetting>();
        ContentOptions.Read(setting =>
        {
            asked.Add(setting);
            return null;
        });

        Assert.Equal(ProjectSettings.All.Where(setting => setting.IsOption).ToHashSet(), asked);
    }

    [Fact]
    public void The_README_has_a_row_for_each_setting()
    {
        var rows = File.ReadLines(Path.Combine(RepositoryFolder.Root, "README.md")).Select(line => Row().Match(line)).Where(match => match.Success)
            .Select(match => (Property: match.Groups["property"].Value, Default: match.Groups["default"].Value)).ToList();

        Assert.Equal(ProjectSettings.All.Select(setting => setting.Property), rows.Select(row => row.Property));
        Assert.All(ProjectSettings.All.Zip(rows), pair => Assert.Contains(pair.First.Default, pair.Second.Default, StringComparison.Ordinal));
    }

    private static string Build(string file) => Path.Combine(RepositoryFolder.Root, "src", "TypedContent.Build", "build", file);

    [GeneratedRegex(@"^\| `(?<property>(TypedContent|EnableDefaultTypedContent)\w+)` \|(?<default>[^|]*)\|[^|]*\|$")]
    private static partial Regex Row();
}
