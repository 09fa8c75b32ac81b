using System.Text.RegularExpressions;
using TypedContent.LanguageServer.Protocol;
using TypedContent.LanguageServer.Text;

namespace TypedContent.LanguageServer.Features.Completion;

/// <summary>Specifies what is being written.</summary>
internal enum CompletionKind
{
    /// <summary>The destination of a link.</summary>
    Link,

    /// <summary>The destination of an image.</summary>
    Image,

    /// <summary>The path of an include directive.</summary>
    Include,

    /// <summary>The uid of a cross reference.</summary>
    Uid,

    /// <summary>The kind of an alert.</summary>
    Alert,

    /// <summary>The name of an emoji.</summary>
    Emoji,

    /// <summary>The id of a rule in a comment that suppresses findings.</summary>
    Rule,
}

/// <summary>Represents what is being written at a position.</summary>
/// <param name="Kind">The kind of text.</param>
/// <param name="Written">What is written of it before the position.</param>
/// <param name="Rest">What follows the position on the line.</param>
internal sealed partial record CompletionContext(CompletionKind Kind, string Written, string Rest)
{
    // A line that is longer has no directive that a person types.
    private const int LongestLine = 10_000;

    private static readonly (CompletionKind Kind, Func<Regex> Pattern)[] s_patterns =
    [
        (CompletionKind.Rule, RulePattern),
        (CompletionKind.Include, IncludePattern),
        (CompletionKind.Uid, UidPattern),
        (CompletionKind.Image, ImagePattern),
        (CompletionKind.Link, LinkPattern),
        (CompletionKind.Link, DefinitionPattern),
        (CompletionKind.Link, AttributePattern),
        (CompletionKind.Image, SourcePattern),
        (CompletionKind.Alert, AlertPattern),
        (CompletionKind.Emoji, EmojiPattern),
    ];

    /// <summary>Returns what is being written in the body at a position; null for text that isn't completed.</summary>
    public static CompletionContext? At(DocumentText text, Position position)
    {
        var offset = text.OffsetOf(position);
        var line = text.PositionOf(offset).Line;
        var start = text.StartOf(line);
        var whole = text.LineAt(line).ToString();
        if (whole.Length > LongestLine)
        {
            return null;
        }

        var before = whole[..Math.Min(whole.Length, offset - start)];
        foreach (var (kind, pattern) in s_patterns)
        {
            if (pattern().Match(before) is { Success: true } match)
            {
                return new CompletionContext(kind, match.Groups[1].Value, whole[before.Length..]);
            }
        }

        return null;
    }

    [GeneratedRegex(@"typedcontent-disable(?:-next-line)?[ ,](?:[A-Z0-9]+[ ,]+)*([A-Za-z0-9]*)$", RegexOptions.NonBacktracking)]
    private static partial Regex RulePattern();

    [GeneratedRegex(@"\[!INCLUDE ?\[[^\]]*\]\(([^)]*)$", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase)]
    private static partial Regex IncludePattern();

    [GeneratedRegex(@"(?:\]\(|<)xref:([^\s)>]*)$", RegexOptions.NonBacktracking)]
    private static partial Regex UidPattern();

    [GeneratedRegex(@"!\[[^\]]*\]\(<?([^\s)>]*)$", RegexOptions.NonBacktracking)]
    private static partial Regex ImagePattern();

    [GeneratedRegex(@"\]\(<?([^\s)>]*)$", RegexOptions.NonBacktracking)]
    private static partial Regex LinkPattern();

    [GeneratedRegex(@"^ {0,3}\[[^\]]+\]:[ ]+<?([^\s>]*)$", RegexOptions.NonBacktracking)]
    private static partial Regex DefinitionPattern();

    [GeneratedRegex(@"\bhref=""([^""\s]*)$", RegexOptions.NonBacktracking)]
    private static partial Regex AttributePattern();

    [GeneratedRegex(@"\bsrc=""([^""\s]*)$", RegexOptions.NonBacktracking)]
    private static partial Regex SourcePattern();

    [GeneratedRegex(@"^[ >]*\[!([A-Za-z]*)$", RegexOptions.NonBacktracking)]
    private static partial Regex AlertPattern();

    [GeneratedRegex(@"(?:^|[^A-Za-z0-9:_/])(:[a-z0-9_+\-]+)$", RegexOptions.NonBacktracking)]
    private static partial Regex EmojiPattern();
}
