using TypedContent.Compiler.Diagnostics;
using TypedContent.Compiler.Sets.Locks;

namespace TypedContent.Compiler.Analysis.Acceptance;

/// <summary>Represents the lock after translations were accepted.</summary>
/// <param name="Sections">The sections of the lock.</param>
public sealed record AcceptedLock(IReadOnlyList<LockSection> Sections)
{
    /// <summary>Gets the number of translations of articles that are accepted.</summary>
    public required int Translations { get; init; }

    /// <summary>Gets the number of their texts that are accepted.</summary>
    public required int Texts { get; init; }

    /// <summary>Gets the problems of texts that are not accepted, since it isn't certain what they translate.</summary>
    public required IReadOnlyList<Problem> Uncertain { get; init; }

    /// <summary>Gets the paths of files of which a part was not read. If there are any, the lock must not be written.</summary>
    public required IReadOnlyList<string> Partial { get; init; }

    /// <summary>Gets the patterns that no translation has.</summary>
    public required IReadOnlyList<string> UnusedPatterns { get; init; }
}
