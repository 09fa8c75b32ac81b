using TypedContent.Compiler.Diagnostics.Rules;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Diagnostics;

/// <summary>Represents the content of a file beside the articles, such as a list of redirects.</summary>
/// <param name="Items">The entries that were read.</param>
/// <param name="Problem">The first problem of the file; null if there is none.</param>
public sealed record SideFile<T>(EquatableArray<T> Items, Problem? Problem)
    where T : IEquatable<T>
{
    /// <summary>Gets the problem as a list.</summary>
    public IEnumerable<Problem> Problems => Problem is null ? [] : [Problem];
}

/// <summary>Represents a defect of a file beside the articles.</summary>
/// <param name="Start">The offset of the defect.</param>
/// <param name="Reason">The description, for a message.</param>
/// <param name="Suggestion">The correction, for a message.</param>
internal sealed record SideFileDefect(int Start, string Reason, string Suggestion)
{
    /// <summary>Returns the defect that is first in the file; null if both are null.</summary>
    public static SideFileDefect? First(SideFileDefect? one, SideFileDefect? other) =>
        one is null || other?.Start < one.Start ? other ?? one : one;

    /// <summary>Returns the first character of <paramref name="text"/> that no text file has.</summary>
    public static SideFileDefect? InCharacters(string text)
    {
        for (var at = 0; at < text.Length; at++)
        {
            if (text[at] is '\0' or '\uFFFD' || (char.IsSurrogate(text[at]) && !char.IsSurrogatePair(text, at)))
            {
                return new SideFileDefect(at, $"the character U+{(int)text[at]:X4} is damaged", "save the file as UTF-8 text");
            }

            at += char.IsSurrogate(text[at]) ? 1 : 0;
        }

        return null;
    }

    /// <summary>Returns the problem of the file at <paramref name="filePath"/>.</summary>
    /// <param name="kind">The kind of the file, for a message.</param>
    /// <param name="filePath">The path of the file.</param>
    /// <param name="text">The text of the file.</param>
    public Problem In(string kind, string filePath, string text) =>
        InvalidSideFile.At(new LineMap(text).Span(Start, 0), kind, Reason, Suggestion).In(filePath);
}
