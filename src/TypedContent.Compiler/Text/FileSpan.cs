namespace TypedContent.Compiler.Text;

/// <summary>Represents a range of text in an article's file: offsets in characters, lines and columns from 0.</summary>
public readonly record struct FileSpan(
    int Start, int Length, int StartLine, int StartColumn, int EndLine, int EndColumn);
