using Markdig.Extensions.Emoji;
using Markdig.Syntax.Inlines;
using TypedContent.Compiler.Articles;
using TypedContent.Compiler.Articles.Inlines;
using TypedContent.Compiler.Articles.Metadata;
using TypedContent.Compiler.Articles.SideBySide;
using TypedContent.Compiler.Markdown;
using TypedContent.Compiler.Paths;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Pseudo;

/// <summary>Translates an article into a pseudo-locale: accents, more length, and marks around each text. Markup, code, destinations, and placeholders stay.</summary>
/// <param name="identity">The article.</param>
/// <param name="locale">The pseudo-locale.</param>
/// <param name="fallbackLocale">The locale of articles that name none.</param>
internal sealed class PseudoTranslation(ArticleIdentity identity, string locale, string fallbackLocale)
{
    /// <summary>Returns the translation of a file, which is plain Markdown with the structure of the source.</summary>
    public string Translate(string text)
    {
        var plain = SourceOf(text);
        if (Read(plain) is not { Syntax: { Body: { } body } syntax } source)
        {
            return plain;
        }

        // A mark can make something else of a text. Then, the text has accents alone.
        foreach (var hasMarks in (bool[])[true, false])
        {
            var translated = Write(plain, syntax, body, hasMarks);
            if (HasStructureOf(Read(translated).Variant, source.Variant))
            {
                return translated;
            }
        }

        return plain;
    }

    /// <summary>Determines whether two articles have the same headings, texts, and links, in the same order.</summary>
    public static bool HasStructureOf(ArticleVariant article, ArticleVariant other) =>
        article.Headings.Select(heading => heading.Level).SequenceEqual(other.Headings.Select(heading => heading.Level))
        && article.Units.Select(unit => unit.Evidence?.Form).SequenceEqual(other.Units.Select(unit => unit.Evidence?.Form))
        && article.Links == other.Links && article.Metadata.Select(entry => entry.Key).SequenceEqual(other.Metadata.Select(entry => entry.Key));

    private ParsedArticle Read(string text) => ArticleReader.Read(identity, text, fallbackLocale);

    /// <summary>Returns the source article: the file itself or, of a side-by-side file, its source texts.</summary>
    private string SourceOf(string text) =>
        Read(text).Syntax is { Segments.Count: > 0 } syntax
            ? text.Substring(0, syntax.FrontMatter.BodyStart) + StrippedText.From(text, syntax.FrontMatter.BodyStart, syntax.Segments, TextSide.Source).Text
            : text;

    private string Write(string text, ArticleSyntax syntax, ParsedBody body, bool hasMarks)
    {
        var (characters, inserts) = (text.ToCharArray(), new List<(int At, string Text)>());
        var bodyStart = syntax.FrontMatter.BodyStart;
        foreach (var (unit, block) in PlainUnits.Of(body))
        {
            var range = WithoutSpace(unit, syntax.Stripped.Text);
            var (letters, beginsWithText, endsWithText) = (0, false, false);
            var directives = ProtectedText.Directives(syntax.Stripped.Text, range).ToList();
            foreach (var (inline, _) in InlineWalker.Walk(block.Inline))
            {
                if (inline is LiteralInline literal && LiteralPlace.Of(literal, syntax.Stripped.Text) is var start && start >= range.Start && IsText(literal) && !directives.Exists(directive => start < directive.End && directive.Start < start + literal.Content.Length))
                {
                    var end = Math.Min(start + literal.Content.Length, range.End);
                    letters += PseudoText.Accent(characters, bodyStart + start, bodyStart + end);
                    (beginsWithText, endsWithText) = (beginsWithText || start == range.Start, end == range.End);
                }
            }

            if (hasMarks && letters > 0)
            {
                // Next to a mark, an address or emphasis may not be one.
                inserts.Add((bodyStart + range.Start, PseudoText.Open + (beginsWithText ? string.Empty : " ")));
                inserts.Add((bodyStart + range.End, PseudoText.FillerFor(letters) + (endsWithText ? string.Empty : " ") + PseudoText.Close));
            }
        }

        var result = Insert(characters, inserts);
        return TranslateFrontMatter(result.Substring(0, bodyStart), syntax.FrontMatter) + result.Substring(bodyStart);
    }

    /// <summary>Returns a range without the space around its text, such as that of a cell.</summary>
    private static TextRange WithoutSpace(TextRange range, string text)
    {
        var (start, end) = (range.Start, range.End);
        while (start < end && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        while (end > start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        return new TextRange(start, end);
    }

    /// <summary>Determines whether a literal is written as it is read, and is no address that readers see.</summary>
    private static bool IsText(LiteralInline literal) => literal is not EmojiInline && literal.Parent is not LinkInline { IsAutoLink: true } && literal.Parent is not LinkInline { IsImage: true, FirstChild: null };

    private static string Insert(char[] characters, List<(int At, string Text)> inserts)
    {
        var text = new System.Text.StringBuilder();
        var at = 0;
        foreach (var insert in inserts.OrderBy(insert => insert.At))
        {
            text.Append(characters, at, insert.At - at).Append(insert.Text);
            at = insert.At;
        }

        return text.Append(characters, at, characters.Length - at).ToString();
    }

    /// <summary>Translates the title and the description, and states the locale where the source states its own.</summary>
    private string TranslateFrontMatter(string head, FrontMatter frontMatter)
    {
        var characters = head.ToCharArray();
        foreach (var entry in frontMatter.Entries.Where(entry => entry.Entry.Key is MetadataKeys.Title or MetadataKeys.Description))
        {
            // Letters after a backslash are escapes.
            if (head.IndexOf('\\', entry.ValueSpan.Start, entry.ValueSpan.Length) < 0)
            {
                PseudoText.Accent(characters, entry.ValueSpan.Start, entry.ValueSpan.Start + entry.ValueSpan.Length);
            }
        }

        var text = new string(characters);
        return frontMatter.Find(MetadataKeys.Locale) is { } stated
            ? text.Substring(0, stated.ValueSpan.Start) + locale + text.Substring(stated.ValueSpan.Start + stated.ValueSpan.Length)
            : text;
    }
}
