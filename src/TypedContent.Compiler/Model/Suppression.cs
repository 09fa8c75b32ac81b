namespace TypedContent.Compiler.Model;

/// <summary>
/// A comment in an article that says which findings are intended. <paramref name="Line"/> is the line it speaks of, from 0;
/// -1 for the whole file.
/// </summary>
public sealed record Suppression(EquatableArray<string> RuleIds, SourceSpan Span, int Line);
