using System.Text.RegularExpressions;
using TypedContent.Compiler.Editing;
using TypedContent.Compiler.Reporting;
using TypedContent.Compiler.Sets;
using TypedContent.Compiler.Sets.Links;
using TypedContent.Compiler.Settings;
using TypedContent.Shared;
using Xunit;

namespace TypedContent.Compiler.Tests.Corpus;

/// <summary>Moves real articles there and back.</summary>
public sealed partial class MoveTests
{
    private static readonly string[] s_folders = ["", "new/", "partner-center/", "partner-center/announcements/", "a/b/c/"];

    [CorpusFact]
    public void Findings_stay_and_texts_are_the_same_after_moving_back() => Move([.. CorpusFiles.Read("sv-SE").Where((_, i) => i % 4 == 0)], 12);

    [CorpusFact(IsLongRunning = true)]
    public void Findings_stay_in_all_locales() => Move([.. CorpusFiles.Read(CorpusFiles.Locales)], 24);

    private static void Move(List<ArticleFile> files, int moves)
    {
        var dice = new Dice(7);
        var targets = LinkTargets.None with { Redirects = Redirects.Read(CorpusFiles.Redirection("sv-SE")).Items };
        var content = new EditableContent(ContentCompilation.Create(files, new ContentOptions(), targets), new SideTexts(string.Empty));
        var paths = content.Compilation.Documents.Select(document => document.Variant.Path).Distinct(StringComparer.Ordinal).ToList();
        var before = FindingsOf(content);
        for (var i = 0; i < moves; i++)
        {
            var from = paths[dice.Next(paths.Count)];
            var to = $"{s_folders[dice.Next(s_folders.Length)]}moved-{i}";

            var there = ContentMove.Of(content, from, to, _ => false).Content;
            Assert.Equal(before, FindingsOf(there));
            Assert.DoesNotContain(there.Compilation.Documents, document => document.Variant.Path == from);

            var back = ContentMove.Of(there, to, from, _ => false).Content;
            Assert.Equal(before, FindingsOf(back));
            Assert.Equal(LinksOf(content), LinksOf(back));
            foreach (var (old, now) in content.Compilation.Files.Zip(back.Compilation.Files))
            {
                Assert.Equal(WithoutDestinations(old.Text), WithoutDestinations(now.Text));
            }
        }
    }

    /// <summary>Returns the findings by their rules, without those about the form of a link, which a link that is written anew doesn't have.</summary>
    private static List<(string Rule, int Count)> FindingsOf(EditableContent content) =>
        [.. content.Compilation.GetAllFindings(ReportSettings.Default).CountBy(finding => finding.Problem.Rule.Id).Where(pair => pair.Key is not ("TC1005" or "TC1010")).OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => (pair.Key, pair.Value))];

    private static List<(string From, LinkKind Kind, string Target, string Fragment)> LinksOf(EditableContent content) =>
    [
        .. from document in content.Compilation.Documents
           from link in LinkResolver.ResolveAll(document.Variant, content.Compilation.Index).ToArray()
           where link.Kind is LinkKind.Article or LinkKind.Section or LinkKind.Asset
           orderby document.Variant.FilePath, link.Target, link.Fragment
           select (document.Variant.FilePath, link.Kind, link.Target, link.Fragment),
    ];

    private static string WithoutDestinations(string text) => Destination().Replace(text, "](");

    [GeneratedRegex(@"\]\([^)]*")]
    private static partial Regex Destination();
}
