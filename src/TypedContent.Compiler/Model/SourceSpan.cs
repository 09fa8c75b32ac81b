namespace TypedContent.Compiler.Model;

/// <summary>A stretch of an article's file: offsets in characters, lines and columns from 0.</summary>
public readonly record struct SourceSpan(
    int Start, int Length, int StartLine, int StartColumn, int EndLine, int EndColumn);
