using TypedContent.Compiler.Markdown.Includes;
using TypedContent.Compiler.Paths;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Articles.Includes;

/// <summary>Represents a file and all files that it includes, directly or indirectly.</summary>
/// <param name="Files">The files, beginning with the file itself.</param>
/// <param name="IsCut">A value that indicates whether there are more files than an article may include.</param>
public sealed record IncludeClosure(EquatableArray<IncludedFile> Files, bool IsCut);

/// <summary>Represents a file of a closure and the targets of its directives.</summary>
public sealed record IncludedFile(ArticleIdentity Identity, EquatableArray<IncludeTarget> Targets);

/// <summary>Represents the target of a directive: the index of a file in the closure, or -1 and a similar path, if there is one.</summary>
public readonly record struct IncludeTarget(int File, string Suggestion)
{
    /// <summary>Gets a value that indicates whether the file doesn't exist.</summary>
    public bool IsMissing => File < 0;
}

/// <summary>Represents the text of a file of a closure.</summary>
public sealed record IncludedText(string Text, IncludeLayout Layout);

/// <summary>Represents the files that an article is read with: its closure, and their texts by index.</summary>
public sealed record Inclusion(IncludeClosure Closure, Func<int, IncludedText> TextOf);
