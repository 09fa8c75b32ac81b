using TypedContent.Compiler.Articles;
using TypedContent.Compiler.Editing.Moves;
using TypedContent.Compiler.Edits;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Editing;

/// <summary>Represents the text of a heading in its file.</summary>
/// <param name="FilePath">The path of the file.</param>
/// <param name="Index">The index of the heading.</param>
/// <param name="Range">The range of its text.</param>
/// <param name="CanHaveId">A value that indicates whether an id may be written behind the text.</param>
internal sealed record HeadingText(string FilePath, int Index, TextRange Range, bool CanHaveId)
{
    /// <summary>Returns the edit that writes another text.</summary>
    public TextEdit EditOf(string title) => new(FilePath, Range, title);

    /// <summary>Finds a heading by its anchor.</summary>
    /// <exception cref="MoveException">There is none, or its text can't be changed.</exception>
    public static HeadingText Find(ContentCompilation content, string filePath, string anchor)
    {
        var file = content.Files.FirstOrDefault(file => file.Origin.FilePath == filePath);
        if (file is null || content.Options.IdentityOf(file.Origin) is not { } identity
            || ArticleReader.Read(identity, file.Text, content.Options.FallbackLocale, inclusion: null, content.Options.HasValues).Syntax is not { Body: { } body } syntax)
        {
            throw new MoveException($"'{filePath}' is no article that can be read");
        }

        var index = body.Headings.ToList().FindIndex(heading => heading.Anchor == anchor);
        if (index < 0)
        {
            var names = string.Join(", ", body.Headings.Take(20).Select(heading => "#" + heading.Anchor));
            throw new MoveException($"'{filePath}' has no heading '#{anchor}'; its headings are {names}");
        }

        var heading = body.Headings[index];
        var units = syntax.UnitRanges.Where(range => range.Start >= heading.Start && range.End <= heading.End).ToList();
        if (units.Count != 1 || Outside(syntax, heading.Start, heading.End, units[0]).Any(char.IsLetterOrDigit))
        {
            throw new MoveException($"the text of the heading '#{anchor}' in '{filePath}' has several parts; change it by hand");
        }

        var range = syntax.Places.InFile(syntax.Stripped, units[0], out var included);
        return included == 0 ? new HeadingText(filePath, index, range, syntax.Segments.Count == 0) : throw new MoveException($"the heading '#{anchor}' of '{filePath}' is in an included file");
    }

    /// <summary>Returns what a side-by-side heading has outside of its unit, without the name of its anchor.</summary>
    private static string Outside(ArticleSyntax syntax, int start, int end, TextRange unit)
    {
        if (syntax.Segments.Count == 0)
        {
            return string.Empty;
        }

        var before = syntax.Stripped.Text.Substring(start, unit.Start - start);
        var name = before.LastIndexOf('>');
        return before.Substring(name + 1) + syntax.Stripped.Text.Substring(unit.End, end - unit.End);
    }
}
