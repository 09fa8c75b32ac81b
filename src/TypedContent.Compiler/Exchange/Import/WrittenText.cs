using Markdig.Syntax;
using TypedContent.Compiler.Articles.Inlines;
using TypedContent.Compiler.Markdown;
using TypedContent.Compiler.Markdown.Footnotes;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Exchange.Import;

/// <summary>Represents a way to write a text in an article.</summary>
/// <param name="Markdown">How it is written.</param>
/// <param name="Escape">Which characters of words have a backslash.</param>
internal sealed record WrittenText(string Markdown, EscapeLevel Escape)
{
    /// <summary>Returns the ways to write a text that are read as it, the plainest first. What is around it in the file isn't considered.</summary>
    /// <param name="content">The text.</param>
    /// <param name="kind">What it is in its article.</param>
    /// <param name="references">What it can refer to.</param>
    public static IEnumerable<WrittenText> WaysOf(InlineContent content, TextKind kind, InlineReferences references)
    {
        // Each is read only if the plainer ones don't fit into the file.
        var own = content.WithoutMargins();
        var tried = new HashSet<string>(StringComparer.Ordinal);
        foreach (var level in (EscapeLevel[])[EscapeLevel.None, EscapeLevel.Marks, EscapeLevel.All])
        {
            foreach (var isExplicit in (bool[])[false, true])
            {
                var markdown = EscapedText.Write(own, level, isExplicit);
                if (tried.Add(markdown) && !(level == EscapeLevel.None && BeginsComment(own.Words)) && Read(markdown, kind, references)?.Equivalent(own) == true)
                {
                    yield return new WrittenText(ReferenceEquals(own, content) ? markdown : EscapedText.Write(content, level, isExplicit), level);
                }
            }
        }
    }

    /// <summary>Returns the ways to write Markdown as it is.</summary>
    /// <param name="markdown">The text.</param>
    /// <param name="kind">What it is in its article.</param>
    public static IEnumerable<WrittenText> WaysOf(string markdown, TextKind kind) =>
        ((string[])[markdown, EscapedText.WithExplicitEdges(markdown), .. kind == TextKind.Heading ? [EscapedText.WithEndOfHeading(markdown)] : (string[])[]])
        .Distinct(StringComparer.Ordinal).Select(way => new WrittenText(way, EscapeLevel.None));

    /// <summary>Returns the text as it is written before a tag, which a backslash at its end would make words in other programs.</summary>
    public WrittenText BeforeTag() => Markdown.Reverse().TakeWhile(c => c == '\\').Count() % 2 == 0 ? this : this with { Markdown = Markdown + "\\" };

    /// <summary>Determines whether words begin a comment. By itself, one without an end is text, but it can end in a text behind it.</summary>
    public static bool BeginsComment(string markdown)
    {
        var at = markdown.IndexOf("<!--", StringComparison.Ordinal);
        return at == 0 || (at > 0 && markdown[at - 1] != '\\');
    }

    /// <summary>Returns the content of a text that is written as a block of a kind; null if it is another block.</summary>
    private static InlineContent? Read(string markdown, TextKind kind, InlineReferences references)
    {
        if (kind is TextKind.Text or TextKind.Cell or TextKind.Alternative)
        {
            return kind == TextKind.Cell && HasBarePipe(markdown) ? null : InlineReader.Read(markdown, references);
        }

        var start = kind == TextKind.Heading ? "# " : string.Empty;
        var text = start + markdown + references.AllIn(markdown);
        if (BodyReader.Read(text, references.HasValues, out _) is not { TextBlocks.Count: > 0 } body || body.Markdown.Count(block => block is not LinkReferenceDefinitionGroup and not FootnoteBlock) != 1
            || body.TextBlocks[0] is not { Inline: { } inline } block || block is HeadingBlock != (kind == TextKind.Heading))
        {
            return null;
        }

        return InlineReader.Read(text, new TextRange(start.Length, start.Length + markdown.Length), inline);
    }

    private static bool HasBarePipe(string markdown)
    {
        for (var at = 0; at < markdown.Length; at++)
        {
            if (markdown[at] == '|')
            {
                return true;
            }

            at += markdown[at] == '\\' ? 1 : 0;
        }

        return false;
    }
}
