using System.Text.RegularExpressions;
using TypedContent.Compiler.Articles;
using TypedContent.Compiler.Paths;

namespace TypedContent.Benchmarks.Alignment;

/// <summary>Represents a side-by-side article that is split into a plain source and a plain translation, without anchors and front matter.</summary>
/// <param name="Source">The text in the source language.</param>
/// <param name="Target">The translation.</param>
/// <param name="Pairs">The hashes of the translations of each source text.</param>
internal sealed partial record PlainPair(string Source, string Target, IReadOnlyDictionary<ulong, HashSet<ulong>> Pairs)
{
    /// <summary>Splits a file; returns null if its two sides have different blocks, so that it isn't known which belong together.</summary>
    public static PlainPair? Of(string text)
    {
        text = FrontMatter().Replace(text.ReplaceLineEndings("\n"), string.Empty);
        var (source, target) = (Anchor().Replace(IndependentReader.StripToSource(text), string.Empty), Anchor().Replace(IndependentReader.Strip(text), string.Empty));
        var (left, right) = (Read(source, "en-US"), Read(target, "de-DE"));
        if (left.Units.Count != right.Units.Count || left.Units.Count == 0 || source == target)
        {
            return null;
        }

        var pairs = new Dictionary<ulong, HashSet<ulong>>();
        for (var i = 0; i < left.Units.Count; i++)
        {
            if (left.Units[i].Evidence!.Form != right.Units[i].Evidence!.Form)
            {
                return null;
            }

            pairs.TryAdd(left.Units[i].TargetHash, []);
            pairs[left.Units[i].TargetHash].Add(right.Units[i].TargetHash);
        }

        return new PlainPair(source, target, pairs);
    }

    /// <summary>Reads a plain article.</summary>
    public static ArticleVariant Read(string text, string locale) =>
        ArticleReader.Read(new ArticleIdentity($"{locale}/a.md", "a", locale), text, locale).Variant;

    [GeneratedRegex(@"\A---\n.*?\n---\n", RegexOptions.Singleline)]
    private static partial Regex FrontMatter();

    [GeneratedRegex(@"<a\s+(name|id)=[^>]*>(\s*</a>)?|<span>|</span>")]
    private static partial Regex Anchor();
}
