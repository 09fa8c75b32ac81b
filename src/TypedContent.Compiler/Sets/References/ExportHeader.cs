namespace TypedContent.Compiler.Sets.References;

/// <summary>Represents the beginning of an export, which is not compressed: its version, the namespace of the articles, and the member that returns them.</summary>
/// <param name="Namespace">The namespace.</param>
/// <param name="Member">The name of the member of <c>Articles</c>.</param>
/// <param name="Length">The number of characters of the beginning.</param>
internal sealed record ExportHeader(string Namespace, string Member, int Length)
{
    private const string Version = "1";
    private const char Separator = '|';

    /// <summary>Gets the expression in C# that returns the articles as a set.</summary>
    public string SetExpression => $"global::{Namespace}.Articles.{Member}";

    /// <summary>Returns the beginning of <paramref name="text"/>; null for a version that isn't known, and for names that aren't C#.</summary>
    public static ExportHeader? Parse(string text)
    {
        var parts = text.Split([Separator], 4);
        return parts.Length == 4 && parts[0] == Version && IsName(parts[1]) && IsName(parts[2])
            ? new ExportHeader(parts[1], parts[2], text.Length - parts[3].Length)
            : null;
    }

    /// <summary>Determines whether a text is one or several identifiers with dots between them, so that it can be written in C#.</summary>
    public static bool IsName(string text) => text.Length is > 0 and < 1024
        && text.Split('.').All(part => part.TrimStart('@') is { Length: > 0 } name && (char.IsLetter(name[0]) || name[0] == '_') && name.All(c => char.IsLetterOrDigit(c) || c == '_'));

    /// <inheritdoc/>
    public override string ToString() => string.Join(Separator.ToString(), Version, Namespace, Member, string.Empty);
}
