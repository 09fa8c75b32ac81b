using Microsoft.CodeAnalysis;
using TypedContent.Compiler.Diagnostics;
using TypedContent.Compiler.Text;

namespace TypedContent.Generator.Schemas;

/// <summary>Represents a place in C#.</summary>
internal readonly record struct SchemaPlace(string FilePath, FileSpan Span)
{
    /// <summary>Returns the place of <paramref name="location"/>.</summary>
    public static SchemaPlace Of(Location? location)
    {
        if (location?.SourceTree is not { } tree)
        {
            return new(string.Empty, default);
        }

        var lines = location.GetLineSpan();
        var (start, end) = (lines.StartLinePosition, lines.EndLinePosition);
        return new(tree.FilePath, new FileSpan(location.SourceSpan.Start, location.SourceSpan.Length, start.Line, start.Character, end.Line, end.Character));
    }

    /// <summary>Returns the problem at this place.</summary>
    public Problem Place(Problem problem) => (problem with { Span = Span }).In(FilePath);
}
