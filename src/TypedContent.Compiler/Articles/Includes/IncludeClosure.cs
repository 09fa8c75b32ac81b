using TypedContent.Compiler.Markdown.Includes;
using TypedContent.Compiler.Paths;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Articles.Includes;

/// <summary>A file and all that it includes, directly or not.</summary>
/// <param name="Files">The file itself comes first.</param>
/// <param name="IsCut">Whether there are more than an article may have.</param>
public sealed record IncludeClosure(EquatableArray<IncludedFile> Files, bool IsCut);

/// <summary>A file of a closure, with what each of its directives means.</summary>
public sealed record IncludedFile(ArticleIdentity Identity, EquatableArray<IncludeTarget> Targets);

/// <summary>What a directive means: the index of a file in the closure, or -1 with what may have been meant.</summary>
public readonly record struct IncludeTarget(int File, string Suggestion)
{
    /// <summary>Whether there is no such file.</summary>
    public bool IsMissing => File < 0;
}

/// <summary>The text of a file of a closure.</summary>
public sealed record IncludedText(string Text, IncludeLayout Layout);

/// <summary>What an article is read with: its closure, and the texts by their index in it.</summary>
public sealed record Inclusion(IncludeClosure Closure, Func<int, IncludedText> TextOf);
