using System.Text;
using System.Text.RegularExpressions;
using TypedContent.Compiler.Articles;
using TypedContent.Compiler.Markdown;
using TypedContent.Compiler.Tests.Infrastructure;
using Xunit;
using Xunit.Abstractions;

namespace TypedContent.Compiler.Tests.Corpus;

public sealed partial class AnchorTests(ITestOutputHelper output)
{
    [CorpusFact(IsLongRunning = true)]
    public void A_heading_that_begins_with_a_name_has_it_for_its_anchor()
    {
        var checkedHeadings = 0;
        foreach (var (parsed, headings) in Articles())
        {
            foreach (var (anchor, line) in headings)
            {
                if (LeadingName().Match(line) is { Success: true } name)
                {
                    Assert.Equal(name.Groups["name"].Value, anchor);
                    Assert.Contains(parsed.Variant.Anchors, known => known.Name == anchor);
                    checkedHeadings++;
                }
            }
        }

        output.WriteLine($"{checkedHeadings} headings");
        Assert.InRange(checkedHeadings, 6_000, 20_000);
    }

    [CorpusFact(IsLongRunning = true)]
    public void A_name_is_the_slug_of_the_English_heading()
    {
        var same = 0;
        var others = new List<string>();
        foreach (var (parsed, headings) in Articles())
        {
            foreach (var (anchor, line) in headings)
            {
                if (GeneratedName().Match(line) is not { Success: true } name)
                {
                    continue;
                }

                var source = SourceOf(line[name.Length..]);
                if (Slug(source) == anchor)
                {
                    same++;
                }
                else
                {
                    others.Add($"{parsed.Variant.FilePath}: {anchor} <> {source}");
                }
            }
        }

        output.WriteLine($"{same} of {same + others.Count}");
        others.ForEach(output.WriteLine);
        Assert.Empty(others);
    }

    /// <summary>Returns each article with its headings: the anchor, and the lines of the heading in the file.</summary>
    private static IEnumerable<(ParsedArticle Article, List<(string Anchor, string Line)> Headings)> Articles()
    {
        foreach (var file in CorpusFiles.Read(CorpusFiles.Locales))
        {
            var parsed = ArticleReader.Read(file.Identity, file.Text, "en-US");
            yield return (parsed, [.. parsed.Syntax!.Body!.Headings.Select(heading => (heading.Anchor, LineAt(file.Text, parsed, heading)))]);
        }
    }

    private static string LineAt(string text, ParsedArticle parsed, HeadingNode heading)
    {
        var start = parsed.Syntax!.Stripped.Map.ToOriginal(heading.Start);
        start = text.LastIndexOf('\n', start) + 1;
        var end = parsed.Syntax.Stripped.Map.ToOriginal(heading.End - 1);
        end = text.IndexOf('\n', end) is var next && next < 0 ? text.Length : next;
        return text[start..end];
    }

    private static string SourceOf(string line) => Unit().Replace(line, unit => unit.Groups["source"].Value);

    /// <summary>Implements the rule of facts.md independently of the product.</summary>
    private static string Slug(string heading)
    {
        var text = Tag().Replace(heading, string.Empty);
        text = Destination().Replace(text, "$1");
        var slug = new StringBuilder();
        foreach (var c in text.Replace("*", string.Empty, StringComparison.Ordinal).Trim())
        {
            slug.Append(c switch
            {
                >= 'A' and <= 'Z' => char.ToLowerInvariant(c).ToString(),
                (>= 'a' and <= 'z') or (>= '0' and <= '9') or '_' or '-' => c.ToString(),
                ' ' => "-",
                _ => string.Empty,
            });
        }

        return slug.ToString();
    }

    [GeneratedRegex("""^[ >\-*\d.]*#{1,6}[ \t]+(<(?!a\b)[^>]*>)*<a (?:name|id)="(?<name>[^"]+)"\s*/?>""")]
    private static partial Regex LeadingName();

    /// <summary>Matches the anchors that localization writes: the name alone, closed immediately.</summary>
    [GeneratedRegex("""^[ >\-*\d.]*#{1,6}[ \t]+<a name="[^"]+"></a>(?!.*<a name)""")]
    private static partial Regex GeneratedName();

    [GeneratedRegex("""<span data-ttu-id="[^"]*">(?:(?!<span data-ttu-id).)*?</span><span class="sxs-lookup"><span data-stu-id="[^"]*">(?<source>.*?)</span></span>""", RegexOptions.Singleline)]
    private static partial Regex Unit();

    [GeneratedRegex("</?[A-Za-z][^>]*>")]
    private static partial Regex Tag();

    [GeneratedRegex("""!?\[([^\]]*)\]\([^)]*\)""")]
    private static partial Regex Destination();
}
