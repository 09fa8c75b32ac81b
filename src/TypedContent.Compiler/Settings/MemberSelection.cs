using TypedContent.Compiler.Paths;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Settings;

/// <summary>Represents which parts of the articles of a project have members. Packs, checks, and member hashes don't depend on it.</summary>
/// <param name="Usual">The parts of articles that have none of the patterns.</param>
/// <param name="Patterns">The parts of other articles. Of several patterns that a path has, the first counts.</param>
public sealed record MemberSelection(MemberKinds Usual, EquatableArray<MemberPattern> Patterns)
{
    /// <summary>Gets the selection of all parts.</summary>
    public static MemberSelection All { get; } = new(MemberKinds.All, []);

    /// <summary>Returns the parts of the article at <paramref name="path"/> that have members.</summary>
    public MemberKinds Of(string path) => Find(path)?.Members ?? Usual;

    /// <summary>Returns the pattern that decides about the article at <paramref name="path"/>; null if it has none.</summary>
    internal MemberPattern? Find(string path) => Patterns.FirstOrDefault(pattern => PathPattern.IsMatch(pattern.Pattern, path));
}
