using TypedContent.Compiler.Linking;
using TypedContent.Compiler.Model;

namespace TypedContent.Compiler.Checks;

/// <summary>Reports the links of an article that lead nowhere; those of an included file to anchors of the article stand in that file.</summary>
public static class LinkCheck
{
    /// <summary>The problems of <paramref name="document"/>, whose distinct destinations lead to <paramref name="resolutions"/>.</summary>
    public static EquatableArray<Problem> Check(ArticleDocument document, EquatableArray<LinkResolution> resolutions)
    {
        var variant = document.Variant;
        var problems = new List<Problem>();
        var byReference = new Dictionary<LinkReference, LinkResolution>();
        for (var i = 0; i < variant.Links.Count; i++)
        {
            byReference[variant.Links[i]] = resolutions[i];
        }

        foreach (var link in document.Links)
        {
            var resolution = byReference[link.Reference];
            switch (resolution.Verdict)
            {
                case LinkVerdict.MissingTarget:
                    Add(LinkRules.BrokenLink, link, link.Reference.Destination, variant.Locale, Hint(resolution.Suggestion));
                    break;
                case LinkVerdict.UnsafeScheme:
                    Add(LinkRules.UnsafeScheme, link, link.Reference.Destination);
                    break;
                case LinkVerdict.MissingAnchor:
                    var suggestion = resolution.Suggestion.Length > 0 ? "#" + resolution.Suggestion : string.Empty;
                    Add(LinkRules.BrokenAnchor, link, resolution.Target, resolution.Fragment, variant.Locale, Hint(suggestion));
                    break;
            }
        }

        return new EquatableArray<Problem>(problems);

        void Add(Rule rule, LinkOccurrence link, params string[] arguments) =>
            problems.Add(new Problem(rule, link.IncludeFile ?? variant.FilePath, link.Span, new EquatableArray<string>(arguments)));
    }

    private static string Hint(string suggestion) => suggestion.Length == 0 ? string.Empty : $"; '{suggestion}' is similar";
}
