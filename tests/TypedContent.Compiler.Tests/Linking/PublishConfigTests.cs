using TypedContent.Compiler.Paths;
using TypedContent.Compiler.Sets.Links;
using TypedContent.Compiler.Tests.Infrastructure;
using Xunit;

namespace TypedContent.Compiler.Tests.Linking;

/// <summary>Tests the folders of other repositories that a publish config names.</summary>
public sealed class PublishConfigTests
{
    [Theory]
    [InlineData("_csharplang", "/repo/docs", "../../_csharplang/x.md")]
    [InlineData("_CSharpLang/", "/repo/docs", "../../_csharplang/x.md")]
    [InlineData("./_csharplang", "/repo/docs", "../../_csharplang/x.md")]
    [InlineData("docs/_samples", "/repo/docs", "../_samples/x.md")]
    [InlineData("Docs\\_Samples\\", "/repo/docs", "../_samples/x.md")]
    [InlineData("docs/guide/_samples", "/repo/docs", "_samples/x.md")]
    [InlineData("docs/en-US/guide/_samples", "/repo/docs", "_samples/x.md")]
    [InlineData("articles/_samples", "/repo/articles/docs", "../../_samples/x.md")]
    [InlineData("../_samples", "/repo/docs", "../../../_samples/x.md")]
    [InlineData("docs/../_samples", "/repo/docs", "../../_samples/x.md")]
    public void Links_into_them_are_not_checked(string folder, string root, string destination)
    {
        var config = PublishConfig.Read($"{{ \"dependent_repositories\": [ {{ \"path_to_root\": \"{folder.Replace("\\", "\\\\", StringComparison.Ordinal)}\" }} ] }}", "/repo/.openpublishing.publish.config.json", root);

        Assert.Null(config.Problem);
        Assert.True(IsOutside(config.Items, destination));
        Assert.False(IsOutside(config.Items, "other.md"));
    }

    [Theory]
    [InlineData("_csharplang", "/repo/", "", "_csharplang/**")]
    [InlineData("docs", "/repo/", "/repo/docs", "docs/**")]
    [InlineData("_samples", "/repo/docs/guide/", "/repo/docs", "_samples/** guide/_samples/**")]
    [InlineData("_samples", "/repo/docs/guide/", "", "_samples/**")]
    [InlineData(".", "/repo/docs/guide/", "/repo/docs", "")]
    [InlineData("./", "/repo/docs/guide/", "/repo/docs", "")]
    [InlineData("/", "/repo/docs/guide/", "/repo/docs", "")]
    public void The_folder_of_the_config_itself_is_no_other_repository(string folder, string at, string root, string patterns) => Assert.Equal(
        patterns,
        string.Join(' ', PublishConfig.Read($"{{ \"dependent_repositories\": [ {{ \"path_to_root\": \"{folder}\" }} ] }}", at + ".openpublishing.publish.config.json", root).Items));

    [Fact]
    public void A_list_without_end_is_cut()
    {
        var entries = string.Join(", ", Enumerable.Range(0, 1_200).Select(i => $"{{ \"path_to_root\": \"r{i}\" }}"));
        var items = PublishConfig.Read($"{{ \"dependent_repositories\": [ {entries} ] }}", "/repo/.openpublishing.publish.config.json").Items;

        Assert.Equal((1_000, "r999/**"), (items.Count, items[^1]));
    }

    [Theory]
    [InlineData("docs/_samples/**", "_samples/**")]
    [InlineData("docs/en-US/_samples/**", "_samples/**")]
    [InlineData("_csharplang/**", "_csharplang/**")]
    [InlineData("docs/**", "docs/**")]
    public void A_pattern_may_begin_with_the_root(string pattern, string underRoot) =>
        Assert.Equal(underRoot, ExternalPath.UnderRoot("/repo/docs", pattern));

    private static bool IsOutside(Text.EquatableArray<string> patterns, string destination)
    {
        var compilation = new ContentSet().With("en-US/guide/first.md").Compilation.WithTargets(LinkTargets.None with { External = patterns });
        return LinkResolver.Resolve(compilation.Documents.Single().Variant, new(destination, IsImage: false), compilation.Index).IsOutside;
    }
}
